"""Real texts that users paste into a conversation: nothing in them is said of the user."""

from starter.cast import Cast
from starter.pasted_letters import LETTERS
from starter.rows import Turn
from starter.words import Words

SHEETS: tuple[tuple[str, str, str], ...] = (
    (
        "(this hangs in our lift|on the lift door|a notice in the lift, for your amusement|):",
        "Dear residents, on {day} the lift will be out of order from {hour} o'clock. The {job} will come from {town} and needs quiet. Please do not leave your {thing} on the stairs. Whoever owns the {animal} on the third floor is asked to call at number {digits}. The smell of {dish} in the cellar has been reported. The walls will be painted {colour} in {month}; please do not lean on them.\nSigned, {someone} {surname}, caretaker",
        "(Good to know|A strict caretaker)(.|!)( I hope the stairs are not too many.|)",
    ),
    (
        "(welcome leaflet from the hotel|this lay on the pillow|leaflet in the room|):",
        "Welcome to the Hotel {surname} in {town}! Your room is ready from {hour} o'clock. Breakfast with {dish} is served in the {colour} room until ten. If you need a {thing}, please ask {someone} at the desk, who lives in the house and likes to help. Dogs are welcome, a {animal} is not. Towels that lie on the floor will be changed. The pool is closed on {day}. We wish you a pleasant stay.",
        "(That sounds like a nice house|How inviting)(.|!)( Enjoy the stay.|)",
    ),
    (
        "(recipe from the back of the packet|the recipe I was given|here's how they make it at {place}|):",
        "{Dish} the old way, for {number} people\nYou need: 500 g flour, 2 eggs, a cup of milk, one onion, salt, and patience.\n1. Mix the flour with the milk and let it rest under a cloth until {hour} o'clock.\n2. Fry the onion until it is brown, not black.\n3. Put everything into a {colour} pot and stir to the left.\n4. Bake for {digits} minutes. Keep the {animal} out of the kitchen.\nServe hot. In {town} they eat it with mustard.",
        "(That sounds delicious|Yummy)(.|!)( I would stir to the right.| Enjoy your meal!|)",
    ),
    (
        "(minutes of our meeting|the minutes, as sent round|minutes, could be shorter):",
        "Minutes of the meeting in {place}, {day}, {month} {digits}. Present: {someone}, {other}, {number} guests. Excused: {surname}, who is ill. 1. {someone} welcomes all. 2. The roof: the {job} asks for more money. Put off. 3. The summer party: there will be {dish}. {other} brings the {thing}. 4. The {animal} in the garden: long discussion, no result. 5. Colour of the door: {colour}, by a narrow vote. 6. Next meeting at {hour}. The meeting was closed because of the cold.",
        "(A full agenda|Clear and complete)(.|!)( I am curious about the {animal}.|)",
    ),
    (
        "(weather report|the weather, from the paper|forecast for the week|):",
        "The weather for {town} and the coast: at first dry with some sun, later a band of cloud from the west. In the night to {day} rain, on the hills snow above {digits} hundred metres. The wind will be fresh, in gusts strong, so please take in your {thing}. Temperatures up to {digits} degrees by day and near zero at night. Fog near {place} until {hour}. The outlook: changeable, towards the end of {month} milder, then cold again. Pollen: hazel, weak.",
        "(Better take a coat|Changeable indeed)(.|!)( Stay dry!|)",
    ),
    (
        "(directions they sent us|how to get there, they write|the way there, I got this):",
        "From the station in {town} take the {colour} line, not the other one, as far as {place}. Get off at the back. You will see a {job}'s shop and a wall with a painted {animal}. Turn left, count {number} lamps, then go down the steps. At number {digits} ring at {surname}, twice. If nobody opens, {someone} is in the garden; call out loud. Do not follow the signs, they have been turned round. On {day}s the gate is shut after {hour}.",
        "(Good luck on the way|That sounds adventurous)(.|!)( I would get lost at the steps.|)",
    ),
    (
        "(instructions that came with it|user manual, translated by a machine I think|the manual says):",
        "Thank you for buying this {thing}. Please read before using and keep for your children. 1. Place on dry ground, never on a {animal}. 2. Insert the {colour} part into the other part until it says click. 3. Wait {digits} minutes. Do not look inside. 4. If the light is hanging, press. If the light is not hanging, also press. 5. Clean only with a dry cloth. In case of trouble write to our house in {town}. Your {surname} team wishes you much joy.",
        "(Never on a {animal}, good to know|A remarkable manual)(.|!)( I hope that it works.|)",
    ),
    (
        "(lost and found, on every tree here|poster on our street|on a poster in front of {place}):",
        "LOST! Our {animal} {pet} has been missing since {day}. {pet} is {colour} with one white foot, shy, and answers only to whistling. Last seen near {place}, asleep on a {thing}. Loves {dish}. Please look in your sheds and cellars. If you see {pet}, do not run, sit down and wait. A reward of {digits} pounds and a cake are promised. Call {someone} {surname} in {town}, at any hour. The children cry.",
        "(Oh no, poor {pet}|I hope that {pet} comes home)(.|!)",
    ),
    (
        "(a small ad|classified ads of today|ads from the free paper):",
        "For sale: {thing}, {colour}, hardly used, reason: marriage. Ask for {someone}.\nWanted: {job} for {number} hours a week in {town}, must like children and {dish}.\nSwap: my {animal} against a quiet one.\nRoom to let near {place}, dry, with a view of the bins, from {month}.\nTo the man who sang on {day}: do not stop. A neighbour.\nFound: one glove, one set of teeth. To be fetched at {surname}'s after {hour}.",
        "(An entertaining page|What a mixture)(.|!)( I would call about the teeth.|)",
    ),
    (
        "(house rules, they hang in the hall|the rules of the hostel|rules|):",
        "1. Be quiet after ten. 2. Shoes are taken off at the door and not thrown. 3. Who uses the {thing} puts it back. 4. No {animal} in bed. 5. What lies in the fridge has a name on it; if it is not yours, it is not yours. 6. On {day} the {colour} bins go out. 7. Guests tell {someone} where they are from and when they leave. 8. Nobody cooks {dish} at night. 9. In case of fire meet in front of {place}. 10. Be kind.\nThe house",
        "(Sensible rules|Number ten is the best)(.|!)",
    ),
    (
        "(menu of the day|the menu at that place|what they had on the board|):",
        "Welcome to {surname}'s! Today our cook {someone}, once a {job} in {town}, recommends:\nSoup of the day: ask\n{Dish} with salad, {digits}.50\n{Dish} without salad, {digits}.00\nFish, if {other} has caught any\nA small plate for robbers: empty, with a fork\nCake, {colour}\nAll dishes may contain nuts, milk and hope. Please do not feed the {animal}. We close at {hour}, and on {day} we do not open at all.",
        "(I would take the soup|That makes hungry)(.|!)",
    ),
    (
        "(leaflet in the letter box|flyer I found|this was under the wiper|):",
        "Grand opening in {town}! On {day}, {month} {digits}, the new {surname} shop opens its doors beside {place}. The first {number} customers get a {thing} for nothing. For the little ones there is a real {animal}, and face painting with {someone}. Try our {dish}! Everything in {colour} is half the price. Bring this leaflet with you. We speak five languages and one of them is yours. Your friendly {job} for house and garden.",
        "(A lot for one day|Will you go there)(?|, I wonder?)",
    ),
    (
        "(from the school's website|letter from school for all parents|school sent this|):",
        "Dear parents,\non {day} the classes will visit the museum in {town}. Please give your child a packed lunch - no {dish}, because of the smell - something against rain and a {colour} cap, so that we can count them. The {job} will show us how a {thing} is made. The bus leaves at {hour} sharp from {place}. Pets stay at home; last year's {animal} is not forgotten. Children who get sick sit in front.\nWith kind regards, {someone} {surname}",
        "(A nice trip|I hope for good weather)(.|!)",
    ),
    (
        "(horoscope, mine is nonsense|the stars in today's paper|horoscope for all):",
        "Fish: a {job} will ask your name. Say it slowly. Lucky colour: {colour}.\nLion: you will find a {thing}. It is not yours.\nTwins: somebody from {town} thinks of you, at {hour} o'clock, with {dish}.\nScales: do not trust the {animal}.\nWater carrier: your favourite chair awaits you. Stay there.\nBull: {day} is good for love and bad for soup.\nThe rest of you: as ever.",
        "(The stars are busy|One never knows)(.|!)( Beware of the {animal}.|)",
    ),
    (
        "(match report by our trainer|from the sports page|our local sports report|):",
        "{town} against {other_town}, {digits} to 2. It was a game for the memory. After {number} minutes {someone} hit the post, the {thing} of a spectator, and then the goal. The {colour} ones woke up when a {animal} ran across the pitch and made a fine pass. {other}, who is a {job} on weekdays, held everything but one. In the break there was {dish}. Many went home by way of {place}, singing. The next game is on {day}.",
        "(What a match|Congratulations to the winners)(.|!)",
    ),
    (
        "(the encyclopaedia says|an article from an old lexicon|copied from a lexicon|):",
        "{town}, a town of {digits} thousand on the left bank, first named in 1214, when a {job} called {someone} sold it for a {thing}. The arms show a {animal} on a {colour} field. Known for its {dish} and its bells. The inhabitants live on glass, leather and visitors. Worth seeing: {place}, burnt three times; the house of the poet {surname}, who was born elsewhere. Market on {day}. The river, which has no name, is called the river.",
        "(A fine article|Interesting)(.|!)( I did not know any of that.|)",
    ),
    (
        "(safety sheet at work|what to do in an emergency, posted in our corridor|emergency plan|):",
        "In case of fire: keep calm. Say your name, where you are and what is burning. Do not use the lift. Leave by the {colour} door and go to {place}, where {someone} {surname} counts everybody. Take nothing with you, neither {thing} nor {animal}. Who is missing is called out by name. The doctor lives in {town} and comes at once, except on {day}. Practice is every {month} at {hour} o'clock. Please do not hide in the kitchen.",
        "(Good to know|Calm is the main thing)(.|!)",
    ),
    (
        "(announcement, third time today|over the loudspeaker, I wrote it down|loudspeaker at the station):",
        "Ladies and gentlemen, the train to {town} by way of {other_town}, due at {hour}, is {digits} minutes late. The reason is a {animal} on the line. The restaurant car is at the front and has only {dish}. Would {someone} {surname} please come to the information desk, a {job} is waiting with your {thing}. The {colour} case on platform {number} has been standing there alone since {day}. Thank you for travelling with us. Mind the gap.",
        "(Poor travellers|I hope that it comes soon)(.|!)",
    ),
    (
        "(programme of the festival|what's on at the weekend|programme|):",
        "{day}, {hour}: opening by the mayor, {someone} {surname}, with the brass band of {town}\nThen: Who am I? A play for all from six years\nIn {place}: how to mend a {thing}, with a real {job}\nAll day: {dish} from the big pan\nIn the evening: My Name Is {other}, film, {digits} minutes, in {colour} and white\nLate: dance under the chestnuts\nThe next day: blessing of every dog, cat and {animal}, then clearing up. Entry is free, hats go round.",
        "(That sounds like a full weekend|Have fun)(.|!)",
    ),
    (
        "(contract, just the funny part|small print of it|read the small print):",
        "Paragraph {digits}. The tenant, {someone} {surname}, a {job} by trade, may keep one {animal} or one {thing}, but not both. The walls stay {colour}. {Dish} may be fried until {hour} in the evening. The tenant greets {other}, who lives below. Water is to be paid by the bucket. Should the tenant move to {town}, or to any other place, the key is to be hung on the nail behind {place}. Said by mouth does not count.",
        "(An unusual contract|One should always read it all)(.|!)",
    ),
    (
        "(plant label, long|how to look after it, from the gardener|care sheet that came with the plant|):",
        "Your {colour} {surname} lily comes from the hills above {town} and likes it light, but not sunny. Water it on {day}, little, with rain. It does not like drafts, {dish} or the {animal}. In {month} put it into a bigger pot. If the leaves are hanging, talk to it; if they are lying, it is too late. It flowers after {number} years, at night. A good place is beside a {thing}. Not to be eaten, also not by a {job}.",
        "(A plant with a will|Good luck with it)(.|!)",
    ),
    (
        "(quiz from the pub, no answers given|the quiz sheet|questions from a pub quiz I kept):",
        "Round {number}. What is the name of the {job} in the song about {town}? What colour is a {animal} at birth: {colour}, grey or none? How old was {someone} {surname} at the first wedding? Where do most people keep the {thing}? Which food was named after a general: {dish}, or the other one? Who lives in {place}? Tie-break: guess the weight of {other}. Phones stay in the bowl. Answers at {hour}.",
        "(A hard quiz|I would not have won)(.|!)",
    ),
    (
        "(dentist's reminder, copied|I got a text message from some practice|text message, not for me I think):",
        "Dear {someone} {surname}, this is to remind you of your appointment on {day} at {hour} in our practice in {town}, behind {place}. Please bring your card, your {animal} and its {thing}. It should not have eaten {dish} before. If you cannot come, let us know, so that somebody else may. New: our waiting room is now {colour}. We have said goodbye to {other}, our {job}, and wish her well. Do not reply to this message.",
        "(Better not to be late|I see)(.|!)",
    ),
    (
        "(news from the radio website|headline and text from today|from the local news|):",
        'A {animal} on the run kept {town} awake on {day}. It had left its owner, a {job} from {other_town}, through an open window and was seen at {place}, in a {colour} car and on a roof. "I just wanted to go to bed," says {someone} {surname}, who found it on a {thing}. "I said, hello, I live here." The fire brigade tempted it down with {dish}. Nobody was hurt. The {animal} has been given a bell.',
        "(All ended well, then|What a night)(.|!)",
    ),
    (
        "(the poem my calendar has for this month|calendar page|from a tear-off calendar|):",
        "{month} {digits}. Sun up at {hour}. Name day of {someone} and {other}.\nA saying of the farmers: if in {month} the {animal} sings, the {job} must mend many things.\nAdvice for the house: a {thing} that squeaks wants soap. Spots of {dish} go out with milk.\nDid you know? In {town} every door was once {colour}, so that the drunk could not find home.\nA thought: he who asks his own name has lost his way.",
        "(A wise calendar|A nice page)(.|!)",
    ),
    (
        "(terms of the raffle|prize draw, the letter says I won, haha|junk mail of the day):",
        "CONGRATULATIONS! Dear {someone} {surname} in {town}, you are our lucky winner! The {colour} car, the {thing} or a lifetime of {dish} may soon be yours. Only tell us your name, where you live and what your pet is called, and send {digits} euros to our {job}. The notary, {other}, has seen it all. Hurry: on {day} at {hour} everything goes to a {animal} home. This is no trick. No answer means yes.",
        "(I would throw it away|That is a trick, I am sure)(.|!)",
    ),
    (
        "(sewing pattern text, does anybody get this|knitting instructions|instructions out of a craft book):",
        "Cast on {digits} in {colour}. Row one: knit. Row two: think of {town}, purl. Go on for {number} rows until it looks like a {animal}. Now take the other wool and make two ears. For the nose ask a {job}. Stuff the body with dry leaves, not with {dish}. Sew up the back beside the {thing} where one does not see it. Give it a name; {someone} is a good one. Finished on a wet {day}, it lasts for ever.",
        "(That sounds sweet|I hope that it turns out well)(.|!)",
    ),
    (
        "(tour of the old town, audio guide text|what the guide reads out|station {digits} of the audio guide|):",
        'You are now standing in front of {place}. Turn round. The {colour} house belonged to {someone} {surname}, a {job}, who walked from {town} with a {thing} on his back. "I live here because I was tired," he used to say. Above the door you see a {animal} in stone. It has lost its head {number} times. In the cellar they still cook {dish} on {day}s. Press the button and go on to the fountain, please, before {hour} o\'clock.',
        "(An interesting house|I would like to see it)(.|!)",
    ),
    (
        "(note for whoever looks after the flat|note on the kitchen table in the holiday flat|they left us this note):",
        "Welcome! The key for the cellar hangs behind the {thing}. The water is good, the {colour} tap is hot. In the fridge there is {dish}, please eat it. {pet}, the {animal}, gets one spoon at {hour} and no more, whatever it says. Rubbish goes out on {day}. The {job} next door is called {someone} and plays the drum. The bus to {town} stops at {place}. If the lamp hums, hit it. Have a lovely time! {other} and family",
        "(How thoughtful|A kind welcome)(.|!)( One spoon and no more.|)",
    ),
    (
        "(exercise from the language book|lesson {digits} of my course book, it never ends|from a textbook of English):",
        "Good day. What is your name? My name is {someone}. Are you a {job}? No, I am not a {job}, I am a {animal}. Where do you live? I live in {town} with my uncle. Is your uncle big? Yes, he is very big. Is his hat {colour}? Yes, his hat is very {colour}. Do you have a {thing}? I have {number}. What does your uncle eat? He eats {dish}. At what time? At {hour}. Is this {place}? No, this is my uncle. Thank you. Not at all.",
        "(A very useful lesson|Poor uncle)(.|!)",
    ),
    (
        "(job advert|they are looking for someone|an advert in the window of {place}|):",
        "We are looking for a {job}, m, f or other, for our house in {town}, from {month}. You are awake at {hour} in the morning, you can carry a {thing} up {number} floors and you do not fear a {animal}. We offer: good people, {dish} on {day}, a {colour} coat and {digits} days off. Experience is nice, humour is needed. Tell {someone} {surname} in your own words who you are and why. No photographs, please, we like surprises.",
        "(An honest advert|That sounds like a good place)(.|!)",
    ),
    (
        "(about the author, from the back of the book|back cover text|blurb):",
        '{someone} {surname}, born in {town}, was a {job}, a diver and for one winter the keeper of a {animal} before the first novel, The {Colour} {Thing}, became a success in {number} countries. In this new book a nameless traveller comes to {place}, asks for {dish} and is taken for somebody else. "I laughed, I wept, I forgot my stop," says {other}. The author lives on a boat and answers letters on {day}s.',
        "(That makes curious|It sounds worth reading)(.|!)",
    ),
)
"""Introductions, what is pasted, and another model's replies."""
TEXTS = (*LETTERS, *SHEETS)
BEHIND = (
    "(that's it|that was it|end of the text|so far the text)(.|)",
    "(nice|funny|strange|odd|well written), isn't it?",
    "(what do you say|what do you make of it)?",
    "(i had to laugh|i thought you would like it|just wanted to show you|not mine, only copied)(.|)",
)
"""What may stand behind a pasted text."""
REPLIES = (
    "(Thank you|Thanks) for (showing me|sharing|the text)(.|!)",
    "(I have read it|I see|Interesting|Noted|A nice text|Very nice)(.|!)( What shall I do with it?|)",
    "(What would you like to know about it|Shall I sum it up)?",
    "(That is|What) a (nice|long|curious|charming) text(.|!)",
)
"""What another model may say to any of them."""


def draw(words: Words) -> Turn:
    """A pasted text, mostly introduced by the user, and what another model said to it."""
    cast = Cast(words)
    introduction, text, replies = words.rng.choice(TEXTS)
    pasted = cast.play(text)
    first = cast.play(introduction)
    if first != ":":
        if words.chance(0.25):
            first = first[:1].upper() + first[1:]
        if words.chance(0.1):
            first = first.rstrip(":")
        between = words.rng.choice(("\n\n", "\n", "\n", " ") if first.endswith(":") else ("\n",))
        pasted = f"{first}{between}{pasted}"
    if words.chance(0.12):
        pasted = f"{pasted}\n{words.pick(BEHIND)}"
    if words.chance(0.15):
        pasted = pasted.replace("\n", " ")
    return pasted, words.pick(REPLIES) if words.chance(0.2) else cast.play(replies)
