"""What people type who want something of a reply: whole messages, a line each, by topic."""

from collections.abc import Mapping

from starter.words import lines_of

REPLY_QUESTIONS: Mapping[str, list[str]] = lines_of(
    {
        "stop": """
how do i stop generating?
how to stop generation?
how do I cancel the answer while it is still coming?
how do I abort?
how to abort the response?
how do I make you stop writing?
how do i make you stop talking?
how do i cut you off?
you are still writing, how do i stop that?
you keep repeating yourself, how do I stop it?
the model is looping, how do i kill the generation?
the model is repeating the same thing, how do I stop it?
it goes on and on, which key stops it?
the answer is too long, how can I stop it halfway?
i've read enough, how do i stop the reply?
the reply takes forever, can I cancel it?
can I interrupt a running answer?
can i stop you in the middle of a sentence?
is there a stop button?
where is the stop button?
which key stops the reply?
which key stops generating?
which key interrupts you?
what do I press to stop the answer?
what's the key to interrupt?
ctrl+c doesn't stop it, what does?
does esc stop the reply?
how to make stop the answer please?
and how do I stop it?
and to stop it?
and how do I stop you again?
and which key stops you?
how can the reply be stopped?
it's writing nonsense, how do i break it off?
i asked the wrong thing and it's already answering, how do I stop it?
shortcut for stop generating
(stop|cancel|abort|interrupt|halt|pause)( the| this| a| your|) (reply|answer|response|generation)( please| key|, how| how|)
(stop|cancel|abort|interrupt) (key|button|shortcut|command)( please|)
how do i (stop|cancel|abort|interrupt|halt|end|kill|cut short|pause) (the|this|a|your) (reply|answer|response|generation|output|text)?
how do i (shut|make|get) you (up|quiet|to stop|to be quiet|to shut up|stop)( while you are writing| please|)?
(the bot|the model|it|the ai) is (rambling|babbling|going on and on|writing too much|repeating itself), (which key|what) (stops|cuts off|interrupts) it?
what do i (press|hit|type|do) (to make it|to make you|so that you|so it) (stop|stop talking|stop writing|shut up|be quiet)?
(you|it) (doesn't|don't|won't|does not) stop( writing|), (help|what do i do|what now|what do i press)
shut up key?
you talk too long, how can i interrupt?
enough! how do I stop the answer?
ok ok stop, how do i make it stop?
it is still typing, how can I stop it?
how do I break off the answer?
it's printing a whole novel, what stops it?
help it keeps writing
i don't need the rest of this answer, how do i stop it?
what's the panic button?
how do you cancel the current response?
can I stop it before it is finished?
how to kill the running generation?
that's enough, which key stops you?
I do not want to read all this, how do I stop it?
you're babbling, how do I cut you short?
what can I do if it doesn't stop writing?
make it stop!! which key?
abort the reply please, how?
is there an emergency brake?
wrong question, how can I stop the answer that is coming?
i want you to stop in the middle
how to end a reply early?
the model hangs in a loop, key to stop?
can i break in while you write?
how do I quit the answer but not the program?
stop writing! which key is that?
(you write|it writes|the model writes) (too much|too long|nonsense|rubbish|and writes), (how do i stop (it|you|that)|which key stops it|what do i press to stop it)
(the answer|the reply|your answer|this) is (wrong|nonsense|too long|endless|not what i asked|going nowhere), how (do|can) i (stop|cancel|interrupt|abort|end) it( early| now|)
(can|could|may|how do|how can) i (stop|interrupt|cut off|silence|halt) (you|it|the model|the reply)( while you write| in the middle| half way| in mid sentence| while it is running|)?
(stop|quit|cancel|end) the (answer|reply) but not the program(, how|, which key|)
what (stops|interrupts|cancels|ends) (a|the|your|a running) (reply|answer|response|generation)?
stop!! how?
please stop writing, which key?
how stop answer?
model not stop, what i press?
lol it wont stop, how do i kill the reply?
Could you tell me how to interrupt you when you are talking too long?
it just keeps generating tokens, how to abort?
in ollama ctrl+c stops the answer, what is it here?
Is it possible to stop the reply early?
ugh too long, how to stop?
this is taking ages, how do I make it end?
the reply runs and runs, what stops it?
you may stop now. which key?
how to get it to stop producing text?
can the generation be broken off?
how do i (get|make) (it|you|the model) to (stop|end|finish early|shut up)( producing text| writing| talking| generating|)?
how (do|can) i (make|get) (it|this|the reply|the answer|this text) (to |)(end|stop)( early| now| already|)?
""",
        "regenerate": """
how do I regenerate a reply?
regenerate?
how to regenerate response?
retry?
how do I get a second opinion on the same question?
can you try that again? which key?
can you answer again differently, how do I do that?
how do I have it answer once more?
how do i swipe for another reply?
swipe?
redo the last reply, how?
how do I redo the last response?
that was a bad answer, how do I get another one?
that's not what I wanted, how do I get another reply?
this reply is bad. how can i have a new one?
I don't like your reply, what do I press for another one?
your answer was nonsense, how do i make you write it again?
terrible answer, let me roll again, which key?
the reply is useless, how do I redo it?
not happy with the answer, how do i get a new one?
is there a regenerate button?
where is the regenerate button?
where is retry?
what's the key to regenerate?
which key gives me another answer?
which key makes a new answer?
what do i press for a second try?
how do I ask the same question again without typing it?
how do i rerun the last prompt?
same question, new answer: how?
shortcut for regenerate
how to get other answer for same question?
can i have a different version of that reply?
how do i generate the reply anew?
and how do I get another answer?
and to regenerate?
and how do I regenerate?
and which key tries again?
how can the reply be written again?
Could I have another try at that answer? How?
give me another reply, how does that work?
(regenerate|retry|reroll|redo|try again|again)( key| shortcut| button| please how|, how|: which key)
how do i (retry|reroll|redo|regenerate|repeat|rerun)( it| this| that| the answer| the reply| the last answer| your reply| the response|)?
how do i (get|have|make|see) (another|a new|a different|a better|a second) (answer|reply|response|try)( to the same question| to that| to this| here|)?
(the|this|that|your) (answer|reply) (is|was) (wrong|bad|stupid|useless|rubbish|nonsense|off), how do i (have it made again|get another one|get a new one|make it try again|let you try again|have it redone)
i (don't like|do not like|hate) (this|that|your|the) (answer|reply|response), how do i get (another one|a new one|a different one|something else)
what (can|do) i (do|press) (if|when) i (don't like|am not happy with|hate) (the|an|your|a) (answer|reply)?
(let me|can i) (try|have) (that|it|the answer) again, which key?
answer (again|differently|once more)(, how do i do that|, which key|, how)
nah, try once more. what's the key?
can you give that another shot? how do I trigger that?
how do I ask for a different wording?
meh. new answer please, which key?
how do I spin it again?
that answer was awful, what can I press?
I'd like to see a second version of that answer, how do I make one?
how can I have you write it again?
the joke was not funny, how do I get another one from the same question?
what is the redo key?
how do i hit retry?
how do I generate again?
is it possible to get an alternative answer?
answer sucks, how to retry?
I want you to answer the same question again
what do people press to get a fresh answer?
let the model have another go, how?
the answer was too short, can I have a new one? how?
how do I tell it to do the answer over?
once more please, but different. which key?
this poem is ugly, how do I get another one from you?
could you have another go? what should I press?
how do I let the model roll the dice again?
how do I get a few different answers to one question?
what if the reply is bad, can I get a new one?
let's see another answer. how?
I want to see what else you would say
is there a try again key?
how do I reject this answer and get another?
replace this answer with a new one, how?
I wasn't convinced by that, another version please: how?
say it again in another way, which key does that?
how to have the reply generated anew?
(that|this|the|your) (answer|reply|response|poem|story|joke|list) (is|was) (bad|boring|silly|too short|too long|wrong|not funny|ugly|strange|useless|weak|poor), (how do i get (another|a new|a better|a different) one|can i have another|can you try again|another one please|which key gives me another)
i('d| would) (like|prefer) (another|a different|a better|one more) (answer|reply|version|try)( to that| please|), (how|which key|how do i get it)
(one more|another|a new) (try|attempt|go|answer|version)( please|), (how|which key|what do i press)
what do i press (for|to get|to have|if i want) (another|a new|a different|a better) (answer|reply|response|version)?
(how|can) (do i |i )(have|let|make) (it|you|the model) (try again|answer again|do it again|write it again|have another go)?
answer not good, again please, which key?
i want other answer, how make?
in ChatGPT there is a regenerate button, where is it here?
where is the swipe for another reply like in SillyTavern?
pls try again lol, how?
Would it be possible to have the question answered once again?
how do I get you to have a second go at it?
u got it wrong, how do i make u try again?
bad answer. retry key?
not what i asked for, how do i regenerate?
I'm not convinced, how can I have another answer?
which key rolls a new reply?
can it produce another suggestion for the same prompt?
what should I do to have the last answer redone?
do that answer over, please. what's the key?
""",
        "continue_reply": """
how do I get the rest of the answer?
how do i get the rest?
where is the rest of your answer? how do I get it?
the answer is incomplete, how do I get the rest?
the reply is not finished, how do I make it continue?
your reply was cut off, how do I get the rest?
your answer got cut off, how do i continue?
it got cut off, which key?
it stopped halfway, how do I let it go on?
it stopped mid sentence, what do i press?
you stopped in the middle of a word, how do I make you go on?
the story isn't finished, how do I get you to continue it?
the answer ends too early, how do I make it longer?
the model hit the token limit, how do i continue?
max tokens reached, how do I continue the reply?
I stopped the reply but now i want it to go on, how?
i pressed stop by mistake, how do I let it continue?
how do i resume generation?
resume a stopped reply?
how to continue generation?
continue generating?
which key continues the reply?
which key makes you go on writing?
what do i press so it goes on writing?
what's the key to continue the answer?
is there a continue button?
where is the continue button?
can you finish your reply? which key?
can the reply be continued?
how can I have you finish the sentence?
how do I have it finish what it was writing?
you didn't finish, how do I get the end?
how do i make the last reply longer?
make the reply longer, how?
write on from where it stopped: which key?
shortcut to continue the reply
shortcut for continue
how continue unfinished answer?
and how do I make it go on?
and to continue the reply?
and how do i continue an answer?
the text breaks off, how do I see the rest?
(continue|resume|extend|finish)( a| the| your| this|) (reply|answer|response|generation)( please| key|, how| how|)
(continue|go on|carry on) (key|button|shortcut)
how do i (continue|resume|extend|finish|complete) (the|a|your|this|the last|an unfinished) (reply|answer|response|generation|output)?
how do i (make|let|get|have) (you|it|the model) (go on|continue|write more|write on|keep going|carry on|finish)?
your (answer|reply|text|sentence|story) (ended|stopped|broke off|was cut off|got cut off|is cut off) (halfway|in the middle|in the middle of a sentence|too early|at the end), how do i (get the rest|make you go on|continue it|see the rest)
(the answer|the reply|it|your story) (is not|isn't|was not) (complete|finished|done), how do i (get the rest|get the end|make it go on|continue it)
you stopped too soon, which key makes you go on?
the code is cut in the middle, how do I get the rest?
reply ended with half a word, what now?
how do I get more of this answer?
how do i keep the reply going?
can you write the rest? what do I press?
how to let it finish?
I want the reply to be longer, which key?
it ran out of tokens, how do i let it go on?
the story has no end yet, how do I get the rest of it?
your sentence isn't finished, which key?
the list stops at number 3, how do I make it go on?
it ends with a comma, surely there is more, how do I see it?
how do I tell it to go on writing?
what's the key for go on?
how do I get the end of the story?
I interrupted you, how can you take it up again?
you were not done, how do I let you finish?
can a reply that I stopped be finished?
more please, how do I extend this answer?
how do I let it keep writing the same answer?
after stopping, how do I resume the reply?
and the rest? which key
the output is truncated, how to continue?
(the answer|the reply|your reply|the list|the code|the poem|your sentence|the story) (stops|ends|stopped|ended|breaks off|was cut) (in the middle|halfway|too early|at the third line|half way|abruptly), (how do i get the rest|how do i continue it|what do i press|how does it go on|can it go on)
(half|the rest|the end|a part) of the (answer|reply|code|text|list) is missing, how do i (get it|get the rest|continue it|see it)
i (stopped|interrupted|cancelled|halted) (it|you|the reply|the answer)( by accident| too early| a moment ago|), (how can it go on|how do i continue it|how do i resume the reply|can it be continued)
(keep going|go on|write on|continue|more|finish it)(, which key|, how|: which key|: how)
answer is cut, how continue?
reply not finish, what i press?
in oobabooga there is a continue button, where is it here?
u stopped lol, how do i make u continue?
It stopped before the end. Is there a key that makes it continue?
where is the rest of the text? how do i get it?
I'd like you to go on from where you were cut off, how?
the code block is not complete, how do I let it continue?
the text just stops, how can I have it go on?
what continues an unfinished answer?
it reached the limit of tokens, which key lets it go on?
you broke off, please tell me how to make you finish
""",
        "branch_previous": """
the reply before was better, how to return?
your earlier answer was better, can I get it back?
i regenerated but liked the first one more, how do i go back?
I regenerated and now the old reply is gone, where is it?
I regenerated the reply, how do i see the one before?
where did the old reply go after regenerating?
can I still see the old version of the answer?
how do I see the older version of a reply?
how do I go to the earlier version of the reply?
how do i go back one reply?
how do I go back one branch?
previous branch?
which key goes to the previous reply?
which key is previous branch?
which key shows the reply before?
what do i press to go to the previous version?
what's the key for the previous branch?
how to go back previous answer?
i see reply 2 of 2, how do I see reply 1?
it says 2/2, how do I get to 1/2?
i have three versions, how do I go back to the one before?
how do I go back to the reply it gave first?
how do I undo the regenerate?
i edited my message, how do i see how it was before?
i edited my question, can I get back to the old version?
how do I go one version back?
how do i swipe back to the last reply?
how do i go left in the versions?
the one before was nicer, how do i show it again?
and how do I get back to the old one?
and how do I go back to the previous reply?
return to the earlier answer, how?
show me the former reply again, which key?
shortcut for the previous version
(previous|earlier|old|first) (version|reply|answer|branch)( of the reply| of your answer| key| please|, how do i see it|, how)
how do i (go|get|return|switch|flip|swipe) (back |)to the (previous|first|old|earlier) (reply|answer|version|branch|response)( again|)?
how do i (see|get|read|show|find) the (previous|first|old|earlier|original) (reply|answer|version|response)( again| back|)?
there are (two|three|several) (replies|answers|versions) and i see the (second|last|newest|new one), how (do i|to) see the (first|previous|old|earlier) one?
it (says|shows) (2/2|2/3|3/3|2 of 2|2 of 3|3 of 3), how do i (get|go) (back to|to) (1|the first|the one before|the previous one)
i am (at|on) (the second|reply 2|answer 2|version 2|the last), how do i (go|get) (back |)to (the first|reply 1|answer 1|version 1|the one before)
i (regenerated|retried|got a new answer)( but| and) (want|liked|prefer|need) the (old|first|earlier|previous) (one|answer|reply)( back| more| better|)(, how|, how do i get it back|)
the (first|old|earlier|previous) (answer|reply|one|version) was (better|nicer|good|the right one), how do i (get it back|go back|go back to it|see it again)
is the (old|first|previous|earlier) (answer|reply|version) (lost|gone|still there) (after regenerating|now|when i regenerate)?
I want the answer from before
where's the first answer now?
I liked what you said first, how do I get back to it?
how do I see what it said before I regenerated?
one back please, which key?
how do i undo regenerate?
the reply from before the retry, where is it?
can I go back to an earlier try?
go left to the older one, which key?
back to version one, how?
how do I browse back through the answers?
the original answer is gone, how do I show it?
bring the old answer back
there was a better answer before, how can I see it?
how do I flip back?
take me back to the reply before this one
I want to compare with the earlier answer, how do I get there?
I see the new answer, how do I see the old one?
which key is one reply back?
how can I restore the earlier reply?
can I look at the version before this?
what was the first reply, how do I see it again?
how do I get from the second answer to the first?
go back one answer: which key?
the first of the two replies, how do I show it?
previous variant please, how?
older version of this reply?
(i want|i'd like|how do i get|can i have|show me) (the|your) (old|first|previous|earlier) (answer|reply|version|response) (back|again)
i (see|am on|am looking at|have) the (second|new|newer|last) (answer|reply|version), how do i (see|get to|go to|show) the (first|old|older|one before)
(go|step|flip|one) back (to|by) (one|the previous|the first) (version|reply|answer|branch)(, how|, which key|)
what (shows|brings back|brings) (the|me the) (previous|old|first|earlier) (reply|answer|version)?
before answer, how see?
i want old answer again
the first answer more good, how go back?
i hit regenerate by accident, how do i get the old answer back?
how do i get the arrow left thing to the older reply?
Is there a way of returning to the answer you gave at first?
prev reply key?
where did your first reply go?
what takes me one version back?
i prefer the reply it had before, how to show it?
how do i (look at|see|show|go to|get to) (attempt|try|version|answer|reply) (one|1|number one)( again|)?
(you had|there was) a (better|nicer|good) (reply|answer) (before|earlier), (which key takes me there|how do i get back to it|how do i see it)
""",
        "branch_next": """
how do I see the other version of the answer?
next branch?
next version?
which key goes to the next reply?
which key is next branch?
what do i press to see the next version?
what's the key for the next branch?
how to go next answer?
it says 1/2, how do I get to 2/2?
there are three versions of the reply, how do i get to the next one?
there are two answers, i want to see the second
I went back to the old reply, how do I get forward again?
i regenerated twice, how do I get to the last one?
how do I go one version forward?
how do I flip through the versions of a reply?
how do i swipe right to the next reply?
how do i go right in the versions?
how do I get to the reply after this one?
the newer one was better, how do I show it?
and how do I go to the next one?
and forward again?
and how do I see the next version?
and to the next reply?
forward to the newer reply, which key?
shortcut for the next version
can I look at the alternative reply, how?
(next|newer|second|other|following) (version|reply|answer|branch)( of the reply| of your answer| key| please|, how do i see it|, how)
how do i (go|get|move|switch|flip|swipe|advance) (on |forward |)to the (next|second|newer|newest|other|following|later) (reply|answer|version|branch|response)?
how do i (see|read|show|find) the (next|second|newer|other|third|following|later) (reply|answer|version|response)?
there are (two|three|several) (replies|answers|versions) and i see the (first|old one|oldest), how (do i|to) see the (second|next|other|new) one?
it (says|shows) (1/2|1/3|2/3|1 of 2|1 of 3), how do i (get to|see|go to) (2|the second|the next one|the other one|the others|the rest of them)
i am (at|on) (the first|reply 1|answer 1|version 1), how do i (go|get|move) (on |)to (the second|reply 2|answer 2|version 2|the next)
i see (reply|answer|version) 1 (of|out of) (2|3|two|three), how do i see (reply|answer|version|number) 2?
i went back to the (first|old|previous|earlier) (reply|answer|version), how do i (go forward|get forward|go forward again|get to the new one|return to the new one)
you gave (two|three) answers, how do i (see|get to) the (second|other|next|third) one?
which key (shows|gives)( me|) the (other|second|next|newer) (answer|reply|version)?
how do i (page|flip|leaf|go forward) (through|among) the (replies|answers|versions)?
I'm on the older reply and want the newer
how to look at the answer number two?
show the other answer please, which key?
how do I get to the newest try?
one forward please, which key?
can I go on to the later version?
forward to version two, how?
the second answer, where is it?
and forward to the newer one?
how do I jump to the next alternative?
there should be another version of this reply, how do I get to it?
how do I flip forward?
take me to the reply after this one
which key is one reply forward?
how do I get from the first answer to the second?
go forward one answer: which key?
the second of the two replies, how do I show it?
next variant please, how?
newer version of this reply?
I see the old answer, how do I see the new one?
how do I look at the third version?
I see version 1, there is a 2, how do I get there?
and how do I see the one after that reply?
how do I return to the newest reply?
are there other versions of this answer and how do I see them?
show me the alternative answer, how?
(i want|i'd like) to see the (second|next|other|newer|third) (answer|reply|version|response)(, how|, which key|)
i (see|am on|am looking at|have) the (first|old|older|earlier) (answer|reply|version), how do i (see|get to|go to|show) the (second|new|newer|next|one after)
(go|step|flip|move) (forward|on) to the (next|newer|second|following) (version|reply|answer|branch)(, how|, which key|)
what (shows|brings) (the|me the) (next|newer|second|following|other) (reply|answer|version)?
next answer, how see?
i want see second answer
how do i get the arrow right thing to the newer reply?
Is there a way of seeing the other answer you gave?
next reply pls, which key?
how do I toggle to the other version?
I can see 1/2 there, how do I see 2/2?
show me number two of the replies, how?
what takes me one version forward?
I was at the older reply, now I want the newer. How?
how do i (look at|see|show|go to|get to) (attempt|try|version|answer|reply) (two|2|three|3|number two)?
""",
    }
)
"""Topic -> what is typed; a pattern has alternations, "(a|b|)", and {places}."""
