/**
 * Reporting verbs in every form. Source: server/scripts/lexicon/cues.txt, by hand.
 * Written by `npm run lexicon`: change the script or its lists.
 */

export const saying = `
acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits admitted admitting advise advised
advises advising affirm affirmed affirming affirms agree agreed agreeing agrees allege alleged alleges alleging announce
announced announces announcing answer answered answering answers argue argued argues arguing ask asked asking asks
assert asserted asserting asserts assure assured assures assuring attest attested attesting attests aver averred
averring avers bark barked barking barks bawl bawled bawling bawls beam beamed beaming beams beg began begged begging
begin beginning begins begs begun bellow bellowed bellowing bellows bemoan bemoaned bemoaning bemoans blare blared
blares blaring bleat bleated bleating bleats blog blogged blogging blogs blurt blurted blurting blurts bluster blustered
blustering blusters boast boasted boasting boasts boom boomed booming booms brag bragged bragging brags caption
captioned captioning captions caution cautioned cautioning cautions chant chanted chanting chants chat chats chatted
chatting cheer cheered cheering cheers chide chided chides chiding chime chimed chimes chiming chorus chorused choruses
chorusing chuckle chuckled chuckles chuckling cite cited cites citing claim claimed claiming claims clarified clarifies
clarify clarifying comment commentate commentated commentates commentating commented commenting comments complain
complained complaining complains concede conceded concedes conceding conclude concluded concludes concluding concur
concurred concurring concurs confess confessed confesses confessing confide confided confides confiding confirm
confirmed confirming confirms conjecture conjectured conjectures conjecturing contend contended contending contends
continue continued continues continuing counsel counseled counseling counselled counselling counsels counter countered
countering counters credit credited crediting credits cried cries croak croaked croaking croaks crow crowed crowing
crows cry crying deadpan deadpanned deadpanning deadpans declare declared declares declaring decree decreed decreeing
decrees decried decries decry decrying demand demanded demanding demands denied denies denounce denounced denounces
denouncing deny denying describe described describes describing dictate dictated dictates dictating disagree disagreed
disagreeing disagrees disclose disclosed discloses disclosing divulge divulged divulges divulging drawl drawled drawling
drawls echo echoed echoes echoing elaborate elaborated elaborates elaborating email emailed emailing emails emote emoted
emotes emoting emphasise emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing enquire enquired
enquires enquiring enthuse enthused enthuses enthusing espouse espoused espouses espousing exclaim exclaimed exclaiming
exclaims exhort exhorted exhorting exhorts explain explained explaining explains explicate explicated explicates
explicating expound expounded expounding expounds extol extolled extolling extols foretell foretelling foretells
foretold fret frets fretted fretting fume fumed fumes fuming gasp gasped gasping gasps giggle giggled giggles giggling
gloat gloated gloating gloats grimace grimaced grimaces grimacing grin grinned grinning grins gripe griped gripes
griping grouse groused grouses grousing growl growled growling growls grumble grumbled grumbles grumbling grunt grunted
grunting grunts gush gushed gushes gushing hail hailed hailing hails harrumph harrumphed harrumphing harrumphs heckle
heckled heckles heckling hint hinted hinting hints hiss hissed hisses hissing holler hollered hollering hollers howl
howled howling howls hypothesise hypothesised hypothesises hypothesising hypothesize hypothesized hypothesizes
hypothesizing implied implies implore implored implores imploring imply implying infer inferred inferring infers inform
informed informing informs inquire inquired inquires inquiring inscribe inscribed inscribes inscribing insinuate
insinuated insinuates insinuating insist insisted insisting insists instruct instructed instructing instructs interject
interjected interjecting interjects interpose interposed interposes interposing interrupt interrupted interrupting
interrupts intimate intimated intimates intimating intone intoned intones intoning inveigh inveighed inveighing inveighs
jeer jeered jeering jeers jest jested jesting jests jibe jibed jibes jibing joke joked jokes joking justified justifies
justify justifying lament lamented lamenting laments lash lashed lashes lashing laugh laughed laughing laughs lecture
lectured lectures lecturing maintain maintained maintaining maintains mention mentioned mentioning mentions message
messaged messages messaging moan moaned moaning moans mock mocked mocking mocks mouth mouthed mouthing mouths mumble
mumbled mumbles mumbling murmur murmured murmuring murmurs muse mused muses musing mutter muttered muttering mutters
narrate narrated narrates narrating nod nodded nodding nods note noted notes notified notifies notify notifying noting
object objected objecting objects observe observed observes observing opine opined opines opining orate orated orates
orating outline outlined outlines outlining paraphrase paraphrased paraphrases paraphrasing perorate perorated perorates
perorating persist persisted persisting persists phrase phrased phrases phrasing plead pleaded pleading pleads pled
pledge pledged pledges pledging point pointed pointing points pontificate pontificated pontificates pontificating posit
posited positing posits post posted posting posts postulate postulated postulates postulating pray prayed praying prays
preach preached preaches preaching predict predicted predicting predicts proclaim proclaimed proclaiming proclaims
profess professed professes professing promise promised promises promising pronounce pronounced pronounces pronouncing
prophesied prophesies prophesy prophesying propose proposed proposes proposing protest protested protesting protests
purport purported purporting purports quaver quavered quavering quavers queried queries query querying question
questioned questioning questions quibble quibbled quibbles quibbling quip quipped quipping quips quiz quizzed quizzes
quizzing quote quoted quotes quoting rage raged rages raging rail railed railing rails ramble rambled rambles rambling
rant ranted ranting rants rap raping rapped rapping raps rasp rasped rasping rasps rave raved raves raving read reading
reads reaffirm reaffirmed reaffirming reaffirms reasoned reassure reassured reassures reassuring rebuke rebuked rebukes
rebuking rebut rebuts rebutted rebutting recall recalled recalling recalls recap recapped recapping recaps recite
recited recites reciting reckon reckoned reckoning reckons recommend recommended recommending recommends recount
recounted recounting recounts reference referenced references referencing refute refuted refutes refuting regret regrets
regretted regretting reiterate reiterated reiterates reiterating rejoin rejoined rejoining rejoins relate related
relates relating relay relayed relaying relays remark remarked remarking remarks remember remembered remembering
remembers remind reminded reminding reminds reminisce reminisced reminisces reminiscing remonstrate remonstrated
remonstrates remonstrating repeat repeated repeating repeats replied replies reply replying report reported reporting
reports respond responded responding responds retaliate retaliated retaliates retaliating retell retelling retells
retold retort retorted retorting retorts retweet retweeted retweeting retweets reveal revealed revealing reveals riposte
riposted ripostes riposting roar roared roaring roars said say saying says scoff scoffed scoffing scoffs scold scolded
scolding scolds scream screamed screaming screams shout shouted shouting shouts shriek shrieked shrieking shrieks shrug
shrugged shrugging shrugs sigh sighed sighing sighs signal signaled signaling signalled signalling signals slur slurred
slurring slurs smile smiled smiles smiling smirk smirked smirking smirks snap snapped snapping snaps snarl snarled
snarling snarls sneer sneered sneering sneers snort snorted snorting snorts sob sobbed sobbing sobs spat specified
specifies specify specifying speculate speculated speculates speculating spit spiting spits spitting splutter spluttered
spluttering splutters sputter sputtered sputtering sputters squeak squeaked squeaking squeaks squeal squealed squealing
squeals stammer stammered stammering stammers state stated states stating stipulate stipulated stipulates stipulating
stress stressed stresses stressing stutter stuttered stuttering stutters submit submits submitted submitting suggest
suggested suggesting suggests summarise summarised summarises summarising summarize summarized summarizes summarizing
surmise surmised surmises surmising swear swearing swears swore sworn tease teased teases teasing telegraph telegraphed
telegraphing telegraphs tell telling tells testified testifies testify testifying text texted texting texts theorise
theorised theorises theorising theorize theorized theorizes theorizing threaten threatened threatening threatens thunder
thundered thundering thunders titter tittered tittering titters told tout touted touting touts trill trilled trilling
trills trumpet trumpeted trumpeting trumpets tut tuts tutted tutting tweet tweeted tweeting tweets underline underlined
underlines underlining underscore underscored underscores underscoring urge urged urges urging utter uttered uttering
utters vent vented venting vents venture ventured ventures venturing voice voiced voices voicing volunteer volunteered
volunteering volunteers vouch vouched vouches vouching vow vowed vowing vows wail wailed wailing wails warble warbled
warbles warbling warn warned warning warns weep weeping weeps wept whine whined whines whining whisper whispered
whispering whispers wisecrack wisecracked wisecracking wisecracks wonder wondered wondering wonders write writes writing
written wrote yell yelled yelling yells yelp yelped yelping yelps`;

export const evidence = `
assess assessed assesses assessing calculate calculated calculates calculating caption captioned captioning captions
confirm confirmed confirming confirms demonstrate demonstrated demonstrates demonstrating detailed detailing estimate
estimated estimates estimating find finding finds forecast forecasting forecasts found highlight highlighted
highlighting highlights illustrate illustrated illustrates illustrating indicate indicated indicates indicating judge
judged judges judging learned learnt projected reflect reflected reflecting reflects reveal revealed revealing reveals
ruled ruling said say saying says show showed showing shown shows stipulate stipulated stipulates stipulating suspect
suspected suspecting suspects`;

export const judging = `
accuse accused accuses accusing applaud applauded applauding applauds attack attacked attacking attacks belittle
belittled belittles belittling blame blamed blames blaming blast blasted blasting blasts brand branded branding brands
call called calling calls castigate castigated castigates castigating celebrate celebrated celebrates celebrating
characterise characterised characterises characterising characterize characterized characterizes characterizing charge
charged charges charging chastise chastised chastises chastising commend commended commending commends compliment
complimented complimenting compliments condemn condemned condemning condemns congratulate congratulated congratulates
congratulating criticise criticised criticises criticising criticize criticized criticizes criticizing decried decries
decry decrying deem deemed deeming deems defend defended defending defends denigrate denigrated denigrates denigrating
deplore deplored deplores deploring deprecate deprecated deprecates deprecating deride derided derides deriding describe
described describes describing dismiss dismissed dismisses dismissing disparage disparaged disparages disparaging dub
dubbed dubbing dubs excoriate excoriated excoriates excoriating fault faulted faulting faults hail hailed hailing hails
impugn impugned impugning impugns indict indicted indicting indicts label labeled labeling labelled labelling labels
lambast lambaste lambasted lambastes lambasting lambasts laud lauded lauding lauds liken likened likening likens mock
mocked mocking mocks nickname nicknamed nicknames nicknaming paint painted painting paints pan panned panning pans
portray portrayed portraying portrays praise praised praises praising rebuke rebuked rebukes rebuking refer referred
referring refers regard regarded regarding regards reject rejected rejecting rejects reprimand reprimanded reprimanding
reprimands ridicule ridiculed ridicules ridiculing rubbish rubbished rubbishes rubbishing salute saluted salutes
saluting slam slammed slamming slams slate slated slates slating termed thank thanked thanking thanks titled tout touted
touting touts trash trashed trashes trashing welcome welcomed welcomes welcoming`;
