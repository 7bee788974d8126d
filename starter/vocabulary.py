"""More words for telling and asking for what is told most: verbs and nouns no other wording has."""

from starter.fact import COL

_BEST = "( best| most| above all|)"

MORE_TELL: dict[str, tuple[str, ...]] = {
    "name": (
        "i (was|am) (dubbed|nicknamed|baptized|christened) {v}",
        "a (quick|short|little) introduction(:|,) (i'm|i am|my name is) {v}",
        "(glad|happy|delighted) to make your acquaintance(,|.) (i'm|i am|my name is) {v}",
        "my forename is {v}",
        "(they|my friends|my mates) (nicknamed|dubbed) me {v}",
        "we haven't been introduced(:|,|.) (i'm|i am|my name is) {v}",
    ),
    "city": (
        "(i've|i have|we) (relocated|emigrated|migrated) to {v}",
        "my (cottage|farm|abode|domicile|home base|little house) is in {v}",
        "(i'm|i am) situated in {v}",
        "i live in the (suburb|district|borough|county|capital|area|region|neighbourhood) (of|called) {v}",
        "i inhabit {v}",
        "i (mostly|usually|now) (reside|stay|live) in {v}",
    ),
    "colour": (
        f"my walls are painted {{v}}, the {COL} i love",
        f"(from|of|in) the whole rainbow i (like|love) {{v}}{_BEST}",
        f"{{v}} is the (tint|tone|shade) i (love|like|cherish){_BEST}",
        "of all (the |my |)(crayons|pencils), {v} is my favourite",
        f"my outfit is always {{v}}, my favourite {COL}",
        f"my (preference|pick) in {COL}s is {{v}}",
    ),
    "pet": (
        "(our|my) new (companion|family member|flatmate) is a {k} (called|named) {v}",
        "my (rescue|fluffy|fuzzy|furry|clever) {k} is (called|named) {v}",
        "a stray {k} moved in(,| and) i (called|named) (it|him|her) {v}",
        "{v} is the best {k} in the world",
        "the {k} (playing|sleeping|sitting|eating) (next to me|here|beside me) is {v}",
        "{v} is my {k} and (he|she|it) (sleeps|plays|eats) (all day|a lot)",
    ),
    "job": (
        "my (gig|role|hustle|duty) is being {a}",
        "i get my (salary|wages|paycheck) as {a}",
        "my employer (hired|pays|needs) me as {a}",
        "(i'm|i am|im) (an apprentice|an experienced|a hard-working|a busy|an underpaid) {v}",
        "i (toil|labour|slave away|earn my wages) as {a}",
        "you are talking to {a}( by trade|, that's my job|, it's what i do)",
    ),
    "food": (
        "i (devour|relish|savour|munch|gobble up) {v}( all the time| whenever i can| every week|)",
        "{v} is my favourite (treat|delicacy|brunch|recipe|takeaway|supper)",
        "i have (an appetite|a craving) for {v}( all the time|)",
        "my (belly|stomach|tummy) wants {v}( every day|)",
        "when i'm starving(,|) i (eat|want|order) {v}",
        "my (number one|top|all-time favourite|cherished) (meal|dish|food) is {v}",
    ),
}
MORE_ASK: dict[str, tuple[str, ...]] = {
    "name": (
        "(have we met|we have met before|we're already acquainted|we know each other)(?|,|.) (who am i|what's my name|what is my name)?",
        "(what's|what is|tell me) my forename?",
        "do you (recollect|retain) (my name|who i am)?",
    ),
    "city": (
        "(which|what) (borough|suburb|district|county|area|region|neighbourhood|corner of the world) do i live in?",
        "in (which|what) (area|region|neighbourhood|corner of the world|part of the country) do i live?",
        "(what's|what is) my (domicile|address|home base|abode|postal address)?",
        "where (did i relocate|did i emigrate|have i moved)( to|)?",
        "where does your user (live|reside|dwell|come from)?",
    ),
    "colour": (
        f"(which|what) (tint|tone|shade) do i (like|prefer|cherish){_BEST}?",
        f"(what's|what is|what are) my (preference|preferences|pick|choice) in {COL}s?",
        "which (crayon|pencil|paint) would i (take|pick|choose) first?",
        f"(which|what) {COL} (of|in) the rainbow do i (love|like){_BEST}?",
    ),
    "pet": (
        "(what's|what is) my (companion|critter|fuzzy friend|furball|furry buddy|little creature) called?",
        "(which|what) (animal|pet|creature) keeps me company( at home|)?",
        "what is the (animal|creature|critter) at my home( called|)?",
        "do you recollect my {k}('s name|)?",
    ),
    "job": (
        "(what's|what is) my (gig|role|sector|industry|hustle|source of income|field of work)?",
        "what do i get my (salary|wages|paycheck) for?",
        "what (does|did) my employer (pay|hire|need) me for?",
        "do you recollect (my job|what i do)?",
    ),
    "food": (
        "(what's|what is) my favourite (cuisine|treat|delicacy|recipe|brunch|takeaway)?",
        "what do i (devour|munch|relish|savour|gobble up)( most| best|)?",
        "what are my (cravings|preferences in food)?",
        "(i'm|i am) (starving|famished|so hungry)(,|.|...|!) what do i like to eat?",
        "what makes my mouth water?",
        "if i ordered (a takeaway|takeout|room service), what would it be?",
    ),
}
