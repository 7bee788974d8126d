"""Whom and what anecdotes and pasted texts are about, drawn once for each of them."""

import re

from starter.phrases import DAYS
from starter.real_values import MORE_NAMES, MORE_TOWNS
from starter.words import Words, listed, with_article

_FIRST_NAMES = [name for name in MORE_NAMES[: MORE_NAMES.index("Boss")] if len(name) > 2]
_SURNAMES = listed(
    "Smith Baker Weber Novak Okafor Jansen Lindqvist Moreau Rossi Kowalski Tanaka Haddad Murphy Fischer Silva"
    " Hughes Marsh Underhill Brandt Petrov Papadakis Oyelaran Dubois Farmer Green Brown King Wolf Bell Lane"
)
_WAYS: dict[str, tuple[str, ...]] = {
    "who": (
        "my neighbour",
        "the postman",
        "a girl on a bicycle",
        "the woman from the kiosk",
        "an old man with a stick",
        "the caretaker",
        "a tourist( with a map|)",
        "some student",
        "a boy with a kite",
        "the lady (upstairs|next door|from the third floor)",
        "a man in a {colour} coat",
        "the bus driver",
        "a nun",
        "somebody's (grandmother|uncle)",
        "(our|the) plumber",
        "the baker",
        "a policewoman",
        "the new (teacher|vicar|dentist)",
        "a (jogger|gardener|painter|fisherman|waiter|cyclist)",
        "{third}( from the choir| from next door| from work|)",
        "old (Mr|Mrs) {surname}",
    ),
    "animal": tuple(
        listed(
            "goose cat hedgehog fox goat squirrel owl duck donkey otter seagull pigeon dog mouse hen badger"
            " peacock pony ferret tortoise swan magpie rabbit sheep"
        )
    ),
    "thing": tuple(
        listed(
            "umbrella,suitcase,lamp,ladder,teapot,accordion,bucket,mirror,kettle,cushion,violin,globe,broom,"
            "sleeping bag,toaster,hatbox,alarm clock,radio,picture frame,armchair,oil painting,trumpet,vase,"
            "birdcage,fishing rod,snow shovel,egg timer,typewriter,rucksack",
            ",",
        )
    ),
    "place": tuple(
        listed(
            "the bakery,the station,the swimming pool,the car park,the library,the church,the town hall,"
            "the post office,the harbour,the chemist's,the school,the old mill,the playground,the supermarket,"
            "the castle,the garden centre,the market,the bus stop,the petrol station,the museum,the bridge",
            ",",
        )
    ),
    "town": ("{real_town}", "{real_town}", "{made_up}"),
    "other_town": ("{real_town}", "{made_up}"),
    "someone": ("{real_name}", "{real_name}", "{made_up}"),
    "other": ("{real_name}", "{real_name}", "{made_up}"),
    "third": ("{real_name}", "{made_up}"),
    "surname": (*_SURNAMES, "{made_up}", "{made_up}son"),
    "pet": ("{real_name}", "{made_up}", "(Rex|Bella|Mimi|Biscuit|Bruno|Socks|Flocke|Pepper|Milo)"),
    "colour": tuple(
        listed("red blue green yellow orange purple black white grey pink turquoise brown golden")
    ),
    "dish": tuple(
        listed(
            "lentil soup,pancake pie,fried rice,potato salad,fish pie,apple cake,noodle salad,goulash,dumpling soup,"
            "onion tart,risotto,cheese on toast,pea soup,plum jam,lasagne,roast chicken,couscous,rice pudding",
            ",",
        )
    ),
    "job": tuple(
        listed(
            "baker,nurse,carpenter,teacher,plumber,bus driver,gardener,dentist,tailor,fisherman,librarian,"
            "cook,electrician,farmer,vet,architect,optician,postman,pilot,shepherd,judge,translator",
            ",",
        )
    ),
    "day": tuple(DAYS),
    "month": tuple(listed("January February March April May June July August October November")),
    "number": tuple(
        listed("two three four five six seven eight nine eleven twelve fourteen thirty")
    ),
    "digits": tuple(listed("2 3 5 7 8 9 11 12 14 17 19 23 26 28")),
    "hour": tuple(listed("seven eight nine ten three four five six")),
}
_SLOT = re.compile(r"(?:\b([Aa]n?) )?\{(\w+)\}")


class Cast:
    """What the slots of one text stand for: the same slot always for the same."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.parts: dict[str, str] = {}

    def play(self, pattern: str) -> str:
        """One way through the pattern, its slots filled, with "a" or "an" as it fits."""
        return _SLOT.sub(self._fill, self.words.expand(pattern))

    def _fill(self, slot: re.Match[str]) -> str:
        part = self._part(slot[2])
        if not slot[1]:
            return part
        article = with_article(part)
        return article[0].upper() + article[1:] if slot[1][0] == "A" else article

    def _part(self, name: str) -> str:
        """What stands for this slot; "Who" is "who" at the beginning of a sentence."""
        if name == "made_up":
            return self.words.made_up().strip().capitalize()
        if name == "real_name":
            return self.words.rng.choice(_FIRST_NAMES)
        if name == "real_town":
            return self.words.rng.choice(MORE_TOWNS)
        lower = name.lower()
        if lower not in self.parts:
            self.parts[lower] = self.play(self.words.rng.choice(_WAYS[lower]))
        part = self.parts[lower]
        return part if name == lower else part[:1].upper() + part[1:]
