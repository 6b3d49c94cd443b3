"""English: opposites, near-synonyms, and verbs that tell one event from its two sides.

All tables are our own. Words are base forms in lower case; several words are joined by an
underscore. British spelling stands in the source, American is added when the tables are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import Final

from retold.language.strength import spellings

# --- opposites ------------------------------------------------------------------------------------

# a b / c d; …  Each word on the left against each on the right. Criterion: in the same slot of the
# same statement the two cannot both be told of one event (rise/fall, guilty/innocent), or they
# name the other party of a pair (buyer/seller, mother/father). Mere rivals are not in it
# (Monday/Tuesday, red/blue): names, dates and figures are compared on their own.
_OPPOSITES: Final = """
rise grow increase climb gain go_up edge_up / fall drop decline decrease sink go_down dip;
rise grow increase soar surge jump climb leap / plunge tumble plummet slump slide collapse shrink;
soar surge jump leap rocket skyrocket / fall drop decline decrease dip slip sink;
advance / retreat decline; rising growing increasing / falling shrinking declining decreasing;
growth expansion / decline contraction shrinkage; grow expand / shrink contract;
expand extend / reduce curtail cut;
raise lift increase boost up hike / lower cut reduce decrease slash trim; higher / lower;
high / low; highest / lowest; more / less fewer; most / least; maximum / minimum; upper / lower;
up upward upwards / down downward downwards; above over / below under beneath; top / bottom;
peak / trough; ascend / descend; double treble triple / halve; multiply / divide;
add / subtract remove deduct; gain / lose loss; profit / loss;
surplus / deficit shortfall shortage; abundance glut plenty / shortage scarcity lack;
profitable / loss-making unprofitable; credit / debit debt; lender creditor / borrower debtor;
asset / liability; wealthy rich affluent prosperous / poor impoverished needy; wealth / poverty;
expensive costly dear / cheap inexpensive; boom / bust slump recession;
recovery / decline relapse recession; recover rebound rally / decline slump worsen relapse;
improve / worsen deteriorate decline; improvement / deterioration worsening decline;
better / worse; best / worst; good / bad; positive / negative; strengthen / weaken;
strength / weakness; strong / weak; widen broaden / narrow; wide broad / narrow; deepen / ease;
ease relax loosen / tighten; ease / worsen intensify;
intensify escalate / subside ease de-escalate abate; escalation / de-escalation;
lengthen extend prolong / shorten; long / short; tall / short; large big huge / small little tiny;
major / minor; accelerate speed_up quicken / slow slow_down decelerate; acceleration / slowdown;
fast quick rapid / slow; quickly rapidly swiftly / slowly; sudden abrupt / gradual;
suddenly abruptly / gradually; early / late; earlier / later; soon / later; before / after;
precede / follow; previous preceding former / next following; predecessor / successor;
first / last; initial / final; initially / finally eventually;
begin start commence launch / end finish stop conclude cease close;
start beginning outset / end finish conclusion; open / close shut; opening / closing closure;
opened / closed; resume restart / suspend halt pause stop;
continue / stop end cease halt discontinue; keep retain / scrap drop abandon lose;
keep / change discard remove; maintain / abandon scrap; preserve / destroy;
remain stay / leave go depart; remain stay / change; arrive / leave depart; arrival / departure;
come / go; enter / leave exit; entry entrance / exit; entry / departure; join / leave quit;
return / leave depart; advance / withdraw retreat; deploy / withdraw; deployment / withdrawal;
invade / withdraw; attack / defend retreat; attack / defence; attacker / defender;
offensive / defensive; aggressor / victim; assailant attacker / victim; hunter / prey;
accept / reject refuse decline turn_down; acceptance / rejection refusal; agree / refuse disagree;
agreement / disagreement; agree / differ; approve / reject veto block disapprove;
approval / rejection disapproval veto; pass adopt / reject defeat block throw_out;
adopt / abandon; ratify / reject; uphold / overturn quash strike_down reverse;
affirm / overturn reverse; endorse / reject oppose; sign / veto; grant / deny refuse;
grant award / revoke withdraw; allow permit let / ban forbid prohibit bar prevent block;
allowed permitted / banned forbidden prohibited barred; permission / ban prohibition;
authorise / ban prohibit; legalise / ban outlaw criminalise; decriminalise / criminalise;
legal lawful / illegal unlawful; legally lawfully / illegally unlawfully;
constitutional / unconstitutional; legitimate / illegitimate; valid / invalid;
licensed / unlicensed; authorised / unauthorised; official / unofficial; formal / informal;
formally / informally; confirm / deny refute contradict; confirmation / denial;
confirmed / unconfirmed; admit / deny; admission / denial; acknowledge / deny;
accept / deny dispute; accept / contest; concede / dispute deny; affirm / deny; assert / deny;
verify / disprove; prove / disprove refute; corroborate / contradict;
support back favour / oppose resist reject; supporter backer / opponent critic;
support backing / opposition; supportive / opposed critical; proponent advocate / opponent critic;
ally / enemy adversary rival foe; friend / enemy foe; friendly / hostile unfriendly;
partner / rival; for / against; in_favour / against opposed; pro / anti; with / without;
praise applaud commend hail laud / criticise condemn denounce slam attack blast;
praise / criticism condemnation; welcome / condemn criticise deplore reject; welcome / unwelcome;
celebrate / mourn lament; approve_of / disapprove_of; positive favourable / critical unfavourable;
fan admirer / critic; agree_with / disagree_with; like love / dislike hate; love / hate hatred;
popular / unpopular; popularity / unpopularity; win / lose; winner / loser; winning / losing;
win victory triumph / defeat loss; victory / defeat; victor / loser; beat defeat / lose_to;
succeed / fail; success / failure; successful / unsuccessful failed;
successfully / unsuccessfully; pass / fail; achieve / miss fail; meet / miss; score / miss;
exceed surpass beat / miss; ahead / behind; lead / trail; leader / follower; overtake / trail;
superior / inferior; promote / demote; promotion / demotion relegation; qualify / disqualify;
eligible / ineligible; qualified / unqualified; competent / incompetent;
capable able / incapable unable; convict / acquit clear exonerate; conviction / acquittal;
guilty / innocent not_guilty; guilt / innocence; guilty / cleared; charge / clear;
accuse blame / exonerate clear absolve; indict / clear; condemn / absolve pardon;
plaintiff claimant accuser / defendant accused; prosecution prosecutor / defence defendant;
prosecute / defend; appellant / respondent; sentence / pardon acquit;
imprison jail incarcerate lock_up / free release; arrest detain hold / release free;
arrest detention / release; remain_free / be_in_custody;
free / jailed imprisoned detained captive in_custody; bail / custody; capture / release escape;
captor kidnapper / captive hostage; kidnap abduct / release free; guard jailer / prisoner inmate;
extradite deport / shelter harbour; deport expel / admit; expel exclude / admit;
admit / exclude reject; include / exclude omit; inclusion / exclusion; included / excluded;
inclusive / exclusive; hire employ recruit appoint take_on / fire sack dismiss lay_off;
hiring / firing; appoint / dismiss remove sack; appointment / dismissal resignation removal;
reinstate / dismiss suspend remove; employer / employee worker;
boss manager / employee subordinate worker; landlord / tenant; owner / tenant; master / servant;
doctor / patient; teacher / pupil student; professor / student; parent / child;
host / guest visitor; employed / unemployed jobless; employment / unemployment; paid / unpaid;
full-time / part-time; permanent / temporary interim; permanently / temporarily;
resign quit / stay remain; resignation / appointment; retire / return;
buy purchase acquire / sell; purchase acquisition / sale; buyer purchaser / seller vendor;
seller / customer; supplier / customer; producer / consumer; produce / consume;
manufacture / consume; export / import; exporter / importer; demand / supply; lend / borrow;
loan / repay; save / spend squander; saving / spending; earn / spend; earner / spender;
income revenue / expenditure spending cost; invest / divest withdraw;
deposit / withdraw withdrawal; give / take receive; giver donor / recipient; donor / recipient;
pay / receive; payer / payee; send / receive; sender / recipient receiver; push / pull;
load / unload; fill / empty; full / empty; crowded / deserted empty;
occupied / vacant unoccupied empty; inhabited / uninhabited;
build construct / demolish destroy dismantle; construction / demolition; build_up / tear_down;
create / destroy abolish; found establish / dissolve abolish; establish / abolish;
introduce impose / lift abolish scrap repeal; impose / lift remove; enact / repeal;
install / remove; attach / detach; connect / disconnect; connected / unconnected disconnected;
related / unrelated; relevant / irrelevant; unite / divide split; united / divided split;
unity / division; merge / split demerge; merger / split demerger; joint / separate;
together / apart separately alone; jointly / separately; collective / individual;
marry wed / divorce; marriage / divorce; married / single unmarried divorced;
reconcile / split separate; alive living / dead deceased; life / death; live survive / die;
survivor / fatality; survive / perish; birth / death; born / dead; save rescue / kill;
heal cure / harm injure; harmless / harmful; healthy well / ill sick unwell; health / illness;
benign / malignant; mild / severe serious; stable / critical unstable; conscious / unconscious;
awake / asleep; sober / drunk; safe / unsafe dangerous; safety / danger; safely / dangerously;
secure / insecure vulnerable; protect / endanger; protected / unprotected; armed / unarmed;
arm / disarm; peace / war; peaceful / violent; peacefully / violently; nonviolent / violent;
ceasefire truce / offensive; civilian / soldier military combatant; male / female; man / woman;
boy / girl; father dad / mother mum mom; brother / sister; son / daughter; husband / wife;
uncle / aunt; nephew / niece; grandfather / grandmother; grandson / granddaughter; king / queen;
prince / princess; groom bridegroom / bride; boyfriend / girlfriend; widower / widow;
gentleman / lady; actor / actress; stepfather / stepmother; stepson / stepdaughter; he / she;
him / her; his / her; himself / herself; young / old elderly; younger / older elder;
youngest / oldest eldest; youth / pensioner; junior / senior; adult / child minor; new / old;
newest / oldest; modern / ancient; recent / ancient; north northern / south southern;
east eastern / west western; northeast northeastern / southwest southwestern;
northwest northwestern / southeast southeastern; left / right;
left-wing leftist / right-wing rightist; far-left / far-right; liberal progressive / conservative;
left-hand / right-hand; near / far distant; nearby / distant faraway;
inside within / outside beyond; inside indoor indoors / outdoor outdoors; internal / external;
inner / outer; interior / exterior; domestic / foreign international overseas; home / away;
local / foreign; native / foreigner; citizen national / foreigner alien; immigrant / emigrant;
immigration / emigration; immigrate / emigrate; urban / rural; city / countryside;
central / peripheral; onshore / offshore; land / sea; upstream / downstream; front / back rear;
forward forwards / backward backwards; ahead / back; horizontal / vertical; public / private;
publicly / privately; publicly openly / secretly covertly; open overt / secret covert;
transparent / opaque secretive; visible / invisible hidden;
reveal disclose / conceal hide withhold; publish release / withhold suppress; known / unknown;
identified / unidentified; anonymous unnamed / named; famous / unknown; clear / unclear;
certain sure / uncertain unsure; certainty / uncertainty; likely probable / unlikely improbable;
possible / impossible; possibly / impossibly; true / false untrue; truth / lie falsehood;
truthful honest / dishonest untruthful; real genuine authentic / fake false bogus counterfeit;
right correct / wrong incorrect; correctly rightly / incorrectly wrongly; accurate / inaccurate;
reliable / unreliable; credible / incredible implausible; plausible / implausible;
reasonable / unreasonable; rational / irrational; logical / illogical; fair just / unfair unjust;
fairly / unfairly; justice / injustice; justified / unjustified; equal / unequal;
equality / inequality; same identical / different; similar / different dissimilar;
similarity / difference; usual normal / unusual abnormal; common / rare uncommon;
often frequently / rarely seldom; always / never; ever / never; usually / rarely seldom;
everything all / nothing none; everyone everybody / nobody no_one; everywhere / nowhere;
some / none; all / none; both / neither; many / few; majority / minority; most / few;
whole entire / partial; complete / incomplete partial;
completely fully entirely wholly / partially partly; unanimous / split divided;
unanimously / narrowly; narrowly / comfortably easily;
sufficient adequate enough / insufficient inadequate; simple / complex complicated;
easy / difficult hard; easily / barely; necessary / unnecessary;
mandatory compulsory obligatory / voluntary optional; required / optional; require / exempt;
voluntary / forced involuntary; voluntarily / forcibly; willing / unwilling reluctant;
willingly readily / reluctantly unwillingly; deliberate intentional / accidental unintentional;
deliberately intentionally / accidentally unintentionally;
planned scheduled / unplanned unscheduled; expected / unexpected surprising;
expectedly / unexpectedly; predictable / unpredictable; prepared / unprepared; ready / unready;
aware / unaware; knowingly / unknowingly unwittingly; experienced / inexperienced;
careful / careless reckless; cautious / reckless bold; responsible / irresponsible;
reply respond answer / ask; ask / answer; question / answer; speak / listen; talk / listen;
speaker / listener; write / read; writer author / reader; remember / forget; know / doubt;
believe trust / doubt disbelieve; belief / disbelief doubt; trust / distrust mistrust;
confidence / doubt; confident / doubtful;
optimistic upbeat hopeful bullish / pessimistic downbeat gloomy bearish; optimism / pessimism;
optimist / pessimist; hope / fear despair; hopeful / hopeless; encourage / discourage deter;
encouraging / discouraging; encouraged / discouraged; encouragement / deterrent;
persuade / dissuade; reassure / alarm; reassured / alarmed; calm / panic angry;
calm / inflame provoke; happy glad pleased / unhappy sad; happiness / sadness unhappiness;
pleased satisfied / displeased dissatisfied; satisfaction / dissatisfaction; joy / sorrow grief;
laugh / cry weep; smile / frown; cheer applaud / boo jeer heckle; cheers applause / boos jeers;
proud / ashamed; pride / shame; respect / contempt disrespect; respectful / disrespectful;
polite / rude; kind / cruel unkind; generous / mean stingy; brave / cowardly; courage / cowardice;
loyal / disloyal; loyalty / disloyalty betrayal; obey comply follow / disobey defy violate breach;
comply / flout; compliance / violation breach; observe respect / violate breach flout;
honour keep / break breach; forgive / blame punish; reward / punish penalise;
reward / punishment penalty; innocent / culpable; benefit / harm; beneficial / harmful;
benefit / suffer; advantage / disadvantage; help assist aid / hinder hamper obstruct;
help / hindrance; facilitate / hinder obstruct impede; enable / prevent; cause / prevent;
cause / result effect; trigger / prevent avert; avoid / face incur; avoid / seek;
protect / expose; solve resolve / create cause worsen; resolved settled / unresolved;
problem / solution; fix repair / break damage; intact undamaged unharmed / damaged destroyed;
unhurt unharmed uninjured unscathed / hurt injured wounded harmed; replace / keep retain;
replace / work_alongside complement; lose / keep retain; lose / find; lost missing / found;
find discover / miss lose; present / absent missing; presence / absence;
attend / miss skip boycott; attend / stay_away; participate take_part / abstain boycott withdraw;
participation / boycott abstention; vote / abstain; elect / defeat;
elected / unelected appointed defeated; incumbent / challenger; government / opposition;
ruling governing / opposition; democrat democratic / republican; federal / state;
monarchy / republic; democratic / undemocratic authoritarian; democracy / dictatorship;
independent / dependent; independence / dependence; self-sufficient / reliant;
nationalise / privatise; nationalisation / privatisation; regulate / deregulate;
regulation / deregulation; centralise / decentralise; civil / criminal; civilian / military;
secular / religious; religious / atheist; sacred / secular; guilty_plea / not_guilty_plea;
plaintiff / accused; appeal / accept; ask_for demand request / offer; demand / concession;
offer / withdraw; offer / withhold deny; invite / exclude uninvite disinvite; invited / uninvited;
welcome / reject expel; embrace / reject shun; approach / avoid; approach / recede;
engage / disengage; activate enable / deactivate disable; active / inactive dormant;
switch_on turn_on / switch_off turn_off; on / off; online / offline; lock / unlock;
locked / unlocked; freeze / thaw unfreeze; frozen / thawed; hot / cold; warm / cool cold;
warmer hotter / cooler colder; warming / cooling; heat / cool; wet / dry; rainy / dry sunny;
flood / drought; sunny / cloudy overcast; light / dark; light / heavy; bright / dim dark;
day / night; daytime / night-time; dawn sunrise / dusk sunset; morning / evening; spring / autumn;
summer / winter; annual / one-off; dusty dirty / clean; clean / pollute contaminate dirty;
clean / polluted contaminated; pure / impure; fresh / stale; smooth / rough bumpy; soft / hard;
softly / loudly; quiet silent / loud noisy; quietly / loudly; thick / thin; deep / shallow;
sharp / blunt; sharply / slightly;
slightly marginally / dramatically sharply hugely massively significantly; tight / loose;
straight / crooked; flexible / rigid inflexible; lenient / harsh strict severe;
moderate / extreme radical; moderate / hardline; tolerant / intolerant; tolerance / intolerance;
mature / immature; natural / artificial; raw / cooked; edible / inedible;
vegetarian / carnivorous; digital / analogue; wireless / wired; automatic / manual;
theoretical / practical; theory / practice; fiction / fact; fictional / factual;
quantitative / qualitative; odd / even; plus / minus; import_duty / export_duty;
wholesale / retail; gross / net; nominal / real; credit / blame; land / take_off;
take-off / landing; crash / land; board / disembark; outbound / inbound; incoming / outgoing;
arriving / departing; outgoing / incoming; emerge appear / disappear vanish;
appearance / disappearance; appear / stay_away; float / sink; afloat / aground; swim / drown;
stand_up stand rise / sit sit_down; stand / collapse; seated / standing; awaken wake / sleep;
separate / combine merge join; mix / separate; gather assemble / disperse scatter;
crowd / disperse; appear_in_court / skip_bail; denounce / defend;
defend justify / criticise attack condemn; defender / critic; defender apologist / accuser;
deny / plead_guilty; blame / praise thank credit; thank / blame; apologise / refuse;
apologetic / unapologetic defiant; regret / celebrate;
repentant remorseful / unrepentant remorseless; surrender / resist fight; surrender / resistance;
comply cooperate / resist refuse; cooperate / obstruct; cooperation / confrontation obstruction;
cooperative / uncooperative; harmony / discord conflict; consensus / disagreement;
compromise / deadlock; breakthrough progress / deadlock stalemate impasse setback;
progress / regress; advance / setback; boost / blow setback; boost / hurt undermine weaken dent;
undermine / strengthen reinforce bolster; bolster / weaken; stabilise / destabilise;
stability / instability; stable / volatile; steady / erratic volatile; certain / doubtful;
unchanged steady / higher lower changed; constant / variable; limited / unlimited;
restrict limit / free liberalise; restricted / unrestricted; restriction / freedom;
freedom liberty / captivity imprisonment; liberate / occupy enslave; liberation / occupation;
ban / legalise; ban / unban; boycott / support; embargo / free_trade; tariff / free_trade;
block / unblock clear; block / back approve; blocked / open; access / denial;
accessible / inaccessible; available / unavailable; affordable / unaffordable;
sustainable / unsustainable; feasible viable / unfeasible unviable; effective / ineffective;
efficient / inefficient; useful / useless; valuable / worthless; significant / insignificant;
important / unimportant; interesting / boring; interested / uninterested; innovative / outdated;
traditional / modern; original / copy fake; creditor / debtor; insured / uninsured;
vaccinated / unvaccinated; infected / uninfected; positive_test / negative_test;
symptomatic / asymptomatic; inpatient / outpatient; educated / uneducated; literate / illiterate;
skilled / unskilled; tenant / homeowner; homeowner / renter; indigenous / settler;
refugee / resident; amateur / professional; singular / plural; overestimate / underestimate;
overstate exaggerate / understate play_down downplay; overvalue / undervalue;
overvalued / undervalued; overpaid / underpaid; overfunded / underfunded;
outperform / underperform; upgrade / downgrade; upgraded / downgraded; upturn / downturn;
uptick / dip; upside / downside; inflow / outflow; influx / exodus; inflation / deflation;
appreciate / depreciate; bull / bear; debut / farewell; premiere / finale; prologue / epilogue;
introduction / conclusion; question / confirm; rule_out exclude / consider; rule_out / confirm;
disclosed / undisclosed; published / unpublished; solved / unsolved;
finished completed / unfinished uncompleted; tested / untested; proven / unproven;
founded / unfounded; substantiated / unsubstantiated baseless groundless; credible / baseless;
warranted / unwarranted; wanted / unwanted; desirable / undesirable; acceptable / unacceptable;
tolerable / intolerable; bearable / unbearable; avoidable / unavoidable inevitable;
preventable / unpreventable; reversible / irreversible; curable / incurable;
treatable / untreatable; breakable / unbreakable; binding / non-binding; nuclear / conventional;
profitably / unprofitably; for-profit / non-profit; unilateral / multilateral bilateral;
unilaterally / jointly; direct / indirect; directly / indirectly; explicit / implicit;
explicitly / implicitly; absolute / relative; objective / subjective; biased / impartial unbiased;
neutral / biased partisan; bipartisan / partisan; passive / active
"""


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(other for word in text.split() for other in spellings(word)))


def _read_opposites() -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for line in _OPPOSITES.split(";"):
        left, right = (_words(side) for side in line.split(" / "))
        for one in left:
            for other in right:
                out.setdefault(one, set()).add(other)
                out.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in sorted(out.items())}


OPPOSITES: dict[str, frozenset[str]] = _read_opposites()
"""Word: what contradicts it where it stands. Symmetric."""


# --- near-synonyms --------------------------------------------------------------------------------

# Groups, parted by semicolons. Criterion: news rewriting puts one for the other, and neither says
# more, says it louder, or judges more than the other. A word may be in several groups; its mates
# are the words of all of them. The tests hold the groups against the scales and the opposites.
_SYNONYMS: Final = """
say state tell note; say remark comment; say explain; say write post tweet;
state declare announce; announce unveil; announce publish release;
announcement statement declaration; statement comment remark; remarks comments words;
tell inform notify brief; add continue; reply respond answer; reply response answer;
report account; report study paper; report describe recount; describe characterise portray depict;
call describe dub label term; name call; name identify; name appoint nominate;
mention cite refer_to; quote cite; according_to per; speak talk; speak address; speech address;
lecture class; interview conversation; conversation chat discussion talk;
talks negotiation discussion; talks meeting; meeting gathering session;
meet gather convene assemble; meet hold_talks; negotiate hold_talks bargain;
negotiator mediator envoy; mediate broker; dialogue talks discussion; summit conference;
conference convention congress; press_conference news_conference media_briefing briefing;
spokesman spokesperson spokeswoman; representative delegate;
envoy emissary representative ambassador; diplomat ambassador; embassy mission;
journalist reporter correspondent; reporter newsman newswoman; newspaper paper daily; press media;
news_agency agency wire_service; broadcaster network channel station; presenter anchor host;
magazine journal; article story piece report; editorial leader op-ed; book title volume;
author writer novelist; show programme; film movie picture; clip video footage;
footage film recording; photo photograph picture image; photographer cameraman;
website site webpage; post message; letter note; email message; app application; internet web;
online on_the_internet; social_media social_network; user account_holder;
phone telephone ring call; mobile cellphone mobile_phone smartphone; computer machine;
robot machine; begin start commence; start launch open; launch introduce unveil roll_out;
launch start begin kick_off; beginning start outset onset; end finish conclude;
end stop cease halt; end expire lapse; finish complete; finish end conclusion; conclude complete;
close shut; closure shutdown; shut_down close; continue go_on carry_on; continue persist remain;
continue keep_on; last continue; last final; resume restart; recur repeat; repeat reiterate;
pause suspend; cancel call_off; cancel scrap abandon; postpone delay put_off defer;
postpone put_back push_back; delay hold-up; schedule plan; schedule timetable; plan proposal;
plan scheme programme; plan blueprint; plan intend aim; plan project; proposal suggestion;
proposal motion; propose suggest put_forward; suggestion idea; idea concept notion; intend mean;
aim goal objective target; aim seek; seek try; try attempt; attempt effort bid;
effort drive campaign; effort push; want wish; want seek; ask request; ask question;
ask inquire enquire; invite ask; urge call_on appeal_to; urge call_for; call appeal;
order command; order directive instruction; require oblige; require need; need requirement;
rule regulation; rule decide; ruling decision judgment verdict; rule ruling; decide determine;
decide opt choose; decide resolve; decision choice; choose pick select; choice option;
option alternative; choice selection; elect vote_in; election vote poll ballot; poll survey;
voter elector; electorate voters; candidate contender; candidate nominee hopeful;
contender challenger; candidate applicant; race contest; contest compete; compete vie;
competitor rival; competition contest; competitor contestant participant; participate take_part;
participant attendee; attend be_present_at; attend go_to; audience spectator; crowd audience;
spectator fan; fan supporter; supporter backer; support back; support backing; support help;
support favour; supporter follower; supporter advocate; advocate proponent; advocate champion;
oppose object_to; opponent rival; opponent critic; opposition resistance; enemy foe; ally partner;
ally friend; friend pal mate; colleague co-worker workmate; colleague associate; associate aide;
aide adviser assistant; adviser advisor consultant; assistant deputy; deputy number_two;
boss chief head; boss manager; manager supervisor; chief_executive ceo chief;
chairman chair chairwoman chairperson; chief head leader; head lead run; president head_of_state;
prime_minister premier; minister secretary; ministry department; department agency; agency body;
department office; foreign_minister foreign_secretary; finance_minister chancellor treasurer;
lawmaker legislator politician; lawmaker mp congressman congresswoman senator representative;
mp parliamentarian deputy; parliament legislature assembly; congress legislature;
senate upper_house; politician statesman; official officer; official authority; authority body;
government administration; government cabinet; government state; administration authority;
council local_authority; councillor alderman; mayor city_leader; king monarch; queen monarch;
monarch sovereign; royal regal; party faction; coalition alliance bloc; coalition government;
alliance partnership; union association; union bloc; trade_union labour_union union; treaty pact;
pact accord agreement deal; deal agreement contract; agreement settlement; deal transaction;
agree consent; agree accept; agree reach_agreement; strike reach; law legislation act;
law statute; bill legislation; bill draft_law; bill measure; measure step; measure action;
step move; move action; move decision; act action; act behave; behaviour conduct; policy approach;
approach strategy; strategy plan; tactic strategy; approve pass; approve back; approve authorise;
approve sanction; approve endorse; approve clear; pass adopt; adopt accept;
approval go-ahead green_light; approval consent; permission consent; permit allow let;
permit licence; authorise permit; grant award; grant give; give provide; give hand; give offer;
give donate; offer provide; provide supply; supply deliver; supply provision; deliver hand_over;
hand_over give; hand_over transfer; transfer move; transfer shift; send dispatch; send deliver;
send ship; ship transport; transport carry; transport transportation; carry bear; bring carry;
fetch bring; receive get; get obtain; obtain acquire; obtain secure; acquire buy; acquire gain;
buy purchase; purchase acquisition; acquisition takeover; takeover purchase; sell dispose_of;
sale disposal; sell market; seller vendor; seller retailer; retailer shop store;
shop store outlet; shopper customer; customer client; customer consumer; buyer purchaser;
buyer customer; merchant trader dealer; trade commerce; trade deal; market marketplace;
export ship; goods product merchandise; product item; item article; commodity good;
manufacture make produce; manufacturer maker producer; make create; create establish;
create build; establish found set_up; found set_up start; founder creator; build construct;
build erect; construction building; builder contractor; building structure; building block;
building premises; home house; house property; home residence; residence dwelling; home dwelling;
apartment flat; flat unit; tower high-rise skyscraper; room chamber; hall venue; venue site;
site location place; location spot; place put; place spot; area region; area zone;
region province; district borough; neighbourhood district area; neighbourhood community;
suburb outskirts; town city; town community; village hamlet; village settlement; city metropolis;
capital city; country nation; country state; national nationwide; nationwide across_the_country;
global worldwide international; global world; world globe; international overseas;
foreign overseas; overseas abroad; border frontier; boundary border; coast shore; coast coastline;
shore beach; sea ocean; sea water; river waterway; lake reservoir; stream creek brook;
mountain peak; hill slope; forest wood woodland; land ground; land territory; territory area;
land soil; field meadow; farm ranch; farmer grower; crop harvest; crop produce; animal creature;
animal livestock; cattle cow; dog canine; dog pet; cat feline; bird fowl; person individual;
person human; people person; people resident; people public; people citizen; public population;
population inhabitant; resident inhabitant; resident local; citizen national; citizen resident;
man male; man gentleman; man guy bloke; woman female; woman lady; boy lad; girl lass;
child kid youngster; child minor; child boy; child girl; teenager teen youth adolescent;
teenage adolescent; youth young_person; student pupil; student undergraduate;
pupil schoolchild schoolboy schoolgirl; teacher instructor educator; teacher schoolteacher;
professor academic; academic scholar; scientist researcher; researcher academic;
expert specialist; expert analyst; analyst commentator; analyst observer; commentator pundit;
pundit expert; economist analyst; school academy; university college; university institution;
institution organisation; institute institution; classroom class; class lesson; course class;
exam test; degree qualification; graduate alumnus; education schooling; teach instruct;
learn study; study research; study survey; study examine; research work; research investigate;
find discover; find locate; find conclude; find show; finding result; finding conclusion;
conclusion result; result outcome; outcome consequence; consequence effect result; effect impact;
impact affect; influence affect; cause lead_to; cause result_in; cause reason; reason ground;
reason motive; factor element; element part component; part portion; part section;
section portion; share portion; portion proportion; percentage share proportion; rate level;
rate pace; level degree; extent scale; size scale; amount sum; sum total; total overall;
total whole; number figure; number amount; figure statistic; data figure; data information;
statistic data; information detail; detail particular; details information; fact detail;
evidence material; sign indication; sign signal; signal indicate; indicate suggest; show reveal;
show demonstrate; reveal disclose; disclose make_public; reveal uncover; publish issue;
issue release; issue matter; issue give; issue topic subject; topic theme; matter question;
problem issue; problem difficulty; difficulty trouble; trouble problem; problem fault;
fault defect; defect flaw; flaw weakness; error mistake; mistake slip; mistake fault;
wrong incorrect; wrong mistaken; correct right; correct accurate; accurate right; fix repair;
fix correct; fix solve; solve resolve; resolve settle; settle end; solution answer; repair mend;
repair restore; restore renew; restore reinstate; renovate refurbish restore;
renovation refurbishment; upgrade improve; improve enhance; improvement enhancement;
improve boost; boost increase; boost strengthen; boost help; strengthen reinforce;
strengthen bolster; reinforce bolster; help assist; help aid; help assistance; aid assistance;
aid relief; relief help; rise increase; rise go_up; rise climb; rise grow; grow expand;
grow increase; growth increase; growth expansion; expand extend; expand enlarge; expand widen;
widen broaden; increase raise; raise lift; raise hike; increase hike; gain rise; gain increase;
climb increase; climb ascend; surge jump; surge leap; jump leap; jump spike; leap spike;
soar rocket skyrocket; soar explode; double twofold; double increase_twofold; triple treble;
fall drop; fall decline; fall decrease; fall reduction; decline decrease; drop decline;
drop decrease; decrease reduction; decrease reduce; reduce lower; reduce cut; cut reduction;
cut lower; plunge tumble; plunge slide; tumble slide; slump plunge; slump slide; plummet crash;
plummet nosedive; dip slip; dip ease; shrink contract; shrink decline; contraction shrinkage;
slow slow_down; slow ease; slowdown slowing; ease relax; ease loosen; ease alleviate;
relieve alleviate; limit restrict; limit cap; limit curb; restrict curb; restriction limit;
restriction curb; ban prohibit; ban bar; ban prohibition; ban forbid; bar prohibit;
prohibit forbid; outlaw criminalise; block prevent; block stop; prevent stop; prevent avert;
avert avoid; avoid evade; prevent bar; hinder hamper; obstruct impede; obstacle barrier;
obstacle hurdle; barrier hurdle; barrier fence; wall barrier; fence railing; gate entrance;
entrance entry; enter go_into; enter come_in; access entry; exit leave; leave depart; leave go;
departure exit; exit withdrawal; quit leave; resign step_down; resign stand_down;
resign step_aside; resign leave; step_down stand_down; resignation departure; resign resignation;
retire retirement; dismiss remove; dismiss let_go; sack fire; sack dismiss; fire dismiss;
dismissal removal; dismissal sacking; sacking firing; oust unseat; make_redundant lay_off;
redundancy layoff job_cut; job_loss layoff; hire recruit; hire employ; hire take_on;
recruit take_on; appoint install; appointment nomination; replace succeed; replace take_over_from;
replacement successor; successor heir; predecessor forerunner; substitute replacement;
substitute replace; swap exchange; swap trade; exchange trade; switch change; switch shift;
switch swap; change alter; change shift; change modify; alter modify; modify amend; amend revise;
adjust tweak; amendment change; change alteration; reform change; reform revise;
overhaul shake-up; transform overhaul; replace change; adapt adjust; convert turn;
convert transform; become turn; become grow; job post; job position; post position; job work;
job role; role position; role part; position stance; stance view; view opinion; opinion belief;
believe think; think feel; think consider; consider regard; consider weigh; consider mull;
consider contemplate; believe consider; regard view; see view; see watch; watch observe;
watch view; viewer watcher; observe note; observe see; notice see; spot see; spot notice;
look_at examine; examine inspect; inspect check; inspection check; check verify; check control;
examine review; review assess; assess evaluate; assessment evaluation; estimate calculate;
estimate put; calculate compute; calculation estimate; predict forecast; forecast prediction;
forecast projection; forecast expect; project forecast; expect anticipate; expectation forecast;
expect await; await wait_for; hope wish; hope aspire; dream aspiration; ambition aspiration;
ambition goal; purpose aim; purpose goal; mission task; task job; task duty; duty responsibility;
duty obligation; obligation commitment; commitment pledge; promise pledge; promise commit;
pledge commit; vow swear; guarantee assure; assure reassure; warn caution; warning alert;
alert warn; threat danger; danger hazard; risk hazard; risk danger; risk chance;
chance opportunity; chance possibility; possibility prospect; prospect likelihood;
probability likelihood; likely probable; possible potential; potential prospective;
perhaps maybe possibly; probably likely; uncertain unsure; uncertain unclear; uncertainty doubt;
doubt question; question query; question challenge; challenge contest; challenge dispute;
dispute contest; disagree differ; dispute quarrel; row feud; row clash; argue quarrel;
argue contend; argument case; argue maintain; claim contention; claim assert; allege accuse;
allegation accusation; charge indict; charge count; charge indictment; charge fee; charge bill;
criticise fault; criticise criticism; criticism fault; condemn denounce;
condemnation denunciation; attack condemn; rebuke denounce; slam blast; slam lambast; slam savage;
blast lambast; blast tear_into; slam lash_out_at; reprimand rebuke; blame hold_responsible;
blame responsibility; responsible accountable; liable responsible; liability responsibility;
praise commend; praise compliment; praise applaud; hail laud; acclaim laud; welcome praise;
welcome greet; greet receive; thank express_gratitude; gratitude thanks; grateful thankful;
tribute homage; honour commemorate; honour award; commemorate mark; mark observe;
anniversary commemoration; ceremony event; event occasion; event incident; incident occurrence;
happen occur take_place; happen unfold; incident episode; accident mishap; accident crash;
crash collision; crash collide; collide hit; hit strike; strike raid; strike walkout;
strike stoppage; industrial_action strike; striker picket; worker employee; worker staff;
employee staff; staff personnel; staff workforce; workforce worker; labourer worker; miner pitman;
employer company; employer boss; union_leader union_boss union_chief; wage pay salary;
pay payment; earnings pay; pay_rise wage_increase raise; bonus payout; payout payment;
payment sum; pay spend; pay fund; fund finance; fund bankroll; finance pay_for; funding money;
funding finance; money cash; money fund; cash fund; cash banknote; banknote note; currency money;
coin currency; price cost; cost expense; expense spending; expenditure spending; spending outlay;
budget spending; budget finance; fare ticket_price; ticket pass; tax levy; tax duty; duty tariff;
tariff levy; levy charge; levy impose; impose introduce; introduce bring_in; introduce present;
present submit; submit file; file lodge; lodge submit; submit hand_in; present give; gift present;
donation gift; donation contribution; contribute donate; contribution share; contributor donor;
donor giver; charity non-profit; charity nonprofit_organisation; foundation charity;
organisation group; organisation body; organisation agency; group body; group association;
association organisation; club association; team side; team squad; team crew; side squad;
player footballer; player sportsman; athlete sportsman sportswoman; athlete competitor;
coach manager; coach trainer; coach bus; captain skipper; referee umpire; match game;
match fixture; game fixture; tie match; tournament competition; cup trophy; trophy prize;
prize award; medal honour; win victory; win triumph_over; beat defeat; win beat; defeat overcome;
defeat loss; lose be_beaten; thrash crush; thrash rout; champion winner; champion titleholder;
title championship; league division; season campaign; goal strike; score net; score goal;
score result; point mark; record high; record best; record note; race competition; runner athlete;
cyclist rider; rider jockey; swimmer athlete; stadium ground arena; pitch field;
company firm business; company corporation; company group; firm enterprise; business enterprise;
corporation group; startup start-up young_company; subsidiary unit; subsidiary arm; division unit;
branch office; headquarters head_office base; base camp; factory plant; plant works;
plant facility; facility centre; facility site; industry sector; sector field; field area;
industry trade; bank lender; lender financial_institution; loan credit; loan lending;
borrow take_out_a_loan; mortgage home_loan; debt borrowing; owe be_in_debt; repay pay_back;
refund repay; refund reimburse; reimburse compensate; compensation damages; compensation payout;
compensate recompense; invest put_money_into; investor shareholder; shareholder stockholder;
share stock; stake share; stake holding; bond debt; profit earnings; profit gain; revenue income;
revenue turnover; revenue sales; income earnings; sales turnover; loss deficit; deficit shortfall;
shortfall gap; gap difference; gap divide; shortage scarcity; shortage lack; shortage shortfall;
lack absence; surplus excess; reserve stock; stock inventory; store reserve; storage warehouse;
warehouse depot; quarter three_months; quarter-year quarter; half-year six_months; annual yearly;
annually every_year yearly; monthly every_month; weekly every_week; daily every_day;
decade ten_years; century hundred_years; fortnight two_weeks; dozen twelve; year twelve_months;
today now; now currently; currently at_present presently; current present; former ex;
former previous; previous earlier; earlier before; previously earlier; previously before;
later afterwards; later subsequently; after following; afterwards then; following next;
next coming; coming upcoming; upcoming forthcoming; soon shortly;
immediately at_once straight_away; immediately instantly; quickly rapidly; quickly swiftly;
rapid swift; fast quick; quick rapid; slow gradual; gradually slowly; recent latest;
latest newest; latest new; new fresh; recently lately; new novel; old aged; elderly old;
elderly pensioner; pensioner retiree; ancient age-old; age era; era period; period time;
period spell; time moment; time occasion; term period; term condition; condition requirement;
condition state; situation circumstance; situation condition; circumstance condition;
status position; case instance; case example; example instance; case lawsuit; lawsuit suit;
lawsuit legal_action; sue take_legal_action; sue take_to_court; court tribunal; judge justice;
judge magistrate; judge jurist; jury panel; panel committee; committee commission;
commission body; board committee; board panel; lawyer attorney; lawyer solicitor;
lawyer barrister; attorney counsel; lawyer counsel; prosecutor district_attorney;
prosecutor prosecution; defendant accused; defendant suspect; trial hearing; hearing session;
hearing proceeding; proceedings case; proceedings trial; testify give_evidence;
testimony evidence; witness bystander; witness see; witness onlooker; eyewitness witness;
bystander onlooker passer-by; convict find_guilty; conviction guilty_verdict; sentence jail;
sentence term; sentence punishment; punish penalise; punishment penalty; penalty fine;
fine penalise; acquit clear; clear exonerate; clear find_not_guilty; appeal challenge;
overturn reverse; overturn quash; overturn strike_down; uphold affirm; uphold maintain;
jail prison; jail imprison; imprison lock_up; incarcerate jail; prisoner inmate; inmate convict;
prisoner detainee; cell prison; warder prison_officer guard; parole early_release; bail bond;
detain hold; detain arrest; arrest hold; arrest take_into_custody; custody detention;
detention arrest; detainee captive; release free; free let_go; free liberate; release set_free;
capture seize; seize confiscate; seize grab; grab snatch; take gain; hostage captive;
kidnap abduct; kidnapper abductor captor; ransom payment; crime offence; crime criminal_offence;
offender criminal; criminal felon; culprit perpetrator; suspect suspected_person; gunman shooter;
gunman attacker; assailant attacker; police officer; police policeman; policeman officer;
policeman police_officer; officer cop; policewoman officer; police force; detective investigator;
detective officer; investigator inspector; sheriff officer; constable officer; investigate probe;
investigation probe; investigation inquiry; probe inquiry; inquiry enquiry; search hunt;
look_for seek; look_for search_for; search comb; raid swoop; patrol guard; guard watch;
guard protect; protect defend; protect safeguard; protection safeguard; defend justify;
security safety; secure safe; safe protected; theft larceny; steal thieve; thief stealer;
theft burglary; burglar intruder; rob hold_up; robber raider; robbery hold-up; fraud scam;
bribe payoff; smuggle traffic; smuggler trafficker; drug narcotic; drug medicine; drug medication;
drug substance; dealer trafficker; addict user; addiction dependence; alcohol drink liquor;
drink beverage; drunk intoxicated; kill shoot_dead; kill gun_down; kill claim_the_life_of;
kill take_the_life_of; killing homicide; killing death; die lose_their_life; die pass_away;
die be_killed; die perish; dead deceased; dead killed; death loss_of_life; death fatality;
death passing; death_toll toll; fatal deadly; lethal deadly; murder assassinate; murder execute;
execute put_to_death; massacre slaughter; victim casualty; casualty death; injure hurt;
injure wound; injury wound; injured hurt; injured wounded; harm damage; harm hurt; damage impair;
destroy demolish; demolish tear_down knock_down; demolish raze; destruction demolition;
ruin rubble; rubble debris; debris wreckage; wreck wreckage; collapse fall_down; collapse cave_in;
collapse give_way; break fracture; break crack; split crack; split divide; divide separate;
separate part; division split; rift split; unite join; join merge; merge combine; combine join;
merger combination; merger tie-up; join enlist; join become_a_member_of; member participant;
membership accession; shoot fire_at; shoot open_fire_on; fire open_fire; fire shoot; shot bullet;
bullet round; gun weapon; gun firearm; weapon arm; firearm weapon; rifle gun; pistol handgun;
handgun gun; knife blade; stab knife; explosion blast; explode blow_up; explode go_off;
explode detonate; bomb device; bomb explosive_device; bombing bomb_attack; bombing shelling;
bomb bombard; missile rocket; rocket projectile; drone unmanned_aircraft; attack assault;
offensive assault; occupy take_over; occupation takeover; conflict hostilities; fighting combat;
combat battle; fight combat; fighter combatant; clash fight; clash confrontation;
confrontation fight; fight brawl; violence unrest; unrest disturbance; soldier troop;
soldier serviceman; troop force; force army; army military; military force; navy fleet;
air_force military; warship naval_vessel; fighter_jet warplane; warplane jet;
tank armoured_vehicle; commander general; officer commander; veteran ex-soldier;
recruit conscript; conscription draft; militia paramilitary; rebel insurgent; militant rebel;
insurgent guerrilla; ceasefire truce; truce armistice; peace truce; peacekeeper un_soldier;
refugee displaced_person; refugee asylum_seeker; migrant asylum_seeker; migrant immigrant;
migration immigration; deport expel; evict expel; eviction expulsion; exile banishment;
flee escape; flight escape; evacuate move_out; evacuate clear; evacuation clearance; rescue save;
rescuer rescue_worker; survivor victim; survive live; survive stay_alive; alive living;
search_party rescue_team; firefighter fireman fire_crew; fire burn; blaze fire;
wildfire forest_fire bushfire; flood flooding; flood inundate; storm gale;
hurricane cyclone typhoon; tornado twister; earthquake quake tremor; landslide mudslide;
eruption volcanic_eruption; drought dry_spell; downpour heavy_rain; rain rainfall; snow snowfall;
snowstorm blizzard; heatwave hot_spell; temperature heat; weather condition;
climate_change global_warming; emission pollution; emission greenhouse_gas;
pollution contamination; contaminate pollute; waste rubbish garbage trash; rubbish litter;
recycle reuse; environmentalist green_campaigner; energy power; power electricity;
power authority; electricity power_supply; power_cut blackout outage; power_station power_plant;
oil crude petroleum; petrol gasoline gas fuel; gas natural_gas; coal fossil_fuel; pipeline pipe;
mine pit; mine colliery; car vehicle; car automobile; car motor; vehicle van; lorry truck;
truck vehicle; bus vehicle; motorbike motorcycle; bicycle bike cycle; train locomotive;
train rail_service; train coach; railway railroad rail; station terminal;
underground subway metro tube; tram streetcar; road street; road highway;
motorway highway freeway expressway; street avenue; pavement sidewalk; path track trail;
route path; route course; junction crossroads intersection; bridge crossing; tunnel underpass;
traffic vehicle; driver motorist; driver chauffeur; pedestrian walker; passenger traveller;
traveller tourist; tourist visitor; tourist holidaymaker; visitor guest; visit trip;
visit call_on; visit travel_to; trip journey; journey voyage; travel go; travel journey;
tour trip; holiday vacation; holiday break; hotel inn; hotel lodging; stay remain;
restaurant eatery; restaurant diner; cafe coffee_shop; pub bar; cook chef; meal dinner;
meal lunch; food meal; food produce; eat consume; diet food; bread loaf; plane aircraft;
plane airplane aeroplane; plane jet; aircraft airliner; airline carrier; airport airfield;
pilot captain; flight plane; helicopter chopper; crew staff; cabin_crew flight_attendant;
ship vessel; boat vessel; boat craft; vessel craft; ferry boat; ferry ship; port harbour;
dock quay; sailor seaman; sailor crewman; fisherman angler; freight cargo; cargo load;
container box; shipment cargo; shipment consignment; delivery shipment; parcel package; mail post;
space cosmos; astronaut cosmonaut; spacecraft spaceship; satellite spacecraft; rocket launcher;
doctor physician; doctor medic; doctor gp; surgeon doctor; nurse carer; carer caregiver;
patient sufferer; hospital clinic; hospital infirmary; hospital medical_centre; ward unit;
surgery operation; operation procedure; operation mission; operate perform; operate run;
operator company; treatment therapy; treat care_for; medicine medication; medicine remedy;
vaccine jab; vaccine shot; vaccination inoculation immunisation; vaccinate inoculate immunise;
disease illness; illness sickness; sick ill; ill unwell; illness condition; disease condition;
infection disease; infect contaminate; virus pathogen; virus bug; outbreak spread; symptom sign;
cancer tumour; heart_attack cardiac_arrest; pain suffering; suffer experience; suffer sustain;
sustain receive; disability handicap; blind sightless; deaf hard_of_hearing; pregnant expecting;
birth delivery; baby infant newborn; baby child; toddler infant; mother mum mom; mother parent;
father dad; father parent; parent guardian; parents mother_and_father; family relative;
relative relation; family household; family kin; wife spouse; husband spouse; partner spouse;
couple pair; marry wed; wedding marriage; divorce split_up; widow wife; son child; daughter child;
brother sibling; sister sibling; twin sibling; grandparent grandfather; grandparent grandmother;
grandchild grandson; grandchild granddaughter; orphan child; funeral burial; bury inter;
grave tomb; grave burial_site; cemetery graveyard; coffin casket; mourn grieve; mourning grief;
grief sorrow; sad unhappy; happy glad; happy pleased; delighted thrilled; joy delight;
angry cross; anger resentment; angry indignant; furious livid; furious enraged; fury rage;
outrage fury; frustrated annoyed; frustration annoyance; disappointed dismayed;
disappointment dismay; concern worry; concern unease; worry anxiety; worried concerned;
anxious worried; nervous anxious; fear alarm; afraid scared; frightened scared;
surprise unexpected; surprised taken_aback; shock astonish; shocked stunned; stun shock;
astonish amaze; protest demonstration; protest demonstrate; protest rally; demonstration march;
demonstration rally; march procession; protester demonstrator; protester campaigner;
activist campaigner; campaigner advocate; rally gathering; riot uprising; rioter looter;
revolt rebellion; rebel mutineer; coup putsch overthrow; overthrow topple; topple bring_down;
overthrow bring_down; revolution overthrow; reign rule; rule govern; govern run; ruler leader;
ruler monarch; dictator autocrat; tyrant despot; democracy democratic_system; freedom liberty;
right entitlement; human_rights civil_liberties; equality parity; discrimination bias;
bias prejudice; racism racial_discrimination; minority ethnic_group; ethnic racial;
religion faith; religious faith-based; church congregation; church place_of_worship;
priest clergyman; priest cleric; cleric clergyman; imam cleric; bishop prelate; pope pontiff;
mosque place_of_worship; synagogue place_of_worship; temple shrine; pray worship; prayer worship;
bible scripture; holy sacred; muslim islamic; jewish jew; art artwork; painting picture;
painting canvas; artist painter; sculpture statue; monument memorial; museum gallery;
exhibition show; exhibition display; display show; exhibit display; collection set; concert gig;
concert show; performance show; perform play; musician player; singer vocalist; band group;
song track; track tune; album record; actor performer; actress performer; star celebrity;
celebrity famous_person; director film-maker; comedian comic; dancer performer; play drama;
theatre playhouse; stage put_on; festival event; fashion style; designer stylist; model mannequin;
wear be_dressed_in; clothes clothing; clothing garment; dress gown; shoe footwear; jewellery gem;
technology tech; tech technological; device gadget; device machine; equipment gear; equipment kit;
tool instrument; machine apparatus; engine motor; software programme; hacker cybercriminal;
hack break_into; cyber-attack hack; password code; artificial_intelligence ai; network system;
system structure; system scheme; structure framework; method way; method technique;
technique approach; way manner; way means; process procedure; procedure method; process handle;
handle deal_with; deal_with tackle; tackle address; address deal_with; manage run; manage handle;
manage succeed; management leadership; leadership leader; control run; supervise oversee;
oversee monitor; monitor track; monitor follow; follow track; chase pursue; pursuit chase;
test trial; test experiment; experiment trial; test check; sample specimen; sample selection;
discovery find; discovery finding; discover uncover; discover find_out; learn find_out;
know be_aware_of; aware conscious; knowledge awareness; understand grasp; understanding knowledge;
realise understand; realise recognise; recognise acknowledge; acknowledge accept; admit concede;
admission concession; confess own_up; deny reject; deny dispute; reject refuse; reject turn_down;
refuse decline; refusal rejection; ignore disregard; neglect overlook; forget overlook;
omit leave_out; exclude leave_out; include contain; include comprise; contain hold;
consist_of comprise; cover include; cover encompass; involve include; involve entail; mean entail;
mean signify; represent stand_for; represent constitute; constitute make_up; account_for make_up;
amount_to total; reach hit; reach attain; reach arrive_at; achieve attain; achieve accomplish;
achievement accomplishment; achieve reach; arrive reach; arrive land; arrival coming;
land touch_down; come arrive; return come_back; return go_back; return comeback; approach near;
near close_to; near nearby; nearby neighbouring; neighbour next-door_resident;
adjacent neighbouring; opposite facing; centre middle; central main; main principal; main chief;
main primary; key crucial; crucial vital; essential vital; necessary essential;
necessary required; needed required; important significant; major important;
significant considerable; considerable substantial; substantial large; large big; big sizeable;
huge massive; huge enormous; huge vast; massive enormous; giant huge; small little; tiny minor;
tiny slight; minor slight; small modest; narrow slim; slim slender; wide broad; broad general;
high elevated; tall high; long lengthy; lengthy extended; prolonged lengthy; short brief;
brief short-lived; temporary interim; temporary provisional; permanent lasting; lasting enduring;
constant continual; constant steady; steady stable; stable unchanged; regular frequent;
regularly often; often frequently; frequently repeatedly; usually normally; usually generally;
generally broadly; normal usual; normal ordinary; ordinary common; common widespread;
widespread extensive; popular well-liked; famous well-known; famous renowned; leading prominent;
leading top; top highest; best top; good positive; good well; bad poor; poor inadequate;
poor impoverished; needy poor; poverty hardship; hardship difficulty; wealthy rich;
wealthy affluent; wealth riches; fortune wealth; strong powerful; strong robust;
powerful influential; weak fragile; vulnerable fragile; vulnerable at_risk; dangerous hazardous;
serious grave; serious severe; severe harsh; tough difficult; difficult hard; hard tough;
tough stern; strict tough; strict rigorous; easy simple; simple straightforward;
complex complicated; clear plain; clear evident; evident obvious; clear apparent; vague unclear;
different distinct; different diverse; various several; various different; several number;
several handful; many numerous; many lots; most majority; some several; more additional;
additional extra; extra further; further more; another additional; other another;
further additional; only just; just merely; about around; about approximately; about roughly;
about some; approximately roughly; nearly almost; almost close_to; more_than over;
more_than above; less_than under; less_than below; fewer_than under; at_least no_fewer_than;
up_to as_many_as; up_to as_much_as; half fifty_per_cent; half 50_percent; quarter 25_percent;
third one_in_three; fifth one_in_five; because since; because_of due_to; due_to owing_to;
because_of as_a_result_of; therefore so; however but; although though; while whereas;
despite in_spite_of; during throughout; throughout across; among amid; between among;
within inside; inside in; outside beyond; near by; beside next_to; before prior_to;
ahead_of before; since from; until till; by before; via through; with alongside; without lacking;
besides in_addition_to; also too; also as_well; including such_as; instead rather;
against opposed_to; for in_favour_of; secret covert; secret hidden; private confidential;
undisclosed unannounced; secretly covertly; secretly in_secret; hide conceal; conceal keep_secret;
false untrue; falsehood untruth; fake bogus; fake counterfeit; misleading deceptive; deceive fool;
trick fool; cheat deceive; honest truthful; true genuine; real genuine; genuine authentic;
original authentic; copy duplicate; similar alike; same identical; equal same; equal match;
correspond match; compare liken; comparison parallel; contrast differ; link connect; link tie;
connection link; connected linked; related connected; relationship relation; relations ties;
relationship ties; ties links; associated linked; relevant pertinent; trigger spark;
spark provoke; prompt spark; prompt trigger; provoke trigger; ignite inflame; persuade convince;
convince win_over; force compel; force oblige; force make; compel oblige; pressure squeeze;
influence sway; attract draw; draw bring; attract lure; lure entice; tempt entice;
appeal attraction; interest attention; attention notice; focus concentrate; focus attention;
concentrate centre; emphasise stress; stress underline; underline highlight; underscore stress;
highlight point_out; point_out note; emphasis stress; priority main_concern; urgent pressing;
emergency crisis; disaster tragedy; catastrophe calamity; fail be_unsuccessful;
unsuccessful failed; fail flop; success achievement; successful fruitful; progress advance;
progress headway; advance move_forward; setback reverse; recover bounce_back; recover rebound;
recovery rebound; recession downturn; downturn contraction; inflation price_rise;
price_rise price_increase; rate_rise rate_hike rate_increase; interest_rate borrowing_cost;
unemployment joblessness; jobless unemployed; benefit welfare; benefit gain; benefit advantage;
advantage edge; advantage plus; pension retirement_benefit; insurance cover;
insurer insurance_company; insurer underwriter; claim demand_for_payment; homeless rough_sleeper;
landlord property_owner; tenant renter; rent lease; rent hire; lease let; owner proprietor;
own possess; property real_estate; estate property; garden yard; furniture furnishing;
wood timber; plant vegetation; flower bloom; wildlife animal; species type; type kind; kind sort;
type category; category class; group category; class grade; rank grade; rank place; rating score;
rating ranking; list register; list roll; register record; document paper; document file;
papers documents; file dossier; dossier report; memo note; record document; diary journal;
map chart; chart graph; sign notice; notice announcement; poster placard; banner placard;
flag banner; symbol emblem; logo emblem; brand label; name title; title rank; nickname alias;
slogan motto; message communication; communicate talk; communication contact;
contact get_in_touch_with; contact reach; contact touch; language tongue; word term;
phrase expression; expression term; translate interpret; translator interpreter; joke jest;
laugh chuckle; smile grin; weep cry; cry sob; shout call_out; scream yell; whisper murmur;
boo jeer; cheer ovation; applaud clap; applause clapping; kiss embrace; hug embrace; touch feel;
walk stroll; run jog; run race; hurry rush; rush hasten; jump hop; climb scale; swim bathe;
dive plunge; throw hurl; throw toss; throw pelt; kick boot; push shove; pull drag; pull tug;
lift hoist; drop let_fall; drag haul; carry haul; hold keep; keep retain; keep maintain;
maintain preserve; preserve conserve; save preserve; save put_aside; spend pay_out; use utilise;
use employ; use deploy; deploy station; deploy send; usage use; useful helpful;
exploit take_advantage_of; harness use; apply request; application request; application bid;
bid offer; bid tender; bidder suitor; auction sale; value worth; worth valued_at; value price;
cheap inexpensive; cheap affordable; expensive costly; costly pricey; luxury luxurious;
free of_charge; free complimentary; discount reduction; bargain discount; subsidy grant;
grant funding; support subsidy; sanction penalty; sanction embargo; embargo ban; boycott shun;
blockade siege; withdraw pull_out; withdraw retreat; withdrawal pull-out; withdraw remove;
remove take_away; remove take_down; remove strip; removal withdrawal; delete remove; add include;
extra added; addition extension; extend prolong; extension prolongation; prolong lengthen;
shorten cut; renew extend; test assess; score assess; prove establish; proof confirmation;
confirm verify; confirm corroborate; verify authenticate; verification check; ensure make_sure;
ensure guarantee; insist maintain; obey follow; comply_with obey; comply abide_by;
adhere_to comply_with; break violate; breach violate; violation breach; breach infringement;
infringe violate; defy flout; abuse misuse; harassment bullying; intimidate cow; insult offend;
slur insult; apologise say_sorry; regret remorse; forgive pardon; pardon amnesty;
amnesty clemency; mercy clemency; ease lift; lift remove; lift scrap; repeal scrap; abolish scrap;
abolish do_away_with; repeal revoke; revoke withdraw; rescind revoke; annul void; void invalid;
valid lawful; legal lawful; illegal unlawful; illegally unlawfully; legitimate lawful;
constitutional lawful; official formal; officially formally; unofficial informal; public open;
publicly openly; openly in_public; transparent open; accountable answerable;
independent autonomous; independence autonomy; independence sovereignty; sovereignty self-rule;
autonomy self-rule; self-government home_rule; annex take_over; annexation takeover;
colony territory; colonial imperial; empire realm; history past; historic landmark;
historical past; past former; legacy heritage; heritage patrimony; tradition custom;
traditional customary; cultural artistic; society community; social societal;
community population; local regional; regional provincial; rural country; countryside country;
urban city; municipal city; federal national; state government-owned; state-run government-owned;
private privately_owned; joint shared; jointly together; together with_each_other;
collective joint; mutual shared; cooperate collaborate; cooperation collaboration;
cooperate work_together; collaborate work_together; coordinate organise; organise arrange;
arrange set_up; organiser planner; arrangement plan; prepare get_ready; prepare draw_up;
preparation groundwork; ready prepared; willing ready; eager keen; reluctant unwilling;
hesitate waver; able capable; ability capability; capability capacity; capacity ability;
skill ability; talent gift; talented gifted; experienced seasoned; experience background;
qualified eligible; train prepare; training instruction; exercise drill; drill manoeuvre;
manoeuvre exercise; fit healthy; health wellbeing; healthy well; hygiene cleanliness; clean tidy;
wash clean; dirty filthy; toxic poisonous; poison toxin; poison contaminate; chemical substance;
substance material; material stuff; metal alloy; steel iron; gold bullion; cloth fabric;
glass pane; stone rock; concrete cement; brick block; surface top; bottom foot; edge side;
corner bend; line queue; row line; circle ring; round circular; square plaza; dot point;
shape form; form type; form create; colour shade; dark dim; bright light; noise sound; noisy loud;
quiet silent; silence quiet; calm quiet; peaceful calm; peacefully without_violence;
violent forceful; brutal ruthless; cruel brutal; savage barbaric; fierce intense; intense strong;
intensify escalate; escalate step_up; escalation intensification; step_up increase;
worsen deteriorate; deterioration worsening; worsen get_worse; aggravate worsen; undermine weaken;
weaken erode; damage undermine; threaten endanger; endanger put_at_risk; jeopardise endanger;
expose put_at_risk; exposure contact; spread extend; spread dissemination; distribute hand_out;
distribution delivery; circulate distribute; broadcast air; broadcast transmit; screen show;
air show; stream broadcast; record tape; recording tape; film shoot; film record; edit cut;
print publish; publisher publishing_house; edition issue; copy issue; version edition;
chapter section; page sheet; column article; columnist commentator; critic reviewer;
review critique; reader subscriber; subscription membership; advertise promote;
advertisement advert ad; promote advance; promotion advancement; publicity promotion;
campaign advert; sponsor backer; sponsorship backing; endorse back; endorsement backing;
nominate put_forward; nomination candidacy; candidacy bid; run stand; run campaign;
win_election be_elected; seat constituency; constituency district; term spell_in_office;
office post; inauguration swearing-in; swear_in inaugurate; take_office assume_office;
opposition_party opposition; ruling_party governing_party; left-wing leftist; right-wing rightist;
conservative tory; centrist moderate; moderate middle-of-the-road; hardline radical;
separatist secessionist; unionist loyalist; communist marxist; monarchist royalist; refer pass_on;
referendum plebiscite; referendum vote; exit_poll survey; turnout participation;
majority more_than_half; majority bulk; minority less_than_half; margin gap; lead advantage;
ahead leading; trail lag; trail be_behind; lag fall_behind; overtake pass; exceed surpass;
exceed top; surpass outstrip; beat exceed; outnumber exceed_in_number; range vary; range span;
vary differ; variation difference; fluctuate vary; volatile unstable; unstable shaky;
stability calm; stabilise steady; balance equilibrium; balance offset; offset compensate_for;
compensate make_up_for; average mean; average typical; typical characteristic; standard norm;
standard level; benchmark standard; quality standard; criterion standard; criteria standards;
indicator gauge; measure gauge; measure size; index gauge; trend tendency; trend pattern;
tend be_likely_to; pattern model; model type; model example; design plan; design develop;
develop create; develop evolve; development growth; development event; evolve change;
evolution development; invent devise; invention innovation; innovation new_idea;
innovative inventive; pioneer trailblazer; patent intellectual_property; licence permission;
think_tank research_institute; laboratory lab; centre institute;
library archive; archive record; grade mark; scholarship bursary; tuition teaching;
tuition_fee course_fee; nursery kindergarten; headteacher headmaster principal head; dean head;
lecturer academic; campus grounds; dormitory hall_of_residence; address location; abode home;
shelter refuge; refuge haven; shelter house; accommodate house; accommodation housing;
housing home; camp settlement; tent shelter; prison_camp detention_centre; cabin hut; hut shack;
palace mansion; mansion villa; castle fortress; door entrance; window pane; roof ceiling;
floor storey; storey level; stairs staircase; lift elevator; basement cellar; attic loft;
shed outbuilding; garage workshop
"""


def _read_synonyms() -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for group in _SYNONYMS.split(";"):
        for one, other in combinations(_words(group), 2):
            out.setdefault(one, set()).add(other)
            out.setdefault(other, set()).add(one)
    return {word: frozenset(mates) for word, mates in sorted(out.items())}


SYNONYMS: dict[str, frozenset[str]] = _read_synonyms()
"""Word: what may stand for it in a retelling at the same strength. Symmetric, not transitive."""


# --- one event from its two sides -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Converse:
    """An expression, and where its two parties stand.

    Two expressions of one event tell the same if the first party and the second party are the
    same: "X sold Y a house" and "Y bought a house from X".

    Attributes:
        event: name of the event.
        first: where its first party (giver, doer, winner, host, critic) may stand.
        second: where its second party (taker, one done to, loser, guest, criticised) may stand.
    """

    event: str
    first: frozenset[str]
    second: frozenset[str]


# event: expression first second ; … Places of the parties in the active voice:
# "s" subject, "o" direct object, "i" indirect object without a preposition, "p" possessor
# ("Spain's victory"); with a noun that names a party (employer of) "s" is the party so named.
# Otherwise the preposition that stands before it; "/" parts alternatives.
# A passive turns "o" (or "i") into the subject and "s" into "by": the parser does that.
# Nouns are in it with their verbs: "victory p/for over".
_CONVERSES: Final = """
sale: sell s to/i; buy from/off s; purchase from s; acquire from s; sale by/p to;
    purchase from by/p
transfer: give s to/i; hand s to/i; hand_over s to; pass s to; present s to; donate s to;
    award s to/i; grant s to/i; provide s to; supply s to; deliver s to; receive from s;
    get from s; obtain from s; accept from s; take_delivery_of from s; be_the_recipient_of from s;
    gift from to; donation from/by to
provision: provide_with s o; supply_with s o; present_with s o; equip_with s o
sending: send s to/i; ship s to; dispatch s to; receive from s; hear_from from s; letter from/p to
loan: lend s to/i; loan s to/i; borrow from s; loan from/by to
letting: let s to; lease_out s to; rent_out s to; rent from s; lease from s;
    be_the_tenant_of of s; be_the_landlord_of s of
payment: pay s o/to; be_paid_by by s; receive from s; payment from/by to; owe s to/i;
    be_owed_by by s
export: export s to; import from s; export p/from to; import from p/into
teaching: teach s o/i; tutor s o; learn_from from s; study_under under s; be_taught_by by s;
    be_the_pupil_of of s
employment: employ s o; hire s o; work_for for s; be_employed_by by s; be_on_the_payroll_of of s;
    employer s of; employee of s
order_in_time: precede s o; come_before s o; follow o s; come_after o s; succeed o s;
    take_over_from from s; replace o s; be_replaced_by s by; make_way_for s for;
    hand_over_to s to; predecessor s of; successor of s
winning: beat s o; defeat s o; overcome s o; win_against s against; triumph_over s over;
    see_off s o; knock_out s o; eliminate s o; lose_to to s; fall_to to s; go_down_to to s;
    be_knocked_out_by by s; suffer_defeat_by by/to/against s; suffer_a_defeat at_the_hands_of s;
    bow_out_to to s; succumb_to to s; concede_to to s; victory p/for/by over/against;
    win p/for/by over/against; defeat by/to/against p/of/for; loss to/against p/for
lead: lead s o; be_ahead_of s of; outpace s o; overtake s o; trail o s; be_behind behind s;
    lag_behind behind s; fall_behind behind s
excess: exceed s o; outnumber s o; outweigh s o; surpass s o; be_outnumbered_by by s;
    fall_short_of of s
hosting: host s o; receive s o; welcome s o; entertain s o; play_host_to s to; visit o s;
    be_the_guest_of of s; be_hosted_by by s; pay_a_visit_to to s; call_on on s; guest of s;
    host s of; visit to by/of/p; stay_with with s
invitation: invite s o; ask s o; extend_an_invitation_to s to; accept_an_invitation_from from s;
    be_invited_by by s; invitation from/by/p to; get_an_invitation_from from s
honouring: roll_out_the_red_carpet s for; give_the_red_carpet_treatment s i/to;
    get_the_red_carpet_treatment from s; receive_the_red_carpet_treatment from s;
    lay_on_a_welcome s for; give_a_hero's_welcome s i/to; receive_a_hero's_welcome from s;
    give_a_warm_welcome s i/to; receive_a_warm_welcome from s; fete s o; honour s o;
    pay_tribute_to s to; receive_tributes_from from s; tribute from/by/p to
inheritance: leave s to/i; bequeath s to/i; will s to/i; inherit from s; be_left_by by s;
    heir of s
suing: sue s o; take_to_court s o; bring_a_case_against s against;
    file_a_lawsuit_against s against; take_legal_action_against s against; be_sued_by by s;
    face_legal_action_from from s; face_a_lawsuit_from from s; defend_a_claim_by by s;
    lawsuit by/from/p against
prosecution: prosecute s o; charge s o; indict s o; bring_charges_against s against;
    press_charges_against s against; face_charges from/brought_by s; be_charged_by by s;
    charge by against
arrest: arrest s o; detain s o; take_into_custody s o; apprehend s o; pick_up s o; round_up s o;
    be_in_the_custody_of of s; be_held_by by s; give_oneself_up_to to s; turn_oneself_in_to to s;
    surrender_to to s; arrest by of/p; detention by of/p
release: release s o; free s o; let_go s o; set_free s o; walk_free_from from s; be_freed_by by s;
    release by of/p
kidnapping: kidnap s o; abduct s o; take_hostage s o; hold_captive s o; be_held_hostage_by by s;
    fall_into_the_hands_of of s; kidnapping by of
criticism: criticise s o; attack s o; condemn s o; denounce s o; take_aim_at s at;
    hit_out_at s at; find_fault_with s with; take_issue_with s with; take_to_task s o;
    level_criticism_at s at; come_under_fire from s; come_under_attack from s;
    draw_criticism from s; face_criticism from s; attract_criticism from s;
    be_the_target_of_criticism from/by s; come_in_for_criticism from s;
    be_at_the_receiving_end_of_criticism from/by s; be_under_fire from s; criticism from/by/p of;
    attack by/from/p on; condemnation from/by/p of
attack: attack s o; hit s o; strike s o; assault s o; open_fire_on s on; launch_an_attack_on s on;
    come_under_attack from/by s; come_under_fire from s; be_the_target_of by/from s;
    be_at_the_receiving_end_of from/by s; be_the_victim_of of/by s; fall_victim_to to s;
    fall_prey_to to s; suffer_an_attack by/from s; attack by/from/p on/against;
    assault by/from/p on; victim s of
killing: kill s o; murder s o; shoot_dead s o; die_at_the_hands_of at_the_hands_of s;
    be_killed_by by s; killing by of/p; murder by of
blame: blame s o; accuse s o; point_the_finger_at s at; lay_the_blame_on s on;
    hold_responsible s o; face_accusations from s; stand_accused by s;
    accusation by/from/p against; blame from/by on
praise: praise s o; applaud s o; commend s o; sing_the_praises_of s of; win_praise from s;
    earn_praise from s; draw_praise from s; receive_praise from s; praise from/by/p for/of
support: support s o; back s o; endorse s o; stand_by s by; rally_behind s behind;
    side_with s with; throw_its_weight_behind s behind; lend_support_to s to;
    win_support_from from s; get_the_backing_of of s; have_the_support_of of s;
    enjoy_the_support_of of s; win_the_backing_of of s; support from/by/of/p for;
    endorsement by/from/p of
help: help s o; aid s o; come_to_the_aid_of s of; lend_a_hand_to s to; get_help_from from s;
    receive_aid_from from s; aid from to; help from for
rescue: rescue s o; save s o; come_to_the_rescue_of s of; be_rescued_by by s;
    owe_ones_life_to to s; rescue by of
pressure: pressure s o; put_pressure_on s on; press s o; lean_on s on; lobby s o;
    come_under_pressure from s; face_pressure from s; bow_to_pressure from s; give_in_to to s;
    cave_in_to to s; yield_to to s; pressure from/by/p on
order: order s o; instruct s o; direct s o; command s o; tell s o; take_orders_from from s;
    receive_orders_from from s; obey o s; answer_to to s; report_to to s; order from/by/p to
control: control s o; own s o; run s o; govern s o; rule s o; belong_to to s; be_owned_by by s;
    be_under_the_control_of of s; be_in_the_hands_of of s; be_ruled_by by s; owner s of;
    control by/p of/over; subsidiary of s; parent_company s of
supervision: supervise s o; oversee s o; manage s o; lead s o; head s o; work_under under s;
    serve_under under s; report_to to s; boss s of; deputy of s; aide of/to s
representation: represent s o; act_for s for; speak_for s for; defend s o; be_represented_by by s;
    lawyer s of/for; client of s; spokesman s for/of
asking: ask s o; request s of/from; appeal_to s to; petition s o; urge s o; call_on s on;
    receive_a_request_from from s; be_asked_by by s; request by/from/p to; appeal by/from/p to
refusal: refuse s i/o; deny s i/to; turn_down s o; reject s o; rebuff s o; be_refused_by by s;
    meet_with_refusal_from from s; be_turned_away_by by s; snub s o;
    get_the_cold_shoulder_from from s
permission: allow s o; permit s o; authorise s o; give_permission_to s to;
    get_permission_from from s; get_the_go-ahead_from from s; win_approval_from from s;
    have_the_blessing_of of s; permission from/of for
telling: tell s o/i/to; inform s o; notify s o; brief s o; let_know s o; hear_from from s;
    learn_from from s; be_told_by by s; be_briefed_by by s
thanks: thank s o; express_gratitude_to s to; receive_thanks_from from s
apology: apologise_to s to; say_sorry_to s to; receive_an_apology_from from s;
    get_an_apology_from from s; apology from/by/p to
threat: threaten s o; menace s o; pose_a_threat_to s to; receive_threats_from from s;
    face_a_threat_from from s; be_in_danger_from from s; threat from/by/p to/against
fear: frighten s o; scare s o; alarm s o; fear o s; be_afraid_of of s; be_scared_of of s
like: please s o; delight s o; appeal_to s to; impress s o; like o s; enjoy o s; admire o s;
    be_pleased_with with s; be_impressed_by by s; be_fond_of of s
dislike: anger s o; upset s o; annoy s o; offend s o; disappoint s o; resent o s; dislike o s;
    be_angry_with with/at s; be_upset_by by s; be_disappointed_by by/with/in s
surprise: surprise s o; shock s o; stun s o; be_surprised_by by/at s; be_shocked_by by/at s
causing: cause s o; lead_to s to; result_in s in; bring_about s o; give_rise_to s to; trigger s o;
    result_from from s; stem_from from s; be_caused_by by s; arise_from from s; be_due_to to s;
    come_from from s; follow_from from s; cause s of; result of s; consequence of s
containing: contain s o; include s o; comprise s o; consist_of s of; be_part_of of s;
    belong_to to s; be_in in s; form_part_of of s; make_up o s
parentage: father s o; give_birth_to s to; adopt s o; be_born_to to s; be_the_son_of of s;
    be_the_daughter_of of s; parent s of; father s of; mother s of; son of s; daughter of s;
    child of s; be_raised_by by s; be_adopted_by by s
older: be_older_than s than; be_younger_than than s
survival: outlive s o; survive s o; be_survived_by by s; predecease o s
size: be_larger_than s than; be_bigger_than s than; be_smaller_than than s
height: be_above s above; be_below below s; be_over s over; be_under under s
pursuit: chase s o; pursue s o; hunt s o; be_on_the_trail_of s of; flee_from from s;
    run_from from s; escape o s; evade o s; elude o s; be_hunted_by by s;
    be_on_the_run_from from s
following: follow s o; shadow s o; tail s o; lead o s; be_followed_by by s
treatment: treat s o; operate_on s on; examine s o; be_treated_by by s; undergo_surgery_by by s;
    be_a_patient_of of s; patient of s; doctor s of
infection: infect s o; pass_on s to; catch_from from s; contract_from from s
takeover: take_over s o; buy_out s o; acquire s o; absorb s o; be_taken_over_by by s;
    be_sold_to to s; pass_to to s; fall_into_the_hands_of of s; takeover by/p of;
    acquisition by/p of
occupation: occupy s o; invade s o; seize s o; capture s o; fall_to to s; be_overrun_by by s;
    surrender_to to s; be_lost_to to s; occupation by/p of; invasion by/p of; capture by of
dismissal: sack s o; fire s o; dismiss s o; lay_off s o; let_go s o; be_shown_the_door_by by s;
    lose_ones_job_at at s; be_fired_by by s; be_sacked_by by s; dismissal by of/p
appointment: appoint s o; name s o; nominate s o; be_appointed_by by s; appointment by of/p
election: elect s o; vote_for s for; choose s o; be_elected_by by s; win_the_votes_of of s;
    get_the_votes_of of s
betrayal: betray s o; let_down s o; be_betrayed_by by s; feel_let_down by s
deceit: deceive s o; fool s o; trick s o; lie_to s to; mislead s o; fall_for for s;
    be_taken_in_by by s; be_the_dupe_of of s
influence: influence s o; affect s o; shape s o; inspire s o; be_influenced_by by s;
    be_under_the_influence_of of s; draw_on on s; take_inspiration_from from s;
    influence of/p on/over
funding: fund s o; finance s o; bankroll s o; subsidise s o; sponsor s o; get_funding_from from s;
    be_funded_by by s; be_on_the_books_of of s; funding from/by for
fine: fine s o; penalise s o; sanction s o; impose_sanctions_on s on; be_fined_by by s;
    face_sanctions_from from s; be_hit_with_a_fine_by by s; sanction by/from/p against/on
questioning: question s o; interview s o; interrogate s o; grill s o; give_an_interview_to to s;
    be_questioned_by by s; face_questions_from from s; be_grilled_by by s
inspection: investigate s o; inspect s o; probe s o; look_into s into; come_under_scrutiny from s;
    face_an_investigation by s; be_under_investigation by s; be_the_subject_of_an_inquiry by s;
    investigation by into/of; inquiry by into
ban: ban s o; bar s o; exclude s o; be_banned_by by s; be_barred_by by s; ban by/from on
expulsion: expel s o; deport s o; evict s o; throw_out s o; kick_out s o; be_sent_packing_by by s;
    be_expelled_by by s; expulsion by of
"""


def _read_converses() -> dict[str, tuple[Converse, ...]]:
    out: dict[str, list[Converse]] = {}
    for line in _CONVERSES.strip().replace("\n    ", " ").splitlines():
        event, _, entries = line.partition(": ")
        for entry in entries.split(";"):
            expression, first, second = entry.split()
            converse = Converse(event, frozenset(first.split("/")), frozenset(second.split("/")))
            for word in spellings(expression):
                out.setdefault(word, []).append(converse)
    return {word: tuple(converses) for word, converses in sorted(out.items())}


CONVERSES: dict[str, tuple[Converse, ...]] = _read_converses()
"""Expression: the events that it tells, and where their parties stand."""

# Criterion: the two parties may change places, and the sentence says the same.
SYMMETRIC: frozenset[str] = frozenset(
    """meet marry wed divorce date kiss resemble equal border adjoin overlap intersect match
    meet_with talk_with speak_with talk_to hold_talks_with negotiate_with confer_with chat_with
    agree_with disagree_with argue_with quarrel_with differ_with fall_out_with make_up_with
    clash_with collide_with compete_with contend_with vie_with fight_with spar_with
    trade_with exchange_with swap_with deal_with do_business_with do_a_deal_with sign_a_deal_with
    reach_an_agreement_with merge_with join_forces_with team_up_with work_with cooperate_with
    collaborate_with partner_with ally_with unite_with combine_with draw_with tie_with draw_against
    be_level_with be_on_a_par_with share_with live_with coincide_with correspond_with
    communicate_with be_in_contact_with be_in_touch_with be_related_to be_married_to
    be_engaged_to be_next_to be_near be_similar_to be_different_from be_the_same_as
    be_at_war_with be_at_odds_with be_in_talks_with be_friends_with neighbour
    meeting talks wedding marriage divorce clash collision merger dispute row feud war
    agreement deal treaty truce border trade partnership alliance""".split()
)
"""Verbs and nouns whose two parties may change places."""
