"""What people type who want something of their sessions: whole messages, a line each."""

from collections.abc import Mapping

from starter.words import lines_of

SESSION_QUESTIONS: Mapping[str, list[str]] = lines_of(
    {
        "sessions_pane": """
where are my old chats?
where are my chats?
where are my old conversations?
where are my sessions?
where is the list of chats?
where did my old chats go?
where can I find yesterday's chat?
how do I get back to an old chat?
how do i go back to an earlier conversation?
how do I open an old chat?
how do i open an earlier session?
how do i open yesterday's conversation?
how do I go back to yesterday's chat?
how do I switch chats?
how do i switch sessions?
how do i change chats?
how do I show the sidebar with the chats?
how do I get the list of my chats on the left?
sessions pane?
sessions pane key
switch session key?
switch chats?
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
show me what I talked about before
how many chats do I have, where do I see them?
yesterday we talked about {thing}, how do I open that chat again?
where can I pick up an older chat?
my chats from last month, where do I see them?
how do I hop to another session?
I have two sessions open, how do I go to the other?
which key for the list of conversations?
go to another session: which key?
how do I get the chats to show on the side?
can I see a list with all my conversations?
where are the conversations stored that I had?
want to read an older chat again, how?
how do I change session?
open the history please, which key?
(i want|i'd like|i need) to (go back to|return to|open|look at|see|reread|continue) (an|one|some) (old|older|earlier|other) (chat|session|conversation|chats|sessions)(, how|, which key|)
(yesterday|last week|this morning|on monday) (i|we) (had|talked in|started) (another|a different|a longer) (chat|session|conversation), how do i (open|find|get back to|return to) it( again|)
is there (a list|an overview|a pane|a sidebar) (of|with) (my|all my|the|old|all) (chats|sessions|conversations)( and how do i open it|, which key|)?
which key (shows|opens|brings up) (my|the|all my|my old) (chats|sessions|conversations|history)?
old chat where?
i want see before chat
in ChatGPT my chats are on the left, where are they here?
lol where did my other chats go
Could you tell me where I find the conversations I had before?
how do i pull up the chat from yesterday?
how do i reopen my session from monday?
i want to look at what i asked last week, where are my sessions?
how do i get my chats listed on the side?
which button is for the old conversations?
how do I get an overview of what I talked about?
where do I go to see former chats?
which key (lets me choose|chooses|picks|lets me pick|goes to) another (chat|session|conversation)?
(an|the) overview (of|over) my (chats|sessions|conversations)(, how do i get it|, which key|)
i'd like to (look into|reread|see|reopen) a (chat|conversation|session) (i had|from|we had) (in may|last week|yesterday|last month|on friday)
""",
        "new_session": """
how do I start fresh with an empty chat?
how do I get a clean slate?
start new chat?
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
i want to change the subject, how do I open a new chat?
different topic now, how do i start a fresh session?
I'd like to start a new conversation please
another chat please, how?
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
how do I talk about something new without all of this?
how do I begin from an empty page?
I want to start all over with a new chat
key for a new conversation please
where do I click for a new chat?
can you open a new chat for me? how?
put this chat aside and begin another, how?
how to get another session?
I need a second chat beside this one
next chat please, how?
how do I set up a new session?
i'm done with this topic, how do I begin a new chat?
and a fresh session, how do I get that?
(this chat|this topic|that|this one) is (done|finished|too long|over|getting long), how do i (start|open|begin) (a new one|a new chat|a fresh chat|another chat)
(i want|i'd like|i need) (to start |to open |to begin |)a (new|fresh|blank|second|separate) (chat|session|conversation)(, how|, which key|. how do i get it|)
what (starts|opens|begins|makes) a (new|fresh) (chat|session|conversation)?
(something else|new topic|another subject|different question) now, how do i (start|open|begin) a (new|fresh) (chat|session|conversation)
new chat how make
i want new chat, what i press?
In ChatGPT there is a new chat button. Where is it here?
new convo pls, how?
Would you tell me how to start a new conversation, please?
gimme a new chat
lets start a new chat, what key?
i wanna talk about something else now, new chat how
how can we begin another conversation?
let me begin with something new, how do I open another chat?
I'd love a clean new conversation, which key?
how would one open a further session?
which key gives me an empty new chat?
""",
        "clear": """
how do i clear the history of this chat?
how do I clear everything?
how do I clear all this?
how do I erase the messages?
how do i delete all messages in this chat?
how do I remove all the messages?
how do I make you forget everything?
how do I make you forget this conversation?
clear?
clear
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
can the chat be cleared?
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
I want all messages gone
how do i tidy up this chat?
can I clear my conversation with you?
how do I get an empty window?
clear all?
what clears this?
delete everything that we said but keep the chat, how?
how do I remove our messages from the screen?
how do I get this chat empty again?
start with an empty screen, how?
sweep the chat clean, which key?
forget all this, how do I empty the chat?
how do I delete the messages in here?
is it possible to clear what is on the screen?
I'd like to clear everything above
(this chat|the chat|the screen|the conversation) is (full|a mess|too long|confusing|cluttered), how (do|can) i (clear|empty|wipe|clean) it?
(i want|i need|i'd like) to (clear|empty|wipe|reset) (this chat|the chat|the screen|the conversation|everything here)(, how|, which key|)
what (clears|empties|wipes) (the|this) (chat|screen|conversation)?
(can|could|may) i (clear|empty|wipe|reset) (this|the) (chat|conversation|screen)( and keep the model| and start over|)?
chat clear how
i want delete all text in screen
Could you tell me how to empty this conversation?
clean up this chat pls, how?
how do i nuke this chat's messages?
how do i get rid of everything above?
wipe it all, how do i clear the chat?
is there a way of emptying the conversation?
I want to blank this chat
""",
        "rename": """
how do i change the title?
how do i change the session name?
how do I give this chat a name?
how do I give the session a title?
how do i set the title?
how do I set a title for this chat?
how do I title this conversation?
how do I call this chat something else?
rename?
rename
session title?
which key renames the chat?
which key renames a session?
which command renames the session?
what do i press to rename this?
what do i type to rename a chat?
the title is wrong, how do I change it?
the title of this chat is silly, how do I change it?
the name of this session is bad, can I change that?
can i change the title?
can the title be changed?
can sessions be renamed?
is it possible to rename a session?
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
this chat deserves a better name, how?
can a chat have a title of my own?
the title says nonsense, how do I change it?
what's the way to give it a new name?
call this chat something else, how?
my session has a silly title, fix it how
how do I call this session {title}?
what do I type to change the title?
name for this conversation, how do I set it?
can I choose the title of my chat?
(the|this) (title|name) (is|sounds) (bad|silly|wrong|boring|strange|stupid|too long), (how do i rename (this chat|the session|it)|can i change it|how do i change the title)
(i want|i need|i'd like) (another|a better|a different|a new|a proper) (title|name) for (this|the|my) (chat|session|conversation)(, how|, which key|)
what (renames|changes the title of) (a|the|this) (chat|session|conversation)?
chat name change how
i want change title
Could I give this conversation a more fitting title?
can i name my chats?
how do i put a name on this chat?
the auto title is dumb, how do i change it?
the title it made up is wrong, how do i set my own?
I'd like {title} as the title, how do I set that?
can the name of the chat be altered?
which key is for the session title?
""",
        "delete": """
how do i remove this from the list?
how do i throw this chat away?
how do I erase a session?
delete?
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
i don't need that session any more, can it be deleted?
nobody should read this chat, how do I delete it?
my wife must not see this chat, how do I delete it?
I have too many sessions, how do I delete some?
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
can I bin this chat?
this session can go, how do I delete it?
remove old stuff from my list, how?
how do I make this chat disappear?
how to remove conversation?
is it possible to remove one of my sessions?
which key throws a session away?
(i don't want anyone|i want nobody) to (see|read) this (chat|conversation|session), how do i delete it?
how do I remove this chat from my list?
how can I destroy this conversation?
I want to remove my old sessions
I no longer want this chat, what do I press?
this was only a test, how do I delete the session?
is there a way to delete conversations one by one?
away with this session, which key?
can I wipe this session from the list?
how do I make sure nobody reads this chat, can I delete it?
please delete this chat, how?
drop this session: how?
how do old chats get deleted?
(i don't|i do not|i no longer) (need|want) this (chat|session|conversation)( any more| anymore|), (how do i (delete|remove) it|how can i get rid of it|can i delete it|which key)
(i want|i need|i'd like) to (delete|remove|get rid of|throw away) (this|an old|a|my) (chat|session|conversation)(, how|, which key|)
what (deletes|removes|erases) (a|the|this) (chat|session|conversation)?
(can|could) (this|a|an old|the) (chat|session|conversation) be (deleted|removed|thrown away|erased)?
chat delete how
i want remove this chat
Could you tell me how to remove a conversation for good?
pls delete this chat, which key?
how do i nuke a session?
can i get rid of a chat i do not need?
how do i delete one of my chats?
is there a trash key for chats?
how can one session be removed from the list?
which key erases the conversation from my history?
i('d like| want) (this|that|my old) (chat|session|conversation) (gone|to be gone|deleted|removed|away)( forever| for good|)
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)", and {places}."""
