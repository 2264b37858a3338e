/**
 * First names by gender; a name in both lists is given to both. Sources: @faker-js/faker, gender-detection-from-name, and by hand.
 * Written by `npm run lexicon`: change the script or its lists.
 */

export const male = `
aamir aarav aaron aayan abbas abdallah abdel abdelali abdelaziz abdelfattah abdelhadi abdelhak abdelhakim abdelhamid
abdeljalil abdelkader abdelkarim abdelkhalek abdelkrim abdellah abdellatif abdelmadjid abdelmajid abdelmoula abdelouahed
abdelrahman abderrahim abderrahman abderrahmane abdeslam abdessamad abdi abdirahman abdon abdou abdoul abdoulaye
abdourahmane abdul abdulaziz abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abe abel abelard abelardo
abele abhijit abid abiy ablaye abner abou aboubacar abraham absolon abu abubakar acacio ace achille achraf adalbert
adalberto adam adama adamo adams adan adar addison adebayo adedayo adeel adel adelin adem aden adham adhemar adi adib
adil adin aditya adlai adnan adnane adolf adolfo adolph adonai adonay adonis adria adriaan adrian adriano adriel adrien
adrián adán aedan aeden affan afif afonso agapito agaton agostino agustin agustín aharon ahmad ahmed ahmet ahsan aidan
aidann aiden aiman aimar aime aimen aimé aissa aissam aitor ajan ajay akbar akeem akhil akhtar akif akihito akio akira
akos akram aksel alade alain alam alan alasdair alassane alastair alban albano alberic albert alberto albi albin albino
albion albín alcibiade alcide alcides alden aldo aldric aleandro alec alejandro alek aleks aleksa aleksandar aleksander
aleksandr aleksei aleksey aleksy alem alen ales alesandro alesio alessandro alessio alex alexander alexandr alexandre
alexandro alexandros alexandru alexei alexej alexey alexis alfio alfons alfonso alfred alfredo alfréd alhaji alhassan
ali alif alin aliou alioune alistair aliyu allan allen almir alois alojz alon alonso alonzo aloys aloïs alp alparslan
alper alpha alphee alphonse alphonso altair altin alton alva alvar alvaro alvin alwin aly amadeo amadeus amado amador
amadou amael amalio amando amani amante amar amaro amauri amaury ambroise ambrose ambroz amdy amedee amedeo amel amelien
amelio amer americo amerigo amiel amilcar amin amine amir amit amitabh amjad ammar amon amor amos amr amrit anacleto
anael anand anar anas anass anastasio anatol anatole anatoli anatolie anatoly anaël andel andelin andeol ander anders
anderson andi andoni andras andre andreas andree andrei andrej andreja andreo andres andrew andrews andrey andri andrian
andrija andriy andro andrzej andré andrés andy anes ange angel angelino angelo angus anibal aniceto aniello anil anis
anish anouar ansar ansel anselm anselme anselmo ansley ante antero anthony antoine antolin anton antone antonello antoni
antonie antonin antonino antonio antonius antony anuar anurag anwar aomar apollo aquilino ara araf aram aran aras arash
arben arber arcadie arcadio archibald archie arda ardavan ardit aren ares arham ari arian arie ariel ariele arif arin
arion aris aristide arjun arkady arlind arlo armaan arman armand armando armel armen armin arnaldo arnaud arne arno
arnold arnulfo aron aronne arpad arpád arsen arsene arsenie arsenio arseniy arseny arshad arslan arsène art arta artem
arthur artiom artur arturo artus arun arvid arvind aryan asa asad asael ash ashfaq ashraf ashton asif asil asim aslam
assad assane ata atakan atanas atif atilla atlas atmaja atsushi attila attilio aubin aubrey aubry august auguste
augustin augustine augustino augusto augustus aurel aurele aurelian aureliano aurelien aurelio aurica auron aurèle
austin auxence avery avi aviel avishai aviv avni avraham avram axel ayad ayan ayaz aydan ayden aydin ayhan ayinde aylan
ayman aymane aymar ayme aymen aymeric ayoub ayrton ayub ayyub azad azael azeddine azfar azhar aziz azzeddine baba
babacar babak bachir bader badr bafode baha bailey bakari bakary baki bakr bala baldomero baldwin balla baltazar
balthasar balthazar baptiste bara baraa barack baran barnabas barnabe barry bart barthelemy bartholome bartolo bartolome
bartolomej bartolomeo bartosz bas bashar bashir basil basile basilio bassam bassirou bastian bastien battista batuhan
baudouin bautista bayo bayram beau behrouz bekim bekir bela belaid belal ben benaissa benedetto benedict benedikt
beniamin beniamino benicio benigno benito benjamin benjamín bennet bennett bennie benny benoit benoît bentley benyamin
beranger berat berkay bernabe bernard bernardino bernardo bernd bernhard bernie bert bertram bertrand bharat biagio
bijan bilal bilel bill billie billy binyamin birol bishnu bjorn björn blahoslav blair blaise blake blas blazej bo boaz
bob bobbie bobby bogdan bohdan bohumil bohumir bohumír bohus bohuslav bojan boleslav bongani bonifac bonifacio bonifác
bora borek boris borislav borys bosco boubacar boubou bouchaib boutros boyd bozidar brad bradford bradley brady brahim
braian bram brando brandon branimir branislav branko braulio braxton brayan brendan brendon brennan brent bret brett
briac brian brice brieuc brooke bruce bruno bryan bryant bryce buck buddy budimir bulent bunyamin burak burhan burt
byron cael caesar cain caio caius caleb calin calixte callum calogero calvin cameron camil camill camillo camilo camron
candelario candido carey carl carles carlo carlos carlton carmelo carmine carsten carter cary cas casey casimir casimiro
caslav caspar casper cataldo catalin cayetano cecil cecilio cedric cedrick cedrik celal celestin celestino celian celien
celso cem cemal cemil cenk cesaire cesar cesare cesario cetin cezar chad chadi chahine chai chaib chaim chance chandra
charles charli charlie charly chase cheick cheikh chen cherif chester chet chidi chinedu chip chiwetel chris christ
christian christiano christien christin christoffer christoph christophe christopher christos chuck chukwuma cielo cihan
cillian ciprian cipriano cire ciro clair clarence clark claude claudi claudio claudiu claus clay clayton cleandre
clemens clement clemente clery cliff clifford clifton clint clinton clive clovis clyde cody cole colin collin colm
conner connor conor conrad constantin constantine constantino cooper corentin corey cornel cornelio corneliu cornelius
cornell corrado corvin cory cosimo cosma cosme cosmin cosmo costantino craig cristian cristiano cristobal cristofer
cristofor cristopher cruz ctibor curt curtis cyprian cyprien cyprián cyriaque cyril cyrille cyrus cédric césar côme daan
dado dael dagoberto daisuke dakota dale dalibor dalton daly dame damia damian damiano damien damir damián damjan damon
dan dana dane danesh dani danial daniel daniele daniil danijel danil danilo daniyar danny dante danu dany danyl danylo
daoud daouda darcy darek daren darian dariel darin dario daris darius dariusz darko darnell daron darrel darrell darren
darrin darryl darshan darwin daryl dasa dave davi david davide davin davis davit davon davor davy dawid dawson dawud dax
dayan dayron dayton dean declan deen dejan delbert delfino delio demba demetrio demetrius demian deng deni deniel denis
deniz dennis denny dennys denys deon dereck derek derick derin dermot derrick desiderio desmond destin dev deval devan
deven devin devon dewey dewi dexter dezider dian diar dick didier diego dieter dietrich dieudonne dilan dildar dilip
dillan dillon dimas dimitar dimitri dimitrios dimitris dinesh dino dinu diogo dion dione dionisio dionyz dionýz dipendra
dirk djemael djibril djiby dlamini dmitri dmitriy dmitry dmytro dobroslav dogan domenic domenico domingo dominic
dominick dominik dominique don donald donat donatello donato donnie donny donovan donát dorel dorian dorin dorián
doroteo doug douglas dov doyle dragan drago dragos drahomir drahomír drahoslav dramane drazen drew drilon driss duane
duarte duke dumitru duncan dusan dustin dwayne dwight dylan dávid earl earnest ebrahim ed edan eddi eddie eddy edem eden
eder edgar edgard edgardo edi edilberto edin edison edmond edmund edmundo edoardo edouard edson eduard eduardo edvard
edvin edward edwardo edwin efe efraim efrain efrem efren ege egidio egon egor ehsan ehud eidan eiden eiji einar eirik
eitan eithan ekin eladio elbert eleazar eleuterio elhadji eli elia eliah eliam elian eliano elias eliaz elie eliel elies
eliezer eligio elija elijah elio elion elior eliot eliott elisee eliseo elisio elliot elliott ellis elmedin elmer elmo
elnur eloan eloi elois elon elone elouan eloy elpidio elroy elton elvin elvis elwin ely elya elyan elyas elyes elzear
eman emanuel emanuele emeka emeric emerick emerson emery emidio emil emile emili emilian emiliano emilien emilio emin
emir emmanuel emmanuele emmett emomali emrah emran emre enael enda ender endi enea enes engelbert engin enguerrand enio
enis ennio enoc enoch enrico enrique ensar enver enzo eoin ephraim ephrem eraldo erasmo eray ercan ercole erdal erdem
erdinc erdogan eren erhard eri eriberto eric erich erick erik erion eris erkan ermal ermes erminio ernest ernesto erno
ernst erol eron eros ervin ervín erwin esaie esau esteban estevan esteve etan ethan ethanael ethann etienne ettore euan
eugen eugene eugenio eugène eusebio evan evangelos evann evans evariste evaristo everardo everett evgeny evin evo evren
ewald ewan ewen ewenn eyad eyal eydan eyden eymen eytan eythan eyup ezechiel ezeckiel ezekiel ezequiel ezio ezra fabian
fabiano fabien fabio fabrice fabricio fabrizio fadi fahad fahd fahim fahri faical faisal faissal faiz fallou faraz fares
farhad farhan farid faris farouk faruk fathi fatih faustino fausto fawad faycal faysal federico fedi fedor felice
feliciano felicien felicite felipe felix ferdi ferdinand ferdinando fergus ferhat ferman fermin fernando ferre ferruccio
feyyaz fidel fidele fikret fikri filemon filiberto filip filipe filippo finlay finley finn finnley fiodor fiorenzo firas
flaviano flavien flavio fletcher floreal florencio florent florentin florentino florian florin florián floyd flynn fode
folco forest forrest fortunato foster fouad franc francesco francis francisco franck franco francois frank frankie
franklin frantisek franz françois fred freddie freddy frederic frederick frederico frederik fredi fredrick fredrik fredy
freeman fridolin friedrich fritz frédéric fulvio fumio furkan fynn fyodor fábio félix gabi gabin gabino gabor gabriel
gabryel gad gael gaetan gaetano gale gamal ganesh gara gareth garrett garry gary gaspar gaspard gaspare gaston gaurav
gautam gautier gavin gavino gavriel gavril gaël gebran gedeon gejza genaro gene generoso gennadi gennady gennaro geo
geoff geoffrey geoffroy georg george georges georgi georgios georgy geraint gerald geraldo gerard gerardo geraud geremy
gerhard germain german germano germán gerome geronimo gerrit gerry gerson gery gethin geza ghassan ghenadie gheorghe
giacinto giacomo gian giancarlo gianfranco gianluca gianmarco gianni gianpaolo gianpiero gibran gideon gil gilad gilbert
gilberto giles gilles gino gioacchino gioele giona giordano giorgi giorgio giorgos giosue giovani giovanni giovanny
girolamo gisel giuliano giulio giuseppe gleb glen glenn godfrey gokhan goncalo gonzague gonzalo goodluck gora goran
gordan gordon gottfried grady graham grant gratian grayson graziano greg gregg gregoire gregor gregori gregorio gregory
greyson grgur grigore grigory guenael guerin guglielmo guido guilhem guilherme guillaume guillermo guiseppe gunnar
gunter gunther gurbanguly gurkan gurpreet gus gust gustav gustave gustavo guy gwenael gwenole gwyn gyorgy gyula gérard
habib hadi hadley hadrian hadriel hafid hafiz hagen haiden haider haile haim haitam hakan hakeem hakim hal hale halil
halim haluk hamad hamdi hamed hamid hamidou hamish hamit hammad hamza hamzah hani hank hannes hans hany hao harald hardy
hari haris harlan harley harman harold haron haroon haroun harouna harper harpreet harrison harry haruki harun harvey
hasan hashim hasim hassan hassane hatem hatim haven hayati haydar hayden haytam haytham hazael heber hector hedi hedy
heiko heinrich heinz helder helie helio helios helmut hendrick hendrik henny henri henrick henrik henrique henry henryk
herb herbert herman hermann hermes herminio hernan hernando hernán herve hicham hideki hideo hifikepunye hikmet hilario
hillel hilton hipolito hiram hiroshi hisham homer homero honore horace horacio horia horst hosni hossam hossein houssam
houston howard hubert hudson huey hugh hugo hugues humberto hunter huseyin hussain hussein hédi hélio hüseyin iacob
iacopo iago ian ianis iban ibra ibrahim ibrahima idan ido idris idriss idrissa idy iestyn ignac ignacio ignacy ignatius
ignazio ignác igor ihab ihor ihsan ike ikenna iker ilai ilan ilario ilarion ilay ildefonso ilham ilia ilian ilias iliass
ilie ilies ilija iliya ilja ilya ilyas ilyass ilyes imad imanol immanuel imran imrane imre inaki inder indiana indy
inigo innocenzo inocencio ioan ioannis ion ionel ionut iosif ira iram irfan irvin irving irwin isa isaac isac isael isai
isaia isaiah isaias isais isak isam ishaan ishak ishaq isidor isidore isidoro isidro iskander islam ismael ismail
ismaila ismet israel issa issac issam istvan italo itamar iulian iurie ivan ivano ivar iven ivica ivo ivon ivone ivor
iván iwan iyad iyan iyed izaak izaiah izak izan izidor jaafar jaak jabari jabir jace jacek jacinto jack jackie jackson
jacky jacob jacobo jacobus jacopo jacques jad jaden jadon jadranko jafar jaga jagdish jagmeet jahangir jahel jai jaid
jaiden jaime jair jairo jais jake jakob jakov jakub jalal jaleel jalen jalil jamaal jamal jamel james jameson jamie
jamil jamison jamshid jan janek janez jani janis janko jannik jannis jano janos janosch janusz japhet jared jari jarne
jarno jarod jarolim jarolím jaromir jaromír jaron jaroslav jaroslaw jarrod jarvis jasen jasin jason jasper javad javed
javi javier jawad jax jaxon jay jayce jayden jaydon jaylen jaylon jayson jazz jean jeb jed jeferson jeff jefferson
jeffery jeffrey jeffry jehan jelani jelle jens jeppe jerald jeremi jeremiah jeremias jeremie jeremy jermaine jerome
jeronimo jerry jerzy jerónimo jesper jess jesse jessie jessy jesus jesús jett jhon jhonatan jhonathan jhonny ji jian
jiang jibril jim jimi jimmie jimmy jindra jiri jitendra joachim joah joakim joanes joanny joao joaquim joaquin joaquín
joas jochen jody joe joel joele joey johan johann johannes john johnatan johnathan johnnie johnny johnson jokowi jon
jona jonah jonas jonatan jonathan jonathon jonnathan jonny joost jordan jordi jordy jorg jorge jorgen joris joschua jose
josef joselito josep joseph josh joshua joshuah josiah josip josselin josua josue josué josé joud jovan jovani jovanny
jovany joze jozef jozsef jozue joão joël juan juda jude judicael judson juha jule julen jules juli julian juliann julien
julio julius jun junaid junichiro junior jurgen juri justice justin justino justo justus justyn juul juvenal jørgen
júlio kaan kabir kaci kacper kader kadir kaduna kaeden kael kaelan kagan kai kaiden kail kailan kailash kain kainan kais
kaito kaj kala kaleb kalim kamal kamar kamel kameron kamil kamran kamron kamuran kane kani karam karan karas kareem
karel kari karim karl karlo karma karol karsten karthik kashif kasim kasimir kaspar kasper kassem kassim kassym kato
katsuya kaveh kayden kayode kays kaysan kaz kazim kazimir kazimír kazuo kean keane keano keanu keaton keegan keenan
keilan keir keiran keith kelan kellen kelly kelton kelvin kelyan kemal kemi kemuel ken kenael kenai kenan kendall
kendrick kenichi kenji kennedy kenneth kenny kent keny kenya kenyon kenzi kenzie kenzo kenzy keo keon keoni keran kerem
kerim kerry kevan keven kevin kevyn kewan keyan keyshawn kgalema khadim khaled khalid khalifa khalil khan khizr khodr
khurram kian kiefer kieran kilian killian kim kimi kimo kingsley kip kiran kirby kiril kirill kirk kishore kit kiyan
kjell klaas klaus kleber klemens klement kleo kobe kody koen kofi koji koko koloman konrad konstantin konstantinos
konstantyn koray kornel kory kosta kris krishna kriss kristan kristian kristijan kristián kristjan kristof kristofer
kristoffer kristopher krystian krzysztof kubra kumar kunal kurt kurtis kwabena kwame kwasi kyan kyle kylian kyllian
kyriakos kyrylo lachlan ladislao ladislau ladislav lael lahcen lamar lambert lamberto lamin lamine lance lancelot lander
landry lane laquan larbi larry lars lassana lasse laszlo latif laureano laurence laurens laurent laurentino laurentiu
laurin lauro lautaro laverne lawrence lawson layachi layan lazar lazare lazaro leander leandre leandro leart lech ledion
lee lei leif leigh leighton leis leland lemuel len lenael lenn lennart lennert lennon lennox lenny leno leny leo leon
leonard leonardo leonce leone leonel leonhard leonid leonida leonidas leonis leontin leopold leopoldo leroy les lesley
leslie lester leszek lev levan levent levi levin levon levy lewis lex leyan lhoussaine liam lian liang lias liberato
libero liberto liborio liem lilyan lin lincoln linden ling lino linus lio lion lionel lior liron lisandro livio liviu
liyan lloyd loevan loevann logan loic london lonnie lonny lonzo lorcan loren lorenz lorenzo loreto lorian lorien lorik
lorin loris lorne lothar lou louay louie louis lounes loup lourenco lowell loïc loïs luan lubomir lubor lubos luboslav
luc luca lucas lucca lucian luciano lucien lucio lucius lucky ludovic ludovico ludwig luigi luis luiz luk luka lukas
lukasz luke luken luqman lutfi luther lwazi lyam lyes lyle lyndon léo léopold mac macaire macario maceo maciej mack
mackenzie madalin maddox madison mads mady mael maelan maelio maelo maeron maes maevan magdaleno magnus mahamadou
mahathir mahdi mahe maher mahesh mahin mahinda mahir mahmood mahmoud mahmud mahmut maik maike maikel mailo majd majid
makan makar maksim maksym maksymilian malcolm malek malick malik malisa malo malone malte mama mamadou mamady mamdouh
mamoru mamoudou manar manasse manel manfred mani manish manmohan manny manoah manoel manohar manoj manolo mansoor
mansour mansur manu manuel manuele manzoor marat marc marceau marcel marcelino marcello marcellus marcelo marcial
marciano marcin marcio marco marcos marcus marek marian mariano marin marino mario marion marios marius marián marjan
mark markel marko markus marley marlo marlon marouan marouane marshall marten marti martial martim martin martino marty
martyn martín marvin marwan marwane marzio masahiro masayuki mason masoud massamba massimiliano massimo masud matan
matar matei mateis matej mateja mateo mateus mateusz matheis matheo matheus mathew matheys mathias mathieu mathis
mathurin matia matias matija matis matisse mats matt mattei matteo mattheo matthew matthias matthieu matthis matti
mattia mattias mattis matyas maurice mauricio maurizio mauro maverick max maxence maxim maxime maximilian maximiliano
maximilien maximilián maximillian maximino maximo maximus maxwell mayeul maykel mayson mazen maël mbaye mbongeni md
medard mederic mehdi mehmet mehran meir mel melchior melchor meles melian melih melik melvin melvyn menachem mendel
menelik merle merlin merritt mert mervin mesut mete metin metod mevlut meyer meïssa mhamed mica micael micah micha
michael michal michaël micheal michel michelangelo michele mick mickael mickey miel miguel miha mihai mihail mihailo
mija mika mikael mikail mike mikel mikhael mikhail mikheil mikkel mikko miklos mikulas milan miles milhan milic milivoj
miller milo milorad milos miloslav milota milton milutin min ming minh mio miquel mir mirac miran mircea mirco mirko
miro miron miroslav mirza misa misael mischa misha mitch mitchel mitchell mitra mitt mladen moaad moad moche modesto
modibo modou moe moha mohamad mohamadou mohamed mohammad mohammed mohamud mohan mohd mohit mohsen mohsin moise moises
mojmir mojmír monir monroe montana monty morad moreno morgan moric moris moritz morris morten mory mose moses moshe
mostafa mouad mouhamadou mouhamed mounir mourad mousa moussa moustafa moustapha moïse muammar muaz mubarak muhamed
muhammad muhammadu muhammed muharrem muhsin muhyiddin mukesh mukhtar munir murad murat murray musa mussa mustafa
mustapha mykhailo mykola mylan myles mylo myron nabi nabil nadeem nader nadir nae naeem nael naftali naguib nahel nahid
nahil nahuel nahum nail naim nair najib nanda naoufal napoleon narayan narcis narciso narendra naresh nash nasim nasir
nasrullah nasser nassim nat natale natan natanael nataniel nate nathan nathanael nathanaël nathaniel naveed naveen navid
navin nawaz nayef nayel nayib nazar nazareth nazario nazif nazzareno ndiaga neal ned nehemie neil neji nel nelio nels
nelson nemanja neo neri nestor neven nevin nevio newt newton nezar nhlanhla nicanor niccolo nicholas nick nickolas nicky
nico nicolae nicolai nicolaie nicolas nicolo nicolás nicos nicu nidal niels nigel nihad nihal nihat nik niki nikita
niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolay nikoloz nikos nil nile nils nino nitin nizar noa
noah noam noan nobuo nodar noe noeh noel noelan noevan noha nolan noman nonso norbert norberto nore norm norman norris
nouh nouha noureddine nouri novak noé noël numan nuno nunzio nurettin nuri nurlan nursultan obinna ocean octave octavian
octavio octavius odin odon oguz oihan oke ola olaf oldrich ole oleg oleh oleksandr oleksii oleksiy olimpio oliver
olivier oliviero oliwier olli ollie olmo olof olusegun olusola omar omari omer omid ondrej onofrio onur oran orazio oren
oreste orestes orhan orin orion orlando orrin orville osama oscar oskar osman ossama osvaldo oswald oswaldo othman
othmane otis otman oto ottavio otto oualid oumar ousama ousman ousmane oussama ousseynou ovidio ovidiu owais owen ozan
ozcan ozgur ozkan ozzie ozzy pablo paco pacome pacôme panagiotis pankrac pankrác panos pantaleon paolo papa paris parker
parvez pascal pascual pasquale pat patric patrice patricio patrick patrik patrizio patryk pau paul paulin paulinho
paulino paulo pavel pavlo pawel pedro peer peio peng pepe pepin percy pero perry pervez petar pete peter petr petro
petros petru petter peyton pharell phil phileas philemon philip philipp philippe phillip phoenix pierce pierluigi piero
pierre pieter pietro pino pio piotr pius placido platon pol porfirio pradeep prakash pramod pranab prasad pratap
pravoslav preet prem prescott presley preston primo prince prithvi prokop prosper qais qamar qasim qassem qassim quentin
quincy quinn quinten rachid radek radislav radomir radomír rados radoslav radoslaw radouane radovan radu raduz radúz
rael rafael rafal rafaël raffael raffaele rafi rafid rafik rafiq ragheb raghu raghuram raheem rahim rahm rahman rahmat
rahmi rahul raiden raif raihan raila raimondo raimundo rain rainald rainer raj raja rajae rajan rajat rajeev rajendra
rajesh rajiv rajko rajnath raju rakesh ralf ralph ram rama ramadan raman ramazan ramesh rami ramin ramiro ramiz ramon
ramses ramy ramzan ramzi ramón randal randall randolf randolph randy ranil ranjan ranjit ranko rao raoul raphael raphaël
raqib rashad rashed rashid rasmus rastislav ratko rauf raul ravi ravindra ray rayan rayane rayen rayhan raymond rayyan
razvan raúl reagan recep red reda redouane reese regan reggie reginald regis rehan rei reid reinaldo reince reinhard
reinhold reis rejan remi remigio remo remus remy renald renat renato rene renzo rené resul reuben rex rey reyes reyhan
reynaldo reynold reza rhodri rhys riad rian ricardo riccardo rich richard richie richmond rick rickey ricky rico rida
ridwan rifat rigoberto rija riley rinaldo rino rio rishi river riyad riyadh rizwan roan rob robbie robby robert roberto
robin robinson rocco roch rocky rod roderick rodney rodolfo rodrick rodrigo rodrigue roel rogelio roger rohan rohit roi
rolan roland rolando rolf rollin romain roman romano romeo romero romolo romuald romualdo romulo romulus roméo ron
ronald ronaldo ronan roni ronnie ronny roosevelt roque rory rosario roselin rosendo ross rostislav rouhollah rowan roy
royce ruben rubens rubén rudi rudolf rudolph rudy rufino rufus ruggero ruggiero rui rupert ruperto ruslan russ russel
russell rustam ryan rylan ryszard róbert saad saban sabas saber sabin sabino sabir sabri sacha sada saddam sadi sadik
sadio sadiq saeb saeed saeid sael saer safi safir safouan safwan sagar sage sahel sahib sahil sahin sahsuvar saidou saif
saim saimon sajid sajjad saladin salah salaheddine saleem saleh salem salif salih salim saliou salman salomon salva
salvador salvatore sam samael samba sameer samer sami samil samir sammy sampson samson samuel samuele samy sanath sancho
sandeep sander sandor sandro sandu sandy sanjay sanjeev sante santi santiago santino santo santos santosh sardar sasa
sascha sasha satish satoshi saturnino satya saud saul sava savas saverio savino savio sayan scott scottie scotty scout
sean sebastian sebastiano sebastien sedat sedrick seif sekou selahattin selcuk selim selwyn selyan sem semih semir
semyon senay sener senne seppe serafin serafino seraphin serge sergei sergej sergey sergi sergio sergiu serhii serhiy
serigne servac servác seth seun sevan severiano severin severino severo severín seydou seyed seymour shad shade shafiq
shah shahbaz shahid shai shain shaine shaka shakeel shamil shamsul shane shannon sharif shashi shaukat shaun shawn shay
shayan shea shehbaz shehu sheldon shemar sherif sherman sherwin shigeru shimon shinichi shinzo shiv shlomo shmuel shoaib
shyam sibusiso sid siddharth siddhartha siddiq sidi sidney sidy siebe siegfried sigmund sigurd silas silvan silvano
silvere silverio silvester silvestre silvestro silvino silvio silviu simao simeon simeone simion simo simon sinan
siphiwe sipho siraj sire sirio siro sizwe skip skye skylar skyler slava slavek slavko slavomir slavomír slawomir
slobodan smail soan sofian sofiane sohaib sohail sohan sohrab solomon solon soma sonny sophon soren sorin soufian
soufiane souhaib souhail soulaimane soulayman souleymane soumaila spencer srecko stan stanislao stanislas stanislav
stanislaw stanko stanley stavros stef stefan stefano stefanos steffen stelian stepan stephan stephane stephano stephen
sterling stevan steve steven stevie stew stewart stig stiven stojan stone storm strobe stu stuart stéphane subhash
subramaniam sudhir sulaiman sulayman suleiman suleman suleyman sultan sunay sunday sunil suraj suresh surya svatopluk
svein sven svend svetozar sviatoslav swami swan swapan sydney syed sylvain sylvan sylvester symeon szymon sébastien
sören süleyman tad tadashi tadeas tadeo tadeusz tadhg tafadzwa taha taher tahir tahsin taib taim taino tairon takashi
takeshi tal talal talha tamer tamim tamir tancrede tancredi tancrède taner tanguy tanju tao tapio taras tarek tareq tari
tarik tariq taro tatum tawfiq tayfun taylan tayler taylor tayyip ted teddy tedros tendai tendayi teo teodor teodoro
teofil teoman terence terrance terrell terrence terry tevfik tevin thabo thaddeus thai thaksin theis themba theo
theobald theoden theodor theodore theophane theophile theotime thiago thibault thierno thierry thijs thilo thomas
thorsten thymeo théo théophile tiago tian tiberio tibor tichomir tichomír tidiane tigran tihomir tijjani till tim timae
timeo timmy timo timoleon timon timotei timotej timoteo timothe timothee timothy timur tine tino tito titus tiziano
tobia tobias tobin toby todd todor tom toma tomas tomaso tomasz tomaz tome tomi tomislav tommaso tommi tommie tommy
tomás toni tony toomas torben tore torquil torsten tory toshiro traian travis trayvon trent trevis trevor trey trinidad
tristan troy trystan tshepo tsutomu tudor tullio tuncay tunde tuur tyler tymeo tymon tyreek tyrell tyrese tyron tyrone
tyson ubaldo udo ufuk ugo uhuru ulf ulises ulisse ulrich ulrik ulysse umair umar umberto umesh umit umut unai urbano
uriel urs usain usama usman uthman uwe vaclav vadim vahe vahid val valdas valdemar valdis valentin valentine valentino
valentyn valere valeri valerian valeriano valerio valery valter van vance vanja vasco vasil vasile vasili vasilica
vasily vasyl vavrinec vedat vega velimir venancio vendelin vendelín veniamin ventura vern verner vernon vianney vic
vicente victor victoriano victorien victorino victorio vidal vidkun viet viggo vijay vikas vikram viktor viktorin vinay
vince vincenc vincent vincenzo vinicio vinicius vinnie vinod viorel viral virgil virgilio virginio vishal vishnu vit
vitali vitalie vitaliy vitaly vito vitor vittorio vitus vivek vivien vlad vladimir vladimiro vladimír vladislav
vlastimil vlastimir vojislav vojtech volkan volker volodymyr vratislav vsevolod vuk vusi vyacheslav václav víctor vít
wade wael waheed wahid wail waldemar waldo waleed walid walker wallace wally walt walter wandrille wang ward warren
waseem wasim wassim watson waylon wayne wei wen wendell werner wes wesley wessel westley weston widodo wiktor wilber
wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm will willard willem willi william williams willian willie
willis willy wilmer wilson wilton wim winston winter wissam wm wojciech wolf wolfgang woodrow woody wout wyatt wynn
xabier xan xander xaver xavi xavier xian xin yaakoub yacine yacouba yago yahia yahya yair yakov yakub yaman yamin yan
yani yanis yann yanni yannick yannik yannis yari yaron yaroslav yasar yaser yash yasin yasir yasser yassin yassine
yassir yasuhiro yasuo yasushi yavuz yaw yaya yazid yegor yevgeny yevhen yi yiannis yigit yitzhak yoan yoann yoav yoel
yohan yohann yoichi yona yonael yonatan yonathan yoni yordan yosef yoshihide yoshiro yossef yossi youcef younes youness
yousef youssef youssou youssouf yousuf ysmael yu yuki yukio yukiya yunus yuri yurii yuriy yury yusef yussef yusuf yuvraj
yves zac zacaria zacarias zaccaria zach zacharia zachariah zacharias zacharie zachary zachery zack zackary zael zafar
zafir zaharia zaheer zahid zahir zaid zaim zain zaion zair zakaria zakariya zakary zaki zakir zamir zan zana zane zayd
zayn zbigniew zdenek zdenko zdravko zeeshan zeid zeki zeljko zena zenaide zeno zenon zephyr zeyd zhang zhen zia ziad
zilan zine zinedine zion ziya ziyad zlatko zohair zoltan zoltán zoran zubair zulfikar zvonimir zwelinzima ábel áron
édouard élie étienne ígor óscar ömer özkan`;

export const female = `
aaliyah abbey abbie abby abbygael abbygail abdon abele abida abigael abigaelle abigail abigaïl abir abou abrar abril aby
abygael abygail acacia acelya achille achraf ada adaeze adalberta adalgisa adaline adar adaya addison addolorata adea
adel adela adelaida adelaide adele adelia adelie adelin adelina adeline adella adelle adelya aden adi adiba adina adja
adonai adonay adria adriana adrianna adrien adrienne adrijana adriána adwoa adèle adélaïde adélie aela aelia aeline
aelis aelya aelyne aelys aeris afaf afia afnan afra africa afton agata agatha agathe aglae aglaé agnes agnesa agnese
agnieszka agnès agostina agustina agáta ahlam aia aiana aicha aida aidee aiko aila aileen ailey ailine ailsa ailyn aiman
aimar aime aimee aimen aimée aina ainara ainhoa ainoa ainoha aisa aisha aishwarya aisling aissa aissata aissatou aisse
aitana aivy aiyana aiza ajla ajna akane akos aksel akua ala alaa alae alaia alaina alaine alais alana alanis alanna
alara alayna alba albane albena alberta alberte albertina albertine albina albína alcide alda alea alecia aleena alegria
aleida aleina alejandra aleksa aleksandra alem alena alenka alesia alessa alessandra alessia alex alexa alexandra
alexandrea alexandria alexandrina alexandrine alexane alexanne alexia alexis aleya aleyna alfonsina alfreda alia alica
alice alicia alicja alicya alida alienor alika alima alin alina aline aliona alis alisa alisea alisha alisia alison
alissa alissia alisson alix aliya aliyah aliza alize alizea alizee aliénor alla allegra allie allison allyson alma
almira alois aloise alona alondra aloïs alphee alphonse altair altea althea alva alvina aly alya alyah alyce alycia
alyona alysa alysea alysha alysia alyson alyssa alyssia alysson alyze alzbeta ama amada amadea amael amaia amal amalia
amalie amalija amalio amanda amandine amandla amane amani amante amara amaryllis amata amaya ambar amber ambika ambra
ambre ambroise ambrosia amedee amel amela amelia ameliane amelie amelina ameline amely amelya amen america amethyste ami
amie amina aminata amine amira amita amna amor amparo amra amrita amy amália amélia amélie ana anabel anabela anabella
anabelle anae anael anaelle anahe anahi anahit anahita anaia anais anaise analia anamaria anamarija anamika ananda anar
anastacia anastasia anastasiia anastasija anastasiya anastazia anastazija anastazja anat anatole anatolie anaya anaël
anaëlle anaïs anca anci ancica ancuta anda andi andra andrea andreana andreane andreanne andree andreea andreia andreina
andreja andriana andrina anea anelia anemone anesa aneta anette aneya anezka ange angel angela angele angeles angelia
angelica angelie angelika angeliki angelina angeline angelino angelique angelita angelyna angelyne anghelina angie
angèle ani ania anica anicee aniela anika anila anina anis anisa anise anisha anisia anissa anita aniya anja anjali
anjana anka ann anna annabel annabell annabella annabelle annae annaelle annais annalena annalia annalisa annamaria anne
annegret anneli annelie anneliese annelise annemarie annetta annette anni annia annie annika annunziata anny anouk
anousheh anselma anselme ansley anta antea anthea antigone antje antoinette antonela antonella antonia antonie
antonietta antonina anuradha anushka anuska anya aoife apolline apollonia apolonia april aqsa ara arabella arabelle
araceli aracely aram aran arantxa arantza arcadie ardern ares aretha argelia argentina argine aria ariadna ariadne
ariana ariane arianna arianne arie ariel ariela ariele arielle arife arij arin arina arisa arisha arlene arlette arlinda
armance armel armelle armida arminda armine arsene arsenie arsène arta artemis artemisa aruna arundhati arwa arwen arya
aryanna arzu asa ascension ash asha ashley ashly ashton asia asil asiya asja asma asmaa asmae assetou assia assil assiya
assunta asta aster astou astree astrid astrida asuka asya atefeh atena athalie athanasia athea athena athenais athina
atika atmaja aubin aubree aubrey aubry aud aude audelia audree audrey augusta auguste augustina augustine augustino aung
aura aurea aurele aurelia aureliana aurelie aurelien auria auriane aurica aurora aurore aurèle aurélie auxence ava
avelina aveline avery avigail avital avni avril awa axelle aya ayaan ayah ayaka ayame ayan ayana ayanna ayat aydan aydin
ayesha ayhan ayla ayleen aylen aylin ayline aymar aymara ayme aymee aynur ayse aysenur aysha aza azadeh azalea azalee
azelia azelie azeline azhar aziza azra azucena azzurra aïcha aïda aïssata aïssatou babette baha bahar bahia bailey bala
banu bara baraa barbara barbe barbora barnabe barthelemy basile basilia basma bassma batoul baya bayan bea beata
beatrice beatrix beatriz becky bela belen belinda belkis bella belle belma benazir benedetta benedict benedicta
benedicte benicia benita benoit benoît bente berangere berengere berenice berit beritan bernadette bernadine bernarda
bernice berta bertha bertille bertrand beryl bess bessie betania beth bethanie bethany betina betsy bette bettie bettina
betty betul beulah beverly beáta bhavna bianca bianka bibiana billie bina binta bintou birgit blair blaise blake blanca
blanche blandine blanka blazena blessing bobbie bogdana bohdana bohumila bohuslava bojana bonita bonnie bora borislava
borka bouchra bozena bozica bozidara brandi brandy branimira branislava branka brankica breanne brenda briana brianna
brianne brice bridget bridgette brigid brigida brigita brigitta brigitte brisa briseis britney britt britta brittany
bronagh bronislava bronwyn brooke brooklyn bruna bryana bulent bushra busra caitlin caitlyn calina calista calixte
callie calliope callista calogera camelia camellia cameron camila camilia camill camilla camille camryn camylle candace
candela candelaria candice candida cansu capucine cara carey caridad carina carine carla carlene carlie carlota carlotta
carly carmel carmela carmelina carmelita carmella carmen carmina carol carola carolanne carole carolin carolina caroline
carolyn carolyne carrie cary casandra casey casilda casimir casimira cassandra cassandre cassidy cassie cassiopee
cataleya catalina catarina cate caterina catharina catherine cathleen cathrine cathy catia catrina catriona cayla
cecelia cecile cecilia cecilie cecilio cecily cecylia cecília celena celene celeste celestina celestine celia celicia
celie celina celine ceren cerena cerise cesaire ceyda ceyla ceylin cezara chahd chahine chaima chaimaa chaimae chaira
chanda chandra chanel chanelle chantal charity charleen charlene charli charlie charline charlize charlotte charly chaya
chayenne chayma chelsea chelsey chelsie chenoa cherie cheryl cheyenne chiara chidinma chika chimamanda chitra chloe
chloee chloé chris christ christa christel christelle christiana christiane christie christien christin christina
christine christy chrystia ciara cielo cindy cinthia cinthya cintia cinzia cipriana cira circe cire clair claire clara
clare clarence clarice clarisa clarissa clarisse clarita claude claudette claudi claudia claudine clea cleia clelia
clelie clemence clementina clementine cleo cleopatra cleophee clio cloe cloee clorinda clotilde clémence clémentine coco
colette coline colleen concepcion concepción concetta conchita condoleezza connie constance constanta constantina
constanza consuelo cora coral coralia coralie coraline cordelia coretta corey corina corine corinna corinne cornelia
cornell corrine cosima cosma costanza coumba courtney crina cristal cristel cristiana cristina cruz crystal crystel
cynthia cyntia cyprien cyrielle cyrille cécile célia céline côme dado dafne dagmar dagmara dahlia daiana daina daisy
dajana dakota dalal dalia dalibora daliborka dalida dalila daly damaris damia damiana damla dana danae dani dania danica
daniela daniele daniella danielle danijela danika danila danka danna danuta dany daphne daphnee daphney daphné dara
darcy daria dariana darija darin darina darinka darja darla darleen darlene darya dasa davida davina davy dawn dayana
dayanna dayna dea deanna deb debbie debora deborah debra deepa deepika defne deirdre dejana delfina delia delicia
delilah delina delinda delizia della delores delphine demetra demetria demi dena denia denisa denise denyse derin derya
desideria desiree despina destinee deva devi devika devon devora dewi dharma diamante diamond dian diana diandra diane
dianna dianne diara diarra dicle didem didina dieudonne dijana dilan dilara dildar dilek dilma dina dinah dione dionisia
dionne dior divina divine divna divya dixie djeneba doaa dobromila dobroslava doha doina dolly dolores domenica dominga
dominica dominika dominique domnica dona donat donata donatella donia donika donna dora dorcas doreen doriana doriane
dorie dorina doris dorita dorota dorotea doroteja doroteo dorothea dorothee dorothy douaa dounia draga drahomira
drahomíra drahoslava dua dubravka dulce dulcinea dunia dunja dunya dusana dusanka dyna débora ebba ebony ebru ecaterina
ece eda edda eden edene edgard edi edita edith edmee edna eduarda edvige edwina eeva efe effie efua eglantine egle eila
eileen eilidh eimear eimy ekaterina ekin ela elaia elaina elaine elais elana elba elda elea eleah eleana eleane eleanna
eleanor eleanore elektra elen elena elene eleni elenna elenor eleona eleonie eleonor eleonora eleonore elettra elfrida
eli elia eliana eliane elianna elicia elida elide elidia elie eliel eliette elif elin elina eline elinor elinore eliona
elior eliora eliott elis elisa elisabel elisabet elisabeta elisabeth elisabetta elisaveta elise elisea elisee elisha
eliska elissa eliya eliyah eliza elizabet elizabeta elizabeth elizaveta elize elka elke ella elle ellea ellen elli ellie
elliot elliott ellis elly elma elmedina elmira elna eloa eloane elodia elodie eloi eloine elois eloisa eloise elona
elora elouise elsa elsie elva elvia elvin elvina elvira elvíra ely elya elyana elyanna elyna elyne elynn elysa elyse
elyssa elza elzbieta ema eman emanuela emanuele emelia emelie emelina emeline emely emerance emeraude emerson emery emi
emie emiko emili emilia emiliana emilie emilija emily emina emine emma emmanuela emmanuele emmanuelle emmelie emmi emmie
emmy emna emy emília ena enaelle enaya encarnacion enea enelya enid eniola enna enola enora enrica enya enza eowyn eri
erica ericka erika erin erina erine eris erma ermelinda erminia erna ernesta ernestina ernestine ersilia eryn erza esha
eshaal eshana esin esma esme esmee esmeralda esperanza esra esraa essie estee estefania estela estella estelle ester
estera esther estrella eszter etela ethel eufrozina eugenia eugenie eugène eugénie eula eulalia eulalie eunice eusebia
eusebie eva evaelle evana evangelina evangeline evann evariste eve evelia evelin evelina eveline evelyn evelyne evi evie
evin evita evy ewa ewelina ewen ewenn eya eyden eylul fabia fabiana fabienne fabiola fabrice fadia fadwa faina faith
faiza faizah fama fanni fannie fanny fanta fantine fara farah farhana farida fariha farzana fatema fatiha fatim fatima
fatimah fatimata fatime fatma fatou fatouma fatoumata fatuma fatumata fausta faustina faustine fawzia fay faye febe
federica fedora felice felicia feliciana felicie felicien felicita felicitas felicite felicity felina feline felipa
felisa femke feride feriel fern fernanda feryel feyza fidan fidele fidelma fien filipa filippa filiz filomena filoména
fina finja finley fiona fionnuala fiorella fiorenza firdaous firdaws flaminia flavia flavie flavien fleur flor flora
flore florence florencia florent florentin florentina floriana florica florina florinda florine flóra folake folashade
fortunata fouzia franca frances francesca francette francia francine francisca francoise franka frankie frantiska
franziska françoise frauke freda freddy frederica frederique freya frida frieda frédéric fulvia fumiko funda funmilayo
félicie félix gabi gabin gabriela gabriele gabriella gabrielle gabrijela gael gaelle gaetana gaetane gaia gail gale
galia galina gara garance gayane gayle gaël gaëlle geeta gelsomina gema gemma gena genesis geneva genevieve genoveffa
genoveva geoffroy georgeta georgette georgia georgiana georgina geraldine gerarda gerardina geraud gerda germain
germaine germana gerrit gertrud gertruda gertrude ghada ghita gia giada giana gianina gianna gil gilda gilles gillian
gina ginevra ginger ginny gioia giona giorgia giovana giovanna gisel gisela gisele gisella giselle gisèle gita giulia
giuliana giulietta giuseppa giuseppina gizela gizem gladis gladys glenda gloria gokce golda gordana grace gracia
graciana gracie graciela grainne grayce grazia graziella gregoire gregoria greta gretchen gretel griselda gréta
guadalupe gudrun guenael guenaelle guendalina guenievre guillemette guillermina gul gulay gulbahar gulcin gulnara gulsen
gulsum gustave gvendolina gwen gwenael gwenaele gwenaelle gwenaëlle gwendolyn gwyneth gérard gül gülay gülsüm gülçin
habiba haby hadia hadja hadley hafida hafsa haidy haifa haile hailee hailey hailie haily hajar hala hale haleh haley
halima halimah halina hallie halyna hamida hana hanaa hanae hanan hanane hani hania hanifa hanin hanna hannae hannah
hanne hanneke hannelore harleen harley harmony harper harriet haruka hasmik hasna hatice hattie hava haven hawa haya
hayat hayati haydee hayden haylee hayley haylie hazel heather heaven heba hebe hedi hedwig hedy heidi heidy heike helen
helena helene helga helia heliana helie helin helina hellen heloise henny henrieta henrietta henriette hera hermina
hermine herminia hermione hermína herta hertha herve hiba hidaya hilal hilary hilda hilde hildegard hillary hilma hina
hind hira hiroko hoda hollie holly honore hope horia hortense hortensia houda huda hugues hulya huma humeyra hunter
husna hédi héloïse hélène hülya iana ianna iara ibtisam ibtissam ida idalia idoia idy ihsan ikhlas ikram ikrame ila
ilana ilaria ilay ilayda ilda ilea ileana ilena ilene ilenia ilhan ilia iliana ilinca ilona ilsa ilse ilyana iman imane
imani imelda imen imene imke imma immacolata imogen imrane ina inae inara inas inass inaya india indiana indira indra
indy ines inesa inessa inez inga inge ingeborg ingrid ingrida inka inna insaf inssaf inès inés ioana ioanna iolanda iole
iona ione ionela iqra ira iraida iram irena irene iria iriana irina iris irma iryna irène isa isabeau isabel isabela
isabell isabella isabelle isadora isaia isaiah isais isaura isee iseult isidora isidore isis isla islam ismerie ismet
isobel isolda isolde isra israa israe ita italia itzel iulia iuliana iva ivana ivanka ivanna iveta ivette ivica ivon
ivona ivone ivonne ivy iwona iza izabela izabella izia izolda izzy jacinda jacinta jacinthe jackeline jackie jacky
jacqueline jacquelyn jacqui jada jade jadranka jadwiga jael jaelle jaga jahel jaid jaida jaime jaina jamie jamila jan
jana janae janaina janat jane janelle janessa janet janeta janette jani janice janie janina janine janira janis janka
janna jannah jannat janne jannie jannik jaquelin jaqueline jara jarmila jaroslava jasleen jasmeen jasmin jasmina jasmine
jasna jaswinder jaya jayce jayda jayme jayne jazmin jazz jean jeana jeanette jeanie jeanine jeanne jeannette jeannie
jeannine jehan jehanne jela jelena jelica jemima jena jenifer jeniffer jenna jennah jennie jennifer jenniffer jenny
jennyfer jesica jess jessica jessie jessika jessy jessyca jette jewel jezabel ji jia jiaqi jiayi jihan jihane jil jill
jillian jimena jimmie jinan jindra jing jingyi jo joan joana joanie joann joanna joanne joannie joanny jocelyn jocelyne
jodi jodie jody joee joele joella joelle johana johanna johanne johara joia jolana jolanda joleen jolene jolie jolien
jolina joline jomana jona joni jordan jordana josee josefa josefin josefina josefine josepha josephine josette josiane
josianne josie josselin josua joséphine joud joumana jovana joy joya joyce joyti jozefina jozefína joël joëlle juana
juanita jude judicael judit judita judith judy jule jules juli julia juliana juliane juliann julianne julie julienne
juliet julieta julietta juliette julija julina julita juna june juno juri justice justina justine justyna jutta juul
júlia kaci kacie kadiatou kadidia kadidiatou kadija kady kaela kaelia kaelie kaely kaelya kaelyn kaelyne kaelys kaena
kahina kai kaia kaila kailan kaili kailly kaily kailyn kailyne kaina kaira kais kaisha kaitlin kaitlyn kaja kala kalea
kali kalinda kallie kalpana kalyani kamala kamar kamaria kamelia kamelya kameron kamila kamile kamilla kamille kamuran
kani kaoutar kara karen kari karima karin karina karine karla karlie karma karmela karmen karol karolina karoline
karolína karyn kasandra kassandra kata kataleya katalin katarina katarzyna kate katelyn katelynn katerina katerine
katharina katharine katherine kathleen kathlyn kathrin kathrine kathryn kathy kati katia katie katina katja katlyn kato
katrin katrina katrine katryn kattie katy katya kavita kawtar kawthar kay kaya kaycee kayla kaylah kaylee kayleigh kayli
kayliah kaylie kaylin kayna kayra keane keegan keiko keila keina keira keisha kelia keliah kelina kellen kelley kelli
kellie kelly kellyanne kelsey kelsi kelsie kelya kemi kenaelle kendall kendra kenia kenna kennedy kenny kenya kenza
kenzi kenzie kenzy keo keona keren kerry kerstin kesia ketsia keyla keyra kezia keziah khadidiatou khadidja khadija
khadijah khady khaira khalida khaoula khawla kheira khloe kholoud kiana kianna kiara kiarra kiera kiki kim kimberley
kimberly kimi kine kinga kira kiran kirby kirsten kirstie kirstin kirstine kirsty kit kitty klara klarissa klaudia klea
klementyna kleo kleopatra kloe klára koko kora korinna kornelia kris kriss krista kristal kristalina kristan kristel
kristen kristi kristiana kristie kristin kristina kristine kristy krystal krystel krystina krystyna ksenia kubra
kvetoslava kyara kyla kylee kylie kyra kyung kübra lada ladonna lael laela laelia laelie laelle laena laetitia lahna
laia laiana laiba laida laila laily laina laisha laiya laiza lakshmi lala lale lali lalita lamar lamia lamis lamya lana
lanae landry lane lara larisa larissa larysa latifa latisha latoya laura laure laureana laureen laurel laureline lauren
laurene laurentia lauretta lauri lauriane laurie laurin laurine lauro lauryn laurène lavanya laverne lavinia laxmi laya
layan layana layla lazare lea leah leana leandra leandre leane leanie leann leanna leanne leany leda lee leela leena
lehna lei leia leiana leidy leigh leighton leila leilana leilani leilanie leilany leili leily leina leiya lejla lela
lelia lena lenael lenaelle lenah lenaic lenaick lenaig lenaik lenais lenaya lene leni lenia lenka lenna lennox lenora
lenore leny lenya leola leona leonarda leonce leone leoni leonia leonida leonie leonna leonne leonor leonora leonore
leontina leontine leopoldina leopoldine leora lesia lesley leslie lesly leticia letitia letizia letícia levana lexa lexi
lexie lexy leya leyah leyan leyana leyanna leyla leyna lia liah liana liane lianne liara liba libby liberata libertad
licia lida lidia lidija lidiya lidya lien ligia lila lilea lili lilia lilian liliana liliane lilianna lilie lilit lilith
liliya lilla lilli lillian lilliana lillie lilly lilou lily lilya lilyan lin lina linda linde linden lindsay lindsey
ling linn linnea linoi lio lior liora lis lisa lisandra lisanne lisbeth lise liselotte lisette lissa litzy liubov
liudmila liv liva livia liviana livie liya liyah liyan liyana liz liza lizbeth lize lizeth lizzie lizzy ljiljana ljuba
ljubica loa lobna loelia loelie loeline loely loelya loena loetitia loeva logan lois loise lola lolita london loni
lonnie lora loraine lore lorea loredana loreen lorelai lorelei lorelie lorella loren lorena lorene lorenza loreta loreto
loretta lori lorian loriana lorien lorin lorna lorraine lotta lotte lottie louann loubna louisa louise loujain lounes
loup lourdes loïs lua luana luba lubna lubomira luboslava luce luci lucia luciana lucie lucienne lucija lucila lucile
lucilla lucille lucina lucinda lucrecia lucretia lucrezia lucy ludivine ludmila ludmilla ludovic ludovica ludvika
ludwika luella luena luigia luisa luise luiza lujza lula lulu luminita luna luz lya lyam lyana lyda lydia lydie lyla
lylia lyn lyna lynae lynda lynette lynn lynne lyudmila léa léna léo léonie lívia mabel mable macaire macaria mackenzie
macy madalena madalin madalina maddalena maddi maddie maddison madeleine madeline madelyn madhuri madie madiha madilyn
madina madison madlyn madonna mady madyson mae mael maela maelan maelane maelee maeli maelia maelie maeline maelis
maelle maelly maely maelya maelyn maelyne maelynn maelys maelyss maelysse maena maera maeva maeve mafalda magali magaly
magda magdalena magdaleno magdaléna maggie maggy magnolia maguette maha mahaut mahe mahina mahnoor mahsa mai maia
maialen maica maida maider maija maika maike maila maile mailee maileen mailen mailey maili mailie maily mailyn mailynn
mailys maimouna maina maira mairead mairi maisa maisha maissa maissane maite maitena maiwenn maiya maja majda makeda
makenzie mala malaika malak malala malea malek malena malgorzata malia malika malin malina malinda malisa mallory malo
maloe malone malou malvina malvína mama mamie manae manal manar manda mandie mandy mane manel manelle manha mani manisha
manoah manoe manon manuela manuele manuella mara marah maram marcela marcelina marceline marcella marcelle marcia
marciana mare mareme maren marga margaret margareta margarete margarethe margarett margarette margarida margarita
margaux margery margherita margie margit margita margo margot margret marguerite mari maria mariah mariam mariama
mariame marian mariana mariane mariangela marianna marianne maribel marica maricarmen maricica marie mariel mariela
mariele mariella marielle mariem marieme marieta marietta marija marika marilena marilou marilu marilyn marin marina
marine marinela marinella marioara mariola marion marisa marisol marissa marit marita maritza mariya mariyana marjan
marjorie marjory marla marlee marleen marlen marlena marlene marley marli marlie marlo marly marlyn marlène marnie
maroua marsha marta martha marthe marti martial martina martine martyna marwa mary maryam maryan maryana maryann maryem
maryjane marylou maryna marysol marzia maría masa masha matea mateja mathea mathilda mathilde mathurin matia matilda
matilde matisse mattea mattie maty matylda maud maude maura maureen mauricia maurine mavis maxence maxima maxime maxine
maya mayar maybelle maye mayla maylis mayra maysa maysan mayte mayumi mazie maël maëlle maï maïmouna meagan meaghan
medard medea mederic medina medine meena meera megan megane meggie meghan megyn mehbooba mei meike meili meily meina
meira meissa melaine melane melani melania melanie melanne melany melba melda melek melena meli melia meliah melian
melicia meliha melika melike melina melinda meline melis melisa melisande melissa melissandre melita meliya meliza
mellina melodi melodie melody meloe melonie melora melusine melvina melya melyna melynda melyne melynna melyssa mena
menna meral mercedes mercy meredith merel meri meriam meriem merina merle merritt merve mery meryam meryem meryl meta
mette meïssa mhairi mia mica micaela micah micha michaela michaele michaella michaelle michalina michela michele
michelina michelle michiko mickaela mickey miel miha mihaela mija mika mikaela mikaella mikayla mikela mila milada
milagro milagros milana mildred milena milene miley milica milka milla millicent millie milly miloslava milota mimi min
mina mindy minerva ming minka minna minnie minodora mio mira mirabela miracle miranda miray mireille mirela mirella
miren mireya miri miriam mirian miriana mirjam mirka mirna miroslava mirta mirtha miryam misa mischa misha misty mitra
mitsuko miya modesta moira moisette mollie molly mona monalisa monica monika monique monroe monserrat montana montserrat
morena morgan morgana morgane mouna moyra mridula muge muna muntaha muriel muskan mutsuko mya myah myfanwy myla mylan
mylena mylene myra myriam myrna myrtle márcia mélissa mónica müge nabila nacera nada nadege nadejda nadezda nadezhda
nadia nadina nadine nadira nadiya nadja nadya nae nael naela naelia naelie naeline naelle naely naelya naelys naema
naemi naeva nafisa nahel nahia nahid nahla naia naiara naida naika naila nailah naima naina nair naira nairi nais naisha
naiya naja najat najia najla najma najwa nala naledi nalini nan nana nancy nandi nandini naoko naome naomi naomie nara
narcisa nare nargis narjis nasira nasreen nasrin nassim nastasia nat natacha natale natali natalia natalie natalija
natalina nataliya nataly natalya natasa natascha natasha nathalia nathalie nathaly nathanael nathanaël natia natividad
natália nausicaa nawal nawel naya nayara nayel nayeli nayelie nayla nayma nayra nazan nazanin nazar nazareth nazia ndeye
nea necla neda neela neema neera nefeli neha nehemie neila neima neisha neiva nejla nel nela nele neli nelia neliah
nelida nell nella nelle nelli nellie nelly nely nelya nema nena nene nerea nermin nermine nesrin nesrine nessa nettie
neva nevae nevena nevenka nevin neya neyla nezha ngozi nia niame niamh nichole nicky nicol nicola nicolasa nicole
nicoleta nicoletta nicolette nicolina nicolle niculina nida nidia nieves nigar nihal nika nike niki nikita nikki nikol
nikole nikolina nil nila nilda nile nilofar nina ninfa niobe nira nirmala nirvana nisa nisha nisrin nisrine nives noa
noami noan noel noela noeli noelia noelie noeline noella noelle noellie noelly noely noelya noelyne noelys noemi noemie
noemy noha nohaila nola nomi nompumelelo nomvula nona noor nora norah nore noreen norina norma nouha nouhaila nour noura
nova novella novi noémie noël noëlle nuala nubia nunziata nur nuria nursel nya nyah oana oceana oceane octave octavia
oda odalys odelia odessa odette odile odilia ofelia ofélia oihana oksana oktavie olena olga olha olimpia olimpio olinda
oliva olive olivia olivie oliwia ollie oluchi olympe olympia olívia omaima omayma ombeline omnia omolara ona onelia
onyeka oona opal ophelia ophelie ophélie oprah ora oriana oriane orla orlane orly ornella orsola otilia ottavia ottilia
oumaima oumou oxana ozge ozlem pacome padma paige palma palmira paloma pam pamela paola paolina paris parker parvati
pascale pat patience patrice patricia patricija patrisse patrizia patrycja patsy patti patty pau paula paule paulette
paulin paulina pauline paulino pavlina paz pearl peggie peggy pelagia pelagie pelin pema penda penelopa penelope penny
pepin pepita peri perihan perla perrine pervin petra petronela petronille petula peyton philippa philippine philomene
philomène phoebe phoenix phyllis pia piedad piera pilar pino piper pippa placida pola polina polly pooja poppy portia
pranjali pratibha pravoslav preciosa precious preeti presley princess prisca priscila priscilla priscille priska priti
priya priyanka prosper prudence pénélope qamar queen queenie quieta quinn rabab rabia rachael rachel rachele rachelle
rachida rada radha radmila rae rafaela rafaele rafaella raffaella rafia rahaf rahel rahima rahma rahmi raihana raika
railey raima rain raina raisa raissa raiza rajaa rajae rajana rakel raluca rama ramata ramatoulaye ramona rana randa
rania ranim ranya raphaela raphaele raphaella raphaelle raphaël raphaëlle raquel rashida ratna raven rawan rayane rayen
rayhan rayhana razan rea reagan reba rebeca rebecca rebeka rebekah rebekka reem reese regan regina regine regína reham
rehana rehema reiko reina reine rekha remedios remi rena renata renate rene renee renáta rené renée reva rey reyes
reyhan reyna rhea rhianna rhiannon rhoda rhona rhonda ria riana rica rida rihab riham rihana rihanna rija riley rim rima
rimes rina rio rita ritaj ritej riva river rivka roberta robin robyn roch rochelle rocio rodaina rodica roeya roisin
rokhaya rokia roksana roma romain romaissa romaissae romana romane romee romi romina romola romuald romy rona ronalee
roni ronja ronnie roos rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosalyn rosamund rosamunda rosana
rosangela rosanna rosaria rosario rose roseanne roselia roselin roseline rosella roselyn rosemarie rosemary rosetta
rosie rosina rosita rossana rossella roswitha rosy rowan rowena roxana roxane roxanne roxy roya royce roza rozalia
rozina rubi rubie rubina ruby rudolfina rufina rukhsana rukmini ruqayya rut ruta ruth ruxanda ruxandra ruya ruza ruzena
rylan rym róza rüya saadia saba sabah sabas sabiha sabina sabine sabrin sabrina sabrine sabryna sacha sada sadaf sadi
sadia sadie sadio sael safa safaa safae safi safia safiatou safietou safina safira safiya sage sahar sahara sahel sahra
saida saima saina saira saja sakina sakura salem salena saliha salima salimah salimata salimatou sally salma salome
salomea salwa sam sama samah samaneh samanta samantha samar samara sameera samia samiah samiha samina samira samiya
sammy samra samuela samya samyra sana sanaa sanae sanda sandeep sandra sandrine sandy sangeeta sania sanja sanna sanne
santa santina santos sanya saoirse saphira sara sarah sarai saray sare sari sarina sarita sarra sasa sascha sasha saskia
savanah savanna savannah saveria savina savita scarlett scottie scout sebastiana secil seema sefora seher selena selene
selenia selenis selia selin selina seline selma selyna sema semra sena senay senga seo sephora serafina serah serap
seraphin seraphine seren serena serin serina serine sermin setareh sevan sevaun sevda severa severina severine sevgi
seynabou shabana shade shae shahd shaheen shai shaila shaili shaily shaima shaina shaine shaista shakila shakira shakti
shamima shamira shana shandra shanel shanelle shani shania shanice shanna shannon shanon shanti shany shara shari
sharlene sharon shawna shay shayla shaylee shayna shazia shea sheila sheily sheina shelby sheldon shelia shelley shelly
sheri sherine sherly sherri sherry sheryl sheyla shilpa shirel shirin shirley shona shonda shreya shuruq sia sian siana
sianna siara sibel sibilla sibongile sibyl sibylle sidney sidonia sidonie sidra siena sienna sierra sigrid siham sila
silja silje silke siloe silvana silvere silvia silvija sima simeone simisola simona simone simonetta simran sina sinai
sindi sinead sintia siobhan sira sire siri siria sirin sirine sissel sita sitara sixtine skye skyla skylar skyler
slavica slavka slávka smeralda smita soan sobia soelie sofia sofiane sofie sofija sofiya sofya soha sohan sokaina sokhna
sol solange soledad solene solenne soline solveig soma somaya sona sonal songul sonia sonja sonya sophia sophie soraia
soraya sorina souad souhaila soukaina soumaya speranza stacey stacy stanislas stanislava stasa stefana stefani stefania
stefanie stefany steffi stela steliana stella steluta stephania stephanie stephany stephy sterre stevie stone storm
stéphane stéphanie sude sudha sue sujata sukaina sule sultana sumaya sumayyah suna sunay sunita sunniva supriya susan
susana susanna susanne sushma susie susy suu suzan suzana suzanne suzie suzy svea svenja svetlana sveva sviatlana
svitlana swami swan sybil sybille sydney sylvain sylvia sylvie syria szofia sára sébastien sílvia tabata tabea tabita
tabitha tahira tahlia taila taima taina taira tais tal tali talia talita talya tamar tamara tami tamia tamika tammy tana
tania tanja tanya tao tara tarana taraneh tari tarja tasha tashfeen tasnim tatiana tatjana tatum tatyana taya tayler
taylor teana tecla tehani tehila teja tekla telia temperance teodora teona teresa tereza teri terri terrie terry tesnim
tess tessa tessie tetiana tevy thai thais thalia thandeka thandi thandiwe thaïs thea theia thelma theodora theophile
theotime theresa therese theresia thuli thuy théo thérèse tia tiana tianna tiara tiffany tilda timea timoleon timothee
tina tine tiphaine tirza titi titilayo tiziana tomasa tomi tommi tommie toni tonia tonya tory tosca tracee tracey traci
tracy tressie triana tricia trina trine trinidad trinity trisha trudy tsai tshering tuana tuba tugce tulay tullia tyra
uliana ulla ulrika ulrike ulyana ulysse uma umi una urmila ursula usha ute uzma vaishali vaishnavi val vala valene
valentina valentine valentyna valere valeria valeriane valerie valerija valérie vanda vandana vanesa vanessa vania
vanita vanna vanya varvara vasilica vasilisa vasundhara veda vega velma venera veneranda ventura venus vera verda verena
verica verna verona veronica veronika veronique verónica vesna vianney vicenta vicki vickie vicky victoire victoria
victorien vida vidya viera viktoria viktorija viktoriya viktória vildan vilma vincenza viola violet violeta violetta
violette viorica virginia virginie vita vitalia vitalie vitalina vitoria vittoria vitória vivian viviana viviane
vivianne vivien vivienne vladana vladimira vladimíra vladislava vlasta véronique wafa wairimu wambui wanda wangari
wanjiru warda wei wendy weronika whitney whoopi wiam wiame widad wijdane wiktoria wilfrid wilhelmina wilhelmine willa
willie willow wilma winifred winnie winona winter wisal wissal wissam wynn xaviera xaviere xena xenia xia xiaoli ximena
xin xinyi xiomara yacine yadira yael yaelle yagmur yamila yamile yamileth yamina yamini yamna yan yana yani yanina
yanira yannik yara yarah yari yasaman yasemin yasmeen yasmin yasmina yasmine yassmin yassmine yaya yazmin yekaterina
yelena yelina yeliz yesenia yessenia yetunde yeva yevgenia yewande yi yingluck ylenia ynes yoana yoanna yohana yohanna
yoko yolanda yolande yona yoshiko yosra yousra youssra yovana ysabel yse ysee yu yuki yukiko yuko yulia yuliana yuliya
yumi yuna yuriko yusra yvette yvonne zacaria zacharie zahara zaharia zahia zahira zahra zaida zaina zainab zaineb zaira
zakelina zakia zana zaneta zara zarah zaria zarina zaynab zayneb zayra zdenka zdeslava zea zehra zeina zeinab zeineb
zelda zelia zelie zeliha zelmira zena zenaide zenobia zeynab zeynep zhanna zhen zilan zina zinab zinaida zineb zita ziva
ziya zlata zlatica zlatka zodwa zoe zoee zoelie zoey zofia zohra zoia zoila zoja zola zora zorka zoya zoé zoë zsuzsa
zubaida zulal zuleika zuleyha zulma zuzana zuzanna ángela ève élie élise éloïse éléonore émilie özlem`;
