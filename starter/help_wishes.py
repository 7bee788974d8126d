"""How people ask about writing, replies and sessions in other words: troubles, wishes, wrong
guesses and other programs, mostly without the program's own terms; a message a line.
"""

from collections.abc import Mapping

from starter.words import lines_of

WISHES: Mapping[str, list[str]] = lines_of(
    {
        "send": """
i type and type and nobody answers. what (am i forgetting to press|do i have to press)?
my question just sits there at the bottom. how does it (leave|get to you)?
where's the little paper plane?
i'm looking for the arrow (like in whatsapp|from my phone). how does my message go off?
the cursor blinks behind my question and nothing happens. which key now?
key for sending off?
done writing. off it goes, but how?
(ctrl+enter|alt+enter|tab) does not send anything, what does
is it enter or something else to hand over my question?
i have filled in the line below. what must i push that you see it?
a whole paragraph typed, how do i deliver it?
how does one dispatch a message?
my words stay in the box. make them go
(question's|text is) in the box. what is the go key?
sending = which key
i would like to post this (now|please), what do i do
in my mail program it's alt+s to send. in this one?
i see no button to send my words, only the box
with which key do i say: over to you?
clicking does not send it. what (does|sends it then)?
""",
        "newline": """
i keep sending half a message because enter comes too soon. how do i just go down a line?
everything i type ends up in one long row. can i have it under each other?
my haiku has three lines but enter posts the first one already
going down a line without (posting|sending): key?
i wish to put a gap between two paragraphs of my message
slack has shift+enter for another line. what do you have?
a return in the middle of my message please
the thing submits at the first return, and i have more to write below it
how do i type (my groceries|three names|my points) underneath each other before it's sent?
(ctrl+enter|alt+enter|shift+return) does not give me another line. what would?
an enter inside the text itself, is that possible?
one line isn't enough for what i want to type
i'd like to hit return and stay in my message
another row in the box, key?
whatsapp can do a line feed, this only sends
(soft return|linefeed|line feed)?
greeting, blank line, then the text: how do i type a message like that?
i paste code by hand, line after line, but each return sends it off
how can my message look like a letter, with several lines?
break the line here but do not send yet: how?
""",
        "stop": """
you won't shut up! what do i press
good grief, it rambles on. how do i make it end?
this is not what i meant and it is still writing. what do i hit?
an emergency brake for the answer?
i've read enough of this (answer|reply), (halt it how|how do i halt it)
the words keep coming. what can i do against it?
ctrl+c does nothing, the reply goes on and on. what halts it?
in chatgpt there's a square to end an answer. where's that here?
halt key?
it's in the middle of an endless list and i want it silent now
can a running answer be killed without leaving the program?
it got stuck in a loop, the same word over and over. how do i end that?
don't finish that sentence. key?
how do i hush you while you type
call off what is being written: what's the key
my fan has been howling since the reply began. how do i call the reply off?
esc does not (stop|end|break off) the answer, what does
how do i pull the plug on this answer
i noticed a mistake in my question and it's already answering. how do i stop that?
zip it! no, really, which key makes you halt?
""",
        "regenerate": """
meh. another one for the same question. key?
that answer was poor. (is there a key to have you try once more|how do i let you try once more)?
didn't like (that|this) (answer|reply) at all. which key has you try it over?
can i get a second opinion from you on the same question, without typing it again?
that was rubbish. which key lets you have another go?
chatgpt has that round arrow for a new try. (here|and here|what is it here)?
once more, same prompt, other words: key?
i expected something better. how do i have it redone?
like (refresh|reload) in a browser, but for your answer
f5 does not give me a new answer, what does
i asked for three names and they are all awful. how do i let it draw again?
the reply came out garbled. can it be made anew?
a fresh take on the last answer please, how
try harder lol. what's the button for that
is there something to reroll what you just said?
same question again, i want to see what comes out the second time
let it have another stab at that, key?
not happy with what came out. what can i press for another try?
do over! key?
i'd love to hear that answer told in another way, what do i push?
""",
        "continue_reply": """
the end of your answer is missing! (how do i get it|what do i press)?
you fell asleep in the middle of a sentence. how do i get you to finish it?
it says "and then the" and that's it. how do i get what comes after?
don't stop there! what do i press for the rest?
i cut the answer off too soon. can it carry on from there?
the recipe ends at step (4 of 7|three|2 of 5). how do i get the other steps?
in chatgpt there's "continue generating". and here?
key for going on with a cut off answer?
i hit stop by accident. how does it go on writing?
half a story is no story. how does it get finished?
i want to read on but the answer just ends in the middle of a word. what now?
your last reply is only a stump. how do i have it completed?
it ran out of tokens in the middle of the answer. how do i get it to write further?
pick up your sentence again, key?
the code misses its last bracket. how do i let you write to the end?
the answer was halted halfway, and i'd like the other half
more! you were just getting to the point. how do i make you write on?
how do i make it resume where it broke off in the reply?
part two of this unfinished answer, how?
you left me hanging. which key makes you finish what you were saying?
""",
        "edit": """
there's a word wrong up there in what i asked. can i repair it?
fat fingers. how do i fix what i sent?
autocorrect ruined my question, how do i put it right?
(whatsapp|telegram|discord) lets me edit what i sent. does this?
arrow up does not bring my question back for changing, what does
key for (changing|correcting) my message?
pressed enter too early, my message is half finished. how do i get back into it?
my question had the wrong year in it. i want to correct it, not type it all again
can i still alter what i asked before?
that came out wrong, i mean my question. rewording it: how?
i typed teh instead of the. can that be put right afterwards?
i want to tweak my prompt and see what changes
is what i sent carved in stone, or can it be changed?
how can i take my question back and word it better
correction of a sent message, which key
the name in my first message is misspelled, how do i amend it?
i left out the word not in my question. can i put it in?
my message up there needs a different number in it
oh no, i wrote (boss|cat|monday) and meant (boat|car|sunday). can my question be mended?
swap one word in a message that's already gone: how?
""",
        "branch_previous": """
the new answer is worse. i want the one before it back
i retried and regret it. how do i see what was there before?
it's 2/2 now, but 1/2 was nicer. how do i get there?
key for one version back?
i had it answer again and lost the good answer. can i see it once more?
chatgpt has little arrows under the reply. how do i go to the left one here?
left arrow does not bring me the older reply, what does
before i regenerated there was a nice poem. where did it go?
the answer you gave first please, not this one. how?
like back in a browser, but for the versions of a reply
i'd like to have again the answer which was here before the new one
back from the third version to the second, how?
i changed my question and now want to see the reply to the original one
the older of the two answers: which key?
how do i flip to the older wording of your reply
undo a (retry|regenerate): how
is the first attempt at the answer kept somewhere? how do i see it?
take two is worse than take one. how do i look at take one?
the answer from before the last retry was gold, i need it again
your first version was right after all. how do i go back to it?
""",
        "branch_next": """
i flipped back and now want to go to the newer answer again
1/3 it says. what shows me 2/3?
key for one version (on|forward|ahead)?
i'm looking at your first try. how do i get the later one?
after going back, how do i see the newer answer again?
right arrow does nothing, how do i get to the later version of the reply
like forward in a browser, but for the versions of a reply
i know there is a later version of this reply. where is it?
on to the following version please
i have looked at the old answer, how do i return to the new one
two answers exist and i see the older one. how do i bring up the younger one?
take two please, i am looking at take one
the newest version of your answer: which key brings it up?
i went one version too far back. how do i go forward by one?
ahead to version 3 of the reply, how
this is the old wording. what key has the one that came after it?
going back to the older reply was easy, but how do i get forward again?
chatgpt has little arrows under the reply. how do i go to the right one here?
the answer after this one, the one i had made later: how do i see it?
i want the retried answer, not the one from before the retry
""",
        "sessions_pane": """
i want to see my old chats
my old talks must be somewhere. where?
i started three chats. how do i hop over to the first?
chatgpt shows the old chats at the left. how do i get that here?
like tabs in a browser: how do i change to the other chat?
(alt+tab|ctrl+tab) does not switch chats, what does
key for (the list of chats|the other chats|my old chats)?
the chat i made before this one is not on the screen any more. how do i get to it?
let me look at what other chats i have
i'd like to go over to my other conversation for a moment
all my conversations, one under the other, so that i can pick one
do you keep the older chats? i want to open one
i have one chat for work and one for fun. how do i go from this to that?
i seem to be in the wrong chat. how do i get into the right one?
opened a new chat and now i want back to the old one
tabs in firefox, buffers in emacs, and how do i change between chats in here?
i had nice conversations some weeks ago. where do i see the chats from back then?
reading an old talk once more: how do i open it?
hopping between conversations, what's the key
the left thing with all the chats, how do i get there?
""",
        "new_session": """
i'd like a blank (conversation|session|chat) now. what do i do?
this talk is finished, i want to begin another
ctrl+t does not open another chat, what does
like a new tab in the browser, but a chat
key for a (new|fresh) chat?
where's the plus sign for another chat?
my (daughter|brother|flatmate) wants (her|his|an) own chat, how do i open one?
we have been at {thing} all day. now something completely different, in a new chat
keep this chat, but open an empty one as well: how?
i want to start from zero without losing this chat
fresh start please, and this conversation stays as it is. how?
this chat got too long, i need another one
how does one open a second conversation
in chatgpt i click on "new chat". and here?
all that i said before confuses you. can i open another chat?
begin a chat from scratch, which key is it
for work i'd like a chat of its own, how do i open that
the next topic deserves its own chat. how do i make one?
new one please. chat i mean
open chat number two, how
""",
        "search": """
i wrote down {a_thing} in here once and can't find it any more
which chat was it where {thing} came up? i have hundreds. how do i find it?
ctrl+f does not find anything in my old chats. what does?
like grep, but over (my|all my) chats
key for (searching|finding a word)?
somewhere i told you about {thing}. how do i find the spot?
i remember one word of it but not the chat. what can i do?
google for my own chats?
is there a magnifying glass in this program?
one sentence in a hundred chats, a needle in a haystack. how do i find it?
too many chats to read through, i want to look for a word
vim has / for finding a word. and this?
what did i write about {thing}? i need to look it up in the old chats
finding a word in everything i ever wrote: how?
a find box, is there one?
lost: {a_thing} that i mentioned weeks ago. how do i find it again?
i look for an old talk and only know that it was about {thing}
does it have a find function like a browser?
all chats that mention {thing} please, how do i find them
i'm sure i asked this before. how do i look for it in the old conversations?
""",
        "clear": """
all this text in the chat makes me dizzy. how do i wipe it?
i want this chat empty, but the chat itself should stay
in a terminal i type clear or press ctrl+l. what empties the chat here?
ctrl+l does not empty the chat, what does
everything up there in this chat away please
tabula rasa in this chat: how?
key for (emptying|clearing) the chat?
how do i get back to an empty page in the same chat
i'd like to remove all messages here and go on in this very chat
too much old stuff up there, it confuses you. how do i empty this chat?
throw out all the messages in here but leave me the chat
the context is full of nonsense, can it be emptied?
what makes the conversation blank again?
my kid typed a hundred lines of nonsense in here. how do i sweep them all out?
like wiping a blackboard, for this chat
the screen is full of old talk. how do i make it blank?
how do i throw all that we said overboard and stay in this chat?
clean board in here please, which key
/clear? or how do i empty the conversation
""",
        "rename": """
this chat is called "hi" in the list. i'd prefer something better
untitled is no name for a chat. how do i give it a proper one?
like renaming a file, but a chat
f2 does not let me change the name of the chat, what does
key for (the title|another title)?
i want to call this chat {title}
{title} would be a better title for this chat, where do i enter it?
all my chats have the same name. how do i give them other ones?
a label for this conversation, how?
can the heading of this chat be another?
i can't recognise my chats by their titles. can i write better ones?
where do i put in what the chat is called?
how do i baptise this chat lol
my chat should get the name {title}
there's a typo in the title of my chat. how do i mend it?
in chatgpt i can change the names of my chats in the sidebar. here?
mv old new, but for the name of a chat
i'd like a title that says what this chat is about, not its first words
the name in the list does not fit this chat any more
renaming: how?
""",
        "delete": """
this chat is embarrassing. how do i make it vanish for good?
my list of chats is full of junk. i want to throw some out
key for deleting (a chat|a session)?
the del key does not remove the chat from the list, what does
rm for chats?
where's the trash can for chats?
i want this chat out of my list forever
that session was a mistake, away with it. how?
privacy! how do i get rid of one chat completely?
i have the same chat twice, one can go. how?
the test chat isn't needed any longer. can i bin it?
in chatgpt there is a bin next to each chat. here?
nobody should ever find this conversation. how do i remove it?
can a chat be taken out of the list?
these old chats fill up my disk. how do i remove some?
erasing a whole session: how?
i made a chat by accident and want it gone from the list
how do i make one chat disappear from the sidebar for ever?
old conversations to the dump please, which key
a chat i never need again: how do i dispose of it?
""",
        "copy": """
your answer belongs in my mail. how do i (copy|grab) it?
i can't select anything with the mouse. how does the answer get into my clipboard?
key for copying?
ctrl+shift+c gives me nothing, how do i copy your text
like yy in vim, for your answer
i want to paste what you said into my essay
typing your answer off by hand is silly. can it go on the clipboard?
in chatgpt there's a copy icon under each answer. here?
nice code. how do i get it on the clipboard for my editor?
when i mark the text i get the borders too. is there a proper way to copy the answer?
copying with the mouse does not work in here
(clipboard|the clipboard), how?
your last words on my clipboard please, which key
that reply is gold. i want to paste it in my notes
cmd+c is dead in here. what copies?
how do i snatch the last answer so that i can paste it?
i'd like to ctrl+v your answer elsewhere, but how do i get it first?
copying what you just said: how?
only the last answer, to paste it into a chat with my (sister|boss|friend)
the right mouse button offers no copy. how is it done here?
""",
        "export": """
this chat should become a file on my disk, how?
i want to print out our whole talk and read it on the train
my boss wants our conversation as a document. how do i get one?
there is no "save as" here. how does a chat become a file?
ctrl+s does not save the chat to a file, what does
i'd like to keep this whole talk outside of the program, as a text file
a txt of the whole conversation please
like "save page as" in a browser, for a chat
can our talk be turned into markdown?
a backup of one chat as a file: how?
i need the whole conversation in a document, not only the last reply
getting a chat out of here as text: command?
how could i hand this whole chat to a colleague who doesn't have the program?
which command gives me (a|this) whole chat as text?
i want to publish this whole conversation on my blog. how do i get it out as a file?
my lawyer needs our complete talk on paper. how do i export it?
transcript of a whole chat, how?
exporting: how?
how can i archive a conversation as a file before i leave the company?
from the chat to a file on the disk, what's the way?
""",
        "context_file": """
i've got {file} here and you should have a look at it. how?
my essay lies on my disk as a file. how can you see it?
the text is too long to paste. can i give you the file?
where's the paper clip?
in chatgpt i drag a file into the window. and here?
dragging a file in here does nothing. how do i attach it?
command for attaching (something|a file)?
i want you to look through {file}. how do you get it?
please read my letter, it's in {file}. how do i pass it to you?
my log is huge, how do i let you look through the file?
attaching like in a mail: how?
how does a document get in here?
can i point you at a file on my computer?
{file}: how do i get it in front of the model?
the boss sent me a pdf and i want to ask about it. how do i hand it over?
is there an option that takes a file along with the question?
i don't see where to upload something
a question about the contents of {file}, how do i include it?
pasting 500 lines is a pain. can it take the file itself?
my notes are in a file and you should know them
""",
        "parameters_pane": """
i want to look at the numbers the model samples with
which temperature is it on right now? where do i see that?
lm studio has a panel with temperature and top_p at the right. where is it here?
the panel with the sampling values please
key for the parameters?
everybody talks of temperature and top_k. where are they in here?
all the sampling values at a glance: where?
the place where temperature and the like are adjusted, how do i get there?
the openai playground has the temperature at the side. and here?
what is the top_p at the moment? where does it say so?
i want to play around with the knobs of the model
a tab with the generation options?
i'm curious how the model is tuned. where do i see its parameters?
how do i open the pane of the sampler
the knob for the temperature, where did they hide it?
is there a mixing desk for the model, with temperature and so on?
how do i get to the thing with top_k, top_p, min_p and all that?
no sliders anywhere. where are temperature and top_p?
parameters, where can i have a look at them?
i need to see what temperature and seed it uses
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)", and {places}."""
