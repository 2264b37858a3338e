/**
 * Nouns, verbs, adjectives and adverbs that news uses. Sources: WordNet 3.1, SCOWL, counts of words in news.
 * Written by `npm run lexicon`: change the script or its lists.
 */

export const nouns = `
abandon abilities ability abortion abortions abrasives absence absentee absolute abstentions abuse abuses academic
academics academy acceleration accent acceptance access accession accessories accident accidental accommodation
accommodations accomplices accomplishment accomplishments accordance account accountability accountant accounting
accounts accuracy accusation accusations accused achievement achievements acknowledgement acquiring acquisition
acquisitions acquittal acre acronym act acting action actions active activism activist activists activities activity
actor actors actress acts ad addiction addition address addresses adherence adherents adjective adjustments
administration administrations administrator administrators admiral admiration admirers admission adoption ads adult
adults advance advances advantage advantages advent adventure adversaries adversary advertisement advertisements
advertisers advertising advice adviser advisers advisor advisors advisory advocacy advocate advocates aerial affair
affairs affection affidavit affiliate affiliation affiliations affirmative affirmed affluent aftermath afternoon age
aged agencies agency agenda agendas agent agents ages aggression aging agreement agreements agriculture aid aide aides
aim aims air aircraft airfields airing airline airliner airplane airplanes airport airports airs airwaves aisle al alarm
album alcohol algorithm algorithms alias aliases alienation aliens allegation allegations allegiance allegiances
alliance alliances allies ally alt altering alternative alternatives aluminum am amateur ambassador ambassadors ambition
ambitions ambulance ambulances ambush amendment amendments amenities ammunition amnesty amount amounts amp an analog
analogue analogy analysis analyst analysts anchor angels anger angle angst animal animals anniversary announcement
announcements anomaly anonymity answer answers anthropologist anticipation antipathy anxieties anxiety apartment
apologies apology appalling apparatus appeal appeals appearance appearances appearing appeasement appetite applause
apple applicants application applications appointee appointment appointments apprehension approach approaches
approaching approval approving arbiter architect archives are area areas arena arenas arguing argument arguments
arithmetic arm armies arming armistice arms army arrangement arrangements arranging array arrest arrests arrival arsenal
arsenals art article articles artillery artist artists arts as asking aspect aspects aspirations ass assassination
assassinations assault assaults assembler assembling assembly assertion assertions assessment assessments asset assets
assignments assimilation assist assistance assistant associate associates association associations assumption
assumptions assurance assurances astronaut astronauts asylum at ate athletes atmosphere atrocities attack attackers
attacks attempt attempts attendance attendee attendees attending attention attitude attitudes attorney attorneys
attraction attributes attrition auction audience audiences audio audit auditorium aunt authenticity author authorities
authority authorization authors auto autobiography automobile autumn availability average averages aviation award awards
awareness awe axis ba babies baby back backer backers backfire background backgrounds backing backlash backlog backs
backstop badge bag baggage bags bail bait baiting balance balancing balcony ball balloon balloons ballot balloting
ballots ballroom balls ban band bands bang bank banker bankers banking bankruptcy banks banner banning bans bar
barbarians barbs bargain bargaining barn barometer barracks barrel barricade barrier barriers barring bars base baseball
baseline bases bash basis basketball batch batches bathing bathroom bathrooms battalion battalions battery battle
battlefield battleground battlegrounds battles battleship battleships beaches bearer bearers bearing beat beating beats
beauty bed bedrock bedroom beef beer befuddlement beginning behalf behavior behaviors behaviour behind being beings
belief beliefs believing bellwether belonging belt belts bench benchmark benchmarks beneficiary benefit benefits bent
best bet betrayal bets betterment bias biases bid bidder bidders bidding bids bigot bigotry bigots bill billion
billionaire billionaires billions bills bin binary binding biographies biography biology biotechnology birth birthday
bisexual bit bite bites bits bitterness black blacks blah blame blames blanket blasphemers blast blasts blazer bleeding
blessing blind blip blizzard bloc block blockade blockbuster blocking blocks blocs blog blogger blood bloodletting
bloodshed blow blowback blowhard blowing blowout blows blue bluster board boards boast boasters boasts boat boating
boats bodies body bolster bomb bombardment bomber bombers bombing bombings bombs bombshell bond bonds bonuses book books
boom boomer boon boost boosts boot booth boots border borders boroughs borrowers borrowing boss bosses bottle bottles
bottom bounce boundaries bounds bout bow bowl box boxer boxes boxing boy boyfriend boys brace bracing bracket brackets
bragging brain brainchild brains bran branch branches brand brands brass bravado breach breaches bread breadth break
breakdown breakfast breaking breakout breaks breakthrough breakthroughs breakup breath brewing bribes bridge bridges
brief briefing briefings brigade brigades bringing brink broadcast broadcaster broadcasting broadcasts broadening
broadside broccoli broker brokerage brokers brother brothers bruises brunt brush brushes brutality bubble buck bucket
buckle bucks budget budgets buffer buffoon bug bugs building buildings buildup bulk bullet bulletin bullets bully
bullying bulwark bunch burden burdens bureau bureaucracy burning burst burying bus business businesses businessman
button buttons butts buyer buyers buying buzz bypass byte bytes ca cabinet cable cables cache cake calculation
calculations calculus calendar call caller calling calls calm camera cameras camp campaign campaigner campaigning
campaigns camps campus campuses can cancellation cancer candidacies candidacy candidate candidates candor candy cap
capabilities capability capacity cape capital capitalism capitalist capitalization capitals caps captain captains
captive capture car carbon card cardboard cards care career careers caregivers carelessness cares cargo caring carnage
carpet carrier carriers cars cartel cartels case cases cash casino casinos cassette cast casting casualties casualty cat
catalog catalogue catalyst catastrophe catching categories category cats cause causes causing caustic caution cautious
cavalry cave caveat caveats ceiling ceilings celebration celebrations celebrities celebrity cell cellphone cellphones
cells cement cemetery censorship cent center centerpiece centers centre centrist centrists cents centuries century
cereal ceremonial ceremonies ceremony certainty certificate chain chains chair chairman chairmen chairs chairwoman
challenge challenger challengers challenges chamber chambers champion champions championship chance chancellor chances
chandeliers change changer changes channel channels chanting chaos chapter chapters char character characteristic
characteristics characters charge charges charisma charities charity chars chart charter chase chassis chatter check
checker checkers checks cheer cheering cheers cheese chemical chemicals chemistry cheque cheques cherry cherubs chest
chicken chiding chief child childhood children chip chipping chips chocolate choice choices chorus chosen chunk chunks
church churches circle circles circuit circulation circumstance circumstances circus cities citizen citizenry citizens
citizenship city civilian civilians civility claim claims clapping clarity clash clashes class classes classic
classification classmates classroom clause cleaner cleaning clearance clearances clearing clergy cleric clerks click
clicks client clients cliff climate clinch clinic clinics clip clips clock cloning closeness closing closure closures
clothes clothing cloud clout club clubhouse clubs clue clues clutch co coach coal coalition coast code codes coding
coffee coffers coffins coin cold collaboration collapse collar colleague colleagues collecting collection collections
collective college colleges collusion colonial colonies colony color colors colours column columnist columns combat
combination combinations combining comeback comedian comedy comfort coming command commander commanders commands
commemorations comment commentary commentator commentators comments commerce commercial commercials commission
commissioner commissioners commitment commitments committee committeeman committees commonwealth communicating
communication communications communism communist communists communities community compact companies company comparing
comparison comparisons compassion compatibility compensation competence competition competitions competitiveness
competitor competitors compiler complaint complaints completion complex complexity compliance compliment component
components composing composite composition compound compounds compromise computer computers computing con conceding
concentrate concentration concept concern concerns concert concession concessions conclusion conclusions concrete
concussion condition conditioners conditions condolences condominiums conduct conducting conducts confab confederation
conference conferences confidence confidentiality configuration confinement confirmation confirmations conflict
conflicts confrontation confrontations confusion conglomerate congratulations congregation congressman congresswoman
connection connections conquering conquest conscience consciousness conscription consensus consent consequence
consequences conservatism conservative conservatives consideration consistency consolidation conspiracy constant
consternation constituencies constituency constituents constitution constitutional constraint constraints construction
consulate consulates consultant consultants consultation consultations consumer consumers consumption contact contacts
containment contemporary contender contenders content contention contents contest contests context continent contingent
contingents continuation contraception contract contractor contractors contracts contradiction contrary contrast
contrasts contribution contributions contributor contributors control controls controversies controversy convenience
convening convention conventions convergence conversation conversations conversion convert convertible converts
conviction convictions convoy convoys cook cookie cookies cooking cooks cooperation coordinate coordinates coordination
coordinator copier copies copy copying cord core corn corner corners cornerstone corporation corporations corps
correction correctness correlation correspondence correspondent corridor corruption cosmetic cost costing costs cotton
council councillor councillors counsel counseling count counter counterattack counteroffensive counterpart counterparts
counterterrorism counterweight counties counting countries country countrymen countryside counts county coup couple
couples coupon courage course courses court courtesy courthouse courting courtroom courts cousin cover coverage covering
covers covert cowboy crabgrass crack crackdown cracking cracks crap crash crashes craze cream creation creator creators
creature credentials credibility credit creditor creditors credits creeping crew crews crime crimes criminal criminals
cripple crisis crisp crisps critic criticism criticisms critics critique critiques crop crops cross crosses crossing
crossover crowd crowds crown cruiser cruisers crusade crush cry crying crystal cs cuff culprit cult culture cultures
cums cup curb curbing cure curiosity currencies currency current cursor curtain cushion custodian custody custom
customer customers customs cutbacks cutoff cutting cyberspace cycle cycles dad dairy damage damages damned dams dance
dancing danger dangers dark darkness dash data database databases date dates dating datum daughter daughters dawn day
daylight days daytime de dead deadline deadlock deal dealer dealers dealing dealings deals dean dear death deaths
debacle debate debater debates debentures debt debts debut decade decades deception deciding decision decisions deck
declaration declarations decline declines decrease decree deeds deepening defamation default defaults defeat defeated
defeats defect defection defections defects defence defendant defendants defender defenders defense defenses defiance
deficiencies deficiency deficit deficits defining definition definitions degree degrees delay delays delegate delegates
delegation delegations deliberations delivery delusion demagogue demand demands demarcation demeanor demise democracies
democracy demographic demographics demonstration demonstrations demonstrators denial dent denunciation department
departments departure dependence dependent deployment deportation deportations deposition depots depression depth
deputies deputy deregulation dereliction derivatives deriving des descendants descent description descriptions desert
design designing designs desire desires desk despair desperate desperation despite destination destiny destroyers
destruction detachment detachments detail detailing details detainees detecting detective detectives detention
determination detractors devastation developer developers development developments device devices devil dial dialogue
dictate dictates dictator dictators dictatorship dictionary dies diet difference differences difficulties difficulty
digging digit digits dignitaries dignity digs dilemma dilution dimension dimensions dining dinner dinners dioxide
diplomacy diplomat diplomats direction directions director directors directory dirt disabilities disabled disadvantage
disagreement disagreements disappearing disappointment disapproval disarray disaster disasters disbelief disc discipline
disclosure disclosures discomfort discontent discord discount discourse discoveries discovery discredit discretion
discrimination discs discussion discussions disdain disease diseases disenfranchisement disgrace disgust dishes
disintegration disk disks dislike dismay dismissal disobedience disorder disparities dispatch display displays
displeasure disposal disposition dispute disputes disregard disrespect disruption disruptions dissatisfaction dissent
dissident dissolution distance distaste distinction distraction distribution district districts distrust disturbances
ditch ditto diversion diversity divestiture dividend dividends division divisions divorce doctor doctorate doctors
doctrine document documentary documentation documents dodging doe does dog dogs dollar dollars domain dominance
domination don donation donations donor donors doom doomed door doors double doubles doubling doubt doubts dove downfall
downtown downturn dozen dozens draft drafting drain drama drawing dream dreaming dreams dress drew drift drilling drink
drinking drinks drive driver drivers drives drone drop drops drove droves drug drugs drum duck dude due dues dug dumping
durability duration dust duties duty dwarfs dying dynamics dynasty dysfunction eagerness ear earners earnest earnings
ears earth earthquake ease east eating eats echo eclipse economics economies economist economists economy ecosystem ed
edge edges editing edition editions editor editorial editorials editors education effect effectiveness effects
efficiency effort efforts egg eggs el elder elders election elections electorate electorates electricity electronics
element elements elephant elephants elevation elevator eligibility elimination elite elites elitist elocution em email
emails embargo embarrassment embassies embassy emblem embrace embraces embracing embryos emergence emergencies emergency
emigration emissions emotion emotions empathy emperor emphasis emphasizing empire employee employees employer employers
employment empowerment en encirclement enclave enclaves encounter encounters encouragement encryption end ending
endorsement endorsements endorsers ends enemies enemy energy enforcement enforcer engagement engagements engine engineer
engineering engineers engines enlargement enough enrollment entering enterprise enterprises entertainer entertainment
enthusiasm enthusiasts entities entitlement entity entrance entrepreneur entrepreneurs entries entry environment envoy
envoys epic epidemic episode equality equation equipment equity equivalent equivocation era eraser eroding erosion error
errors es escalation escape escort espionage essence establishment estate estates estimate estimates ethanol ethics
ethnicity euphoria euro evacuation evaluation eve evening evenings event events evidence evil evils evolution ex
examination example examples exams excellence exception exceptions excerpt excerpts excess excesses exchange exchanges
excitement exclusion excuse excuses executing execution executions executive executives exercise exercises exercising
existence exit exodus expansion expectation expectations expedition expeditions expenditure expenditures expense
expenses experience experiences experiment experiments expert expertise experts explanation explanations expletive
exploit exploitation exploration explosion explosions export exports exposure expression expropriation expulsion
extension extensions extent extortion extract extradition extreme extremes extremism extremist extremists extrusion eye
eyebrow eyebrows eyes fabric face faces facilities facility facing facsimile fact faction factions factor factories
factors factory facts faculty fading failing failure failures fair fairness fairways faith faithful fake fall fallout
falls faltering fame familiarity families family fan fancy fans fantasy fare farewell farm farmers farms fascination
fascism fashion fat fate father fathers fatigue fault faults favor favorite favors favour favourite fear fears feat
feature features fed federation feds fee feed feedback feeding feeds feeling feelings fees fellow felons felony felt
female feminist feminists fence fervor festival festivals feud fever fiasco fibers fiction fidelity field fields fifteen
fifth fight fighter fighters fighting fights figure figures figuring file files filibuster filing filings filling film
films finance finances financing finding findings finger fingerprints fingers finishing fire firearm firearms firebrand
firepower fires firestorm firewall fireworks firing firm firms first fish fishermen fishes fishing fit fitness fits
fives fix fixes fixing flag flagging flags flagship flames flank flanks flap flash flashes flashing flashpoint flat
flavor flavour flaws fledgling fleet fleets flesh flexibility fliers flies flight flights flip flips flirtations flock
flood flooding floor floors flourish flow flowers flowing flows flurry fly focus focuses focusing fodder foe fold folk
folks followers fondness font food foods fool foot footage football footing footsteps force forces fore forearm forecast
forecasts foreclosure forefront foreigner foreigners forfeiture forgiveness fork form format formation formations
formative forms formula fortifications fortitude fortress forts fortune fortunes forum forums fossil fostering found
foundation foundations founder founders founding four fracas fraction frame framework franchise francs fraud frauds
freedom freedoms freelance freezing french frequency freshman friend friends friendship fries fringe fringes fronds
front frontier fronts fruit frustration frustrations fuel fueling fuels fugitive fugitives fun function functions fund
funding fundraiser fundraisers funds funeral furniture furor fury future gaffe gain gains gala galleries gallery gallon
gambling game games gaming gang gangs gap gaps garbage garden garrison garrisons gas gasoline gate gates gathering
gatherings gaze gear gender general generals generation generations generators genocide gentleman gentlemen geography
gesture getting giant giants gift gifts girl girlfriend girls given giving glare glass glimpse globalization globe gloom
gloves goal goals goers going gold golf golfer golfers good goodbye goodness goods goodwill governance governed
government governments governor governors grade graduate graduates graduation grain grandchildren grandfather
grandmother grandmothers grandparents grant grants graph graphics grappling grass gratitude grave gray greed green
greenhouse greens grenade grenades grid gridlock grief grievances grinding grip grit grocery ground groundbreaking
grounds group groups growing growth guarantee guarantees guard guardian guards guerrilla guerrillas guessing guest
guests guidance guide guidelines guilders guillotine gulf gun gunfire gunman guns guts gutter guy guys gym gynecologist
habit habitat habits hack hacker hackers hair half hall hallmark halls halt hand handful handgun handle handles handling
hands hanging happening harassment harbor hardship hardware harm harness has hat hate hates hatred haul haven hawks he
head headaches header heading headline headlines headquarters heads healer healing health healthcare hearing hearings
heart heartland hearts heat heating heaven heckler hedge heed heels height heights heir helicopter helicopters hell
hello helm help helping helps heritage hero heroes heroin heroism hes hi hide hides hiding hierarchy highlighting
highway hike hikes hill hills hint hints his historian historians history hit hits hitting hockey holder holders holding
holdings holdouts hole holes holiday holidays holy homage home homeland homeless homeowners homes hometown homicide
homicides homosexuality honesty honor honoring hook hop hope hopes horror horse horses hospital hospitals host hostage
hostages hostilities hostility hosts hotel hotels hour hours house household households houses housing http hub human
humanity humility humor hundred hundreds hunger hunting hurdle hurdles hurry hurt hurting husband husbands ice icon id
idea ideal ideals ideas identification identities identity ideology ignorance illness illustration image images
imagination immigrant immigrants immigration immune immunity impact impeachment impetus implement implementation
implements implication implications import importance imports impression imprisonment impromptu improvement improvements
in inability inaction inauguration incarceration incendiary incentive incentives inception incest inch inches incident
incidents inclination incline inclines inclining inclusion income incomes incompetence incompetent inconvenience
increase increases incumbent incumbents incursion independence index indication indicator indictment individual
individuals industries industry inequality inequities inevitable infant infantry inflation influence influences influx
info information informing infrastructure ingredients initiation initiative initiatives injunction injury injustice
innovation input inputs inquiries inquiry inroads insecurity inside insider insiders insight insistence insisting
inspection inspections inspector inspectors inspiration instability installation installations installing installment
instance instances instant instinct instincts institution institutions instruction instructions instrument insult
insults insurance insurer insurers insurgency insurgent insurgents insurrection integer integers integral integrating
integration integrity intellectual intellectuals intelligence intensity intent intention intentions interaction
interactions interdiction interest interests interface interference interim interior internet internment interns
interpretation interpreting interrogation intersection intersections interval intervals intervention interview
interviewer interviews intimidation intransigence intricacies introduction intrusions invalid invasion invasions
inversion investigating investigation investigations investigator investigators investing investment investments
investor investors invitation involvement ire iron irritation is island islands issue issues issuing it itching item
items its jail jam jeopardy jet jihad jihadist jihadists job jobs joining joint joke jokes journalism journalist
journalists journey joy judge judgement judges judgment judiciary juice junior junk jurisdiction jurist jury justice
justices justification keeping key keyboard keynote keys kick kicking kid kidnappers kidnapping kids killer killing
killings kilometers kilometres kin kind kindergarten kinds king kingdom kitchen km knee knife knight knit knock knocking
knocks knowledge la lab label labels labor laboratory labour lack lacks ladder ladies lady lagging lags lame land
landing landings landlines landmark lands landscape landslide lane language languages lap lapses laser lashing laugh
laughs launching laundry law lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers layer laying layoffs layout leach
lead leader leaders leadership leads leaf league leagues leak leaks leap learning lease leases leaving lecture lectures
led left leftist leftists leg legacies legacy legality legalization legend legions legislation legislator legislators
legislature legitimacy legs lenders lending length lengths lens lent lesbian lesson lessons letter letters letting level
levels lever leverage liabilities liability liaison liar liars liberal liberals liberation libertarian libertarians
liberties liberty libraries library license licenses lie lied lies lieutenant life lifestyle lifetime lifetimes light
lighting lightning lights likelihood liking limelight limit limitation limitations limits line lines lingering lining
link links lion liquidation liquidity list listeners listening listing lists literature litigation litmus little liver
living load loading loads loan loans lobby lobbyist lobbyists location locations lock locking locks log logging logic
logistics logs look looking looks loom looms loop loophole loopholes looting lorries lorry loser losers loss losses lost
lot lots love lovers loves loyalist loyalists loyalty luck lull lunch lure luxury lying machine machines madness mafia
magazine magazines magic magistrate magnate magnitude mail mails maimed mainland mainstay mainstream maintenance
majorities majority maker makers makeup making male males mall man management manager managers mandate mandates maneuver
manhunt manipulation manipulator manner manners manpower mantle mantra manual manuals manufacturer manufacturers
manufacturing map marathon march marchers marches marching margin margins marijuana mark marker market marketing
marketplace markets marking marks marriage masculinity mask mass masse masses master match matches matchup mate material
materials materiel math mathematics matter matters maturity maximum may mayhem mayor mayors me meal mean meaning
meanings means meantime measure measures measuring mechanic mechanics mechanism medal mediation medication medicine
medium mediums meeting meetings meltdown member members membership memo memoir memorial memories memory men mention
mentions mercenaries mercenary merchant mercy merger mergers merit merits mess message messages messaging metal metaphor
method methods metric metro mi microphone microprocessor midday middle midnight midst might migrant migrants migration
mile miles militia militiamen militias milk million millionaire millions mills mind minds mine miners mines mini minimum
mining minister ministers ministry minor minorities minority minors minus minute minutes miracle mirror misconduct
misery misgivings misinformation misogynist miss misses missile missiles mission missions missteps mistake mistakes
mistaking misunderstanding misuse mixing moan mob mobilization mockery mod mode model models moderate moderates
moderator moderators mogul mold mom moment moments momentum monarch monarchist monarchy money monitoring monster month
monthly months monument mood moon moral morale morning mornings mortar mortgage mortgages mosque mosques mosquito mother
mothers motion motivation motor mount mountain mountains mounting mourning mouth move movement movements moves movie
movies much municipalities murder murderers murders muscle museum music musical must mustard mystery myth myths name
names naming narrative narrator narrowing nation nationalism nationalist nationalists nationalities nations native
natives naturalization nature navy nd necessity neck need needle needs negative negatives negligence negotiation
negotiations negotiator negotiators neighbor neighborhood neighborhoods neighbors nephew nerve net network networks
neurosurgeon neutrality newcomer newcomers news newsletter newspaper newspapers newsprint ng niche nickname night
nightclub nightmare nights nine nineteen ninth no nobility nobody noise nomination nominations nominee nominees
nonpartisan nonprofit nonsense noon noose norm norms north northeast northwest nose nostalgia notable notch note notes
nothing notice notices notion novel now nowadays nowhere nukes number numbering numbers nurse oat oath object objection
objections objective objectives objects obligation obligations obscurity observation observer observers obsession
obstacle obstacles obstetrician obstruction occasion occasions occupation occupiers occurrence ocean odds offense
offensive offensives offering offerings office officer officers offices official officials oh oil one ones onslaught
opening openings operation operations operator operators opinion opinions opponent opponents opportunist opportunities
opportunity opposite opposition optimism option options or orange order ordering orders ordinary organ organisation
organization organizations organizer organizers organs orientation origin original orthodoxy ouster outbreak outcome
outfit outflow outlet outlets outline outlook outpost outposts output outrage outreach outset outside outsider outsiders
outskirts ovation overall overflow overhead oversight overtaking overthrow overtime overtures owner owners ownership
ozone pace pacification pack package packages packaging packet pact padding page pages pain pains paint painting paints
pair pairs palaces palm pan panel panels panic pants paper papers paperwork parade paragraph parallel parallels
paramilitary paratroopers parent parents park parking parks parliament part participant participants participation
particular parties partisan partisans partisanship partner partners partnership parts party pass passage passages
passenger passengers passes passing passion passions passport past pastor pastors patch path paths pathway patience
patient patients patriotism patrol patrols pattern patterns pause pawn pay paycheck paychecks payer payment payments
payroll pays peace peak peanuts peasant peasants peddling pediatrician peer peers pen penalties penalty peninsula
pensions people percent percentage perception perceptions performance performances performing perimeter period periods
permission permit permits perpetrator perpetrators persecution person persona personalities personality personnel
perspective perspectives pessimism petition petrol petroleum pharmacy phase phenomenon philanthropist philosophy phone
phones phony photo photograph photographer photographers photographs photos phrase phrases physician pi pic picking
picture pictures pie piece pieces pigment pigs pile pilgrims pill pillar pilot pilots pin pink pint pipe pipeline
pipelines pirate pitch pitches pitting pizza place places plagiarism plain plaintiff plaintiffs plan plane planes planet
planks planning plans plant plants plastic plate plates platform platforms play playbook player players playing playoffs
plays plea pleading pleas pleasure plenty plight plot plots plug plunge plurality plus pm pocket pockets poem poet point
points poison poisoning polarization poles police policies policy politician politicians politics poll polls pollster
pollsters pollution pool pools pop pope popping popularity population populations populism populist pork pornography
port porter porters portfolio portion portions portrait portraying ports pose poses posing position positioning
positions possession possessions possibilities possibility post poster posters posting postmaster posts pot potential
pound pounds poverty power powers practice practices praise praises prayer prayers precedent precedents precinct
precincts predecessor predecessors prediction predictions preference preferences pregnancy prelude premier premium
premiums prep preparation preparations preparedness prescription prescriptions presence present presentation presents
presidency president presidents press presses pressing pressure pressures pretending pretext prevention preview price
prices pricing pride priest primaries primary prime prince principal principle principles print printer printers
printing printout prints priorities priority prison prisoner prisoners privacy private privileges prize pro probability
probation problem problems procedure procedures proceedings proceeds process processes processing processor processors
proclamation producers product production products profession professional professionals professor professors profile
profit profitability profits program programme programmer programmers programmes programming programs progress project
projections projects prominence promise promises promotion prompting pronouncements proof prop propaganda properties
property proponent proponents proportion proposal proposals proposition prosecution prosecutor prosecutors prospect
prospects prosperity protection protections protest protester protesters protests protocol provider providers province
provinces provision provisions provocation psychiatrist psychology public publication publicity publisher publishers
publishing pull pulling pulls pump pumps punch punctuation pundits punishment puppet purchase purchasers purchases
purchasing purpose purposes pursued pursuit push pushes pushing putting px quagmire qualifications qualifying qualities
quality quantities quantity quarantine quarter quarters queen queries quest question questioning questionnaire questions
queue quiet quintet quiz rabbi rabbis race races racing racism racist radar radical radicals radio radius raid raids
rail railroad railroads railway railways rain raising rallies rally rallying range rank ranking rankings ranks ransom
rant rapist rapists rash rate rates ratification rating ratings ratio rationale razor re reaching reaction reactions
reader readers readiness reading realities reality realization rear reason reasons rebates rebel rebellion rebels
rebuilding reception recession recipe recipient recipients recklessness reckoning recognition recommendation
recommendations reconciliation reconnaissance reconstruction record recording records recovery recruit recruiter
recruitment red reducing reduction reductions reelection reference references referendum reflection reform reforms
refrain refuge refugee refugees refusal regard regards regime regiments region regions register registers registration
regret regulating regulation regulations regulator regulators reign rein reinforcements rejection relation relations
relationship relationships relative relatives release releases relevance relief religion religions reluctance remainder
remains remark remarks remembering reminder remnants removal rendezvous renewal renovation rent reorganization repair
reparations repatriate repatriation repayment repeal repeating replacement replacing replay replies reply report
reporter reporters reporting reports representation representative representatives repression republic reputation
request requests requirement requirements rescue research researcher researchers resentment reserve reserves
resettlement residence resident residents resignation resilience resistance resolution resolutions resonance resort
resorts resource resources respect respects respondents responders response responses responsibilities responsibility
rest restaurant restaurants restoration restraint restriction restrictions restroom rests result results resume
resurgence retail retake retaliation retirees retirement retreat retreated return returns revelation revelations
revelers revenge revenue revenues reversal reverse review reviews revisions revival revolt revolts revolution reward
rewards rhetoric ride ridicule riding rifle rifles rift right rights ring rinks riot riots ripple rise rises risk risks
ritual rival rivalry rivals river road roads roar robbers robbery robot robots rock rocket rockets rocks role roles roll
rolls roof room rooms root roots rose round rounds route routes routine row rowdy rows rubber rubbish ruins rule rules
ruling rulings rumor rumors rumour run runner runners running runs rush rushing sabotage sack sacrifice safari safe
safeguards safety saga sailing sailors saint sake saki salaries salary sale sales salt sample samples sampling sanctions
sanctuary sand sang sat saturation saving savings saying scale scam scan scandal scandals scanner scenario scenarios
scene scenes schedule schedules scheduling scheme scholar scholars scholarship school schools science sciences scientist
scientists scope score scores scoring scorn scramble scrap scratch scratching screaming screen screening screens screw
script scrutiny sea seal search searches seas season seat seating seats secession second seconds secrecy secret
secretaries secretary secrets sectarian section sections sector sectors secular securities security seed seeds seeing
seekers seeking segment segments segregation seizing seizure selection self sellers selling semi seminar senator
senators sending senior sense sensitivities sensitivity sent sentence sentences sentiment sentiments separation sequence
sequences series seriousness servants server servers service services serving session sessions set setback setbacks sets
setting settlement settlements settling setup seven sex sexism sexist shadow shakeup shaking shame shape shaping share
shareholder shareholders shares sharia sharing sharper shed shedding sheet sheets shelf shell shells shelter shelters
sheriff shield shields shift shifts shining ship shipments shipping ships shipyard shirt shirts shock shocks shoes shook
shooter shooting shootings shop shopping shops shore shores shortage shortages shortcomings shortfalls shot shotgun
shots shouting show showcase showdown showing showings shows shrinking shutdown shutting siblings sick side sidelines
sides siege sieges sigh sight sights sign signal signals signature signatures significance signing signs silence silver
similarities simmering simulation sincerity singer singing single sink sinking sister sisters site sites sitting
situation situations six size sizes skepticism skill skills skin skirmishes sky skywriting slain slate slates slaughter
slave slavery slaves slaying sleep sleeping slew slice slight slip slogan slogans slot slots slowdown slowing slump
smear smell smile smiling smoke smoking smugglers snapshot sniper snow soccer socialism socialist societies society
softening software soil soldier soldiers sole solid solidarity solidifying solution solutions solving somebody someone
son song songs sons sophisticate sophisticates sorrow sort sorting sorts soul sound sounds soup source sources south
southeast southwest sovereign sovereignty space spaces spam spanking spark spat speaker speakers speaking specialists
specialty species spectacle spectrum speculation speech speeches speechwriter speed spell spelling spells spelt spending
sphere spies spike spirit spite split splits spoke spokesman spokesperson spokeswoman sponsor sport sports spot
spotlight spots spotting spouse sprawling spread spreading spreads spree spring spur spy squadron square stability
stable stack staff staffer staffers stage stages staging stagnation stake stakes stalemate stall stamina stamp stamps
stance stances stand standard standards standing standoff standpoint stands staple star stare stars start starting
starts starvation state statement statements states station stations statistic statistics stature status statute
statutes stays stealing steel steering stem stems step steps stereotypes stern stick stickers sticks stiff stimulus
stock stocks stone stones stop stopping stops storage store stores storey stories storm story strain strand stranger
strangers strategies strategist strategists strategy straw streak stream street streets strength strengthening strengths
stress stretch stretches stride strides strife strike strikes string strings strip stroke stronghold strongholds
strongman structure structures struggle struggles student students studies studio study studying stuff stump stumping
stunt stupid style subject subjects submarine submarines subset subsidiary subsidies substance substitute suburb suburbs
success successes succession successor successors sucks suffering suffrage sugar suggestion suggestions suicide suit
suite suiting suitor suits sum summary summer summit sums sun superior superiority supermarket supervisor supplement
supplies supply supplying support supporter supporters supporting supports suppression supremacist supremacy surface
surge surgery surplus surprise surprises surrender surrogate surrogates surveillance survey surveys survival survivors
suspect suspects suspension suspicion swath swaths sway sweep sweeping swimming swing swinging switch switches switching
syllabus symbol symbols sympathy symptoms syntax system systems table tables tackle taco tactic tactics tag takeaway
takedown takeover taker taking tale talent talk talking talks tally tandem tank tankers tanks tap tape tapes taping
tapping target targets tariffs task tasks taste tastes tax taxes taxpayer taxpayers tea teacher teachers teaching team
teams tear tearing tears tech technique techniques technologies technologists technology teenager teenagers teeth
telecom telecommunications telegram telephone teleprompter television temper temperament temperature temperatures ten
tendency tennis tens tense tension tensions tent tenure term terminal terminals terminology terms terrain territories
territory terror terrorism terrorist terrorists test testimony testing tests text textbook th thanks theater theatre
theft theme themes theories theorist theory therapy thing things thinkers thinking third thirds thirty thought thoughts
thousand thousands thread threat threats three threshold thrift thrifts thriller throne thrust thugs thumbs thumping
thwart ticket tickets ticking tide tie tier ties tightening till time timeline times timing tin tip tips tissue title
titles tobacco today token tolerance toll tomorrow ton tone tongue tonight tons tool tools tooth top topic topics tops
torpedo torture total touch touches toughness tour tourism tournament tournaments tours town towns toy toys trace track
tracking tracks traction trade trader traders trades trading tradition traditions traffic tragedies tragedy trail
trailing trails train trainer training trains traitor traitors trajectory transaction transactions transcript
transcripts transfer transfers transformation transit transition translation transparency transport transportation trap
trapping traps trash travel travelers traveling travels treasurer treaties treatment treaty tree trees trek trench
trenches trend trends trial trials tribe tribes tribute trick trigger trillion trio trip triple trips triumph troop
troops trophies trophy trouble troubles trove truce truck trucking trucks trunk trust trusts trustworthiness truth
tsunami tube tuition tune tunnel tunnels turbulence turmoil turn turnaround turning turnout turnover turns tweet tweets
twenty twin twist twitter two tycoon tying type types typing tyranny ultimatum un uncertainty uncle uncles undercut
underdog undergraduate undergraduates understanding unemployment unfolding unfortunate unification uniform uniforms
union unions unit uniting units unity universe universities university unknown unpopularity unpredictability unrest
unwillingness upbringing updating upheaval uplifting uprising uprisings upset upsets upside urge urgency urging us usage
use user users uses using utility vacancies vacancy vacation vacations vaccine vacuum vagaries validity valley valuation
value values van vanguard vans variable variables variation variations variety vector vegetables vehicle vehicles vein
vendor vendors venture ventures venue venues version versions vessels vests vet veteran veterans veto viability vice
victim victims victories victory video videos view viewers viewing views vigor village villages violation violations
violence virtue virtues virus visa visas vision visit visiting visitors visits vitriol voice voices volatility volume
volumes volunteer volunteers vote voter voters votes voting vulnerabilities vulnerability wage wages wagon waiting
waiver waivers wake walk walks wall wallets walls waning wanton war warfare warning warnings warrant warrants wars
warship warships wartime was wash waste wastes wasting watch watchdog watches watching water waters watershed waterway
wave waves waving way ways weakening weakness weaknesses wealth weapon weaponry weapons wearing weather web website
websites wedding weed week weekend weekends weekly weeks weeping weighing weight welfare well west wheel wheelchair
wheels whereabouts while whipping white whites who whole wholesale wholesaler why widening widow width wife will
willingness wills wind window windows winds wine wing wings winner winners winning winter wire wisdom wise wish wishes
wishing withdrawal withdrawals withholding witness witnesses wives woes wolf woman women won wonder wonders word wording
words work worker workers workforce workings workplace works workstations world worries worry worrying worse worship
worst worth wound wounded wounds wrap wreck wrestling writer writers writing writings wrong wrongdoing xenophobia yard
year years yell yelling yellow yen yes yesterday yield yields young youth zeal zero zone zones zoning`;

export const baseVerbs = `
abandon abolish absent abuse accelerate accept accommodate accomplish accord accuse achieve acknowledge acquire act
adapt add address adhere adjust admire admit adopt advance advertise advise advocate affect affirm afford agree aid aim
alarm alert alienate align allow alter alternate amass ambush amount amplify amuse anchor angle announce annoy answer
apologise apologize appeal appear applaud apply appoint appreciate approach appropriate approve argue arise arrange
array arrest arrive articulate ask assault assemble assert assess assign assist associate assuage assume assure attach
attack attempt attend attract audit authorize average avert avoid await awake award awe back bait balance ban bang
bankrupt bar bare bargain barricade base be bear beat become beg begin behave believe belong belt bench benefit bet
betray bid bind bite blame blast bless blind block blow blunt bluster board boast boil bolster bomb boom boost border
bore borrow bother bounce bound bow boycott brace breach break breakfast bridge bring broadcast broaden brush bubble
buck buckle budget buffer bug build bulk bump bunch burn burst bury bust buy buzz bypass cable calculate call calm camp
campaign cancel cap capitalize capture care carry carve cash cast catalogue catch caucus cause caution cease celebrate
cement center certify challenge change channel chant characterize charge chart charter chase chat chatter check cheer
chip choose chorus circle circumvent cite claim clarify clash classify clean clear click climb clinch clip close clutch
coach coalesce coin collapse collar collect color combat combine come comfort command comment commit communicate compare
compensate compete complain complete complicate compliment comply compose compound comprise compromise compute concede
concentrate concern conclude condemn conduct confer confirm conflict confront confuse congratulate connect conquer
consent consider consist consolidate constitute construct consult consume consummate contact contain contemplate contend
content contest continue contract contradict contrast contribute control convert convey convince cook cool cooperate
coordinate cope copy correct corrupt cosponsor cost counsel count counter counterattack couple court cover crack crash
create credit cripple criticize crop cross crowd crown cruise crush cry culminate curb cure cushion cut cycle damage
damn dampen dance dare dash deal debate debut deceive decide declare decline decrease decree dedicate deduce deem deepen
default defeat defend defer define deflect defy delay delegate delete deliver delve demand demonstrate denounce dent
deny depend deploy deport deprive derail derive descend describe desert deserve design desire despair destroy detect
deter determine develop devote dial dictate die differ dig dilute diminish dip direct disagree disappear disavow
discipline disclose disconnect discount discourage discover discredit discriminate discuss disdain disgrace disgust
dislike dislodge dismantle dismiss dispatch dispel dispense disperse display dispose dispute disqualify disregard
disrupt dissent distinguish distract distribute distrust disturb diverge divert divide divorce do docket document
dominate donate doom double doubt draft drag drain draw dream dress drift drink drive drop drum dry duck dump dunk dwell
earn ease eat echo eclipse edit effect elaborate elect elevate eliminate embarrass embody embrace emerge emphasize
empower empty enable enact encircle encounter encourage end endorse endure energize enforce engage enhance enjoy enlist
ensure enter entitle envision equal equate eradicate erase erode err erupt escalate escape escort establish estimate
evacuate evade evidence examine exceed except exchange excite exclude excuse execute exempt exercise exhibit exile exist
expand expect expel experience experiment expire explain explode exploit explore export expose express extend extort
extract eye face facilitate fade fail fake fall fan fancy fare fashion favor fear feature feed feel fell fend fight
figure file fill finance find finish fire fish fit fix flank flap flash flee flip float flock flood flourish flow flurry
fly focus fold follow foment fool force forecast foresee foretell forge forget forgive form formulate foster foul found
frame free freeze frequent fry fuel fulfill function further gain garden garner garrison gather gaze gear generate
gesture get give glare glide glimpse go govern grab graduate grant grasp grind grip grow guarantee guard guess guide
hack halt hand handle hang happen harass harbor harm harness hate haul have head headline heal hear heat hedge heed help
hide highlight hike hint hire hit hold honor hook hop hope house humble hunt hurdle hurry hurt identify ignore imagine
impede implement implore imply import impose improve incite incline include increase index indicate indict inflict
influence inform insert insist inspire install insult integrate intend intensify interact interfere interpret intervene
interview intimidate introduce invade invent invest investigate invite involve irritate isolate issue jail jam
jeopardize jet join joke judge jump junk justify keep keynote kick kid kill knit knock know label labor lack land lap
last laugh launch lay layer lead leak lean leap learn lease leave lecture lend let levy license lie lift light like
limit line link list listen live load loan lobby lock log look loom loop loose lose love lower lull lure mail maintain
make manage mandate maneuver manifest map march mark market marry mask massacre master match mate matter maximize mean
measure meet mention merge merit milk mind mine minimize mirror mislead miss mistake mistrust misunderstand misuse
mitigate mix moan mobilize mock moderate modify mold monitor mortar motor mount mourn move murder name narrow near need
needle negotiate nickname nod nominate notch note notice notify obey object obscure observe obtain occasion occupy occur
offend offer offset omit open operate oppose opt order organise organize oust outflank outline outnumber output outrage
overcome overflow overhaul overlap overreach overrun oversee overstate overtake overthrow overturn owe own pace pack
package paint pair palm pan panel panic parade parallel park participate pass patch patrol pause pay peak peer pen
pepper perfect perform permit persuade petition phone photograph phrase pick pile pilot pin pitch pivot placate place
plan plant play please pledge plot plug plunge podcast point poison poll pool pop portray pose possess post postpone
pound practice practise praise pray predict prefer prepare present preserve press presume prevail prevent pride print
prioritize privatize probe proceed produce profit progress prohibit project promise promote prompt prop propel propose
prosecute protect protest prove provide provoke publish pull pump punch puncture punish purchase pursue push put putt
qualify quell question quit quote race raid rail rain raise rally range rape rate ratify reach react read realise
realize reap rear reassure rebel reboot rebound rebuild rebuke rebut recall recapture receive reclaim recognise
recognize recommend reconsider record recount recover recruit reduce refer reflect reform refrain refuse regain regard
register regret regulate reign rein reinforce reject rejoin relate relax release relieve relocate rely remain remake
remark remember remind remove render renew rent repair repay repeal repeat repel replace replicate reply report
represent reproduce request require rescue resemble reserve resettle reshape resign resist resolve resonate resort
respect respond rest restart restore restrict restructure result resume retail retain retaliate rethink retire retreat
return reunite reveal revenge reverse review revisit revive reward rewrite rid ride ridicule ring rip ripple rise risk
rival roar rock roll root round rout row rule run rupture rush sack sacrifice sample sand satisfy save savvy saw say
scan scare schedule score scorn scramble scrap scratch screen scuttle seal search seat secure see seek seem seize select
sell send sense sentence separate serve set settle shake shape share shed sheer shield shift ship shock shoot shop show
shrink shut shuttle shy sigh sign signal silence sink sit skip slam slash slate slaughter sleep slice slip slot slow
slump smell smile smoke smooth snap snow soften solicit solidify solve sound sour spare spark speak spearhead specify
speed spell spend spin split sponsor spot spotlight spread spring spur spy square stabilize stack staff stage stake
stall stamp stand star stare start state station stay steady steal steam steep steer stem step stick stir stop store
storm strain strand streak stream strengthen stress stretch strike string strip strive stroke struggle study stuff
stumble stump stunt sub subject submit subpoena substitute succeed sue suffer suffice sugar suggest suit supplement
supply support suppose surge surprise surrender surround survey survive suspect suspend swagger swap sway sweep swing
swipe switch sync tack tackle tag take talk tap taste tax teach tear telephone tell tend tender term terminate test
testify thank think thread threaten thrive throw thrust thwart tie tighten tilt tip tolerate toll torture total touch
tour trace track trade trail train transfer transform translate transplant transport trap travel treat trick trickle
trigger triple trouble trust try tunnel turn twist underestimate undermine underscore understand undo unfold unify unite
unravel unveil update upend upgrade upset urge use utter vacuum vary venture verify veto view violate visit volunteer
vote vow wage wait wake walk want warn warrant wash waste watch wave weaken wear weigh welcome wheel win wind wing wire
wish withdraw witness wonder work worry worship wound wrap wreck write yell yield`;

export const finiteVerbs = `
abandoned abolished abused abuses accelerated accepted accepts accompanied accomplished accorded accords accumulated
accused accuses accustomed achieved achieves acknowledged acknowledges acquiesced acquired acquires acted activated acts
added addressed addresses adds adjusted administered admired admits admitted adopted adopts advanced advances advertised
advertises advised advises advocated advocates affected affects affirmed affirms afflicted afforded aggravated agitated
agreed agrees aided aimed aims alarmed alienated aligned alleged alleges allocated allowed allows altered alters am
amassed amazed ambushed amended amounted amounts amused amuses analyzed anchored animated announced announces annoyed
annoys anointed answered answers anticipated apologized appealed appeals appeared appears applauded applauds applied
applies appointed appraises appreciated appreciates apprehended approached approaches approved approves are argued
argues arises arose arranged arranges arrested arrests arrived arrives articulated asked asks assailed assails
assassinated assaulted assaults assembled asserted asserts assessed assesses assigned assisted associated associates
assumed assumes assured assures ate attached attacked attacks attempted attempts attended attends attested attests
attracted attributed attributes authorized averages averred avers avoided avoids awaited awaits awarded awards awoke
backed backs bade balanced balked banned bans barked barks barred bars based bases bathed battered bawled bawls beamed
beams bearded bears beaten beats became becomes bed been began begged begins begrudged begs begun beheld beholden belies
believed believes belittled belittles bellowed bellows belonged belongs belts bemoaned bemoans benefited benefits bent
berated besieged betrayed bets bids binds bit bites bitten blamed blames blared blares blasted blasts bleated bleats
blessed blew blocked blocks blogged blogs blown blows blurted blurts blustered blusters boards boasted boasts boiled
bolstered bombed bombs booed boomed booms boos boosted boosts borders bore born borne borrowed borrows bothered bothers
bought bounced bound bounds bragged brags branded brands breached breaches breaks bribes bridges brings bristled
broadcasts broke broken brought bruised bruises brushed brushes bucks budgets bugs builds built buried buries burned
burnt butts buys bypassed cables calculated calculates called calls came campaigned campaigns camps canceled cancelled
capitalized capped caps capsized captioned captions captured cared cares carried carries castigated castigates catapults
catches caucused caucuses caught caused causes cautioned cautions ceased ceded celebrated celebrates cemented centered
centers certified challenged challenges changed changes channels chanted chants characterised characterises
characterized characterizes charged charges chastised chastises chats chatted cheated checked checks cheered cheers
cherished chided chides chimed chimes chips chooses chopped chorused choruses chose chosen chuckled chuckles circles
cited cites claimed claims clarified clarifies clashed clashes classified cleared clears clicks climbed clinched clips
clobbered closed closes clothes clung coerced coincided coined collaborated collapsed collected collects colored colors
combined combines comes commanded commands commenced commended commends commentated commentates commented comments
commits committed communicated compared compares compelled competed competes compiled complained complains completed
completes complicated complicates complied complies complimented compliments composed composes compounded compounds
comprises compromised computed computes conceded concedes concentrated concerned concerns concluded concludes concurred
concurs condemned condemns conducted conducts conferred confessed confesses confided confides confined confirmed
confirms confiscated conflated conflicted conflicts confronted confused confuses congratulated congratulates conjectured
conjectures connected connects conquered conscripts considered considers consisted consists consolidated constituted
constitutes constrained constructed consulted consumed contacted contacts contained contains contaminated contended
contends contents contested contests continued continues contracts contradicted contrasted contrasts contributed
controlled controls convened converted converts convicted convinced convinces cooks coordinated coordinates copied
copies corrected corrects corrupted corrupts costs counseled counselled counsels counted counterattacked countered
counters counts coupled couples courted courts covered covers coveted cracked cracks crashed crashes created creates
credited credits crept cried cries crippled criticised criticises criticized criticizes croaked croaks crops crossed
crosses crowded crowds crowed crowned crows crushed culminated customized cuts cycles damaged damages damned dampened
dams darkened darted dashed deadpanned deadpans deals dealt debated debates debunked decamped decentralized decided
decides declared declares declined declines decreased decreed decrees decried decries dedicated dedicates deemed deems
defaults defeated defeats defended defends deferred defied defined defines delayed delays delegates deleted deletes
delighted delivered delivers demanded demands demolished demonstrated demonstrates demoralized demurred denied denies
denigrated denigrates denounced denounces dented depended depends deplored deplores deployed deported deposed deprecated
deprecates depressed deprived derided derides derived derives descended described describes deserted deserved deserves
designated designed designs desired desires destined destroyed destroys detained detected detects deteriorated
determined determines devastated developed develops devoted devotes dictated dictates did died dies differed differs
digs diluted diminished dipped directed directs disabled disaffected disagreed disagrees disappeared disappears
disappointed disapproves disarmed disavowed disbanded discarded disciplined disclosed discloses discontinued discounted
discouraged discourages discovered discovers discredited discriminated discussed discusses disenfranchised disgruntled
disguised disheartened disintegrated disliked dismissed dismisses disparaged disparages dispatched displaced displayed
displays disputed disputes disqualified disregarded disrupted dissatisfied dissolved distinguished distorted distracted
distributed distributes distrusted disturbed disturbs diverted divided divides divorced divulged divulges documented
documents does dominated donated done doomed dotted doubled doubles doubted doubts dove downgraded downplayed drafted
dragged drank draped drawled drawls drawn draws dreamed dreams dreamt dressed drew drinks driven drives dropped drops
drove drowned dubbed dubs ducked dug dumped dwarfs dwelt dwindled earned earns eased eaten eats echoed echoes edited
edits educated effected effects elaborated elaborates elected elects elevated eliminated eluded emailed emails embarked
embarrassed embarrasses embattled embedded embodied embraced embraces embroiled emerged emoted emotes emphasised
emphasises emphasized emphasizes employed employs enabled enables enacted enamored encircled encompasses encountered
encounters encouraged encourages ended endorsed endorses ends endured energized enforced engaged engraved engulfed
enhanced enjoyed enjoys enlisted enquired enquires ensued ensured ensures entails entered enters enthused enthuses
entitled entitles entrenched envisioned equipped eroded erupted escalated escaped escorted espoused espouses established
establishes estimated estimates evacuated evolved exacerbated exaggerated examined examines exasperated exceeded exceeds
exchanged exchanges excited exclaimed exclaims excluded excludes excoriated excoriates excuses executed executes
exercised exercises exhausted exhibited exhibits exhorted exhorts exiled exiles existed exists expanded expands expected
expects expedited expelled experienced experiences experiments expired expires explained explains explicated explicates
exploded exploited exports exposed expounded expounds expressed expresses extended extends extolled extols eyed eyes
fabricated faced faces facilitated faded failed fails faked fallen falls faltered fanned fans fared fashioned faulted
faults favored favors feared fears featured features fed feed feeds feels fell felt fights figured figures filed files
filled fills finalized financed finances finds finished finishes fired fires fishes fits fitted fixed fixes flanked
flanks flashed flashes fled fledged flew flied flies flipped flips floated floats flocked flooded flowed flown flows
flung focused focuses folded followed follows forbade forbidden forced forces forecast forecasts foresaw foretells
foretold forgave forged forgets forgot forgotten formalized formed forms fortified fought found founded fractured framed
freed frets fretted fries frightened froze frozen frustrated fueled fuels fumed fumes functions gained gains galvanized
garnered garrisons gasped gasps gathered gave generated generates gets giggled giggles gilded given gives gloated gloats
goes gone got gotten governed grabbed grabs graduated graduates granted grants greeted grew grimaced grimaces grinds
grinned grins griped gripes ground groused grouses growled growls grown grows grumbled grumbles grunted grunts
guaranteed guarantees guarded guards guessed guesses guided gushed gushes hacked had hailed hails halted hammered
hampered handed handled handles hands hanged hangs happened happens harassed hardened harmed harrumphed harrumphs has
hated hates hauled hawks headed headlines headquarters heads heard hears heartened heated heckled heckles heightened
held helped helps heralded hid hidden hides highlighted highlights hikes hinted hints hired hissed hisses hits holds
hollered hollers honored hoped hopes horrified hospitalized houses hove howled howls huddled hugged hung hurdles hurled
hypothesised hypothesises hypothesized hypothesizes identified identifies ignited ignored ignores illustrated
illustrates imagined immigrated implemented implements implied implies implored implores imported imports imposed
imposes impoverished impressed imprisoned improved improves impugned impugns incites inclined inclines included includes
increased increases incurred indicated indicates indicted indicts infected inferred infers infiltrated inflamed
inflicted influenced influences informed informs inherited initiated injured inquired inquires inscribed inscribes
inserted inserts insinuated insinuates insisted insists inspired installed installs instituted instructed instructs
insults intended intends intensified intercepted interjected interjects interposed interposes interpreted interprets
interrupted interrupts intervened interviewed interviews intimated intimates intoned intones introduced introduces
invaded inveighed inveighs invented invents invested investigated invited invites invoked involved involves irritated
irritates is isolated isolates issued issues jailed jeered jeers jested jests jibed jibes joined joins joked jokes
judged judges jumped jumps justified justifies keeps kept kicked kidnapped kids killed kills knelt knew knocked knocks
known knows labeled labelled labels lacked lacks lags laid lain lambasted lambastes lambasts lamented laments landed
lands lapses lashed lashes lasted lasts lauded lauds laughed laughs launched lay lays leaded leads leaked leaks leans
leapt learned learns learnt leases leaved leaves lectured lectures led left legalized lent lets liberated licensed
licenses lied lies lifted lights liked likened likens likes limited limits lined lines linked links listed listened
lists lit litigated littered lived lives loaded loads loans lobbied located locked locks logged logs looked looks loomed
looms looted loses lost loved loves made mails maimed maintained maintains makes managed manages mandated mandates
manipulated manufactured marched marches marginalized marked markets marks marred married massacres matched matches
materialized matters means meant measured measures meets mentioned mentions merged merits messaged messages met mills
minded minds mines misguided mishandled misleads misled missed misses misstated mistaken mistakes mistook misunderstands
misunderstood mixed mixes moaned moans mobilized mocked mocks moderates modified modifies monitors motivated mounted
mouthed mouths moved moves mumbled mumbles murdered murders murmured murmurs mused muses mustered muttered mutters named
names narrated narrates narrowed naturalized nears needed needs negotiated nicknamed nicknames nodded nods nominated
noted notes noticed notices notified notifies objected objects obliged obscured observed observes obtained obtains
occasions occupied occupies occurred occurs offended offered offers omits omitted opened opens operated operates opined
opines opposed opposes opted orated orates ordered orders organised organises organized organizes oriented originated
ousted outlined outlines outnumbered outraged outsourced overcame overheard overlooked overran overruled oversaw
oversees overshadowed overtaken overthrew overtook overturned overwhelmed owed owes owned owns packages packed paid
painted paints pairs panels panned pans pants parallels paraphrased paraphrases parked parks participated passed passes
patrols paused payed pays peaked peers penetrated penned pent perceived performed performs perished permits permitted
perorated perorates persisted persists persuaded persuades phones photographs phrased phrases picked picks piled pilots
pitches pivoted placed places plagued planks planned plans planted plants played plays pleaded pleads pleased pleases
pled pledged pledges plots plotted plowed plummeted plunged pointed points poised polarized poles politicized polled
polls pontificated pontificates pools populated portrayed portrays posed poses posited posits posted posts postulated
postulates pounds poured practiced practices praised praises prayed prays preached preaches predicted predicts preferred
prefers prepared prepares presented presents presided pressed presses presumed prevailed prevented prevents printed
prints proceeded proceeds proclaimed proclaims produced produces professed professes profits prohibited prohibits
projected projects prolonged promised promises promoted promotes prompted pronounced pronounces propelled prophesied
prophesies proposed proposes prosecuted protected protects protested protests protracted proved proven proves provided
provides provoked publicized published publishes pulled pulls pumps punched punctuated punished purchased purchases
purported purports pursued pushed pushes puts putted putts qualified qualifies quavered quavers queried queries
questioned questions quibbled quibbles quipped quips quits quizzed quizzes quoted quotes raced races radicalized raged
rages raided raids railed rails raised raises rallied rallies rambled rambles ran rang ranged ranted rants raped rapped
raps rasped rasps rated rates ratified rattled raved raves reached reaches reacted read reads reaffirmed reaffirms
realised realises realized realizes reassured reassures rebels rebuffed rebuilt rebuked rebukes rebuts rebutted recalled
recalls recapped recaps recaptured received receives recited recites reckoned reckons recognised recognises recognized
recognizes recommended recommends recorded records recounted recounts recovered recovers recruited reduced reduces
referenced references referred refers reflected reflects reforms refrained refused refuses refuted refutes regarded
regards registered registers regrets regretted reined reinforced reinstated reiterated reiterates rejected rejects
rejoined rejoins related relates relaxed relayed relays released releases relied relies relocated remade remained
remains remarked remarks remembered remembers reminded reminds reminisced reminisces remonstrated remonstrates removed
removes renamed renewed renovated rent reopened reorganized repaid repeated repeats repelled replaced replaces replied
replies reported reports represented represents reprimanded reprimands repulsed requested requests required requires
rescued resembled resented reserved reserves resigned resisted resolved resonated resorts respected respects responded
responds restated restored restores restricted restricts rests resulted results resumed retained retaliated retaliates
retells rethought retired retold retorted retorts retreated returned returns retweeted retweets reunited revealed
reveals reversed reviewed reviews revised rewards rewrote ridiculed ridicules rids rigged riposted ripostes ripped risen
rises risks rivals roared roars rocks rode roiled rolled rolls rooted roots rose rounded rounds routed rows rubbished
rubbishes ruined ruins ruled rules rung runs rushed sacrificed safeguards said sailed saluted salutes samples sanctioned
sanctions sang sank sat satisfied satisfies saved saves saw says scared scares scattered scheduled schedules scoffed
scoffs scolded scolds scored scores scrambled scrapped screamed screams screened screens sealed searched searches seated
seats secured seed seeks seemed seems seen sees seized selected selects sells sends sent sentenced sentences separated
served serves sets settled settles shaken shakes shaped shared shares sharpened shattered shed shelves shields shifted
shifts shipped ships shocked shocks shone shook shopped shops shot shouted shouts showed shown shows shrank shrieked
shrieks shrugged shrugs shrunk shunned shuts sighed sighs signaled signalled signals signed signs sits skirmishes slain
slammed slams slated slates slaughtered slept slew slid slipped slots slowed slurred slurs smelt smiled smiles smirked
smirks snapped snaps snarled snarls sneered sneers snorted snorts soared sobbed sobs sold solidified solved solves
sought sounded sounds soured sparked spat speaks spearheaded specializes specified specifies speculated speculates
spelled spells spelt spends spent spies spits splits spluttered splutters spoke spoken sponsored spotlit spots spotted
sprang spreads sprung spun spurred sputtered sputters squeaked squeaks squealed squeals squeezed stacked staged stages
staked stakes stalled stammered stammers stamps stands stars started starts stated states stationed stations stayed
stays steered stemmed stems stepped steps sticks stipulated stipulates stirred stole stolen stood stopped stops stored
stores stormed streamed strengthened stressed stresses stretched stretches strikes strings stripped strove struck
struggled struggles strung stuck studied studies stumbled stumbles stumped stunned stuttered stutters subdued subjected
subjects submits submitted subordinated subpoenaed subpoenas succeeded succeeds sucks sued suffered suffers suggested
suggests suited suits summarised summarises summarized summarizes sung sunk supervised supplemented supplied supplies
supported supports supposed supposes surged surmised surmises surprised surprises surrendered surrounded surveyed
surveys survived survives suspected suspects suspended suspends sustained swam swarmed swears swept swipes switched
switches swore sworn swum swung taken takes talked talks taped tapped tarnished tastes taught taxes teaches tears teased
teases telegraphed telegraphs televised tells tended tendered tends termed terminated terms tested testified testifies
tests texted texts thanked thanks theorised theorises theorized theorizes thinks thought threatened threatens threw
thrilled thrown throws thumbs thundered thunders thwarted ticked tied ties tightened tips tired tittered titters told
took toppled tore torn tortured tossed totaled touched touches tours touted touts traced tracked tracks traded trades
trailed trails trained trains transferred transfers transformed translated translates transplants trapped traps trashed
trashes traveled travels treated treats tried tries triggered trilled trills trod troubled troubles trounced trumpeted
trumpets trusted trusts tunnels turned turns tuts tutted tweeted tweets unarmed unbound uncovered underestimated
underlain underlay underlined underlines undermined undermines underscored underscores understands understood undertook
undid undone unearthed unfolded unified unionized united unleashed unloaded unsettled unveiled updated updates upended
upgraded upheld upsets urged urges used uses ushered uttered utters varied varies vented vents ventured ventures vests
victimized viewed views violated violates visited visits voiced voices volunteered volunteers voted votes vouched
vouches vowed vows waged wages wailed wails waited waits walked walks wanted wants warbled warbles warned warns warrants
was wasted wastes watched watches waved waves weakened wears weeps weighed welcomed welcomes went wept were wheels
whined whines whispered whispers widened winds wings wins wiped wisecracked wisecracks wished wishes withdrawn withdrew
withheld withstood witnessed witnesses wives woke won wondered wonders wore worked works worn worried worries worsened
wound wounded wounds wove wrapped writes written wrote wrought yanked yelled yells yelped yelps yielded yields`;

export const gerunds = `
abandoning abiding abusing accelerating accepting accompanying accomplishing according accusing achieving acknowledging
acquiring acting adapting adding addressing admitting adopting advancing advertising advising advocating affecting
affirming aggravating agitating agreeing aiding aiming alienating aligning alleging allowing alluding altering amazing
amusing animating announcing annoying answering anticipating appalling appealing appearing appending applauding applying
appreciating approaching approving arguing arranging arresting arriving articulating asking assaulting assembling
asserting assessing assisting associating assuming assuring attaching attacking attempting attending attesting
attracting authorizing averaging averring avoiding awaiting backing baiting balancing banning bargaining barking
barnstorming barring basing bathing bawling beaming bearing beating becoming begging beginning being believing
belittling bellowing belonging bemoaning benefiting betting bidding binding biting blaming blaring blasting blazing
bleating bleeding blessing blistering blocking blogging blowing blurting blustering boasting bolstering bombing booing
booming boosting bordering boring borrowing bothering bracing bragging branding breaching breaking bringing broadcasting
broadening bruising building burning burying buying calculating calling campaigning canceling capitalizing captioning
capturing caring carrying castigating casting catching causing cautioning celebrating challenging changing chanting
characterising characterizing charging charming chastising chatting checking cheering chiding chiming chipping choosing
chorusing chuckling circulating citing claiming clapping clarifying cleaning clearing clinging closing clothing
coalescing collapsing collecting combating combining comforting coming commanding commending commentating commenting
committing communicating comparing compelling competing complaining completing complicating complimenting complying
composing computing conceding concerning concluding concurring condemning condescending conducting confessing confiding
confirming conflicting confronting confusing congratulating conjecturing connecting conquering considering consisting
consolidating consulting consuming contacting containing contemplating contending continuing contradicting contrasting
contributing controlling convening converting convincing cooking cooperating coordinating copying correcting corrupting
costing counseling counselling countering countervailing counting courting covering cracking crashing creating crediting
creeping crippling criticising criticizing croaking crossing crowing crumbling crushing crying curbing cutting damaging
damning dancing daunting deadpanning dealing debating deciding declaring declining decreasing decreeing decrying
dedicating deeming deepening defeating defending defining defying delaying deleting delivering demanding demonstrating
denigrating denouncing denying departing depending deploring deploying deporting deprecating depriving derailing
deriding deriving describing designing desiring destabilizing destroying detecting deteriorating determining devastating
developing devoting dictating digging diminishing dining directing disagreeing disappearing disappointing disclosing
discounting discouraging discovering discrediting discussing disgusting dismissing disparaging dispatching displaying
disqualifying distributing disturbing dividing divulging documenting dodging doing dominating donating doubling drafting
drawing drawling dreaming drilling drinking driving dropping dubbing dumping dwindling dying earning eating echoing
editing elaborating electing eliminating emailing embarrassing embracing emerging emoting emphasising emphasizing
employing empowering enabling encountering encouraging ending endorsing enduring enforcing engaging enjoying enquiring
ensuring entering enthusing entitling eroding erupting escalating escaping espousing establishing estimating evaluating
evolving examining exceeding exchanging exciting exclaiming excluding excoriating executing exemplifying exercising
exhorting existing expanding expecting experiencing expiring explaining explicating exploding exploiting exploring
exposing expounding expressing extending extolling eyeing facing fading failing falling faltering fanning fascinating
faulting favoring fearing featuring feeding feeling fertilizing fighting figuring filing filling financing finding
finishing firing fishing fitting fixing flashing flattering fleeing floating flooding flowing flying focusing following
forcing forecasting foretelling forgetting forming fostering founding fracturing freezing fretting frustrating fueling
fulfilling fuming functioning fundraising furthering gaining gambling garnering gasping gathering generating getting
giggling giving gloating going governing grabbing granting grappling grieving grimacing grinding grinning griping
grousing growing growling grumbling grunting guaranteeing guessing guiding gushing hacking hailing halting handing
handling hanging happening harrumphing having heading healing hearing heating heckling helping hiding highlighting
hinting hiring hissing hitting holding hollering honoring hoping housing howling humbling humiliating hunting hurting
hypothesising hypothesizing identifying ignoring illustrating impending implementing imploring implying imposing
improving impugning inciting inclining including increasing indicating indicting inferring informing inquiring
inscribing inserting insinuating insisting inspiring installing instructing insulting integrating intending intensifying
interjecting interposing interpreting interrupting interviewing intimating intoning introducing invading inveighing
inventing investigating investing inviting invoking involving irritating isolating issuing itching jarring jeering
jesting jibing jockeying joining joking judging justifying keeping kicking kidnapping killing knocking knowing labeling
labelling lacking lagging lambasting lamenting landing lashing lasting lauding laughing launching laying leading leaning
learning leaving lecturing legalizing lending letting lifting lighting likening liking limiting lingering lining linking
listening listing living loading lobbying locking logging looking looming looting losing loving lowering lying
maintaining making managing maneuvering manipulating manufacturing marching marketing marking masterminding matching
meaning measuring meeting mentioning messaging minding mining mishandling misleading misrepresenting missing mistaking
misunderstanding mixing moaning mobilizing mocking modifying monitoring mounting mourning mouthing moving mowing
mumbling murmuring musing muttering nagging naming narrating narrowing nearing needing negotiating nicknaming nodding
nominating noticing notifying noting objecting observing obtaining occupying occurring offering offsetting omitting
opening operating opining opposing orating ordering organising organizing outlining outsourcing overarching overhauling
overlooking overseeing overtaking overwhelming owing owning packaging padding painting panning paraphrasing parking
participating passing paying peddling performing permitting perorating persisting persuading phrasing picking pitting
pivoting placing planning playing pleading pleasing pledging plotting pointing poisoning polarizing polling polluting
pontificating popping portraying posing positing posting postponing postulating pouring praising praying preaching
predicting preferring preparing presenting preserving pressing pretending prevailing preventing printing probing
proclaiming producing professing profiting projecting promising promoting prompting pronouncing prophesying proposing
prosecuting protecting protesting providing proving publishing pulling punching purchasing purporting pursuing pushing
putting qualifying quavering querying questioning quibbling quipping quitting quizzing quoting racing raging railing
raising rallying rambling ranging ranting raping rapping rasping rating raving reaching reacting reading reaffirming
realising realizing reassuring rebuilding rebuking rebutting recalling recapping receiving reciting reckoning
recognising recognizing recommending recording recounting recovering recruiting recurring reducing reeling referencing
referring reflecting refusing refuting regarding registering regretting regulating reinforcing reinstating reiterating
rejecting rejoining relating relaying releasing relying remaining remarking remembering reminding reminiscing
remonstrating removing repealing repeating repelling replacing replying reporting representing reprimanding requesting
requiring reserving resisting resounding responding restoring restricting restructuring resulting resuming retaining
retaliating retelling retorting retreating returning retweeting revealing reversing reviewing reviving rewarding ridding
ridiculing riding riposting ripping rising roaring roiling rolling rousing rubbishing ruling running rushing sagging
sailing saluting sampling satisfying saving saying scheduling scoffing scolding scoring scrambling scratching screaming
screening searching searing seating securing seeing seeking seeming seizing selecting selling sending separating serving
setting settling shaking shaping sharing shedding shifting shining shipping shooting shopping shouting shoving showing
shrieking shrinking shrugging shutting sighing signaling signalling signing simmering singing sinking sitting slamming
slashing slating slaying sleeping slipping slowing slurring smiling smirking smoking snapping snarling sneering snorting
sobbing softening solidifying solving sounding sparking speaking specifying speculating spelling spending spiting
spitting splitting spluttering spotting sprawling spreading sputtering squeaking squealing staggering staging stammering
standing starring starting stating staying stealing steering stemming stepping sticking stipulating stopping storing
strengthening stressing striking struggling studying stumping stunning stuttering submitting succeeding suffering
suggesting suing suiting summarising summarizing supplying supporting supposing surging surmising surpassing surprising
surrendering surrounding surviving suspecting suspending swearing sweeping swimming swinging switching tackling taking
talking taping tapping taxing teaching tearing teasing telegraphing telling tempting terrifying testifying testing
texting thanking theorising theorizing thinking threatening throwing thumping thundering ticking tightening tipping
tittering totaling touching touting tracking trading trailing training transferring transforming translating trapping
trashing traveling treating trilling troubling trumpeting trusting trying turning tutting tweeting tying undergoing
underlining underlying undermining underscoring understanding unfolding unifying uniting updating uplifting uprising
upsetting urging using uttering varying venting venturing viewing violating visiting voicing volunteering voting
vouching vowing vying waging wailing waiting walking waning wanting warbling warning wasting watching waving weakening
wearing wedding weeping weighing welcoming whining whipping whispering widening wielding winning wiping wisecracking
wishing withdrawing withering withholding witnessing wondering working worrying wrestling writing yelling yelping`;

export const adjectives = `
abandoned abiding able above abroad abrupt absent absolute absurd abused academic accelerated acceptable accepted
accepting accessible accidental accompanied accompanying accomplished according accountable accumulated accurate
accusing accustomed acknowledged acquired acting activated active activist actual acute adamant addicted additional
addressed adept adequate adjacent adjusted administrative admirable admired adopted adult advanced advancing adverse
advertised advised advisory affable affected affecting affiliated affirmative afflicted affluent affordable afraid aged
aggravated aggravating aggressive aging agitated agitating agrarian agreed agricultural aided ailing airborne aired akin
alarmed alert alienated alienating aligned aligning alike alive all alleged allied alone altered alternate alternative
amateur amazed amazing ambiguous ambitious ambivalent amended amphibious ample amused amusing analog analyzed ancient
angered angry animated animating announced annoyed annoying annual anonymous another answering anti anticipated
antitrust anxious any appalling apparent appealing appellate applied appointed appreciated apprehended approaching
appropriate approved approving apt arbitrary ardent aristocratic armed armored armoured arranged arresting artful
articulate articulated artificial ashamed asleep assassinated asserted asserting assertive assigned assistant assisted
assumed assuming assured assuring astute atrocious attached attacking attempted attended attractive attributable
authentic authoritarian authorized automatic automotive available average awaited awake aware awful awkward back backed
backward bad balanced ballistic bankrupt banned barbed bare barred base based basic battered bearded beaten beautiful
becoming beforehand behind beholden bellicose belligerent beloved beneficial besieged best better betting biased big
bigger biggest bigoted bilateral billed billion binary binding biological biomedical bipartisan bisexual biting bitter
bizarre black blamed blank blasted blasting blatant blazing bleak blessed blind blistering blocked blond bloodiest
bloody blown blue blunt bogus boiled boisterous bold bombastic booked booming boon boring born both bothered bound
bragging branded brash brave brief bright brilliant bristled broad broader broke broken brown bruising brushed brutal
built bullish bully bullying buoyant bureaucratic buried burned busy calculated calculating calm cancelled candid
cantonal capable capitalist capped capricious captive careful careless caring casual catastrophic caustic cautious
celebrated celebratory cellular centered central centrist cereal ceremonial certain certified chained challenging chance
changed changing chanted chaotic characteristic charged charismatic charitable charming cheap cheaper cheapest checked
chemical cherished cherry chief childish choice chopped circulating civic civil civilian clarifying classical classified
clean clear cleared clearer clearest clever clinched close closed closing coalescing coherent cold collected collective
colonial color colored colorful colour combatant combative combined comfortable comforting comic coming commanding
commercial committed common communist compact comparable compassionate compatible compelling competent competitive
complaining complete completed completing complex complicated composed composite compounded comprehensive compulsory
concentrated concerned conciliatory concluded concluding conclusive concrete condemning condescending conditional
confident confidential confined confirmed confirming conflicting confrontational confused confusing conglomerate
congressional connected conscious consecutive consequential conservative considerable considered consistent consolidated
constant constituted constitutional constrained constructive consular consuming contained contaminated contemporary
contentious contested continental continued continuing continuous contrary contrasting contributing controlled
controlling controversial convenient conventional convinced convincing convoluted cool coordinate coordinated
coordinating cordial corporate correct corrected corrupt corrupted corrupting cosmetic costly counter countless coupled
courageous covered covert coveted cozy crack cracked cramped crashing crazy creative credible credited criminal crippled
crippling crisp critical cross crossed crowded crowned crucial crude crushed crushing crying cultural curious current
customary cut cynical damaged damaging damn damned damning dangerous dark darkened dashed dated daunting dead deadliest
deadlocked deadly dear decent decentralized decided deciding decisive declaratory declared decreased decreasing decrepit
dedicated deep deeper deepest defeated defending defensive defiant defined definite definitive defunct delayed
deliberate delicate delighted delusional demanding democratic demographic demolished demonstrated demoralized dented
dependent depressed deprived derived described deserted deserved designed designing desirable desired desperate
despicable destined destroyed destructive detailed detected determined determining detrimental devastating developed
developing developmental devoted devout dictated different difficult digital dilute diluted diminished diminishing
diplomatic dipped dire direct directed directing dirty disabled disaffected disappointed disappointing disastrous
discarded disciplined disclosed discontinued discouraged discouraging discovered discredited discriminatory
disenfranchised disgruntled disguised disgusting disheartened dishonest disingenuous disliked dismal dismayed dismissed
dismissive disorderly disparaging disproportionate disputed disqualified disqualifying disregarded disrespectful
disrupted disruptive dissatisfied dissident dissolved distant distinct distinctive distinguished distorted distracted
distressed distributed disturbed disturbing diverse diverted divided divisive divorced documented dogged domestic
dominant dominated dominating done doomed dotted double doubled doubtful down downtown downward dozen draconian dramatic
draped drastic drawn dreamed dressed driven driving dropping dry dual dubious due dumb durable dwindling dying dynamic
each eager earliest early earned earnest eased easier easiest east eastern eastward easy echoing economic edged edited
editorial educated educational eerie effected effective efficient eight eighteen eighth elaborate elaborated elder
elderly elected electoral electric electrical electronic elementary elevated eleven eleventh eligible embarrassed
embarrassing embattled embedded emblematic embodied embroiled emerging eminent emotional emphasized employed empty
enabling enamored encircled encouraged encouraging ended endless enduring energetic enforced engaged engaging engraved
enhanced enormous enough enthusiastic entire entitled entrenched entrepreneurial environmental envisioned epic epidemic
equal equipped eroded escaped essential established eternal ethical ethnic evangelical evasive evenhanded eventual every
everyday evident evil ex exact exaggerated exasperated exceeding excellent exceptional excess excessive exchanged
excited exciting exclusive executed executive exemplifying exempt exhausted exhaustive existential existing exotic
expanded expansive expected expensive experienced experimental expert expired explicit exploded exploited explosive
exposed expressed extended extensive external extra extramarital extraordinary extreme extremist eyed fabricated faced
factual faded failing fair fairer faithful fake fallen falling false faltering famed familiar famous fancy fanned
fantastic far farther fascinating fascist fashioned fast fat fatal fated fateful favorable favored favorite favourite
fearful feasible featured federal female feminine feminist fertile fervent few fewer fewest fierce fiery fifteen fifth
fifty fighting figured filled final financial fine finest finished finite fired firm first firsthand fiscal fit fitted
fitting five fixed flagging flat flattering flawed fledged fledgling fleet flexible floating flooded flying focused
following foolish forbidden forced forceful fore foreign foremost foreseeable forged forgotten formal formalized formed
former formidable forthcoming fortified fortunate forty forward fossil foul found four fourth fractious fragile framed
fraudulent fraught free freelance freewheeling french frequent fresh friendly frightened front frontal frozen frustrated
frustrating fueled full functional functioning fundamental funded funny furious furthest futile future gathered gay
general generational generous genuine geographic geographical geopolitical giant gifted gilded given glad global gloomy
going gold golden gone good governing governmental gradual graduate graduated grand granted graphic grassroots grateful
grave gray great greater greatest green grey grieving grim gross groundbreaking grown grueling guarded gubernatorial
guided guiding guilty haired half halfway halting hammered handed handled handy happy harassed hard hardened harder
hardest hardline harmful harmless harsh hated hateful hawkish hazardous headed healing healthy heard heartfelt heated
heavy hefty held helpful heralded hidden high higher highest hired historic historical holy home homegrown homeless
honest honored hopeful horrible horrific horrified hostile hot hourly huddled huge human humanitarian humble humbling
humiliating hundred hungry hurt hypocritical hypothetical iconic ideal identical identified ideological ignited ignorant
ignored ill illegal immediate immense imminent immune impacted impartial impassioned impending imperative implemented
implicit important imported imposed imposing impossible impoverished impressed impressive imprisoned improbable
impromptu improper improved improving inaccurate inadequate inappropriate incapable incendiary incident inclined
included inclusive incoming incompatible incomplete inconclusive inconsistent inconvenient incorrect increased
increasing incredible incremental incumbent indefinite independent indigenous indirect indiscriminate individual
industrial ineffective ineligible inevitable infamous infected inferior infinite inflamed inflammatory influential
informal informed inherent inherited inhumane initial injured inner innocent innovative insane insecure insensitive
inside inspired inspiring instant instinctive institutional insufficient insulting insurgent insurmountable integral
intellectual intelligent intended intense intensified intensifying intensive intent interested interesting interfaith
interim interior internal international interpreted interrupted invading investigative invincible invisible inviting
involved iron ironic irregular irrelevant irresponsible irritated irritating isolated isolating isolationist jailed
jarring jobless joined joint joking judicial jumbo junior justified keen kept key kin kindly knowing known labeled
labelled lacking laid lame lamented landed large larger largest lashing last lasting late later latest latter laughing
lax lazy leaded leading lean leaning learned least leaved left leftist legal legendary legislative legitimate lengthy
lesbian less lesser lest lethal liable liberal liberated licensed lifelong lifted light likable like liked likely
limited limiting linear lined linked listed lit littered little lively living loaded local located lofty logical
logistical lone lonely long longstanding longtime looking loose looted lopsided lost loud louder loudest lousy loved
loving low lowering lowest loyal lucky lucrative mad made magic magnetic magnificent main maintained major makeshift
male mammoth mandatory manned manufactured many marginal marked marred married martial massive matched matching material
mathematical maximum mayoral mean meaningful meaningless measured medical medium memorable mental mere merged messy
metal metric metropolitan mid middle migrant mild militant military millennial million minded mini minimal minimum minor
minus minute mired misguided misleading missed missing mistaken misunderstood mixed mobile mock mocking mod modeled
moderate modern modest modified momentous monetary monthly moral more most motivated motor mountainous mounted mourning
moved moving much muddled multinational multiple mum municipal murdered murky muscular musical must muted mutual
mysterious nagging naive naming narcissistic narrative narrow narrowed narrower nasty national nationalist nationwide
native natural naturalized naughty naval near nearby necessary needed negative negotiable neighboring neither nervous
net neutral new newer newest newfound next nice nicer nicest nightly nine nineteen ninety ninth no noisy nominal
nominated nonpartisan nonprofit nonsense normal north northeast northern northwest notable noted noticed notorious novel
nuclear numb numbest numerical numerous objective obliged obscure observed observing obvious occasional occupied odd off
offended offensive official okay old older oldest ominous on one onetime ongoing online onstage open opened opening
operating operational operative opportunist opposed opposing opposite oppressive optimistic optional orange ordered
ordinary organised organizational organized oriented original other out outdoor outer outgoing outlandish outlined
outraged outrageous outright outside outsized outspoken outstanding over overall overhead overlooked overlooking
overnight overseas overt overturned overwhelming owing own owned packed paid painful painted paltry parallel
paramilitary parked parliamentary partial participating particular partisan passing passionate past paternal pathetic
payable paying peaceful peaked peculiar pending perceived perfect perilous permanent perpetual persistent personal
pertinent pervasive pessimistic pharmaceutical philosophical phony physical pink pivotal placed plain planned planted
plastic plausible played pleading pleasant pleased pleasing pledged plotted plowed plus pointed pointless poised
poisonous polite political poor poorer poorest popular populated populous porous portrayed posed positioning positive
possible posted potent potential pouring powered powerful powerless practical practiced pragmatic praising precarious
precise predatory predictable predictive preferable preferred pregnant preliminary premier premium prepared present
presidential pressed pressing presumptive pretty prevailing previous primary prime primitive principal principled prior
pristine private pro probing problematic processed proclaimed productive professional profitable profound progressive
prohibited projected projecting prolonged prominent promising promotional prompt prone pronounced proper prospective
protected protecting protracted proud proved proven provincial provisional provocative provoked pseudo psychological
public publicized published punished punitive pure pursuant pursued pursuing qualified quarterly questionable
questioning quick quiet quits racial radical rainy raised raising rallying rampant random ranging ranked ranking raped
rapid rare rash ratified rational rattled raucous ravaged raw readable ready real realised realistic realized rear
reasonable reassured reassuring rebellious received recent receptive reckless recognised recognized recorded recovered
recovering recurring red reduced redundant referenced reflected reflecting reflective regional registered regular
regulation regulatory reinforced rejected related relative relaxed releasing relentless relevant reliable religious
relocated reluctant remaining remarkable reminiscent remote removed renewable renewed renowned reorganized repeated
repelling reported representative represented reproductive requested required rescued reserved resident residential
resolved resounding respected respectful respective responsible responsive restricted restricting restrictive retained
retired returning revealing reverse reversed revised reviving revolutionary rewarding rhetorical rich richest ridiculous
rigged right rightful rigorous ripe ripped ripping risen rising risky robust rocky roiled roiling rolled rolling rooted
rose rough round rounded rousing routine rowdy royal rude ruined ruled ruling running rural rushed sad safe safer safest
sagging salient salt same sanctioned satisfied satisfying saved saving scaled scant scared scary scathing scattered
scheduled scientific scrambled screaming scripted sealed searching searing seasoned seated second secondary secret
sectarian secular secure seeing seeming seismic selected selfish senior senseless sensible sensitive sent separate
separated serial serious set settled seven seventh seventy several severe sexist sexual shaken shaky shameful shaped
shared sharing sharp sharpened shattered sheer shifting shining shocked short shorter shortest shouted shrewd shut sick
sickest signed significant silent silly silver similar simple simpler simplest simultaneous sincere single sitting six
sixth sizable sized skeptical skilled slashing slim slipping slow sluggish small smaller smallest smart smiling smooth
snarky snowy sober social soft softening softer solar sold sole solid solidified solved somber some sophisticated sorry
sorted sought sound sounding sour soured south southeastern southern sovereign spanking spare special specific specified
spectacular spent spiked spirited split splitting spoken spontaneous sporting spotted spread square stable stacked
staged staggering stagnant standard standing star stark starring starting stated statewide statistical staunch steadfast
steady steep stemmed sterling stern sticking stiff still stirred stopped straight straightforward strange strategic
straw strengthened stressed stretched strict striking stripped strong stronger strongest struck structured struggling
stubborn stuck studied stunned stunning stupid subdued subsequent subsidiary substantial substantive subtle suburban
succeeding successful such sudden suffering sufficient suitable suited sunk super superior supervised supported
supporting supportive supposed sure surging surpassing surplus surprised surprising surrogate surrounded surrounding
surviving suspect suspected suspended suspicious sustainable sustained sweeping swept swift swinging sworn symbolic
sympathetic systematic systemic tacit tactical taken taking talented tall tangible taped tapped taxing tearing technical
technological tedious telling temporary tempting ten tender tentative tenuous terminated terrible terrific terrifying
territorial tested textbook thankful theoretical therapeutic thin third thirty thorough thoughtful thousand threatened
threatening three thrilled throated through thrown thwarted tied tight tighter timed timely tiny tired titled toothless
top topped tops torn tortured total totaled touched touching tough tougher toughest toxic tracked traditional tragic
trained transformed transgender transitional transparent trapped traveled treated tremendous tribal tried trillion
triple trivial troubled troublesome troubling true trusted trusting trustworthy truthful trying tumultuous turbulent
turned twelve twenty twin two typical ubiquitous ugly ultimate ultra unable unacceptable unaccompanied unaffiliated
unanimous unarmed unauthorized unaware unbelievable unborn unbound uncertain unchanged unclassified unclear
uncomfortable uncommitted uncommon unconditional unconventional uncovered undecided undeclared under underground
underlying understood underway undetermined undisclosed undisputed undivided undocumented undue uneasy unemployed
unethical unexpected unfair unfavorable unfinished unfit unfortunate unfounded unhappy unheard unidentified unified
uniform unifying unilateral uninsured union unionized unique united universal unknown unlike unlikely unlimited unloaded
unmistakable unnamed unnecessary unnoticed unofficial unorthodox unpleasant unpopular unprecedented unpredictable
unprepared unqualified unrealistic unreasonable unrelated unrelenting unresolved unrestricted unsecured unsettled
unsolicited unspecified unstable unsuccessful unsuitable unsure untenable untrue untrustworthy unusual unveiled unwanted
unwavering unwelcome unwilling unyielding up upbeat upcoming upended upfront upper upset upsetting upward urban urgent
used useful useless usual utter uttered vacant vague valid valuable valued variable varied various varying vast verbal
very veteran viable vicious victimized victorious vigilant vigorous violated violent viral virtual visceral visible
visual vital vocal voiced void volatile vulnerable waiting walking wanted wanting wanton warm warming wary wasted weak
weakened weaker wealthier wealthiest wealthy wearing weeping weird welcome welcoming well west western whatever
whatsoever whipping white whiter whole wholesale wide wider widespread widest wild willing winning wise withdrawn
withering won wonderful wondering wooded wooden working worldwide worn worried worrisome worrying worse worsened worst
worth worthwhile worthy wounded wrapped written wrong xenophobic yelled yellow young younger youngest zero`;

export const adverbs = `
aback aboard about above abroad abruptly absolutely accidentally accordingly accurately across actively actually acutely
adequately admittedly after afterward afterwards again aggressively ago ahead alias alike all allegedly almost aloft
alone along alongside aloud already also alternatively altogether always anew angrily annually anonymously any anymore
anyplace anyway anywhere apart apiece apparently appropriately approximately arbitrarily arguably around as aside asleep
atop automatically away awful awkwardly back backward backwards badly bang barely basically before beforehand behind
belatedly below beneath besides best better between beyond bitterly boldly briefly broadly but by candidly carefully
categorically certainly chiefly clearly close closely closer closest collectively comfortably commonly comparatively
completely conclusively confidently consequently considerably consistently constantly continually continuously
conveniently correctly counter critically currently daily damn damned decent decidedly decisively deeply definitely
deliberately derisively desperately differently directly disastrously disproportionately distinctly disturbingly down
downward dramatically drastically each earlier earliest early easily east eastward easy economically effectively either
elsewhere emotionally enormously enough enthusiastically entirely equally especially essentially ethnically even evenly
eventually ever everywhere exactly exceedingly exceptionally exclusively explicitly extensively extraordinarily
extremely fairly falsely famously far farther farthest fast faster fastest fatally favorably federally fiercely finally
financially fine firmly first firstly forcefully forcibly fore forever formally formerly forth fortunately forward
forwards fourth frankly freely frequently fully fundamentally further furthest generally geographically globally good
gradually greatly half halfway handily happily hard hardly hastily heavily hence here hereby high highly historically
home honestly hopefully hotly hourly however ideally ideologically ill illegally immediately implicitly importantly
improperly in incidentally increasingly incredibly indeed indefinitely independently indirectly individually inevitably
informally initially inside instantly instead intentionally internationally invariably jointly jokingly just keenly
kindly knowingly largely late lately later least legally less lightly likely likewise literally little long longer
longest loose loudly lowest mainly markedly mathematically maybe meantime meanwhile mentally merely methodically
militarily mistakenly modestly monthly more most mostly much namely narrowly nationally nationwide naturally near nearby
nearer nearest nearly neatly necessarily needs never nevertheless newly next nightly no nominally non none nonetheless
normally north northward northwest not notably notoriously notwithstanding now nowadays nowhere obviously occasionally
off officially offshore often on once only onstage onward openly originally ostensibly otherwise out outright outside
over overhead overly overnight overseas overtly overwhelmingly part partially particularly partly past peacefully
perfectly perhaps periodically permanently personally physically plainly playfully plenty pointedly politically poorly
positively possibly potentially practically precisely predominantly preferably prematurely presumably pretty previously
primarily principally privately probably prominently promptly properly proportionally proudly publicly purely quick
quicker quickest quickly quietly quite racially radically randomly rapidly rarely rather readily real really reasonably
recently regardless regularly relatively relentlessly reliably reluctantly remarkably remotely repeatedly reportedly
resoundingly respectively retroactively right roughly round routinely sadly safely second secondly secretly seemingly
seldom sensibly separately seriously severely sexually sharply shortly sic significantly similarly simply simultaneously
sincerely slightly slower slowest slowly so socially solely solidly somehow someplace sometime sometimes somewhat
somewhere soon sooner soonest south southeast specially specifically squarely staunchly steadily still straight
strategically strictly strongly subsequently substantially successfully such suddenly sufficiently suitably super
supposedly sure surely surprisingly swiftly systematically tandem technically temporarily terribly then there thereafter
thereby therefore thereof thoroughly though through throughout thus tight tightly timely today together tomorrow tonight
too totally traditionally tremendously truly twice typically ultimately unanimously under underneath unexpectedly
unfairly unfavorably unfortunately uniformly uniquely unnecessarily unsuccessfully unusually up upstate upward upwards
urgently usually utterly vaguely vastly very vigorously virtually voluntarily warmly well west westward wherever
wholesale wholly wide widely wildly within worse wrongly yesterday yet`;

export const otherWords = `
aborted accessed accessing accounted affordability against ah airstrikes airtime albeit although amid amidst among
amongst and annexed antiabortion antics anybody anyone anything anytime authored bailout bashed bashing battled battling
because beside bested birther briefed brokered bullied buoyed cannot capita ceasefire chaired championed championing
chequed chequing coded combatants comics could crafted crafting crises criteria cumming distanced doling downs dueling
during electability electable else emailed engineered evangelicals evened evens everybody everyone everything exited
exploitable explosives favoured feet feuding fielded for forwarded fracking from gays glut gonna gotta grands grosses
hashtag heck her hers herself hey him himself hopefuls hosted hosting how hyper hyperinflation if illegals inched
independents infighting initials inputted inputting interventionist into itself leveraged lows markkaa massed media mega
militants misspoke mongering multi my myself nationals networking nonwhite nor nuanced numbered of offs onto operatives
opioid others ought our ours ourselves pandering payout pence per persons pharmaceuticals policing policymakers
positioned predicated pressured pretax priced profiled programmed progressives quo ramped ratcheted recapitalization
redacted referencing refundable repatriated retweeted revolted revolutionaries rumored sans schmoozing screwed sexting
shall shaming she should sided since singled slightest something sophisticating sparred spawned specifics statehood
strode superhero surefire surfaced tallied targeted targeting tasked teamed than that the their them themselves these
they this those timestamp tinged to touted touting toward towards trending tripped tsk tweeted tweeting typed uh um
unifier unless unsustainable until upon ups versus vetted vetting via voiceover waterboarding we what when whenever
where whereas whereby whether which whilst whoever whom whomever whose willed with without worded worldview would
xenophobe you your yours yourself`;
