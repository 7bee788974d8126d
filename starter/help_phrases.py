"""How people ask about the program: for each topic of the card what they want to do, the
sentences that this is put into, and questions for what has no line.
"""

from collections.abc import Mapping, Sequence

from starter.help_askings import ASKINGS
from starter.help_askings_again import PLAINLY
from starter.help_askings_besides import FURTHER_ASKINGS
from starter.help_askings_plain import PLAINEST
from starter.help_askings_plainer import OTHER_PLAINLY, PLAINER
from starter.help_askings_rarer import OTHER_ASKINGS, RARER_ASKINGS
from starter.help_beginnings import BEGINNINGS, OTHER_BEGINNINGS
from starter.help_message_questions import MESSAGE_QUESTIONS
from starter.help_model_questions import MODEL_QUESTIONS
from starter.help_models import MODELS
from starter.help_pane_questions import PANE_QUESTIONS
from starter.help_program import PROGRAM
from starter.help_program_questions import PROGRAM_QUESTIONS
from starter.help_replies import REPLIES
from starter.help_reply_questions import REPLY_QUESTIONS
from starter.help_session_questions import SESSION_QUESTIONS
from starter.help_sessions import SESSIONS
from starter.help_text_questions import TEXT_QUESTIONS
from starter.help_topic import Wordings
from starter.help_troubles import TROUBLES
from starter.help_wishes import WISHES
from starter.own_things import HELP as WITH_ITS_WORD
from starter.words import half_plain, listed

HELP: Mapping[str, Wordings] = REPLIES | SESSIONS | MODELS | PROGRAM
ASKED: Mapping[str, list[str]] = {**ASKINGS, **FURTHER_ASKINGS}
PLAIN_ASKED: Mapping[str, list[str]] = {**PLAINEST, **PLAINER}
FURTHER: Mapping[str, list[str]] = {
    topic: [
        *messages,
        *BEGINNINGS[topic],
        *ASKED[topic],
        *RARER_ASKINGS[topic],
        *PLAINLY.get(topic, ()) * 2,
        *PLAIN_ASKED[topic] * 2,
        *WITH_ITS_WORD.get(topic, ()) * 4,
    ]
    for topic, messages in {**WISHES, **TROUBLES}.items()
}
QUESTIONS: Mapping[str, Sequence[str]] = {
    topic: half_plain(FURTHER[topic], messages)
    for topic, messages in {
        **MESSAGE_QUESTIONS,
        **TEXT_QUESTIONS,
        **REPLY_QUESTIONS,
        **SESSION_QUESTIONS,
        **PANE_QUESTIONS,
        **MODEL_QUESTIONS,
        **PROGRAM_QUESTIONS,
    }.items()
}
"""What people type, as whole messages, by topic of the card; about every second one drawn is from the
further ones."""
PLACES: Mapping[str, list[str]] = {
    "thing": listed(
        "bread;Lisbon;my garden;taxes;Python;the trip to Rome;cats;our wedding;the tax office;docker"
        ";my knee;insurance;football;the new job;recipes;birds;Berlin;a bicycle;dinosaurs;soup;Linux"
        ";the heating;my sister;chess;a film;black holes;regular expressions;the cake;Japan;the rent"
        ";poetry;trains;vitamins;my thesis;sourdough;the budget;git;Spain;a poem;school;the war",
        ";",
    ),
    "a_thing": listed(
        "a phone number;an address;a recipe;a password hint;a name;a date;an idea;a shopping list"
        ";a quote;a link;a command",
        ";",
    ),
    "file": listed(
        "notes.txt main.py report.pdf letter.txt essay.docx todo.md app.py data.csv error.log cv.pdf"
        " readme.md server.log index.html config.json thesis.txt script.sh mail.txt poem.txt table.csv"
    ),
    "title": listed('work;holidays;"holidays";"work";taxes;recipes;"my diary";test 2;school', ";"),
}
"""What stands in the {places} of these."""

PLAIN_HOW = (
    "how (do|do|do|can|could|may|would) i {do}?",
    "how (do i|can i|do you|can you|can one) {do}?",
    "how to {do}?",
    "and how (do|can) i {do}?",
    "how do i {do} (here|in here|in this program)?",
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
    "how (do|can|would|should|could) i {do}?",
    "how (do|can) (you|we|people|users) {do}?",
    "(which|what) key (do i press |do i need |is there |is used |)to {do}?",
    "(which|what) (key|shortcut|command|key combination|hotkey) (lets me|will|would|can|makes me|helps me) {do}?",
    "(how to|what do i press to|what should i press to|what must i press to) {do}?",
    "i (want|need|would like|am trying|'d like|wanna) to {do}",
    "i (want|need|would like|have|'d like|just want|only want|really need) to {do}(, how| but how|. how do i do that|, how does that work|, please help|. what now|, how do i go about it)(?|)",
    "(can i|may i|is there a way to|is it possible to|could i|any way to) {do}?",
    "(tell me|explain|show me|do you know|teach me|explain to me|remind me|describe|let me know) how to {do}",
    "{do}: how?",
    "{do} how",
    "{do}?",
    "{do}",
    "(what is|what's|whats) the (key|shortcut|command|hotkey|key binding|way) (to|if i want to) {do}?",
    "(how does one|how do you|how would you) {do}?",
    "what (must i do|do i do|do i have to do|can i do|should i do|does one do|do i need to do|has to be done) to {do}?",
    "i (do not|don't|dont) (know|see|remember|understand|get) how (to|i can) {do}",
    "i (can't|cannot|can not|couldn't) (find|work|figure) out how to {do}",
    "(i forgot|i have forgotten|no idea|any idea|i wonder|not sure|i'd like to know|i want to know|does anybody know|do you happen to know|can you say) how (to|i can) {do}",
    "where (do|can) i {do}?",
    "(how|where) do i {do} (here|in llmtui|in this program|in this app|in the terminal|with this thing)?",
    "(can|could|would|will) you (tell|show|explain to|teach) me how (to|i can|i could) {do}?",
    "what (is|would be) the (best|quickest|easiest|fastest) way to {do}?",
    "let me {do}",
    "is there (a key|a shortcut|a command|something|anything|a button|a function|an option) to {do}?",
    "which (button|keys) (do i press|should i hit|must i use|do i need) to {do}?",
    "(quick question|a question|one question|stupid question): how (do|can) i {do}?",
    "i am (new|a beginner|new here). how do i {do}?",
    "what do i (type|enter|write|use|hit|push|click) to {do}?",
    "(what is the key|what's the shortcut|which key is|which command is) for {doing}?",
    "(the |)(key|shortcut|command|hotkey|button) for {doing}( please|)?",
    "(is there|do you have) (a key|a shortcut|a command|a way|a button|anything) for {doing}?",
    "(i need help|help me|can you help me|i have trouble|i have a problem|please help me) with {doing}",
    "(what about|how about|tell me about|instructions for|how does it work|explain) {doing}?",
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
    "(make|get) (the text bigger|a screenshot|a bigger font|bold text|a larger font)",
    "(use|enable|turn on|turn off) (the mouse|the gpu|sound|voice input|notifications|spell checking|emojis|line numbers)",
    "(fold|pin|tag|mark|star) (a|the) (message|reply|session|window)",
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
OTHER_QUESTIONS = (*OTHER_BEGINNINGS, *OTHER_ASKINGS, *OTHER_PLAINLY)
"""Whole messages about such things."""
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
