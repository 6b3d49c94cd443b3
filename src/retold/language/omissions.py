"""English: the words by which a clause shows that a picture changes where it is left out.

The tables are our own. A pattern is looked for in folded text: lower case, straight apostrophes,
one space between words. Inside a list of words ``_`` stands for a space and ``*`` for the rest of a
word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """What kind of thing a clause of a source is."""

    DENIAL = "denial"
    CLEARED = "cleared"
    OPEN = "open"  # not confirmed, not known, not decided
    NO_ANSWER = "no_answer"
    INTEREST = "interest"  # what ties somebody to the matter
    LIMIT = "limit"  # a caveat
    ANSWER = "answer"
    DOUBT = "doubt"
    CONDITION = "condition"
    REASON = "reason"
    NOT_SO = "not_so"  # what is said not to be


@dataclass(frozen=True, slots=True)
class Entry:
    """A kind of clause.

    Attributes:
        sign: what it is.
        weight: 0 to 1, how much it matters by itself.
        pattern: what shows it.
    """

    sign: Sign
    weight: float
    pattern: re.Pattern[str]


def _any(words: str) -> str:
    listed = "|".join(w.replace("_", " ").replace("*", r"\w*") for w in words.split())
    return f"(?:{listed})"


def _compiled(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{part})" for part in parts))


# --- pieces of the patterns -----------------------------------------------------------------------

_NOT = r"(?:\bnot|n't|\bnever|\bneither|\bnor)"
_SO_FAR = r"(?:(?:yet|been|be|so far|\w+ly) )*"  # "not yet been formally confirmed"
_ITS = _any("the a an this that these those any all his her its their")
_WOULD_NOT = (
    r"\b(?:declin\w+ to|refus\w+ to|unwilling to|without"
    rf"|{_any('would could did does has have had')}(?: not|n't)(?: yet| immediately)?)"
)
_TELL = _any(
    """say saying comment* respond* reply* repli* answer* disclos* name named names naming explain*
    elaborat* specif* reached interviewed give given giving discuss* identif* publish* supply
    provid* reveal*"""
)
_KNOWN = _any(
    """confirm* verif* announc* know known clear decided charged found established proved proven
    shown disclosed agreed determined taken convicted certain signed"""
)
_CLAIM = _any(
    "accusation* allegation* claim* charge* suggestion* account* report* figure* version*"
)

# --- the kinds ------------------------------------------------------------------------------------

_DENIAL = _compiled(
    rf"\b{_any('denies denied denying denial denials rebut* refut* disputing')}\b",
    rf"(?<!not )(?<!the )(?<!this )(?<! a )\bd(?:eny|ispute)(?= {_any('it that this any having')}\b"
    rf"| {_ITS} {_CLAIM}|[.,;]|$)",
    rf"\bdisputed\b(?! \w+s\b)|\bdisputes {_ITS}\b",
    rf"\breject(?:s|ed|ing) (?:{_ITS} )?(?:\w+ ){{0,2}}"
    rf"(?:{_CLAIM}|criticism|finding|idea|it\b|that\b)",
    r"\bnot guilty\b|\bno wrongdoing\b|\bnothing wrong\b(?! with)|\bwrong(?:ly)? accused\b",
    rf"\b{_any('does do did has have would')}(?: not|n't) (?:accept|recogni[sz]e)",
    rf"\b{_any('untrue baseless groundless unfounded nonsense fabricat* fairy_tale a_lie')}\b",
    r"\b(?:is|are|was|were|as) false\b",
)
_CLEARED = _compiled(
    rf"\b{_any('acquitt* exonerat* cleared_of cleared_him cleared_her cleared_them')}\b",
    rf"\bcharges? (?:was|were|ha[ds] been|have been) {_any('dropped dismissed withdrawn')}",
    rf"\b{_any('dropped dismissed withdrew')} (?:{_ITS} )?{_any('charge* case complaint')}\b",
)
_OPEN = _compiled(
    rf"{_NOT} {_SO_FAR}{_KNOWN}\b",
    r"\b"
    + _any("unclear uncertain* unknown unconfirmed unverified unproven undecided provisional")
    + r"\b",
    r"\bno (?:\w+ )?"
    + _any("decision evidence link date announcement proof indication timetable deadline plan*")
    + r"\b",
    rf"\b{_any('no_one nobody none neither')}\b.{{0,40}}\b"
    + _any("knows know confirmed charged announced claimed admitted arrested convicted identified")
    + r"\b",
    r"\b(?:cannot|can't|could not|couldn't) (?:yet )?(?:be )?"
    + _any("say said tell verif* confirm* show prove proved proven rule_out ruled_out")
    + r"\b",
    r"\b"
    + _any("too_early_to yet_to still_has_to still_have_to still_had_to still_needs_to not_yet")
    + r"\b",
    r"\b"
    + _any("under_investigation being_investigated awaiting pending subject_to withhold*_judg*")
    + r"\b",
    rf"\bremain\w* {_any('open unclear uncertain unknown')}\b|\bstill be(?:ing)? \w+ed\b",
)
_NO_ANSWER = _compiled(
    rf"{_WOULD_NOT} (?:be )?(?:\w+ly )?{_TELL}\b",
    r"\b(?:contacted|approached|asked)\b.{0,80}\bfor (?:\w+ )?(?:comment|response)\b",
    rf"\b{_any('no without')} {_any('comment answer reply response explanation')}\b",
    rf"\b{_any('unanswered unnamed')}\b",
    rf"\b{_any('has have had')}(?: not|n't)(?: yet)? said\b",
    rf"\byet to {_any('say comment respond answer')}\b",
    rf"\b{_any('gave given offered provided made')} no \w+",
)
_INTEREST = _compiled(
    rf"\b{_any('speaking consult* lecture appearance')} fees?\b|\bfees from\b",
    r"\bpaid (?:for )?by the\b",
    rf"\b{_any('funded financed sponsored commissioned employed owned')} by\b",
    r"\b(?:own|hold|held|ha[sd]|sold|bought)\w* shares in\b|\bconflicts? of interest\b",
    rf"\badvis[eo]r to\b|\b{_any('a_stake an_interest')} in\b",
    rf"\bdonat(?:ed|ions?) (?:to|from)\b|\bdeclared {_ITS} (?:link|interest)s?\b",
)
_CAUTION = _compiled(
    r"\b"
    + _any(
        "caution cautions cautioned cautioning warn warns warned warning_that stress*_that caveat*"
    )
    + r"\b",
    rf"\bshould(?: not|n't) be {_any('read taken seen used treated understood')}\b",
    rf"\b{_any('cannot can_not can_hardly')} {_any('show prove')}\b|\bcan do little\b",
    rf"\bno {_any('such reason pattern need')}\b|\bmargins? of error\b",
    rf"\bstatistically\b|\bobservational\b|{_NOT} {_any('include* count* cover*')}\b",
    r"\bexclud(?:es|ed|ing)\b|\bnot typical\b",
)
_ANSWER = _compiled(
    r"\b"
    + _any(
        "reply replies replied respond responds responded in_response countered counters insist*"
    )
    + r"\b",
    r"\b"
    + _any("answered_that answers_that maintains maintained justified apologised apologized")
    + r"\b",
    rf"\bdefend(?:s|ed) {_any('the his her its their him it')}\b",
    rf"\b{_any('was is were are')} "
    + _any("checking looking_into reviewing examining studying investigating cooperating")
    + r"\b",
    r"\bhad been "
    + _any("taken_into_account followed consulted told warned answered set_aside")
    + r"\b",
)
_DOUBT = _compiled(
    r"\b"
    + _any("doubt* sceptic* skeptic* disagree* oppose opposes opposed opposition_to objects_to")
    + r"\b",
    r"\b"
    + _any("objected_to contradict* criticis* criticiz* critic critics condemn* unlikely guessing")
    + r"\b",
    rf"\b{_any('more was is were')} cautious\b|\btoo {_any('high low soon simple optimistic')}\b",
    rf"\b{_any('voted argued spoke')} against\b|\bin fact\b",
)
_NOT_ASKED = _compiled(
    rf"{_NOT} {_SO_FAR}{_any('consulted asked told informed warned invited heard')}\b"
)
_TURN = _any("but yet however though although except despite")
_CONTRAST = _compiled(
    rf"^(?:{_TURN}|still|even so|nonetheless|nevertheless)\b|[,;—–] (?:{_TURN}|albeit)\b",
    rf"\b{_any('however although nevertheless nonetheless')}\b",
    rf"\bstill {_any('think believe support back expect hope want trust')}s?\b",
)
_MAY = _compiled(
    rf"\b(?:may|might) {_any('be have not simply well also lie only just')}\b|\bcould still\b",
    r"\b(?:perhaps|possibly)\b",
)
_CONDITION = _compiled(
    rf"\b{_any('if unless provided_that as_long_as so_long_as on_condition_that only_when')}\b",
    rf"\b{_any('depends_on depending_on would_depend_on')}\b",
)
_EXTENT = _compiled(
    rf"\bonly (?:\d|{_any('about around some a one two three four five if when for to by')}\b)",
    rf"\b{_any('merely no_more_than not_more_than at_most no_fewer_than little_more_than')}\b",
    rf"\b{_any('on_average for_now at_present at_the_present so_far')}\b",
    r"\bmost of (?:them|whom|which)\b",
)
_NEGATION = _compiled(
    rf"\b{_any('not no nobody no_one none never nor neither hardly nothing without')}\b|n't\b"
)
_REASON = _compiled(r"^(?:since|as a result of|owing to|due to)\b|\bbecause\b")

SIGNS: tuple[Entry, ...] = (
    Entry(Sign.DENIAL, 0.8, _DENIAL),
    Entry(Sign.CLEARED, 0.75, _CLEARED),
    Entry(Sign.OPEN, 0.65, _OPEN),
    Entry(Sign.NO_ANSWER, 0.65, _NO_ANSWER),
    Entry(Sign.INTEREST, 0.6, _INTEREST),
    Entry(Sign.LIMIT, 0.6, _CAUTION),
    Entry(Sign.ANSWER, 0.5, _ANSWER),
    Entry(Sign.DOUBT, 0.5, _DOUBT),
    Entry(Sign.NOT_SO, 0.48, _NOT_ASKED),
    Entry(Sign.LIMIT, 0.48, _CONTRAST),
    Entry(Sign.LIMIT, 0.42, _MAY),
    Entry(Sign.CONDITION, 0.42, _CONDITION),
    Entry(Sign.LIMIT, 0.4, _EXTENT),
    Entry(Sign.NOT_SO, 0.32, _NEGATION),
    Entry(Sign.REASON, 0.3, _REASON),
)
"""All kinds; the first that holds tells what a clause is."""

NEUTRAL: re.Pattern[str] = _compiled(
    rf"\b(?:who|which) {_any('was were is are')} not {_any('involved authori[sz]ed named part')}\b",
    r"\bon (?:the )?condition (?:of|that (?:they|he|she|it) (?:was|were|is|are) not)\b.{0,12}",
    r"\b(?:whom|which|whose)\b.{0,30}\bnot (?:name|identify)\b",
    r"\b(?:declin|refus)\w+ to be (?:named|identified)\b",
    r"\basked (?:what|whether|if|how|who)\b",
    rf"\b{_any('as_if not_only no_doubt no_longer no_less if_not as_it_were')}\b",
)
"""Words that look like one of the kinds and are none."""

ALIKE: dict[Sign, Sign] = {Sign.OPEN: Sign.NO_ANSWER, Sign.NO_ANSWER: Sign.OPEN}
"""Kinds that a retelling puts for each other: "has yet to decide", "has not said"."""

DOUBTFUL: frozenset[Sign] = frozenset(
    (Sign.DENIAL, Sign.OPEN, Sign.NO_ANSWER, Sign.DOUBT, Sign.CONDITION, Sign.LIMIT)
)
"""Kinds that cannot be told apart in a story that is reworded throughout."""

SPEAKERS: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """
        author authors researcher researchers scientist scientists team paper study
        analyst analysts economist economists expert experts strategist strategists
        solicitor lawyer lawyers attorney counsel barrister defence defense
        opponent opponents critic critics
        resident residents neighbour neighbours neighbor neighbors villager villagers locals
        officer officers police detective detectives constable
        prosecutor prosecutors prosecution
    """.strip().splitlines()
)
"""Descriptions of a speaker that one text puts for the other's."""
