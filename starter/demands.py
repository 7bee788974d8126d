"""What people demand of a chat model that this one cannot do: plain wordings, by verb.

The border to what it can do is here, and nowhere else:

- sums of numbers up to 20 and products up to 10 are its own; larger numbers, division, roots,
  powers, percentages, units and geometry are not
- stories, poems, songs and haiku are its own; emails, letters, essays, speeches and reports are not
- lists of the kinds in `lists` are its own, whether named, listed or suggested; what is
  recommended ("a good film", "three novels and why"), advice, tips, recipes and plans are not
- tables, hello world and the programs in `snippets` are its own; other programs are not
- hello, thanks, goodbye, yes and no in other languages are its own; other translations are not
- what the user told it is its own, and what the card says; feelings and the weather that are only
  told get sympathy; with a question behind them they are not its own
"""

from collections.abc import Sequence

from starter import topics
from starter.things import SLOTS
from starter.words import Words

_PLEASE = "(|||| please| for me)"
_CAN = "(|||can you |could you |please |i want you to )"
_ABOUT = "(|||| in simple words| briefly| in detail| to a child| like i'm five| step by step| with an example| in one sentence)"
_REASON = "(|||||| and say why| and tell me why| with reasons)"

BY_VERB: dict[str, tuple[str, ...]] = {
    "explain": (
        f"explain {{x}}{_ABOUT}",
        f"(can|could) you explain {{x}}{_ABOUT}?",
        f"(describe|define|explain|outline|discuss|clarify) {{x}}{_ABOUT}",
        f"(explain|describe|tell me) how {{x}} works{_ABOUT}",
        "(help me understand|i don't understand) {x}",
        "teach me (about |something about |){x}",
    ),
    "about": (
        "tell me about {x}",
        "tell me (something|more|everything|a bit) about {x}",
        "what (do you know|can you tell me|can you say) about {x}?",
        "(talk to me|inform me|educate me) about {x}",
        "(facts|some facts|ten facts|an overview|a summary|the basics|the history|information)( about| of) {x}",
        "give me (some facts about|an overview of|a summary of|information on|the history of) {x}",
    ),
    "what": (
        "what is {x}?",
        "what's {x}?",
        "what (exactly |)(is|are|was|were) {x}?",
        "what does {x} (mean|do|stand for)?",
        "how does {x} work?",
        "(what is|what's) the (meaning|purpose|origin|history|importance|definition|price|cause|formula|theory) of {x}?",
        "what did {person} mean by {x}?",
        "what do you think (about|of) {x}?",
    ),
    "compare": (
        "compare {x} (and|with|to) {y}",
        "what is the difference between {x} and {y}?",
        "(difference|differences|comparison) between {x} and {y}",
        "(which|what) is better, {x} or {y}?",
        "{x} (vs|versus|or|compared to) {y}",
        "is {x} better than {y}?",
        "how (does|do) {x} (differ from|compare to|relate to) {y}?",
        "contrast {x} (and|with) {y}",
    ),
    "aspects": (
        "what are the {aspects} of {x}?",
        "(the |){aspects} of {x}",
        "(list|name|tell me|explain|give me) the {aspects} of {x}",
        "what (causes|cures|prevents|affects|influences) {x}?",
        "(how dangerous|how important|how common|how expensive|how safe) is {x}?",
        "does {x} have (any |)({aspects}|side effects|a future)?",
    ),
    "person": (
        "who (is|was) {person}?",
        "tell me about {person}",
        "(when|where) (was {person} born|did {person} die|did {person} live)?",
        "how old (is|was) {person}?",
        "what (did {person} (do|write|invent|discover|believe|paint|say about {x})|is {person} famous for)?",
        "(biography|works|life|quotes|ideas|philosophy|death|family) of {person}",
        "why is {person} famous?",
        "is {person} (still alive|married|rich)?",
    ),
    "office": (
        "who is the (current |present |new |)(president|prime minister|king|queen|chancellor|leader|ceo|mayor|head|founder|owner) of {place_or_firm}?",
        "who('s| is) the (president|king|queen|ceo) of {place_or_firm}(, and since when| and how old is he| and which party is he in| and is she any good|)?",
        "who (won|will win|is winning|lost) the (election|match|game|world cup|war|race|title|oscar|super bowl|nobel prize|final|league)( in {year}| yesterday| this year||)?",
        "who (invented|discovered|wrote|painted|composed|built|founded|directed|made|designed) {made}?",
        "who (was the first|is the best|is the richest|is the tallest|is the oldest|is the fastest) (person|man|woman|player|singer|king|actor)( on the moon| in the world| alive| of all time| of {place}|)?",
    ),
    "place": (
        "(what is|what's) the capital (city |)of {place}?",
        "(capital|capital city|population|currency|president|flag|language|history|area)( of) {place}(|?)",
        "where is {place}?",
        "(what is|what's) the (population|currency|national anthem|climate|language|biggest city|area|highest mountain) (of|in) {place}?",
        "how (do i get|far is it|long does it take|much is a flight) to {place}?",
        "what (is there to see|should i see|can i do|do people eat|language do they speak) in {place}?",
        "(what's|what is|how is|whats) the weather (like |gonna be like |going to be like |)in {place}( on {weekday}| today| tomorrow| now|)?",
        "what time is it in {place}?",
        "(plan|book|organise) (me |)a (trip|flight|holiday|weekend|tour|hotel) (to|in) {place}",
        "tell me about {place}",
        "how (big|far away|old|cold|safe|expensive) is {place}?",
    ),
    "when": (
        "when did {event} (happen|start|end|begin|take place)?",
        "when (was|is) {event}?",
        "(why|how) did {event} (happen|start|end|begin)?",
        "what (caused|started|ended|happened during|happened in|were the results of) {event}?",
        "when did (the {empire} empire|the {empire}s|rome|the {empire} kingdom) (fall|rise|end|begin)?",
        "what happened in {year}?",
        "in (what|which) year (was|did) ({event}|{made} invented|{person} die|the war end)?",
        "(summarise|summarize|explain|describe) {event}",
    ),
    "recommend": (
        f"(recommend|suggest)( me||) (a|a good|a nice|some|some good|a few good) {{tip}}{_REASON}",
        f"(recommend|suggest)( me||) (two|three|four|five|3|5|ten|a couple of) (good|great|nice|interesting|old|modern||) {{tips}}( from {{place}}| from the {{century}} century| for beginners| for me||){_REASON}",
        "(can|could) you (recommend|suggest) (a good |some good |a |some |any |){tip}( for me| for beginners||)?",
        "(which|what) {tip} (do you recommend|should i (buy|choose|read|see|try|get|watch)|is the best|would you recommend)?",
        "what is (a good|the best) {tip}( for beginners| for me| for tonight| in {place}||)?",
        "(best|good|cheap) {tips}( in {place}| for beginners| this year||)",
        "(i need|i'm looking for|i want) (a|a good|a new) {tip}",
        "(any |)(recommendations|suggestions|recommendation|tips) for (a good |a |){tip}?",
    ),
    "work": (
        "(summarise|summarize|sum up) {work}",
        f"{_CAN}(summarise|summarize|sum up|retell|recap|describe|explain) the (plot|plot|main idea|first chapter|ending|content|message|themes) of {{work}}",
        "(what is|what's) {work} about?",
        "what is the (plot|main idea|message|moral|ending|theme) of {work}?",
        "(summary|plot|review|analysis|themes|characters|ending|synopsis) of {work}",
        "give me a (summary|short summary|synopsis|review|plot summary) of {work}",
        "(review|rate|analyse|analyze|criticise|interpret|judge) {work}( for me| out of ten||)",
        "who (wrote|directed|plays in|is the hero of|dies in|is the author of) {work}?",
        "how does {work} end?",
        "(a quote|lines|the first line|the last chapter|lyrics) (from|of) {work}",
        "is {work} (worth reading|worth watching|any good|a good film|suitable for children)?",
    ),
    "translate": (
        "translate {quoted} (into|to) {tongue}",
        "(can|could) you translate {quoted} (into|to) {tongue}?",
        "translate (this|this text|this sentence|my letter|the following)( into {tongue}| to {tongue}||)",
        "how do (you|i) say {quoted} in {tongue}?",
        "what is {quoted} in {tongue}?",
        "{quoted} in {tongue}(|?)",
        "translate to {tongue}: {quoted}",
    ),
    "implement": (
        f"{_CAN}(implement|code|write|build|program|develop|create|design) {{program}}( in {{lang}}||){_PLEASE}",
        "implement {program}( with {feature}||) in {lang}",
        "write (me |){program} in {lang}",
        "write {program}( with {feature}||)",
        "(how do i|how would you|how to) (implement|build|write|code|make) {program}( in {lang}||)?",
        "{program} in {lang}",
        "(i need|give me|show me|source code for) {program}( in {lang}||)",
        "(make|build|create) (me |)(an app|a website|a game|a bot|a plugin|a program) (for|about|that|with) ({x}|sells shoes|tracks my sleep|plays chess|counts calories|reads my mail)",
    ),
    "fix": (
        "(fix|debug|repair|correct) (my|this|the) {code}{please}",
        "(review|refactor|optimise|optimize|improve|test|document|check|comment) (my|this) {code}",
        "(can|could) you (fix|debug|review|improve|look at|check) (my|this) {code}?",
        "what('s| is) wrong with (my|this) {code}?",
        "(find|spot) (the bug|the error|the mistake|bugs) in (my|this) {code}",
        "why does my {code} (crash|not work|fail|hang|throw an error|not compile|run so slowly)?",
        "my {code} (crashes|does not work|fails|is too slow|won't compile), (what now|why|can you help|fix it)?",
        "(i get|what does this error mean:|how do i fix) {error}",
    ),
    "edit": (
        "(proofread|correct|edit|check|improve|rewrite|shorten|rephrase|paraphrase|polish|summarise|summarize|grade|review|rate|analyse|format|simplify) {text}{please}",
        "(can|could) you (proofread|correct|check|rewrite|shorten|improve|summarise|review|look over|rate) {text}?",
        "(please |)(proofread|correct|check|fix|rewrite|rephrase|improve|simplify|spell check) (this|this sentence|the grammar of this|this text|the spelling)(:|) {quoted}",
        "(make|turn) {text} (shorter|better|longer|more formal|sound professional|less boring|into an essay)",
        "is (this|my) (sentence|grammar|spelling|text) (correct|right|good|ok)(: {quoted}||)?",
        "correct my (grammar|english|homework|mistakes)(: {quoted}||)",
        "(what do you think of|give me feedback on|any feedback on|rate) {text}(|?)",
        "(summarise|summarize|extract|highlight) (the main points|the key points|the key ideas) of {text}",
    ),
    "write": (
        f"{_CAN}(write|draft|compose|prepare)( me||) {{a_paper}} (to {{addressee}}|about {{x}}|on {{x}}|for {{addressee}}){_PLEASE}",
        "write (me |){a_paper}",
        "(write|draft) {a_paper} (to {addressee}|about {x})",
        "(can|could) you (write|draft|help me write) {a_paper}( to {addressee}| about {x}||)?",
        "(i need|help me with|i have to write) {a_paper}( to {addressee}| about {x}| for school||)",
        "(write|draft) an (email|essay|email|essay)( about {x}| to {addressee}||)",
        "{a_paper} (to {addressee}|about {x})(| please)",
        "(write|finish|do) my (essay|thesis|homework|cv|speech|report|assignment|cover letter|dissertation|presentation){please}",
    ),
    "deed": (
        f"{_CAN}{{act}}{_PLEASE}",
        "{act}",
        "can you {act}?",
        "(could|will|would) you {act}{please}?",
        "(please|i need you to|i want you to|you must|go and|help me) {act}",
        "are you able to {act}?",
    ),
    "do": (
        "can you do my (homework|taxes|laundry|job|work|shopping|assignment|maths|tax return|dishes|accounts|essay|exam)?",
        "(do|finish|check|help me with|help me do) my (homework|taxes|tax return|assignment|maths homework|exam|accounting|thesis|science project)",
        "(can|could|will) you (help me (with|do) my|do my|check my|finish my|take care of my) (homework|taxes|essay|garden|exam|thesis|presentation|money|accounts|divorce|application|maths)?",
        "help me (study|prepare|revise|practise) for (my|the) (exam|test|interview|finals|driving test|{subject} exam)",
        "(help me|i need help) with (my |)({subject}|homework|marriage|garden|{subject} homework|business|diet|studies)",
        "(teach me|i want to learn|tutor me in|quiz me on|test me on) ({subject}|the piano|chess|guitar|to cook|to swim|to dance|history|first aid)",
    ),
    "learn": (
        "(teach me|help me|show me how|teach me how|can you teach me) to (play (guitar|the piano|chess|the violin|poker|drums)|swim|dance|draw|cook|sing|knit|code|drive|ski|paint|speak {tongue}|write better|type faster|meditate)",
        "how (do|can) i learn (to (play (guitar|the piano|chess)|swim|dance|draw|cook|sing|knit|code|drive|ski)|{tongue}|{subject}|programming|first aid)( quickly| fast| at home||)?",
        "(the best way|tips|how) to (learn|study|practise|get better at|improve my) ({tongue}|{subject}|guitar|chess|spelling|drawing|swimming)",
    ),
    "plan": (
        "(plan|organise|schedule|design|prepare) (me |)(my|a|our) {project}{please}",
        "(can|could) you (plan|organise|help me plan) (my|a|our) {project}?",
        "(make|give me|write|i need|create) (me |)a (plan|schedule|timetable|budget|checklist|strategy) for (my|a|our|the) {project}",
        "how (do|should|can) i (plan|organise|prepare|start) (my|a) {project}?",
        "(meal|diet|study|training|workout|travel|business|savings|lesson|weekly|revision) plan( for {addressee}| for beginners| please||)",
        "(ideas|tips|advice|help) for (my|a|our) {project}(| please)",
    ),
    "prove": (
        "prove (that |){claim}",
        "(prove|derive|show|disprove|demonstrate|verify|state) (the |){theorem}",
        "(can|could) you prove (that {claim}|the {theorem})?",
        "(how do you prove|what is the proof of|proof of|give a proof of) the {theorem}(|?)",
        "is it (true|a fact|possible) that {claim}?",
        "(solve|integrate|differentiate|factor|simplify|plot|expand) {formula}",
        "(solve|work out|find) (this|the|my) (equation|integral|riddle|puzzle|problem|derivative|system|sudoku|crossword|inequality)( for x| for me||)",
        "what is the (derivative|integral|limit|root|graph|inverse|slope) of {formula}?",
    ),
    "property": (
        "(what is|what's|tell me) the {property} of {substance}?",
        "{property} of {substance}(|?)",
        "(at what temperature|how fast|why) does {substance} (melt|boil|freeze|burn|rust|glow|expand|dissolve)?",
        "what happens (if|when) (i|you) (mix|heat|burn|drink|swallow|cool) {substance}( and {substance}| with {substance}||)?",
        "what is {substance} (made of|used for|good for)?",
        "is {substance} (poisonous|a metal|an element|a liquid|magnetic|flammable|expensive|heavier than {substance})?",
        "{substance} or {substance}?",
    ),
    "indirect": (
        "(do you know|can you tell me|could you tell me|i want to know|i'd like to know|i wonder|tell me|any idea) (who {person} (is|was)|what {x} (is|are|means)|how {x} works?|when {event} was|when {person} was born|where {place} is|who (invented|wrote|made) {made}|how to {task})(|?)",
        "(do you know|can you tell me|have you heard) (anything |something |)about ({x}|{person}|{place}|{event})?",
        "(i'm|i am) (interested in|curious about|reading about|writing about|studying|learning about) ({x}|{person}|{event})(. tell me more|. what should i know|, can you help|. where do i start)(|?)",
        "(let's|let us|can we|i want to) talk about ({x}|{person}|{place}|{work})(|?)",
        "(i need|i am looking for) (information|facts|something|details|help) (about|on|with) ({x}|{person}|{place}|{event})",
        "(have you|did you) (read|seen|watched|see|heard of) {work}?",
        "i forgot (who wrote {work}|when {event} was|what {x} means|the capital of {place})",
        "my (son|daughter|teacher|friend|boss) (asks|wants to know|asked me) (what {x} (is|means)|who {person} was|why the sky is blue|how {x} works|when {event} was)",
    ),
    "calculate": (
        "what is the (square |cube |||)root of {big}?",
        "(calculate|compute|find|work out) the (square |cube |)root of {big}",
        "(square root|cube root) of {big}(|?)",
        "what is {big} (plus|minus|times|divided by|+|-|x|*|/) {any}?",
        "(calculate|compute|what's|how much is|work out||) {big} (plus|minus|times|divided by|+|-|x|*|/) {any}",
        "what is {any} (plus|times|+|x|*) {big}?",
        "{big}{sign}{big}(|=|?| =)",
        "what is {percent} (percent|%) of {big}?",
        "(calculate||how much is) {percent} (percent|%) of {big}",
        "(what is|what's|calculate|) {small} (to the power of|^|raised to) {small}",
        "(what's|what is||calculate) {big} squared(|?)",
        "(divide|multiply) {big} by {any}",
        "(what is|what's|) {big} (divided by|/|modulo|mod) {small}(|?)",
        "(add|subtract) {big} (and|from|to) {big}",
        "(what is|calculate) the (factorial|logarithm|log|sine|cosine) of {big}?",
        "(convert|how much is|what is|change) {big} {unit} (in|to|into) {unit}",
        "{big} {unit} (in|to) {unit}(|?)",
        "how many {unit} (are in|is|are) {big} {unit}?",
        "calculate the (area|volume|perimeter|circumference|surface) of a (circle|square|triangle|sphere|cube|rectangle|cone|cylinder)( with radius {small}| with side {small}| of {big} {unit}||)",
        "(calculate|what is) the (average|mean|median|sum|interest|standard deviation) of {big}, {big} and {big}",
        "(calculate|work out) (my|the) (tax|interest|bmi|salary|mortgage|rent|tip|calories|distance|loan|pension)",
    ),
    "amount": (
        "how (tall|high|deep|big|old|long|heavy|wide) is {sight}?",
        "how far (away |)is {sight}( from here| from {place}| in km| in miles||)?",
        "how far (away |)is {sight} from (the earth|the sun|here)( in km||)?",
        "how (much|many) {mass} (is|are) (in|there in) {food}?",
        "how much does {thing} cost?",
        "how much is {thing}?",
        "(price|cost|weight) of {thing}",
        "how many {crowd} (are there|are there in the world|live in {place}|are in {place}|has {place}|does {place} have)?",
        "how long do {animals} live?",
        "how many (legs|teeth|eyes|bones|hearts|babies|wings) do {animals} have?",
        "how fast (can|do) {animals} (run|swim|fly)?",
        "what do {animals} eat?",
        "where do {animals} (live|sleep|come from)?",
        "(what is|which is|name|tell me|what's) the (tallest|longest|biggest|largest|smallest|oldest|fastest|deepest|highest|hottest|coldest|heaviest) (mountain|river|city|building|animal|country|lake|planet|tree|island|ocean|bridge|desert|bird|tower)( in the world| on earth| in {place}||)?",
    ),
    "why": (
        "why (is|are) {x} (so |)(important|expensive|famous|popular|dangerous|difficult|bad|good|hard|cheap|rare|healthy|called that)?",
        "why do (cats|dogs|birds|people|babies|children|men|women|{animals}) (sleep so much|purr|bark|sing|cry|lie|dream|yawn|fight|laugh|snore|hide|jump|eat grass)?",
        "why (does|do|did) {x} (exist|matter|work|fail|happen|change)?",
        "why is the (sky|sea|grass|moon|sun|blood|snow|night|fire) (blue|green|salty|red|white|dark|round|hot|yellow)( though| anyway||)?",
        "why (does|did) my {own} (never|always|not) (rise|crack|hurt|smell|leak|break|fail|die|stick|burn|work|start|stop)( properly| any more||)?",
        "why is my {own} so (dense|slow|dry|hot|noisy|yellow|small|hard|salty|dirty|cold)?",
        "why did {person} (die|become famous|leave|lose|go to war|write that|go mad)?",
    ),
    "trouble": (
        "(my|the) {own} (is broken|does not work|hurts|leaks|stinks|won't start|makes a strange noise|is dying|is swollen|keeps crashing)(. |, )(what can i do|what should i do|what now|help|why|can you help|how do i fix it|what is it)?",
        "what (should|can) i (do|take) (against|for|about|with) {ailment}?",
        "(what helps|what is good|home remedies|medicine|treatment|a cure|what to do) (against|for) {ailment}(|?)",
        "(diagnose|treat|cure|heal) my {body}",
        "what are the (symptoms|side effects|causes|signs|dangers) of {ailment}?",
        "what are the side effects of {medicine}?",
        "(side effects|dose|dosage|price|risks) of {medicine}",
        "(can|should|may) i take {medicine} (with {medicine}|for {ailment}|every day|during pregnancy|with alcohol)?",
        "is {ailment} (dangerous|contagious|serious|curable|deadly)?",
        "(i have|i've got|my son has|my child has) {ailment}(. |, )(what should i do|what can i take|what helps|is it serious|should i see a doctor|do i need a doctor)?",
        "(diagnose me|what illness do i have|give me a diagnosis|am i ill|interpret my blood test|read my x-ray)(|?)",
    ),
    "advise": (
        "should i {choice}?",
        "should i {choice} or {choice}?",
        "(give me|i need|any|have you got|do you have) (some |)(advice|tips|hints|help) (on|about|for|with) {x}(|?)",
        "(advise me on|advice on|tips for|tips about|tips on) {x}",
        "(is it|would it be) (wise|smart|a good idea|legal|safe|healthy|dangerous|expensive|better) to {choice}?",
        "(how do i|how can i) decide (whether to {choice}|between {x} and {y})?",
        "what would you do if (you were me|you won the lottery|you lost your job|your car broke down|you were rich)?",
        "what should i (wear|cook|eat|read|watch|say|buy|study|bring|drink|order) (tonight|tomorrow|today|at the party|for dinner|for the interview|at a wedding|this weekend|in winter)?",
        "can i (sue|trust|fire|divorce|invest in|eat|drink|freeze|return|keep) (my boss|my landlord|my neighbour|him|her|{food}|gold|shares|a used car|raw {food}|the ring)?",
        "is it (ok|safe|legal|healthy|rude|normal) to (eat {food} every day|sleep naked|drive barefoot|tip the waiter|drink tap water|feed ducks|mix {medicine} with wine|work sixty hours a week)?",
    ),
    "recipe": (
        "(give me |i need |find me |tell me |)(a |the |)recipe for {food}{please}",
        "how do (i|you) (make|cook|bake|prepare|grill|fry|boil|freeze|season) {food}?",
        "how to (cook|make|bake|prepare|store|reheat) {food}",
        "how long (do i|must i|should i) (cook|bake|boil|fry|grill) {food}?",
        "what (goes well|can i serve|sauce is good|wine should i drink) with {food}?",
        "(the |)(ingredients|calories|best recipe|history) (of|in|for) {food}",
        "what can i cook with {food} and {food}?",
        "{food} recipe(| please)",
    ),
    "howto": (
        "how do i {handle} {object}?",
        "how (can|should|do) i {handle} my {thing_owned}?",
        "how to {handle} {object}",
        "how do i get (rid of {pest}|{stain} out of {cloth}|{stain} off {cloth}|{stain} out of my {thing_owned})?",
        "(teach me|show me|tell me|explain) how to {task}",
        "how (do|can) i {task}?",
        "how to {task}",
        "what is the best way to {task}?",
        "i want to {task}(, how|. any tips|, can you help|. where do i start)(?|)",
        "{skill} for beginners",
    ),
    "truth": (
        "is {x} (real|true|dangerous|healthy|good for me|bad for me|legal|safe|evil|a science|a myth)?",
        "do you believe (in|that there is) {x}?",
        "(does|did|do) {x} (really |)(exist|work|happen|matter)?",
        "are {animals} (dangerous|smart|good pets|intelligent|colour blind|endangered|poisonous)?",
        "can {animals} (swim|fly|see colours|feel pain|recognise people|climb|jump|be trained)?",
        "is there (life on {sight}|a god|a cure for {ailment}|a heaven|proof of {x}|water on {sight})?",
        "{belief}?",
    ),
    "future": (
        "(predict|forecast|guess|foretell) (the future|the weather|the next election|the lottery numbers|who will win|my future|the stock market|the price of {thing}|what happens next year)",
        "what will (happen|the world look like|the weather be|{x} be like|{place} be like) (in {future}|tomorrow|next year|next week|in a hundred years)?",
        "will (it rain|it snow|there be a war|prices rise|my team win|robots replace us|it be sunny) (tomorrow|next week|on {weekday}|this year|in {place}|soon)?",
        "(read|tell|predict|show me) my (horoscope|fortune|future|palm|destiny)( today| for today| please||)",
        "what (will|would) happen if {x} (disappeared|failed|ended|took over|were free)?",
        "when will {x} (end|happen|come|be over|be solved)?",
    ),
    "now": (
        "what time is it( now| please||)?",
        "(what's|what is|tell me|do you know|have you got|can you tell me) the time( please| now||)?",
        "(what|which) (day|date|year|month|week|weekday) is (it|today|this)( now||)?",
        "(what|which) day is it today?",
        "(what's|what is) (today's date|the date|the date today|the day today|the weekday today|the year)?",
        "(what is|what's|how is|whats) the (weather|temperature|forecast|weather like)( today| outside| tomorrow| now| for {weekday}| this weekend||)?",
        "(will it be|is it going to be) (rainy|cold|hot|sunny|warm|windy) (tomorrow|on {weekday}|next week|this weekend|in {place})?",
        "(will it|is it going to|does it) (rain|snow|get colder) (today|tomorrow|tonight|on {weekday}|in {place})?",
        "(what's|what is|any|give me|tell me|read me|what are)( in|) the (latest |)(news|headlines|sports news|election results|football results|lottery numbers)( today||)(|?)",
        "(what's|what is) (the price of|the stock price of|the share price of|the value of) ({thing}|{firm}|bitcoin|gold|oil|the dollar)( today| now||)?",
        "(stock price|share price|shares|news) of {firm}",
        "who won (yesterday|last night|the match|the game|today)?",
        "when (is|does) the (next|last) (train|bus|ferry|tram|plane)( home| to {place}| leave| arrive||)( tonight| today||)?",
        "when (does the (shop|bank|museum|post office|library|supermarket)|do the (shops|pubs|banks)) (open|close)( today| tomorrow||)?",
        "when is the next (full moon|eclipse|election|holiday|world cup|olympics)?",
        "(where is|find|show me|is there) (the nearest|a|a good|the next) (pharmacy|hospital|supermarket|station|cafe|restaurant|hotel|petrol station|dentist|toilet|museum|bakery)( near me| in {place}||)?",
    ),
    "word": (
        "(how do you |)(spell|pronounce) (the word |){hard_word}",
        "what (does|is the meaning of) ({hard_word}|the word {hard_word})( mean|)?",
        "(a synonym|another word|the opposite|an antonym|the plural|the past tense|a definition|the meaning|the origin) (for|of) {hard_word}( please||)",
        "(what|which words) rhymes with {hard_word}?",
        "(what is|give me|tell me) (a synonym|another word|a rhyme|the opposite|the plural|the etymology) (for|of) {hard_word}?",
        "use {hard_word} in a sentence",
        "(meaning|definition|origin|pronunciation) of {hard_word}",
        "define {hard_word}",
    ),
    "analyse": (
        "(analyse|analyze|interpret|explain|evaluate|visualise|plot|graph|process) (this data|these numbers|these results|my data|this chart|this graph|my blood test|this poem|this picture|my dream|this spreadsheet)(: {big}, {big}, {big}||)",
        "(look at|open|read|listen to|watch|describe|scan) (this|the attached|my) (picture|image|photo|pdf|link|video|recording|song|screenshot|website|page)",
        "what (is|do you see) (in|on) (this|my) (picture|image|photo|video|screenshot)?",
        "(find|look up|google|research|search for|search the web for|search the internet for|search online for) ({x}|{food}|{tips}|{person}|the best {tips}|cheap {tips})",
        "(classify|categorise|cluster|tag|extract data from|parse) (this|these|my) (texts|emails|reviews|documents|invoices|comments)",
        "(discuss|debate|argue about|philosophise about|reflect on|talk about|evaluate|criticise|justify) {x}",
        "(invent|design|brainstorm|come up with|create|develop) (a|an|me a) (new religion|business idea|startup idea|logo|slogan|brand name|board game with rules|marketing campaign|crossword|quiz about {x}|lesson about {x}|username|title for my {paper}|name for my company)",
        "(pretend|imagine) (there is no {x}|we live in {future}|it is {year}). (what happens|describe it|what would change)(?|)",
    ),
}  # fmt: skip
"""Everyday wordings by what is wanted; all have one answer. The slots are of `things`."""

WEIGHTS = dict.fromkeys(BY_VERB, 4) | {
    "what": 6,
    "about": 5,
    "explain": 5,
    "recommend": 6,
    "implement": 6,
    "calculate": 6,
    "howto": 7,
    "trouble": 5,
    "deed": 6,
    "now": 5,
    "office": 3,
    "compare": 3,
    "analyse": 3,
    "word": 3,
    "when": 3,
}

QUOTED = (
    "(the|my|our|this) (train|dog|shop|child|car|soup|teacher|door|library|bus|house|neighbour|letter|sun)"
    " (is|was) (late|closed|cold|very old|too small|lost|broken|here|beautiful|far away)( again| today| tomorrow||)",
    "(i|we|they|he|she) (went|go|goes|was|were|has been) (to|in) (the|there) (school|market|libary|sea|town|cinema)( yesterday| tomorow||)",
    "(where|when) is the (station|toilet|next bus|beach|meeting|exit)",
    "(their|there|your|its) (going|coming|to late|not here|a good idea|house is big)( too||)",
    "(i would like|can i have|i need) (a coffee|the bill|a ticket|some water|a room|help)( please||)",
)
MADE_UP = 0.2
"""So often a subject is a made-up word: most names are in no table."""
UNHEARD = frozenset(("x", "y", "person", "place", "work", "medicine", "ailment", "hard_word"))


def demand(words: Words) -> str:
    """A plain demand of a kind drawn by weight."""
    text = filled(words, BY_VERB[words.weighed(WEIGHTS)])
    return text.lower() if words.chance(0.5) else text


def filled(words: Words, patterns: Sequence[str]) -> str:
    """One of the patterns, with things in its {places}."""
    return words.filled(patterns, _subject)


def _subject(words: Words, slot: str) -> str:
    rng = words.rng
    if slot == "big":
        return str(rng.randint(21, rng.choice((99, 500, 999, 9999))))
    if slot == "any":
        return str(rng.randint(2, rng.choice((9, 20, 99, 999))))
    if slot == "small":
        return str(rng.randint(2, 20))
    if slot == "percent":
        return str(rng.choice((5, 10, 12, 15, 17, 20, 25, 30, 40, 50, 75)))
    if slot == "quoted":
        return _quoted(words)
    if slot in UNHEARD and words.chance(MADE_UP):
        return words.made_up()
    return rng.choice(SLOTS[slot])


def _quoted(words: Words) -> str:
    """What is to be translated or corrected."""
    said = words.rng.choice(topics.SENTENCES) if words.chance(0.5) else words.pick(QUOTED)
    if words.chance(0.1):
        said = words.typo(said)
    return words.rng.choice(("'{}'", '"{}"', "{}")).format(said)
