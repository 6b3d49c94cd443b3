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
        ("The French purchased boats.", {"synonyms": 2}),
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
    ],
)
def test_numbers(text, expected):
    assert list(numbers(text)) == expected
