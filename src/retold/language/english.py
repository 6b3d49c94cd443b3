"""English: the tables. All lists are our own.

Each table is plain data; the code that reads it lives where the decision is made.
"""

from __future__ import annotations

import re

# --- words that count as the same word ------------------------------------------------------

_UNITS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen""".split()  # fmt: skip
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_WORDS: dict[str, str] = {word: str(i) for i, word in enumerate(_UNITS)} | {
    word: str(20 + 10 * i) for i, word in enumerate(_TENS)
}
TENS = frozenset(str(20 + 10 * i) for i in range(8))
ORDINAL_WORDS: dict[str, str] = {
    word: f"{i}th"
    for i, word in enumerate(
        """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
""".split(),
        start=1,
    )
}
SIGN_WORDS = {
    "%": "percent", "$": "dollar", "£": "pound", "€": "euro", "¥": "yen", "&": "and",
}  # fmt: skip

# British -> American, whole words that no rule reaches. Where folding would make two different
# words the same (check/cheque, tire/tyre, curb/kerb) they are left apart.
SPELLING: dict[str, str] = {
    "ageing": "aging", "aluminium": "aluminum", "amongst": "among", "analogue": "analog",
    "axe": "ax", "burnt": "burned", "calibre": "caliber", "catalogue": "catalog",
    "centre": "center", "centred": "centered", "centres": "centers", "cosy": "cozy",
    "defence": "defense", "defences": "defenses", "dialogue": "dialog", "dialogues": "dialogs",
    "draught": "draft", "dreamt": "dreamed", "enrol": "enroll", "enrolment": "enrollment",
    "fibre": "fiber", "fibres": "fibers", "fulfil": "fulfill", "fulfilment": "fulfillment",
    "gaol": "jail", "grey": "gray", "jewellery": "jewelry", "judgement": "judgment",
    "judgements": "judgments", "acknowledgement": "acknowledgment", "kilometre": "kilometer",
    "kilometres": "kilometers", "leant": "leaned", "learnt": "learned", "licence": "license",
    "licences": "licenses", "litre": "liter", "litres": "liters", "manoeuvre": "maneuver",
    "manoeuvres": "maneuvers", "metre": "meter", "metres": "meters", "millimetres": "millimeters",
    "centimetres": "centimeters", "mould": "mold", "mum": "mom", "mums": "moms",
    "offence": "offense", "offences": "offenses", "plough": "plow", "practise": "practice",
    "practised": "practiced", "practising": "practicing", "pretence": "pretense",
    "programme": "program", "programmes": "programs", "sceptic": "skeptic",
    "sceptics": "skeptics", "sceptical": "skeptical", "scepticism": "skepticism",
    "skilful": "skillful", "sombre": "somber", "spelt": "spelled", "spoilt": "spoiled",
    "theatre": "theater", "theatres": "theaters", "towards": "toward", "whilst": "while",
    "wilful": "willful", "okay": "ok",
}  # fmt: skip

_OUR = "col fav hon lab neighb behavi harb hum rum vap arm endeav flav savi sav glam tum vig val clam od cand demean parl ranc splend"  # noqa: E501
_DOUBLED = "cance chane counse dia due equa fue grove initia jewe labe leve libe marve mode pane peda quarre riva shove signa snorke tota towe trave tunne unrave"  # noqa: E501
# Rules in the order tried; applied to both sides, so a wrong "American" form does no harm as long
# as no two different words meet.
BRITISH_STEMS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"^((?:dis|un|mis)?(?:{'|'.join(_OUR.split())}))our"), r"\1or"),
    (re.compile(r"^([a-z]{3,})is(e|es|ed|er|ers|ing|ation|ations)$"), r"\1iz\2"),
    (re.compile(r"^([a-z]{3,})ys(e|es|ed|er|ers|ing)$"), r"\1yz\2"),
    (re.compile(rf"^((?:{'|'.join(_DOUBLED.split())})l)l(ed|ing|er|ers|ers')$"), r"\1\2"),
    (re.compile(r"^(an|h|orthop|p|encyclop|arch|leuk)ae"), r"\1e"),
)

STOPWORDS = frozenset(
    """a an the and or but nor so yet of in on at to for from by with without about into over under
    as than that which who whom whose this these those there here it its it's he him his she her
    they them their we us our i me my you your is are was were be been being am do does did has
    have had having will would shall should can could may might must not no n't if when while
    because what how all any some more most such only just also very too then now up out off s
    i'm i'd i'll i've we're we'd we'll we've you're you'd he's she's that's there's they're
    don't isn't aren't wasn't didn't doesn't won't can't couldn't wouldn't""".split()
)

# --- words whose loss or gain turns the meaning ----------------------------------------------

NEGATIONS = frozenset(
    """not no never none nobody nothing neither nor nowhere without cannot hardly scarcely barely
    isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't
    mustn't haven't hasn't hadn't ain't lack lacks lacked fail fails failed""".split()
)
CONDITIONS = frozenset("if unless until till provided providing assuming whether except".split())
HEDGES = frozenset(
    """may might could would perhaps maybe possibly probably likely unlikely apparently allegedly
    reportedly seems seem seemed appears appear appeared suggests suggest think thinks thought
    believe believes suspect suspects guess suppose presumably arguably potentially hopefully
    expect expects expected hope hopes almost nearly about around roughly approximately some
    somewhat sometimes partly largely mostly generally usually often can should alleged
    suspected supposed relatively fairly rather quite slightly unclear""".split()
)
QUANTIFIERS = frozenset(
    """some many most few several all every each any both half majority minority lot lots fewer few
    only almost nearly over under more less least up""".split()
)
# The same in several words, for what was cut out of the middle.
HEDGE_PHRASES = ("at times", "in part", "to some extent", "in some cases", "up to", "at least",
    "at most", "a bit", "a little", "sort of", "kind of", "more or less", "as far as", "for now",
    "so far", "on average", "in theory", "in principle")  # fmt: skip
# What may follow a statement to make it less than certain.
HEDGE_ENDINGS = (
    "that we know of", "that i know of", "as far as", "so far", "for now", "for the moment",
    "at the moment", "to my knowledge", "to our knowledge", "in my opinion", "in my view",
    "i think", "i believe", "i hope", "i suppose", "i guess", "we think", "we believe", "we hope",
    "perhaps", "probably", "maybe", "apparently", "at least", "in theory", "in principle",
    "most of the time", "on average", "mostly", "sometimes", "usually", "almost",
)  # fmt: skip
# Words with which the story states the condition itself, or, before the quote, its effect.
CONDITION_TOLD = frozenset("if unless provided condition conditional depends".split())
EFFECT_TOLD = frozenset("would could might should were".split())
# Words with which it owns up to doubt.
DOUBTS = frozenset(
    """think thinks thought believe believes believed suspect suspects suspected may might could
    perhaps probably possibly seems seemed appears appeared likely hopes hoped expects expected
    view opinion suggested guess guessed feels felt""".split()
)
PARTIAL = frozenset("some many most few several half fewer almost nearly".split())
SAYING = frozenset(
    """say says said claim claims think thinks thought believe believes tell tells told false true
    whether pretend pretends imagine""".split()
)
# Words that govern what follows them, some words on.
GOVERNING = frozenset("not never whether if unless refuse refused without".split())
SUBJECT_PRONOUNS = frozenset(["i", "we", "he", "she", "they", "it"])
HEDGE_ADVERBS = frozenset("maybe perhaps possibly probably apparently".split())
FILLERS = frozenset(
    """er erm uh um ah oh well like so actually basically frankly honestly really just you know and
    but""".split()
)
# Words against somebody: an admission that holds one may lose its defence in a cut.
ADVERSE = frozenset(
    """bad badly wrong wrongly mistake mistakes error errors fail failed failure failures fault
    guilty lie lied lost loss losses broke broken poor poorly worse worst weak late problem
    problems damage damaged hurt harm harmed crash crashed illegal unsafe dangerous sorry
    regret regrets blame blunder careless slow cheated stole delay delays delayed missed
    unfair angry""".split()
)
# Openings that make what follows the speaker's guess: their loss makes a guess a fact.
HEDGE_OPENINGS: tuple[tuple[str, ...], ...] = (
    ("i", "think"), ("i", "believe"), ("we", "think"), ("we", "believe"), ("i", "suspect"),
    ("i", "guess"), ("i", "suppose"), ("i", "imagine"), ("i", "hope"), ("we", "hope"),
    ("it", "seems"), ("it", "appears"), ("it", "looks"), ("i", "feel"), ("in", "my", "view"),
    ("in", "my", "opinion"), ("as", "far", "as", "i", "know"), ("to", "my", "knowledge"),
)  # fmt: skip
CONTRASTS = frozenset("but although though however yet except unless despite".split())

TIME_WORDS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december today yesterday tomorrow tonight noon
    midnight morning afternoon evening week weeks month months year years day days hour hours
    minute minutes o'clock spring summer autumn winter christmas easter""".split()
)

TRANSLATION_MARKS = re.compile(
    r"""(?ix) \b (?: (?:machine|google|computer|automatically|auto)[\s-]translat\w*
    | translat(?:ed|ion|ions|or|ors)\b | interpreter\b | (?:subtitles|subtitled)\b )"""
)

# What contractions stand for; an ending may stand for several words.
CONTRACTIONS = {
    "won't": ("will not",), "can't": ("can not",), "cannot": ("can not",),
    "shan't": ("shall not",), "let's": ("let us",),
}  # fmt: skip
CONTRACTED_ENDINGS = {
    "n't": ("not",), "'re": ("are",), "'ve": ("have",), "'ll": ("will",), "'m": ("am",),
    "'d": ("would", "had"), "'s": ("is", "has"),
}  # fmt: skip
