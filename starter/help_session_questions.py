"""What people type who want something of their sessions: whole messages, a line each."""

from collections.abc import Mapping

from starter.words import listed

SESSION_QUESTIONS: Mapping[str, list[str]] = {
    topic: listed(messages.strip(), "\n")
    for topic, messages in {
        "sessions_pane": """
how do I see my old chats?
how do i see my chats?
how do I see all my chats?
how do I see my old conversations?
how do i see my sessions?
how do I see my history?
how do i see the chat history?
where are my old chats?
where are my chats?
where are my old conversations?
where are my sessions?
where is my history?
where is the chat history?
where is the list of chats?
where did my old chats go?
where do i find my earlier conversations?
where can I find yesterday's chat?
how do I get back to an old chat?
how do i go back to an earlier conversation?
how do I open an old chat?
how do i open another chat?
how do i open an earlier session?
how do i open yesterday's conversation?
how do I go back to yesterday's chat?
how do I switch chats?
how do i switch sessions?
how do I switch to another chat?
how do i switch to another session?
how do I change to a different conversation?
how do i change chats?
how do I jump to another conversation?
how do I open the sessions pane?
how do i open the session list?
how do I show the sessions?
how do I show the sidebar with the chats?
how do I get the list of my chats on the left?
sessions pane?
sessions pane key
switch session key?
switch chats?
session list shortcut
chat history?
old chats?
my previous conversations?
which key opens the sessions?
which key shows my chats?
which key shows me the old conversations?
which key switches between chats?
what do I press to see my old chats?
what's the key for the sessions pane?
can I go back to an older chat?
can i reopen an old conversation?
can I see what we talked about last week?
can I look at my earlier chats?
are my old chats saved somewhere? how do I see them?
i had another chat yesterday, how do I open it?
I want to go back to the chat I had this morning
i want to look at an old conversation, how?
i have several chats, how do i go from one to the other?
pick another conversation: how?
how to see previous chats please?
and how do I see my old chats?
and the sessions?
what about my old chats?
Could you show me where my earlier conversations are?
(my |the |)(old|previous|earlier|past|other) (chats|sessions|conversations)( please|, where|, which key|, where are they|)
(chat|session|conversation) (history|list|pane|switcher)( please| key| shortcut|, where|, which key|)
(where is|how do i open|how do i see|show me|open) (my|the|the chat) history?
how do i (see|open|show|get to|find|view|browse) (my|the|all my|my old|all the|my other|my earlier|my previous) (chats|sessions|conversations)?
how do i (switch|change|go|move|get|jump) to (another|an old|an older|a different|the other|my other|an earlier) (chat|session|conversation)?
how do i (switch|change|jump|go back and forth) between (chats|sessions|conversations|my chats|two chats)?
how do i (open|get|show|see) the (sessions|session list|sessions pane|chat list|list of chats|list of sessions)( on the left|)?
(show|see) (all |all my |my |the |)(sessions|chats|conversations)(, which key is it|, which key|: key|, how do i do that in here)
where (can i|do i) (see|find|get to|look at) (my|all my|the) (old |earlier |previous |other |)(chats|sessions|conversations)( in here| in this program|)?
how do I get to last week's chat?
I'd like to reopen what we had yesterday
where's everything I wrote before?
how do I pick another chat?
how do I view past conversations?
I closed my chat, where is it now?
where do my chats go when I start a new one?
how can I jump back to my older chat?
let me see the list of my chats
how do I see what conversations I have?
go back to my other chat: how?
which key gives the chat list?
is my old chat still there?
previous sessions?
show me what I talked about before
how many chats do I have, where do I see them?
I want to continue an old conversation, how?
""",
        "new_session": """
how do I start a new chat?
how do i start a new session?
how do I start a new conversation?
how do i open a new chat?
how do i make a new chat?
how do I make a new session?
how do I create a new chat?
how do i create a new session?
how do I begin a new conversation?
how do i begin a new session?
how do I begin again?
how do I start over?
how do i start from scratch?
how do I start afresh?
how do I start fresh with an empty chat?
how do i get a fresh chat?
how do i get a blank chat?
how do I get a clean slate?
new chat?
new chat
new session
new session?
new conversation?
new chat key
new session shortcut
start new chat?
which key starts a new chat?
which key opens a new session?
which key is for a new conversation?
what do I press for a new chat?
what do i press for a new session?
what's the key for a new chat?
what's the shortcut for a new conversation?
is there a new chat button?
where is the new chat button?
where is new chat?
can I start a new chat?
can i start another conversation?
can I have a second chat?
can I begin a new chat and keep this one?
I want to talk about something else, how do I start a new chat?
i want to change the subject, how do I open a new chat?
different topic now, how do i start a fresh session?
I'd like to start a new conversation please
i need a new chat
i want a new session
another chat please, how?
how do I open a second conversation?
how do i add a session?
how do I open another session next to this one?
how to start new talk?
how make new chat?
the chat is getting long, how do I start a new one?
let's start again in a new chat, which key?
and how do I start a new chat?
and a new chat?
and how do I get a new session?
what about a new session?
Could you tell me how to begin a new chat?
(new|fresh|another|blank) (chat|session|conversation)(| please| key| shortcut| button| pls|, how|, which key|: how)
(start|open|begin|create|make) a (new|fresh|blank) (chat|session|conversation)(| please|, how|, which key|: how| key)
how do i (start|open|begin|create|make|get|have) (a new|another|a fresh|a blank|a second|a separate) (chat|session|conversation)?
(let's|i want to|i would like to|i'd like to) (begin|start|open|have) a (new|fresh) (chat|session|conversation)(. how|, how|, which key|. what do i press)
which key (starts|opens|begins|makes|creates|is for) a (new|fresh) (chat|session|conversation)?
how (do|can) i (start over|start again|begin again|start from scratch|start afresh|begin afresh)( with a new chat| in a new chat|)?
i want to (talk|chat) about (something else|another topic|something new)(, how do i start a new chat| in a new chat, how|, how do i open a new session)
I want to talk about other things now, clean start please, how?
can I have a new page?
how do I open an empty chat?
is there a way to begin anew?
a fresh one please, which key?
how do i get rid of the context and start a new chat?
how do I leave this topic and open a new chat?
what's the key for + new chat?
how to start conversation new?
""",
        "search": """
how do I search?
how do i search my chats?
how do I search my sessions?
how do i search through my conversations?
how do I search the history?
how do I search old messages?
how do i search for a word?
how do i search for something i wrote?
how do I search for something we talked about?
search?
search key
search shortcut
search chats?
search history?
is there a search?
is there a search function?
is there a way to search my chats?
can I search?
can I search my old chats?
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
how do I find the chat about {thing}?
how do i find the chat where we talked about {thing}?
how do I find the conversation about {thing}?
how do i find where I mentioned my doctor?
how do I find that recipe from last month?
how do I find what you said about {thing}?
I'm looking for a message about {thing}, how do I find it?
i'm looking for an old chat about {thing}, how can I find it?
I remember we talked about {thing} once, how do I find that?
we talked about {thing} weeks ago, how can i find it?
i once asked about {thing}, how do i find that chat again?
somewhere i wrote down {a_thing}, how do I find it?
in which chat did I mention {name}? how do I look that up
i can't find an old conversation, can I search for it?
find a word in old sessions, how?
full text search?
does it have full text search?
grep through my chats?
can i grep my sessions?
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
""",
        "clear": """
how do I clear the chat?
how do i clear this chat?
how do i clear the conversation?
how do I clear the screen?
how do I clear the context?
how do i clear the history of this chat?
how do I clear everything?
how do I clear all this?
how do i empty the chat?
how do I empty this conversation?
how do i wipe the chat?
how do I wipe this conversation?
how do I wipe everything we said?
how do I erase what we said?
how do I erase everything in this chat?
how do I erase the messages?
how do i delete all messages in this chat?
how do I remove all the messages?
how do I reset the chat?
how do i reset the conversation?
how do i reset the context?
how do I make you forget everything?
how do I make you forget this conversation?
clear?
clear
clear chat?
clear chat
clear the chat
clear screen?
clear the screen
clear key
clear the context?
wipe chat?
reset chat?
cls?
which key clears the chat?
which key empties the chat?
which command clears the chat?
what do i type to clear the chat?
what do I press to clear the chat?
what's the command to clear the chat?
what's the key to clear?
is there a clear command?
is there a way to empty this chat?
is there a way to clear all this?
can I clear the chat?
can I empty this conversation?
can the chat be cleared?
I want to clear the chat
I want an empty screen, how do I clear this?
the screen is full, how do I clear it?
it's all a mess, how do I clear the chat?
too much text here, how do i wipe it?
how clear chat?
and how do I clear it?
and how do I clear the chat?
and to clear the chat?
and to empty it?
(clear|empty|wipe|reset)( the| this| my|) (chat|screen|conversation|context|history of this chat)(| please|, how|, command|, which key| key)
clear (key|button|shortcut|command)
how do i (clear|empty|wipe|reset|clean) (the|this) (chat|screen|conversation|context|window)?
how (do|can) i (clear|erase|wipe|remove|empty) (everything|all|all of it|all that) (that was said here|we said|we have said|that has been said here|in this chat|on the screen|here)?
how do i erase (what we said|what i said|all the messages|everything we wrote|the messages in this chat)?
i want (an empty|a clean|a blank) screen(, how|, how do i clear this|, which key|)
make the chat empty, how?
wipe the slate in this chat, how?
how do I remove everything in here?
how do I start this chat from zero?
I want all messages gone
how do i tidy up this chat?
can I clear my conversation with you?
how do I get an empty window?
clear all?
what clears this?
""",
        "rename": """
how do I rename a chat?
how do i rename this chat?
how do i rename the session?
how do I rename this session?
how do I rename a conversation?
how do i rename this conversation?
how do I change the name of this chat?
how do i change the title?
how do I change the title of the chat?
how do I change the title of this session?
how do i change the session name?
how do I give this chat a name?
how do i give this chat another name?
how do I give the session a title?
how do I give this conversation a better title?
how do i give it a different name?
how do I name a chat?
how do I name this session?
how do i set the title?
how do I set a title for this chat?
how do I title this conversation?
how do I call this chat something else?
rename?
rename
rename chat?
rename session?
rename key
rename shortcut
session title?
which key renames the chat?
which key renames a session?
which command renames the session?
what do i press to rename this?
what do i type to rename a chat?
what's the key to rename?
the title is wrong, how do I change it?
the title is stupid, can I change it?
the title of this chat is silly, how do I change it?
the name of this session is bad, can I change that?
the chat has a strange name, how do I change it?
this chat has no good name, can I give it one?
can I rename a chat?
can i change the title?
can I name this chat?
can the title be changed?
can sessions be renamed?
is it possible to rename a session?
is there a way to rename chats?
I want to rename this chat
I'd like to give this chat a name
how rename chat?
and how do I rename it?
and how do I rename a chat?
and to rename it?
and how do I change the title?
(rename|retitle|name)( a| the| this| my|) (chat|session|conversation)(| please|: how|, how|, which key| key)
rename (key|button|shortcut|command)
(what's|what is|whats) the (key|command|shortcut) (to|for) (rename|renaming)( a chat| a session| this|)?
how do i (rename|retitle|name|give a title to|give a name to) (this|the|a|my) (chat|session|conversation)?
how do i give (it|this chat|this session|the chat|this conversation|the conversation) (another|a different|a better|a new|a proper|its own) (name|title)?
can i (name|rename|retitle|give a name to|give another name to) (this|a|my|the) (chat|session|conversation)( differently|)?
can i (give|set|change) (this chat|this session|this conversation|it) (another|a better|a different) (name|title)?
(this|the|my) (chat|session|conversation) has (no good|a bad|a strange|a silly|the wrong|no) (name|title), (can i|how do i) (change it|give it one|give it a better one|rename it)
i want (this|the|my) (chat|session|conversation) to be called {title}(, how|, how do i do that|, which key)
i want to (call|name|rename) this (chat|session|conversation) {title}(, how|, how do i do that|, which key)
(how|where) do i (change|set|edit) (the|its|a) (title|name) of (this|the|a|my) (chat|session|conversation)?
is there a way to rename (chats|sessions|a chat|this chat|conversations)?
this should be called something else, how do I change the chat's name?
how do I label this chat?
new title for this session please, how?
the name at the top is wrong, can I change it?
can i give the session my own name?
how do I give names to my chats?
what do I type to give this a title?
change session name?
where do I type the title?
""",
        "delete": """
how do I delete a chat?
how do i delete this chat?
how do I delete a session?
how do i delete this session?
how do I delete a conversation?
how do i delete this conversation?
how do I delete an old chat?
how do i delete old chats?
how do I delete old sessions?
how do I remove a chat?
how do i remove a session?
how do I remove an old conversation?
how do i remove this from the list?
how do I get rid of a chat?
how do I get rid of this chat?
how do i get rid of old sessions?
how do I throw away a chat?
how do i throw this chat away?
how do I trash a session?
how do I discard this session?
how do I erase a session?
delete?
delete chat?
delete session?
delete this session
delete this chat
delete key
remove session?
delete session shortcut
which key deletes the chat?
which key deletes a session?
which command deletes a session?
what do I press to delete this chat?
what do i type to delete a session?
what's the key to delete a session?
can I delete a chat?
can I delete this conversation?
can i delete old chats?
can sessions be deleted?
is it possible to delete a chat?
is there a way to delete a session?
where do I delete a chat?
I want to delete this chat
I want to delete a conversation
i don't need this chat anymore, how do I delete it?
i don't need that session any more, can it be deleted?
nobody should read this chat, how do I delete it?
my wife must not see this chat, how do I delete it?
this chat is embarrassing, how do I get rid of it?
this conversation is private, how can I delete it?
I have too many sessions, how do I delete some?
too many old chats, how do i clean up?
the list of chats is too long, how do I delete some?
how delete chat?
how to delete session please?
and how do I delete it?
and how do I delete a chat?
how can a session be deleted?
(delete|remove|trash|discard)( a| the| this| my| an old|) (chat|session|conversation)(| please|: how|, how|, which key| key)
delete (key|button|shortcut|command)
how do i (delete|remove|get rid of|throw away|trash|discard) (this|a|an old|the|my|this old|one) (chat|session|conversation)( for good| forever|)?
how do i (delete|remove|get rid of|clean up|throw away) (my |some |the |all |)(old |)(chats|sessions|conversations)?
this (chat|session|conversation) is (useless|embarrassing|private|rubbish|old|no longer needed), how (to|do i|can i) (delete it|get rid of it|remove it|throw it away)
(get rid of|throw away|delete) this (chat|session|conversation)( please|), how('s| is) that done?
(too many|so many) (old |)(chats|sessions|conversations)( in the list|), how do i (delete some|clean up|get rid of some|remove some)
how do I erase this chat for good?
I want this conversation gone
can I bin this chat?
this session can go, how do I delete it?
remove old stuff from my list, how?
how do I make this chat disappear?
how to remove conversation?
is it possible to remove one of my sessions?
which key throws a session away?
(i don't want anyone|i want nobody) to (see|read) this (chat|conversation|session), how do i delete it?
""",
    }.items()
}
"""Topic -> what is typed; a pattern has alternations, "(a|b|)", and {places}."""
