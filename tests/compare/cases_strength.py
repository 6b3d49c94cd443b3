"""Hedges, conditions and negations lost or won, wording raised, one made many: and none of that.

Every text is invented. A row is a name, a source, a story, and the findings: kind, severity (left
open), and the words of the story that are wrong. At least every second row is a trap: a story as
strong as its source, or softer.
"""

Findings = list[tuple[str, str | None, str]]
Row = tuple[str, str, str, Findings]

DAM = (
    "Heavy rain may force the operator of the Kesk dam to open its gates on Thursday, which could "
    "flood the lower town of Brennach. The operator has not yet decided, and the river will "
    "certainly rise by a metre. Residents were told to move cars to higher ground. If the rain "
    "stops by noon, the gates will stay shut."
)
TRIAL = (
    "Prosecutors allege that Victor Hale, a former bank clerk, stole £190,000 from elderly "
    "customers over six years. Hale denies eleven counts of theft, and has not been asked about a "
    "twelfth. A colleague, who admitted helping him, was jailed in March. The trial at Redmere "
    "Crown Court is expected to last three weeks. Police believe more victims may come forward."
)
RATES = (
    "The Bank of Sarvonia is considering a rise in interest rates in June, its governor, Ota "
    "Linde, said on Monday. Prices rose slightly in April, by 0.2%. Shares in Velna fell 1% on "
    "his remarks. Two analysts, Mia Holt of Tarn Capital and Per Nygaard of Osk Bank, said a rise "
    "was unlikely before autumn. Linde did not rule out a second step."
)
TUNNEL = (
    "The county plans to dig a two-mile tunnel under Marl Hill and hopes to finish it by 2031. A "
    "bypass is another possibility. Campaigners criticised the plan as a waste of money; one of "
    "them, Hettie Brand, a retired geologist, said the rock was unsafe. The county failed to win "
    "a grant for it last year. Residents voiced concern about noise."
)
DRUG = (
    "A drug for gout appears to slow memory loss in some patients, according to a small study at "
    "Ardmore University. Of 48 volunteers, 19 scored better after a year. The effect was modest "
    "and might be due to chance, said the study's author, Priya Raman. She said the drug was "
    "safe. It does not cure dementia, she stressed."
)
SQUAD = (
    "Coach Mira Tollen said she was disappointed with Saturday's 1-0 defeat, in which striker Ada "
    "Quist hurt her knee. Quist will probably miss the cup tie. Tollen said the side had made too "
    "many mistakes. “It was a shambles at the back,” said the captain, Jo Ferris. Supporters were "
    "divided over the coach: some want her to go, others back her."
)
REFINERY = (
    "A fire at the Sandhead refinery was put out within an hour on Monday, and nobody was hurt. "
    "Investigators suspect a leaking valve. The owner, Terrac, said the plant would reopen on "
    "Friday unless inspectors object. Fishermen complained about the smell. The firm has refused "
    "to publish last year's safety report, and its manager, Hal Dorran, declined to comment."
)
PARKS = (
    "Some councillors in Wendlow want to ban barbecues in parks after a lawn burned in July. One, "
    "Karl Venn, called the damage “an absolute disgrace”. The council's lawyers have said a ban "
    "would be legal. A majority is not certain, and the mayor, who is opposed, said she did not "
    "think it would pass. A vote is to be held in September."
)
SHUTTLE = (
    "Brightlift's air taxi can carry 40 people and reportedly cost $70 million to build. The "
    "company wants to fly it across the bay from 2028, if regulators agree. Tests in May were not "
    "a failure, said its chief engineer, Lena Hu, but two motors overheated. A rival, Kite, said "
    "it was surprised by the price. The machine is quiet."
)
WALKOUT = (
    "Nurses at four hospitals voted to strike, their union said on Tuesday. Union leader Ines "
    "Falk said the strike would last three days. The health minister, Jon Abel, criticised the "
    "timing of the vote, said talks could resume on Thursday and asked both sides for patience. A "
    "Sarvonian newspaper slammed the union's “reckless gamble”. Doctors have so far not joined "
    "in. Some 300 patients have been sent home."
)
ARCHIVE = (
    "A diary found in a barn in Loun may be the oldest in the Sarvonian language, scholars say. "
    "It seems to have been written by a shepherd about 1510. It is possible that pages are "
    "missing. The language institute, which has no money to buy it, plans to copy it. One "
    "scholar, Tove Lind, doubts the date and says nothing in it proves it. The owner will not "
    "sell abroad."
)
STORM_DAMAGE = (
    "Storm Iseult could bring gusts of 90 mph to the west coast on Sunday, forecasters said. "
    "Ferries are likely to be cancelled and schools are not expected to open on Monday. In Harlow "
    "a woman was slightly injured by a falling sign. The council was criticised for its slow "
    "response; one resident, Ben Coe, said he felt abandoned. No trees fell."
)
REFORM = (
    "The government is expected to publish its pension bill on Tuesday. The retirement age would "
    "rise to 67 by 2035 for people born after 1970. Unions oppose it; employers support it but "
    "want it sooner. “This is theft,” said union leader Rudi Haas. Finance minister Clara Voss "
    "said she was ready to talk. The bill is not without friends in the opposition. It is thought "
    "to save 4bn crowns a year."
)
FESTIVAL_SOUND = (
    "Neighbours of the Penfold festival told the council that the noise was a nuisance. An "
    "inspector measured 71 decibels, which is not above the limit. The organiser, Dee Marsh, "
    "apologised and said she was sorry it had been loud. Police issued a warning to one "
    "stallholder and cautioned no one else. The festival's future is not in danger, she said, "
    "although 12% of tickets were unsold."
)
SPY_CASE = (
    "A clerk at the Torvian embassy in Velna is suspected of passing letters to Norland, "
    "Sarvonian police said. Norland denied that it had received any. The clerk was arrested "
    "without resistance on Sunday and is to be questioned again today; he has said nothing so "
    "far. The embassy refused to say whether he had been dismissed. Two officials described the "
    "affair as “deeply embarrassing”."
)
AIRPORT = (
    "Passengers at Velna airport faced long queues on Sunday after a computer fault, and 14 "
    "flights were delayed. The airport's director, Sven Aldo, said the system would be repaired "
    "by Wednesday and that hackers were not to blame. Many travellers remained calm. A few "
    "shouted at staff, and a pilot called the day “chaos”. The airline Osk Air said it might seek "
    "damages, but not before it had spoken to the airport."
)
FARM_FLU = (
    "Bird flu has probably reached a duck farm near Marlow, the animal health office said on "
    "Friday; test results are due on Monday. If they are positive, 6,000 ducks will be killed. "
    "There is no danger to people, it said, and eggs can be eaten safely. The farm's owner, Joan "
    "Tibbs, said she was worried and could not sleep. An egg farmer in the next valley said sales "
    "were down a little."
)

BLAST = (
    "Investigators said on Tuesday that a leaking valve was one of several possibilities after "
    "the blast at the Ostrava mill. Sabotage was another line of inquiry. A video that appeared "
    "to show a guard leaving his post was shared by a rival firm. Lena Marsh, a union official, "
    "made remarks viewed by some as hostile to the owners. Two welders were taken to hospital, "
    "one of them in a serious but stable condition. The union disputed the mill's figures on "
    "inspections. The roof is regarded as a total loss."
)

ROWS: list[Row] = [
    # --- dam
    (
        "may lost",
        DAM,
        "Heavy rain will force the operator of the Kesk dam to open its gates on Thursday.",
        [("hedge_dropped", None, "will force")],
    ),
    (
        "may as possibly",
        DAM,
        (
            "The gates of the Kesk dam will possibly have to be opened on Thursday because of "
            "heavy rain."
        ),
        [],
    ),
    (
        "could lost",
        DAM,
        "On Thursday the operator is to open the gates, flooding the lower town of Brennach.",
        [("hedge_dropped", None, "is to open the gates, flooding the lower town")],
    ),
    (
        "could as might",
        DAM,
        "Brennach's lower town might be flooded should the gates be opened.",
        [],
    ),
    (
        "condition lost",
        DAM,
        "The dam's gates will stay shut.",
        [("hedge_dropped", None, "will stay shut")],
    ),
    (
        "condition in other words",
        DAM,
        "Should it stop raining by midday, the dam's gates will remain closed.",
        [],
    ),
    (
        "condition as a second sentence",
        DAM,
        "There is one way the gates stay shut. It must stop raining by noon.",
        [],
    ),
    (
        "yet to decide",
        DAM,
        "The operator is yet to decide.",
        [],
    ),
    (
        "not yet lost",
        DAM,
        "The operator has decided.",
        [("contradicted", None, "has decided")],
    ),
    (
        "certainty of the source",
        DAM,
        "The river is certain to rise by a metre.",
        [],
    ),
    (
        "softened certainty",
        DAM,
        "The river is expected to rise by a metre.",
        [],
    ),
    # --- trial
    (
        "allegation lost",
        TRIAL,
        ("Victor Hale, a former bank clerk, stole £190,000 from elderly customers over six years."),
        [("hedge_dropped", None, "stole £190,000")],
    ),
    (
        "allegation as according to",
        TRIAL,
        (
            "Over six years Victor Hale took £190,000 from elderly customers, according to "
            "prosecutors."
        ),
        [],
    ),
    (
        "allegation as accused",
        TRIAL,
        (
            "Victor Hale, who used to be a bank clerk, stands accused of stealing £190,000 from "
            "elderly customers."
        ),
        [],
    ),
    (
        "allegation in a relative clause lost",
        TRIAL,
        "Hale, who robbed elderly customers of £190,000, is on trial at Redmere Crown Court.",
        [("hedge_dropped", None, "who robbed elderly customers")],
    ),
    (
        "denial lost",
        TRIAL,
        "Hale admits eleven counts of theft.",
        [("contradicted", None, "admits")],
    ),
    (
        "denial as pleading",
        TRIAL,
        "Hale has pleaded not guilty to eleven counts of theft.",
        [],
    ),
    (
        "guilty plea of the colleague",
        TRIAL,
        "A colleague of Hale's who had owned up to helping him was sent to prison in March.",
        [],
    ),
    (
        "expected to lost",
        TRIAL,
        "The trial at Redmere Crown Court will last three weeks.",
        [("hedge_dropped", None, "will last")],
    ),
    (
        "expected to as due to",
        TRIAL,
        "The trial at Redmere Crown Court is due to last three weeks.",
        [],
    ),
    (
        "may and believe lost",
        TRIAL,
        "More victims will come forward.",
        [("hedge_dropped", None, "will come forward")],
    ),
    (
        "may and believe kept once",
        TRIAL,
        "Police think there could be more victims who will speak up.",
        [],
    ),
    (
        "not asked lost",
        TRIAL,
        "Hale has been asked about a twelfth count.",
        [("contradicted", None, "has been asked")],
    ),
    # --- rates
    (
        "considering lost",
        RATES,
        "The Bank of Sarvonia will raise interest rates in June, its governor said on Monday.",
        [("hedge_dropped", None, "will raise")],
    ),
    (
        "considering as weighing",
        RATES,
        (
            "The central bank is weighing an increase in interest rates in June, its governor "
            "said on Monday."
        ),
        [],
    ),
    (
        "slightly became dramatically",
        RATES,
        "Prices rose dramatically in April, by 0.2%.",
        [("intensified", None, "dramatically")],
    ),
    (
        "slightly as a little",
        RATES,
        "In April prices went up a little, by 0.2%.",
        [],
    ),
    (
        "rose became soared",
        RATES,
        "Prices soared by 0.2% in April.",
        [("intensified", None, "soared")],
    ),
    (
        "fell became plunged",
        RATES,
        "Shares in Velna plunged 1% on the governor's remarks.",
        [("intensified", None, "plunged")],
    ),
    (
        "fell as dropped",
        RATES,
        "Velna shares dropped 1% after he had spoken.",
        [],
    ),
    (
        "two analysts",
        RATES,
        "Analysts said that a rise was unlikely before the autumn.",
        [],
    ),
    (
        "unlikely lost",
        RATES,
        "Mia Holt and Per Nygaard, two analysts, said a rise was likely before autumn.",
        [("contradicted", None, "was likely")],
    ),
    (
        "unlikely as probably not",
        RATES,
        "Rates will probably not go up before autumn, two analysts said.",
        [],
    ),
    (
        "did not rule out",
        RATES,
        "Linde left open whether there would be a second step.",
        [],
    ),
    (
        "did not rule out lost",
        RATES,
        "Linde ruled out a second step.",
        [("contradicted", None, "ruled out")],
    ),
    # --- tunnel
    (
        "plans to lost",
        TUNNEL,
        "The county will dig a two-mile tunnel under Marl Hill.",
        [("hedge_dropped", None, "will dig")],
    ),
    (
        "plans to as intends to",
        TUNNEL,
        "The county intends to dig a tunnel two miles long under Marl Hill.",
        [],
    ),
    (
        "hopes to lost",
        TUNNEL,
        (
            "The county's tunnel under Marl Hill, which is at the planning stage, will be "
            "finished by 2031."
        ),
        [("hedge_dropped", None, "will be finished by 2031")],
    ),
    (
        "hopes to as aims to",
        TUNNEL,
        "The county aims to complete its planned tunnel by 2031.",
        [],
    ),
    (
        "possibility lost",
        TUNNEL,
        "A bypass will also be built.",
        [("hedge_dropped", None, "will also be built")],
    ),
    (
        "possibility as option",
        TUNNEL,
        "Another option is a bypass.",
        [],
    ),
    (
        "criticised became slammed",
        TUNNEL,
        "Campaigners slammed the plan as a waste of money.",
        [("intensified", None, "slammed")],
    ),
    (
        "criticised as called",
        TUNNEL,
        "The plan was called a waste of money by campaigners.",
        [],
    ),
    (
        "one campaigner became campaigners",
        TUNNEL,
        "Campaigners said that the rock was unsafe.",
        [("overgeneralised", None, "Campaigners")],
    ),
    (
        "one campaigner stayed one",
        TUNNEL,
        "The rock is unsafe, said one campaigner, who used to be a geologist.",
        [],
    ),
    (
        "failed to lost",
        TUNNEL,
        "Last year the county won a grant for the tunnel.",
        [("contradicted", None, "won a grant")],
    ),
    (
        "failed to as missed out",
        TUNNEL,
        "Last year the county missed out on a grant for the tunnel.",
        [],
    ),
    (
        "concern became fury",
        TUNNEL,
        "The noise has been met with fury among residents.",
        [("intensified", None, "fury")],
    ),
    (
        "concern as worry",
        TUNNEL,
        "Residents said they were worried about noise.",
        [],
    ),
    # --- drug
    (
        "appears lost",
        DRUG,
        (
            "A gout drug slows memory loss in some patients, a small study at Ardmore University "
            "has found."
        ),
        [("hedge_dropped", None, "slows")],
    ),
    (
        "appears as seems",
        DRUG,
        (
            "In some patients a gout drug seems to slow down the loss of memory, a small study at "
            "Ardmore University has found."
        ),
        [],
    ),
    (
        "some patients became most",
        DRUG,
        (
            "A drug for gout appears to slow memory loss in most patients, according to a small "
            "study at Ardmore University."
        ),
        [("overgeneralised", None, "most patients")],
    ),
    (
        "sample became all",
        DRUG,
        (
            "A drug for gout appears to slow memory loss in all patients, according to a small "
            "study at Ardmore University."
        ),
        [("overgeneralised", None, "all patients")],
    ),
    (
        "modest became striking",
        DRUG,
        "The effect was striking, said the study's author.",
        [("intensified", None, "striking")],
    ),
    (
        "modest as small",
        DRUG,
        ("The effect was small, the author, Priya Raman, said, and may have come about by chance."),
        [],
    ),
    (
        "chance excluded",
        DRUG,
        "The effect was not due to chance, said Priya Raman.",
        [("contradicted", None, "not due to chance")],
    ),
    (
        "cure denied lost",
        DRUG,
        "The drug cures dementia, Raman stressed.",
        [("contradicted", None, "cures dementia")],
    ),
    (
        "cure denied as no cure",
        DRUG,
        "Raman stressed that the drug was no cure for dementia.",
        [],
    ),
    (
        "safe by negation of an antonym",
        DRUG,
        "The drug is not dangerous, Raman said.",
        [],
    ),
    (
        "said became boasted",
        DRUG,
        "Raman boasted that the drug was safe.",
        [("intensified", None, "boasted")],
    ),
    # --- squad
    (
        "disappointed became furious",
        SQUAD,
        "Coach Mira Tollen said she was furious about the 1-0 defeat.",
        [("intensified", None, "furious")],
    ),
    (
        "disappointed as let down",
        SQUAD,
        "The 1-0 defeat had been a disappointment to her, the coach, Mira Tollen, said.",
        [],
    ),
    (
        "probably lost",
        SQUAD,
        "Quist, who hurt her knee, will miss the cup tie.",
        [("hedge_dropped", None, "will miss")],
    ),
    (
        "probably as likely",
        SQUAD,
        "Quist, who hurt her knee, is likely to be absent from the cup tie.",
        [],
    ),
    (
        "said became admitted",
        SQUAD,
        "Tollen admitted her side had made too many mistakes.",
        [("intensified", None, "admitted")],
    ),
    (
        "said as according to",
        SQUAD,
        "There had been too many mistakes by her side, according to Tollen.",
        [],
    ),
    (
        "strong word in a quote",
        SQUAD,
        ("The captain, Jo Ferris, was blunt about the defence: “It was a shambles at the back.”"),
        [],
    ),
    (
        "divided became against",
        SQUAD,
        "Supporters want the coach to go.",
        [("overgeneralised", None, "Supporters want")],
    ),
    (
        "divided as split",
        SQUAD,
        ("Supporters are split over Tollen, with some calling for her exit and others behind her."),
        [],
    ),
    (
        "divided became all",
        SQUAD,
        "All the supporters back the coach.",
        [("overgeneralised", None, "All the supporters")],
    ),
    (
        "defeat became humiliation",
        SQUAD,
        "Ada Quist hurt her knee in Saturday's humiliating 1-0 defeat.",
        [("intensified", None, "humiliating")],
    ),
    (
        "injury of equal strength",
        SQUAD,
        "Ada Quist injured her knee on Saturday in the 1-0 loss.",
        [],
    ),
    # --- refinery
    (
        "suspect lost",
        REFINERY,
        "The fire at the Sandhead refinery was caused by a leaking valve.",
        [("hedge_dropped", None, "was caused by a leaking valve")],
    ),
    (
        "suspect as think",
        REFINERY,
        "Investigators think that a valve had been leaking.",
        [],
    ),
    (
        "unless lost",
        REFINERY,
        "The plant will reopen on Friday, its owner, Terrac, said.",
        [("hedge_dropped", None, "will reopen on Friday")],
    ),
    (
        "unless as provided",
        REFINERY,
        (
            "Provided inspectors raise no objection, the plant will be open again on Friday, "
            "Terrac said."
        ),
        [],
    ),
    (
        "would by backshift",
        REFINERY,
        (
            "Terrac said: unless there are objections from inspectors, the refinery will reopen "
            "on Friday."
        ),
        [],
    ),
    (
        "nobody hurt turned",
        REFINERY,
        "Several people were hurt in a fire at the Sandhead refinery on Monday.",
        [("contradicted", None, "Several people were hurt")],
    ),
    (
        "nobody hurt by without",
        REFINERY,
        "Monday's fire at the refinery was put out in under an hour without injuries.",
        [],
    ),
    (
        "refused lost",
        REFINERY,
        "The firm has published last year's safety report.",
        [("contradicted", None, "has published")],
    ),
    (
        "refused as will not",
        REFINERY,
        "The firm will not publish its safety report for last year.",
        [],
    ),
    (
        "complained became raged",
        REFINERY,
        "Fishermen raged about the smell.",
        [("intensified", None, "raged")],
    ),
    (
        "fire became inferno",
        REFINERY,
        "An inferno at the Sandhead refinery was put out within an hour on Monday.",
        [("intensified", None, "inferno")],
    ),
    (
        "fire as blaze",
        REFINERY,
        "The blaze at the Sandhead refinery was extinguished within an hour on Monday.",
        [],
    ),
    (
        "no comment",
        REFINERY,
        "Hal Dorran, the manager, would not comment.",
        [],
    ),
    # --- parks
    (
        "some became most",
        PARKS,
        "Most councillors in Wendlow want to ban barbecues in parks.",
        [("overgeneralised", None, "Most councillors")],
    ),
    (
        "some became all councillors",
        PARKS,
        "All of Wendlow's councillors want to ban barbecues in parks.",
        [("overgeneralised", None, "All of Wendlow's councillors")],
    ),
    (
        "some as a number of",
        PARKS,
        "A number of Wendlow's councillors would like to see barbecues banned from parks.",
        [],
    ),
    (
        "disgrace in a true quote",
        PARKS,
        "Karl Venn, a councillor, said the burned lawn was “an absolute disgrace”.",
        [],
    ),
    (
        "disgrace without marks",
        PARKS,
        "For one councillor, Karl Venn, the damage to the lawn was a disgrace.",
        [],
    ),
    (
        "legal turned",
        PARKS,
        "A ban would be illegal, the council's lawyers have said.",
        [("contradicted", None, "illegal")],
    ),
    (
        "legal as not against the law",
        PARKS,
        "A ban would not be against the law, according to the council's lawyers.",
        [],
    ),
    (
        "negation not raised",
        PARKS,
        "The mayor said she thought it would not pass.",
        [],
    ),
    (
        "negation lost",
        PARKS,
        "The mayor said she thought it would pass.",
        [("contradicted", None, "would pass")],
    ),
    (
        "opposed turned",
        PARKS,
        "The mayor is in favour.",
        [("contradicted", None, "in favour")],
    ),
    (
        "future as will",
        PARKS,
        "A vote will be held in September.",
        [],
    ),
    (
        "not certain lost",
        PARKS,
        "A majority is certain.",
        [("contradicted", None, "is certain")],
    ),
    (
        "not certain as in doubt",
        PARKS,
        "Whether there is a majority remains in doubt.",
        [],
    ),
    # --- shuttle
    (
        "ability",
        SHUTTLE,
        "The air taxi carries 40 people.",
        [],
    ),
    (
        "reportedly lost",
        SHUTTLE,
        "The air taxi cost $70 million to build.",
        [("hedge_dropped", None, "cost $70 million")],
    ),
    (
        "reportedly as said to",
        SHUTTLE,
        "The air taxi is said to have cost $70 million to build.",
        [],
    ),
    (
        "if lost and wants lost",
        SHUTTLE,
        "Brightlift will fly the taxi across the bay from 2028.",
        [("hedge_dropped", None, "will fly")],
    ),
    (
        "wants to and if kept",
        SHUTTLE,
        (
            "Subject to approval from regulators, Brightlift hopes to fly it across the bay from "
            "2028."
        ),
        [],
    ),
    (
        "no failure lost",
        SHUTTLE,
        "Tests in May were a failure, said the chief engineer, Lena Hu.",
        [("contradicted", None, "were a failure")],
    ),
    (
        "failure became fiasco",
        SHUTTLE,
        ("Tests in May, in which two motors overheated, were a fiasco, the chief engineer said."),
        [("contradicted", None, "were a fiasco")],
    ),
    (
        "no failure as success of sorts",
        SHUTTLE,
        (
            "Two motors overheated in the tests in May, which the chief engineer said had not "
            "failed."
        ),
        [],
    ),
    (
        "surprised became stunned",
        SHUTTLE,
        "A competitor, Kite, said it was stunned by the price.",
        [("intensified", None, "stunned")],
    ),
    (
        "surprised as had not expected",
        SHUTTLE,
        "A competitor, Kite, said it had not expected such a price.",
        [],
    ),
    (
        "adverb added",
        SHUTTLE,
        "Kite, a rival, said it was surprised by the outrageous price.",
        [("intensified", None, "outrageous")],
    ),
    (
        "quiet softened",
        SHUTTLE,
        "The machine is fairly quiet.",
        [],
    ),
    # --- walkout
    (
        "asked became demanded",
        WALKOUT,
        "The health minister demanded patience from both sides.",
        [("intensified", None, "demanded")],
    ),
    (
        "asked as appealed for",
        WALKOUT,
        "The minister appealed to both sides to be patient.",
        [],
    ),
    (
        "could resume lost",
        WALKOUT,
        "Talks will resume on Thursday, the health minister, Jon Abel, said.",
        [("hedge_dropped", None, "will resume")],
    ),
    (
        "could resume as may",
        WALKOUT,
        "There may be more talks on Thursday, the health minister, Jon Abel, said.",
        [],
    ),
    (
        "said became threatened",
        WALKOUT,
        "Union leader Ines Falk threatened that the strike would last three days.",
        [("intensified", None, "threatened")],
    ),
    (
        "said kept after the statement",
        WALKOUT,
        "The strike will last three days, Ines Falk, the union's leader, said.",
        [],
    ),
    (
        "slammed in the source",
        WALKOUT,
        "A newspaper in Sarvonia slammed the nurses' union for a “reckless gamble”.",
        [],
    ),
    (
        "slammed is somebody else's in the source",
        WALKOUT,
        "The health minister slammed the timing of the vote.",
        [("intensified", None, "slammed")],
    ),
    (
        "doctors joined",
        WALKOUT,
        "Doctors have joined in.",
        [("contradicted", None, "have joined in")],
    ),
    (
        "doctors not joined",
        WALKOUT,
        "Doctors have stayed out of it so far.",
        [],
    ),
    (
        "four hospitals became hospitals across the country",
        WALKOUT,
        "Nurses at all hospitals voted to strike, their union said on Tuesday.",
        [("overgeneralised", None, "all hospitals")],
    ),
    (
        "sent home became thrown out",
        WALKOUT,
        "Some 300 patients have been thrown out.",
        [("intensified", None, "thrown out")],
    ),
    # --- archive
    (
        "may be lost",
        ARCHIVE,
        "A diary found in a barn is the oldest in the Sarvonian language, scholars say.",
        [("hedge_dropped", None, "is the oldest")],
    ),
    (
        "may be as perhaps",
        ARCHIVE,
        (
            "Scholars say that a diary discovered in a barn in Loun is perhaps the oldest in "
            "Sarvonian."
        ),
        [],
    ),
    (
        "seems lost",
        ARCHIVE,
        "A shepherd wrote the diary about 1510.",
        [("hedge_dropped", None, "A shepherd wrote")],
    ),
    (
        "seems as apparently",
        ARCHIVE,
        "The diary was apparently the work of a shepherd, about 1510.",
        [],
    ),
    (
        "possible lost",
        ARCHIVE,
        "Pages are missing from the diary.",
        [("hedge_dropped", None, "are missing")],
    ),
    (
        "possible as may",
        ARCHIVE,
        "Pages may be missing from it.",
        [],
    ),
    (
        "one scholar became scholars",
        ARCHIVE,
        "Scholars doubt the date and say that nothing in the diary proves it.",
        [("overgeneralised", None, "Scholars doubt")],
    ),
    (
        "one doubter",
        ARCHIVE,
        "The date is doubted by at least one scholar, Tove Lind.",
        [],
    ),
    (
        "no money turned",
        ARCHIVE,
        "The language institute, which has the money to buy it, plans to copy it.",
        [("contradicted", None, "has the money")],
    ),
    (
        "no money in other words",
        ARCHIVE,
        "The language institute cannot afford to buy the diary but intends to make a copy.",
        [],
    ),
    (
        "doubts lost",
        ARCHIVE,
        "Tove Lind, a scholar, accepts the date.",
        [("contradicted", None, "accepts")],
    ),
    (
        "will not sell as ruled out",
        ARCHIVE,
        "The owner has ruled out a sale abroad.",
        [],
    ),
    # --- storm damage
    (
        "could bring lost",
        STORM_DAMAGE,
        ("Storm Iseult will bring gusts of 90 mph to the west coast on Sunday, forecasters said."),
        [("hedge_dropped", None, "will bring")],
    ),
    (
        "could bring as potential",
        STORM_DAMAGE,
        (
            "Gusts of 90 mph are possible on the west coast on Sunday, forecasters said, as Storm "
            "Iseult arrives."
        ),
        [],
    ),
    (
        "likely lost",
        STORM_DAMAGE,
        "Ferries will be cancelled.",
        [("hedge_dropped", None, "will be cancelled")],
    ),
    (
        "likely as probably",
        STORM_DAMAGE,
        "Ferries will probably be cancelled, and schools are unlikely to open on Monday.",
        [],
    ),
    (
        "not expected lost",
        STORM_DAMAGE,
        "Schools are expected to open on Monday.",
        [("contradicted", None, "are expected to open")],
    ),
    (
        "slightly became badly",
        STORM_DAMAGE,
        "In Harlow, a woman was badly injured when a sign came down.",
        [("intensified", None, "badly")],
    ),
    (
        "slightly as minor",
        STORM_DAMAGE,
        "In Harlow a falling sign left a woman with minor injuries.",
        [],
    ),
    (
        "criticism became outrage",
        STORM_DAMAGE,
        "There was outrage over the council's slow response.",
        [("intensified", None, "outrage")],
    ),
    (
        "criticism in a noun",
        STORM_DAMAGE,
        "The council's slow response drew criticism.",
        [],
    ),
    (
        "resident became residents",
        STORM_DAMAGE,
        "Residents said they felt abandoned.",
        [("overgeneralised", None, "Residents")],
    ),
    (
        "resident named",
        STORM_DAMAGE,
        "Ben Coe said that he felt abandoned.",
        [],
    ),
    (
        "trees fell",
        STORM_DAMAGE,
        "Trees fell in the storm.",
        [("contradicted", None, "Trees fell")],
    ),
    (
        "trees stood",
        STORM_DAMAGE,
        "All trees stayed standing.",
        [],
    ),
    # --- reform
    (
        "expected to publish lost",
        REFORM,
        "The government will publish its pension bill on Tuesday.",
        [("hedge_dropped", None, "will publish")],
    ),
    (
        "expected to as looks set to",
        REFORM,
        "The government looks set to publish its pension bill on Tuesday.",
        [],
    ),
    (
        "would rise lost",
        REFORM,
        "The retirement age is rising to 67 by 2035 for people born after 1970.",
        [("hedge_dropped", None, "is rising")],
    ),
    (
        "would rise under the bill",
        REFORM,
        ("Under the bill, the retirement age will go up to 67 by 2035 for people born after 1970."),
        [],
    ),
    (
        "oppose turned",
        REFORM,
        "Unions support the bill.",
        [("contradicted", None, "support")],
    ),
    (
        "support as back",
        REFORM,
        "Employers back the bill, but would like it earlier; unions are against it.",
        [],
    ),
    (
        "theft in a quote",
        REFORM,
        "“This is theft,” the union leader, Rudi Haas, said.",
        [],
    ),
    (
        "ready to talk turned",
        REFORM,
        "Clara Voss, the finance minister, said she was not ready to talk.",
        [("contradicted", None, "not ready")],
    ),
    (
        "not without friends",
        REFORM,
        "The bill has some friends in the opposition.",
        [],
    ),
    (
        "not without friends turned",
        REFORM,
        "The bill has no friends in the opposition.",
        [("contradicted", None, "no friends")],
    ),
    (
        "thought to save lost",
        REFORM,
        "It saves 4bn crowns a year.",
        [("hedge_dropped", None, "saves")],
    ),
    (
        "thought to save as estimated",
        REFORM,
        "It will save an estimated 4bn crowns a year.",
        [],
    ),
    (
        "age as proposed",
        REFORM,
        "A rise in the retirement age to 67 by 2035 is proposed for people born after 1970.",
        [],
    ),
    # --- festival sound
    (
        "nuisance became hell",
        FESTIVAL_SOUND,
        "Neighbours told the council that the noise was hell.",
        [("intensified", None, "hell")],
    ),
    (
        "nuisance kept",
        FESTIVAL_SOUND,
        "The council heard from neighbours that the noise was a nuisance.",
        [],
    ),
    (
        "limit turned",
        FESTIVAL_SOUND,
        "The 71 decibels an inspector measured are above the limit.",
        [("contradicted", None, "above the limit")],
    ),
    (
        "limit by antonym",
        FESTIVAL_SOUND,
        "The 71 decibels an inspector measured are within the limit.",
        [],
    ),
    (
        "one stallholder became stallholders",
        FESTIVAL_SOUND,
        "Police issued warnings to stallholders.",
        [("overgeneralised", None, "stallholders")],
    ),
    (
        "one stallholder kept",
        FESTIVAL_SOUND,
        "A single stallholder was warned by police.",
        [],
    ),
    (
        "danger turned",
        FESTIVAL_SOUND,
        "The festival's future is in danger, said the organiser, Dee Marsh.",
        [("contradicted", None, "is in danger")],
    ),
    (
        "danger as safe",
        FESTIVAL_SOUND,
        "The festival's future is secure, said the organiser, Dee Marsh.",
        [],
    ),
    (
        "apologised became grovelled",
        FESTIVAL_SOUND,
        "Dee Marsh, the organiser, grovelled over the noise.",
        [("intensified", None, "grovelled")],
    ),
    (
        "apologised as apology",
        FESTIVAL_SOUND,
        "An apology for the noise came from Dee Marsh, the organiser.",
        [],
    ),
    (
        "shameless added",
        FESTIVAL_SOUND,
        "The shameless organiser said she was sorry it had been loud.",
        [("intensified", None, "shameless")],
    ),
    # --- spy case
    (
        "suspected lost",
        SPY_CASE,
        (
            "A clerk at the Torvian embassy in Velna passed letters to Norland, Sarvonian police "
            "said."
        ),
        [("hedge_dropped", None, "passed letters")],
    ),
    (
        "suspected as suspicion",
        SPY_CASE,
        (
            "Sarvonian police said a clerk at the Torvian embassy was under suspicion of passing "
            "letters to Norland."
        ),
        [],
    ),
    (
        "denied turned",
        SPY_CASE,
        "Norland has confirmed that it received letters.",
        [("contradicted", None, "has confirmed")],
    ),
    (
        "denied as said it had not",
        SPY_CASE,
        "Norland said that it had received none.",
        [],
    ),
    (
        "resistance won",
        SPY_CASE,
        "The clerk resisted when he was arrested on Sunday.",
        [("contradicted", None, "resisted")],
    ),
    (
        "resistance in other words",
        SPY_CASE,
        "The clerk put up no fight when he was arrested on Sunday.",
        [],
    ),
    (
        "silence turned",
        SPY_CASE,
        "The clerk has talked to the police.",
        [("contradicted", None, "has talked")],
    ),
    (
        "silence kept",
        SPY_CASE,
        "The clerk has kept silent up to now and is to be questioned again.",
        [],
    ),
    (
        "refused to say as declined",
        SPY_CASE,
        "The embassy would not say if he had lost his post.",
        [],
    ),
    (
        "refused to say turned",
        SPY_CASE,
        "The embassy said he had been dismissed.",
        [("contradicted", None, "had been dismissed")],
    ),
    (
        "embarrassing in the source's quote",
        SPY_CASE,
        "Officials called the affair “deeply embarrassing”.",
        [],
    ),
    (
        "affair became scandal",
        SPY_CASE,
        "Two officials described the scandal as “deeply embarrassing”.",
        [("intensified", None, "scandal")],
    ),
    # --- airport
    (
        "would by backshift as will",
        AIRPORT,
        "The system will be repaired by Wednesday, the airport's director said.",
        [],
    ),
    (
        "not to blame turned",
        AIRPORT,
        "Hackers were to blame, said Sven Aldo, the director of the airport.",
        [("contradicted", None, "Hackers were to blame")],
    ),
    (
        "not to blame in other words",
        AIRPORT,
        "Hackers had nothing to do with it, said the director, Sven Aldo.",
        [],
    ),
    (
        "a few became travellers",
        AIRPORT,
        "Travellers shouted at staff at Velna airport on Sunday.",
        [("overgeneralised", None, "Travellers")],
    ),
    (
        "a few as some",
        AIRPORT,
        "Some travellers shouted at staff, though many stayed calm.",
        [],
    ),
    (
        "long became horrendous",
        AIRPORT,
        ("Passengers at Velna airport faced horrendous queues on Sunday after a computer fault."),
        [("intensified", None, "horrendous")],
    ),
    (
        "chaos in the source's quote",
        AIRPORT,
        (
            "A pilot spoke of “chaos” at Velna airport, where a computer fault held up 14 flights "
            "on Sunday."
        ),
        [],
    ),
    (
        "delayed became cancelled",
        AIRPORT,
        "A computer fault led to 14 flights being cancelled on Sunday.",
        [("contradicted", None, "cancelled")],
    ),
    (
        "might seek lost",
        AIRPORT,
        "Osk Air will seek damages, the airline said.",
        [("hedge_dropped", None, "will seek")],
    ),
    (
        "might seek as considering",
        AIRPORT,
        (
            "Osk Air said that it was considering a claim for damages, and would speak to the "
            "airport first."
        ),
        [],
    ),
    (
        "fault became meltdown",
        AIRPORT,
        "Fourteen flights were delayed by a computer meltdown on Sunday.",
        [("intensified", None, "meltdown")],
    ),
    (
        "damages not before talks",
        AIRPORT,
        "Osk Air must first speak to the airport; only then, it said, might it seek damages.",
        [],
    ),
    # --- farm flu
    (
        "probably lost, of a disease",
        FARM_FLU,
        ("Bird flu has reached a duck farm near Marlow, the animal health office said on Friday."),
        [("hedge_dropped", None, "has reached")],
    ),
    (
        "probably as it is likely",
        FARM_FLU,
        (
            "It is likely that bird flu has reached a farm near Marlow where ducks are kept, the "
            "animal health office said on Friday."
        ),
        [],
    ),
    (
        "if positive lost",
        FARM_FLU,
        "Some 6,000 ducks will be killed.",
        [("hedge_dropped", None, "will be killed")],
    ),
    (
        "if positive as depends on",
        FARM_FLU,
        "Whether 6,000 ducks have to be killed depends on test results due on Monday.",
        [],
    ),
    (
        "no danger turned",
        FARM_FLU,
        "The animal health office said there was a danger to people.",
        [("contradicted", None, "there was a danger")],
    ),
    (
        "no danger as safe",
        FARM_FLU,
        "People are not at risk, the animal health office said.",
        [],
    ),
    (
        "eggs by a double negation",
        FARM_FLU,
        "The animal health office said it was not unsafe to eat eggs.",
        [],
    ),
    (
        "worried became terrified",
        FARM_FLU,
        "The owner of the farm, Joan Tibbs, said she was terrified.",
        [("intensified", None, "terrified")],
    ),
    (
        "worried in a noun",
        FARM_FLU,
        "Joan Tibbs, who owns the farm, spoke of her worry and her lack of sleep.",
        [],
    ),
    (
        "egg farmer became farmers",
        FARM_FLU,
        "Egg farmers said that sales were down a little.",
        [("overgeneralised", None, "Egg farmers")],
    ),
    (
        "a little became collapse",
        FARM_FLU,
        "An egg farmer in the next valley said sales had collapsed.",
        [("intensified", None, "collapsed")],
    ),
    (
        "a little as slightly",
        FARM_FLU,
        "Sales have fallen slightly, according to an egg farmer in the next valley.",
        [],
    ),
    (
        "probably kept after the verb",
        FARM_FLU,
        (
            "The animal health office reported on Friday that a duck farm near Marlow probably "
            "had bird flu."
        ),
        [],
    ),
    (
        "one of several possibilities became the cause",
        BLAST,
        "A leaking valve was to blame for the blast at the mill, investigators said.",
        [("hedge_dropped", None, "valve")],
    ),
    (
        "one line of inquiry became the cause",
        BLAST,
        "Sabotage was behind the blast, according to the investigators.",
        [("hedge_dropped", None, "Sabotage")],
    ),
    (
        "pictures that appear to show something show it",
        BLAST,
        "A rival firm shared a video of a guard leaving his post.",
        [("hedge_dropped", None, "guard")],
    ),
    (
        "what a video appears to show happened",
        BLAST,
        "A guard left his post, a video shared by a rival firm showed.",
        [("hedge_dropped", None, "showed")],
    ),
    (
        "regarded as a loss became a loss",
        BLAST,
        "The roof is a total loss.",
        [("hedge_dropped", None, "loss")],
    ),
    (
        "serious became fighting for life",
        BLAST,
        "Two welders were taken to hospital, one of them fighting for life.",
        [("intensified", None, "fighting for life")],
    ),
    (
        "disputed became savaged",
        BLAST,
        "The union savaged the mill over its figures on inspections.",
        [("intensified", None, "savaged")],
    ),
    (
        "one of several possibilities kept as a possible cause",
        BLAST,
        "A leaking valve was a possible cause of the blast at the mill, investigators said.",
        [],
    ),
    (
        "one of several possibilities kept as one",
        BLAST,
        "Investigators named a leaking valve as one possibility after the blast at the mill.",
        [],
    ),
    (
        "may for one of several possibilities",
        BLAST,
        "A leaking valve may have caused the blast at the mill, investigators said.",
        [],
    ),
    (
        "a line of inquiry kept",
        BLAST,
        "Investigators are looking at sabotage as well as a leaking valve.",
        [],
    ),
    (
        "appeared to show kept as apparently",
        BLAST,
        "A rival firm shared a video apparently of a guard leaving his post.",
        [],
    ),
    (
        "appeared to show kept as seems",
        BLAST,
        "A rival firm shared a video in which a guard seems to leave his post.",
        [],
    ),
    (
        "viewed as hostile kept as seen so",
        BLAST,
        "Some saw remarks by the union official Lena Marsh as hostile to the owners.",
        [],
    ),
    ("regarded as a loss kept", BLAST, "The roof is seen as a total loss.", []),
    ("regarded as a loss kept as considered", BLAST, "They consider the roof a loss.", []),
    ("serious kept", BLAST, "Two welders are in hospital, one of them in a serious condition.", []),
    (
        "disputed became questioned",
        BLAST,
        "The union questioned the mill's figures on inspections.",
        [],
    ),
    (
        "disputed became challenged",
        BLAST,
        "The union challenged the mill's figures on inspections.",
        [],
    ),
    (
        "fighting for jobs is no condition",
        BLAST,
        "The union disputed the figures and is fighting for jobs; one welder is in hospital in a serious condition.",
        [],
    ),
    (
        "two voices of a divided crowd",
        (
            "Residents of Marl Hill were divided. Hettie Brand said the tunnel would ruin Marl "
            "Hill. Jon Pask said Marl Hill needed it."
        ),
        "Marl Hill's residents are up in arms.",
        [("overgeneralised", None, "residents")],
    ),
    (
        "a divided crowd kept",
        (
            "Residents of Marl Hill were divided. Hettie Brand said the tunnel would ruin Marl "
            "Hill. Jon Pask said Marl Hill needed it."
        ),
        "Marl Hill's residents are split.",
        [],
    ),
    (
        "trouble that lies somewhere is no lie",
        "Counting errors in the postal ballots delayed the result at Marl Hill.",
        "The trouble lay in the postal ballots, which delayed the result at Marl Hill.",
        [],
    ),
]
