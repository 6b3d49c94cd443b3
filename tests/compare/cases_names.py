"""Names of people, places, bodies, products and offices: right, wrong, and only written otherwise.

Every text is invented. A row is a name, a source, a story, and the findings: kind, severity (left
open), and the words of the story that are wrong. At least every second row is a trap: a story in
which a standards editor would correct nothing.
"""

Findings = list[tuple[str, str | None, str]]
Row = tuple[str, str, str, Findings]

PIER = (
    "The Dunmore Harbour Trust will close its east pier in April after engineers found cracks in "
    "14 of its piles. Nadia Orsk, who chairs the trust, said the repairs would cost £4 million. "
    "Its director, Colin Haswell, said the ferry company Linmar Lines had been told in January. "
    "Leaders of Dunmore Town Council are to meet the trust on Thursday."
)
AVALANCHE = (
    "Two Canadian skiers were pulled alive from an avalanche above Saint-Rémy on Sunday. Rescuers "
    "led by Luc Poirier dug for 50 minutes before a dog called Juno found the second man, Étienne "
    "Pothier, under two metres of snow. Both were flown to a hospital in Grenoble. Poirier said "
    "the men had carried beacons."
)
BORDER = (
    "Sarvonia will shut two border crossings from Friday because of forged visas, an interior "
    "ministry spokesman, Juris Ozel, said. The interior minister, Marta Kalve, and the prime "
    "minister, Tomas Brenk, visited the Lind crossing on Wednesday. Deputy foreign minister Ilse "
    "Varga said talks with neighbouring Torvia would go on."
)
RAIL_STRIKE = (
    "Train drivers at Northline will strike for three days in March, the Rail Drivers' Union "
    "(RDU) said on Monday. The RDU wants a pay rise of 6%; Northline has offered 3.5%. The "
    "Transport Workers' Federation (TWF), which represents station staff, said its members would "
    "not join. The RDU's general secretary, Piet van der Berg, said talks had gone nowhere since "
    "Christmas."
)
PIANO = (
    "The pianist Aleksandr Voroshin won the Halden piano prize on Saturday, beating Yuri Malenko "
    "of Ukraine and the American Grace Tully-Hart in the final. Voroshin, 24, who was born in "
    "Omsk and lives in Vienna, played a concerto by Erik Sandvær. The jury was led by the "
    "conductor Yevgenia Lisovska."
)
BAKERY = (
    "Carrow Foods said on Tuesday that it would shut its Leyton bakery with the loss of 210 jobs. "
    "The bakery is run by a subsidiary, Goldcrust Ltd. Carrow Foods Inc, which is based in Ohio, "
    "bought Goldcrust in 2019 from the Danish group Brodersen. A sister plant in Marlow, which "
    "makes Snapjack crackers, is not affected."
)
BROTHERS = (
    "Two brothers from Galway, Declan and Rory Finnane, were cleared of arson by a jury in "
    "Limerick on Thursday. Declan Finnane, 31, a roofer, said he would go home to his daughters. "
    "Rory Finnane, 27, who works on trawlers, said he wanted only to sleep. Their barrister, Sean "
    "Kerrigan, who is no relation of the judge, Aoife Kerrigan, said the case should never have "
    "come to court."
)
ROWING = (
    "The former Olympic rower Hannah Stride, who now uses her married name, Hannah Coyle, has "
    "been named head coach of Thornbury Rowing Club. Coyle, 38, takes over in May from Bea "
    "Rennick, who is moving to New Zealand. The club's acting president, Gareth Pugh, said "
    "members had backed her by 96 votes to 11. Her assistant will be Owen Stridsberg."
)
SHERIFF = (
    "Pruett County Sheriff Ray Dominguez said Thursday that deputies had arrested Kyle J. "
    "Bannister, 42, of Elmore in the theft of nine tractors. Bannister, a former county "
    "commissioner, was booked into the county jail. Assistant District Attorney Maria Lopez-Grant "
    "said he would be charged next week. The tractors belonged to Saint Clair Implement Co."
)
HOSPITAL = (
    "The health secretary, Moira Tennant, opened a new children's wing at St Brannoc's Hospital "
    "in Carrick on Friday. The minister said waiting lists in the county of Ardshire were "
    "falling. Dr Sunil Iyer, who heads the wing, said it had 48 beds. Union members from Unity "
    "Health protested outside, and the shadow health secretary, Paul Deeming, joined them."
)
ELECTION = (
    "Lotte Brink of the Centre Party won the Norrvik seat by 412 votes from Anders Holm, a Green. "
    "The Labour candidate, Sofia Ek, came third with 21%. Brink, a vet, will be the first woman "
    "to represent Norrvik. The Liberal leader, Karin Aström, called it a bad night for her party."
)
SEABIRDS = (
    "Puffins on the island of Skarra are laying 11 days later than in the 1980s, researchers at "
    "Ardmore University and the Kestrel Institute report in the journal Tidal Science. Dr Priya "
    "Raman, the lead author, said warmer water had driven sand eels north. Her co-author J. P. "
    "Lindqvist counted nests on Skarra for nine summers. Ewan Tait of the charity Seabird Watch, "
    "who took no part in the work, said the count was careful."
)
PHONES = (
    "Lumo Inc. is recalling 90,000 of its Pebble 4 phones in Europe after 31 of them overheated. "
    "The cheaper Pebble Air is not affected, the company said. Chief technology officer Dan "
    "Okafor said a supplier, Hexel, had changed the glue. Lumo, which is based in Rotterdam, "
    "competes with Kite and Sonda."
)
AMBASSADOR = (
    "Velna has recalled its ambassador from Torvia, the Sarvonian foreign ministry said on "
    "Monday. The envoy, Henrik Stahl, left Torvia's capital, Brisk, on a morning train. Brisk "
    "said it regretted the step. Torvia's president, Ana Dragan, and her foreign minister, Emil "
    "Dragan, are cousins."
)
MURALIST = (
    "The street artist known as Moth, whose real name is Dario Senn, has given a mural to the "
    "town of Halvik. It shows the footballer Benedict “Benny” Osei, who grew up there, with a "
    "gull on his shoulder. Halvik's mayor, Turid Moe, said Senn had worked for three nights "
    "without pay. A gallery in Zurich had offered him 80,000 francs for it."
)
SUMMIT_HIKE = (
    "Three walkers died on Mount Arden on Saturday when Storm Iseult brought snow to the hills, "
    "the Arden Mountain Rescue Team said. They were named as Fiona Bell, 29, of Leeds, Mark "
    "Attwood, 33, of York, and his sister Jill Attwood, 30. Team leader Tam Geddes said the group "
    "had set out from Kirkbride in sunshine."
)
STADIUM = (
    "Rovers defender Callum Whyte was sent off in the 2-0 defeat at Brackley City on Saturday for "
    "a foul on Luka Perić. City manager Joanne Fell said the referee, Imran Sadiq, had been "
    "right. Whyte, a Scotland international, will miss the cup tie against Albion. Rovers' "
    "assistant manager, Ted Moran, called the card harsh."
)
LAND_DEAL = (
    "The Federal Court in Osterby has ordered Mohammed al-Rashid's firm, Rashid & Sons Holdings "
    "Plc, to return 40 hectares of forest to the Sami village of Luovte. Justice Margaret O'Dell "
    "gave the state forestry agency, Skogverk, until June. A lawyer for the firm, William (Bill) "
    "Thornley-Smith, said it would appeal to the Supreme Court. The environment minister, Pål "
    "Ødegård, welcomed the order."
)
VACCINE = (
    "The World Veterinary Union (WVU), whose head office is in Lyon, has licensed a vaccine "
    "against sheep pox made by Brightwell Biologics of Cork. Director-General Chiara Bonetti said "
    "the first doses would go to Chad and Niger. The vaccine, Ovishield, was tested by a team "
    "under Prof. Samuel Adeyemi-Clarke at Kano. Rival maker Dufresne SA said it was studying the "
    "decision."
)
BRIDGE_NAMED = (
    "A footbridge in Aldwick is to be named after Sister Agnes Moody, a nurse who taught "
    "generations of Aldwick children to swim. The city council voted 31 to 4 on Tuesday night. "
    "Cllr Rob Tranter (Con), who proposed it, had collected 6,000 signatures; Cllr Jade Pike "
    "(Lab) seconded the motion. The Lord Mayor, Gurpreet Gill, will unveil a plaque."
)
ORCHESTRA = (
    "The New Harwich Philharmonic has hired Sir Desmond Kwarteng-Hill as principal conductor from "
    "2027. He replaces Ludmila Sorokova, who is going to the Tallis Ensemble in Ghent. The "
    "orchestra's chief executive, Beatrix Noll, said players had voted for him. The leader of the "
    "second violins, Noll's husband, Peter Noll, did not vote."
)

ROWS: list[Row] = [
    # --- pier
    (
        "chair for who chairs",
        PIER,
        (
            "Repairs to the east pier at Dunmore, which shuts in April, will cost £4 million, "
            "according to the Harbour Trust chair, Nadia Orsk."
        ),
        [],
    ),
    (
        "the cost comes from another officer",
        PIER,
        "The repairs, according to the trust's director, Colin Haswell, will cost £4 million.",
        [("name", None, "Colin Haswell")],
    ),
    (
        "director became chairman",
        PIER,
        (
            "Linmar Lines was told about the closure in January, said Colin Haswell, the chairman "
            "of the trust."
        ),
        [("name", None, "chairman")],
    ),
    (
        "director stayed director",
        PIER,
        "Linmar Lines was told in January, the trust's director, Colin Haswell, said.",
        [],
    ),
    (
        "chair became chief executive",
        PIER,
        (
            "The Harbour Trust's chief executive, Nadia Orsk, said repairing the pier would cost "
            "£4 million."
        ),
        [("name", None, "chief executive")],
    ),
    (
        "council for trust",
        PIER,
        (
            "Dunmore Town Council will shut the east pier in April because cracks have been found "
            "in 14 of its piles."
        ),
        [("name", None, "Dunmore Town Council")],
    ),
    (
        "the council's leaders, reordered",
        PIER,
        "On Thursday the harbour trust will sit down with the leaders of the town council.",
        [],
    ),
    (
        "ferry company with another name",
        PIER,
        (
            "The ferry operator, Limnos Lines, was informed in January, said Colin Haswell, "
            "director of the trust."
        ),
        [("name", None, "Limnos Lines")],
    ),
    # --- avalanche
    (
        "surname of the other man",
        AVALANCHE,
        "Luc Pothier, who led the rescue, said both skiers had been carrying beacons.",
        [("name", None, "Luc Pothier")],
    ),
    (
        "surname of the right man",
        AVALANCHE,
        "The leader of the rescuers, Luc Poirier, said both skiers had been carrying beacons.",
        [],
    ),
    (
        "accents dropped",
        AVALANCHE,
        (
            "Etienne Pothier lay under two metres of snow until Juno, a dog, found him. He and "
            "the other skier were taken by air to hospital in Grenoble."
        ),
        [],
    ),
    (
        "saint shortened and a demonym unfolded",
        AVALANCHE,
        "Two skiers from Canada survived an avalanche above St-Remy on Sunday.",
        [],
    ),
    (
        "another nationality",
        AVALANCHE,
        "Two American skiers survived an avalanche above Saint-Rémy on Sunday.",
        [("name", None, "American")],
    ),
    (
        "hospital in another city",
        AVALANCHE,
        (
            "The pair were taken by helicopter to a hospital in Geneva after rescuers had dug for "
            "50 minutes."
        ),
        [("name", None, "Geneva")],
    ),
    (
        "dog with another name",
        AVALANCHE,
        (
            "It took rescuers 50 minutes to reach the second skier, who was located by a dog "
            "named Jasper."
        ),
        [("name", None, "Jasper")],
    ),
    (
        "dog with its own name",
        AVALANCHE,
        (
            "It took rescuers 50 minutes to reach the second skier, who was located by a dog "
            "named Juno."
        ),
        [],
    ),
    # --- border
    (
        "spokesman became minister",
        BORDER,
        (
            "Interior Minister Juris Ozel said that two of the country's border crossings would "
            "be closed from Friday because of forged visas."
        ),
        [("name", None, "Interior Minister")],
    ),
    (
        "spokesman stayed spokesman",
        BORDER,
        (
            "Two of Sarvonia's border crossings will be closed from Friday because of forged "
            "visas, according to a spokesman for the interior ministry."
        ),
        [],
    ),
    (
        "interior became prime",
        BORDER,
        "Prime Minister Marta Kalve went to see the Lind crossing on Wednesday.",
        [("name", None, "Prime Minister")],
    ),
    (
        "premier for prime minister",
        BORDER,
        (
            "On Wednesday the Sarvonian premier, Tomas Brenk, went to the Lind crossing together "
            "with his interior minister."
        ),
        [],
    ),
    (
        "deputy dropped",
        BORDER,
        "Talks with Torvia will continue, said Ilse Varga, the foreign minister of Sarvonia.",
        [("name", None, "foreign minister")],
    ),
    (
        "deputy kept after the name",
        BORDER,
        (
            "Talks with Torvia will continue, said Ilse Varga, Sarvonia's deputy minister for "
            "foreign affairs."
        ),
        [],
    ),
    (
        "the neighbour closes its crossings",
        BORDER,
        (
            "Torvia is to shut two border crossings from Friday because of forged visas, the "
            "interior ministry spokesman Juris Ozel said."
        ),
        [("name", None, "Torvia")],
    ),
    (
        "the minister by her post alone",
        BORDER,
        "The interior minister was at the Lind crossing on Wednesday.",
        [],
    ),
    # --- rail strike
    (
        "acronym for the full name",
        RAIL_STRIKE,
        (
            "Drivers at the train company Northline are to walk out for three days in March, the "
            "RDU said on Monday."
        ),
        [],
    ),
    (
        "full name for the acronym",
        RAIL_STRIKE,
        (
            "Pay talks have gone nowhere since Christmas, according to Piet van der Berg of the "
            "Rail Drivers' Union."
        ),
        [],
    ),
    (
        "acronym of the other union",
        RAIL_STRIKE,
        "Northline drivers will walk out for three days in March, the TWF said on Monday.",
        [("name", None, "TWF")],
    ),
    (
        "particle with a capital",
        RAIL_STRIKE,
        (
            "Van der Berg, the union's general secretary, said that the talks had got nowhere "
            "since Christmas."
        ),
        [],
    ),
    (
        "another surname of the same make",
        RAIL_STRIKE,
        (
            "The RDU's general secretary, Piet van den Bosch, said there had been no movement in "
            "the talks since Christmas."
        ),
        [("name", None, "Piet van den Bosch")],
    ),
    (
        "secretary became president",
        RAIL_STRIKE,
        (
            "There has been no progress in the talks since Christmas, said Piet van der Berg, "
            "president of the RDU."
        ),
        [("name", None, "president")],
    ),
    (
        "employer with another name",
        RAIL_STRIKE,
        "Southline, which has been asked for 6%, has put 3.5% on the table.",
        [("name", None, "Southline")],
    ),
    (
        "federation spelled out",
        RAIL_STRIKE,
        "Station staff will not join in, the Transport Workers' Federation said.",
        [],
    ),
    # --- piano
    (
        "transliterated first name",
        PIANO,
        (
            "Alexander Voroshin, a 24-year-old pianist who lives in Vienna, has taken the Halden "
            "prize."
        ),
        [],
    ),
    (
        "another first name",
        PIANO,
        ("Alexei Voroshin, a 24-year-old pianist who lives in Vienna, has taken the Halden prize."),
        [("name", None, "Alexei")],
    ),
    (
        "yury and a lost hyphen",
        PIANO,
        (
            "In Saturday's final Voroshin came out ahead of a Ukrainian, Yury Malenko, and of "
            "Grace Tully Hart from the United States."
        ),
        [],
    ),
    (
        "finalist of another country",
        PIANO,
        (
            "In Saturday's final Voroshin came out ahead of Yuri Malenko of Bulgaria and Grace "
            "Tully-Hart of the United States."
        ),
        [("name", None, "Bulgaria")],
    ),
    (
        "letters written out",
        PIANO,
        (
            "A concerto by Erik Sandvaer won 24-year-old Voroshin the prize from a jury headed by "
            "Evgenia Lisovska."
        ),
        [],
    ),
    (
        "birthplace and home exchanged",
        PIANO,
        "The winner, a native of Vienna, played a concerto by Erik Sandvær.",
        [("name", None, "Vienna")],
    ),
    (
        "jury led by a finalist",
        PIANO,
        "The jury, headed by Grace Tully-Hart, gave the prize to Voroshin.",
        [("name", None, "Grace Tully-Hart")],
    ),
    (
        "composer became the soloist's rival",
        PIANO,
        "Voroshin won the final with a concerto by Yuri Malenko.",
        [("name", None, "Yuri Malenko")],
    ),
    # --- bakery
    (
        "company without its inc",
        BAKERY,
        (
            "The Leyton bakery is to close and 210 jobs will go, the Ohio company Carrow said on "
            "Tuesday."
        ),
        [],
    ),
    (
        "subsidiary without its ltd",
        BAKERY,
        (
            "Goldcrust, the Carrow Foods subsidiary that runs the Leyton bakery, belonged to "
            "Brodersen of Denmark until 2019."
        ),
        [],
    ),
    (
        "town of the sister plant",
        BAKERY,
        (
            "Carrow Foods said on Tuesday that 210 jobs would be lost when its bakery in Marlow "
            "closes."
        ),
        [("name", None, "Marlow")],
    ),
    (
        "seller of another country",
        BAKERY,
        (
            "Goldcrust has belonged to Carrow since 2019, when the American company bought it "
            "from Brodersen, a Swedish group."
        ),
        [("name", None, "Swedish")],
    ),
    (
        "product with another name",
        BAKERY,
        "The closure spares the sister plant in Marlow, where Snapdragon crackers are made.",
        [("name", None, "Snapdragon")],
    ),
    (
        "product with its own name",
        BAKERY,
        "The Marlow plant that makes Snapjack crackers is untouched by the closure.",
        [],
    ),
    (
        "state of the company",
        BAKERY,
        "Carrow Foods, an Iowa company, has owned Goldcrust since 2019.",
        [("name", None, "Iowa")],
    ),
    # --- brothers
    (
        "two brothers kept apart",
        BROTHERS,
        (
            "Declan Finnane said he was going home to his daughters; Rory Finnane, his brother, "
            "said all he wanted was sleep."
        ),
        [],
    ),
    (
        "each brother gets the other's words",
        BROTHERS,
        "Rory Finnane said he was going home to his daughters.",
        [("name", None, "Rory Finnane")],
    ),
    (
        "older brother",
        BROTHERS,
        (
            "A jury in Limerick has acquitted the Finnane brothers of arson. The older of the "
            "two, Declan, is a roofer."
        ),
        [],
    ),
    (
        "trawlerman is the other brother",
        BROTHERS,
        "Declan, who works on trawlers, was cleared of arson along with his brother.",
        [("name", None, "Declan")],
    ),
    (
        "first name nowhere in the source",
        BROTHERS,
        "Donal Finnane, a 31-year-old roofer, was found not guilty of arson on Thursday.",
        [("name", None, "Donal")],
    ),
    (
        "judge and barrister of one surname",
        BROTHERS,
        "The case should never have reached court, said the judge, Aoife Kerrigan.",
        [("name", None, "Aoife Kerrigan")],
    ),
    (
        "barrister told from the judge",
        BROTHERS,
        ("The case should never have reached court, said Sean Kerrigan, who represented both men."),
        [],
    ),
    (
        "jury in the brothers' town",
        BROTHERS,
        "The brothers were found not guilty of arson by a Galway jury on Thursday.",
        [("name", None, "Galway")],
    ),
    (
        "town of the brothers as a demonym phrase",
        BROTHERS,
        "Two Galway brothers have been found not guilty of arson by a Limerick jury.",
        [],
    ),
    # --- rowing
    (
        "married name introduced",
        ROWING,
        (
            "Hannah Coyle, who rowed at the Olympics as Hannah Stride, is to be head coach of "
            "Thornbury Rowing Club from May."
        ),
        [],
    ),
    (
        "maiden name alone",
        ROWING,
        "Hannah Stride, the former Olympic rower, will coach Thornbury from May.",
        [],
    ),
    (
        "head became assistant",
        ROWING,
        "Coyle, 38, will start in May as an assistant coach at Thornbury Rowing Club.",
        [("name", None, "assistant coach")],
    ),
    (
        "predecessor's surname",
        ROWING,
        (
            "Hannah Rennick, a former Olympic rower, will start as head coach of Thornbury Rowing "
            "Club in May."
        ),
        [("name", None, "Hannah Rennick")],
    ),
    (
        "acting dropped",
        ROWING,
        "Members voted for her by 96 to 11, said Gareth Pugh, the club's president.",
        [("name", None, "president")],
    ),
    (
        "acting kept",
        ROWING,
        "Members voted for her by 96 to 11, according to the acting president of the club.",
        [],
    ),
    (
        "country of the move",
        ROWING,
        "Bea Rennick, who is leaving for Australia, hands over to Coyle in May.",
        [("name", None, "Australia")],
    ),
    (
        "assistant's surname shortened to another",
        ROWING,
        "She will be assisted by Owen Stride.",
        [("name", None, "Owen Stride")],
    ),
    (
        "assistant by his surname",
        ROWING,
        "Stridsberg will be her assistant.",
        [],
    ),
    # --- sheriff
    (
        "the county by its name",
        SHERIFF,
        (
            "A man from Elmore has been arrested in the theft of nine tractors, the sheriff of "
            "Pruett County said Thursday."
        ),
        [],
    ),
    (
        "sheriff became police chief",
        SHERIFF,
        (
            "Police Chief Ray Dominguez said Thursday that Kyle Bannister had been arrested in "
            "the theft of nine tractors."
        ),
        [("name", None, "Police Chief")],
    ),
    (
        "assistant dropped",
        SHERIFF,
        "Bannister will be charged next week, said the district attorney, Maria Lopez-Grant.",
        [("name", None, "district attorney")],
    ),
    (
        "assistant kept and hyphen lost",
        SHERIFF,
        (
            "Bannister will be charged next week, said Maria Lopez Grant, an assistant district "
            "attorney."
        ),
        [],
    ),
    (
        "former dropped",
        SHERIFF,
        "Kyle Bannister, a Pruett County commissioner, was booked into the county jail.",
        [("name", None, "commissioner")],
    ),
    (
        "former told as once",
        SHERIFF,
        "Kyle Bannister, 42, who was once a county commissioner, was booked into jail.",
        [],
    ),
    (
        "initial dropped and saint shortened",
        SHERIFF,
        (
            "Kyle Bannister was arrested in the theft of nine tractors belonging to St. Clair "
            "Implement, Sheriff Ray Dominguez said Thursday."
        ),
        [],
    ),
    (
        "arrested man has the sheriff's first name",
        SHERIFF,
        "Ray Bannister, 42, was booked into the county jail.",
        [("name", None, "Ray Bannister")],
    ),
    (
        "commissioner of the wrong place",
        SHERIFF,
        (
            "Bannister, who used to be a commissioner of Elmore County, was booked into the "
            "county jail."
        ),
        [("name", None, "Elmore County")],
    ),
    # --- hospital
    (
        "minister for secretary",
        HOSPITAL,
        (
            "The health minister, Moira Tennant, has opened the new wing for children at St "
            "Brannoc's."
        ),
        [],
    ),
    (
        "saint written out",
        HOSPITAL,
        "A wing for children opened on Friday at Saint Brannoc's hospital in Carrick.",
        [],
    ),
    (
        "health became home secretary",
        HOSPITAL,
        "The home secretary, Moira Tennant, opened a children's wing in Carrick on Friday.",
        [("name", None, "home secretary")],
    ),
    (
        "shadow dropped",
        HOSPITAL,
        "The health secretary, Paul Deeming, joined union members protesting outside.",
        [("name", None, "health secretary")],
    ),
    (
        "shadow kept",
        HOSPITAL,
        "Among the protesters was Paul Deeming, Tennant's shadow.",
        [],
    ),
    (
        "saint with another name",
        HOSPITAL,
        (
            "The new children's wing at St Brendan's Hospital has 48 beds, said Sunil Iyer, its "
            "head."
        ),
        [("name", None, "St Brendan's Hospital")],
    ),
    (
        "the county for its name",
        HOSPITAL,
        "Waiting lists in the county are coming down, the minister said.",
        [],
    ),
    (
        "county for another",
        HOSPITAL,
        "Tennant said waiting lists in Perthshire were coming down.",
        [("name", None, "Perthshire")],
    ),
    # --- election
    (
        "party moved before the name",
        ELECTION,
        (
            "The Centre Party's Lotte Brink has taken Norrvik, 412 votes ahead of the Greens' "
            "Anders Holm."
        ),
        [],
    ),
    (
        "winner in the loser's party",
        ELECTION,
        (
            "The Greens took Norrvik by 412 votes, and Lotte Brink, a vet, becomes the first "
            "woman to hold the seat."
        ),
        [("name", None, "The Greens")],
    ),
    (
        "third candidate in another party",
        ELECTION,
        "Sofia Ek, the Liberal candidate, finished third on 21%.",
        [("name", None, "Liberal")],
    ),
    (
        "third candidate in her own party",
        ELECTION,
        "Labour's Sofia Ek finished third on 21%.",
        [],
    ),
    (
        "leader of another party",
        ELECTION,
        "The Labour leader, Karin Aström, described it as a bad night for her party.",
        [("name", None, "Labour")],
    ),
    (
        "accents dropped from a leader",
        ELECTION,
        "Liberal leader Karin Astrom described it as a bad night for her party.",
        [],
    ),
    (
        "seat for another",
        ELECTION,
        "Lotte Brink will be the first woman to represent Norrland.",
        [("name", None, "Norrland")],
    ),
    (
        "party names in short",
        ELECTION,
        "The Centre candidate, a vet, beat the Green Anders Holm by 412 votes.",
        [],
    ),
    # --- seabirds
    (
        "initials dropped",
        SEABIRDS,
        (
            "For nine summers Lindqvist, a co-author of the paper in Tidal Science, counted the "
            "island's nests."
        ),
        [],
    ),
    (
        "doctor dropped",
        SEABIRDS,
        (
            "Warmer water has driven sand eels north, according to Priya Raman, lead author of "
            "the paper."
        ),
        [],
    ),
    (
        "lead author became the outsider",
        SEABIRDS,
        "Warmer water has driven sand eels north, according to Ewan Tait of Seabird Watch.",
        [("name", None, "Ewan Tait")],
    ),
    (
        "institute for another",
        SEABIRDS,
        "The work was done by researchers at Ardmore University and the Heron Institute.",
        [("name", None, "Heron Institute")],
    ),
    (
        "journal for another",
        SEABIRDS,
        (
            "Puffins on Skarra lay 11 days later than in the 1980s, researchers report in Marine "
            "Science."
        ),
        [("name", None, "Marine Science")],
    ),
    (
        "journal right and order of the bodies turned",
        SEABIRDS,
        "The Kestrel Institute and Ardmore University publish the findings in Tidal Science.",
        [],
    ),
    (
        "island for another",
        SEABIRDS,
        "Lindqvist spent nine summers counting nests on Skomar.",
        [("name", None, "Skomar")],
    ),
    # --- phones
    (
        "brand without inc",
        PHONES,
        "Lumo has recalled 90,000 Pebble 4 phones in Europe because 31 overheated.",
        [],
    ),
    (
        "the wrong model",
        PHONES,
        "Lumo is recalling the Pebble Air in Europe after 31 phones overheated.",
        [("name", None, "Pebble Air")],
    ),
    (
        "technology became executive",
        PHONES,
        "Hexel, a supplier, had changed the glue, said Dan Okafor, Lumo's chief executive.",
        [("name", None, "chief executive")],
    ),
    (
        "initials of the office",
        PHONES,
        "Hexel, a supplier, had changed the glue, said Lumo's CTO, Dan Okafor.",
        [],
    ),
    (
        "a rival recalls",
        PHONES,
        "Kite is recalling 90,000 phones in Europe after 31 of them overheated.",
        [("name", None, "Kite")],
    ),
    (
        "country for the company's city",
        PHONES,
        "The Dutch company Lumo is recalling 90,000 phones.",
        [],
    ),
    (
        "supplier for another",
        PHONES,
        (
            "Lumo's chief technology officer, Dan Okafor, said the glue had been changed by "
            "Sonda, a supplier."
        ),
        [("name", None, "Sonda")],
    ),
    # --- ambassador
    (
        "country for the capital",
        AMBASSADOR,
        (
            "Sarvonia has called its ambassador home from Torvia, its foreign ministry said on "
            "Monday."
        ),
        [],
    ),
    (
        "capital for the government",
        AMBASSADOR,
        "Brisk, from which Henrik Stahl departed by train, expressed regret.",
        [],
    ),
    (
        "torvia regrets",
        AMBASSADOR,
        "Torvia said it regretted the step.",
        [],
    ),
    (
        "envoy of the other side",
        AMBASSADOR,
        "Torvia's ambassador, Henrik Stahl, has been recalled.",
        [("name", None, "Torvia")],
    ),
    (
        "cousins kept apart",
        AMBASSADOR,
        (
            "Ana Dragan, the president of Torvia, is a cousin of Emil Dragan, who is her foreign "
            "minister."
        ),
        [],
    ),
    (
        "cousins in each other's office",
        AMBASSADOR,
        "Torvia's foreign minister, Ana Dragan, is a cousin of its president.",
        [("name", None, "foreign minister")],
    ),
    (
        "left the wrong capital",
        AMBASSADOR,
        "Stahl left Velna on a morning train.",
        [("name", None, "Velna")],
    ),
    # --- muralist
    (
        "by his street name",
        MURALIST,
        "Moth has given Halvik a mural of a footballer who grew up in the town.",
        [],
    ),
    (
        "by his real name",
        MURALIST,
        (
            "Dario Senn, the artist who works as Moth, painted for three nights without pay, "
            "Halvik's mayor said."
        ),
        [],
    ),
    (
        "footballer by his nickname",
        MURALIST,
        "The mural shows Benny Osei with a gull on his shoulder.",
        [],
    ),
    (
        "mayor became culture minister",
        MURALIST,
        "The culture minister, Turid Moe, said Senn had been at it for three nights unpaid.",
        [("name", None, "culture minister")],
    ),
    (
        "gallery in another city",
        MURALIST,
        "Senn had been offered 80,000 francs for the picture by a gallery in Basel.",
        [("name", None, "Basel")],
    ),
    (
        "footballer with another first name",
        MURALIST,
        "The mural shows the footballer Bernard Osei, who grew up in the town.",
        [("name", None, "Bernard")],
    ),
    (
        "town given to another",
        MURALIST,
        "Moth has given a mural to the town of Hamar.",
        [("name", None, "Hamar")],
    ),
    # --- summit hike
    (
        "mount shortened",
        SUMMIT_HIKE,
        (
            "Three walkers died in the snow that Storm Iseult brought to Mt Arden on Saturday, "
            "the mountain rescue team said."
        ),
        [],
    ),
    (
        "siblings kept apart",
        SUMMIT_HIKE,
        "The dead include Mark Attwood, of York, and Jill Attwood, his sister.",
        [],
    ),
    (
        "home towns exchanged",
        SUMMIT_HIKE,
        "Fiona Bell, of York, was 29.",
        [("name", None, "York")],
    ),
    (
        "storm for another",
        SUMMIT_HIKE,
        "The walkers died when Storm Isaac brought snow to the hills, the rescue team said.",
        [("name", None, "Storm Isaac")],
    ),
    (
        "mountain for another",
        SUMMIT_HIKE,
        "Three walkers have died on Mount Ardal, the rescue team said.",
        [("name", None, "Mount Ardal")],
    ),
    (
        "team leader by surname",
        SUMMIT_HIKE,
        "It was sunny when the three left Kirkbride, said the team's leader, Geddes.",
        [],
    ),
    (
        "start from another place",
        SUMMIT_HIKE,
        "The three had set out from Kirkby in sunshine, team leader Tam Geddes said.",
        [("name", None, "Kirkby")],
    ),
    (
        "capitals of a headline",
        SUMMIT_HIKE,
        "THREE WALKERS DIE ON MOUNT ARDEN IN STORM ISEULT, SAY RESCUERS",
        [],
    ),
    # --- stadium
    (
        "manager by the club's short name",
        STADIUM,
        "Joanne Fell, who manages Brackley, said referee Imran Sadiq had been right.",
        [],
    ),
    (
        "foul on him without the accent",
        STADIUM,
        "Callum Whyte of Rovers was dismissed for fouling Luka Peric.",
        [],
    ),
    (
        "defender of the other club",
        STADIUM,
        "City's Callum Whyte was sent off on Saturday.",
        [("name", None, "City")],
    ),
    (
        "scot for scotland international",
        STADIUM,
        "The Scottish international will be missing from the tie with Albion.",
        [],
    ),
    (
        "welsh for scotland international",
        STADIUM,
        "The Wales international will be missing from the tie with Albion.",
        [("name", None, "Wales")],
    ),
    (
        "assistant of the club promoted",
        STADIUM,
        "Ted Moran, the Rovers manager, thought the card harsh.",
        [("name", None, "manager")],
    ),
    (
        "assistant of the club kept",
        STADIUM,
        "Ted Moran, assistant manager of Rovers, described the card as harsh.",
        [],
    ),
    (
        "cup tie against another side",
        STADIUM,
        "Whyte will miss the cup tie against Athletic.",
        [("name", None, "Athletic")],
    ),
    (
        "surname spelled whyte in possessive",
        STADIUM,
        "Whyte's dismissal came in the 2-0 defeat at Brackley City.",
        [],
    ),
    # --- land deal
    (
        "firm without its tail",
        LAND_DEAL,
        (
            "Rashid & Sons must give 40 hectares of forest back to Luovte, a Sami village, the "
            "court in Osterby has ruled."
        ),
        [],
    ),
    (
        "ampersand written out",
        LAND_DEAL,
        "Rashid and Sons will appeal, according to its lawyer, Bill Thornley-Smith.",
        [],
    ),
    (
        "spelling of an arabic name",
        LAND_DEAL,
        "The firm belongs to Mohamed Al Rashid, and it has been ordered to return the land.",
        [],
    ),
    (
        "appeal to the wrong court",
        LAND_DEAL,
        "The firm's lawyer said it would go to the Federal Court to appeal.",
        [("name", None, "Federal Court")],
    ),
    (
        "norwegian letters dropped",
        LAND_DEAL,
        "Pal Odegard, minister for the environment, has welcomed the ruling.",
        [],
    ),
    (
        "environment became finance",
        LAND_DEAL,
        "Pål Ødegård, the finance minister, has welcomed the ruling.",
        [("name", None, "finance minister")],
    ),
    (
        "judge by surname",
        LAND_DEAL,
        "The judge, O'Dell, has given Skogverk until June.",
        [],
    ),
    (
        "judge by another surname",
        LAND_DEAL,
        "The judge, Margaret O'Donnell, has given Skogverk until June.",
        [("name", None, "Margaret O'Donnell")],
    ),
    (
        "agency by its task",
        LAND_DEAL,
        "The state's forestry agency has until June to act on the court's order.",
        [],
    ),
    # --- vaccine
    (
        "union by its acronym and brand without descriptor",
        VACCINE,
        "The WVU has licensed Ovishield, a vaccine that protects sheep from pox.",
        [],
    ),
    (
        "irish company",
        VACCINE,
        (
            "An Irish company, Brightwell, makes the vaccine, which was tested in Kano by Samuel "
            "Adeyemi-Clarke's team."
        ),
        [],
    ),
    (
        "maker is the rival",
        VACCINE,
        "The vaccine is made by Dufresne, and the WVU has licensed it.",
        [("name", None, "Dufresne")],
    ),
    (
        "director general without hyphen",
        VACCINE,
        (
            "The first doses will be sent to Niger and Chad, said Chiara Bonetti, the director "
            "general."
        ),
        [],
    ),
    (
        "another country",
        VACCINE,
        (
            "The first doses will be sent to Niger and Mali, said Chiara Bonetti, the director "
            "general."
        ),
        [("name", None, "Mali")],
    ),
    (
        "deputy added",
        VACCINE,
        (
            "The first doses will be sent to Niger and Chad, said Chiara Bonetti, deputy "
            "director-general of the union."
        ),
        [("name", None, "deputy director-general")],
    ),
    (
        "professor in full and double name shortened",
        VACCINE,
        "Professor Adeyemi-Clarke led the team in Kano that tested the vaccine.",
        [],
    ),
    (
        "union by its city",
        VACCINE,
        "The Lyon-based union has licensed a sheep pox vaccine.",
        [],
    ),
    (
        "office in another city",
        VACCINE,
        "The Geneva-based union has licensed a sheep pox vaccine.",
        [("name", None, "Geneva-based")],
    ),
    # --- bridge named
    (
        "councillor written out",
        BRIDGE_NAMED,
        "The proposal came from the Conservative councillor Rob Tranter.",
        [],
    ),
    (
        "councillor of the other party",
        BRIDGE_NAMED,
        "The proposal came from the Labour councillor Rob Tranter.",
        [("name", None, "Labour")],
    ),
    (
        "seconder by her party",
        BRIDGE_NAMED,
        "Labour's Jade Pike seconded the motion for a bridge named after Agnes Moody.",
        [],
    ),
    (
        "lord mayor for the council",
        BRIDGE_NAMED,
        "A plaque will be unveiled by Gurpreet Gill, the city's lord mayor.",
        [],
    ),
    (
        "mayor's first name",
        BRIDGE_NAMED,
        "A plaque will be unveiled by the lord mayor, Gurdeep Gill.",
        [("name", None, "Gurdeep Gill")],
    ),
    (
        "headline in capitals with a short name",
        BRIDGE_NAMED,
        "Bridge To Honour Sister Agnes After Council Vote",
        [],
    ),
    (
        "bridge named after a councillor",
        BRIDGE_NAMED,
        (
            "A footbridge in Aldwick is to bear the name of Jade Pike, after a council vote on "
            "Tuesday night."
        ),
        [("name", None, "Jade Pike")],
    ),
    (
        "members of the council",
        BRIDGE_NAMED,
        (
            "Aldwick's councillors voted by 31 to 4 on Tuesday night to name a footbridge after "
            "the nurse."
        ),
        [],
    ),
    # --- orchestra
    (
        "sir dropped",
        ORCHESTRA,
        (
            "Desmond Kwarteng-Hill will be principal conductor of the New Harwich Philharmonic "
            "from 2027."
        ),
        [],
    ),
    (
        "couple kept apart",
        ORCHESTRA,
        (
            "Players had voted for him, said Beatrix Noll, chief executive of the orchestra. "
            "Peter Noll, her husband, who leads the second violins, took no part in the vote."
        ),
        [],
    ),
    (
        "husband speaks for the wife",
        ORCHESTRA,
        "Players had voted for him, said Peter Noll, the orchestra's chief executive.",
        [("name", None, "Peter Noll")],
    ),
    (
        "transliterated surname",
        ORCHESTRA,
        ("Lyudmila Sorokova, whom he succeeds, is bound for a Belgian group, the Tallis Ensemble."),
        [],
    ),
    (
        "principal became guest",
        ORCHESTRA,
        "Sir Desmond Kwarteng-Hill has been hired as guest conductor.",
        [("name", None, "guest conductor")],
    ),
    (
        "orchestra in short",
        ORCHESTRA,
        "The Philharmonic's players voted for their new conductor, its chief executive said.",
        [],
    ),
    (
        "successor and predecessor exchanged as the hired",
        ORCHESTRA,
        "The New Harwich Philharmonic has hired Ludmila Sorokova as principal conductor.",
        [("name", None, "Ludmila Sorokova")],
    ),
    (
        "the chief executive's surname with a title",
        ORCHESTRA,
        "Ms Noll, who runs the orchestra, said that its players had voted for him.",
        [],
    ),
    (
        "ensemble with its town as an adjective",
        ORCHESTRA,
        "She is leaving for the Ghent-based Tallis Ensemble.",
        [],
    ),
    (
        "ensemble in another town",
        ORCHESTRA,
        "She is leaving for the Tallis Ensemble, which is based in Bruges.",
        [("name", None, "Bruges")],
    ),
    (
        "the second violins' leader by his first name",
        ORCHESTRA,
        "Peter, Noll's husband, who leads the second violins, did not vote.",
        [],
    ),
    (
        "the conductor by sir and first name",
        ORCHESTRA,
        (
            "Sir Desmond takes up the post in 2027, the New Harwich Philharmonic having hired him "
            "as principal conductor."
        ),
        [],
    ),
]
