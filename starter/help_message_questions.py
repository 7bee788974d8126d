"""What people type who want to write, send, change, attach, copy or export: a line each, by topic."""

from collections.abc import Mapping

from starter.words import listed

MESSAGE_QUESTIONS: Mapping[str, list[str]] = {
    topic: listed(messages.strip(), "\n")
    for topic, messages in {
        "send": """
how do i send a message?
how do I send this?
how do i send what i typed?
how to send?
how to send message?
send key?
which key sends?
which key sends the message?
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
enter makes a new line, how do i send then?
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
""",
        "newline": """
how do i make a new line?
how do I write a new line?
how do i insert a newline?
how do i add a line break?
new line?
newline key
newline without sending?
line break key?
how to do a line break?
how to write on several lines?
how do i type multiple lines?
how do I write a message with more than one line?
how do i write multiline messages?
multiline input?
can I write more than one line?
can i type several lines before sending?
how do I start a new paragraph?
how do i make a new paragraph in my message?
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
i'd like two paragraphs in one message, which key?
enter just fires the message off, I need a line break
how to break lines?
how do I make a list in my message with each thing on its own line?
how can I keep writing on a new line?
i need to write code in several lines
where is the key for the next line?
typing more than one line?
can I press something to go down a line?
""",
        "edit": """
how do i edit my message?
how do I edit a message?
how do i edit what i wrote?
how do I edit my last message?
how do I edit my question?
how do i edit the prompt?
edit message?
edit key?
edit last prompt?
how to edit?
how to edit previous message?
how do I change my message?
how do i change my question?
how do I change what I said?
how do I change something I already sent?
how do I correct my message?
how do i correct a typo?
how do i fix a typo?
how do I fix a typo in my last message?
how do i fix my question?
I made a mistake in my question, how do I change it?
I made a typo, how can I fix it?
i made a spelling mistake, can i correct it?
oops typo, how do i edit?
oops, sent too early. how do i edit it?
sent the wrong thing, can I change it?
i sent the wrong message, how do I fix that?
i forgot a word in my message, how do I add it?
I forgot to say something in my question, how do i change it?
can I edit a message i already sent?
can i change my message after sending?
can I rewrite my last message?
how do I rewrite my question?
how do i rephrase my last question without typing it all again?
how do I reword my prompt?
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
I want to change what I asked
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
""",
        "context_file": """
how do I attach a file?
how do I attach a document?
how do I add a file?
how do i add a file to my message?
how do I add a document to the chat?
how do i give you a file?
how do I give you a document?
how do I give the model a file?
how do I show you a file?
how do I show you my code?
how do I send you a file?
how do I send a file?
how do I upload a file?
how do i upload a document?
how do I upload a text?
how do I load a text file into the chat?
how do i include a file?
how do I include a file in the prompt?
how do I insert a file?
how do I put a file into the context?
how do I feed you a file?
how do I feed a document to the model?
how do I pass a file?
how do I pass a file to the prompt?
how do I make you read a file?
how do I let you read a file?
how do I have you read my text file?
how do I ask about a file?
how do I ask you something about a file?
how do I ask a question about my document?
how do I use a file as context?
attach file?
attach a file
attachment?
upload file?
add file?
file as context?
which command attaches a file?
which key attaches a file?
what do i type to attach a file?
where do I attach a file?
where can I upload a file?
where is the upload button?
is there an upload button?
is there a way to attach files?
can I attach a file?
can I attach files?
can I upload a file?
can i upload a pdf?
can I give you a file?
can I send you a file?
can I show you a file?
can I show you my notes?
can you read files?
can you read a file?
can you read my file?
can you read a text file?
can you read my {file}?
can you look at {file}?
can you look at a file on my disk?
can you summarise my file {file}?
can you open a file?
do you read files?
I have a file i want you to read
I have a text file, can you read it?
I have a document here, how do I give it to you?
i want you to look at my code, it's in {file}, how?
I want to ask about a log file, how do I give it to you?
I wrote a letter in {file}, how can I show it to you?
how attach file?
and how do I attach a file?
and to attach a file?
(attach|upload|add|include|send|load)( a| my| this| the|) (file|document|text file|pdf)(| please|, how|: how|, which command)
(file attachment|file upload|attachments|file as context|attach)
how do i (attach|upload|add|include|give you|show you|send you|feed you|pass) (a file|my file|a document|a text file|my code|my notes|a pdf|{file})?
can you (read|open|look at|look into|see|check|summarise|summarize|review|explain|translate) (my file|a file|my file {file}|{file}|my {file}|the file {file})(, and how do i give it to you|, how|, how do i give it to you|)?
i (have|wrote|made|saved) (a letter|an essay|some notes|my code|a text|a list|a report) in {file}, how (do|can) i (show|give|send) it to you?
i want you to (read|look at|check|see|review) (my code|my essay|my notes|my file|a file|{file}|my text)(, it's in {file}|), how?
i want to ask (you |)(something |)about (a file|a document|my file|{file}|a log file|my code in {file})(, how|, how do i give it to you|)
(may|can|could|how can|how do) i (hand|give|show|send|pass) you (a file|my file|a document|some files|my notes|{file})( to read|)(, and how|)?
here is {file}, how do i (attach|upload|add|send) it?
how can you see my file?
I have a text you should read
how can I let you see a file on my computer?
how do I hand over a file?
there's a file on my disk you should look at, how?
how do I drop a file in here?
drag and drop a file?
can it read text files?
what about attachments?
can I ask questions about a pdf?
is it possible to add documents?
how do I bring my notes into the chat?
does it take files?
how do I feed it my code?
""",
        "copy": """
how do i copy?
how do I copy the answer?
how do i copy the reply?
how do I copy your answer?
how do I copy the last reply?
how do i copy the last message?
how do I copy text?
how do i copy text out of here?
how do i copy this?
how do I copy that?
how do I copy the code?
how do I copy the code block?
how do i copy it to the clipboard?
how do I copy the answer to the clipboard?
how do I get the answer into the clipboard?
how do i get the answer into another program?
how do I get your reply into my email?
how do I get this text into Word?
how do i get that code into my editor?
how do I paste your answer somewhere else?
how do i put the reply in the clipboard?
how do I yank the reply?
yank?
yank the last reply, how?
copy?
copy key
copy reply?
copy to clipboard?
copy shortcut
copy that, how?
which key copies?
which key copies the reply?
which key copies the answer?
which key copies your last answer?
what do i press to copy?
what do I press to copy the reply?
what's the key for copy?
what's the shortcut to copy the reply?
ctrl+c doesn't copy, what does?
i can't select the text with the mouse, how do I copy it?
i can't mark the text, how do i copy?
the mouse doesn't select anything, how do I copy the answer?
is there a copy button?
where is the copy button?
can I copy your answer?
can i copy the reply?
can I copy the text to the clipboard?
I want to copy this, how?
i'd like to copy your answer and paste it in an email
I need that text in my clipboard
nice, how do I copy that?
great answer, how do i copy it?
how copy answer please?
and how do I copy it?
and how do i copy this?
and to copy?
and which key copies?
how can a reply be copied?
Could you tell me how to copy a reply?
(copy|yank|grab)( the| your| this| the last|) (reply|answer|response|text|message|code)(| please|, how|, which key| key| shortcut)
copy (key|shortcut|button|command|to clipboard)( please|)
how do i (copy|yank|grab) (the|your|this|that|your last|the last) (reply|answer|response|text|code|message|list|poem|story)( to the clipboard|)?
(good|nice|great|thanks|perfect). how do i copy (that|it|this)
how do i (get|put|take) (the|your|this|that) (answer|reply|text|code) into (the clipboard|my editor|an email|another program|word|a document)?
what (must|do|should) i (type|press) to copy (the last reply|the reply|your answer|the answer|this|that)?
which key (copies|yanks) (the|your|the last) (reply|answer|message)?
I need this in my clipboard, how?
how do I take your answer to my mail program?
what is the copy key?
mark and copy, how does that go?
how do I copy only the last answer?
can i get this text out of the terminal?
copy paste?
i'd like to paste what you wrote into Slack, how?
which key takes the reply to the clipboard?
how do i put (your answer|this reply|that answer) (in|into) my (document|notes|letter)?
""",
        "export": """
how do I export a chat?
how do i export this chat?
how do I export the session?
how do i export a conversation?
how do I export this conversation?
how do I save the chat?
how do i save this chat?
how do I save this conversation?
how do I save this conversation to a file?
how do i save the chat as a file?
how do i save the chat to a text file?
how do I save everything we said?
how do I save what we wrote?
how do I write this chat to a file?
how do I get this chat as a file?
how do i get the chat as markdown?
how do I get the whole conversation as text?
how do I get a transcript?
how do i print this conversation?
how do I download this chat?
how do I dump a session?
how do I share this chat with a friend?
how can I send this conversation to a friend?
how do i keep a copy of this conversation?
how do i back up my chats?
how do I back up a session?
export?
export
export chat?
export session?
export to markdown?
transcript?
save chat?
save to file?
save as?
which command exports a session?
which command exports the chat?
what's the command to export a chat?
what do I type to export a session?
can I export a chat?
can I export this conversation?
can I save this chat?
can i save the chat to a file?
can I save our conversation?
can I have this conversation as a file?
can sessions be exported?
is there an export?
is there an export function?
is there a way to save this chat?
is it possible to export?
I want to save this chat
I want this chat as a file
I need our conversation as a text file
i'd like to keep this conversation in a file
my teacher wants to see our chat, how do I save it?
how save chat to file?
and how do I export it?
and how do I export a chat?
and how do I save it to a file?
and to export it?
how can a chat be exported?
(export|save)( a| the| this| my|) (chat|session|conversation)(| please|, how|: how| to a file| as a file| as text| as markdown| command|, is it possible)
how do i (export|save|dump|back up|download|print|archive) (this|the|a|my|our) (chat|session|conversation)( to a file| as a file| as text| as markdown|)?
how do i (get|have|make) a (transcript|text file|printout|text version)( of this chat| of our conversation|)?
how do i save (everything we said|all of this|what we wrote|our conversation|what we talked about|this)( to a file| as markdown| as a text file| in a file)?
how do i keep a (copy|record|file) of (this|our|the) (chat|conversation|session)?
how do i (share|email|mail|show) (this|our|the) (chat|conversation|session) (with|to) (a friend|somebody|my teacher|my boss|someone else)?
(save|export|write|dump) (it|everything|our conversation|what we said) to (a file|disk|markdown|a text file|json)(, how|: how|, which command|)
I'd like a text file of this chat
how do I hand our chat to somebody else?
could I have our talk on paper?
I want to keep this talk, how do I save it to disk?
is there a way to get my chats as markdown?
I need a log of this chat
how to output a session as text?
how do I put this chat into my notes?
how do I (store|put|keep) (this|our) (chat|conversation) (on my disk|in a file|somewhere|in my notes)?
i want (this|our|the) (chat|conversation) (on my disk|as a text file|in a file|on paper)(, how|)
how do I output (a|this) (chat|session) as (text|json|markdown)?
""",
    }.items()
}
"""Topic -> what is typed; a pattern has alternations, "(a|b|)", and {places}."""
