"""The topics of the card in the words of people who do not know the program's; and questions with
the same words in them that are about the model itself; a message a line.
"""

from collections.abc import Mapping

from starter.words import grouped, lines_of

PLAINLY: Mapping[str, list[str]] = lines_of(
    {
        "continue_session": """
launch (right|straight) into my (last|latest|previous) (chat|talk|session)(| -|,) which (option|flag|switch)?
what do i (type|put|add|write) (behind|after) llmtui to (pick up where i left off|land in my last chat|get yesterday's talk)?
(startup|start up|boot|opening|launch) with (the |my |)(old|last|previous) (conversation|chat|session)( pls| please|)
after a (reboot|restart|crash|power cut), how do i (land|end up|come out) in the (same|last) chat( again|)?
(reopen|bring back|load|restore) what was (last open|open last) when i (start|launch|run) (the program|llmtui|it)
the (flag|switch|option|argument) (for|that opens|that brings back) the (last|previous|most recent) (session|chat|talk)( at the start|)?
(i don't want|i'd rather not have|no) an empty (chat|page|window) at the start but the one from (last time|yesterday|before)
(every morning|each evening|on mondays) i want it to (open|start|come up) (with|in) the talk from (last time|the day before|friday)
my (machine|pc|laptop|terminal) (crashed|froze|went off). how do i (launch|run|start) llmtui back into the chat i was in
is there a llmtui (option|switch|command) to (skip|avoid) the empty chat and (show|take) the last one?
(when|if) i (type|enter) llmtui tomorrow, can it (show|open|give me) (today's|this) chat (right away|at once)?
can i start it so it (remembers|knows|shows) where (i|we) (was|were|stopped)?
start it (and be|so that i'm) back in (our|the|my) last talk, (how|with what|which command)
(llmtui|the program) plus what, to (carry on|go on|keep going) (from|with) last time?
(same|that) chat again (next time|tomorrow) when i start (it|the program)(:|,) how?
for my (alias|start script|shortcut|desktop icon): start llmtui in the latest session
how do i (continue|resume|go on) (right |)(at|from) the (start|launch|command line) (with|in) (my last chat|the last session)?
the last (one|chat|session), (straight|right) from the shell(,|:) what's the command
i closed the (lid|window|terminal) and it was gone, can i start it with that chat again
""",
        "copy": """
how do i (grab|snatch|take|lift) (your words|what you wrote|that text|this answer)( for my mail| to use elsewhere|)?
(get|bring|move) that (text|answer|paragraph) out of here and into (word|my mail|another window|my notes)
i need the thing you just (wrote|said) (in|for) my (email|essay|homework|notes)(, how|, which key|)
your (last |)(answer|text|words) on my clipboard(, how|, please|?)
(marking|selecting|highlighting) (it|the text) with the mouse (doesn't|does not) work, how do i take your answer (along|with me)?
can your answer be put somewhere (so i can|where i can) paste it?
ctrl c doesn't take your text. what does
that was good, i want to paste it (into whatsapp|for my mum|in a letter)
""",
        "export": """
(save|store|write|dump) this (whole |)(talk|chat|conversation) (as|to|into) a (text |)file
my (boss|teacher|lawyer|wife) wants (a file with |)this (whole |entire |)conversation( as a file| on paper| by mail|)
how do i print (our|this) (talk|chat|conversation)( on paper|, i mean to a file|)?
all (that |)(we|you and i) (said|wrote) as one (document|file|text)(, how|, please|?)
not one answer, the whole (chat|talk|conversation) on (my stick|paper|disk as text)
how can i hand (our|the whole) (chat|conversation) (in|over|on) to (my teacher|someone else|a friend)?
i'd like to keep this (talk|chat|conversation) outside the program, as (text|a file|markdown)
""",
        "regenerate": """
(roll|throw) the dice (again on|once more for) (that|the last) (one|answer|reply)
(another|a new|a second|one more) (take|go|shot|stab|attempt|try) at (that|it|this|the answer)(, please|, key|, how|)
that (answer|reply) was (rubbish|nonsense|poor|weird), can i (get|have) another (go|one|try)?
i'd like (a second|another) (opinion|version) on that from you(, key|, how|)
(you answered|that was|you said) (nonsense|rubbish|garbage), where's the (button|key) to make you try (again|once more)?
can i (reroll|redo|respin|retry) (the|your|that) (last |)(answer|reply|one)?
(same|the same) question, fresh answer(:|,) what do i press?
don't like it. what (makes|lets) you (say|answer|do) it (again differently|anew|over)?
""",
        "edit": """
there's a (typo|mistake|wrong word) in what i (sent|wrote|asked). (fixable|can that be fixed|how do i fix it)?
i (asked|wrote|typed) it (badly|wrong), can i (get at|go back into|correct) my (words|question|own text)?
(oops|ups|damn)(,|!) (pressed enter|sent it) too early, how do i (change|finish|mend) what i wrote?
""",
        "continue_reply": """
you stop in the middle of (a sentence|a word|the list)(.|,|!) how do i (get|see|read) the rest?
(and then|then what|and)? your (answer|story|text) has no end, how do i make it (go on|run on)
not a new answer, the rest of this one(, which key|, how|, please)
where's the (rest|second half|end) of (that|your answer), what do i press so it goes on
(not the last session|not yesterday's chat), this (answer|reply) should be continued, how
""",
        "stop": """
(stop stop stop|enough|oh shut up|hush)(,|!) how do i make it stop (typing|writing|talking)
it (goes|rambles|writes) on and on, what (cuts|shuts) it off?
""",
        "sessions_pane": """
where (is my (old|earlier) (talk|stuff)|are my (old|other) (talks|chats))( from monday| about soup| of last week|)?
where's (everything i typed|what i wrote|our talk from) yesterday?
(show|take|bring) me (back |)to (the talk|the chat) (from|of) (monday|yesterday|last week)
i had (another|a second) talk (open|going), how do i get over (there|to it)?
""",
        "rename": """
(this|the|my) chat's (name|title) is (ugly|silly|wrong|too long)(, how do i change it|)
(this|the) (chat|session|talk) is called (wrongly|something stupid|untitled|"hi")(, fixable|, how do i change that|)
the (title|heading) (says|reads) (untitled|hi|new chat), how do i (fix|change|better) that
""",
        "pull": """
how do i (fetch|get|grab|order) a (llama|model|mistral|qwen) (off|from|out of) the (internet|net|web) with this( program|)?
where do i get a (brain|model|file) (that is |)(bigger|better) than yours( from| to download|), i have none (here|on my disk)
i have (no|not one) (gguf|model|model file) yet(.|,) (where from|how do i download one|can it be downloaded from here)?
(download|get) (me |)(a|some) (model|llm|gguf)(:|,) (how|which command|where)
""",
        "load_model": """
i('ve|) (downloaded|got|saved) a gguf( file|)(.|,) (and now|now what|what next|how do i use it)?
you are (dumb|too small|a toy), give me the real thing(, how|. how does that go|)
use a (smarter|bigger|better|proper) one(, how|)
(trade|swap|exchange) you for (someone|something|one) (cleverer|smarter|real)(, how|)
""",
        "model": """
(put|take|use) (mistral|llama|qwen|my other one) instead of you(, how|, please|, which key|)
(let|can) (mistral|llama|gemma) (answer|take over|speak)( now| instead|), it's (set up|in the list)
who else (is there|can answer|is on the list), and how do i pick (one|them)?
""",
        "parameters_pane": """
what are your settings (right now|at the moment|in numbers), where do i (see|find) them?
(what|how high) is (your|the) temperature set (to|at)(| right now| in here)?
where's the (panel|side|column) with temperature and (that|so on)?
what does temperature (mean|do) and where (can|do) i turn it
you are (a bit |too |so |)(dry|wild|creative|boring), is there a (slider|knob|dial) (for that|somewhere)?
(somewhere|where) i can (turn|slide|dial) (how random|how wild|how creative) (it|the answer) (is|gets)?
""",
        "set": """
you (talk|write|ramble) too (long|much), what do i type to (limit|cap) the (tokens|length)?
how do i type (a limit|a maximum) of (100|200|300) (tokens|words) for the answers
(type|command) for (temperature (=|to) 0.2|seed (=|to) 5|max tokens (=|to) 200)
""",
        "system": """
i want you to always (answer|talk|behave) like a (butler|pirate|doctor), where (is that written|do i write that|does that go)?
where do i tell you (once and for all|for good) (to be short|how to behave|to be polite|who you are)?
""",
        "new_session": """
how do i (start|begin) (from|at) zero with nothing (remembered|from before)( in it|)?
a (blank|white|fresh) (sheet|page) (to talk|for something else)(, how|, please|)
""",
        "newline": """
i want (two|three) lines in one message but enter (sends|fires) it( off|)
""",
        "search": """
i (wrote|said|asked) something about (pumpkins|my knee|rent|a boat) (last month|in may|once), where can i look for it
in which talk was (it|that) about (soup|the car|paris)? how do i look for a word
""",
        "config_file": """
which file do i (edit|open|change) to change how (it|the program) (looks|behaves|starts)
where on my disk are (its|the program's) settings kept
""",
        "models_folder": """
where on my (disk|computer) do the (big|heavy|model) files go
in which folder should my (gguf|models|llama) (lie|be|sit)
""",
    }
)
"""Topic -> what is typed."""

SIZE = grouped(
    5,
    """
can you (answer|solve|handle|reply to) (each and every|every single|any) (question|problem)( of mine| i have| i ask| i come up with|)?
(the |)number of (parameters|weights|neurons)( of yours| in you| please|)?
(can|may|should) i (trust|believe|rely on) you with (numbers|sums|dates|facts|my homework)?
(parameters|weights)(:|,) how many( are in you| do you have|)?
(how many|what number of) (parameters|weights) (are you made of|sit in you|did they give you|make you up)?
(is there|will there be|is there going to be) a (newer|bigger|better|cleverer) (you|version of you|one of your kind)?
are you any good (with|at) (dates|facts|numbers|maths|long texts|names)?
do you (ever|often|sometimes) (give|write|send) (wrong|false|bad) (answers|replies|sums|numbers)?
(which|what) (questions|requests|things) (can|could) you not (answer|do|manage|copy|continue)?
is there (a limit to|an end to) what you (know|can answer|can do)?
how big is (your|the) (model |)file( of yours|)?
do you have an answer (to|for) (everything|every question|each question|all my questions)?
is every (answer|reply|sum) of yours (right|true|correct)?
will you (always|ever) (find|know|have) (an|the right) answer( to my questions|)?
are you (as good|as much use|as clever) as a (full|real|proper) model, or (less|a toy)?
what (size|class|weight) of (model|language model) are you(, 7b| in parameters|, small|)?
how does your (size|number of parameters|parameter count) compare to (real models|llama|chatgpt|the others)?
i ask, you answer, always? or are there questions you can't (do|answer)
do you (know|have learnt|understand) (it all|everything there is|as much as a real model)?
""",
)
"""How small and how often wrong the model is, in words of the program's topics."""
HERE = grouped(
    3,
    """
do you (export|send|copy|upload|save|forward) my (chats|messages|talks|words|sessions) to (anyone|anybody|a server|some company|the makers)?
does (anyone|anybody|somebody|a company|the maker) (get|have|keep|receive) a copy of (what i write|my messages|this chat|our talk)?
(are my (chats|messages|sessions|files) (exported|sent|copied|uploaded)|do my (chats|messages|files) go) (somewhere|anywhere|to anyone|to the internet)?
do you (download|upload|fetch|load|search) (anything|things|something|stuff) (from|to|on) the (internet|web|net) (while we talk|when i ask|by yourself)?
on (which|what|whose) (computer|machine|server) (are you loaded|do you run|is this model|do you do your thinking)?
do you (stop working|stop|go away) when (the internet|my wifi|the network) (stops|is off|is down)?
can you (search|open|read|attach) (the web|my mail|websites|my files) (by yourself|on your own|without me)?
""",
)
"""Where it runs, in words of the program's topics."""
MAKER = grouped(
    3,
    """
who (set|chose|tuned|trained|made) your (parameters|weights)?
who (wrote|built|put together|programmed) you(, which company|, which people|)?
(what|which) (sessions|chats|conversations|messages|replies) were you trained on?
who (named you|chose your name|picked your name)( and made you|)?
(from whom|from what|where) did you (copy|learn|get) your (replies|answers|words)?
""",
)
"""Who made it, in words of the program's topics."""
MEMORY = grouped(
    3,
    """
do you (continue|go on|keep on) (to learn|learning) (when|while|after) (i|we) chat?
will you (still |)(know|remember|have) (me|this|my name) when i (open|start|launch) (it|the program|llmtui|a new session) again?
do you (search|read|look through|know) my (old|other|last) (sessions|chats|talks) (when|before) you answer?
(can|do) you (still |)(recall|remember|know) what we (said|talked about) in (another|the last|yesterday's) (chat|session)?
when i (delete|clear|close) (the|a|this) chat, do you (still know|forget|remember) (me|it|what i said)?
how many (of my messages|sessions|chats) (can you|do you) remember?
""",
)
"""What it remembers, in words of the program's topics."""
