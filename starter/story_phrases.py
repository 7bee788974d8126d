"""How stories are asked for."""

from starter import (
    errands,
    made_to_order,
    ordered_again,
    ordered_plainly,
    story_commissions,
    story_orders,
)

_STORY = "(story|story|story|story|tale|bedtime story|fairy tale|fairytale|adventure|fable|adventure story|good night story|little story|short story|children's story|ghost story)"
_TELL = "(tell me|tell me|tell us|tell|gimme|write me|write|write|give me|read me|read us|make up|invent|create|compose|come up with|narrate|do|make me|cheer me up with|tell the kids|tell my son|tell my daughter|entertain me with|surprise me with)"
_ABOUT = "(about|about|about|about|bout|of|with|with|w/|starring|featuring|in which the hero is|where the hero is|whose main character is|that features|involving|concerning|on|based on|inspired by)"
_END = "( please| pls| plz| thanks| thx| now|, please| if you can|!|.||||||||||||)"
"""Behind the hero, of whom it is no part."""
_FOR = "( please| pls| for my daughter| for the kids| for my son| for my children| for tonight| to fall asleep| before bed| for a child|, please| for me| thanks||||||)"
_ASK = "(can|could|would|will) (you|u) (please |kindly |maybe |||)"
_WANT = "(i want|i'd like|i would like|i'd love|i feel like|i need|i would love|i wish for|i am in the mood for|i'm in the mood for|im in the mood for|in the mood for|i fancy|i'd enjoy|i would enjoy|fancy|gimme|i wanna have|how about|what about|let me have|i could use|let's have|may i have|can i have|can i get|can we have|could i get|may i hear|let me hear|we want|my daughter wants|my son wants|my kid wants|the kids want|got|do you have|do you know|have you got)"
_LIKE = "(i want|i'd like|i would like|i'd love|i would love|i wanna|i want to|we would like|i am dying)"
_WORDS = "(one hundred|100|200|150|120|300|a hundred|a hundred and fifty|about 100|at least 100|around 200|two hundred)"
_TOPIC = "(topic|the topic|theme|the theme|subject|the subject|hero|the hero|main character|the protagonist|protagonist|about)"
ABOUT = (
    f"(please |kindly |now |then |){_TELL} (a|a|one|another|some){{length}} {_STORY} {_ABOUT} {{hero}}{_FOR}",
    f"{_ASK}{_TELL} (a|a|another){{length}} {_STORY} {_ABOUT} {{hero}}{_FOR}?",
    f"({_WANT}|{_WANT}|{_LIKE} to (hear|read|be told)|{_LIKE} you to tell me) (a|a|another){{length}} {_STORY} {_ABOUT} {{hero}}{_FOR}(?|.|)",
    f"(story|tale|story time|storytime|story please|time for a story|it's story time|a story|bedtime story|one story|fairy tale|a bedtime story please|tell me a story|write a story|i want a story)(:|,|.|!| -) ({_TOPIC}(: | is |, )|it should be about |with |let it be about ||||){{hero}}{_END}",
    f"{_TOPIC}(:| is) {{hero}}(. |, |; |! )(tell me a story|write a story|now a story|make a story of it|story please|a story please|tell it)",
    "{hero}(. |, |: |! | - )(tell me a story about that|write a story|make a story of it|story please|a tale about this|make up a story about that|turn that into a story|a story about that please|a story please|as a story|as a bedtime story|now tell a story|a{length} story)",
    "(ok|okay|good|good good|great|fine|nice|cool|alright|well|right|lovely|so|now|and)(.|,|!|) (then |now |next |)(a|tell me a|one){length} story (about|with) {hero}"
    + _END,
    f"(tell me about|tell of|write about|write something about|tell me something about|talk about) {{hero}} (as|in|in the form of|like) a{{length}} {_STORY}{_END}",
    f"(what happened to|tell me what happened to|what became of|whatever happened to|the adventures of|the story of|tell me the tale of|tell the story of|the tale of|tell me the story of|tell me the adventures of|the legend of) {{hero}}( once| one day||||). (a story|tell it as a story|tell me a story|story){_END}",
    f"(the adventures of|the story of|tell me the tale of|tell the story of|the tale of|tell me the story of|tell me the adventures of|the legend of) {{hero}}{_END}",
    "(what happened to|tell me what happened to|what became of) {hero}( one day| once| in the end|)?",
    f"(let|make) {{hero}} be the (hero|main character|star) of (a|the|your|my){{length}} {_STORY}",
    f"(make|use|take|put) {{hero}} (the hero of|as the hero of|as the topic of|as the subject of|in|into) a{{length}} {_STORY}{_END}",
    f"(do you know|have you got|is there|have you heard|do you have|got|know|are there) (a|any|some){{length}} {_STORY} (about|with|of) {{hero}}?",
    f"{_STORY} {_ABOUT} {{hero}}{_END}",
    f"(my (kid|daughter|son|child|little sister|nephew)|the (little one|baby|kids|children)) (cannot sleep|loves stories|is in bed|wants a story)(.|,| -) {_TELL} (a|one){{length}} {_STORY} about {{hero}}",
    "my (kid|daughter|son|child|little brother|niece|class) (wants|would like|needs|loves|asked for) a{length} story (about|with) {hero}(, got one| please|, can you tell it||)(?|)",
    f"(it's bedtime|it is late|i can't sleep|i am bored|i'm bored|it's raining|the children are waiting)(.|,) (tell|read) (me|us) a{{length}} story about {{hero}}{_END}",
    "once upon a time (there was|there lived|there were) {hero}(.|...|, and then|) (go on|go on, tell it|continue|how does it go on|finish the story|tell the rest|carry on|tell it|)(?|)",
    f"{{hero}}: a{{length}} story{_END}",
    f"{_TELL} a{{length}} story (in which|where) {{hero}} DOES( please| pls|)",
    f"{_WANT} a{{length}} story (in which|where) {{hero}} DOES",
    "(tell|write) (me |)(the story of how|a story about how) {hero} DOES",
    f"(write|tell|give me|tell me|i want|can you write|please write) {_WORDS} words( of story|) about {{hero}}{_END}",
    f"(write|tell|give me|tell me|i want|can you write) (a|one){{length}} {_STORY} of {_WORDS} words about {{hero}}{_END}",
    f"(write|tell|give me|can you write|make) a (100|200|150|120|hundred)( |-)word (story|tale) about {{hero}}{_END}",
    f"(write|tell me) something{{length}} about {{hero}}, a (real |proper |nice |)(story|tale){_END}",
    f"{_TELL} a{{length}} {_STORY}(,|:|.|;) (the hero is|the hero:|with|about|it's about|it is about|it should be about|the topic is|main character:|let it have|featuring) {{hero}}{_END}",
    f"{_TELL} a{{length}} {_STORY} (with {{hero}} in it|with {{hero}} as (the |its |)(hero|main character)|that is about {{hero}}|that has {{hero}} in it|that starts with {{hero}}|that (begins|starts): once there was {{hero}}){_END}",
    f"(could|can|should|must) (the|your|a|this|the next) story be about {{hero}}{_END}",
    f"(the story|a story|your story) (should|must|has to|shall) (be about|have|feature|contain) {{hero}}{_END}",
    f"(would you mind telling me|do you happen to know|would you tell me|i'd love it if you told me|how about telling me|why don't you tell me) a{{length}} story (about|with) {{hero}}{_END}",
    f"(i love|i like|my son loves) {{hero}}(.|,) (tell|write) (me |)a{{length}} story( about that|){_END}",
    f"story {{hero}}{_END}",
    "(tell|write) (me |us |)your (best|favourite|nicest|own) story (about|with) {hero}( please|)",
    "a{length} story about {hero}(, go|, go ahead|, now|, quick)",
    "(there once was|once there was|there was once|there lived) {hero}(. |... |, )(continue the story|go on|tell the story|write the rest|what happened)( please|)",
    "(describe|recount|relate|tell us|write down) the (adventures|journey|life|story) of {hero}( please|)",
    "(i need |write |)(100|120|150|200) words about {hero}, (story style|as a story|in story form)",
    f"a{{length}} {_STORY} (about|with|starring) {{hero}} (would be|sounds) (nice|great|lovely|good|cool|wonderful|perfect)( now| please|)",
    "(i'd be|i would be) (delighted|happy|glad|pleased|grateful) (by|with|about|to hear|to get|for) a{length} story (about|with) {hero}",
    "(my nephew|my daughter|my son|my niece|the baby|my brother|my kid) (loves|adores|likes|wants) {hero}(, |. |; )(tell|read|write) (him|her|me|us|them) a{length} story( about that| about it| about this|)( please|)",
    "(tell|read) (us|me) the (one|story|tale) (about|with|of) {hero}( please|)",
    "(make it|let it be|let it be|make this|it should be) a{length} story (about|with) {hero}( please| pls|)",
    "(i want|i would like|i'd like|let me) (to |)(read|hear) (about |)the (adventures|story|tale|fate) of {hero}( please|)",
    "(once|one day|long ago) there (was|were|lived) {hero}(.|...|,) (how did it go on|how does it go on|what happened then|and then what|tell me more|go on|what did they do)(?|)",
    "(what about|how about) a{length} story(?|,) {hero}( maybe| perhaps|, for example| please|)",
    "(tell|write|give) (me |us |)a{length} (story|tale|bedtime story) about {hero} (in|with|of) (at least |about |)(100|a hundred|150|200) words",
    f"(one|a){{length}} {_STORY}(, please,| please|,| pls) (about|with|on) {{hero}}{_END}",
    f"put {{hero}} into a{{length}} {_STORY}{_END}",
    f"imagine (a|one){{length}} {_STORY} {_ABOUT} {{hero}}{_END}",
)
"""With a hero, in all other ways; DOES is what he does."""
DOES = "(is the hero|goes on a journey|finds a treasure|gets lost|makes a friend|learns to fly|saves the day|comes home|has an adventure|is very brave|meets a stranger|wins a race|lives by the sea|travels far|helps a friend|plays the main part)"
DID = "(went on a journey|found a treasure|got lost|made a friend|learned to fly|saved the day|came home|had an adventure|met a stranger|won a race|lived by the sea|travelled far|helped a friend|had to be brave)"
"""The same for one and for many."""
TOP_ANY = (
    "(please |)tell me a{length} story",
    "(tell|write) (me |)a{length} story( please| pls||)",
    "(can|could) you tell (me |)a{length} story?",
    "(a |)story( please|, please| pls)",
    "i want a{length} story",
)
"""About nobody in particular: what comes to mind first."""
ANY = (
    f"(please |){_TELL} (a|any|some|one|another){{length}} {_STORY}{_FOR}",
    f"{_ASK}{_TELL} (a|any|another|one){{length}} {_STORY}{_FOR}?",
    f"({_WANT}|{_LIKE} to (hear|read)) (a|another|any|one){{length}} {_STORY}( please|)(?|)",
    "(story|story time|story please|bedtime story|tell a story|a story|once upon a time|tell me something long|a fairy tale|storytime|one story|any story|tell a tale|tell me stories|make up something|tell us something nice)( please|)(!|.|)",
    "(please |)(tell|write|give) me a{length} (story|tale|bedtime story|fairy tale)",
    "(can|could) you (tell|write) (me |)a{length} story?",
    "tell me a{length} story",
    "i want (to hear |)a{length} story",
    "(write|make up) a{length} story",
    "a{length} story(| please)",
    f"(do you know|have you got|do you have|is there) (a|any|some){{length}} {_STORY}( for me|)?",
    f"(write|tell|tell me|give me) (a|one) (story|tale) (of|with) (at least |about |){_WORDS} words",
    "(it's bedtime|i can't sleep|i cannot sleep|the kids are in bed)(.|,) (tell|read) (me|us) (a|one){length} (story|tale)( please|)",
    "(entertain|surprise) me with a{length} (story|tale)( please|)",
    "(do|can) you tell stories?",
    "what stories (can you tell|do you know)?",
    *story_commissions.ANY_STORIES,
    *story_orders.ANY_STORIES,
    *errands.ANY_STORIES,
    *made_to_order.ANY_STORIES,
    *ordered_again.ANY_STORIES,
    *ordered_plainly.ANY_STORIES,
)
AGAIN = (
    "(another|another one|do another one|one more|and another|and another one|a new one|again|once more|the same again|another story|one more story|a second one|next one|next story)(,| -|:|;|) (but |)(now |this time |)(with|about) {hero}( this time| now| please| pls| in it|)",
    "(and |now |ok, |nice, |good, |great, |)(now |)(one|a story|another one|another|the same|the same story|a tale|the next one|a different one) (about|with) {hero}( this time| instead| now| please||)(?|)",
    "(and|now|next) (about|with) {hero}( please|)(?|)",
    "(this time|now|next time|instead) (about|with|it should be about|i want one about|tell one about|take|use|make it about|make it) {hero}( please|)",
    "(can|could) (you|i|we) (tell|have|hear|get) (another|one more|a new one|one) (about|with) {hero}( this time|)?",
    "(tell|write|give|make)( me|) (another|one more|a new one|one) (about|with) {hero}( this time| now| please|)",
    "(and |)what about {hero}?",
    "(the same|same|again)(,| but|) (with|about) {hero}( instead| as the hero| please|)",
    "(replace the hero (with|by)|change the hero to|let the hero be|the hero should be) {hero}( this time| now| please|)",
    "(i liked that|that was nice|lovely story|i loved it|beautiful|nice story)(.|,|!) (now one|another one|one more|now another|can i have one) (about|with) {hero}( please|)",
)
"""With a hero, when a story has just been told."""
SIZES = (
    *[""] * 10,
    *(
        " short",
        " short",
        " very short",
        " little",
        " brief",
        " quick",
        " tiny",
        " small",
        " short",
    ),
    *(" nice", " good", " funny", " sad", " scary", " magical", " happy", " sweet", " new"),
    *(" exciting", " silly", " lovely", " beautiful", " great", " cosy", " charming", " simple"),
    *(" wonderful", " strange", " cute", " spooky", " thrilling", " real", " calm", " moral"),
)
"""What it may be called; all these stories are the same."""
LONG = (" long", " long", " long", " very long", " really long", " longer", " detailed")
GO_ON = (
    "(go on|continue|more|more please|and then?|keep going|carry on|next|go ahead|proceed|don't stop|please go on|please continue|tell me more|and|then what|keep telling|another part|the next part)(?|)",
    "what (happened|happens|comes|came) (next|then|after that|afterwards)?",
    "(continue|go on with|tell me more of|keep on with|carry on with|extend|lengthen|resume|i want more of) (the|this|that|your) (story|tale)( please|)",
    "(and|then) what happened?",
    "(how|where) does (it|the story|this|the tale) (go on|continue|end|go from here)?",
    "(i want|give me|tell me|i'd like|i would like|i want to hear|let me hear|can i have|may i have|is there) more( of it| of the story| of that| please|)(?|)",
    "what happens next?",
    "(can|could|would) you (go on|continue|tell me more|keep going|tell the rest|carry on)( please| with the story|)?",
    "(is that|was that) (all|the end|it)? (go on|continue|tell me more|what then)",
    "(the story|it) (is too short|should be longer|must go on|cannot end here)",
    "(don't|do not) stop( here| now|)(, go on|, please go on|)",
    "(write|tell|add) (a |one |)(next|another|second|more|one more) (chapter|part|scene|paragraph)( of the story| please|)",
    "(and |)what (did they do|happened to them) (after that|then|next)?",
    *ordered_again.GO_ON,
    *ordered_plainly.GO_ON,
)
