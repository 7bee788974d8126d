"""Tables: columns share the width while their cells stay readable; else the view scrolls them."""

from __future__ import annotations

from typing import NamedTuple

from rich.segment import Segment

from tui.transcript.graphemes import cells
from tui.transcript.palette import Palette
from tui.transcript.rows import BLANK, Row, Run, row_of, rows_of

Cell = list[Run]
_READABLE = 8  # cells that a column needs, if its text is as long
_WIDEST = 40  # cells of a column in a table that is scrolled
_BETWEEN = " │ "


class Table(NamedTuple):
    """The cells of a table, the head first."""

    head: list[Cell]
    body: list[list[Cell]]
    alignments: list[str]


def table_rows(table: Table, width: int, palette: Palette) -> list[Row]:
    """The table drawn in `width` cells, or wider where it could not be read in these."""
    room = width - len(_BETWEEN) * (len(table.head) - 1)
    wanted = [_widest(column) for column in zip(table.head, *table.body, strict=True)]
    fits = sum(min(wide, _READABLE) for wide in wanted) <= room
    widths = _shares(wanted, room) if fits else [min(wide, _WIDEST) for wide in wanted]
    line = "─┼─".join("─" * wide for wide in widths)
    rows = _table_row(table.head, widths, table.alignments, palette)
    rows.append(row_of([(line, palette.rule)])._replace(wide=True))
    for cells_of_row in table.body:
        rows += _table_row(cells_of_row, widths, table.alignments, palette)
    return rows


def _widest(column: tuple[Cell, ...]) -> int:
    texts = ("".join(text for text, _ in cell) for cell in column)
    return max(1, *(cells(line) for text in texts for line in text.split("\n")))


def _shares(wanted: list[int], room: int) -> list[int]:
    """What is wanted where it fits; else narrow columns keep theirs, wide ones share the rest."""
    widths = list(wanted)
    open_columns = set(range(len(widths)))
    while sum(widths) > room and open_columns:
        left = room - sum(wide for at, wide in enumerate(widths) if at not in open_columns)
        share = max(left // len(open_columns), 1)
        narrow = {at for at in open_columns if wanted[at] <= share}
        if not narrow:
            for number, at in enumerate(sorted(open_columns)):
                widths[at] = share + (number < left - share * len(open_columns))
            break
        open_columns -= narrow
    return widths


def _table_row(
    row: list[Cell], widths: list[int], alignments: list[str], palette: Palette
) -> list[Row]:
    columns = [rows_of(cell, wide) for cell, wide in zip(row, widths, strict=True)]
    bar = Segment(_BETWEEN, palette.rule)
    drawn = []
    for number in range(max(map(len, columns))):
        parts: list[Segment] = []
        for at, (column, wide) in enumerate(zip(columns, widths, strict=True)):
            cell = column[number] if number < len(column) else BLANK
            parts += [bar] * bool(at) + _aligned(cell, wide, alignments[at])
        total = sum(widths) + len(_BETWEEN) * (len(widths) - 1)
        drawn.append(Row(tuple(parts), total, wide=True))
    return drawn


def _aligned(cell: Row, width: int, alignment: str) -> list[Segment]:
    spare = width - cell.width
    left = {"right": spare, "center": spare // 2}.get(alignment, 0)
    padding = [Segment(" " * left)] if left else []
    after = [Segment(" " * (spare - left))] if spare > left else []
    return [*padding, *cell.segments, *after]
