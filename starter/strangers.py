"""What another model may have replied where something was told or asked."""

from starter.memory import Memory
from starter.other_people import ANSWERS
from starter.rows import RowBuilder, Turn
from starter.small_talk import TO_GOOD_NEWS
from starter.words import Words, with_article

REPLIES = (
    "(Ok|Okay|Got it|I see|Noted|Sure|Alright|Understood)(.|!|, thanks.|, I will remember that.|)",
    "(Hello|Hi|Hey)( there|)! (How can I help you|What can I do for you|How are you)( today|)?",
    "(Nice|Great|Wonderful|Lovely|Interesting|Cool)(!|. Tell me more.|, thank you for telling me.)",
    "(That|This|It) (is|sounds) (good|great|nice|interesting|lovely|fun)(.|!)",
    "(Thank you|Thanks)( for that| for telling me| for sharing|)(.|!|, I will remember( all|) that.)",
    "(Pleased|Nice|Good|Great) to meet you(!|.)( How can I help?| I will remember that.|)",
    "(I am|I'm) (sorry|afraid), (I do not know|I cannot say|that is beyond me).",
    "(Yes|No|Maybe|Of course|Certainly|Sorry)(.|!|, why not?|, I think so.)",
    "(You are welcome|Any time|My pleasure)(!|.)",
    "(Once there was a|Here is a|This is a) (little|short) (story|text|poem) (about|of) a"
    " (cat|king|ship|tree) that (slept|sang|waited|travelled) (all day|by the sea|for a year).",
    "(Let me think|Hmm|Well)(...|.) (It|That) depends on (many things|the weather|you).",
    "(One, two, three|Red, green, blue|Bread, milk and eggs)(.|)",
    "(What else|Anything else|And then|What about you)?",
    "(Good|Nice|Great|Lovely|Happy) to (know|hear)(!|.)",
    "(I'll|I will) (remember that|keep that in mind|not forget it|make a note of that)(!|.)",
    "(How|So) (nice|lovely|interesting|kind)(!|. How can I help you today?|, thanks for sharing!)",
)
"""To anything."""
ECHOES: dict[str, tuple[str, ...]] = {
    "name": (
        "(Nice|Good|Great|Pleased|Lovely) to meet you, {v}(!|.)( I will remember that.| How can I help you( today|)?| What can I do for you?|||)",
        "(Hello|Hi|Hey|Welcome|Greetings)(,|) {v}(!|.)( How can I help( you today|)?| What can I do for you?| Nice to meet you.|||)",
        "(Good (morning|afternoon|evening|day)|Sorry|Good|All right|Thanks|Got it|Okay), {v}(!|.)",
        "{v}(!|, got it.|, noted.|. I will remember that.| is a (nice|lovely|good|rare) name.| it is.| then.)",
    ),
    "city": (
        "{v}, (noted|I will remember (it|that)|good to know|a fine place|how nice|got it).",
        "(Good to know that you live in|Noted: you live in|You live in|Greetings to|I hear it is nice in) {v}(.|, noted.|!)",
        "(Thank you, |So |)(it is |){v}( then| it is|)(.|!)",
        "{v} (is|sounds like|must be) a (nice|lovely|beautiful|fine|great) (place|city|town)( to live|)(.|!)",
    ),
    "colour": (
        "{v} (is|makes) a (fine|nice|lovely|beautiful|good|warm) (colour|color)(.|!)",
        "(Noted|Got it|I will remember)(:|) {v}(.|!)",
        "{v} (then|is nice|it is|looks good|, what a choice|, noted)(.|!)",
    ),
    "pet": (
        "{v} is a (nice|good|lovely|fun) name for a {k}(.|!)",
        "A {k} (named|called) {v}(, I will remember that|, how nice|, lovely)(.|!)",
        "(What a good name|What a name|I will remember|Noted)(:|) {v}(.|!)",
        "{v}, what a (name|good name|nice name)( for a {k}|)(.|!)",
        "(Hello|Greetings to|Say hello to|Poor|Good old) {v}(.|!)",
    ),
    "job": (
        "{A}(, that sounds interesting|, nice|, how nice|, good to know|, noted|, what a job)(.|!)",
        "(You are|You work as|So you are|Being) {a}(, noted|, good to know|)(.|!)",
        "(A fine job|Hard work|An interesting job|That sounds like hard work|What a useful job)(.|!)",
    ),
    "food": (
        "{v} (it is|is good|is tasty|sounds delicious|then|, I will remember that|, yummy)(.|!)",
        "(I will remember|I will remember it|Noted|Good choice)(:|,) {v}(.|!)",
        "(Yummy|Delicious|Good taste|Enjoy your {v}|Now I am hungry)(.|!)",
    ),
}
"""To one thing that was told, with the value in it, or to its kind."""
OTHER_ECHOES = (
    "{v}(!|, got it.|, noted.|. I will remember that.|, good to know.|, I see.)",
    "(Okay|Ok|Alright|Sure|Noted|I will remember)(,|:) {v}(.|!)",
    "(I see|Interesting|Great), (so |)(it is |){v}( then|)(.|!)",
    "(Sorry|Of course|My mistake|Got it|Thanks)(, {v}|: {v})(!|.| from now on.)",
)


def reply(words: Words, told: list[tuple[str, str, str]]) -> str:
    """What another model may have said; `told` are kinds of fact, values and kinds just told."""
    if not told or words.chance(0.3):
        return words.pick(REPLIES)
    some = told if len(told) == 1 else words.rng.sample(told, words.rng.choice((1, 1, 2)))
    return " ".join(_echo(words, *one) for one in some)


def add_of_another(builder: RowBuilder, memory: Memory, ask: float = 0.3) -> None:
    """Add what is said of somebody else and, with the chance `ask`, a question for the user's own."""
    turn, own = _of_another(memory)
    builder.add(*memory.system.finished(turn), learned=own)
    if memory.words.chance(ask):
        builder.add(*memory.system.finished(memory.ask_own()))


def _of_another(memory: Memory) -> tuple[Turn, bool]:
    """The user tells of somebody else; whether the reply is one of the model's own."""
    words, own = memory.words, memory.words.chance(0.25)
    if words.chance(0.33) and not memory.system.language:
        said, confirmed = memory.tell_relative()
        return (said, confirmed if own else reply(words, memory.just_told())), own
    said, value = memory.tell_of_another()
    own = own and memory.of_others[-1] != "name"
    answer = memory.system.say("unknown", TO_GOOD_NEWS, "Nice.")
    return (words.remarked(said), answer if own else _reply_of_another(words, value)), own


def _reply_of_another(words: Words, value: str) -> str:
    """What another model may have said to something about somebody else."""
    if words.chance(0.3):
        return words.pick(REPLIES)
    return words.pick(ANSWERS).replace("{v}", value)


def _echo(words: Words, base: str, value: str, kind: str) -> str:
    a = with_article(value)
    text = words.pick(ECHOES[base] if base in ECHOES and words.chance(0.85) else OTHER_ECHOES)
    if base == "job" and value.startswith(("to ", "at ", "in ")):
        text = words.pick(ECHOES["job"][2:])  # no noun to put an article before
    text = text.replace(" ,", ",").format(v=value, k=kind, a=a, A=a[:1].upper() + a[1:])
    return text[:1].upper() + text[1:] if words.chance(0.7) else text
