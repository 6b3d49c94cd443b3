"""English: how strong words are, on which scale, and which words judge by themselves.

All tables are our own. Words are base forms in lower case; several words are joined by an
underscore ("tear_into"). British spelling stands in the source; American spelling is added when
the tables are read, so both are found. Word classes stand together: criticise, criticism, critical.

The tables serve the comparison of two texts. A strong word is no fault of a story: it may be the
very word of the source. Only a step up from the source's own word in the same place is one.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from retold.language.english import BRITISH_STEMS, SPELLING

# Words in -ise, -yse that no American spelling changes.
_KEPT: Final = frozenset(
    """advertise advise advised appraise apprise arise bruise chastise comprise compromise concise
    cruise demise despise devise disguise disguised enterprise excise exercise expertise
    franchise imprecise improvise incise likewise marquise merchandise moonrise noise
    otherwise paradise poise praise praises precise precisely premise premises promise
    promised promising raise raised reprise revise revised rise sunrise supervise surmise
    surprise surprised surprising surprisingly televise treatise turquoise unwise uprising
    wise wisely""".split()
)

_BRITISH: Final = ("is", "ys", "our", "ll", "ae")  # no rule of spelling reaches other words


@cache
def spellings(word: str) -> tuple[str, ...]:
    """The word as it stands and, if that differs, as American English spells it."""
    parts = []
    for part in word.split("_"):
        folded = SPELLING.get(part, part)
        if folded == part and part not in _KEPT and any(sign in part for sign in _BRITISH):
            for pattern, replacement in BRITISH_STEMS:
                folded = pattern.sub(replacement, folded)
        parts.append(folded)
    other = "_".join(parts)
    return (word,) if other == word else (word, other)


def _words(text: str) -> frozenset[str]:
    return frozenset(spelling for word in text.split() for spelling in spellings(word))


# --- scales of intensity ----------------------------------------------------------------------

# name: mild | stronger | strong ; Criterion: an editor who guards the standards of a paper would
# object to the step up where the source has the lower word, and would let two words of one step
# pass for each other. A word has one step on a scale, and may stand on several scales.
_SCALES: Final = """
criticism: query question doubt dispute challenge contest
    | criticise criticism critical fault object_to take_issue_with find_fault_with disapprove_of
      disapproval disapprove complain_about
    | condemn condemnation denounce denunciation attack rebuke decry deplore censure hit_out_at
      take_aim_at deride castigate berate
    | slam blast savage lambast lambaste tear_into lash_out lash_out_at excoriate rip vilify
      eviscerate rail_against lay_into rip_into pillory trash hammer skewer;
reaction: concern concerned criticism criticise complaint complain objection unease disapproval
      reservation misgiving disagreement discontent
    | anger angry angered backlash indignation resentment condemnation
    | fury outrage furious outraged rage uproar furore furor firestorm incensed enraged revulsion;
anger: unhappy displeased displeasure annoyed annoy annoyance irritated irritate irritation
      frustrated frustrate frustration upset dismay dismayed disappointed disappointment
      disappoint dissatisfied dissatisfaction discontent
    | angry anger resentment resentful indignant indignation cross
    | furious fury outrage rage outraged incensed enraged enrage livid seething seethe irate
      infuriate infuriated fuming fume incandescent apoplectic wrath;
fear: concern concerned worry worried unease uneasy anxiety anxious apprehension apprehensive
      nervous nervousness disquiet misgiving reservation wary
    | fear alarm alarmed afraid scared fearful frightened scare frighten
    | panic terror terrified dread hysteria terrify petrified horror horrified;
alarming: worrying troubling concerning disturbing unsettling
    | alarming frightening scary
    | terrifying horrifying nightmarish apocalyptic chilling horrific;
rise: edge_up inch_up tick_up creep_up nudge_up
    | rise increase grow growth climb gain go_up advance add
    | jump leap surge spike shoot_up boom swell balloon spurt
    | soar skyrocket rocket explode explosion mushroom go_through_the_roof snowball spiral;
fall: dip slip ease edge_down inch_down tick_down soften
    | fall drop decline decrease go_down come_down reduction shrink lose
    | tumble slide plunge slump sink dive
    | plummet crash collapse nosedive crater free_fall implode meltdown tank;
win: beat defeat overcome edge edge_out prevail
    | outclass dominate cruise sweep outplay
    | thrash rout crush trounce hammer demolish annihilate humiliate obliterate pulverise destroy
      whitewash maul steamroll;
victory: win victory | triumph | landslide rout thrashing drubbing | humiliation annihilation;
lead: ahead lead | comfortable clear | commanding | overwhelming unassailable;
setback: setback loss defeat | blow | rout debacle humiliation drubbing humbling;
protest: complaint complain object objection oppose opposition
    | protest demonstrate demonstration rally march picket
    | unrest disturbance disorder
    | riot uprising revolt insurrection mayhem anarchy rampage;
revolt: dissent disagreement discontent
    | rebellion revolt mutiny rebel
    | uprising insurrection insurgency
    | revolution civil_war;
demonstrator: protester demonstrator marcher campaigner activist
    | militant hardliner agitator
    | rioter mob thug vandal extremist;
clash: scuffle shove jostle altercation push
    | clash fight confrontation brawl skirmish
    | battle violence melee
    | riot carnage bloodbath war;
argument: discussion debate discuss talk conversation exchange
    | argument argue disagreement disagree dispute differ quarrel
    | row clash spat feud bust-up shouting_match slanging_match showdown
    | war battle vendetta;
disagreement: differ difference divergence disagree disagreement
    | dispute quarrel split rift dissent
    | row feud clash wrangle infighting rupture
    | war warfare civil_war meltdown;
attack: approach confront confrontation
    | slap hit punch strike attack assault beat
    | batter brutalise savage maul pummel;
military_attack: incursion
    | strike attack raid assault offensive
    | onslaught blitz bombardment invasion invade barrage
    | annihilation carnage obliteration extermination;
shelling: fire_on shoot_at
    | shell shelling bomb bombing bombard strike
    | pound hammer pummel
    | flatten raze obliterate level;
damage: scratch dent scrape mark scuff
    | damage damaged harm impair
    | wreck ravage devastate devastation gut batter
    | destroy destruction demolish raze flatten obliterate annihilate wipe_out level ruin;
effect: affect influence impact touch
    | disrupt hit hurt disruption
    | cripple paralyse devastate devastating ravage
    | destroy wipe_out ruin;
injury: bruise scratch graze bump
    | hurt injure injured injury wound wounded
    | maim mutilate mangle maimed cripple
    | kill killed dead death;
condition: unwell ill minor_injury slight_injury
    | serious seriously_injured
    | critical critically_injured
    | fight_for_life life-threatening
    | dead dying on_the_brink_of_death;
killing: kill killing shoot_dead shoot manslaughter homicide
    | murder murderous execute execution assassinate assassination
    | massacre slaughter butcher carnage bloodbath mass_murder
    | genocide extermination ethnic_cleansing holocaust;
killer: suspect | gunman attacker assailant shooter | killer murderer | assassin butcher monster;
suspect: person_of_interest witness
    | suspect suspected accused defendant
    | culprit perpetrator offender criminal felon convict crook;
charge: question interview query
    | accuse allege accusation allegation
    | charge indict indictment prosecute
    | convict conviction guilty_of;
detain: stop question interview
    | arrest detain hold take_into_custody apprehend detention
    | jail imprison lock_up incarcerate imprisonment
    | throw_in_jail lock_away;
theft: take taking remove borrow obtain
    | steal theft pinch shoplift pilfer larceny burglary burgle
    | rob robbery plunder loot mug ransack heist
    | pillage;
fraud: error mistake irregularity discrepancy
    | impropriety misconduct wrongdoing malpractice misuse
    | fraud corruption embezzlement embezzle corrupt bribery swindle scam
    | racket kleptocracy;
wrongdoing: mistake error lapse oversight slip misstep
    | negligence misconduct breach violation failing wrongdoing
    | crime offence abuse criminal
    | atrocity outrage;
scandal: question matter issue affair
    | controversy row dispute
    | scandal disgrace
    | outrage travesty;
failure: hitch glitch hiccup snag
    | setback problem difficulty trouble
    | failure failed fail
    | disaster fiasco debacle botch shambles catastrophe collapse farce bungle;
crisis: question matter challenge situation
    | problem difficulty trouble
    | crisis emergency
    | catastrophe disaster meltdown chaos collapse;
disaster: incident event
    | accident mishap
    | disaster tragedy
    | catastrophe calamity cataclysm apocalypse armageddon;
conflict: tension friction strain
    | conflict hostilities confrontation fighting
    | war warfare
    | all-out_war total_war carnage;
tension: strain coolness friction
    | tension tense discord
    | hostility enmity animosity hostile antagonism
    | hatred loathing;
praise: accept acknowledge recognise appreciate
    | welcome praise commend compliment applaud favourable positive endorse
    | hail laud acclaim extol salute rave_about gush
    | worship idolise adore deify;
quality: fair decent satisfactory adequate acceptable reasonable
    | good positive well solid
    | excellent impressive great superb outstanding terrific fantastic
    | brilliant stunning sensational magnificent dazzling spectacular phenomenal incredible;
badness: imperfect weak disappointing mediocre
    | poor bad unsatisfactory inadequate
    | terrible awful dire dreadful appalling abysmal atrocious horrendous
    | disgraceful shameful scandalous unforgivable monstrous;
refusal: hesitate hesitant reluctant reluctance unwilling
    | refuse decline reject refusal turn_down rejection
    | rebuff snub spurn scorn
    | defy defiance defiant;
defiance: overlook miss
    | ignore disregard set_aside
    | defy flout defiance breach violate violation
    | thumb_its_nose_at trample trample_on make_a_mockery_of;
rejection: question doubt
    | reject refuse turn_down decline deny
    | dismiss rubbish brush_off wave_away brush_aside
    | ridicule mock scoff_at laugh_off pour_scorn_on;
imposing: propose suggest
    | introduce impose set levy apply
    | slap clamp slam enforce
    | force ram_through foist inflict;
approval: pass approve adopt
    | push_through
    | ram_through force_through railroad steamroll bulldoze;
departure: leave step_down step_aside resign retire depart departure resignation exit stand_down
      quit
    | walk_out walk_away
    | be_forced_out be_ousted oust ouster be_sacked be_fired
    | flee be_hounded_out;
leave: leave go depart exit | withdraw pull_out retreat | flee escape bolt abandon desert;
dismissal: replace relieve
    | let_go remove removal dismiss dismissal sack fire oust sacking firing
    | kick_out boot_out axe purge boot dump;
removal: remove move take_away
    | evict expel deport eject expulsion
    | throw_out kick_out drive_out banish boot_out
    | purge cleanse;
demand: ask request invite seek want hope_for encourage
    | urge call_for appeal press call_on push_for exhort
    | demand insist insist_on
    | order command threaten;
request: ask request | appeal plead urge plea | beg implore beseech grovel;
instruction: advise suggest recommend advice guidance
    | tell ask urge
    | order instruct command require mandate direct
    | force compel coerce bully threaten strong-arm blackmail;
pressure: ask encourage invite
    | urge press persuade lobby
    | pressure push lean_on squeeze
    | force coerce compel
    | bully blackmail intimidate strong-arm;
surprise: unexpected surprise surprising surprised unusual
    | astonish astonishing astonished amaze amazing amazed startle startling stunned stun
      stunning shock shocking shocked bombshell dumbfound
    | jaw-dropping mind-boggling earth-shattering;
size: small little modest limited
    | sizeable considerable substantial significant large big sizable notable major
    | huge massive enormous vast giant immense
    | gigantic colossal gargantuan mammoth monumental astronomical titanic;
smallness: small low modest limited little
    | tiny minor slight minimal
    | minuscule negligible microscopic trivial paltry;
importance: small minor slight marginal
    | notable noteworthy
    | important major significant considerable substantial
    | key crucial vital critical pivotal
    | historic momentous landmark unprecedented epochal watershed groundbreaking revolutionary;
need: useful helpful desirable
    | important needed
    | essential vital crucial critical necessary
    | life-or-death do-or-die existential;
change: adjust tweak tinker adjustment
    | change alter amend amendment reform revise modify revision
    | overhaul shake-up transform transformation shake_up
    | revolution revolutionise upheaval;
end: pause suspend | end stop halt cancel abandon scrap drop call_off | ditch axe dump | kill bury;
cut: trim shave ease scale_back
    | cut reduce lower reduction
    | slash axe
    | gut decimate eviscerate dismantle;
shortage: less fewer limited tight
    | shortage short lack scarce scarcity shortfall deficit
    | crisis drought
    | famine collapse;
spending: spend spending | splash_out lavish | squander waste blow fritter_away;
cost: expense cost costly dear expensive pricey
    | steep exorbitant
    | extortionate astronomical rip-off crippling;
debt: owe borrow debt
    | in_arrears overdue indebted
    | insolvent insolvency default
    | bankrupt bankruptcy ruined bust;
poverty: modest low-income struggling
    | poor needy hard-up deprived poverty impoverished
    | destitute penniless destitution
    | starving;
hunger: hungry hunger undernourished
    | malnourished malnutrition
    | starving starvation starve
    | famine;
wealth: comfortable well-off
    | wealthy rich affluent prosperous
    | super-rich ultra-wealthy filthy_rich;
speed: steady gradual gradually
    | quick fast rapid swift quickly rapidly swiftly
    | breakneck lightning meteoric blistering frantic;
move: go walk travel move | hurry rush hasten dash run race | scramble stampede flee bolt;
hurry: prepare work arrange act | hurry rush race hasten | scramble panic;
certainty: possible may might could potential possibly
    | likely probable probably expected
    | almost_certain near-certain
    | certain inevitable definite guaranteed sure certainly unavoidable;
belief: suspect guess suppose
    | believe consider reckon think feel
    | know certain convinced sure
    | prove proof establish;
evidence: hint clue hint_at
    | sign indication indicate suggest suggestion evidence point_to
    | proof prove confirm confirmation establish
    | smoking_gun;
link: associate connect link correlate tie association correlation connection
    | contribute contribute_to factor help_to
    | cause lead_to trigger drive;
responsibility: involve involved role
    | contribute
    | responsible cause behind
    | mastermind orchestrate engineer;
doubt: question query uncertain uncertainty unsure doubt doubtful
    | sceptical scepticism sceptic
    | disbelief discredit discredited;
admission: say state tell note
    | acknowledge accept recognise
    | admit concede admission
    | confess confession own_up come_clean;
denial: question | deny reject dispute denial | refute rebut | debunk demolish;
warning: say note advise
    | caution warn warning alert
    | threaten threat sound_the_alarm
    | blackmail ultimatum;
threat: concern possibility
    | risk danger threat hazard peril dangerous threaten
    | menace grave_danger
    | existential_threat doom;
danger: risky unsafe | hazardous dangerous perilous | deadly lethal fatal life-threatening;
promise: plan intend hope aim consider
    | promise pledge commit undertake commitment
    | vow swear guarantee;
plan: idea consider thought mull contemplate weigh
    | proposal plan propose intend
    | decision decide resolve
    | plot conspire conspiracy;
plotting: plan discuss talk_about | plot connive | conspire conspiracy collude collusion;
hope: hope hopeful hopefully
    | optimistic optimism expect
    | confident confidence bullish
    | certain euphoric euphoria;
pessimism: cautious uncertain
    | pessimistic pessimism gloomy downbeat
    | hopeless despair desperate hopelessness doom;
sadness: sad sadness unhappy disappointed sorry upset
    | distressed grief distress grieve
    | devastated heartbroken distraught despair anguish inconsolable;
happiness: content satisfied pleased glad happy
    | delighted delight joy thrilled
    | ecstatic elated euphoric overjoyed jubilant jubilation;
celebration: mark observe note | celebrate celebration welcome | revel rejoice party;
liking: like accept tolerate
    | enjoy fond favour support
    | love adore passion
    | worship idolise obsess obsessed;
dislike: dislike unpopular disapprove
    | resent resentment hostile hostility
    | hate hatred loathe detest despise loathing abhor;
popularity: accepted known familiar | popular well-liked | beloved adored | idolised worshipped;
fame: known recognised
    | well-known prominent famous renowned celebrated leading
    | legendary iconic world-famous;
support: accept tolerate allow | support back favour backing endorse | champion | fanatical;
opposition: question doubt reservation
    | oppose opposition resist resistance object
    | fight battle combat
    | war crusade;
effort: try attempt work effort | strive struggle | battle fight wrestle | war crusade;
secrecy: private unannounced unpublished undisclosed confidential
    | secret secretive hidden covert
    | clandestine shadowy underhand furtive
    | sinister;
hiding: not_appear absent stay_away stay_in
    | avoid evade dodge
    | hide hide_out go_into_hiding hiding in_hiding
    | on_the_run fugitive;
concealment: not_disclose omit leave_out withhold not_mention
    | conceal hide
    | cover_up cover-up whitewash bury suppress;
lie: inaccurate incorrect mistaken inaccuracy error mistake wrong
    | misleading mislead distort distortion
    | false untrue falsehood
    | lie deceive fabricate fabrication deceit dishonest hoax fake bogus liar deception;
disclosure: say announce publish release
    | disclose reveal disclosure revelation
    | leak expose unmask exposé
    | bombshell;
crowd: several some handful group number
    | dozen many crowd
    | hundred throng
    | thousand
    | horde mass multitude sea;
group: group people crowd party faction band | gang | mob horde swarm;
arrival: arrive arrival come enter | stream pour influx | flood swarm invade invasion overrun;
flow: trickle
    | flow stream inflow
    | wave surge influx
    | flood deluge torrent tide tsunami avalanche;
spread: spread extend expand reach | sweep surge | engulf overrun ravage explode;
applause: clap applause applaud | cheer ovation | rapturous rapture thunderous;
reception: polite courteous cordial
    | warm friendly
    | rapturous enthusiastic lavish
    | adulation hero's_welcome;
hostility_of_reception: cool muted lukewarm | cold frosty chilly | hostile icy | vicious savage;
noise: murmur mutter grumble | call shout jeer boo heckle | scream yell roar howl shriek;
speaking: say tell remark | call shout exclaim | scream yell shriek rant thunder roar bellow;
mood: calm quiet subdued
    | lively busy tense
    | heated fraught febrile
    | chaotic chaos hysterical frenzied frenzy mayhem pandemonium;
disorder: confusion disruption untidy muddle
    | disorder turmoil turbulence disarray
    | chaos mayhem anarchy pandemonium havoc bedlam;
search: look_for seek look | search hunt comb | manhunt scour;
inquiry: look_into look_at study review examine assess audit examination assessment
    | investigate investigation inquiry probe
    | crackdown prosecution witch-hunt;
police_action: visit inspect call_at | search inspection | raid swoop | storm crackdown;
restraint: restrict restriction limit curb regulate regulation
    | ban prohibit bar prohibition block
    | outlaw criminalise
    | crush stamp_out eradicate;
suppression: control contain manage police
    | crack_down clamp_down crackdown disperse
    | suppress quash repress repression quell
    | crush persecute persecution oppress;
rule: firm strict leader
    | strongman authoritarian hardline
    | dictator autocrat dictatorship autocratic
    | tyrant despot tyranny despotic;
politics_right: conservative right-wing right_wing nationalist
    | hardline radical
    | extreme far-right far_right extremist
    | fascist neo-nazi nazi;
politics_left: progressive left-wing left_wing liberal socialist
    | hardline radical
    | extreme far-left far_left extremist
    | communist marxist;
militancy: fighter armed_group gunman
    | militant rebel insurgent guerrilla
    | extremist
    | terrorist terrorism terror;
talks: contact meet meeting talk conversation chat discussion talks dialogue negotiation
      negotiate
    | summit
    | showdown;
deal: talks discussion proposal offer bid
    | understanding progress agreement_in_principle draft memorandum
    | agreement deal accord pact agree treaty
    | breakthrough;
progress: step progress advance
    | success achievement milestone
    | breakthrough triumph
    | miracle revolution;
success: succeed success achieve | triumph | blockbuster sensation smash phenomenon;
delay: postpone delay defer put_off adjourn
    | stall hold_up stalled
    | block halt freeze paralysis paralyse
    | kill scupper derail torpedo sabotage;
slowness: slow sluggish | stagnant stagnate stall standstill | paralysed frozen deadlock gridlock;
obstacle: hinder slow complicate hamper
    | obstruct impede block
    | scupper derail torpedo wreck sabotage scuttle;
economy: slow slowdown soften cool
    | downturn contraction shrink contract recession
    | slump depression
    | crash meltdown collapse;
market: nervous cautious volatile
    | sell-off jitters turmoil
    | rout panic
    | crash meltdown bloodbath carnage;
growth: modest moderate steady | strong healthy robust | rapid | booming boom explosive runaway;
weather_wind: breeze breezy | wind windy | gale storm | hurricane;
rain: drizzle shower | rain | downpour heavy_rain | deluge torrential torrential_rain;
flood: wet damp puddle | flooding flooded flood inundate inundated submerge | deluge swamp;
cold: cool mild | cold chilly | freezing bitter icy frigid | arctic polar;
heat: mild warm | hot heat | sweltering scorching baking searing blistering;
fire: smoulder smoke | fire burn blaze | inferno conflagration;
blast: bang pop | explosion blast explode detonate | fireball;
illness: ailing under_the_weather off-colour
    | ill unwell sick illness sickness
    | gravely_ill seriously_ill
    | dying terminally_ill terminal;
outbreak: case cluster | outbreak spread | epidemic | pandemic plague;
pain: discomfort sore ache uncomfortable | pain painful | agony excruciating agonising torture;
tired: tired fatigue weary | exhausted exhaustion | shattered burnt_out;
cruelty: strict firm stern tough
    | harsh severe
    | cruel brutal ruthless
    | barbaric savage inhuman sadistic bloodthirsty;
mistreatment: mistreat unfair neglect mistreatment
    | abuse abusive ill-treat maltreat
    | torture torment brutality brutalise;
bullying: tease | mock taunt ridicule | bully harass harassment intimidate | terrorise torment;
insult: remark comment | jibe dig taunt barb swipe | insult abuse slur smear | slander defame;
offence: upset displease
    | offend insult offensive offence
    | outrage appal appalled disgust disgusted outrageous sicken;
discrimination: insensitive tactless unwise clumsy
    | offensive inappropriate
    | prejudiced discriminatory biased bigoted
    | racist racism sexist homophobic antisemitic hateful;
sexual_misconduct: inappropriate unwanted flirt
    | harass harassment misconduct
    | assault molest grope
    | rape rapist;
embarrassment: awkward embarrass embarrassing embarrassment
    | shame ashamed shameful disgrace
    | humiliate humiliation humiliating mortify mortified;
deterioration: worsen deteriorate weaken slip
    | crumble unravel founder falter
    | collapse disintegrate implode fall_apart;
weakness: weak weakened fragile vulnerable
    | struggling troubled ailing beleaguered
    | crippled paralysed doomed failing moribund;
trouble: under_pressure struggling
    | troubled embattled beleaguered
    | disgraced discredited ruined doomed;
control: influence guide steer | control run | dominate grip | stranglehold monopolise;
seizure: receive acquire accept gain take
    | take_over control
    | seize capture confiscate grab snatch
    | plunder loot hijack;
entry: enter come_in go_in | break_in force_entry break_into | storm invade;
pursuit: follow monitor watch | pursue chase trail | stalk hound hunt_down;
watching: watch monitor observe track | surveil surveillance | spy spying snoop eavesdrop;
betrayal: disagree_with differ_from break_with
    | abandon desert
    | betray betrayal treason traitor backstab stab_in_the_back;
retreat: adjust change revise
    | backtrack retreat back_down soften
    | u-turn climbdown reverse reversal
    | capitulate capitulation surrender cave_in cave grovel;
apology: regret regretful explain | apologise apology sorry | grovel grovelling abject;
compromise: compromise concession adjust | concede yield give_way | capitulate surrender cave_in;
defence: explain clarify respond answer reply
    | defend justify
    | hit_back fire_back strike_back
    | counterattack;
reply: reply respond answer response
    | retort rebut counter rejoinder
    | hit_back fire_back snap clap_back lash_back;
pride: satisfied pleased | proud pride | boast brag boastful crow gloat | arrogant arrogance smug;
confidence: calm composed | confident assured | defiant bold | arrogant cocky brazen;
boldness: unusual unconventional | bold daring | audacious brazen | reckless foolhardy;
carelessness: inattentive | careless sloppy negligent | reckless grossly_negligent;
absurdity: odd unusual strange
    | bizarre weird
    | absurd ridiculous farcical laughable preposterous
    | insane crazy mad lunatic;
unfairness: unequal uneven | unfair unjust | scandalous outrageous unconscionable;
excess: high generous | excessive over the_top | obscene outrageous extortionate;
luxury: comfortable nice smart
    | expensive upmarket
    | luxury luxurious lavish
    | opulent extravagant palatial;
desire: want wish interested | keen eager longing long_for | desperate crave clamour;
cause_reaction: bring draw
    | prompt lead_to cause provoke spark trigger
    | ignite unleash inflame fuel;
competition: rival competitor opponent | adversary | enemy foe nemesis archenemy;
crackdown_force: disperse move_on | push_back drive_back | charge beat club | brutalise crush;
isolation: distance distant apart | isolated lonely sidelined | ostracised shunned pariah outcast;
numbers: one single a
    | several some few handful
    | many numerous
    | most majority
    | all every everyone;
frequency: rarely seldom
    | occasionally sometimes
    | often frequently regularly repeatedly
    | usually mostly
    | always constantly;
lasting: temporary brief short-lived interim
    | lengthy prolonged long
    | endless never-ending interminable;
wait: wait | delay long_wait | limbo ordeal;
accident: bump knock brush | hit collide collision crash | smash plough_into ram | pile-up;
market_gain: recover rebound improve | rally surge | soar boom bonanza;
profit: gain benefit return profit earnings | windfall bonanza | profiteer profiteering fleece;
take_advantage: use benefit_from capitalise_on
    | take_advantage_of exploit exploitation
    | prey_on abuse;
vote_margin: narrow slim close
    | clear comfortable
    | large decisive resounding
    | landslide overwhelming crushing;
agreement_extent: some partial
    | broad general wide
    | overwhelming near-unanimous
    | unanimous universal total;
novelty: recent
    | new novel fresh
    | pioneering groundbreaking
    | revolutionary first-ever unprecedented;
rarity: unusual uncommon | rare | unique unprecedented unheard-of once-in-a-lifetime;
interest: interest attention notice | excitement buzz stir | frenzy hysteria mania;
popular_demand: demand interest | rush run | stampede frenzy;
strike_action: dispute ballot | walkout strike stoppage | shutdown paralysis general_strike;
separation: differ drift_apart | separate split part | divorce break_up rupture;
newcomer: visitor migrant foreigner | illegal_immigrant alien | invader;
theory: idea theory view hypothesis | finding conclusion | fact truth;
research: suggest hint point_to indicate | show find demonstrate | prove confirm establish;
cure: help ease alleviate | treat treatment | cure heal eradicate;
safety: safer | safe | risk-free foolproof failsafe
"""


def _read_scales() -> dict[str, tuple[frozenset[str], ...]]:
    out: dict[str, tuple[frozenset[str], ...]] = {}
    for entry in _SCALES.split(";"):
        name, _, steps = entry.strip().partition(":")
        out[name] = tuple(_words(step) for step in steps.split("|"))
    return out


def _read_places() -> dict[str, tuple[tuple[str, int], ...]]:
    out: dict[str, list[tuple[str, int]]] = {}
    for name, steps in SCALES.items():
        for rank, step in enumerate(steps):
            for word in sorted(step):
                out.setdefault(word, []).append((name, rank))
    return {word: tuple(places) for word, places in sorted(out.items())}


SCALES: dict[str, tuple[frozenset[str], ...]] = _read_scales()
"""Name of a scale: its steps from mild to strong, each the words of about one strength."""

PLACES: dict[str, tuple[tuple[str, int], ...]] = _read_places()
"""Every word of a scale: where it stands, as (name of the scale, step from 0)."""


# --- words that judge by themselves -------------------------------------------------------------

# Criterion: a standards editor would ask "who says so?" if the source has nothing of the kind.
# 2: plain loading, 1: mild, common in sober copy, worth a note at most.
_LOADED: Final[dict[int, str]] = {
    2: """
        # adjectives that judge a person
        furious livid irate enraged outraged seething fuming incandescent apoplectic incensed
        indignant smug arrogant cocky brazen shameless shameful disgraced disgraceful embattled
        beleaguered disgruntled ruthless callous heartless cruel sadistic cowardly cynical
        hypocritical greedy corrupt crooked shady shadowy sinister notorious infamous reckless
        feckless hapless clueless incompetent inept bungling bumbling deluded delusional deranged
        unhinged crazed crazy insane paranoid hysterical petulant petty vindictive spiteful
        pompous preening pampered out-of-touch tone-deaf lazy workshy fanatical rabid extremist
        hardline firebrand rogue renegade defiant unrepentant unapologetic remorseless sheepish
        red-faced humiliated humbled chastened grovelling desperate panicked panicky frantic
        terrified distraught heartbroken devastated inconsolable jubilant ecstatic triumphant
        heroic fearless legendary iconic beloved revered saintly evil vile monstrous depraved
        bloodthirsty tyrannical despotic autocratic authoritarian power-hungry self-serving
        self-styled self-proclaimed so-called two-faced duplicitous devious scheming manipulative
        dishonest treacherous traitorous disloyal spineless gutless thuggish brutish boorish
        bigoted racist sexist xenophobic misogynistic fascist
        # adjectives that judge a thing
        stunning shocking staggering astonishing astounding jaw-dropping eye-watering eye-popping
        mind-boggling breathtaking sensational incendiary inflammatory bombshell devastating
        catastrophic disastrous calamitous apocalyptic dire dreadful appalling atrocious abysmal
        horrific horrifying horrendous horrible terrible awful ghastly grisly gruesome harrowing
        heartbreaking heart-wrenching gut-wrenching heart-stopping nightmarish chilling terrifying
        spine-chilling tragic senseless needless pointless mindless barbaric savage brutal vicious
        merciless inhuman inhumane heinous despicable abhorrent repugnant reprehensible deplorable
        disgusting revolting sickening outrageous scandalous scandal-hit scandal-plagued
        scandal-ridden crisis-hit crisis-ridden cash-strapped debt-ridden controversial
        contentious divisive polarising toxic poisonous draconian punitive punishing crippling
        swingeing botched bungled shambolic chaotic farcical laughable ludicrous absurd ridiculous
        preposterous bizarre bonkers crackpot half-baked harebrained ill-fated ill-judged
        ill-conceived misguided doomed discredited flawed bogus sham phoney fake dubious
        questionable murky unsavoury sordid sleazy seedy lurid tawdry illicit obscene grotesque
        bloated wasteful extravagant lavish cushy plum eye-catching miserly paltry measly derisory
        pitiful pathetic dismal woeful lamentable blatant flagrant egregious glaring barefaced
        unforgivable inexcusable indefensible unconscionable unbelievable incredible unthinkable
        unprecedented extraordinary historic groundbreaking game-changing revolutionary
        earth-shattering earth-shaking seismic momentous monumental miraculous magnificent
        glorious spectacular dazzling thrilling electrifying humiliating embarrassing crushing
        damning scathing blistering withering searing stinging excoriating fiery furious-looking
        ferocious acrimonious ugly frenzied feverish rampant rampaging runaway out-of-control
        unbridled wanton frightening alarming ominous menacing massive colossal gigantic
        gargantuan mammoth whopping bumper enormous monster mega overwhelming unstoppable
        unassailable crunch make-or-break do-or-die notoriously hotly-contested long-suffering
        hard-pressed much-maligned much-hyped much-vaunted much-criticised widely-criticised
        ill-tempered rapturous effusive fawning gushing sycophantic glowing chaos-hit war-torn
        blood-soaked blood-stained
        # adverbs
        brazenly shamelessly shamefully disgracefully scandalously outrageously shockingly
        stunningly staggeringly astonishingly astoundingly sensationally spectacularly furiously
        angrily bitterly savagely viciously brutally ruthlessly mercilessly callously heartlessly
        cruelly cynically arrogantly smugly proudly defiantly boldly recklessly foolishly stupidly
        blindly desperately frantically hysterically hastily sheepishly meekly cravenly cowardly
        blatantly flagrantly disastrously catastrophically tragically horrifically horribly
        terribly appallingly pathetically laughably absurdly ludicrously bizarrely ironically
        conveniently suspiciously mysteriously secretly quietly stealthily sneakily
        surreptitiously illegally corruptly unlawfully wrongly unfairly unjustly falsely
        dishonestly deceitfully hypocritically gleefully triumphantly jubilantly euphorically
        miserably dismally woefully embarrassingly humiliatingly ignominiously unceremoniously
        incredibly unbelievably infamously scathingly fiercely ferociously wildly rabidly
        fanatically wantonly needlessly senselessly pointlessly dangerously alarmingly
        # verbs
        slam savage lambast lambaste excoriate eviscerate skewer pillory vilify
        bash berate castigate rant rage fume seethe lash_out lash_out_at hit_out
        hit_out_at tear_into rip_into lay_into rail_against round_on turn_on sneer scoff mock
        deride ridicule jeer taunt gloat brag boast flaunt swagger strut preen gush fawn grovel
        cower cave_in capitulate buckle crumble implode unravel scramble scurry squirm flounder
        panic bungle botch fumble blunder stumble humiliate disgrace shame embarrass crush thrash
        rout annihilate obliterate pulverise decimate gut plunder pillage squander
        fritter_away splurge fleece swindle dupe hoodwink deceive betray backstab stab_in_the_back
        double-cross connive conspire collude brush_off brush_aside shrug_off wave_away scoff_at
        snub spurn rebuff flout thumb_its_nose_at trample trample_on ride_roughshod ram_through
        bulldoze steamroll strong-arm bully browbeat intimidate terrorise torment hound
        persecute brutalise slaughter massacre unleash inflame ignite stoke whip_up fan_the_flames
        peddle spout spew parrot trumpet cling_to wriggle skulk slink sneak storm_out storm_off
        flounce stonewall whitewash cover_up gag muzzle sabotage torpedo scupper derail hijack
        weaponise demonise scapegoat smear besmirch plummet nosedive skyrocket spiral cripple
        ravage devastate shock stun horrify appal outrage disgust infuriate enrage terrify haunt
        bask_in revel_in wallow whine whinge moan bleat bemoan kowtow pander cosy_up_to wreak
        wreak_havoc
        # nouns
        outrage fury rage wrath uproar furore furor firestorm backlash bombshell scandal disgrace
        travesty debacle fiasco farce shambles catastrophe calamity disaster nightmare carnage
        bloodbath massacre slaughter mayhem chaos havoc pandemonium bedlam anarchy meltdown
        turmoil panic hysteria frenzy crackdown witch-hunt purge crusade vendetta onslaught
        broadside tirade rant diatribe outburst tantrum humiliation betrayal treachery treason
        hypocrisy arrogance greed cronyism cover-up whitewash smokescreen sham charade spectacle
        stunt ploy gimmick propaganda spin lie falsehood blunder gaffe howler climbdown u-turn
        capitulation bloodletting showdown bust-up shouting_match slanging_match feud regime
        strongman dictator tyrant despot thug goon crony henchman stooge puppet lackey mouthpiece
        apologist fanatic zealot extremist bigot racist hypocrite coward traitor liar cheat crook
        fraudster villain monster fiend mob horde swarm gang cabal clique fat_cat tycoon oligarch
        bureaucrat pariah outcast miracle triumph masterstroke hero saviour martyr genius bonanza
        splurge stranglehold quagmire powder_keg timebomb bloodshed doomsday armageddon
        reign_of_terror iron_fist
    """,
    1: """
        # adjectives
        failed failing explosive landmark plot storm elite bitter big large major notable
        significant substantial considerable sizeable huge vast giant dramatic sharp steep drastic
        serious severe grave key crucial critical vital pivotal fresh deep profound growing
        mounting rising intense strong tough harsh stark bleak grim worrying troubling disturbing
        concerning painful costly damaging heavy hefty hard surprising unexpected surprise unusual
        rare striking remarkable impressive strange odd curious bold daring ambitious sweeping
        radical far-reaching wide-ranging long-awaited long-running much-needed much-anticipated
        highly-anticipated hotly-awaited high-profile high-stakes prominent influential powerful
        popular famous well-known celebrated renowned respected veteran wealthy rich lucrative
        multi-million angry upset unhappy frustrated annoyed worried anxious nervous concerned
        tense fraught troubled struggling ailing fragile shaky uncertain delicate sensitive
        awkward tricky heated vocal outspoken staunch fierce keen eager enthusiastic delighted
        thrilled proud happy violent bloody dangerous risky hazardous poor weak bad sad
        unfortunate lengthy prolonged exhausting gruelling decisive resounding emphatic convincing
        comfortable commanding narrow slim urgent pressing looming imminent sudden abrupt swift
        hasty rapid unpopular strict rigid secretive secret mysterious lone mere modest tiny small
        entire absolute complete utter sheer clear obvious apparent genuine true
        # adverbs
        sharply dramatically drastically significantly substantially considerably heavily strongly
        severely seriously gravely deeply profoundly greatly hugely massively vastly enormously
        remarkably strikingly notably surprisingly unexpectedly unusually suddenly abruptly
        swiftly rapidly quickly immediately urgently repeatedly constantly openly publicly bluntly
        flatly firmly emphatically categorically vehemently roundly widely hard loudly clearly
        obviously finally eventually reluctantly grudgingly begrudgingly controversially crucially
        critically importantly merely fully completely entirely totally utterly absolutely
        extremely highly really truly worryingly sadly unfortunately regrettably thankfully
        luckily fortunately rightly
        # verbs
        blast demolish
        surge soar jump leap spike tumble plunge slump slash axe sack oust dump scrap ditch quit
        warn insist stress hail laud tout urge press demand vow clash battle fight struggle rush
        hurry grapple wrestle brace loom grip sweep engulf rattle shake dent dog mar dash threaten
        seize grab snatch storm raid swoop smash wreck spark trigger fuel provoke prompt reignite
        thwart foil quash crack_down clamp_down hammer pound batter backtrack back_down retreat
        dwarf outstrip trounce dominate cling vie jostle
        # nouns
        row clash battle fight war feud_over blow crisis emergency tragedy drama ordeal plight
        surprise boost breakthrough milestone victory defeat threat danger peril fear concern
        anger frustration dismay alarm criticism controversy dispute rift split tension pressure
        scrutiny spotlight spectre surge spike plunge slump collapse boom rush flood wave torrent
        flurry spate string raft slew star giant boss chief guru setback failure mistake lapse
        loophole gamble
    """,
}


def _read_loaded() -> dict[str, int]:
    out: dict[str, int] = {}
    for level in (1, 2):  # the stronger verdict wins
        lines = [line for line in _LOADED[level].splitlines() if not line.strip().startswith("#")]
        out |= dict.fromkeys(sorted(_words(" ".join(lines))), level)
    for plain in ("lie", "lay"):  # the forms of "lie in a bed" are the same
        out.pop(plain, None)
    return dict(sorted(out.items()))


LOADED: dict[str, int] = _read_loaded()
"""Words that judge or dramatise by themselves: 2 plainly, 1 mildly."""


# --- degree ---------------------------------------------------------------------------------------

# Criterion: how much of the thing there is where the word stands; a plain statement ranks 3, so a
# word of rank 4 or more added to one raises it, and one of rank 2 or less that is lost does too.
_DEGREE: Final[dict[int, str]] = {
    0: "barely hardly scarcely negligibly minimally imperceptibly infinitesimally",
    1: """slightly marginally fractionally a_little a_bit a_touch a_tad modestly narrowly faintly
        mildly vaguely minorly thinly lightly a_fraction ever_so_slightly tentatively""",
    2: """somewhat partly partially relatively moderately sort_of kind_of in_part to_some_extent
        to_a_degree gradually steadily slowly gently softly cautiously more_or_less""",
    3: "fairly rather quite reasonably pretty generally broadly largely mostly mainly chiefly",
    4: """very much more_than_usually noticeably appreciably markedly notably considerably well
        clearly distinctly far a_lot greatly strongly firmly widely highly really particularly
        especially unusually significantly substantially decidedly importantly materially""",
    5: """sharply heavily deeply severely seriously steeply strikingly remarkably abruptly rapidly
        profoundly intensely fiercely bitterly vehemently exceptionally badly gravely acutely
        roundly emphatically critically powerfully overwhelmingly""",
    6: """dramatically hugely massively enormously vastly immensely drastically extremely radically
        exponentially tremendously extraordinarily incredibly staggeringly astronomically wildly
        spectacularly catastrophically disastrously terribly horribly crushingly devastatingly
        brutally savagely furiously monumentally colossally unbelievably insanely""",
    7: """completely totally utterly entirely absolutely wholly fully thoroughly altogether outright
        in_full perfectly categorically unconditionally irreversibly beyond_recognition
        out_of_sight universally unanimously irreparably""",
}


def _read_degree() -> dict[str, int]:
    return {word: rank for rank, text in _DEGREE.items() for word in sorted(_words(text))}


DEGREE: dict[str, int] = _read_degree()
"""Degree words with their rank, 0 barely to 7 completely; a plain statement ranks 3."""


# --- reporting verbs raised ---------------------------------------------------------------------

# Criterion: the verb tells more than that somebody said it. The phrase continues "… implies".
_RAISED: Final[tuple[tuple[int, str, str], ...]] = (
    (2, "that it was held back, and true", "admit own_up fess_up let_slip"),
    (2, "that it was a fault, held back, and true", "confess plead_guilty come_clean"),
    (2, "that it was conceded against the speaker's will", "concede"),
    (1, "that it is true, and perhaps unwelcome", "acknowledge recognise accept"),
    (1, "that it may be untrue", "claim maintain contend assert purport profess"),
    (2, "that it is likely untrue", "pretend make_out fabricate invent"),
    (1, "that somebody did wrong", "allege"),
    (2, "that somebody did wrong", "accuse blame point_the_finger finger"),
    (1, "that it was hidden until then, and true", "reveal disclose divulge uncover"),
    (2, "that it was hidden on purpose until then", "expose leak blurt_out spill"),
    (2, "pride that invites dislike", "boast brag crow gloat swagger"),
    (1, "pride", "trumpet tout"),
    (2, "delight without measure", "gush rave enthuse"),
    (2, "that harm will follow if somebody does not obey", "threaten"),
    (2, "that the speaker gives an order or a last word", "demand order command dictate"),
    (1, "that the speaker presses for it", "urge press call_for appeal push_for"),
    (2, "that the speaker asks in distress", "beg plead implore beseech"),
    (1, "a binding word", "promise pledge commit guarantee"),
    (2, "a solemn binding word", "vow swear"),
    (1, "a danger", "warn caution"),
    (1, "that somebody doubted it", "insist reiterate reaffirm protest"),
    (1, "weight that the speaker gives it", "stress emphasise underline underscore highlight"),
    (1, "a formal or final word", "declare proclaim pronounce affirm"),
    (1, "that it is established", "confirm prove establish demonstrate show find clarify"),
    (1, "a case made against others", "argue counter"),
    (1, "dispute", "deny dispute reject contest challenge rebut question object disagree"),
    (2, "that the denial is proved right", "refute debunk disprove"),
    (1, "disapproval", "criticise complain fault lament grumble bemoan"),
    (2, "severe disapproval", "condemn denounce decry deplore rebuke castigate berate scold chide"),
    (
        2,
        "an angry attack",
        """slam blast lambast lambaste savage attack tear_into lash_out lash_out_at hit_out
        hit_out_at excoriate rip bash trash lay_into rip_into rail rail_against""",
    ),
    (2, "anger", "rage fume seethe storm explode erupt thunder snap fulminate bristle rant"),
    (2, "anger in reply", "retort hit_back fire_back strike_back clap_back shoot_back lash_back"),
    (2, "a raised voice", "shout yell scream roar bellow shriek cry howl bark holler"),
    (1, "a low voice", "mutter whisper murmur mumble"),
    (2, "contempt", "sneer scoff mock deride ridicule jeer taunt jibe jeer_at scoff_at dismiss"),
    (2, "self-pity", "whine whinge moan bleat whimper wail grouse gripe"),
    (1, "enthusiasm", "hail praise laud applaud welcome extol acclaim"),
    (1, "a joke", "joke quip jest"),
    (1, "that it was said in passing or indirectly", "hint imply suggest insinuate intimate"),
    (1, "that the speaker does not know", "speculate guess muse wonder"),
    (1, "knowledge of what comes", "predict forecast foresee prophesy"),
    (2, "persistent talk that the hearer resents", "lecture preach harangue hector pontificate"),
    (2, "repetition without thought", "parrot spout peddle spew regurgitate trot_out"),
    (2, "that the speaker gives in", "backtrack back_down climb_down relent cave cave_in u-turn"),
    (1, "regret for a fault", "apologise regret"),
    (2, "regret for a fault, without dignity", "grovel"),
    (1, "fear", "fear worry fret"),
    (1, "a reproach", "remonstrate reproach admonish reprimand"),
    (2, "an oath or testimony", "testify attest"),
)


def _read_raised() -> dict[str, tuple[int, str]]:
    return {
        word: (level, phrase) for level, phrase, words in _RAISED for word in sorted(_words(words))
    }


RAISED: dict[str, tuple[int, str]] = _read_raised()
"""Reporting verbs above "say": (1 mild or 2 strong, what the verb implies)."""
