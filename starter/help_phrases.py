"""How people ask about the program: for each topic of the card, what they want to do, and whole
questions.

The first are put into the frames of `HOW`; a pattern has alternations, "(a|b|)".
"""

from typing import NamedTuple


class Wordings(NamedTuple):
    """How one topic is asked for."""

    tasks: tuple[str, ...]
    """What comes behind "how do i"."""
    questions: tuple[str, ...]
    """Whole messages."""


HOW = (
    "how (do|can|would|should|could|might) i {do}?",
    "how (do|can) (you|we|one|people) {do}?",
    "(which|what) key (do i press |do i need |is there |)to {do}?",
    "(which|what) (key|shortcut|command|key combination) (lets me|will|would|can) {do}?",
    "(how to|what do i press to|what should i press to) {do}?",
    "i (want|need|would like|wish|have|am trying|tried|'d like|wanna) to {do}",
    "(can i|may i|is there a way to|is it possible to|could i|am i able to) {do}?",
    "(tell me|explain|show me|do you know|teach me|explain to me|remind me) how to {do}",
    "{do}: how?",
    "{do} how",
    "{do}?",
    "{do}",
    "how {do}",
    "(what is|what's|whats) the (key|shortcut|command|hotkey|key binding|way) (to|for|if i want to) {do}?",
    "(how does one|how do you|how would one) {do}?",
    "what (if i want|must i do|do i do|do i have to do|can i do) to {do}?",
    "i (do not|don't|dont) (know|see|remember|understand|get) how to {do}",
    "i (can't|cannot|can not) (find|remember|work) out how to {do}",
    "i forgot how to {do}",
    "where (do|can) i {do}?",
    "(how|where) do i {do} (here|in llmtui|in this program|in this app|in the terminal)?",
    "(can|could|would) you (tell|show|explain to) me how (to|i can|i could) {do}?",
    "(help me|i need help to|please help me) {do}",
    "what (is|would be) the (best|quickest|easiest|fastest) way to {do}?",
    "(suppose|say|imagine) i want to {do}. (what now|how|what do i press|what then)?",
    "let me {do}",
    "is there (a key|a shortcut|a command|something|anything|a button) to {do}?",
    "any way to {do}?",
    "trying to {do}",
    "which (button|keys) (do i press|should i hit|must i use) to {do}?",
    "(quick question|a question|one question): how (do|can) i {do}?",
    "i am (new|a beginner). how do i {do}?",
    "what do i (type|enter|write|use|hit|push) to {do}?",
)

_REPLY = "(reply|answer|response|output|text|message from the model)"
_CHAT = "(chat|session|conversation|dialogue)"
_CHATS = "(chats|sessions|conversations|dialogues)"
_MESSAGE = "(message|question|prompt|text|input)"

HELP: dict[str, Wordings] = {
    "quit": Wordings(
        (
            "(quit|exit|leave|close|end|shut down|terminate)( llmtui| the program| the app| this program| this| the application| it|)",
            "(get out|get out of here|go back to the shell|log out|return to the shell|get back to my terminal|sign off|bail out)",
            "(stop|finish|kill|turn off) (llmtui|the program|the app|using this|using the program|the whole program)",
            "get (this|the) program closed",
            "(end|leave) (my|this) terminal program",
        ),
        (
            "how do i get out( of here| of this)?",
            "(where is|is there|show me) (the|an) (exit|way out)?",
            "(i am|i'm|im) (done|finished|ready)( for today|), how do i (leave|quit|exit|close this)?",
            "let me out( of here|)",
            "(quit|exit|leave)( key|)?",
            "(i want|i need) out",
            "(enough for today|time to go), how do i (close|leave|shut|exit) (this|llmtui|the program)?",
            "(which|what) key (quits|closes|ends|exits|leaves|shuts)( llmtui| the program| the app|)?",
            "(how is|how does) (this program|llmtui|the app) (closed|end|exit|left|shut down)?",
            "what (ends|closes|quits) (llmtui|the program|the app)?",
        ),
    ),
    "send": Wordings(
        (
            f"(send|submit|post|deliver|dispatch) (a|my|the|this|what i typed|what i wrote)( {_MESSAGE}|)",
            "(send|submit)( it| this| off what i wrote|)",
            "(hand|get|pass) (my|the) (message|question|text) (over |)to (you|the model)",
            "(make|let) (you|the model) (read|get|see) (my message|what i typed|what i wrote)",
            "(put|fire) (my|the) (message|question) (through|off)",
        ),
        (
            "how is (a|my) (message|question|text) (sent|submitted|delivered)?",
            "what (sends|submits) (my|the|a) (message|question|text|line)?",
            "(which|what) key (sends|submits|delivers)( my| the| a|)( message| text| question|)?",
            "(i typed|i have typed|i wrote) (something|my question|a message|a text), (what now|how does it go out|what next|how do i send it)?",
            "my message is (ready|written|finished), (what now|how do i send it|and now)?",
            "send key?",
            "(how does|when does) my (text|message|question) (go out|get to you|reach you)?",
            "(nothing happens|it does not go out) when i type, how do i send?",
        ),
    ),
    "newline": Wordings(
        (
            "(write|insert|make|begin|add|start|enter|type|get) (a|another) (new line|line break|newline|fresh line|second line|linebreak)",
            "(write|type|enter|send) (two|several|many|multiple|three|more) lines",
            "(write|send|type) a (message|text|question) (of|with|over) (several|two|many|multiple) lines",
            "(go|jump|get|move) to the next line( without sending|)",
            "(break|wrap|split) (the|a|my) line",
            "make a (paragraph|new paragraph|multi-line message|multiline message)",
        ),
        (
            "(enter|return) sends( it| my message|) at once, (how do i get a second line|what about new lines|how do i break the line)?",
            "(newline|line break|new line|multiline)?",
            "(my message|my text|my question) has (two|several) (lines|paragraphs), how?",
            "(can a message|may my text) have (several|two|more) lines?",
            "how are (several lines|line breaks|new lines) (written|typed|made)?",
            "(which|what) key (breaks|makes|begins|inserts|gives)( me|) (a|the) (new line|line|line break)?",
            "i (want|need) (a second line|a line break|several lines|another line) in my (message|text)",
            "how do i avoid sending when i (want|need) a new line?",
        ),
    ),
    "stop": Wordings(
        (
            f"(stop|halt|end|abort|cancel|interrupt|break off|cut off|kill|pause) (a|the|this|your|that|a running) {_REPLY}",
            "(stop|interrupt|silence|cut off|mute) (you|the model)( while you write| when you write too much|)",
            "(make|have|get) (you|the model|it) (to stop|stop|be quiet|shut up|stop writing|stop talking)",
            "(cut you off|stop the writing|stop the generation|stop generating|halt generation|abort generating|end the generation)",
            "keep (you|the model) from writing on",
            "(cancel|stop|abort) (it|what you are writing)( in the middle| half way| early|)",
        ),
        (
            "(it|the model|the reply|this thing) (does not|doesn't|won't|will not|never) stop( writing| talking|)",
            "(you|the model) (talk|write|say) (too much|too long|and write), how do i (stop this|stop you|end it)?",
            "(the|this|your) (answer|reply|story|text) is (too long|getting long|much too long|wrong), how do i (stop|end|halt|cut) it?",
            "it keeps (writing|going|talking|on writing), what (now|do i do)?",
            "(which|what) key (stops|halts|interrupts|cancels|aborts|ends)( you| the reply| a reply| the answer| the model| the generation|)?",
            "(can|could) (you|the model|a reply|the writing) be (stopped|interrupted|cancelled|halted)?",
            "i do not want the rest of (the|this|your) (reply|answer|story)",
            "how (can|may) i (interrupt|cut in)?",
        ),
    ),
    "regenerate": Wordings(
        (
            f"(regenerate|redo|repeat|retry|rewrite|reroll) (a|the|your|the last|this|that) {_REPLY}",
            f"(get|have|see|ask for|want) (another|a new|a different|a better|a second|one more) {_REPLY}( to the same question| instead|)",
            "(try again|have you try again|make you answer again|regenerate|retry|let you try once more|let you have another go)",
            "(make|let|have) (you|the model) (answer|reply|write it|do it) (again|anew|once more|differently)",
            "(roll the dice again|get a second try|get another version|get a new version)",
            "replace (your|the) (last |)(answer|reply) (with|by) (another|a new one|a better one)",
        ),
        (
            "(i do not like|i don't like|i hate) (this|that|the|your) (answer|reply), (another one|give me another|can i have another|a new one)( please|)?",
            "(that|this|the) (answer|reply) (was|is) (bad|wrong|no good|useless|poor), (another one|a new one|try another|again)( please|)?",
            "(i want|i would like|give me|i need) (a different|another|a new|a better) (answer|reply|response)( to that| to the same question|)",
            "(can|could|would) you (answer|try|write|do) that again?",
            "(which|what) key (regenerates|retries|redoes|gives another)( the| a| your|)( reply| answer|)?",
            "(same question, new answer|once more with another answer|another reply)( please| how|)?",
            "how are replies (regenerated|made anew|redone|repeated)?",
        ),
    ),
    "continue_reply": Wordings(
        (
            f"(continue|extend|finish|complete|lengthen|resume) (a|the|this|your|a stopped|a cut) {_REPLY}",
            "(let|make|have) (you|the model) (go on|carry on|continue|write on|finish what you began)( with the reply| with the answer|)",
            "(go|carry) on with (a|the) (stopped |)(reply|answer|text)",
            "get the rest of (a|the|your) (reply|answer|text|story)",
            "(make|get) (the|a) (reply|answer|text) (longer|to go on|go on)",
        ),
        (
            "(the|your) (reply|answer|text|story) (was|is|got) (cut off|cut short|not complete|incomplete|unfinished), (how do i get the rest|what now|how does it go on)?",
            "(it|you|the reply) stopped in the middle( of a sentence|), (what now|how do i get the rest|can it go on)?",
            "(which|what) key (continues|extends|finishes|goes on with)( the| a|)( reply| answer|)?",
            "(i stopped|i interrupted) (you|the reply), can (you|it) (go on|continue|be continued)?",
            "(can|could) a (stopped|cut|short) (reply|answer) (go on|be continued|be finished)?",
        ),
    ),
    "edit": Wordings(
        (
            f"(edit|change|correct|alter|rewrite|modify|fix|revise|amend) (a|my|the|my last|an earlier|an old|my previous) {_MESSAGE}",
            "(fix|correct|repair) (a|my|the) (typo|mistake|error|spelling)( in my question| in my message| i made|)",
            "(change|edit|correct|rephrase) what i (wrote|said|asked|sent|typed)( before|)",
            "(ask|put|send) (it|my question|my message) (again |)(differently|in other words|with a change)",
            "take back (a|my) (message|word|question) and (write|send) (it|another)( again|)",
        ),
        (
            "i (made|have|wrote|had) a (typo|mistake|error)( in my message| in my question| in the last message|)( can i fix it| how do i fix it|)",
            "i (wrote|sent|asked|typed) (something wrong|the wrong thing|nonsense), (can i change it|how do i fix that|and now)?",
            "(can|could|may) (a |my |)(messages|message|questions|question) be (edited|changed|corrected)( afterwards| later|)?",
            "(which|what) key (edits|changes|corrects)( a| my| the|)( last|)( message| question| text|)?",
            "my (last |)(question|message) (was|is) (wrong|not what i meant|full of typos), (can i change it|how do i edit it)?",
            "how are messages (edited|changed|corrected)?",
            "(oops|ups), (a typo|wrong word|that was wrong). how do i (edit|change|correct) it?",
        ),
    ),
    "branch_previous": Wordings(
        (
            "(go|get|step|switch|flip|move|jump|return) (back |)to (the|a) (previous|earlier|former|last|older) (branch|version|reply|answer|variant|alternative)",
            "(see|show|read|look at|view|bring back|get back) (the|a|my) (previous|earlier|former|first|old|older) (branch|version|reply|answer|variant)( again| before the new one|)",
            "(go|step|flip) back (a|one) (branch|version|reply)",
            "(get|have) the (reply|answer|version) (from |)before (this|the new) one( back|)",
        ),
        (
            "(where is|what happened to|where did) (the|my) (old|first|previous|earlier|former) (reply|answer|version|branch)( go|)?",
            "the (old|first|earlier|previous|former) (answer|reply|version) was better, (how do i get it back|where is it|can i see it again)?",
            "(which|what) key (shows|brings|is for|goes to) the (previous|earlier|last|former) (branch|reply|answer|version)?",
            "previous (branch|version|reply|answer)?",
            "(i regenerated|after regenerating), how do i see the (old|first|previous) (reply|answer)( again|)?",
            "(i want|i need|give me|show me) the (previous|earlier|old|former) (branch|version|reply|answer)( back|)",
            "one (branch|version|reply) back",
        ),
    ),
    "branch_next": Wordings(
        (
            "(go|get|step|switch|flip|move|jump) (on |forward |)to (the|a) (next|newer|following|later|other) (branch|version|reply|answer|variant|alternative)",
            "(see|show|read|look at|view) (the|a|my) (next|newer|following|later) (branch|version|reply|answer|variant)( again|)",
            "(go|step|flip) (forward|on|ahead) (a|one) (branch|version|reply)",
            "(get|have) the (reply|answer|version) after this one",
        ),
        (
            "(where is|how do i see) the (newer|next|following|later) (reply|answer|version|branch)?",
            "the (newer|next|later|newest) (answer|reply|version) was better, (how do i get there|how do i go forward|can i see it)?",
            "(which|what) key (shows|brings|is for|goes to) the (next|newer|following|later) (branch|reply|answer|version)?",
            "next (branch|version|reply|answer)?",
            "(i went back|i am at the old reply), how do i (get to|see) the (new|newer|next) one( again|)?",
            "(i want|i need|give me|show me) the (next|newer|following) (branch|version|reply|answer)",
            "one (branch|version|reply) (forward|on|ahead|further)",
        ),
    ),
    "sessions_pane": Wordings(
        (
            f"(switch|change|move|jump) (to another|to an older|to a different|between|the|my) {_CHATS}",
            f"(switch|change|move|jump|go|get) to (another|an older|a different|an earlier|my other|an old|yesterday's) {_CHAT}",
            "(see|open|show|get|view|reach) (the list of|the pane with|the pane of|all|a list of) (my |the |)(other |old |)(chats|sessions|conversations)",
            f"(open|reopen|find|get back to|go back to|return to|pick) (an old|an older|another|an earlier|yesterday's|a previous|my last) {_CHAT}",
            "(open|go to|show|see|focus|get to) the (session list|sessions pane|list of sessions|sessions|session pane|chat list)",
        ),
        (
            "(where are|show me|where do i find) (my|the) (other|old|older|earlier) (chats|sessions|conversations)?",
            "(which|what) (chats|sessions|conversations) (do i have|are there|did i have)?",
            "i (want|need|would like) (to see |to go back to |)(another|an older|yesterday's|my other) (chat|session|conversation)( again|)",
            "(which|what) key (opens|shows|lists|switches)( the|) (session list|sessions|sessions pane|chats)?",
            "back to (another|my other|yesterday's|an older) (chat|session|conversation)",
            "where did (yesterday's|my old|the other) (chat|session|conversation) go?",
            "(session list|sessions pane|list of chats)?",
        ),
    ),
    "parameters_pane": Wordings(
        (
            "(change|adjust|edit|tune|see|tweak|modify|alter|reach) (the|my|your) (parameters|sampling|sampling parameters|settings of the model|knobs|sliders|sampler settings)",
            "(change|adjust|set|raise|lower|turn up|turn down|tweak|increase|reduce) (the|your) (temperature|top p|top k|min p|randomness|creativity|repeat penalty|repetition penalty|seed)",
            "(make|have) (you|the replies|the answers|the model) (more|less) (creative|random|wild|boring|careful|predictable|varied)",
            "(open|go to|show|focus|get to|see) the (parameters pane|parameter pane|parameters|sliders|parameter bar|sampling pane)",
            "(change|limit|set) (how long|how random|how creative) (the |your |)(replies|answers) (are|may be|get)",
        ),
        (
            "(where are|where do i find|show me) the (parameters|sliders|sampling settings|knobs|sampling parameters)?",
            "(where is|where do i find) the (temperature|top p|seed|randomness)( slider| setting|)?",
            "(the|your) (answers|replies) are too (random|wild|boring|creative|dull), (what can i change|how do i change that|how do i tune it)?",
            "(you are|the model is) too (random|wild|creative|boring), (can i tune that|how do i change that)?",
            "(which|what) key (opens|shows|goes to|is for)( the|) (parameters|parameter pane|sampling|temperature|sliders)?",
            "(parameters|temperature|sampling)( pane| setting|)?",
            "(can|could) (the temperature|the parameters|the sampling) be (changed|adjusted|tuned)?",
        ),
    ),
    "new_session": Wordings(
        (
            f"(start|open|begin|make|create|get|have) (a|another) (new|fresh|clean|blank|empty|second) {_CHAT}",
            f"(start|begin|open|create|make) another {_CHAT}",
            "(start over|begin afresh|start from scratch|start again|begin anew|start fresh|start afresh|begin from the beginning)",
            "(talk|chat) about something (else|new|different)( from scratch| in a new chat|)",
            "(begin|start) (with|from) (a clean slate|an empty page|nothing)",
        ),
        (
            "(new|another|fresh) (chat|session|conversation)( please| how|)?",
            "i (want|need|would like) (a clean slate|a new chat|another chat|a fresh start|a new session|to start over|a new conversation)",
            "how (are|is) (new sessions|a new session|a new chat|new chats) (made|opened|started|created|begun)?",
            "(which|what) key (starts|opens|makes|creates|begins)( me|) a (new|fresh) (session|chat|conversation)?",
            "(can we|let us|let's) (start over|begin again|start a new chat|open a new chat)",
            "(i am done with this|enough of this) (chat|session|topic), (a new one|how do i begin another|next one)( please|)?",
            "a new conversation( please|)",
        ),
    ),
    "search": Wordings(
        (
            "(search|look through|go through|scan|query|grep) (my|the|all|all my|old|my old) (chats|sessions|conversations|messages|history|past chats)",
            "(find|look up|look for|locate|search for) (a|an|some|that) (old |earlier |certain |)(message|word|text|sentence|phrase|quote)( in my chats| in my history| in the sessions| i wrote|)",
            "(find|look up) (something|what|where) (i|we) (said|wrote|talked about|asked|discussed)( last week| before| earlier|)",
            "(do|run|make) a (full text |text |)search( over all chats| in the history|)",
            "(find|search) (a|my) (lost|old) (message|text|chat)",
        ),
        (
            "(where is|is there|do you have) (the|a) (search|full text search|search function)?",
            "i (lost|miss|can not find|can't find) (a message|a text|something i wrote|an old message)( from last week|)",
            "(which|what) key (searches|finds|opens the search)?",
            "(can|could) (the history|my chats|old chats|old messages|all sessions) be searched?",
            "(we talked|i wrote|i asked) about (dogs|this|it|cooking|a film) (once|last week|before), how do i find (it|that)?",
            "search?",
            "how does (the |)(search|searching) work( here|)?",
        ),
    ),
    "copy": Wordings(
        (
            f"(copy|yank|grab) (a|the|your|the last|this|that) {_REPLY}( to the clipboard|)",
            f"(get|put|take|bring|have) (a|the|your|the last|this) {_REPLY} (into|in|to|onto) (the|my) clipboard",
            "(paste|use|take|put) (your|the|a) (answer|reply|text) (in|into|to) (another program|my editor|an email|a document|somewhere else)",
            "(copy|get|take) what (you|the model) (said|wrote|answered)( into the clipboard| with me|)",
            "copy( text| the text| the last answer| something|)",
        ),
        (
            "(clipboard|copy)?",
            "how does copying work( here|)?",
            "i (need|want|would like) (your|the|this) (answer|reply|text) (in my editor|in another program|in the clipboard|in an email|on the clipboard)",
            "(which|what) key (copies|copy|yanks)( the| a| your|)( last|)( reply| answer| text|)?",
            "(can|could) (replies|answers|the reply|your answer|the text) be copied?",
            "(how is|how are) (a reply|the answer|replies|texts) copied?",
            "(where|how) do i get (the|your) (answer|reply) to the clipboard?",
        ),
    ),
    "help": Wordings(
        (
            "(see|show|list|find|learn|view|look up|get) (all |)(the |)(keys|shortcuts|key bindings|hotkeys|keyboard shortcuts)",
            "(open|see|get|show|read|find|reach|view|call up|bring up) (the |some |)(help|manual|help page|help screen|documentation|instructions|key list|list of keys|overview of the keys)",
            "(learn|see|find out) (how this works|what keys there are|which keys exist|what i can press|how llmtui works|how to use this)",
        ),
        (
            "(which|what) (keys|shortcuts|commands) (are there|exist|do you have|can i use)?",
            "(where is|where do i find|is there) (the|a|any) (help|manual|help page|help screen|documentation|key list|list of keys)?",
            "(what are|show me|list|where are) the (shortcuts|keys|key bindings|hotkeys|commands)?",
            "i (do not|don't) (know|remember) (the|any|all the|which) keys",
            "(which|what) key (opens|shows|is|gives)( me|) (the |)help?",
            "(all keys|all shortcuts|key list|help screen|help page|help key)( please|)?",
            "i am (lost|confused|new here), (where is the help|is there a help page|is there a manual)?",
            "how do i (use|work with) (llmtui|this program|this app|this)?",
        ),
    ),
    "palette": Wordings(
        (
            "(find|search|look up|run|pick|call|look for) (a|any|some|the) (command|action|function)( by name| by its name|)",
            "(open|see|show|get|use|find|bring up|reach) (the |a |)(command palette|palette|list of commands|command list|commands|command menu|menu)",
            "(run|call|reach|do|find) (an action|something|a command|everything) (by name|without knowing its key|without a key|by typing its name)",
            "(see|list) (all |)(the |)(actions|commands|things i can do)",
        ),
        (
            "(where is|is there|do you have) (the|a) (command palette|palette|menu|list of commands|command list)?",
            "(command palette|palette|menu|commands)?",
            "(which|what) key (opens|shows|finds|is|brings up)( me|) (the |a |)(command palette|palette|commands|menu|command|list of commands)?",
            "i (do not|don't) know the key for a command, (can i type its name|how do i find it|where do i look it up)",
            "i (forgot|do not know) (which|what) key it was, can i (find|search|look up) (the command|it by name|the action)?",
            "how (do|can) i find (commands|a command|actions)( by typing|)?",
        ),
    ),
    "model": Wordings(
        (
            "(change|switch|choose|pick|select|swap|exchange|replace) (the|a|another|my|to another|to a different|a different) model( here| in this chat| for this session|)",
            "(use|take|have|talk to|try) (another|a different|some other|my other|one of my other) model( here| in this chat|)",
            "(open|see|show|get) the (model picker|model list|list of models|models|model menu)",
            "(go|change|move) (over |)to (another|a different) model",
        ),
        (
            "(where|how) do i (choose|change|pick|select) the model?",
            "(can|could|may) i (use|have|talk to|try) (another|a different) model( here| in this chat|)?",
            "(which|what) key (opens|shows|changes|switches|chooses)( the|) (model|models|model list|model picker)?",
            "(i want|i would like|give me|i need) (another|a different) model( in this chat| here|)",
            "(model picker|change model|other model|model list)?",
            "(how is|can) (the|a) model (changed|chosen|switched|be changed|be switched)( in a chat| in the middle of a chat|)?",
            "i (do not|don't) like this model, (can i change it|how do i change it|another one)( please|)?",
        ),
    ),
    "system": Wordings(
        (
            "(set|change|edit|write|see|enter|alter|modify|define|give you) (the|a|my|your) (system prompt|system message|instructions|persona|role|character)",
            "(give you|set you|play you in|assign you|make you play) (a|another) (role|character|persona)",
            "(tell|instruct) (you|the model) how to (behave|act|talk|answer|speak)",
            "(make|turn|have) (you|the model) (be |into |act like |speak like |)(a pirate|a cat|another person|a teacher|someone else|a poet)",
            "(give|write) (you |the model |)(standing |general |)(instructions|orders|rules)",
        ),
        (
            "(where is|where do i find|what about|is there) (the|a) system (prompt|message)?",
            "i want you to (play a role|be someone else|be a pirate|behave differently|act differently|follow rules), (where do i write that|how|where do i set that)?",
            "(can|could) (you|the model) (get|have) (standing |)(instructions|a role|a persona|a system prompt)?",
            "(which|what) (key|command) (changes|sets|opens|edits|is for)( the|) (system prompt|system message|persona|role)?",
            "system (prompt|message)?",
            "(i want|i would like) (another|a different) (system prompt|persona|role) for (you|this chat)",
            "how (are|is) (the system prompt|a persona|your instructions|your role) (set|changed|written|edited)?",
        ),
    ),
    "set": Wordings(
        (
            "(set|change) (a|one|some|any) (parameter|single parameter|sampling parameter|value|setting)( by name| by typing| with a command| to a value| to an exact value|)",
            "(set|type|enter|give) (the temperature|top_p|top k|a number|an exact value|the seed|max_tokens) (as a command|by typing|with a command|to 0.7|to 0.2|to 42|to 100|to an exact value|by name)",
            "(type|enter) a parameter( instead of moving a slider| by name| by hand|)",
            "(change|set) a parameter (while the reply runs|during a reply|while you write|in the middle of a reply)",
        ),
        (
            "(which|what) command (sets|changes|is for)( a| the|) (parameter|temperature|value|seed|parameters|sampling parameter)?",
            "(is there|do you have) a command (for|to set|to change) (the |)(temperature|parameters|a parameter|seed|sampling)?",
            "what do i (type|write|enter) to (change|set) (the temperature|a parameter|the seed|top_p)?",
            "(can|could) i (type|write|enter) (a parameter|the temperature|parameters)( by hand| by name| as a command|)?",
            "(how is|how are) (a parameter|parameters|one parameter) set (by name|by typing|with a command|by hand)?",
            "set (command|parameter|a parameter)?",
        ),
    ),
    "clear": Wordings(
        (
            "(clear|empty|wipe|clean|reset|blank) (the|this|my) (chat|screen|session|conversation|window|context|transcript)",
            "(clear|empty|wipe|clean|reset) (everything|it all|all) (here|on the screen|in this chat)",
            "(begin|start) (again|over|anew) with the same (model|settings|system prompt|parameters|model and settings)",
            "(forget|drop) (everything|all) (that was said|we said|said so far|so far)",
            "(make|have) (you|the model) forget (everything|all of this|this chat|what i said)",
        ),
        (
            "(which|what) (key|command) (clears|empties|wipes|resets)( the| this| my|)( chat| screen| session| conversation| context|)?",
            "(clear|reset|clear screen|clear chat|clear context)?",
            "(can|could) (the|this) (chat|screen|session|conversation) be (cleared|emptied|wiped|reset)?",
            "(the|this|my) (chat|screen) is (full|a mess|too long|messy), how do i (clear|empty|clean) it?",
            "same model and settings, but an empty chat( please| how|)?",
            "how is (the|this) (chat|screen|conversation) (cleared|emptied|reset)?",
        ),
    ),
    "export": Wordings(
        (
            f"(export|save|write|dump|print|turn|get) (a|the|this|my) {_CHAT} (as text|to a file|as a file|as markdown|into a file|as a text file|to disk|out|as a document)",
            f"(export|dump|print out) (a|the|this|my) {_CHAT}",
            f"(get|have|make) (a|my|this) {_CHAT} (in|as) (a file|a document|markdown|text|json)",
            f"(share|send|give) (a|this|my) {_CHAT} (with|to) (a friend|somebody|my boss|others|someone)",
            "(save|keep) (our|this|my) (talk|conversation|chat) (in a text file|outside llmtui|as a file)",
        ),
        (
            "(can|could) (i|chats|sessions|a chat|conversations) (export chats|be exported|be saved as text|be written to a file|export)?",
            "i (need|want|would like) (this|a|my) (chat|session|conversation) (as a file|as text|as markdown|in a file|in a document)",
            "how (does|do) (export|exports|exporting) work( here|)?",
            "(which|what) (command|key) (exports|saves|prints|dumps)( a| the| this|) (chat|session|conversation)?",
            "export?",
            "how (is|are) (a session|sessions|chats|a chat) (exported|saved as a file|printed)?",
        ),
    ),
    "context_file": Wordings(
        (
            "(attach|add|give you|upload|load|include|feed you|insert|use|pass) (a|my|some|one|this) (file|text file|document|source file|log|text|pdf)( as context| to my question| to the message| for you to read|)",
            "(ask|talk|chat) (you |)(about|with|using) (a|my) (file|document|text file)( on my disk|)",
            "(have|make|let) (you|the model) (read|see|look at|use) (a|my|this) (file|document|text|source code)",
            "(send|put) (a|my) (file|document) (along |)(with|into) (a|my|the) (question|message|prompt)",
            "(use|give) (a|my) file as (the |)context",
        ),
        (
            "(can|could) (you|the model) (read|see|open|use) (files|a file|my files|documents|a document|my notes)?",
            "i have (a file|a document|a text|notes|a log), (can you read it|how do i give it to you|how do i attach it|how can you see it)?",
            "(which|what) (command|option|key) (attaches|adds|is for)( a| the|) (file|files|context|document)?",
            "(attachments|attach|file as context|attach file)?",
            "how (is|are) (a file|files|documents) (attached|added|given to you|used as context|read)?",
            "i want to ask something about (a|my) (file|document|text)( on disk|)",
        ),
    ),
    "models_folder": Wordings(
        (
            "(store|keep|put|save|place|drop|collect|leave) (my |the |a |)(model files|models|gguf files|model file|gguf|downloaded models|downloaded model)",
            "(find|see|open|locate) (the |my |)(models folder|model folder|folder with the models|folder of the models|models directory|model files)",
            "(put|place|drop|copy) (a|my|the) (gguf|gguf file|downloaded file|model file|downloaded model)( so that it is found| for llmtui|)",
        ),
        (
            "where (do|should|must|can) (i put|my|the|i store|i save|i keep)( a| the| my|) (models|model files|gguf files|gguf|model) (go|live|be|belong)?",
            "(where is|which is|what is|where do i find) the (models folder|model folder|folder for models|models directory|folder of models)?",
            "(in|into) (which|what) folder (do|should|must) (the |my |i put |)(models|model files|gguf files) (go|be|belong|live)?",
            "where does (llmtui|the program|this) (keep|look for|store|expect|find) (its |the |)(models|model files)?",
            "(which|what) (folder|directory) (holds|is for|has|contains) (the |my |)(models|model files|gguf files)?",
            "i (downloaded|have|got) a (gguf|gguf file|model file), where (does it go|do i put it|do i drop it|should it be)?",
            "models (folder|directory|path)?",
        ),
    ),
    "config_file": Wordings(
        (
            "(configure|set up|customise|customize) (llmtui|the program|this program|the app|everything|things)",
            "(find|see|edit|open|change|locate|write|look at) (the|my) (config|config file|configuration|configuration file|settings file|config.toml|settings)( by hand| of llmtui|)",
            "(change|write|edit) (the|my|some) (settings|defaults|options) (of llmtui|by hand|in a file|of the program|for good|permanently)",
            "(remap|change|redefine|rebind) (a key|the keys|my keys|key bindings|the shortcuts)",
            "(change|set) the (theme|colours|colors|default model)( for good| permanently|)",
        ),
        (
            "(where is|where's|which is|what is|where do i find|where lies) (the|my|your) (config|config file|configuration|configuration file|settings file|config.toml)?",
            "where (are|do you keep|do i find|does llmtui keep) (the|my|its) (settings|options|configuration|preferences|config)?",
            "(which|what) file (holds|has|contains|is for|keeps) (the |my |)(settings|config|configuration|options|preferences)?",
            "(config|configuration|settings)( file| path|)?",
            "in (which|what) file (are|is|do i write) (the |my |)(settings|configuration|options|config)?",
            "(path|location) of the (config|config file|configuration|settings file)?",
        ),
    ),
    "load_model": Wordings(
        (
            "(load|use|start|run|get|have|try|open|install) (a|another) (real|better|bigger|smarter|proper|cleverer|larger|stronger|good|serious) model",
            "(load|run|use|open|start) (a|my|my own|a downloaded|some) (gguf|gguf file|model file|own model|local model|file|downloaded model|model from disk|model from a file)",
            "(replace|swap|exchange) you (with|for|by) (a real|a better|a bigger|another|a smarter) (model|one)",
            "(start|open|run) llmtui with (a|my|another|a real|my own) model( file|)",
            "(talk|chat) (to|with) (a real|a bigger|a better|a smarter|a proper|a clever) model",
        ),
        (
            "(you are|you're) (too |so |very |)(small|tiny|stupid|weak|dumb|limited), (what else is there|how do i get a real model|how do i load a bigger one|give me a real one)?",
            "i (want|need|would like) a (real|better|bigger|smarter|clever|proper|larger) (model|one)",
            "(are there|do you have|is there) (better|bigger|other|real|smarter|a better|a bigger) (models|model)?",
            "(which|what) (command|option) (loads|opens|starts|runs)( a| my|) (model|model file|gguf|real model|gguf file)?",
            "(where|how) do i get (a real|a better|a bigger|a smarter|a good|something better than you|a proper) (model|one)?",
            "i have (a gguf|a model file|my own model|a gguf file), how do i (load|use|start|run|open) it?",
            "how (is|are) (a model|real models|a gguf|model files|a real model) (loaded|used|started|opened)?",
        ),
    ),
    "pull": Wordings(
        (
            "(download|pull|fetch|get|grab) (a|another|some|new|more) (model|models)( from the internet| from the hub| from hugging face| from the web|)",
            "(download|pull|fetch|install) (a|the) (gguf|gguf file|model file|new model|bigger model|real model|model from the hub)",
            "(get|fetch) (a|new|another|more) (models|model) (onto|to|on) (my|this) (disk|computer|machine)( from the internet|)",
        ),
        (
            "(which|what) command (downloads|pulls|fetches|gets)( a| me a|) (model|models)?",
            "(where|how) do i download (a |)(model|models|gguf files|something bigger)?",
            "(can|could) (llmtui|you|the program) (download|pull|fetch|get) (models|a model)( for me| from hugging face|)?",
            "(download|pull|model download|download models)?",
            "(where|how) (are|is) (models|a model) (downloaded|pulled|fetched)( from|)?",
            "i have no (model|models) (yet|on this machine), (how do i download one|where do i download one|how do i fetch one)?",
        ),
    ),
    "ask": Wordings(
        (
            "(ask|put|get an answer to) (you |the model |)(a |one |a single |)(question|prompt) (from|in|on) (the|a|my) (shell|command line|terminal|script|pipe|bash)",
            "(use|call|run) (you|llmtui|the model) (in|from|inside) (a|my|the) (script|pipe|shell|shell script|pipeline|cron job|makefile)",
            "(ask|get|have) (one|a single|just one|a quick) (question|answer|reply) (without the chat|without opening the app|and leave|on the command line|outside the app)",
            "(pipe|feed|send) (text|something|a file|output) (into|to|through) (llmtui|you|the model)",
            "ask from the (shell|command line|terminal)",
        ),
        (
            "(is there|do you have|has it) (a|any) (command line mode|one-shot mode|way to script this|command line|non-interactive mode|cli)?",
            "(can|could) (i|llmtui|it|this) (use it|be used|use llmtui|work) in (scripts|a script|a pipe|pipes|shell scripts)?",
            "does (it|this|llmtui) work in a (pipe|script|shell script|pipeline)?",
            "(which|what) command (asks|answers|is for)( you|) (a single question|one question|from the shell|a question|in scripts|without the app)?",
            "(one|a single) (question|answer|prompt) on the command line( please| how|)?",
            "how do i (script|automate) (llmtui|this|you)?",
        ),
    ),
    "continue_session": Wordings(
        (
            f"(resume|reopen|continue|go on with|carry on with|pick up|take up|return to) (the|my) (last|latest|most recent|previous) {_CHAT}( when i start llmtui| from the shell| again| tomorrow|)",
            f"(start|open|launch) llmtui (with|in|where) (the|my|i left) (last|latest|off|most recent) {_CHAT}",
            "(go on|carry on|continue) where (i|we) (left off|stopped|were)( yesterday| last time|)",
            "(continue|resume|go on with) (a|the|my) session( from the command line| from the shell| after a restart|)",
        ),
        (
            "(which|what) (command|option) (continues|resumes|reopens|opens)( the| my|) (last|latest|previous) (session|chat|conversation)?",
            "(i closed|i left|i quit|after closing) (llmtui|the program|it), how do i (go on|get back to my chat|resume|continue)( later|)?",
            "how (do|can) i (get|come) back (to where i was|to my last chat|into my last session)( after a restart| tomorrow|)?",
            "(can|could) (the last|my last|a|my latest) (session|chat|conversation) be (continued|resumed|reopened)( later| tomorrow|)?",
            "(resume|continue last session|last session)?",
            "how do i pick up where i (left off|stopped)?",
        ),
    ),
    "sessions_list": Wordings(
        (
            "(list|print|see|show|get a list of) (the|my|all|all my) (chats|sessions|conversations) (in|from|on) (the|my) (shell|command line|terminal|console)",
            "(list|print) (the|my|all|all my) (chats|sessions|conversations)",
            "(print|get|write|have) (a|the) (table|list|overview) of (my |all |)(sessions|chats|conversations)( on the command line| in the shell|)",
            "(find|see|look up) the id of (a|my) (session|chat)",
        ),
        (
            "(which|what) command (lists|prints|shows)( me|)( the| my| all|) (sessions|chats|conversations)?",
            "(is there|what is) (a|the) command (for|to list|that lists|that prints) (the |my |)(sessions|chats|conversations)?",
            "(sessions|chats|conversations) on the command line?",
            "how (are|can) (sessions|chats|my sessions|all sessions) (listed|be listed|printed|be printed)( in the shell|)?",
            "(where|how) do i (see|find|get) the id of (a|my) (session|chat|conversation)?",
            "list (sessions|chats|of sessions)?",
        ),
    ),
    "doctor": Wordings(
        (
            "(check|test|verify|diagnose|examine|inspect) (the|my|this) (installation|setup|install|machine|system|llmtui|computer)( of llmtui|)",
            "(check|see|find out|test) (whether|if) (everything|all|llmtui|the program|it) (works|is fine|is ok|is installed|is installed right|is working)",
            "(find|diagnose|see|find out) (what is wrong|problems|a problem|what is broken|errors|why it fails)( with llmtui| with my setup|)",
            "(run|do|make) (a|some|the) (diagnosis|checks|self test|diagnostics|health check|check of the installation)",
        ),
        (
            "(something is wrong|it does not work|something is broken|llmtui is broken|nothing works), (how do i check|what can i run|how do i find out why|can you diagnose it)?",
            "(which|what) command (checks|tests|diagnoses|verifies)( the| my| if|) (installation|setup|everything works|everything|llmtui|install)?",
            "(is there|do you have) (a|any) (self test|diagnosis|doctor|diagnostic command|check|health check)?",
            "is my (installation|setup|install|machine) (ok|fine|right|good enough|complete|all right)?",
            "(doctor|diagnosis|diagnostics|self test)?",
            "how (can|do) i (be sure|know) that (everything|llmtui|it) (works|is installed right)?",
        ),
    ),
    "version": Wordings(
        (
            "(see|find|get|print|show|learn|check|look up|find out) (the|your|my|which|what|llmtui's) version( of llmtui| of the program| number| i have| this is|)",
            "(find out|see|check|know|tell) (how new|how old|whether|if) (llmtui|this program|my llmtui|this) is( up to date|)",
        ),
        (
            "(which|what) version (is this|do i have|of llmtui is this|am i using|is installed|is it|are you|am i running)?",
            "(what is|what's) (the|your) version( number|)?",
            "(which|what) command (shows|prints|tells|gives)( me|) the version( number|)?",
            "version( number|)?",
            "is (this|my) (llmtui|version|program) (up to date|new|old|the newest)?",
            "where (is|do i find|do i see) the version( number|)?",
            "what release is this?",
        ),
    ),
    "rename": Wordings(
        (
            f"(rename|name|retitle|label) (a|the|this|my) {_CHAT}",
            f"(give|set|change) (a|the|this|my) {_CHAT} (a |another |a new |a better |)(name|title)",
            f"(set|change|edit|alter) (the|a) (title|name) (of|for) (a|the|this|my) {_CHAT}",
            f"call (a|this|the|my) {_CHAT} something else",
        ),
        (
            "the (title|name) of (this|the|my) (chat|session|conversation) is (wrong|bad|silly), (how do i change it|can i change it)?",
            "(this|my|the) (session|chat) (has a bad|needs a better|needs a|has no) (name|title)",
            "(which|what) (key|command) (renames|names|changes the title of)( a| the| this|) (session|chat|conversation)?",
            "(can|could) (a session|sessions|chats|the chat|the title) be (renamed|changed|named)?",
            "rename?",
            "(how is|how are) (a session|sessions|chats|titles) (renamed|changed|named)?",
        ),
    ),
    "delete": Wordings(
        (
            f"(delete|remove|erase|throw away|get rid of|trash|destroy|discard|bin) (a|the|this|my|an old|old) {_CHAT}",
            "(delete|remove|erase|get rid of) (chats|sessions|conversations|old chats|old sessions|some sessions)",
            f"(make|have) (a|this) {_CHAT} (disappear|go away|vanish|deleted|removed)",
        ),
        (
            "(this|the|that) (chat|session|conversation) (should|must|can) (go away|be deleted|go|disappear), how?",
            "(can|could) (chats|sessions|a chat|this session|old chats) be (deleted|removed|erased)?",
            "(nobody|no one) (should|must) see this (chat|session), (how do i delete it|delete it)",
            "(which|what) (key|command) (deletes|removes|erases)( a| the| this|) (session|chat|conversation)?",
            "i (do not|don't) need (this|that) (chat|session) (any more|anymore), how do i (delete|remove) it?",
            "delete (session|chat|this)?",
        ),
    ),
    "panes": Wordings(
        (
            "(hide|close|show|toggle|remove|open|collapse) (the|both|my) (panes|side panes|sidebars|side bars|panels|side panels|bars at the sides|pane at the side|sidebar)",
            "(get|have|make) (more room|more space|the chat wider|a wider chat|the text wider)( for the chat| for the text|)",
            "(hide|remove|close) (everything but the chat|what is at the sides|the list at the side)",
        ),
        (
            "(the panes|the side panes|the sidebars|the panels) (take|need|use) too much (room|space)( on my screen|)",
            "(which|what) key (hides|shows|toggles|closes)( the|) (panes|side panes|sidebars|panels|sidebar)?",
            "(where are|what happened to|where did) the (side panes|panes|sidebars|panels)( go|)?",
            "(can|could) the (panes|side panes|sidebars|panels|sidebar) be (hidden|closed|shown)?",
            "(side panes|panes|sidebar|sidebars)?",
            "my (screen|window|terminal) is (small|narrow|too small|tiny), how do i hide the panes?",
        ),
    ),
}

OTHER_TASKS = (
    "(scroll|go) (up|down|back)( in the chat| a page|)",
    "(make|get) (the text bigger|a backup|a screenshot|a bigger font|bold text)",
    "(use|enable|turn on|turn off) (the mouse|the gpu|sound|voice input|notifications|spell checking)",
    "(translate|print|fold|pin|tag|archive|mark) (a|the) (message|reply|session|window)",
    "(update|upgrade|uninstall|reinstall) (llmtui|the program|this program)",
    "(connect|link|sync) (llmtui|this) (to|with) (my phone|the cloud|a server|another computer)",
    "(quantise|quantize|convert|merge|finetune|train) a model",
    "(use|load|apply) (an adapter|a lora|a grammar|an image)",
    "(undo|redo|repeat) (the last change|a change|an action)",
    "(zoom|split|minimise|resize) (the|this) (window|screen|view)",
    "(see|show) (the memory use|tokens per second|the statistics|the log|the number of tokens)",
    "(change|set) the (font|language|keyboard|bell|time zone)",
    "(play|record|hear) (a sound|my voice|a reply|music)",
    "(restart|reload|free) the (engine|model|memory)",
)
KEY_QUESTIONS = (
    "what does {key} do?",
    "what (is|was) {key} (for|good for)?",
    "what happens (with|when i press|if i press|if i use|after) {key}?",
    "(when|why) (do|would|should) i (press|use) {key}?",
    "{key}?",
    "what {key} does",
    "(explain|describe) {key}( to me|)",
    "what does {key} (mean|stand for)?",
    "(which|what) (action|function) (is on|has) {key}?",
    "i (see|found|pressed) {key}. what (is|does) it( do| for|)?",
    "and {key}?",
    "tell me what {key} does",
)
