"""Stories and sources, and which figures changed.

Every text is invented. A row is a name, a source, a story, and the findings: kind, severity, and
the words of the story that are wrong. A severity of None leaves it open. Half of the rows
are traps: stories that are fine, next to stories on the same source that are not.
"""

Findings = list[tuple[str, str | None, str]]
Row = tuple[str, str, str, Findings]

STRIKE = (
    "Refuse collectors in Marlow Bay walked out on Tuesday, leaving 14,200 households without a "
    "collection. The Municipal Workers' Union says 312 of its 340 members at the depot voted for "
    "action. The council offered a rise of 3.5 per cent in March; the union wants 7 per cent. The "
    "last strike there, in 2011, lasted 19 days."
)
BUDGET = (
    "The Calder County school board approved a $4.2 billion budget Monday night, up from $3.8 "
    "billion a year ago. Superintendent Dana Whitlock said the plan would add 640 teachers and cut "
    "the average class from 29 students to 26. Board member Luis Ferrante cast the only vote "
    "against it; the tally was 8-1."
)
POOL = (
    "The new pool at Thornby will cost £7.8 million, £1.6 million more than planned, the borough "
    "council said on Thursday. The pool will be 25 metres long, with six lanes, and hold 480,000 "
    "litres. Some 2,300 people had signed a petition for a 50-metre pool. Entry will be £5.20 for "
    "adults and £3 for children."
)
MATCH = (
    "Penrith Rovers beat Ashdown Town 3-1 on Saturday to climb to fourth in the table. Midfielder "
    "Joel Kerrigan, 23, scored twice in the first 20 minutes and Callum Voss added a third before "
    "Ashdown's Pieter Lund pulled one back in the 88th minute. A crowd of 6,412 watched. Rovers "
    "have now won five in a row."
)
MARATHON = (
    "Tessa Wynn won the Delmont marathon in 2:24:37 on Sunday, 41 seconds ahead of Ruth Amari. She "
    "takes home $25,000. Of 8,900 runners who started, 7,400 finished. It was 84 degrees "
    "Fahrenheit at the finish line on 5th Street."
)
SLEEP = (
    "One in five adults in the Tarn valley reports sleeping fewer than six hours a night, "
    "according to a survey by the Aldine Institute. It questioned 2,450 people between January and "
    "March. Among those under 30 the share was 34 per cent, up four percentage points on 2019. "
    "Nurses slept least, an average of 5.4 hours."
)
MEASLES = (
    "Doctors at St Brannoc's hospital have treated 36 children for measles since 3 January, 29 of "
    "whom had not been vaccinated. In neighbouring Corve 12 cases were confirmed, half of them at "
    "one school. Vaccination among two-year-olds in the county stands at 82 per cent; the health "
    "agency's target is 95 per cent. The ward has 40 beds."
)
TUNNEL = (
    "Of 1,020 voters polled by Sentire for the newspaper Il Faro, 54% said they opposed the rail "
    "tunnel and 31% that they supported it; the rest were undecided. The margin of error was three "
    "points. The tunnel would be 11 kilometers long and cost 2.6 billion euros."
)
COACH = (
    "A coach carrying 52 pensioners overturned on the A40 near Gallow Hill on Sunday. Police said "
    "three people were killed and 17 taken to hospital, four of them in a serious condition. The "
    "driver, 61, was unhurt. The coach had been bound for the coast, 130 miles away."
)
COURT = (
    "Martin Sedley, 47, was jailed for six years at Harrow Cross Crown Court on Friday for "
    "stealing £1.3m from a hospice. The jury convicted him on nine of 11 counts. Prosecutor Helen "
    "Achebe said he had made 214 transfers to an account in his mother's name, the largest of "
    "£86,000. His wife, Ruth, 44, was cleared."
)
RESCUE = (
    "Anna Feld, Ben Carrow and Carl Ostin were lifted from the north face of the Grauhorn on "
    "Monday. They had spent two nights in a snow hole at 3,100 metres after a rope jammed. It was "
    "the mountain's seventh rescue this winter; last winter there were 15. No one was hurt."
)
FLIGHT = (
    "Flight LK 417, a Boeing 737 with 163 passengers and six crew, returned to Salmar airport on "
    "Wednesday after smoke was noticed in the cabin at 9,000 metres. The airline, Lumikki, said "
    "two flight attendants were treated for nausea. Passengers waited in Terminal 2 for another "
    "aircraft. The jet is 14 years old."
)
JOBS = (
    "Carmaker Veloria will cut 4,500 jobs worldwide, 2,400 of them at its plant in Lesk, where "
    "7,200 people work. Chief executive Anton Brukner said the cuts would save 600 million euros a "
    "year. Sales fell to 310,000 cars in the first half from 405,000 a year earlier. In 2021 the "
    "company cut 1,900 jobs."
)
BARLEY = (
    "Farmers in the Osk lowlands expect to bring in nearly 13,000 tonnes of barley this year, up "
    "to 400 of them by barge. At least 60 growers have switched from wheat since 2018, the "
    "cooperative Landbund said. Prices have more than doubled, from 110 to 240 euros a tonne. "
    "About 80 millimetres of rain fell in June."
)
RATE = (
    "The central bank of Kestria raised its key rate by half a percentage point to 5.25% on "
    "Thursday, its third increase this year. Inflation slowed to 6.1% in August from 6.8% in July, "
    "the statistics office said. The krand fell 1.2% to 14.6 per dollar."
)
PROFIT = (
    "Shares in the chipmaker Orvane closed at 48.60 kronor on Friday, down 3.4%, after the company "
    "said quarterly profit had halved to 210 million kronor. Revenue rose 9% to 2.7 billion "
    "kronor. The company's rival Tesselon gained 1.1%."
)
NORVIK = (
    "Mayor Inga Dahl of the Harbour Party won 48.2% of the vote in Norvik, ahead of Tomas Reil of "
    "the Free League, who took 41.7%. Turnout was 63%, down from 71% four years ago. The Harbour "
    "Party won 22 of the 45 council seats, the Free League 18 and the Greens 5."
)
CROWD = (
    "Between 1,000 and 1,500 people marched through Vell on Saturday against the closure of the "
    "sawmill, police said; the organisers spoke of 4,000. Police arrested 23 people, three of them "
    "minors. The sawmill employs 85 and opened in 1952."
)
STORM = (
    "Some 38,000 customers in Weller County were without power at noon Tuesday, down from 112,000 "
    "on Monday evening, the utility Prairie Light said. Gusts reached 71 mph at the airport. Crews "
    "replaced 260 poles. A tree fell on a mobile home in Duquette, injuring a 9-year-old girl. "
    "The utility's outage line is 555-0142."
)
ICE = (
    "The glacier above Lake Senn has lost 1.9 cubic kilometres of ice since 1998, scientists at "
    "the University of Brandal say. Its tongue drew back 23 metres last year, compared with an "
    "average of 11 metres a year in the decade before. Sunniva Hegge, who leads the team, said a "
    "third of what is left would be gone by 2050. The team used 41 stakes and a drone."
)
MUSEUM = (
    "The Halvard Museum drew 1,204,000 visitors in 2023, 4% fewer than the year before, its "
    "director, Mira Solberg, said. A show of 36 portraits by Oda Kvist ran for 11 weeks in Room 12 "
    "and was seen by 310,000 people. Admission is 160 kroner. Thieves took two drawings in May; "
    "neither has been found."
)
LOOPLA = (
    "The video app Loopla has 180 million daily users, three in ten of them under 18, the company "
    "said. It removed 2.1 million accounts in the second quarter, 900,000 of them for spam. It "
    "employs 640 full-time moderators and 1,100 freelance ones. It could be fined up to 6% of its "
    "annual turnover."
)
FOREST = (
    "A wildfire in the Cobalt National Forest had burned 12,000 acres by Friday, up from 7,500 on "
    "Thursday, and was 15% contained, fire chief Rosa Imhoff said. Some 640 firefighters and four "
    "helicopters were at work. Flames closed Route 88 and destroyed six cabins. A fire in the same "
    "canyon burned 3,000 acres in 2014."
)
MINISTERS = (
    "Trade ministers of the Group of Seven met in Varn on Tuesday to deal with 27 proposals. Nine "
    "were adopted, 12 were put off until autumn and the rest were rejected. One of those adopted "
    "sets aside 900 million euros over three years for factories hit by COVID-19. The meeting "
    "lasted 14 hours."
)
SERIAL = (
    "The last episode of “The Lock-Keeper” drew 3.2 million viewers on Channel 4 on Sunday, twice "
    "as many as the first. The six-part drama was filmed in 48 days on Lock 16 of the Arden canal. "
    "Its star, Imogen Tarrant, 58, drank “about eight pints of tea a day”, the director, Sol "
    "Pereira, said."
)

ROWS: list[Row] = [
    # --- strikes and councils
    (
        "households changed",
        STRIKE,
        (
            "Bins at 14,800 homes in Marlow Bay went unemptied on Tuesday as refuse collectors "
            "stopped work."
        ),
        [("figure", None, "14,800")],
    ),
    (
        "households rounded down",
        STRIKE,
        (
            "Bins at more than 14,000 homes in Marlow Bay went unemptied on Tuesday as refuse "
            "collectors stopped work."
        ),
        [],
    ),
    (
        "digits transposed",
        STRIKE,
        (
            "Some 41,200 households had no collection on Tuesday when the refuse collectors of "
            "Marlow Bay downed tools."
        ),
        [("figure", None, "41,200")],
    ),
    (
        "thousands with a space",
        STRIKE,
        (
            "No rubbish was collected from 14 200 households in Marlow Bay on Tuesday because of a "
            "walkout."
        ),
        [],
    ),
    (
        "all but the right number",
        STRIKE,
        "All but 28 of the 340 members at the depot backed the walkout, according to the union.",
        [],
    ),
    (
        "all but the wrong number",
        STRIKE,
        "All but 38 of the 340 members at the depot backed the walkout, according to the union.",
        [("figure", None, "38")],
    ),
    (
        "offer given as the demand",
        STRIKE,
        "The union is seeking a pay rise of 3.5 per cent for the refuse collectors.",
        [("figure", None, "3.5 per cent")],
    ),
    (
        "demand is twice the offer",
        STRIKE,
        (
            "What the union seeks for the refuse collectors is twice the pay rise that the council "
            "offered in March."
        ),
        [],
    ),
    (
        "demand is three times the offer",
        STRIKE,
        (
            "What the union seeks for the refuse collectors is three times the pay rise that the "
            "council offered in March."
        ),
        [("figure", None, "three times")],
    ),
    (
        "per cent as a sign",
        STRIKE,
        (
            "In March the refuse collectors were offered 3.5% by the council; their union is "
            "asking for 7%."
        ),
        [],
    ),
    (
        "strike retold",
        STRIKE,
        (
            "A walkout by refuse collectors left more than 14,000 homes in Marlow Bay without a "
            "collection on Tuesday. Over nine in ten of the depot's union members backed it, the "
            "Municipal Workers' Union says. They want 7 per cent; what the council offered in "
            "March was half of that."
        ),
        [],
    ),
    (
        "strike retold with a third of the demand",
        STRIKE,
        (
            "A walkout by refuse collectors left more than 14,000 homes in Marlow Bay without a "
            "collection on Tuesday. Over nine in ten of the depot's union members backed it, the "
            "Municipal Workers' Union says. They want 7 per cent; what the council offered in "
            "March was a third of that."
        ),
        [("figure", None, "a third")],
    ),
    (
        "billion to million",
        BUDGET,
        (
            "A budget of $4.2 million won the approval of the Calder County school board on Monday "
            "night."
        ),
        [("figure", None, "$4.2 million")],
    ),
    (
        "billion as thousands of millions",
        BUDGET,
        "The Calder County school board signed off on a budget of $4,200 million on Monday night.",
        [],
    ),
    (
        "dollars to euros",
        BUDGET,
        (
            "Meeting on Monday night, the Calder County school board passed a budget of 4.2 "
            "billion euros."
        ),
        [("figure", None, "4.2 billion euros")],
    ),
    (
        "right difference",
        BUDGET,
        (
            "The budget that Calder County's school board passed Monday is $400 million larger "
            "than the one before it."
        ),
        [],
    ),
    (
        "wrong difference",
        BUDGET,
        (
            "The budget that Calder County's school board passed Monday is $600 million larger "
            "than the one before it."
        ),
        [("figure", None, "$600 million")],
    ),
    (
        "end of a fall changed",
        BUDGET,
        "The average class would shrink from 29 students to 23 under the plan, Whitlock said.",
        [("figure", None, "23")],
    ),
    (
        "fall as a difference",
        BUDGET,
        "The average class would have three fewer students under the plan, Whitlock said.",
        [],
    ),
    (
        "votes added up",
        BUDGET,
        "Of the nine board members who voted, only Ferrante was against the budget.",
        [],
    ),
    (
        "votes against changed",
        BUDGET,
        "The school board of Calder County passed the budget 7-2 on Monday night.",
        [("figure", None, "7-2")],
    ),
    (
        "teachers rounded",
        BUDGET,
        "More than 600 teachers would be added, according to the superintendent.",
        [],
    ),
    (
        "extra cost given as the cost",
        POOL,
        "Thornby's new pool will cost £1.6 million, the borough council said on Thursday.",
        [("figure", None, "£1.6 million")],
    ),
    (
        "planned cost worked out",
        POOL,
        (
            "The council said Thornby's new pool would cost £7.8 million, having first put it at "
            "£6.2 million."
        ),
        [],
    ),
    (
        "planned cost worked out wrongly",
        POOL,
        (
            "The council said Thornby's new pool would cost £7.8 million, having first put it at "
            "£5.2 million."
        ),
        [("figure", None, "£5.2 million")],
    ),
    (
        "length of another pool",
        POOL,
        (
            "Thornby is to have a 50-metre pool with six lanes, at a cost that the council put at "
            "£7.8 million."
        ),
        [("figure", None, "50-metre")],
    ),
    (
        "metres in feet",
        POOL,
        "Thornby is to have a six-lane pool 82 feet long.",
        [],
    ),
    (
        "half the length that was wanted",
        POOL,
        "The pool will be half as long as the one that 2,300 people had called for in a petition.",
        [],
    ),
    (
        "litres in cubic metres",
        POOL,
        (
            "With six lanes and room for 480 cubic metres of water, the pool will be smaller than "
            "the one petitioners wanted."
        ),
        [],
    ),
    (
        "ten times too little",
        POOL,
        (
            "With six lanes and room for 48,000 litres of water, the pool will be smaller than the "
            "one petitioners wanted."
        ),
        [("figure", None, "48,000 litres")],
    ),
    (
        "price difference",
        POOL,
        "Children will pay £2.20 less than adults to swim in Thornby.",
        [],
    ),
    (
        "half price is not half",
        POOL,
        "Children will swim in Thornby at half the price that adults pay.",
        [("figure", None, "half the price")],
    ),
    # --- sport
    (
        "score changed",
        MATCH,
        "Ashdown Town went down 3-2 to Penrith Rovers on Saturday.",
        [("figure", None, "3-2")],
    ),
    (
        "score from the other side",
        MATCH,
        "Ashdown Town lost 1-3 to Penrith Rovers on Saturday, Lund getting their goal.",
        [],
    ),
    (
        "winner and loser exchanged",
        MATCH,
        "Ashdown Town defeated Penrith Rovers 3-1 on Saturday.",
        [("role_swap", None, "Ashdown Town defeated Penrith Rovers")],
    ),
    (
        "score in words",
        MATCH,
        (
            "Three goals to one was how it ended on Saturday, when Penrith Rovers overcame Ashdown "
            "Town."
        ),
        [],
    ),
    (
        "goals added up",
        MATCH,
        (
            "The game between Penrith Rovers and Ashdown Town on Saturday saw four goals, the last "
            "of them from Lund."
        ),
        [],
    ),
    (
        "rank changed",
        MATCH,
        "Saturday's victory over Ashdown Town lifted Penrith Rovers to fifth in the table.",
        [("figure", None, "fifth")],
    ),
    (
        "rank as a numeral",
        MATCH,
        "Saturday's victory over Ashdown Town took Penrith Rovers up to 4th.",
        [],
    ),
    (
        "two goals become three",
        MATCH,
        "Kerrigan had completed a hat-trick by the 20th minute.",
        [("figure", None, "hat-trick")],
    ),
    (
        "two goals as a brace",
        MATCH,
        "Kerrigan had a brace to his name by the 20th minute.",
        [],
    ),
    (
        "run of wins changed",
        MATCH,
        "It was the sixth victory in succession for Penrith Rovers.",
        [("figure", None, "sixth")],
    ),
    (
        "run of wins as an ordinal",
        MATCH,
        (
            "It was the fifth victory in succession for Penrith Rovers, watched by more than 6,400 "
            "people."
        ),
        [],
    ),
    (
        "age turned round",
        MATCH,
        "Two of the goals came from Kerrigan, 32, a midfielder.",
        [("figure", None, "32")],
    ),
    (
        "age in words",
        MATCH,
        "Two of the goals came from Kerrigan, a 23-year-old midfielder.",
        [],
    ),
    (
        "scorers exchanged",
        MATCH,
        "Callum Voss scored twice for Penrith Rovers on Saturday and Joel Kerrigan once.",
        [
            (
                "role_swap",
                None,
                "Callum Voss scored twice for Penrith Rovers on Saturday and Joel Kerrigan once",
            )
        ],
    ),
    (
        "scorers in another order",
        MATCH,
        "Callum Voss scored once for Penrith Rovers on Saturday and Joel Kerrigan twice.",
        [],
    ),
    (
        "time written out",
        MARATHON,
        (
            "Wynn covered Sunday's course in two hours, 24 minutes and 37 seconds, with Amari 41 "
            "seconds behind."
        ),
        [],
    ),
    (
        "finishers given as starters",
        MARATHON,
        "Some 7,400 runners started in Delmont on Sunday.",
        [("figure", None, "7,400")],
    ),
    (
        "dropouts worked out",
        MARATHON,
        "Of the runners who set off in Delmont on Sunday, 1,500 did not reach the finish.",
        [],
    ),
    (
        "dropouts worked out wrongly",
        MARATHON,
        "Of the runners who set off in Delmont on Sunday, 2,500 did not reach the finish.",
        [("figure", None, "2,500")],
    ),
    (
        "Fahrenheit in Celsius",
        MARATHON,
        "At the line on 5th Street it was about 29 degrees Celsius.",
        [],
    ),
    (
        "Fahrenheit called Celsius",
        MARATHON,
        "At the line on 5th Street it was 84 degrees Celsius.",
        [("figure", None, "84 degrees Celsius")],
    ),
    (
        "prize in another currency",
        MARATHON,
        "For her victory Wynn receives 25,000 euros.",
        [("figure", None, "25,000 euros")],
    ),
    # --- health and surveys
    (
        "one in five as a fifth",
        SLEEP,
        (
            "A fifth of adults in the Tarn valley say they sleep less than six hours a night, the "
            "Aldine Institute found in a survey."
        ),
        [],
    ),
    (
        "one in five as a quarter",
        SLEEP,
        (
            "A quarter of adults in the Tarn valley say they sleep less than six hours a night, "
            "the Aldine Institute found in a survey."
        ),
        [("figure", None, "A quarter")],
    ),
    (
        "one in five as 20 percent",
        SLEEP,
        (
            "In a survey by the Aldine Institute, 20 percent of the valley's adults said they got "
            "less than six hours of sleep."
        ),
        [],
    ),
    (
        "the other four in five",
        SLEEP,
        (
            "Four in five adults in the valley reported at least six hours of sleep, the Aldine "
            "Institute found in a survey."
        ),
        [],
    ),
    (
        "points as per cent",
        SLEEP,
        (
            "Among people under 30 the proportion has gone up by four per cent since 2019, the "
            "survey found."
        ),
        [("figure", None, "four per cent")],
    ),
    (
        "points as two shares",
        SLEEP,
        (
            "Among people under 30 the proportion was 34 per cent, against 30 per cent in 2019, "
            "the survey found."
        ),
        [],
    ),
    (
        "share of the young given to all",
        SLEEP,
        (
            "The survey found that 34 per cent of all adults in the valley sleep fewer than six "
            "hours."
        ),
        [("figure", None, "34 per cent")],
    ),
    (
        "just over a third",
        SLEEP,
        (
            "Slightly more than a third of the under-30s said they slept fewer than six hours, the "
            "survey found."
        ),
        [],
    ),
    (
        "sample given as the affected",
        SLEEP,
        "The survey found that 2,450 people in the valley sleep fewer than six hours a night.",
        [("figure", None, "2,450")],
    ),
    (
        "average rounded in words",
        SLEEP,
        (
            "With an average of less than five and a half hours, nurses got the least sleep, the "
            "survey found."
        ),
        [],
    ),
    (
        "dozens for 36",
        MEASLES,
        (
            "Dozens of children have been treated for measles at St Brannoc's hospital since 3 "
            "January."
        ),
        [],
    ),
    (
        "hundreds for 36",
        MEASLES,
        (
            "Hundreds of children have been treated for measles at St Brannoc's hospital since 3 "
            "January."
        ),
        [("figure", None, "Hundreds")],
    ),
    (
        "all but seven",
        MEASLES,
        "All but seven of the 36 children treated for measles at St Brannoc's were unvaccinated.",
        [],
    ),
    (
        "beds given as patients",
        MEASLES,
        "St Brannoc's hospital has treated 40 children for measles since 3 January.",
        [("figure", None, "40")],
    ),
    (
        "half of a dozen as six",
        MEASLES,
        "Six of the dozen cases confirmed in Corve came from a single school.",
        [],
    ),
    (
        "half of a dozen as nine",
        MEASLES,
        "Nine of the dozen cases confirmed in Corve came from a single school.",
        [("figure", None, "Nine")],
    ),
    (
        "target given as the rate",
        MEASLES,
        "In the county 95 per cent of two-year-olds are vaccinated.",
        [("figure", None, "95 per cent")],
    ),
    (
        "distance from the target",
        MEASLES,
        (
            "Among children aged two, vaccination in the county is 13 percentage points short of "
            "the health agency's target."
        ),
        [],
    ),
    (
        "figure of the neighbour",
        MEASLES,
        "In Corve, next door, 36 cases have been confirmed.",
        [("figure", None, "36")],
    ),
    (
        "measles retold",
        MEASLES,
        (
            "Since early January 36 children have been treated for measles at St Brannoc's, most "
            "of them unvaccinated, and neighbouring Corve has had a dozen confirmed cases. Of the "
            "county's two-year-olds, fewer than one in five are not vaccinated."
        ),
        [],
    ),
    (
        "measles retold with one in four",
        MEASLES,
        (
            "Since early January 36 children have been treated for measles at St Brannoc's, most "
            "of them unvaccinated, and neighbouring Corve has had a dozen confirmed cases. Of the "
            "county's two-year-olds, more than one in four are not vaccinated."
        ),
        [("figure", None, "more than one in four")],
    ),
    (
        "the rest worked out",
        TUNNEL,
        (
            "In Sentire's poll for Il Faro, 54% were against the tunnel, 31% for it, and the other "
            "15% undecided."
        ),
        [],
    ),
    (
        "the rest worked out wrongly",
        TUNNEL,
        (
            "In Sentire's poll for Il Faro, 54% were against the tunnel, 31% for it, and the other "
            "25% undecided."
        ),
        [("figure", None, "25%")],
    ),
    (
        "opponents given the share of supporters",
        TUNNEL,
        "Thirty-one percent of the voters polled by Sentire for Il Faro are against the tunnel.",
        [("figure", None, "Thirty-one percent")],
    ),
    (
        "a majority",
        TUNNEL,
        "More than half of the voters whom Sentire polled for Il Faro are against the tunnel.",
        [],
    ),
    (
        "kilometers in miles",
        TUNNEL,
        "The tunnel would run for just under seven miles and cost 2.6 billion euros.",
        [],
    ),
    (
        "miles for kilometers",
        TUNNEL,
        "The tunnel would run for 11 miles and cost 2.6 billion euros.",
        [("figure", None, "11 miles")],
    ),
    # --- accidents and courts
    (
        "dead and injured exchanged",
        COACH,
        (
            "Police said 17 people were killed and three taken to hospital when a coach overturned "
            "on the A40."
        ),
        [("figure", None, "17 people were killed and three")],
    ),
    (
        "dead and injured reordered",
        COACH,
        (
            "Police said 17 people were in hospital and three dead after a coach overturned on the "
            "A40."
        ),
        [],
    ),
    (
        "injured all made serious",
        COACH,
        (
            "Seventeen people were in hospital in a serious condition after the crash on the A40, "
            "police said."
        ),
        [("figure", None, "Seventeen")],
    ),
    (
        "miles in kilometres",
        COACH,
        "The pensioners' coach had been on its way to the coast, about 210 kilometres off.",
        [],
    ),
    (
        "miles called kilometres",
        COACH,
        "The pensioners' coach had been on its way to the coast, 130 kilometres off.",
        [("figure", None, "130 kilometres")],
    ),
    (
        "miles converted wrongly",
        COACH,
        "The pensioners' coach had been on its way to the coast, about 310 kilometres off.",
        [("figure", None, "310 kilometres")],
    ),
    (
        "number of a road",
        COACH,
        (
            "A 61-year-old driver escaped unhurt when his coach, full of pensioners, turned over "
            "on the A40."
        ),
        [],
    ),
    (
        "crash retold",
        COACH,
        (
            "Three people died when a coach taking pensioners to the coast turned over on the A40 "
            "on Sunday, according to police. Another 17 went to hospital, four of them in a "
            "serious condition, they said. The 61-year-old at the wheel was not hurt."
        ),
        [],
    ),
    (
        "crash retold with two counts exchanged",
        COACH,
        (
            "Four people died when a coach taking pensioners to the coast turned over on the A40 "
            "on Sunday, according to police. Another 17 went to hospital, three of them in a "
            "serious condition, they said. The 61-year-old at the wheel was not hurt."
        ),
        [("figure", None, "Four"), ("figure", None, "three")],
    ),
    (
        "pounds to dollars",
        COURT,
        "Sedley was sent to prison on Friday for stealing $1.3m from a hospice.",
        [("figure", None, "$1.3m")],
    ),
    (
        "million spelled out",
        COURT,
        "Sedley was sent to prison on Friday for stealing £1.3 million from a hospice.",
        [],
    ),
    (
        "million to billion",
        COURT,
        "Sedley was sent to prison on Friday for stealing £1.3bn from a hospice.",
        [("figure", None, "£1.3bn")],
    ),
    (
        "counts changed",
        COURT,
        "The jury found Sedley guilty on seven of 11 counts.",
        [("figure", None, "seven")],
    ),
    (
        "counts as all but two",
        COURT,
        "The jury found Sedley guilty on all but two of the 11 counts.",
        [],
    ),
    (
        "age of his wife",
        COURT,
        "Sedley, 44, was jailed for six years on Friday for stealing from a hospice.",
        [("figure", None, "44")],
    ),
    (
        "largest made the size of each",
        COURT,
        (
            "Achebe, prosecuting, said Sedley had made 214 transfers of £86,000 each to an account "
            "in his mother's name."
        ),
        [("figure", None, "£86,000 each")],
    ),
    (
        "largest kept",
        COURT,
        (
            "Sedley moved money more than 200 times to an account in his mother's name, once as "
            "much as £86,000, said Achebe, prosecuting."
        ),
        [],
    ),
    (
        "people of a list counted",
        RESCUE,
        "Three people were lifted from the Grauhorn on Monday after two nights in a snow hole.",
        [],
    ),
    (
        "people of a list miscounted",
        RESCUE,
        "Four people were lifted from the Grauhorn on Monday after two nights in a snow hole.",
        [("figure", None, "Four")],
    ),
    (
        "fewer than half as many",
        RESCUE,
        "The Grauhorn has seen fewer than half as many rescues this winter as last.",
        [],
    ),
    (
        "last winter's number",
        RESCUE,
        "It was the 15th rescue on the Grauhorn this winter.",
        [("figure", None, "15th")],
    ),
    (
        "fewer rescues than last winter",
        RESCUE,
        "There have been eight fewer rescues on the Grauhorn this winter than last.",
        [],
    ),
    (
        "no one as zero",
        RESCUE,
        "There were zero injuries when the three were lifted from the Grauhorn on Monday.",
        [],
    ),
    (
        "metres to feet by name only",
        RESCUE,
        "They had been stuck in a snow hole at 3,100 feet.",
        [("figure", None, "3,100 feet")],
    ),
    (
        "metres to feet by arithmetic",
        RESCUE,
        "They had been stuck in a snow hole more than 10,000 feet up.",
        [],
    ),
    (
        "people on board added up",
        FLIGHT,
        (
            "A Boeing 737 with 169 people aboard turned back to Salmar on Wednesday because of "
            "smoke in the cabin."
        ),
        [],
    ),
    (
        "people on board added up wrongly",
        FLIGHT,
        (
            "A Boeing 737 with 179 people aboard turned back to Salmar on Wednesday because of "
            "smoke in the cabin."
        ),
        [("figure", None, "179")],
    ),
    (
        "number of a flight",
        FLIGHT,
        "Lumikki said a couple of flight attendants on LK 417 were treated for nausea.",
        [],
    ),
    (
        "two made a dozen",
        FLIGHT,
        "Lumikki said a dozen flight attendants on LK 417 were treated for nausea.",
        [("figure", None, "a dozen")],
    ),
    (
        "fourteen heard as forty",
        FLIGHT,
        "The 40-year-old jet had come back to Salmar with smoke in its cabin.",
        [("figure", None, "40-year-old")],
    ),
    (
        "age of a thing in words",
        FLIGHT,
        "The fourteen-year-old jet had come back to Salmar with smoke in its cabin.",
        [],
    ),
    # --- economy
    (
        "total given to one plant",
        JOBS,
        "Veloria is to shed 4,500 jobs at its plant in Lesk.",
        [("figure", None, "4,500")],
    ),
    (
        "one job in three",
        JOBS,
        "One job in three at Veloria's plant in Lesk is to go.",
        [],
    ),
    (
        "every second job",
        JOBS,
        "Half of the jobs at Veloria's plant in Lesk are to go.",
        [("figure", None, "Half")],
    ),
    (
        "the remainder elsewhere",
        JOBS,
        "Lesk will lose 2,400 of its jobs at Veloria, and the company's other sites 2,100.",
        [],
    ),
    (
        "more than doubled, rightly",
        JOBS,
        "Veloria is cutting more than twice as many jobs as it did in 2021.",
        [],
    ),
    (
        "more than tripled, wrongly",
        JOBS,
        "Veloria is cutting more than three times as many jobs as it did in 2021.",
        [("figure", None, "more than three times")],
    ),
    (
        "per year to per month",
        JOBS,
        "The cuts would save 600 million euros a month, according to Brukner.",
        [("figure", None, "600 million euros a month")],
    ),
    (
        "fall as a share",
        JOBS,
        "Veloria sold almost a quarter fewer cars in the first half than a year before.",
        [],
    ),
    (
        "fall as a wrong share",
        JOBS,
        "Veloria sold almost 40 per cent fewer cars in the first half than a year before.",
        [("figure", None, "40 per cent")],
    ),
    (
        "fall in cars",
        JOBS,
        "Veloria sold 95,000 fewer cars in the first half than a year before.",
        [],
    ),
    (
        "cuts retold",
        JOBS,
        (
            "Of the 4,500 jobs that Veloria is to cut, more than half are in Lesk. Anton Brukner, "
            "who runs the carmaker, said this would save 600 million euros a year. In the first "
            "half Veloria sold 310,000 cars."
        ),
        [],
    ),
    (
        "cuts retold with less than half",
        JOBS,
        (
            "Of the 4,500 jobs that Veloria is to cut, less than half are in Lesk. Anton Brukner, "
            "who runs the carmaker, said this would save 600 million euros a year. In the first "
            "half Veloria sold 310,000 cars."
        ),
        [("figure", None, "less than half")],
    ),
    (
        "staff of the plant given as the cut",
        JOBS,
        (
            "At Veloria's plant in Lesk 7,200 jobs are to go. Brukner said the cuts would save 600 "
            "million euros a year."
        ),
        [("figure", None, "7,200")],
    ),
    (
        "nearly to more than",
        BARLEY,
        (
            "More than 13,000 tonnes of barley are expected by the farmers of the Osk lowlands "
            "this year."
        ),
        [("figure", None, "More than 13,000")],
    ),
    (
        "nearly to just under",
        BARLEY,
        (
            "Just under 13,000 tonnes of barley are expected by the farmers of the Osk lowlands "
            "this year."
        ),
        [],
    ),
    (
        "up to becomes at least",
        BARLEY,
        "At least 400 tonnes of this year's barley are expected to travel by barge.",
        [("figure", None, "At least 400")],
    ),
    (
        "up to becomes as much as",
        BARLEY,
        "As much as 400 tonnes of this year's barley is expected to travel by barge.",
        [],
    ),
    (
        "up to dropped",
        BARLEY,
        "Of nearly 13,000 tonnes of barley expected this year, 400 are to go by barge.",
        [("hedge_dropped", None, "400")],
    ),
    (
        "at least dropped",
        BARLEY,
        "According to the cooperative Landbund, 60 growers have given up wheat since 2018.",
        [("hedge_dropped", None, "60")],
    ),
    (
        "at least in other words",
        BARLEY,
        (
            "According to the cooperative Landbund, no fewer than 60 growers have given up wheat "
            "since 2018."
        ),
        [],
    ),
    (
        "more than doubled to tripled",
        BARLEY,
        "Barley prices have tripled, reaching 240 euros a tonne.",
        [("figure", None, "tripled")],
    ),
    (
        "more than doubled by two numbers",
        BARLEY,
        "A tonne of barley now fetches 240 euros, where it used to fetch 110.",
        [],
    ),
    (
        "about becomes more than",
        BARLEY,
        "June brought more than 80 millimetres of rain.",
        [("figure", None, "more than 80")],
    ),
    (
        "about left out of a round number",
        BARLEY,
        "June brought 80mm of rain.",
        [],
    ),
    (
        "a point in basis points",
        RATE,
        "On Thursday Kestria's central bank put up its key rate by 50 basis points.",
        [],
    ),
    (
        "a point as per cent",
        RATE,
        "On Thursday Kestria's central bank put up its key rate by 0.5%, to 5.25%.",
        [("figure", None, "0.5%")],
    ),
    (
        "rate before",
        RATE,
        "Kestria's central bank lifted its key rate from 4.75% to 5.25% on Thursday.",
        [],
    ),
    (
        "rate before, wrongly",
        RATE,
        "Kestria's central bank lifted its key rate from 5% to 5.25% on Thursday.",
        [("figure", None, "5%")],
    ),
    (
        "inflation for the rate",
        RATE,
        "Kestria's key rate went up to 6.1% on Thursday.",
        [("figure", None, "6.1%")],
    ),
    (
        "comma for the point",
        RATE,
        "Kestria's key rate went up to 5,25 per cent on Thursday.",
        [],
    ),
    (
        "last month's inflation",
        RATE,
        "Inflation stood at 6.8% in August, according to the statistics office.",
        [("figure", None, "6.8%")],
    ),
    (
        "inflation by the difference",
        RATE,
        (
            "Inflation eased by 0.7 percentage points from July to August, according to the "
            "statistics office."
        ),
        [],
    ),
    (
        "third to fourth",
        RATE,
        "It was the fourth time this year that the central bank of Kestria raised rates.",
        [("figure", None, "fourth")],
    ),
    (
        "third as so many times",
        RATE,
        "The central bank of Kestria has now raised rates three times this year.",
        [],
    ),
    (
        "rates retold",
        RATE,
        (
            "Having now raised rates three times this year, the central bank of Kestria has its "
            "key rate at 5.25%. Inflation was 6.1% in August after 6.8% in July, the statistics "
            "office said, while a dollar cost 14.6 krands."
        ),
        [],
    ),
    (
        "rates retold with the months exchanged",
        RATE,
        (
            "Having now raised rates three times this year, the central bank of Kestria has its "
            "key rate at 5.25%. Inflation was 6.8% in August after 6.1% in July, the statistics "
            "office said, while a dollar cost 14.6 krands."
        ),
        [("figure", None, "6.8% in August after 6.1%")],
    ),
    (
        "halved as 50 per cent",
        PROFIT,
        "Orvane said its profit for the quarter was down 50 per cent.",
        [],
    ),
    (
        "halved to a third off",
        PROFIT,
        "Orvane said its profit for the quarter was down by a third.",
        [("figure", None, "a third")],
    ),
    (
        "halved by both numbers",
        PROFIT,
        "Orvane said its profit for the quarter was 210 million kronor, down from 420 million.",
        [],
    ),
    (
        "decimal point lost",
        PROFIT,
        "Orvane's revenue increased 9% to 27 billion kronor.",
        [("figure", None, "27 billion kronor")],
    ),
    (
        "billion abbreviated",
        PROFIT,
        "Orvane's revenue increased 9% to SKr2.7bn.",
        [],
    ),
    (
        "move of the share given to the rival",
        PROFIT,
        "Shares in Tesselon rose 3.4% on Friday.",
        [("figure", None, "3.4%")],
    ),
    # --- elections and marches
    (
        "candidates exchange their shares",
        NORVIK,
        "In Norvik, Tomas Reil took 48.2% of the vote and Inga Dahl 41.7%.",
        [("role_swap", None, "Tomas Reil took 48.2% of the vote and Inga Dahl 41.7%")],
    ),
    (
        "candidates in another order",
        NORVIK,
        "In Norvik, Tomas Reil took 41.7% of the vote and Inga Dahl 48.2%.",
        [],
    ),
    (
        "lead worked out",
        NORVIK,
        "Dahl finished 6.5 percentage points ahead of Reil.",
        [],
    ),
    (
        "nearly half",
        NORVIK,
        "Nearly half of the votes in Norvik went to Inga Dahl.",
        [],
    ),
    (
        "over half",
        NORVIK,
        "Over half of the votes in Norvik went to Inga Dahl.",
        [("figure", None, "Over half")],
    ),
    (
        "turnout by points",
        NORVIK,
        "Turnout was eight percentage points lower than four years ago.",
        [],
    ),
    (
        "turnout by per cent",
        NORVIK,
        "Turnout fell 8% from its level of four years ago.",
        [("figure", None, "8%")],
    ),
    (
        "those who stayed away",
        NORVIK,
        "Of those entitled to vote in Norvik, 37% stayed away, compared with 29% four years ago.",
        [],
    ),
    (
        "parties exchange their seats",
        NORVIK,
        "On the council the Free League will have 22 seats and the Harbour Party 18.",
        [("role_swap", None, "the Free League will have 22 seats and the Harbour Party 18")],
    ),
    (
        "short of a majority",
        NORVIK,
        "With 22 of 45 seats, the Harbour Party is one short of a majority on the council.",
        [],
    ),
    (
        "far short of a majority",
        NORVIK,
        "With 22 of 45 seats, the Harbour Party is four short of a majority on the council.",
        [("figure", None, "four")],
    ),
    (
        "election retold",
        NORVIK,
        (
            "Inga Dahl beat Tomas Reil in Norvik by 48.2% to 41.7% on a turnout of 63%. Her "
            "Harbour Party has 22 seats on the council, four more than the Free League."
        ),
        [],
    ),
    (
        "election retold with a wrong difference",
        NORVIK,
        (
            "Inga Dahl beat Tomas Reil in Norvik by 48.2% to 41.7% on a turnout of 63%. Her "
            "Harbour Party has 22 seats on the council, six more than the Free League."
        ),
        [("figure", None, "six")],
    ),
    (
        "organisers' number given to the police",
        CROWD,
        "Police put the number of people who marched through Vell on Saturday at 4,000.",
        [("figure", None, "4,000")],
    ),
    (
        "upper end of the range",
        CROWD,
        "Up to 1,500 people marched through Vell on Saturday, according to police.",
        [],
    ),
    (
        "upper end changed",
        CROWD,
        "Between 1,000 and 2,500 people marched through Vell on Saturday, according to police.",
        [("figure", None, "2,500")],
    ),
    (
        "minors given the total",
        CROWD,
        "Police arrested 23 minors at the march in Vell.",
        [("figure", None, "23 minors")],
    ),
    (
        "adults worked out",
        CROWD,
        "Twenty of those arrested at the march in Vell were adults.",
        [],
    ),
    (
        "nearly two dozen",
        CROWD,
        "Nearly two dozen people were arrested at the march in Vell.",
        [],
    ),
    (
        "a crowd and its adjective",
        CROWD,
        "By the organisers' count, a 4,000-strong crowd marched through Vell on Saturday.",
        [],
    ),
    (
        "a made-up number",
        CROWD,
        "Police arrested 23 people at the march, where six shop windows were smashed.",
        [("unsupported", None, "six shop windows were smashed")],
    ),
    # --- weather, science, culture, technology
    (
        "Monday's number for Tuesday",
        STORM,
        "At noon on Tuesday 112,000 customers in Weller County had no power, Prairie Light said.",
        [("figure", None, "112,000")],
    ),
    (
        "both days told",
        STORM,
        (
            "Prairie Light said the number of customers without power in Weller County had fallen "
            "by 74,000 between Monday evening and Tuesday noon."
        ),
        [],
    ),
    (
        "mph in kph",
        STORM,
        "At the airport the wind blew at 114 kilometers an hour.",
        [],
    ),
    (
        "mph called kilometers",
        STORM,
        "At the airport the wind blew at 71 kilometers an hour.",
        [("figure", None, "71 kilometers")],
    ),
    (
        "phone number",
        STORM,
        (
            "The number to call about outages is 555-0142, the utility's line, and 260 poles have "
            "been replaced."
        ),
        [],
    ),
    (
        "girl ten years older",
        STORM,
        "In Duquette a 19-year-old was hurt when a tree came down on a mobile home.",
        [("figure", None, "19-year-old")],
    ),
    (
        "girl of nine",
        STORM,
        "In Duquette a girl of nine was hurt when a tree came down on a mobile home.",
        [],
    ),
    (
        "storm retold",
        STORM,
        (
            "A storm with gusts of 71 mph left Weller County with 112,000 customers in the dark on "
            "Monday evening and 38,000 at noon on Tuesday, Prairie Light said. Crews put up 260 "
            "new poles."
        ),
        [],
    ),
    (
        "storm retold with more poles",
        STORM,
        (
            "A storm with gusts of 71 mph left Weller County with 112,000 customers in the dark on "
            "Monday evening and 38,000 at noon on Tuesday, Prairie Light said. Crews put up 380 "
            "new poles."
        ),
        [("figure", None, "380")],
    ),
    (
        "ten times the ice",
        ICE,
        (
            "Scientists at Brandal say 19 cubic kilometres of ice have gone from the glacier since "
            "1998."
        ),
        [("figure", None, "19 cubic kilometres")],
    ),
    (
        "nearly two",
        ICE,
        (
            "Scientists at Brandal say nearly two cubic kilometres of ice have gone from the "
            "glacier since 1998."
        ),
        [],
    ),
    (
        "one year's value as the average",
        ICE,
        (
            "In the decade before last year the glacier's tongue shrank back by an average of 23 "
            "metres a year."
        ),
        [("figure", None, "23 metres")],
    ),
    (
        "more than twice the average",
        ICE,
        (
            "Last year the glacier's tongue shrank back more than twice as far as it had on "
            "average in the ten years before."
        ),
        [],
    ),
    (
        "a third becomes two thirds",
        ICE,
        "Two thirds of the ice that remains would be gone by 2050, according to Hegge.",
        [("figure", None, "Two thirds")],
    ),
    (
        "the other two thirds",
        ICE,
        "Two thirds of today's ice would still be there in 2050, according to Hegge.",
        [],
    ),
    (
        "size of the team made up",
        ICE,
        "The team of 14 worked with stakes and a drone.",
        [("unsupported", None, "14")],
    ),
    (
        "million rounded",
        MUSEUM,
        "The Halvard Museum had 1.2 million visitors in 2023, Solberg said.",
        [],
    ),
    (
        "million times ten",
        MUSEUM,
        "The Halvard Museum had 12 million visitors in 2023, Solberg said.",
        [("figure", None, "12 million")],
    ),
    (
        "visitors of the year given to the show",
        MUSEUM,
        "Kvist's portraits were seen by 1,204,000 people.",
        [("figure", None, "1,204,000")],
    ),
    (
        "number of a room",
        MUSEUM,
        "Three dozen portraits by Kvist were shown in Room 12.",
        [],
    ),
    (
        "portraits changed",
        MUSEUM,
        "Two dozen portraits by Kvist were shown in Room 12.",
        [("figure", None, "Two dozen")],
    ),
    (
        "both drawings",
        MUSEUM,
        "Both of the drawings stolen in May are still missing.",
        [],
    ),
    (
        "three drawings",
        MUSEUM,
        "All three of the drawings stolen in May are still missing.",
        [("figure", None, "three")],
    ),
    (
        "museum retold",
        MUSEUM,
        (
            "The two drawings stolen in May have not turned up. Solberg, who directs the Halvard "
            "Museum, said just over 1.2 million people had come in 2023. More than 300,000 saw the "
            "36 portraits by Kvist."
        ),
        [],
    ),
    (
        "museum retold with too many",
        MUSEUM,
        (
            "The two drawings stolen in May have not turned up. Solberg, who directs the Halvard "
            "Museum, said just over 1.2 million people had come in 2023. More than 400,000 saw the "
            "36 portraits by Kvist."
        ),
        [("figure", None, "400,000")],
    ),
    (
        "three in ten as per cent",
        LOOPLA,
        "The company said 30 per cent of Loopla's daily users were minors.",
        [],
    ),
    (
        "three in ten to three in five",
        LOOPLA,
        "The company said three in five of Loopla's daily users were minors.",
        [("figure", None, "three in five")],
    ),
    (
        "three in ten as a number",
        LOOPLA,
        "The company said 54 million of Loopla's daily users were under 18.",
        [],
    ),
    (
        "daily to monthly",
        LOOPLA,
        "The company said 180 million people used Loopla every month.",
        [("figure", None, "180 million people used Loopla every month")],
    ),
    (
        "moderators added up",
        LOOPLA,
        "Loopla has 1,740 moderators.",
        [],
    ),
    (
        "moderators added up wrongly",
        LOOPLA,
        "Loopla has 1,470 moderators.",
        [("figure", None, "1,470")],
    ),
    (
        "moderators exchanged",
        LOOPLA,
        "Loopla has 1,100 full-time moderators and 640 freelancers.",
        [("figure", None, "1,100 full-time moderators and 640")],
    ),
    (
        "part of the accounts for all",
        LOOPLA,
        "Loopla took down 900,000 accounts in the second quarter.",
        [("figure", None, "900,000")],
    ),
    (
        "less than half for spam",
        LOOPLA,
        (
            "Spam was the reason for less than half of the 2.1 million accounts that Loopla took "
            "down in the second quarter."
        ),
        [],
    ),
    (
        "up to lost from a fine",
        LOOPLA,
        "Loopla could be fined 6% of its annual turnover.",
        [("hedge_dropped", None, "6%")],
    ),
    (
        "up to as maximum",
        LOOPLA,
        "Loopla could face a fine of at most 6% of its annual turnover.",
        [],
    ),
    (
        "acres in square miles",
        FOREST,
        "By Friday nearly 19 square miles of the Cobalt National Forest had burned, Imhoff said.",
        [],
    ),
    (
        "acres in square kilometers",
        FOREST,
        (
            "By Friday about 49 square kilometers of the Cobalt National Forest had burned, Imhoff "
            "said."
        ),
        [],
    ),
    (
        "acres called hectares",
        FOREST,
        "By Friday 12,000 hectares of the Cobalt National Forest had burned, Imhoff said.",
        [("figure", None, "12,000 hectares")],
    ),
    (
        "growth in a day",
        FOREST,
        "The wildfire grew by 4,500 acres between Thursday and Friday, Imhoff said.",
        [],
    ),
    (
        "four times an old fire",
        FOREST,
        (
            "The wildfire is four times the size of the one that burned in the same canyon in "
            "2014, by Imhoff's count."
        ),
        [],
    ),
    (
        "ten times an old fire",
        FOREST,
        (
            "The wildfire is ten times the size of the one that burned in the same canyon in 2014, "
            "by Imhoff's count."
        ),
        [("figure", None, "ten times")],
    ),
    (
        "contained for not contained",
        FOREST,
        "The wildfire was 85% contained on Friday, Imhoff said.",
        [("figure", None, "85%")],
    ),
    (
        "half a dozen cabins",
        FOREST,
        "Half a dozen cabins were lost to the flames, which also closed Route 88.",
        [],
    ),
    (
        "fire retold",
        FOREST,
        (
            "With Route 88 closed and six cabins destroyed, more than 600 firefighters were "
            "fighting flames in the Cobalt National Forest. By Friday the fire, at 12,000 acres, "
            "was more than one and a half times as large as on Thursday, by the count of Rosa "
            "Imhoff, the fire chief."
        ),
        [],
    ),
    (
        "fire retold with doubled",
        FOREST,
        (
            "With Route 88 closed and six cabins destroyed, more than 600 firefighters were "
            "fighting flames in the Cobalt National Forest. By Friday the fire, at 12,000 acres, "
            "was more than twice as large as on Thursday, by the count of Rosa Imhoff, the fire "
            "chief."
        ),
        [("figure", None, "more than twice")],
    ),
    (
        "numbers in names",
        MINISTERS,
        (
            "The Group of Seven's trade ministers adopted nine proposals on Tuesday, among them "
            "one to help factories hit by COVID-19."
        ),
        [],
    ),
    (
        "rejected worked out",
        MINISTERS,
        (
            "The Group of Seven's trade ministers rejected six of the 27 proposals before them on "
            "Tuesday."
        ),
        [],
    ),
    (
        "rejected worked out wrongly",
        MINISTERS,
        (
            "The Group of Seven's trade ministers rejected eight of the 27 proposals before them "
            "on Tuesday."
        ),
        [("figure", None, "eight")],
    ),
    (
        "adopted as a third",
        MINISTERS,
        "A third of the proposals were adopted in Varn on Tuesday.",
        [],
    ),
    (
        "adopted given the number put off",
        MINISTERS,
        "Twelve of the proposals were adopted in Varn on Tuesday.",
        [("figure", None, "Twelve")],
    ),
    (
        "three years' money given for one",
        MINISTERS,
        "Factories hit by COVID-19 will get 900 million euros a year.",
        [("figure", None, "900 million euros a year")],
    ),
    (
        "three years' money by the year",
        MINISTERS,
        (
            "Factories hit by COVID-19 will get an average of 300 million euros a year for three "
            "years."
        ),
        [],
    ),
    (
        "first episode worked out",
        SERIAL,
        (
            "On Channel 4 the first episode of the drama was seen by 1.6 million people and the "
            "last, on Sunday, by 3.2 million."
        ),
        [],
    ),
    (
        "first episode worked out wrongly",
        SERIAL,
        (
            "On Channel 4 the first episode of the drama was seen by 2.1 million people and the "
            "last, on Sunday, by 3.2 million."
        ),
        [("figure", None, "2.1 million")],
    ),
    (
        "numbers of a channel and a lock",
        SERIAL,
        "The Channel 4 drama was shot at Lock 16 and has six parts.",
        [],
    ),
    (
        "parts changed",
        SERIAL,
        "Channel 4's eight-part drama was shot at Lock 16.",
        [("figure", None, "eight-part")],
    ),
    (
        "pints in litres",
        SERIAL,
        (
            "The director, Sol Pereira, said Tarrant drank some four and a half litres of tea a "
            "day on the canal."
        ),
        [],
    ),
    (
        "pints called litres",
        SERIAL,
        (
            "The director, Sol Pereira, said Tarrant drank about eight litres of tea a day on the "
            "canal."
        ),
        [("figure", None, "eight litres")],
    ),
    (
        "harbeck profit",
        "Profit at the retailer Harbeck & Oyle is expected to fall by about 12% this year, to between £80m and £85m, the company said on Wednesday. It blamed higher freight costs. Sales in the first half rose slightly.",
        "Harbeck & Oyle forecast profit of £80m to £85m for this year, a drop of around 12% that it put down to higher freight costs. First-half sales at the retailer edged up.",
        [],
    ),
    (
        "castle umbry terrace",
        "A terrace with a view of three counties opened to the public at Castle Umbry on Saturday. The curator, Nils Abery, said the site was probably once a Roman signal station. Entry costs £7.",
        "For £7, visitors can now look out over three counties from a terrace at Castle Umbry that opened on Saturday. In the judgment of its curator, Nils Abery, the site is likely to have been a Roman signal station.",
        [],
    ),
]
