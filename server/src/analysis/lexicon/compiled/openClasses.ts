/**
 * Nouns, verbs, adjectives and adverbs that news uses. Sources: WordNet 3.1, SCOWL, counts of words in news.
 * Written by `npm run lexicon`: change the script or its lists.
 */

export const nouns = `
aardvark abandon abandons abbreviation abbreviations abdication abilities ability abolition abort abortion abortions
aborts abrasives absence absentee absolute abstentions abstract abstraction abuse abuses academic academics academy
acceleration accent accents acceptance access accesses accession accessories accident accidental accidents accommodation
accommodations accomplices accomplishment accomplishments accordance account accountability accountant accountants
accounting accounts accuracy accusation accusations accused accusers ace achievement achievements acid acknowledgement
acorn acoustic acquaintance acquiring acquisition acquisitions acquittal acre acronym acronyms act acting action actions
activating active activism activist activists activities activity actor actors actress acts ad adaptation adapter
adaptor addict addiction addicts addition additions address addresses adherence adherents adjective adjustment
adjustments administration administrations administrator administrators admiral admiration admirers admission admissions
adoption ads adult adultery adults advance advancement advances advantage advantages advent adventure adventures
adventurism adversaries adversary advert advertisement advertisements advertisers advertising adverts advice adviser
advisers advisor advisors advisory advocacy advocate advocates aerial affair affairs affection affidavit affiliate
affiliates affiliation affiliations affirmation affirmative affirmed affluent affront aftermath afternoon afternoons age
aged ageing agencies agency agenda agendas agent agents ages aggregate aggression aging agony agreement agreements
agriculture aid aide aides aids aim aims air aircraft airfields airing airline airliner airplane airplanes airport
airports airs airwaves aisle al alarm alarms alas album albums alcohol alcoholic algebra algorithm algorithms alias
aliases alien alienation aliens alignment allegation allegations allegiance allegiances alliance alliances allies
allocation allocations allowance allowances ally almighty alpha alphabet alt alteration alterations altering alternative
alternatives aluminum am amateur amazement ambassador ambassadors amber ambiguities ambiguity ambition ambitions
ambivalence ambulance ambulances ambush amendment amendments amends amenities ammunition amnesty amount amounts amp
amplifier amusement an anagram analog analogue analogy analysis analyst analysts anarchy anatomy ancestor ancestors
anchor anecdote anecdotes angel angels anger angle angles angst anguish animal animals animosity annex anniversary
announcement announcements announcer annoyance anomalies anomaly anonymity anorak anoraks answer answers antagonist
anthology anthropologist anticipation antidote antipathy anxieties anxiety apartment apathy apologies apology apostasy
apostrophe appalling apparatus apparatuses apparel appeal appeals appearance appearances appearing appeasement appendix
appetite applause apple apples applicant applicants application applications appointee appointment appointments
appraisal appreciation apprehension approach approaches approaching appropriations approval approving approximation
arbiter arbitration arc arcade arch archipelago architect architecture archive archives are area areas arena arenas
arguing argument arguments aristocracy arithmetic arm armada armies arming armistice arms army arrangement arrangements
arranging array arrays arrest arrests arrival arrivals arrogance arrow arrows arse arsenal arsenals art article articles
artillery artist artists arts as ascendancy ash ashcan ashes asking aspect aspects aspirations ass assailant assailants
assassination assassinations assault assaults assembler assembling assembly assertion assertions assessment assessments
asset assets assigning assignment assignments assimilation assist assistance assistant assists associate associates
association associations assortment assumption assumptions assurance assurances asterisk asterisks astronaut astronauts
astronomer astronomers astronomy asylum at ate atheism atheist atheists athletes atlas atmosphere atom atoms atrocities
atrocity attachment attack attacker attackers attacks attempt attempts attendance attendant attendee attendees attending
attention attentions attitude attitudes attorney attorneys attraction attribute attributes attrition auction audience
audiences audio audit auditorium aunt aura authenticity author authorisation authorities authority authorization authors
auto autobiography automakers automobile automobiles autonomy autopsy autumn avail availability avenue average averages
aviation award awarding awards awareness awe ax axe axes axiom axioms axis ba babies baby back backbone backdrop backer
backers backfire background backgrounds backing backlash backlog backs backspace backstop backup backyard bacteria
bacterium badge baffled bag baggage bags bail bait baiting bakery baking balance balances balancing balcony ball ballet
balloon balloons ballot balloting ballots ballroom balls ban banana bananas band bandit bandits bands bandwagon
bandwidth bang bank banker bankers banking bankruptcy banks banner banning bans banter bar barbarians barbs bargain
bargaining bark barks barn barometer barracks barrage barrel barrels barricade barrier barriers barring barrister
barristers bars base baseball baseline basement bases bash bashes basics basis basket basketball bass basses bastard
bastards bastion bat batch batches bath bathing bathroom bathrooms baths battalion battalions batteries battery battle
battlefield battleground battlegrounds battles battleship battleships baud bay beach beaches beam bean beans beard
beards bearer bearers bearing beast beasts beat beating beats beauty bed bedrock bedroom beds beef beer beers
befuddlement begging beginner beginners beginning behalf behavior behaviors behaviour behemoth behind being beings
belief beliefs believer believers believing bell bells bellwether belonging belt belts bench benchmark benchmarks bend
bending bends beneficiaries beneficiary benefit benefits bent best bet beta betrayal bets betterment bias biases bible
bicycle bicycles bid bidder bidders bidding bids bigot bigotry bigots bill billfold billion billionaire billionaires
billions bills bin binary binding biochemistry biographies biography biologist biologists biology biotechnology bird
birds birth birthday birthplace birthright biscuit biscuits bisexual bishop bishops bit bite bites bitmap bits
bitterness black blackboard blackmail blacks blade blades blah blame blames blanket blasphemers blast blasts blazer
bleeding blessing blind blip bliss blitz blizzard blob bloc block blockade blockbuster blocking blocks blocs blog
blogger blood bloodletting bloodshed blow blowback blowhard blowing blowout blows blue blues blunders blurb bluster
board boards boast boasters boasts boat boating boats bodies body bodyguards bog bogs boiling bolster bolt bomb
bombardment bomber bombers bombing bombings bombs bombshell bond bonds bone bones bonus bonuses book booking booklet
books bookshop bookshops bookstore boom boomer boon boost boosters boosts boot booth boots border borders boredom
boroughs borrowers borrowing boss bosses bottle bottles bottom bounce boundaries boundary bounds bout bow bowl bowls
bows box boxer boxes boxing boy boyfriend boys brace bracing bracket brackets bragging brain brainchild brains brake
brakes bran branch branches brand branding brands brass bravado breach breaches bread breadth break breakdown breakers
breakfast breakfasts breaking breakout breaks breakthrough breakthroughs breakup breath breathing breed breeding breeds
breeze brethren brewing bribes brick bricks bridge bridges brief briefing briefings brigade brigades brightness
brilliance bringing brink broadcast broadcaster broadcasting broadcasts broadening broadside broccoli broker brokerage
brokers brother brothers browse browses browsing bruises brunt brush brushes brutality bubble buck bucket buckle bucks
budget budgets buffer buffers buffoon bug bugger buggers bugs building buildings buildup bulb bulbs bulk bull bullet
bulletin bullets bully bullying bulwark bumper bunch bundle burden burdens bureau bureaucracy bureaucrats burning burns
burst bursts burying bus buses bush business businesses businessman businessmen businesswoman buss busses butter button
buttons butts buyer buyers buying buzz bye bypass byte bytes ca cabbage cabinet cable cables cache cacophony cadres
cafeteria caffeine cage cake cakes calamity calculation calculations calculator calculus calendar call caller callers
calling calls calm calories cam camels camera cameraman cameras camp campaign campaigner campaigning campaigns camps
campus campuses can cancellation cancer candidacies candidacy candidate candidates candle candles candor candy cans cant
canvassers cap capabilities capability capacity cape capital capitalism capitalist capitalization capitals caps captain
captains captive capture captures car carbon card cardboard cards care career careers caregivers carelessness cares
cargo caring carnage carnival carpet carriage carrier carriers carrot carrots cars cart cartel cartels cartoon cartoons
cartridge cartridges case cases cash casing casino casinos cassette cassettes cast casting castle casts casualties
casualty cat catalog catalogs catalogue catalogues catalyst catastrophe catching categories category catering cathedral
catholic cats cattle causality cause causes causing caustic caution cautious cavalry cave caveat caveats ceiling
ceilings celebration celebrations celebrities celebrity cell cellphone cellphones cells cement cemetery censor censoring
censors censorship cent center centering centerpiece centers centre centres centrist centrists cents centuries century
cereal ceremonial ceremonies ceremony certainty certificate certificates chain chains chair chairman chairmen chairs
chairwoman chalk challenge challenger challengers challenges chamber chambers champagne champion champions championship
chance chancellor chances chandeliers change changeover changer changes channel channels chanting chaos chap chapel
chaps chapter chapters char character characteristic characteristics characterization characters charge charges charisma
charities charity charm charms chars chart charter charts chase chased chases chassis chatter cheating check checker
checkers checks cheek cheer cheering cheers cheese chemical chemicals chemist chemistry chemists cheque chequer cheques
cherry cherubs chess chest chewing chicken chickens chiding chief chiefs child childhood children chip chipping chips
chlorine chocolate choice choices choir chokehold choral chord chorus chosen chuck chucks chunk chunks church churches
cider cigarette cinema cinemas circle circles circuit circuitry circuits circulation circumstance circumstances circus
cities citizen citizenry citizens citizenship city civilian civilians civilisation civility civilization civilizations
claim claimants claims clan clapping clarification clarity clash clashes class classes classic classics classification
classmates classroom clause clauses cleaner cleaners cleaning cleansing cleanup clearance clearances clearing clergy
cleric clerks click clicks client clients cliff climate climbing clinch clinic clinics clip clipping clips clique clock
clocks clone clones cloning closeness closet closing closure closures cloth clothes clothing cloud clouds clout club
clubhouse clubs clue clues cluster clusters clutch co coach coal coalition coalitions coast coat coats cobbler cobblers
code codes coding coffee coffers coffins coin coincidence coins coke cold collaboration collapse collapses collar
colleague colleagues collecting collection collections collective college colleges collision collisions collusion colon
colonial colonies colony color coloring colors colouring colours column columnist columns combat combination
combinations combining comeback comedian comedians comedy comfort coming comma command commander commanders commandment
commandments commandos commands commas commemorations commencement comment commentary commentator commentators comments
commerce commercial commercials commission commissioner commissioners commissioning commissions commitment commitments
committee committeeman committees commodity commons commonwealth communicating communication communications communism
communist communists communities community compact companies companion company comparing comparison comparisons
compassion compatibility compensation competence competition competitions competitiveness competitor competitors
compilation compiler compilers compiling complaint complaints complement complementary completeness completion complex
complexity compliance complication complications complicity compliment component components composer composers composing
composite composition compound compounds comprehension compress compresses compressing compression compromise compulsion
computation computer computers computing con concealing conceding concentrate concentrates concentration concept
conception concepts concern concerns concert concerto concerts concession concessions conclusion conclusions concrete
concussion condemnation condensing condition conditioners conditioning conditions condolences condom condominiums condos
conduct conducting conductor conducts confab confederation conference conferences confidant confidence confidentiality
configuration configurations confinement confines confirmation confirmations conflagration conflict conflicts
confrontation confrontations confusion congestion conglomerate congratulations congregation congressman congresswoman
conjecture conjunction connection connections connector connotation connotations conquering conquest conscience
consciousness conscription consensus consent consents consequence consequences conservation conservatism conservative
conservatives consideration considerations consistency consolation consolidation conspiracy constant constants
consternation constituencies constituency constituent constituents constitution constitutional constraint constraints
construction constructions consulate consulates consultancy consultant consultants consultation consultations consumer
consumers consumption contact contacts container containment contemporary contempt contender contenders content
contention contents contest contests context contexts continent contingent contingents continuation continuations
continuity continuum contour contraception contract contracting contractor contractors contracts contradiction
contradictions contrary contrast contrasts contravention contribution contributions contributor contributors control
controller controllers controls controversies controversy conundrum convenience convening convention conventions
convergence conversation conversations conversion conversions convert converter convertible converts convict conviction
convictions convicts convoy convoys cook cookie cookies cooking cooks cooling cooperation cooperative coordinate
coordinates coordination coordinator copier copies coping copper cops copy copying copyright cord core corn corner
corners cornerstone corporation corporations corps corpse corpses correction corrections correctness correlation
correspondence correspondent corridor corridors corruption cosmetic cosmology cost costing costs cosy cotton council
councillor councillors councils counsel counseling counselling counsels count counter counterattack counterexample
counterinsurgency counteroffensive counterpart counterparts counterterrorism counterweight counties counting countries
country countrymen countryside counts county coup couple couples coupling coupon coups courage courier course courses
court courtesy courthouse courting courtroom courts cousin cover coverage covering covers covert cow cowboy cows
crabgrass crack crackdown cracking cracks craft cramp cramps crap crash crashes craving crawling craze cream creation
creator creators creature creatures credentials credibility credit creditor creditors credits creed creeping crew crews
cricket cries crime crimes criminal criminals cripple crisis crisp crisps criterion critic criticism criticisms critics
critique critiques crop crops cross crosses crossing crossover crossroad crossroads crossword crotch crowd crowding
crowds crown cruelty cruiser cruisers crunch crunches crusade crusader crush crushes cry crying crystal crystals cs cube
cuckoo cue cues cuff culmination culprit culprits cult culture cultures cums cunning cup cupboard cups curb curbing cure
cures curing curiosity currencies currency current curriculum curry curse cursor curtain curtains curve curves cushion
cusp custard custodian custody custom customer customers customs cutbacks cutoff cutting cyanide cyberspace cycle cycles
cycling cyclist cyclists cylinder cynic dad dairy damage damages damnation damned dams dance dances dancing danger
dangers daring dark darkness darling dash dashes data database databases date dates dating datum daughter daughters dawn
day daylight days daytime de dead deadline deadlock deaf deal dealer dealers dealerships dealing dealings deals dean
dear death deaths debacle debate debater debates debentures debris debt debts debugger debut decade decades decay
deceased deception deciding decimal decision decisions deck declaration declarations decline declines decoding decrease
decreases decree dedication deduction deductions deed deeds deepening defamation default defaults defeat defeated
defeats defect defection defections defects defence defences defendant defendants defender defenders defense defenses
deference defiance deficiencies deficiency deficit deficits defining definition definitions degenerate degradation
degree degrees deity delay delays delegate delegates delegation delegations deletion deliberations delight delights
delivery delta delusion demagogue demand demands demarcation demeanor demise democracies democracy demographic
demographics demolishing demonstration demonstrations demonstrators denial denominator density dent dentist denunciation
departed department departments departure dependant dependence dependent depicting deployment deployments deportation
deportations deposit deposition depots depression depth depths deputies deputy deregulation dereliction derivative
derivatives deriving des descendant descendants descent description descriptions desert deserters desertion deserts
design designer designers designing designs desire desires desk desktop despair desperate desperation despite
destination destinations destiny destroyers destruction detachment detachments detail detailing details detainees
detecting detection detective detectives detector detention determination determinative deterrent detour detours
detractors devastation developer developers development developments deviation device devices devil devising devotion
diagnosis diagnostics diagram diagrams dial dialect dialects dialog dialogue dials diameter diary diaspora dice dictate
dictates dictator dictators dictatorship dictionaries dictionary dictum dies diesel diet difference differences
differential difficulties difficulty digging digit digits dignitaries dignity digs dilemma dilution dimension dimensions
diner dining dinner dinners dioxide diplomacy diplomat diplomats direction directions directive directives director
directories directors directory dirt disabilities disability disabled disadvantage disadvantages disaffection
disagreement disagreements disappearing disappointment disapproval disarray disaster disasters disbelief disc discharge
discipline disclaimer disclosure disclosures disco discomfort discontent discord discount discounts discourse
discoveries discovery discredit discrepancy discretion discrimination discs discussion discussions disdain disease
diseases disenfranchisement disgrace disguise disguises disgust disgusts dish dishes disintegration disk disks dislike
dislikes dismantling dismay dismissal disobedience disorder disparities dispatch displacement display displays
displeasure disposable disposal disposition dispositions dispute disputes disregard disrespect disruption disruptions
dissatisfaction dissemination dissent dissertation disservice dissident dissidents dissolution distance distances
distaste distinction distinctions distortion distraction distress distresses distribution district districts distrust
disturbance disturbances ditch ditto dive diversion diversity dives divestiture dividend dividends divine diving
division divisions divorce doctor doctorate doctors doctrine document documentary documentation documents dodge dodging
doe dog dogma dogs dole dollar dollars dolls domain dominance domination don donation donations donor donors dons doom
doomed dooms door doorbell doors dory dose doses dot dots double doubles doubling doubt doubts dove downfall downtown
downturn dozen dozens draft drafting drafts dragon drain drains drama draught draughts drawback drawbacks drawing
drawings dread dreads dream dreaming dreams dress dresses dressing drew drift drilling drink drinking drinks dripping
drive drivel driver drivers drives drone drop drops droughts drove droves drug drugs drum drums drunk duck ducks dude
due dues duff dug dummy dumping dumps dumpster duo duplication durability duration dust dustbin duties duty dwarfs dying
dynamics dynasty dysfunction eagerness eagle ear earners earnest earnings ears earth earthquake ease easing east eater
eating eats eccentric echo echoes eclipse ecology economics economies economist economists economy ecosystem ed edge
edges editing edition editions editor editorial editorials editors eds education educators effect effectiveness effects
efficiency effort efforts egg eggs ego egos el elder elders election elections elective electorate electorates
electricity electron electronics element elements elephant elephants elevation elevator elevators eligibility
elimination elite elites elitist elocution em email emails embargo embarrassment embassies embassy emblem embrace
embraces embracing embryos emergence emergencies emergency emigration emissions emotion emotions empathy emperor
emphasis emphasises emphasizing empire employee employees employer employers employment empowerment emptying emulation
emulator emulators en encirclement enclave enclaves enclosing encoding encounter encounters encouragement encryption end
endeavor endeavors endeavour ending endings endorsement endorsements endorser endorsers ends enemies enemy energy
enforcement enforcer engagement engagements engine engineer engineering engineers engines enhancement enjoyment
enlargement enlightenment enmity enough enquiries enquiry enrollment entering enterprise enterprises entertainer
entertainment enthusiasm enthusiasts entirety entities entitlement entity entourage entrance entrepreneur entrepreneurs
entries entry envelope envelopes environment environmentalists environments envoy envoys envy epic epicenter epidemic
episode episodes equality equation equations equilibrium equipment equipping equity equivalent equivalents equivocation
era eraser eroding erosion error errors es escalation escape escapes escort escorts espionage essay essays essence
establishment establishments estate estates esteem estimate estimates estimation eternity ethanol ethic ethics ethnicity
etymology euphoria euro euros evacuation evacuees evaluation evangelist eve evening evenings event events evidence evil
evils evolution ex exaggeration exam examination examiner example examples exams exasperation excellence exception
exceptions excerpt excerpts excess excesses exchange exchanges excitement exclamation exclusion excuse excuses executing
execution executions executive executives exemption exercise exercises exercising exhibition existence exit exits exodus
expansion expectation expectations expedition expeditions expenditure expenditures expense expenses experience
experiences experiment experimentation experiments expert expertise experts expiry explanation explanations expletive
exploit exploitation exploits exploration explosion explosions exponential export exporters exports exposure expression
expressions expressway expressways expropriation expulsion extension extensions extent extents extinction extortion
extract extraction extracts extradition extreme extremes extremism extremist extremists extrusion eye eyebrow eyebrows
eyes eyesight fabric face faces facet facilities facility facing facsimile fact faction factions factor factories
factors factory facts faculties faculty fading failing failings failure failures fair fairness fairways fairy faith
faithful fake fall fallacy fallout falls falsehoods faltering fame familiarity families family famine fan fancy fans
fantasies fantasy farce fare fares farewell farm farmer farmers farms fascination fascism fashion fashioning fashions
fat fatalities fate father fathers fatigue faucet fault faults favor favorite favorites favors favour favourite
favourites favours fear fears feasibility feat feature features fed federation feds fee feed feedback feeding feeds
feeling feelings fees fellow fellows felons felony felt female females feminism feminist feminists fence fender fenders
fertilizer fervor festival festivals fetus feud fever fiasco fiber fibers fibre fibres fiction fiddle fiddles fidelity
field fields fifteen fifth fight fighter fighters fighting fights figure figures figuring file files filibuster filing
filings filling film filming films filter filters finale finance finances financiers financing finding findings finger
fingerprints fingers finishing fire firearm firearms firebrand firehouse firepower fires firestorm firewall firework
fireworks firing firm firms first fish fishermen fishes fishing fit fitness fits fiver fives fix fixes fixing fixture
fixtures flag flagging flags flagship flame flames flank flanks flap flash flashes flashing flashpoint flat flavor
flavour flaw flaws fledgling fleet fleets flesh flexibility fliers flies flight flights flip flips flirtations flock
flood floodgates flooding floods floor floors floppy flour flourish flow flower flowers flowing flows fluctuation
fluctuations fluid flurry flush flushes flute fly foam focus focuses focusing fodder foe fog foil fold folder folders
folding folds folk folks follower followers folly fondness font fonts food foods foodstuffs fool fools foot footage
football foothold footing footnote footnotes footprint footsteps forbidding force forces fore forearm forecast
forecasting forecasts foreclosure forefront foreigner foreigners forensics forest forests forfeiture forging forgiveness
fork form format formation formations formative formats formatting forms formula formulation fortifications fortitude
fortnight fortress forts fortune fortunes forum forums forwarding fossil fostering found foundation foundations founder
founders founding founds fountain four fourteen fracas fraction fractions fragment fragments frame frames framework
framing franchise francs fraud frauds fray freak freaks freedom freedoms freeing freelance freeway freeways freezer
freezing french frenzy frequencies frequency freshman friction friend friends friendship fries fringe fringes frog frogs
fronds front frontier frontiers fronts fruit fruits frustration frustrations frying fudge fuel fueling fuels fugitive
fugitives fuller fumes fun function functionality functions fund fundamentals funding fundraiser fundraisers funds
funeral funnel fur furniture furor fury fuse fusion fuss future futures gadfly gaffe gaffes gag gain gains gala galaxy
galleries gallery gallon gambling game games gaming gang gangs gap gaps garage garbage garden gardens garment garrison
garrisons gas gases gasoline gasp gate gates gateway gathering gatherings gauge gaze gear gearing gears gender gene
general generalisation generalisations generalization generalizations generals generation generations generator
generators generic generosity genes genetics genius genocide genre genres gentleman gentlemen gentrification geography
geologist geology geometry gesture gestures getting ghost giant giants gibberish gift gifts gig gin girl girlfriend
girls given givers giving glance glare glass glasses gleaming glimpse glitch globalization globe gloom glory glosses
glossy glove gloves glow glows glue gnome goal goals goat god gods goers goggles going gold goldfish goldfishes golf
golfer golfers good goodbye goodies goodness goods goodwill goody gospel gossip governance governed government
governments governor governors gown grace grad grade grader graders grades graduate graduates graduation graf graffiti
graffito grain grammar grandchildren granddaughter grandfather grandmother grandmothers grandparents grant grants graph
graphics graphs grappling grass gratitude grave graveyard gravity gray greatness greed green greenhouse greens grenade
grenades grid gridlock grief grievances grin grinding grip grips grit groan groceries grocery ground groundbreaking
grounds groundwork group grouping groups growing growth guarantee guarantees guard guardian guards guerrilla guerrillas
guessing guest guests guidance guide guideline guidelines guides guilders guillotine guilt guinea guitar gulf gum gun
gunfire gunman guns gunshot guru gusto gut guts gutter guy guys gym gynecologist ha habit habitat habits hack hacker
hackers hacks hail hair haircut hairs half hall hallmark halls halt halts ham hammer hammering hand handbook handcuffs
handful handgun handicap handle handler handles handling hands handshake hangar hanging hangover happening happiness
harassment harbor hardback hardening hardliners hardship hardware harm harmony harms harness harvest has hash hassle hat
hate hater hates hatred hats haul haunt haunts haven havoc hawks hay hazard hazards he head headache headaches headcount
header headers heading headline headlines headquarters heads headway healer healing health healthcare heap hearing
hearings heart heartland hearts heat heating heats heaven heavens heavyweights heckler hedge heed heel heels hegemony
height heights heir helicopter helicopters hell hello helm helmet helmets help helping helps herd heresy heritage hero
heroes heroin heroism herring herrings hes hesitation heterosexual heyday hi hide hides hiding hierarchy highlighting
highway highways hike hikes hiking hill hills hilltop hindsight hint hints hip his historian historians histories
history hit hitch hits hitting ho hobby hockey holder holders holding holdings holdout holdouts hole holes holiday
holidays hollow holy homage home homeland homeless homeowners homes hometown homicide homicides homosexual homosexuality
hone honesty honey honor honoring honors honour honours hoodlums hook hooking hooks hop hope hopes horde hordes horizon
horn horror horrors horse horses hospital hospitals host hostage hostages hostilities hostility hosts hotel hotels hour
hours house household households houses housing http hub hubs huddle hugging human humanity humans humiliation humility
humor humour hundred hundreds hunger hunting hurdle hurdles hurry hurt hurting hurts husband husbands hut hydrogen hype
hyphen hypocrisy hypocrite hypothesis ice icon icons id idea ideal idealism ideals ideas identification identifier
identifiers identities identity ideologies ideology idiom idiot idiots ignorance illness illnesses illusion illustration
illustrations image imagery images imagination imbalance immigrant immigrants immigration immune immunity impact impacts
impasse impeachment imperialism impetus implement implementation implementations implements implication implications
import importance importation importing imports imposition impotency impression impressions imprisonment impromptu
improvement improvements impulse in inability inaccuracies inaccuracy inaction inaugural inauguration incarceration
incarnation incendiary incentive incentives inception incest inch inches incidence incident incidents inclination
incline inclines inclining inclusion income incomes incompetence incompetent inconsistencies inconsistency inconvenience
inconveniences increase increases increment incumbent incumbents incurring incursion incursions indent independence
index indexes indexing indication indications indicative indicator indicators indictment indignation indirection
individual individuals inducing induction indulging industrialist industries industry inefficiency inequality inequities
inertia inevitability inevitable inexperience infant infantry infection infelicity inference inferiority infiltration
infinity inflation inflection influence influences influx info information informing infrastructure infringement
ingredient ingredients inhabitant inhabitants inheritance inhibition initialisation initialization initiation initiative
initiatives injunction injuries injury injustice ink innocence innovation input inputs inquiries inquiry inroads insect
insects insecurity insertion inside insider insiders insight insights insinuations insistence insisting inspection
inspections inspector inspectors inspiration instability installation installations installing installment instance
instances instant instinct instincts institute institution institutions instruction instructions instrument instruments
insubordination insult insults insurance insurer insurers insurgency insurgent insurgents insurrection intake integer
integers integral integrating integration integrity intellect intellectual intellectuals intelligence intensification
intensity intent intention intentions intents interaction interactions intercept intercourse interdict interdiction
interest interests interface interfaces interference interim interior interlopers intermediary intermediate intern
internationalist internet internment interns interplay interpretation interpretations interpreter interpreting
interrogation interrogations interruption interruptions intersection intersections interval intervals intervention
interview interviewer interviews intimidation intolerance intransigence intricacies introduction intruders intrusions
invaders invalid invalids invasion invasions invention inventions inventor inventory inversion investigating
investigation investigations investigator investigators investing investment investments investor investors invitation
involvement ion ire iron irony irritation is island islands isolation issue issues issuing it itching item items
iteration its jab jack jacket jackets jail jam jamming jams jargon jaw jazz jeans jellies jelly jeopardy jerk jest jet
jets jeweler ji jihad jihadist jihadists job jobs jock jogger jogging joining joint joints joke jokes journal journalism
journalist journalists journals journey joy judge judgement judgements judges judging judgment judgments judiciary
juggernaut juice jumping junction jungle junior junk junta jurisdiction jurist jury justice justices justification
keeper keeping ken kerfuffle kernel kettle key keyboard keyboards keynote keys keystroke keystrokes kick kicking kickoff
kicks kid kidnappers kidnapping kidney kids killer killers killing killings kilometers kilometres kin kind kindergarten
kindness kinds king kingdom kings kiss kissing kit kitchen kits km knack knee knees knife knight knit knock knocking
knocks knowledge la lab label labels labor laboratory labour labourers labs lack lacks lad ladder ladies lady lag lager
lagging lags lake lame lamp land landing landings landlines landlord landlords landmark lands landscape landslide lane
lanes language languages lap lapse lapses lark laser lasers lashing laugh laughs laughter launching laundry lavatory law
lawmaker lawmakers lawn laws lawsuit lawsuits lawyer lawyers layer layers laying layoffs layout laziness le leach lead
leader leaders leadership leads leaf leaflet leaflets league leagues leak leaks leap learning lease leases leather
leaving lectern lecture lecturer lecturers lectures lecturing led leeway left leftist leftists leg legacies legacy
legality legalization legend legions legislating legislation legislator legislators legislature legislatures legitimacy
legs leisure lemon lender lenders lending length lengths lens lenses lent lesbian lesbians lesson lessons letter letters
letting level levels lever leverage liabilities liability liaison liar liars libel liberal liberalism liberalization
liberals liberation libertarian libertarianism libertarians liberties liberty librarian libraries library licence
licences license licenses lid lie lied lies lieutenant life lifestyle lifestyles lifetime lifetimes light lighter
lighting lightning lightnings lights lightweight likelihood liking limb limbs limelight limit limitation limitations
limits line liners lines lineup lingering lining link linkage links lion lions lip lips liquid liquidation liquidity
liquor lisp list listener listeners listening listing listings lists litany liter literature litigation litmus litre
litter little liver living load loader loading loads loan loans lobby lobbyist lobbyists locating location locations
lock locking locks log logging logic logistics logo logs look looking looks loom looms loony loop loophole loopholes
loops looting lord lords lorries lorry loser losers loss losses lost lot lots lottery love lover lovers loves loyalist
loyalists loyalties loyalty luck luggage lull lump lumps lunch luncheon lunchtime lung lungs lurch lure lust luxury
lying lyric lyrics machine machinery machines madness mafia magazine magazines magic magistrate magnate magnitude mail
mailbox mailers mailing mails maimed mainframe mainframes mainland mainstay mainstream maintenance maize majorities
majority majors makeover maker makers makeup making malaise male males malfunction mall malls man management manager
managers mandate mandates maneuver mangle mangles manhunt mania manifestation manifesto manipulation manipulator mankind
manner manners manpower mantle mantra manual manuals manufacture manufacturer manufacturers manufactures manufacturing
map mapping maps marathon march marchers marches marching margin margins marijuana marines mark marker markers market
marketers marketing marketplace markets marking marks marriage marshal martyr masculinity mask mass masse masses master
masters mat match matches matchup mate material materials materiel mates math mathematician mathematicians mathematics
matrix matter matters maturity maverick max maximum may mayhem mayor mayors maze me meal meals mean meaning meanings
means meantime measure measurement measurements measures measuring meat mechanic mechanics mechanism mechanisms medal
meddling mediation medication medicine medium mediums meeting meetings megabyte megabytes melody meltdown melting member
members membership memberships memo memoir memoirs memorandum memorial memorials memories memory men mending mentality
mention mentions mentor menu menus mercenaries mercenary merchandise merchant merchants mercury mercy merger mergers
merging merit meritocracy merits mess message messages messaging messenger messes metal metaphor meter meters method
methods metre metres metric metro metros mi microcomputer microcomputers microphone microprocessor microprocessors
microwave midday middle midnight midst might migrant migrants migration mile mileage miles milestone militia militiamen
militias milk mill million millionaire millions mills mimic mind minds mine miners mines mini minimalist minimum mining
minister ministers ministry minor minorities minority minors mint minus minuscule minute minutes miracle miracles mirage
mirror mirrors miscalculations mischief misconduct misdeeds misdemeanor misery misfortune misgivings misinformation
misogynist misogynists misprint misreading miss misses missile missiles mission missions missteps mist mistake mistakes
mistaking mistreatment mists misunderstanding misunderstandings misuse mixing mixture mm mnemonic moan moans mob
mobilization mockery mod mode model modeling modelings modelling modellings models moderate moderates moderation
moderator moderators modernization modes modification modifications module modules mogul mold mole molecule molecules
mom moment moments momentum moms monarch monarchist monarchy money moniker monitoring monkey monkeys monochrome monopoly
monsoon monster monsters month monthly months monument mood moon moons moot moral morale morality morals moratorium
morning mornings moron morons mortal mortality mortals mortar mortars mortgage mortgages mosque mosques mosquito mother
mothers motion motions motivation motivations motive motives motor motorcade motorcycles motorists motors motorway
motorways motto mount mountain mountains mounting mounts mourning mouse mouth move movement movements moves movie movies
much mud muddle muddles mug mugs multiplication mummy municipalities munitions murder murderer murderers murders muscle
muscles museum museums music musical musician musicians must mustard mutinies mutiny muttering myriad mysteries mystery
myth mythology myths nail nails naivete name names naming napalm narrative narrator narrowing nation nationalism
nationalist nationalists nationalities nations native natives nativist naturalization nature navies navy nay nd
necessity neck necks need needle needles needs needy negative negatives negativity neglect neglects negligence
negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods neighbors neighbour neighbourhood
neighbours neon neophyte nephew nerd nerve nerves nest nests net nets network networks neurosurgeon neutrality newcomer
newcomers news newsletter newsletters newspaper newspapers newsprint newsrooms ng niche nick nickname nicknames nicks
niece night nightclub nightmare nights nil nine nineteen ninth no nobility nobody node nodes noise noises nomination
nominations nominee nominees nonpartisan nonprofit nonprofits nonsense nonstop noon noose norm normality norms north
northeast northwest nose noses nostalgia notable notation notch note notes nothing notice notices notification notion
notions noun nouns novel novels novelty novice novices now nowadays nowhere nuances nuisance nukes number numbering
numbers numeral numerals nun nuns nurse nurses nut nutrition nuts oar oat oath oats obesity object objection objections
objective objectives objects obligation obligations oblivion obscurity observation observations observer observers
obsession obstacle obstacles obstetrician obstruction occasion occasions occupation occupiers occurrence occurrences
ocean odds offence offences offender offenders offense offenses offensive offensives offering offerings office
officeholders officer officers offices official officials offspring oh oil oils ois oligarch omission omissions one ones
onion onset onslaught onus opening openings openness opera operas operation operations operator operators opinion
opinions opponent opponents opportunism opportunist opportunities opportunity opposite opposition oppression ops optic
optimisation optimism optimization optimum option options opus opuses or orange orbit orchestra orchid ordeal order
ordering orderly orders ordinary organ organisation organisations organiser organisers organization organizations
organizer organizers organs orient orientation orients origin original originals originator origins orthodoxy ouster
outbreak outcome outcomes outcry outfit outflow outflows outings outlay outlet outlets outlier outline outlines outlook
outpost outposts outpouring output outputs outrage outrages outreach outset outside outsider outsiders outsize outskirts
ovation ovations overall overdraft overflow overhead overheads overlapping overload overloads overseer oversight
overtaking overthrow overtime overtone overtones overtures overview owner owners ownership oxygen ozone pace
pacification pacifier pack package packages packaging packet packets packing packs pact pad padding pads page pages
paging pain pains paint painting paintings paints pair pairs palace palaces palm pan panel panels panic pants paper
paperback papers paperwork par para parade parades paradise paradox paragraph paragraphs parallel parallels parameter
parameters paramilitary paranoia paraphrase paratroopers pardon parent parenthesis parents parishioners parity park
parking parks parliament parody parole parrot part participant participants participation particle particles particular
parties partisan partisans partisanship partition partitioning partitions partner partners partnership parts party pass
passage passages passenger passengers passerby passes passing passion passions passport passports password passwords
past paste pastimes pastor pastors patch patches patching patent path paths pathway patience patient patients patriarch
patriot patriotism patrol patrols patron patrons pattern patterns pause pauses pavement pawn pay payback paycheck
paychecks payday payer payment payments payoff payroll pays peace peacekeepers peak peaks peanut peanuts peasant
peasants pedal pedant pedantry pedants peddling pedestrian pedestrians pediatrician peer peers pegs pen penalties
penalty penchant pencil penguin peninsula pennies penny pens pension pensions people peoples pep percent percentage
percentages percents perception perceptions perch perfection performance performances performing peril perimeter period
periods perjury permission permit permits perpetrator perpetrators persecution persistence person persona personalities
personality personification personnel perspective perspectives persuasion pessimism pet petition petrol petroleum petty
pharmacies pharmacy phase phases phenomenon phenomenons philanthropist philanthropy philosopher philosophers
philosophies philosophy phoenix phone phones phony photo photocopy photograph photographer photographers photographs
photos phrase phrases phrasing physic physician physicist physicists physics physiology pi piano pic picket picking
pickup picture pictures pie piece pieces pig pigeon pigment pigs pile piles pilgrimage pilgrims piling pill pillar
pillars pillow pills pilot pilots pin pinches pink pins pint pints pioneer pipe pipeline pipelines pipes pirate pistol
pistols pit pitch pitches pitching pitfall pitfalls pitting pity pizza pizzas placards place places plagiarism plain
plaintiff plaintiffs plan plane planes planet planets planks planners planning plans plant planting plants plaster
plastering plasters plastic plastics plate plates platform platforms platitudes platoon play playbook player players
playground playing playoffs plays playwright plaza plea pleading pleas pleasure plenty plight plot plots plotter ploy
plug plugs plunge plural plurality plus pm pocket pockets poem poems poet poetry poets point pointer pointers points
poison poisoning poisons polarization pole poles police policeman policies policy polish polishes polishing politeness
politician politicians politicos politics poll polls pollster pollsters pollution polynomial polystyrene pool pools pop
pope popping pops populace popularity population populations populism populist pork pornography port portability porter
porters portfolio portfolios portion portions portrait portrayal portraying ports pose poses posing position positioning
positions possession possessions possibilities possibility post postage postcard poster posters posting postings
postmaster posts postscript postulate pot potato potential pothole pottery pound pounds poverty powder power powerhouse
powers practice practices pragmatism pragmatist praise praises prayer prayers preaching precaution precautions
precedence precedent precedents precinct precincts precision predecessor predecessors predicament prediction predictions
preface preference preferences prefix prefixes pregnancy prejudice prejudices prelude premier premiere premise premises
premium premiums prep preparation preparations preparedness prerequisite prescription prescriptions presence present
presentation presents preservation preserves presidency president presidents press presses pressing pressure pressures
prestige pretending pretext prevention preview price prices pricing pride prides priest priests primaries primary prime
primes prince principal principals principle principles print printer printers printing printout printouts prints
priorities priority prison prisoner prisoners prisons privacy private privatisation privatization privilege privileges
privy prize prizes pro probabilities probability probation problem problems procedure procedures proceeding proceedings
proceeds process processes processing procession processor processors proclamation proclamations producer producers
product production productivity products professing profession professional professionalism professionals professor
professors profile profiles profiling profit profitability profits program programme programmer programmers programmes
programming programs progress progresses progression prohibition prohibitions project projection projections projects
proliferation prom prominence promise promises promotion promotions prompting pronoun pronouncements pronunciation proof
proofs prop propaganda properties property prophet proponent proponents proportion proportionality proportions proposal
proposals proposition proprietary props prose prosecution prosecutions prosecutor prosecutors prospect prospects
prosperity prostitute prostitutes protection protectionism protections protein protest protester protesters protests
protocol protocols prototype provider providers province provinces provision provisions provocation proximity proxy
psychiatrist psychologist psychologists psychology psychopath pub public publication publications publicity publicizing
publisher publishers publishing pudding pull pulling pullout pulls pulp pulpit pulse pulses pump pumps pun punch punches
punctuation pundits punishment puns pupil pupils puppet purchase purchasers purchases purchasing purity purple purpose
purposes pursued pursuit push pushes pushing putting px python quagmire qualification qualifications qualifier
qualifiers qualifying qualities quality qualms quantities quantity quantum quarantine quarter quarters quartet queen
queens queries query quest question questioning questionnaire questionnaires questions queue queues quibble quiet
quintet quiz quota quotas quotation quotations rabbi rabbis rabbit rabbits rabble race races racing racism racist
racists rack racket racketeering racks racquet radar radiation radical radicals radio radios radius raft rag rage raid
raids rail railing railroad railroads rails railway railways rain rainbow rains raiser raising rallies rally rallying
ram ramp rampage range ranges rank ranking rankings ranks ransom rant ranting rants rapist rapists rapprochement rash
rat rate rates ratification rating ratings ratio rationale ratios rats rattle rattles rattling ravaging rave raves
raving ray razor re reaching reaction reactionary reactions reactor reader readers readership readiness reading readings
realisation realities reality realization realm realms rear rearguard reason reasoning reasons reassurance rebates rebel
rebellion rebellions rebels rebuff rebuilding rebuttal receipt receipts receiver receivers reception receptions
recession recipe recipes recipient recipients recklessness reckoning recognition recollection recollections
recommendation recommendations reconciliation reconnaissance reconstruction record recorder recording recordings records
recourse recovery recreation recriminations recruit recruiter recruitment recruits rectangle recursion recycling red
redistribution reducing reduction reductions redundancy reelection reference references referendum referendums referral
refining reflection reflex reform reforms refrain refrigeration refuge refugee refugees refund refusal regaining regard
regards regime regiments region regions register registers registration regret regrets regulating regulation regulations
regulator regulators rehabilitation rehearing reign reigns rein reinforcements reinstatement reinsurance rejection
relation relations relationship relationships relative relatives relativity relay release releases relevance reliability
reliance relief religion religions relish relocation reluctance remainder remains remark remarks remedies remedy
remembering reminder reminders remittances remnants remorse removal rendering rendezvous rendition renewal renovation
renovations rent rents reorganization repair repairs reparations repatriate repatriation repayment repeal repeating
repercussions repertoire repetition replacement replacements replacing replay replica replies reply report reporter
reporters reporting reports representation representations representative representatives repression reproach
reproduction republic reputation reputations request requests requirement requirements requisite rescue research
researcher researchers resemblance resentment reservation reservations reserve reserves resettlement residence residency
resident residents resignation resilience resistance resolution resolutions resolving resonance resort resorts resource
resources respect respects respondents responders response responses responsibilities responsibility rest restaurant
restaurants restoration restraint restriction restrictions restroom rests result results resume resumes resurgence
resurrection retail retailer retailers retake retaliation retention retiree retirees retirement retirements retreat
retreated retreats retrieval retrospect return returns reunion revelation revelations revelers revenge revenue revenues
reversal reversals reverse reverses review reviewers reviews revising revision revisionist revisions revival revoke
revolt revolts revolution reward rewards rewriting rhetoric rhyme rhythm ribbon rice riches richness ride rider rides
ridicule riding riff rifle rifles rift right rights ring ringing rings rink rinks riot riots ripple rise rises risk
risks ritual rituals rival rivalry rivals river rivers road roads roar robberies robbers robbery robot robots rock
rocket rockets rocks rod role roles roll rollback rolls roman romance romantic romp roof room rooms root rooting roots
rope rose rot rotation round rounding rounds roundtable roundup route routes routine routines row rowdy rows royalties
rubber rubbing rubbish ruin ruining ruins rule ruler rulers rules ruling rulings rumblings rumor rumors rumour rumours
run rung runner runners running runoff runs ruse rush rushes rushing sabotage sack sacking sacks sacrifice sacrifices
sadness safari safe safeguard safeguards safety saga sail sailing sailors sails saint saints sake saki salaries salary
sale sales salesman salt salvation salvo sample samples sampling sanctions sanctuaries sanctuary sand sandwich
sandwiches sang sanity sarcasm sat satellite satellites satire satisfaction saturation sauce savage saving savings
saying scale scales scaling scam scan scandal scandals scanner scanning scans scapegoats scarf scarlet scattering
scenario scenarios scene scenery scenes schadenfreude schedule scheduler schedules scheduling scheme schemes scholar
scholars scholarship school schoolchildren schools schoolteacher science sciences scientist scientists scope score
scores scoring scorn scotch scourge scouting scramble scrambles scrap scraps scratch scratches scratching scream
screaming screams screen screening screenings screens screw screwing screws script scripts scroll scrolls scrutiny scum
sea seal sealing seals search searches seas seaside season seasons seat seating seats secession secessionist second
seconds secrecy secret secretaries secretary secrets sect sectarian section sections sector sectors sects secular
securities security seed seeds seeing seeker seekers seeking segment segments segregation segregationist seizing seizure
seizures selection self sellers selling semantics semblance semi seminar seminars senator senators sender senders
sending senior sensation sense senses sensibilities sensitivities sensitivity sent sentence sentences sentiment
sentiments separation separator separators sequel sequence sequences series seriousness sermon servant servants server
servers service services serving session sessions set setback setbacks sets setting settings settlement settlements
settling setup seven severity sex sexes sexism sexist sexuality shade shades shadow shakeup shaking shale sham shame
shape shapes shaping share shareholder shareholders shares sharia sharing sharper shed shedding sheds sheep sheet sheets
shelf shell shelling shells shelter shelters shenanigans sheriff shield shields shift shifts shining ship shipbuilding
shipments shipping ships shipyard shirt shirts shock shocks shoe shoes shook shooter shooters shooting shootings shop
shopping shops shore shores shortage shortages shortcoming shortcomings shortening shortfall shortfalls shorthand shorts
shot shotgun shots shoulder shoulders shouting show showcase showdown shower showers showing showings showman showroom
shows shrinking shrug shutdown shutting sibling siblings sick side sidelines sides siding siege sieges sigh sight
sighting sights sigma sign signal signaling signals signature signatures significance signing signs silence silicon
silver similarities similarity simmering simplicity simulation sin sincerity sine singer singers singing single singles
sink sinking sinks sins sir sirens sister sisterhood sisters site sites sitting situation situations six sixties size
sizes sizing skeleton skepticism skeptics sketch sketches skill skills skin skirmishes skirt skull sky skyline skyrocket
skywriting slag slain slang slate slates slaughter slave slavery slaves slaying slayings sleep sleeper sleeping sleeps
sleeves slew slice slices slicing slide slides slight slights slip slips slit sliver slogan slogans slope slot slots
slowdown slowing slump slurs smash smashes smashing smattering smear smell smells smile smiles smiling smith smoke
smoker smokers smokes smoking smugglers smuggling snack snail snapshot sniper snobbery snow snowfall soap soccer
socialism socialist societies society sociopath sock socket sockets socks sod softening software soil soldier soldiers
sole soles solicitor solicitors solid solidarity solidifying solo solution solutions solving somebody someone son song
songs sons sophisticate sophisticates sore sorrow sort sorting sorts soul souls sound sounds soundtrack soup source
sources south southeast southwest sovereign sovereignty soybean space spaces spacing spam span spanking spark sparring
spat spate speaker speakers speaking spear specialist specialists speciality specialty species specification
specifications specimen spectacle specter spectrum speculation speculators speech speeches speechwriter speed speeding
speeds spell spelling spellings spells spelt spending sphere spies spigot spike spiral spirit spirits spiritual spite
spitting splinter split splits spoiler spoiling spoke spokesman spokesperson spokeswoman sponsor sponsors sponsorship
spoof spool spoon sport sports spot spotlight spots spotting spouse spouses sprawling spray spread spreading spreads
spreadsheets spree spring springs spur spy spying squabble squad squadron square squares squeeze squeezes squeezing
stability stable stack stacks stadium staff staffer staffers staffs stage stages staggers staging stagnation stair
staircase stairs stake stakes stalemate stall stalling stalwart stamina stamp stamps stance stances stand standard
standards standby standing standings standoff standpoint stands standstill staple staples star stare stares stars start
starter starters starting starts starvation state statement statements states statesman station stations statistic
statistics statue stature status statute statutes stays steaks stealing steel steering stem stems step stepfather
stepmother steps stereo stereotype stereotypes stern steward stick sticker stickers sticks stiff stifling stigmatization
stimulation stimulus stirring stock stockholders stockpile stocks stole stomach stone stones stop stopping stops storage
store stores storey storeys stories storm storms story strain strains straits strand strands stranger strangers
strategies strategist strategists strategy straw stray streak stream streams street streets strength strengthening
strengths stress stresses stretch stretches stretching stride strides strife strike strikes string strings strip
stripping strips stroke stronghold strongholds strongman structure structures struggle struggles student students
studies studio studios study studying stuff stuffing stuffs stump stumping stunt stupid stupidity style styles subject
subjects submarine submarines submission subroutine subroutines subscription subset subsidiaries subsidiary subsidies
substance substances substitute substitutes substituting substitution subtleties subtlety suburb suburbs subway subways
success successes succession successor successors suck sucker sucking sucks sufferer sufferers suffering suffix suffrage
sugar suggestion suggestions suicide suit suitability suite suiting suitor suitors suits sum summaries summary summer
summers summit sums sun sung sunlight sunrise sunshine supercomputer superior superiority supermarket supernatural
supervising supervision supervisions supervisor supervisors supplement supplier suppliers supplies supply supplying
support supporter supporters supporting supports suppression supremacist supremacists supremacy surface surfaces surge
surgery surname surplus surprise surprises surrender surrogate surrogates surroundings surveillance survey surveys
survival survivor survivors suspect suspects suspension suspicion suspicions swallow swallows swamp swamps swath swaths
sway swearing sweat sweating sweats sweep sweeping sweeps swell swimming swing swinging swings switch switches switching
sword swords syllabus symbol symbols symmetry sympathies sympathizers sympathy symphonies symphony symptom symptoms
synagogue syndicate syndrome synonym synonyms syntax synthesis synthesizer system systems tab table tables tabs tacking
tackle tackles taco tactic tactician tactics tag tail tailoring tails takeaway takedown takeover taker takers taking
tale talent talents tales talk talker talking talks tallies tally tampering tandem tangent tank tankers tanks tap tape
tapes taping tapping target targets tariff tariffs tarmac task tasks taste tastes tasting tax taxation taxes taxi
taxpayer taxpayers tea teacher teachers teaching team teams teapot tear tearing tears tech technique techniques
technologies technologists technology teenager teenagers teeth telecom telecommunications telegram telephone telephones
teleprompter television temper temperament temperature temperatures temple temples temptation ten tendencies tendency
tending tenet tennis tenor tens tense tension tensions tent tenth tents tenure term terminal terminals termination
terminator terminology terms terrain territories territory terror terrorism terrorist terrorists test testimony testing
tests text textbook textbooks texts th thanks theater theaters theatre theft theme themes theology theorem theorems
theories theorist theory therapy thesis thickness thief thieves thing things thinkers thinking third thirds thirst
thirty thoroughfare thoroughfares thou thought thoughts thous thousand thousands thrall thread threat threats three
threshold thrift thrifts thriller throat throats throne throughput thrust thrusting thrusts thugs thumb thumbs thumping
thwart tick ticket tickets ticking tide tidies tidy tie tier ties tiger tightening tile tiles till time timeline timer
times timetable timing tin tins tip tips tire tires tissue titan titans title titles toad toast toasts tobacco today toe
toggle toilet toilets token tokens tolerance toll tomato tomb tome tomorrow ton tone tones tongue tonight tons tool
tools tooth top topic topics tops tore torpedo torture toss total totals touch touches toughness tour tourism tourist
tourists tournament tournaments tours tout touts tow tower towers town towns toy toys trace traces tracing track tracker
tracking tracks traction trade trademark trader traders trades trading tradition traditionalists traditions traffic
traffickers tragedies tragedy trail trailer trailing trails train trainer training trains traitor traitors traits
trajectory transaction transactions transcript transcripts transfer transfers transformation transient transit
transition translation translations translator transmission transmissions transmitter transmitters transmitting
transparency transport transportation transports trap trapping traps trash trauma travails travel travelers traveling
travelings travelling travellings travels tray treachery tread treasure treasurer treaties treatment treaty tree trees
trek trench trenches trend trends trial trials triangle triangles tribe tribes tribute trick tricks trifle trigger
triggers trillion trillions trilogy trinity trio trip triple tripos trips triumph trivia trolley troop troops trophies
trophy trouble troubles troupe trouser trousers trove truce truck trucking trucks trumpet trunk trunks trust trusts
trustworthiness trusty truth truths tsunami tube tubes tuition tumult tune tunes tuning tunnel tunnels turbine
turbulence turf turmoil turn turnaround turning turnout turnover turns turntable tutor tutorial tweet tweets twentieth
twenty twin twins twist twisting twists twitter two tycoon tying type types typewriter typing tyranny tyrant tyrants
tyre tyres ugliness ultimatum umbrella un uncertainties uncertainty uncle uncles unconscious undercut underdog
undergraduate undergraduates underlay undersecretary understanding undertaking underwear underwriter underwriters
undoing unease unemployment unfolding unfortunate unification uniform uniforms union unions unison unit uniting units
unity universe universities university unknown unknowns unpopularity unpredictability unrest unveiling unwillingness
upbringing updating upheaval uplifting uprising uprisings uproar upset upsets upshot upside upstart upturn uranium urge
urgency urges urging us usage use usefulness user users uses using utilities utility utmost vacancies vacancy vacation
vacations vaccine vacuum vagaries validity valley valuation value values valve valves van vandalism vanguard vanishing
vans variable variables variance variant variants variation variations varieties variety vat vector vectors vegetable
vegetables vegetarian vehicle vehicles vein velocity vendetta vending vendor vendors vengeance vent venture ventures
venue venues verb verbs verdict verge verification verse verses version versions vessel vessels vestige vests vet
veteran veterans veto viability vicar vice vicinity victim victims victor victories victors victory video videos view
viewer viewers viewing viewpoint viewpoints views vigilante vigor village villagers villages villain vintage vinyl
violation violations violators violence violin virgin virtue virtues virus viruses visa visas visibility vision
visionary visit visiting visitor visitors visits vitriol vocabulary vodka voice voices volatility volley voltage volume
volumes volunteer volunteers vote voter voters votes voting vowel vulgarity vulnerabilities vulnerability vulture wading
waffle wage wages wagon waiting waiver waivers wake wakes waking walk walks wall wallet wallets walls waning wanton war
ward warehouse warehouses warfare wariness warlords warmth warning warnings warping warplanes warrant warrants warranty
warrior wars warship warships wartime was wash washes washing waste wastes wasting watch watchdog watchers watches
watching water waters watershed waterway wave waves waving way ways wayside weakening weakness weaknesses wealth weapon
weaponry weapons wearing weasel weasels weather web website websites wedding weed week weekday weekdays weekend weekends
weekly weeks weeping weighing weight welfare well west wetting whale whales wheel wheelchair wheelhouse wheels
whereabouts while whim whiner whipping whirl whirlwind whiskey whisky whisper white whites who whole wholesale
wholesaler whores why widening widow width wife wig wilderness wildlife will willingness wills wind windfall window
windows winds wine wines wing wings winking winner winners winning winter wire wires wiring wisdom wise wish wishes
wishing wit witch withdrawal withdrawals withholding witness witnesses wives wizard wolf woman wombat women won wonder
wonders wonk wont wood woods wooing wool word wording words work worker workers workforce workings workload workplace
works workshop workstation workstations world worlds worm worms worries worry worrying worse worship worst worth wound
wounded wounding wounds wow wrap wrapper wrappers wrapping wraps wrath wreath wreck wrecker wrecking wrecks wren
wrestling wrist writer writers writing writings wrong wrongdoing wrongs www xenophobia yard yards yawn year yearly years
yell yelling yellow yen yes yesterday yeti yield yields young youth zeal zero zeros zombie zone zones zoning zoo`;

export const baseVerbs = `
abandon abbreviate abide abolish absent absorb abstract abuse accede accelerate accept accommodate accompany accomplish
accord accumulate accuse accustom achieve acknowledge acquire act activate adapt add address adhere adjust administer
admire admit adopt advance advertise advise advocate affect affirm afford affront agree aid aim alarm alert alienate
align allege alleviate allocate allow alter alternate amass amaze ambush amend amount amplify amuse analyse analyze
anchor angle announce annoy answer antagonize anticipate apologise apologize appal appall appeal appear append applaud
apply appoint appreciate approach appropriate approve approximate arch argue arise arrange array arrest arrive
articulate ascend ask assault assemble assert assess assign assist associate assort assuage assume assure attach attack
attain attempt attend attract attribute audit audition authorise authorize automate avail average avert avoid await
awake award awe back baffle bait bake balance ban bang bankrupt banter bar bare bargain bark barricade base bat bay be
beam bear beard beat become beg begin behave believe belong belt bench bend benefit besiege bet betray beware bid bind
bite blame blast bleed bless blind blink block blow blunt bluster board boast bob bog boggle boil bolster bolt bomb boom
boost border bore borrow bother bounce bound bow boycott brace brag breach break breakfast breathe breed bridge bring
broadcast broaden brush bubble buck buckle budget buffer bug build bulk bull bump bunch bundle burn burst bury bust buy
buzz bypass cable calculate calibrate call calm camouflage camp campaign cancel cap capitalize capitulate capture care
caricature carry cart carve cash cast catalogue catapult catch cater caucus cause caution cease celebrate cement center
certify challenge change channel chant characterize charge charm chart charter chase chat chatter cheat check cheer
cherish chew chip choose chop chorus chuck circle circulate circumvent cite civilise civilize claim clamp clarify clash
classify clean clear click climb clinch cling clip clog close clothe cluster clutch coach coalesce coat coin coincide
collapse collar collate collect color combat combine come comfort command commence commend comment commercialize commit
communicate compare compel compensate compete compile complain complement complete complicate compliment comply compose
compound comprehend compress comprise compromise compute computerise computerize concatenate conceal concede conceive
concentrate concern conclude concur condemn condense condone conduct confer confess configure confine confirm conflict
conform confront confuse congest congratulate conjecture connect conquer consent consider consist console consolidate
constitute constrain construct consult consume consummate contact contain contemplate contend content contest continue
contract contradict contrast contribute contrive control converge converse convert convey convict convince cook cool
cooperate coordinate cope copy correct correlate correspond corrupt cosponsor cost cough counsel count counter
counterattack couple court cover crack crash crawl create credit creep cripple crisscross criticise criticize crop cross
crowd crown cruise crunch crush cry cube culminate curb cure curse curve cushion cut cycle damage damn dampen dance dare
dash deal debate debug debut decay deceive decide declare decline decode decrease decree dedicate deduce deem deepen
default defeat defend defer define deflect defy degrade delay delegate delete delight deliver delve demand demolish
demonstrate denote denounce dent deny depend deploy deport deposit depress deprive derail derange derive descend
describe desert deserve design designate desire despair despise destabilize destine destroy detach detect deter
determine detract devastate develop devise devote dial dictate die differ differentiate dig digest dignify dilute
diminish dine dip direct disable disagree disappear disappoint disavow discard discharge discipline disclose disconnect
discontinue discount discourage discover discredit discriminate discuss disdain disgrace disguise disgust dislike
dislodge dismantle dismiss disparage dispatch dispel dispense disperse display dispose dispute disqualify disregard
disrupt dissent distinguish distort distract distribute distrust disturb dive diverge divert divide divorce divulge do
docket document dodge dominate donate doom dose dot double doubt download draft drag drain draw dread dream dress drift
drill drink drip drive drop drown drum dry duck dump dunk duplicate dwell earn ease eat echo eclipse edit educate effect
elaborate elect elevate eliminate embarrass embed embody embolden embrace emerge emit empathize emphasise emphasize
employ empower empty emulate enable enact encircle enclose encode encounter encourage end endanger endeavor endorse
endure energize enforce engage enhance enjoy enlarge enlighten enlist enquire ensure entail enter entertain entitle
envelop envisage envision envy equal equate equip eradicate erase erect erode err erupt escalate escape escort establish
esteem estimate evacuate evade evaluate evidence evolve exaggerate examine exceed except exchange excite exclude excuse
execute exempt exercise exhaust exhibit exile exist expand expect expel experience experiment expire explain explode
exploit explore export expose express extend exterminate extort extract eye face facilitate fade fail fake fall fan
fancy fare fascinate fashion favor fear feature feed feel fell fend fetch fight figure file fill filter finalise
finalize finance find finish fire fish fit fix flank flap flash flee flip flirt float flock flood flourish flow flurry
flush fly foam focus foil fold follow foment fool forbid force forecast foresee foretell forge forget forgive form
formulate foster foul found frame free freeze frequent frighten frown frustrate fry fuel fulfil fulfill fume function
funnel further fuse fuss gag gain galvanize garble garden garner garrison gasp gather gauge gaze gear generalise
generalize generate gesture get ghost give glance glare glean glide glimpse glow glue go govern grab graduate grant
grasp grimace grin grind grip groan grow guarantee guard guess guide hack hail halt halve hammer hand handicap handle
hang happen harass harbor harden harm harness harvest hasten hate haul haunt have hazard head headline heal heap hear
heat hedge heed help herd hesitate hide highlight hike hint hire hit hitch hog hold honor honour hook hop hope horrify
house huddle hug hum humble hunt hurdle hurry hurt identify idle ignore illustrate imagine impair impede impend
implement implore imply import impose impress imprison improve incite incline include incorporate increase incur index
indicate indict induce indulge infect infer inflict influence inform inhabit inherit inhibit initialise initialize
initiate inject injure inquire insert insist inspect inspire install institute instruct insult integrate intend
intensify inter interact intercept interfere interpret interrogate interrupt intervene interview intimate intimidate
introduce invade invalidate invent invert invest investigate invite invoke involve irritate isolate issue jab jail jam
jaw jeopardize jerk jest jet join joke judge jump junk justify keep keynote kick kid kidnap kill kiss knit knock know
label labor lack lag land lap lapse lash last laugh launch lay layer lead leak lean leap learn lease leave lecture
legalize lend let levy license lie lift light like limit limp line link liquidate list listen litter live load loan
loathe lobby locate lock lodge log look loom loop loose lose lounge love lower lull lump lurch lure lurk mail maintain
make manage mandate maneuver manifest manipulate manufacture map march mark market marry marshal mask massacre master
mastermind match mate matter mature maximise maximize mean measure mediate meet melt mend mention merchandise merge
merit meter migrate milk mill mind mine minimise minimize mirror misdirect misfire misguide misinterpret mislead
misplace misread misrepresent miss mistake mistrust misunderstand misuse mitigate mix moan mobilize mock moderate modify
mold monitor mortar motivate motor mould mount mourn move muck multiply mumble murder muster mutter nail name narrow
navigate near need needle negate neglect negotiate nest neutralize nickname nod nominate notch note notice notify obey
object oblige obscure observe obsess obstruct obtain occasion occupy occur offend offer offset omit open operate oppose
oppress opt optimise optimize orbit order organise organize orient orientate originate oust outflank outline outnumber
output outrage outsource outweigh overcome overdrive overflow overhaul overlap overlay overload overlook overprice
overreach override overrun oversee overstate overtake overthrow overturn overwhelm owe own pace pack package pad paint
pair palm pan panel panic pant parade parallel paraphrase pardon park parody parrot parse participate pass paste pat
patch patent patrol patronise patronize pause pay peak peel peer pen penetrate pepper perceive perch perfect perform
permit perpetuate persecute persist persuade pet petition phone photograph phrase pick picket pile pilot pin pinch
pioneer pit pitch pity pivot placate place plague plan plant plaster play plead please pledge plot plug plunge podcast
point poison poke pole politicize poll pool pop populate portray pose possess post postpone postulate pound pour
practice practise praise pray preach precede predict preface prefer prepare prescribe present preserve press presume
pretend prevail prevent pride print prioritize prise privatize probe proceed proclaim produce profit progress prohibit
project prolong promise promote prompt pronounce prop propel propose prosecute protect protest prove provide provoke
publicise publicize publish pull pulse pump punch puncture punish punt purchase purge pursue push put putt puzzle
qualify quash quell query question quip quit quote race rack rage raid rail rain raise rally ram range rape rate ratify
rattle reach react read reaffirm realise realize reap rear rearrange reassess reassure rebel reboot rebound rebuff
rebuild rebuke rebut recall recapture recast receive recess recite reckon reclaim recognise recognize recommend
reconcile reconsider record recount recover recruit rectify recycle redefine redirect reduce refer refine reflect
refocus reform refrain refresh refund refuse refute regain regard register regret regroup regulate reign rein reinforce
reinstate reiterate reject rejoin relate relax relay release relieve relish relocate rely remain remake remark remedy
remember remind remove rename rend render renew rent reopen repair repay repeal repeat repel repent rephrase replace
replicate reply report represent reprimand reproach reproduce repudiate request require reread rescue resemble resent
reserve reset resettle reshape reside resign resist resolve resonate resort respect respond rest restart restore
restrain restrict restructure result resume resurrect retail retain retaliate rethink retire retract retreat retrieve
return reunite reuse reveal revenge reverse revert review revise revisit revive reward rewrite rhyme rid ride ridicule
ring rip ripple rise risk rival roar rock roll romp root rot rotate round rout row rub ruin rule run rupture rush rust
sack sacrifice sadden safeguard sail sample sand satisfy save savvy saw say scan scare scatter schedule score scorn
scramble scrap scratch scream screen scrutinize scuttle seal search seat secure see seek seem segregate seize select
sell send sense sentence separate serve set settle shade shake shape share shed sheer shelve shield shift shine ship
shock shoot shop shorten shout shove show shower shrink shrug shuffle shut shuttle shy sicken sigh sign signal silence
simplify simulate sin sing sink sit situate sketch skip skirt slam slap slash slate slaughter sleep slice slide slip
slit slog slot slow slump smash smell smile smoke smooth snag snap sneak sniff snow sock soften solicit solidify solve
sound sour sow span spare spark speak spear spearhead specialise specialize specify speculate speed spell spend spill
spin spiral spit splinter split spoil sponsor spot spotlight spout spray spread spring sprint spur spy square squash
squeeze stabilize stack staff stage stagger stake stall stamp stand standardise standardize star stare start startle
starve state station stay steady steal steam steep steer stem step stick stimulate stir stoke stop store storm
straighten strain strand strangle stray streak stream strengthen stress stretch strike string strip strive stroke
struggle study stuff stumble stump stun stunt sub subject submit subpoena subscribe subsidise subsidize substitute
succeed suck sue suffer suffice sugar suggest suit summarise summarize summon supervise supplement supply support
suppose suppress surge surprise surrender surround survey survive suspect suspend sustain swagger swallow swamp swap
sway swear sweat sweep swell swim swing swipe switch sympathise sympathize sync tack tackle tag tailor take talk tame
tap tarnish taste tat tax teach tear telephone telescope tell tempt tend tender term terminate terrify test testify
thank thieve think thread threaten thrive throw thrust thumb thwart tick tie tighten tilt tip tire toast tolerate toll
torture toss total touch tour trace track trade trail train trample transcend transfer transform translate transmit
transplant transport trap travel tread treasure treat trick trickle trigger triple trouble trumpet trust try tunnel turn
tutor twist typeset uncover underestimate undergo underlie underline undermine underscore understand undertake undo
unfold unify unionize unite unload unlock unravel unseat unveil update upend upgrade upset urge use utilize utter vacuum
validate vanish vary vend vent venture verify veto vie view violate visit volunteer vomit vote vouch vow wade wage wait
waive wake walk wander want warn warp warrant wash waste watch wave weaken wear wed weigh welcome wet wheel whirl
whisper whistle whoop widen wield win wind wing wipe wire wish withdraw withhold withstand witness wive wonder woo work
worry worship wound wrap wreck wrest write yawn yell yield zoom`;

export const finiteVerbs = `
abandoned abandons abbreviated abbreviates abducted abolished abolishes absorbed absorbs abused abuses accelerated
accepted accepts acclaimed accompanied accompanies accomplished accomplishes accorded accords accumulated accumulates
accused accuses accustomed accustoms achieved achieves acknowledged acknowledges acquainted acquiesced acquired acquires
acquitted acted activated activates acts adapted adapts added addressed addresses adds adhered adheres adjusted adjusts
administered administers admired admits admitted adopted adopts advanced advances advertised advertises advised advises
advocated advocates affected affects affirmed afflicted afforded aggravated aggrieved agitated agreed agrees aided aids
aimed aims alarmed alarms alerted alienated aligned aligns alleged alleges allocated allocates allowed allows altered
alters am amassed amazed amazes ambushed amended amends amounted amounts amplified amplifies amused amuses analysed
analyses analyzed analyzes anchored angles animated annihilated announced announces annoyed annoys anointed answered
answers anticipated anticipates apologised apologises apologized apologizes appalled appalls appals appealed appeals
appeared appears appended appends applauded applied applies appointed appoints appraises appreciated appreciates
apprehended approached approaches approved approves are argued argues arisen arises arose arranged arranges arrays
arrested arrests arrived arrives articulated ascended ascends asked asks assailed assails assassinated assaulted
assaults assembled assembles asserted asserts assessed assesses assigned assigns assisted assists associated associates
assorted assorts assumed assumes assured assures ate attached attacked attacks attempted attempts attended attends
attracted attracts attributed attributes authorised authorises authorized authorizes automated automates averaged
averages avoided avoids avowed awaited awaits awarded awards backed backs baffled baffles baked bakes balanced balances
balked banned bans barked barks barred bars based bases bathed battered beamed bearded beards bears beaten beats became
becomes bed bedeviled been began begged begins begrudged begun behaved behaves beholden beleaguered belies believed
believes belittled belonged belongs belts bemoaned bends benefited benefits bent berated besieged betrayed bets bids
binds bit bites bitten blamed blames blared blasted blasts blessed blesses blew blocked blocks blown blows blunders
boarded boards boasted boasts bobs bogged boggles bogs boiled boils bolstered bombed bombs booed boomed boos boosted
boosts borders bore bored bores born borne borrowed borrows bothered bothers bought bounced bound bounds bows boycotted
bragged breached breaches breakfasts breaks breathed breathes bred breeds bribes bridges brings bristled broadcasts
broke broken brought bruised bruises brushed brushes bucks budgets buffered buffers bugs builds built buried buries
burned burns burnt bursts butts buys bypassed cabled cables calculated calculates called calls came camouflaged
campaigned campaigns camped camps canceled cancelled cancels capitalized capped caps capsized captured captures cared
cares carried carries carved casts catalogues catapults catches catered caters caucused caucuses caught caused causes
cautioned ceased ceases ceded celebrated celebrates cemented centered centers centralized certified chafed challenged
challenges changed changes channels chanted chants characterized characterizes charged charges charmed charms charts
chased chases chats chatted cheated cheats checked checks cheered cheers cherished chewed chews chided chips choked
chooses chopped chops chose chosen chucked chucks circles circulated circulates cited cites civilised civilises
civilized civilizes claimed claims clarified clarifies clashed clashes classified classifies cleaned cleans cleared
clears clicks climbed climbs clinched clipped clips clobbered closed closes clothed clothes clung clusters coats coerced
coincided coined coins collaborated collapsed collapses collated collates collected collects collided colored colors
combined combines comes commanded commands commenced commented comments commits committed communicated communicates
compared compares compelled compels compensated competed competes compiled compiles complained complains completed
completes complicated complicates complied complies composed composes compounded compounds compressed compresses
comprised comprises compromised computed computerised computerises computerized computerizes computes concatenated
concatenates concealed conceals conceded conceived conceives concentrated concentrates concerned concerns concluded
concludes condemned condemns condensed condenses conducted conducts conferred confessed configured configures confined
confines confirmed confirms confiscated conflated conflicted conflicts confronted confronts confused confuses congested
congests congratulated connected connects conquered conscripts consented consents considered considers consisted
consists consolidated constituted constitutes constrained constrains constructed constructs consulted consults consumed
consumes contacted contacts contained contains contaminated contemplated contemplates contended contends contents
contested contests continued continues contracted contracts contradicted contradicts contrasted contrasts contributed
contributes contrived contrives controlled controls convened converged converted converts convicted convicts convinced
convinces cooked cooks cooled cools cooperated coordinated coordinates coped copes copied copies corrected corrects
corresponded corresponds corrupted corrupts costed costs costumed counseled counselled counsels counted counterattacked
countered counts coupled couples courted courts covered covers coveted cracked cracks cranes crashed crashes crawled
crawls created creates credited credits cried cries crippled crisscrossed criticised criticises criticized criticizes
crops crossed crosses crowded crowds crowned cruised cruises crunched crunches crushed crushes crystallized culminated
curbed cured cures curves customized cuts cycled cycles damaged damages damned damns dampened dams danced dances dared
dares darkened darted dashed dashes deals dealt debated debates debugged debugs debunked decamped decapitated
decentralized decided decides declared declares declined declines decoded decodes decreased decreases decreed decried
dedicated dedicates deduced deduces deemed deems defaulted defaults defeated defeats defended defends deferred defied
defies defined defines deflected degraded degrades delayed delays delegates deleted deletes delighted delights delivered
delivers demanded demands demolished demolishes demonstrated demonstrates demoralized demurred denied denies denotes
denounced dented departed depended depends depleted deployed deported deposed depressed depresses deprived deprives
deranged deranges derided derived derives descended descends described describes deserted deserts deserved deserves
designated designates designed designs desired desires destined destines destroyed destroys detached detaches detained
detected detects deteriorated determined determines detonated devastated devastates developed develops devised devises
devolved devoted devotes diagnosed dialed dialled dials dictated dictates did died dies differed differentiated differs
dignified digs diluted diminished dined dines dipped directed directs disabled disables disaffected disagreed disagrees
disappeared disappears disappointed disappoints disapproves disarmed disavowed disbanded discarded discards disciplined
disclosed discloses disconnected disconnects discontinued discontinues discounted discounts discouraged discourages
discovered discovers discredited discriminated discriminates discussed discusses disenfranchised disgruntled disguised
disguises disgusted disgusts disheartened disintegrated disliked dislikes dislocated dismissed dismisses disparaged
dispatched displaced displayed displays disposed disposes disputed disputes disqualified disregarded disrupted
dissatisfied dissolved distinguished distinguishes distorted distorts distracted distracts distributed distributes
distrusted disturbed disturbs dived diverged diverted diverts dives divided divides divorced documented documents does
dominated dominates donated donates done doomed dooms doses dots dotted doubled doubles doubted doubts dove downgraded
downplayed drafted drafts dragged drags drained drains drank draped drawn draws dreaded dreads dreamed dreams dreamt
dressed dresses drew dried dries drinks dripped drips driven drives dropped drops drove drowned drowns drums drunk
dubbed ducked ducks dug dumped dumps duplicated duplicates dwarfs dwindled earned earns eased eaten eats echoed echoes
eclipsed edited edits educated educates effected effects elaborated elated elected electrified elects elevated
eliminated eliminates eluded embarked embarrassed embarrasses embattled embedded embeds embodied emboldened embraced
embraces embroiled emerged emerges emigrated emphasised emphasises emphasized emphasizes employed employs empowers
emptied empties enabled enables enacted enamored encircled enclosed encloses encoded encodes encompasses encountered
encounters encouraged encourages endeavors ended endorsed endorses ends endured energized enforced enforces engaged
engages engraved engulfed enhanced enhances enjoyed enjoys enlarged enlarges enlightened enlightens enlisted enquired
enquires enrolled enshrined ensued ensured ensures entails entered enters entertained entertains entitled entitles
entrenched envisaged envisages envisioned equals equipped equips erased erases eroded erupted escalated escaped escapes
escorted escorts espoused established establishes estimated estimates evacuated evaluated evaluates evaporated evidenced
evolved evolves exacerbated exaggerated exaggerates examined examines exasperated exceeded exceeds excels excepted
excepts exchanged exchanges excited excites exclaimed excluded excludes excuses executed executes exercised exercises
exhausted exhausts exhibited exhibits exhorted exiled exiles existed exists expanded expands expected expects expedited
expelled experienced experiences experimented experiments expired expires explained explains exploded explodes exploited
exploits explored explores exports exposed exposes expressed expresses extended extends extolled extracted extracts eyed
eyes fabricated faced faces facilitated faded failed fails faked fallen falls faltered fanned fans fared fares
fascinated fascinates fashioned fashions favored favors feared fears featured features fed feed feeds feels fell felt
fetched fights figured figures filed files filled fills filtered filters finalised finalises finalized finalizes
financed finances finds finished finishes fired fires fished fishes fits fitted fixed fixes fizzled flanked flanks
flared flashed flashes fled fledged flew flied flies flipped flips flirted floated floats flocked flooded floods flopped
flowed flown flows flung flushed flushes focused focuses folded folds followed follows fooled fools forbade forbidden
forbids forced forces forecasts foreshadowed forgave forged forgets forgiven forgives forgot forgotten formalized formed
forms fortified fought found founded founds fractured framed frames freed frees freezes fried fries frightened frightens
frowned frowns froze frozen frustrated frustrates fueled fuels fulfilled fulfills fulfils fumes functioned functions
gained gains galvanized garbled garbles gardens garnered garrisoned garrisons gathered gathers gave geared gears
generalised generalises generalized generalizes generated generates gestured gestures gets gilded given gives gleaned
gleans glowed glows glued goes goggles gone got gotten governed governs grabbed grabs graduated graduates granted grants
grappled greeted grew grinds gripped grips ground grown grows guaranteed guarantees guarded guards guessed guesses
guided guides hacked hacks had hailed halted halts halves hammered hampered handed handled handles hands hanged hangs
happened happens harassed hardened hardens harmed harms has hated hates hauled haunts hawks hazards headed headlined
headlines headquarters heads heard hears heartened heated heats heeded heightened held helped helps heralded hid hidden
hided hides highlighted highlights hikes hinted hints hired hires hits holds honored honors honoured honours hooked
hooks hoped hopes hopped horrified horrifies hospitalized housed houses huddled hugged humiliated hung hunted hunts
hurdles hurled hurried hurts hypothesized identified identifies ignited ignored ignores illustrated illustrates imagined
imagines immigrated impaired impairs impended impends imperiled implemented implements implicated implied implies
imported imports imposed imposes impoverished impressed impresses imprisoned imprisons improved improves incited incites
inclined inclines included includes incorporated incorporates increased increases incurred incurs indexed indexes
indicated indicates indicted induced induces indulged indulges infatuated infected infects infiltrated inflamed
inflicted influenced influences informed informs infuriated infused inhabited inhabits inherited inherits inhibited
inhibits initialised initialises initialized initializes initiated initiates injected injects injured injures inquired
inquires inserted inserts insisted insists inspected inspects inspired inspires installed installs instituted instructed
instructs insulted insults integrated integrates intended intends intensified interacted interacts intercepted
interfered interferes interjected interpreted interprets interrogated interrupted interrupts intervened intervenes
interviewed interviews intimated intrigued introduced introduces inundated invaded invades invented invents inverted
inverts invested investigated investigates invited invites invoked invokes involved involves irritated irritates is
isolated isolates issued issues jailed jammed jams jeered jeers jets joined joins joked jokes judged judges jumped jumps
justified justifies keeps kept kicked kicks kidded kidnapped kidnaps kids killed kills knew knocked knocks known knows
labeled labelled labels labored lacked lacks lagged lags laid lain lambasted lamented laments landed lands lapses lashed
lasted lasts lauded laughed laughs launched launches lay layers lays leaded leads leaked leaks leaned leans learned
learns learnt leases leaved leaves lectured lectures led left legalized lends lent lets liberated licensed licenses lied
lies lifted lifts lighted lights liked likened likes limited limits lined lines linked links listed listened listens
lists lit litigated littered lived lives loaded loads loans loathed lobbed lobbied located locates locked locks logged
logs looked looks loomed looms loops looted loses lost loved loves lowered lowers lumps lured lurked lurks made
magnified mailed mails maimed maintained maintains makes managed manages mandated mandates manipulated manipulates
manufactured manufactures mapped maps marched marches marginalized marked marketed markets marks marred married marries
massacred massacres masters matched matches materialized mates mattered matters meandered means meant measured measures
meets memorized mended mends mentioned mentions merged merges merits met meters migrated migrates mills minded minds
mined mines mingled mirrored mirrors miscalculated misdirected misdirects misguided misguides mishandled misinterpreted
misinterprets misjudged misleads misled misplaced misplaces misreads misrepresented misrepresents missed misses
misstated mistaken mistakes mistook misunderstands misunderstood mixed mixes moaned moans mobilized mocked mocks
moderated moderates modified modifies monitored monitors morphed mortars motivated motivates motors mounted mounts
mourned moved moves mucked mucks multiplied multiplies murdered murders mused mustered muttered mutters nailed nails
named names narrowed naturalized navigated nears needed needles needs neglected neglects negotiated negotiates nested
nests nicknamed nicknames nods nominated nominates notched noted notes noticed notices notified notifies obeyed obeys
objected objects obliged obliges obscured obscures observed observes obsessed obsesses obstructed obstructs obtained
obtains occasions occupied occupies occurred occurs offended offends offered offers offsets omits omitted opened opens
operated operates opined opposed opposes oppressed oppresses opted optimised optimises optimized optimizes opts ordered
orders organised organises organized organizes orientated orientates oriented orients originated originates ousted
outlined outlines outmaneuvered outnumbered outpaced outputs outraged outrages outsourced outstripped outweighs
overburdened overcame overcomes overgrown overlay overloaded overloads overlooked overlooks overpaid overpriced
overprices overran overridden overrides overrode overruled oversaw overseen oversees overshadowed overtaken overthrown
overturned overwhelmed overwhelms overwritten owed owes owned owns packaged packages packed packs padded pads paid
painted paints pairs panels panicked pants paraded parades parallels parked parks parsed parses participated
participates passed passes patched patches patrolled patrols patronised patronises patronized patronizes paused pauses
payed pays peaked peaks peers penetrated penned pens pent peppered perceived perceives performed performs perished
permits permitted persecuted persecutes persisted persuaded persuades phoned phones photographed photographs phrased
phrases picked picks piled piles pilots pinched pinches pinned pins pitched pitches pitted pivoted pivots placed places
plagued plagues planks planned plans planted plants plastered plasters played plays pleaded pleased pleases pledged
pledges plots plotted plowed plugged plugs plummeted plundered plunged pointed points poised poisoned poisons polarized
poles politicized polled polls pondered pools popped pops populated populates portrayed portrays posed poses possessed
possesses posted postponed postpones posts pounds poured pours practiced practices practised practises praised praises
prayed prays preached preaches preceded precedes predicted predicts preferred prefers preoccupied prepared prepares
prescribed prescribes presented presents preserved preserves presided pressed presses presumed presumes pretended
pretends prevailed prevails prevented prevents prides printed prints prioritized prises probes proceeded proceeds
proclaimed produced produces professed profits progressed progresses prohibited prohibits projected projects
proliferated prolonged prolongs promised promises promoted promotes prompted prompts pronounced pronounces propelled
proposed proposes props prosecuted prosecutes protected protects protested protests protracted proved proven proves
provided provides provoked provokes publicised publicises publicized publicizes published publishes pulled pulls pulses
pumped pumps punched punches punctuated punished punishes punts purchased purchases purged purges purported purports
pursued pursues pushed pushes puts putted putts puzzled puzzles qualified qualifies quashed queries questioned questions
quipped quits quoted quotes raced races racks radicalized raided raids railed rails rained rains raised raises rallied
rallies rammed ran rang ranged ranges raped rated rates ratified rattled rattles razed reached reaches reacted reacts
reads reaffirmed realised realises realized realizes rearranged rearranges reassigned reassured reassures rebelled
rebels rebounded rebuffed rebuilds rebuilt rebuked recalled recalls recaptured receded received receives recited recites
reckoned reckons recognised recognises recognized recognizes recommended recommends recorded records recounted recounts
recovered recovers recruited recruits rectified rectifies recycled recycles redefined redefines redirected reduced
reduces referred refers refined refines reflected reflects reformed reforms refrained refreshed refreshes refurbished
refused refuses regained regarded regards registered registers regrets regretted regrouped reigned reigns reined
reinforced reinforces reinstated reinstates reinvented reinvigorated reiterated rejected rejects related relates relaxed
relaxes relayed released releases relied relies relieved relieves relocated remained remains remarked remarks remedies
remembered remembers reminded reminds removed removes renamed renames rendered renders rends renewed renews renounced
renovated rent rented rents reopened reorganized repaid repaired repairs repeated repeats repelled replaced replaces
replied replies reported reports represented represents reprimanded reproduced reproduces repudiated repulsed requested
requests required requires rereads rescued resembled resembles resented reserved reserves resets resettled resided
resides resigned resigns resisted resolved resolves resonated resorted resorts respected respects responded responds
restarted restarts restated rested restored restores restrained restrains restricted restricts rests resulted results
resumed resumes retained retains retaliated retired retires retreated retreats retrieved retrieves returned returns
reunited revealed reveals revered reversed reverses reviewed reviews reviled revised revises revitalized revived rewards
rewrites rewritten rewrote ricocheted ridden rides rids rigged ringed rings ripped rips risen rises risked risks rivals
roared rocked rocks rode roiled rolled rolls rooted roots rose rotated rotates rounded rounds routed routs rows rubbed
ruined ruins ruled rules rung runs rushed rushes sacked sacks sacrificed sacrifices saddened saddens safeguards said
sailed sails sampled samples sanctioned sanctions sang sank sat satisfied satisfies saved saves saw says scanned scans
scared scares scattered scatters scheduled schedules scolded scorched scored scores scorned scrambled scrambles scrapped
scraps scratched scratches screamed screams screened screens scuttled sealed seals searched searches seated seats
secured secures seed seeks seemed seems seen sees seized selected selects sells sends senses sent sentenced sentences
separated separates served serves sets settled settles sewed sewn shades shaken shakes shaped shapes shared shares
sharpened sharpens shattered shed sheds shelves shields shifted shifts shined shines shipped ships shocked shocks shone
shook shoots shopped shops shortened shortens shot shouted shouts showed showers shown shows shrinks shrugged shunned
shuts sickened sickens signaled signalled signals signed signs simplified simplifies simulated simulates sings sinks
sins sits situated situates sketched sketches skidded skipped skips skirmished skirmishes slain slammed slams slanted
slapped slated slates slaughtered sleeps slept slew sliced slices slid slides slipped slips slots slowed slows slumped
smashed smashes smells smiled smiles smoked smokes snagged snags sneaked sneaks soared socks sold solidified solved
solves sought sounded sounds soured spares sparked spat speaks spearheaded specialised specialises specialized
specializes specified specifies speculated sped speeds spelled spells spelt spends spent spies spits spitted splits
spoiled spoils spoilt spoke spoken sponsored sponsors spots spotted sprang sprayed spreads springs sprung spurned
spurred squared squares squashed squashes squeezed squeezes stabbed stabilized stacked stacks staffs staged stages
staggered staggers stained staked stakes stalled stamped stamps standardised standardises standardized standardizes
stands stared stares starred stars started startled startles starts starved starves stated states stationed stations
stayed stays steals steered steers stemmed stems stepped steps sticks stimulated stimulates stipulated stirred stirs
stoked stole stolen stood stopped stops stored stores stormed storms strained strains strands streamed streams
strengthened stressed stresses stretched stretches strewn strikes strings stripped strips struck struggled struggles
stuck studied studies stuffed stuffs stumbled stumbles stumped stunned stuns subdued subjected subjects submits
submitted subordinated subpoenaed subpoenas subsidised subsidises subsidized subsidizes substituted substitutes
succeeded succeeds sucks sued sues suffered suffers suggested suggests suited suits summarised summarises summarized
summarizes summoned sung sunk supervised supervises supplemented supplied supplies supported supports supposed supposes
suppressed suppresses surged surpassed surprised surprises surrendered surrounded surrounds surveyed surveys survived
survives suspected suspects suspended suspends sustained sustains swallowed swallows swam swamped swamps swapped swaps
swarmed swayed swears sweats sweeps sweetened swelled swept swims swings swipes switched switches swore sworn swum
symbolizes tacked tackled tackles tacks tailored tailors taken takes talked talks taped tapped tarnished tasted tastes
taught taunted taxed taxes teaches teared tears telegraphed telephones televised tells tempted tempts tended tendered
tends termed terminated terminates terms terrified terrifies tested testified testifies tests thanked thanks thieves
thinks thought threatened threatens threw thrilled thrived thrives thrown throws thrusts thumbs thwarted ticked tied
ties tightened tilts tips tired tires toasts told tolerated tolerates took toppled tore torn tortured tossed totaled
totals touched touches toured tours traced traces tracked tracks traded trades trailed trails trained trains trampled
transferred transfers transformed transforms translated translates transmits transmitted transpired transplants
transported transports trapped traps traveled travelled travels treated treats tricks tried tries triggered triggers
tripled troubled troubles trounced trumpeted trusted trusts tunnels turned turns twisted twists typesets unarmed unbound
uncovered underdeveloped underestimated undergoes undergone underlain underlay underlies underlined underlines
undermined undermines underscored underscores understands understated understood undertaken undertakes undertook
underwent undid undoes undone unearthed unfolded unfolds unhinged unified unifies unionized united unites unleashed
unloaded unlocked unlocks unraveled unsettled unveiled updated updates upended upgraded upgrades upheld upsets urged
urges used uses ushered utilized uttered vacated vanished vanishes varied varies veered veiled vended vends ventures
verified verifies vested vests vetoed victimized viewed views violated violates visited visits volunteered volunteers
voted votes vouched vowed vows waded wades waged wages waited waits waked wakes walked walks wandered wanders wanted
wants warned warns warped warps warranted warrants was washed washes wasted wastes watched watches waved wavered waves
weakened wears wedded weds weighed weighs welcomed welcomes went wept were wets whacked wheels whipped whispered
whistles whoops widened winded winds wings wins wiped wipes wired wires wished wishes withdrawn withdraws withdrew
withheld withstood witnessed witnesses wives woke woken won wondered wonders wore worked works worn worried worries
worsened wound wounded wounds wrapped wraps wrecked wrecks writes written wrote wrought yanked yelled yielded yields`;

export const gerunds = `
abandoning abbreviating abiding abolishing absorbing abusing accelerating accepting accommodating accompanying
accomplishing according accumulating accusing accustoming achieving acknowledging acquiring acting activating adapting
adding addressing adhering adjusting administering admitting adopting adoring advancing advertising advising advocating
affecting affirming aggravating agitating agreeing aiding aiming alarming alienating aligning alleging allocating
allowing alluding altering amassing amazing amending amusing analysing analyzing animating announcing annoying answering
anticipating apologising apologizing appalling appealing appearing appending applauding applying appointing appreciating
approaching approving arguing arising arranging arresting arriving articulating ascending asking assaulting assembling
asserting assessing assigning assisting associating assorting assuming assuring attaching attacking attempting attending
attracting attributing authorising authorizing automating averaging avoiding awaiting awarding backing baffling baiting
baking balancing banning bargaining barking barnstorming barring basing bathing bearding bearing beating becoming
begging beginning behaving being believing belonging bending benefiting betting bidding binding biting blaming blasting
blazing bleeding blessing blistering blocking blowing bogging boiling bolstering bolting bombing booing booming boosting
bordering boring borrowing bothering boycotting bracing bragging breaching breaking breathing breeding bringing
broadcasting broadening bruising bucking buffering building burning bursting burying buying cabling calculating calling
campaigning canceling cancelling capitalizing capturing caring carrying casting catching catering causing cautioning
ceasing celebrating centering challenging changing chanting charging charming chasing chatting cheating checking
cheering chewing chiding chipping choosing chopping chucking circulating citing civilising civilizing claiming clapping
clarifying clashing classifying cleaning cleansing clearing climbing clinching clinging clipping closing clothing
clutching coalescing coining collaborating collapsing collating collecting coloring combating combining comforting
coming commanding commenting committing communicating comparing compelling competing compiling complaining completing
complicating complying composing compressing comprising compromising computerising computerizing computing concatenating
concealing conceding conceiving concentrating concerning concluding condemning condensing condescending conducting
configuring confining confirming conflicting confronting confusing congesting congratulating connecting conquering
consenting considering consisting consolidating constraining constructing consulting consuming contacting containing
contemplating contending continuing contracting contradicting contrasting contributing contriving controlling convening
converting convicting convincing cooking cooling cooperating coordinating coping copying correcting corresponding
corrupting costing counseling counselling countervailing counting coupling courting covering cracking crashing craving
crawling creating crediting creeping crippling criticising criticizing crossing crowding cruising crumbling crunching
crushing crying culminating curbing curing curtailing cutting cycling damaging damning dancing daring dashing daunting
dazzling deafening dealing debating debilitating debugging deciding declaring declining decoding decreasing decrying
dedicating deducing deeming deepening defeating defending defining defying degrading delaying deleting delighting
delivering demanding demolishing demonstrating denouncing denying departing depending depicting deploring deploying
deporting depressing depriving derailing deranging deriving descending describing deserting deserving designating
designing desiring destabilizing destining destroying detaching detecting deteriorating determining devastating
developing devising devoting dialing dialling dictating differentiating differing digging diminishing dining directing
disabling disagreeing disallowing disappearing disappointing disassociating disavowing discarding disclosing
disconnecting discontinuing discounting discouraging discovering discrediting discriminating discussing disguising
disgusting disintegrating disliking dismantling dismissing disparaging dispatching displaying disposing disputing
disqualifying disrupting distinguishing distorting distracting distributing disturbing diverting dividing diving
documenting dodging doing dominating donating dooming dotting doubling drafting dragging draining drawing dreading
dreaming dressing drilling drinking dripping driving dropping drowning drying dumping duplicating dwindling dying
earning easing eating echoing editing educating effecting ejecting electing elevating eliminating emanating embarrassing
embedding embracing emerging emphasising emphasizing employing empowering emptying enabling enacting enclosing encoding
encountering encouraging endangering ending endorsing enduring enforcing engaging engendering enhancing enjoying
enlarging enlightening enquiring ensuring entering entertaining enticing entitling enveloping envisaging equipping
erasing eroding erupting escalating escaping establishing estimating evaluating evolving exaggerating examining
exceeding excepting exchanging exciting excluding executing exemplifying exercising exhausting existing expanding
expecting experiencing experimenting expiring explaining exploding exploiting exploring exposing expressing extending
extracting eyeing facing fading failing falling faltering fanning fascinating fashioning favoring fearing featuring
feeding feeling fertilizing fighting figuring filing filling filtering finalising finalizing financing finding finishing
firing fishing fitting fixing flashing flattering fleeing flipping floating flooding flouting flowing flushing flying
focusing folding following fooling forbidding forcing forecasting foregoing forgetting forging forgiving forming
fostering founding fracturing framing freeing freezing frightening frowning frustrating frying fueling fulfilling
functioning fundraising funneling furthering gaining galvanizing gambling garbling garnering gathering gearing
generalising generalizing generating getting giving glaring gleaming gleaning glowing going governing grabbing
graduating granting grappling gravitating grieving grinding growing guaranteeing guarding guessing guiding hacking
hailing halting hammering handing handling hanging happening hardening hating having heading healing hearing heating
helping hiding highlighting hiking hinting hiring hitting holding honoring honouring hooking hoping horrifying housing
hugging humbling humiliating hunting hurting identifying ignoring illustrating imagining impairing impending
implementing implying importing imposing impressing imprisoning improving inciting inclining including incorporating
increasing incriminating incurring indexing indicating inducing indulging infecting inflicting influencing informing
infringing inhabiting inheriting inhibiting initialising initializing initiating injecting injuring inquiring inserting
insisting inspecting inspiring installing instructing insulting integrating intending intensifying interacting
interfering interpreting interrupting intervening interviewing introducing invading inventing inverting investigating
investing inviting invoking involving irritating isolating issuing itching jamming jarring jockeying jogging joining
joking judging jumping justifying keeping kicking kidding kidnapping killing kissing knocking knowing labeling labelling
lacking lagging lamenting landing lashing lasting laughing launching laying leading leaking leaning learning leasing
leaving lecturing legalizing legislating lending letting licensing lifting lighting liking limiting lingering lining
linking listening listing living loading lobbying locating locking logging looking looming looting losing loving
lowering luring lurking lying mailing maintaining making managing maneuvering manipulating manufacturing mapping
marching marketing marking marrying masterminding matching meaning measuring meddling meeting melting mending mentioning
merging metastasizing migrating minding mining misdirecting misguiding mishandling misinterpreting misleading misplacing
misreading misrepresenting missing mistaking misunderstanding mixing moaning mobilizing mocking modifying monitoring
motivating mounting mourning moving mowing mucking mulling multiplying murdering muttering nagging nailing naming
narrowing nearing needing neglecting negotiating nesting nominating noticing notifying noting nullifying obeying
objecting obliging obscuring observing obsessing obstructing obtaining occupying occurring offending offering offsetting
omitting opening operating opposing oppressing optimising optimizing opting ordering organising organizing orientating
orienting originating outlining outraging outsourcing overarching overcoming overhauling overlapping overloading
overlooking overpricing overriding overseeing overshadowing overtaking overwhelming overwriting owing owning packaging
packing padding painting panning parking parsing participating passing patching patrolling patronising patronizing
pausing paying peddling perceiving performing permitting persecuting perspiring persuading phoning phrasing picking
piling pinching pioneering pitching pitting pivoting placing plaguing planning planting plastering playing pleading
pleasing pledging plotting plugging pointing poisoning polarizing politicizing polling polluting pondering popping
populating portraying posing possessing posting postponing pouring practicing practising praising praying preaching
preceding predicting preferring preparing prescribing presenting preserving presiding pressing presuming pretending
prevailing preventing printing probing proceeding proclaiming producing professing profiting progressing prohibiting
projecting prolonging promising promoting prompting pronouncing proposing prosecuting protecting protesting providing
proving provoking publicising publicizing publishing pulling pumping punching punishing purchasing pursuing pushing
putting puzzling qualifying questioning quitting quoting racing railing raining raising rallying rambling ranging rating
rattling reaching reacting reading realising realizing rearranging reassuring rebounding rebuilding recalling
recapturing receiving reciting reckoning reclaiming recognising recognizing recommending recording recovering recruiting
rectifying recurring recycling redefining reducing reeling referring refining reflecting reforming refreshing refusing
regaining regarding registering regretting regulating rehearing reinforcing reinstating reiterating rejecting relating
relaxing releasing relieving relocating relying remaining remarking remembering reminding removing renaming rendering
rending renewing repairing repealing repeating repelling replacing replying reporting representing reproducing
requesting requiring rereading rescuing resembling reserving resetting resigning resisting resolving resonating
resorting resounding respecting responding restarting resting restoring restraining restricting restructuring resulting
resuming retaining retiring retreating retrieving returning revealing reveling reversing reviewing revising revisiting
revitalizing reviving revolving rewarding rewriting ridding riding ringing ripping rising risking roiling rolling
rooting rotating rounding rousing routing rubbing ruining ruling running rushing sacking sacrificing saddening sagging
sailing sampling satisfying saving saying scanning scaring scattering scheduling scoring scouting scrambling scrapping
scratching screaming screening sealing searching searing seating securing seeing seeking seeming seizing selecting
selling sending sentencing separating serving setting settling shaking shaping sharing shattering shedding shifting
shining shipping shocking shooting shopping shortening shouting shoving showing shrinking shrugging shutting sickening
signaling signalling signing simmering simplifying simulating singing sinking sitting situating skipping slamming
slashing slaying sleeping slicing sliding slipping slowing slumping smashing smattering smiling smoking smuggling
sneaking soaring softening solidifying solving sounding spanning sparking speaking spearheading specialising
specializing specifying speeding spelling spending spilling spitting splitting spoiling sponsoring spotlighting spotting
sprawling spreading springing spying squaring squashing squeezing staffing staggering staging stalling stamping
standardising standardizing standing staring starring starting startling starving stating staying stealing steaming
steering stemming stepping sticking stifling stimulating stirring stoking stopping storing strengthening stressing
stretching striking stripping struggling studying stuffing stumbling stumping stunning subjecting submitting subsidising
subsidizing substituting succeeding sucking suffering suggesting suing suiting summarising summarizing supervising
supplying supporting supposing suppressing surging surpassing surprising surrendering surrounding surviving suspecting
suspending sustaining swallowing swamping swapping swearing sweating sweeping swimming swinging swirling switching
tacking tackling tailoring taking talking tampering tantalizing taping tapping tasting taxing teaching tearing telling
tempting tendering tending terminating terming terrifying testifying testing thanking thinking threatening throwing
thrusting thumping ticking tightening tilting tinkering tipping tiring toiling tolerating tossing totaling touching
tracing tracking trading trailing training transferring transforming translating transmitting transporting trapping
traveling travelling treating triggering troubling trumpeting trusting trying turning twisting tying typesetting
underestimating undergoing underlining underlying undermining underscoring understanding undertaking undoing unfolding
unifying uniting unlocking unveiling updating upgrading upholding uplifting uprising upsetting urging using utilizing
validating vanishing varying vending verifying vetoing viewing violating visiting volunteering voting vouching vowing
vying wading waging waiting waking walking wandering waning wanting warning warping washing wasting watching waving
weakening wearing wedding weeping weighing welcoming wetting whipping widening wielding winding winking winning wiping
wiring wishing withdrawing withering withholding witnessing wondering wooing working worrying wounding wrapping wrecking
wrestling writing yawning yelling`;

export const adjectives = `
abandoned abbreviated abiding able abnormal above abroad abrupt absent absolute absorbed absorbing abstract absurd
abused abusive abysmal academic accelerated acceptable accepted accepting accessible accidental accommodating
accompanied accompanying accomplished according accountable accumulated accurate accusing accustomed achievable acid
acknowledged acoustic acquainted acquired acquitted acting activated activating active activist actual acute adamant
adapted addicted addictive additional addressed adept adequate adjacent adjusted administrative admirable admired
adopted adoring adult advanced advancing advantageous adventurous adverse advertised advisable advised advisory
aesthetic affable affected affecting affiliated affirmative afflicted affluent affordable afloat aforementioned afoul
afraid aged ageing aggravated aggravating aggregate aggressive aging agitated agitating agrarian agreed agricultural
aided ailing airborne aired akin alarmed alarming alcoholic alert algebraic alien alienated alienating aligned aligning
alike alive all alleged allergic allied allowable almighty alone alphabetic alphabetical altered alternate alternative
amateur amazed amazing amber ambient ambiguous ambitious ambivalent amended amicable amphibious ample amused amusing
analog analogous analytical analyzed ancient angered angry animated animating annihilated announced annoyed annoying
annual anonymous another answering anti anticipated antique antisocial antitrust anxious any apathetic appalled
appalling apparent appealing appellate applicable applied appointed appreciated appreciative apprehended approaching
appropriate approved approving approximate apt arbitrary arcane archaic ardent arguable aristocratic armed armored
armoured arranged arresting arrogant artful articulate articulated artificial artistic ascending ashamed asleep
assassinated asserted asserting assertive assigned assistant assisted assorted assumed assuming assured assuring astute
asynchronous atmospheric atomic atrocious attached attacking attempted attended attractive attributable audacious
audible authentic authorised authoritarian authorized automated automatic automotive available average avowed awaited
awake aware awful awkward back backed backward bad baffling baked baking balanced ballistic banal bankrupt banned barbed
bare baroque barred base based basic battered bearded beaten beautiful becoming beforehand behind beholden believable
belittled bellicose belligerent beloved beneficial besieged bespectacled best better betting biased biblical big bigger
biggest bigoted bilateral bilingual billed billion binary binding biological biomedical bipartisan bisexual biting
bitter bizarre black blamed blank blasted blasting blatant blazing bleak blessed blind blistering blockading blocked
blond blooded bloodiest bloodless bloodthirsty bloody blown blue blunt bogus boiled boisterous bold bombastic booked
booming boon borderline bored boring born both bothered bound bragging branded brash brave breathed breathing breeding
brief bright brighter brightest brilliant bristled broad broader broadest broke broken brown bruising brushed brutal
built bullish bully bullying buoyant bureaucratic buried burned burnt busy calculated calculating calm calmer
camouflaged cancelled candid canonical cantonal capable capitalist capped capricious captive careful careless caring
carved cased casual catastrophic catholic causal caustic cautionary cautious celebrated celebratory cellular censored
centered central centralized centrist cereal ceremonial certain certified chafed chained challenging chance changed
changing chanted chaotic characteristic charged charismatic charitable charmed charming cheap cheaper cheapest cheating
checked cheerful chemical cherished cherry chestnut chief childish choice choked chopped choral chronic circular
circulating circumspect civic civil civilian civilised civilized clandestine clarifying clashing classical classified
clean cleanest cleansing clear cleared clearer clearest clever cleverer cleverest clinched clinical clipped close closed
closing clothed clumsy coalescing coarse coastal coercive coherent cold collaborative collected collective colonial
color colored colorful colour coloured combatant combative combined comfortable comforting comic comical coming
commanding commercial commissioned committed common communal communist compact comparable comparative compassionate
compatible compelling compensated competent competitive complacent complaining complementary complete completed
completing complex complicated composed composite compounded comprehensible comprehensive compressed compromising
compulsory computational concealed concealing conceivable concentrated conceptual concerned concerted conciliatory
concise concluded concluding conclusive concrete condemning condescending conditional conditioned conducive confident
confidential configured confined confining confirmed confirming conflicting confrontational confused confusing congested
conglomerate congressional connected conscious consecutive consenting consequent consequential conservative considerable
considerate considered consistent consolidated conspicuous constant constituted constitutional constrained constraining
constructive consular consuming contained contaminated contemporary contentious contested continental continual
continued continuing continuous contracted contradictory contrary contrasting contributing contrived controlled
controlling controversial convenient conventional convinced convincing convoluted cooked cool cooperative coordinate
coordinated coordinating cordial cornered corporate correct corrected corresponding corrupt corrupted corrupting
cosmetic cosmic costly costumed cosy counter countless coupled courageous covered covert coveted cozy crack cracked
cramped crashing crass crazy creative credible credited criminal crippled crippling crisp crisscrossed critical crooked
cross crossed crowded crowned crucial crude cruel crushed crushing crying cryptic crystallized cubic cuddly cultural
cumbersome cumulative cunning cured curious curly current cursory customary cut cute cynical daft damaged damaging damn
damned damning damp dangerous daring dark darkened darling dashed dashing dated daunting daylong dazzling dead deadliest
deadlocked deadly deaf deafening dear debatable debilitating decapitated deceased decent decentralized decided deciding
decimal decisive declaratory declared decreased decreasing decreed decrepit dedicated deep deeper deepest defeated
defective defending defensive defiant defined definite definitive defunct degenerate degraded degrading delayed
deliberate delicate delicious delighted delightful delusional demanding demented democratic demographic demolished
demonstrated demoralized dense dented departed departmental dependant dependent depleted depressed depressing deprived
deranged derived derogatory descending described descriptive deserted deserved deserving designed designing desirable
desired desperate despicable destined destroyed destructive detached detailed detectable detected determinative
determined determining detrimental devastating developed developing developmental devious devoid devoted devout
diagnostic diagonal dictated different differential differentiated difficult digital dignified dilute diluted dim
dimensional diminished diminishing diplomatic dipped dire direct directed directing dirty disabled disabling disaffected
disappointed disappointing disastrous discarded disciplinary disciplined disclosed disconnected discontinued discouraged
discouraging discovered discredited discrete discriminating discriminatory disenfranchised disgraceful disgruntled
disguised disgusted disgusting disheartened dishonest disingenuous disliked dislocated disloyal dismal dismayed
dismissed dismissive disobedient disorderly disparaging disparate disposable disposed disproportionate disputed
disqualified disqualifying disregarded disrespectful disrupted disruptive dissatisfied dissident dissimilar dissolved
distant distasteful distinct distinctive distinguished distorted distracted distressed distressing distributed disturbed
disturbing diverse diverted diverting divided divine divisive divorced documented dogged domestic dominant dominated
dominating done doomed dotted double doubled doubtful down downhill downtown downward dozen draconian dragging drained
draining dramatic draped drastic drawn dreaded dreadful dreamed dreary dressed dried driven driving dropping drunk
drunken dry dual dubious due dull dumb dummy durable dusty dwindling dying dynamic dysfunctional each eager earliest
early earned earnest eased easier easiest east eastern eastward easy eccentric echoing eclectic ecological economic
economical edged edited editorial educated educational eerie effected effective efficient egregious eight eighteen
eighth elaborate elaborated elated elder elderly eldest elected elective electoral electric electrical electronic
elegant elementary elevated eleven eleventh eligible eloquent elusive embarrassed embarrassing embattled embedded
emblematic embodied emboldened embroiled emerging eminent emotional emphasised emphasized empirical employed empty
enabling enamored encircled enclosed encouraged encouraging ended endless enduring energetic enforced engaged engaging
engraved enhanced enjoyable enlarged enlightened enlightening enormous enough entertained entertaining enthusiastic
enticing entire entitled entrenched entrepreneurial enveloping enviable environmental envisioned epic epidemic eponymous
equal equipped erect eroded erroneous escaped esoteric essential established eternal ethical ethnic evangelical
evaporated evasive evenhanded eventual every everyday evidenced evident evil evolutionary ex exact exaggerated
exasperated exceeding excellent exceptional excess excessive exchanged excited exciting exclusive executable executed
executive exemplifying exempt exhausted exhausting exhaustive existential existing exotic expanded expansive expected
expeditionary expensive experienced experimental expert expired explanatory explicit exploded exploited explosive
exponential exposed expressed extant extended extensive external extra extramarital extraneous extraordinary extreme
extremist eyed fabricated faced factual faded failing faint fainter faintest fair fairer fairest faithful fake
fallacious fallen falling false faltering famed familial familiar famous fanatical fancy fanned fantastic far farther
fascinated fascinating fascist fashionable fashioned fast fat fatal fated fateful fatuous faulty favorable favored
favorite favourable favourite fearful feasible featured federal feeble female feminine feminist ferocious fertile
fervent few fewer fewest fickle fictional fictitious fiddling fierce fiery fifteen fifth fifty fighting figured filled
filmed filthy final financial fine finer finest finished finite fired firm firmer first firsthand fiscal fit fitted
fitting five fixed fizzy flagging flat flattering flawed fledged fledgling fleet flexible floating flooded floppy fluent
fluffy flush flushed flying focused folding folksy following fond fooling foolish forbidden forbidding forced forceful
fore foregoing foreign foremost forensic foreseeable forged forgiving forgotten formal formalized formed former
formidable forthcoming fortified fortunate forty forward fossil foul found four fourteen fourth fractious fragile framed
frank frantic fraternal fraudulent fraught free freelance freewheeling french frequent fresh fried friendly frightened
frightening frivolous front frontal frowning frozen fruitless frustrated frustrating fueled fulfilled full fullest
functional functioning fundamental fundamentalist funded funnier funniest funny furious furry furthest fussy futile
future fuzzy galactic galvanizing garbled gathered gaunt gay geared general generalised generalized generational generic
generous genetic gentle genuine geographic geographical geopolitical ghastly giant gifted gigantic gilded given glad
glamorous glaring gleaming global gloomy glorious glossy glowing glued going gold golden gone good gorgeous governing
governmental gradual graduate graduated grammatical grand granted graphic graphical grassroots grateful gratuitous grave
gravitational gray greasy great greater greatest greedy green grey grieving grim gross groundbreaking grouped grown
grueling gruelling gruff guarded gubernatorial guided guiding guilty gullible haired hairy half halfway halting hammered
handed handled handsome handy happier happiest happy harassed hard hardback hardened harder hardest hardline hardy
harmful harmless harsh hasty hated hateful hawkish hazardous hazy headed healing healthier healthy heard heartfelt
heated heavier heaviest heavy hefty held helpful helpless heralded heroic hesitant heterosexual hexadecimal hidden
hideous hierarchical high higher highest hilarious hired historic historical hollow holy home homegrown homeless
homosexual honest honey honorary honored hooked hopeful hopeless horizontal horrendous horrible horrid horrific
horrified horrifying hostile hot hourly huddled huge human humane humanitarian humble humbling humiliated humiliating
humorous hundred hungry hunted hurried hurt hurtful hydraulic hypocritical hypothetical hysterical iconic icy ideal
idealistic identical identified ideological idiosyncratic idiotic idle ignited ignorant ignored ill illegal illiberal
illicit illiterate illogical imaginary imaginative immature immediate immense imminent immoral immortal immune impacted
impaired impartial impassioned impatient impeccable impending imperative imperfect imperial impersonal implausible
implemented implicated implicit important imported imposed imposing impossible impoverished impractical impressed
impressive imprisoned improbable impromptu improper improved improving impulsive inaccessible inaccurate inactive
inadequate inane inappropriate inaugural inauthentic incapable incendiary incident incidental inclined included
inclusive incoherent incoming incompatible incomplete incomprehensible inconclusive inconsistent inconvenient
incorporated incorrect increased increasing incredible incredulous incremental incriminating incumbent indefensible
indefinite independent indeterminate indicative indigenous indirect indiscriminate indispensable indistinguishable
individual indivisible induced industrial ineffective inefficient ineligible inevitable inexcusable inexperienced
infallible infamous infantile infatuated infected inferior infinite inflamed inflammatory inflexible influential
informal informative informed infrequent infuriated ingenious inhabited inherent inherited inheriting inhibited inhumane
initial injured inner innocent innovative inquiring insane insecure insensitive inside insidious insignificant inspired
inspiring instant instinctive institutional instrumental insufficient insulting insurgent insurmountable intact integral
integrated intellectual intelligent intemperate intended intense intensified intensifying intensive intent intentional
interactive interested interesting interfaith interfering interim interior intermediate intermittent internal
international internationalist interpreted interrupted intervening intimate intolerable intolerant intrinsic
introductory intuitive inundated invading invaluable inverse inverted investigative invincible invisible inviting
involved irate iron ironic irrational irregular irrelevant irresistible irresponsible irritated irritating isolated
isolating isolationist jailed jammed jarring jealous jobless joined joint joking jolly journalistic jubilant judicial
jumbo junior justifiable justified juvenile keen kept key keyed kin kindly knowing known labeled labelled labored
lacking lackluster laid lame lamented lamenting landed large larger largest lashing last lasting late later latest
latter laughing lax lazy leaded leading lean leaning learned least leaved left leftist legal legendary legible
legislative legitimate lengthy lenient lesbian less lesser lest lethal liable liberal liberated licensed lifelong lifted
light lighted lightest lightweight likable like liked likely limited limiting limp linear lined linguistic linked liquid
listed lit literal literary literate littered little lively livest living loaded local located lofty logical logistical
lone lonely long longstanding longtime looking loony loose looted lopsided lost loud louder loudest lousy loved lovely
loving low lowered lowering lowest loyal lucky lucrative ludicrous lunatic lurid lyric mad made magic magical
magnanimous magnetic magnificent magnified mailed main maintained major makeshift male malicious mammoth mandatory
mangled manned manufactured many marginal marital maritime marked marred married martial marvellous marvelous massive
matched matching material mathematical mature maverick maximum mayoral mean meaningful meaningless measured mechanical
meddling median medical medieval medium melting memorable menstrual mental mere merged merry messy metal meteoric
methodical metric metropolitan microscopic mid middle mighty migrant mild militant military millennial million mimic
minded mindless mined mini minimal minimalist minimum minor minus minuscule minute miraculous mired mirrored
miscellaneous miserable misguided misleading misplaced misrepresented missed missing mistaken misunderstood mixed
mnemonic mobile mock mocking mod modeled moderate modern modest modified molecular momentous monetary monolithic monthly
moot moral more mortal most motivated motivating motive motor mountainous mounted mourning moved moving much muddled
multicultural multinational multiple multiplied mum mundane municipal murdered murderous murky muscular musical must
muted mutual myriad mysterious mystic mythical nagging naive naked nameless naming narcissistic narrative narrow
narrowed narrower narrowest nastier nastiest nasty national nationalist nationalistic nationwide native nativist natural
naturalized naughty naval near nearby neat necessary needed needless needy negative neglected negligible negotiable
neighboring neither nervous net netted neural neutral new newer newest newfound next nice nicer nicest nightly nine
nineteen ninety ninth no noble noisy nominal nominated nonexistent nonpartisan nonprofit nonsense nonstop normal north
northeast northeastern northern northwest northwestern notable notched noted noticeable noticed notorious novel nuclear
null numb numbest numeral numeric numerical numerous nutritional nuts objectionable objective obligated obligatory
obliged obliging obnoxious obscene obscure observed observing obsessed obsolete obstructed obtainable obvious occasional
occupied odd off offended offending offensive offhand official okay old older oldest ominous on one onerous onetime
ongoing online onstage open opened opening operating operational operative opinionated opportunist opposed opposing
opposite oppressed oppressive optic optical optimal optimistic optimum optional oral orange orbital orchestral ordered
orderly ordinary organic organised organizational organized oriental orientated orientating oriented orienting original
orthodox other out outdated outdoor outer outgoing outlandish outlined outraged outrageous outright outside outsize
outsized outspoken outstanding over overall overburdened overdue overgrown overhead overloaded overlooked overlooking
overnight overpriced overriding overseas oversize overt overturned overwhelming owing own owned packaged packed padded
paid painful painless painted pale palpable paltry panicked papal parallel paramilitary paranoid parked parliamentary
parochial parted partial participating particular partisan passing passionate passive past patched paternal pathetic
pathological patriotic patronised patronising patronized patronizing paved payable paying peaceful peaked peanut
peculiar pedal pedantic pedestrian pediatric pending pent perceived perennial perfect perfunctory perilous periodic
peripheral permanent permissible perpetual persistent personal persuadable pertinent pervasive perverse pessimistic
petty pharmaceutical phenomenal philanthropic philosophical phony photographic physical pinched pink pious pitched
pitted pivotal placed plain planetary planned planted plastered plastic plausible playable played pleading pleasant
pleased pleasing pledged plotted plowed plugged plundered plural plus poetic pointed pointless poised poisonous polar
polish polished polite political pompous pondering poor poorer poorest popular populated populous porous portable
portrayed posed positioning positive possessed possible postal posted potent potential pouring powered powerful
powerless practicable practical practiced practised pragmatic praising precarious preceding precious precise predatory
predictable predictive preferable preferred pregnant prejudiced preliminary premature premier premium preoccupied
preparatory prepared prescribed present preserved presidential pressed pressing prestigious presumptive pretended
pretentious pretty prevailing prevalent previous primary prime primed primitive principal principled prior pristine
private privileged pro probable probing problematic procedural processed proclaimed productive professed professional
profitable profound progressive prohibited prohibitive projected projecting prolific prolonged prominent promising
promotional prompt prone pronged pronounced proper proportional proprietary prospective prosperous protected protecting
protracted proud proved proven provincial provisional provocative provoked provoking prudent pseudo psychological public
publicised publicized published pugilistic pumped punished punishing punitive pure purple pursuant pursued pursuing
puzzled puzzling qualified quarterly questionable questioning quick quiet quieter quietest quits quixotic rabid racial
radical raining rainy raised raising rallying rambling rampant random ranging ranked ranking raped rapid rare rarer
rarest rash ratified rational rattled raucous ravaged ravaging raw razed reactionary readable ready real realised
realistic realized rear reasonable reasoned reassured reassuring rebellious received recent receptive reckless
recognisable recognised recognizable recognized recorded recovered recovering recreational rectangular rectified
recurring recursive red reduced reductive redundant referenced refined reflected reflecting reflective reformed
refreshed refreshing regional registered regular regulation regulatory reinforced reinvigorated rejected related
relative relaxed relaxing releasing relentless relevant reliable reliant relieved religious relocated reluctant
remaining remarkable reminiscent remote removed rending renewable renewed renewing renowned reorganized repeatable
repeated repelling repetitive replete reported representative represented repressive reproductive repulsive requested
required requisite rescued reserved resettled resident residential residual resilient resistant resolute resolved
resonating resounding respectable respected respectful respective responsible responsive rested restrained restricted
restricting restrictive retained retired retiring returning revealing revered reverse reversed revised revitalized
revitalizing revived reviving revolting revolutionary rewarding rhetorical rich richer richest ridiculous rigged right
rightful rigid rigorous ringed ripe ripped ripping risen rising risky robotic robust rocky roiled roiling rolled rolling
roman romantic rooted rose rotated rotten rough round roundabout rounded rousing routine rowdy royal rude ruined ruinous
ruled ruling running rural rushed rusty ruthless sacked sacred sad safe safer safest sagging said salient salt same
sanctioned sane sarcastic satisfactory satisfied satisfying savage saved saving scaled scant scared scarlet scary
scathing scattered sceptical scheduled scientific scorched scorned scotch scrambled screaming scripted sealed searching
searing seasoned seated second secondary secret sectarian secular secure seeing seeming segmented seismic selected
selective selfish semantic senior senseless sensible sensitive sent sentient sentimental separate separated sequential
serial serious set settled seven seventeen seventh seventy several severe sewed sewn sexist sexual sexy shaken shaky
shallow shameful shaped shared sharing sharp sharpened shattered shattering sheer shelled shifting shining shiny shocked
shocking short shortened shorter shortest shorthand shouted shrewd shut shuttered sick sickening sickest sideways
sighted signed significant silent sillier silliest silly silver similar simple simpler simplest simplistic simulated
simultaneous sincere sinful single singular sinister sitting situated six sixteen sixth sixty sizable sizeable sized
skeptical skew skewed skilled skinned slanted slashing sleepy sliced sliding slim slimmer slippery slipping sloppy slow
sluggish small smaller smallest smallish smart smarter smashed smashing smelly smiling smoked smooth smoothest smug
snarky sneaking sneaky snowy soaring sober sobering social soft softening softer solar sold sole solemn solid solidified
solved somber some sophisticated sordid sore sorry sorted sought sound sounding sour soured south southeastern southern
sovereign spaced spanking spare sparse spatial special specialised specialized specific specified spectacular
speculative speechless spent spiked spirited spiritual splendid split splitting spoiled spoilt spoken spontaneous
sporadic sporting spotted spread spurious spurned square squared squashed stabilized stable stacked staged staggering
stagnant stained stale stalemated stalwart standard standardised standardized standing star staring stark starred
starring starting startled startling starved starving stated statewide static stationary statistical staunch steadfast
steady steaming steely steep stellar stemmed stereo sterile sterling stern sticking sticky stiff stiffer stifling still
stimulated stimulating stirred stocked stopped straight straightforward strained strange strangest strategic straw stray
strengthened stressed stretched strict stricter striking stringent stripped strong stronger strongest struck structural
structured struggling stubborn stuck studied stuffed stunned stunning stupid sturdy subdued subjective subsequent
subsidiary subsidised subsidized substantial substantive subtle subtler suburban succeeding successful successive such
sudden suffering sufficient suicidal suitable suited sundry sunk sunny sunrise super superb superficial superfluous
superior supernatural supervised supplementary supported supporting supportive supposed suppressed supreme sure surging
surpassing surplus surprised surprising surrogate surrounded surrounding surviving susceptible suspect suspected
suspended suspicious sustainable sustained sweeping sweet sweetened swelled swept swift swinging sworn symbolic
symmetric sympathetic synonymous syntactic systematic systemic tacit tactical tactless tailored taken taking talented
tall tame tangible tantalizing taped tapped tasteless taxing tearful tearing technical technological tedious teenage
telling tempered temporary tempting ten tenacious tender tentative tenth tenuous tepid terminated terrible terrific
terrified terrifying territorial terse tested testy textbook textual thankful theological theoretical therapeutic thick
thin third thirty thorough thoughtful thousand threatened threatening three thrilled throated through thrown thwarted
tidy tied tight tighter timed timely tiny tired tiresome tiring titled toiling tolerant toothless top topical topped
tops torn tortured total totaled totalitarian touched touching tough tougher toughest toxic tracked traditional tragic
trained transformed transgender transient transitional transmitted transparent trapped traveled travelled treated
tremendous trendy tribal trickier tricky tried trillion triple trivial tropical troubled troublesome troubling true
truncate truncated trusted trusting trustworthy trusty truthful trying tumultuous turbulent turned twelve twentieth
twenty twin twisted two typical ubiquitous ugly ultimate ultra unabated unable unacceptable unaccompanied unaffected
unaffiliated unambiguous unanimous unanswered unapologetic unarmed unassuming unattended unauthorised unauthorized
unavailable unavoidable unaware unbalanced unbearable unbelievable unbiased unborn unbound uncertain unchanged
unclassified unclear uncomfortable uncommitted uncommon uncompromising unconditional unconnected unconscionable
unconscious unconstitutional unconventional unconvincing uncooperative uncovered undecided undeclared undefeated
undefined under undercover underdeveloped underground underlying understandable understated understood underwater
underway undesirable undetermined undisclosed undisputed undivided undocumented undone undue uneasy unemployed unethical
unexpected unexplained unfair unfamiliar unfavorable unfettered unfinished unfit unforced unfortunate unfounded
unfriendly unhappy unhealthy unheard unhelpful unhindered unhinged unidentified unified uniform unifying unilateral
unimaginable unimportant uninsured uninteresting union unionized unique united universal unjust unjustified unknown
unlike unlikely unlimited unloaded unlocked unlucky unmarked unmarried unmistakable unmoved unnamed unnatural
unnecessary unnoticed unobtainable unofficial unopposed unorthodox unpaid unpleasant unpledged unpopular unprecedented
unpredictable unprepared unprofitable unprompted unqualified unread unreadable unrealistic unreasonable unregistered
unrelated unrelenting unreliable unreported unresolved unrestricted unsafe unsatisfactory unsecured unseen unsettled
unsolicited unsound unsparing unspeakable unspecified unstable unstoppable unsubtle unsuccessful unsuitable unsuited
unsupported unsure unsurprising unsuspecting untenable untidy untold untouched untrue untrustworthy unusable unused
unusual unveiled unwanted unwavering unwelcome unwilling unwise unworkable unyielding up upbeat upcoming upended upfront
upper upright upset upsetting upstairs upstart upward urban urgent usable used useful useless usual utilized utmost
utter uttered vacant vague vain valid validating valuable valued vanished variable variant varied various varying vast
veiled verbal verbatim verbose verified verifying versatile vertical very vested veteran viable vibrant vicious
victimized victorious vigilant vigorous vile violated violent viral virgin virtual visceral visible visionary visual
vital vivid vocal voiced void volatile voluntary vulnerable waiting waking walking wandering wanted wanting wanton warm
warmed warming warped wary washed wasted wasteful weak weakened weaker weakest wealthier wealthiest wealthy wearing
weary wedded wee weeping weird welcome welcoming well west western wet whacked whatever whatsoever whipping whispered
white whiter whole wholesale wicked wide wider widespread widest wild willing winded winding winking winning wired wise
wiser wisest wishful withdrawn withering witty won wonderful wondering wondrous wooded wooden workable working worldwide
worn worried worrisome worrying worse worsened worst worth worthless worthwhile worthy wounded wounding wrapped wrecked
wretched written wrong wrought xenophobic yawning yearly yelled yellow young younger youngest youthful zero`;

export const adverbs = `
aback abnormally aboard about above abroad abruptly absolutely accidentally accordingly accurately across actively
actually acutely additionally adequately admittedly adversely aesthetically afield after afterward afterwards again
aggressively ago ahead alas alias alike all allegedly almost aloft alone along alongside aloud already also alternately
alternatively altogether always amazingly anew angrily annually anonymously any anyhow anymore anyplace anyway anywhere
apart apiece appallingly apparently appropriately approximately arbitrarily arguably around artificially as aside asleep
atop automatically away awful awfully awkwardly back backward backwards badly bang barely basically beautifully before
beforehand behind belatedly below beneath besides best better between beyond bitterly blatantly blindly bluntly boldly
bolt briefly brightly brilliantly broadly but by candidly carefully catastrophically categorically centrally certainly
cheaply chiefly cleanly clearly close closely closer closest coincidentally collectively comfortably commercially
commonly comparatively completely conceivably conclusively concurrently confidently consciously consequently
considerably consistently constantly continually continuously conveniently conversely convincingly coolly correctly
counter critically culturally curiously currently daily damn damned dangerously daylong decent decidedly decisively
deeply definitely deftly deliberately democratically derisively desperately differently directly disastrously
disproportionately distinctly disturbingly doubtless down downright downstairs downward downwards dramatically
drastically dripping duly dynamically each eagerly earlier earliest early easily east eastward easy economically
effectively efficiently effusively either electronically elsewhere eminently emotionally endlessly enormously enough
enthusiastically entirely equally ergo erroneously especially essentially ethnically even evenly eventually ever
everywhere evidently exactly exceedingly exceptionally excessively exclusively experimentally explicitly extensively
externally extraordinarily extremely factually fairly faithfully falsely famously far farther farthest fast faster
fastest fatally favorably federally fiercely finally financially fine firmly first firstly flatly flush fondly
forcefully forcibly fore forever formally formerly forth fortunately forward forwards fourth frankly freely frequently
freshly fully fundamentally further furthermore furthest generally generously genetically gently genuinely
geographically gladly gleefully globally good gradually gratefully gratuitously gravely greatly grossly half halfway
handily happily hard hardly harshly hastily heartily heavily hence henceforth here hereby hideously high highly
historically hitherto home honestly hopefully hopelessly horizontally horribly hotly hourly however hugely humanely
humbly hurriedly ideally identically ideologically ill illegally immediately immensely impermissibly implicitly
importantly impossibly improperly impulsively in inadvertently incidentally incorrectly increasingly incredibly indeed
indefinitely independently indirectly individually inevitably infinitely informally inherently initially inside
insistently insofar instantly instead instinctively intellectually intensely intentionally interestingly internally
internationally intrinsically invariably irrespective jointly jokingly just justifiably keenly kindly knowingly largely
late lately later lawfully least legally legitimately less lightly likely likewise literally little locally logically
long longer longest loose loosely loudly lowest luckily ludicrously magically mainly manifestly manually marginally
markedly massively materially mathematically maybe meantime meanwhile memorably mentally merely methodically mighty
mildly militarily miserably mistakenly moderately modestly momentarily monthly morally more moreover most mostly much
mutually mysteriously namely narrowly nationally nationwide naturally nay near nearby nearer nearest nearly neatly
necessarily needlessly needs never nevertheless newly next nicely nightly no nominally non none nonetheless nonstop
normally north northward northwest not notably noticeably notoriously notwithstanding now nowadays nowhere numerically
obliquely obviously occasionally oddly off offhand officially offshore oft often on once only onstage onward openly
optionally originally ostensibly otherwise out outright outside over overhead overly overnight overseas overtly
overwhelmingly painfully part partially particularly partly past peacefully perfectly perhaps periodically permanently
personally physically plainly playfully pleasantly plenty pointedly politely politically poorly positively possibly
potentially practically precisely predominantly preferably prematurely presently presumably presumptively pretty
previously primarily principally privately probably profoundly progressively prominently promptly properly
proportionally proudly provisionally publicly purely purposely quick quicker quickest quickly quietly quite racially
radically randomly rapidly rarely rather rationally raving readily real realistically really reasonably recently
regardless regrettably regularly relatively relentlessly reliably religiously reluctantly remarkably remotely repeatedly
reportedly resoundingly respectively retroactively rhetorically ridiculously right rightly roughly round roundly
routinely sadly safely sarcastically satisfactorily scarce scarcely scientifically second secondly secretly seemingly
seldom selectively sensibly separately seriously severely sexually sharply shortly sic sideways significantly similarly
simply simultaneously sincerely singularly slightly slower slowest slowly smoothly so socially solely solidly somehow
someplace sometime sometimes somewhat somewhere soon sooner soonest soundly south southeast southward southwards
sparingly specially specifically spectacularly spontaneously squarely starkly staunchly steadily sternly still straight
strangely strategically strictly strongly stubbornly subsequently substantially subtly successfully such suddenly
sufficiently suitably summarily super superficially supposedly sure surely surprisingly suspiciously swiftly
syntactically systematically tactically tandem technically temporarily tentatively terminally terribly thankfully then
theoretically there thereabouts thereafter thereby therefore therein thereof thoroughly though through throughout thus
tight tightly timely today together tomorrow tonight too totally traditionally tremendously trivially truly twice
typically ultimately unabashedly unambiguously unanimously unbelievably under underfoot underneath understandably
undoubtedly unduly unequivocally unexpectedly unfairly unfavorably unfortunately uniformly uniquely universally
unnecessarily unquestionably unsuccessfully unusually unwittingly up upstairs upstate upward upwards urgently usefully
usually utterly vaguely vastly vehemently verbally verbatim vertically very viciously vigorously violently virtually
visually vocally voluntarily warmly well west westward whence wherever wholeheartedly wholesale wholly wide widely
wildly willingly within wonderfully worse wrongly yeah yearly yesterday yet`;

export const otherWords = `
aborted aborting accessed accessing accounted addicting affordability against ah airpower airstrikes airtime albeit
although amid amidst among amongst and annexed antiabortion antics anybody anyone anything anytime archived archiving
aspirational authored authoritarians backfired bailed bailout bashed bashing battled battling because beefing
belligerents beside bested bestselling biasing birther blanks bloodied bombarded bracketed bracketing briefed brokered
browsed bullied buoyed burnout cannot capita ceasefire centred centring chaired championed championing chequed chequing
chimed circa classed classing coded combatants comics could crafted crafting cramping cratered crises criteria cumming
defected delimiters demographically dialings diallings distanced distancing doled doling donning downs dueling during eh
eked electability electable else emailed engineered essentials evangelicals evened evens everybody everyone everything
exited exiting exploitable explosives extras factored favoured favouring feet feuding fiddled fielded finals fined fines
fining flagged flawing foes for formatted formulae forwarded fracking from frontline gays glut gonna gosh gotta grafted
grands grosses gunned gunning hashtag hearted heck heeled hemorrhaging her hers herself hey him himself honing hopefuls
horrendously hosted hosting how huh hunky hyper hyperinflation if illegals incentivize inched inconvenienced
inconveniencing independents infamously infighting initials innocents inputted inputting interactively interfaced
interfacing internals interned interventionist into itself joblessness keying keyword keywords leanings leftward leveled
leveraged lightninged locals lows mains maligning mangling manning mans markkaa massed massing matrices media mega
messed messing mice midtown militants misspoke modelled mongering mosquitoes muddling mudslinging multi multimillion
multiparty multiples my myself nationals networked networking nicked nicking nonwhite nonwhites nor nuanced numbered of
offs oneself onto operatives opioid others ought our ours ourselves outspent overcapacity overlong overrepresented paged
pandered pandering parentheses partitioned payout pence pended pends per peripherals persons pharmaceuticals phased
phasing phenomena pieced pocketed policing policymakers policymaking ported porting positioned positives potatoes
powering practicals predicated prefixed prefixing prejudicing premised pressured pressuring pretax previewer priced
primitives privileging profiled programmable programmed progressives queued queuing quo radicalization ramped ranted
ratcheted ratcheting raved recapitalization reconnect redacted redistricting reemerged referencing reformat refundable
regenerative regulars relatable reneging repatriated retook retweeted revoked revolted revolutionaries robocall rumored
rumoring rumoured rumouring sandwiched sans savaged savaging scarves schmoozing schooled screwed scrolled scrolling
searchable seconded seconding selfies sexting shall shaming she should sided sidelined since singled skywriters
slandering slighter slightest smartphone smartphones something sophisticating spamming sparred spawned specifics
statehood stats staving steeled strode structuring styled stymied subprime subtext summed summing superhero surefire
surfaced tallied tamping targeted targeting tasked teamed teeing than that the thee their theirs them themed themselves
these theses they this those thy tidied tidying timescale timestamp tinged to toes tomatoes touted touting toward
towards trafficking transitioned trashcan trashing trending tripped trumped truncates truncating tsk tuned tween tweeted
tweeting typed ugh uh um unaccounted unaffordable unaligned undercutting undergrounds unelectable unifier unless unset
unsubscribe unsustainable until unto upon ups upswing valuing vaunted versus vetted vetting via viewership voiceover
waffled wanna warms waterboarding we what when whenever where whereas whereby whereupon whether which whichever whilst
whittling whoever whom whomever whose willed windowing with without woes worded worldview would xenophobe ye you your
yours yourself yourselves zeroing`;
