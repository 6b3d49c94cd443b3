"""Stories and sources, and which dates, times, durations and orders of events changed.

Every text is invented. A row is a name, a source, a story, the findings (kind, severity, and the
words of the story that are wrong; a severity of None leaves it open), and where it matters the
dates of the source and of the story. About half of the rows are traps: stories that are fine, next
to stories on the same source that are not.
"""

Findings = list[tuple[str, str | None, str]]
Dates = tuple[str, str]  # of the source, of the story
Row = tuple[str, str, str, Findings] | tuple[str, str, str, Findings, Dates]

DEPOT = (
    "Drivers at the Hallam bus depot walked out yesterday in a dispute over night shifts. Their "
    "union, the Transport Alliance, had balloted them in April, and talks with the company broke "
    "down last Thursday. The strike is due to last until Friday. Services on routes 4 and 19 will "
    "resume at 5am on Saturday."
)
BATHS = (
    "Councillors in Brackmere voted on Thursday to close the town's swimming baths in March. "
    "Protesters had filled the chamber on Monday, when the finance committee recommended the "
    "closure. The baths opened 40 years ago and were last repaired in 2013. The council next meets "
    "on Monday 9 December."
)
ASHBY = (
    "The former treasurer Colin Ashby, 63, was sentenced on Friday to seven years in prison for "
    "embezzling church funds between 2009 and 2016. He was arrested in March 2021, 17 months after "
    "an auditor raised the alarm, and pleaded guilty last November. His accomplice, Denise Roe, "
    "is serving five years. The parish will appoint a new treasurer in September."
)
CHASE = (
    "Police chased a stolen van through Elmsworth on Saturday night. The driver abandoned it by "
    "the canal, swam across and hid in a barn. Officers found him there shortly before dawn, hours "
    "after a helicopter had given up the search. The van had been taken from a bakery on "
    "Thursday. He is due in court on Monday."
)
FLOOD = (
    "Rain fell on the Osk valley for 11 days in a row in the wettest June since 1987. The river "
    "burst its banks overnight on Wednesday, and at about 2 p.m. on Thursday the water reached the "
    "school. Residents of Mill Lane were allowed home ten days later. A second flood, in August, "
    "was smaller."
)
PAINT = (
    "Fire broke out at the Delcourt paint works at 9.15pm on Sunday and was out by 3am. The roof "
    "collapsed about an hour after the last worker had left. An inspection in January had found "
    "two faulty sprinklers; the one before was in 2019. The works, bought by Sanz Group in "
    "December, will stay shut for at least half a year."
)
BALLOT = (
    "Gov. Ellen Strand signed the ballot bill into law on Monday, a day before early voting "
    "opened. Voters have until Nov. 1 to request a mail ballot, and the ballots must arrive by 8 "
    "p.m. on Nov. 5. Strand, first elected in 2016, won a second term in 2020. A judge had blocked "
    "an earlier version of the law last year."
)
VISIT = (
    "President Adela Kross arrived in Tamar on Monday for a three-day visit, the first by a "
    "Kestrian head of state in 17 years. She will meet business leaders tomorrow and fly home in "
    "the evening. The trip, first planned for September, had been put off because of floods. Prime "
    "Minister Goran Sil is to travel to Kestria in the spring."
)
STEEL = (
    "Exports from Norrmark fell 4% in the second quarter, the customs service said on Tuesday, "
    "after a rise in the first three months of the year. Shipments in June were a tenth below "
    "those of June last year. The steel tariff, in force since 1 February, expires on 31 December. "
    "Talks on a successor begin in October."
)
DRUG = (
    "The agency approved the malaria drug Toravine on Friday, three years after its first trial "
    "began and 14 months after its maker, Belisol, applied. Children are given one tablet a week "
    "for half a year. An older drug, Quisolan, was withdrawn in the summer of 2015. Deliveries "
    "start in the third quarter."
)
PROBE = (
    "The probe Halcyon entered orbit around the moon Ersa at 03:40 GMT on 18 June 2024 after a "
    "journey of nearly eight years. It was launched in October 2016 and lost the use of its camera "
    "for three weeks in May 2020. It circles Ersa every nine hours and is to land in the first "
    "half of 2026."
)
LYRIC = (
    "The Lyric Theatre in Port Callan reopened in the autumn of 2022 after being closed for six "
    "years. The repairs had been meant to take 18 months. Marguerite Dane led the theatre for a "
    "decade from 1994. It opened in 1911. Its orchestra plays there once a fortnight, and there is "
    "a children's matinee every month."
)
MAREK = (
    "Iva Marek beat Ana Solis in the second round on Wednesday in a match that rain had stopped at "
    "6 p.m. on Tuesday. Play resumed at 11 a.m. It was Marek's first tournament since she broke a "
    "wrist in July, which kept her out for seven weeks. She meets Jo Lindqvist on Friday. Solis "
    "had beaten her in last year's final."
)
LIBRARY = (
    "The Greeley Falls library will close on June 3 for eight weeks of renovation. Its reading "
    "club will meet at the fire hall on Tuesdays instead. Books that fall due while it is closed "
    "may be returned until Aug. 15, the director, Nora Whitt, said. The building opened in 1958 "
    "and was last renovated 26 years ago."
)

ROWS: list[Row] = [
    # --- strikes and councils
    (
        "yesterday as Monday",
        DEPOT,
        "Bus drivers in Hallam stopped work on Monday over their night shifts.",
        [],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "yesterday as Sunday",
        DEPOT,
        "Bus drivers in Hallam stopped work on Sunday over their night shifts.",
        [("date", None, "Sunday")],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "yesterday as a date",
        DEPOT,
        "Bus drivers in Hallam stopped work on 13 May over their night shifts.",
        [],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "yesterday as the date of the report",
        DEPOT,
        "Bus drivers in Hallam stopped work on 14 May over their night shifts.",
        [("date", None, "14 May")],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "yesterday a day later",
        DEPOT,
        "Bus drivers in Hallam stopped work yesterday over their night shifts.",
        [("date", None, "yesterday")],
        ("2024-05-14", "2024-05-15"),
    ),
    (
        "two days ago a day later",
        DEPOT,
        "Bus drivers in Hallam stopped work two days ago over their night shifts.",
        [],
        ("2024-05-14", "2024-05-15"),
    ),
    (
        "yesterday as earlier this week",
        DEPOT,
        "Over their night shifts, Hallam's bus drivers walked out earlier this week.",
        [],
        ("2024-05-14", "2024-05-16"),
    ),
    (
        "yesterday on the same day",
        DEPOT,
        "Over their night shifts, the bus drivers of Hallam stopped work yesterday.",
        [],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "end of the strike changed",
        DEPOT,
        "The walkout by Hallam's bus drivers is to go on until Sunday.",
        [("date", None, "Sunday")],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "strike until Friday",
        DEPOT,
        "The walkout by Hallam's bus drivers is to end on Friday.",
        [],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "last Thursday as a date",
        DEPOT,
        "The company and the Transport Alliance failed to agree in talks on 9 May.",
        [],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "month of the ballot",
        DEPOT,
        "The Transport Alliance had held a ballot of the drivers in March.",
        [("date", None, "March")],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "ballot last month",
        DEPOT,
        "The Transport Alliance had held a ballot of the drivers last month.",
        [],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "ballot and talks reversed",
        DEPOT,
        (
            "The Transport Alliance balloted the drivers after talks with the company had broken "
            "down."
        ),
        [("date", None, "after talks with the company had broken down")],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "ballot and talks told backwards",
        DEPOT,
        "Talks with the company broke down after the Transport Alliance had balloted the drivers.",
        [],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "morning to evening",
        DEPOT,
        "Buses will run again on routes 4 and 19 from 5pm on Saturday.",
        [("date", None, "5pm")],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "morning in words",
        DEPOT,
        "Buses will run again on routes 4 and 19 from five o'clock on Saturday morning.",
        [],
        ("2024-05-14", "2024-05-14"),
    ),
    (
        "strike retold",
        DEPOT,
        (
            "Hallam's bus drivers have been on strike since Monday and mean to stay out until "
            "Friday. The Transport Alliance had balloted them in April, and last week its talks "
            "with the company broke down."
        ),
        [],
        ("2024-05-14", "2024-05-15"),
    ),
    (
        "strike retold with talks this week",
        DEPOT,
        (
            "Hallam's bus drivers have been on strike since Monday and mean to stay out until "
            "Friday. The Transport Alliance had balloted them in April, and this week its talks "
            "with the company broke down."
        ),
        [("date", None, "this week")],
        ("2024-05-14", "2024-05-15"),
    ),
    (
        "vote given the day of the committee",
        BATHS,
        "On Monday the council of Brackmere decided that the town's baths would close.",
        [("date", None, "Monday")],
    ),
    (
        "Monday of the committee",
        BATHS,
        (
            "On Monday the finance committee in Brackmere had come out in favour of closing the "
            "baths."
        ),
        [],
    ),
    (
        "three days between",
        BATHS,
        (
            "Three days after the finance committee had recommended it, Brackmere's councillors "
            "voted to close the baths."
        ),
        [],
    ),
    (
        "one day between",
        BATHS,
        (
            "A day after the finance committee had recommended it, Brackmere's councillors voted "
            "to close the baths."
        ),
        [("date", None, "A day after")],
    ),
    (
        "committee after the vote",
        BATHS,
        (
            "Brackmere's councillors voted to close the baths before the finance committee "
            "recommended it."
        ),
        [("date", None, "before")],
    ),
    (
        "day of the vote left out",
        BATHS,
        "The swimming baths in Brackmere are to close in March, councillors have decided.",
        [],
    ),
    (
        "month of the closure",
        BATHS,
        "The swimming baths in Brackmere are to close in May, councillors have decided.",
        [("date", None, "May")],
    ),
    (
        "closure in spring",
        BATHS,
        "The swimming baths in Brackmere are to close next spring, councillors have decided.",
        [],
        ("2024-11-29", "2024-11-29"),
    ),
    (
        "forty years as four decades",
        BATHS,
        "The town's baths opened four decades ago and have not been repaired since 2013.",
        [],
    ),
    (
        "forty years as three decades",
        BATHS,
        "The town's baths opened three decades ago and have not been repaired since 2013.",
        [("date", None, "three decades")],
    ),
    (
        "another Monday",
        BATHS,
        "The next meeting of the council will be on Monday 9 December.",
        [],
    ),
    (
        "another month for the meeting",
        BATHS,
        "The next meeting of the council will be on Monday 9 September.",
        [("date", None, "September")],
    ),
    (
        "day and month in another style",
        BATHS,
        "The council will next meet on Monday, December 9.",
        [],
    ),
    # --- courts and police
    (
        "sentence of the accomplice",
        ASHBY,
        "Ashby must serve five years in prison for taking church funds.",
        [("date", None, "five years")],
    ),
    (
        "sentence as a term",
        ASHBY,
        "Ashby was given a seven-year prison term on Friday for taking church funds.",
        [],
    ),
    (
        "sentence of each",
        ASHBY,
        "Ashby's term is seven years, and that of Denise Roe, his accomplice, is five.",
        [],
    ),
    (
        "year of the arrest",
        ASHBY,
        "Ashby was arrested in March 2012 for taking church funds.",
        [("date", None, "2012")],
    ),
    (
        "months as a year and months",
        ASHBY,
        (
            "It was a year and five months before Ashby's arrest that an auditor had raised the "
            "alarm."
        ),
        [],
    ),
    (
        "months fewer",
        ASHBY,
        "It was seven months before Ashby's arrest that an auditor had raised the alarm.",
        [("date", None, "seven months")],
    ),
    (
        "alarm dated by arithmetic",
        ASHBY,
        "An auditor had raised the alarm in October 2019, and in March 2021 Ashby was arrested.",
        [],
    ),
    (
        "alarm dated wrongly",
        ASHBY,
        "An auditor had raised the alarm in October 2020, and in March 2021 Ashby was arrested.",
        [("date", None, "October 2020")],
    ),
    (
        "alarm after the arrest",
        ASHBY,
        "Ashby was arrested 17 months before an auditor raised the alarm.",
        [("date", None, "before")],
    ),
    (
        "end of the period changed",
        ASHBY,
        "From 2009 until 2018 Ashby embezzled church funds.",
        [("date", None, "2018")],
    ),
    (
        "period in other words",
        ASHBY,
        "From 2009 until 2016 Ashby embezzled church funds.",
        [],
    ),
    (
        "plea given the month of the arrest",
        ASHBY,
        "Ashby pleaded guilty in March 2021.",
        [("date", None, "March 2021")],
    ),
    (
        "plea in its month",
        ASHBY,
        "After his arrest in March 2021 Ashby pleaded guilty, in November.",
        [],
        ("2022-05-09", "2022-05-09"),
    ),
    (
        "age and sentence in one breath",
        ASHBY,
        "Ashby, who is 63, will be in prison for seven years under Friday's sentence.",
        [],
    ),
    (
        "other month of the parish",
        ASHBY,
        "A new treasurer is to be appointed by the parish in November.",
        [("date", None, "November")],
    ),
    (
        "sentence retold",
        ASHBY,
        (
            "Colin Ashby, jailed for seven years on Friday, had taken church funds from 2009 on. "
            "He was arrested in 2021, almost a year and a half after an auditor raised the alarm, "
            "and later pleaded guilty."
        ),
        [],
    ),
    (
        "sentence retold with a longer wait",
        ASHBY,
        (
            "Colin Ashby, jailed for seven years on Friday, had taken church funds from 2009 on. "
            "He was arrested in 2021, almost two and a half years after an auditor raised the "
            "alarm, and later pleaded guilty."
        ),
        [("date", None, "two and a half years")],
    ),
    (
        "plea before the arrest",
        ASHBY,
        (
            "Colin Ashby, jailed for seven years on Friday, had pleaded guilty before he was "
            "arrested."
        ),
        [("date", None, "before")],
    ),
    (
        "found on Sunday",
        CHASE,
        "Early on Sunday officers found the driver of the stolen van in a barn.",
        [],
    ),
    (
        "found before midnight",
        CHASE,
        "Shortly before midnight officers found the driver of the stolen van in a barn.",
        [("date", None, "midnight")],
    ),
    (
        "theft given the day of the chase",
        CHASE,
        "The van had been stolen from a bakery on Saturday.",
        [("date", None, "Saturday")],
    ),
    (
        "theft two days earlier",
        CHASE,
        (
            "The van, stolen from a bakery two days earlier, was chased through Elmsworth on "
            "Saturday night."
        ),
        [],
    ),
    (
        "theft on its own day",
        CHASE,
        (
            "The van chased through Elmsworth on Saturday night had been stolen on Thursday, from "
            "a bakery."
        ),
        [],
    ),
    (
        "theft a week earlier",
        CHASE,
        (
            "The van, stolen from a bakery a week earlier, was chased through Elmsworth on "
            "Saturday night."
        ),
        [("date", None, "a week")],
    ),
    (
        "order told in reverse",
        CHASE,
        "Before he hid in a barn, the driver had swum across the canal, leaving the van behind.",
        [],
    ),
    (
        "order of swim and flight reversed",
        CHASE,
        "The driver swam across the canal after he had hidden in a barn.",
        [("date", None, "after")],
    ),
    (
        "helicopter told in reverse",
        CHASE,
        "A helicopter gave up the search hours before officers found the driver in a barn.",
        [],
    ),
    (
        "helicopter after the arrest",
        CHASE,
        "A helicopter gave up the search hours after officers found the driver in a barn.",
        [("date", None, "after")],
    ),
    (
        "day in court changed",
        CHASE,
        "The driver is to appear in court on Tuesday.",
        [("date", None, "Tuesday")],
    ),
    (
        "day in court by the weekend",
        CHASE,
        "The driver is to appear in court on Monday, after a chase at the weekend.",
        [],
    ),
    (
        "chase retold",
        CHASE,
        (
            "A man who left a stolen van by the canal in Elmsworth and swam to the other side will "
            "face a court on Monday. Officers, who had chased the van on Saturday night, found "
            "him just before daybreak. A helicopter had stopped searching hours earlier."
        ),
        [],
    ),
    (
        "chase retold with the wrong night",
        CHASE,
        (
            "A man who left a stolen van by the canal in Elmsworth and swam to the other side will "
            "face a court on Monday. Officers, who had chased the van on Friday night, found him "
            "just before daybreak. A helicopter had stopped searching hours earlier."
        ),
        [("date", None, "Friday")],
    ),
    # --- weather and accidents
    (
        "twelve hours too early",
        FLOOD,
        "The water reached the school at about 2 a.m. on Thursday.",
        [("date", None, "2 a.m.")],
    ),
    (
        "the clock of 24 hours",
        FLOOD,
        "The water reached the school at about 14:00 on Thursday.",
        [],
    ),
    (
        "time of day in words",
        FLOOD,
        "By Thursday afternoon the water had reached the school.",
        [],
    ),
    (
        "wrong time of day",
        FLOOD,
        "By Thursday morning the water had reached the school.",
        [("date", None, "morning")],
    ),
    (
        "digits of a year transposed",
        FLOOD,
        "The valley had not had so wet a June since 1978.",
        [("date", None, "1978")],
    ),
    (
        "record told in reverse",
        FLOOD,
        "The valley had not had so wet a June since 1987.",
        [],
    ),
    (
        "month of the record",
        FLOOD,
        "After 11 days of rain it was the valley's wettest July since 1987.",
        [("date", None, "July")],
    ),
    (
        "days of waiting",
        FLOOD,
        "People from Mill Lane had to wait ten days before they could go home.",
        [],
    ),
    (
        "days as weeks",
        FLOOD,
        "People from Mill Lane had to wait ten weeks before they could go home.",
        [("date", None, "ten weeks")],
    ),
    (
        "days of rain",
        FLOOD,
        "For 11 months in a row rain fell on the Osk valley.",
        [("date", None, "11 months")],
    ),
    (
        "overnight",
        FLOOD,
        "During the night the river burst its banks.",
        [],
    ),
    (
        "hours later",
        FLOOD,
        "Hours after the river had burst its banks, the water was at the school.",
        [],
    ),
    (
        "date of the second flood for the first",
        FLOOD,
        "It was in August that the water reached the school.",
        [("date", None, "August")],
    ),
    (
        "second flood two months on",
        FLOOD,
        "Two months after the flood in June there was another, smaller one.",
        [],
    ),
    (
        "second flood before the first",
        FLOOD,
        "Two months before the flood in June there was another, smaller one.",
        [("date", None, "before")],
    ),
    (
        "flood retold",
        FLOOD,
        (
            "In the wettest June since 1987, the Osk burst its banks, and on Thursday afternoon "
            "the school was reached by the water. Mill Lane's residents returned after ten days. "
            "In August a smaller flood followed."
        ),
        [],
    ),
    (
        "flood retold with another month",
        FLOOD,
        (
            "In the wettest June since 1987, the Osk burst its banks, and on Thursday afternoon "
            "the school was reached by the water. Mill Lane's residents returned after ten days. "
            "In September a smaller flood followed."
        ),
        [("date", None, "September")],
    ),
    (
        "Sunday as a date",
        PAINT,
        "The paint works caught fire on 16 February.",
        [],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "Sunday as a wrong date",
        PAINT,
        "The paint works caught fire on 15 February.",
        [("date", None, "15 February")],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "Sunday by the 24-hour clock",
        PAINT,
        "At 21:15 on Sunday fire broke out in the Delcourt works.",
        [],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "Sunday at a wrong hour",
        PAINT,
        "At 19:15 on Sunday fire broke out in the Delcourt works.",
        [("date", None, "19:15")],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "length of the fire",
        PAINT,
        "The fire was out after nearly six hours.",
        [],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "wrong length of the fire",
        PAINT,
        "The fire was out after nearly nine hours.",
        [("date", None, "nine hours")],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "roof told in reverse",
        PAINT,
        "The last worker had left about an hour before the roof collapsed.",
        [],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "roof before the worker",
        PAINT,
        "The last worker left about an hour after the roof collapsed.",
        [("date", None, "after")],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "half a year as six months",
        PAINT,
        "For six months or more the works will be closed.",
        [],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "half a year as six weeks",
        PAINT,
        "For six weeks or more the works will be closed.",
        [("date", None, "six weeks")],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "January as this year",
        PAINT,
        "Earlier this year inspectors had found two sprinklers that did not work.",
        [],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "January as last year",
        PAINT,
        "Last year inspectors had found two sprinklers that did not work.",
        [("date", None, "Last year")],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "December as last year",
        PAINT,
        "Sanz Group bought the works last year.",
        [],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "December as this year",
        PAINT,
        "Sanz Group bought the works earlier this year.",
        [("date", None, "this year")],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "inspection six years ago",
        PAINT,
        "Before January, the works had last been inspected six years ago.",
        [],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "inspection three years ago",
        PAINT,
        "Before January, the works had last been inspected three years ago.",
        [("date", None, "three years")],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "fire retold",
        PAINT,
        (
            "The fire at the Delcourt works, which broke out on Sunday evening, was out by 3am on "
            "Monday. Two sprinklers had been found faulty last month. The plant, which Sanz Group "
            "bought in December, stays closed for six months or longer."
        ),
        [],
        ("2025-02-18", "2025-02-19"),
    ),
    (
        "fire retold with the wrong month",
        PAINT,
        (
            "The fire at the Delcourt works, which broke out on Sunday evening, was out by 3am on "
            "Monday. Two sprinklers had been found faulty last month. The plant, which Sanz Group "
            "bought in November, stays closed for six months or longer."
        ),
        [("date", None, "November")],
        ("2025-02-18", "2025-02-19"),
    ),
    # --- politics and elections
    (
        "early voting the next day",
        BALLOT,
        "Early voting opened on Tuesday, after the governor had signed the ballot bill.",
        [],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "early voting the day before",
        BALLOT,
        "Early voting opened on Sunday, and the governor signed the ballot bill on Monday.",
        [("date", None, "Sunday")],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "signed earlier this week",
        BALLOT,
        "Strand earlier this week signed the ballot bill.",
        [],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "signed last week",
        BALLOT,
        "Strand last week signed the ballot bill.",
        [("date", None, "last week")],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "signed after voting opened",
        BALLOT,
        "Strand signed the ballot bill a day after early voting opened.",
        [("date", None, "after")],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "signed on a date",
        BALLOT,
        "Strand put her signature to the ballot bill on Oct. 21.",
        [],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "signed on a wrong date",
        BALLOT,
        "Strand put her signature to the ballot bill on Oct. 22.",
        [("date", None, "Oct. 22")],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "deadline kept",
        BALLOT,
        "Requests for a mail ballot can be made no later than Nov. 1.",
        [],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "deadline made a start",
        BALLOT,
        "Requests for a mail ballot can be made from Nov. 1.",
        [("date", None, "from Nov. 1")],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "deadline of the other step",
        BALLOT,
        "Mail ballots must arrive by Nov. 1.",
        [("date", None, "Nov. 1")],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "evening in words",
        BALLOT,
        "Mail ballots must arrive by eight in the evening on Nov. 5.",
        [],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "days between two deadlines",
        BALLOT,
        (
            "Four days after the deadline for requesting a mail ballot, all mail ballots must have "
            "arrived."
        ),
        [],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "last year as a year",
        BALLOT,
        "In 2023 an earlier version of the law was blocked by a judge.",
        [],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "last year as this year",
        BALLOT,
        "Earlier this year an earlier version of the law was blocked by a judge.",
        [("date", None, "Earlier this year")],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "second term four years on",
        BALLOT,
        "Four years after she was first elected, Strand won a second term.",
        [],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "second term two years on",
        BALLOT,
        "Two years after she was first elected, Strand won a second term.",
        [("date", None, "Two years")],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "ballot bill retold",
        BALLOT,
        (
            "Strand, who was first elected in 2016 and won again in 2020, signed the bill on "
            "Monday, and a day later early voting began. Mail ballots can be requested through "
            "Nov. 1."
        ),
        [],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "ballot bill retold with the wrong term",
        BALLOT,
        (
            "Strand, who was first elected in 2012 and won again in 2020, signed the bill on "
            "Monday, and a day later early voting began. Mail ballots can be requested through "
            "Nov. 1."
        ),
        [("date", None, "2012")],
        ("2024-10-23", "2024-10-24"),
    ),
    (
        "tomorrow as today",
        VISIT,
        "President Adela Kross is to meet business leaders in Tamar today.",
        [],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "tomorrow unchanged a day later",
        VISIT,
        "President Adela Kross will meet business leaders in Tamar tomorrow.",
        [("date", None, "tomorrow")],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "tomorrow as Wednesday",
        VISIT,
        "On Wednesday President Adela Kross will meet business leaders and return home.",
        [],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "tomorrow as Thursday",
        VISIT,
        "On Thursday President Adela Kross will meet business leaders and return home.",
        [("date", None, "Thursday")],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "Monday as yesterday",
        VISIT,
        "President Adela Kross came to Tamar yesterday.",
        [],
        ("2023-11-14", "2023-11-14"),
    ),
    (
        "Monday as yesterday, a day too late",
        VISIT,
        "President Adela Kross came to Tamar yesterday.",
        [("date", None, "yesterday")],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "years counted back",
        VISIT,
        "No Kestrian head of state had come to Tamar since 2006.",
        [],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "years counted back wrongly",
        VISIT,
        "No Kestrian head of state had come to Tamar since 2009.",
        [("date", None, "2009")],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "years as months",
        VISIT,
        "It is the first visit by a Kestrian head of state in 17 months.",
        [("date", None, "17 months")],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "visit two months late",
        VISIT,
        "The president's trip came two months later than first planned, because of floods.",
        [],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "month first planned",
        VISIT,
        "The president's trip, delayed by floods, had first been planned for October.",
        [("date", None, "October")],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "spring as next year",
        VISIT,
        "Goran Sil is to go to Kestria in the spring of next year.",
        [],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "spring as 2024",
        VISIT,
        "Goran Sil is to go to Kestria in the spring of 2024.",
        [],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "spring to autumn",
        VISIT,
        "Goran Sil is to go to Kestria in the autumn.",
        [("date", None, "autumn")],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "length of the visit",
        VISIT,
        "Kross is in Tamar for a visit of three weeks.",
        [("date", None, "three weeks")],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "last day of the visit",
        VISIT,
        "Kross is in Tamar from Monday to Wednesday.",
        [],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "visit retold",
        VISIT,
        (
            "Adela Kross, who was to have come to Tamar in September, has been there since Monday "
            "and leaves on Wednesday evening. In the spring Prime Minister Goran Sil will go to "
            "Kestria."
        ),
        [],
        ("2023-11-14", "2023-11-15"),
    ),
    (
        "visit retold with the wrong evening",
        VISIT,
        (
            "Adela Kross, who was to have come to Tamar in September, has been there since Monday "
            "and leaves on Tuesday evening. In the spring Prime Minister Goran Sil will go to "
            "Kestria."
        ),
        [("date", None, "Tuesday")],
        ("2023-11-14", "2023-11-15"),
    ),
    # --- economy
    (
        "second quarter as months",
        STEEL,
        (
            "Between April and June exports from Norrmark were down by 4%, according to the "
            "customs service."
        ),
        [],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "second quarter as later months",
        STEEL,
        (
            "Between July and September exports from Norrmark were down by 4%, according to the "
            "customs service."
        ),
        [("date", None, "July and September")],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "quarter changed",
        STEEL,
        (
            "Exports from Norrmark were down by 4% in the third quarter, according to the customs "
            "service."
        ),
        [("date", None, "third quarter")],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "first months as a quarter",
        STEEL,
        "In the first quarter, exports from Norrmark had risen, the customs service said.",
        [],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "June last year as a year",
        STEEL,
        "In June shipments were 10% lower than in June 2023.",
        [],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "June last year as a wrong year",
        STEEL,
        "In June shipments were 10% lower than in June 2022.",
        [("date", None, "June 2022")],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "start of the tariff",
        STEEL,
        "Since 1 January there has been a tariff on steel.",
        [("date", None, "1 January")],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "start of the tariff in other words",
        STEEL,
        "Since the beginning of February there has been a tariff on steel.",
        [],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "tariff until the end of the year",
        STEEL,
        "The tariff on steel runs until the end of the year.",
        [],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "end of the tariff made its start",
        STEEL,
        "The tariff on steel takes effect on 31 December.",
        [("date", None, "takes effect on 31 December")],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "tariff for eleven months",
        STEEL,
        "The tariff on steel will have been in force for 11 months when it runs out.",
        [],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "talks in the autumn",
        STEEL,
        "In the autumn talks are to start on what follows the steel tariff.",
        [],
        ("2024-08-06", "2024-08-07"),
    ),
    (
        "talks end instead of begin",
        STEEL,
        "Talks on what follows the steel tariff end in October.",
        [("date", None, "end in October")],
        ("2024-08-06", "2024-08-07"),
    ),
    # --- health, science and technology
    (
        "Friday as a date",
        DRUG,
        "Toravine, a drug against malaria, was approved by the agency on 8 March.",
        [],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "Friday as another Friday",
        DRUG,
        "Toravine, a drug against malaria, was approved by the agency on 1 March.",
        [("date", None, "1 March")],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "Friday as last week",
        DRUG,
        "Last week the agency approved Toravine, a drug against malaria.",
        [],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "Friday as this week",
        DRUG,
        "Earlier this week the agency approved Toravine, a drug against malaria.",
        [("date", None, "Earlier this week")],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "weekly for six months",
        DRUG,
        "For six months, children take a tablet every seven days.",
        [],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "daily for weekly",
        DRUG,
        "For six months, children take a tablet every day.",
        [("date", None, "every day")],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "months counted back",
        DRUG,
        "Belisol had applied for approval in January 2023.",
        [],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "months counted back wrongly",
        DRUG,
        "Belisol had applied for approval in January 2022.",
        [("date", None, "January 2022")],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "months as weeks",
        DRUG,
        "Approval for Toravine came 14 weeks after Belisol had applied.",
        [("date", None, "14 weeks")],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "summer of another year",
        DRUG,
        "Quisolan, an older drug, was withdrawn in the summer of 2005.",
        [("date", None, "2005")],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "summer by years",
        DRUG,
        "Quisolan, an older drug, was withdrawn more than eight years ago.",
        [],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "length of the treatment left out",
        DRUG,
        "Toravine is given to children as one tablet a week.",
        [],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "third quarter as months",
        DRUG,
        "Between July and September the first deliveries of Toravine are to start.",
        [],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "third quarter as other months",
        DRUG,
        "Between April and June the first deliveries of Toravine are to start.",
        [("date", None, "April and June")],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "trial and approval",
        DRUG,
        "The first trial of Toravine had begun three years before the approval.",
        [],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "drug retold",
        DRUG,
        (
            "Toravine, which children take once a week for six months, was approved on Friday. Its "
            "maker, Belisol, had applied more than a year before, and its first trial began in "
            "2021."
        ),
        [],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "drug retold with a shorter wait",
        DRUG,
        (
            "Toravine, which children take once a week for six months, was approved on Friday. Its "
            "maker, Belisol, had applied less than a year before, and its first trial began in "
            "2021."
        ),
        [("date", None, "less than a year")],
        ("2024-03-12", "2024-03-14"),
    ),
    (
        "journey worked out",
        PROBE,
        (
            "More than seven and a half years after its launch, Halcyon went into orbit around "
            "Ersa in June 2024."
        ),
        [],
    ),
    (
        "journey qualified the other way",
        PROBE,
        "Halcyon travelled for more than eight years before it went into orbit around Ersa.",
        [("date", None, "more than eight years")],
    ),
    (
        "year of the launch",
        PROBE,
        "Halcyon had been launched in October 2018.",
        [("date", None, "2018")],
    ),
    (
        "launch in autumn",
        PROBE,
        "Halcyon had been launched in the autumn of 2016.",
        [],
    ),
    (
        "time of arrival in words",
        PROBE,
        "Halcyon went into orbit at 3.40 in the morning GMT.",
        [],
    ),
    (
        "time of arrival twelve hours late",
        PROBE,
        "Halcyon went into orbit at 3.40 in the afternoon GMT.",
        [("date", None, "afternoon")],
    ),
    (
        "orbit in hours",
        PROBE,
        "One turn around Ersa takes the probe nine hours.",
        [],
    ),
    (
        "orbit in days",
        PROBE,
        "One turn around Ersa takes the probe nine days.",
        [("date", None, "nine days")],
    ),
    (
        "weeks as days",
        PROBE,
        "For 21 days in 2020 the probe's camera could not be used.",
        [],
    ),
    (
        "weeks as months",
        PROBE,
        "For three months in 2020 the probe's camera could not be used.",
        [("date", None, "three months")],
    ),
    (
        "first half as months",
        PROBE,
        "The landing is planned for the first six months of 2026.",
        [],
    ),
    (
        "first half to second",
        PROBE,
        "The landing is planned for the second half of 2026.",
        [("date", None, "second half")],
    ),
    (
        "failure before the launch",
        PROBE,
        "Halcyon's camera failed before the probe was launched.",
        [("date", None, "before")],
    ),
    # --- culture and sport
    (
        "autumn as fall",
        LYRIC,
        "In the fall of 2022 the Lyric Theatre in Port Callan opened again.",
        [],
    ),
    (
        "autumn to spring",
        LYRIC,
        "In the spring of 2022 the Lyric Theatre in Port Callan opened again.",
        [("date", None, "spring")],
    ),
    (
        "eighteen months",
        LYRIC,
        "The repairs were to have taken a year and a half.",
        [],
    ),
    (
        "eighteen months as years",
        LYRIC,
        "The repairs were to have taken two and a half years.",
        [("date", None, "two and a half years")],
    ),
    (
        "planned time for real time",
        LYRIC,
        "The theatre was closed for 18 months before it opened again.",
        [("date", None, "18 months")],
    ),
    (
        "closed since",
        LYRIC,
        "It had been shut since 2016 when it opened again in 2022.",
        [],
    ),
    (
        "closed since a wrong year",
        LYRIC,
        "It had been shut since 2014 when it opened again in 2022.",
        [("date", None, "2014")],
    ),
    (
        "decade as ten years",
        LYRIC,
        "Dane ran the theatre for ten years, until 2004.",
        [],
    ),
    (
        "decade with a wrong end",
        LYRIC,
        "Dane ran the theatre until 2014, having begun in 1994.",
        [("date", None, "2014")],
    ),
    (
        "year as a decade",
        LYRIC,
        "Dane's time at the theatre began in the 1990s.",
        [],
    ),
    (
        "year as a wrong decade",
        LYRIC,
        "Dane's time at the theatre began in the 1980s.",
        [("date", None, "1980s")],
    ),
    (
        "fortnight as two weeks",
        LYRIC,
        "Every two weeks there is a performance by the theatre's orchestra.",
        [],
    ),
    (
        "fortnight as a week",
        LYRIC,
        "Every week there is a performance by the theatre's orchestra.",
        [("date", None, "Every week")],
    ),
    (
        "monthly as so many times",
        LYRIC,
        "Twelve times a year children can see a matinee at the theatre.",
        [],
    ),
    (
        "monthly to weekly",
        LYRIC,
        "A weekly matinee for children is held at the theatre.",
        [("date", None, "weekly")],
    ),
    (
        "century",
        LYRIC,
        "The theatre dates from the early 20th century.",
        [],
    ),
    (
        "wrong century",
        LYRIC,
        "The theatre dates from the early 19th century.",
        [("date", None, "19th century")],
    ),
    (
        "years between openings",
        LYRIC,
        "The theatre reopened in 2022, 111 years after it first opened.",
        [],
    ),
    (
        "theatre retold",
        LYRIC,
        (
            "Repairs that were to last a year and a half kept the Lyric Theatre in Port Callan "
            "closed for six years. Since the autumn of 2022 it has been open again, with its "
            "orchestra on stage every other week."
        ),
        [],
    ),
    (
        "theatre retold with the wrong season",
        LYRIC,
        (
            "Repairs that were to last a year and a half kept the Lyric Theatre in Port Callan "
            "closed for six years. Since the summer of 2022 it has been open again, with its "
            "orchestra on stage every other week."
        ),
        [("date", None, "summer")],
    ),
    (
        "stop and start",
        MAREK,
        "The match, halted by rain on Tuesday evening, went on at 11 the next morning.",
        [],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "stop and start exchanged",
        MAREK,
        "The match resumed at 6 p.m. on Wednesday.",
        [("date", None, "6 p.m.")],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "yesterday for Wednesday",
        MAREK,
        "Yesterday Iva Marek defeated Ana Solis in the second round.",
        [],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "today for Wednesday",
        MAREK,
        "Today Iva Marek defeated Ana Solis in the second round.",
        [("date", None, "Today")],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "Friday as tomorrow",
        MAREK,
        "Marek will play Jo Lindqvist tomorrow.",
        [],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "next match as a date",
        MAREK,
        "Marek will play Jo Lindqvist on 20 September.",
        [],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "next match as a wrong date",
        MAREK,
        "Marek will play Jo Lindqvist on 22 September.",
        [("date", None, "22 September")],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "two days between matches",
        MAREK,
        "Two days after she beat Ana Solis, Marek plays Jo Lindqvist.",
        [],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "injury in another month",
        MAREK,
        "Marek had been out since breaking a wrist in June.",
        [("date", None, "June")],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "injury in summer",
        MAREK,
        "A wrist that Marek broke in the summer had kept her out for seven weeks.",
        [],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "injury longer",
        MAREK,
        "A wrist that Marek broke in the summer had kept her out for seven months.",
        [("date", None, "seven months")],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "final of last year",
        MAREK,
        "It was Solis who won when the two met in the final in 2023.",
        [],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "final of two years ago",
        MAREK,
        "It was Solis who won when the two met in the final two years ago.",
        [("date", None, "two years ago")],
        ("2024-09-18", "2024-09-19"),
    ),
    (
        "closing made opening",
        LIBRARY,
        "After its renovation, the Greeley Falls library will reopen on June 3.",
        [("date", None, "reopen on June 3")],
    ),
    (
        "eight weeks as two months",
        LIBRARY,
        "For about two months from June 3 the Greeley Falls library will be closed.",
        [],
    ),
    (
        "eight weeks as eight months",
        LIBRARY,
        "For eight months from June 3 the Greeley Falls library will be closed.",
        [("date", None, "eight months")],
    ),
    (
        "end worked out",
        LIBRARY,
        "The Greeley Falls library will be closed from June 3 until late July.",
        [],
    ),
    (
        "every Tuesday",
        LIBRARY,
        "The reading club is to move to the fire hall, where it will meet every Tuesday.",
        [],
    ),
    (
        "every other Tuesday",
        LIBRARY,
        "The reading club is to move to the fire hall, where it will meet every other Tuesday.",
        [("date", None, "every other Tuesday")],
    ),
    (
        "day of the club",
        LIBRARY,
        "The reading club is to meet on Thursdays in the fire hall.",
        [("date", None, "Thursdays")],
    ),
    (
        "until as by",
        LIBRARY,
        "Whitt said readers had until Aug. 15 to bring back books due during the closure.",
        [],
    ),
    (
        "until as after",
        LIBRARY,
        "Whitt said books due during the closure could be brought back only after Aug. 15.",
        [("date", None, "after")],
    ),
    (
        "a quarter of a century",
        LIBRARY,
        "It is more than a quarter of a century since the library was last renovated.",
        [],
    ),
    (
        "half a century",
        LIBRARY,
        "It is more than half a century since the library was last renovated.",
        [("date", None, "half a century")],
    ),
    (
        "late in a decade",
        LIBRARY,
        "The library, which dates from the late 1950s, will close on June 3.",
        [],
    ),
    (
        "another decade",
        LIBRARY,
        "The library, which dates from the 1960s, will close on June 3.",
        [("date", None, "1960s")],
    ),
    (
        "library retold",
        LIBRARY,
        (
            "Readers in Greeley Falls will have no library for eight weeks from June 3. Nora "
            "Whitt, who directs it, said books due in that time could be brought back up to Aug. "
            "15. The last renovation was 26 years ago."
        ),
        [],
    ),
    (
        "library retold with the wrong deadline",
        LIBRARY,
        (
            "Readers in Greeley Falls will have no library for eight weeks from June 3. Nora "
            "Whitt, who directs it, said books due in that time could be brought back up to July "
            "15. The last renovation was 26 years ago."
        ),
        [("date", None, "July 15")],
    ),
]
