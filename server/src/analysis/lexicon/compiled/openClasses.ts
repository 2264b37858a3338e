/**
 * Nouns, verbs, adjectives and adverbs that news uses. Sources: WordNet 3.1, SCOWL, counts of words in news.
 * Written by `npm run lexicon`: change the script or its lists.
 */

export const nouns = `
abandon abdication abilities ability abort abortion abortions aborts abrasives absence absentee absolute abstentions
abstract abstraction abuse abuses academic academics academy acceleration accent accents acceptance access accession
accessories accident accidental accidents accommodation accommodations accomplices accomplishment accomplishments
accordance account accountability accountant accounting accounts accuracy accusation accusations accused accusers
achievement achievements acid acknowledgement acquiring acquisition acquisitions acquittal acre acronym acronyms act
acting action actions activating active activism activist activists activities activity actor actors actress acts ad
adaptation addict addiction addicts addition additions address addresses adherence adherents adjective adjustment
adjustments administration administrations administrator administrators admiral admiration admirers admission admissions
adoption ads adult adultery adults advance advancement advances advantage advantages advent adventure adventurism
adversaries adversary advertisement advertisements advertisers advertising advice adviser advisers advisor advisors
advisory advocacy advocate advocates aerial affair affairs affection affidavit affiliate affiliates affiliation
affiliations affirmation affirmative affirmed affluent affront aftermath afternoon age aged agencies agency agenda
agendas agent agents ages aggregate aggression aging agony agreement agreements agriculture aid aide aides aids aim aims
air aircraft airfields airing airline airliner airplane airplanes airport airports airs airwaves aisle al alarm alarms
album alcohol alcoholic algorithm algorithms alias aliases alien alienation aliens alignment allegation allegations
allegiance allegiances alliance alliances allies allocation allowances ally almighty alpha alt altering alternative
alternatives aluminum am amateur amazement ambassador ambassadors ambiguity ambition ambitions ambivalence ambulance
ambulances ambush amendment amendments amends amenities ammunition amnesty amount amounts amp amusement an analog
analogue analogy analysis analyst analysts anarchy anatomy anchor anecdote anecdotes angels anger angle angles angst
anguish animal animals animosity annex anniversary announcement announcements announcer annoyance anomalies anomaly
anonymity answer answers antagonist anthropologist anticipation antidote antipathy anxieties anxiety apartment apologies
apology apostasy appalling apparatus apparel appeal appeals appearance appearances appearing appeasement appetite
applause apple apples applicants application applications appointee appointment appointments appraisal appreciation
apprehension approach approaches approaching appropriations approval approving approximation arbiter arbitration arc
arch archipelago architect archive archives are area areas arena arenas arguing argument arguments aristocracy
arithmetic arm armada armies arming armistice arms army arrangement arrangements arranging array arrays arrest arrests
arrival arrivals arrogance arrows arsenal arsenals art article articles artillery artist artists arts as ascendancy
asking aspect aspects aspirations ass assailant assailants assassination assassinations assault assaults assembler
assembling assembly assertion assertions assessment assessments asset assets assigning assignment assignments
assimilation assist assistance assistant assists associate associates association associations assortment assumption
assumptions assurance assurances asterisk astronaut astronauts asylum at ate atheist atheists athletes atmosphere atom
atrocities atrocity attack attacker attackers attacks attempt attempts attendance attendant attendee attendees attending
attention attentions attitude attitudes attorney attorneys attraction attribute attributes attrition auction audience
audiences audio audit auditorium aunt aura authenticity author authorities authority authorization authors auto
autobiography automakers automobile automobiles autonomy autopsy autumn avail availability avenue average averages
aviation award awarding awards awareness awe ax axes axis ba babies baby back backbone backdrop backer backers backfire
background backgrounds backing backlash backlog backs backstop backup backyard badge baffled bag baggage bags bail bait
baiting bakery baking balance balances balancing balcony ball ballet balloon balloons ballot balloting ballots ballroom
balls ban banana bananas band bandit bandits bands bandwagon bang bank banker bankers banking bankruptcy banks banner
banning bans banter bar barbarians barbs bargain bargaining bark barn barometer barracks barrage barrel barrels
barricade barrier barriers barring barrister bars base baseball baseline basement bases bash basics basis basket
basketball bastion bat batch batches bath bathing bathroom bathrooms battalion battalions batteries battery battle
battlefield battleground battlegrounds battles battleship battleships beaches beam bean beans bearer bearers bearing
beat beating beats beauty bed bedrock bedroom beds beef beer beers befuddlement begging beginning behalf behavior
behaviors behaviour behemoth behind being beings belief beliefs believer believers believing bells bellwether belonging
belt belts bench benchmark benchmarks bend bending beneficiaries beneficiary benefit benefits bent best bet beta
betrayal bets betterment bias biases bicycle bid bidder bidders bidding bids bigot bigotry bigots bill billion
billionaire billionaires billions bills bin binary binding biographies biography biologist biologists biology
biotechnology birth birthday birthplace birthright biscuits bisexual bishop bishops bit bite bites bits bitterness black
blackboard blackmail blacks blah blame blames blanket blasphemers blast blasts blazer bleeding blessing blind blip blitz
blizzard bloc block blockade blockbuster blocking blocks blocs blog blogger blood bloodletting bloodshed blow blowback
blowhard blowing blowout blows blue blues blunders blurb bluster board boards boast boasters boasts boat boating boats
bodies body bodyguards bolster bolt bomb bombardment bomber bombers bombing bombings bombs bombshell bond bonds bone
bones bonus bonuses book booking books boom boomer boon boost boosters boosts boot booth boots border borders boredom
boroughs borrowers borrowing boss bosses bottle bottles bottom bounce boundaries boundary bounds bout bow bowl bowls
bows box boxer boxes boxing boy boyfriend boys brace bracing bracket brackets bragging brain brainchild brains brake
brakes bran branch branches brand brands brass bravado breach breaches bread breadth break breakdown breakers breakfast
breakfasts breaking breakout breaks breakthrough breakthroughs breakup breath breathing breed breeding breeds breeze
brethren brewing bribes brick bricks bridge bridges brief briefing briefings brigade brigades brilliance bringing brink
broadcast broadcaster broadcasting broadcasts broadening broadside broccoli broker brokerage brokers brother brothers
browse bruises brunt brush brushes brutality bubble buck bucket buckle bucks budget budgets buffer buffoon bug bugs
building buildings buildup bulb bulk bullet bulletin bullets bully bullying bulwark bumper bunch bundle burden burdens
bureau bureaucracy bureaucrats burning burns burst burying bus buses business businesses businessman businessmen
businesswoman buss butter button buttons butts buyer buyers buying buzz bye bypass byte bytes ca cabbage cabinet cable
cables cache cacophony cadres cafeteria cage cake calamity calculation calculations calculus calendar call caller
callers calling calls calm calories cam camels camera cameraman cameras camp campaign campaigner campaigning campaigns
camps campus campuses can cancellation cancer candidacies candidacy candidate candidates candle candles candor candy
cans canvassers cap capabilities capability capacity cape capital capitalism capitalist capitalization capitals caps
captain captains captive capture captures car carbon card cardboard cards care career careers caregivers carelessness
cares cargo caring carnage carnival carpet carriage carrier carriers carrots cars cart cartel cartels case cases cash
casino casinos cassette cast casting casts casualties casualty cat catalog catalogue catalyst catastrophe catching
categories category catering cathedral cats cattle cause causes causing caustic caution cautious cavalry cave caveat
caveats ceiling ceilings celebration celebrations celebrities celebrity cell cellphone cellphones cells cement cemetery
censors censorship cent center centerpiece centers centre centres centrist centrists cents centuries century cereal
ceremonial ceremonies ceremony certainty certificate certificates chain chains chair chairman chairmen chairs chairwoman
chalk challenge challenger challengers challenges chamber chambers champagne champion champions championship chance
chancellor chances chandeliers change changer changes channel channels chanting chaos chapter chapters char character
characteristic characteristics characterization characters charge charges charisma charities charity charm charms chars
chart charter charts chase chased chassis chatter cheating check checker checkers checks cheek cheer cheering cheers
cheese chemical chemicals chemistry cheque cheques cherry cherubs chess chest chewing chicken chiding chief chiefs child
childhood children chip chipping chips chlorine chocolate choice choices chokehold chord chorus chosen chunk chunks
church churches cigarette cinemas circle circles circuit circuitry circuits circulation circumstance circumstances
circus cities citizen citizenry citizens citizenship city civilian civilians civility civilization civilizations claim
claimants claims clan clapping clarification clarity clash clashes class classes classic classics classification
classmates classroom clause cleaner cleaning cleansing cleanup clearance clearances clearing clergy cleric clerks click
clicks client clients cliff climate climbing clinch clinic clinics clip clips clique clock clocks cloning closeness
closet closing closure closures clothes clothing cloud clouds clout club clubhouse clubs clue clues cluster clusters
clutch co coach coal coalition coalitions coast coat coats code codes coding coffee coffers coffins coin coincidence
coins cold collaboration collapse collapses collar colleague colleagues collecting collection collections collective
college colleges collision collisions collusion colon colonial colonies colony color coloring colors colours column
columnist columns combat combination combinations combining comeback comedian comedians comedy comfort coming command
commander commanders commandment commandos commands commemorations commencement comment commentary commentator
commentators comments commerce commercial commercials commission commissioner commissioners commissions commitment
commitments committee committeeman committees commodity commonwealth communicating communication communications
communism communist communists communities community compact companies companion company comparing comparison
comparisons compassion compatibility compensation competence competition competitions competitiveness competitor
competitors compilation compiler compiling complaint complaints completion complex complexity compliance complication
complications complicity compliment component components composer composing composite composition compound compounds
compresses compromise computer computers computing con concealing conceding concentrate concentration concept concepts
concern concerns concert concerts concession concessions conclusion conclusions concrete concussion condemnation
condition conditioners conditioning conditions condolences condominiums condos conduct conducting conductor conducts
confab confederation conference conferences confidant confidence confidentiality configuration confinement confirmation
confirmations conflagration conflict conflicts confrontation confrontations confusion congestion conglomerate
congratulations congregation congressman congresswoman conjunction connection connections conquering conquest conscience
consciousness conscription consensus consent consequence consequences conservation conservatism conservative
conservatives consideration considerations consistency consolidation conspiracy constant consternation constituencies
constituency constituent constituents constitution constitutional constraint constraints construction consulate
consulates consultant consultants consultation consultations consumer consumers consumption contact contacts containment
contemporary contempt contender contenders content contention contents contest contests context continent contingent
contingents continuation continuity contraception contract contractor contractors contracts contradiction contradictions
contrary contrast contrasts contravention contribution contributions contributor contributors control controls
controversies controversy conundrum convenience convening convention conventions convergence conversation conversations
conversion convert converter convertible converts convict conviction convictions convoy convoys cook cookie cookies
cooking cooks cooling cooperation cooperative coordinate coordinates coordination coordinator copier copies coping
copper cops copy copying cord core corn corner corners cornerstone corporation corporations corps corpse corpses
correction corrections correctness correlation correspondence correspondent corridor corridors corruption cosmetic cost
costing costs cotton council councillor councillors counsel counseling counselling count counter counterattack
counterinsurgency counteroffensive counterpart counterparts counterterrorism counterweight counties counting countries
country countrymen countryside counts county coup couple couples coupon coups courage course courses court courtesy
courthouse courting courtroom courts cousin cover coverage covering covers covert cowboy crabgrass crack crackdown
cracking cracks craft crap crash crashes craving craze cream creation creator creators creature creatures credentials
credibility credit creditor creditors credits creed creeping crew crews cries crime crimes criminal criminals cripple
crisis crisp crisps criterion critic criticism criticisms critics critique critiques crop crops cross crosses crossing
crossover crotch crowd crowds crown cruelty cruiser cruisers crunch crusade crusader crush cry crying crystal cs cue
cues cuff culmination culprit culprits cult culture cultures cums cunning cup cups curb curbing cure cures curiosity
currencies currency current curriculum curry curse cursor curtain curve cushion cusp custodian custody custom customer
customers customs cutbacks cutoff cutting cyanide cyberspace cycle cycles cycling dad dairy damage damages damned dams
dance dancing danger dangers dark darkness darling dash data database databases date dates dating datum daughter
daughters dawn day daylight days daytime de dead deadline deadlock deaf deal dealer dealers dealerships dealing dealings
deals dean dear death deaths debacle debate debater debates debentures debris debt debts debut decade decades deceased
deception deciding decision decisions deck declaration declarations decline declines decrease decreases decree
dedication deduction deductions deed deeds deepening defamation default defaults defeat defeated defeats defect
defection defections defects defence defences defendant defendants defender defenders defense defenses deference
defiance deficiencies deficiency deficit deficits defining definition definitions degenerate degradation degree degrees
delay delays delegate delegates delegation delegations deletion deliberations delight delivery delusion demagogue demand
demands demarcation demeanor demise democracies democracy demographic demographics demolishing demonstration
demonstrations demonstrators denial dent denunciation departed department departments departure dependence dependent
depicting deployment deployments deportation deportations deposit deposition depots depression depth depths deputies
deputy deregulation dereliction derivatives deriving des descendant descendants descent description descriptions desert
deserters desertion design designer designers designing designs desire desires desk despair desperate desperation
despite destination destinations destiny destroyers destruction detachment detachments detail detailing details
detainees detecting detection detective detectives detention determination determinative deterrent detour detours
detractors devastation developer developers development developments device devices devil devotion diagnosis dial
dialect dialogue diary diaspora dictate dictates dictator dictators dictatorship dictionary dictum dies diesel diet
difference differences differential difficulties difficulty digging digit digits dignitaries dignity digs dilemma
dilution dimension dimensions diner dining dinner dinners dioxide diplomacy diplomat diplomats direction directions
directives director directors directory dirt disabilities disability disabled disadvantage disadvantages disaffection
disagreement disagreements disappearing disappointment disapproval disarray disaster disasters disbelief disc discharge
discipline disclosure disclosures disco discomfort discontent discord discount discounts discourse discoveries discovery
discredit discretion discrimination discs discussion discussions disdain disease diseases disenfranchisement disgrace
disgust dish dishes disintegration disk disks dislike dislikes dismantling dismay dismissal disobedience disorder
disparities dispatch displacement display displays displeasure disposable disposal disposition dispositions dispute
disputes disregard disrespect disruption disruptions dissatisfaction dissemination dissent dissertation disservice
dissident dissidents dissolution distance distances distaste distinction distinctions distortion distraction distress
distribution district districts distrust disturbances ditch ditto dive diversion diversity divestiture dividend
dividends divine diving division divisions divorce doctor doctorate doctors doctrine document documentary documentation
documents dodge dodging doe does dog dogs dole dollar dollars dolls domain dominance domination don donation donations
donor donors doom doomed door doorbell doors dory dose dot double doubles doubling doubt doubts dove downfall downtown
downturn dozen dozens draft drafting drafts drain drama drawback drawing dread dream dreaming dreams dress dresses
dressing drew drift drilling drink drinking drinks dripping drive drivel driver drivers drives drone drop drops droughts
drove droves drug drugs drum drunk duck dude due dues dug dumping dumps duo durability duration dust duties duty dwarfs
dying dynamics dynasty dysfunction eagerness ear earners earnest earnings ears earth earthquake ease easing east eating
eats echo eclipse economics economies economist economists economy ecosystem ed edge edges editing edition editions
editor editorial editorials editors eds education educators effect effectiveness effects efficiency effort efforts egg
eggs ego el elder elders election elections elective electorate electorates electricity electronics element elements
elephant elephants elevation elevator elevators eligibility elimination elite elites elitist elocution em email emails
embargo embarrassment embassies embassy emblem embrace embraces embracing embryos emergence emergencies emergency
emigration emissions emotion emotions empathy emperor emphasis emphasizing empire employee employees employer employers
employment empowerment en encirclement enclave enclaves encounter encounters encouragement encryption end endeavor
endeavors ending endorsement endorsements endorser endorsers ends enemies enemy energy enforcement enforcer engagement
engagements engine engineer engineering engineers engines enlargement enmity enough enrollment entering enterprise
enterprises entertainer entertainment enthusiasm enthusiasts entirety entities entitlement entity entourage entrance
entrepreneur entrepreneurs entries entry envelope environment environmentalists environments envoy envoys epic epicenter
epidemic episode episodes equality equation equilibrium equipment equipping equity equivalent equivocation era eraser
eroding erosion error errors es escalation escape escapes escort escorts espionage essay essence establishment
establishments estate estates esteem estimate estimates estimation eternity ethanol ethics ethnicity euphoria euro euros
evacuation evacuees evaluation evangelist eve evening evenings event events evidence evil evils evolution ex
exaggeration exam examination example examples exams exasperation excellence exception exceptions excerpt excerpts
excess excesses exchange exchanges excitement exclamation exclusion excuse excuses executing execution executions
executive executives exemption exercise exercises exercising exhibition existence exit exits exodus expansion
expectation expectations expedition expeditions expenditure expenditures expense expenses experience experiences
experiment experimentation experiments expert expertise experts explanation explanations expletive exploit exploitation
exploits exploration explosion explosions export exporters exports exposure expression expressions expropriation
expulsion extension extensions extent extinction extortion extract extraction extradition extreme extremes extremism
extremist extremists extrusion eye eyebrow eyebrows eyes eyesight fabric face faces facet facilities facility facing
facsimile fact faction factions factor factories factors factory facts faculty fading failing failings failure failures
fair fairness fairways fairy faith faithful fake fall fallacy fallout falls falsehoods faltering fame familiarity
families family famine fan fancy fans fantasies fantasy farce fare fares farewell farm farmer farmers farms fascination
fascism fashion fashioning fat fatalities fate father fathers fatigue faucet fault faults favor favorite favorites
favors favour favourite fear fears feasibility feat feature features fed federation feds fee feed feedback feeding feeds
feeling feelings fees fellow felons felony felt female feminism feminist feminists fence fertilizer fervor festival
festivals fetus feud fever fiasco fiber fibers fiction fiddle fidelity field fields fifteen fifth fight fighter fighters
fighting fights figure figures figuring file files filibuster filing filings filling film filming films filter finale
finance finances financiers financing finding findings finger fingerprints fingers finishing fire firearm firearms
firebrand firehouse firepower fires firestorm firewall fireworks firing firm firms first fish fishermen fishes fishing
fit fitness fits fives fix fixes fixing fixture fixtures flag flagging flags flagship flame flames flank flanks flap
flash flashes flashing flashpoint flat flavor flavour flaw flaws fledgling fleet fleets flesh flexibility fliers flies
flight flights flip flips flirtations flock flood floodgates flooding floods floor floors flourish flow flower flowers
flowing flows fluctuation fluctuations fluid flurry flush fly foam focus focuses focusing fodder foe foes fog foil fold
folders folding folds folk folks follower followers folly fondness font food foods foodstuffs fool fools foot footage
football foothold footing footnote footprint footsteps forbidding force forces fore forearm forecast forecasting
forecasts foreclosure forefront foreigner foreigners forensics forfeiture forging forgiveness fork form format formation
formations formative forms formula fortifications fortitude fortress forts fortune fortunes forum forums fossil
fostering found foundation foundations founder founders founding fountain four fourteen fracas fraction fragments frame
frames framework framing franchise francs fraud frauds fray freak freedom freedoms freeing freelance freezer freezing
french frenzy frequency freshman friction friend friends friendship fries fringe fringes fronds front frontier frontiers
fronts fruit fruits frustration frustrations fuel fueling fuels fugitive fugitives fuller fumes fun function
functionality functions fund fundamentals funding fundraiser fundraisers funds funeral funnel fur furniture furor fury
fusion fuss future futures gadfly gaffe gaffes gag gain gains gala galaxy galleries gallery gallon gambling game games
gaming gang gangs gap gaps garbage garden gardens garment garrison garrisons gas gases gasoline gasp gate gates gateway
gathering gatherings gauge gaze gear gearing gears gender gene general generals generation generations generator
generators generic generosity genes genius genocide genre genres gentleman gentlemen gentrification geography geologist
gesture gestures getting ghost giant giants gift gifts gig gin girl girlfriend girls given givers giving glare glass
glasses gleaming glimpse glitch globalization globe gloom glory glosses glove gloves glow goal goals goat gods goers
goggles going gold golf golfer golfers good goodbye goodness goods goodwill gospel gossip governance governed government
governments governor governors grace grad grade grader graders grades graduate graduates graduation graf graffiti grain
grammar grandchildren granddaughter grandfather grandmother grandmothers grandparents grant grants graph graphics
grappling grass gratitude grave graveyard gravity gray greatness greed green greenhouse greens grenade grenades grid
gridlock grief grievances grin grinding grip grit groan groceries grocery ground groundbreaking grounds groundwork group
grouping groups growing growth guarantee guarantees guard guardian guards guerrilla guerrillas guessing guest guests
guidance guide guidelines guilders guillotine guilt gulf gum gun gunfire gunman guns gunshot guru gusto gut guts gutter
guy guys gym gynecologist ha habit habitat habits hack hacker hackers hacks hail hair haircut half hall hallmark halls
halt halts ham hammer hammering hand handcuffs handful handgun handicap handle handles handling hands handshake hangar
hanging happening happiness harassment harbor hardening hardliners hardship hardware harm harms harness harvest has hash
hat hate hater hates hatred hats haul haunt haunts haven havoc hawks hay hazard hazards he head headache headaches
headcount header heading headline headlines headquarters heads headway healer healing health healthcare hearing hearings
heart heartland hearts heat heating heats heaven heavyweights heckler hedge heed heel heels hegemony height heights heir
helicopter helicopters hell hello helm helmets help helping helps heritage hero heroes heroin heroism hes hesitation
heterosexual heyday hi hide hides hiding hierarchy highlighting highway highways hike hikes hiking hill hills hilltop
hindsight hint hints hip his historian historians histories history hit hitch hits hitting hockey holder holders holding
holdings holdout holdouts hole holes holiday holidays holy homage home homeland homeless homeowners homes hometown
homicide homicides homosexual homosexuality hone honesty honey honor honoring hoodlums hook hooking hop hope hopes horde
hordes horizon horror horrors horse horses hospital hospitals host hostage hostages hostilities hostility hosts hotel
hotels hour hours house household households houses housing http hub hubs huddle hugging human humanity humans
humiliation humility humor hundred hundreds hunger hunting hurdle hurdles hurry hurt hurting hurts husband husbands
hydrogen hype hypocrisy hypocrite ice icon id idea ideal idealism ideals ideas identification identities identity
ideologies ideology idiot ignorance illness illnesses illusion illustration image imagery images imagination imbalance
immigrant immigrants immigration immune immunity impact impacts impasse impeachment imperialism impetus implement
implementation implements implication implications import importance importation importing imports imposition impotency
impression impressions imprisonment impromptu improvement improvements impulse in inability inaccuracies inaction
inaugural inauguration incarceration incarnation incendiary incentive incentives inception incest inch inches incident
incidents inclination incline inclines inclining inclusion income incomes incompetence incompetent inconsistencies
inconsistency inconvenience increase increases incumbent incumbents incursion incursions independence index indexing
indication indications indicative indicator indicators indictment indignation individual individuals inducing indulging
industrialist industries industry inequality inequities inertia inevitability inevitable inexperience infant infantry
infection inference inferiority infiltration inflation inflection influence influences influx info information informing
infrastructure infringement ingredient ingredients inhabitants inheritance initiation initiative initiatives injunction
injuries injury injustice ink innocence innovation input inputs inquiries inquiry inroads insecurity insertion inside
insider insiders insight insights insinuations insistence insisting inspection inspections inspector inspectors
inspiration instability installation installations installing installment instance instances instant instinct instincts
institution institutions instruction instructions instrument insubordination insult insults insurance insurer insurers
insurgency insurgent insurgents insurrection intake integer integers integral integrating integration integrity
intellect intellectual intellectuals intelligence intensification intensity intent intention intentions intents
interaction interactions intercept interdict interdiction interest interests interface interfaces interference interim
interior interlopers intermediary intermediate intern internationalist internet internment interns interplay
interpretation interpretations interpreter interpreting interrogation interrogations interruptions intersection
intersections interval intervals intervention interview interviewer interviews intimidation intolerance intransigence
intricacies introduction intruders intrusions invaders invalid invalids invasion invasions inventory inversion
investigating investigation investigations investigator investigators investing investment investments investor
investors invitation involvement ire iron irony irritation is island islands isolation issue issues issuing it itching
item items iteration its jab jacket jail jam jamming jams jargon jaw jazz jeans jelly jeopardy jerk jet jets jeweler ji
jihad jihadist jihadists job jobs jock jogger jogging joining joint joints joke jokes journalism journalist journalists
journals journey joy judge judgement judges judging judgment judgments judiciary juggernaut juice jumping jungle junior
junk junta jurisdiction jurist jury justice justices justification keeping kerfuffle key keyboard keynote keys kick
kicking kickoff kid kidnappers kidnapping kids killer killers killing killings kilometers kilometres kin kind
kindergarten kinds king kingdom kings kiss kissing kit kitchen kits km knack knee knees knife knight knit knock knocking
knocks knowledge la lab label labels labor laboratory labour labourers lack lacks ladder ladies lady lagging lags lake
lame lamp land landing landings landlines landlords landmark lands landscape landslide lane lanes language languages lap
lapse lapses laser lashing laugh laughs laughter launching laundry law lawmaker lawmakers lawn laws lawsuit lawsuits
lawyer lawyers layer layers laying layoffs layout le leach lead leader leaders leadership leads leaf leaflets league
leagues leak leaks leap learning lease leases leather leaving lectern lecture lecturer lectures lecturing led leeway
left leftist leftists leg legacies legacy legality legalization legend legions legislating legislation legislator
legislators legislature legislatures legitimacy legs lemon lender lenders lending length lengths lens lenses lent
lesbian lesbians lesson lessons letter letters letting level levels lever leverage liabilities liability liaison liar
liars libel liberal liberalism liberalization liberals liberation libertarian libertarianism libertarians liberties
liberty libraries library license licenses lid lie lied lies lieutenant life lifestyle lifestyles lifetime lifetimes
light lighter lighting lightning lights lightweight likelihood liking limelight limit limitation limitations limits line
liners lines lineup lingering lining link links lion lions lip lips liquid liquidation liquidity liquor list listener
listeners listening listing listings lists litany literature litigation litmus litre little liver living load loading
loads loan loans lobby lobbyist lobbyists locating location locations lock locking locks log logging logic logistics
logo logs look looking looks loom looms loony loop loophole loopholes looting lorries lorry loser losers loss losses
lost lot lots lottery love lover lovers loves loyalist loyalists loyalties loyalty luck luggage lull lump lunch luncheon
lurch lure luxury lying lyrics machine machinery machines madness mafia magazine magazines magic magistrate magnate
magnitude mail mailbox mailers mailing mails maimed mainframe mainframes mainland mainstay mainstream maintenance maize
majorities majority majors makeover maker makers makeup making malaise male males malfunction mall malls man management
manager managers mandate mandates maneuver manhunt mania manifestation manifesto manipulation manipulator mankind manner
manners manpower mantle mantra manual manuals manufacture manufacturer manufacturers manufactures manufacturing map
mapping maps marathon march marchers marches marching margin margins marijuana marines mark marker markers market
marketers marketing marketplace markets marking marks marriage marshal martyr masculinity mask mass masse masses master
masters mat match matches matchup mate material materials materiel mates math mathematician mathematics matrix matter
matters maturity maverick max maximum may mayhem mayor mayors me meal meals mean meaning meanings means meantime measure
measurements measures measuring meat mechanic mechanics mechanism mechanisms medal meddling mediation medication
medicine medium mediums meeting meetings megabytes melody meltdown melting member members membership memberships memo
memoir memoirs memorandum memorial memorials memories memory men mending mentality mention mentions mentor menu
mercenaries mercenary merchandise merchant merchants mercy merger mergers merit meritocracy merits mess message messages
messaging messenger metal metaphor meter meters method methods metre metres metric metro mi microphone microprocessor
microprocessors microwave midday middle midnight midst might migrant migrants migration mile mileage miles milestone
militia militiamen militias milk mill million millionaire millions mills mimic mind minds mine miners mines mini
minimalist minimum mining minister ministers ministry minor minorities minority minors mint minus minuscule minute
minutes miracle mirage mirror mirrors miscalculations mischief misconduct misdeeds misdemeanor misery misfortune
misgivings misinformation misogynist misogynists misreading miss misses missile missiles mission missions missteps
mistake mistakes mistaking mistreatment misunderstanding misunderstandings misuse mixing mixture mm moan mob
mobilization mockery mod mode model modeling models moderate moderates moderator moderators modernization modification
mogul mold molecules mom moment moments momentum moms monarch monarchist monarchy money moniker monitoring monopoly
monsoon monster month monthly months monument mood moon moons moot moral morale morality morals moratorium morning
mornings moron mortal mortar mortars mortgage mortgages mosque mosques mosquito mother mothers motion motions motivation
motivations motives motor motorcade motorcycles motorists motto mount mountain mountains mounting mourning mouse mouth
move movement movements moves movie movies much mud muddle mug mugs municipalities munitions murder murderers murders
muscle museum museums music musical musician musicians must mustard mutinies mutiny myriad mystery myth mythology myths
nail nails naivete name names naming napalm narrative narrator narrowing nation nationalism nationalist nationalists
nationalities nations native natives nativist naturalization nature navies navy nd necessity neck necks need needle
needs needy negative negatives negativity neglect negligence negotiation negotiations negotiator negotiators neighbor
neighborhood neighborhoods neighbors neighbour neon neophyte nephew nerd nerve nerves net network networks neurosurgeon
neutrality newcomer newcomers news newsletter newsletters newspaper newspapers newsprint newsrooms ng niche nickname
niece night nightclub nightmare nights nine nineteen ninth no nobility nobody noise noises nomination nominations
nominee nominees nonpartisan nonprofit nonprofits nonsense nonstop noon noose norm norms north northeast northwest nose
noses nostalgia notable notch note notes nothing notice notices notion notions novel novels novelty novice now nowadays
nowhere nuances nuisance nukes number numbering numbers nun nuns nurse nurses nutrition nuts oat oath oats obesity
object objection objections objective objectives objects obligation obligations oblivion obscurity observation
observations observer observers obsession obstacle obstacles obstetrician obstruction occasion occasions occupation
occupiers occurrence occurrences ocean odds offence offences offender offenders offense offenses offensive offensives
offering offerings office officeholders officer officers offices official officials offspring oh oil oils ois oligarch
omission omissions one ones onion onset onslaught onus opening openings openness operation operations operator operators
opinion opinions opponent opponents opportunism opportunist opportunities opportunity opposite opposition oppression ops
optimism option options or orange orbit orchestra orchid ordeal order ordering orderly orders ordinary organ
organisation organisations organization organizations organizer organizers organs orientation origin original originator
origins orthodoxy ouster outbreak outcome outcomes outcry outfit outflow outflows outings outlay outlet outlets outlier
outline outlines outlook outpost outposts outpouring output outrage outrages outreach outset outside outsider outsiders
outsize outskirts ovation ovations overall overflow overhead overlapping overload overseer oversight overtaking
overthrow overtime overtones overtures owner owners ownership oxygen ozone pace pacification pack package packages
packaging packet packing pact padding page pages pain pains paint painting paintings paints pair pairs palace palaces
palm pan panel panels panic pants paper paperback papers paperwork par para parade parades paradise paradox paragraph
paragraphs parallel parallels parameters paramilitary paranoia paratroopers pardon parent parents parishioners parity
park parking parks parliament parody parole parrot part participant participants participation particular parties
partisan partisans partisanship partitions partner partners partnership parts party pass passage passages passenger
passengers passerby passes passing passion passions passport passports password passwords past pastimes pastor pastors
patch patches path paths pathway patience patient patients patriarch patriot patriotism patrol patrols patron patrons
pattern patterns pause pauses pavement pawn pay payback paycheck paychecks payday payer payment payments payoff payroll
pays peace peacekeepers peak peanut peanuts peasant peasants peddling pediatrician peer peers pegs pen penalties penalty
penchant pencil peninsula penny pens pension pensions people pep percent percentage percentages perception perceptions
perch perfection performance performances performing peril perimeter period periods perjury permission permit permits
perpetrator perpetrators persecution persistence person persona personalities personality personification personnel
perspective perspectives persuasion pessimism petition petrol petroleum petty pharmacy phase phases phenomenon
philanthropist philanthropy philosopher philosophy phone phones phony photo photograph photographer photographers
photographs photos phrase phrases phrasing physician physicist physics pi pic picket picking pickup picture pictures pie
piece pieces pig pigment pigs pile pilgrimage pilgrims piling pill pillar pillars pillow pills pilot pilots pin pink
pins pint pioneer pipe pipeline pipelines pipes pirate pistol pistols pit pitch pitches pitching pitfalls pitting pity
pizza placards place places plagiarism plain plaintiff plaintiffs plan plane planes planet planks planners planning
plans plant planting plants plaster plastic plastics plate plates platform platforms platitudes platoon play playbook
player players playground playing playoffs plays playwright plaza plea pleading pleas pleasure plenty plight plot plots
plotter ploy plug plunge plurality plus pm pocket pockets poem poems poet poets point points poison poisoning
polarization pole poles police policeman policies policy polishes polishing politician politicians politicos politics
poll polls pollster pollsters pollution polystyrene pool pools pop pope popping populace popularity population
populations populism populist pork pornography port porter porters portfolio portfolios portion portions portrait
portrayal portraying ports pose poses posing position positioning positions possession possessions possibilities
possibility post poster posters posting postings postmaster posts postscript pot potato potential pothole pottery pound
pounds poverty powder power powerhouse powers practice practices pragmatism pragmatist praise praises prayer prayers
preaching precautions precedence precedent precedents precinct precincts precision predecessor predecessors predicament
prediction predictions preference preferences pregnancy prejudice prelude premier premiere premise premises premium
premiums prep preparation preparations preparedness prerequisite prescription prescriptions presence present
presentation presents preservation preserves presidency president presidents press presses pressing pressure pressures
prestige pretending pretext prevention preview price prices pricing pride prides priest priests primaries primary prime
primes prince principal principals principle principles print printer printers printing printout prints priorities
priority prison prisoner prisoners prisons privacy private privatization privilege privileges privy prize prizes pro
probability probation problem problems procedure procedures proceeding proceedings proceeds process processes processing
procession processor processors proclamation proclamations producer producers product production products professing
profession professional professionalism professionals professor professors profile profiles profiling profit
profitability profits program programme programmer programmers programmes programming programs progress progression
prohibition prohibitions project projection projections projects proliferation prom prominence promise promises
promotion promotions prompting pronouncements proof prop propaganda properties property prophet proponent proponents
proportion proportionality proportions proposal proposals proposition proprietary props prose prosecution prosecutions
prosecutor prosecutors prospect prospects prosperity prostitutes protection protectionism protections protein protest
protester protesters protests protocol protocols prototype provider providers province provinces provision provisions
provocation proxy psychiatrist psychologists psychology psychopath public publication publications publicity publicizing
publisher publishers publishing pull pulling pullout pulls pulp pulpit pulse pump pumps pun punch punches punctuation
pundits punishment pupils puppet purchase purchasers purchases purchasing purity purple purpose purposes pursued pursuit
push pushes pushing putting px python quagmire qualification qualifications qualifying qualities quality qualms
quantities quantity quarantine quarter quarters quartet queen queens queries quest question questioning questionnaire
questionnaires questions queue queues quiet quintet quiz rabbi rabbis rabbit rabble race races racing racism racist
racists racketeering racks radar radiation radical radicals radio radius raft rage raid raids rail railing railroad
railroads rails railway railways rain rainbow rains raiser raising rallies rally rallying ramp rampage range ranges rank
ranking rankings ranks ransom rant ranting rapist rapists rapprochement rash rat rate rates ratification rating ratings
ratio rationale rattles rattling ravaging razor re reaching reaction reactionary reactions reactor reader readers
readership readiness reading realities reality realization realm realms rear rearguard reason reasoning reasons
reassurance rebates rebel rebellion rebellions rebels rebuff rebuilding rebuttal receipt receipts receivers reception
receptions recession recipe recipes recipient recipients recklessness reckoning recognition recollection recollections
recommendation recommendations reconciliation reconnaissance reconstruction record recording recordings records recourse
recovery recreation recriminations recruit recruiter recruitment recycling red redistribution reducing reduction
reductions reelection reference references referendum referendums referral refining reflection reform reforms refrain
refrigeration refuge refugee refugees refusal regaining regard regards regime regiments region regions register
registers registration regret regrets regulating regulation regulations regulator regulators rehabilitation rehearing
reign reigns rein reinforcements reinstatement reinsurance rejection relation relations relationship relationships
relative relatives relay release releases relevance reliability reliance relief religion religions relish relocation
reluctance remainder remains remark remarks remedies remedy remembering reminder reminders remittances remnants remorse
removal rendezvous renewal renovation renovations rent rents reorganization repair repairs reparations repatriate
repatriation repayment repeal repeating repercussions repertoire replacement replacements replacing replay replica
replies reply report reporter reporters reporting reports representation representations representative representatives
repression reproach republic reputation reputations request requests requirement requirements requisite rescue research
researcher researchers resemblance resentment reservation reservations reserve reserves resettlement residence residency
resident residents resignation resilience resistance resolution resolutions resolving resonance resort resorts resource
resources respect respects respondents responders response responses responsibilities responsibility rest restaurant
restaurants restoration restraint restriction restrictions restroom rests result results resume resurgence retail
retailer retailers retake retaliation retention retiree retirees retirement retirements retreat retreated retreats
retrospect return returns reunion revelation revelations revelers revenge revenue revenues reversal reversals reverse
reverses review reviewers reviews revising revision revisionist revisions revival revoke revolt revolts revolution
reward rewards rhetoric rhyme ribbon rice riches richness ride rider rides ridicule riding riff rifle rifles rift right
rights ring ringing rink rinks riot riots ripple rise rises risk risks ritual rituals rival rivalry rivals river rivers
road roads roar robberies robbers robbery robot robots rock rocket rockets rocks rod role roles roll rollback rolls
romance romantic romp roof room rooms root rooting roots rope rose rotation round rounding rounds roundtable roundup
route routes routine routines row rowdy rows royalties rubber rubbing rubbish ruin ruining ruins rule ruler rulers rules
ruling rulings rumblings rumor rumors rumour rumours run rung runner runners running runoff runs ruse rush rushing
sabotage sack sacking sacks sacrifice sacrifices sadness safari safe safeguard safeguards safety saga sail sailing
sailors saint saints sake saki salaries salary sale sales salesman salt salvation salvo sample samples sampling
sanctions sanctuaries sanctuary sand sandwiches sang sarcasm sat satellite satisfaction saturation sauce savage saving
savings saying scale scales scam scan scandal scandals scanner scanning scans scapegoats scarf scattering scenario
scenarios scene scenery scenes schadenfreude schedule schedules scheduling scheme schemes scholar scholars scholarship
school schoolchildren schools schoolteacher science sciences scientist scientists scope score scores scoring scorn
scourge scouting scramble scrambles scrap scratch scratching scream screaming screen screening screenings screens screw
script scripts scrutiny scum sea seal search searches seas seaside season seasons seat seating seats secession
secessionist second seconds secrecy secret secretaries secretary secrets sect sectarian section sections sector sectors
secular securities security seed seeds seeing seeker seekers seeking segment segments segregation segregationist seizing
seizure seizures selection self sellers selling semantics semblance semi seminar seminars senator senators senders
sending senior sensation sense senses sensibilities sensitivities sensitivity sent sentence sentences sentiment
sentiments separation sequel sequence sequences series seriousness sermon servant servants server servers service
services serving session sessions set setback setbacks sets setting settings settlement settlements settling setup seven
sex sexes sexism sexist sexuality shade shades shadow shakeup shaking shale sham shame shape shapes shaping share
shareholder shareholders shares sharia sharing sharper shed shedding sheds sheep sheet sheets shelf shell shelling
shells shelter shelters shenanigans sheriff shield shields shift shifts shining ship shipbuilding shipments shipping
ships shipyard shirt shirts shock shocks shoe shoes shook shooter shooters shooting shootings shop shopping shops shore
shores shortage shortages shortcoming shortcomings shortfall shortfalls shorthand shorts shot shotgun shots shoulder
shoulders shouting show showcase showdown shower showers showing showings showman showroom shows shrinking shrug
shutdown shutting sibling siblings sick side sidelines sides siding siege sieges sigh sight sighting sights sign signal
signaling signals signature signatures significance signing signs silence silver similarities similarity simmering
simplicity simulation sin sincerity sine singer singing single singles sink sinking sins sir sirens sister sisterhood
sisters site sites sitting situation situations six sixties size sizes sizing skeleton skepticism skeptics sketch skill
skills skin skirmishes skirt sky skyline skyrocket skywriting slain slate slates slaughter slave slavery slaves slaying
slayings sleep sleeper sleeping sleeps sleeves slew slice slices slide slides slight slights slip slips slit sliver
slogan slogans slope slot slots slowdown slowing slump slurs smash smashes smattering smear smell smile smiles smiling
smoke smoking smugglers smuggling snack snapshot sniper snow snowfall soccer socialism socialist societies society
sociopath sock softening software soil soldier soldiers sole solicitor solid solidarity solidifying solo solution
solutions solving somebody someone son song songs sons sophisticate sophisticates sore sorrow sort sorting sorts soul
souls sound sounds soundtrack soup source sources south southeast southwest sovereign sovereignty soybean space spaces
spam span spanking spark sparring spat spate speaker speakers speaking spear specialist specialists specialty species
spectacle specter spectrum speculation speculators speech speeches speechwriter speed speeding speeds spell spelling
spells spelt spending sphere spies spike spiral spirit spirits spiritual spite spitting splinter split splits spoiler
spoiling spoke spokesman spokesperson spokeswoman sponsor sponsors sponsorship spoon sport sports spot spotlight spots
spotting spouse spouses sprawling spray spread spreading spreads spreadsheets spree spring spur spy spying squabble
squad squadron square squeeze squeezes squeezing stability stable stack stacks stadium staff staffer staffers staffs
stage stages staging stagnation staircase stairs stake stakes stalemate stall stalling stalwart stamina stamp stamps
stance stances stand standard standards standby standing standings standoff standpoint stands standstill staple staples
star stare stares stars start starter starters starting starts starvation state statement statements states statesman
station stations statistic statistics statue stature status statute statutes stays steaks stealing steel steering stem
stems step stepfather stepmother steps stereo stereotype stereotypes stern steward stick sticker stickers sticks stiff
stifling stigmatization stimulus stirring stock stockholders stockpile stocks stole stomach stone stones stop stopping
stops storage store stores storey stories storm storms story strain strains straits strand strands stranger strangers
strategies strategist strategists strategy straw stray streak stream streams street streets strength strengthening
strengths stress stresses stretch stretches stretching stride strides strife strike strikes string strings strip
stripping stroke stronghold strongholds strongman structure structures struggle struggles student students studies
studio studios study studying stuff stump stumping stunt stupid style styles subject subjects submarine submarines
submission subset subsidiaries subsidiary subsidies substance substances substitute substituting suburb suburbs subway
success successes succession successor successors suck sucker sucking sucks suffering suffrage sugar suggestion
suggestions suicide suit suitability suite suiting suitor suitors suits sum summaries summary summer summers summit sums
sun sunrise supercomputer superior superiority supermarket supervising supervision supervisor supervisors supplement
supplier suppliers supplies supply supplying support supporter supporters supporting supports suppression supremacist
supremacists supremacy surface surfaces surge surgery surname surplus surprise surprises surrender surrogate surrogates
surroundings surveillance survey surveys survival survivor survivors suspect suspects suspension suspicion suspicions
swallow swamp swamps swath swaths sway sweat sweep sweeping swell swimming swing swinging swings switch switches
switching sword swords syllabus symbol symbols sympathies sympathizers sympathy symphony symptoms synagogue syndicate
syntax system systems table tables tabs tacking tackle tackles taco tactic tactician tactics tag tail tails takeaway
takedown takeover taker takers taking tale talent talents tales talk talker talking talks tallies tally tampering tandem
tank tankers tanks tap tape tapes taping tapping target targets tariff tariffs tarmac task tasks taste tastes tax
taxation taxes taxi taxpayer taxpayers tea teacher teachers teaching team teams tear tearing tears tech technique
techniques technologies technologists technology teenager teenagers teeth telecom telecommunications telegram telephone
teleprompter television temper temperament temperature temperatures temple temples temptation ten tendencies tendency
tending tenet tennis tenor tens tense tension tensions tent tenth tents tenure term terminal terminals terminology terms
terrain territories territory terror terrorism terrorist terrorists test testimony testing tests text textbook textbooks
texts th thanks theater theaters theatre theft theme themes theology theories theorist theory therapy thesis thieves
thing things thinkers thinking third thirds thirst thirty thoroughfare thought thoughts thousand thousands thrall thread
threat threats three threshold thrift thrifts thriller throat throats throne thrust thrusting thrusts thugs thumb thumbs
thumping thwart tick ticket tickets ticking tide tidy tie tier ties tiger tightening tile tiles till time timeline times
timetable timing tin tip tips tire tires tissue titan titans title titles toast toasts tobacco today toe toilet toilets
token tokens tolerance toll tomato tomb tomorrow ton tone tones tongue tonight tons tool tools tooth top topic topics
tops tore torpedo torture toss total totals touch touches toughness tour tourism tourist tourists tournament tournaments
tours tout touts tow towers town towns toy toys trace traces track tracker tracking tracks traction trade trademark
trader traders trades trading tradition traditionalists traditions traffic traffickers tragedies tragedy trail trailer
trailing trails train trainer training trains traitor traitors traits trajectory transaction transactions transcript
transcripts transfer transfers transformation transient transit transition translation translator transmission
transmissions transparency transport transportation trap trapping traps trash trauma travails travel travelers traveling
travelling travels treachery tread treasure treasurer treaties treatment treaty tree trees trek trench trenches trend
trends trial trials triangle tribe tribes tribute trick tricks trigger triggers trillion trillions trio trip triple
trips triumph trivia troop troops trophies trophy trouble troubles troupe trove truce truck trucking trucks trumpet
trunk trust trusts trustworthiness truth truths tsunami tube tuition tumult tune tuning tunnel tunnels turbine
turbulence turf turmoil turn turnaround turning turnout turnover turns tweet tweets twenty twin twist twisting twists
twitter two tycoon tying type types typing tyranny tyrant tyrants ugliness ultimatum umbrella un uncertainties
uncertainty uncle uncles undercut underdog undergraduate undergraduates undersecretary understanding undertaking
underwear underwriter underwriters undoing unease unemployment unfolding unfortunate unification uniform uniforms union
unions unison unit uniting units unity universe universities university unknown unknowns unpopularity unpredictability
unrest unveiling unwillingness upbringing updating upheaval uplifting uprising uprisings uproar upset upsets upshot
upside upstart upturn uranium urge urgency urges urging us usage use usefulness user users uses using utilities utility
utmost vacancies vacancy vacation vacations vaccine vacuum vagaries validity valley valuation value values valves van
vandalism vanguard vans variable variables variants variation variations variety vector vegetables vehicle vehicles vein
vendetta vendor vendors vengeance vent venture ventures venue venues verdict verge verification verse version versions
vessel vessels vestige vests vet veteran veterans veto viability vice vicinity victim victims victor victories victors
victory video videos view viewer viewers viewing viewpoint viewpoints views vigilante vigor village villagers villages
villain vintage violation violations violators violence virtue virtues virus viruses visa visas visibility vision
visionary visit visiting visitors visits vitriol vocabulary vodka voice voices volatility volley volume volumes
volunteer volunteers vote voter voters votes voting vulgarity vulnerabilities vulnerability vulture wading wage wages
wagon waiting waiver waivers wake wakes waking walk walks wall wallet wallets walls waning wanton war ward warehouse
warehouses warfare wariness warlords warmth warning warnings warplanes warrant warrants warrior wars warship warships
wartime was wash waste wastes wasting watch watchdog watchers watches watching water waters watershed waterway wave
waves waving way ways wayside weakening weakness weaknesses wealth weapon weaponry weapons wearing weather web website
websites wedding weed week weekday weekdays weekend weekends weekly weeks weeping weighing weight welfare well west
wheel wheelchair wheelhouse wheels whereabouts while whiner whipping whirl whirlwind whisky whisper white whites who
whole wholesale wholesaler whores why widening widow width wife wig wilderness wildlife will willingness wills wind
windfall window windows winds wine wines wing wings winking winner winners winning winter wire wiring wisdom wise wish
wishes wishing wit witch withdrawal withdrawals withholding witness witnesses wives wizard woes wolf woman women won
wonder wonders wonk wood woods wooing wool word wording words work worker workers workforce workings workload workplace
works workstations world worlds worms worries worry worrying worse worship worst worth wound wounded wounding wounds
wrap wrapping wrath wreath wreck wrecking wrestling wrist writer writers writing writings wrong wrongdoing wrongs www
xenophobia yard yards year yearly years yell yelling yellow yen yes yesterday yield yields young youth zeal zero zombie
zone zones zoning zoo`;

export const baseVerbs = `
abandon abide abolish absent absorb abstract abuse accede accelerate accept accommodate accompany accomplish accord
accumulate accuse achieve acknowledge acquire act adapt add address adhere adjust administer admire admit adopt advance
advertise advise advocate affect affirm afford affront agree aid aim alarm alert alienate align allege alleviate
allocate allow alter alternate amass ambush amend amount amplify amuse analyse analyze anchor angle announce annoy
answer antagonize anticipate apologise apologize appeal appear applaud apply appoint appreciate approach appropriate
approve arch argue arise arrange array arrest arrive articulate ascend ask assault assemble assert assess assign assist
associate assuage assume assure attach attack attain attempt attend attract attribute audit audition authorize automate
avail average avert avoid await awake award awe back bait bake balance ban bang bankrupt banter bar bare bargain bark
barricade base bat be beam bear beat become beg begin behave believe belong belt bench bend benefit besiege bet betray
beware bid bind bite blame blast bleed bless blind blink block blow blunt bluster board boast boil bolster bolt bomb
boom boost border bore borrow bother bounce bound bow boycott brace brag breach break breakfast breathe breed bridge
bring broadcast broaden brush bubble buck buckle budget buffer bug build bulk bump bunch bundle burn burst bury bust buy
buzz bypass cable calculate calibrate call calm camouflage camp campaign cancel cap capitalize capitulate capture care
caricature carry cart carve cash cast catalogue catapult catch cater caucus cause caution cease celebrate cement center
certify challenge change channel chant characterize charge charm chart charter chase chat chatter cheat check cheer
cherish chip choose chorus circle circulate circumvent cite claim clamp clarify clash classify clean clear click climb
clinch cling clip clog close cluster clutch coach coalesce coat coin coincide collapse collar collect color combat
combine come comfort command commence commend comment commercialize commit communicate compare compel compensate compete
compile complain complete complicate compliment comply compose compound comprehend comprise compromise compute conceal
concede conceive concentrate concern conclude concur condemn condone conduct confer confess confirm conflict conform
confront confuse congratulate connect conquer consent consider consist consolidate constitute constrain construct
consult consume consummate contact contain contemplate contend content contest continue contract contradict contrast
contribute control converge convert convey convict convince cook cool cooperate coordinate cope copy correct correspond
corrupt cosponsor cost counsel count counter counterattack couple court cover crack crash crawl create credit cripple
crisscross criticize crop cross crowd crown cruise crunch crush cry culminate curb cure curse curve cushion cut cycle
damage damn dampen dance dare dash deal debate debut deceive decide declare decline decrease decree dedicate deduce deem
deepen default defeat defend defer define deflect defy degrade delay delegate delete delight deliver delve demand
demolish demonstrate denounce dent deny depend deploy deport deposit depress deprive derail derive descend describe
desert deserve design desire despair destabilize destroy detect deter determine develop devise devote dial dictate die
differ differentiate dig digest dignify dilute diminish dip direct disagree disappear disappoint disavow discard
discharge discipline disclose disconnect discount discourage discover discredit discriminate discuss disdain disgrace
disgust dislike dislodge dismantle dismiss disparage dispatch dispel dispense disperse display dispose dispute
disqualify disregard disrupt dissent distinguish distort distract distribute distrust disturb dive diverge divert divide
divorce divulge do docket document dodge dominate donate doom dose dot double doubt download draft drag drain draw dread
dream dress drift drink drip drive drop drown drum dry duck dump dunk dwell earn ease eat echo eclipse edit educate
effect elaborate elect elevate eliminate embarrass embody embolden embrace emerge emit empathize emphasize employ
empower empty emulate enable enact encircle encounter encourage end endanger endeavor endorse endure energize enforce
engage enhance enjoy enlarge enlist ensure entail enter entertain entitle envelop envision equal equate equip eradicate
erase erect erode err erupt escalate escape escort establish esteem estimate evacuate evade evaluate evidence evolve
exaggerate examine exceed except exchange excite exclude excuse execute exempt exercise exhaust exhibit exile exist
expand expect expel experience experiment expire explain explode exploit explore export expose express extend
exterminate extort extract eye face facilitate fade fail fake fall fan fancy fare fashion favor fear feature feed feel
fell fend fight figure file fill filter finalize finance find finish fire fish fit fix flank flap flash flee flip flirt
float flock flood flourish flow flurry flush fly foam focus foil fold follow foment fool forbid force forecast foresee
foretell forge forget forgive form formulate foster foul found frame free freeze frequent frown frustrate fry fuel
fulfil fulfill fume function funnel further fuss gag gain galvanize garden garner garrison gasp gather gauge gaze gear
generate gesture get ghost give glare glean glide glimpse glow go govern grab graduate grant grasp grimace grin grind
grip groan grow guarantee guard guess guide hack hail halt halve hammer hand handicap handle hang happen harass harbor
harden harm harness harvest hasten hate haul haunt have hazard head headline heal hear heat hedge heed help hesitate
hide highlight hike hint hire hit hitch hog hold honor hook hop hope horrify house huddle hug humble hunt hurdle hurry
hurt identify idle ignore illustrate imagine impede implement implore imply import impose impress imprison improve
incite incline include increase index indicate indict induce inflict influence inform inhabit inhibit initiate inject
insert insist inspect inspire install instruct insult integrate intend intensify inter interact intercept interfere
interpret interrogate interrupt intervene interview intimate intimidate introduce invade invent invest investigate
invite invoke involve irritate isolate issue jab jail jam jaw jeopardize jerk jet join joke judge jump junk justify keep
keynote kick kid kidnap kill kiss knit knock know label labor lack land lap lapse lash last laugh launch lay layer lead
leak lean leap learn lease leave lecture legalize lend let levy license lie lift light like limit limp line link
liquidate list listen live load loan loathe lobby locate lock lodge log look loom loop loose lose lounge love lower lull
lump lurch lure mail maintain make manage mandate maneuver manifest manipulate manufacture map march mark market marry
marshal mask massacre master mastermind match mate matter mature maximize mean measure mediate meet melt mend mention
merchandise merge merit meter milk mill mind mine minimize mirror misfire mislead misrepresent miss mistake mistrust
misunderstand misuse mitigate mix moan mobilize mock moderate modify mold monitor mortar motivate motor mount mourn move
muck multiply murder muster nail name narrow navigate near need needle neglect negotiate neutralize nickname nod
nominate notch note notice notify obey object obscure observe obstruct obtain occasion occupy occur offend offer offset
omit open operate oppose opt orbit order organise organize originate oust outflank outline outnumber output outrage
outsource outweigh overcome overdrive overflow overhaul overlap overlay overload overlook overreach override overrun
oversee overstate overtake overthrow overturn owe own pace pack package paint pair palm pan panel panic parade parallel
pardon park parody parrot parse participate pass patch patrol pause pay peak peel peer pen penetrate pepper perceive
perch perfect perform permit perpetuate persist persuade petition phone photograph phrase pick picket pile pilot pin
pinch pioneer pit pitch pity pivot placate place plan plant plaster play plead please pledge plot plug plunge podcast
point poison poke pole politicize poll pool pop portray pose possess post postpone pound pour practice practise praise
pray preach precede predict prefer prepare present preserve press presume pretend prevail prevent pride print prioritize
privatize probe proceed proclaim produce profit progress prohibit project prolong promise promote prompt prop propel
propose prosecute protect protest prove provide provoke publicize publish pull pulse pump punch puncture punish punt
purchase purge pursue push put putt puzzle qualify quash quell question quip quit quote race rage raid rail rain raise
rally range rape rate ratify reach react read reaffirm realise realize reap rear reassess reassure rebel reboot rebound
rebuff rebuild rebuke rebut recall recapture recast receive recess recite reckon reclaim recognise recognize recommend
reconcile reconsider record recount recover recruit redirect reduce refer reflect refocus reform refrain refuse refute
regain regard register regret regroup regulate reign rein reinforce reinstate reiterate reject rejoin relate relax relay
release relieve relish relocate rely remain remake remark remedy remember remind remove render renew rent reopen repair
repay repeal repeat repel replace replicate reply report represent reprimand reproach reproduce repudiate request
require rescue resemble resent reserve reset resettle reshape reside resign resist resolve resonate resort respect
respond rest restart restore restrain restrict restructure result resume resurrect retail retain retaliate rethink
retire retract retreat retrieve return reunite reuse reveal revenge reverse review revisit revive reward rewrite rhyme
rid ride ridicule ring rip ripple rise risk rival roar rock roll romp root round rout row rub ruin rule run rupture rush
rust sack sacrifice safeguard sail sample sand satisfy save savvy saw say scan scare schedule score scorn scramble scrap
scratch scream screen scrutinize scuttle seal search seat secure see seek seem segregate seize select sell send sense
sentence separate serve set settle shade shake shape share shed sheer shelve shield shift shine ship shock shoot shop
shorten shout shove show shower shrink shrug shuffle shut shuttle shy sigh sign signal silence simplify sin sing sink
sit sketch skip skirt slam slap slash slate slaughter sleep slice slide slip slit slog slot slow slump smash smell smile
smoke smooth snag snap sneak sniff snow sock soften solicit solidify solve sound sour sow span spare spark speak spear
spearhead specialize specify speculate speed spell spend spill spin spiral splinter split sponsor spot spotlight spray
spread spring sprint spur spy square squash squeeze stabilize stack staff stage stake stall stamp stand star stare start
starve state station stay steady steal steam steep steer stem step stick stimulate stir stoke stop store storm
straighten strain strand strangle stray streak stream strengthen stress stretch strike string strip strive stroke
struggle study stuff stumble stump stunt sub subject submit subpoena subscribe substitute succeed suck sue suffer
suffice sugar suggest suit summon supplement supply support suppose suppress surge surprise surrender surround survey
survive suspect suspend sustain swagger swallow swamp swap sway swear sweat sweep swell swim swing swipe switch sync
tack tackle tag tailor take talk tame tap tarnish taste tat tax teach tear telephone tell tempt tend tender term
terminate test testify thank think thread threaten thrive throw thrust thumb thwart tick tie tighten tilt tip tire toast
tolerate toll torture toss total touch tour trace track trade trail train trample transcend transfer transform translate
transmit transplant transport trap travel tread treasure treat trick trickle trigger triple trouble trumpet trust try
tunnel turn twist uncover underestimate undergo undermine underscore understand undertake undo unfold unify unionize
unite unlock unravel unseat unveil update upend upgrade upset urge use utilize utter vacuum validate vanish vary vent
venture verify veto vie view violate visit volunteer vote vouch vow wage wait waive wake walk wander want warn warrant
wash waste watch wave weaken wear weigh welcome wet wheel whirl whisper whistle widen wield win wind wing wire wish
withdraw withhold withstand witness wonder woo work worry worship wound wrap wreck wrest write yell yield`;

export const finiteVerbs = `
abandoned abbreviated abducted abolished absorbed abused abuses accelerated accepted accepts acclaimed accompanied
accomplished accorded accords accumulated accused accuses accustomed achieved achieves acknowledged acknowledges
acquainted acquiesced acquired acquires acquitted acted activated activates acts adapted added addressed addresses adds
adhered adjusted adjusts administered admired admits admitted adopted adopts advanced advances advertised advertises
advised advises advocated advocates affected affects affirmed affirms afflicted afforded aggravated aggrieved agitated
agreed agrees aided aids aimed aims alarmed alarms alerted alienated aligned alleged alleges allocated allowed allows
altered alters am amassed amazed amazes ambushed amended amends amounted amounts amplified amplifies amused amuses
analysed analyses analyzed anchored angles animated annihilated announced announces annoyed annoys anointed answered
answers anticipated anticipates apologised apologized apologizes appalled appealed appeals appeared appears applauded
applauds applied applies appointed appoints appraises appreciated appreciates apprehended approached approaches approved
approves are argued argues arisen arises arose arranged arranges arrays arrested arrests arrived arrives articulated
ascended asked asks assailed assails assassinated assaulted assaults assembled asserted asserts assessed assesses
assigned assisted assists associated associates assumed assumes assured assures ate attached attacked attacks attempted
attempts attended attends attested attests attracted attracts attributed attributes authorised authorized automated
averaged averages averred avers avoided avoids avowed awaited awaits awarded awards backed backs baffled balanced
balances balked banned bans barked barks barred bars based bases bathed battered bawled bawls beamed beams bearded bears
beaten beats became becomes bed bedeviled been began begged begins begrudged begs begun behaves beholden beleaguered
belies believed believes belittled belittles bellowed bellows belonged belongs belts bemoaned bemoans benefited benefits
bent berated besieged betrayed bets bids binds bit bites bitten blamed blames blared blares blasted blasts bleated
bleats blessed blew blocked blocks blogged blogs blown blows blunders blurted blurts blustered blusters boarded boards
boasted boasts bogged boiled boils bolstered bombed bombs booed boomed booms boos boosted boosts borders bore bored born
borne borrowed borrows bothered bothers bought bounced bound bounds bows boycotted bragged brags breached breaches
breakfasts breaks breathes breeds bribes bridges brings bristled broadcasts broke broken brought bruised bruises brushed
brushes bucks budgets bugs builds built buried buries burned burns burnt butts buys bypassed cabled cables calculated
calculates called calls came camouflaged campaigned campaigns camped camps canceled cancelled cancels capitalized capped
caps capsized captioned captions captured captures cared cares carried carries carved castigated castigates casts
catapults catches catered caters caucused caucuses caught caused causes cautioned cautions ceased ceded celebrated
celebrates cemented centered centers centralized certified chafed challenged challenges changed changes channels chanted
chants characterised characterises characterized characterizes charged charges charmed charms charts chased chastised
chastises chats chatted cheated cheats checked checks cheered cheers cherished chided chides chimed chimes chips choked
chooses chopped chops chorused choruses chose chosen chuckled chuckles circles circulated circulates cited cites
civilized claimed claims clarified clarifies clashed clashes classified classifies cleared clears clicks climbed
clinched clipped clips clobbered closed closes clothes clung clusters coats coerced coincided coined coins collaborated
collapsed collapses collected collects collided colored colors combined combines comes commanded commands commenced
commended commends commentated commentates commented comments commits committed communicated communicates compared
compares compelled compensated competed competes compiled complained complains completed completes complicated
complicates complied complies complimented compliments composed composes compounded compounds compressed compresses
comprised comprises compromised computed computes concealed conceded concedes concentrated concerned concerns concluded
concludes concurred concurs condemned condemns condensed conducted conducts conferred confessed confesses confided
confides confined confirmed confirms confiscated conflated conflicted conflicts confronted confronts confused confuses
congested congratulated congratulates conjectured conjectures connected connects conquered conscripts considered
considers consisted consists consolidated constituted constitutes constrained constructed consulted consumed consumes
contacted contacts contained contains contaminated contemplated contended contends contents contested contests continued
continues contracted contracts contradicted contradicts contrasted contrasts contributed controlled controls convened
converged converted converts convicted convinced convinces cooked cooks cooled cooperated coordinated coordinates coped
copied copies corrected corrects corresponded corrupted corrupts costs costumed counseled counselled counsels counted
counterattacked countered counters counts coupled couples courted courts covered covers coveted cracked cracks cranes
crashed crashes created creates credited credits cried cries crippled crisscrossed criticised criticises criticized
criticizes croaked croaks crops crossed crosses crowded crowds crowed crowned crows cruised crunched crushed
crystallized culminated curbed cured cures customized cuts cycled cycles damaged damages damned dampened dams danced
dared dares darkened darted dashed deadpanned deadpans deals dealt debated debates debunked decamped decapitated
decentralized decided decides declared declares declined declines decreased decreases decreed decrees decried decries
dedicated dedicates deemed deems defaulted defaults defeated defeats defended defends deferred defied defies defined
defines deflected delayed delays delegates deleted deletes delighted delivered delivers demanded demands demolished
demonstrated demonstrates demoralized demurred denied denies denigrated denigrates denounced denounces dented departed
depended depends depleted deplored deplores deployed deported deposed deprecated deprecates depressed deprived derided
derides derived derives descended descends described describes deserted deserved deserves designated designed designs
desired desires destined destroyed destroys detached detained detected detects deteriorated determined determines
detonated devastated developed develops devised devolved devoted devotes diagnosed dialed dictated dictates did died
dies differed differentiated differs dignified digs diluted diminished dipped directed directs disabled disaffected
disagreed disagrees disappeared disappears disappointed disapproves disarmed disavowed disbanded discarded disciplined
disclosed discloses disconnected discontinued discounted discounts discouraged discourages discovered discovers
discredited discriminated discussed discusses disenfranchised disgruntled disguised disgusted disheartened disintegrated
disliked dislikes dislocated dismissed dismisses disparaged disparages dispatched displaced displayed displays disputed
disputes disqualified disregarded disrupted dissatisfied dissolved distinguished distinguishes distorted distracted
distributed distributes distrusted disturbed disturbs dived diverged diverted divided divides divorced divulged divulges
documented documents does dominated dominates donated donates done doomed dotted doubled doubles doubted doubts dove
downgraded downplayed drafted drafts dragged drags drained drank draped drawled drawls drawn draws dreaded dreamed
dreams dressed dresses drew dried drinks driven drives dropped drops drove drowned drunk dubbed dubs ducked dug dumped
dumps duplicated dwarfs dwindled earned earns eased eaten eats echoed echoes eclipsed edited edits educated effected
effects elaborated elaborates elated elected electrified elects elevated eliminated eluded emailed emails embarked
embarrassed embarrasses embattled embedded embodied emboldened embraced embraces embroiled emerged emerges emigrated
emoted emotes emphasised emphasises emphasized emphasizes employed employs empowers emptied enabled enables enacted
enamored encircled encompasses encountered encounters encouraged encourages endeavors ended endorsed endorses ends
endured energized enforced engaged engages engraved engulfed enhanced enhances enjoyed enjoys enlightened enlisted
enquired enquires enrolled enshrined ensued ensured ensures entails entered enters entertains enthused enthuses entitled
entitles entrenched envisaged envisioned equals equipped erased eroded erupted escalated escaped escapes escorted
escorts espoused espouses established establishes estimated estimates evacuated evaluated evaporated evidenced evolved
exacerbated exaggerated exaggerates examined examines exasperated exceeded exceeds excels exchanged exchanges excited
excites exclaimed exclaims excluded excludes excoriated excoriates excuses executed executes exercised exercises
exhausted exhibited exhibits exhorted exhorts exiled exiles existed exists expanded expands expected expects expedited
expelled experienced experiences experiments expired expires explained explains explicated explicates exploded explodes
exploited exploits explored explores exports exposed exposes expounded expounds expressed expresses extended extends
extolled extols extracted eyed eyes fabricated faced faces facilitated faded failed fails faked fallen falls faltered
fanned fans fared fares fashioned faulted faults favored favors feared fears featured features fed feed feeds feels fell
felt fetched fights figured figures filed files filled fills finalized financed finances finds finished finishes fired
fires fishes fits fitted fixed fixes fizzled flanked flanks flared flashed flashes fled fledged flew flied flies flipped
flips flirted floated floats flocked flooded floods flopped flowed flown flows flung focused focuses folded folds
followed follows fools forbade forbidden forced forces forecast forecasts foreshadowed foretells foretold forgave forged
forgets forgiven forgot forgotten formalized formed forms fortified fought found founded fractured framed frames freed
freezes frets fretted fries frightened frightens frowned froze frozen frustrated frustrates fueled fuels fulfilled
fulfills fumed fumes functioned functions gained gains galvanized gardens garnered garrisoned garrisons gasped gasps
gathered gathers gave geared gears generalized generated generates gestured gestures gets giggled giggles gilded given
gives gloated gloats glued goes goggles gone got gotten governed governs grabbed grabs graduated graduates granted
grants grappled greeted grew grimaced grimaces grinds grinned grins griped gripes gripped ground groused grouses growled
growls grown grows grumbled grumbles grunted grunts guaranteed guarantees guarded guards guessed guesses guided gushed
gushes hacked hacks had hailed hails halted halts hammered hampered handed handled handles hands hanged hangs happened
happens harassed hardened harmed harms harrumphed harrumphs has hated hates hauled haunts hawks hazards headed headlined
headlines headquarters heads heard hears heartened heated heats heckled heckles heeded heightened held helped helps
heralded hid hidden hides highlighted highlights hikes hinted hints hired hires hissed hisses hits holds hollered
hollers honored hoped hopes hopped horrified hospitalized housed houses howled howls huddled hugged humiliated hung
hunted hunts hurdles hurled hurried hurts hypothesised hypothesises hypothesized hypothesizes identified identifies
ignited ignored ignores illustrated illustrates imagined immigrated impaired imperiled implemented implements implicated
implied implies implored implores imported imports imposed imposes impoverished impressed imprisoned improved improves
impugned impugns incited incites inclined inclines included includes incorporated increased increases incurred indicated
indicates indicted indicts induced infatuated infected infects inferred infers infiltrated inflamed inflicted influenced
influences informed informs infuriated infused inherited initiated injected injects injured inquired inquires inscribed
inscribes inserted inserts insinuated insinuates insisted insists inspected inspired inspires installed installs
instituted instructed instructs insulted insults intended intends intensified interacted intercepted interjected
interjects interposed interposes interpreted interprets interrogated interrupted interrupts intervened intervenes
interviewed interviews intimated intimates intoned intones intrigued introduced introduces inundated invaded invades
inveighed inveighs invented invents inverted invested investigated investigates invited invites invoked invokes involved
involves irritated irritates is isolated isolates issued issues jailed jammed jams jeered jeers jested jests jets jibed
jibes joined joins joked jokes judged judges jumped jumps justified justifies keeps kept kicked kidnapped kids killed
kills knew knocked knocks known knows labeled labelled labels labored lacked lacks lagged lags laid lain lambasted
lambastes lambasts lamented laments landed lands lapses lashed lashes lasted lasts lauded lauds laughed laughs launched
launches lay layers lays leaded leads leaked leaks leaned leans learned learns learnt leases leaved leaves lectured
lectures led left legalized lends lent lets liberated licensed licenses lied lies lifted lifts lights liked likened
likens likes limited limits lined lines linked links listed listened listens lists lit litigated littered lived lives
loaded loads loans loathed lobbed lobbied located locked locks logged logs looked looks loomed looms looted loses lost
loved loves lowered lowers lured made magnified mailed mails maimed maintained maintains makes managed manages mandated
mandates manipulated manufactured manufactures maps marched marches marginalized marked marketed markets marks marred
married massacred massacres masters matched matches materialized mates mattered matters meandered means meant measured
measures meets memorized mentioned mentions merged merges merits messaged messages met meters migrated mills minded
minds mined mines mingled mirrored mirrors miscalculated misdirected misguided mishandled misinterpreted misjudged
misleads misled misplaced misrepresented missed misses misstated mistaken mistakes mistook misunderstands misunderstood
mixed mixes moaned moans mobilized mocked mocks moderated moderates modified modifies monitored monitors morphed mortars
motivated motivates mounted mourned mouthed mouths moved moves mumbled mumbles murdered murders murmured murmurs mused
muses mustered muttered mutters nailed nails named names narrated narrates narrowed naturalized navigated nears needed
needs neglected negotiated nicknamed nicknames nodded nods nominated nominates notched noted notes noticed notices
notified notifies objected objects obliged obscured observed observes obsessed obstructed obtained obtains occasions
occupied occupies occurred occurs offended offends offered offers omits omitted opened opens operated operates opined
opines opposed opposes oppressed opted optimized orated orates ordered orders organised organises organized organizes
oriented originated ousted outlined outlines outmaneuvered outnumbered outpaced outraged outrages outsourced outstripped
outweighs overburdened overcame overgrown overlay overloaded overlooked overlooks overpaid overran overridden overrides
overruled oversaw overseen oversees overshadowed overtaken overthrown overturned overwhelmed overwhelms owed owes owned
owns packages packed padded paid painted paints pairs panels panicked panned pans pants paraded parades parallels
paraphrased paraphrases parked parks participated participates passed passes patched patches patrolled patrols paused
pauses payed pays peaked peers penetrated penned pens pent peppered perceived perceives performed performs perished
permits permitted perorated perorates persecuted persisted persists persuaded persuades phoned phones photographed
photographs phrased phrases picked picks piled pilots pinned pins pitched pitches pitted pivoted pivots placed places
plagued planks planned plans planted plants plastered played plays pleaded pleads pleased pleases pled pledged pledges
plots plotted plowed plugged plummeted plundered plunged pointed points poised poisoned polarized poles politicized
polled polls pondered pontificated pontificates pools popped populated portrayed portrays posed poses posited posits
possessed possesses posted postponed postpones posts postulated postulates pounds poured pours practiced practices
praised praises prayed prays preached preaches preceded precedes predicted predicts preferred prefers preoccupied
prepared prepares prescribed presented presents preserved preserves presided pressed presses presumed pretended pretends
prevailed prevails prevented prevents prides printed prints prioritized probes proceeded proceeds proclaimed proclaims
produced produces professed professes profits progressed prohibited prohibits projected projects proliferated prolonged
promised promises promoted promotes prompted prompts pronounced pronounces propelled prophesied prophesies proposed
proposes props prosecuted protected protects protested protests protracted proved proven proves provided provides
provoked publicized published publishes pulled pulls pumped pumps punched punches punctuated punished punishes purchased
purchases purged purges purported purports pursued pursues pushed pushes puts putted putts puzzled qualified qualifies
quashed quavered quavers queried queries questioned questions quibbled quibbles quipped quips quits quizzed quizzes
quoted quotes raced races racks radicalized raged rages raided raids railed rails rained rains raised raises rallied
rallies rambled rambles rammed ran rang ranged ranges ranted rants raped rapped raps rasped rasps rated rates ratified
rattled rattles raved raves razed reached reaches reacted reacts read reads reaffirmed reaffirms realised realises
realized realizes rearranged reassigned reassured reassures rebelled rebels rebounded rebuffed rebuilt rebuked rebukes
rebuts rebutted recalled recalls recapped recaps recaptured receded received receives recited recites reckoned reckons
recognised recognises recognized recognizes recommended recommends recorded records recounted recounts recovered
recovers recruited recycled redefined redirected reduced reduces referenced references referred refers refined reflected
reflects reformed reforms refrained refreshed refreshes refurbished refused refuses refuted refutes regained regarded
regards registered registers regrets regretted regrouped reigned reigns reined reinforced reinforces reinstated
reinvented reinvigorated reiterated reiterates rejected rejects rejoined rejoins related relates relaxed relayed relays
released releases relied relies relieved relocated remained remains remarked remarks remedies remembered remembers
reminded reminds reminisced reminisces remonstrated remonstrates removed removes renamed renames rendered renders
renewed renews renounced renovated rent rented rents reopened reorganized repaid repaired repairs repeated repeats
repelled replaced replaces replied replies reported reports represented represents reprimanded reprimands repudiated
repulsed requested requests required requires rescued resembled resembles resented reserved reserves resettled resided
resides resigned resisted resolved resonated resorts respected respects responded responds restarted restated rested
restored restores restrained restricted restricts rests resulted results resumed retained retains retaliated retaliates
retells retired retires retold retorted retorts retreated retreats retrieved returned returns retweeted retweets
reunited revealed reveals revered reversed reverses reviewed reviews reviled revised revitalized revived rewards
rewritten rewrote ricocheted ridden rides ridiculed ridicules rids rigged riposted ripostes ripped rips risen rises
risked risks rivals roared roars rocked rocks rode roiled rolled rolls rooted roots rose rotated rounded rounds routed
rows rubbed rubbished rubbishes ruined ruins ruled rules rung runs rushed sacked sacks sacrificed sacrifices saddened
safeguards said sailed saluted salutes samples sanctioned sanctions sang sank sat satisfied satisfies saved saves saw
says scanned scans scared scares scattered scheduled schedules scoffed scoffs scolded scolds scorched scored scores
scorned scrambled scrambles scrapped scratched screamed screams screened screens scuttled sealed searched searches
seated seats secured secures seed seeks seemed seems seen sees seized selected selects sells sends senses sent sentenced
sentences separated separates served serves sets settled settles sewed sewn shades shaken shakes shaped shapes shared
shares sharpened sharpens shattered shed sheds shelves shields shifted shifts shines shipped ships shocked shocks shone
shook shoots shopped shops shortened shot shouted shouts showed showers shown shows shrieked shrieks shrinks shrugged
shrugs shunned shuts sighed sighs signaled signalled signals signed signs simplified simplifies simulates sings sins
sits situated sketched skidded skipped skips skirmished skirmishes slain slammed slams slanted slapped slated slates
slaughtered sleeps slept slew sliced slices slid slides slipped slips slots slowed slows slumped slurred slurs smashed
smashes smiled smiles smirked smirks smoked snagged snags snapped snaps snarled snarls sneered sneers snorted snorts
soared sobbed sobs sold solidified solved solves sought sounded sounds soured sparked spat speaks spearheaded
specializes specified specifies speculated speculates speeds spelled spells spelt spends spent spies spits splits
spluttered splutters spoiled spoils spoke spoken sponsored sponsors spots spotted sprayed spreads sprung spurned spurred
sputtered sputters squared squeaked squeaks squealed squeals squeezed squeezes stabbed stabilized stacked stacks staffs
staged stages stained staked stakes stalled stammered stammers stamps standardized stands stared stares starred stars
started startled starts starved stated states stationed stations stayed stays steals steered stemmed stems stepped steps
sticks stimulated stipulated stipulates stirred stirs stoked stole stolen stood stopped stops stored stores stormed
storms strained strains strands streamed streams strengthened stressed stresses stretched stretches strewn strikes
strings stripped struck struggled struggles stuck studied studies stuffed stumbled stumbles stumped stunned stuns
stuttered stutters subdued subjected subjects submits submitted subordinated subpoenaed subpoenas subsidized substituted
succeeded succeeds sucks sued sues suffered suffers suggested suggests suited suits summarised summarises summarized
summarizes summoned sunk supervised supplemented supplied supplies supported supports supposed supposes suppressed
surged surmised surmises surpassed surprised surprises surrendered surrounded surrounds surveyed surveys survived
survives suspected suspects suspended suspends sustained swallowed swam swamped swamps swapped swarmed swayed swears
sweetened swelled swept swings swipes switched switches swore sworn symbolizes tacked tackled tackles taken takes talked
talks taped tapped tarnished tastes taught taunted taxed taxes teaches tears teased teases telegraphed telegraphs
televised tells tempted tended tendered tends termed terminated terms terrified tested testified testifies tests texted
texts thanked thanks theorised theorises theorized theorizes thieves thinks thought threatened threatens threw thrilled
thrived thrives thrown throws thrusts thumbs thundered thunders thwarted ticked tied ties tightened tilts tips tired
tires tittered titters toasts told tolerated tolerates took toppled tore torn tortured tossed totaled totals touched
touches toured tours touted touts traced traces tracked tracks traded trades trailed trails trained trains trampled
transferred transfers transformed transforms translated translates transmitted transpired transplants transported
trapped traps trashed trashes traveled travelled travels treated treats tricks tried tries triggered triggers trilled
trills tripled troubled troubles trounced trumpeted trumpets trusted trusts tunnels turned turns tuts tutted tweeted
tweets twisted twists unarmed unbound uncovered underdeveloped underestimated underlined underlines undermined
undermines underscored underscores understands understated understood undertaken undertook underwent undid undone
unearthed unfolded unfolds unhinged unified unionized united unites unleashed unloaded unlocks unraveled unsettled
unveiled updated updates upended upgraded upgrades upheld upsets urged urges used uses ushered utilized uttered utters
vacated vanished varied varies veered veiled vented vents ventured ventures verified vested vests vetoed victimized
viewed views violated violates visited visits voiced voices volunteered volunteers voted votes vouched vouches vowed
vows waded waged wages wailed wails waited waits wakes walked walks wanted wants warbled warbles warned warns warped
warranted warrants was washed wasted wastes watched watches waved wavered waves weakened wears weeps weighed weighs
welcomed welcomes went wept were whacked wheels whined whines whipped whispered whispers whistles widened winds wings
wins wiped wired wisecracked wisecracks wished wishes withdrawn withdraws withdrew withheld withstood witnessed
witnesses wives woke won wondered wonders wore worked works worn worried worries worsened wound wounded wounds wrapped
wrecked writes written wrote wrought yanked yelled yells yelped yelps yielded yields`;

export const gerunds = `
abandoning abiding abolishing absorbing abusing accelerating accepting accommodating accompanying accomplishing
according accumulating accusing achieving acknowledging acquiring acting activating adapting adding addressing adjusting
admitting adopting adoring advancing advertising advising advocating affecting affirming aggravating agitating agreeing
aiding aiming alarming alienating aligning alleging allowing alluding altering amassing amazing amending amusing
analyzing animating announcing annoying answering anticipating apologizing appalling appealing appearing appending
applauding applying appointing appreciating approaching approving arguing arranging arresting arriving articulating
ascending asking assaulting assembling asserting assessing assigning assisting associating assuming assuring attaching
attacking attempting attending attesting attracting authorizing averaging averring avoiding awaiting awarding backing
baiting baking balancing banning bargaining barking barnstorming barring basing bathing bawling beaming bearing beating
becoming begging beginning behaving being believing belittling bellowing belonging bemoaning bending benefiting betting
bidding binding biting blaming blaring blasting blazing bleating bleeding blessing blistering blocking blogging blowing
blurting blustering boasting bolstering bolting bombing booing booming boosting bordering boring borrowing bothering
boycotting bracing bragging breaching breaking breathing breeding bringing broadcasting broadening bruising bucking
building burning burying buying cabling calculating calling campaigning canceling cancelling capitalizing captioning
capturing caring carrying castigating casting catching catering causing cautioning celebrating challenging changing
chanting characterising characterizing charging charming chasing chastising chatting cheating checking cheering chewing
chiding chiming chipping choosing chopping chorusing chuckling circulating citing claiming clapping clarifying clashing
cleaning cleansing clearing climbing clinching clinging closing clothing clutching coalescing collaborating collapsing
collecting coloring combating combining comforting coming commanding commending commentating commenting committing
communicating comparing compelling competing compiling complaining completing complicating complimenting complying
composing comprising compromising computing concealing conceding concentrating concerning concluding concurring
condemning condescending conducting confessing confiding confining confirming conflicting confronting confusing
congratulating conjecturing connecting conquering considering consisting consolidating constraining consulting consuming
contacting containing contemplating contending continuing contradicting contrasting contributing controlling convening
converting convincing cooking cooling cooperating coordinating coping copying correcting corresponding corrupting
costing counseling counselling countering countervailing counting courting covering cracking crashing craving creating
crediting creeping crippling criticising criticizing croaking crossing crowing cruising crumbling crushing crying
culminating curbing curtailing cutting cycling damaging damning dancing daunting dazzling deadpanning deafening dealing
debating debilitating deciding declaring declining decreasing decreeing decrying dedicating deeming deepening defeating
defending defining defying degrading delaying deleting delighting delivering demanding demolishing demonstrating
denigrating denouncing denying departing depending depicting deploring deploying deporting deprecating depriving
derailing deriding deriving describing deserving designating designing desiring destabilizing destroying detecting
deteriorating determining devastating developing devoting dialing dialling dictating differentiating digging diminishing
dining directing disabling disagreeing disallowing disappearing disappointing disassociating disavowing disclosing
discounting discouraging discovering discrediting discussing disgusting disintegrating dismantling dismissing
disparaging dispatching displaying disposing disputing disqualifying disrupting distorting distributing disturbing
diverting dividing diving divulging documenting dodging doing dominating donating dooming doubling drafting dragging
drawing drawling dreaming dressing drilling drinking dripping driving dropping drying dubbing dumping dwindling dying
earning easing eating echoing editing educating effecting ejecting elaborating electing elevating eliminating emailing
emanating embarrassing embedding embracing emerging emoting emphasising emphasizing employing empowering enabling
enacting encountering encouraging endangering ending endorsing enduring enforcing engaging engendering enhancing
enjoying enquiring ensuring entering entertaining enthusing enticing entitling enveloping equipping erasing eroding
erupting escalating escaping espousing establishing estimating evaluating evolving exaggerating examining exceeding
exchanging exciting exclaiming excluding excoriating executing exemplifying exercising exhausting exhorting existing
expanding expecting experiencing expiring explaining explicating exploding exploiting exploring exposing expounding
expressing extending extolling eyeing facing fading failing falling faltering fanning fascinating fashioning faulting
favoring fearing featuring feeding feeling fertilizing fighting figuring filing filling filtering finalising finalizing
financing finding finishing firing fishing fitting fixing flashing flattering fleeing flipping floating flooding
flouting flowing flying focusing folding following forbidding forcing forecasting foregoing foretelling forgetting
forging forming fostering founding fracturing framing freeing freezing fretting frightening frustrating fueling
fulfilling fuming functioning fundraising funneling furthering gaining galvanizing gambling garnering gasping gathering
gearing generating getting giggling giving glaring gleaming gloating glowing going governing grabbing graduating
granting grappling gravitating grieving grimacing grinding grinning griping grousing growing growling grumbling grunting
guaranteeing guarding guessing guiding gushing hacking hailing halting hammering handing handling hanging happening
hardening harrumphing having heading healing hearing heating heckling helping hiding highlighting hiking hinting hiring
hissing hitting holding hollering honoring honouring hooking hoping horrifying housing howling hugging humbling
humiliating hunting hurting hypothesising hypothesizing identifying ignoring illustrating imagining impending
implementing imploring implying importing imposing imprisoning improving impugning inciting inclining including
incorporating increasing incriminating indexing indicating indicting inducing indulging inferring inflicting influencing
informing infringing initiating injecting injuring inquiring inscribing inserting insinuating insisting inspecting
inspiring installing instructing insulting integrating intending intensifying interfering interjecting interposing
interpreting interrupting intervening interviewing intimating intoning introducing invading inveighing inventing
investigating investing inviting invoking involving irritating isolating issuing itching jamming jarring jeering jesting
jibing jockeying jogging joining joking judging jumping justifying keeping kicking kidding kidnapping killing kissing
knocking knowing labeling labelling lacking lagging lambasting lamenting landing lashing lasting lauding laughing
launching laying leading leaking leaning learning leasing leaving lecturing legalizing legislating lending letting
licensing lifting lighting likening liking limiting lingering lining linking listening listing living loading lobbying
locating locking logging looking looming looting losing loving lowering luring lurking lying mailing maintaining making
managing maneuvering manipulating manufacturing mapping marching marketing marking marrying masterminding matching
meaning measuring meddling meeting melting mending mentioning messaging metastasizing minding mining mishandling
misinterpreting misleading misreading misrepresenting missing mistaking misunderstanding mixing moaning mobilizing
mocking modifying monitoring motivating mounting mourning mouthing moving mowing mulling mumbling murmuring musing
muttering nagging nailing naming narrating narrowing nearing needing negotiating nicknaming nodding nominating noticing
notifying noting nullifying objecting obscuring observing obstructing obtaining occupying occurring offending offering
offsetting omitting opening operating opining opposing opting orating ordering organising organizing originating
outlining outsourcing overarching overcoming overhauling overlapping overlooking overseeing overshadowing overtaking
overwhelming owing owning packaging packing padding painting panning paraphrasing parking parsing participating passing
patrolling patronizing pausing paying peddling performing permitting perorating persecuting persisting perspiring
persuading phoning phrasing picking piling pioneering pitching pitting pivoting placing planning planting playing
pleading pleasing pledging plotting pointing poisoning polarizing politicizing polling polluting pondering pontificating
popping portraying posing positing posting postponing postulating pouring practicing practising praising praying
preaching predicting preferring preparing prescribing presenting preserving presiding pressing pretending prevailing
preventing printing probing proceeding proclaiming producing professing profiting progressing prohibiting projecting
prolonging promising promoting prompting pronouncing prophesying proposing prosecuting protecting protesting providing
proving provoking publicizing publishing pulling pumping punching punishing purchasing purporting pursuing pushing
putting puzzling qualifying quavering querying questioning quibbling quipping quitting quizzing quoting racing raging
railing raising rallying rambling ranging ranting raping rapping rasping rating rattling raving reaching reacting
reading reaffirming realising realizing reassuring rebounding rebuilding rebuking rebutting recalling recapping
recapturing receiving reciting reckoning reclaiming recognising recognizing recommending recording recounting recovering
recruiting recurring recycling redefining reducing reeling referencing referring refining reflecting reforming
refreshing refusing refuting regaining regarding registering regulating rehearing reinforcing reinstating reiterating
rejecting rejoining relating relaxing relaying releasing relieving relocating relying remaining remarking remembering
reminding reminiscing remonstrating removing renewing repairing repealing repeating repelling replacing replying
reporting representing reprimanding requesting requiring rescuing resembling reserving resigning resisting resolving
resonating resorting resounding respecting responding resting restoring restricting restructuring resulting resuming
retaining retaliating retelling retiring retorting retreating retrieving returning retweeting revealing reveling
reversing reviewing revising revisiting revitalizing reviving revolving rewarding ridding ridiculing riding ringing
riposting ripping rising risking roaring roiling rolling rooting rotating rounding rousing routing rubbing rubbishing
ruining ruling running rushing sacking sacrificing sagging sailing saluting sampling satisfying saving saying scanning
scattering scheduling scoffing scolding scoring scouting scrambling scrapping scratching screaming screening searching
searing seating securing seeing seeking seeming seizing selecting selling sending sentencing separating serving setting
settling shaking shaping sharing shattering shedding shifting shining shipping shocking shooting shopping shouting
shoving showing shrieking shrinking shrugging shutting sickening sighing signaling signalling signing simmering singing
sinking sitting skipping slamming slashing slating slaying sleeping sliding slipping slowing slumping slurring
smattering smiling smirking smoking smuggling snapping snarling sneering snorting soaring sobbing softening solidifying
solving sounding spanning sparking speaking spearheading specifying speculating speeding spelling spending spilling
spiting spitting splitting spluttering spoiling sponsoring spotlighting spotting sprawling spreading springing
sputtering spying squeaking squealing squeezing staffing staggering staging stalling stammering standing staring
starring starting startling starving stating staying stealing steaming steering stemming stepping sticking stifling
stipulating stirring stoking stopping storing strengthening stressing stretching striking stripping struggling studying
stumbling stumping stunning stuttering subjecting submitting subsidizing substituting succeeding sucking suffering
suggesting suing suiting summarising summarizing supervising supplying supporting supposing suppressing surging
surmising surpassing surprising surrendering surrounding surviving suspecting suspending sustaining swallowing swamping
swearing sweeping swimming swinging swirling switching tacking tackling taking talking tampering tantalizing taping
tapping taxing teaching tearing teasing telegraphing telling tempting tendering tending terminating terrifying
testifying testing texting thanking theorising theorizing thinking threatening throwing thrusting thumping thundering
ticking tightening tilting tinkering tipping tiring tittering toiling tossing totaling touching touting tracking trading
trailing training transferring transforming translating transporting trapping trashing traveling travelling treating
triggering trilling troubling trumpeting trusting trying turning tutting tweeting twisting tying underestimating
undergoing underlining underlying undermining underscoring understanding undertaking undoing unfolding unifying uniting
unlocking unveiling updating upgrading upholding uplifting uprising upsetting urging using utilizing uttering validating
varying venting venturing verifying vetoing viewing violating visiting voicing volunteering voting vouching vowing vying
wading waging wailing waiting waking walking wandering waning wanting warbling warning wasting watching waving weakening
wearing wedding weeping weighing welcoming whining whipping whispering widening wielding winding winking winning wiping
wiring wisecracking wishing withdrawing withering withholding witnessing wondering wooing working worrying wounding
wrapping wrecking wrestling writing yawning yelling yelping`;

export const adjectives = `
abandoned abbreviated abiding able abnormal above abroad abrupt absent absolute absorbed absorbing abstract absurd
abused abusive academic accelerated acceptable accepted accepting accessible accidental accommodating accompanied
accompanying accomplished according accountable accumulated accurate accusing accustomed achievable acid acknowledged
acquainted acquired acquitted acting activated activating active activist actual acute adamant adapted addicted
additional addressed adept adequate adjacent adjusted administrative admirable admired adopted adoring adult advanced
advancing advantageous adverse advertised advised advisory aesthetic affable affected affecting affiliated affirmative
afflicted affluent affordable afloat aforementioned afoul afraid aged aggravated aggravating aggregate aggressive aging
agitated agitating agrarian agreed agricultural aided ailing airborne aired akin alarmed alarming alcoholic alert alien
alienated alienating aligned aligning alike alive all alleged allied allowable almighty alone altered alternate
alternative amateur amazed amazing ambiguous ambitious ambivalent amended amicable amphibious ample amused amusing
analog analytical analyzed ancient angered angry animated animating annihilated announced annoyed annoying annual
anonymous another answering anti anticipated antitrust anxious any appalled appalling apparent appealing appellate
applicable applied appointed appreciated appreciative apprehended approaching appropriate approved approving apt
arbitrary arcane ardent aristocratic armed armored armoured arranged arresting arrogant artful articulate articulated
artificial artistic ascending ashamed asleep assassinated asserted asserting assertive assigned assistant assisted
assumed assuming assured assuring astute atmospheric atomic atrocious attached attacking attempted attended attractive
attributable audacious audible authentic authorised authoritarian authorized automated automatic automotive available
average avowed awaited awake aware awful awkward back backed backward bad baking balanced ballistic bankrupt banned
barbed bare barred base based basic battered bearded beaten beautiful becoming beforehand behind beholden believable
belittled bellicose belligerent beloved beneficial besieged bespectacled best better betting biased biblical big bigger
biggest bigoted bilateral bilingual billed billion binary binding biological biomedical bipartisan bisexual biting
bitter bizarre black blamed blank blasted blasting blatant blazing bleak blessed blind blistering blockading blocked
blond blooded bloodiest bloodless bloodthirsty bloody blown blue blunt bogus boiled boisterous bold bombastic booked
booming boon borderline bored boring born both bothered bound bragging branded brash brave breathing breeding brief
bright brighter brightest brilliant bristled broad broader broadest broke broken brown bruising brushed brutal built
bullish bully bullying buoyant bureaucratic buried burned burnt busy calculated calculating calm calmer camouflaged
cancelled candid cantonal capable capitalist capped capricious captive careful careless caring carved casual
catastrophic causal caustic cautionary cautious celebrated celebratory cellular censored centered central centralized
centrist cereal ceremonial certain certified chafed chained challenging chance changed changing chanted chaotic
characteristic charged charismatic charitable charmed charming cheap cheaper cheapest cheating checked chemical
cherished cherry chief childish choice choked chopped chronic circular circulating circumspect civic civil civilian
civilized clandestine clarifying clashing classical classified clean cleansing clear cleared clearer clearest clever
clinched clipped close closed closing clumsy coalescing coarse coastal coercive coherent cold collaborative collected
collective colonial color colored colorful colour coloured combatant combative combined comfortable comforting comic
comical coming commanding commercial commissioned committed common communal communist compact comparable comparative
compassionate compatible compelling compensated competent competitive complacent complaining complete completed
completing complex complicated composed composite compounded comprehensive compressed compromising compulsory concealed
concealing conceivable concentrated conceptual concerned concerted conciliatory concluded concluding conclusive concrete
condemning condescending conditional conditioned conducive confident confidential confined confining confirmed
confirming conflicting confrontational confused confusing congested conglomerate congressional connected conscious
consecutive consequential conservative considerable considered consistent consolidated constant constituted
constitutional constrained constraining constructive consular consuming contained contaminated contemporary contentious
contested continental continual continued continuing continuous contracted contradictory contrary contrasting
contributing controlled controlling controversial convenient conventional convinced convincing convoluted cooked cool
cooperative coordinate coordinated coordinating cordial cornered corporate correct corrected corresponding corrupt
corrupted corrupting cosmetic costly costumed counter countless coupled courageous covered covert coveted cozy crack
cracked cramped crashing crass crazy creative credible credited criminal crippled crippling crisp crisscrossed critical
crooked cross crossed crowded crowned crucial crude cruel crushed crushing crying crystallized cubic cultural cumbersome
cumulative cunning cured curious current cursory customary cut cute cynical damaged damaging damn damned damning
dangerous dark darkened darling dashed dated daunting daylong dazzling dead deadliest deadlocked deadly deaf deafening
dear debilitating decapitated deceased decent decentralized decided deciding decisive declaratory declared decreased
decreasing decreed decrepit dedicated deep deeper deepest defeated defective defending defensive defiant defined
definite definitive defunct degenerate degrading delayed deliberate delicate delicious delighted delightful delusional
demanding democratic demographic demolished demonstrated demoralized dense dented departed dependent depleted depressed
deprived derived derogatory described deserted deserved deserving designed designing desirable desired desperate
despicable destined destroyed destructive detached detailed detected determinative determined determining detrimental
devastating developed developing developmental devoid devoted devout dictated different differential differentiated
difficult digital dignified dilute diluted dim dimensional diminished diminishing diplomatic dipped dire direct directed
directing dirty disabled disabling disaffected disappointed disappointing disastrous discarded disciplinary disciplined
disclosed disconnected discontinued discouraged discouraging discovered discredited discrete discriminatory
disenfranchised disgraceful disgruntled disguised disgusted disgusting disheartened dishonest disingenuous disliked
dislocated disloyal dismal dismayed dismissed dismissive disobedient disorderly disparaging disparate disposable
disproportionate disputed disqualified disqualifying disregarded disrespectful disrupted disruptive dissatisfied
dissident dissimilar dissolved distant distasteful distinct distinctive distinguished distorted distracted distressed
distressing distributed disturbed disturbing diverse diverted diverting divided divine divisive divorced documented
dogged domestic dominant dominated dominating done doomed dotted double doubled doubtful down downhill downtown downward
dozen draconian dragging drained dramatic draped drastic drawn dreaded dreamed dressed dried driven driving dropping
drunk dry dual dubious due dull dumb durable dwindling dying dynamic dysfunctional each eager earliest early earned
earnest eased easier easiest east eastern eastward easy echoing eclectic ecological economic economical edged edited
editorial educated educational eerie effected effective efficient egregious eight eighteen eighth elaborate elaborated
elated elder elderly eldest elected elective electoral electric electrical electronic elementary elevated eleven
eleventh eligible eloquent elusive embarrassed embarrassing embattled embedded emblematic embodied emboldened embroiled
emerging eminent emotional emphasized employed empty enabling enamored encircled encouraged encouraging ended endless
enduring energetic enforced engaged engaging engraved enhanced enjoyable enlightened enormous enough entertaining
enthusiastic enticing entire entitled entrenched entrepreneurial enveloping enviable environmental envisioned epic
epidemic eponymous equal equipped erect eroded erroneous escaped esoteric essential established eternal ethical ethnic
evangelical evaporated evasive evenhanded eventual every everyday evidenced evident evil ex exact exaggerated
exasperated exceeding excellent exceptional excess excessive exchanged excited exciting exclusive executed executive
exemplifying exempt exhausted exhausting exhaustive existential existing exotic expanded expansive expected
expeditionary expensive experienced experimental expert expired explicit exploded exploited explosive exposed expressed
extended extensive external extra extramarital extraordinary extreme extremist eyed fabricated faced factual faded
failing fair fairer fairest faithful fake fallen falling false faltering famed familial familiar famous fanatical fancy
fanned fantastic far farther fascinating fascist fashioned fast fat fatal fated fateful favorable favored favorite
favourable favourite fearful feasible featured federal feeble female feminine feminist ferocious fertile fervent few
fewer fewest fickle fictional fictitious fierce fiery fifteen fifth fifty fighting figured filled filmed filthy final
financial fine finest finished finite fired firm firmer first firsthand fiscal fit fitted fitting five fixed flagging
flat flattering flawed fledged fledgling fleet flexible floating flooded fluent flush flying focused folding folksy
following fond foolish forbidden forbidding forced forceful fore foregoing foreign foremost forensic foreseeable forged
forgotten formal formalized formed former formidable forthcoming fortified fortunate forty forward fossil foul found
four fourteen fourth fractious fragile framed frantic fraternal fraudulent fraught free freelance freewheeling french
frequent fresh friendly frightened frightening frivolous front frontal frozen fruitless frustrated frustrating fueled
fulfilled full fullest functional functioning fundamental fundamentalist funded funny furious furthest futile future
fuzzy galvanizing gathered gaunt gay geared general generalized generational generic generous gentle genuine geographic
geographical geopolitical giant gifted gigantic gilded given glad glamorous glaring gleaming global gloomy glorious
glowing glued going gold golden gone good governing governmental gradual graduate graduated grammatical grand granted
graphic grassroots grateful gratuitous grave gray great greater greatest greedy green grey grieving grim gross
groundbreaking grown grueling gruelling gruff guarded gubernatorial guided guiding guilty haired half halfway halting
hammered handed handled handsome handy happier happy harassed hard hardened harder hardest hardline harmful harmless
harsh hasty hated hateful hawkish hazardous headed healing healthier healthy heard heartfelt heated heavier heaviest
heavy hefty held helpful helpless heralded heroic hesitant heterosexual hidden high higher highest hilarious hired
historic historical holy home homegrown homeless homosexual honest honey honored hopeful hopeless horrendous horrible
horrific horrified horrifying hostile hot hourly huddled huge human humanitarian humble humbling humiliated humiliating
hundred hungry hunted hurried hurt hurtful hydraulic hypocritical hypothetical hysterical iconic icy ideal idealistic
identical identified ideological idle ignited ignorant ignored ill illegal illiberal illicit immediate immense imminent
immoral immune impacted impaired impartial impassioned impatient impeccable impending imperative imperfect imperial
implausible implemented implicated implicit important imported imposed imposing impossible impoverished impractical
impressed impressive imprisoned improbable impromptu improper improved improving impulsive inaccessible inaccurate
inactive inadequate inane inappropriate inaugural inauthentic incapable incendiary incident inclined included inclusive
incoherent incoming incompatible incomplete inconclusive inconsistent inconvenient incorporated incorrect increased
increasing incredible incredulous incremental incriminating incumbent indefensible indefinite independent indeterminate
indicative indigenous indirect indiscriminate indispensable indistinguishable individual indivisible induced industrial
ineffective inefficient ineligible inevitable inexcusable inexperienced infamous infatuated infected inferior infinite
inflamed inflammatory influential informal informative informed infrequent infuriated inherent inherited inhumane
initial injured inner innocent innovative inquiring insane insecure insensitive inside insidious insignificant inspired
inspiring instant instinctive institutional instrumental insufficient insulting insurgent insurmountable intact integral
intellectual intelligent intemperate intended intense intensified intensifying intensive intent intentional interactive
interested interesting interfaith interfering interim interior intermediate internal international internationalist
interpreted interrupted intervening intimate intolerable intolerant introductory inundated invading invaluable inverted
investigative invincible invisible inviting involved iron ironic irregular irrelevant irresistible irresponsible
irritated irritating isolated isolating isolationist jailed jammed jarring jobless joined joint joking jolly
journalistic jubilant judicial jumbo junior justified juvenile keen kept key kin kindly knowing known labeled labelled
labored lacking lackluster laid lame lamented lamenting landed large larger largest lashing last lasting late later
latest latter laughing lax lazy leaded leading lean leaning learned least leaved left leftist legal legendary
legislative legitimate lengthy lesbian less lesser lest lethal liable liberal liberated licensed lifelong lifted light
lightweight likable like liked likely limited limiting limp linear lined linguistic linked liquid listed lit literal
literary littered little lively living loaded local located lofty logical logistical lone lonely long longstanding
longtime looking loony loose looted lopsided lost loud louder loudest lousy loved lovely loving low lowered lowering
lowest loyal lucky lucrative ludicrous lunatic lurid mad made magic magical magnanimous magnetic magnificent magnified
mailed main maintained major makeshift male mammoth mandatory mangled manned manufactured many marginal marital maritime
marked marred married martial marvelous massive matched matching material mathematical mature maverick maximum mayoral
mean meaningful meaningless measured mechanical meddling median medical medieval medium melting memorable menstrual
mental mere merged merry messy metal meteoric methodical metric metropolitan microscopic mid middle mighty migrant mild
militant military millennial million mimic minded mindless mined mini minimal minimalist minimum minor minus minuscule
minute mired mirrored miserable misguided misleading misplaced misrepresented missed missing mistaken misunderstood
mixed mobile mock mocking mod modeled moderate modern modest modified momentous monetary monolithic monthly moot moral
more mortal most motivated motivating motor mountainous mounted mourning moved moving much muddled multicultural
multinational multiple mum municipal murdered murderous murky muscular musical must muted mutual myriad mysterious
nagging naive naming narcissistic narrative narrow narrowed narrower narrowest nastier nastiest nasty national
nationalist nationalistic nationwide native nativist natural naturalized naughty naval near nearby necessary needed
needy negative neglected negligible negotiable neighboring neither nervous net netted neutral new newer newest newfound
next nice nicer nicest nightly nine nineteen ninety ninth no noble noisy nominal nominated nonexistent nonpartisan
nonprofit nonsense nonstop normal north northeast northeastern northern northwest northwestern notable notched noted
noticeable noticed notorious novel nuclear null numb numbest numerical numerous nutritional nuts objectionable objective
obligated obliged obnoxious obscene obscure observed observing obsessed obsolete obstructed obvious occasional occupied
odd off offended offending offensive official okay old older oldest ominous on one onerous onetime ongoing online
onstage open opened opening operating operational operative opinionated opportunist opposed opposing opposite oppressed
oppressive optimal optimistic optional oral orange orbital ordered orderly ordinary organised organizational organized
oriented original orthodox other out outdated outdoor outer outgoing outlandish outlined outraged outrageous outright
outside outsize outsized outspoken outstanding over overall overburdened overdue overgrown overhead overloaded
overlooked overlooking overnight overseas oversize overt overturned overwhelming owing own owned packed padded paid
painful painted pale palpable paltry panicked papal parallel paramilitary paranoid parked parliamentary parted partial
participating particular partisan passing passionate passive past patched paternal pathetic pathological patriotic
patronizing paved payable paying peaceful peaked peanut peculiar pediatric pending pent perceived perennial perfect
perfunctory perilous periodic permanent permissible perpetual persistent personal persuadable pertinent pervasive
perverse pessimistic petty pharmaceutical phenomenal philanthropic philosophical phony photographic physical pink pious
pitched pitted pivotal placed plain planetary planned planted plastered plastic plausible playable played pleading
pleasant pleased pleasing pledged plotted plowed plugged plundered plus poetic pointed pointless poised poisonous
polished polite political pondering poor poorer poorest popular populated populous porous portable portrayed posed
positioning positive possessed possible posted potent potential pouring powered powerful powerless practical practiced
pragmatic praising precarious precious precise predatory predictable predictive preferable preferred pregnant prejudiced
preliminary premature premier premium preoccupied preparatory prepared prescribed present preserved presidential pressed
pressing prestigious presumptive pretended pretty prevailing prevalent previous primary prime primed primitive principal
principled prior pristine private privileged pro probable probing problematic procedural processed proclaimed productive
professed professional profitable profound progressive prohibited prohibitive projected projecting prolific prolonged
prominent promising promotional prompt prone pronged pronounced proper proportional proprietary prospective prosperous
protected protecting protracted proud proved proven provincial provisional provocative provoked provoking prudent pseudo
psychological public publicized published pugilistic pumped punished punishing punitive pure purple pursuant pursued
pursuing puzzled puzzling qualified quarterly questionable questioning quick quiet quits quixotic rabid racial radical
rainy raised raising rallying rambling rampant random ranging ranked ranking raped rapid rare rarer rash ratified
rational rattled raucous ravaged ravaging raw razed reactionary readable ready real realised realistic realized rear
reasonable reasoned reassured reassuring rebellious received recent receptive reckless recognised recognized recorded
recovered recovering recreational recurring red reduced reductive redundant referenced refined reflected reflecting
reflective reformed refreshed refreshing regional registered regular regulation regulatory reinforced reinvigorated
rejected related relative relaxed relaxing releasing relentless relevant reliable reliant relieved religious relocated
reluctant remaining remarkable reminiscent remote removed renewable renewed renewing renowned reorganized repeated
repelling replete reported representative represented repressive reproductive repulsive requested required requisite
rescued reserved resettled resident residential residual resilient resistant resolute resolved resonating resounding
respectable respected respectful respective responsible responsive rested restrained restricted restricting restrictive
retained retired retiring returning revealing revered reverse reversed revised revitalized revitalizing revived reviving
revolting revolutionary rewarding rhetorical rich richer richest ridiculous rigged right rightful rigid rigorous ripe
ripped ripping risen rising risky robotic robust rocky roiled roiling rolled rolling romantic rooted rose rotated rotten
rough round roundabout rounded rousing routine rowdy royal rude ruined ruinous ruled ruling running rural rushed
ruthless sacked sacred sad safe safer safest sagging said salient salt same sanctioned sane sarcastic satisfactory
satisfied satisfying savage saved saving scaled scant scared scary scathing scattered scheduled scientific scorched
scorned scrambled screaming scripted sealed searching searing seasoned seated second secondary secret sectarian secular
secure seeing seeming segmented seismic selected selective selfish senior senseless sensible sensitive sent sentimental
separate separated serial serious set settled seven seventeen seventh seventy several severe sewed sewn sexist sexual
shaken shaky shallow shameful shaped shared sharing sharp sharpened shattered shattering sheer shelled shifting shining
shiny shocked shocking short shortened shorter shortest shorthand shouted shrewd shut shuttered sick sickening sickest
sideways sighted signed significant silent silly silver similar simple simpler simplest simplistic simultaneous sincere
single singular sinister sitting situated six sixteen sixth sixty sizable sizeable sized skeptical skew skewed skilled
skinned slanted slashing sleepy sliced sliding slim slimmer slippery slipping sloppy slow sluggish small smaller
smallest smart smarter smashed smiling smoked smooth smoothest smug snarky snowy soaring sober sobering social soft
softening softer solar sold sole solemn solid solidified solved somber some sophisticated sore sorry sorted sought sound
sounding sour soured south southeastern southern sovereign spanking spare sparse special specific specified spectacular
speculative speechless spent spiked spirited spiritual split splitting spoiled spoken spontaneous sporadic sporting
spotted spread spurned square squared stabilized stable stacked staged staggering stagnant stained stalemated stalwart
standard standardized standing star staring stark starred starring starting startled startling starved starving stated
statewide static statistical staunch steadfast steady steaming steely steep stellar stemmed stereo sterling stern
sticking stiff stiffer stifling still stimulated stirred stocked stopped straight straightforward strained strange
strategic straw stray strengthened stressed stretched strict stricter striking stringent stripped strong stronger
strongest struck structural structured struggling stubborn stuck studied stuffed stunned stunning stupid sturdy subdued
subjective subsequent subsidiary subsidized substantial substantive subtle subtler suburban succeeding successful
successive such sudden suffering sufficient suicidal suitable suited sunk sunny sunrise super superb superior supervised
supported supporting supportive supposed suppressed sure surging surpassing surplus surprised surprising surrogate
surrounded surrounding surviving susceptible suspect suspected suspended suspicious sustainable sustained sweeping sweet
sweetened swelled swept swift swinging sworn symbolic sympathetic synonymous systematic systemic tacit tactical taken
taking talented tall tame tangible tantalizing taped tapped taxing tearful tearing technical technological tedious
teenage telling tempered temporary tempting ten tenacious tender tentative tenth tenuous tepid terminated terrible
terrific terrified terrifying territorial terse tested testy textbook thankful theoretical therapeutic thick thin third
thirty thorough thoughtful thousand threatened threatening three thrilled throated through thrown thwarted tidy tied
tight tighter timed timely tiny tired tiring titled toiling tolerant toothless top topped tops torn tortured total
totaled totalitarian touched touching tough tougher toughest toxic tracked traditional tragic trained transformed
transgender transient transitional transmitted transparent trapped traveled travelled treated tremendous tribal trickier
tricky tried trillion triple trivial tropical troubled troublesome troubling true truncated trusted trusting trustworthy
truthful trying tumultuous turbulent turned twelve twenty twin twisted two typical ubiquitous ugly ultimate ultra
unabated unable unacceptable unaccompanied unaffected unaffiliated unambiguous unanimous unanswered unapologetic unarmed
unassuming unauthorized unavailable unavoidable unaware unbelievable unbiased unborn unbound uncertain unchanged
unclassified unclear uncomfortable uncommitted uncommon uncompromising unconditional unconscionable unconstitutional
unconventional uncooperative uncovered undecided undeclared undefeated undefined under undercover underdeveloped
underground underlying understandable understated understood underwater underway undetermined undisclosed undisputed
undivided undocumented undone undue uneasy unemployed unethical unexpected unexplained unfair unfamiliar unfavorable
unfettered unfinished unfit unforced unfortunate unfounded unhappy unhealthy unheard unhindered unhinged unidentified
unified uniform unifying unilateral unimaginable uninsured union unionized unique united universal unjust unknown unlike
unlikely unlimited unloaded unmarked unmarried unmistakable unmoved unnamed unnecessary unnoticed unofficial unopposed
unorthodox unpaid unpleasant unpledged unpopular unprecedented unpredictable unprepared unprofitable unprompted
unqualified unread unrealistic unreasonable unregistered unrelated unrelenting unreliable unreported unresolved
unrestricted unsafe unsatisfactory unsecured unsettled unsolicited unsparing unspeakable unspecified unstable
unstoppable unsubtle unsuccessful unsuitable unsuited unsupported unsure unsurprising untenable untold untouched untrue
untrustworthy unusual unveiled unwanted unwavering unwelcome unwilling unyielding up upbeat upcoming upended upfront
upper upset upsetting upstairs upstart upward urban urgent used useful useless usual utilized utmost utter uttered
vacant vague vain valid validating valuable valued vanished variable varied various varying vast veiled verbal verbatim
verified verifying very vested veteran viable vibrant vicious victimized victorious vigilant vigorous vile violated
violent viral virtual visceral visible visionary visual vital vivid vocal voiced void volatile voluntary vulnerable
waiting waking walking wandering wanted wanting wanton warm warmed warming warped wary washed wasted wasteful weak
weakened weaker weakest wealthier wealthiest wealthy wearing weary weeping weird welcome welcoming well west western wet
whacked whatever whatsoever whipping whispered white whiter whole wholesale wicked wide wider widespread widest wild
willing winding winking winning wired wise wisest wishful withdrawn withering won wonderful wondering wooded wooden
workable working worldwide worn worried worrisome worrying worse worsened worst worth worthless worthwhile worthy
wounded wounding wrapped wrecked written wrong wrought xenophobic yawning yearly yelled yellow young younger youngest
youthful zero`;

export const adverbs = `
aback aboard about above abroad abruptly absolutely accidentally accordingly accurately across actively actually acutely
additionally adequately admittedly afield after afterward afterwards again aggressively ago ahead alias alike all
allegedly almost aloft alone along alongside aloud already also alternately alternatively altogether always anew angrily
annually anonymously any anymore anyplace anyway anywhere apart apiece apparently appropriately approximately
arbitrarily arguably around artificially as aside asleep atop automatically away awful awfully awkwardly back backward
backwards badly bang barely basically beautifully before beforehand behind belatedly below beneath besides best better
between beyond bitterly blatantly blindly bluntly boldly bolt briefly brilliantly broadly but by candidly carefully
catastrophically categorically certainly cheaply chiefly clearly close closely closer closest coincidentally
collectively comfortably commercially commonly comparatively completely conceivably conclusively confidently consciously
consequently considerably consistently constantly continually continuously conveniently conversely convincingly coolly
correctly counter critically culturally currently daily damn damned dangerously daylong decent decidedly decisively
deeply definitely deftly deliberately democratically derisively desperately differently directly disastrously
disproportionately distinctly disturbingly doubtless down downright downstairs downward dramatically drastically
dripping each eagerly earlier earliest early easily east eastward easy economically effectively effusively either
elsewhere eminently emotionally endlessly enormously enough enthusiastically entirely equally erroneously especially
essentially ethnically even evenly eventually ever everywhere exactly exceedingly exceptionally excessively exclusively
experimentally explicitly extensively extraordinarily extremely factually fairly faithfully falsely famously far farther
farthest fast faster fastest fatally favorably federally fiercely finally financially fine firmly first firstly flatly
flush fondly forcefully forcibly fore forever formally formerly forth fortunately forward forwards fourth frankly freely
frequently freshly fully fundamentally further furthest generally generously genetically gently genuinely geographically
gladly gleefully globally good gradually gravely greatly half halfway handily happily hard hardly harshly hastily
heartily heavily hence henceforth here hereby high highly historically hitherto home honestly hopefully hopelessly
horribly hotly hourly however hugely humanely humbly hurriedly ideally ideologically ill illegally immediately immensely
impermissibly implicitly importantly impossibly improperly impulsively in inadvertently incidentally incorrectly
increasingly incredibly indeed indefinitely independently indirectly individually inevitably infinitely informally
inherently initially inside insistently instantly instead instinctively intellectually intensely intentionally
internally internationally intrinsically invariably irrespective jointly jokingly just justifiably keenly kindly
knowingly largely late lately later lawfully least legally legitimately less lightly likely likewise literally little
locally long longer longest loose loudly lowest luckily magically mainly marginally markedly massively materially
mathematically maybe meantime meanwhile memorably mentally merely methodically mighty mildly militarily miserably
mistakenly moderately modestly monthly morally more most mostly much mutually namely narrowly nationally nationwide
naturally near nearby nearer nearest nearly neatly necessarily needlessly needs never nevertheless newly next nightly no
nominally non none nonetheless nonstop normally north northward northwest not notably noticeably notoriously
notwithstanding now nowadays nowhere numerically obliquely obviously occasionally oddly off officially offshore oft
often on once only onstage onward openly originally ostensibly otherwise out outright outside over overhead overly
overnight overseas overtly overwhelmingly painfully part partially particularly partly past peacefully perfectly perhaps
periodically permanently personally physically plainly playfully pleasantly plenty pointedly politely politically poorly
positively possibly potentially practically precisely predominantly preferably prematurely presently presumably
presumptively pretty previously primarily principally privately probably profoundly progressively prominently promptly
properly proportionally proudly provisionally publicly purely purposely quick quicker quickest quickly quietly quite
racially radically randomly rapidly rarely rather rationally readily real realistically really reasonably recently
regardless regularly relatively relentlessly reliably religiously reluctantly remarkably remotely repeatedly reportedly
resoundingly respectively retroactively rhetorically ridiculously right rightly roughly round roundly routinely sadly
safely sarcastically satisfactorily scarce scarcely second secondly secretly seemingly seldom selectively sensibly
separately seriously severely sexually sharply shortly sic sideways significantly similarly simply simultaneously
sincerely singularly slightly slower slowest slowly smoothly so socially solely solidly somehow someplace sometime
sometimes somewhat somewhere soon sooner soonest soundly south southeast southward southwards sparingly specially
specifically spectacularly squarely starkly staunchly steadily sternly still straight strangely strategically strictly
strongly stubbornly subsequently substantially subtly successfully such suddenly sufficiently suitably summarily super
supposedly sure surely surprisingly swiftly systematically tactically tandem technically temporarily tentatively
terribly then theoretically there thereafter thereby therefore thereof thoroughly though through throughout thus tight
tightly timely today together tomorrow tonight too totally traditionally tremendously truly twice typically ultimately
unabashedly unambiguously unanimously under underfoot underneath understandably undoubtedly unequivocally unexpectedly
unfairly unfavorably unfortunately uniformly uniquely universally unnecessarily unquestionably unsuccessfully unusually
unwittingly up upstairs upstate upward upwards urgently usually utterly vaguely vastly vehemently verbatim very
viciously vigorously violently virtually visually vocally voluntarily warmly well west westward wherever wholeheartedly
wholesale wholly wide widely wildly willingly within worse wrongly yeah yearly yesterday yet`;

export const otherWords = `
aborted accessed accessing accounted affordability against ah airpower airstrikes airtime albeit although amid amidst
among amongst and annexed antiabortion antics anybody anyone anything anytime archived archiving aspirational authored
authoritarians backfired bailed bailout bashed bashing battled battling because beefing belligerents beside bested
bestselling birther bloodied bombarded briefed brokered bullied buoyed burnout cannot capita ceasefire centred chaired
championed championing chequed chequing chimed classed coded combatants comics could crafted crafting cratered crises
criteria cumming defected demographically distanced distancing doled doling donning downs dueling during eh eked
electability electable else emailed engineered essentials evangelicals evened evens everybody everyone everything exited
exploitable explosives factored favoured feet feuding fielded finals fined fines flagged for forwarded fracking from
frontline gays glut gonna gosh gotta grafted grands grosses gunned gunning hashtag hearted heck heeled hemorrhaging her
hers herself hey him himself honing hopefuls hosted hosting how huh hunky hyper hyperinflation if illegals incentivize
inched independents infamously infighting initials innocents inputted inputting internals interned interventionist into
itself joblessness leanings leftward leveled leveraged locals lows maligning mangling manning markkaa massed massing
media mega messed messing midtown militants misspoke modelled mongering mosquitoes mudslinging multi multimillion
multiparty multiples my myself nationals networking nonwhite nonwhites nor nuanced numbered of offs oneself onto
operatives opioid others ought our ours ourselves outspent overcapacity overrepresented pandered pandering partitioned
payout pence per persons pharmaceuticals phased phasing pieced pocketed policing policymakers policymaking positioned
positives predicated premised pressured pressuring pretax priced profiled programmed progressives quo radicalization
ramped ratcheted ratcheting recapitalization reconnect redacted redistricting reemerged referencing refundable
regenerative regulars relatable reneging repatriated retook retweeted revoked revolted revolutionaries robocall rumored
sandwiched sans savaged savaging scarves schmoozing schooled screwed searchable selfies sexting shall shaming she should
sided sidelined since singled skywriters slandering slightest smartphone smartphones something sophisticating spamming
sparred spawned specifics statehood stats staving steeled strode structuring styled stymied subprime subtext summed
summing superhero surefire surfaced tallied tamping targeted targeting tasked teamed teeing than that the thee their
theirs them themed themselves these they this those thy timescale timestamp tinged to touted touting toward towards
trafficking transitioned trashing trending tripped trumped tsk tuned tween tweeted tweeting typed uh um unaccounted
unaffordable unaligned undercutting unelectable unifier unless unsubscribe unsustainable until unto upon ups upswing
valuing vaunted versus vetted vetting via viewership voiceover waffled wanna waterboarding we what when whenever where
whereas whereby whereupon whether which whichever whilst whittling whoever whom whomever whose willed with without
worded worldview would xenophobe ye you your yours yourself yourselves zeroing`;
