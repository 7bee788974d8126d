"""Tables that fit: columns share the width, cells wrap, and too many columns become lists."""

from __future__ import annotations

from typing import NamedTuple

from rich.segment import Segment

from tui.transcript.graphemes import cells
from tui.transcript.palette import Palette
from tui.transcript.rows import BLANK, Row, Run, row_of, rows_of

Cell = list[Run]
_NARROWEST = 4
_BETWEEN = " │ "


class Table(NamedTuple):
    """The cells of a table, the head first."""

    head: list[Cell]
    body: list[list[Cell]]
    alignments: list[str]


def table_rows(table: Table, width: int, palette: Palette) -> list[Row]:
    """The table drawn in `width` cells."""
    count = len(table.head)
    room = width - len(_BETWEEN) * (count - 1)
    if room < count * _NARROWEST:
        return _as_list(table, width)
    wanted = [_widest(column) for column in zip(table.head, *table.body, strict=True)]
    widths = _shares(wanted, room)
    line = "─┼─".join("─" * wide for wide in widths)
    rows = _table_row(table.head, widths, table.alignments, palette)
    rows.append(row_of([(line, palette.rule)]))
    for cells_of_row in table.body:
        rows += _table_row(cells_of_row, widths, table.alignments, palette)
    return rows


def _widest(column: tuple[Cell, ...]) -> int:
    return max(1, *(cells("".join(text for text, _ in cell)) for cell in column))


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
        drawn.append(Row(tuple(parts), total))
    return drawn


def _aligned(cell: Row, width: int, alignment: str) -> list[Segment]:
    spare = width - cell.width
    left = {"right": spare, "center": spare // 2}.get(alignment, 0)
    padding = [Segment(" " * left)] if left else []
    after = [Segment(" " * (spare - left))] if spare > left else []
    return [*padding, *cell.segments, *after]


def _as_list(table: Table, width: int) -> list[Row]:
    rows: list[Row] = []
    for row in table.body or [table.head]:
        if rows:
            rows.append(BLANK)
        for title, cell in zip(table.head, row, strict=True):
            rows += rows_of([*title, (": ", title[0][1]), *cell] if title else cell, width)
    return rows
