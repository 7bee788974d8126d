"""More words for asking for what is told most: verbs and nouns no other wording has."""

from starter.fact import COL

_BEST = "( best| most| above all|)"

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
