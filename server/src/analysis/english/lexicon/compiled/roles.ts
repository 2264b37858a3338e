/**
 * What a person is or does, singular and plural. Source: server/scripts/lexicon/roles.txt.
 * Written by `npm run lexicon`: change the script or its lists.
 */

export const roles = `
abolitionist abolitionists abuser abusers academic academics accomplice accomplices accountant accountants accuser
accusers achiever achievers activist activists actor actors actress actresses addict addicts adherent adherents adjutant
adjutants adman admen administrator administrators admiral admirals admirer admirers adolescent adolescents adult adults
adventurer adventurers adversaries adversary advertiser advertisers adviser advisers advisor advisors advocate advocates
aficionado aficionados agent agents agronomist agronomists aide aides airman airmen alderman aldermen alien aliens
allies ally alternate alternates alum alumna alumnae alumni alumnus alums amateur amateurs ambassador ambassadors
anaesthetist anaesthetists analyst analysts anarchist anarchists anatomist anatomists ancestor ancestors anchor
anchorman anchormen anchors anchorwoman anchorwomen anesthesiologist anesthesiologists angler anglers animator animators
announcer announcers antagonist antagonists anthropologist anthropologists apologist apologists apostle apostles
appellant appellants applicant applicants appointee appointees appraiser appraisers apprentice apprentices arbiter
arbiters arbitrator arbitrators archaeologist archaeologists archbishop archbishops architect architects archivist
archivists aristocrat aristocrats arsonist arsonists artist artists aspirant aspirants assailant assailants assassin
assassins assemblyman assemblymen assemblywoman assemblywomen assessor assessors assistant assistants associate
associates astrologer astrologers astronaut astronauts astronomer astronomers astrophysicist astrophysicists atheist
atheists athlete athletes attache attaches attaché attachés attacker attackers attendant attendants attendee attendees
attorney attorneys auctioneer auctioneers auditor auditors aunt aunts author authors autocrat autocrats aviator aviators
babies baby babysitter babysitters bachelor bachelors backbencher backbenchers backer backers bailiff bailiffs baker
bakers ballerina ballerinas bandit bandits banker bankers barber barbers barista baristas baritone baritones baron
baroness baronesses barons barrister barristers bartender bartenders bassist bassists batsman batsmen batter batters
beekeeper beekeepers beggar beggars believer believers beneficiaries beneficiary biker bikers billionaire billionaires
biochemist biochemists biographer biographers biologist biologists bishop bishops blacksmith blacksmiths blogger
bloggers boatman boatmen bodyguard bodyguards bomber bombers bookkeeper bookkeepers bookmaker bookmakers bookseller
booksellers borrower borrowers boss bosses botanist botanists bowler bowlers boxer boxers boy boyfriend boyfriends boys
brewer brewers bricklayer bricklayers bride brides bridesmaid bridesmaids brigadier brigadiers broadcaster broadcasters
broker brokers brother brothers builder builders bureaucrat bureaucrats burglar burglars bus buses businessman
businessmen businessperson businesspersons businesswoman businesswomen butcher butchers butler butlers buyer buyers
bystander bystanders cabbie cabbies cadet cadets calligrapher calligraphers cameraman cameramen campaigner campaigners
camper campers candidate candidates cantor cantors captain captains captive captives captor captors cardinal cardinals
cardiologist cardiologists caregiver caregivers carer carers caretaker caretakers carpenter carpenters cartographer
cartographers cartoonist cartoonists cashier cashiers caterer caterers catholic catholics celebrant celebrants
celebrities celebrity cellist cellists censor censors centrist centrists ceo ceos cfo cfos chair chairman chairmen
chairperson chairpersons chairs chairwoman chairwomen challenger challengers champion champions chancellor chancellors
chaplain chaplains chauffeur chauffeurs chef chefs chemist chemists chief chiefs chieftain chieftains child children
choirmaster choirmasters choreographer choreographers christian christians chronicler chroniclers churchgoer churchgoers
cinematographer cinematographers citizen citizens civilian civilians claimant claimants classmate classmates cleaner
cleaners clergyman clergymen cleric clerics clerk clerks client clients climatologist climatologists climber climbers
clinician clinicians co-author co-authors co-chair co-chairs co-founder co-founders co-host co-hosts co-owner co-owners
co-pilot co-pilots co-star co-stars co-worker co-workers coach coaches coauthor coauthors cobbler cobblers cofounder
cofounders collaborator collaborators colleague colleagues collector collectors colonel colonels columnist columnists
comedian comedians comic comics commandant commandants commander commanders commentator commentators commissioner
commissioners committeeman committeemen communicator communicators communist communists commuter commuters companion
companions competitor competitors complainant complainants composer composers comptroller comptrollers comrade comrades
concierge concierges conductor conductors confidant confidante confidantes confidants congregant congregants congressman
congressmen congresswoman congresswomen conqueror conquerors conservationist conservationists conservative conservatives
conspirator conspirators constable constables constituent constituents consul consuls consultant consultants consumer
consumers contender contenders contestant contestants contractor contractors contributor contributors controller
controllers convener conveners convict convicts coo cook cooks coordinator coordinators coos cop cops coroner coroners
correspondent correspondents cosmonaut cosmonauts councillor councillors councilman councilmember councilmembers
councilmen councilor councilors councilwoman councilwomen counsel counsellor counsellors counselor counselors counsels
count counterpart counterparts countess countesses counts courier couriers cousin cousins coworker coworkers craftsman
craftsmen creator creators creditor creditors cricketer cricketers criminal criminals critic critics crooner crooners
crusader crusaders cto ctos curate curates curator curators custodian custodians customer customers cyclist cyclists dad
dads dancer dancers daredevil daredevils daughter daughters deacon deacons dealer dealers dean deans debater debaters
debtor debtors decorator decorators deejay deejays defector defectors defence defences defendant defendants defender
defenders delegate delegates demagogue demagogues democrat democrats demographer demographers demonstrator demonstrators
dentist dentists dependent dependents deputies deputy dermatologist dermatologists descendant descendants designer
designers detainee detainees detective detectives detractor detractors devotee devotees dictator dictators dietician
dieticians dietitian dietitians diplomat diplomats director directors dissident dissidents distiller distillers
distributor distributors diver divers dj djs docent docents doctor doctors documentarian documentarians donor donors
doorman doormen drafter drafters dramatist dramatists driver drivers drummer drummers dude dudes duke dukes dweller
dwellers ecologist ecologists economist economists editor editors educator educators elder elders elector electors
electrician electricians embryologist embryologists emeritus emerituses emigre emigres emissaries emissary emperor
emperors employee employees employer employers enforcer enforcers engineer engineers entertainer entertainers enthusiast
enthusiasts entomologist entomologists entrepreneur entrepreneurs envoy envoys epidemiologist epidemiologists escort
escorts essayist essayists ethicist ethicists ethnographer ethnographers evacuee evacuees evangelical evangelicals
evangelist evangelists ex-boyfriend ex-boyfriends ex-convict ex-convicts ex-girlfriend ex-girlfriends ex-husband
ex-husbands ex-wife ex-wives examiner examiners exec execs executive executives executor executors exile exiles expat
expatriate expatriates expats expert experts exporter exporters extremist extremists eyewitness eyewitnesses facilitator
facilitators factories factory faculties faculty fan fanatic fanatics fans farmer farmers farmhand farmhands farmworker
farmworkers father fathers fellow fellows felon felons feminist feminists fiance fiancee fiancees fiances fiancé fiancée
fiancées fiancés fiddler fiddlers fielder fielders fighter fighters filmgoer filmgoers filmmaker filmmakers finalist
finalists financier financiers firefighter firefighters fireman firemen fisher fisherman fishermen fishers flautist
flautists florist florists flutist flutists follower followers foodie foodies footballer footballers forager foragers
forecaster forecasters foreigner foreigners foreman foremen forester foresters founder founders freelancer freelancers
freshman freshmen friend friends fugitive fugitives fundraiser fundraisers gambler gamblers gamekeeper gamekeepers gamer
gamers gangster gangsters gardener gardeners gatekeeper gatekeepers genealogist genealogists general generals geneticist
geneticists gentleman gentlemen geographer geographers geologist geologists geophysicist geophysicists girl girlfriend
girlfriends girls goalie goalies goalkeeper goalkeepers goaltender goaltenders godfather godfathers godmother godmothers
golfer golfers governor governors graduate graduates grandchild grandchildren granddad granddads granddaughter
granddaughters grandfather grandfathers grandma grandmas grandmother grandmothers grandpa grandparent grandparents
grandpas grandson grandsons greengrocer greengrocers grocer grocers groom grooms groundskeeper groundskeepers guardian
guardians guerrilla guerrillas guest guests guide guides guitarist guitarists gunman gunmen gunner gunners guru gurus
guy guys gymnast gymnasts gynaecologist gynaecologists gynecologist gynecologists hacker hackers hairdresser
hairdressers handyman handymen harpist harpists head headmaster headmasters headmistress headmistresses heads
headteacher headteachers healer healers heir heiress heiresses heirs helper helpers herder herders hero heroes heroine
heroines hijacker hijackers hiker hikers historian historians hitter hitters holder holders homemaker homemakers
homeowner homeowners homesteader homesteaders hooker hookers hopeful hopefuls host hostage hostages hostess hostesses
hosts hotelier hoteliers householder householders housekeeper housekeepers housewife housewives humanitarian
humanitarians humorist humorists hunter hunters husband husbands hygienist hygienists hypnotist hypnotists illustrator
illustrators imam imams immigrant immigrants immunologist immunologists impersonator impersonators importer importers
incumbent incumbents independent independents industrialist industrialists infantryman infantrymen infielder infielders
influencer influencers informant informants inhabitant inhabitants inmate inmates innkeeper innkeepers innovator
innovators insider insiders inspector inspectors instructor instructors insurer insurers insurgent insurgents
intellectual intellectuals intern internist internists interns interpreter interpreters interrogator interrogators
interviewee interviewees interviewer interviewers invader invaders inventor inventors investigator investigators
investor investors islamist islamists janitor janitors jeweler jewelers jeweller jewellers jihadi jihadis jihadist
jihadists jockey jockeys jogger joggers journalist journalists judge judges jurist jurists juror jurors justice justices
keeper keepers keyboardist keyboardists kid kidnapper kidnappers kids killer killers king kingmaker kingmakers kings
knight knights laborer laborers labourer labourers ladies lady lama lamas landladies landlady landlord landlords
landowner landowners laureate laureates lawmaker lawmakers lawyer lawyers layman laymen laywoman laywomen leader leaders
learner learners lecturer lecturers leftist leftists legend legends legislator legislators lender lenders lexicographer
lexicographers liaison liaisons liberal liberals libertarian libertarians librarian librarians librettist librettists
lieutenant lieutenants lifeguard lifeguards linebacker linebackers lineman linemen linguist linguists listener listeners
litigant litigants litigator litigators lobbyist lobbyists locksmith locksmiths logger loggers londoner londoners
longshoreman longshoremen lookout lookouts lord lords lorries lorry lover lovers loyalist loyalists machinist machinists
magician magicians magistrate magistrates magnate magnates maid maids maker makers man manager managers manufacturer
manufacturers marathoner marathoners marine mariner mariners marines marketer marketers marksman marksmen marshal
marshals martyr martyrs mason masons masseuse masseuses mastermind masterminds mate mates mathematician mathematicians
matriarch matriarches mayor mayors mechanic mechanics mediator mediators medic medics medium mediums member members men
mentor mentors mercenaries mercenary merchant merchants messenger messengers metallurgist metallurgists meteorologist
meteorologists microbiologist microbiologists midfielder midfielders midwife midwives migrant migrants militant
militants militiaman militiamen millennial millennials miller millers millionaire millionaires miner miners minister
ministers miss misses missionaries missionary mobster mobsters model models moderate moderates moderator moderators
mogul moguls mom moms monarch monarches monarchist monarchists monk monks monsignor monsignors mother mothers
motorcyclist motorcyclists motorist motorists mountaineer mountaineers mourner mourners mum mums murderer murderers
musician musicians musicologist musicologists muslim muslims nannies nanny narrator narrators national nationalist
nationalists nationals native natives naturalist naturalists negotiator negotiators neighbor neighbors neighbour
neighbours neonatologist neonatologists nephew nephews netminder netminders neurologist neurologists neuroscientist
neuroscientists neurosurgeon neurosurgeons newcomer newcomers newlywed newlyweds newsman newsmen newspaperman
newspapermen niece nieces nominee nominees novelist novelists numismatist numismatists nun nuns nurse nurses
nutritionist nutritionists observer observers obstetrician obstetricians occupant occupants oceanographer oceanographers
offender offenders officeholder officeholders officer officers official officials officiant officiants oligarch
oligarches ombudsman ombudsmen oncologist oncologists onlooker onlookers operative operatives operator operators
ophthalmologist ophthalmologists opponent opponents optician opticians optometrist optometrists orator orators orderlies
orderly organiser organisers organist organists organizer organizers orphan orphans orthodontist orthodontists
outfielder outfielders outlaw outlaws outsider outsiders overseer overseers owner owners paediatrician paediatricians
painter painters pal palaeontologist palaeontologists paleontologist paleontologists pals panelist panelists panellist
panellists paparazzi paparazzo paralegal paralegals paramedic paramedics paratrooper paratroopers parent parents
parishioner parishioners parliamentarian parliamentarians parolee parolees participant participants partisan partisans
partner partners passenger passengers passer passerby passers passersby pastor pastors pathologist pathologists patient
patients patriarch patriarches patrolman patrolmen patron patrons peacekeeper peacekeepers pedestrian pedestrians
pediatrician pediatricians peer peers penpal penpals pensioner pensioners people perpetrator perpetrators person
pharmacist pharmacists pharmacologist pharmacologists philanthropist philanthropists philosopher philosophers
photographer photographers photojournalist photojournalists physician physicians physicist physicists physiologist
physiologists physiotherapist physiotherapists pianist pianists pilgrim pilgrims pilot pilots pioneer pioneers pitcher
pitchers plaintiff plaintiffs planner planners player players playwright playwrights plumber plumbers podcaster
podcasters podiatrist podiatrists poet poets policeman policemen policewoman policewomen policymaker policymakers
politician politicians pollster pollsters pope popes populist populists porter porters postman postmaster postmasters
postmen potter potters practitioner practitioners preacher preachers predecessor predecessors premier premiers
preschooler preschoolers presenter presenters president presidentelect presidentelects presidents priest priests
primatologist primatologists prime primes prince princes princess princesses principal principals prisoner prisoners
producer producers prof professional professionals professor professors profs programmer programmers proponent
proponents proprietor proprietors prosecutor prosecutors protagonist protagonists protege proteges protester protesters
protestor protestors protégé protégés provocateur provocateurs provost provosts psychiatrist psychiatrists psychic
psychics psychoanalyst psychoanalysts psychologist psychologists psychotherapist psychotherapists publicist publicists
publisher publishers pundit pundits punter punters pupil pupils puppeteer puppeteers purchaser purchasers quarterback
quarterbacks queen queens quilter quilters rabbi rabbis racegoer racegoers racer racers racist racists radical radicals
radiologist radiologists raider raiders rancher ranchers ranger rangers rapist rapists rapper rappers reader readers
realtor realtors rebel rebels receiver receivers receptionist receptionists recipient recipients recorder recorders
recruit recruiter recruiters recruits rector rectors referee referees reformer reformers reformist reformists refugee
refugees regent regents registrar registrars regular regulars regulator regulators relative relatives renter renters
repairman repairmen reporter reporters representative representatives republican republicans rescuer rescuers researcher
researchers resident residents respondent respondents responder responders restaurateur restaurateurs retailer retailers
retiree retirees reveler revelers reveller revellers reviewer reviewers revolutionaries revolutionary rider riders
rioter rioters rival rivals robber robbers roboticist roboticists roofer roofers roommate roommates ruler rulers runner
runner-up runners runners-up saboteur saboteurs sailor sailors salesman salesmen salesperson salespersons saleswoman
saleswomen satirist satirists saxophonist saxophonists scholar scholars schoolboy schoolboys schoolchild schoolchildren
schoolgirl schoolgirls schoolmate schoolmates schoolteacher schoolteachers scientist scientists scout scouts
screenwriter screenwriters sculptor sculptors seamstress seamstresses secessionist secessionists secretaries secretary
seller sellers seminarian seminarians senator senators senior seniors separatist separatists sergeant sergeants servant
servants serviceman servicemember servicemembers servicemen servicewoman servicewomen settler settlers sexologist
sexologists shareholder shareholders sheikh sheikhs shepherd shepherds sheriff sheriffs shoemaker shoemakers shooter
shooters shopkeeper shopkeepers shopper shoppers shortstop shortstops sibling siblings signatories signatory singer
singer-songwriter singer-songwriters singers sister sisters skater skaters skeptic skeptics skier skiers skipper
skippers smuggler smugglers sniper snipers snowboarder snowboarders socialist socialists socialite socialites
sociologist sociologists soldier soldiers solicitor solicitors soloist soloists son songwriter songwriters sons
sophomore sophomores soprano sopranos speaker speakers specialist specialists spectator spectators speechwriter
speechwriters spies spiritualist spiritualists spokesman spokesmen spokesperson spokespersons spokeswoman spokeswomen
sponsor sponsors spouse spouses sprinter sprinters spy staffer staffers stakeholder stakeholders star stars statesman
statesmen statistician statisticians stepbrother stepbrothers stepdaughter stepdaughters stepfather stepfathers
stepmother stepmothers stepsister stepsisters stepson stepsons steward stewardess stewardesses stewards stockbroker
stockbrokers stockholder stockholders storyteller storytellers stranger strangers strategist strategists streamer
streamers striker strikers student students stuntman stuntmen subscriber subscribers substitute substitutes successor
successors suffragette suffragettes sultan sultans superintendent superintendents superstar superstars supervisor
supervisors supplier suppliers supporter supporters surfer surfers surgeon surgeons surrogate surrogates surveyor
surveyors survivor survivors suspect suspects sweeper sweepers swimmer swimmers taikonaut taikonauts tailor tailors
taxpayer taxpayers teacher teachers teammate teammates technician technicians technologist technologists teen teenager
teenagers teens teetotaler teetotalers teller tellers tenant tenants tenor tenors terrorist terrorists theologian
theologians theorist theorists therapist therapists thief thieves thinker thinkers toddler toddlers toolmaker toolmakers
tourist tourists toxicologist toxicologists trader traders trafficker traffickers trailblazer trailblazers trainee
trainees trainer trainers trainspotter trainspotters translator translators traveler travelers traveller travellers
treasurer treasurers tribesman tribesmen trooper troopers trucker truckers trumpeter trumpeters trustee trustees tutor
tutors tycoon tycoons typist typists uncle uncles undergraduate undergraduates underling underlings undersecretaries
undersecretary undertaker undertakers underwriter underwriters unionist unionists urologist urologists user users usher
ushers valedictorian valedictorians vendor vendors vet veteran veterans veterinarian veterinarians vets vicar vicars
victim victims victor victors vigilante vigilantes villager villagers vintner vintners violinist violinists virologist
virologists visitor visitors vlogger vloggers vocalist vocalists volcanologist volcanologists volunteer volunteers voter
voters voyeur voyeurs waiter waiters waitress waitresses warden wardens warlord warlords warrior warriors watcher
watchers watchmaker watchmakers weaver weavers webmaster webmasters welder welders wheelman wheelmen whistleblower
whistleblowers wholesaler wholesalers widow widower widowers widows wife winemaker winemakers winger wingers winner
winners witness witnesses wives wizard wizards woman women woodworker woodworkers worker workers workman workmen
worshiper worshipers worshipper worshippers wrestler wrestlers writer writers yachtsman yachtsmen yogi yogis youngster
youngsters youth youths zookeeper zookeepers zoologist zoologists`;
