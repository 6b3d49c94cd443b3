"""English: the words that attribute, what each takes as its content, and what it implies.

The table is our own. Kinds of complement, one letter each:

``c``  a clause: said (that) it rained, asked whether it rained
``x``  an infinitive or participle: pledged to pay, denied taking it
``o``  a noun phrase: rejected the claim, criticised the move
``s``  an object with "as", or two objects: described it as a joke, called it a joke
``r``  an object and what it shall do: urged them to pay
a preposition in brackets: what stands behind it: apologised for (for), called for (for)
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from retold.model import Force


@dataclass(frozen=True, slots=True)
class Cue:
    """An entry of the table.

    Attributes:
        base: the base form.
        force: what the word implies.
        takes: letters of the complements, see the module.
        prepositions: whose object is a content.
    """

    base: str
    force: Force
    takes: frozenset[str]
    prepositions: frozenset[str]


# base[:past[:participle]] complements [(prepositions)]
_TABLE: dict[Force, str] = {
    Force.NEUTRAL: """
        say:said c; tell:told c r; add c; write:wrote:written c; announce c x o; answer c;
        comment c (on about); explain c o; express o; inform c; mention c o; note c o; observe c;
        post c; recall c o; recount c o; relate c; remark c (on); reply c (to); report c o;
        respond c; speak:spoke:spoken (of about against); state c; talk (about of);
        testify c; tweet c o; describe s o c; call s o; refer:referred (to); outline o; detail o;
        repeat c o; reiterate c o; sum:summed o; read:read c; continue c;
        elaborate (on); discuss o; cite o; quote o; characterise s; characterize s; portray s;
        label s; label:labelled s; term s; dub:dubbed s; brand s; compare o; liken o; joke c;
        quip:quipped c;
        whisper c; mutter c; chant c; sing:sang:sung c; sigh c; laugh c; smile c; email c;
        text c; blog:blogged c; remind c; interject c; interrupt c; echo o; cry:cried c;
        advise c r; summarise c o; summarize c o; specify c o; tout o; exclaim c; opine c;
        muse c; crow c; gush c; enthuse c;  submit:submitted c; signal:signalled c;
        signal c
    """,
    Force.ASSERTIVE: """
        insist c (on); declare c o s; stress c o; emphasise c o; emphasize c o; assert c o;
        argue c (for against); maintain c; contend c; affirm c o; swear:swore:sworn c;
        proclaim c o s; reaffirm c o; underline c o; underscore c o; highlight o;
        boast c (about of);
        predict c o; forecast:forecast c o; warn c r (of about against over); caution c (against);
        tout o; counter c; retort c; vent c; point c (to); advocate o (for); preach c; shout c;
        yell c; scream c; thunder c; bellow c; trumpet o
    """,
    Force.COMMITTING: """
        admit:admitted c x o (to); confirm c o; reveal c o; acknowledge c o x; concede c o;
        confess c o (to); disclose c o; learn c (of); realise c; realize c; recognise c o s;
        recognize c o s; accept c; clarify c o; prove c; plead:pleaded o; regret:regretted c o x;
        identify s; discover c; apologise c (for); apologize c (for); establish c;
        determine c; remember c o
    """,
    Force.DISTANCING: """
        claim c x o; allege c o; purport x; suggest c o x; imply c o; hint c (at); insinuate c;
        speculate c (about); theorise c; theorize c; assume c; profess x o; pretend c x
    """,
    Force.HOSTILE: """
        slam:slammed o; blast o; lambast o; lambaste o; attack o; rail (against at);
        fume c (about at);
        rage c (against at); savage o; lash o (at); mock o; ridicule o; scoff c (at);
        snap:snapped c; sneer c (at); roar c; berate o; decry o; deride o;  scold o;
        chide o; excoriate o; bash o; thunder c; storm c;  shoot:shot c (down)
    """,
    Force.CRITICAL: """
        criticise o; criticize o; condemn o; denounce o; question o c; challenge o; accuse o r;
        blame o; complain c (about of); lament c o; protest c o (against); object c (to);
        dispute o c;
        oppose o; doubt c o; grumble c (about); disagree (with); fault o; bemoan o; charge c;
        dismiss s; moan c; rebuke o; reprimand o; discredit o; disparage o; disapprove (of)
    """,
    Force.APPROVING: """
        praise o; welcome o; hail o s; back o; applaud o; endorse o; defend o; commend o;
        congratulate o; thank o; laud o; salute o; compliment o; credit o;
         agree c (with on); concur c (with)
    """,
    Force.DENYING: """
        deny:denied c o x; reject o; rebut:rebutted o; refute o; rebuff o; disavow o; downplay o;
        contradict o; disown o; retract o
    """,
    Force.ASKING: """
        ask c r o (for about); urge r o c; demand c o x; request c o r; beg:begged r (for);
        appeal (for); invite r; order r; propose c o x; recommend c o x; press (for); push (for);
        plead:pleaded (for with) r; implore r; encourage r; inquire c (about); enquire c (about);
        wonder c; query c o; instruct r; command r; call (for on); petition r; seek:sought x;
        exhort r; direct r; campaign (for against)
    """,
    Force.PROMISING: """
        promise c x o r; pledge c x o; vow c x o; plan:planned x o (to for); agree x (to); offer x;
        threaten c x; commit:committed x; guarantee c o; volunteer x; intend x; aim x;
        undertake:undertook:undertaken x; resolve x c;  decide c x (on against); opt x;
         assure c;  reassure c; arrange x
    """,
    Force.REFUSING: """
        refuse x o; decline x o
    """,
    Force.HOLDING: """
        believe c s o r; think:thought c (of about); fear c o; hope c x (for); expect c x o r;
        want x r; consider c s; feel:felt c; know:knew:known c; suspect c o; reckon c;
        see:saw:seen s; view s; regard s; prefer:preferred x o r; wish c x r;
        worry:worried c (about over); anticipate c o; doubt c; understand:understood c;
        imagine c; estimate c o; judge c s; conclude c; guess c; hate x;
        desire x; long x (for); perceive s; foresee:foresaw:foreseen c o; project c; deem s;
        envision s o; envisage o; dream c (of); care c (about);
        trust c; favour x; favor x; figure c; presume c; calculate c; value o; rate s; interpret s;
        rule c; find:found c
    """,
    Force.SHOWING: """
        show:showed:shown c o r; indicate c o; demonstrate c; illustrate c o; record c;
        document c o; reflect c; hear:heard c; stipulate c; put:put o;
        estimate c o; suggest c o; highlight o; underline c; uncover c
    """,
}


def _forms(entry: str) -> tuple[str, set[str]]:
    base, *irregular = entry.split(":")
    soft = base[-1] == "y" and base[-2] not in "aeiou"
    hissing = base.endswith(("s", "sh", "ch", "x", "o"))
    third = base[:-1] + "ies" if soft else base + ("es" if hissing else "s")
    silent = base.endswith("e") and not base.endswith(("ee", "ye", "oe"))
    stem = base[:-1] if silent else base
    doubled = [past[:-2] for past in irregular if past.endswith("ed") and past[-3] == past[-4]]
    stems = doubled if doubled and doubled[0][:-1] == base else [stem]  # admitted, admitting
    past = base[:-1] + "ied" if soft else (base + "d" if base.endswith("e") else base + "ed")
    return base, {base, third, *(s + "ing" for s in stems), *(irregular or [past])}


def _read() -> dict[str, tuple[Cue, ...]]:
    out: dict[str, list[Cue]] = {}
    for force, table in _TABLE.items():
        for line in table.split(";"):
            entry, *rest = line.replace("(", "( ").replace(")", " )").split()
            prepositions: set[str] = set()
            takes: set[str] = set()
            inside = False
            for piece in rest:
                if piece in "()":
                    inside = piece == "("
                else:
                    (prepositions if inside else takes).add(piece)
            base, forms = _forms(entry)
            cue = Cue(base, force, frozenset(takes), frozenset(prepositions))
            for form in forms:
                entries = out.setdefault(form, [])
                if cue not in entries:
                    entries.append(cue)
    return {form: tuple(cues) for form, cues in out.items()}


CUES: dict[str, tuple[Cue, ...]] = _read()
"""Every form of every cue verb, lower case; a form may have several entries."""


def attributes(form: str, forces: Container[Force]) -> bool:
    """Tell whether a form is that of a cue verb of one of some forces."""
    return any(cue.force in forces for cue in CUES.get(form, ()))


# Nouns that attribute: "his claim that", "her call for", "criticism of the move".
# noun: prepositions whose object is a content; all take a that-clause or an infinitive.
NOUNS: dict[str, frozenset[str]] = {
    noun: frozenset(prepositions.split())
    for line in """
        claim of about; allegation of about; accusation of about; assertion of about;
        statement on about;
        belief in; view on; opinion on about; suggestion of; warning of about; denial of;
        criticism of; call for; demand for; promise of; pledge of; announcement of; report of;
        prediction of; forecast of; plea for; appeal for; insistence on; proposal for;
        declaration of;
        concern about over; fear of about; hope of for; doubt about; support for; opposition to;
        decision; refusal; plan for; intention of; desire for; wish; request for; offer of;
        acknowledgement of; admission of; confirmation of; contention; complaint about of;
        conclusion; finding; finding; argument for against; assessment of; estimate of;
        description of; attack on; praise for of; condemnation of; apology for; remark about on;
        comment about on; threat of; vow; rumour of about; rumor of about; advice;
        recommendation; signal; indication; assurance; expectation; question about over;
        suspicion; conviction; perception; theory; argument; comparison of; testimony about;
        endorsement of; rejection of; promise; speculation about; reference to
    """.split(";")
    for noun, _, prepositions in [line.strip().partition(" ")]
}
