"""When a statement was made, as the frame of its cue tells."""

from __future__ import annotations

from collections.abc import Sequence

from retold.language.carriers import LEADING, SPEAKING
from retold.language.parser import Tree
from retold.language.people import MONTHS, WEEKDAYS
from retold.model import Span

_TIMES = frozenset(
    """yesterday today tomorrow tonight earlier later previously recently initially originally
    afterwards overnight subsequently""".split()
)
_TIME_HEADS = (
    WEEKDAYS
    | MONTHS
    | frozenset(
        """week month year weekend night morning afternoon evening day weeks months years days
        spring summer autumn winter hours hour""".split()
    )
)
_BESIDE = SPEAKING | LEADING  # "speaking on Sunday", "in a statement issued on Monday"
_DATED = frozenset("on in at during since before after late early by last".split())


def when_of(tree: Tree, frame: Sequence[int], verb: int) -> Span | None:
    """Return the time among the tokens of ``frame`` that stands nearest to the cue, or None."""
    inside = set(frame)
    over = {verb, *tree.over(verb)}
    over |= {k for v in over for k in tree.children[v] if tree.low[k] in _BESIDE}
    best: tuple[int, Span] | None = None
    for at in frame:
        if at > 0 and tree.low[at - 1] == "-":
            continue  # "the 53-year-old"
        low = tree.low[at]
        if (
            low in _TIMES
            and tree.pos[at] in {"ADV", "NOUN"}
            and tree.dep[at] in {"advmod", "npadvmod"}
        ):
            first = last = at
        elif low in _TIME_HEADS and tree.dep[at] in {
            "npadvmod",
            "pobj",
            "compound",
            "nmod",
            "tmod",
        }:
            if tree.dep[at] in {"compound", "nmod"} and tree.dep[tree.head[at]] not in {
                "npadvmod",
                "pobj",
            }:
                continue
            if tree.dep[at] in {"compound", "nmod"} and tree.low[tree.head[at]] not in _TIME_HEADS:
                continue
            phrase = [k for k in tree.subtree(at) if k in inside]
            first, last = min(phrase), max(phrase)
            before = tree.head[at]
            if tree.dep[at] == "pobj":
                if tree.low[before] not in _DATED:
                    continue
                first = min(first, before)
            if last - first > 8:
                continue
        else:
            continue
        if not _hangs_on(tree, first, over):
            continue  # "the planks that the council nailed down in autumn"
        distance = min(abs(first - verb), abs(last - verb))
        span = Span(tree.start[first], tree.end[last])
        if best is None or distance < best[0]:
            best = (distance, span)
    return best[1] if best else None


def _hangs_on(tree: Tree, at: int, verbs: set[int]) -> bool:
    """Whether the next verb above a token is one of ``verbs``."""
    return next((k for k in tree.over(at) if tree.pos[k] in {"VERB", "AUX"}), None) in verbs | {
        None
    }
