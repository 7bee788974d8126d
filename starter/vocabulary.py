"""More words for asking for what is told most: verbs and nouns no other wording has."""

from starter.fact import COL

_BEST = "( best| most| above all|)"

MORE_ASK: dict[str, tuple[str, ...]] = {
    "name": (
        "(have we met|we have met before|we're already acquainted|we know each other)(?|,|.) (who am i|what's my name|what is my name)?",
        "(what's|what is|tell me) my forename?",
        "how (was|am) i (dubbed|christened|baptized|named)?",
        "do you (recollect|retain) (my name|who i am)?",
        "does my name ring a bell(, what is it|)?",
        "what was my introduction? my name, (i mean|please)",
    ),
    "city": (
        "(which|what) (borough|suburb|district|county|area|region|neighbourhood|corner of the world) do i live in?",
        "in (which|what) (area|region|neighbourhood|corner of the world|part of the country) do i live?",
        "(what's|what is) my (domicile|address|home base|abode|postal address)?",
        "where's my (cottage|farm|abode|apartment|front door)?",
        "where (did i|have i) (relocate|relocated|emigrate|migrate|moved)( to|)?",
        "where does your user (live|reside|dwell|come from)?",
    ),
    "colour": (
        f"(which|what) (tint|tone|shade) do i (like|prefer|cherish){_BEST}?",
        f"(what's|what is|what are) my (preference|preferences|pick|choice) in {COL}s?",
        "which (crayon|pencil|paint) would i (take|pick|choose) first?",
        f"in (what|which) {COL} (would|should) my (walls|outfit|nails|front door) be( painted|)?",
        f"(which|what) {COL} (of|in) the rainbow do i (love|like){_BEST}?",
        f"(which|what) {COL} would my (dream car|dream house|palette) (have|be)?",
    ),
    "pet": (
        "(what's|what is) my (companion|critter|fuzzy friend|furball|furry buddy|little creature) called?",
        "(which|what) name is on my {k}'s (leash|tag|kennel|basket|door)?",
        "(which|what) (animal|pet|creature) keeps me company( at home|)?",
        "what is the (animal|creature|critter) at my home( called|)?",
        "do you recollect my {k}('s name|)?",
        "whose (bowl|food|toys) do i fill at home? my pet's name(, please|)?",
    ),
    "job": (
        "(what's|what is) my (gig|role|sector|industry|hustle|source of income|field of work)?",
        "what do i get my (salary|wages|paycheck) for?",
        "what do i do for my (salary|wages|paycheck)?",
        "what (does|did) my employer (pay|hire|need) me for?",
        "what (are|were) my duties(, what is my job|)?",
        "do you recollect (my job|what i do)?",
    ),
    "food": (
        "(what's|what is) my favourite (cuisine|treat|delicacy|recipe|brunch|takeaway)?",
        "what do i (devour|munch|relish|savour|gobble up)( most| best|)?",
        "what are my (cravings|preferences in food)?",
        "(i'm|i am) (starving|famished|so hungry)(,|.|...|!) what do i like to eat?",
        "what (should|must) go (in|into) my (belly|stomach|tummy)?",
        "what makes my mouth water?",
        "if i ordered (a takeaway|takeout|room service), what would it be?",
    ),
}
