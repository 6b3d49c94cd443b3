"""Who did what to whom: reversed, and only told the other way round.

Every text is invented. A row is a name, a source, a story, and the findings: kind, severity (left
open), and the words of the story that are wrong. At least every second row is a trap: a story in
which each still does what the source says, in another voice or with another verb.
"""

Findings = list[tuple[str, str | None, str]]
Row = tuple[str, str, str, Findings]

LAWSUIT = (
    "The shipping line Norvana has sued the port of Calder over a crane that fell on one of its "
    "vessels in May. Norvana accuses the port of skipping inspections. The port, which is owned "
    "by the city, blames the crane's maker, Hallam Works, and has asked the court in Leith to "
    "wait for a report. Hallam Works said it would cooperate with both."
)
SUMMIT = (
    "President Ilir Vastro of Torvia was given the red-carpet treatment in Velna on Tuesday, his "
    "first visit since Sarvonia lifted its ban on Torvian wine. Prime Minister Tomas Brenk met "
    "him at the airport and handed him a key to the city. Vastro invited Brenk to Brisk in the "
    "autumn. Over dinner the president praised the prime minister for his patience, and the two "
    "men talked about gas for three hours."
)
CUP_FINAL = (
    "Ferrol Town beat Marsh Rangers 3-2 in Sunday's cup final, in which Rangers had led twice. "
    "Substitute Danny Osgood scored the winner after a pass from captain Leo Marchetti. The "
    "referee booked Rangers goalkeeper Piotr Zelin for throwing the ball at Osgood. Town now face "
    "Highbridge, who drew 1-1 with Wexley on Saturday."
)
LOAN = (
    "The regional bank Aldershaw has lent the brewer Pennock £30m so that it can buy its rival "
    "Kettle Lane. Pennock will pay the money back over nine years. Kettle Lane's founder, Miriam "
    "Stott, is selling because none of her children wants the brewery. Union officials warned "
    "Pennock's managers against closing the Kettle Lane site, and managers thanked them for their "
    "frankness."
)
CROSSROADS = (
    "A delivery van hit a tram in Otley Street on Monday evening, police said. The van's driver, "
    "23, was helped out of the cab by a nurse, Gita Rowe, who had been following it on her "
    "bicycle. Police arrested the driver after a witness, a retired bus driver named Alf Dunn, "
    "told officers that the van had overtaken him on the wrong side. Rowe later sent Dunn a "
    "letter of thanks."
)
COUNCIL_ROW = (
    "Councillor Beth Amory has lodged a complaint about the mayor, Stuart Lyle, who called her "
    "speech on parking “a fairy tale”. Lyle replaced Ruth Penhallow as mayor in May; Penhallow "
    "now advises Amory. The standards board asked Lyle to apologise, and he did so in a letter to "
    "the board. Amory said he had bullied two clerks as well."
)
MERGER = (
    "Harrow Chemicals will take over Delphin Labs, its smaller rival, in a deal worth $2.1bn, the "
    "companies said Tuesday. Harrow makes paints and employs 9,000 people; Delphin makes dyes and "
    "employs 1,400. Delphin's chairwoman, Rosa Quint, persuaded Harrow's chief executive, Ned "
    "Baxter, to keep the name. Last year Delphin rejected an offer from the Swiss fund Alpstein, "
    "and Alpstein attacked its board for that in a letter to shareholders."
)
NEIGHBOURS = (
    "Torvian gunboats fired on a Sarvonian trawler on Friday and Sarvonian jets later flew over "
    "the Torvian port of Brisk, both governments said. Sarvonia accused Torvia of piracy; Torvia "
    "accused Sarvonia of smuggling. The trawler's captain, Mikel Sand, was questioned for six "
    "hours by Torvian officers. Norland has offered to mediate between the two, and Sarvonia has "
    "accepted."
)
FESTIVAL = (
    "Novelist Carys Dunmore will open the Penfold book festival in place of the poet Idris Quill, "
    "who has flu. Quill recommended her to the organisers. Dunmore once gave Quill's first "
    "collection a bad review, and he answered with a poem about a wasp. They have since married. "
    "Each of them dedicated a book to the other last year."
)
TEACHERS = (
    "Parents at Greyfriars School in Hutton praised its teachers on Wednesday for keeping lessons "
    "going during the flood. The teachers' union, however, attacked the county for leaving 300 "
    "pupils without a bus. The county's education chief, Lena Moss, invited the union's regional "
    "secretary, Ivo Trent, to her office on Friday. Trent defeated Moss's husband in a union "
    "ballot last year."
)
TENANTS = (
    "The landlord Crestline Homes must pay 64 tenants in Bray Court £900 each, a tribunal ruled. "
    "The tenants had withheld rent because rats had got into the lifts. Their spokeswoman, Nia "
    "Okoro, told Crestline's agent, Dale Pruitt, in March that a child had been bitten; he told "
    "her to buy a cat. Crestline has dismissed Pruitt and hired the cleaning firm Brightway in "
    "his place."
)
RESCUE = (
    "A fisherman saved a coastguard officer from drowning off Sandhead on Thursday. The officer, "
    "Joel Tibbs, had swum out to free a seal from a net when a wave threw him against the rocks; "
    "the fisherman, Col Braithe, threw him a rope. Tibbs's mother later gave Braithe a cake. "
    "Braithe taught Tibbs to swim when he was a boy."
)
SENATE_RACE = (
    "In Tuesday's debate, Senate candidate Ron Ketcham accused Gov. Ellen Mazur of wasting $40 "
    "million on a tunnel, and Mazur laughed at him. Ketcham trails Mazur by 6 points, 41 to 47. "
    "The moderator, Dee Farrow, interrupted the governor four times. Mazur endorsed Ketcham's "
    "brother for sheriff in 2018."
)
VIRUS_STUDY = (
    "A protein called Tarsin blocks the mite virus in honeybees, a team at Ardmore University has "
    "found. The virus attacks the bees' flight muscles, and bees infect one another when they "
    "share food. The team borrowed its hives from a monastery in Loun, whose abbot, Brother Paul, "
    "asked only for honey. The Dutch chemist Anke Wiersma criticised the study, and its authors "
    "have replied to her."
)
INQUIRY = (
    "Detective Inspector Rhona Keay led the inquiry into the theft of 40 paintings from Carrow "
    "House. She suspects that the butler, Martin Sele, was helped by a guard. Lady Carrow, who "
    "hired Sele in 1998, says he has never deceived her; her nephews Hugh and Piers say that he "
    "robbed her. Sele's lawyer has demanded an apology from the nephews, who have refused to give "
    "one."
)
CLIMATE_TALKS = (
    "Norland and Sarvonia pledged on Saturday to give small islands $3bn a year for sea walls. "
    "The islands had appealed to both in a letter that Kirao's president, Teo Amata, read out to "
    "the delegates. Torvia's minister, Emil Dragan, interrupted him and was told by the "
    "chairwoman, Inge Falk, to sit down. Amata later embraced Dragan, and the hall applauded them "
    "both."
)
HEADMASTER = (
    "The governors of Aldous College suspended the headmaster, Philip Crane, on Friday after he "
    "had expelled two boys. Crane's deputy, Susan Vane, reported him to the governors. The boys, "
    "Ali and Max, had locked a cook, Doris Pell, in the larder; it was Ali who apologised to her. "
    "Pell forgave both and asked Crane to take them back, but he ignored her."
)
TRADE_DISPUTE = (
    "Farmers in Lower Torvia blocked the Lind crossing on Monday, halting 300 lorries from "
    "Sarvonia. Sarvonia's hauliers are suing the farmers, and the farmers are suing their own "
    "government, which had promised them aid. The farm minister, Vera Klos, criticised both the "
    "farmers and the hauliers. Her predecessor, Boris Anton, gave the farmers soup."
)

ROWS: list[Row] = [
    # --- lawsuit
    (
        "sued, reversed",
        LAWSUIT,
        "The port of Calder is suing Norvana over a crane that came down on a ship in May.",
        [("role_swap", None, "The port of Calder is suing Norvana")],
    ),
    (
        "sued, passive",
        LAWSUIT,
        (
            "Calder's port is being sued by Norvana, one of whose ships was hit by a falling "
            "crane in May."
        ),
        [],
    ),
    (
        "sued, passive reversed",
        LAWSUIT,
        "Norvana is being sued by the port of Calder over the collapse of a crane in May.",
        [("role_swap", None, "Norvana is being sued by the port of Calder")],
    ),
    (
        "suit as a noun",
        LAWSUIT,
        "Norvana's lawsuit against the port is about a crane that came down on a ship in May.",
        [],
    ),
    (
        "suit as a noun, reversed",
        LAWSUIT,
        "The port's lawsuit against Norvana is about a crane that came down on a ship in May.",
        [("role_swap", None, "The port's lawsuit against Norvana")],
    ),
    (
        "whom the other accuses",
        LAWSUIT,
        (
            "The port, which Norvana accuses of failing to carry out inspections, puts the blame "
            "on Hallam Works."
        ),
        [],
    ),
    (
        "who accuses the other",
        LAWSUIT,
        (
            "The port, which accuses Norvana of failing to carry out inspections, belongs to the "
            "city."
        ),
        [("role_swap", None, "which accuses Norvana")],
    ),
    (
        "blame turned on the port",
        LAWSUIT,
        "Hallam Works, the crane's maker, blames the port for the accident.",
        [("role_swap", None, "Hallam Works")],
    ),
    (
        "blame in the passive",
        LAWSUIT,
        "Hallam Works, which built the crane, is being blamed by the port.",
        [],
    ),
    (
        "who asked the court",
        LAWSUIT,
        "It was the port that asked the court in Leith to hold off until a report is ready.",
        [],
    ),
    # --- summit
    (
        "red carpet rolled out for the guest",
        SUMMIT,
        "Velna rolled out the red carpet for Vastro on Tuesday.",
        [],
    ),
    (
        "red carpet rolled out by the guest",
        SUMMIT,
        "Vastro rolled out the red carpet for Brenk on Tuesday.",
        [("role_swap", None, "Vastro rolled out the red carpet for Brenk")],
    ),
    (
        "host gives the treatment",
        SUMMIT,
        (
            "Brenk and his capital gave the Torvian president the red-carpet treatment, down to a "
            "key to the city."
        ),
        [],
    ),
    (
        "guest gives the treatment",
        SUMMIT,
        "The Torvian president gave Brenk the red-carpet treatment on Tuesday.",
        [("role_swap", None, "The Torvian president gave Brenk")],
    ),
    (
        "key given by the guest",
        SUMMIT,
        "At the airport Vastro presented the prime minister with a key to the city.",
        [("role_swap", None, "Vastro presented the prime minister with a key")],
    ),
    (
        "key received",
        SUMMIT,
        "At the airport Vastro received a key to the city from the prime minister.",
        [],
    ),
    (
        "invitation from the guest",
        SUMMIT,
        "Brenk has an invitation from Vastro to come to Brisk in the autumn.",
        [],
    ),
    (
        "invitation reversed",
        SUMMIT,
        "Vastro has been invited by Brenk to another meeting, in the autumn.",
        [("role_swap", None, "Vastro has been invited by Brenk")],
    ),
    (
        "praise of",
        SUMMIT,
        "The president's praise of the prime minister, for his patience, came over dinner.",
        [],
    ),
    (
        "praise from",
        SUMMIT,
        "Vastro drew praise from Brenk over dinner for his patience.",
        [("role_swap", None, "Vastro drew praise from Brenk")],
    ),
    (
        "symmetric talks",
        SUMMIT,
        "Talks between Brenk and Vastro about gas lasted three hours.",
        [],
    ),
    (
        "symmetric meeting turned round",
        SUMMIT,
        "Vastro met Brenk at the airport in Velna on Tuesday.",
        [],
    ),
    (
        "visitor and host by converse verb",
        SUMMIT,
        (
            "Velna hosted the president of Torvia, who had not been there since Sarvonia's ban on "
            "Torvian wine was lifted."
        ),
        [],
    ),
    (
        "ban turned round",
        SUMMIT,
        "Torvia lifted its ban on Sarvonian wine before the visit.",
        [("role_swap", None, "Torvia lifted its ban on Sarvonian wine")],
    ),
    # --- cup final
    (
        "lost to",
        CUP_FINAL,
        "Marsh Rangers lost Sunday's final 3-2 to Ferrol Town.",
        [],
    ),
    (
        "beat reversed",
        CUP_FINAL,
        "Marsh Rangers beat Ferrol Town 3-2 in the cup final on Sunday.",
        [("role_swap", None, "Marsh Rangers beat Ferrol Town")],
    ),
    (
        "lost to reversed",
        CUP_FINAL,
        "Ferrol Town were beaten 3-2 by Marsh Rangers in the cup final.",
        [("role_swap", None, "Ferrol Town were beaten 3-2 by Marsh Rangers")],
    ),
    (
        "defeat of",
        CUP_FINAL,
        "The 3-2 defeat of Rangers by Town was settled by a substitute, Danny Osgood.",
        [],
    ),
    (
        "who passed to whom",
        CUP_FINAL,
        "Marchetti scored the winner from a pass by Osgood.",
        [("role_swap", None, "Marchetti scored the winner")],
    ),
    (
        "set up by",
        CUP_FINAL,
        "Marchetti, the captain, set up Osgood for the winner.",
        [],
    ),
    (
        "symmetric draw",
        CUP_FINAL,
        "Town's next match is against Highbridge, whom Wexley held to a 1-1 draw on Saturday.",
        [],
    ),
    (
        "thrown by the other",
        CUP_FINAL,
        "Osgood was booked for throwing the ball at Zelin.",
        [("role_swap", None, "Osgood was booked for throwing the ball at Zelin")],
    ),
    (
        "booked, passive right",
        CUP_FINAL,
        "Zelin, in goal for Rangers, was shown a card for hurling the ball at Osgood.",
        [],
    ),
    (
        "face the other",
        CUP_FINAL,
        "Highbridge are Town's next opponents.",
        [],
    ),
    (
        "lead belonged to the other",
        CUP_FINAL,
        "Town, who had led twice, won the final 3-2.",
        [("role_swap", None, "Town, who had led twice")],
    ),
    # --- loan
    (
        "borrowed from",
        LOAN,
        "Pennock has borrowed £30m from Aldershaw to take over Kettle Lane.",
        [],
    ),
    (
        "lent, reversed",
        LOAN,
        "Pennock has lent Aldershaw £30m.",
        [("role_swap", None, "Pennock has lent Aldershaw")],
    ),
    (
        "borrowed, reversed",
        LOAN,
        "Aldershaw, a regional bank, has borrowed £30m from Pennock.",
        [("role_swap", None, "borrowed £30m from Pennock")],
    ),
    (
        "seller and buyer by converse",
        LOAN,
        "Miriam Stott is selling the brewery she founded to Pennock.",
        [],
    ),
    (
        "buyer reversed",
        LOAN,
        "Kettle Lane is buying Pennock with the help of a £30m loan from Aldershaw.",
        [("role_swap", None, "Kettle Lane is buying Pennock")],
    ),
    (
        "loan in the genitive",
        LOAN,
        "Aldershaw's loan to Pennock, of £30m, is to be repaid over nine years.",
        [],
    ),
    (
        "loan to the lender",
        LOAN,
        "Pennock's loan to Aldershaw, of £30m, is to be repaid over nine years.",
        [("role_swap", None, "Pennock's loan to Aldershaw")],
    ),
    (
        "warning from",
        LOAN,
        (
            "A warning from union officials not to close the Kettle Lane site was met with thanks "
            "from managers."
        ),
        [],
    ),
    (
        "warning reversed",
        LOAN,
        "Pennock's managers warned union officials against closing the Kettle Lane site.",
        [("role_swap", None, "Pennock's managers warned union officials")],
    ),
    (
        "thanked in the passive",
        LOAN,
        "The officials were thanked by Pennock's managers for being frank.",
        [],
    ),
    (
        "thanks reversed",
        LOAN,
        "Union officials thanked the managers for their frankness.",
        [("role_swap", None, "Union officials thanked the managers")],
    ),
    # --- crossroads
    (
        "van hit tram, passive",
        CROSSROADS,
        (
            "A tram was hit by a delivery van in Otley Street on Monday evening, according to "
            "police."
        ),
        [],
    ),
    (
        "tram hit van",
        CROSSROADS,
        "A tram hit a delivery van in Otley Street on Monday evening, police said.",
        [("role_swap", None, "A tram hit a delivery van")],
    ),
    (
        "collision is symmetric",
        CROSSROADS,
        "A tram and a delivery van collided in Otley Street on Monday evening, police said.",
        [],
    ),
    (
        "helped by the driver",
        CROSSROADS,
        "Gita Rowe, a nurse, was helped by the van's driver.",
        [("role_swap", None, "Gita Rowe, a nurse, was helped by the van's driver")],
    ),
    (
        "helped by the nurse",
        CROSSROADS,
        "Gita Rowe, a nurse, helped the driver out of the van.",
        [],
    ),
    (
        "followed by",
        CROSSROADS,
        "The van was following Rowe's bicycle.",
        [("role_swap", None, "The van was following Rowe's bicycle")],
    ),
    (
        "behind the van",
        CROSSROADS,
        "Rowe had been cycling behind the van.",
        [],
    ),
    (
        "overtaken reversed",
        CROSSROADS,
        ("The witness, Alf Dunn, told officers that he had overtaken the van on the wrong side."),
        [("role_swap", None, "he had overtaken the van")],
    ),
    (
        "overtaken right",
        CROSSROADS,
        "Dunn told officers he had been overtaken by the van on the wrong side.",
        [],
    ),
    (
        "arrest without the police",
        CROSSROADS,
        "After Dunn had spoken to officers, the driver was arrested.",
        [],
    ),
    (
        "witness arrested",
        CROSSROADS,
        "Police arrested Alf Dunn after the driver had told officers about the van.",
        [("role_swap", None, "Police arrested Alf Dunn")],
    ),
    (
        "letter from and to",
        CROSSROADS,
        "Dunn later received a letter of thanks from Rowe.",
        [],
    ),
    (
        "letter reversed",
        CROSSROADS,
        "Dunn later sent Rowe a letter of thanks.",
        [("role_swap", None, "Dunn later sent Rowe a letter")],
    ),
    # --- council row
    (
        "complaint against",
        COUNCIL_ROW,
        "Mayor Stuart Lyle faces a complaint from Councillor Beth Amory.",
        [],
    ),
    (
        "complaint by the mayor",
        COUNCIL_ROW,
        "Mayor Stuart Lyle has lodged a complaint about Councillor Beth Amory.",
        [
            (
                "role_swap",
                None,
                "Mayor Stuart Lyle has lodged a complaint about Councillor Beth Amory",
            )
        ],
    ),
    (
        "complained about by",
        COUNCIL_ROW,
        "Beth Amory has been the subject of a complaint by the mayor.",
        [("role_swap", None, "a complaint by the mayor")],
    ),
    (
        "her speech, his words",
        COUNCIL_ROW,
        "Amory's speech about parking was, in Lyle's words, “a fairy tale”.",
        [],
    ),
    (
        "succeeded",
        COUNCIL_ROW,
        "Lyle took over as mayor from Ruth Penhallow in May.",
        [],
    ),
    (
        "replaced reversed",
        COUNCIL_ROW,
        "Ruth Penhallow replaced Lyle as mayor in May.",
        [("role_swap", None, "Ruth Penhallow replaced Lyle")],
    ),
    (
        "replaced by, right",
        COUNCIL_ROW,
        "Penhallow, who was replaced by Lyle in May, is now an adviser to Amory.",
        [],
    ),
    (
        "adviser reversed",
        COUNCIL_ROW,
        "Amory now advises Penhallow, the former mayor.",
        [("role_swap", None, "Amory now advises Penhallow")],
    ),
    (
        "asked by the board",
        COUNCIL_ROW,
        "Asked by the standards board for an apology, Lyle wrote to it and gave one.",
        [],
    ),
    (
        "apology asked by the mayor",
        COUNCIL_ROW,
        "Lyle asked the standards board for an apology.",
        [("role_swap", None, "Lyle asked the standards board")],
    ),
    (
        "pronoun with a plain referent",
        COUNCIL_ROW,
        "Amory complained about the mayor. She said he had also bullied two clerks.",
        [],
    ),
    (
        "bullied by the clerks",
        COUNCIL_ROW,
        "Amory said that two clerks had bullied Lyle as well.",
        [("role_swap", None, "two clerks had bullied Lyle")],
    ),
    # --- merger
    (
        "taken over by",
        MERGER,
        (
            "Delphin Labs is to be taken over by Harrow Chemicals for $2.1bn, the companies said "
            "Tuesday."
        ),
        [],
    ),
    (
        "takeover reversed",
        MERGER,
        "Delphin Labs will acquire Harrow Chemicals for $2.1bn, the companies said Tuesday.",
        [("role_swap", None, "Delphin Labs will acquire Harrow Chemicals")],
    ),
    (
        "takeover noun",
        MERGER,
        "Harrow's takeover of Delphin, a maker of dyes, is worth $2.1bn.",
        [],
    ),
    (
        "takeover noun, reversed",
        MERGER,
        "Delphin's takeover of Harrow, a maker of paints, is worth $2.1bn.",
        [("role_swap", None, "Delphin's takeover of Harrow")],
    ),
    (
        "exchange of figures",
        MERGER,
        "Harrow employs 1,400 people and Delphin 9,000.",
        [("role_swap", None, "Harrow employs 1,400 people and Delphin 9,000")],
    ),
    (
        "figures of each, in another order",
        MERGER,
        "Delphin, with 1,400 staff, makes dyes; Harrow, with 9,000, makes paints.",
        [],
    ),
    (
        "persuaded by",
        MERGER,
        "Baxter was talked into keeping the name by Quint.",
        [],
    ),
    (
        "persuaded, reversed",
        MERGER,
        "Baxter persuaded Quint to keep the name.",
        [("role_swap", None, "Baxter persuaded Quint")],
    ),
    (
        "offer rejected by the fund",
        MERGER,
        "Last year Alpstein turned down an offer from Delphin.",
        [("role_swap", None, "Alpstein turned down an offer from Delphin")],
    ),
    (
        "rejection right",
        MERGER,
        "Last year Delphin turned down an approach by Alpstein, a Swiss fund.",
        [],
    ),
    (
        "attack on the board",
        MERGER,
        (
            "Alpstein's attack on the Delphin board, in a letter to shareholders, followed the "
            "rejection of its offer."
        ),
        [],
    ),
    (
        "attack by the board",
        MERGER,
        "The Delphin board's attack on Alpstein came in a letter to shareholders.",
        [("role_swap", None, "The Delphin board's attack on Alpstein")],
    ),
    # --- neighbours
    (
        "each accuses the other",
        NEIGHBOURS,
        (
            "Both sides made accusations: Torvia spoke of smuggling by Sarvonia, and Sarvonia of "
            "piracy by Torvia."
        ),
        [],
    ),
    (
        "accusations exchanged",
        NEIGHBOURS,
        "Torvia accused Sarvonia of piracy.",
        [("role_swap", None, "Torvia accused Sarvonia of piracy")],
    ),
    (
        "accused of smuggling, passive",
        NEIGHBOURS,
        "Sarvonia was accused of smuggling by its neighbour.",
        [],
    ),
    (
        "accused of smuggling, reversed",
        NEIGHBOURS,
        "Torvia was accused of smuggling by its neighbour.",
        [("role_swap", None, "Torvia was accused of smuggling")],
    ),
    (
        "fire from the other side",
        NEIGHBOURS,
        (
            "A Torvian trawler came under fire from Sarvonian gunboats on Friday, both "
            "governments said."
        ),
        [("role_swap", None, "A Torvian trawler came under fire from Sarvonian gunboats")],
    ),
    (
        "fire from the right side",
        NEIGHBOURS,
        (
            "A Sarvonian trawler came under fire from Torvian gunboats on Friday, both "
            "governments said."
        ),
        [],
    ),
    (
        "questioning noun",
        NEIGHBOURS,
        "Torvian officers' questioning of the captain, Mikel Sand, took six hours.",
        [],
    ),
    (
        "questioned by the captain",
        NEIGHBOURS,
        "For six hours Mikel Sand questioned Torvian officers.",
        [("role_swap", None, "Mikel Sand questioned Torvian officers")],
    ),
    (
        "offer from the mediator",
        NEIGHBOURS,
        "Sarvonia has taken up Norland's offer to mediate.",
        [],
    ),
    (
        "offer to the mediator",
        NEIGHBOURS,
        "Norland has taken up Sarvonia's offer to mediate.",
        [("role_swap", None, "Norland has taken up Sarvonia's offer")],
    ),
    (
        "jets over the other",
        NEIGHBOURS,
        "Torvian jets later flew over Sarvonia, both governments said.",
        [("role_swap", None, "Torvian jets later flew over Sarvonia")],
    ),
    # --- festival
    (
        "stands in for",
        FESTIVAL,
        (
            "Carys Dunmore is standing in for Idris Quill, who is ill with flu, and will open the "
            "festival."
        ),
        [],
    ),
    (
        "stands in, reversed",
        FESTIVAL,
        "Idris Quill is standing in for Carys Dunmore, who has flu.",
        [("role_swap", None, "Idris Quill is standing in for Carys Dunmore")],
    ),
    (
        "recommended by",
        FESTIVAL,
        "It was Quill who suggested Dunmore to the organisers.",
        [],
    ),
    (
        "recommended, reversed",
        FESTIVAL,
        "It was Dunmore who suggested Quill to the organisers.",
        [("role_swap", None, "Dunmore who suggested Quill")],
    ),
    (
        "review by",
        FESTIVAL,
        "Quill's first collection got a bad review from Dunmore.",
        [],
    ),
    (
        "review reversed",
        FESTIVAL,
        "Dunmore's first novel got a bad review from Quill.",
        [("role_swap", None, "a bad review from Quill")],
    ),
    (
        "marriage is symmetric",
        FESTIVAL,
        "Quill and Dunmore later became husband and wife.",
        [],
    ),
    (
        "each to the other",
        FESTIVAL,
        "Last year Quill dedicated a book to Dunmore, and Dunmore dedicated one to Quill.",
        [],
    ),
    (
        "answer in a poem",
        FESTIVAL,
        "Dunmore's review was answered by Quill with a poem about a wasp.",
        [],
    ),
    (
        "poem by the other",
        FESTIVAL,
        "Dunmore replied to Quill with a poem about a wasp.",
        [("role_swap", None, "Dunmore replied to Quill")],
    ),
    # --- teachers
    (
        "praise won from parents",
        TEACHERS,
        (
            "Greyfriars teachers won praise from parents on Wednesday for keeping up lessons in "
            "the flood."
        ),
        [],
    ),
    (
        "praise reversed",
        TEACHERS,
        ("Teachers at Greyfriars praised parents on Wednesday for what they did during the flood."),
        [("role_swap", None, "Teachers at Greyfriars praised parents")],
    ),
    (
        "attack on the county",
        TEACHERS,
        (
            "The county has come under attack from the teachers' union, which says 300 pupils "
            "were left without a bus."
        ),
        [],
    ),
    (
        "attack by the county",
        TEACHERS,
        "The county has attacked the teachers' union for leaving 300 pupils without a bus.",
        [("role_swap", None, "The county has attacked the teachers' union")],
    ),
    (
        "invited, passive",
        TEACHERS,
        (
            "Ivo Trent, the union's regional secretary, has been asked by Lena Moss to come to "
            "her office on Friday."
        ),
        [],
    ),
    (
        "invited, reversed",
        TEACHERS,
        "Lena Moss has been asked by Ivo Trent to come to his office on Friday.",
        [("role_swap", None, "Lena Moss has been asked by Ivo Trent")],
    ),
    (
        "ballot lost",
        TEACHERS,
        "Moss's husband lost a union ballot to Trent last year.",
        [],
    ),
    (
        "ballot lost, reversed",
        TEACHERS,
        "Trent was defeated by Moss's husband in a union ballot last year.",
        [("role_swap", None, "Trent was defeated by Moss's husband")],
    ),
    # --- tenants
    (
        "paid by",
        TENANTS,
        (
            "Sixty-four tenants of Bray Court are to be paid £900 each by Crestline Homes, a "
            "tribunal ruled."
        ),
        [],
    ),
    (
        "paid by, reversed",
        TENANTS,
        (
            "Crestline Homes is to be paid £900 by each of 64 tenants of Bray Court, a tribunal "
            "ruled."
        ),
        [("role_swap", None, "Crestline Homes is to be paid £900 by each of 64 tenants")],
    ),
    (
        "owed to",
        TENANTS,
        "A tribunal has ruled that Crestline owes each of the 64 tenants £900.",
        [],
    ),
    (
        "told by the tenant",
        TENANTS,
        "Pruitt was told by Okoro in March that a child had been bitten.",
        [],
    ),
    (
        "told by the agent",
        TENANTS,
        "Okoro was told by Pruitt in March that a child had been bitten.",
        [("role_swap", None, "Okoro was told by Pruitt")],
    ),
    (
        "advice from the agent",
        TENANTS,
        "Okoro spoke to Pruitt in March about a bite; she was told by him to get a cat.",
        [],
    ),
    (
        "advice to the agent",
        TENANTS,
        "Okoro told Pruitt to buy a cat.",
        [("role_swap", None, "Okoro told Pruitt to buy a cat")],
    ),
    (
        "dismissed, subject dropped",
        TENANTS,
        "Pruitt has lost his job and a cleaning firm, Brightway, has been taken on.",
        [],
    ),
    (
        "dismissed by the agent",
        TENANTS,
        "Pruitt has dismissed Crestline.",
        [("role_swap", None, "Pruitt has dismissed Crestline")],
    ),
    # --- rescue
    (
        "saved by",
        RESCUE,
        (
            "A coastguard officer, Joel Tibbs, was saved from drowning off Sandhead by a "
            "fisherman on Thursday."
        ),
        [],
    ),
    (
        "saved by the usual saver",
        RESCUE,
        "A coastguard officer saved a fisherman from drowning off Sandhead on Thursday.",
        [("role_swap", None, "A coastguard officer saved a fisherman")],
    ),
    (
        "rescue of",
        RESCUE,
        (
            "The rescue of the officer by Col Braithe, a fisherman, took place off Sandhead on "
            "Thursday."
        ),
        [],
    ),
    (
        "rescuer and rescued in a relative clause",
        RESCUE,
        "Col Braithe, whom Joel Tibbs pulled from the sea with a rope, is a fisherman.",
        [("role_swap", None, "whom Joel Tibbs pulled")],
    ),
    (
        "rope thrown by",
        RESCUE,
        "It was Braithe who threw Tibbs a rope.",
        [],
    ),
    (
        "cake from the mother",
        RESCUE,
        "Braithe was rewarded with a cake by the officer's mother.",
        [],
    ),
    (
        "cake from the fisherman",
        RESCUE,
        "Braithe gave the officer's mother a cake.",
        [("role_swap", None, "Braithe gave the officer's mother a cake")],
    ),
    (
        "swimming lessons",
        RESCUE,
        "As a boy, Tibbs had learned to swim from Braithe.",
        [],
    ),
    (
        "swimming lessons reversed",
        RESCUE,
        "Tibbs had once taught Braithe to swim.",
        [("role_swap", None, "Tibbs had once taught Braithe")],
    ),
    # --- senate race
    (
        "accused by the challenger",
        SENATE_RACE,
        (
            "Gov. Ellen Mazur was accused by Ron Ketcham in Tuesday's debate of wasting $40 "
            "million on a tunnel."
        ),
        [],
    ),
    (
        "accused, reversed",
        SENATE_RACE,
        (
            "Gov. Ellen Mazur accused Ron Ketcham in Tuesday's debate of wasting $40 million on a "
            "tunnel."
        ),
        [("role_swap", None, "Gov. Ellen Mazur accused Ron Ketcham")],
    ),
    (
        "leads for trails",
        SENATE_RACE,
        "Mazur leads Ketcham by 47 to 41.",
        [],
    ),
    (
        "leads reversed",
        SENATE_RACE,
        "Ketcham leads Mazur by 47 to 41.",
        [("role_swap", None, "Ketcham leads Mazur")],
    ),
    (
        "interrupted by the moderator",
        SENATE_RACE,
        "Farrow, the moderator, cut in on Mazur four times.",
        [],
    ),
    (
        "interrupted the moderator",
        SENATE_RACE,
        "The governor interrupted Farrow, the moderator, four times.",
        [("role_swap", None, "The governor interrupted Farrow")],
    ),
    (
        "laughed at, passive",
        SENATE_RACE,
        "Ketcham was laughed at by the governor after he accused her of waste.",
        [],
    ),
    (
        "endorsement of",
        SENATE_RACE,
        "Mazur's endorsement of Ketcham's brother dates from 2018.",
        [],
    ),
    (
        "endorsement by",
        SENATE_RACE,
        "Ketcham's brother endorsed Mazur in 2018.",
        [("role_swap", None, "Ketcham's brother endorsed Mazur")],
    ),
    # --- virus study
    (
        "virus blocked",
        VIRUS_STUDY,
        (
            "The mite virus is stopped by the protein Tarsin, a team from Ardmore University has "
            "found."
        ),
        [],
    ),
    (
        "protein blocked",
        VIRUS_STUDY,
        (
            "The mite virus blocks the protein Tarsin in honeybees, a team at Ardmore University "
            "has found."
        ),
        [("role_swap", None, "The mite virus blocks the protein Tarsin")],
    ),
    (
        "muscles attacked",
        VIRUS_STUDY,
        "The bees' flight muscles come under attack from the virus.",
        [],
    ),
    (
        "lent by the monastery",
        VIRUS_STUDY,
        "A monastery in Loun lent the team its hives.",
        [],
    ),
    (
        "lent to the monastery",
        VIRUS_STUDY,
        "The team lent hives to a monastery in Loun.",
        [("role_swap", None, "The team lent hives to a monastery")],
    ),
    (
        "reflexive and reciprocal",
        VIRUS_STUDY,
        "The bees pass the virus to each other with their food.",
        [],
    ),
    (
        "criticism from",
        VIRUS_STUDY,
        (
            "The study has drawn criticism from a Dutch chemist, Anke Wiersma, to whom its "
            "authors have responded."
        ),
        [],
    ),
    (
        "criticism of the chemist",
        VIRUS_STUDY,
        "The authors of the study criticised Anke Wiersma, a Dutch chemist.",
        [("role_swap", None, "The authors of the study criticised Anke Wiersma")],
    ),
    # --- inquiry
    (
        "nephews and butler in another order",
        INQUIRY,
        "Her nephews, Hugh and Piers, say Lady Carrow was robbed by Sele.",
        [],
    ),
    (
        "robbery reversed",
        INQUIRY,
        "Her nephews, Hugh and Piers, say Lady Carrow robbed Sele.",
        [("role_swap", None, "Lady Carrow robbed Sele")],
    ),
    (
        "pronouns for both",
        INQUIRY,
        "Lady Carrow took Sele on in 1998. She says he has never deceived her.",
        [],
    ),
    (
        "pronouns reversed",
        INQUIRY,
        "Lady Carrow took Sele on in 1998. She says she has never deceived him.",
        [("role_swap", None, "she has never deceived him")],
    ),
    (
        "the guard helped",
        INQUIRY,
        "Keay suspects that a guard gave the butler help.",
        [],
    ),
    (
        "the butler helped",
        INQUIRY,
        "Keay suspects that a guard was helped by the butler.",
        [("role_swap", None, "a guard was helped by the butler")],
    ),
    (
        "apology demanded from",
        INQUIRY,
        "The nephews have refused the apology that Sele's lawyer demanded of them.",
        [],
    ),
    (
        "apology demanded by",
        INQUIRY,
        ("The nephews have demanded an apology from Sele's lawyer, who has refused to give one."),
        [("role_swap", None, "The nephews have demanded an apology from Sele's lawyer")],
    ),
    (
        "hired by the lady",
        INQUIRY,
        (
            "Martin Sele, whom Lady Carrow engaged in 1998, is under suspicion; so is a guard "
            "who, Keay suspects, helped him."
        ),
        [],
    ),
    (
        "inquiry led by",
        INQUIRY,
        "The inquiry into the theft of 40 paintings was led by Rhona Keay.",
        [],
    ),
    # --- climate talks
    (
        "pledge to the islands",
        CLIMATE_TALKS,
        (
            "Small islands were promised $3bn a year for sea walls by Norland and Sarvonia on "
            "Saturday."
        ),
        [],
    ),
    (
        "pledge by the islands",
        CLIMATE_TALKS,
        "Small islands pledged on Saturday to give Norland and Sarvonia $3bn a year.",
        [("role_swap", None, "Small islands pledged on Saturday to give Norland and Sarvonia")],
    ),
    (
        "letter from the islands",
        CLIMATE_TALKS,
        (
            "The pledge followed a letter from the islands to the two countries, read aloud by "
            "Teo Amata."
        ),
        [],
    ),
    (
        "letter to the islands",
        CLIMATE_TALKS,
        "The pledge followed a letter from Norland and Sarvonia to the islands.",
        [("role_swap", None, "a letter from Norland and Sarvonia to the islands")],
    ),
    (
        "told by the chairwoman",
        CLIMATE_TALKS,
        (
            "Dragan, who had interrupted Amata, was ordered into his seat by the chairwoman, Inge "
            "Falk."
        ),
        [],
    ),
    (
        "told the chairwoman",
        CLIMATE_TALKS,
        "The chairwoman, Inge Falk, was told by Dragan to sit down.",
        [("role_swap", None, "The chairwoman, Inge Falk, was told by Dragan")],
    ),
    (
        "who interrupted whom",
        CLIMATE_TALKS,
        "Kirao's president, Teo Amata, interrupted the Torvian minister.",
        [("role_swap", None, "Teo Amata, interrupted the Torvian minister")],
    ),
    (
        "embrace between two",
        CLIMATE_TALKS,
        "The embrace that Amata gave Dragan afterwards drew applause from the hall.",
        [],
    ),
    (
        "what the islands appealed for",
        CLIMATE_TALKS,
        (
            "Norland and Sarvonia, to which the islands had appealed in a letter, promised the "
            "money on Saturday."
        ),
        [],
    ),
    (
        "coordinated givers split",
        CLIMATE_TALKS,
        (
            "Norland was one of two countries to promise the islands money for sea walls; "
            "Sarvonia was the other."
        ),
        [],
    ),
    # --- headmaster
    (
        "suspension of",
        HEADMASTER,
        (
            "The suspension of the headmaster by the college's governors came on Friday, after "
            "the expulsion of two boys."
        ),
        [],
    ),
    (
        "headmaster suspends",
        HEADMASTER,
        "Philip Crane, the headmaster, suspended the governors of Aldous College on Friday.",
        [("role_swap", None, "Philip Crane, the headmaster, suspended the governors")],
    ),
    (
        "reported by his deputy",
        HEADMASTER,
        "Crane had been reported to the governors by Susan Vane, his deputy.",
        [],
    ),
    (
        "reported his deputy",
        HEADMASTER,
        "Crane had reported Susan Vane, his deputy, to the governors.",
        [("role_swap", None, "Crane had reported Susan Vane")],
    ),
    (
        "locked in by the boys",
        HEADMASTER,
        "Doris Pell, the cook, was locked in the larder by the boys, Ali and Max.",
        [],
    ),
    (
        "locked in by the cook",
        HEADMASTER,
        "Doris Pell, the cook, had locked the boys in the larder.",
        [("role_swap", None, "Doris Pell, the cook, had locked the boys")],
    ),
    (
        "apology to the cook",
        HEADMASTER,
        "Pell had an apology from Ali, and she forgave both boys.",
        [],
    ),
    (
        "apology to the boy",
        HEADMASTER,
        "Ali had an apology from Pell, the cook.",
        [("role_swap", None, "Ali had an apology from Pell")],
    ),
    (
        "plea ignored",
        HEADMASTER,
        "Crane ignored Pell's request to have the boys back.",
        [],
    ),
    (
        "plea ignored by the cook",
        HEADMASTER,
        "Pell ignored Crane's request to have the boys back.",
        [("role_swap", None, "Pell ignored Crane's request")],
    ),
    # --- trade dispute
    (
        "farmers sue and are sued",
        TRADE_DISPUTE,
        (
            "The farmers, whom Sarvonian hauliers are suing, have themselves taken Torvia's "
            "government to court."
        ),
        [],
    ),
    (
        "hauliers sued by the farmers",
        TRADE_DISPUTE,
        "Sarvonia's hauliers are being sued by the farmers.",
        [("role_swap", None, "Sarvonia's hauliers are being sued by the farmers")],
    ),
    (
        "government sues",
        TRADE_DISPUTE,
        "Torvia's government is suing the farmers.",
        [("role_swap", None, "Torvia's government is suing the farmers")],
    ),
    (
        "government sued",
        TRADE_DISPUTE,
        "Torvia's government is being sued by its own farmers over aid that it had promised.",
        [],
    ),
    (
        "criticised by the minister",
        TRADE_DISPUTE,
        "Farmers and hauliers alike came in for criticism from the minister, Vera Klos.",
        [],
    ),
    (
        "minister criticised",
        TRADE_DISPUTE,
        "The minister, Vera Klos, was criticised by farmers and hauliers alike.",
        [("role_swap", None, "The minister, Vera Klos, was criticised by farmers and hauliers")],
    ),
    (
        "soup from the former minister",
        TRADE_DISPUTE,
        "The farmers were served soup by Boris Anton, who was minister before Klos.",
        [],
    ),
    (
        "predecessor reversed",
        TRADE_DISPUTE,
        "Boris Anton, who replaced Klos as minister, gave the farmers soup.",
        [("role_swap", None, "Boris Anton, who replaced Klos")],
    ),
    (
        "lorries halted by farmers",
        TRADE_DISPUTE,
        (
            "On Monday 300 Sarvonian lorries were stopped at the Lind crossing by farmers from "
            "Lower Torvia."
        ),
        [],
    ),
]
