"""Which mentions are one and the same: the names of a document, with roles and gender."""

from __future__ import annotations

from dataclasses import dataclass, field

from retold.annotate.mentions import Mention
from retold.language.english import STOPWORDS


@dataclass(slots=True)
class Person:
    """Everything known of one name: its forms, the roles given to it, its gender."""

    name: str
    forms: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    gender: str = ""
    sort: str = ""


class Cast:
    """The names of one document, forms of one name put together."""

    def __init__(self, mentions: list[Mention]) -> None:
        self.people: list[Person] = []
        self._by_form: dict[str, list[Person]] = {}
        for mention in sorted(
            (m for m in mentions if m.kind == "name"), key=lambda m: -len(m.name.split())
        ):
            self._enter(mention)

    def _enter(self, mention: Mention) -> None:
        known = self.find(mention.name, mention.gender)
        person = known[0] if len(known) == 1 else None
        if person is None:
            if known:  # "Mr Lee" where there are two: enter nothing
                return
            person = Person(mention.name)
            self.people.append(person)
            parts = mention.name.split()
            for form in {
                mention.name,
                parts[-1],
                parts[0],
                *(" ".join(parts[k:]) for k in range(1, len(parts))),
                _acronym(parts),
            }:
                # "AMD" is a name of its own, not the end of "Freedom Fabric AMD"
                if form and (form == mention.name or not form.isupper() or form == _acronym(parts)):
                    self._by_form.setdefault(_fold(form), []).append(person)
        person.forms.add(mention.name)
        person.roles.update(t for t in mention.titles if t not in STOPWORDS)
        if not person.gender:
            person.gender = mention.gender if mention.gender in {"m", "f"} else ""
        person.sort = person.sort or mention.sort

    def find(self, name: str, gender: str = "") -> list[Person]:
        """Return those whom ``name`` may mean, the exact name alone if there is one."""
        folded = _fold(name)
        found = self._by_form.get(folded, [])
        exact = [p for p in found if _fold(p.name) == folded]
        if exact:
            return exact[:1]
        fitting = [p for p in found if not gender or not p.gender or p.gender == gender] or found
        people = [p for p in fitting if p.sort not in {"organisation", "place"}]
        return people or fitting

    def note(self, name: str, roles: frozenset[str]) -> None:
        """Add an apposition ("an analyst at the consultancy Brightwell") to a person's roles."""
        found = self.find(name)
        if len(found) == 1:
            found[0].roles.update(roles)


def _fold(name: str) -> str:
    return name.casefold().replace("’", "'")


def _acronym(parts: list[str]) -> str:
    letters = "".join(p[0] for p in parts if p[0].isupper())
    return letters if len(letters) >= 3 else ""
