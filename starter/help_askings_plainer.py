"""How things are done in the plainest words, about panes, files and the shell; what only sounds like
help; and questions about the model or the world with the same words in them; a message a line.
"""

from collections.abc import Mapping

from starter.words import grouped, lines_of, listed

PLAINER: Mapping[str, list[str]] = lines_of(
    {
        "panes": """
how can i hide the things at the side?
which key hides the (side|sides|side bar)?
what do i press to see only the chat?
is there a way to make the chat wider?
i want the columns (left and right |)gone
where do i turn off the list on the left?
can i close the boxes at the sides?
the left part takes too much space, how to hide it?
side parts away, which button?
how to get the whole width for the text?
how do i bring the side panes back?
my side panes have vanished, how do they come back?
key for hiding the sides?
less stuff around the chat please, how?
i only want to see our words, not the lists around. how?
small screen here, how do i get more space for the text?
i wish the left and right parts would disappear
what makes the side panes come and go?
""",
        "export": """
how can i save this chat as a file?
how do i get the whole conversation as text?
what do i type to save a conversation on my disk?
is there a way to print a chat?
i want to keep this whole chat in a file
where do i save a chat as a text file?
can i get our conversation as a document?
whole chat to a file, how (to|does it go)?
how to take a chat out of the program as text?
chat as a file, which command?
i'd like to give the whole chat to a friend as a file
command for saving a chat to disk?
a file with everything we said, how do i make it?
my teacher wants to read the whole chat, how do i get it out as text?
the full conversation on my usb stick, how?
one of my old chats as plain text, which command gives me that?
how do i get from a session to a text file?
""",
        "context_file": """
how can i give you a file?
how do i show you my (document|file)?
what do i type to send a file along?
is there a way to let you read {file}?
i want you to look at {file}(, how|)
where do i add a file (to my question|)?
can i ask about something that's in {file}?
my {file}, how do you get it?
file to the model, how (to|does it get there)?
how to ask a question with a file?
which command takes a file with my question?
i have it all in {file}, how do i hand that to you?
command for attaching (a file|{file})?
my notes are in {file} and you should read them first, how?
how do i put a text file into the question?
i wish you could see {file}. how do i make that happen?
typing it all would take hours, it's in {file}. how do you read it from there?
together with my question a file, how?
""",
        "models_folder": """
where do i put a model file?
which folder is for models?
where (do my models live|are my model files)?
where are the downloaded models on my disk?
in what place do i save a gguf?
i want to copy a gguf to the right folder, which is it?
what folder does the program look in for models?
is there a folder for model files?
models folder, where?
model files: where on the disk?
where goes the gguf (i have|file)?
i have a model on a stick, in which folder should it go?
the place for models, which path?
i need disk space, in which folder are the model files?
in which folder must the file lie so that llmtui finds my model?
can you tell me the folder of the models?
path to the models(, please|?)
i can't find the gguf it downloaded. where is it?
""",
        "config_file": """
where are the settings of the program?
where do i change the colours (in here|of this)?
how can i change a key to another one?
which file has the settings?
is there a way to use other colours?
i want different keys, where do i change them?
what file do i open to change the settings of the program?
can i choose my own keys?
settings of the program, where?
how to change the colours of this program?
the colours are hard on my eyes, where can i change them?
config: where is it?
how do i set up the program the way i like it?
settings file, which path?
i'd like the program to look different, where?
where does the program write down its settings?
is there a place for my own key bindings?
i keep hitting the wrong key, where can i put it on another?
""",
        "load_model": """
how can i use a real model?
how do i start it with my own model file?
i have a gguf, how do i run it?
what do i type to use my model file?
is there a way to (use|run) something smarter than you?
i want a better model than you
can i run a big model in here?
how do i put my own model file in here to use?
real model, how (to|do i load it)?
how to run the model file i have?
bigger model than you, how do i use one?
you're not clever enough for me, how do i get a real model going?
with what command do i start my gguf?
my friend gave me a gguf, how do i make it talk?
i saved a model on this computer, how do i get llmtui to run it?
i need real answers. how do i run a proper model?
command to load a gguf?
i wish to use a strong model from my disk, how?
""",
        "pull": """
how can i get a model from the (internet|web)?
what do i type to download a model?
is there a way to download a model in here?
i want to download one of those bigger models
i don't have a model file yet, how do i get one?
can the program fetch a model for me?
download model, how (to|does it go)?
which command downloads (models|a model)?
how to get a model on my computer from hugging face?
model from the internet, which command?
command for (download|downloading) a model?
i've no model file and want one from the web, what do i do?
how do i bring a model from hugging face onto my machine?
please, how does one download llama with this?
no models here. what fetches one?
i wish i had a (qwen|mistral) on this laptop, how do i download it?
first i need a model from the web, what do i type?
""",
        "ask": """
how can i ask a question without opening the program?
what do i type in the shell to ask you something?
is there a way to ask from the command line?
i want an answer right in my terminal, without the chat screen
which command asks just one question?
can i use you in a (script|shell script)?
from bash, how do i ask one thing?
ask from shell, how (to|does it go)?
how to get one answer without the window?
question in the terminal, which command?
can my script ask you a question, and how?
how do i call the model from another program?
command for one quick question?
i live in the shell. how do i ask from there?
one question and then out again, all in the shell, how?
i don't like full screens, can i just ask from the shell prompt?
a question as one line of bash: how?
""",
        "continue_session": """
how can i start with my last chat?
what do i type to start where i stopped?
is there a way to open the last chat at the start?
i want to go on from last time when i start it
which option brings back my last chat?
can it start with (yesterday's|my last) chat?
start with the last conversation, how (to|does it go)?
how to begin where i finished last time?
last chat again at the start, which command?
it always starts empty. how do i start it with my last chat?
tomorrow i want to go on from here. how do i start it then?
how do i launch it so the last chat is there?
how do i resume my last conversation from the shell?
i closed the program in the middle of our talk. how do i start it right back there?
i wish it would open with my last chat
next start should be this chat again, what do i add to llmtui?
where i left off, how do i get there when i start?
""",
        "sessions_list": """
how can i see my chats in the (terminal|shell)?
what do i type in the shell to get a list of my chats?
is there a command that prints my chats?
i want the ids of all my chats
where do i get the id of a chat?
can i list my chats in the shell?
list of chats in bash, how (to|does it go)?
how to see all sessions on the command line?
all chats as a list in the terminal, which command?
command for listing sessions?
my script needs to know which chats there are. what prints them?
without opening the program, how do i see what chats i have?
the export wants an id and i have none. where do i get it?
from the prompt of my shell: all my chats, how?
titles of all my chats on the command line, how?
""",
        "doctor": """
how can i check if everything is installed right?
what do i run when (the program|llmtui) doesn't work?
is there a way to test my installation?
i want to know why the program is broken. what do i run?
which command checks the program?
where do i see if something is missing (in my installation|for llmtui)?
can (the program|llmtui) check itself?
something's wrong with the program, how do i find out what?
check the setup, how (to|does it go)?
how to see whether all is working in my installation?
installation ok or not, which command?
it does not start the model, what can i run to see why?
i think i installed it wrong, how do i check that?
my graphics card does nothing, how do i check why?
errors, errors. is there a command that tells me what's wrong?
before i complain to the makers, how do i check that my install is fine?
how do i know that everything is there that llmtui needs?
i wish something would tell me what is broken in my setup
""",
        "version": """
which version of the program do i have?
how can i see what version this is?
what do i type to get the version?
is there a way to see how new my llmtui is?
i want to know the version number of this program
where stands the version?
can i see which llmtui this is?
version, how to see?
number of the version, where?
which command prints the version?
command for the version?
what version of the program is running here?
my colleague has another version, how do i see mine?
is this llmtui up to date? how do i see its number?
they want to know which release i use. where do i look?
how do i tell if mine is the old or the new llmtui?
i need to write down the version, what shows it?
what number is this llmtui?
""",
    }
)
"""Topic -> what is typed."""

OTHER_PLAINLY: tuple[str, ...] = tuple(
    listed(
        """
how do i make the (writing|print) on the screen bigger?
which key makes the letters (larger|bigger|smaller)?
how do i get a clock (on|onto) the screen?
how can i get back what i typed before with the up key?
is there a spell checker (in here|in the box)?
where do i change my password?
how do i log in (here|with my account)?
where do i make an account (here|for this program)?
how do i put my photo next to my messages?
can i send you a voice message(, how|)?
how do i get a (ping|notification|pop-up) when you have answered?
how do i make two chats into one?
how do i sort my chats by date?
can i give a message another colour(, how|)?
how do i get back a chat that i deleted?
which key takes back what i just did?
how do i cancel my subscription?
where do i rate your answer?
how can i give (a thumbs up|five stars|a like) for an answer?
where do i report a bad answer?
how do i get the menus in (french|german|my language)?
how do i put the list of chats on the right side instead of the left?
how do i make a link to this chat (to share|for a friend)?
is there an app of this for my (phone|tablet|iphone)?
which key scrolls (up|down)?
what do i press to get to the top of (the|a) chat?
how do i see the start of a long answer, it has run off the top?
how do i mark text with the keyboard?
how do i paste (in here|into the box)?
what do i press to paste?
how do i jump to the start of the line in the box?
which key deletes a whole word while i type?
how do i turn the sound on?
can i hear the answer (spoken|read out) instead(, how|)?
which button is for the microphone?
how do i install an update (of llmtui|of this program)?
how do i get a picture in here?
where do i press to make you draw a picture?
how do i lock the program with a (password|pin)?
can i hide one chat from my (kids|wife|colleagues) with a password?
where do i see how many words i have typed?
how do i let two models talk to each other?
how do i train the model on my (notes|emails)?
where do i keep ready-made prompts (for later|to use again)?
is there a list of ready-made prompts in here?
how do i make the program ask the same thing every day at noon?
how do i take a picture of this screen?
how do i make the window smaller?
how do i invite a friend into this chat?
is there an incognito mode (in here|in llmtui)?
how do i archive a chat (without deleting it|)?
how do i move a message to another chat?
how do i quote a part of your answer in my message?
where do i see at what time i wrote that?
how do i open a link from an answer with a key?
how do i get proper maths formulas on the screen?
where do i count the tokens of my message?
how do i import my chats from (chatgpt|another program)?
which key opens the emojis?
the text runs by too fast, can it come slower?
how do i use llmtui with a screen reader?
how do i make a folder for my chats?
how do i get rid of llmtui on my computer?
where do i see how full the memory of the computer is?
how do i put a star on a chat?
""".strip(),
        "\n",
    )
)
"""Whole messages about what no card has a line for."""

SIZE = grouped(
    3,
    """
how much of what you (send|write|answer) is (true|correct|right)?
what can a real model do that you can't?
is a real model much (smarter|bigger) than you?
how often is a reply of yours wrong?
can i copy your answers into my homework and trust them?
may i send your answers to my boss without checking them?
how many parameters does the starter model have?
do your (answers|replies) need checking?
which size of model is this, small or large?
are you the (smallest|tiniest) model there is?
how much smaller are you than the models i could download?
""",
)
"""How small and how often wrong the model is, in words of the program's topics."""
HERE = grouped(
    3,
    """
where do you send my messages?
do you send what i type to a server?
who can open my sessions besides me?
is my file sent to somebody when i attach it?
does a message that i send leave my computer?
does anything that i (copy|export) go to the cloud?
do i have to be online to get a reply?
can i use you on a plane, without any network?
are my sessions kept on a server of yours?
when i search my chats, does google see it?
do you need wifi to answer?
when i press send, where does my message go?
""",
)
"""Where it runs, in words of the program's topics."""
MAKER = grouped(
    2,
    """
who wrote the replies that you learned from?
who made the model in this program?
who is behind the starter model?
do i have to pay for a new session?
what does a reply from you cost me?
is there a fee for the messages i send you?
""",
)
"""Who made it, in words of the program's topics."""
MEMORY = grouped(
    3,
    """
do you know what's in my other sessions?
in a new session, do you still know my name?
will you forget all this when i start a new chat?
do you remember the chat i had before this one?
will you still know me after i quit the program?
do you take what i say over into the next session?
did you read my other conversations?
when i switch sessions, do you still know what i said here?
""",
)
"""What it remembers, in words of the program's topics."""
SELF = grouped(
    3,
    """
does it hurt when i stop your reply?
are you sad when i (close|quit|leave) the program?
do you feel lonely between two sessions?
does it bother you when i press stop?
are you tired after so many replies?
do you like it when i ask you to try again?
are you afraid of being deleted?
do you have a favourite (key|command|session)?
do you get bored while i type?
are you offended if i load a real model?
""",
)
"""What it feels, in words of the program's topics."""

WORLD = listed(
    """\
how do i stop (hiccups|a nosebleed|my dog from barking|a baby from crying|a runaway horse)(|?)
what do i press to stop (a washing machine|the lift|a train in an emergency)(|?)
which key is (that mozart sonata|happy birthday|the national anthem) in(|?)
which key starts (a rented car|a tractor|my scooter)(|?)
how do i send (a parcel to {place}|a fax|a postcard without a stamp|flowers abroad)(|?)
how do i close (a deep wound|a stuck zip|a coconut shell|a bank account)(|?)
how do i open (a jar that is stuck|a coconut|wine without a corkscrew|an oyster)(|?)
how do i copy (a dvd|my house key|an oil painting|a sewing pattern)(|?)
where do i find a new (flat|job|girlfriend|doctor|kidney)(|?)
how do i change (a nappy|a light bulb|my surname|guitar strings|the oil in my car)(|?)
how do i clear (a blocked nose|snow from my roof|customs in {place}|my throat)(|?)
how do i delete (a tweet|photos from icloud|my tinder account|the history in chrome)(|?)
how do i rename (a folder on a mac|a python variable everywhere|my netflix profile)(|?)
how do i export (wine to china|a pdf from word|slides from powerpoint)(|?)
who invented (the keyboard|the paper clip|the search engine|the copy machine)(|?)
why are the letters on a keyboard not in alphabetical order(|?)
how does a (search engine|photocopier|door lock|zip file) work(|?)
how do i switch (my phone to silent|off the boiler|energy suppliers|to a vegan diet)(|?)
how do i download (the new fifa|music from spotify|my tax form|windows 11)(|?)
how do i load (a dishwasher properly|a musket|a trailer|washing into the machine)(|?)
how do i start (a fire without matches|a business|a lawn mower|a vegetable patch|a band)(|?)
is there a way to start a new life in {place}(|?)
how do i continue (my studies abroad|a marathon with cramps|a knitting row)(|?)
how do i resume my career after (a break|five years at home)(|?)
which model of (phone|vacuum cleaner|car|washing machine) should i buy(|?)
how do i become a (fashion|photo|hand) model(|?)
which model is on the cover of vogue(|?)
what temperature (is a fever|does red wine need|should a fridge have|kills yeast)(|?)
how do i turn down (the temperature of my oven|the heating in a hotel room|a job offer)(|?)
how long is a session of (parliament|therapy|the supreme court|yoga)(|?)
what happens in a first session with a (therapist|lawyer|personal trainer)(|?)
where do i store (potatoes|red wine|winter tyres|old paint)(|?)
how do i attach (a shelf to the wall|a button|a tow bar|a child seat)(|?)
how do i hide (the cables behind my tv|christmas presents from the kids|a bald spot)(|?)
how do i (clean|replace) a (broken |)window pane(|?)
how do i edit (a video on my phone|a wikipedia article|a photo in gimp)(|?)
can (a lizard regenerate its tail|a liver regenerate|skin regenerate)(|?)
how do i reply to (a wedding invitation|a rude email|a job rejection)(|?)
which command makes a dog (sit|stay|come back)(|?)
who is in command of (the navy|a ship|nato)(|?)
what's the shortcut for (bold in word|the task manager in windows|a screenshot on a mac|a new tab in chrome)(|?)
which key do i press in (photoshop|excel|word|tetris) to (undo|rotate|zoom)(|?)
how do i save a chat (on whatsapp|in snapchat|from instagram)(|?)
how do i search (on ebay|with google maps|my iphone for a photo)(|?)
how do i get out of (a roundabout|a speeding ticket|jury duty|quicksand|the friend zone)(|?)
how do i check (the oil in my car|my tyre pressure|a mole on my back)(|?)
which version of (the bible|windows|hamlet) is the oldest(|?)
how do i get my old (job|boyfriend|hair colour|phone number) back(|?)
how do i get the rest of my (deposit|inheritance|holiday pay)(|?)
where can i see old (maps of {place}|coins|episodes of friends)(|?)
which doctor checks (ears|moles|a swollen knee)(|?)
how do i install (a shower|a washing machine|solar panels|a cat flap)(|?)
how do i pull (a loose tooth|a car out of mud|weeds without a tool)(|?)
how do i quit (a job politely|a choir|my gym in {place}|sugar)(|?)
is there a way to leave a party (early|politely|without saying goodbye)(|?)
where do i press to stop (the bleeding|a migraine|hiccups)(|?)
what do i press when (an elevator is stuck|my car's airbag lamp is on|the fire alarm rings)(|?)
how do i write to (the pope|my landlord's lawyer|santa claus, at which address)(|?)
how do i list (a flat on airbnb|my house for sale|a fridge on ebay)(|?)
how do i pick a (ripe melon|good nanny|lottery number)(|?)
how do i move to (the next level in candy crush|{place} with a dog|a cheaper tariff)(|?)
who holds the key to (the city|the white house|fort knox)(|?)""",
    "\n",
)
"""What is asked about the world in words of the program's topics."""
