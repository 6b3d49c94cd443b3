"""Reports made by hand from invented texts: one quote of each verdict, and texts that attack."""

import dataclasses
import difflib
import itertools
import re

from retold.model import (
    Block,
    BlockKind,
    Carrier,
    CarrierKind,
    DiffOp,
    Document,
    Finding,
    FindingKind,
    Omission,
    Passage,
    Quote,
    QuoteCheck,
    QuoteKind,
    Report,
    Severity,
    Span,
    Speaker,
    Statement,
    StatementKind,
    Verdict,
)

STORY = """\
Ferry to Skerrow will close, minister says
By Ines Calloway

The last ferry to the island of Skerrow will be withdrawn next year, the transport minister, Maren Holt, said on Tuesday.

“We will end the service in March, because the boat no longer passes inspection,” Holt told islanders at a packed meeting in the school hall.

“It was never a question of money,” she said. “It was a question of safety.”

She added that “the boat no longer passes inspection”.

The harbour master, Piet Aldous, said the decision “came as a shock to the whole crew and to everyone who ships fish”.

“My father took that boat to school, and the new timetable starts in spring,” said Lorna Vey, who runs the bakery.

A ministry report called the pier “damaged beyond any sensible repair”.

“Nobody asked us,” said Holt’s deputy, Tam Rourke. “Nobody.”

“This is the darkest day that Skerrow has ever known,” one islander said.

The poet Yael Shohat recited a line: “הים זוכר את כל השמות שלנו”, and the hall fell silent.
"""

TRANSCRIPT = """\
Public meeting, Skerrow school hall: transcript

MAREN HOLT: Thank you all for coming. We may end the service in March if the boat no longer passes inspection. It was never a question of money, whatever you may have read. It was a question of safety.

PIET ALDOUS: It came as a shock to the whole crew.

LORNA VEY: My father took that boat to school. I took it as well.

PIET ALDOUS: Nobody asked us. Nobody.

MAREN HOLT: I hear you. The council has promised that the new timetable starts in spring.

YAEL SHOHAT: הים זוכר את כל השמות שלנו
"""

WIRE = """\
Skerrow pier report published

The pier on Skerrow is so badly damaged that repairing it would make no sense, the ministry's engineers found.

Islanders called it a dark day for the community.
"""

LETTER = """\
Dear editor, I ship fish from Skerrow twice a week and nobody has told me anything.
"""


def blocks(text, *kinds):
    """One block a line that holds text; the kinds of the first ones, the rest paragraphs."""
    lines = [match for match in re.finditer(r"[^\n]+", text) if match[0].strip()]
    named = [*kinds, *[BlockKind.PARAGRAPH] * (len(lines) - len(kinds))]
    return tuple(Block(Span(*m.span()), kind) for m, kind in zip(lines, named, strict=True))


def span(text, part, after=0):
    start = text.index(part, after)
    return Span(start, start + len(part))


def passage(document, part, after=0):
    where = span(document.text, part, after)
    return Passage(document.id, where, part)


def word_diff(story, where, *places):
    """A plain word diff of a quote against passages, good enough for a sample."""
    new = [(m[0], m.span()) for m in re.finditer(r"\S+", where.of(story.text))]
    old = [(m[0], m.span(), p) for p in places for m in re.finditer(r"\S+", p.text)]
    match = difflib.SequenceMatcher(
        None,
        [w.strip(".,").lower() for w, _ in new],
        [w.strip(".,").lower() for w, *_ in old],
        autojunk=False,
    )
    steps = []
    for op, a, b, c, d in match.get_opcodes():
        turn = {"insert": "delete", "delete": "insert"}.get(op, op)
        cuts = [c, *[i for i in range(c + 1, d) if old[i][2] is not old[i - 1][2]], d]
        if turn != "equal":
            cuts = [c, d]
        for left, right in itertools.pairwise(cuts):
            first = a + left - c
            mine = new[first : first + right - left] if turn == "equal" else new[a:b]
            theirs = old[left:right]
            base = theirs[0][2].span.start if theirs else 0
            same = [w for w in theirs if w[2] is theirs[0][2]]
            steps.append(
                DiffOp(
                    turn,
                    " ".join(w for w, _ in mine),
                    " ".join(w for w, *_ in theirs),
                    Span(where.start + mine[0][1][0], where.start + mine[-1][1][1])
                    if mine
                    else None,
                    Span(base + same[0][1][0], base + same[-1][1][1]) if theirs else None,
                    theirs[0][2].document if theirs else None,
                )
            )
    return tuple(steps)


def speaker(text, name, after=0, mention=None):
    shown = name if mention is None else mention
    return Speaker(span(text, shown, after), shown, name)


def check(story, part, verdict, **given):
    where = given.pop("where", None) or span(story.text, part)
    source, also = given.pop("source", None), given.pop("also", ())
    places = (*(() if source is None else (source,)), *also)
    values = {
        "meaning_changed": False,
        "severity": Severity.NONE,
        "source_speaker": None,
        "confidence": 0.95,
        "message": "",
        "notes": (),
        "diff": word_diff(story, where, *places),
    } | given
    who = values.pop("who", None)
    quote = Quote(
        span=where,
        outer=Span(max(where.start - 1, 0), min(where.end + 1, len(story.text))),
        kind=QuoteKind.SPEECH,
        turn=values.pop("turn", 0),
        speaker=who,
        reason=values.pop("reason", ""),
        candidates=values.pop("candidates", ()),
    )
    return QuoteCheck(quote=quote, verdict=verdict, source=source, also=also, **values)


def ferry():
    """One quote of each verdict, three sources, overlapping passages, a right-to-left line."""
    story = Document(
        "skerrow.txt",
        STORY,
        blocks(STORY, BlockKind.HEADLINE, BlockKind.BYLINE),
        title="Ferry to Skerrow will close, minister says",
        byline="Ines Calloway",
        date="2031-02-04",
        publisher="The Strand Herald",
    )
    meeting = Document(
        "meeting.txt",
        TRANSCRIPT,
        blocks(TRANSCRIPT, BlockKind.HEADLINE),
        title="Public meeting, Skerrow school hall: transcript",
    )
    wire = Document(
        "wire.txt", WIRE, blocks(WIRE, BlockKind.HEADLINE), title="Skerrow pier report published"
    )
    letter = Document("letter.txt", LETTER)
    holt = Speaker(None, "", "Maren Holt")
    aldous = Speaker(None, "", "Piet Aldous")
    quotes = (
        check(
            story,
            "We will end the service in March, because the boat no longer passes inspection,",
            Verdict.ALTERED,
            who=speaker(STORY, "Maren Holt", STORY.index("Holt told"), "Holt"),
            meaning_changed=True,
            severity=Severity.HIGH,
            source=passage(
                meeting, "We may end the service in March if the boat no longer passes inspection."
            ),
            source_speaker=holt,
            confidence=0.97,
            message="“may … if” became “will … because”: the source names a condition, the story a decision.",
            turn=1,
        ),
        check(
            story,
            "It was never a question of money,",
            Verdict.TRIMMED,
            who=speaker(STORY, "Maren Holt", STORY.index("she said"), "she"),
            source=passage(
                meeting, "It was never a question of money, whatever you may have read."
            ),
            source_speaker=holt,
            message="Words at the end were left out; the meaning is kept.",
            turn=2,
        ),
        check(
            story,
            "It was a question of safety.",
            Verdict.VERBATIM,
            who=holt,
            source=passage(meeting, "It was a question of safety."),
            source_speaker=holt,
            message="The same words.",
            turn=2,
        ),
        check(
            story,
            "the boat no longer passes inspection",
            Verdict.TRIMMED,
            where=span(STORY, "the boat no longer passes inspection", STORY.index("She added")),
            who=speaker(STORY, "Maren Holt", STORY.index("She added"), "She"),
            source=passage(meeting, "the boat no longer passes inspection"),
            source_speaker=holt,
            message="A clause of a longer sentence.",
            turn=3,
        ),
        check(
            story,
            "came as a shock to the whole crew and to everyone who ships fish",
            Verdict.ALTERED,
            who=speaker(STORY, "Piet Aldous"),
            severity=Severity.MEDIUM,
            meaning_changed=None,
            source=passage(meeting, "It came as a shock to the whole crew."),
            source_speaker=aldous,
            confidence=0.81,
            message="The story adds words that the source does not have: “and to everyone who ships fish”.",
            turn=4,
        ),
        check(
            story,
            "My father took that boat to school, and the new timetable starts in spring,",
            Verdict.SPLICED,
            who=speaker(STORY, "Lorna Vey"),
            severity=Severity.HIGH,
            meaning_changed=True,
            source=passage(meeting, "My father took that boat to school."),
            also=(passage(meeting, "the new timetable starts in spring."),),
            source_speaker=Speaker(None, "", "Lorna Vey"),
            confidence=0.9,
            message="Two utterances, by two people, run together as one.",
            notes=("The second part is said by Maren Holt.",),
            turn=5,
        ),
        check(
            story,
            "damaged beyond any sensible repair",
            Verdict.FROM_PARAPHRASE,
            who=speaker(STORY, "A ministry report"),
            severity=Severity.MEDIUM,
            source=passage(wire, "so badly damaged that repairing it would make no sense"),
            confidence=0.7,
            message="The source has only the reporter’s own words here; nobody is quoted.",
            turn=6,
        ),
        check(
            story,
            "Nobody asked us,",
            Verdict.REATTRIBUTED,
            who=speaker(STORY, "Tam Rourke"),
            severity=Severity.HIGH,
            source=passage(meeting, "Nobody asked us."),
            source_speaker=aldous,
            message="The right words, but Piet Aldous says them in the source, not Tam Rourke.",
            turn=7,
        ),
        check(
            story,
            "This is the darkest day that Skerrow has ever known,",
            Verdict.INVENTED,
            severity=Severity.HIGH,
            meaning_changed=None,
            source=passage(wire, "Islanders called it a dark day for the community."),
            confidence=0.88,
            message="Nothing like it in the sources.",
            reason="“one islander” is not named",
            turn=8,
        ),
        check(
            story,
            "הים זוכר את כל השמות שלנו",
            Verdict.VERBATIM,
            who=speaker(STORY, "Yael Shohat"),
            source=passage(meeting, "הים זוכר את כל השמות שלנו"),
            source_speaker=Speaker(None, "", "Yael Shohat"),
            message="The same words.",
            turn=9,
        ),
    )
    return Report(
        story,
        (meeting, wire, letter),
        quotes,
        warnings=(
            "skerrow.txt: two characters could not be read and are shown as question marks.",
        ),
        versions=(("retold", "0.1.0"),),
    )


def finding(kind, severity, where, source, message, confidence=0.8):
    return Finding(kind, severity, confidence, where, source, message)


def told():
    """The ferry with a finding of each kind, and statements with chains of all lengths."""
    report = ferry()
    meeting, wire, _ = report.sources
    shock = "came as a shock to the whole crew"
    findings = (
        finding(
            FindingKind.INTENSIFIED,
            Severity.LOW,
            span(STORY, "told"),
            passage(meeting, "MAREN HOLT"),
            "The story says “told” where the source only has her turn.",
        ),
        finding(
            FindingKind.NAME,
            Severity.HIGH,
            span(STORY, "Piet Aldous"),
            passage(meeting, "PIET ALDOUS"),
            "The story gives this to somebody else.",
            0.93,
        ),
        finding(  # begins before a quote and ends inside it
            FindingKind.CARRIER_DROPPED,
            Severity.MEDIUM,
            span(STORY, f"said the decision “{shock}"),
            passage(meeting, f"PIET ALDOUS: It {shock}"),
            "The source has this through an interpreter; the story does not say so.",
        ),
        finding(  # inside a quote
            FindingKind.OVERGENERALISED,
            Severity.HIGH,
            span(STORY, "sensible", STORY.index("beyond any")),
            passage(wire, "engineers"),
            "One group of engineers became any sensible person.",
        ),
        finding(  # the very span of a quote
            FindingKind.ATTRIBUTION_DROPPED,
            Severity.HIGH,
            span(STORY, "הים זוכר את כל השמות שלנו"),
            Passage("gone.txt", Span(0, 7), "nowhere"),
            "The source gives this to somebody; the story tells it as a fact.",
        ),
    )
    here = STORY.index("said the decision")
    tass = Carrier(span(STORY, "The harbour master"), CarrierKind.AGENCY, "Tass")
    statements = (
        Statement(
            StatementKind.INDIRECT,
            (span(STORY, "The last ferry to the island of Skerrow will be withdrawn next year"),),
            speaker(STORY, "Maren Holt"),
            span(STORY, "said"),
            when=span(STORY, "on Tuesday"),
        ),
        Statement(
            StatementKind.DIRECT,
            (
                span(STORY, "It was never a question of money,"),
                span(STORY, "It was a question of safety."),
            ),
            speaker(STORY, "Maren Holt", STORY.index("she said"), "she"),
            span(STORY, "said", STORY.index("she said")),
            via=(
                Carrier(span(STORY, "islanders"), CarrierKind.OTHER, carried=True),
                Carrier(span(STORY, "at a packed meeting in the school hall"), CarrierKind.SPEECH),
            ),
            addressee=span(STORY, "islanders"),
        ),
        Statement(
            StatementKind.MIXED,
            (Span(here + 5, here + 90),),
            speaker(STORY, "Piet Aldous", mention="The harbour master, Piet Aldous"),
            span(STORY, "said", here),
            via=(tass, Carrier(span(STORY, "Lorna"), CarrierKind.TRANSLATION, machine=True)),
        ),
        Statement(
            StatementKind.DIRECT,
            (span(STORY, "This is the darkest day that Skerrow has ever known,"),),
            reason="no name stands with it",
            candidates=("Tam Rourke", "Lorna Vey"),
            anonymous=span(STORY, "one islander"),
        ),
    )
    source = (
        Statement(
            StatementKind.DIRECT,
            (span(TRANSCRIPT, "It came as a shock to the whole crew."),),
            speaker(TRANSCRIPT, "Piet Aldous", mention="PIET ALDOUS"),
            via=(Carrier(span(TRANSCRIPT, "transcript"), CarrierKind.DOCUMENT),),
        ),
    )
    return dataclasses.replace(
        report, findings=findings, statements=statements, source_statements=(source, (), ())
    )


def left_out():
    """The ferry with two omissions, one of a source that is not there."""
    report = ferry()
    omissions = (
        Omission(
            passage(report.sources[1], "Islanders called it a dark day for the community."),
            0.7,
            "The story leaves out what islanders say.",
        ),
        Omission(Passage("gone.txt", Span(0, 7), "nowhere"), 0.4, "The story leaves out a denial."),
    )
    return dataclasses.replace(report, omissions=omissions)


HOSTILE = (
    '</style><script>alert(1)</script>\n\n]]> <!-- --> <img src="http://example.invalid/x" onerror=alert(2)>\n\n'
    "“[bold red]He said \x1b[31m\u202eevil\x07 \x9b2J' onmouseover='alert(3)\" \ud800 &amp; </a>[/bold red]” said "
    '"><svg onload=alert(4)> [link=http://example.invalid]Mallory[/link].\n'
)


def hostile():
    """Every piece of foreign text holds an attack."""
    inside = Span(HOSTILE.index("“") + 1, HOSTILE.index("”"))
    evil = '"><script>alert(5)</script>\x1b]0;gone\x07\u202e[blink]\ud800'
    document = Document(
        evil,
        HOSTILE,
        title=evil,
        byline=evil,
        date=evil,
        publisher=evil,
        url="javascript:alert(6)",
        warnings=(evil + "w",),
    )
    place = Passage(
        evil, Span(inside.start + 5, inside.end - 5), HOSTILE[inside.start + 5 : inside.end - 5]
    )
    quotes = (
        check(
            document,
            "",
            Verdict.ALTERED,
            where=inside,
            who=Speaker(None, evil, evil),
            severity=Severity.HIGH,
            source=place,
            also=(Passage("no such document" + evil, Span(0, 3), evil),),
            source_speaker=Speaker(None, "", evil + "2"),
            message=evil,
            notes=(evil, "[/]"),
        ),
        check(
            document,
            "",
            Verdict.INVENTED,
            where=inside,
            reason=evil,
            candidates=(evil, "B"),
            message=evil,
        ),
        check(document, "", Verdict.VERBATIM, where=Span(0, 0), who=Speaker(None, "", evil)),
    )
    findings = tuple(
        finding(kind, severity, Span(inside.start + n % 30, inside.end - n % 30), source, evil)
        for n, (kind, severity, source) in enumerate(
            itertools.product(FindingKind, Severity, (place, Passage(evil + "x", Span(0, 3), evil)))
        )
    )
    everything = Span(0, len(HOSTILE))
    statements = tuple(
        Statement(
            kind,
            (inside, everything),
            who,
            everything,
            via=tuple(
                Carrier(inside, carrier, name, machine=carried, carried=carried)
                for carrier in CarrierKind
                for name in (None, evil)
                for carried in (False, True)
            ),
            addressee=everything,
            when=everything,
            anonymous=everything,
            reason=evil,
            candidates=(evil, "[/]"),
        )
        for kind in StatementKind
        for who in (None, Speaker(inside, evil, evil + "3"), Speaker(None, "", ""))
    )
    return Report(
        document,
        (document,),
        quotes,
        (evil,),
        ((evil, evil),),
        findings=findings,
        statements=statements,
        source_statements=(statements,),
        omissions=(
            Omission(place, 0.9, evil),
            Omission(Passage(evil + "x", Span(0, 3), evil), 0.8, evil),
        ),
    )
