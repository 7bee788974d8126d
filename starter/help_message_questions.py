"""What people type who want to write, send or change a message: whole messages, a line each."""

from collections.abc import Mapping

from starter.words import lines_of

MESSAGE_QUESTIONS: Mapping[str, list[str]] = lines_of(
    {
        "send": """
how do i send a message?
how do I send this?
how do i send what i typed?
how to send?
how to send message?
which key sends?
which button sends my message?
what do I press to send?
what do i press after typing my question?
I typed my question, what now?
I have written my message, and now?
i wrote my question but nothing happens, how do i send it?
there's no send button, how do I send?
where is the send button?
where do I click to send?
does enter send the message?
is it enter to send?
do I press enter or ctrl+enter to send?
how can I submit my question?
how to submit?
how do I submit the prompt?
submit prompt key?
how do i post my message?
how do I give you my message?
how do I get my question to you?
how do I make you answer what I typed?
My text is in the box. How does it go to the model?
how to send message please?
the message is finished, how do I send it off?
how do i fire off the prompt?
shortcut for send
shortcut to send a message?
key for sending?
how do I send a message with several lines?
what sends the message?
and how do I send it?
and to send?
and which key sends it?
What is the key to send my text?
i pasted something, how do i send it now?
Could you tell me how I send a message?
how does sending work here?
how do I send my prompt to the model?
(send|submit)( a message| the message| my message| my question| this| it|)(: how|, how| please| key| button| shortcut)
what key (to send|sends|for sending)?
(enter|return) (makes|only makes|just makes|adds) (a|another) new line, how do i send( then| it| my message|)
how do i (send|submit) (this|it|my question|a message|my text) (to you|off|then|now)?
i (wrote|typed|have written) (something|my message|my question|a question|it), (now how do i|how do i|how to) (submit|send)( it| that|)
ok i wrote it, what now?
how does my question get to the model?
Which key do I push when I have finished typing?
what makes it send?
how do I enter my question?
after typing, which key?
there is text in my box, how do i get it off?
what do I press so that you get my message?
how can i make you read this?
i'm ready to send, what do i hit?
what key is go?
I finished typing my question. Which key?
why is my message not going anywhere? how do I send it
how do I transmit this?
how do I let you have my message?
do I need to press something after writing?
tell me how to hand in my question
how is a message sent?
what's the submit key?
how do I get it to reply to me, I have typed something?
so i typed hello, and now?
how do I push my message through?
(my message|my question|the text|it) is (ready|written|done|finished|typed), (how do i send it|what now|and now|which key sends it|what do i press)
which (key|keys|button) (send|sends|submits) (my text|it|the question|what i wrote|the message)?
(ready|done|finished)( typing|). how do i send( it| this|)
enter for send?
message send how
i typed, but not go. which key?
I typed my question but you do not answer. How do I send it?
umm how do i send
sry how send msg
I am not sure how to post what I wrote
the box is full of my text, which key sends it?
I wrote a question, what is the next step?
how do you fire a message off here?
do i hit return when finished?
which key passes my text to the model?
""",
        "newline": """
how do I write a new line?
newline without sending?
how to do a line break?
how to write on several lines?
how do i type multiple lines?
how do I write a message with more than one line?
multiline input?
can I write more than one line?
can i type several lines before sending?
how do I put an empty line in my message?
how do I go to the next line without sending?
enter sends, how do i get a new line?
when I press enter it gets sent. how do I make a new line?
enter sends my message right away, i just want a new line
pressing enter sends it, how can I break the line?
every time i hit enter it sends, how do i write two lines?
shift+enter doesn't (work|make a new line), what does?
shift enter doesn't work in my terminal, how to new line?
what's the shift+enter here?
is it shift+enter for a new line?
what do I press for a new line?
which key makes a new line?
which key inserts a line break?
which key is for the next line?
how do I break a line?
how do I write a list with several lines in my message?
how do I get to a second line?
I need a second line in my message
how do I write my address on separate lines?
how do I type below, on the next line?
carriage return without sending, how?
shortcut for line break?
how insert new line in message?
and how do I make a new line?
and for a new line?
and a line break?
and how do i write a second line?
what about a new line?
Could you tell me how to begin a new line in my message?
(new line|newline|line break|linebreak|multiline|paragraph)( please| key| shortcut|, how| how|)
how do i (write|type|enter|do) (multiline|multi-line|longer) (messages|text|input|prompts)?
how do i (start|begin|make|insert|add|get|put in|type) (a|another) (new line|line break|newline|line|paragraph|new paragraph)( here| in my message| in the message| without sending|)?
(shift and enter|shift+enter|alt+enter|ctrl+enter|shift enter) (does nothing|does not work|just sends|sends), how do i (get|make|begin|write) a new line?
i want to write (a poem|a list|code|a letter|some lines)( to you|), how do i (start|begin|get to|make) (its|the|a) (next|second|new) line?
how do I add another line to my message?
enter just fires the message off, I need a line break
how to break lines?
how do I make a list in my message with each thing on its own line?
how can I keep writing on a new line?
i need to write code in several lines
where is the key for the next line?
typing more than one line?
can I press something to go down a line?
i want a second line, how?
my text should have two paragraphs, how do I do that?
how do I put a blank line between two sentences?
what do I press instead of enter for a new line?
how do I write verse by verse?
how can I have several lines in the input?
i want to type an address with three lines, how?
how to enter a multi line prompt?
enter always sends... how can i have a line break?
next line please, which key?
(i want|i need|i'd like) (two|three|several|more) (lines|paragraphs) in (one|my|a) message, (how|how do i do that|which key)
how (can|do) i (have|write|type|get) (two|three|several|more) (lines|paragraphs) in (one|my|a) message?
(return|enter) (sends|submits) (it|my message|everything)( at once| right away| immediately|), how do i (get|make|write|start) a (new line|second line|line break|next line)
what is the key (for|to make|to get|to start) a (new line|line break|second line)?
when i push enter it is sent. i want new line
how make two line?
In Word I press Enter for a new line. What do I press here?
how do i do a shift-enter thing?
in ChatGPT it is shift+enter for a new line, and here?
can my message be longer than one line?
i cant make line breaks, how?
is there a way to write more than one row?
how can I separate two paragraphs?
my code has five lines, how do I type that in?
""",
        "edit": """
how do i edit the prompt?
edit last prompt?
how to edit previous message?
how do I change something I already sent?
how do i correct a typo?
how do i fix a typo?
how do I fix a typo in my last message?
I made a typo, how can I fix it?
oops typo, how do i edit?
oops, sent too early. how do i edit it?
sent the wrong thing, can I change it?
i sent the wrong message, how do I fix that?
i forgot a word in my message, how do I add it?
I forgot to say something in my question, how do i change it?
can I edit a message i already sent?
can i change my message after sending?
can I rewrite my last message?
how do i rephrase my last question without typing it all again?
how do I revise my message?
is it possible to edit messages?
is there a way to edit what I sent?
which key edits my message?
which key edits a message?
what do I press to edit?
what's the key to edit the last message?
how do I get my last message back to change it?
how do I take back a message?
can i edit your reply?
how do I edit your answer?
how do i edit the model's reply?
i want to change my last prompt and send it again
let me fix my message, how?
how to correct wrong message?
shortcut for edit
and how do I edit?
and how do I change my message?
and to edit a message?
how can a message be edited?
Where can I correct what I wrote?
(edit|change|correct|fix)( my| a| the| my last|) (message|question|prompt)( please| key|, how| how|)
edit (key|button|shortcut|command)
(how|which key|what key) to edit?
how do i (edit|change|correct|fix|rewrite|reword|rephrase) (my message|my question|what i said|what i wrote|what i sent|my last message|my last question|a message|my prompt)?
i (misspelled|mistyped|misspelt) (a word|something)( in my question| in my message|)(. how can i correct it|, how do i fix that|, can i correct it)( after sending|)
i made a (typo|mistake|spelling mistake|mistake in my question)(, can i (correct|fix|change) it|, how do i (fix|correct|change) (it|that))
made a (typo|mistake)( in my last message|), can i (fix|edit|correct) it( and send again|)
i wrote (nonsense|the wrong word|something wrong|rubbish|the wrong name), how do i (edit|change|correct|fix) (my message|it|that)
can i (edit|change|correct|fix|rewrite) (a message|my message|my question|my last question|what i wrote|what i sent)( afterwards| after sending it| later|)?
is it possible to go back and change my question?
how do i modify my last input?
I put the wrong name in my message, how do I change it?
i need to add something to my question
can I undo what I sent?
typo in my question, fixable?
how do I get my old message back into the box?
how do I redo my question?
i want to reword that, how?
I asked badly. how do I ask again with another text?
wrong word in my message, how to correct?
how to edit prompt?
I want to put my question differently, how do I change it?
there's an error in what I wrote, can it be corrected?
i wrote Paris but meant Rome, can I change my message?
how do I go back and fix what I typed?
how can one alter a message that has been sent?
is there an edit button?
how do I replace a word in my question?
let me correct that: which key?
I'd like to try my question with other words, can I edit it?
can I repair my last message?
how do I reopen my message for editing?
I'd rather have asked something else, how do I change my question?
i (wrote|typed|said|put) {thing} but (meant|wanted) {thing}, (can i change my message|how do i change it|how do i edit that|how do i correct my message)
my (question|message|prompt|last message) (was|is) (unclear|wrong|too short|badly written|full of typos|not what i meant), how (do|can) i (rewrite|edit|change|fix|correct|improve) it?
there is (an error|a typo|a mistake|a wrong word) in (my message|my question|what i wrote|my last message), (how do i fix it|can it be corrected|can i change it|how do i correct it)
(i want|i'd like) to (change|edit|correct|reword|rewrite|fix) (my question|my message|what i wrote|what i asked|my last message)( and send it again|)(, how|, which key|)
(can|could) (a message|messages|my question|my message) be (edited|changed|corrected|rewritten)( later| afterwards| after sending|)?
message change how?
i wrote wrong, how change?
in ChatGPT I can click on the pencil to edit my message, and here?
oops i meant something else, can i edit?
can u edit a message after u sent it?
Would it be possible to correct a message that I have already sent?
I spelled it wrong. Can I change my message?
how do i up-arrow edit my last prompt?
i asked it the wrong way, how do i edit the question?
I'd like to phrase my last message differently, how?
I misread, my question must be changed, how do I do that?
how can I fix the spelling in what I sent?
which key lets me alter my message?
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)", and {places}."""
