"""What people type who want to leave, or a part of the screen: whole messages, a line each."""

from collections.abc import Mapping

from starter.words import lines_of

PANE_QUESTIONS: Mapping[str, list[str]] = lines_of(
    {
        "quit": """
how do i quit?
how do I exit?
:q
:wq
:q! doesn't work, how do i (quit|get out)
ctrl c doesn't (quit|work|close it), how do i (exit|get out)
ctrl+d does nothing here. how do i leave?
/bye (doesn't work|does nothing), how do i leave?
in ollama i type /bye, what is it here?
how do I close the program?
how do i close this app?
how do i close the window?
how do I get out of here?
how do i get out of this (thing|app|program)?
let me out, which key?
i want to leave, how?
I want to quit now. What do I press?
i'm done for today, how do i close it?
ok i'm finished, how do i get back to my shell?
how do I get back to the (terminal|prompt|shell|command line)?
how do i go back to the terminal?
what's the quit key?
what is the key (to|for) (quit|quitting|exit|leaving|closing)?
which key quits?
which (button|key) do i press to (quit|exit|leave|close the program)?
shortcut to (quit|exit)
shortcut for (quitting|closing llmtui)?
keybinding for quit?
how can I (shut|turn) this off?
how do i turn you off?
how do you switch this thing off?
Where is the exit?
where's the exit button?
is there a quit command?
what do I type to quit?
how do I stop the program?
how can the program be closed?
how do i end the program?
how do I leave this app, it fills the whole screen?
there is no X to close the window, how do I close it?
how exit program please?
sorry how to close this program?
Please tell me how I can close this program.
my grandson wants the computer, how do I close this?
it's bedtime, how do i log out?
how do I log out?
time to go, how do I exit?
gotta go, whats the key to quit
bye! how do i close this?
how do I close llmtui safely?
and how do I quit?
and to quit?
and how do i get out again?
and which key closes it?
what about quitting?
Could you tell me how to leave the program?
can i quit with a key?
i can't find the exit
i am trapped in this program, help
what do i need to press in order to exit?
(quit|exit|leave|close)( llmtui| the program| the app| this|)( please| pls| now|)
(quit|exit) (key|shortcut|command|button|hotkey)( please| pls|)
(how|where) to (quit|exit|leave|close)( this| it| llmtui| the program| the app|)?
what (is|was) the (key|shortcut|command) (to|for) (quit|exit|quitting|exiting|leaving|close|closing) again?
(typing|i typed) (exit|quit|bye|:q) does (nothing|not work), how do i (leave|get out|quit)
(esc|ctrl+c|ctrl+d|q|:q|escape|alt+f4) (does not|doesn't|won't) (quit|close it|shut the program|work|exit), (what does|how do i get out|how do i exit)
(ok|okay|thanks|right), (i have to go|i must go|that's all|i'm done)(.|,) how do i (close this|quit|exit|get out)
{name} wants to (leave|go|quit) now. (key|how|which key)
alright that's enough, how can I get out?
I'd like to stop for tonight, which key ends this?
what's the magic key to leave?
how 2 quit?
how does one leave here?
is there any way out of this terminal thing?
how do u close this?
tell me the keystroke that ends the program
where's the door?
back to bash please, how?
i pressed everything and it is still open, how do I close it?
what do I press when I have finished?
I am done chatting with you, what's the key to go?
help me get out of here
how do I shut llmtui down properly?
vim user here, how do I quit?
goodnight, how do I turn the program off?
mom says bedtime, how do i close it?
I have finished my work, how do I close everything?
can you close yourself? how do I do it?
what is the right way to leave?
my boss is coming, quick, how do I close this?
program won't close, which key?
I need my terminal back
how do I end this session and leave llmtui?
please show me the way out
esc esc esc, how do I leave?
how to terminate the app?
stop the program, how?
no more for today, key to close?
which combination closes the app?
(i'm done|that's all|that was it|i have to go|it's late|enough for now|dinner is ready|my battery is low|i'm tired|lunch time), (how do i (quit|exit|leave|close this|get out)|which key (closes it|quits)|what do i press to (leave|quit|exit))
how (can|do|could) i (quit|exit|leave|close) (it|this thing|this program|the app|llmtui|here|the whole thing)( again| now| properly|)?
what (ends|closes|quits|exits) (this|the program|llmtui|the app)?
what do i (have to do|need to do|must do|do) to (quit|exit|leave|close it|get out)?
(how|is there a way) (to get|to go) (out of here|back to my shell|out of llmtui|back to the terminal)?
program end how
i want finish program, which key?
pls how exit, i am not find
how can i go out from this program?
cant get out of this thing lol, how?
yo how do i dip out of this app
Excuse me, could you tell me how to close this program, please?
I have never used a terminal before. How do I close it again?
thx for the chat, how do i quit?
exit pls how
the window has no cross, how do I close the thing?
I'd like to leave now, if I may. How?
what do i press when i have had enough of this?
is there a command like exit or so?
I've seen it all now. How do I get back to the console?
the key for leaving please
how (do|can) i make (the program|llmtui|this program|the app) (go away|end|close|quit|disappear)?
is there (a command|a key|something) like (exit|quit|:q|/bye|/exit)?
""",
        "help": """
how do I get help?
how do i get help in here?
how do I see the help?
how do i see all keys?
how do I see all shortcuts?
how do I see the keybindings?
how do i see the list of keys?
how do I show the keys?
how do I find out which keys there are?
where's the help?
where do I find help?
where do i find the shortcuts?
where can I read about the keys?
where is a list of the shortcuts?
where are the instructions?
is there help?
is there a list of keys?
is there an overview of the keys?
is there a list of shortcuts somewhere?
help page?
help key
help screen?
keys?
shortcuts?
hotkeys?
keybindings?
cheatsheet?
show the help
which key is help?
which keys can I use?
which shortcuts are there?
what keys can I press?
what keys are there?
what's the key for help?
what's the help key?
/help doesn't (work|exist)? where is the help
f1 does nothing, how do I open the help?
i don't know the keys, where can I look them up?
i don't know how this works, is there a help?
I am new here, where do I find the keys?
i keep forgetting the keys, where are they listed?
how to see hotkey?
can i see all the keys somewhere?
can I see the shortcuts?
and the help?
and where is the help?
and how do I see all keys?
and all the other keys?
and the other shortcuts?
what about the other keys?
(help|help page|help screen|manual|keys|shortcuts|hotkeys|keybindings|key bindings)( page| list|)(, where|, please where|: which key|, how do i open it)
(all|list of|list of all|the list of|overview of|an overview of) (the |)(keys|shortcuts|key bindings|hotkeys)( please| pls|)
(show me|where are|what are|list|where can i see|how do i see|is there a list of) (all |)the (keys|shortcuts|key bindings|hotkeys|keyboard shortcuts)
(is there|where is|how do i open|open|show me|do you have) (a|the|some) (help|help page|help screen|manual|cheat sheet|instructions)( in here| here| somewhere|)?
what do i press (for|to get|to see|to open) (help|the help|the keys|the list of keys)?
which keys (are there|can i press|do i have|exist|does it have)( here| in here|)?
i (forgot|don't know|do not know|keep forgetting|can't remember) (the|which|all the) (keys|shortcuts|hotkeys)(, where are they|, where do i see them|, where can i look|)
is there a list of all the keys somewhere?
how do I find out what the keys are?
I need a list of shortcuts
how am I supposed to know the keys?
where do I learn how to use this?
what are all the buttons?
is there documentation in the program?
first time here, where do I look for help?
what was the help key again?
how do I operate this program?
any cheat sheet for the keys?
which keys should i know?
I do not know what to press
is there a page with all commands and keys?
how can I learn the shortcuts?
where is it written how this works?
how do I find my way around here?
i am lost in this program, is there some help?
how do I bring up the manual?
which key brings the help?
can I get a list of what each key does?
where do I find instructions?
key reference?
any docs?
what was the key for help?
(i'm|i am) (new here|lost|a beginner|confused|stuck), (where is the help|where do i see the keys|is there a help page|which keys are there|is there a manual)
(which|what) (key|button) (shows|lists|opens|brings up|is) (the help|all keys|all the keys|the shortcuts|the manual)?
i (need|want|would like|'d like) (a list of the keys|to see the keys|to see all shortcuts|an overview of the keys|the manual|the help)( for this program|)(, how|, where|)
what (shows|lists|opens) (all the keys|the help|the shortcuts)?
show key list please
what buttons can i use?
Is there anything like a manual that I could read?
where can i read what the keys do?
wheres the help menu
how use this program?
how to use llmtui?
i don't understand anything here, is there a help page?
where do I read about all functions and keys?
I need instructions for this program
can you show the list with the shortcuts?
""",
        "palette": """
how do i get the command palette?
where is the command palette?
where's the palette?
is there a command palette?
is there a palette?
is there something like ctrl+shift+p in vs code?
is there a command palette like in VS Code?
which key is the command palette?
what do i press for the command palette?
what do I press for the palette?
what's the key for the command palette?
what's the shortcut for the palette?
how do I search the commands?
how do i see all commands?
how do I list the commands?
how do I show all commands?
commands?
where can I find the commands?
where are all the commands?
where is the list of commands?
where is the menu?
is there a menu?
i don't know what a command is called, how do I find it?
I forgot the name of a command, how do I look for it?
I can't remember the command, where do I look for it?
can I type the name of a command somewhere?
can I pick a command from a list?
open palette how
how open command palette?
and the command palette?
and the palette?
and how do I find a command?
and the commands?
and how do i open the palette?
(command palette|palette|command list|all commands|list of commands)(| please|, how|, which key|: how do i open it| key| shortcut)
(how do i|which key do i press to|how can i|how to) (open|get to|show|bring up|see) the (command palette|palette|list of commands|commands|command menu|menu)?
(what|which) commands (are there|can i use|can i run|do i have|exist)( here|)?
i (forgot|don't know|lost) the (shortcut|key) (for|of) the (command palette|palette)
which key (lists|shows|finds|opens) (the|all|me the) (commands|palette|command palette)?
how do i (find|look for|search for|run|look up) a command( by name| by its name| here|)?
how do I call a command by name?
is there something like the palette in Sublime?
I want to type a command's name, where?
how do I get a list of everything this program can do?
where do I look for a function?
menu key?
is there an action list?
I forgot the key but know the command, where do I type it?
how do I find a function of this program by its name?
how do I get the list where I can type a command?
where are the commands listed?
what's the command menu and how do I open it?
bring up the palette, how?
search through the commands, which key?
the palette please, which key?
how can I run something whose key I don't know?
can I see everything I can do here as a list of commands?
(i want|i need|i'd like) to (find|look up|run|see|search) (a command|the commands|all commands|a command by its name)(, how|, which key|, where)
what (opens|shows|is) the (command palette|palette)?
(i forgot|i don't know) the (key|name) of a command, how do i find it?
command list how see
where all command?
in vs code there is a command palette, is there one here?
is there a fuzzy finder for commands?
Could you tell me how to open the list of commands?
wheres the menu
open the command thing, how?
how do I trigger an action when I only know its name?
where can I browse through all commands?
what is the key that lists commands?
""",
        "panes": """
how do I hide the sidebar?
how do i hide everything but the chat?
how do I show the panes again?
how do i get rid of the sidebar?
how do I get rid of the panels on the side?
how do i collapse the sidebar?
how do I make the panes go away?
how do i make more room for the chat?
how do I make the chat wider?
how do i make the chat bigger?
how do I make the chat fill the screen?
how do I make the chat full screen?
how do I get a full width chat?
I only want to see the chat
just the chat please, no panels. how?
distraction free mode?
full screen chat?
hide the sidebar?
panes off?
which key hides the panes?
which key hides the sidebars?
which key toggles the panes?
what do I press to hide the panes?
what do i press to hide the side bars?
what's the key to hide the panes?
the panels take too much space, can I hide them?
the side panels take up half my screen
my screen is tiny, how do i get rid of the panels?
I have a small laptop, can I hide the panels?
can I hide the panes?
can I have more room for the text?
how hide side panel?
and how do I hide the panes?
and to hide the panes?
and the panes?
(hide|close|toggle|collapse|remove|show)( the| both| these| the side|) (panes|sidebars|panels|side panes|side panels|side bars)(| please|, how|, which key|: how| key)
(full screen|full width|zen mode|focus mode|distraction free|more room|more space)( please|, how|, which key|)
how do i (hide|close|toggle|collapse|remove|get rid of|fold away|switch off) (the|both|these|those) (panes|sidebars|panels|side panes|side panels|side bars|columns)( left and right| on the sides|)?
how do i (see|show|have) (only|just|nothing but) the (chat|text|conversation)?
i (only|just) want (to see |)the (chat|text|conversation)(, no panels| and no panes|, how|, how do i hide the rest|, how do i hide the panes)
more (room|space) for (the text|the chat|my chat|the conversation)( please|), hide (those|the) (side bars|panes|panels): how?
(those|these|the) (panes|panels|sidebars|side panes)( left and right|) (bother me|annoy me|are in the way|take up too much space|are too big)(, away with them|, how do i hide them|, how do i close them|)
(the|my) (panes|panels|sidebars) (are gone|disappeared|vanished), how do i (get them back|show them again)
how do I get rid of the things left and right?
I want the whole width for the chat
make the side stuff disappear, how?
can I have the chat alone on the screen?
close the left panel, how?
the right panel is in the way
how do I show the sidebar again?
how do i bring back the panels?
too many boxes on my screen, how do I hide them?
only the text please, which key?
can I make the side bars disappear?
how do I switch the side panels off?
I see three columns and want one, how?
just the conversation on the screen, how?
get those lists out of my way, which key?
how do I maximise the chat?
how do I see more of the text?
too narrow! how do I get rid of the side panes?
how do I make the panels vanish?
turn off the panels, how?
the chat is too narrow, how do I make it wider?
hide everything on the sides please: key?
are the panes optional? how do I hide them?
(my screen|my terminal|my window|the chat) is (small|narrow|too narrow|too small|tiny), (how do i hide the panes|can i hide the panes|can the side panes go away|how do i get more room)
(can|could) the (side panes|panes|panels|sidebars|side bars) (go away|be hidden|disappear|be closed|be switched off)?
(away with|no more|no) (the|these|those|)( |)(panes|panels|sidebars|side bars)( please|)(, how|, which key|! which key)
what (hides|shows|toggles|closes) the (panes|panels|sidebars|side panes)?
side panel close how
i want big chat, no panel
how do i get rid of all the clutter around the chat?
Could the columns at the sides be hidden?
can i make it minimal, just the chat?
hide side bar pls
how do i get my screen back from those panels?
how make chat wide?
I only need the middle part, how do I hide the rest?
can you make the columns on the side vanish, which key?
the lists on both sides distract me
""",
        "parameters_pane": """
how do I see what temperature it uses?
where do I see the temperature?
where is the temperature?
where is the temperature setting?
where are the parameters?
where are the sampling parameters?
where are the sliders?
where's the parameters pane?
where is the settings panel?
where can I see temperature, top_p and so on?
where do i find top_k, min_p and the other parameters?
where do I find the generation settings?
parameters?
sampling settings?
generation parameters?
what do i press to see the parameters?
what's the key for the parameters pane?
is there a settings pane?
is there a panel with the sampling settings?
can I see the parameters somewhere?
can I see the current temperature?
show me the parameters, how?
in LM Studio there is a panel with the settings on the right, how do I open it here?
how do i get the panel on the right?
how can I tune the parameters?
how do i tweak the sampling settings?
how open parameters please?
and the parameters?
and how do I see the parameters?
and where is the temperature?
(parameters|parameter|sampling|settings|temperature) (pane|panel|sidebar|window)( key| please| shortcut|, which key|, how|)
how do i (open|show|see|get to|bring up|find) the (parameters|parameter panel|parameters pane|parameters panel|settings panel|settings pane|sampling settings|sampling parameters|generation settings|right pane|right hand panel|pane on the right)?
how do i (open|see|find) the (pane|panel) (with|for) (temperature|top_p|top_k|the temperature|the parameters|the sampling settings)( and so on| and the like| and such|)?
where (are|do i find|can i see|do i see) (the settings for |)(temperature|top_p|top_k|the temperature)( and so on| and the like| and such)?
i (want|would like|'d like) to (see|look at|check|adjust|play with) (the parameters|the sampling parameters|temperature and such|temperature and top_p|the temperature)(, how|, how to open that pane|, which key|)
how do i (play with|fiddle with|tweak|tune|adjust|see) the (parameters|sampling|sampling parameters|generation parameters)?
which key (opens|shows) (the parameters|the parameters pane|temperature and top_p|the settings panel|the sampling parameters)?
where do I see the knobs?
top_k and temperature, where are they?
how can I look at the sampler settings?
open the right side panel, how?
where do I control the creativity?
is there a slider for temperature?
how do I check which temperature is set?
which pane has the seed?
is there a place where I see all the parameters?
how do I get to temperature, top_p and so on?
how do I raise the temperature?
how do I lower the temperature a bit?
where do I look up the sampling values?
how do I reach the panel with the parameters?
your answers vary too much, where can I adjust the temperature?
show temperature and the other values, which key?
which pane shows the parameters?
is there (a pane|a panel|a place|an overview|a list) (of|with|for) (the parameters|all parameters|temperature and top_p|the sampling parameters)( and how do i open it|, which key|)?
(how do i|where can i|which key do i press to) (look at|see|check|view) the (temperature|parameters|sampling parameters|current parameters)( it uses|)?
what (opens|shows) the (parameters|parameters pane|parameter panel|sampling settings)?
temperature where?
where is parameter setting?
in oobabooga there is a parameters tab, how do I get that here?
Could you tell me where the sampling parameters are shown?
where r the sliders?
wheres the temp slider
where can I view top_k and the others?
how can I bring the parameters on the screen?
what key is for the panel with the sampling values?
how do i (bring up|bring|get) the (parameters|sampling parameters|parameters pane) on the screen?
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)", and {places}."""
