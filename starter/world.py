"""Questions about the world: forms of questions times the topics of `topics`.

The answer is always the same, so that what counts is that any form meets any topic.
"""

from collections.abc import Sequence

from starter import beyond, demands, out_of_reach, topics, world_plain
from starter.near_misses import NEAR_MISSES
from starter.words import Words, with_article

_PLEASE = "(|||||| please)"
_CAN_YOU = "(can|could|can|could|would|will) you (|||please |possibly |maybe )"
_TELL = "(tell me|tell me|do you know|can you tell me|could you tell me|please tell me|say|i want to know|i'd like to know|i would like to know|i need to know|let me know|any idea|do you happen to know|i wonder|i was wondering|enlighten me)"
_EXPLAIN = "(explain|explain|explain to me|describe|define|tell me about|teach me about|teach me|talk about|summarise|summarize|clarify|outline|introduce me to|give me an introduction to|give me a summary of|give me the basics of|give me an overview of|give me facts about|write about|say something about|elaborate on)"
_SIMPLY = "(||||| please| to me| briefly| in simple words| in simple terms| in one sentence| in detail| like i'm five| to a child| to a beginner| for my exam| step by step)"
_ME = "(i|i|i|i|you|we|one)"

FORMS: dict[str, tuple[str, ...]] = {
    "concept": (
        "what (is|is|is|was|exactly is) {concept}?",
        "(what's|whats|what is meant by|what do you mean by|what do people mean by|what is this thing called) {concept}?",
        f"{_EXPLAIN} {{concept}}{_SIMPLY}",
        f"{_CAN_YOU}(explain|describe|define|summarise|teach me about|tell me about|help me understand|tell me something about) {{concept}}{_SIMPLY}?",
        f"{_TELL} what {{concept}} is{_PLEASE}",
        "(what do you know|do you know anything|do you know something|have you heard|have you ever heard|what can you tell me|what have you read) (about|of) {concept}?",
        "how does {concept} work( exactly| in practice| in detail| really|)?",
        "(i don't|i do not|i never) (understand|get|quite understand|understood) {concept}(|, can you explain it|, please explain|. help me|. what is it)",
        "(what is|what's) the (difference between|connection between|relation between|similarity of) {concept} and {concept}?",
        "(why is|why was|when was) {concept} (important|invented|discovered|dangerous|controversial|famous|useful)?",
        "who (discovered|invented|came up with|first described|introduced) {concept}?",
        "(what are|name|list|give me) the (causes|effects|advantages|disadvantages|pros and cons|symptoms|rules|types|basics|risks|origins|main ideas) of {concept}(| please|?)",
        "(i am|i'm) (learning|reading|studying|writing) about {concept}(|. any tips|, can you help|. where do i start|. what matters most)(?|)",
        "is {concept} (real|dangerous|good|bad|important|still taught|useful|a science|expensive|a myth)?",
        "(an example|some examples|a definition|the definition|the meaning|the history|a short history|a quick summary|a diagram) of {concept}(| please)",
        "{concept}(|?|!| please| explained| for dummies| in a nutshell| for kids| definition| meaning| examples)",
        "what does {concept} (mean|do|have to do with {concept}|mean for me|look like)?",
        "(quiz me|test me|ask me questions) (on|about) {concept}",
        "let's (talk|speak|chat) about {concept}",
    ),
    "person": (
        "who (is|was|is|was|exactly was) {person}?",
        "(who's|whos) {person}?",
        f"{_TELL} who {{person}} (is|was){_PLEASE}",
        f"(tell me|teach me|say something|write|talk|tell me everything) about {{person}}{_SIMPLY}",
        "(what did {person} (do|say|write|invent|believe|look like|die of)|who did {person} (marry|fight against|work for))?",
        "(when|where) (was {person} (born|buried|crowned)|did {person} (die|live|go to school|grow up)|is {person} (from|now))?",
        "how (old|tall|rich|famous|smart) (is|was) {person}?",
        "(is|was) {person} (still alive|a good man|married|dead|a genius|real|a good person|the greatest|left handed)?",
        "(do you know|have you heard of|have you met|do you like|what do you think of|are you a fan of) {person}?",
        "why (is|was) {person} (famous|important|so popular|killed|hated|remembered)?",
        "(a biography|the life|the wife|the children|the works|the best songs|a quote|the last words|the net worth) of {person}(| please)",
        "(write|give me) (a short biography of|some facts about|a summary of the life of) {person}",
        "(how did|where did|when did) {person} (become famous|die|meet his wife|get rich|win|learn that)?",
        "{person}(|?| biography| age| net worth| quotes| wife| born)",
        "who was (better|greater|older|richer|first), {person} or {person}?",
    ),
    "place": (
        "(what is|what's|whats|tell me|name|do you know|give me|can you tell me) the {of_place} of {place}(|?)",
        "(where is|where's|where exactly is|in which country is|how far away is|how far is|how big is|how old is|how cold is) {place}?",
        "(how do i|how can i|what is the best way to|how long does it take to) get to {place}(| from here| by train| by car| cheaply)?",
        "(what|what is there|which sights are there) (to see|to do|to eat) in {place}?",
        "(have you (ever |)been to|do you like|what do you know about|what do you think of|would you go to) {place}?",
        "is {place} (safe|expensive|worth a visit|beautiful|a country|bigger than {place}|far from {place}|in Europe|hot in july)?",
        "(how many people live|who lives|what animals live|which tribes lived) in {place}?",
        "(i'm|i am|we are) (going|flying|travelling|moving) to {place}(| next week| soon| in may)(.|,|:) (any tips|what should i see|what should i pack|how is the weather there|what can i do there)?",
        "(tell me|teach me|what do you know) (something |more |)about {place}(| please|?)",
        "(what|which) (language|currency|food|religion|plug) (do they (speak|use|eat|have)|is used) in {place}?",
        "(what time|how warm|how late) is it in {place}(| now| today)?",
        "(what's|what is|how is|hows) the weather( like|) in {place}(| now| today| tomorrow| in march)?",
        "(the |){of_place} of {place}(|?| please)",
        "{place} {of_place}",
        "(a |)(trip|flight|map|travel guide|hotel|cheap flights|train|itinerary) (to|for|in) {place}(| please)",
        "when (was {place} (founded|discovered|built)|did {place} become independent|is {place} (at its best|the least crowded))?",
        "(plan|organise|suggest) (me |)a (trip|weekend|honeymoon|week) in {place}",
    ),
    "fact": (
        "(what is|what's|whats|what was|tell me|name|give me|do you know|can you tell me|look up|find out|find) {fact}(| please|?|?)",
        f"{_TELL} {{fact}}{_PLEASE}",
        "{fact}(|?|??| please| is what)",
        "(who|what) (is|was) {fact}(| again| called)?",
        "(i forgot|i need|i'm looking for|i am looking for|remind me of|i can't remember|we are arguing about) {fact}(|, do you know it|. help| please)",
        "(how do i|where can i|how can i) (find|find out|look up|remember) {fact}?",
    ),
    "task": (
        f"how (do|can|should|would|do|could) {_ME} {{task}}?",
        "how to {task}(|?| please| quickly| at home| for beginners)",
        "(what is|what's) the (best|easiest|fastest|cheapest|right|proper|safest) way to {task}?",
        f"{_CAN_YOU}(help me|teach me to|teach me how to|show me how to|tell me how to|explain how to|advise me how to) {{task}}{_PLEASE}?",
        "(teach me|show me|tell me|explain|explain to me|describe|i need to know|i don't know|i do not know|i forgot|nobody showed me|i have no idea) how to {task}",
        "(i want|i need|i would like|i'd like|i have|i am trying|i'm trying|we want|i plan|it's my dream) to {task}(|. how|, can you help|. any tips|. what do i need|. where do i start|, please help|. help me| but i don't know how)(|?)",
        "(any |some |give me |do you have |i need |your best )(tips|advice|tricks|hints|ideas|instructions) (on how to|for someone who wants to|to help me) {task}(|?)",
        "(how hard is it|how long does it take|is it hard|is it expensive|is it dangerous|is it possible|what does it cost|what do i need|is there a trick) to {task}?",
        "(instructions|step by step instructions|a step by step guide|a manual|a video) (on how to|to) {task}(| please)",
        "(what|which) (tools|things|skills|steps) (do i|does one|would i) need to {task}?",
        "(have you ever tried to|do you know how to|do you like to) {task}?",
        "(my (son|daughter|friend|mother|boss|neighbour)|my husband) (wants to|has to|asked me how to|can't|would like to) {task}(|. how|. what now|. can you help)(|?)",
        "{task}(|, how| how|, please help|?)",
    ),
    "deed": (
        f"{_CAN_YOU}{{deed}}(| for me| please| now| today)?",
        "(please |||could you please |hey, |go ahead and |just |now |i want you to |i'd like you to |i need you to |you must |your task: )(|){deed}(|| please| for me| now)",
        "(are you able to|do you know how to|may i ask you to|will you be able to) {deed}(| for me)?",
        "(i don't want to|i hate to|i have no time to|help me to|help me|somebody should|it would be nice if you could) {deed}(|, can you do it|. you do it|, please)",
        "{deed}(|!|.| please| asap| for me please)",
    ),
    "reason": (
        "why {reason}?",
        "(so |but |and |tell me, |tell me |say, |mum, |please tell me, )why {reason}(|?)",
        f"{_TELL} why {{clause}}{_PLEASE}",
        "(explain|explain to me|can you explain|could you explain|teach me|what is the reason|nobody knows|i never understood|my son asks|my daughter wants to know) why {clause}(|?| please)",
        "how come {clause}?",
        "(for what reason|since when) {reason}?",
        "why {clause}?",
    ),
    "belief": (
        "{belief}?",
        "{belief}(, yes or no|, what do you think|, do you know| or not| or is that a myth| really|, in your opinion)?",
        "(tell me, |say, |quick question, |be honest, |serious question: |settle a bet: |i wonder, |hm, |so, |please tell me, )(|){belief}?",
        "(my friend says yes|my teacher says no|i read about it|somebody said so|we argue about this)(:|.|,) {belief}?",
    ),
    "decision": (
        "should (i|i|i|we|my son|my sister|one) {decision}?",
        "(would you|is it wise to|is it a good idea to|is it better to|is it smart to|is it time to|do you think i should|would it be good to|is it okay to|shall i|when should i|do i have to|am i too old to|was it right to|can i afford to) {decision}?",
        "(i'm|i am) (thinking about whether to|not sure whether to|undecided whether to|asking myself whether to|wondering if i should) {decision}(|. what would you do|. what do you think|, any advice|. help me decide)(|?)",
        "(help me decide|advise me|give me advice|tell me)(:| whether to|, should i) {decision}(|?)",
        "(my (mother|wife|friend|boss) says i should) {decision}(|. is that right|. what do you say|. do you agree)(|?)",
        "(what happens|what would happen) if i {decision}?",
        "{decision}, (yes or no|good idea|what do you think)?",
    ),
    "pick": (
        "(which|what) {pick} (should i (buy|choose|take|get|try)|do you recommend|is the best|would you recommend|is better|would you choose|is good|suits me)(|| {for_whom})?",
        f"(recommend|suggest|find|choose|name|pick|look for)( me||) {{a_pick}}(|| {{for_whom}}){_PLEASE}",
        f"{_CAN_YOU}(recommend|suggest|find|name|choose)( me||) {{a_pick}}(|| {{for_whom}}){_PLEASE}?",
        "(what's|what is|whats|where is|where can i find|tell me) (a good|the best|the cheapest|the most popular|a nice|a decent) {pick}(|| {for_whom})(|?)",
        "(i need|i'm looking for|i am looking for|i want|we need|i'd like) (a good |a new |a cheap |a nice ){pick}(|| {for_whom})(|. any ideas|, any suggestions|. what do you suggest|, can you help)(|?)",
        "(do you know|is there|have you got|can you think of) (a good|any good|a nice|a cheap) {pick}(|| {for_whom})?",
        "(any |your )(recommendation|recommendations|suggestion|advice) for {a_pick}(|| {for_whom})?",
        "(best|good|cheap|top) {pick}(|| {for_whom})(|?)",
        "(where can i|where do i|how do i) (buy|find|get|choose) (a good|a cheap|the right|a new) {pick}(|| {for_whom})?",
        "(review|compare|rate) the (best|latest|newest) {pick}s",
    ),
    "document": (
        "(please |||)(write|write|draft|compose|prepare|create|make|generate|type up|word|formulate)( me| for me||) {document}(| please| for me| in formal style| in 200 words| today)",
        f"{_CAN_YOU}(write|draft|compose|prepare|help me write|help me with|finish|improve)( me||) {{document}}{_PLEASE}?",
        "(i need|i want|i have to write|i must write|i'd like|i would like|we need) {document}(|. help me|. can you do it|, please write it| by tomorrow)",
        "(how do i|how should i|how can i) (write|start|begin|end|structure) {document}?",
        "{document}(| please|, please| in english| template| example)",
        "(an example of|a template for|a draft of|a first line for|tips for) {document}(| please)",
    ),
    "text": (
        "(please |||)(translate|proofread|summarise|summarize|correct|rewrite|paraphrase|improve|shorten|analyse|analyze|review|explain|comment on|check|edit|simplify|grade|rate|read|polish) {text}(| for me| please| in one sentence| into French| in English| in plain words)",
        f"{_CAN_YOU}(translate|proofread|summarise|correct|rewrite|improve|shorten|check|edit|read|review|look at) {{text}}{_PLEASE}?",
        "(what is|what's) (the main idea of|the topic of|wrong with|a good title for|the tone of|missing in) {text}?",
        "(what do you think|tell me what you think) of {text}(|?)",
        "is {text} (any good|correct|well written|too long|clear enough)?",
        "(give me|i need|make|write) a (summary|translation|short version|better version|review) of {text}",
    ),
    "sentence": (
        "(translate|please translate|can you translate|could you translate|i need to translate) ({sentence}|{sentence}|'{sentence}'|\"{sentence}\") (into|to) {tongue}(| please|?)",
        "(how do (you|i|they|we) say|how to say|how would one say|what is|what's) ({sentence}|{sentence}|'{sentence}'|\"{sentence}\") in {tongue}?",
        "({sentence}|'{sentence}'|\"{sentence}\") in {tongue}(| please|?)",
        "(say|write|put) ({sentence}|{sentence}|'{sentence}'|\"{sentence}\") in(|to) {tongue}",
        "(what is|what's|tell me) the {tongue} (word|translation|expression) for ({sentence}|{sentence}|'{sentence}'|\"{sentence}\")?",
        "(how do you|how do i) (conjugate|pronounce|spell|decline) (to be|to go|the word for house|thank you very much) in {tongue}?",
    ),
    "term": (
        "what (does|does|does|do) {term} (mean|stand for|mean|signify|mean in English)?",
        "(what is|what's) the (meaning|definition|origin|etymology|explanation) of {term}?",
        "(meaning of|define|definition of|explain the word|explain) {term}(| please)",
        "(use|put) {term} in a sentence",
        "(i saw|i read|somebody said|my boss wrote|i dreamt of) {term}(.|,) what (does that mean|is that|does it stand for)?",
        "(is there|what is) (another word|a synonym|a rhyme|the opposite) (for|of|to) {term}?",
        "how (do you spell|do you pronounce|would you explain) {term}?",
    ),
    "trouble": (
        "{trouble}(, help|. help|. help me please)",
        "{trouble}(.|,|:|!) (what should i do|what can i do|what now|what is it|why is that|any ideas|is it serious|can you help|can you fix it|how do i fix it|who can help|what causes this|what would you do|do i need a doctor|what does that mean)(|?)",
        "(help|help me|please help|i need help|sos|emergency|quick)(!|,|:|.) {trouble}",
        "(what should i do|what do i do|what can i do|what does it mean) (if|when) {trouble}?",
        "(since yesterday|for a week|since last week|again|every morning|all the time)(,|) {trouble}(. what is wrong|. why)(|?)",
        "(my wife says|i think|i'm afraid|i am worried because|it seems that) {trouble}(|. what now|, what can i do)(|?)",
    ),
    "amount": (
        "{amount}?",
        f"{_TELL} {{amount}}{_PLEASE}",
        "(so |and |roughly, |on average, |do you know |can you tell me |just out of interest, |please tell me ){amount}(|?|?)",
    ),
    "news": (
        "(what is|what's|tell me|give me|show me|check|look up|find|find me|do you know|i need|can you check|read me|get me) {news}(| please|?)",
        "{news}(|?| please| now)",
        "(what about|how about|any news on|where can i find|when is|where is) {news}?",
    ),
    "opinion": (
        "(what do you think|what's your opinion|what is your opinion|what is your view|your opinion|your thoughts|do you have an opinion|how do you feel|tell me what you think|what should one think|what are your thoughts|where do you stand) (about|of|on) {opinion}(|?)",
        "(are you (for or against|in favour of|against|a fan of)|do you (believe in|agree with|support|approve of)) {opinion}?",
        "(is|are) {opinion} (good|bad|right|wrong|good or bad|overrated|dangerous|a problem|ethical|the future)?",
        "(give me|list|name|what are) (some |the |)(arguments|pros and cons|reasons|good arguments) (for|against|of) {opinion}(|?)",
        "(i hate|i love|i am against|i am for|i'm a fan of) {opinion}(.|,) (what about you|what do you think|do you agree|do you too|am i right)?",
        "(let's|let us|can we|i want to) (discuss|debate|talk about|argue about) {opinion}(|?)",
        "(convince me of|persuade me to give up|write an essay on|write an opinion piece on) {opinion}",
    ),
    "event": (
        "(when|in which year|in what year|what year|on what date|where) (was|did|is|were) {event}( happen| begin| start| end| over| take place|)?",
        "(who|what|who) (caused|started|ended|won) {event}?",
        "(how many people|who) (died in|took part in|fought in|came to) {event}?",
        "(what happened|who was there|what went wrong|what did people eat|how did people live) (during|during|after|before) {event}?",
        f"{_TELL} (when|why|how) {{event}} (happened|began|ended|started){_PLEASE}",
        f"{_EXPLAIN} {{event}}{_SIMPLY}",
        "(why|how) did {event} (happen|begin|start|end|take place)?",
        "(the |)(causes|date|year|history|results|winner|consequences|timeline) of {event}(|?)",
        "(was|is) {event} (before|after|more important than|longer than) {event}?",
    ),
    "made": (
        "who (invented|invented|wrote|discovered|made|painted|founded|built|composed|created|came up with|is behind|sang|designed) {made}?",
        "(when|where|how|why) was {made} (invented|written|discovered|made|founded|built|created|painted|composed)?",
        f"{_TELL} who (invented|wrote|discovered|made|founded|created) {{made}}{_PLEASE}",
        "(the |)(inventor|author|creator|founder|maker|painter|composer|father) of {made}(|?| please)",
        "(by whom|in which year|in which country) was {made} (invented|written|made|discovered|founded)?",
        "how much (is {made} worth|does {made} cost|did {made} sell for)?",
    ),
    "build": (
        "(please |||)(write|build|make|code|create|program|implement|develop|design)( me||) {build}(|| in (python|rust|java|c|javascript|go|php|bash))(| for me| please| from scratch)",
        f"{_CAN_YOU}(write|build|make|code|program|implement|help me with|help me build)( me||) {{build}}(|| in (python|rust|java|c|javascript|go|php)){_PLEASE}?",
        "(how do i|how can i|how would you|how long does it take to) (write|build|make|code|implement|test|deploy) {build}(|| in (python|rust|java|c|javascript|go|php))?",
        "(i need|i want|i'm working on|i am building|give me the code for|the source code of) {build}(|| in (python|rust|java|javascript|go|php))(|. can you help|, please)",
    ),
    "error": (
        "{error}",
        "(what does|what is|what means|why do i get|how do i fix|how can i solve|what causes|i get|i got|my program says|my code says|it says|help with|fix) (this error: ||the error ){error}(|?|. what now?|. why?)",
        "(my|this|the) (code|program|script|function|server|computer|app|build) (does not work|crashes|fails|is broken|stopped|throws an error)(:|. |, ){error}",
        "(debug|fix|review|refactor|optimise|optimize|test|document|comment) (my|this|the|our) (code|program|function|script|query|loop|class|algorithm|config of my server)(| please| for me|: it crashes)",
    ),
    "problem": (
        "(solve|calculate|work out|what is|compute|simplify|prove|find|help me with|can you solve|i can't solve|how do i solve|how do i calculate) {problem}(| for me| please|?)",
        "{problem}(|?|, solve for x|, please)",
    ),
    "search": ("{search}(||||?| please)",),
    "context": ("{context}",),
}
WEIGHTS = {
    "concept": 10,
    "person": 5,
    "place": 7,
    "fact": 5,
    "task": 13,
    "deed": 7,
    "reason": 5,
    "belief": 6,
    "decision": 5,
    "pick": 7,
    "document": 6,
    "text": 4,
    "sentence": 3,
    "term": 3,
    "trouble": 7,
    "amount": 4,
    "news": 3,
    "opinion": 4,
    "event": 3,
    "made": 3,
    "build": 3,
    "error": 2,
    "problem": 2,
    "search": 4,
    "context": 3,
}
PLAIN = 0.75
"""So often the wording, where it is none of `world_plain`, is one of `demands`."""
AMID = 0.2
"""So often it is a message of `out_of_reach`."""
SLOTS: dict[str, Sequence[str]] = {
    "concept": topics.CONCEPTS,
    "person": topics.PEOPLE,
    "place": topics.PLACES,
    "of_place": topics.OF_PLACES,
    "fact": topics.FACTS,
    "task": topics.TASKS,
    "deed": topics.DEEDS,
    "reason": topics.REASONS,
    "clause": [reason[3:] for reason in topics.REASONS if reason.startswith("do ")],
    "belief": topics.BELIEFS,
    "decision": topics.DECISIONS,
    "pick": topics.PICKS,
    "a_pick": [with_article(thing) for thing in topics.PICKS if not thing.endswith("s")],
    "for_whom": topics.FOR_WHOM,
    "document": topics.DOCUMENTS,
    "text": topics.TEXTS,
    "sentence": topics.SENTENCES,
    "tongue": topics.TONGUES,
    "term": topics.TERMS,
    "trouble": topics.TROUBLES,
    "amount": topics.AMOUNTS,
    "news": topics.NEWS,
    "opinion": topics.OPINIONS,
    "event": topics.EVENTS,
    "made": topics.MADE,
    "build": topics.BUILDS,
    "error": topics.ERRORS,
    "problem": topics.PROBLEMS,
    "search": topics.SEARCHES,
    "context": topics.CONTEXTS,
}
UNHEARD = ("concept", "person", "place", "made", "opinion", "term", "event")
"""Of these now and then a made-up one is asked for: most names are not in any table."""


def question(words: Words) -> str:
    """A question that needs knowledge of the world, or a skill that the model has not."""
    if words.chance(AMID):
        text = out_of_reach.reach(words)
        return text.lower() if words.chance(0.5) else text
    draw = words.rng.random()
    if draw < 0.65:
        text = demands.filled(words, _plain(draw))
        return text.lower() if words.chance(0.5) else text
    if words.chance(PLAIN):
        return demands.demand(words)
    text = words.filled(FORMS[words.weighed(WEIGHTS)], _topic)
    return text.lower() if words.chance(0.45) else text


def _plain(draw: float) -> Sequence[str]:
    """Of the tables of plain wordings one, by a number under 0.65."""
    if draw < 0.06:
        return world_plain.FOLLOW_UPS
    if draw < 0.26:
        return beyond.BEYOND if draw < 0.17 else beyond.ALMOST
    return NEAR_MISSES if draw < 0.46 else world_plain.PLAIN


def _topic(words: Words, slot: str) -> str:
    if slot in UNHEARD and words.chance(0.12):
        return words.made_up()
    return words.rng.choice(SLOTS[slot])
