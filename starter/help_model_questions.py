"""What people type who want something about models: whole messages, a line each, by topic."""

from collections.abc import Mapping

from starter.words import lines_of

_LLM = "(mistral|llama|qwen|gemma|phi|llama 3|deepseek)"
_OLD = "(raven|rwkv|koalpaca|polyglot|pygmalion|vicuna)"
_GGUF = "(gguf|gguf file|model file|.gguf)"
_ONE = "(teacher|pirate|chef|doctor|butler|lawyer|poet|math tutor|linux terminal|translator)"
_TONGUE = "(Korean|French|Spanish|English|rhymes|German|one word|short sentences)"
_LOW = "(0|0.1|0.2|0.3|0.4|0.5|0.7|0.9|1|1.1|1.5)"
_KNOB = "(top_p|top_k|top p|top k|min_p|repeat_penalty|repetition penalty|presence penalty|seed|mirostat|max tokens|max_tokens)"

MODEL_QUESTIONS: Mapping[str, list[str]] = lines_of(
    {
        "model": f"""
how (do|can) i (change|switch|select|pick) the model?
switch (model|models), how?
how can i use another model
can i change to (a different|another) model in the middle of a (chat|session)
which key (picks|changes|switches) the model
i want to talk to (a different|another) model
is there a model (switcher|picker|chooser|menu|list|dropdown)
(where's|where is|show me|open) the (model list|list of models|model picker|model menu|model chooser)
how do i see (which|what) models (are there|i have|are configured|are available)
show( me|) the (available|installed|configured) models
(what|which) models (do i have|are there|are there to choose from|can i choose from)( here|)?
(list|show) (my |the |all |)models
model (selection|picker|menu|chooser|switcher)(?|)
(you are too dumb|you are boring|i don't like you), how do i (choose|pick|select) another model
how do i (swap you for|change from you to) (another model|my other model)
i('d| would) like to (try|use) the other model( now|), (what do i press|how)
how do i (go|switch) back to the (first|starter|other|old) model
where do i (pick|choose|select) (which|the) (llm|model|AI) i (talk to|use)
change (llm|model|the llm|the model)
choose between (my|several|two) models, how does that work
i have (two|several|three) models( set up|), how do i (toggle|switch|change) between them
model menu?
(key|shortcut|button) for the (model chooser|models|model list|model picker)
can i switch to {_LLM}( without leaving| here| now|)?
how to switch from (the starter|you|this one) to (my own|another|the other) model in the running program
please tell me how one selects a different model
how i can change model? i am new
how do i change which (ai|model|llm) i('m| am) talking to
what's the shortcut to (switch|change) models
which button opens the (list of models|model list)
in LM Studio there's a model dropdown( at the top|), where is it here
(ollama run picks the model|in ollama i pick the model by its name), how do i pick (it|one) here
how do i (pick|choose|select) {_LLM}( instead of you| here|)
let me (use|pick|choose) a (smarter|different|bigger) model from the list
how can i see the models that are configured
use another model( please|)
i don't want (the starter model|this model)( any more|), let me choose another( one|)
where can i choose (the|a) model
how would i go about selecting another (language |)model
can i (change|switch) models on the fly
i configured a second model, where do i (choose|pick|select) it
which key (brings up|shows|opens|lists) the models( i can choose from|)
where do i select the {_GGUF} i configured
how (to|do i) make llmtui use the other model from now on
open the model (picker|list|chooser|menu)
the (model picker|list of models|model chooser), where is it
(i am|i'm) fed up with this model, give me another( one|)
(another|a different|the other) model(,| please,|) (how|which key)(?|)
can (two|several) models be used in one (chat|session)? how do i switch
talk to someone else: how do i choose the model
(gimme|give me) a list of your models
can i (chat|talk) with someone else( than you|)
i('d prefer| want| would prefer) a different (AI|bot|llm)( please|)
is there (some other|another) bot in here
where are the other models
how do i change from this (little|small|tiny) model to (a big|the other) one
which (llms|models) does this support
which models are (loaded|installed|there)
how many models (do i have|are there)
i added {_LLM} to the config, how do i (select|choose|pick) it( now|)
could we switch the brain
model change?
in the running program, where is the choice of models
switch to (a bigger|a smarter|the other|my other) model
pick {_LLM} from the list, how
one model is fast and one is clever, how do i go from one to the other
i heard you have several brains, how do i pick
i see the name of the model at the top, can i change it
is it possible to change the model after the first message
show me what else you can run as
do i have to restart to use another model
which key was it for the models again
can my daughter use a different model, how do we choose it
who else can i talk to here
my model is set up, now how do i select it
""",
        "system": f"""
how (do|can) i (change|set|edit|see|write|remove|reset|delete) the system (prompt|message)?
(where do i|where can i|how do i) (write|put|enter|type) (a|the|my) system (prompt|message)
system (prompt|message)(?|)
how (to|do i) (set|change|edit) (a|the) system (prompt|message)
how do i give you a (role|persona|personality|character|job)( to play|)
i want you to (behave|act|talk|answer|write) like a {_ONE}. where do i (write|put|set|type) (such |those |the |)instructions?
i want you to (talk|act|answer|be) like a {_ONE}( from now on|), (where do i set that|how do i tell you|where does that go|how)
how can i (tell|make|get) the (model|bot|assistant) (to always answer|to only answer|to reply always) in {_TONGUE}
where can i (put|write|give) instructions that (hold|count|are valid|last) for the whole (chat|conversation|session)
where do i set your (personality|role|character|persona|behaviour|tone)
can i (give you|assign you|let you play) a (character|role|persona)( to play|)? (where|how)
where do custom instructions go
custom instructions( like in chatgpt|)?
how do i make you (answer shortly|be brief|be polite|be funny|use simple words|speak {_TONGUE})( every time| always| for good|)
how to make the (model|bot) always (reply|answer|speak) in {_TONGUE}
where do i (tell you|say|write|define) who you are( supposed to be|)
how (can|do) i define how (the assistant|the bot|the model|you) (should|must|has to) (behave|answer|talk|act)
which key (edits|changes|opens|shows|is for) the system (prompt|message)
show( me|) the system (prompt|message)
what('s| is) the system prompt of this (chat|session) and how do i (edit|change) it
(modify|edit|change|reset|remove|clear|new) system (prompt|message)( key| please|, how|)
is there a (place|field|box|key) for (a|the) system (prompt|message)
what do i press to change your instructions
i('d| would) like to give you a standing order(. how|, how|)?
can i make you a {_ONE}? where do i (type|write|put|set) that
how do i tell you to be (brief|polite|strict|kind|funny), for good
(roleplay|role play|rp): where do i put the (character|character description|persona|scenario)
in (oobabooga|silly tavern|sillytavern|kobold) there is a character (tab|card|field), what is it here
where('s| is) the character (card|sheet|description|field)( field|)?
how do i (change|set up|write|define) (the|a) persona
set up a (persona|role|character), how
i want an assistant that only speaks in {_TONGUE}, where do i (set|write|configure) that for this (session|chat)
how do i instruct (the model|you|the bot) before the conversation starts
where (goes|does|do i put) the (preprompt|pre-prompt|base prompt|initial prompt)( go|)
(pre-prompt|preprompt|persona|role|character|initial instructions)(?|)
how (to|do i) change your (role|personality|character|behaviour|instructions|tone|style)
give (the model|you) instructions once for all messages
i want to tell (the model|you) what (it is|you are) supposed to be
how do i make you (act|behave|answer|talk) (as|like) a {_ONE}
is it possible to make (the bot|you|the model) (pretend to be|play|act as|be) a {_ONE}? (where|how)
where do i put the rules (you must|the model must|you should|for you to) follow
how (can|do) i set the rules for (the assistant|the model|you)
the thing you are told before everything else, how do i change it
(the Modelfile has SYSTEM|Modelfile SYSTEM|ollama's SYSTEM line), (how is that done|what is it) here
where can i write down how you should (answer|behave|talk|speak)
be a {_ONE} - where do i (put|write|enter) this
i wish you were (more polite|shorter|nicer|stricter|funnier), where can i (set|write) this as (an |)instruction
can you be (told|instructed) to always (answer in|speak) {_TONGUE}? where
(background|instructions|rules|context) for (you|the model) that (stays|stay|hold|holds) the whole time: where
i('d| would) like you to be more (formal|friendly|serious|casual), in general. where do i say so
how do i write a prompt that is always there
who tells you how to behave? can i change it
(tell|give) the (ai|bot|model) its job, where
i need you to be a (travel guide|{_ONE}), (where|how) do i tell you
can you be a (cat|{_ONE}) for this chat? how
where would i (put|type|write) "you are a (helpful assistant|dungeon master|{_ONE})"?
is there something like custom gpts
how do i make a bot with a personality
i need the assistant to answer only (with json|in capitals|in one sentence). where do i write this down?
how do i see what instructions you got
what was the model told at the start, can i see it
first message hidden from the chat, how to write it
set your (character|personality|tone) to (grumpy|cheerful|formal)
meta prompt?
where do i type (you are|act as) a {_ONE}
i come from chatgpt, where are the custom instructions
how do i make sure you always answer in {_TONGUE}
can i give you a name and a job
where is the box for the system prompt
the answers should always be in {_TONGUE}, where do i say that once
you talk too much. where do i tell you to be brief for good
how do i make you play a {_ONE} the whole time
for an rpg i want to describe your character, where
put this before every conversation: be kind. how
i wrote a persona, where do i paste it
what have you been told to be? show me
how can a teacher give the model rules for the pupils
""",
        "set": f"""
how do i set the temperature( here| by hand| with a command|)
set( the|) temperature( to {_LOW}|)(?|, please|: how|)
(please |can you |)set the temperature to {_LOW}
how (to|do i|can i) (set|change|get|put|bring) (the |)temperature to {_LOW}
how do i (set|fix|change|give|pass) (the |a |){_KNOB}( here| please|)
what do i (type|write|enter) to set (the |){_KNOB}
(how to |how do i |can i |)set {_KNOB}( to 40| to 0.9| to 42| to 1|)
(make|how do i make|how can i make|can i make) the (replies|answers|output|text) (less|more) (random|creative|varied|wild|crazy|predictable)
(your|the) (answers|replies) are too (random|wild|crazy|repetitive|predictable|boring), how (can|do) i (change|fix|tame) that
i want (more|less) (creative|random|varied|wild) (answers|replies), what do i (set|change)
make (it|you|the model) (more|less|a bit more|a bit less) (creative|random|crazy)
how (do|can) i get (more varied|less random|longer|shorter|more creative|deterministic|less boring) (replies|answers|output)
you repeat yourself, which parameter do i set( and how|)
can i (fix|set|choose) the seed
(a |)fixed seed, how?
(your |the |)(answers|replies) are (too|so) (short|long), how do i (raise|lower|set|change) the limit
(limit|set) the length of (the |your |)(replies|answers), how
how (do|can) i set (a|one|some) parameter( by typing| by name|)
is there a (slash |)command to set (parameters|the temperature|the seed|a parameter)
(what is|what's) the (slash |)command to set the (temperature|seed|parameters)
/set ?
how (to|do i) make the output deterministic
i need the same answer each time, (what do i set|how)
temperature {_LOW}(, how| please|, how do i get that)
where do i (put|type|write|enter) (temp|temperature)( =|=| ){_LOW}
change (a|one) single (sampling |)parameter(, how|)
how do i set a stop (string|word)
how do i change the sampler (settings |)by command
how (can|do) i give (a parameter|{_KNOB}) (a|another|a new) value
give {_KNOB} (another|a new) value(, how|)
i('d| would) like (a|the) temperature (of|at) {_LOW}(, how do i do that|, how|)
(in ollama i type|ollama has|like) /set parameter( temperature {_LOW}|), (what about here|and here|what is it here)
what (to|do i) type for {_KNOB} (0.9|40|1.1|42|0.95)
put the temperature (at|to|on) {_LOW}
i want (it|you|the model) less (crazy|random|wild), what setting( is it|)
how can i make you more (precise|imaginative|strict|creative|inventive)( and less imaginative|)
change the value of (a parameter|{_KNOB})
how do i (give|type) a (number|value) for (the temperature|{_KNOB})
temp {_LOW}( pls| please|)
how do i make (answers|replies) (longer|shorter)
i want (short|long) answers only, which parameter
(what|which) parameters can i set( by name|)
freeze the randomness
how to make you less (creative|inventive|fanciful), i need facts
could you be a little less (fanciful|random|creative)
how do i set the context length
(raise|lower|change|increase|reduce) {_KNOB}(, how| please|)
how do i (raise|lower|change|increase|reduce) (the |){_KNOB}
turn (the |)temperature to (zero|{_LOW})
i want (500|200|1000) tokens max
where do i type top_p=0.8
set temp
param command?
change the number of tokens in a reply
seed 1234 please
set max_tokens to (200|500|2000)
how do i set max_tokens to (100|500|1000)
i know what temperature i want: {_LOW}. how do i enter it
how do i enter a value for {_KNOB}
type the temperature, how
can i set top_k to 1
make the answers exactly reproducible
i want to try {_KNOB}, how is it set
answers end too early, can i set max_tokens
your answers are all the same, make them more varied
too much nonsense, make it more sober
how do i set two parameters
i want a bit more fantasy in the replies
less creative please
more creative please
""",
        "models_folder": f"""
where do (the |my |)(gguf files|ggufs|models|weights|model files) go?
where (do|should|shall|must) i (put|save|drop|place|copy|store) (my |the |a |)(gguf files|{_GGUF}|models|weights|.pth files|rwkv file|rwkv model)( to|)?
(in|into) (which|what) folder (do|should|must|shall) i (put|save|copy|drop) (the |my |)(models|model files|gguf files|gguf)
(into which|in which|in what) (directory|folder|dir) (must|should|do) (the|my) (file|model|model file|gguf files|models) (go|be|lie|belong)
where are (the|my|your|all the) (models|model files|weights|ggufs) (stored|kept|saved|located|on my disk)
where do i (store|keep|save) (models|my models|model files)
(models|model|gguf|weights) (folder|directory|dir|path)(?|)
(which|what) (folder|directory) does (it|llmtui|the program|this) look for models in
where (do you|does llmtui|does it|does this thing|does the app) (look for|keep|store|expect|search for) (its |the |)(models|model files|weights|ggufs)
what('s| is) the (path|name|location) of the models (folder|directory)
i (downloaded|got|have) a {_GGUF}, which folder (do i drop it into|does it go in|must it be in|is it for)
where should i save the {_GGUF}
what (folder|directory) for (models|ggufs|the gguf)
path (to|of) (the|my) models
is there a (folder|directory|place) for (models|model files|ggufs)
where does (the|a|my) (model file|gguf|model|downloaded model) (belong|go|have to be)
the (directory|folder) for model files, which one is it
ollama keeps (them|its models) in ~/.ollama/models, and you?
where do i drop the (weights|gguf|file with the weights)
which folder are the (models|ggufs|weights) in
where on (disk|my disk|this machine) are the models
i want to (back up|move|copy) my models, where are they
my disk is full, where are the models (saved|stored)
i moved a model file over from my old laptop, which (directory|folder) does it have to be in
location of (the |)(models|model files|ggufs)(?|)
what is the models (directory|folder) called
in what folder does llmtui look for (ggufs|models)
where do downloaded models (end up|go|land|get saved)
(model|models) (storage|location|storage location)(?|)
save (models|ggufs) where?
could you tell me in (what|which) folder the models should be( kept|)?
what('s| is) the right place for a (model file|gguf|model)
a gguf goes where
which path do (my |the |)models need
where('s| is) the (models folder|folder with the models|model directory)
in (LM Studio|ollama|oobabooga) there is a models folder, where is it here
what directory are ggufs supposed to be in
where must a model (lie|be) so (you find it|that it is found)
which folder has my (llms|models)
where is the (stuff|model) i downloaded
where did the model go that i downloaded
do i need to put the file in a special folder
can i put models anywhere or is there a folder
what's the default directory for models
my models are 40 GB, where do they (sit|lie)
where should (grandpa|he|she|one) save the model file
i've got a {_GGUF} in Downloads, where should it be moved
there is a gguf on my usb stick, where do i copy it to
i want to tidy up: where are all those big model files
the downloaded file is in Downloads, does it have to be somewhere else
is there a default place for ggufs
folder where the program finds models
which directory is scanned for models
i deleted nothing, where are my models
mkdir models, but where
where should a beginner put the file that ends in .gguf
""",
        "load_model": f"""
how (do|can) i (load|run|use|get) a (real|bigger|proper|better|smarter|grown-up) (model|llm|ai)( in here| here|)?
how (do|can) i (load|run|use|open|start|import) (my own|a local) (model|gguf)?
(how do i |)(load|open|import|run|use|start) a {_GGUF}(, how| please|)
i have a {_GGUF}( here|). (now what|how do i load it|how do i run it|what now)(?|)
i already have {_LLM} on (disk|my disk|this machine), how do i (use|run|load|start) it( here|)
i have (llama-2-7b.Q4_K_M.gguf|a 7b model|phi.gguf|a quantised model|my own finetune), how do i (run|load|use) it
how do i (start|run|launch) llmtui with (my own|another|a certain|a downloaded|a real) (model|gguf)
start (llmtui|the program) with (a model file|my gguf|a real model|my model)
which (flag|option|argument) (gives|takes|is for|loads|names) the model( file|)
what('s| is) the (option|flag|argument|command line) (for|to load) (the|a) model( file|)
(you're|you are) (too small|dumb|only a toy|so stupid|useless), how do i (get|load|use|run) (a proper model|the real thing|a real llm|a bigger one|a real model)
can i (use|load|run) a (better|bigger|real|different kind of) model? how
how (do|can) i (run|use|load) ({_LLM}|{_OLD})( here| with this| with llmtui|)
how do i open a model from my (disk|own disk|hard drive)
can i (load|use|bring) my own (weights|model|llm)(? how|)
how do i (point llmtui to|tell it about|tell it where is) (a|my|the) (model|gguf|model file)
how do i tell (it|llmtui) which (gguf|model file) to (use|load|start with)
starting with a (real|bigger) model, how
i('d| would) like to replace you (by|with) a (real|better|bigger) (model|one)
can i load a (.pth|pth|safetensors|huggingface|transformers) (model|file)? how
what('s| is) needed to load a( real|) model
load (a |)(real |bigger |)model
how do i import a (model|gguf)( from disk|)
i downloaded a (model|gguf)(. | already, |, )how do i (use|load|run|start) it
(i |)downloaded it already, now how do i (load|use|run) it
how do i start (it|llmtui) with a downloaded (model|gguf)
the file is called (phi.gguf|qwen.gguf|model.gguf), how do i (start with|load|use) it
llmtui -m ?
(like|i know) llama-cli -m model.gguf, how do i do (it|that) here
in ollama i (say|type) ollama run {_LLM}, what is it here
what do i type( in the terminal|) to start with a certain model
which command (starts llmtui with|loads|runs) a( real|) model
how can a file from (huggingface|the hub) be (used|loaded|opened) here
what do i do with (a|my|this) {_GGUF}
what is the way to use a (model of 7b|7b model|bigger model|13b model)
(i want to |)use a real model
how do i get (the real thing|a real AI|a grown-up model|a model that really knows something|a model that knows more)( here| in here|)
is it possible to load other models?
how do you load a model that is already on the (computer|disk)
(who|what) can answer that? how do i load a model that can
how to get (better|cleverer|real|more useful) answers
i want a model that (speaks real korean|can code|knows things|is really clever), how do i load (one|it)
i put the (gguf|model|file) in the folder, (what next|what now|and now)
(u r|you are|you're) too dumb( sry| sorry|), how (to|do i) (load|get|use) (a |)bigger model
what do i write (into|in) the config (to add|for) a model
(what|which) lines (does|must) my config (need|have) for a (bigger|real|second|gguf|local) model
what must (be|stand) in the config so that it (uses|loads|takes) my( own|) model
how do i add (a|my|a second|another|one more) (model|gguf)( to the config| to the list| to llmtui|)
(add|register|declare|define) (a|my|another) (model|gguf)( in the config| to the config|)(, how|)
config lines for a model
which lines go into config.toml for a model
(what does|how does|how must) (a|the) model entry (look like|look)( in the config|)
model entry( in the config|)?
how do i (configure|register|declare|enter|set up|define) a model( in the config| in the config file|)
(how do i write a |what is the syntax of a |)[[models]] (entry|syntax|section)?
how (to|do i) get my model into the list
my model isn't in the list, how do i add it
how do i make a model permanent
i don't want to type the path each time, how do i add the model( for good|)
what (toml|config) do i need for ({_LLM}|{_OLD}|a model)
what do i put in the toml for (my|a) model
(an |)example( of a|) config (with|for) a (model|gguf|local model)
(give me |show me |)(a minimal|an example|the smallest) config (for|with) a (model|gguf)
what do i have to write in the config file to (load|use|get) (a|my) model
the config for a (local|real) model, what does it say
how (is|does one) a model (declared|configured) in the config
what should my config say to use {_LLM}
how (must|should) the config look for a real model
put my (model|gguf) into the config(, how|)
(new|another|second) model in the config: how
(toml|config|config syntax|config entry|config lines) for a( new|) model
i opened config.toml, what do i write for my model
the config is empty, what do i write( in it|) to get a model
what goes in the config to load a (gguf|real model|model)
i got a (13b|7b|30b) gguf from a friend, how do i get it going
how do i make you smarter
can you become smarter? how
your brain is too small. can i put in a bigger one
how do i plug in a real model
what does it take to run {_LLM}( in here| here|)
run my (finetune|own finetune|gguf)
use a huggingface folder as model
llmtui with {_LLM}, command?
how to start using {_OLD}
what's a gguf and how do i load it
i'm a beginner. how do i get a good ai running here?
how do i (upgrade|connect|change) you to a real model
can llmtui use gpt-4? how do i load such a model
command to open a model file
start up with another gguf
which argument do i pass for my own model
how do i run a (7b|13b|70b)
which model files can be loaded, and how
how to connect a real model
where do i (enter|give|put) the path of my model
how do i tell the config about my model
the block for a model in config.toml( please|)
(give me |)the toml (block |)for a model
(snippet for the config|config snippet), for a model
what does the config want for a model: name? path?
can i have two models in the config? how does it look
you know nothing! how do i get one that does
i want chatgpt quality, how
what must i do so that a real model answers me
i come from (ollama|LM Studio|oobabooga|koboldcpp|llama.cpp), how do i start a model here
there's a gguf from (ollama|LM Studio) on my disk, can i run that here
it is a .gguf, what do i type
in oobabooga i choose the file and press load, what do i do here
how do i leave the starter model behind and use a real one
how do i open raven-14b.pth
do you run {_OLD}? how do i load it
how does one start with a model that is any good
my nephew gave me a model file. how do i use it
your answers are useless, how do i load a good model
model from a path: how
what does a beginner do to have a real model here
how do i write my model into config.toml
what do i have to put under [[models]]
which two lines does a model need in the config
so that mistral is always there, what do i write in the config
my config has no models, what do i add
i would like to have my gguf in the model list
""",
        "pull": f"""
(how do i |how can i |)download (a|another|a proper|a real|a bigger|a better) model(, how|)?
what('s|s| is) the command (for downloading|to download|to pull|to fetch) (a proper model|models|a model|a real model)
is there (something|anything) like ollama pull
(ollama pull equivalent|the equivalent of ollama pull|like ollama pull|ollama pull), (what's it here|but here|what is it here|how)(?|)
(how do i |)pull (a model|{_LLM}|models)
can (llmtui|you|it|the program) download models( itself| for me| by itself|)
can (it|llmtui|you) fetch a model from (huggingface|hugging face|the hub|the internet)
(how do i |)(get|download|fetch|grab) a model from (hugging face|huggingface|hf|the internet|the net|the web)
download from (huggingface|hugging face|hf)
how (to|do i|can i) (download|install|fetch|pull) ({_LLM}|{_OLD})
where (do|can) i (get|download|obtain) (models|a model|gguf files|ggufs|new models)
where (do|can) i find (a model|models|gguf files) to download
get me a model from the (internet|web|net)
(how do i |)fetch a (model|gguf)
(can you |please |)download a model for me
i have no (model|models)( yet|), how do i (download|get|fetch) one
i need a model, where do i (download|get|find) (it|one)
can i download (a gguf|models|a model) with llmtui
(does llmtui have|is there|do you have) a( model|) downloader( for models|)
in LM Studio i can (search and |)download models, (here|and here|how is that here)?
which command (pulls|downloads|fetches|gets) (models|a model|ggufs)
how (can|do) i (obtain|install|acquire) a( new|) model
install (a|a new|another) model
(how to |how do i |)get (new|more|other|some) models
i don't have any (model files|models|ggufs). (how do i get one|where do i get one|where can i download one)
(download|downloads|pull|downloader)( command| a model|)?
how to load down a model
from where (do|can) i download( a model| models|)
how would i download a (bigger|better|real) model
get a (bigger|better|new) model from the (net|internet|web)
how do i add models from (huggingface|the hub|the internet)
can i get models (through|with|from) the program
i (wish|want|would like) to download a (better|bigger|new|real) model
how does downloading (work|models work|a model work)
download something (smarter|better|bigger)( than you|)(, how|)
where do people get their models
which site are the models from, can i download them here
i've no model, help
where do i find a good model
how can (a model|models) be downloaded
does it download models
is there a model store
how to get {_LLM}
can you fetch {_LLM} for me
download a (7b|13b|gguf)
need a bigger model, where from
which command gets a model from the internet
i dont have a gguf yet, where do i get it
can i install models from here
model download how
i have nothing on my disk yet, can you get me a model
i have never downloaded a model, how does it work
get {_LLM} from the internet
where does one find those gguf things
can this program load models down by itself like ollama does
i'm coming from ollama: what replaces ollama pull
can i get a model from huggingface with a command
what is the download command
llmtui pull?
my grandson says i need to download a model. how?
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)"."""
