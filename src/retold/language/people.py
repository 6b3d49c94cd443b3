"""English: who may speak, how names, titles and roles are written. All lists are our own."""

from __future__ import annotations

# --- who speaks ------------------------------------------------------------------------------

# Reporting verbs: base form and irregular past forms; the regular forms are made below.
_REPORTING = """
    say:said tell:told add admit:admitted affirm allege announce answer argue ask assert
    assure believe boast caution chant claim comment complain concede conclude confess
    confide confirm continue contend counter cry:cried declare demand deny:denied describe
    disclose emphasise emphasize estimate exclaim explain express forecast grumble hint
    hold:held imply:implied indicate inform insist interject joke jest lament maintain
    mention moan mumble murmur mutter note object observe opine plead pledge point post
    predict proclaim promise pronounce propose protest put:put query question quip:quipped
    read:read reaffirm reason recall reckon recommend recount reflect reiterate relate
    remark remember remind repeat reply:replied report request respond retort reveal rule
    scoff shout shrug:shrugged sigh sing:sang snap:snapped sneer state stress
    submit:submitted suggest sum:summed swear:swore sing:sung testify:testified
    think:thought thunder tweet urge vent voice vow warn whisper wonder write:wrote
    write:written yell call brand dub:dubbed label term dismiss denounce criticise criticize
    condemn slam:slammed blast praise hail accuse cite acknowledge advise welcome offer open
    begin:began go:went fume rail hit:hit weigh:weighed begin:begun quote credit beg:begged
    apologise apologize laugh smile rage roar bellow blog:blogged text email e-mail dictate
    preface rehearse concur agree agreed:agreed reject rebuff defend blame attack mock
    ridicule liken portray characterise characterize depict lambast chide scold applaud
    thank compare refer foresee:foresaw worry fret:fretted regret:regretted summarise
    summarize elaborate clarify:clarified stipulate specify:specified rebut:rebutted
    interrupt intervene enthuse gush reassure recite scream scrawl confer:conferred
""".split()


def _forms(entry: str) -> set[str]:
    base, _, past = entry.partition(":")
    doubled = base[-1] == "y" and base[-2] not in "aeiou"
    third = (
        base[:-1] + "ies"
        if doubled
        else base + ("es" if base.endswith(("s", "sh", "ch", "o")) else "s")
    )
    stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
    if past and past.endswith("ed") and past[-3] == past[-4]:
        stem_ing = past[:-2] + "ing"
    else:
        stem_ing = stem + "ing"
    regular = base[:-1] + "ied" if doubled else stem + "ed"
    return {base, third, past or regular, stem_ing}


REPORTING_VERBS = frozenset(form for entry in _REPORTING for form in _forms(entry))
# Verbs that report speech beyond doubt wherever they stand next to a quote; the others need the
# quote as their direct neighbour.
PLAIN_REPORTING_VERBS = frozenset(
    form
    for entry in """say:said tell:told add ask reply:replied answer explain insist warn write:wrote
    write:written tweet state""".split()
    for form in _forms(entry)
)

# Nouns for people by what they do or are. The head of "the energy minister", "a local nurse".
PERSON_NOUNS = frozenset(
    """challenger strikers striker rescuers rescuer assistant apprentice intern inmate prisoner
    prisoners commuters commuter tenants tenant pupils pupil marchers marcher pickets
    sailors dockers fishermen landlords neighbours trainee foreman forewoman caretakers
    pilots crews activist actor actress adviser advisor aide ambassador analyst anchor
    archbishop architect artist astronaut astronomer athlete attorney aunt author baker
    banker baroness barrister biologist bishop boss boxer boy broker brother builder
    campaigner candidate captain cardiologist cardinal caretaker carer cartoonist chair
    chairman chairperson chairwoman champion chancellor chef chemist chief child clerk
    climber clinician coach colleague collector colonel columnist comedian commander
    commentator commissioner composer conductor congressman congresswoman constable
    consultant contractor controller coordinator coroner correspondent councillor councilor
    councilman councilwoman counsel cousin co-founder curator customer cyclist dad daughter
    dean defender defendant delegate demonstrator deputy designer detective developer
    diplomat director doctor driver economist editor educator eighty-year-old elder employee
    engineer envoy epidemiologist executive expert farmer father fan fellow fighter
    filmmaker financier firefighter fisherman footballer forecaster forester forward founder
    friend geologist girl girlfriend goalkeeper governor grandfather grandmother grandson
    granddaughter guard guest guide head headmaster headmistress headteacher historian host
    husband hunter immunologist inspector instructor investigator investor jockey journalist
    judge juror justice keeper king landlord landlady lawmaker lawyer leader lecturer
    legislator librarian lieutenant lord maker major man manager mayor mayoress mechanic
    medic member merchant meteorologist midfielder midwife minister mother mum mom musician
    negotiator neighbour neighbor neurologist nurse observer officer official officials
    operator organiser organizer owner painter parent parliamentarian participant partner
    passenger pastor patient pensioner philosopher photographer physicist physician pilot
    planner player poet policeman policewoman politician pollster pope premier presenter
    president priest prince princess principal producer professor programmer prosecutor
    protester psychiatrist psychologist publisher queen ranger rector referee reporter
    representative republican democrat researcher resident retiree rider runner sailor
    salesman scientist scholar secretary senator sergeant sheriff shopkeeper shopper singer
    sister skipper socialist soldier solicitor son source speaker specialist spokesman
    spokesperson spokeswoman staffer star statistician stepfather stepmother strategist
    striker student superintendent supervisor supporter surgeon survivor swimmer taxpayer
    teacher technician teenager therapist trader trainer treasurer trustee tutor uncle user
    vet veteran veterinarian vicar victim villager visitor volcanologist volunteer voter
    waiter waitress warden watchdog widow widower wife winner witness woman worker writer
    youngster mp msp td ceo chairs whip undersecretary analysts campaigners charities
    children colleagues councillors critics customers delegates demonstrators detectives
    diplomats doctors drivers economists editors employees engineers experts families fans
    farmers firefighters friends inspectors investigators judges jurors lawmakers lawyers
    leaders locals managers members men midwives ministers neighbours neighbors nurses
    observers officers opponents organisers organizers owners parents passengers patients
    pensioners people players politicians prosecutors protesters relatives reporters
    republicans democrats representatives researchers residents scientists senators
    shareholders shoppers soldiers sources spokesmen staff staffers students supporters
    survivors teachers teenagers traders users veterans victims villagers visitors
    volunteers voters witnesses women workers authors aides activists congregation crowd
    crew passer-by bystander onlooker caller partner's guitarist drummer novelist playwright
    pathologist oncologist virologist zoologist botanist ecologist hydrologist seismologist
    archaeologist anthropologist sociologist linguist oceanographer climatologist
    glaciologist conservationist environmentalist entrepreneur industrialist chairmen grower
    brewer butcher vintner shepherd beekeeper fishmonger barber hairdresser plumber
    electrician carpenter mathematician lifeguard paramedic coxswain harbourmaster
    postmaster stationmaster bricklayer miner auctioneer valuer surveyor actuary auditor
    accountant treasurer bookkeeper cashier master winemaker critic opponent opponents relative
    relatives historians shopkeepers academic academics biologists""".split()
)
ORGANISATION_NOUNS = frozenset(
    """
    chain site channel magazine studio band academy administration agency airline airport
    alliance army assembly association authority authorities bank board body branch broadcaster
    bureau business cabinet campaign centre center chamber charity church city club coalition
    college commission committee company confederation conglomerate congress consortium
    consulate corporation council court department directorate embassy federation firm force
    foundation government group hospital household industry inspectorate inquiry institute
    institution insurer journal laboratory league maker manufacturer ministry movement museum
    navy network newspaper office operator opposition organisation organization outlet panel
    parliament party police practice press publisher regulator retailer school secretariat
    senate service shipper side society start-up startup state station study subsidiary
    supermarket supplier taskforce team think-tank think-thank trade treasury tribunal trust
    union university utility watchdog website workforce kremlin developer developers airline
    airlines council's inspectors exporter importer lender builder brewer producer carrier
    distributor employer employers contractor paper
""".split()
)
DOCUMENT_NOUNS = frozenset(
    """advert affidavit agreement announcement appeal application article audit banner banners bill
    blog book briefing brief bulletin charge chapter charter claim column communique complaint
    contract declaration decision decree directive document documents dossier draft editorial
    email e-mail entry essay filing filings finding findings guidance guidelines indictment
    inscription instructions judgment judgement law leaflet letter list log manifesto manual
    memo memoir memorandum message minutes motion note notes notice obituary opinion order page
    papers paper paragraph petition placard placards plaque policy post poster posters press
    release proposal prospectus protocol record records report reports resolution review rule
    ruling rules script sentence sign signs slogan slogans statement statements statute story
    submission summary survey text transcript tweet verdict warning warrant will t-shirt
    noticeboard poll study""".split()
)
TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev reverend fr father
    sister brother capt captain col colonel gen general lt lieutenant sgt sergeant maj major
    cmdr commander adm admiral cpl pc wpc det insp inspector supt superintendent chief sheriff
    gov governor sen senator rep representative del delegate pres president vice prime minister
    chancellor king queen prince princess pope cardinal archbishop bishop justice judge
    secretary ambassador councillor cllr councilman councilwoman mayor deputy assistant attorney
    speaker coach former ex late acting foreign interior defence defense energy finance health
    education environment transport home state press leader director detective officer constable
    agent special senior junior party opposition prosecutor premier manager captain republican
    democratic democrat labour conservative liberal congressman congresswoman mep mp msp first
    crown""".split()
)
FEMALE_TITLES = frozenset(
    """mrs ms miss dame lady baroness queen princess sister spokeswoman chairwoman congresswoman
    councilwoman""".split()
)
MALE_TITLES = frozenset(
    """mr sir king prince pope cardinal archbishop brother spokesman chairman congressman
    councilman""".split()
)
FEMALE_NOUNS = frozenset(
    """actress aunt chairwoman congresswoman councilwoman daughter girl girlfriend grandmother
    granddaughter headmistress landlady mother mum mom policewoman princess queen sister
    spokeswoman waitress widow wife woman mayoress stepmother""".split()
)
MALE_NOUNS = frozenset(
    """boy brother chairman congressman councilman dad father fisherman grandfather grandson
    headmaster husband king landlord man policeman prince salesman son spokesman stepfather
    uncle waiter widower pope""".split()
)
# Common given names whose bearer is nearly always of one gender, for pronouns only.
FEMALE_NAMES = frozenset(
    """aaliyah abena abigail ada adaeze adriana agnes agnieszka aisha aishah akiko alejandra
    aleksandra alexa alexandra alice alison amanda amara amelia amina amy ana anastasia andrea
    angela anita ann anna anne annie anya astrid ayesha barbara beatrice beatriz bella beth
    betty birgit bozena brenda bridget brigitte brittany camila carla carly carmela carmen
    carol caroline cassandra catherine cathy cecilia charlotte cheryl chiara chidinma chloe
    christina christine cindy claire clara clare claudia consuelo crystal cynthia daisy daria
    dawn debbie deborah deepa denise diana diane divya dolores donna dorothy ebony edith
    eileen ekaterina elaine eleanor elena elisa eliza elizabeth ella ellen emi emily emma
    erica erika erin esperanza esther eva eve evelyn farah fatima fatma fatou federica fiona
    florence frances francesca gabriela gabriella gail galina gemma georgina gillian gina
    ginger gita giulia gloria grace greta guadalupe gudrun gwen gwendolyn haley halina hanna
    hannah hanne harriet haruka heather heidi helen helga hilary hilde hillary holly ida
    ifeoma imogen indira ines inga ingeborg ingrid irene irina isabel isabella isabelle isla
    jacqueline jadwiga jane janet janice jaya jean jenna jennifer jenny jessica jill joan
    joanna joanne jocelyn josephine josie joyce juana judith judy julia julie jutta karen
    karin katarzyna kate katherine kathleen kathryn katie katrin kavita kayla keiko kelly kim
    kirsten kirsti kirsty kristen kristin ksenia lakshmi larissa laura lauren layla leah leila
    lena lesley lily linda lindsey lisa liv liz lois loretta lorna louise lucia lucille lucy
    ludmila luisa lydia lynn lyudmila mabel madeleine magdalena maggie malgorzata manuela
    marcia margaret margarita maria mariana marianne marie marion marisol marit marjorie
    marlene marta martha mary maureen maxine maya meera megan melanie melania melissa mercedes mette
    mia michelle midori mildred minnie miriam misty moira molly monica muriel nadia nancy
    naoko naomi nasreen natalia natalie natasha neha nell nellie ngozi nicola nicole nina
    nomsa nora norma oksana olena olga olivia opal paige pam pamela paola patricia paula
    pauline pearl peggy penelope penny philippa phoebe phyllis pilar pooja preeti priya rachel
    ragnhild ramona rania raquel rebecca reem renee rhonda rita roberta rosa rosario rose
    rosie roxanne ruby ruth sadie sakura sally samantha samira sandra sara sarah serena
    shabana sharon sheila sheryl shirley sigrid silje silvia sita sofia soledad solveig sonia
    sonya sophia sophie stacey stella stephanie sue sunita susan susanna suzanne suzie
    svetlana sylvia tabitha tamara tammy tanya tasha tatiana tatyana teresa thandiwe thelma
    theresa tina tonya tracy trisha ulrike ursel ursula valentina valerie vanessa vera
    veronica vicki victoria violet virginia vivian wanjiru wendy wilma winifred ximena yasmin
    yelena yolanda yuko yulia yvette yvonne zahra zainab zoe zofia""".split()
)
MALE_NAMES = frozenset(
    """aaron abdul abdullah adam adrian ahmed aidan akbar alan albert alex alexander alfred ali
    alistair allan anatoly andrei andrew andrzej andy angus anthony antonio anwar archie arjun
    arkady artem arthur aziz barney barry bartholomew bashar basil ben benjamin bernard bernie
    bilal bill blake bob bogdan boris bradley brandon brent brett brian bruce bruno bryan
    byron callum cameron carl carlos cecil chad charles charlie chen chester chidi chris
    christopher chuck clarence clark claude clay clifford clint clive clyde cody cole colin
    conor corey craig curtis damian daniel darren darryl daryl dave david dean denis dennis
    derek derrick desmond dexter dirk dmitri dmitry dominic don donald doug douglas duane
    duncan dwayne dwight dylan earl ed eddie edgar edmond edmund eduardo edward edwin elijah
    elliot elmer emeka emmett enrique eric ernest ernie ervin ethan eugene evan everett ewan
    farid felix fernando finn fletcher floyd francis francisco frank franklin fraser fred
    freddie frederick fyodor gabe gabriel gareth gary gavin gene gennady geoffrey george
    gerald gerard gerry gilbert giles glen glenn gordon graham grant greg gregg gregory
    grzegorz guillermo gus guy hal hamid hamish hank hans harley harold harry harvey hassan
    hector henry herbert hiroshi homer horace howard hubert hugh hugo humphrey hussain hussein
    ian ibrahim ignacio igor imran irving isaac isaiah ivan ivor jack jacob jake jakub jamal
    james jamil janusz jared jaroslaw jarrod jason javier jed jeff jeffrey jeremiah jeremy
    jerome jerry jerzy jesse jim jimmy joe joel john johnny jonas jonathan jorge jose joseph
    joshua josé juan julian justin jürgen kamal kareem karim karl kazuo keith ken kenji
    kenneth kevin khaled kirill kofi konstantin krzysztof kurt kwame kyle lachlan lamar lance
    larry lars laurence lawrence lech lee len lenny leo leon leonard leonid leroy lester lewis
    liam lionel lloyd lorenzo lou louis luca lucas luis luke lyle maciej mack mahmoud maksim
    malcolm manny mansour manuel marc marco marcus marek mario mark marshall martin marty
    marvin mateo matt matthew maurice mauricio maurizio max maxim mehmet melvin michael michal
    mickey miguel mike mikhail miles milton mitch mitchell mohamed mohammad mohammed mort
    moses muhammad murray mustafa nasser nathan nawaz ned neil nelson nicholas nick nicolas
    nigel nikita nikolai nils noah norbert norman norris olaf oleg oleh oliver ollie oluwaseun
    omar orlando orville oscar oswald otto owen pablo pascal patrick paul pavel pawel pedro
    percy perry pete peter petr phil philip pierce pierre piotr preston quentin radomir rafael
    rajesh rakesh ralph ramon randall randy rashid raul ravi ray raymond reggie reginald rene
    reuben rex rhys ricardo richard rick ricky riley rob robert roberto robin rocky roderick
    rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudy rufus
    rupert ruslan russell ryan salvador sam samuel sanjay santiago saul scott seamus sean
    sebastian sergei sergey sergio sergiy seth shaun sheldon sid sidney simon sipho solomon
    spencer stan stanislaw stanley stefan stephen sterling steve steven stewart stuart sunil
    suresh sven sylvester takashi taras tariq ted teddy tendai terence terry thabo theo
    theodore thomas tim timothy tobias toby todd tom tomas tomasz tommy tony travis trent
    trevor tristan tyler tyrone vadim valery vasily vaughn vernon victor vijay vikram viktor
    vince vincent virgil vitaly vladimir volodymyr vyacheslav walid wallace walter warren
    wayne wei wendell wesley wilbur wilfred will william willie winston wojciech woodrow
    xavier yevgeny yousef yuri yusuf zach zachary zack zaid zbigniew""".split()
)

# Whose words may be given to a body: a body's words under a person of another kind are not.
_BUSINESS = frozenset(
    """chief executive director chairman chairwoman chair manager owner founder boss president head
    spokesman spokeswoman spokesperson officer secretary partner official representative ceo
    leader lawyer attorney""".split()
)
_STATE = frozenset(
    """minister secretary president official officials premier chancellor undersecretary deputy
    chief head director spokesman spokeswoman spokesperson ambassador envoy diplomat adviser
    aide lawyer""".split()
)
_OFFICE = frozenset(
    """director head chief chair chairman chairwoman president commissioner inspector official
    officer member secretary manager scientist economist analyst executive regulator spokesman
    spokeswoman spokesperson lawyer""".split()
)
SPEAKS_FOR: dict[str, frozenset[str]] = (
    dict.fromkeys(
        """company firm group airline retailer bank operator manufacturer maker insurer developer
    supplier""".split(),
        _BUSINESS,
    )
    | dict.fromkeys(
        ["ministry", "government", "department", "administration", "cabinet", "embassy"], _STATE
    )
    | dict.fromkeys(
        ["agency", "authority", "regulator", "watchdog", "commission", "inspectorate", "bureau"],
        _OFFICE,
    )
)

# Titles of works: what may stand right before the marks.
WORK_NOUNS = frozenset(
    """album anthem article ballad biography book cartoon collection column comedy documentary
    drama essay exhibition feature film game hit hymn magazine memoir musical novel opera
    painting paper play podcast poem portrait programme program record report sculpture sequel
    series show single sitcom song soundtrack story study titled called entitled named
    documentary thriller trilogy treatise pamphlet manual""".split()
)

ABBREVIATED = """
    Mr Mrs Ms Dr Prof Rev Sen Sens Rep Reps Gov Gen Col Sgt Capt Lt St Jr Sr Del Cllr Supt Insp
    Det Hon Pres Maj Cmdr Adm Atty Fr Messrs No
""".split()
PARTICLES = frozenset(
    """de del della da das do dos du di los las la le van von der den ter ten al el bin ibn ben af
    av y e zu""".split()
)
ORG_WORDS = frozenset(
    """ministry council party university trust league agency inc ltd plc llc co corp group company
    committee commission court department board bank association union institute institution
    foundation centre center federation authority office society club college school hospital
    times post herald tribune gazette chronicle observer journal daily news guardian telegraph
    congress parliament senate house government police service services force network alliance
    assembly society bureau corporation partners holdings international tv radio press mail
    campaign coalition confederation directorate inspectorate airlines airways railway rail
    prize award awards lane street road avenue square war show cup bridge river island islands
    bay hill act treaty festival arena stadium station hall palace castle county state province
    report study journal review magazine ltd. inc. programme program project plan line energy
    industries systems museum gallery orchestra theatre theater fund church united city rovers
    wanderers athletic albion town rangers county hotspur villa fc afc""".split()
)
DETERMINERS = frozenset(
    """the a an his her their its our my this that these those one another some several two three
    four five many""".split()
)
PRONOUNS = {"he": "m", "she": "f", "they": "p", "it": "n", "who": "", "i": "", "we": ""}

PARTISANS = frozenset(["democrat", "republican", "democrats", "republicans", "tory"])
NOT_PLURAL = frozenset(
    """boss press congress actress waitress princess headmistress business minutes ms class
    process""".split()
)
PLURAL = frozenset("people men women police staff children crowd crew congregation".split())
OPENERS = frozenset(
    """unlike despite although while when after before since because however meanwhile moreover
    instead earlier later still yet also even both either neither according asked speaking
    writing talking standing addressing one two three four five six seven eight nine ten some
    many most several few other others another analysts critics experts officials today
    yesterday tomorrow last next first second finally once then there here within without under
    over during until none nobody everyone everybody nothing among amid about around through
    perhaps maybe across outside inside asked given born now only just like such each every all
    any""".split()
)


CLAUSE_WORDS = frozenset(
    "that which who whom whose when while because although though as if where and but or so".split()
)
PREPOSITIONS = frozenset(
    """of for at from in with to by on near behind inside outside after before during under over
    against between among about around through towards toward off into across beside alongside
    despite without within since until upon""".split()
)
AUXILIARIES = frozenset(
    """has had have also then later now once again just still already since even only had been is
    was were be being did does do would will could may might must never not ever always often
    first finally simply merely further both all himself herself themselves itself recently
    previously earlier soon today yesterday again in-part instead too""".split()
)
# Participles that a speaker may follow with "by" and the quote with "as".
NAMING_VERBS = frozenset(
    """described called dubbed branded labelled labeled termed hailed dismissed condemned denounced
    characterised characterized praised quoted""".split()
)
# Base forms that are oftener nouns.
VERBS_OR_NOUNS = frozenset(
    """request report claim comment question promise note demand answer call offer attack blame
    praise forecast estimate protest pledge vow joke query object point state rule label brand
    quote credit welcome voice hint reason laugh smile rage text email e-mail blog tweet post
    remark counter order lament sigh argument post stress term hail chant rail
    concern suspect hold open rail""".split()
)
SPEECH_NOUNS = frozenset(
    """description warning view verdict account assertion suggestion insistence reference
    comparison allegation accusation contention""".split()
)
SURE_VERBS = frozenset(
    """
    said says told tells wrote writes added adds spoke speaks asked warned insisted argued
""".split()
)
PLACE_PREPOSITIONS = frozenset("in near at across into around outside throughout".split())
COPULA = frozenset("is was are were remains remained been be".split())

# Pasts that tell a name before them: "Brandt spoke on Monday."
SIMPLE_PASTS = frozenset(
    """spoke made went came took gave left won lost met ran sat stood led held kept saw got began
    became had died lived worked moved arrived returned refused declined agreed resigned""".split()
)
GIVEN_MONTHS = frozenset("jan may april june august".split())
WEEKDAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
MONTHS = frozenset(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec""".split()
)
DATES = WEEKDAYS | MONTHS | frozenset("bst gmt est edt pst cest utc".split())

# Short for long first names, lower case.
SHORT_NAMES = {
    short: full
    for full, shorts in {
        "william": "bill will billy willie liam", "robert": "bob rob bobby robbie bert",
        "richard": "dick rick richie ricky", "james": "jim jimmy jamie", "john": "jack johnny jon",
        "edward": "ted ed eddie ned", "katherine": "kate katie kathy kitty catherine kathryn cathy",
        "elizabeth": "liz beth betty lizzie eliza", "margaret": "maggie peggy meg margie",
        "michael": "mike mick mickey", "joseph": "joe joey", "thomas": "tom tommy",
        "anthony": "tony", "charles": "charlie chuck", "andrew": "andy drew", "henry": "harry hank",
        "alexander": "alex sandy sasha", "nicholas": "nick nicky", "patricia": "pat patty trish",
        "patrick": "paddy pat", "christopher": "chris kit", "steven": "steve stephen",
        "daniel": "dan danny", "matthew": "matt", "samuel": "sam sammy", "benjamin": "ben",
        "gerald": "gerry jerry", "frederick": "fred freddie", "lawrence": "larry", "susan": "sue",
        "deborah": "debbie deb", "barbara": "barb", "jennifer": "jen jenny", "rebecca": "becky",
        "theodore": "teddy theo", "francis": "frank", "timothy": "tim", "gregory": "greg",
        "kenneth": "ken", "ronald": "ron", "donald": "don", "david": "dave", "peter": "pete",
        "raymond": "ray", "victoria": "vicky vicki", "dorothy": "dot dolly", "helen": "nell",
    }.items()
    for short in shorts.split()
}  # fmt: skip
