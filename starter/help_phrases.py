"""How people ask about the program: for each topic of the card what they want to do, the
sentences that this is put into, and questions for what has no line.
"""

from collections.abc import Mapping

from starter.help_model_questions import MODEL_QUESTIONS
from starter.help_models import MODELS
from starter.help_program import PROGRAM
from starter.help_program_questions import PROGRAM_QUESTIONS
from starter.help_replies import REPLIES
from starter.help_sessions import SESSIONS
from starter.help_topic import Wordings
from starter.words import listed

HELP: Mapping[str, Wordings] = REPLIES | SESSIONS | MODELS | PROGRAM
QUESTIONS: Mapping[str, list[str]] = {**MODEL_QUESTIONS, **PROGRAM_QUESTIONS}
"""What people plainly type, by topic: whole messages."""

PLAIN_HOW = (
    "how (do|do|do|can|could|may|would) i {do}?",
    "how (do|can) (you|i) {do}?",
    "how to {do}?",
    "(which|what) key (do i press |do i need |do i use ||)to {do}?",
    "(what is|what's|whats) the (key|shortcut|command|way) to {do}?",
    "i (want|need|would like|'d like) to {do}(|||, how|. which key is it)",
    "(can i|could i|may i|is there a way to|is it possible to) {do}?",
    "(tell me|show me|explain) how to {do}",
    "what do i (press|type|do) to {do}?",
    "where (do|can) i {do}?",
    "(which|what) (key|command|shortcut) (is for|is it for|do i need for) {doing}?",
    "(key|shortcut|command) (to {do}|for {doing})(|?)",
    "{do}(, how|, which key|, which key is it|, how does that work|, how is that done|: how|: which command|, what do i press|, what do i type| please, how|- which keys|, please)(?|)",
    "{do}",
    "{do}",
)
"""What most people would say."""
HOW = (
    "how (do|can|would|should|could|might) i {do}?",
    "how (do|can) (you|we|one|people|users) {do}?",
    "(which|what) key (do i press |do i need |is there |is used |)to {do}?",
    "(which|what) (key|shortcut|command|key combination|hotkey) (lets me|will|would|can|makes me|helps me) {do}?",
    "(how to|what do i press to|what should i press to|what must i press to) {do}?",
    "i (want|need|would like|wish|have|am trying|tried|'d like|wanna|intend|plan|would love) to {do}",
    "i (want|need|would like|have|'d like|just want|only want|really need) to {do}(, how| but how|. how do i do that|, how does that work|, please help|. what now|, how do i go about it)(?|)",
    "(can i|may i|is there a way to|is it possible to|could i|am i able to|would it be possible to|am i allowed to) {do}?",
    "(tell me|explain|show me|do you know|teach me|explain to me|remind me|describe|let me know) how to {do}",
    "{do}: how?",
    "{do} how",
    "{do}?",
    "{do}",
    "how {do}",
    "(what is|what's|whats) the (key|shortcut|command|hotkey|key binding|way) (to|if i want to) {do}?",
    "((what's|what is) (the right|the proper|the usual|an easy|a good|a quick)|(is there|do you know) (some|any|an easy|a quick|a simple|a fast|a good)) (way|method|trick) to {do}?",
    "(how does one|how do you|how would one|how would you|how might one) {do}?",
    "what (must i do|do i do|do i have to do|can i do|should i do|does one do|do i need to do|has to be done) to {do}?",
    "what if i want to {do}?",
    "i (do not|don't|dont) (know|see|remember|understand|get) how (to|i can) {do}",
    "i (can't|cannot|can not|couldn't) (find|work|figure) out how to {do}",
    "(i forgot|i have forgotten|no idea|any idea|i wonder|not sure|i'd like to know|i want to know|does anybody know|do you happen to know|can you say) how (to|i can) {do}",
    "(where|in which menu|with what) (do|can) i {do}?",
    "(how|where) do i {do} (here|in llmtui|in this program|in this app|in the terminal|with this thing)?",
    "(can|could|would|will) you (tell|show|explain to|teach) me how (to|i can|i could) {do}?",
    "(help me|i need help to|please help me|help me to) {do}",
    "what (is|would be) the (best|quickest|easiest|fastest) way to {do}?",
    "(suppose|say|imagine) i want to {do}. (what now|how|what do i press|what then)?",
    "(if|when) i (want|wish|need) to {do}, (what do i (press|do|type)|which key is it|how do i do it|what then)?",
    "(in order to|to) {do}, (what do i (press|do|type|need)|which key is it|which key do i hit)?",
    "let me {do}",
    "is there (a key|a shortcut|a command|something|anything|a button|a function|an option) to {do}?",
    "any way to {do}?",
    "(trying|how am i supposed|how am i meant|how is one supposed|i am unable|i'm not able|i don't manage) to {do}",
    "which (button|keys) (do i press|should i hit|must i use|do i need) to {do}?",
    "(quick question|a question|one question|stupid question): how (do|can) i {do}?",
    "i am (new|a beginner|new here). how do i {do}?",
    "what do i (type|enter|write|use|hit|push|click) to {do}?",
    "why (can't i|can i not) {do}?",
    "how would i go about {doing}?",
    "(what|which) (is|key is|command is) (the key|the shortcut|used|meant|the command|good) for {doing}?",
    "(the |)(key|shortcut|command|hotkey|button) for {doing}( please|)?",
    "(is there|do you have) (a key|a shortcut|a command|a way|a button|anything) for {doing}?",
    "(i need help|help me|can you help me|i have trouble|i have a problem|please help me) with {doing}",
    "(what about|how about|tell me about|instructions for|how does it work|explain) {doing}?",
    "{doing}(: how| how| please|, how|)?",
    "how (does {doing} work|is {doing} (done|possible))?",
    "(which|what) (key|button|shortcut|command) {does}?",
    "(the|what is the|tell me the|i need the|i am looking for the|i forgot the|show me the) (key|command|shortcut|button) (that|which) {does}",
    "is there (a key|something|anything|a command|a shortcut|a button) (that|which) {does}?",
    "what {does}( here| in llmtui|)?",
    "(do you know|tell me|can you tell me|i forgot|i wonder) (which|what) (key|command|shortcut) {does}",
)
ORDERS = (
    "(please |){do}( for me|)( please|)",
    "(can|could|would|will) you (please |){do}( for me| please| now|)?",
    "(i want|i'd like|i need) you to {do}",
)
"""As if the model itself could do it."""
ORDERED = frozenset(
    listed(
        "quit regenerate continue_reply sessions_pane new_session search copy help model clear rename"
        " delete panes export load_model pull"
    )
)
"""Topics that are asked for in this way."""

OTHER_TASKS = (
    "scroll (up|down|back)( in the chat| a page|)",
    "(make|get) (the text bigger|a backup|a screenshot|a bigger font|bold text|a larger font)",
    "(use|enable|turn on|turn off) (the mouse|the gpu|sound|voice input|notifications|spell checking|emojis|line numbers)",
    "(fold|pin|tag|archive|mark|star) (a|the) (message|reply|session|window)",
    "(update|upgrade|uninstall|reinstall) (llmtui|the program|this program)",
    "(connect|link|sync) (llmtui|this) (to|with) (my phone|the cloud|a server|another computer)",
    "(quantise|quantize|convert|merge|finetune|train) a model",
    "(use|load|apply) (an adapter|a lora|a grammar|an image)",
    "(undo|redo|repeat) (the last change|a change|an action)",
    "(zoom|split|minimise|resize) (the|this) (window|screen|view)",
    "(see|show) (the memory use|tokens per second|the statistics|the log|the number of tokens)",
    "(change|set) the (font|language|keyboard|bell|time zone)",
    "(record|hear) (a sound|my voice|a reply|a beep)",
    "(restart|reload|free) the (engine|model|memory)",
)
KEY_QUESTIONS = (
    "what does {key} do?",
    "what does {key} do( here| in llmtui| in this program| exactly|)?",
    "what (is|was|'s) {key} (for|good for|used for|about)?",
    "what (happens|will happen|would happen|does it do) (with|when i press|if i press|if i use|after|when i hit|once i press) {key}?",
    "(when|why) (do|would|should) i (press|use) {key}?",
    "{key}?",
    "what {key} does",
    "(explain|describe) {key}( to me|)",
    "what does {key} (mean|stand for)?",
    "(which|what) (action|function|command) (is on|has|belongs to|sits on|is bound to|hides behind) {key}?",
    "i (see|found|pressed|hit|read of) {key}. what (is|does|did) (it|that)( do| for|)?",
    "and {key}?",
    "tell me what {key} (does|is for)",
    "(do you know|can you tell me|i wonder|i'd like to know|i forgot) what {key} (does|is for|is good for)",
    "(what is the|the) (use|purpose|meaning|function|effect) of {key}?",
    "(pressing|what about|how about|key|the key) {key}( does what|)?",
    "what (can|could|do) i do with {key}?",
)
