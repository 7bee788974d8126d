"""How most people tell what is told most: short, plain, and drawn most often."""

from starter.fact import COL

_FAV = "(favourite|favorite|favourite|favorite|fav)"

PLAIN_TELL: dict[str, tuple[str, ...]] = {
    "name": (
        "my name is {v}",
        "my name is {v}",
        "my name is {v}",
        "(i'm|i am|i'm|im) {v}",
        "(i'm|i am|i'm|im) {v}",
        "(my name's|name's|the name is|my name:|name:) {v}",
        "(you can |please |just |)call me {v}",
        "{v} here",
        "(this is|it's|it is) {v}",
        "i('m| am) called {v}",
        "i go by( the name of| the name|) {v}",
        "(people|they|my friends|everybody|most people) call me {v}",
    ),
    "city": (
        "i live in {v}",
        "i live in {v}",
        "i live in {v}",
        "(i'm|i am|im|i'm) from {v}",
        "(i'm|i am|im|i'm) from {v}",
        "i come from {v}",
        "my (city|town|home town|hometown|home) is {v}",
        "i( just|) moved to {v}( last week| last year| recently|)",
        "my home is in {v}",
        "(city|town|home): {v}",
    ),
    "colour": (
        f"my {_FAV} {COL} is {{v}}",
        f"my {_FAV} {COL} is {{v}}",
        f"my {_FAV} {COL} is {{v}}",
        f"{{v}} is my {_FAV} {COL}",
        f"i (like|love) the {COL} {{v}}",
        f"the {COL} i (like|love) (most|best) is {{v}}",
        f"my {COL} is {{v}}",
        f"(my |){_FAV} {COL}(:| =| is) {{v}}",
    ),
    "pet": (
        "my {k} is (called|named) {v}",
        "my {k} is (called|named) {v}",
        "my {k}'s name is {v}",
        "i have a {k} (called|named) {v}",
        "i have a {k} (called|named) {v}",
        "(we have|we've got|i've got|i own|we own) a {k} (called|named) {v}",
        "the name of my {k} is {v}",
        "my {k} is {v}",
        "i have a {k}, (its|his|her) name is {v}",
        "{v} is my {k}",
    ),
    "job": (
        "i work as {a}",
        "i work as {a}",
        "(i'm|i am|im|i'm) {a}",
        "(i'm|i am|im|i'm) {a}",
        "(i'm|i am|im|i'm) {a}",
        "my (job|profession|occupation) is {v}",
        "(i'm|i am|im) {a} by (profession|trade)",
        "(i'm|i am|im) (working|employed) as {a}",
        "my job is being {a}",
        "job: {v}",
    ),
    "food": (
        f"my {_FAV} (food|dish|meal) is {{v}}",
        f"my {_FAV} (food|dish|meal) is {{v}}",
        f"my {_FAV} food is {{v}}",
        f"{{v}} is my {_FAV} (food|dish|meal)",
        "i (like|love) to eat {v}",
        "i (like|love) eating {v}",
        "i could eat {v} (every day|all day)",
        f"(my |){_FAV} (food|dish|meal)(:| =| is) {{v}}",
        "the (food|dish) i (like|love) (most|best) is {v}",
    ),
}
BARE = {
    "food": (
        "i (really |just |)(love|like|adore) {v}( a lot| so much|)",
        "{v} is my favourite",
        "(i'm crazy about {v}|mmm, {v})",
    ),
    "colour": ("i (really |just |)(love|like|adore|prefer) {v}( a lot| best|)",),
    "hobby": ("i (really |just |)(love|like|enjoy) {v}( a lot| so much|)",),
}
"""What only the value tells apart: never with a made-up one."""
