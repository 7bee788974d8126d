"""What people type who want text found, or to come in or out: whole messages, a line each."""

from collections.abc import Mapping

from starter.words import lines_of

TEXT_QUESTIONS: Mapping[str, list[str]] = lines_of(
    {
        "search": """
how do I search?
how do i search for a word?
how do i search for something i wrote?
how do I search for something we talked about?
search?
is there a way to search my chats?
can I search?
can i search for a word in all my chats?
where is the search?
where is search?
where can I search?
which key opens the search?
which key searches?
which key do I press to search?
what do I press to search my chats?
what's the key for search?
how do i find a message?
how do I find an old message?
how do I find a word in my chats?
how do I find something I said last week?
how do i find the chat where we talked about {thing}?
how do i find where I mentioned my doctor?
how do I find that recipe from last month?
i'm looking for an old chat about {thing}, how can I find it?
i once asked about {thing}, how do i find that chat again?
in which chat did I mention {name}? how do I look that up
i can't find an old conversation, can I search for it?
find a word in old sessions, how?
full text search?
does it have full text search?
grep through my chats?
how do i look something up in my old chats?
how do I look for a word in the sessions?
how find old message?
and how do I search?
and to search?
and the search?
look up an old message: which key?
(search|find)( my| the| all| old|) (chats|sessions|conversations|messages|history)(| please|, how|, which key| key)
search (key|shortcut|box|function|button|command)( please|)
how do i (search|look through|search in|search through|grep|go through) (my|the|my old|all my|old|past) (chats|sessions|conversations|messages|history)?
how do i find (that|the|a|an old) (message|chat|conversation) (from|of) (last week|some weeks ago|last month|yesterday|some time ago)( where| in which) we (spoke|talked|wrote) about {thing}?
how do i find (the chat|the conversation|the session|that message|the message|where we talked|what i wrote|what you said|what we said|something i wrote|something) about {thing}?
how do i find (where|when|in which chat) i (mentioned|talked about|wrote about|asked about) {thing}?
i (remember|know) (we|i) (talked|wrote|asked) about {thing}( once| weeks ago| some time ago| last month|), how do i find (that|it)( again|)
(we|i) (talked|wrote|once asked|spoke) about {thing} (once|weeks ago|some time ago|last month|the other day), (how do i|can i|how can i) find (that|it)( again|)
i('m| am) looking for (a message|an old chat|something|a chat|that chat) about {thing}(, how do i find it|, how can i search for it|, where do i search)
(somewhere|in some chat|in one of my chats) i (wrote down|wrote|mentioned|noted) {a_thing}, how do i find it?
(can i|is it possible to|how can i) (grep|search|look through|look for a word in) (my|the|all my) (sessions|chats|conversations|old chats|messages)?
(does it have|is there|has it got) a search( function|)(, and how do i open it|, how do i open it|, which key|)?
where (can|do) i search( through|) (my chats|my sessions|my old chats|for a word|the history|for something)?
where did I write about {thing}?
how do I find out when we talked about {thing}?
looking for an old recipe you gave me, how do I find it?
i know I asked about {thing}, where is that?
which chat had the password hint in it?
is there a search over everything?
what's the key to find text?
I lost a conversation about {thing}, how can I find it?
how do I look for old stuff?
can I look up a word in all sessions?
search all chats for a word, how?
the message where I gave my address, how do I find it?
how do I look for a certain word?
in one of my chats there was {a_thing}, how do I find it?
where was it that we talked about {thing}?
how can I find what I asked you in spring?
can i filter my chats by a word?
is searching possible?
I forgot in which session I asked about {thing}
key to find something
how do I look something up from an earlier chat?
search for {thing} in my chats, how?
I want to find a sentence you once wrote
what do i press to look for text?
how do I find my notes on {thing} in here?
in (one of my chats|some chat|an old chat|an earlier session) (i|we) (wrote|talked|asked|spoke) about {thing}, how do i find (it|that)( again|)
(where|in which chat|in which session) (did|was it that) (i|we) (talk|write|talked|wrote) about {thing}, (how do i find it|how can i search for it)?
(i want|i need|i'd like) to (find|search|look for|look up) (a word|a message|{thing}|something|an old message) in (my|all my|the|my old) (chats|sessions|conversations)(, how|, which key|)
(how do i|can i|which key do i press to) (search|look) for {thing} in (my|all|the|my old) (chats|sessions|conversations|messages)?
what (searches|opens the search|finds a word in my chats|looks through my chats)?
find word in chat, how?
how search old chat?
Is it possible to look for a word in my previous conversations?
i remember u told me about {thing}, how do i find that?
we spoke of {thing} one day, how can I find it?
where's the chat where you explained {thing} to me, how do I search?
how do i search for {thing}?
i need the message with {a_thing} in it, how do i find it?
find that thing i asked about {thing}, how?
I know I've asked that before, can I search for it?
how can I track down an old remark of mine?
can I look for a term in everything I ever wrote here?
in what chat was that thing about {thing}, how to find it?
""",
        "context_file": """
how do i add a file to my message?
how do I add a document to the chat?
how do I give the model a file?
how do I send a file?
how do I upload a text?
how do I load a text file into the chat?
how do I include a file in the prompt?
how do I insert a file?
how do I put a file into the context?
how do I feed a document to the model?
how do I pass a file to the prompt?
how do I make you read a file?
how do I let you read a file?
how do I have you read my text file?
how do I ask about a file?
how do I ask you something about a file?
how do I ask a question about my document?
how do I use a file as context?
attachment?
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
can you read files?
can you read a text file?
can you look at a file on my disk?
do you read files?
I have a file i want you to read
I have a text file, can you read it?
I have a document here, how do I give it to you?
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
how do I bring a document in?
here's my file, where do I put it?
I want the model to know what is in my file
can I add my own text file to the question?
what do I do to let you read {file}?
where do I drop my file?
I'd like to talk about a document with you, how do I attach it?
could you take a look at my file? how do I pass it?
is there a way to put a file into my prompt?
how do I ask with a file?
can it open pdf files?
how do I give it my source code?
(i want|i need|i'd like) (you|the model) to (read|see|look at|summarise|check|know) (a file|my notes|my file|{file}|a document|my code)(, how|, how do i do that|)
(i have|there is|here is) (a file|a document|a text|{file}|a log|some code)( on my disk|), (how do i give it to you|can you read it|how do i attach it|how can you see it|how do i show it to you)
what (attaches|adds|uploads) a (file|document)?
how (does|can) (it|the model|llmtui) (read|get|see) (a file|my file|{file}|my notes|files)?
file upload how
i want give you file
Could I show you a document of mine?
can u read my pdf?
in ChatGPT I can attach files with the paper clip, and here?
how do i get my code file to you?
how do i paste a whole file in here?
how do i upload my homework?
can you look at my homework file, how?
how can I have you go through my report?
can a text file be part of my question?
which option lets you read a document?
my notes are in {file}, what now?
""",
        "copy": """
how do i copy?
how do I copy text?
how do i copy text out of here?
how do i copy this?
how do I copy that?
how do I copy the code block?
how do i copy it to the clipboard?
how do I get your reply into my email?
how do I paste your answer somewhere else?
how do i put the reply in the clipboard?
yank?
copy?
copy that, how?
which key copies?
which key copies your last answer?
what do i press to copy?
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
how do I take your answer to my mail program?
what is the copy key?
mark and copy, how does that go?
how do I copy only the last answer?
can i get this text out of the terminal?
copy paste?
i'd like to paste what you wrote into Slack, how?
which key takes the reply to the clipboard?
how do i put (your answer|this reply|that answer) (in|into) my (document|notes|letter)?
how do I get the text of your answer?
how do I save your answer to the clipboard?
how can I take this poem with me?
I want to use that code, how do I copy it?
that table is nice, how do I get it into my clipboard?
take over the answer into my editor, how?
ctrl c, does that copy? what does?
how do I select and copy?
is there a shortcut to copy your last message?
put that on the clipboard please, which key?
let me have that text for an email, how do I copy it?
(i want|i need|i'd like) (that|this|your answer|the reply|the code|this poem|the list|the table) (in|on) (my|the) (clipboard|editor|email|document)(, how|, which key|. how do i copy it|)
(that|this|the) (code|poem|list|answer|table|text) is (nice|good|useful|what i need|perfect|great), how do i copy it( to the clipboard|)
what (copies|yanks) (a|the|your|the last) (reply|answer|message)( to the clipboard|)?
how do i (get|take) (your|the|this) (answer|reply|text|poem|code) (out of here|with me|out of the terminal|somewhere else|into another window)?
copy how?
i want copy your answer
can i copy that lol, how?
Could you tell me how to put your answer on the clipboard?
how do i get this into my notes app?
how do i copy ur answer?
copying with the mouse does not work, which key copies?
i need to paste ur code in my project, how do i copy it?
how can I use this text in another window?
can your words be put on the clipboard?
this is what I needed, what copies it?
which key grabs the answer?
""",
        "export": """
how do i save the chat to a text file?
how do I save everything we said?
how do I save what we wrote?
how do I write this chat to a file?
how do I get the whole conversation as text?
how can I send this conversation to a friend?
how do i back up my chats?
export?
export
export to markdown?
transcript?
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
how do I make a file out of this chat?
can I put the conversation in a text file?
how can I archive this chat?
how can I get what we said as a document?
can I print what we wrote?
write the chat to disk, how?
I'd like to mail this conversation to someone, how do I get it as text?
is there a command that saves a session to a file?
i want to keep a log of this, how?
how can I pass this chat on to a colleague?
(i want|i need|i'd like) to (export|save|keep|print|archive) (this|our|the|my) (chat|session|conversation)( as a file| to a file| on disk| as text|)(, how|, which command|)
(can|could) (this|a|our|the) (chat|session|conversation) be (exported|saved to a file|saved as text|printed|written to a file)?
what (exports|saves) (a|the|this) (chat|session|conversation)( to a file|)?
how (do|can) i (get|turn|have|make) (this|our|the) (chat|conversation|session) (as|into) (a file|text|a text file|markdown|a document)?
chat save file how
i want save this chat in file
Could I keep our conversation as a text file?
can i download this convo?
how do i get the chat log?
where can i save this conversation?
can i save it as markdown, this chat i mean?
how do i send my friend this chat as a file?
can I take this conversation with me as a file?
which command writes the session out?
I'd like to have this dialogue in a text editor
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)", and {places}."""
