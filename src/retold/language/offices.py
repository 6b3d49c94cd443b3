"""English: offices and their ranks. All tables are our own."""

from __future__ import annotations

# Groups of words for one and the same office; words of two groups are two offices.
_OFFICES = """
president | vice-president | premier | chancellor | minister secretary | minister-councillor
ambassador | envoy emissary | governor | mayor mayoress | councillor councilman councilwoman
councilor | senator | congressman congresswoman | mp | mep | chairman chairwoman chairperson chair
director | manager | treasurer | spokesman spokeswoman spokesperson | judge justice magistrate
prosecutor lawyer attorney barrister solicitor | coroner | commissioner | inspector | sergeant
constable | sheriff | superintendent | detective | captain skipper | coach trainer | referee
professor | lecturer | dean | rector | principal headmaster headmistress headteacher head
surgeon | nurse | midwife | bishop | archbishop | cardinal | pope | priest vicar pastor | king
queen | prince | princess | editor | reporter correspondent journalist | general | colonel | major
lieutenant | admiral | deputy | adviser advisor aide | clerk | auditor | ombudsman | speaker
goalkeeper keeper | striker forward | defender | midfielder | undersecretary | founder co-founder
owner | shareholder investor | chef | architect | pilot | conductor | composer | engineer
electrician | economist | ceo | chief-scientist | chief-officer | historian | geologist | biologist
sociologist | epidemiologist
meteorologist forecaster | statistician | psychologist | cardiologist | trustee
"""
OFFICES: dict[str, int] = {
    word: number
    for number, group in enumerate(_OFFICES.replace("\n", " | ").split("|"))
    for word in group.split()
}
"""Office: number of its group."""

# Words before an office that make it another one.
RANKS = frozenset("prime vice deputy assistant acting former interim first chief shadow".split())
# Words that tell one office of a kind from another.
PORTFOLIOS = frozenset(
    """first interior foreign finance health environment education defence defense transport
    housing energy justice home prime communication communications campaign research press
    general technology financial operating medical scientific legal political economic labour
    labor trade culture sports sport agriculture fisheries treasury security intelligence
    human marketing sales policy creative artistic musical executive managing deputy district
    state federal police fire""".split()
)
# Words that may be left out of a title or put into one.
LOOSE = frozenset(
    """the a an former ex current new then outgoing incoming late longtime veteran senior top
    state national local regional federal city town county club company country government
    cabinet russian american british""".split()
)
# What anybody in office may be called.
GENERAL = frozenset(
    """official leader politician head boss chief executive officer member representative aide
    figure candidate nominee expert researcher scientist academic lawmaker legislator""".split()
)
