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
    (
        "warehouse batteries",
        "A fire that destroyed a warehouse in Calder Mossley on Tuesday night may have started in a stack of scooter batteries, the fire service said. Station commander Ilse Brannock said an electrical fault in the building was another line of inquiry. No one was hurt.",
        "The fire service is looking into whether scooter batteries or an electrical fault set off the blaze that destroyed a warehouse in Calder Mossley on Tuesday night. Nobody was injured.",
        [],
    ),
    (
        "footbridge bearings",
        "Corrosion in the bearings was one of several possibilities being examined after the Tarn Street footbridge collapsed on Friday, engineers said. The bridge, built in 1971, was empty at the time.",
        "Corroded bearings brought down the Tarn Street footbridge, built in 1971, on Friday, when nobody was on it.",
        [("hedge_dropped", None, "Corroded bearings brought down")],
    ),
    (
        "osk derrin footage",
        "A video posted online appears to show government troops entering the village of Osk Derrin on Sunday. The footage could not be independently verified. The army of Velmora has not commented, while a regional official said fighting was continuing on the outskirts.",
        "Fighting was still going on at the edge of Osk Derrin, a regional official said. Footage said to show Velmoran government troops going into the village on Sunday was posted online, but it could not be verified independently.",
        [],
    ),
    (
        "climber confirmed",
        "Missing climber feared dead on Mount Harrowel. Rescuers said on Monday morning that they feared Petra Lindqvale, 34, had been killed in an avalanche. On Monday evening police confirmed that her body had been found and that the avalanche had killed her.",
        "An avalanche on Mount Harrowel killed the climber Petra Lindqvale, 34, police said on Monday evening after her body was found.",
        [],
    ),
    (
        "cyclist improves",
        "Cyclist Marno Teague, who was in a critical condition after Saturday's crash at the Lower Vale Classic, is now stable and breathing unaided, Fenwick General Hospital said on Tuesday. Doctors expect to move him out of intensive care this week.",
        "Marno Teague is in a stable condition and breathing on his own, three days after a crash at the Lower Vale Classic that left him critical. Doctors expect the cyclist to leave intensive care this week.",
        [],
    ),
    (
        "referee penalty",
        "The head of refereeing, Karel Ostby, disputed a claim by Vallance Rovers that they should have been given a penalty in Saturday's 1-0 defeat. Ostby said the ball had struck the defender's shoulder. The club has until Thursday to lodge a complaint.",
        "Karel Ostby, who is in charge of refereeing, slammed Vallance Rovers' claim that they were owed a penalty in Saturday's 1-0 loss, saying the ball hit a defender on the shoulder.",
        [("intensified", None, "slammed")],
    ),
    (
        "harbour hotel appeal",
        "A group of residents of Ambley Quay has lodged an appeal against plans for a 14-storey hotel on the harbour front. The group's chair, Odette Marsh-Kain, said it was prepared to take the case to the high court. The developer, Quillan Holdings, said it was confident that the permission would stand.",
        "Some residents of Ambley Quay are fighting a 14-storey hotel planned for the harbour front and have lodged an appeal. Their chair, Odette Marsh-Kain, said they were ready to go to the high court; Quillan Holdings, the developer, is confident of keeping its permission.",
        [],
    ),
    (
        "estate shares",
        "The estate of the late shipping owner Hallam Dreve will be divided equally among his four children, a court in Port Senning ruled on Thursday. His eldest daughter had argued that a letter of 2016 left her the fleet. Her lawyer said she accepted the ruling.",
        "Hallam Dreve's four children will each get an equal share of the late shipping owner's estate, a Port Senning court has ruled. The eldest daughter, who had argued that the fleet was hers, accepts the decision, according to her lawyer.",
        [],
    ),
    (
        "marrick captain sale",
        "Supporters of Marrick Town were divided on Monday over the sale of the captain, Yusk Adeyra, to Port Lorne. Some welcomed the £9m fee as good business for a player of 31. Others said the club had given up on promotion.",
        "Supporters of Marrick Town welcomed the £9m sale of their captain, Yusk Adeyra, 31, to Port Lorne.",
        [("overgeneralised", None, "Supporters of Marrick Town welcomed")],
    ),
    (
        "bronze helmet",
        "Archaeologists at Stennholt have recovered a bronze helmet that some scholars believe belonged to the warlord Arvid the Lame. Wood found in the same pit was dated to the ninth century. The helmet weighs 1.9kg and will go on show in May.",
        "A bronze helmet weighing 1.9kg, recovered by archaeologists at Stennholt, goes on display in May. Wood from the same pit has been dated to the ninth century.",
        [],
    ),
    (
        "dessaline vase",
        "Detective Rowan Achterby, who leads the investigation into the theft of a Dessaline vase from the Corrick Museum, said a reported sighting of a white van was a promising lead. The vase, worth about £400,000, was taken on 3 March. No arrests have been made.",
        "No one has been arrested over the theft on 3 March of a Dessaline vase worth roughly £400,000 from the Corrick Museum. The detective in charge, Rowan Achterby, described a white van that was reportedly seen as a promising lead.",
        [],
    ),
    (
        "kharesh flag",
        "A video that purports to show rebel fighters raising a flag over the town hall in Kharesh was released on Monday. Journalists have been unable to reach the town, which had a population of 18,000 before the war.",
        "Rebel fighters raised a flag over the town hall in Kharesh, a video released on Monday shows. The town, home to 18,000 people before the war, has been out of reach for journalists.",
        [
            (
                "hedge_dropped",
                None,
                "Rebel fighters raised a flag over the town hall in Kharesh, a video released on Monday shows",
            )
        ],
    ),
    (
        "tarrow split",
        "The conglomerate Tarrow Group will split into two listed companies next spring, its board said on Wednesday. The vote was unanimous. Bea Lindhurst, an analyst at Ostley Capital, said the move could lift their combined value.",
        "Tarrow Group's board voted unanimously to split the conglomerate into two listed businesses next spring, a step that could raise their combined worth, in the view of one analyst, Bea Lindhurst of Ostley Capital.",
        [],
    ),
    (
        "comet beaches",
        "The comet seen over southern Maravelle on Friday evening was about 90 million km away, the Brisk Hill observatory said. Thousands of people watched it from beaches. It is expected to fade by the end of the month.",
        "Thousands watched from beaches on Friday evening as a comet appeared over southern Maravelle. It was roughly 90 million km away, according to the Brisk Hill observatory, and should fade before the month is out.",
        [],
    ),
    (
        "cloud ice",
        "The physicist Imre Castellane has spent 20 years working on a theory of how ice forms in clouds. A paper in Annals of Cloud Study on Thursday reported an experiment whose results matched its main prediction. Castellane said the theory remained unproven for tropical clouds.",
        "An experiment described in Annals of Cloud Study on Thursday agreed with the main prediction of Imre Castellane's theory of how clouds form ice. The physicist, who has worked on it for two decades, said it had yet to be proved for clouds in the tropics.",
        [],
    ),
    (
        "school crossing girl",
        "A girl aged nine is in a serious condition in hospital after she was struck by a van near Oakhanger school in Dellworth on Wednesday. The driver, who stopped at the scene, is helping police.",
        "A nine-year-old girl hit by a van near Oakhanger school in Dellworth on Wednesday is fighting for her life in hospital. The driver stopped and is assisting police.",
        [("intensified", None, "fighting for her life")],
    ),
    (
        "premier succession",
        "The finance minister, Jorun Telke, is seen by some in the Centre Union as the favourite to replace the outgoing premier. She has not said whether she will stand. The party votes on 9 November.",
        "Some in the Centre Union regard Jorun Telke, the finance minister, as the front-runner to succeed the departing premier, though she has yet to say whether she will run in the vote on 9 November.",
        [],
    ),
    (
        "jockey fine",
        "The jockey Liss Carrowden was fined £3,000 on Monday for breaching whip rules. She may also face a suspension, which the racing board will consider next week.",
        "Liss Carrowden must pay £3,000 for breaking the whip rules, a fine imposed on Monday. A ban could follow: the racing board takes up that question next week.",
        [],
    ),
    (
        "ossel dam quote",
        '"We think the dam probably held because the rain stopped," said Pava Mirren, an engineer, after floods in the Ossel valley. She said a full survey would take six weeks. About 300 people returned home on Sunday.',
        'About 300 people went back to their homes on Sunday after floods in the Ossel valley. "We think the dam probably held because the rain stopped," said Pava Mirren, an engineer, who put the length of a full survey at six weeks.',
        [],
    ),
    (
        "salt orchard film",
        "Salt Orchard, a novel regarded by some critics as Ana Dreyling's masterpiece, is to be filmed next year by the director Koji Amsel. Shooting will begin in February on the island of Prenn. Dreyling, who died in 2009, wrote 14 books.",
        "Koji Amsel will start shooting a film of Ana Dreyling's masterpiece, the novel Salt Orchard, on the island of Prenn next February. Dreyling, the author of 14 books, died in 2009.",
        [("hedge_dropped", None, "Ana Dreyling's masterpiece")],
    ),
    (
        "timetable criticised",
        'The chair of the teachers\' union, Edda Falkirk-Moss, attacked the new timetable as "a disgrace" on Friday. The education department of Torrin Vale said it had consulted schools for four months.',
        "Edda Falkirk-Moss, who chairs the teachers' union, criticised the new timetable on Friday. Torrin Vale's education department said schools had been consulted over four months.",
        [],
    ),
    (
        "bray lane season",
        "The Bray Lane theatre said its autumn season would include two comedies and one serious drama, a new play by Simeon Ackley about a mining family. Rehearsals are expected to begin on 2 August.",
        "A serious new drama by Simeon Ackley, about a mining family, joins two comedies in the Bray Lane theatre's autumn season. Rehearsals are due to start on 2 August.",
        [],
    ),
    (
        "kessary outbreak",
        "Health officials in Kessary believe contaminated well water is the likely source of an outbreak that has made 61 people ill. Food served at a wedding on 12 June has not been ruled out. Eleven people remain in hospital.",
        "Sixty-one people have fallen ill in Kessary and 11 are still in hospital. Contaminated well water is the probable source, health officials think, but food from a wedding on 12 June has not been excluded.",
        [],
    ),
    (
        "ahlmar ice",
        "The Ahlmar ice shelf could break up within ten years, the glaciologist Runa Steinvall said on Tuesday. Her team measured cracks up to 30km long this summer. The shelf covers an area of about 5,200 sq km.",
        "Scientists say the Ahlmar ice shelf, which covers some 5,200 sq km, could break up within a decade. Cracks as long as 30km were measured there this summer.",
        [("overgeneralised", None, "Scientists say")],
    ),
    (
        "pindle high street",
        "Residents of Lower Pindle were divided over a plan to close the high street to cars. At a meeting on Tuesday, the shopkeeper Gwil Hart said it would ruin trade, while Dr Anneke Sool said it would save lives. The council votes in July.",
        "Opinion in Lower Pindle is split on whether to shut the high street to cars. At Tuesday's meeting a shopkeeper, Gwil Hart, predicted that trade would be ruined and Dr Anneke Sool that lives would be saved; the council votes in July.",
        [],
    ),
    (
        "storm oriel",
        "Storm Oriel could bring gusts of up to 130km/h to the Hebrin coast on Thursday, forecasters said. Ferries have been cancelled. Power cuts are possible.",
        "Ferries are off as the Hebrin coast waits for Storm Oriel, whose gusts might reach 130km/h on Thursday, according to forecasters. There is a chance of power cuts.",
        [],
    ),
    (
        "zarrant depot",
        "An explosion damaged a fuel depot near Zarrant early on Wednesday in what appeared to be a drone attack, the regional governor, Tollen Brask, said. Officials in neighbouring Dvarra denied involvement. Two workers were treated for burns.",
        "Two workers needed treatment for burns after a blast at a fuel depot near Zarrant early on Wednesday, apparently a drone attack, according to the regional governor, Tollen Brask. Officials in Dvarra, next door, said they had no part in it.",
        [],
    ),
    (
        "corvane jobs",
        "The steelmaker Corvane is expected to cut about 900 jobs at its Ruddock plant this week. The plant employs 3,400 people and lost £45m last year.",
        "About 900 people are losing their jobs at Corvane's Ruddock steel plant this week. It has a workforce of 3,400 and made a loss of £45m last year.",
        [("hedge_dropped", None, "About 900 people are losing their jobs")],
    ),
    (
        "plessey laptops",
        "Prosecutors allege that the accountant Dorian Plessey moved £2.1m to an account in Santo Verrin. Plessey, 52, denies fraud. He admitted on Monday that he had destroyed two laptops.",
        "The accountant Dorian Plessey, 52, admitted on Monday that he destroyed two laptops but denies fraud, in a case in which prosecutors say he shifted £2.1m to an account in Santo Verrin.",
        [],
    ),
    (
        "ambrose line",
        "The Ambrose line, which links Crannock and Weyfield, will reopen on Monday after a landslip closed it for seven weeks. The operator, RailNorva, said trains would run at reduced speed until at least September. The cause of the landslip is still being investigated.",
        "Trains return on Monday to the line between Crannock and Weyfield, shut for seven weeks by a landslip whose cause is still under investigation. They will go more slowly until September at the earliest, RailNorva said.",
        [],
    ),
    (
        "isk delta water",
        "Farmers in the Isk delta have voiced concern about limits on river water that take effect in June. The irrigation board said the limits were needed after three dry winters. It will review them after a year.",
        "Limits on river water that come in in June have met with fury among farmers in the Isk delta; the irrigation board, which will review them after a year, said three dry winters had made them necessary.",
        [("intensified", None, "fury")],
    ),
    (
        "sunniva wreck",
        "The wreck of the trawler Sunniva lies at a depth of 140 metres off Cape Jorrel, survey data showed on Friday. Investigators said a net snag was among the explanations for the sinking in 1987 that they would consider.",
        "Survey data on Friday put the wreck of the Sunniva, a trawler that went down in 1987, 140 metres deep off Cape Jorrel. A snagged net is one of the explanations investigators said they would weigh.",
        [],
    ),
    (
        "vint transfer",
        "The midfielder Oskar Vint is expected to sign for Brannock Athletic before the transfer window shuts on Friday, two people with knowledge of the talks said. He had a medical on Wednesday. The fee is understood to be about €14m.",
        "Oskar Vint, who had a medical on Wednesday, looks set to join Brannock Athletic before Friday's deadline, according to two people familiar with the talks. The midfielder's price is thought to be around €14m.",
        [],
    ),
    (
        "marlow economists",
        "Of seven economists surveyed by the Marlow Institute, four supported the rise in interest rates in March and three said it came too early. The central bank of Ardenya meets again on 20 June.",
        "Economists asked by the Marlow Institute disagreed about March's increase in interest rates, with four in favour and three who thought it premature. Ardenya's central bank holds its next meeting on 20 June.",
        [],
    ),
    (
        "trask killing",
        "Police in Averton Sands said a dispute over money was one line of inquiry in the killing of the boat builder Eamon Trask. Trask, 61, was found dead in his workshop on 8 April. A reward of £10,000 has been offered for information.",
        "Eamon Trask, a boat builder of 61 whose body was found in his workshop on 8 April, was killed over money, police in Averton Sands said. Information could earn a reward of £10,000.",
        [("hedge_dropped", None, "was killed over money, police in Averton Sands said")],
    ),
    (
        "vermeille sale",
        "A painting thought to be by Lucan Vermeille sold for €3.4m at Haldrane's in Porto Avis on Thursday. Some specialists doubt the attribution. The buyer was not named.",
        "The painting that went for €3.4m at Haldrane's in Porto Avis on Thursday, to a buyer who was not identified, is believed to be the work of Lucan Vermeille, though some specialists are unconvinced.",
        [],
    ),
    (
        "fenmoor closure",
        "Several parents shouted at governors over the closure of Fenmoor primary at a meeting on Monday, and one was escorted out. The chair of governors, Lyle Anstruther, said the decision was final.",
        "Lyle Anstruther, who chairs the governors of Fenmoor primary, said the decision to close it would not change. Several parents raised their voices at Monday's meeting and one was led out.",
        [],
    ),
    (
        "sallow ferry tornado",
        "Suspected tornado damages homes in Sallow Ferry. Residents reported a funnel cloud on Saturday afternoon. The weather office said on Sunday that a survey team had confirmed that a tornado touched down at 4.10pm, damaging 23 homes.",
        "It was a tornado that damaged 23 homes in Sallow Ferry on Saturday, the weather office said a day later, after a survey team confirmed one had touched down at 4.10pm.",
        [],
    ),
    (
        "pell green flights",
        "Night flights over Pell Green rose by a fifth in the year to April, the airport authority said. Clem Ottaway, who lives there, said the noise kept him awake. The authority is consulting on new routes until 30 June.",
        "Residents of Pell Green say they are being kept awake by night flights, which were up by a fifth in the year to April. The airport authority is consulting on new routes until the end of June.",
        [("overgeneralised", None, "Residents of Pell Green say they are being kept awake")],
    ),
    (
        "lorvatine trial",
        'A drug called lorvatine may slow hearing loss, a trial in 212 patients suggested. Professor Hanne Uddelby of the University of Straeven said the findings were "encouraging, but early". A larger trial begins in 2027.',
        "Lorvatine might slow the loss of hearing, going by a trial of 212 patients. Hanne Uddelby, a professor at the University of Straeven, called the results encouraging but said it was early; a bigger trial starts in 2027.",
        [],
    ),
    (
        "civic hall cost",
        'The opposition councillor Tamsin Rooke questioned the £6m cost of a new civic hall on Tuesday, saying the figures "do not add up". The council leader, Piet Garrow, said they had been audited. Work is due to begin in spring.',
        "Doubts about the £6m bill for a new civic hall were raised on Tuesday by Tamsin Rooke, an opposition councillor, who said the figures did not add up. They had been audited, said Piet Garrow, the leader of the council.",
        [],
    ),
    (
        "lake ommar crater",
        "A crater in the bed of Lake Ommar was made by a comet about 11,000 years ago, according to a theory put forward by Delia Hargrave, a geologist. A drilling team will take samples from the lake bed in August. The crater is 900 metres across.",
        "In August a drilling team will sample the bed of Lake Ommar, where a comet left a crater 900 metres across about 11,000 years ago.",
        [
            (
                "hedge_dropped",
                None,
                "where a comet left a crater 900 metres across about 11,000 years ago",
            )
        ],
    ),
    (
        "dray street fall",
        "A man of 29 is in hospital with serious injuries after falling from scaffolding in Dray Street, Collingmere, on Thursday. The ambulance service said his condition was not life-threatening. The site has been closed.",
        "A fall from scaffolding in Dray Street, Collingmere, on Thursday seriously hurt a 29-year-old man, who is in hospital. His life is not in danger, the ambulance service said, and the site is shut.",
        [],
    ),
    (
        "ostrel cargo",
        "Figures from the port authority show that cargo through Ostrel Haven fell by 8% last year. The authority said a strike in October may have contributed. Passenger numbers were unchanged.",
        "Ostrel Haven handled 8% less cargo last year, port authority figures show, and an October strike could be part of the reason, the authority said. As many passengers as before used the port.",
        [],
    ),
    (
        "lumeo shares",
        "Shares in the lighting firm Lumeo slipped 1.4% on Thursday after it said its finance director, Greta Vos-Hale, would leave in March. A successor has not been chosen.",
        "Lumeo shares plummeted 1.4% on Thursday, after the lighting firm announced the departure in March of Greta Vos-Hale, its finance director. No successor has been picked.",
        [("intensified", None, "plummeted")],
    ),
    (
        "tamarisk open",
        "Ines Corvello takes a two-shot lead into the final round of the Tamarisk Open after a 66 on Saturday. Her caddie said a wrist injury might force her to withdraw.",
        "Ines Corvello, whose 66 on Saturday put her two shots clear before the final round of the Tamarisk Open, could yet have to pull out because of a wrist injury, according to her caddie.",
        [],
    ),
    (
        "hexley quarry",
        "All 11 members of Hexley parish council opposed the quarry in a vote on Monday. Planning officers had recommended approval. A final decision by the county is expected in October.",
        "Hexley's parish councillors are united against the quarry: every one of them, 11 in all, opposed it on Monday, although planning officers had recommended approval. The county's final word should come in October.",
        [],
    ),
    (
        "brell fever show",
        "Two people with symptoms of Brell fever may have caught it at a farm show in Hattock, the health agency said. About 2,000 people attended the show on 14 May. The agency has advised anyone who was there and feels unwell to call a doctor.",
        "Brell fever infected two people at a farm show in Hattock on 14 May, the health agency said. Anyone among the 2,000 or so who went and now feels ill has been advised to ring a doctor.",
        [
            (
                "hedge_dropped",
                None,
                "Brell fever infected two people at a farm show in Hattock on 14 May, the health agency said",
            )
        ],
    ),
    (
        "tarrowby firefighter",
        "The firefighter Joss Wendle is fighting for his life after a wall fell on him in Tarrowby on Sunday, colleagues said. Two others were treated for minor injuries.",
        "Joss Wendle, a firefighter, was gravely hurt when a wall came down on him in Tarrowby on Sunday, according to colleagues. Two others had minor injuries.",
        [],
    ),
    (
        "linden front talks",
        "Peace talks between Oskaria and the Linden Front ended without a deal on Thursday. A mediator, Solveig Arnt, said a ceasefire by winter was a hope rather than an expectation. The two sides agreed to exchange 40 prisoners.",
        "Forty prisoners will be exchanged by agreement between Oskaria and the Linden Front, whose talks on Thursday closed with no peace deal. A ceasefire by winter could be hoped for but not expected, said Solveig Arnt, a mediator.",
        [],
    ),
    (
        "civic alliance leader",
        "Six of the Civic Alliance's 48 deputies called on Sunday for the party's leader, Matthis Oor, to resign. Oor said he would lead the party into the election on 3 May.",
        "Matthis Oor said he would stay to lead the Civic Alliance into the election on 3 May, after the party's deputies called on Sunday for him to step down.",
        [("overgeneralised", None, "the party's deputies called")],
    ),
    (
        "quaid body",
        "Divers on Wednesday recovered a body believed to be that of the missing pilot Sorley Quaid from Lough Ennish. His light aircraft vanished on 19 January. The search had been suspended twice because of ice.",
        "The body of the pilot Sorley Quaid, whose light aircraft vanished on 19 January, was recovered by divers from Lough Ennish on Wednesday, after a search that ice had twice interrupted.",
        [("hedge_dropped", None, "The body of the pilot Sorley Quaid")],
    ),
    (
        "openhand grant",
        "The charity Openhand has asked ministers to reconsider a cut of £4m to the winter shelter grant. Its director, Fenna Rusk, made the request in a letter to the housing minister on Tuesday. The ministry said it would reply in due course.",
        "Openhand demanded that ministers rethink a £4m cut to the winter shelter grant, in a letter its director, Fenna Rusk, sent to the housing minister on Tuesday. The charity will get an answer in due course, the ministry said.",
        [("intensified", None, "demanded")],
    ),
    (
        "drummel pharmacies",
        "A cyber-attack that shut 40 pharmacies in Drummel is believed to be the work of a group known as Greyfinch, a government source said. The health ministry declined to comment. All the pharmacies had reopened by Friday.",
        "By Friday all 40 of the pharmacies in Drummel shut by a cyber-attack were open again. A group known as Greyfinch is suspected of it, according to a government source; the health ministry would not comment.",
        [],
    ),
    (
        "skerrow puffins",
        "Conservationists said a drop in puffin numbers on Skerrow Isle was partly explained by warmer seas, with rats another possible factor. A count in May found 4,100 birds, down from roughly 6,000 in 2018.",
        "Puffins on Skerrow Isle numbered 4,100 in a count in May, against some 6,000 in 2018. Warmer seas account for part of the fall, conservationists said, and rats could be a factor as well.",
        [],
    ),
    (
        "meridian opera",
        'Critics were split over Meridian, a new opera by Ute Brandvold that opened in Lassenburg on Friday. The Daily Courant called it "radiant", while the Lassenburg Ledger found it "airless". The run of eight performances is sold out.',
        "Ute Brandvold's new opera, Meridian, which opened in Lassenburg on Friday, was liked by the critics. All eight performances are sold out.",
        [("overgeneralised", None, "was liked by the critics")],
    ),
    (
        "ruvenia outage",
        "Heat may have caused the power cut across eastern Ruvenia on Monday, the energy ministry said. It said electricity was likely to be restored by midnight. About 70,000 homes were affected.",
        "Heat is a possible cause of Monday's power cut, which affected about 70,000 homes in eastern Ruvenia, the energy ministry said. The lights will be back on by midnight.",
        [("hedge_dropped", None, "The lights will be back on by midnight")],
    ),
    (
        "quenby maps",
        "Water from a burst pipe damaged part of the map archive at Quenby Library on Sunday, the librarian Orla Tench said. About 200 maps have been moved to a freezer store. The reading room will stay closed until Thursday.",
        "A burst pipe on Sunday destroyed part of Quenby Library's map archive, said Orla Tench, the librarian. Some 200 maps are now in a freezer store and the reading room is closed until Thursday.",
        [("intensified", None, "destroyed")],
    ),
    (
        "experts for scientists, whose report is the nearest source",
        (
            "The fisheries pact met on Friday. Scientists who advise the pact had recommended a "
            "cut of at least 20%. Their latest assessment, sent out in October, says that the "
            "stock of tuna could fall below a safe level by 2031. Hemi Rowland, a biologist who "
            "was one of its authors, said the outcome was better than nothing."
        ),
        (
            "Experts advising the pact had called for at least a fifth to be cut. By 2031, they "
            "wrote in an assessment sent out in October, the stock of tuna could fall below a "
            "safe level."
        ),
        [],
    ),
    (
        "a line that is no line of inquiry",
        "The Marl Hill railway was the first line in the county. It opened in 1871.",
        "The Marl Hill railway opened in 1871.",
        [],
    ),
    (
        "a line that is no theory",
        "The Marl Hill railway is a scenic line that opened in 1871 and closed in 1964.",
        "The Marl Hill railway closed in 1964.",
        [],
    ),
    (
        "may visit became due to visit",
        "The governor may visit Brennach on Thursday, her office said.",
        "The governor is due to visit Brennach on Thursday, her office said.",
        [("hedge_dropped", None, "visit")],
    ),
]
