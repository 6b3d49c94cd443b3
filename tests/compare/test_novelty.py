"""What is new in a claim, by sort."""

import pytest

from retold.compare.novelty import Vocabulary, numbers

SOURCE = (
    "Three men of France bought 12 boats in the third quarter, the National Harbour Authority said. "
    "Prices rose by 4.5% to $1,200. Nobody asked for milk."
)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Three men bought 12 boats.", {}),
        ("Seven men bought twelve boats.", {"numbers": 1}),
        ("They bought 3 boats for $1,200 in Q3.", {}),
        ("They bought boats in Q4.", {"numbers": 1}),
        ("The second boat cost 1200.", {"numbers": 1, "synonyms": 1}),
        ("The French purchased boats.", {"synonyms": 1}),
        ("The Danish bought boats, Olsen said.", {"names": 2}),
        ("The NHA said so.", {}),
        ("Prices fell.", {"against": 1}),
        ("Prices rose and fell.", {}),  # its opposite is told, too
        ("Men asked for cheese.", {"akin": 1}),
        ("Nobody asked for dentures.", {}),  # neither akin nor against
        ("Prices did not rise, rather than rising.", {"lacking": 2}),
        ("All prices rose because everybody bought boats.", {"against": 1}),
        ("", {}),
        ("?!", {}),
    ],
)
def test_novelty(claim, expected):
    found = Vocabulary([SOURCE]).novelty(claim, SOURCE)
    names = "numbers names against synonyms akin lacking".split()
    values = dict(zip(names, found.values(), strict=True))
    assert {name: value for name, value in values.items() if value} == expected


@pytest.mark.parametrize(
    ("source", "claim", "expected"),
    [
        ("She has one boat and twenty-one men.", "She has 1 boat and 21 men.", {}),
        ("It cost 4.5 million.", "It cost 4.50 million, 4,500,000.", {}),
        ("It cost 3 billion.", "It cost 3 million.", {"numbers": 1}),
        ("They won 7-4.", "They won by seven to four.", {}),
        ("Ten men came.", "Forty-two men came.", {"numbers": 1}),
        ("It is in the park.", "It is Parker.", {"names": 1}),
        ("She walked home.", "So did Walker.", {"names": 1}),
        ("Three men came.", "Three men from the US came.", {"names": 1}),
        ("The minister left.", "On Monday Minister Korr’s car left.", {"names": 2}),
        ("Ada Korr’s car left.", "The car of Ada Korr left.", {}),
        ("The Food and Drug Administration met.", "So the FDA met.", {}),
        ("The US attacked.", "On Monday the United States attacked.", {"names": 1}),
        ("The U.S. attacked.", "So the United States and the US attacked.", {}),
        ("The United States attacked.", "So the US attacked.", {}),
        ("Few ideas bring interest.", "The FBI has interest.", {"names": 1}),
        ("He lives in London.", "The London-based man lives.", {}),
        ("They do not pay.", "They don't pay.", {}),
        ("They pay.", "They cannot pay.", {"lacking": 1}),
        ("He sold it.", "He sells it.", {}),
    ],
)
def test_new_is_only_what_is_new(source, claim, expected):
    found = Vocabulary([source]).novelty(claim, source)
    for name in ("numbers", "names", "lacking"):
        assert getattr(found, name) == expected.get(name, 0), name


def test_what_the_sentences_beside_it_lack_counts_although_the_source_has_it():
    source = Vocabulary(["He did not come. She came."])
    assert source.novelty("She did not come.", "She came.").lacking == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("1,200 and 4.5%", ["1200", "4.5"]),
        ("twelve of thirty", ["12", "30"]),
        ("the third one", ["3"]),
        ("one first", []),
        ("Q3", ["3"]),
        ("3 million", ["3000000"]),
    ],
)
def test_numbers(text, expected):
    assert list(numbers(text)) == expected
