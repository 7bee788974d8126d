"""How people ask about the program, its models and its files in other words: troubles, wishes,
wrong guesses and other programs, mostly without the program's own terms; a message a line.
"""

from collections.abc import Mapping

from starter.words import lines_of

TROUBLES: Mapping[str, list[str]] = lines_of(
    {
        "quit": """
(ctrl+q|ctrl+w|ctrl+x|f10|the q key) does nothing, how do i leave?
(esc|escape|ctrl+d) does not (shut|close) the program, what does
let me out of here! which key?
i pressed everything and the program is still open. how do i close it?
stuck like in vim. how do i get out of llmtui?
time for bed. how do i shut this program?
key for (leaving|getting out)?
nano has ctrl+x for leaving. here?
i do not dare to just close the window. what's the clean way out?
the program won't go away. how do i close it?
typing exit only gets me an answer. how do i really get out?
there is no cross in the corner. how does this program shut?
my train is here, how do i close this thing fast?
i want my normal terminal again
enough chatted for today. program off, how?
what do i hit to be back in the shell
is there a way to leave without killing the terminal?
closing a browser i can do, but how is this one closed?
switching the program off: key?
i must go now. how does it close?
""",
        "help": """
is there (some|any) (help|help page|manual) in here
i have no clue what to press. is there a page with all that?
(f1|the question mark|ctrl+h) does not show the help, what does
vim has :help. what do you have?
key for help?
where's the manual of this thing
so many keys, i can't keep them in mind. is there a list?
first time in here. where can i read how it works?
rtfm they say. where is the manual?
a table of all the keys would be nice
cheatsheet for the keys?
i'd like to see at once what every key does
instructions, anywhere?
where do you explain your keys?
totally lost in here. is there a page for beginners?
emacs has ctrl+h for its help. here?
the page with the shortcuts, how do i bring it up?
remind me where all the keys are written down
nano shows its keys at the bottom. where do i see them here?
my (nephew|colleague|son) installed this for me and i don't know a single key. what can i read?
""",
        "palette": """
in vs code it's ctrl+shift+p for all the commands. what is it in here?
i know there's a command for it but not its name. where can i look?
like m-x in emacs
(ctrl+shift+p|alt+x|f1) does not open the list of commands, what does
key for the palette?
a box where i type a command's name, is there one?
all commands as a list to choose from, please
no menu bar here. where are the commands then?
i can't recall what the command is called. how do i look for it?
sublime has a command palette. this too?
spotlight for commands?
i'd rather pick a command from a list than remember its key
keys are not for me. can i choose commands from a menu?
i type part of a command's name and it finds it: where is that?
the searchable list of commands please
where do i run a command that has no key?
a list of actions to choose from, how do i open that?
i want the menu
finding a command: key?
launcher for commands, something like that here?
""",
        "model": """
i have two models in the list. how do i go over to the second one?
you are not the one i want to talk to. how do i pick another model from the list?
who else is in here? a list of the models?
key for the (models|list of models)?
like the drop-down at the top of chatgpt: where do i pick the model?
i want to see which models i can choose from
wrong model! i want the other one of my list
both my models are set up already. how do i swap between them in the app?
the same question to another model of my list: how do i change over?
picking a model: key?
can i swap you for one of the others that i've set up?
my big model is in the list but you answer. how do i select it?
choosing who answers me: how?
(ctrl+m|tab|f2) does not show the models, what does
today i'd like the other model, what do i press?
where is the selector for the ai?
i configured qwen already and it's in the list, how do i take it now?
lm studio has the model chooser at the top. in here?
in the middle of a chat i'd like to change to the other model
which of my models is on, and how do i take another one?
""",
        "system": """
i want you to be a pirate from the first message to the last. where do i write that?
in chatgpt there are custom instructions. here?
you are so formal. where do i tell you once and for all to be casual?
where's the field for the instructions above the chat?
key for the system prompt?
every time i have to tell you to answer briefly. can that be laid down somewhere?
"you are a helpful assistant": where do i change that line?
character cards in sillytavern, and what is it here?
i'd like to give you another personality, what do i do?
the rules of the game should hold for the whole chat. where do they go?
who told you how to behave? i want to change that text
a persona for you, where do i put it?
my students should only get hints from you. where do i write this down for the model?
you should always speak like shakespeare. what do i open to set that?
ctrl+s does not open the system prompt, what does
the text that the model is given before everything: how do i see it and change it?
instructions for you that i need not repeat: where?
ollama has SYSTEM in its modelfile. and here?
i want a grumpy butler. where do i describe your role?
your role, where do i type it in?
""",
        "set": """
temperature (0.7|0.3|1.2|0) is what i want. what do i type?
i want it to answer the same every time. how do i fix the seed?
replies are cut at 100 tokens. how do i set max_tokens to 500?
what do i type to give (top_p|top_k|min_p) another value?
in ollama it's /set parameter temperature 0.3. and in this one?
seed (42|7|1234), is there a command for that?
command for one parameter?
without going through the panel: temperature to 0.4, how?
i know the name of the parameter and the number. what do i type?
your answers are dull. which command makes you wilder?
vim has :set something. is there the like for one parameter?
name and value of a parameter in one line, how do i enter it?
your answers wander too much. less randomness please, how?
i'd like to type the value of min_p instead of moving something
max_tokens (1000|300|64) please
changing top_k by typing: how?
(repeat_penalty|repetition penalty) 1.1 please, how do i tell it
top_p=0.9, what goes before that?
it should be (bolder|tamer|more sober) in its answers. what do i type?
each run gives other words. how do i nail the seed down?
""",
        "panes": """
my (laptop|screen|netbook) is tiny and the panes at the sides eat (half|most) of it. hide them how?
these columns left and right, away with them
only the conversation and nothing beside it
like f11 in a browser, only the chat
i share my screen and nobody should see the bars at the side. how do i hide them?
the text is squeezed into a thin strip in the middle. can it have the whole width?
key for hiding the (sides|bars|side things)?
my lines break after four words as the side bars take all the room
the bars at the sides are gone since i pressed something. how do they come back?
i work in a split terminal, there's hardly space for the text. can the side bars go?
clutter left, clutter right. i want just the text
my grandma is confused by all the boxes at the side. can they be hidden?
ctrl+b does not close the side bar, what does
on the phone via ssh there's no space for the panels
sidebar go away
the middle should be wider, please how
folding the sides away: how?
i only want to see the chat and nothing around it, what do i press?
vs code hides its side bar with ctrl+b. here?
too much around the text, i cannot concentrate. how do i hide it?
""",
        "models_folder": """
i have a gguf. where does the program want it to lie?
into which folder with my gguf?
folder for models?
my downloads are a mess. in which directory do the models belong?
path of the models folder please
it does not see the gguf on my desktop. in which folder should it be?
comfyui has a models folder. what is the one here?
i want to free some disk space. in which folder does it keep the ggufs?
a gguf on a usb stick, which directory do i copy it to?
the directory where you look for model files, what is it?
i'd like to symlink my models. what's the folder called?
the weights go into which folder?
in what folder is the model file to be laid
i want to run du on the models. what's their directory?
tell me the place for gguf files
where to save it, the model file i mean
a home for my ggufs?
is it ~/.cache or where do the models lie?
ollama hides its models somewhere in my home. which folder has yours?
i'm about to move a 4 gb gguf. what is the right directory for it?
""",
        "config_file": """
where does it (keep|put|store|hide) its (configuration|settings|options|preferences)
path of the (config|configuration|settings) file please
i hate these colours. where can that be changed for good?
every start the same wrong settings. where do i change the defaults?
my keyboard has no f keys. where can i put other keys?
vim has a vimrc. you?
there's no settings menu anywhere. where do i configure things?
file for the settings?
i want to put my dotfiles in git. which file is yours?
a light theme would be nicer for my eyes, where do i set it?
firefox has about:config. what do you have?
ctrl+n is taken by my terminal. can i move it to another key?
a backup of my settings: which file do i need?
where are my preferences written down?
which file do i open in vim to change your key bindings?
is the config toml or yaml, and where is it?
options, where do they lie on the disk?
a new computer. which file do i take along so that my settings are the same?
i edited ~/.llmtuirc and nothing happened. which file does it read?
emacs keys would suit me better. where can i remap them?
""",
        "load_model": """
you are a toy. how do i get a grown-up model running in here?
i have a gguf on my disk, how do i get it to answer me?
there's a llama.gguf in my downloads and i want to chat with it
how do i plug in my own model?
which line goes into the config so that my gguf shows up?
i can't find an "open model" button. how do i load a file?
in lm studio i click on load. what do i do here to load my gguf?
command for starting with a gguf?
the entry for a model in the config file, what is it supposed to look like?
i bought a big gpu and get this little model? how do i load a real one?
something cleverer from my own disk please, how do i load it?
adding a model to the config: what do i write?
i have mistral-7b.Q4_K_M.gguf, what do i type so that it is loaded?
i finetuned a model and made a gguf of it. how does llmtui run it?
you know nothing. how do i run a model that does?
the gguf is downloaded, now how do i make the program use it?
starting llmtui with another model file, which option is it?
like ollama run, but for a gguf of mine
a serious model instead of you: how do i load one?
my config has no models in it. what do i write there to add one?
""",
        "pull": """
i don't have any model file yet. how do i download one with this program?
ollama downloads models with one command. and llmtui?
command for downloading a model?
my disk is empty, no model on it. from where do i fetch one?
can it get a model from the net by itself?
i'd like to have qwen but it is not on my computer. how do i download it?
an app store for models?
huggingface is confusing. can the program fetch a model for me?
how does a model come from the internet onto my machine?
wget for models?
fetching a gguf from hugging face: command?
i want to get (gemma|mistral|phi) from the internet with llmtui
git clone, but for a model from hugging face: how is that here?
fresh install and no models. how do i download one?
i've only got you and want to download something better
downloading a 7b, how do i go about it?
got fast internet but no model. what do i type to download one?
lm studio has a page to search and download models. in here?
my model files got lost, how do i download them again?
the bigger models, can they be downloaded from in here?
""",
        "ask": """
can i ask just one thing straight from my (shell|bash|zsh), without the whole interface?
i'm in bash and just want one answer back, no interface
command for a single question from the shell?
do i have to open the whole program for one little question?
echo question | llmtui, or how does that work?
my cron job should ask you something every night. how?
like curl: question in, answer out
a one-liner for my shell that prints your answer
one answer on stdout and done. command?
i'd like to build you into a (script|bash function|makefile)
just the answer as text, right in my shell, without opening the app
ollama run llama3 "why is the sky blue" is what i know. and with llmtui?
opening the app takes too long for one question. is there a shorter way from the shell?
a makefile of mine needs one reply from the model
what does python's subprocess have to call to get one answer from you?
the question as an argument, the answer in the terminal: how?
from outside the app, a single question. what's the command?
i do not want to chat, only ask once on the command line
a shell alias for asking you something, what goes in it?
tmux key that asks you a question and prints the reply: which command do i bind?
""",
        "continue_session": """
(could llmtui|i want it to) (start|come up) with the (chat|talk) i had last
i closed the program by mistake in the middle of our talk. how do i start it where i was?
every start gives me an empty chat, and i want my last one instead
power cut! how do i start it again with the chat i was in?
like tmux attach, for the last chat
firefox restores the last session at the start. can llmtui?
option for resuming the last chat at the start?
how do i start it tomorrow so that we go on right here?
yesterday's talk again when the program opens: how?
picking up the thread from last night, what do i start it with?
i quit last night and want to carry on where i stopped
start with what was open last: which flag?
the terminal died. last chat again at the next start please, how?
what do i type in the shell to land in my latest chat?
straight into the most recent conversation at the start, command?
coffee break is over. how do i start the program with the talk from before?
reopening the latest session at startup, how?
llmtui forgets my last chat whenever i start it. how do i resume that one?
my ssh dropped. how do i start it with the last conversation?
i want to be back in my most recent chat right after the start
""",
        "sessions_list": """
ls for my chats, in the shell
show me on the command line which chats there are
i need the id of a chat and don't know it
command for listing the chats?
all my chats as text in the shell, not in the app
how does a script find out which sessions i have?
the id behind a session, where does it say that?
i want to count my chats with wc -l. what prints them?
it asks for an id. where do i get the ids of my sessions?
all titles of my chats on stdout
docker ps, but for chats
without opening llmtui: which sessions do i have?
what command prints the titles of my sessions, to pipe them on?
which command shows the sessions with their ids?
print out the sessions there are, in bash
the ids of the chats please
tmux ls, but for the sessions of llmtui
a table of the sessions in my shell, how?
i want my list of chats in a text file, from a script. which command prints it?
session ids: where from?
""",
        "doctor": """
it behaves strangely since the update. can it examine itself?
nothing works and i don't know why. is there a check?
brew has a doctor. do you?
command for a check-up?
i installed it a minute ago. how do i know that all is well?
is it me or is llmtui broken? what can i run to find out?
no model starts, and i want to know what is missing on my machine
self check?
something's fishy with my setup
which command tells me if the gpu is found?
before i ask in the forum: what shows whether my setup is ok?
did pip install everything that it needs? how do i check?
health of the installation: how do i see it?
check the whole installation please, like a car at the garage
a friend set llmtui up for me. how can i see if it was done right?
errors at every start. what can i run to find the cause?
is all there that the program needs? how do i test that?
a diagnosis of my install please
it's so slow, i bet the gpu isn't found. what checks that?
how do i prove that the installation is all right?
""",
        "version": """
(what|which) version do i have, how can i see that
is version 1 or 2 installed here?
the forum wants to know my version. where do i look?
the flag for the version?
how do i find out if my llmtui is out of date?
for a bug report i need the version number. where is it?
is this an old llmtui?
did the update work? i want to see the version number
others show the version under "about". and here?
an about box with the version?
python -V shows python's version. and llmtui's?
apt or pip, i don't know which release i got. how do i see it?
my colleague has llmtui 0.3. what do i have?
the release number please
what's the number of this llmtui?
i want to compare versions with a friend, where do i find mine?
the version, where does it stand?
am i running the latest llmtui?
printing the version: how?
the readme speaks of a newer version than mine, i think. which one is mine?
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)"."""
