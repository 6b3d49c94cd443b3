"""Named patterns for what stands around an article: captions, credits, furniture of the page.

Every pattern is tried on one block of at most ``LONGEST`` characters and is anchored, so the cost
of a document stays linear. A row that could match a sentence of prose does not belong here.
"""

from __future__ import annotations

import re

from retold.model import BlockKind
from retold.reading.words import AGENCIES, all_names, is_capital, tokens, word_set

LONGEST = 400  # characters; longer blocks are paragraphs

_I = re.IGNORECASE

# What a site prints around its articles, the whole block.
_SITE_LINES = (
    # "Read more: Port strike enters second week", "See also: ..."
    (
        r"(?:read (?:more|also|next|the full story)|see also|more on this(?: story)?|related|"
        r"recommended|don't miss|also read|you may also like)\s*[:|>»–-].*"
    ),
    # the same as headings of a list of links
    (
        r"(?:read (?:more|next)|see also|more on this(?: story)?|you may also like|most (?:read|"
        r"popular)|related (?:topics?|stories|articles?|content|links?|coverage|internet links)|"
        r"top stories|around the (?:bbc|web)|share this(?: article| story| page)?|comments)\W{0,3}"
    ),
    # "Sign up for our newsletter", "Subscribe to the morning briefing newsletter here."
    (
        r"(?:sign up|subscribe)(?: here| now| today)? (?:for|to) (?:(?:our|the|my) )?"
        r"(?:[\w’'-]+ ){0,5}(?:newsletters?|emails?|alerts|podcast|channel|briefing)\b.{0,60}"
    ),
    # "Follow us on Facebook", "Follow Jane Doe on Twitter: @jane", "Like us on Facebook"
    (
        r"(?:follow|like|find) (?:us|me|@?\w+(?: [\w’'-]+){0,3}) on (?:twitter|x|facebook|"
        r"instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|telegram|whatsapp|google news)"
        r"\b.{0,80}"
    ),
    # "Media playback is not supported on this device"
    r"media playback is (?:not supported|unsupported) on (?:this|your) device\.?",
    r"(?:please )?(?:enable|turn on) javascript\b.{0,80}",
    r"(?:your browser|this browser) (?:does not|doesn't) support\b.{0,80}",
    # "Copyright 2026 The Lowland Tribune. All rights reserved.", "© Nordline"
    (
        r"(?:copyright\s*(?:©|\(c\)|(?:19|20)\d\d)|[©®]\s?(?:copyright\s)?(?:19|20)\d\d|"
        r"\(c\) ?(?:19|20)\d\d).{0,300}"
    ),
    r"©\s?(?-i:[A-Z])[\w.&’'-]*(?: (?-i:[A-Z&])[\w.&’'-]*){0,6}[\s\d.]{0,6}",
    r"(?:copyright\b.{0,200})?all rights reserved\b.{0,200}",
    (
        r"(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: this)?"
        r"(?: advertisement)?|article continues (?:below|after) (?:the |this )?ad(?:vertisement)?|"
        r"scroll (?:down )?to continue(?: reading)?|skip (?:to|past) [\w ]{1,40})\W{0,3}"
    ),
    # "Click here to subscribe", "Download our app"
    r"click here (?:to|for) [^.!?]{0,100}[.!]?",
    r"download (?:our|the) (?:[\w’'-]+ ){0,3}app\b[^.!?]{0,60}[.!]?",
    (
        r"(?:terms (?:of use|of service|and conditions)|privacy policy|cookie policy|contact us|"
        r"about us)(?:\s*[|·•/-]\s*[\w ]{1,40}){0,6}\W{0,3}"
    ),
    (
        r"this (?:article|story|piece) (?:was|is|has been) (?:originally |first )?(?:published|"
        r"republished|syndicated) (?:in|by|on|at|from|with|under)\b[^.!?]{0,150}[.!]?"
    ),
    r"[-–—_=~*•#.\s]{3,}",  # a rule, "* * *"
)
_BOILERPLATE = re.compile("|".join(_SITE_LINES), _I)

# A label before what a picture shows. "Photograph:" is left out: who made the picture follows.
_CAPTION = re.compile(
    r"\(?(?:file )?(?:photo|image|picture|pictured|caption|graphic|illustration|map|chart)"
    r"s?(?: caption)?\s?:\s*(?P<rest>\S.*)",
    _I,
)
_NAMED_CAPTION = re.compile(r"(?:image|media|video) caption\b", _I)  # no article says that
# Signs that the article goes on in the same block: speech, or words after the agency's name.
_GOES_ON = re.compile(
    r"\b(?:said|says|told|added|I|we|We)\b|"
    r"[/|]\s?(?:AP|AFP|PA|EPA|REUTERS|Reuters|Getty(?: ?Images)?)\s?(?=[A-Z\"“])(?=.{40})"
)
# A caption with the credit in brackets at its end: "A seaplane above Trasmonte. (Getty Images)".
_CAPTION_END = re.compile(
    r".{3,300}\((?:AP Photo|Getty Images|AFP/Getty|REUTERS/|Photos? by|Photos?:|Image:|Picture:)"
    r"[^()]{0,120}\)\.?"
)
_SIGNED = re.compile(
    r".{10,300}\W(?:Photo|Photograph|Picture|Image)s?(?: credit)?: (?P<rest>[\w./ -]{2,40})"
)
# A label before who made the picture: the rest has to begin with a name.
_CREDIT = re.compile(
    r"[(\[]?(?:(?:photo(?:graph)?|image|picture|video|illustration|graphic)s?"
    r"(?: by| courtesy(?: of)?:?)\s+|(?:photographs?|photographer|credits?|sources?)\s?:\s*)"
    r"(?P<rest>\S.*)",
    _I,
)
_PHOTO_CREDIT = re.compile(
    r"[(\[]?(?:photo(?:graph)?|image|picture|video)s? credits?\s?[:|]\s*(?P<rest>\S.*)", _I
)
# "AP Photo/Jane Doe", "REUTERS/Jane Doe", "AFP via Getty Images", "PA Media".
_AGENCY_LINE = re.compile(
    r"\(?(?:©\s?)?(?:(?:AP|AFP|EPA|EPA-EFE|REUTERS|Reuters|PA|Getty|UPI)(?: (?:Photo|Images|Media|"
    r"Pictures|Wire))?(?:\s?/\s?[^\s/]+(?: [^\s/]+){0,4}){0,3}(?: via (?:AP|AFP|Getty Images|"
    r"Reuters))?|Shutterstock|Alamy|iStock)\)?\.?"
)
# "(Reporting by ...; editing by ...)": the clauses must be names, see _is_signoff.
_SIGNOFF = re.compile(
    r"\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|production)"
    r"(?: and (?:writing|editing))? by)\b.*",
    _I,
)
_SIGNOFF_WORDS = word_set(
    "additional further reporting writing editing compiled translated production by in newsroom "
    "bureau bureaus"
)
_LABEL_ONLY_NAMES = 8  # tokens; more than this after "Photo:" tell what the picture shows


def furniture(block: str) -> BlockKind | None:
    """Return CAPTION, CREDIT or BOILERPLATE for a block that is one on its own account.

    Args:
        block: one block; line breaks inside it are taken for spaces.

    Returns:
        None for everything else, and whenever there is doubt.
    """
    if len(block) > LONGEST:
        return None
    line = " ".join(block.split())
    if _is_credit(line):
        return BlockKind.CREDIT
    if _NAMED_CAPTION.match(line):
        return BlockKind.CAPTION
    if label := _CAPTION.fullmatch(line):
        words = tokens(label["rest"])
        only_names = len(words) <= _LABEL_ONLY_NAMES and all_names(words)
        if only_names:
            return BlockKind.CREDIT
        return None if _GOES_ON.search(line) else BlockKind.CAPTION
    if _is_signed_caption(line) and not _GOES_ON.search(line):
        return BlockKind.CAPTION
    if _BOILERPLATE.fullmatch(line):
        return BlockKind.BOILERPLATE
    return None


def _is_signed_caption(line: str) -> bool:
    """Tell whether a line ends with who made the picture: "(Getty Images)", "Photo: Jane Doe"."""
    if _CAPTION_END.fullmatch(line):
        return True
    signed = _SIGNED.fullmatch(line)
    return signed is not None and all_names(tokens(signed["rest"]))


def _is_credit(line: str) -> bool:
    if _AGENCY_LINE.fullmatch(line):
        return True
    if label := _PHOTO_CREDIT.fullmatch(line) or _CREDIT.fullmatch(line):
        return _is_credit_rest(label["rest"], captioned=" by " in line[: label.start("rest")])
    return _is_signoff(line) or _is_barred(line)


def _is_credit_rest(rest: str, *, captioned: bool) -> bool:
    """Tell whether what follows the label is names; after "Photo by", a caption may follow them."""
    name, colon, _ = rest.partition(":")
    words = tokens(name if captioned else rest)
    if captioned and colon:
        return 0 < len(words) <= _LABEL_ONLY_NAMES and all_names(words)
    return len(words) <= 2 * _LABEL_ONLY_NAMES and all_names(words)


def _is_signoff(line: str) -> bool:
    if not _SIGNOFF.fullmatch(line):
        return False
    words = [word for word in tokens(line) if word.casefold() not in _SIGNOFF_WORDS]
    return all_names(words)


def _is_barred(line: str) -> bool:
    """Tell whether a line is names between bars or slashes, an agency among them."""
    if "|" not in line and "/" not in line:
        return False
    parts = [tokens(part) for part in re.split(r"\s?[|/]\s?", line)]
    if len(parts) < 2 or not all(0 < len(part) <= 5 and all_names(part) for part in parts):
        return False
    named = {word.casefold() for part in parts for word in part}
    return bool(named & AGENCIES) and all(is_capital(part[0]) for part in parts)
