"""How people ask about writing, replies and sessions with a reason, a number or a neighbouring topic
in the sentence: what pulls to another answer stands beside what is meant; a message a line.
"""

from collections.abc import Mapping

from starter.words import lines_of

ASKINGS: Mapping[str, list[str]] = lines_of(
    {
        "quit": """
my (wife|husband|mum|dad) (calls|is calling) me to (dinner|lunch|bed), how do i (shut|close|leave) this
the (7|8|9|10) o'clock (news|film) is on, so how do i (end|close|leave) the program
(bus|train|meeting) in (2|3|5|10) minutes, how do i close this (thing|program) properly
(not|i don't mean) the (reply|answer), the whole program (should|has to) (stop|end|close)
i pressed (escape|esc) and it only stopped the (answer|reply), i want to leave (it |)altogether
(let|lemme) (me |)(ouuut|ouuuut|outttt)
(get|let) me outta here (plsss|pleaseee|lol|xD)
my boss is coming(!!!|!|,) how do i close (this|it) (fast|quickly|now)
it fills my whole screen and i want my (terminal|prompt|shell) back(!!|!|, how)
thanks, that was (fun|nice|great). (by|with) what key do i (get out|leave the program|close it)?
(we|i) had our fun, now how (does one|do i) leave llmtui
i only wanted to try it for 5 minutes and now i can't get out
(homework|work|lunch) is waiting. what closes (this program|llmtui)?
how do you say goodbye to the program itself, i mean which key closes it
saying bye does not close it. (what does|which key does)?
i said bye (2|3|two|three) times and the program is still (open|there). how do i close it
(mommy|daddy|my teacher) says i have to (stop|close it) now. how do i close the program
the laptop (goes|must go) off now. how do i get out of llmtui first?
it is (late|midnight|past 11), which key (shuts|closes|ends) llmtui
battery at (3|5|8) percent, quick, how do i exit
how do i leave (without losing|and not lose) (anything|my chats)?
one does not simply leave vim. and llmtui?
i don't want to stop you, i want to (quit|exit|close) the program
don't (clear|delete) anything, just close the (app|program), how
done for today, all (5|10|20) questions answered. how do i shut the program down?
by what key (is it|is the program|is llmtui) (closed|left|quit)
(closing|leaving) time. key?
no more of this program today please, what do i press to be out
i wish to (end|leave) the application, kindly tell me how
""",
        "send": """
ok (i wrote it|it's written|the text is there). how do you get it??
there (are|stand) (two|three|2|3) lines in the box now, how do (they|the lines) reach you
i press shift and nothing (leaves|goes off). what sends it?
my text is ready (since|for) (5|10) minutes and nothing goes (off|out). what do i press
is it (tab|shift|space) that i have to press when my question is done
(mommy|grandma|my daughter) typed the question, what button now
my question is (finished|complete|ready). (which key|what) gives it to you
the whole (message|text) stands (in|down there in) the box. and now off with it, how
i wrote (10|4|a hundred) words and they're still sitting in the box. which key sends them
do i have to (press|hit) something when i'm done (writing|typing)(|?)
(pressing|i press) space does not send (anything|the message). which key does
not a new line, i want the message to go (out|off|to you). how
new lines i can do. but how do i send the lot(|?)
(question|letter) written, stamp on it, and how is it posted?
how do i hand in my (question|answer|text)(|?)
what do you need from me so that you start (answering|reading)? i've typed it all
i type, you don't react. (am i|do i) not sending it right?
how do i know that my message (is|was) sent, what do i press for it
i don't want to change (it|the message), only to send it
after typing, then what? no (button|arrow) here to click on
(whats|what's) the key that fires my message off
sendddd it how
by what key does my (text|question) go to the (model|ai)
the message does not send itself i guess, so which key
ready to ask. my words are typed. with what do i confirm?
how can i make you read what is in the box
""",
        "newline": """
(2|3|4) lines (please |)in one message, every enter (fires|sends) it off too early
i want to write a list (in|into) the box, one thing under the other. how
my letter has (two|3|several) paragraphs. how do i (make|get) paragraphs (here|in the box)
two lines, not one, in the same message. how do i do (it|that)
i don't want to send yet, (only|just) go one line (lower|down)
enter sends, (ok|fine). but what (gives|makes) a new line
i write (5|four|ten) short lines and each goes off by itself. i want them together in one
not to send, only to break the line. (which key|how)
how do i get to line 2 of my message
i need an empty line between my (sentences|words|paragraphs), what do i press
the second line of my (message|question), how do i (begin|start) it
every line of my (poem|code|recipe) gets sent alone(|, how do i keep them together)
my message (should|has to) have (more than one line|more lines)
(address|code|verse) needs lines. how do i break them in the input?
i keep sending by mistake when i only want the next line
pls how to go to next line (in my text |)without it sending
(oh no|oops|argh), it sent again!! i only wanted a second line
going to the next row in the box where i write: how
how can a message have (2|3|two|three) rows
i'd like my question (written |)on several lines, can it be done
where's the key that goes down one line and doesn't send
can i have a (blank|empty|new) line in what i am (writing|typing)
the box has one line only? i need (three|4|more)
a paragraph ends here and another begins. how do i type that without sending
line breakkkk how
by what key do i get a fresh line (in the input|while writing)
python code has many lines. how do i type (it|them) before sending
""",
        "stop": """
it (wont|won't|does not) (shut up|stop talking)!!! which key
(it|he|she) writes and writes, but i (do not|don't) want to (quit|leave) the program, only (stop the answer|end the answer)
stop is what i want, not (quit|exit). the (reply|answer) should (end|stop)
can i break in when (it|the model) talks too long
the answer is (2|3|four) pages long already and i asked for one word. how do i cut it
no no no, not such a long (story|answer|list), how do i stop it halfway
it (counts|goes) on to a (hundred|thousand), what halts it
(if|suppose) it (starts|begins) an endless list and i have enough after number (3|5|8)? what stops it
i've read enough of this answer, how do i make it (halt|stop|end)
how do i say stop to it while it is still (writing|typing|going)
(not|don't) close the program, just make (it|the model) stop (talking|writing)
(shhh|shush|silence), by what key
that's (too|far too) much text! i'd like to stop it in the middle
it is still writing and i've got what i need. what do i press
the wrong question went out, how do i stop the answer to it
i sent it by mistake and now it answers. how do i stop that
it says the same line (10|20|again and again) times over. how do i break it off
please (quiet|silence) now, the reply is too long. which key
where's the brake? the answer runs (on and on|too long)
i don't want a new answer, i want this one to stop
i don't need the rest of the answer, can i (stop|abort) it here
a long reply is running. can it be (stopped|cancelled|cut short) before the end
it takes 5 minutes to answer, can i (cancel|abort) that
half of the answer is enough for me, how do i stop it there
how do i hold you when you (talk|write) too much
hands up! how do i stop a reply that's running
i can't get a word in while it (writes|types), what interrupts it
stopppp, how do i stop it
emergency brake for (answers|replies)?
how do i pull the plug on this answer but not on the program
""",
        "regenerate": """
i (didn't|don't) like those (3|2|four|five) (lines|words|names), how do i get (another version|it done again) by key
(5|three|two) times the same stupid answer, how do i get (another|a new) one
hm, i had hoped for more. is there a dice i can roll again for the answer?
can the answer be made once more(| from the start| from scratch), by key
not (satisfied|happy) with what it said, how do i have it redone
my question was fine, the answer was not. (again please|once more), by what key
i don't want to change my question, just (have the answer anew|get the answer again)
same question once more without me typing it, how
a second opinion (from|by) the same model on the same thing, which key
it (misunderstood|got it wrong). how do i make it answer that again
not the next answer, a newly made one, how
the joke was bad. can it be told again in another way by pressing something
try number 2 (of|for) that answer, how do i start it
how do i give it a second (chance|try|attempt) at my question
(no|nope|naah), do it over. which key
(the|that) reply is (wrong|silly|no good), let it (be made|write it) again, how
i would like a different reply, but i won't ask again. what do i press
the same again but better please, with what key do i (order|get) that
how often can i have the answer remade and how
i stopped it by mistake and want it to answer again from the beginning, which key
this (poem|story|list) is bad, can the model make it again without a new question
the key to roll for a new answer?
(answer|reply) no good. redo key?
how do i throw this answer away and get a fresh one
once more with feeling: how do i get the reply made again
i'd like it to think again about what i asked, how
(another|one more) take on the same question, which key
can i ask for a second version of that answer
""",
        "continue_reply": """
(he|it) stopped in the middle, and now? i want the rest
my reply ends with "and then the", where's the (other half|rest)
(token limit|limit) hit, i guess. how do i make it finish (the sentence|that reply)
it only gave (4|3|six) of the (10|8|ten) (points|things), can it go on from there
the (story|poem) has no ending, it was cut. how do i get the ending
only half of (it|the answer) came, the other half please, which key
i stopped it too soon, can (it|the reply) pick up again
i don't want a new answer, the (old|same) one should go on
not again from the start! it should (go on|carry on) where it stopped, how
the list ends at number (5|7|12) but should have 20. how does the reply go on
it ran out in the middle of a (word|line|sentence). what makes it write on
(more|and then|go on) of the same reply, by what key
how do i hear the end of this? the answer (broke off|was cut)
the reply is too short, there was more to come. how do i get it to go on
i pressed stop but now i want to (read|see) the rest after all
part one is here, where's part two of the answer? which key brings it
the last word of the answer is missing, (how does it get finished|can it finish)
what's the key for: please go on with that reply
(carry|write) on from the last word please, how do i order that
it fell asleep in the middle of its answer, how do i wake it so that it goes on
the code it wrote stops at line (20|40), how do i get the remaining lines
not a session, the reply should be continued. how
finish your sentence!! is there a key for (that|it)
(to be continued|cliffhanger), it says nothing more. how do i get the reply to go on
the answer hangs in the air. how can i have it completed
can an answer that was stopped be taken up again
""",
        "edit": """
there is a typo in what i sent (two minutes ago|before|earlier), can it be (corrected|fixed) in there
i wrote (Munich|London|Tuesday|Anna) but meant (Vienna|Leeds|Thursday|Emma), how do i fix (that|it) in my message above
the question before was badly put, i would like to reword it instead of asking anew
the (date|day|number|name|price) in my message is wrong, how do i (change|alter) it there
my question had a mistake, not the answer. how do i correct (it|my question)
(oops|argh), i sent it with the wrong (name|date|number), can i alter (it|the message) afterwards
i said too much in my last message, can i shorten it (afterwards|there)
how do i get back into my own message to (change|fix) (a word|two words|something) in it
i asked for (5|3) things but wanted (10|7). can i change that in the message (itself|i sent)
not the (answer|reply), my own (text|message|question) is what i want to change
i left out a word in my question. how do i put it in (afterwards|now)
my message was sent too early and is only half. can i (complete|change) it
i misspelt my own (name|city) in the first message, how do i put it right in there
the model got (me|it) wrong since i wrote it badly. how do i (rewrite|improve) my message
can a message that's been sent still be (changed|edited|altered|corrected)
(autocorrect|my phone) made a mess of my message, where do i mend it
(message|question) number (1|2|3) has an error, can i go back there and change it
like in whatsapp, a sent message that i can still change
i don't want to rename anything, just change what i said
the third word of my message is wrong. how do i mend that
an edit button for my own messages, where
i want to (turn|make) my question into another one after sending it, how
i'm (a bad typist|all thumbs). how can i (repair|mend) what i've just sent
how do i make a correction to something i (wrote|sent) earlier
what i wrote last was rubbish, i'd like to word it (better|differently) without sending a second one
""",
        "branch_previous": """
i (retried|regenerated) and now the first answer is gone, how do i get back to it
the new reply is worse, how do i (get|go) back to (what it said|the one) before
(there were|i had) (two|2) answers, i want the first (back|again)
(one|a) version to the left, how
where did the earlier version of the (reply|answer) go
(the|my) old answer back (pls|please)
the answer before this one was better. which key takes me back to it
it says (2/2|3/3|2/3) (beside|next to|under) the reply. how do i see number 1
i rerolled and regret it. the reply from before, how do i see it
from the second version (back |)to the first one, which key
(don't|do not) make a new one, show me the earlier version of that answer
before i retried there was a lovely answer here, can i see it again
version 1 of the reply was nicer than version 2, how do i return to it
i regenerated (3|five|two) times, how do i step back to the earlier ones
i edited my message and now the old answer is away. how do i get back to the old one
how do i page (back|backwards) through the versions of a reply
was the first (try|version) lost when i pressed retry? how do i see it
step back one answer, i mean the other version of it. which key
not the previous session, the previous version of the answer
left arrow beside the reply in chatgpt, and here?
what did it say the first time, before i had it redone? how do i look
i'd rather keep the answer i had before the retry, how
(previous|earlier) (branch|version) again, by what key
flip back to the former answer, how
the poem it made first was better than the second, how can i have the first back
""",
        "branch_next": """
i went back to the older answer, now i want the newer one again(|, which key)
it says (1/3|1/2|2/3) (next to|beside|under) the reply. how do i see the next one
how do i page (through the versions forward|forward through the versions of a reply)
and forward again? i mean to the later (answer|version)
i have (three|3|two) versions of this answer and see only the first(|. how do i get on to the others)
(one|a) version to the right, how
i'm at the first version of the reply, how do i get to the second
the newest version of the answer, how do i get (forward|on) to it
there's a version (2|3) of this reply, how do i step on to it
i've seen the old one. now the (later|newer) version again please, which key
right arrow beside the reply in chatgpt, and here?
(next|following) version of the same answer, by what key
back i can go, but how do i go forward (to the newer answer|among the versions)
i don't want a new answer, only the next of those it already made
how can i flip on to the later version of a reply
to the right, to the newer answer, which key does that
from version 1 on to version 2 of the answer
forward one branch, how
where's the other answer it made (after|following) this one
the retry made a second answer and i'm back on the first. how do i get over to the second
i stepped back once too often. how do i step forward to the later reply
not the next session, the next version of the answer
show the version that comes after this (reply|one), which key
one version further on, what do i press
the second poem was better after all, how do i move on from the first to that
""",
        "sessions_pane": """
i'd like to go into some other session of mine, where are they
i have (5|3|4|12) chats, how do i get to the (third|second|last) one
not a new one, i want (one of my old sessions|to go into an old one)
i'm in the wrong (chat|session), how do i get (to|over to) the right one
where was i talking about {thing}? i want to open that chat again from the list
can i hop (between|to and fro between) my (two|three|2) (conversations|chats|sessions)
my (children|sister|wife) (have|has) a chat of their own in here, how do i go to it
the (session|chat) about {thing}, how do i go into it from here
i started (two|a second|a new) chat and want back to the first(|, how)
i don't want to (delete|rename|export) a session, only go to another one
how do i leave this chat for one of the others
take me to my other (session|chat|conversation), which key
i've (lost|misplaced) my chat about {thing}, is there a list where i can pick it
(chat|session) 1 is open, i want to be in (chat|session) 2
a list of sessions to pick one from, how do i open that
how does one move over into a different (session|conversation)
between the session for {thing} and the one for {thing}, how do i go back and forth
what did i do with my other sessions? i want to see them and go into one
(this is not|that isn't) the session i meant, how do i get into the other one
my (first|second) session, how do i go into that again
we (two|both) use this program, how do i go from her chat over to mine
another of my (chats|sessions) please, by what key do i choose it
the other (conversation|chat) was more fun, how do i go back in there
i have a session called {title}, how do i get into it
one of my (sessions|chats) has the plan in it, where do i pick which one is open
like tabs in a browser: how do i go to the other chat
(old|other) chats, where r theyyyy
""",
        "new_session": """
this one is full of rubbish, i'd like to begin (afresh|a new one) and keep it
different (subject|topic) now, so a blank page please. how
another chat (next to|beside) this one, but an empty one
clean slate, but keep the old (talk|chat). how
my (brother|sister|son|friend) wants to write too, how do i open a (new chat|chat of his own)
i don't want to (delete|clear) this one, only start one more
i'd like to talk about {thing} in a chat of its own
can we start over without losing what's here
one session for {thing}, one for {thing}: how do i make the second one
the second session, how do i (make|begin) it
not an old one, a brand new (session|chat). how
i'd like (2|3|two) chats, so how do i make another one
a new day, a new chat. which key
(two|three) kids, one computer, each should have (an own|a new) chat. how do i (make|open) one
a fresh start please, (though|but) i want to keep what we have(| here). how
this talk has got too long, how do i begin another
it mixes up my topics. can i have a fresh chat for the next one
turn over a new leaf: how do i open a new conversation
how do i get an empty chat while the old one stays
everything i said confuses it, so a new session please, how
what was said so far should not count, but i want to keep it. a new chat, how
a separate (chat|session|conversation) for {thing}, how do i get one
i want to ask something private, not in this chat. how do i open another
let's begin again at zero in a new chat, what do i press
where's the plus sign for a new (chat|session)
i finished with {thing}. next chat please, a new one
by what key does a new (session|chat|conversation) begin
a chat with nothing in it, beside those i have, how
newwww chat pls, how
""",
        "search": """
i once asked something about {thing}, in which chat was it? can i search
i know i wrote the word ("lasagne"|"carburettor"|"umbrella") somewhere, can i look it up
which of my (30|20|50) chats was about {thing}? i want to search for it
how do i find a sentence from last (month|week|year)
is there a (ctrl+f|find box|search) over all (i've ever typed|my chats)
you told me the name of a book once, i can't find the place(|, can i search for it)
i want to look through all my chats for (one|a certain) word
somewhere in here i wrote down {a_thing}, how do i find it in all those chats
i have (100|40|so many) sessions and need the one where i spoke of {thing}. search how
not a command, i want to find a word in my (old |)chats
where did i write about {thing}? can it look through (all|everything)
like ctrl+f in the browser, but over all my sessions
searching for {a_thing} in everything i've talked about, how
i remember one word of it but not which chat it was in. how do i find it
how do i look for (text|a phrase) in my conversations
in one of the chats there is {a_thing}. which key lets me search for it
grep through (all |)my (chats|sessions), how
what was it that i said about {thing} in spring, can i search for that
find the (chat|session) with the word "(tax|garden|invoice)" in it, how
it must be in one of those chats, can i search them
(needle|my needle) in a haystack: one word in all those chats, how do i search
the place where i mentioned {a_thing}, how do i get it found
can i type a word and see in which chats it (comes up|stands|is)
i don't know any more in which session that was. can the sessions be searched
a search box for my own chats, where
""",
        "copy": """
(lovely|great|nice) (poem|story|text), how do i get it into my (mail|letter|notes)
this (recipe|list|answer), i need it in my notes, how do i take it over
i want to paste (your|this|the last) answer (somewhere else|into my mail)
(marking|selecting) with the mouse doesn't work, how do i take the (text|answer) out of here
the last text you wrote me, i'd like to have it on my clipboard
can i take that (last text|answer) with me to another window
great! how do i get that (list|table|poem) into (excel|word|my editor)
i'd like to send what you just said to my (mum|friend|boss), how do i copy it
the code you wrote, how does it get into my (editor|file|vim)
(clipboard|copy paste), how does that work with your answer
just the answer, not the whole session, to the clipboard please
all (3|10|20) lines of your answer to the clipboard, how
i don't want to type your answer off by hand, can i copy it
ctrl+c closes things in a terminal, so how do i copy an answer
how can i quote your reply in an (email|essay)? copying it, i mean
what key puts the reply in my clipboard
copy that answer for me, or how do i do it myself
into the clipboard with it! how
i like that answer so much, i want it on a sticky note. how do i copy it
my teacher should see that answer, how can i copy it out
how to take your text and put it in another program
(coppyyy|copyyy) the answer how
(ctrl+c|the right mouse button) doesn't copy your text, what does
the last answer only, copied, how
that sentence of yours is good, how do i get it copied
i need your words in my document, by what key are they copied
""",
        "clear": """
i want all that text (here |)in the chat gone, but not the chat (itself|from the list)
away with the messages here but leave the chat in the list, how
all these old lines above, can they be cleared (away|out)
too much stuff in here, i want (it|this chat) empty again
(3|50|a hundred) messages up there, how do i sweep them away (in one go|at once)
(5|200|too many) lines of chat, i'd like to see an empty one. clear it how
not delete the session, only empty it
not a new session, this one emptied
i don't want to hide the panes but to empty the chat
how do i make you forget what was said in this chat
it still thinks of what i said at first. how do i empty the context
my (kid|cat) filled the chat with nonsense, how do i make it blank
(messages|everything) in this chat away, which key
everything we said may go, but i stay in this chat
how can i have this same chat without a single message
(wipe|sweep) it clean, this chat, with what key
ctrl+l in bash empties the screen. what empties this chat
to the bin with all (we|i) said in here, but i'd like to go on in the same session
a clean (page|board) in this very session, please how
by what key is the chat emptied
this chat is (so |too )messy now, how do i tidy it up to nothing
clearrr the chat pls
erase the messages, keep the session. how
""",
        "rename": """
it's called "New session (4|2|7)", i'd rather have "(Holidays|Garden|Work)"
session 1, session 2, session 3... how do i give them (real|better|proper) names
the chat's name is silly, how can it be changed
my chats all have the same (name|title), how do i tell them apart by (a title|other names)
i made a typo in the title of (the|my) (chat|session), how do i correct it
can my (chat|session|conversation) be called something else
i don't want to delete this session, just call it something else
not my name, the session's name should be another
the title of this session says {title} but it's about {thing}, how do i change it
how does a (chat|session|conversation) get a (name|title)
who gives the chats their names, and how do i choose one myself
i'd like this session to (be called|have the name) {title}
a name for this (talk|chat) of ours: how do i give it one
the list says "untitled" (3|five) times. how do i name a session
this session needs a better label, where do i type it
the title says "(Untitled 3|hello|test)", how do i put something nicer there
it took my first message as the title. i want another title
call this session {title}, how is that done
how do i put {title} as the heading of the session
the wrong name stands on this chat. can i change it
i can't find my sessions again as they all are called alike. how do i name them
by what key does a session get another name
(titles|names) of sessions, how are they changed
baptise the chat, so to say. how
rename itttt, the chat i mean
""",
        "delete": """
i regret this (whole|entire) (session|chat|conversation). by what command is it deleted?
i've got (20|30|7) old chats i don't need, how (do they go|do i get them deleted)
my session about {thing} has to go for good(|, how)
i don't want this (conversation|chat|session) kept(, how do i delete it|. by what key does it go)
nobody should (ever |)read this (chat|session), how do i throw it away
how does one bin a (chat|session)
remove the (session|chat) before my (wife|boss|mum) sees it, how
not only the messages, the whole session should be gone from the list
i don't want to rename it, i want to delete this session
i don't want to export the session, i want it (gone|destroyed|removed)
a session of mine is (useless|embarrassing|nonsense). which key deletes it
sessions i no longer need, how are they (removed|deleted)
this session was a mistake from the start. away with it, how
(2|3|four) of my sessions are rubbish. how do i delete one
privacy please: how do i get a session off the disk
how can i destroy a conversation so that it never comes back
the list of sessions is too long, how do i take (one|some) out of it
how do i make a session disappear from my list
by which command do i remove a session
the chat about {thing} can go to the bin, which key
get this session out of the list, for ever, how
that chat with all my secrets, i want it deleted
what we spoke today should not be kept. how do i delete the session
the whole thing here deleteddd, this session i mean
""",
        "export": """
can i (export|have|get) this as a file, how
one of my sessions as a text(| file), how
i'd like to send this whole talk to my (sister|boss|teacher), as a (text |)file
how do i print (our|this|the) (conversation|chat|session) on paper
a session of mine as markdown, please. how
(save|write) all that was said here to disk, how
is it possible to keep (this|a) session outside of llmtui, say in a file
my (teacher|doctor|lawyer) wants the whole conversation, how do i get it out
all (20|50|3) messages of this session in one file, how
not the last answer, the entire session as text
not to delete, but to save the session as a file. how
before i delete (it|the session) i'd like (a file of it|this session on my disk). which command
how do i hand in the (full|whole) conversation as proof that i talked to an ai
i want to mail this (session|conversation) to somebody, how do i get it into a file
the session about {thing} should become a document, how
how does a session get out of here and into {file}
i'd like to read our conversation in (word|vim|my browser), how do i get it as a file
a printout of the whole chat, how do i make one
may i take the whole conversation home as a file
what turns a session into text
i regret nothing, i want to keep this chat as a file on my (stick|disk)
(backup|copy) of the whole session in a file, by which command
everything from the first to the last message as a file, how
get the session out as plain text, command?
this talk was so good that i want it (as|in) a file
i need a session as input for another program. how do i get its text
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)"."""
