"""Rows of source, story, and what the story leaves out that changes the picture.

The texts are invented. A row is a name, the source (or several), the story, and the omitted texts in
the order of the source; none for a trap.
"""

LEDE = "The council of Orvik will close the swimming pool in May to save 200,000 crowns a year."
TOLD = "Orvik council is to close the swimming pool in May, which will save 200,000 crowns a year."
TRIAL = (
    "A former harbour master went on trial in Saltby on Monday, accused of selling moorings twice."
)
TRIED = (
    "A former harbour master accused of selling moorings twice went on trial in Saltby on Monday."
)

ROWS = [
    # --- denials and answers
    ("a denial", f"{TRIAL} He denies the charge.", TRIED, ["He denies the charge."]),
    (
        "a denial by a name",
        f"{TRIAL} Piet Aldous, 61, denied that he had sold any mooring twice.",
        TRIED,
        ["Piet Aldous, 61, denied that he had sold any mooring twice."],
    ),
    (
        "a denial kept in other words",
        f"{TRIAL} He denies the charge.",
        f"{TRIED} He has rejected the charge.",
        [],
    ),
    (
        "a denial kept as a plea",
        f"{TRIAL} Aldous pleaded not guilty to selling moorings twice.",
        f"{TRIED} He denies it.",
        [],
    ),
    (
        "a denial inside the lede",
        f"{TRIAL} He denies the charge.",
        "A former harbour master denied selling moorings twice as he went on trial in Saltby on Monday.",
        [],
    ),
    (
        "a denial quoted, told indirectly",
        f"{TRIAL} “I deny every word of it,” Aldous told the court.",
        f"{TRIED} Aldous told the court that he denied every word of it.",
        [],
    ),
    (
        "the answer of the accused",
        "The mayor said the ambulance came an hour late. The ambulance service replied that it had arrived in eleven minutes.",
        "The mayor said the ambulance came an hour late.",
        ["The ambulance service replied that it had arrived in eleven minutes."],
    ),
    (
        "the answer kept as reported speech",
        "The mayor said the ambulance came an hour late. “We were there in eleven minutes,” the ambulance service replied.",
        "The mayor said the ambulance came an hour late. The ambulance service answered that it was there in eleven minutes.",
        [],
    ),
    (
        "a denial told elsewhere, in other words",
        "The haulier Ardenne told its finance director to backdate invoices, he says in court papers from Callan. Ardenne denies the allegation. The labour court in Callan hears the case in December.",
        "He was told by the haulier Ardenne to backdate invoices, its finance director says in court papers from Callan. The labour court in Callan hears the case in December. Lawyers are expensive in that town. The company rejects the claim.",
        [],
    ),
    (
        "called untrue",
        "The paper wrote that the bank had lost the letters of 40 clients. The bank called the report untrue.",
        "The bank has lost the letters of 40 clients, the paper wrote.",
        ["The bank called the report untrue."],
    ),
    (
        "acquitted of the rest",
        f"{TRIAL} In March a judge cleared him of theft from the harbour till.",
        TRIED,
        ["In March a judge cleared him of theft from the harbour till."],
    ),
    (
        "the dispute is no denial",
        f"{LEDE} Swimmers are not affected by the dispute over the library.",
        f"{TOLD} The dispute over the library does not affect swimmers.",
        [],
    ),
    # --- not answered
    (
        "declined to comment",
        f"{LEDE} Mayor Lena Castell declined to comment.",
        TOLD,
        ["Mayor Lena Castell declined to comment."],
    ),
    (
        "declined, kept",
        f"{LEDE} Mayor Lena Castell declined to comment.",
        f"{TOLD} Mayor Lena Castell would not comment.",
        [],
    ),
    (
        "did not respond",
        f"{LEDE} The pool's operator did not respond to questions sent on Friday.",
        TOLD,
        ["The pool's operator did not respond to questions sent on Friday."],
    ),
    (
        "did not respond, kept",
        f"{LEDE} The pool's operator did not respond to questions sent on Friday.",
        f"{TOLD} Questions sent to the pool's operator on Friday were not answered.",
        [],
    ),
    (
        "would not say, at the end of a kept sentence",
        f"{LEDE} The mayor said other cuts would follow, but would not say which.",
        f"{TOLD} Other cuts would follow, the mayor said.",
        ["but would not say which"],
    ),
    (
        "unnamed",
        "A private donor, whom she did not name, had given the museum 600,000 marks in January.",
        "An unnamed private donor gave the museum 600,000 marks in January.",
        [],
    ),
    # --- not known, not confirmed
    (
        "not confirmed",
        "A man was found dead in the Rill valley on Monday. His identity had not been confirmed.",
        "A man was found dead in the Rill valley on Monday.",
        ["His identity had not been confirmed."],
    ),
    (
        "not confirmed, kept",
        "A man was found dead in the Rill valley on Monday. His identity had not been confirmed.",
        "A man whose identity is not yet confirmed was found dead in the Rill valley on Monday.",
        [],
    ),
    (
        "the cause is open",
        "A fire destroyed the chapel at Kell on Sunday night. The cause is not known.",
        "The chapel at Kell was destroyed by a fire on Sunday night.",
        ["The cause is not known."],
    ),
    (
        "the cause is open, kept",
        "A fire destroyed the chapel at Kell on Sunday night. The cause is not known.",
        "Fire destroyed the chapel at Kell on Sunday night; what the cause was is unknown.",
        [],
    ),
    (
        "provisional figures",
        "Gas imports through Saarve fell by 12% last year. The figures are provisional.",
        "Gas imports through Saarve fell by 12% last year.",
        ["The figures are provisional."],
    ),
    (
        "no decision",
        f"{LEDE} No decision has been taken about the sauna.",
        TOLD,
        ["No decision has been taken about the sauna."],
    ),
    (
        "no decision, in other words",
        f"{LEDE} No decision has been taken about the sauna.",
        f"{TOLD} What happens to the sauna has not been decided.",
        [],
    ),
    (
        "could not be verified",
        "A deserter said that 300 soldiers had crossed the river at Tarn. The Courier could not verify his account.",
        "According to a deserter, 300 soldiers crossed the river at Tarn.",
        ["The Courier could not verify his account."],
    ),
    (
        "still to be agreed",
        "Kelderhaven have agreed a fee of two million for the winger Bastiaan Loos. He still has to pass a medical.",
        "Kelderhaven have agreed a fee of two million for winger Bastiaan Loos.",
        ["He still has to pass a medical."],
    ),
    (
        "still to be agreed, kept",
        "Kelderhaven have agreed a fee of two million for the winger Bastiaan Loos. He still has to pass a medical.",
        "Kelderhaven have agreed a fee of two million for winger Bastiaan Loos, who has yet to pass a medical.",
        [],
    ),
    # --- caveats and conditions
    (
        "a caution in the same sentence",
        "Fires of this size could become more frequent in the hills, Uxía Rial said, though she cautioned against drawing conclusions from a single summer.",
        "Fires of this size could become more frequent in the hills, Uxía Rial said.",
        ["though she cautioned against drawing conclusions from a single summer"],
    ),
    (
        "a caution, kept",
        "Fires of this size could become more frequent in the hills, Uxía Rial said, though she cautioned against drawing conclusions from a single summer.",
        "Fires of this size could become more frequent in the hills, said Uxía Rial, who warned that no conclusions should be drawn from a single summer.",
        [],
    ),
    (
        "a margin of error",
        "The survey found that 23% of the town would swim less. The margin of error was six points.",
        "The survey found that 23% of the town would swim less.",
        ["The margin of error was six points."],
    ),
    (
        "not significant",
        "Those who walked in the evening slept better, a study of 600 nurses found. The effect in the morning was not statistically significant.",
        "Those who walked in the evening slept better, a study of 600 nurses has found.",
        ["The effect in the morning was not statistically significant."],
    ),
    (
        "does not include",
        "Repairs after the flood at Rill will cost four million zlotys, the governor's office said. The estimate does not include roads and the railway.",
        "Repairs after the flood at Rill will cost four million zlotys, the governor's office said.",
        ["The estimate does not include roads and the railway."],
    ),
    (
        "does not include, kept",
        "Repairs after the flood at Rill will cost four million zlotys, the governor's office said. The estimate does not include roads and the railway.",
        "Repairs after the flood at Rill, roads and railway not counted, will cost four million zlotys by the estimate of the governor's office.",
        [],
    ),
    (
        "a condition",
        "The ban on timber from Sarkand lasts a year. It can be lifted earlier if Sarkand lets inspectors back in.",
        "Timber from Sarkand is under a ban that lasts a year.",
        ["It can be lifted earlier if Sarkand lets inspectors back in."],
    ),
    (
        "a condition, kept",
        "The ban on timber from Sarkand lasts a year. It can be lifted earlier if Sarkand lets inspectors back in.",
        "The ban on timber from Sarkand lasts a year, but would be lifted earlier once inspectors are let back in.",
        [],
    ),
    (
        "a contrast",
        "The school is failing, the inspectors wrote after a week in Thornmere. But they praised the teaching of music.",
        "The school is failing, the inspectors wrote after a week in Thornmere.",
        ["But they praised the teaching of music."],
    ),
    (
        "a contrast, merged",
        "The school is failing, the inspectors wrote after a week in Thornmere. But they praised the teaching of music.",
        "Inspectors who spent a week in Thornmere praised the teaching of music and wrote that the school is failing.",
        [],
    ),
    (
        "not asked",
        "The federation expelled the chess player on Friday. Its own adviser had not been consulted.",
        "The chess player was expelled by the federation on Friday.",
        ["Its own adviser had not been consulted."],
    ),
    (
        "a negation in small talk",
        "“The tide was dropping fast,” said the coxswain, Wendy Calloway, after the rescue at Aldmouth. “I never had time for my tea.”",
        "“The tide was dropping fast,” the coxswain Wendy Calloway said after the rescue at Aldmouth.",
        [],
    ),
    # --- who is behind it
    (
        "who paid",
        "Evening walks lower the blood pressure, according to eleven doctors from Groningen. The work was funded by a maker of walking shoes.",
        "Evening walks lower the blood pressure, eleven doctors from Groningen say.",
        ["The work was funded by a maker of walking shoes."],
    ),
    (
        "who paid, kept",
        "Evening walks lower the blood pressure, according to eleven doctors from Groningen. The work was funded by a maker of walking shoes.",
        "Evening walks lower the blood pressure, say eleven doctors from Groningen whose work a maker of walking shoes paid for.",
        [],
    ),
    (
        "an adviser",
        "Seepage is normal in a new dam, said Bertil Aronsson of the institute in Gavleby. Aronsson is an adviser to the lenders.",
        "Seepage is normal in a new dam, said Bertil Aronsson of the institute in Gavleby.",
        ["Aronsson is an adviser to the lenders."],
    ),
    # --- voices
    (
        "a dissenting voice",
        f"{LEDE} Ruta Sandoval, who swims there daily, opposed the plan.",
        TOLD,
        ["Ruta Sandoval, who swims there daily, opposed the plan."],
    ),
    (
        "a dissenting voice, kept without the name",
        f"{LEDE} Ruta Sandoval, who swims there daily, opposed the plan.",
        f"{TOLD} A daily swimmer opposed the plan.",
        [],
    ),
    (
        "the contented parent",
        "One mother, Rhian Prosser, said the school at Kell had let her son down. Another parent, Kev Tattersall, said his two sons were happy.",
        "The school at Kell had let her son down, one mother, Rhian Prosser, said.",
        ["Another parent, Kev Tattersall, said his two sons were happy."],
    ),
    (
        "both parents",
        "One mother, Rhian Prosser, said the school at Kell had let her son down. Another parent, Kev Tattersall, said his two sons were happy.",
        "One mother, Rhian Prosser, said the school at Kell had let her son down, while Kev Tattersall said his two sons were content there.",
        [],
    ),
    (
        "a voice that is gone counts once",
        f"{LEDE} Ines Maro, who runs the sailing club, doubted the sum. “We counted 90,000,” Maro said.",
        TOLD,
        ["Ines Maro, who runs the sailing club, doubted the sum."],
    ),
    # --- figures
    (
        "a share",
        "The inspector general asked 4,500 clients of the post office about the new hours. Only about one in nine answered.",
        "The inspector general asked 4,500 clients of the post office about the new hours.",
        ["Only about one in nine answered."],
    ),
    (
        "a share in other words",
        "The inspector general asked 4,500 clients of the post office about the new hours. Only about one in nine answered.",
        "The inspector general asked 4,500 clients of the post office about the new hours; some 11% answered.",
        [],
    ),
    (
        "the rival estimate",
        "The ministry says the mill would lose 4,000 jobs. An economist, Noor Achterhuis, put it at 600 to 900.",
        "The mill would lose 4,000 jobs, the ministry says.",
        ["An economist, Noor Achterhuis, put it at 600 to 900."],
    ),
    # --- traps: shorter is not wrong
    (
        "colour",
        f"{LEDE} The pool was opened by a queen. Its tiles are green and its clock is slow.",
        TOLD,
        [],
    ),
    (
        "a digest of a long report",
        f"{LEDE} It was opened in 1961. The tiles are green. Two diving boards stand at the deep end, and a kiosk sells ice cream beside the gate. Children come by bus from Kell and Saltby on Fridays. The water is warmed by the paper mill, whose chimney stands behind the car park. A choir sings at the pool each August. The changing rooms were painted in autumn by the scouts. Visitors from the camping site pay double. The lockers take a coin of two crowns.",
        TOLD,
        [],
    ),
    ("the same text", f"{TRIAL} He denies the charge.", f"{TRIAL} He denies the charge.", []),
    (
        "copied whole, with a sentence more",
        f"{TRIAL} He denies the charge. The cause of the loss is not known.",
        f"{TRIAL} He denies the charge. The cause of the loss is not known. The hall was full.",
        [],
    ),
    (
        "another order",
        f"{TRIAL} He denies the charge. Two moorings are still empty. No date was set for a verdict.",
        f"No date was set for a verdict. Two moorings are still empty. {TRIED} He denies the charge.",
        [],
    ),
    (
        "one sentence made two",
        "The ferry, which is not insured, ran aground off Saltby on Sunday in fog.",
        "The ferry ran aground off Saltby in fog on Sunday. It is not insured.",
        [],
    ),
    (
        "two sentences made one",
        "The ferry ran aground off Saltby in fog on Sunday. It is not insured.",
        "The ferry, which is not insured, ran aground off Saltby on Sunday in fog.",
        [],
    ),
    (
        "synonyms throughout",
        "The minister refused to resign on Tuesday. Parliament has not set a date for the vote.",
        "On Tuesday the minister declined to step down. No date for the ballot has been fixed by parliament.",
        [],
    ),
    (
        "active made passive",
        f"{LEDE} Nobody has told the lifeguards of the plan.",
        f"{TOLD} The lifeguards have not been told of the plan.",
        [],
    ),
    (
        "a quote trimmed",
        f"{LEDE} “We do not know if it will ever open again, not in my time,” said Lena Castell.",
        f"{TOLD} “We do not know if it will ever open again,” said Lena Castell.",
        [],
    ),
    (
        "a caption and a credit",
        f"Pool to close\n\n{LEDE}\n\nPhoto: The pool, which may not open again. Ganzo Erdem/Orvik Picture Desk",
        TOLD,
        [],
    ),
    (
        "a standfirst repeated",
        f"Pool to close\n\nThe mayor, Lena Castell, would not say which other cuts are planned.\n\n{LEDE}\n\nThe mayor, Lena Castell, would not say which other cuts are planned.",
        f"Pool closes\n\n{TOLD}",
        ["The mayor, Lena Castell, would not say which other cuts are planned."],
    ),
    (
        "an aside in brackets",
        f"{LEDE} (Warning: this page holds pictures that may upset.)",
        TOLD,
        [],
    ),
    (
        "a source that was not used",
        ["The chapel at Kell burned down on Sunday night. The cause is not known.", LEDE],
        TOLD,
        [],
    ),
    (
        "another source says it, and the story has it from there",
        [
            f"{LEDE} The mayor, Lena Castell, would not say which other cuts the council plans.",
            f"{TOLD} Which other cuts the council plans, Mayor Lena Castell would not say.",
        ],
        f"{TOLD} Which other cuts the council plans, Mayor Lena Castell would not say.",
        [],
    ),
    (
        "two sources with one passage",
        [
            f"{LEDE} The pool's operator did not respond to questions sent on Friday.",
            f"{LEDE} The pool's operator did not respond to questions sent on Friday by the Courier.",
        ],
        TOLD,
        ["The pool's operator did not respond to questions sent on Friday by the Courier."],
    ),
    (
        "who was not involved",
        f"{LEDE} Jo Park, who was not involved in the plan, called it bold.",
        f"{TOLD} Jo Park called the plan bold.",
        [],
    ),
    (
        "anonymity is the carrier's business",
        f"{LEDE} An official, who spoke on condition of anonymity, said the sauna would follow.",
        f"{TOLD} The sauna would follow, an official said.",
        [],
    ),
    (
        "asked whether",
        f"{LEDE} Asked whether she would swim there again, the mayor laughed.",
        TOLD,
        [],
    ),
]
