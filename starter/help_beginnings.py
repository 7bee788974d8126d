"""What people type about the program in their first hour with it: scraps, troubles, reactions to
the last reply with a question behind, slashes and other programs' words; a message a line.
"""

from collections.abc import Mapping

from starter.words import lines_of, listed

BEGINNINGS: Mapping[str, list[str]] = lines_of(
    {
        "quit": """
(ctrl c|ctrl+c|esc|alt f4|q) (doesn't|does not|doesnt|won't) (close|end|kill) (it|this|the thing)
stuck in here. (way out|exit|the door)?
(/quit|/exit|/bye|logout)
(ok |)that's enough for (today|now). how do i get (back to|to) my (prompt|shell|terminal)?
fun little thing! how do i (leave|close) it (again|properly)?
(closing|leaving|quitting) llmtui, how
i only know :q and it's not that. how do i get out?
back to the shell please
""",
        "send": """
typed my question, (now what|what next|and now)?
(enter|return) or (ctrl enter|a button) to send?
where is the send button in a terminal
how does my text reach the model
""",
        "newline": """
(instead of|without) sending: a (new line|line break)?
every time i want a new line it sends. annoying
multi line (input|message|prompt)(?|, how)
shift enter (doesn't work|does nothing|sends it) here. new line?
how do i type a poem into this box, line by line
""",
        "stop": """
(it|the model|this thing) (keeps|goes on|won't stop) (writing|talking|blabbering)(|, help)
(stop|enough|halt) key?
(wrong question|typo), i want to cut the answer (short|off) while it runs
(nice|great|thanks), but how do i stop (it|a reply) (half way|mid sentence|before the end)?
my fan is howling, how do i make it stop generating?
it's looping. (how do i|can i) break off the reply?
""",
        "regenerate": """
(rubbish|meh|nonsense|that was bad), (roll again|another go|another spin): which key?
the (reply|answer|last one) (is|was) (rubbish|poor|garbage), (roll again|spin again|another try)
reroll (key|button|the dice on that)(|?)
can it have another (go|shot|stab) at the same question(|?)
i don't like that answer, can i have a different one to the same question?
same question, fresh answer, without typing it again?
(/retry|/regenerate|/regen|/reroll)
swipe for another answer like in (sillytavern|character ai)?
how do i make it do that one over
""",
        "continue_reply": """
the answer (breaks off|got cut off|just stops), (how do i get the rest|make it finish)
it stopped mid (word|sentence|paragraph). go on key?
the end of the reply is missing, can it (write on|carry on|finish it)?
(/continue|keep going key|finish the reply, how)
i pressed stop by mistake. can the reply go on from there?
""",
        "edit": """
(hit|pressed) enter too (early|soon), (can i|how do i) (change|fix|amend) what i (sent|wrote)?
oops, (typo|spelling mistake|wrong word) in what i just sent. (fix it how|how to fix)
reword my last question (without a new chat|and ask again), how?
can i still change (something|a word) i (already |)sent?
i sent half of it. can i go back in and finish my message?
""",
        "branch_previous": """
the first (reply|answer) was better, (how do i get it back|bring it back)
i rerolled and now the good answer is gone. back to it how?
(undo|take back) the regeneration, i want the old answer
one (answer|version|reply) back please, key?
""",
        "branch_next": """
i went back to the old reply. how do i get to the newer one again?
flip (forward|on) to the (other|later) version of the answer
there's a 2/3 at the reply. how do i see the third?
""",
        "sessions_pane": """
where did my (chats|conversations)( from yesterday| of last week|) go(|?)
i closed it and my chat is gone?! where do i find the old ones
wanna (see|open|read) (the older|yesterday's|my other) chat(|s)
jump to a different conversation (key|how)(|?)
two conversations on the go, how do i hop between them
list of chats on the left, how do i get there?
""",
        "parameters_pane": """
(where|which key) (are|opens) the (sampling settings|sliders|temperature and so on)(|?)
i want to (see|play with) the (sampling|generation) (settings|values)
where can i see what temperature (it|the model) uses
knobs to play with?
""",
        "new_session": """
(clean|blank) (slate|page), how?
start (over|again) (fresh|from zero)(, how|, in a new chat|)
(new topic|different subject), i want a new chat for (it|that)
(/new|/new chat|/newchat)
a second chat, how do i open it?
it mixes up my topics. can i have a fresh chat?
""",
        "search": """
(somewhere|in some old chat) i wrote about {thing}. how do i find it
which of my chats was the one about {thing}? can i search?
(/search|/find|grep through my chats)
find the word {thing} in (an old conversation|my chats|all chats)
ctrl f for old chats?
""",
        "copy": """
(can i|how do i) get the (text of the answer|reply) (into|in) my (clipboard|mail)(|?)
(good one|love it|perfect)! how do i copy (it|that|the answer)?
(only the|just the) code into my clipboard(|, how| please)
selecting with the mouse takes the borders too. how do i copy the reply properly?
ctrl c doesn't copy. what does?
(/copy|yank the answer|yank the reply)
""",
        "help": """
(/help|/h|/keys|/man)
(vim|emacs) keys?
(what are|show me|where are) (all|all the) (shortcuts|keys|hotkeys)(|?)
no idea what to press in here. is there an overview?
i opened this and know nothing. is there a manual?
cheat sheet?
(ok|nice|cool|good)(,|.) (and |)(what else can i press|which keys are there)(|?)
""",
        "palette": """
(how|where) do i type a command(| here|?)
command (menu|box|launcher)(|?| where)
like ctrl shift p in vscode, is there one?
i don't want to learn keys. is there a list of commands to pick from?
""",
        "model": """
(swap|change|switch) (brains|the brain|models) (mid chat|on the fly|here)(?|, how)
i have three models, how do i pick one (here|for this chat)?
(/model|/models|model menu)
go from you to my other model, how?
""",
        "system": """
give the (bot|model|ai) a (role|persona|character|personality)(|, how|?)
where do i (write|put|type) (the |)system prompt(|?)
system (prompt|message)(, where|: where|?)
i want it to be a (pirate|strict teacher|chef) all the time. where do i say that?
(/system|/persona|/role)
standing orders for the model, where do i put them?
""",
        "set": """
(too|way too|so) (chatty|long-winded|wordy), can the answers be (shorter|cut at 100 tokens)
the model is too (creative|wild|random|crazy), (calm it down|tone it down|tame it)(|, how)
(bigger|longer|larger|more) context(| please| pls| window|, how|?)
(max tokens|max length|repeat penalty|top k|min p|seed)(|?|, how|: how)
same (seed|answer) each time, (how|which parameter)(|?)
it repeats itself. how do i raise the repetition penalty
(temp|temperature) (down|up) (a bit|a notch) with a command
(/temp 0.5|/seed 7|/top_k 40|/param)
make it (deterministic|less random|a bit wilder)(|, how| please)
cap the length of the (replies|answers)
""",
        "clear": """
(/clear|/cls|/reset|cls)
(wipe|empty) (all of this|the chat|this conversation) but keep the chat(|, how)
the screen is full of my nonsense, (clear it how|how do i clear the chat)?
""",
        "rename": """
this chat is called (new session|untitled|session 4). another name please
(/rename|/title|/name)
what a stupid title it gave my chat. (how do i change that|change it how)?
call this chat {title}(, how| please|)
""",
        "delete": """
(throw|chuck|bin) this (chat|conversation) (away|out)(|, how)
(/delete|/del|/remove|/rm)
nobody should read this chat. (how do i get rid of it|delete it how)?
my list is full of test chats, how do i throw them out
""",
        "panes": """
the (sidebar|side bar|panel) (is in my way|annoys me|takes up space)(|, how do i hide it)
(full screen|full width|more space|all the space) for the (chat|text)(?|, how| please|)
close (one of|both of|all) the (panes|side panes)
distraction free mode?
(zen mode|only the chat|chat only|just the text)(?| please|, how)
my terminal has 80 columns and the lists eat half of it
""",
        "export": """
export (the |this |)chat as (markdown|json|a text file|html|pdf)
i want to (keep|mail|print) this conversation as a file
(/export|/save|/dump)
get this whole chat out of here and into (a file|my wiki|my notes)
""",
        "context_file": """
feed it (my |){file}
(chat|talk) with my (pdf|notes|documents)(, how|?|)
here is my file... how do i hand it over?
(drag and drop|dropping a file) doesn't work. how do i give it {file}?
(/file|/attach|/upload|@{file})
""",
        "models_folder": """
where (on disk|on my ssd|in my home) (do the (models|ggufs) live|are the (models|ggufs) (kept|saved))
the models eat my disk. in which folder are they?
moved to a new laptop: into which folder do i copy my ggufs?
models dir?
""",
        "config_file": """
(the |your |)(theme|screen|background) is too (dark|bright|light|ugly)(|, where do i change that)
(light|dark) (mode|theme|colours)(?|, where| please)
where('s the config file| is the config file| does (the |)config (live|sit))(|?)
save my (sampling |)settings as (the |)default(|s)(|, how)
(own|other|custom) (keys|shortcuts)(?|, where do i set them|: where)
(/config|/settings|/preferences|/theme)
i hate these colours. where's the file for that?
which dotfile is yours
keep my settings for the next start, where do i write them?
""",
        "load_model": """
(i've|i) (got|downloaded) a (gguf|model), (now what|what next|how do i get it to run)
(you're cute but|haha ok,|fine, but) how do i (run|get|load) (a real|a proper|a big|my own) model
load (my|this|the|a) (gguf|mistral.gguf|model file)(|, how)
(/load|load the 7b|run the 8b i have)
there's a qwen on my disk, how do i use it in here
replace this toy with (llama|a real llm|qwen)
""",
        "pull": """
(/pull|/download|ollama pull, but here|pull llama3)
i have no models at all. where do i get one?
can it fetch one from (huggingface|hugging face|the hub) for me
what do i type to download a (7b|small llama|qwen)
""",
        "ask": """
(use|call|run) (it|this|llmtui) from (a script|cron|bash|python|my makefile)
one answer in the shell and done, (how|is that possible)
non interactive (mode|use)(|?)
echo hello | llmtui, (would that work|how is it done right)?
""",
        "continue_session": """
(open|start) it (again |)tomorrow (right |)where (i|we) stopped(|, how)
i want it to start with the chat i had (last|before), not an empty one
flag to reopen the (last|latest) chat at the start?
""",
        "sessions_list": """
all my (sessions|chats) in the (shell|terminal), with ids
print the (names|ids) of my chats (outside|without) the program
""",
        "doctor": """
(gpu|my gpu|graphics card|cuda) (is |)not (used|found|working)(?|, what can i run|, check it how)
is (everything|it all) set up right? how do i check
it (crashes|fails|hangs) when it starts. is there a check i can run?
(/doctor|/check|self diagnosis|health check)
the engine won't load. how do i see what's missing?
""",
        "version": """
(/version|llmtui version|version number|version check)(|?)
is mine the newest? how do i see which one i have
what do i write into the bug report as version?
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)"."""

OTHER_BEGINNINGS: tuple[str, ...] = tuple(
    listed(
        """
(arrow up|up arrow|my up key) doesn't bring back (the last thing i typed|my last message)
bring back (the last thing|what) i typed before, like in bash
my (text|draft) is gone (after a restart|from the box)(,|.) (bring it back|can i get it back)(|?)
(nice|cool|thanks)(!|,|.) (and |)how do i scroll (up|back) to (read it again|the first message)
is there a history of my inputs, with the up key?
can't (see|read) the (end|beginning|top) of the (answer|reply|chat), how do i scroll?
(scrolling|scroll wheel|page up|scrolling back)(, how|?| does not work| in the chat, how)
(jump|go|get|scroll) to the (top|bottom|end|beginning)( of the chat| of the reply|)(|, how|?)
mouse support(|?| please)
(can i|how do i) click on things( with the mouse|)(|?)
(pasting|paste|ctrl v|paste from the clipboard) (does not work|isn't working|does nothing)
how do i paste (text|something|from my clipboard) (in here|into the box)
(where's|where is|show me|is there) (the|a) log(| file)(|?)
where are the (logs|crash logs|debug messages)(|?)
how many tokens (per second am i getting|have i used|are left)(?| here?)
tokens per second (display|counter|where)(|?)
how fast is my model in tokens a second, where do i see it
two (models|chats) (side by side|next to each other|at once on the screen)(?|, possible?|, how)
(compare|run) two models (side by side|at the same time|next to each other)(|, how|?)
split (screen|view|the window)(?|, how| please)
(unload|eject|free) the model(, my ram is full| from memory| from my gpu|, how)
my (ram|memory|vram) is full, how do i (unload|free|drop) the model
(fork|clone) (the|this|a) (conversation|chat|session)( from here| at this point|, how)
(merge|join) two (chats|sessions|conversations)(|, how)
i deleted the wrong chat, (can i get it back|is there an undo|how do i undelete it)
(oops|damn|oh no)(,|!) (deleted|i deleted) the wrong (chat|session)(. undo?|. restore it?|)
(restore|recover|undelete) a deleted (chat|session)(|?|, how)
is there a (bin|trash|recycle bin) for deleted chats?
(switch|move) (the |)focus (to the left|to the next pane|between the panes)(|, how|?)
make the (left pane|right pane|side pane|input box|sidebar) (wider|bigger|narrower|taller)(|, how|?)
(font|text|letters) too small, (bigger how|how do i zoom)
(read|speak) the (answer|reply) (aloud|out loud) to me(, how|, can it|)
(dictate|voice input|talk into my mic)(, how|: how|?)
edit my message in (vim|emacs|nano|a real editor|my editor)(|, how|?)
open the (message|input|text) in my favourite editor
(sync|share) my (chats|sessions) (between|with) (two computers|my laptop|a friend|the cloud)(|, how)
password protect my (chats|sessions)(|, how|?)
(pin|favourite|star|bookmark) (a|this) (chat|message|reply|session)(|, how|?)
(folders|tags|labels) for my chats(?|, how)
can i put chats (into|in) folders?
(update|upgrade) (it|llmtui|this) (how|to the newest version)(|?)
(uninstall|remove) (llmtui|the program|this) (from my machine|completely)(|, how)
use (openai|gpt-4|claude|an api key|a remote server) in here(, how|?)
can it (search the web|browse|open websites|run code|use tools)? how do i turn that on
(send|show) it (a picture|an image|a screenshot|a photo)(, how|?)
(time stamps|timestamps|the time) (beside|next to|on) (each message|the messages)(?|, how)
hide the (thinking|reasoning)(| of the model)(|, how|?)
(spell check|autocomplete|auto completion|emoji picker)(?| in the input box?)
(a |)(beep|bell|sound|notification) when the (answer|reply) is (done|ready)(?|, how|, please)
(does|can) it (remember|keep) things from (one chat to the next|other chats)? how do i turn that on
word wrap (off|on)(?|, how)
""".strip(),
        "\n",
    )
)
"""Whole messages about what no card has a line for."""
