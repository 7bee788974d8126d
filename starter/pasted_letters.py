"""What users paste where somebody says "I", who is not the user: letters, diaries, stories, speeches."""

LETTERS: tuple[tuple[str, str, str], ...] = (
    (
        "(my aunt writes|this came from my aunt|look what my aunt sends me):",
        "Dear (child|both|heart),\nthe weather in {town} is dreadful and I have a cold. (On {day}|Yesterday) I made {dish}, but the oven smoked and {who} came running with a bucket. My dog {pet} is well and eats too much. {someone} has a new job as a {job} and now wears a {colour} hat. When will you visit? The spare room has been painted and there is (always|still) cake.\n(Love and kisses|A big hug|Yours as ever),\nAunt {other}",
        "(What a warm letter|A lovely letter|How sweet)!( It sounds as if you were missed.| I hope that the cold is better.|)",
    ),
    (
        "(letter of a pen friend, for you to read|my first letter from a pen friend|here is what a pen pal wrote):",
        "Hello! My name is {someone} and I live in {town}, in a {colour} house beside {place}. I am {digits} years old. I have (two|three) brothers and a {animal} called {pet}. My favourite food is {dish} and I do not like (peas|spinach). In my free time I (swim|draw|play chess) and read about (volcanoes|ships). My father is a {job}. What is your hobby? Please write soon and send a photograph!\nYour new friend {someone}",
        "(How nice|What a friendly letter)!( Will you write back?| {someone} seems to be a cheerful person.|)",
    ),
    (
        "(from an old diary we found in the attic|I found this diary in a drawer, 1931|page from a diary, not mine):",
        "{day}, {month} {digits}. Rain again. Walked to {place} and back with {pet}, my dog, who found a dead fish and was happy. Father says that I shall become a {job} like him. I would sooner run away to {town}. For dinner there was {dish}, cold. {someone} looked at me in church, or at the {thing} behind me. I wore the {colour} dress. My birthday is in {number} days and nobody has said a word.",
        "(What a find|How touching)!( One would like to read on.| I wonder what became of that person.|)",
    ),
    (
        "(page one of the book I am reading|the beginning of a novel|this is how the book begins):",
        "My name is {someone}, and I was born in {town}, in the back room of a bakery, on the night the river came over its banks. My mother used to say that I arrived by boat. I was a {job} once, and a thief for a short time, and neither paid. What I own fits into one {thing}. I have told this story often, always differently, but tonight, as the {animal} is asleep and the lamp is full, I will tell it as it was.",
        "(A strong beginning|What an opening)!( Do you like the book so far?| I would like to know what follows.|)",
    ),
    (
        "(a text message chain from work|what someone wrote in the chat|copied from the group chat):",
        "{someone}: guys who took my {thing}\n{other}: not me, i'm in {town}\n{someone}: it was on my desk!! i need it for {day}\n{other}: is it {colour}?\n{someone}: yes\n{other}: then {who} has it. something about a {animal}\n{someone}: what animal\n{other}: long story. i'm getting {dish} for lunch, anyone?\n{someone}: i hate {dish}. i want my {thing}\n{other}: ok so two portions",
        "(Haha|Poor {someone})!( I hope that it is found soon.| What a chat.|)",
    ),
    (
        "(the speech at the wedding was so nice, I got the text|somebody's wedding speech|can you believe this speech):",
        "Dear guests, for those who do not know me, I am {someone}, the brother of the bride, and by trade a {job}, so forgive me my plain words. I remember the day she brought {other} to us in {town}. He ate {number} plates of {dish} out of politeness. Our {animal} bit him. He came back all the same. That, I think, is love. So lift your glasses, and mind the {thing} behind you. To the two of you!",
        "(What a speech|A charming speech)!( Short and from the heart.| I hope there was applause.|)",
    ),
    (
        "(an email I got by mistake|this mail is not for me, funny though|got this, wrong address):",
        "Hi {someone},\nthank you for the lovely evening in {town}. I still think that you are wrong about {dish}, but your sister is a wonder. I left my {colour} scarf on the {thing}, could you bring it to {place} on {day}? By the way, I got the job! I will be working as a {job} from {month}. Say hello to little {pet} and give him a biscuit from me.\nSee you,\n{other}",
        "(A friendly mail|How nice)!( Will you tell them that it went astray?| I hope the scarf finds its way.|)",
    ),
    (
        "(testimonial from a website|a review I found|someone's review of the hotel):",
        "We stayed {number} nights with our {animal}, who was made very welcome. I am a {job} and hard to please. The room was {colour}, the bed was dry and so was the toast. At breakfast there was {dish}, every day, which my husband liked and I did not. {Who} on the corridor played the accordion until late. The owner, {someone}, remembered our names and called me by somebody else's. All in all we will come back to {town}, perhaps in {month}.\nThree stars",
        "(A mixed review|That sounds fair)(.|!)( Would you stay there?|)",
    ),
    (
        "(a tale for the little ones|from the story book|I typed this from an old book of fairy tales):",
        'Once upon a time a poor {job} lived beside {place} with nothing but a {thing}. One night there was a knock. "I am {someone}, the king of the {animal} people," said a small voice, "and I am hungry." The {job} shared the last of the {dish}. "You are kind," said the king. "Tell me your name and your wish." "My name is nobody," said the {job}, "and I wish for company." And from that night on the house was never quiet again.',
        "(A lovely tale|What a sweet story)!( Is there more of it?|)",
    ),
    (
        "(postcard|a postcard without a stamp arrived|on the back of a postcard from a flea market):",
        "Dear all, greetings from {town}! We arrived on {day} with only one suitcase. The sea is {colour} and cold. {someone} has burnt her nose and lives on {dish}. I have learned to (dive|row|say no), I am a new person. Yesterday a {animal} ate the tickets, so we may stay for ever. Please water the plants and do not let {who} borrow the {thing}. Love, {other} and the boys",
        "(Greetings back|What a cheerful card)!( I hope that they came home.|)",
    ),
    (
        "(application letter, what do you say|someone applied to us with this|a job application that went round here):",
        "Dear Sir or Madam,\nmy name is {someone} {surname} and I am applying for the post of {job}. I live in {town} and could start in {month}. For {number} years I have worked at {place}, where I was responsible for the {thing}. I am punctual, friendly and good with every kind of {animal}. My hobbies are (singing|cycling|cards) and cooking, above all {dish}. I would be glad to be invited to an interview.\nYours faithfully,\n{someone} {surname}",
        "(It is clear and polite|A solid letter)(.|!)( The part with the {animal} is unusual.|)",
    ),
    (
        "(part of a play|from the script they rehearse at school|second act, listen):",
        "{someone}: Who is there? Say your name!\n{other}: I am the {job}, my lady. I have come from {town} about the {thing}.\n{someone}: At this hour? I live alone, and my {animal} bites.\n{other}: I like animals, my lady.\n{someone}: Then come in. My favourite colour is {colour}. What is yours?\n{other}: I have never been asked.\nEnter {who}, wet, with a lantern. A clock strikes {hour}.\n{someone}: Too late. They are here.",
        "(How thrilling|What a scene)!( Who is it that comes?|)",
    ),
    (
        "(answering machine of the wrong number, written down|a message on the machine|voice mail, word for word):",
        "Hello, it's me, {someone}. I am at {place} and you are not. I said {hour}, didn't I? I have the {thing} with me, it is heavy, and a {animal} is looking at me. I will wait ten more minutes and then I will go to {other}'s and eat {dish}. Call me. If this is not your number, then please forget all I said. I am wearing the {colour} coat. Bye. Bye bye. How does one hang up?",
        "(Oh dear|Poor {someone})!( I hope that they met in the end.|)",
    ),
    (
        "(grandma's old letter, I had to type it|a letter from 1952|copied from a letter, the ink is nearly gone):",
        "My dearest {someone}, the train was full and I stood as far as {town}. They have given me a room above {place} with a {colour} carpet. I am to begin as a {job} on {day}, and my hands shake. The landlady keeps a {animal} in the kitchen and asks what I believe in. I said {dish}. She laughed, so all may be well. I think of you at {hour} every evening. Do not forget me. Your {other}",
        "(How tender|What a beautiful letter)(.|!)( Thank you for typing it.|)",
    ),
    (
        "(interview in our local paper|from an interview|half of an interview with a star):",
        "You were a {job} before you became famous?\nI was, in {town}, and a bad one. I dropped things.\nWhat do you eat before going on stage?\nAlways {dish}. And I touch a {thing}, for luck.\nIs it true that you live with a {animal}?\nWith two. They are called {pet} and {someone}. They do not care for my music.\nYour favourite colour?\n{Colour}, since {month}. Before that it was grey.\nAnd what is next?\nSleep. I hope.",
        "(A nice interview|Interesting)(.|!)( Sleep is always a good plan.|)",
    ),
    (
        "(a complaint that hangs in the office as a joke|letter of complaint we all laughed about|somebody wrote to the council):",
        "Dear Council,\nI live opposite {place} and I am a patient woman. But since {month} there has been a {animal} in the clock tower and the clock strikes {number} at noon. My husband, who is a {job}, gets up at the wrong time. I have spoken to {who}, who only shrugged. I have sent you a {thing} as proof. I expect an answer by {day}.\nSigned, {someone} {surname}, (second|ground) floor",
        "(I hope that she got an answer|What a complaint)!( Poor husband.|)",
    ),
    (
        "(from a blog|copied off a blog about simple living|this person writes a blog):",
        "People ask me why I left {town}. I was a {job}, I had a {colour} car and no time. Now I live on a hill with {number} hens and a {animal} named {pet}. In the morning I make {dish}, in the evening I sit on a {thing} and look. Is it boring? Yes. It is wonderfully boring. My name no longer stands on any door. If you want to find me, ask at {place} for {someone}, they know.",
        "(A quiet life|That sounds peaceful)(.|!)( Could you imagine it?|)",
    ),
    (
        "(children's homework, with all the spelling put right|a school essay, a kid wrote it|essay of a second grader):",
        "My family. My name is {someone} and I am seven. My mum is a {job} and my dad can fix everything but not the {thing}. We live in {town} next to {place}. I have a {animal}. He is called {pet} and he is {colour}. On {day} we always have {dish}, I like it but my sister puts it in the flower pot. When I grow up I want to be a {animal} too. The end.",
        "(How cute|Adorable)!( The ending is the best part.|)",
    ),
    (
        "(out of a crime novel|last night's chapter, I can't sleep now|a bit from the crime story on my table):",
        '"Your name?" said the inspector. "{someone} {surname}." "Occupation?" "I am a {job}." "And where do you live?" "In {town}, but I am hardly ever there." The inspector looked at the {thing} on the table. There was still some {dish} on it. "You own a {animal}, I believe." "I owned one," said {someone}, "until {day}." Outside it had begun to rain. Somebody in a {colour} coat stood under the lamp by {place} and did not move.',
        "(How exciting|I would not sleep either)!( Who is in the coat?|)",
    ),
    (
        "(a dream somebody posted|from a forum about dreams|someone's dream, isn't it odd):",
        "Last night I dreamt that I was a {job} in {town} and had to wash a {animal} before {hour} o'clock. My name was {someone} but everybody called me {other}. The soap was {colour} and tasted of {dish}. Then my old teacher came out of {place}, with a {thing}, and said that I had never been born. I said that I had it in writing. Then I woke up and my hand was asleep. Does anybody know what this means?",
        "(What a strange dream|Dreams are odd)(.|!)( I would not worry.|)",
    ),
    (
        "(my cousin's round letter|round letter at the end of the year, as always|family news, copied):",
        "Dear friends and relations, another year! In {month} we moved to {town}, where {someone} works as a {job} and is nearly happy. {other} has lost (a tooth|the car keys) and found a {animal}, which is now ours and is called {pet}. The kitchen is {colour} at last. I have taken up (pottery|the cello) and given up {dish}. Grandfather sends his regards and asks who has the {thing}. We wish you health, and a dry roof.\nYours, the {surname} family",
        "(What a year|A nice round letter)!( Happy new year to them all.|)",
    ),
    (
        "(from the memoirs of an old sailor|a sailor's memoirs, chapter four|this passage is great):",
        "We lay off {town} for {number} days without wind. The captain, {someone} by name, was a {job} from the mountains and could not swim. He kept a {animal} below deck and spoke to nobody else. I was called the {colour} one, because of my coat. On the fifth day there was no water, only {dish} in tins. I hung a {thing} over the side and caught rain in it. That night I swore never to go to sea again. I have sworn it each year since.",
        "(A great passage|What a life)!( One can taste the salt.|)",
    ),
    (
        "(thank-you note I found in a library book|a note between the pages of a book|found in a second-hand book):",
        "{someone}, thank you for the {thing} and above all for the {dish}. I have not eaten like that since {town}. I am sorry about the {animal} and the carpet. I had told you that I am no good with pets. The book is for you, start at page {digits}, where it says what I never dared to. I live at {place} until {month}, if you want to shout at me. Yours (always|truly|in haste), {other}",
        "(How mysterious|What a find)!( What does the page say?|)",
    ),
    (
        "(radio talk, I wrote along|what the presenter said this morning|transcript of a radio show):",
        "Good morning, it is {hour} o'clock, you are listening to Radio {town} and my name is {someone}. With me is {other}, who was a {job} and now walks backwards round the world. {other}, are you hungry? There is {dish} from {place}. No? Then here is our riddle: it is {colour}, it lives under a {thing} and it has {number} legs. Call us. The first caller wins a {animal}. Only joking. Now the weather.",
        "(A lively programme|What a show)!( I do not know the answer to the riddle.|)",
    ),
    (
        "(love letter, anonymous, on our noticeboard|somebody taped this to a lamp post|on a lamp post this morning):",
        "To the person in the {colour} jacket who got off at {place} on {day}: you dropped a {thing}, and I picked it up, and then the doors shut. I am tall, I had a {animal} with me, I smiled like a fool. My name is {someone}. I am a {job}, so I am up early. I go to the café by the bridge each evening at {hour} and order {dish}, which I do not even like. Come and fetch it.",
        "(How romantic|What a story)!( I hope that the person reads it.|)",
    ),
    (
        "(bedtime poem my grandmother had on the wall|a rhyme, old|poem on the wall of the waiting room):",
        "I had a little {animal},\nits coat was {colour} and grey,\nI called it {someone}, it called me,\nand so we spent the day.\n\nWe lived beneath a {thing} in {town},\nwe ate off plates of tin,\nand when {who} came walking by\nwe never let them in.\n\nOh where is now my {animal},\nand where the house, the hill?\nMy name is old, my coat is thin,\nand I am waiting still.",
        "(A sad little poem|How lovely)(.|!)( Thank you for sharing it.|)",
    ),
    (
        "(my brother's mail from his travels|mail from the road|travel mail, part (two|six)):",
        "Hi! I'm in {town} now. I sleep on a {thing} at the house of a {job} called {someone}, who cooks {dish} at night and sings. On {day} I met {who}, far from everywhere, what are the chances? My shoes are gone, a {animal} took one, I gave it the other. I am tanned and thin and happy. Money: please. Next week I go on to {other_town}, if the bridge is dry. Hug everybody from me",
        "(What a journey|Exciting)!( I hope that all goes well.|)",
    ),
    (
        "(from the parish newsletter, portrait of the month|a portrait in our village paper|this was about our new vicar):",
        '"I was never meant to be here," says {someone} {surname} and pours the tea. Born in {town}, trained as a {job}, then {number} years at sea. "My favourite hymn? The one with the wrong notes." In the vicarage there lives a {animal} by the name of {pet}. On {day} the door is open to all, and there is {dish}. "I like people," says {surname}, "even before breakfast." The {colour} bicycle by the gate is for anybody to borrow.',
        "(A kind portrait|That sounds like a good soul)(.|!)",
    ),
    (
        "(help request on a forum, no idea what to say|somebody asks this in a forum|forum post):",
        "Hello all, I am new here. I am a {job} from {town}, 41, married, one {animal}. My problem: the {thing} I bought in {month} hums at night. I have oiled it, I have asked {who}, I have put it at {place}, and it still hums. It is the {colour} model. My wife says that it is the fridge. It is not the fridge. Has anybody had the same? Thanks in advance, {someone}\nPS: sorry for my English",
        "(A curious problem|Strange)(.|!)( It could be the fridge after all.|)",
    ),
    (
        "(goodbye mail from a colleague|someone left the firm with this mail|last mail of someone at work):",
        "Dear all,\ntoday is my last day. {Number} years ago I came as a {job} and got the desk beside the {thing}. I leave with a plant and a {colour} mug. Thank you for the {dish} on rainy days, for the evening in {town}, and for never telling anyone about the {animal} in the server room. From {month} I will live where nobody has a printer. The drawer with the biscuits now belongs to {other}.\nStay as you are,\n{someone}",
        "(A warm farewell|What a nice mail)!( The plant will remember you all.|)",
    ),
    (
        "(legend from a signpost on the trail|the legend of this place, from a board|a legend, they tell it here):",
        'Long ago a {job} named {someone} lived on this rock. Nobody in {town} would talk to a stranger, so {someone} talked to a {animal}. One winter the {animal} said: "I am cold, and my name is {other}. Let me in." They sat by the fire and ate {dish}. In the morning the valley was under water, and only this rock stood out. Since then one puts a {thing} outside the door at {place} on the first night of {month}.',
        "(What a legend|Fascinating)(.|!)( Legends know a lot about floods.|)",
    ),
)
"""Introductions, what is pasted, and another model's replies."""
