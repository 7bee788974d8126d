"""What people type about the program, its command line and its files: whole messages, a line each."""

from collections.abc import Mapping

from starter.words import lines_of

_CHAT = "(chat|session|conversation)"
_CHATS = "(chats|sessions|conversations)"
_SHELL = "(bash|the shell|the command line|the terminal|zsh|a script|powershell)"

PROGRAM_QUESTIONS: Mapping[str, list[str]] = lines_of(
    {
        "config_file": """
(where is|where's|wheres|path of|which is) (the|your|my) (config|config file|configuration|configuration file|config.toml)(?|)
(config|configuration|settings|toml) (file|path)(?|)
which (file|toml) do i edit to (configure llmtui|change the settings|set it up)
where do i (configure|set up|customise) (this program|llmtui|it|things)
where are (the|my|your) (settings|options|preferences)( stored| kept| saved|)
where can i (change|edit|set) the settings (permanently|for good|by hand)
how do i (configure|customise|customize|set up) (llmtui|it|this|the program)
what('s| is) the name of the (config|settings) file
is there a (config|settings|configuration|preferences) file(? where|)
(where('s| is) (your|the)|is there a) (dotfile|rc file|ini file|config.toml|toml|settings.json|.rc)
(dotfile|rc file|toml file|ini file|config.toml)( location| path|)(?|)
(like|what is the equivalent of|the equivalent of|something like) (.vimrc|vimrc|init.lua|.tmux.conf|.bashrc)(, where is it here| here|)(?|)
where (do|can) i (remap|change|rebind|redefine|configure) (the |my |)(keys|key bindings|shortcuts)
how (do|can) i (change|rebind|remap|redefine) (a key|the keys|the key bindings|the shortcuts|keybindings)
i want other keys, where do i set them
(where do i set|how do i change) the (theme|colours|colors|look)( for good|)
where does the toml (go|live|belong)
(which toml|what file|which config) do i edit
where do i (put|write|save) my (settings|preferences|options)
how do i make a setting permanent
in what file are the settings( kept|)
how can i (customise|customize|adapt|personalise) (the program|keybindings|the colours|the look|it)
can this be configured? where
settings(?|)
i('d| would) like to (edit|see|change) the configuration
where do i find the (configuration|config|settings|config file)
which file (holds|has|contains|keeps) my (preferences|settings)
preferences, where?
how do i (open|edit|see) the (config|config file|settings)
what do i edit to change the (settings|defaults|keys)
location of the (configuration|config|settings)
does it read (from |a file in |)~/.config?
where on my disk (is|lives) the (configuration|config|settings file)
path of the config( file|)( please|)
i want vim keys, where can i change that
the colours hurt my eyes, where is that configured
permanent settings: which file
where do i turn things off for good
where do you keep your settings, which file
how do i change the hotkeys
the key clashes with tmux, can i change it
i want ctrl+s to send, where do i change that
how do i get a (light|dark|different) theme
(dark|light) mode?
where do i turn (off|on) the (animations|notifications)
does llmtui have a config
what file do i have to open in my editor for the settings
can i make it look different
where are your preferences
how do i set my defaults
i'd rather have other (colours|colors|keys)
can the keys be changed
is it a toml or a yaml, and where
i'd like to change some defaults, where
where can i make the keys like in emacs
my window manager takes ctrl+n, where can i change the key
how do i make it use fewer colours
where do i say that it should load the model at the start
i want to see all the options, in which file are they
tell me the path of your configuration
do you have an rc file like vim
i am a vim user. where do i map keys
how do i configure this thing
can i set my own shortcuts
notifications annoy me, where do i turn them off for good
""",
        "ask": f"""
(how do i |can i |)ask( you|) from {_SHELL}
how do i ask you (a thing|something|a question) from {_SHELL}(, in a script|)
how do i ask (you |)(one|a single|a quick|just one) question (from|on|in) {_SHELL}
can i (use|call|run) (it|you|llmtui) in a (script|shell script|makefile|cron job|pipe|pipeline)
use (llmtui|you) in a (shell script|makefile|pipe|pipeline|script)(, how|)
(a single|one|a quick) question (from|on|in) {_SHELL}
can i pipe (something|text|a file|stdin|output) into (llmtui|you|it)
how do i pipe (text|something|a log|output) (to you|into llmtui|in)
(pipe a file into it, how|cat file and pipe it to you, how)
echo hello | llmtui ?
(is there a |)(non-interactive|headless|one-shot|batch|command line) mode(?|)
one shot( question on the command line|)
can i ask without (opening the interface|the tui|the chat window|starting the whole thing)
without the (tui|interface|ui|chat), how do i ask( you|)( something|)
ask( you|) a question without the (interface|tui|app)
how do i get an answer (straight|right|directly) in my terminal
(how do i |can i )call (llmtui|you) from (python|another program|a program|node|emacs|vim|a script)
call (it|you|llmtui) from a (cron job|script|makefile)
(headless|batch mode|non-interactive|scripting|cli usage|one-liner)(?|)
i want (just|only) the answer on stdout
print the answer to stdout, how
(what's|what is) the (bash|shell|terminal) command to ask you something
command line question
how to ask quickly from a (shell |)prompt, no ui
how do i use (llmtui|you|it) in a (pipeline|script|shell script|git hook)
(i need|how do i get) the reply in a (shell variable|variable|file) (in bash|in a script)
get a reply in a script
how can i (automate|script) questions( to you|)
from (vim|emacs), how do i (send you|ask you) a question( with :!|)
how do i ask( you|) from within (vim|emacs|my editor)
(a |)quick question from my terminal, without starting the whole thing
is there a cli( for asking|)
can i script (this|you|llmtui)
how do i ask( you|) something in one line( of shell|)
(llm "question" on the shell|ollama run mistral "hi"|ollama run with a prompt|llama-cli -p "hi"), (how is that done|and|what is that) here
how do i send a prompt from the command line
run (a single|one) prompt(, then| and) exit
what command do i use for a single prompt
can i ask one single (question|thing) straight from my shell
just one answer in {_SHELL} and no chat, what do i type
only print the reply and (quit|exit|leave), is there a command
(talk to you|use you) (from|in) a (bash|shell|python) script, how
i only need one answer (in|on) {_SHELL}
can i use (this|you|llmtui) without the (ui|interface|tui)
use you as a unix filter
can you be used like grep
i'd like to call (it|you) in a loop in bash
how do i get stdout only
what do i write in my .sh to ask you something
feed it stdin
(does it|do you|does llmtui) accept stdin
ask without (chat|the chat)
is there a subcommand for asking
i don't want the fullscreen thing, just an answer
how do i query you from the shell
send a question from a shell alias
one question, one answer, back to the prompt: how
can cron ask you something every morning
i want to use you from vim with :r!
git diff and then your comment, in one pipe, how
can i get an answer without all these panes, only text
i'd like to ask something and be back in my shell at once
use llmtui like a normal unix command
how can a program ask you something
for a bash loop over files i need your answers
is there an api or a command i can call
answer on stdout and exit code, is there that
from my editor i want to ask you, which command
""",
        "continue_session": f"""
(how do i |can i |)(continue|resume|reopen|restore) (the|my) (last|previous|most recent|latest) {_CHAT}
(how do i |can i |)(continue|pick up|go on|carry on|resume) where i (left off|stopped|was)(, how|)
how do i resume( a chat| after a restart|)
(resume|--resume|continue last)(?|)
how do i start with (yesterday's|last night's|my last|the last) {_CHAT}
(i closed the terminal|i closed the window|i quit|my ssh dropped|connection lost|the computer crashed|laptop rebooted), how do i (get back to|continue|get back into|resume) (my|the) {_CHAT}
how to get back into the {_CHAT} from before i quit
can i go on with the last {_CHAT} after a (restart|reboot|break)
go on with the last {_CHAT}
after (quitting|leaving|closing), how do i (come back to|continue) this {_CHAT}
when i come back tomorrow, how do i continue this
will i be able to continue this tomorrow? how
how do i reopen the last {_CHAT}
reopen what i had open( last| before|)
which (flag|option|switch) (continues|resumes|opens) the last {_CHAT}
what option opens the last {_CHAT} at (start|startup)
start (it|llmtui|the program) so that it (opens|continues|goes on with) the last {_CHAT}
(command line |)flag (to resume|for continuing|to continue)
is there a (--resume|--continue|resume flag|continue flag)
can (llmtui|it|the program) (start|open) with the (previous|last) {_CHAT}
can it open with the {_CHAT} i had last
how (can|do) i (restore|get back) my last {_CHAT}
how to open the most recent {_CHAT} at startup
i want to (carry on|go on|continue) with (the {_CHAT} of last night|yesterday's {_CHAT}|the {_CHAT} from yesterday)( when i start|)
laptop rebooted, can i resume
return to my last {_CHAT} when i start the program
go back to the {_CHAT} i was in last
how to (carry|go) on after (closing|quitting|a crash)
carry on with my last {_CHAT}
what do i type to get into the last {_CHAT} again
(launch|start|open) with the last {_CHAT}
continue the last {_CHAT} from the shell
take up the last {_CHAT} again
pick the last {_CHAT} up again
(claude -c|tmux attach|claude --continue|screen -r), what('s| is) (it|that) here
i have to (go|stop|leave) now, how do i continue (tomorrow|later|this later|next time)
i was in the middle of (something|a {_CHAT}|a story) yesterday, how do i go on
where was i last time? how do i go on there
how do i start (it|llmtui) without a new {_CHAT}, i want the last one
can i come back to this later? how
where did we stop yesterday, how do i get there
how can i return tomorrow and go on with this
get me back to the last {_CHAT} when the program starts
is there a flag so i don't lose my {_CHAT} on restart
my terminal crashed mid chat!! how (to|do i) get it back
open (the |)previous {_CHAT} on launch
i restarted the computer. now how do i get the {_CHAT} back?
go on from last time
how to reattach
continue the old one, from the shell
can it remember the last {_CHAT} when i open it again
i always want to go on with the last {_CHAT}, not start a new one
how do i get the {_CHAT} from this morning when i start it
when i start llmtui the {_CHAT} is empty, how do i get the last one
if i close the lid now, how do i go on tomorrow
reopen it where i was
i would like to continue our talk from yesterday
can we go on where we stopped? i had closed the window
what do i add to the command to get my last {_CHAT}
back to yesterday's {_CHAT} right at the start
is my last {_CHAT} gone after quitting? how do i get back in
""",
        "sessions_list": f"""
(how do i |)list (the|my|all|all my) {_CHATS}( in {_SHELL}| on stdout|)
list (sessions|chats|conversations)
(a |)list of (all|my) {_CHATS} (on|in) {_SHELL}
print (my|all|all my|the) {_CHATS} (in|on) {_SHELL}
how do i list my {_CHATS} from {_SHELL}
(which|what) command (lists|prints|shows) (the|my|all my) {_CHATS}
(is there a |)command (to list|that lists|for listing) (all|my|old) {_CHATS}
can i get a list of my {_CHATS} in {_SHELL}
(how do i |)(get|see|find|show) the (session ids|ids of my {_CHATS}|session id|id of a {_CHAT}|id of this {_CHAT})
where do i (find|see|get) the id of (a|this|my|an old) {_CHAT}
what('s| is) the id of this {_CHAT}
(session id|session ids|chat id)(?|)
{_CHATS} as a list on stdout
all {_CHATS}, printed
(list|print) my (saved|old|previous|past) {_CHATS}( with a command| in the shell|)
how can i list the {_CHATS}
print (a list of|all|the list of) {_CHATS}
dump the list of {_CHATS}
(overview|table|listing) of (the|my) {_CHATS} in {_SHELL}
how do i see all the {_CHATS} from {_SHELL}
ls for {_CHATS}
like git branch but for {_CHATS}
session list command
the {_CHATS} in a table in (my terminal|the shell)
enumerate my {_CHATS}
in a script, how do i get (all|my) {_CHATS}
cli to list {_CHATS}
(i need the id of a {_CHAT}|a command wants the id of a {_CHAT}), where is it
(docker ps|ollama list|git log|tmux ls) but for my {_CHATS}
which {_CHATS} are there? i am in {_SHELL}
from the command line, (which|what) {_CHATS} do i have
output all {_CHATS}, one per line
which command gives me all {_CHAT} names
how do i get a plain text list of my {_CHATS}
where do i see session numbers
(what|which) {_CHATS} exist, from bash
i need an id for the export, where are they
list every {_CHAT}( please|)
how to ls the {_CHATS}
show {_CHATS} in (the |)terminal without the app
could you print out the {_CHATS}
print a list of my {_CHATS} on the command line
how do i grep through the names of my {_CHATS} in the shell
for a script i need all session ids
what command do i run to get a list of {_CHATS}
can the {_CHATS} be listed without starting the app
sessions list command please
is there an ls for my {_CHATS}
which id has my {_CHAT}
text list of {_CHATS}, for the terminal
""",
        "doctor": """
can (llmtui|it|the program) check itself( for errors|)(|? something feels (off|wrong|broken)( here|))
is (my|the) (installation|install|setup) (ok|fine|complete|all right|correct)(? how do i check( that|)|)
(check|test|verify) (my|the) (installation|install|setup|system)
how do i check (the installation|my installation|my setup|if everything works|whether it all works)
is everything (installed|set up|configured) (correctly|right|properly)
something is (broken|wrong|off)( here| with llmtui|), what (do|can) i do
(something's|something is) wrong with (llmtui|the program|my installation|my setup)
(it doesn't|it does not|llmtui doesn't) work( right| properly|)(, how do i find out why|)
it('s| is) not working, (how do i find out why|what now)
how do i find out what('s| is) (wrong|broken|missing)
(diagnose|diagnostics|run diagnostics|diagnosis)( please| command|)(?|)
is there a (diagnostic command|self-test|self test|health check|check command)
(self test|self-test|health check|checkup|check health|system check|sanity check)(?|)
how do i (troubleshoot|debug|diagnose)( llmtui| this| problems|)
troubleshooting
(does it|does llmtui|can it) (see|find|use|detect) my (gpu|graphics card|gpus)
is my (gpu|graphics card) (used|found|seen|detected)
how do i (check|know|see) (whether|if) (cuda works|my gpu is found|the gpu is used|my graphics card is seen)
(why is it|it is|it's) so slow, (is the gpu used|can i check the setup|how do i check my setup)
(brew doctor|flutter doctor|something like brew doctor|:checkhealth|npm doctor)(, but for llmtui| equivalent| here|)(?|)
(like|is there something like) (flutter doctor|brew doctor|:checkhealth)( here|)
vim has :checkhealth, do you have that
(verify|test|validate|check) my (setup|install|environment)
which command (tests|checks) the installation
what('s| is) wrong with my (installation|setup|install)
i think (the install|something|my installation|llmtui) is broken
(the program|llmtui|it) (behaves strangely|acts weird|acts up|is acting strange|crashes)(, can i check it|, how to debug|, how do i find out why)
is anything missing (on my system|here|in my installation)
missing (libraries|packages|dependencies)? how do i check
did i install (it|everything|llmtui) (properly|correctly|right)
make sure (everything|all) is (set up|installed) right
(can you |)check (yourself|itself) for errors
i get errors(, what now|. what can i do|, how do i find out why)
before i file a bug(, what do i run| report, what should i run|)
what info do i put in a bug report
does my terminal support all this
my (installation|setup|install) seems (broken|wrong|incomplete)
my machine (is weak|is old|is new), how do i see what works here
i just installed llmtui, does everything work
is there a test whether all is right
nothing works, help
how do i test if this is installed right
is the gpu (being |)used or the cpu
my model won't load, how do i check my system
is there something that looks for problems
it crashes, what do i run
do i have all the libraries
how do i find problems
is llama.cpp installed properly
can my computer run this
does everything work as it should? how do i see
it complains about something missing
check (gpu|the gpu|cuda)
is cuda found
what do i run to see if all is fine
where do i see whether the install is healthy
i think i installed it wrong, how can i check
how can i be sure that nothing is missing
my colleague says it is the driver. can llmtui check that
fans are loud and it's slow, is it using the gpu?
i compiled it myself, does it all work? how do i test
it worked yesterday and now it doesn't, what can i run
i'm getting weird errors from llmtui
something is off, is there a check
let the program examine itself
where do i start when it does not work
can i test my computer for this
""",
        "version": """
(which|what) version( of llmtui|) (am i running|is this|do i have|is installed|is it)
version(?|)
(what's|whats|what is) (the|my|your) version( number|)
how do i (see|check|get|find|find out) (the|my|which) version( i have|)
how do i find out (which|what) version( of llmtui|) i have
llmtui version
(show|print|get|display) (the|my) version
version number(, where is it|)(?|)
is this the (latest|newest|current) version
am i up to date
how (old|new) is (this version|my llmtui|this llmtui)
where (can|do) i (see|find) the version
(what|which) (release|build|edition) (is this|is installed|do i have)
tell me the version of (this program|llmtui)
which llmtui is this
i need the version for a bug report
how can i tell (the|which) version( it is|)
-v or --version?
what flag (prints|shows) the version
is it v1 or v2
what's the current version
version of the (app|program)(?|)
(the |)command for the version
which edition of the program do i have
do i have the (newest|latest) (release|version)
my version?
can you tell me your version
what version are you
llmtui --version or -V
someone asks which version i use, where do i look
is there a newer version than mine
v?
which version of the program did i install
what llmtui do i have
which number has this version
how recent is it
build number?
what is my llmtui version( quick|)
tell version
is it still version 1
where does it say which version this is
do i need to update? which version is it
release?
what's your version, llmtui?
how do i find out the version of llmtui( i have| here|)
the bug form asks for a version, what is it
is mine an old version
how do i print the version
i want to know whether i'm on the newest one
what number of version is it
which version did pip install
do i have version 2 already
version info please
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)"."""
