"""Rows in which nearly everything is a copy."""

from collections.abc import Sequence

from starter import program
from starter.card import card_text, label
from starter.help_phrases import HOW
from starter.rows import Row, RowBuilder, weighty
from starter.words import Words


def draw_drill(words: Words, lines: Sequence[int]) -> Row:
    """A row in which nearly every token of the replies is a copy: it teaches copying early."""
    rng = words.rng
    if not lines or words.chance(0.3):
        builder = RowBuilder("")
        for _ in range(rng.randint(1, 3)):
            drawn = [
                rng.choice((program.draw_key, Words.made_up, program.draw_slash))(words)
                for _ in range(rng.randint(3, 25))
            ]
            text = " ".join(drawn)
            builder.add(rng.choice((text, f"say {text}", f"repeat: {text}")), weighty(text))
        return builder.row()
    card = program.draw_card(words, lines)
    builder = RowBuilder("", card_text(card))
    for topic in rng.sample(list(card), min(len(card), 12)):
        asked = HOW[0] if words.chance(0.3) else rng.choice(("{do}", "{do}?"))
        question = words.expand(asked).replace("{do}", label(topic))
        builder.add(question, program.line(card, topic))
    return builder.row()
