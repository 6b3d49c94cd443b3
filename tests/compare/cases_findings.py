"""Stories and sources, and what changed in who says it and how it came to us.

Every text is invented. A row is a name, a source, a story, and the findings: kind, severity, and
the words of the story that are wrong. A severity of None leaves it open. Every second row or so is
a trap: a story that is fine, next to one that is not.
"""

Findings = list[tuple[str, str | None, str]]
Row = tuple[str, str, str, Findings]

AGENCY = (
    "The bridge over the Kesk reopened on Thursday after four years. The transport minister, Pavel "
    "Reznik, said the bridge was safe for heavy lorries, according to the state agency Vesta. "
    "Lorries queued for two miles."
)
TRANSLATED = (
    "The bridge over the Kesk reopened on Thursday after four years. “Our bridge is made of stone "
    "and trust,” Pavel Reznik said, according to machine-translated comments carried by the state "
    "agency Vesta. Lorries queued for two miles."
)
COURT = (
    "The haulier Ardenne Freight lost its finance director in January. Lucas Weyburn said in court "
    "papers that the company had backdated 14 invoices. A hearing is set for December."
)
OUTLET = (
    "The ferry has run since 1985. Tilda Rask, the harbour master, told the Harbour Courier that "
    "the ferry would stop in May because of rust. A bus will replace it."
)
STATEMENT = (
    "The mill was shut on Friday. Harlow Water said in a statement that the pipes had burst after "
    "years of frost. The road is closed."
)
HIDDEN = (
    "The talks in Velna went on until midnight. A diplomat, speaking on condition of anonymity, "
    "said the talks had failed over grain prices. They will meet again in June."
)
REPORTERS = (
    "The wall will not be ready before winter. Mara Lund, the engineer, told reporters that the "
    "wall needed another 14 weeks. Stone is short."
)
LAWYER = (
    "The trial of Olof Brant starts in June. Olof Brant said through his lawyer that he had never "
    "seen the missing money. The bank has closed."
)
TWEET = (
    "The council met on Monday. Nadia Orsk wrote on Twitter that the pier would be sold to a hotel "
    "chain. Shopkeepers protested."
)
INTERVIEW = (
    "The council met on Monday. In an interview, Nadia Orsk said the pier would be sold to a hotel "
    "chain. Shopkeepers protested."
)
MEETING = (
    "The council met on Monday. Nadia Orsk said at a press conference that the pier would be sold "
    "to a hotel chain. Shopkeepers protested."
)
SURVEY = (
    "The ferry stops in June. Half of islanders said in a survey by the Harbour Trust that they "
    "wanted a toll bridge. A bus will replace it."
)
EMAIL = (
    "The mill was shut on Friday. Olof Brant said in an email that the pipes had burst after years "
    "of frost. The road is closed."
)
REPORT = (
    "The pier was closed in March. A leaked report by the Harbour Trust said the pier had been "
    "unsafe since 2015. Repairs would cost £4 million."
)

CHAINS: list[Row] = [
    # --- an agency
    ("agency lost", AGENCY, "Pavel Reznik said the bridge was safe for heavy lorries. Lorries queued for two miles.",
     [("carrier_dropped", "high", "Pavel Reznik said")]),
    ("agency kept", AGENCY, "Pavel Reznik said the bridge was safe for heavy lorries, according to Vesta.", []),
    ("agency kept without its name", AGENCY, "Pavel Reznik said the bridge was safe for heavy lorries, a state news agency reported.", []),
    ("agency credited as a whole", AGENCY, "Vesta reported that the bridge over the Kesk had reopened. Pavel Reznik said the bridge was safe for heavy lorries.", []),
    ("agency kept with somebody else", AGENCY + " Anna Sokol, a driver, told Vesta that she had waited for five hours.",
     "Pavel Reznik said the bridge was safe for heavy lorries.\n\nLorries queued for two miles, and it rained.\n\nAnna Sokol told Vesta that she had waited for five hours.",
     [("carrier_dropped", "high", "Pavel Reznik said")]),
    ("statement left out", AGENCY, "The bridge over the Kesk reopened on Thursday. Lorries queued for two miles.", []),
    # --- a translation
    ("translation and agency lost", TRANSLATED, "“Our bridge is made of stone and trust,” Pavel Reznik said.",
     [("carrier_dropped", "high", "Pavel Reznik said")]),
    ("translation lost", TRANSLATED, "“Our bridge is made of stone and trust,” Pavel Reznik said, according to the state agency Vesta.",
     [("carrier_dropped", "high", "Pavel Reznik said")]),
    ("translation kept", TRANSLATED, "“Our bridge is made of stone and trust,” Pavel Reznik said, in translated comments carried by the state agency Vesta.", []),
    # --- court papers
    ("court papers lost", COURT, "Lucas Weyburn said the company had backdated 14 invoices.",
     [("carrier_dropped", "high", "Lucas Weyburn said")]),
    ("court papers kept", COURT, "Lucas Weyburn said in court documents that the company had backdated 14 invoices.", []),
    ("court papers in other words", COURT, "In a filing with the court, Lucas Weyburn said the company had backdated 14 invoices.", []),
    ("lawsuit", COURT, "Lucas Weyburn said in his lawsuit that the company had backdated 14 invoices.", []),
    # --- an outlet
    ("outlet lost", OUTLET, "Tilda Rask said the ferry would stop in May because of rust.",
     [("carrier_dropped", "high", "Tilda Rask said")]),
    ("outlet kept", OUTLET, "Tilda Rask told the Harbour Courier the ferry would stop in May because of rust.", []),
    ("outlet kept in short", OUTLET, "Tilda Rask told the Courier the ferry would stop in May because of rust.", []),
    ("outlet reported", OUTLET, "Tilda Rask said the ferry would stop in May because of rust, the Courier reported.", []),
    ("outlet credited as a whole", OUTLET, "The island ferry will stop, the Courier reported. Tilda Rask said it would stop in May because of rust.", []),
    ("outlet credited in a pronoun's sentence", OUTLET, "Tilda Rask has run the ferry for years. She told the Courier that it would stop in May because of rust.", []),
    ("outlet in the headline only", OUTLET, "Ferry will stop in May because of rust, says Rask\n\nTilda Rask told the Harbour Courier that the ferry would stop in May because of rust.", []),
    ("outlet is a place in the story", OUTLET.replace("Harbour Courier", "Wendlow Argus"), "Tilda Rask said in Wendlow that the ferry would stop in May because of rust.",
     [("carrier_dropped", "high", "Tilda Rask said")]),
    # --- a statement
    ("statement lost", STATEMENT, "Harlow Water said the pipes had burst after years of frost.",
     [("carrier_dropped", "medium", "Harlow Water said")]),
    ("statement kept", STATEMENT, "Harlow Water issued a statement saying that the pipes had burst after years of frost.", []),
    ("written statement", STATEMENT, "Harlow Water said in a written statement that the pipes had burst after years of frost.", []),
    ("in writing", STATEMENT, "Harlow Water wrote that the pipes had burst after years of frost.", []),
    ("on its website", STATEMENT.replace("in a statement", "in a statement on its website"), "Harlow Water said on its website that the pipes had burst after years of frost.", []),
    ("press release for statement", STATEMENT, "Harlow Water said in a press release that the pipes had burst after years of frost.", []),
    # --- anonymity
    ("anonymity lost", HIDDEN, "A diplomat said the talks had failed over grain prices.",
     [("carrier_dropped", "high", "A diplomat said")]),
    ("anonymity kept", HIDDEN, "A diplomat who did not want to be named said the talks had failed over grain prices.", []),
    ("unnamed", HIDDEN, "An unnamed diplomat said the talks had failed over grain prices.", []),
    # --- reporters, occasions
    ("reporters lost", REPORTERS, "Mara Lund said the wall needed another 14 weeks.",
     [("carrier_dropped", "low", "Mara Lund said")]),
    ("reporters kept", REPORTERS, "Mara Lund told journalists that the wall needed another 14 weeks.", []),
    ("press conference lost", MEETING, "Nadia Orsk said the pier would be sold to a hotel chain.",
     [("carrier_dropped", "low", "Nadia Orsk said")]),
    ("press conference kept", MEETING, "Nadia Orsk told a news conference that the pier would be sold to a hotel chain.", []),
    ("interview lost", INTERVIEW, "Nadia Orsk said the pier would be sold to a hotel chain.",
     [("carrier_dropped", "medium", "Nadia Orsk said")]),
    ("interview kept", INTERVIEW, "Nadia Orsk said in an interview that the pier would be sold to a hotel chain.", []),
    ("post lost", TWEET, "Nadia Orsk said the pier would be sold to a hotel chain.",
     [("carrier_dropped", "medium", "Nadia Orsk said")]),
    ("post kept", TWEET, "Nadia Orsk tweeted that the pier would be sold to a hotel chain.", []),
    ("post kept in other words", TWEET, "Nadia Orsk said in a post on social media that the pier would be sold to a hotel chain.", []),
    ("e-mail lost", EMAIL, "Olof Brant said the pipes had burst after years of frost.",
     [("carrier_dropped", "medium", "Olof Brant said")]),
    ("e-mail kept", EMAIL, "Olof Brant said by email that the pipes had burst after years of frost.", []),
    # --- other mouths
    ("lawyer lost", LAWYER, "Olof Brant said he had never seen the missing money.",
     [("carrier_dropped", "high", "Olof Brant said")]),
    ("lawyer kept", LAWYER, "Olof Brant said, through his lawyer, that he had never seen the missing money.", []),
    ("lawyer speaks for him", LAWYER, "Olof Brant's lawyer said he had never seen the missing money.", []),
    ("survey lost", SURVEY, "Half of islanders said they wanted a toll bridge.",
     [("carrier_dropped", "medium", "Half of islanders said")]),
    ("survey kept", SURVEY, "Half of islanders polled by the Harbour Trust said they wanted a toll bridge.", []),
    # --- what the source says of the chain, told in other places
    ("agency in the sentence before", TRANSLATED, "The state agency Vesta carried a machine translation of his remarks. “Our bridge is made of stone and trust,” Pavel Reznik said.", []),
    ("agency before the comma", AGENCY.replace("said the bridge was safe for heavy lorries, according to the state agency Vesta", "told the state agency Vesta that the bridge was safe for heavy lorries"),
     "Pavel Reznik said the bridge was safe for heavy lorries.", [("carrier_dropped", "high", "Pavel Reznik said")]),
    ("seen by an outlet", COURT.replace("court papers", "an email seen by the Harbour Courier"), "Lucas Weyburn said in an email that the company had backdated 14 invoices.",
     [("carrier_dropped", "low", "Lucas Weyburn said")]),
    ("said outside court", COURT.replace("in court papers", "outside the station"), "Lucas Weyburn said the company had backdated 14 invoices.", []),
    ("told a friend", COURT.replace("said in court papers", "told a friend"), "Lucas Weyburn said the company had backdated 14 invoices.", []),
    ("told police", COURT.replace("said in court papers", "told police"), "Lucas Weyburn said the company had backdated 14 invoices.", []),
    ("letter lost", COURT.replace("court papers", "a letter to the council"), "Lucas Weyburn said the company had backdated 14 invoices.",
     [("carrier_dropped", "medium", "Lucas Weyburn said")]),
    ("letter kept", COURT.replace("court papers", "a letter to the council"), "Lucas Weyburn wrote to the council that the company had backdated 14 invoices.", []),
    ("broadcaster lost", OUTLET.replace("the Harbour Courier", "Radio Onda"), "Tilda Rask said the ferry would stop in May because of rust.",
     [("carrier_dropped", "high", "Tilda Rask said")]),
    ("interview for an outlet", OUTLET.replace("told the Harbour Courier", "said in an interview with the Harbour Courier"),
     "Tilda Rask told the Courier the ferry would stop in May because of rust.", []),
    ("carried occasion lost", MEETING + " She said the hotel would keep the old clock.", "Nadia Orsk said the hotel would keep the old clock.",
     [("carrier_dropped", "low", "Nadia Orsk said")]),
    ("said, adding", MEETING.replace("at a press conference that the pier", "the ferry was old, adding that the pier"), "Nadia Orsk said the pier would be sold to a hotel chain.", []),
]  # fmt: skip

BRANT = (
    "A pipe burst under the mill on Friday. Olof Brant, a chemist, said the company had hidden the "
    "leak from regulators for three years. The road is closed and the mill is silent."
)
BOTH = (
    "A pipe burst under the mill on Friday. The company had hidden the leak from regulators for "
    "three years. Olof Brant, a chemist, said the company had hidden it."
)
TWO = (
    "A pipe burst under the mill on Friday. Olof Brant, a chemist, said the pipe had burst after a "
    "cold night. He said the company had hidden the leak from regulators for three years."
)
POLICE = (
    "The square was closed on Sunday. Police said a blue lorry had hit the fountain and two parked "
    "cars shortly before midnight. It will reopen on Tuesday."
)

OWN_VOICE: list[Row] = [
    ("said became a fact", BRANT, "The company hid the leak from regulators for three years. The road is closed.",
     [("attribution_dropped", "medium", "The company hid the leak from regulators for three years.")]),
    ("still said", BRANT, "Olof Brant said the company hid the leak from regulators for three years.", []),
    ("according to", BRANT, "According to Olof Brant, the company hid the leak from regulators for three years.", []),
    ("in his view", BRANT, "In the view of one chemist, the company hid the leak from regulators for three years.", []),
    ("allegedly", BRANT, "The company allegedly hid the leak from regulators for three years.", []),
    ("given to nobody in particular", BRANT, "It was said that the company hid the leak from regulators for three years.", []),
    ("claimed became a fact", BRANT.replace("said", "claimed"), "The company hid the leak from regulators for three years.",
     [("attribution_dropped", "high", "The company hid the leak from regulators for three years.")]),
    ("unnamed source became a fact", HIDDEN, "The talks had failed over grain prices, in Velna.",
     [("attribution_dropped", "high", "The talks had failed over grain prices, in Velna.")]),
    ("police became a fact", POLICE, "A blue lorry hit the fountain and two parked cars shortly before midnight.",
     [("attribution_dropped", "low", "A blue lorry hit the fountain and two parked cars shortly before midnight.")]),
    ("the source tells it too", BOTH, "The company hid the leak from regulators for three years.", []),
    ("narration", BRANT, "A pipe burst under the mill on Friday. The road is closed and the mill is silent.", []),
    ("goes on with the same speaker", TWO, "Olof Brant said the pipe had burst after a cold night. The company had hidden the leak from regulators for three years, he added.", []),
    ("goes on without him", TWO, "Olof Brant said the pipe had burst after a cold night. The company hid the leak from regulators for three years.",
     [("attribution_dropped", None, "The company hid the leak from regulators for three years.")]),
    ("about herself", "The mill is silent. Tilda Rask said she had walked to the mill every day for nine years. It rained.",
     "Tilda Rask has walked to the mill every day for nine years.", []),
    ("about herself, by pronoun", "The mill is silent. Tilda Rask said she had walked to the mill every day for nine years. It rained.",
     "Tilda Rask worked there. She walked to the mill every day for nine years.", []),
    ("headline", BRANT, "Company hid the leak from regulators for three years\n\nOlof Brant, a chemist, said the company had hidden the leak from regulators for three years.", []),
    ("up to a contrast", BRANT, "The company hid the leak from regulators for three years, but its managers deny that.",
     [("attribution_dropped", "medium", "The company hid the leak from regulators for three years")]),
    ("report became a fact", REPORT, "The pier had been unsafe since 2015.",
     [("attribution_dropped", "medium", "The pier had been unsafe since 2015.")]),
    ("according to became a fact", "The pier is shut. The pier had lost 40 visitors a day since the fire, according to the Harbour Trust. It rained.",
     "The pier lost 40 visitors a day since the fire.",
     [("attribution_dropped", "medium", "The pier lost 40 visitors a day since the fire.")]),
    ("quote became a fact", "The mill is silent. “The company hid the leak from regulators for three years,” said Olof Brant. It rained.",
     "The company hid the leak from regulators for three years.",
     [("attribution_dropped", "medium", "The company hid the leak from regulators for three years.")]),
    ("denial became a fact", "The mill is silent. The company denied that it had hidden the leak from regulators for three years. It rained.",
     "The company never hid the leak from regulators for three years.",
     [("attribution_dropped", None, "The company never hid the leak from regulators for three years.")]),
    ("question", BRANT, "Did the company hide the leak from regulators for three years?", []),
    ("hedged", BRANT, "The company may have hidden the leak from regulators for three years, as a chemist believes.", []),
    ("two speakers agree", BRANT + " Anna Sokol, a driver, said the company had hidden the leak from regulators for three years.",
     "The company hid the leak from regulators for three years.",
     [("attribution_dropped", "medium", "The company hid the leak from regulators for three years.")]),
    ("two lines of dialogue", BRANT, "“The company hid the leak from regulators for three years,” Olof Brant said. The road is closed.", []),
]  # fmt: skip

ONE = (
    "Elections are due in June. Ruta Malen, a political scientist, said the accord would help the "
    "government before the June vote. The accord was signed on Thursday."
)
CROWD = (
    "Elections are due in June. Political scientists said the accord would help the government "
    "before the June vote. Ruta Malen, one of them, said it would win by a mile."
)
SOME = (
    "The river rose on Friday. Some residents said the flood wall should be two metres higher. The "
    "school is shut."
)
ORSK = (
    "The council met on Monday. Nadia Orsk, the mayor, said the pier plan was far too costly for a "
    "small town. Karl Venn, a baker, said the plan would bring tourists."
)

VOICES: list[Row] = [
    # --- how many
    ("one became many", ONE, "Political scientists said the accord would help the government before the June vote.",
     [("overgeneralised", "high", "Political scientists")]),
    ("one became experts", ONE, "Experts said the accord would help the government before the June vote.",
     [("overgeneralised", "high", "Experts")]),
    ("one stayed one", ONE, "A political scientist said the accord would help the government before the June vote.", []),
    ("the crowd is the source's", CROWD, "Political scientists said the accord would help the government before the June vote.", []),
    ("some became most", SOME, "Most residents said the flood wall should be two metres higher.",
     [("overgeneralised", "medium", "Most residents")]),
    ("some became many", SOME, "Many residents said the flood wall should be two metres higher.",
     [("overgeneralised", "medium", "Many residents")]),
    ("some stayed some", SOME, "Several residents said the flood wall should be two metres higher.", []),
    ("most became some", SOME.replace("Some", "Most"), "Some residents said the flood wall should be two metres higher.", []),
    ("two say it", ONE + " Ilse Kurn, a historian, said the accord would help the government before the vote.",
     "Academics said the accord would help the government before the June vote.", []),
    ("a body is no crowd", STATEMENT, "The company said in a statement that the pipes had burst after years of frost.", []),
    # --- who
    ("somebody else", ORSK, "Karl Venn said the pier plan was far too costly for a small town.",
     [("name", "high", "Karl Venn said")]),
    ("by surname", ORSK, "Orsk said the pier plan was far too costly for a small town.", []),
    ("by post", ORSK, "The mayor said the pier plan was far too costly for a small town.", []),
    ("by pronoun", ORSK, "Nadia Orsk met the council. She said the pier plan was far too costly for a small town.", []),
    ("both say it", ORSK + " Karl Venn said the pier plan was far too costly for a small town.",
     "Karl Venn said the pier plan was far too costly for a small town.", []),
    ("body for its spokesman", STATEMENT.replace("Harlow Water said", "A spokesman for Harlow Water said"),
     "Harlow Water said in a statement that the pipes had burst after years of frost.", []),
    ("surname misspelt", ORSK, "Nadia Orssk said the pier plan was far too costly for a small town.", []),
    # --- with which verb
    ("said became admitted", ORSK, "Nadia Orsk admitted the pier plan was far too costly for a small town.",
     [("intensified", "medium", "admitted")]),
    ("said became admitted, of a failure", ORSK.replace("the pier plan was far too costly", "the pier plan had failed"),
     "Nadia Orsk admitted the pier plan had failed for a small town.",
     [("intensified", "low", "admitted")]),
    ("admitted in the source", ORSK.replace("said the pier", "admitted the pier"), "Nadia Orsk admitted the pier plan was far too costly for a small town.", []),
    ("conceded for admitted", ORSK.replace("said the pier", "admitted the pier"), "Nadia Orsk conceded the pier plan was far too costly for a small town.", []),
    ("admitted became said", ORSK.replace("said the pier", "admitted the pier"), "Nadia Orsk said the pier plan was far too costly for a small town.", []),
    ("said became slammed", ORSK, "Nadia Orsk slammed the pier plan as far too costly for a small town.",
     [("intensified", "medium", "slammed")]),
    ("criticised became blasted", "The council met. Nadia Orsk, the mayor, criticised the costly pier plan of the hotel chain. It rained.",
     "Nadia Orsk blasted the costly pier plan of the hotel chain.", [("intensified", "medium", "blasted")]),
    ("slammed in the source", "The council met. Nadia Orsk, the mayor, slammed the costly pier plan of the hotel chain. It rained.",
     "Nadia Orsk slammed the costly pier plan of the hotel chain.", []),
    ("claimed became revealed", ORSK.replace("said the pier", "claimed the pier"), "Nadia Orsk revealed the pier plan was far too costly for a small town.",
     [("intensified", "medium", "revealed")]),
    ("claimed became confirmed", ORSK.replace("said the pier", "claimed the pier"), "Nadia Orsk confirmed the pier plan was far too costly for a small town.",
     [("intensified", "medium", "confirmed")]),
    ("said became claimed", ORSK, "Nadia Orsk claimed the pier plan was far too costly for a small town.",
     [("intensified", "low", "claimed")]),
    ("claimed became said", ORSK.replace("said the pier", "claimed the pier"), "Nadia Orsk said the pier plan was far too costly for a small town.",
     [("intensified", "low", "said")]),
    ("said became warned", ORSK, "Nadia Orsk warned the pier plan was far too costly for a small town.",
     [("intensified", None, "warned")]),
    ("added", ORSK, "Nadia Orsk added that the pier plan was far too costly for a small town.", []),
    ("explained", ORSK, "Nadia Orsk explained that the pier plan was far too costly for a small town.", []),
    ("told", ORSK, "Nadia Orsk told the council that the pier plan was far too costly for a small town.", []),
    ("according to her", ORSK, "According to Nadia Orsk, the pier plan was far too costly for a small town.", []),
    ("quote with another verb", "The mill is silent. “The plan is far too costly for a small town,” said Nadia Orsk. It rained.",
     "“The plan is far too costly for a small town,” blasted Nadia Orsk.", [("intensified", "medium", "blasted")]),
]  # fmt: skip

# Stories that retell several statements of their source.
RETOLD: list[Row] = [
    ("programme of a broadcaster", "Rask told the BBC's Breakfast programme that the ferry would stop because of rust. It rained.",
     "Rask told the BBC the ferry would stop because of rust.", []),
    ("learned by an outlet", "The Courier has learned that the ferry will stop. “We will not run it another winter,” Tilda Rask told the Courier. Rask said the crew of nine would be kept.",
     "The ferry will stop, the Courier has learned. Tilda Rask said the crew of nine would be kept.", []),
    ("statement of two", "Harlow Water said the pipes had burst after years of frost. Its chairman, Olof Brant, said in a statement: “We are sorry.” The company said 400 homes were without water.",
     "Some 400 homes are without water, Harlow Water said. “We are sorry,” Olof Brant said in a statement.", []),
    ("police in a fact they caused", "A 34-year-old man was arrested on Sunday, police said. A blue lorry had hit the fountain, police said in a statement.",
     "Police arrested a man aged 34 after a blue lorry hit the fountain.", []),
    ("plans announced", "The council will vote in June. Nadia Orsk, the mayor, said the pier would be sold to pay for a school. “I see no other way,” she told Radio Onda.",
     "The pier will be sold to pay for a school, under plans announced by the mayor, Nadia Orsk. “I see no other way,” she told Radio Onda.", []),
    ("study at the end", "Researchers followed 64 hedgehogs. The study found that town hedgehogs walked 40 percent further than those on farms. “We were amazed,” said Ifeoma Brandreth, who led it.",
     "Town hedgehogs walk 40 percent further than those on farms, a study has found. “We were amazed,” said its leader, Ifeoma Brandreth.", []),
    ("research for study", "Researchers followed 64 hedgehogs. The study found that town hedgehogs walked 40 percent further than those on farms.",
     "Hedgehogs in towns walk 40 percent further than those on farms, according to new research.", []),
    ("indirect for direct, he said", "“The bridge is safe,” Pavel Reznik told a press conference in Velna. “Anyone who says otherwise is lying.”",
     "Pavel Reznik told a press conference that the bridge was safe. Anyone who said otherwise was lying, he said.", []),
    ("denied for denied", "Brant denied taking the money. He said he had never seen it.",
     "Brant denies the charges, saying he has never seen the money.", []),
    ("denied for said not", "Brant denied taking the missing pension money in court.",
     "Brant said he had not taken the missing pension money.", []),
    ("one of two", "Two officials, who spoke on condition of anonymity, told Reuters the talks had failed. One of them said Ostmark had walked out at dawn.",
     "Ostmark had walked out at dawn, one of two officials who asked not to be named told Reuters.", []),
    ("called for said", "Tilda Rask, the harbour master, said the ferry was unsafe. The union welcomed her words and said its members would not sail.",
     "The union will not sail, it said, after the harbour master called the ferry unsafe.", []),
    ("judge at the end", "The judge said Weyburn had shown no remorse for the theft of the pension money. He was jailed for four years.",
     "Weyburn, who showed no remorse for the theft of the pension money, according to the judge, was jailed for four years.", []),
    ("two posts", "Nadia Orsk said on Twitter that the pier plan was dead. Karl Venn replied on Facebook that it was alive.",
     "The pier plan is dead, Nadia Orsk tweeted. Karl Venn said on Facebook that it was alive.", []),
    ("report at the end", "The report said staff had ignored three alarms before the fire. The company accepted the findings in full.",
     "Staff ignored three alarms before the fire, a report says. The company accepts it in full.", []),
    ("while for a full stop", "The minister said the army would leave the valley by June. General Zubrin said it would stay.",
     "The minister said the army would leave the valley by June, while General Zubrin said it would stay.", []),
    ("free indirect speech", "Olof Brant said the mill would shut. He said 90 jobs would go at the mill before winter.",
     "Olof Brant said the mill would shut with the loss of 90 jobs. The jobs would go before winter.", [("attribution_dropped", "low", "The jobs would go before winter.")]),
]  # fmt: skip

CASES: list[Row] = [*CHAINS, *OWN_VOICE, *VOICES, *RETOLD]

# Rows that hold what is right and fail today, by name, and why.
KNOWN: dict[str, str] = {
    "denial became a fact": "denials are not looked for",
    "free indirect speech": "“would” goes on with what the sentence before gives to him",
    "said became warned": "“warned” counts as no stronger",
    "claimed became said": "any “said” of the source excuses the word",
}
