/**
 * First names by gender; a name in both lists is given to both. Sources: @faker-js/faker, gender-detection-from-name, and by hand.
 * Written by `npm run lexicon`: change the script or its lists.
 */

export const male = `
aarav aaron abbas abdallah abdel abdelaziz abdelfattah abdelkader abdellah abdelmadjid abderrahmane abdirahman abdon
abdou abdoul abdoulaye abdourahmane abdul abdulaziz abdulla abdullah abdullahi abdulmalik abdulrahman abe abel abelard
abelardo abele abhijit abiy abner abou aboubacar abraham absolon abu acacio ace achille achraf adalbert adalberto adam
adama adamo adams adan addison adebayo adedayo adeel adel adelin adem aden adhemar adi adib adil adin aditya adlai adnan
adolf adolfo adolph adonis adria adriaan adrian adriano adriel adrien adrián adán affan afonso agapito agaton agostino
agustin agustín ahmad ahmed ahmet aidan aiden aiman aime aimé aissa ajan ajay akbar akeem akhil akhtar akif akihito akio
akira akos akram aksel alade alain alan alasdair alassane alastair alban albano alberic albert alberto albin albino
albín alcibiade alcide alden aldo aldric aleandro alec alejandro alek aleksa aleksandar aleksander aleksandr aleksei
aleksey aleksy alen ales alessandro alessio alex alexander alexandr alexandre alexandro alexandros alexandru alexei
alexej alexey alexis alfio alfons alfonso alfred alfredo alfréd alhaji alhassan ali alin aliou alioune alistair aliyu
allan allen alois alojz alon alonzo aloys aloïs alp alparslan alper alpha alphee alphonse alphonso alton alva alvar
alvaro alvin aly amadeo amadeus amadou amael amalio amando amani amante amar amauri amaury ambroise ambrose ambroz amdy
amedee amedeo amel amelien amelio americo amerigo amiel amin amine amir amit amitabh ammar amon amos amrit anacleto
anael anand anar anas anass anatol anatole anatoli anatolie anatoly anaël andel andelin andeol anders anderson andras
andre andreas andree andrei andrej andreja andreo andres andrew andrey andri andrian andrija andriy andro andrzej andré
andrés andy anes ange angel angelino angelo angus anibal aniceto aniello anil anis anish anouar ansel anselm anselme
anselmo ansley ante antero anthony antoine anton antone antonello antoni antonie antonin antonio antony anuar anurag
anwar apollo aquilino aram aras arcadie arcadio archibald archie arda ardavan aren ares ari arian arie ariel ariele arif
arin arion aris aristide arjun arkady arlo arman armand armando armel armin arnaldo arnaud arne arno arnold arnulfo aron
aronne arpad arpád arsen arsene arsenie arseniy arseny arslan arsène art arta artem arthur artiom artur arturo artus
arun arvid arvind aryan asa asad ash ashfaq ashraf ashton asif asil aslam assad ata atakan atanas atif atilla atlas
atmaja atsushi attila attilio aubin aubrey aubry august auguste augustin augustine augustino augusto augustus aurel
aurele aurelian aureliano aurelien aurelio aurica auron aurèle austin auxence avery avi aviel aviv avni avraham avram
axel ayad ayan ayaz aydan ayden ayhan ayinde aylan ayman aymane aymen aymeric ayoub azad aziz baba babacar badr bafode
baha bailey bakari bakary baki bakr bala baldomero baldwin baltazar balthasar balthazar baptiste bara barack baran
barnabas barnabe barry bart barthelemy bartholome bartolo bartolomej bartolomeo bartosz bas bashar bashir basil basile
basilio bassam bastian bastien battista batuhan baudouin bayo bayram beau bekir bela ben benedetto benedict benedikt
beniamin beniamino benicio benigno benito benjamin benjamín bennet bennett bennie benny benoit benoît bentley benyamin
beranger berat berkay bernard bernardo bernd bernhard bernie bert bertram bertrand bharat biagio bilal bilel bill billie
billy binyamin birol bishnu bjorn björn blahoslav blair blaise blake blazej bo boaz bob bobbie bobby bogdan bohdan
bohumil bohumir bohumír bohus bohuslav bojan boleslav bonifac bonifacio bonifác bora borek boris borislav borys boubacar
boubou boutros boyd bozidar brad bradford bradley brady brahim bram brando brandon branimir branislav branko braulio
braxton brayan brendan brendon brennan brent bret brett briac brian brice brieuc brooke bruce bruno bryan bryant bryce
buck buddy budimir bulent bunyamin burak burhan burt byron caesar caio caius caleb calin calixte callum calogero calvin
cameron camil camillo camron candelario candido carey carl carles carlo carlos carlton carmelo carmine carter cary cas
casey casimir casimiro caslav caspar casper cataldo catalin cecil cecilio cedric cedrick cedrik celal celestin celestino
celian celien celso cem cemal cemil cenk cesaire cesar cesare cesario cetin cezar chad chahine chai chaim chance chandra
charles charli charlie charly chase cheick cheikh chen cherif chester chet chidi chinedu chip chiwetel chris christ
christian christiano christin christoffer christoph christophe christopher chuck chukwuma cielo cihan cillian ciprian
cipriano ciro clair clarence clark claude claudio claudiu claus clay clayton cleandre clemens clement clemente clery
cliff clifford clifton clint clinton clive clovis clyde cody cole colin collin colm conner connor conor conrad
constantin constantine cooper corentin corey cornel cornelio corneliu cornelius cornell corrado corvin cory cosimo cosma
cosmin costantino craig cristian cristiano cristobal cristofor cristopher cruz ctibor curt curtis cyprian cyprien
cyprián cyriaque cyril cyrille cyrus cédric césar côme daan dado dagoberto daisuke dakota dale dalibor dalton dame
damian damiano damien damir damián damjan damon dan dana dane danesh dani danial daniel daniele daniil danijel danil
danilo daniyar danny dante danu dany danyl daouda darcy darek daren darian darin dario daris darius dariusz darko
darnell daron darrel darrell darren darrin darryl darshan darwin daryl dasa dave davi david davide davin davis davit
davon davor davy dawid dawson dawud dax dayan dayton dean declan deen dejan delbert delfino demba demetrio demetrius
deng denis deniz dennis denny denys deon dereck derek derick derin dermot derrick desiderio desmond destin dev deval
deven devin devon dewey dewi dexter dezider dian diar dick didier diego dieter dieudonne dilan dildar dilip dillan
dillon dimas dimitri dimitris dinesh dino dinu diogo dion dione dionisio dionyz dionýz dipendra dirk djibril dmitri
dmitriy dmitry dmytro dobroslav dogan domenic domenico domingo dominic dominick dominik dominique don donald donat
donatello donato donnie donny donát dorel dorian dorin dorián doroteo doug douglas dov doyle dragan drago dragos
drahomir drahomír drahoslav drazen drew driss duane duarte duke dumitru duncan dusan dustin dwayne dwight dylan dávid
earl earnest ed eddi eddie eddy eden edgar edgard edgardo edi edilberto edison edmond edmund edoardo edouard eduard
eduardo edvard edvin edward edwardo edwin efe efraim efrain efrem efren ege egidio egon egor ehud eiji einar eirik eitan
ekin eladio elbert eleazar eleuterio eli elia eliah elian eliano elias elie eliel eliezer eligio elija elijah elio elion
elior eliot eliott elisee eliseo elisio elliot elliott ellis elmer elmo elnur eloan eloi elon elone elouan eloy elpidio
elroy elton elvin elvis elwin elya elyas elyes elzear eman emanuel emanuele emeka emeric emerson emery emidio emil emile
emili emilian emiliano emilien emilio emin emir emmanuel emmett emomali emrah emre enda ender enea enes engelbert engin
enguerrand enio enis ennio enoch enrico enrique ensar enver enzo eoin ephraim eraldo erasmo eray ercan ercole erdal
erdem erdinc eren erhard eriberto eric erich erick erik erkan ermes erminio ernest ernesto ernst erol eron eros ervin
ervín erwin esau esteban estevan ethan ethann etienne ettore eugen eugene eugenio eugène eusebio evan evann evans
evariste evaristo everardo everett evgeny evin evo evren ewald ewan ewen ewenn eyal eymen eytan eythan eyup ezechiel
ezekiel ezequiel ezio ezra fabian fabiano fabien fabio fabrice fabricio fabrizio fadi fahad fahd fahri faisal faiz faraz
fares farhad farid faris farouk faruk fathi fatih faustino fausto fawad faysal federico fedor felice feliciano felicien
felicite felipe felix ferdi ferdinand ferdinando ferhat ferman fermin fernando ferre ferruccio feyyaz fidel fidele
fikret fikri filemon filiberto filip filipe filippo finlay finley finn finnley fiodor fiorenzo firas flaviano flavien
flavio fletcher florencio florent florentin florian florin florián floyd flynn fode folco forest forrest fortunato
foster fouad franc francesco francis francisco franck franco francois frank frankie franklin frantisek franz françois
fred freddie freddy frederic frederick frederico frederik fredrick fredrik fredy freeman fridolin friedrich fritz
frédéric fulvio fumio furkan fynn fyodor fábio félix gabi gabin gabino gabor gabriel gad gael gaetan gaetano gale gamal
ganesh gara gareth garrett garry gary gaspar gaspard gaspare gaston gaurav gautam gautier gavin gavino gavriel gavril
gaël gedeon gejza gene generoso gennadi gennady gennaro geo geoff geoffrey geoffroy georg george georges georgi georgy
gerald gerard gerardo geraud gerhard germain german germano germán geronimo gerrit gerry gerson geza ghassan ghenadie
gheorghe giacinto giacomo gian giancarlo gianfranco gianluca gianmarco gianni gianpaolo gianpiero gibran gideon gil
gilad gilbert gilberto giles gilles gino gioacchino gioele giona giordano giorgi giorgio giorgos giosue giovani giovanni
giovanny girolamo giuliano giulio giuseppe gleb glen glenn goncalo gonzague gonzalo goodluck goran gordan gordon
gottfried grady graham grant gratian grayson graziano greg gregg gregoire gregor gregorio gregory greyson grgur grigore
grigory guerin guglielmo guido guilhem guilherme guillaume guillermo guiseppe gunnar gunter gunther gurbanguly gurkan
gus gust gustav gustave gustavo guy gyula gérard habib hadi hadley hadriel hafid hafiz hagen haider haim hakan hakeem
hakim hal hale halil halim haluk hamad hamdi hamed hamid hamidou hamish hamit hammad hamza hamzah hani hank hannes hans
hany harald hardy hari haris harlan harley harold haron haroon haroun harouna harper harpreet harrison harry haruki
harun harvey hasan hashim hasim hassan hassane hatem haven hayati haydar hayden heber hector hedi heinrich heinz helie
helio helios helmut hendrik henri henrick henrik henrique henry henryk herb herbert herman hermann hermes herminio
hernan hernán herve hicham hideki hideo hifikepunye hikmet hilario hillel hilton hipolito hiram hiroshi hisham homer
homero honore horace horacio horia horst hosni hossein houston howard hubert hudson hugh hugo hugues humberto hunter
huseyin hussain hussein hédi hélio hüseyin iacob iacopo iago ian ianis iban ibra ibrahim ibrahima idan ido idris idriss
idrissa idy ignac ignacio ignacy ignatius ignazio ignác igor ihor ihsan ike ikenna iker ilai ilan ilario ilarion ilay
ildefonso ilham ilia ilian ilias ilie ilies ilija iliya ilja ilya ilyas ilyass ilyes imad immanuel imran imrane imre
inder indiana indy inigo innocenzo ioan ioannis ion ionel ionut iosif ira irfan irvin irving irwin isa isaac isac isai
isaia isaiah isaias isak ishaan ishaq isidor isidore isidoro isidro islam ismael ismail ismaila israel issa issac issam
istvan italo itamar iulian iurie ivan ivano ivar iven ivica ivo ivone ivor iván iwan iyad iyed izaak izaiah izak izidor
jaak jabari jace jacek jacinto jack jackie jackson jacky jacob jacobo jacobus jacques jad jaden jadon jadranko jafar
jaga jagdish jagmeet jahangir jai jaime jair jairo jais jake jakob jakov jakub jalal jaleel jalen jalil jamaal jamal
jamel james jameson jamie jamil jamison jan janek janez jani janis janko jannik jannis jano janos janosch janusz japhet
jared jari jarne jarno jarod jarolim jarolím jaromir jaromír jaron jaroslav jaroslaw jarrod jarvis jasen jasin jason
jasper javad javed javi javier jawad jax jaxon jay jayce jayden jaydon jaylen jaylon jayson jazz jean jeb jed jeff
jefferson jeffery jeffrey jeffry jelle jens jeppe jerald jeremi jeremiah jeremias jeremie jeremy jermaine jerome
jeronimo jerry jerzy jerónimo jesper jess jesse jessie jessy jesus jesús jett ji jiang jibril jim jimi jimmie jimmy
jindra jiri jitendra joachim joah joakim joanny joao joaquim joaquin joaquín joas jochen jody joe joel joey johan johann
johannes john johnathan johnnie johnny johnson jon jona jonah jonas jonatan jonathan jonathon joost jordan jordi jordy
jorg jorge jorgen joris joschua jose josef josep joseph josh joshua joshuah josiah josip josselin josua josue josué josé
joud jovan jovani jovanny jovany joze jozef jozsef jozue joão joël juan juda jude judicael judson juha jule jules juli
julian julien julio julius jun junaid junichiro junior jurgen juri justice justin justus justyn juul juvenal jørgen
júlio kaan kabir kaci kacper kader kadir kaduna kagan kai kailash kais kaj kala kaleb kalim kamal kamel kameron kamil
kamran kamron kamuran kane kani karam karan kareem karel kari karim karl karlo karma karol karthik kasim kaspar kasper
kassem kassim kassym kato katsuya kayden kayode kays kaz kazim kazimir kazimír kazuo keano keanu keaton keegan keenan
keir keith kellen kelly kelton kelvin kelyan kemal kemi ken kenan kendall kendrick kenichi kenji kennedy kenneth kenny
kent kenya kenyon kenzi kenzie kenzo kenzy keon kerem kerim kerry keven kevin keyan keyshawn khadim khaled khalid
khalifa khalil khan khizr khurram kian kiefer kieran kilian killian kim kimi kimo kip kiran kirby kirill kirk kishore
kit kiyan kjell klaas klaus kleber klemens klement kobe kody koen kofi koji koko koloman konrad konstantin konstantinos
konstantyn koray kornel kory kosta kris krishna kriss kristan kristian kristijan kristián kristjan kristof kristofer
kristoffer kristopher krystian krzysztof kubra kumar kunal kurt kurtis kwabena kwame kwasi kyan kyle kylian kyllian
kyriakos kyrylo lachlan ladislao ladislau ladislav lamar lambert lamberto lamine lance lancelot lander landry lane
laquan larry lars lassana lasse laszlo latif laurence laurens laurent laurentino laurentiu laurin lauro laverne lawrence
lawson lazar lazare lazaro leander leandre leandro leart lech ledion lee lei leif leigh leighton leland lemuel len lenn
lennart lennert lennon lennox lenny leny leo leon leonard leonardo leone leonel leonhard leonid leonida leonidas leonis
leontin leopold leopoldo leroy les lesley leslie lester leszek lev levent levi levin levy lewis lex leyan liam lian
liang lias liberato libero liberto liborio lilyan lin lincoln linden ling lino linus lio lion lionel lior liron lisandro
livio liviu liyan lloyd logan loic london lonnie lonny lonzo loren lorenz lorenzo lorian lorik lorin loris lothar lou
louay louie louis loup lourenco lowell loïc loïs luan lubomir lubor lubos luboslav luc luca lucas lucca lucian luciano
lucien lucio lucius lucky ludovic ludovico ludwig luigi luis luiz luk luka lukas lukasz luke lutfi luther lyam lyes lyle
lyndon léo léopold mac macaire macario maceo maciej mack mackenzie madalin maddox madison mads mady mael maes magdaleno
magnus mahamadou mahathir mahdi mahe maher mahesh mahinda mahir mahmood mahmoud mahmud mahmut maik maike mailo majid
makan makar maksim maksym maksymilian malcolm malick malik malisa malo malone malte mama mamadou mamady mamdouh mamoru
mamoudou manar manasse manel manfred mani manish manmohan manny manoah manohar manoj manolo mansoor mansour mansur manu
manuel manuele manzoor marc marceau marcel marcelino marcello marcellus marcelo marciano marcin marcio marco marcos
marcus marek marian mariano marin marino mario marion marios marius marián marjan mark marko markus marley marlo marlon
marouane marshall marten martial martim martin martino marty martín marvin marwan marwane marzio masahiro masayuki mason
masoud massamba massimiliano massimo masud matan matar matei matej mateja mateo mateus mateusz matheo matheus mathew
mathias mathieu mathis mathurin matias matija matis matisse mats matt matteo mattheo matthew matthias matthieu matthis
matti mattia mattias mattis matyas maurice mauricio maurizio mauro maverick max maxence maxim maxime maximilian
maximiliano maximilien maximilián maximillian maximo maximus maxwell mayeul mayson maël mbaye medard mederic mehdi
mehmet mel melchior melih melvin melvyn menachem mendel merle merlin merritt mert mervin mesut mete metin metod mevlut
meyer meïssa mica micael micah micha michael michal michaël micheal michel michelangelo michele mick mickael mickey miel
miguel miha mihai mihail mihailo mija mika mikael mikail mike mikel mikhail mikheil mikkel mikko miklos mikulas milan
miles milhan milic milivoj miller milo milorad milos miloslav milota milton milutin min ming minh mio mir mirac miran
mircea mirco mirko miro miron miroslav mirza misa misael mischa misha mitch mitchel mitchell mitra mitt mladen moche
modesto modibo modou moe mohamad mohamadou mohamed mohammad mohammed mohamud mohan mohd mohit mohsen moise moises mojmir
mojmír monroe montana monty moreno morgan moric moris moritz morris morten mory mose moses moshe mostafa mouhamadou
mouhamed mousa moussa moustafa moustapha moïse muammar muaz mubarak muhammad muhammadu muhammed muharrem muhsin
muhyiddin mukesh mukhtar munir murad murat murray musa mustafa mustapha mykhailo mykola mylan myles mylo myron nabi
nabil nadeem nadir nae naeem nael naftali naguib nahel nahid nahil nail naim najib nanda naoufal napoleon narayan narcis
narciso narendra naresh nash nasim nasir nasrullah nasser nassim nat natale natan natanael nataniel nate nathan
nathanael nathanaël nathaniel naveen navin nawaz nayef nayel nayib nazario nazif nazzareno neal ned nehemie neil nelio
nels nelson nemanja neo neri nestor neven nevin nevio newt newton nicanor nicholas nick nickolas nicky nico nicolae
nicolai nicolaie nicolas nicolo nicolás nicos nicu nidal niels nigel nihad nihal nihat nik nikita niklas niko nikodem
nikola nikolai nikolaj nikolaos nikolas nikolay nikos nil nils nino nitin nizar noa noah noam noan nobuo nodar noe noel
noha nolan nonso norbert norberto nore norm norman norris nouha nouri novak noé noël numan nuno nunzio nurettin nuri
nurlan nursultan obinna octave octavian octavio odin odon oguz oke ola olaf oldrich ole oleg oleh oleksandr oleksii
oleksiy olimpio oliver olivier oliviero oliwier olli ollie olof olusegun omar omari omer ondrej onofrio onur oran orazio
oren oreste orestes orhan orin orion orlando orrin orville osama oscar oskar osman osvaldo oswald oswaldo othman othmane
otis oto ottavio otto oumar ousmane oussama ovidio ovidiu owais owen ozan ozcan ozgur ozkan ozzie ozzy pablo paco pacome
pacôme panagiotis pankrac pankrác panos pantaleon paolo paris parker parvez pascal pascual pasquale pat patrice patricio
patrick patrik patrizio patryk paul paulin paulino paulo pavel pavlo pawel pedro peer peng pepe pepin percy pero perry
pervez petar pete peter petr petro petros petru petter peyton pharell phil phileas philemon philip philipp philippe
phillip phoenix pierce pierluigi piero pierre pieter pietro pio piotr pius placido platon pol porfirio pradeep prakash
pranab prasad pratap pravoslav preet prem prescott presley preston primo prince prithvi prokop prosper qasim quentin
quincy quinn quinten rachid radek radislav radomir radomír rados radoslav radoslaw radovan radu raduz radúz rafael rafal
rafaël raffaele rafi rafid rafik rafiq raghu raghuram raheem rahim rahm rahman rahmat rahmi rahul raif raihan raila
raimondo rain rainald rainer raj raja rajan rajat rajeev rajendra rajesh rajiv rajko rajnath raju rakesh ralf ralph ram
rama raman ramazan ramesh rami ramin ramiro ramiz ramon ramy ramzan ramzi ramón randal randall randolf randolph randy
ranil ranjit ranko rao raoul raphael raphaël rashad rashed rashid rasmus rastislav ratko rauf raul ravi ravindra ray
rayan rayane rayen raymond rayyan razvan raúl reagan recep red reda reese regan reggie reginald regis rehan reid reince
reinhard reinhold reis rejan remi remigio remo remus remy renat renato rene renzo rené resul reuben rex rey reyes reyhan
reynold reza riad rian ricardo riccardo rich richard richie richmond rick rickey ricky rico ridwan rifat rigoberto rija
riley rinaldo rino rio rishi river riyad riyadh rizwan roan rob robbie robby robert roberto robin robinson rocco roch
rocky rod roderick rodney rodolfo rodrick rodrigo rodrigue roel rogelio roger rohan rohit roland rolando rolf rollin
romain roman romano romeo romero romolo romuald romualdo romulo romulus roméo ron ronald ronaldo ronan roni ronnie ronny
roosevelt rory rosario roselin rosendo ross rostislav rowan roy royce ruben rubén rudi rudolf rudolph rudy rufino rufus
ruggero rui rupert ruperto ruslan russ russel russell rustam ryan rylan ryszard róbert saad saban sabin sabino sabir
sabri sacha sada saddam sadi sadio sadiq saeb saeed saer safi safir safouan safwan sagar sage sahil sahin sahsuvar saif
saim sajid sajjad salah saleem saleh salif salih salim saliou salman salomon salva salvador salvatore sam samba sameer
sami samil samir sammy sampson samson samuel samuele samy sanath sancho sandeep sander sandor sandro sandu sandy sanjay
sanjeev sante santiago santino santo santos santosh sardar sasa sascha sasha satish satoshi saturnino satya saud saul
sava savas saverio savino sayan scott scottie scotty scout sean sebastian sebastiano sebastien sedat sedrick seif sekou
selahattin selcuk selim selwyn selyan sem semih semyon senay sener senne seppe serafin serafino seraphin serge sergei
sergej sergey sergi sergio sergiu serhii serhiy servac servác seth severiano severin severino severo severín seydou
seyed seymour shad shade shafiq shah shahbaz shahid shai shaka shakeel shamil shane shannon sharif shashi shaukat shaun
shawn shay shayan shea shehbaz shehu sheldon shemar sherif sherman sherwin shigeru shimon shinichi shinzo shiv shlomo
shmuel shoaib shyam sid siddharth siddhartha siddiq sidney sidy siebe siegfried sigmund sigurd silas silvan silvano
silvere silverio silvester silvestro silvio silviu simao simeon simeone simion simo simon sinan sire sirio siro skip
skye skylar skyler slava slavek slavko slavomir slavomír slawomir slobodan soan sofiane sohaib sohail sohan sohrab
solomon solon soma sonny soren sorin souleymane spencer srecko stan stanislao stanislas stanislav stanislaw stanko
stanley stavros stef stefan stefano stefanos steffen stelian stepan stephan stephane stephen sterling stevan steve
steven stevie stew stewart stig stojan stone storm strobe stu stuart stéphane subhash sudhir suleiman suleyman sultan
sunay sunday sunil suraj suresh surya svatopluk svein sven svend svetozar sviatoslav swami swan swapan sydney syed
sylvain sylvan sylvester szymon sébastien sören süleyman tad tadashi tadeas tadeo tadeusz taha taher tahir tahsin taib
takashi takeshi tal talal talha tamer tamim tamir tancrede tancredi tancrède taner tanguy tanju tao tapio taras tareq
tari tarik tariq taro tatum tawfiq tayfun tayler taylor tayyip ted teddy tedros tendai teo teodor teodoro teofil teoman
terence terrance terrell terrence terry tevfik tevin thabo thaddeus thaksin theo theobald theodor theodore theophane
theophile theotime thiago thibault thierno thierry thijs thilo thomas thorsten théo théophile tiago tian tiberio tibor
tichomir tichomír tidiane tihomir tijjani till tim timeo timmy timo timoleon timon timotei timotej timoteo timothe
timothee timothy timur tine tino tito titus tiziano tobia tobias tobin toby todd todor tom toma tomas tomaso tomasz
tomaz tome tomi tomislav tommaso tommie tommy tomás toni tony toomas torben torsten tory toshiro traian travis trayvon
trent trevor trey tristan troy trystan tsutomu tudor tullio tuncay tunde tuur tyler tymeo tymon tyreek tyrell tyrese
tyron tyrone tyson ubaldo udo ufuk ugo uhuru ulf ulises ulisse ulrich ulrik ulysse umar umberto umesh umit umut urbano
uriel urs usain usman uwe vaclav vadim vahid val valdas valdemar valdis valentin valentine valentino valentyn valere
valeri valerian valeriano valerio valery valter van vance vanja vasco vasil vasile vasili vasilica vasily vasyl vavrinec
vedat vega velimir vendelin vendelín veniamin ventura verner vernon vianney vic vicente victor victorien vidal vidkun
viggo vijay vikas vikram viktor viktorin vinay vince vincenc vincent vincenzo vinicio vinnie vinod viorel viral virgil
virgilio virginio vishal vishnu vit vitali vitalie vitaliy vitaly vito vitor vittorio vitus vivek vivien vlad vladimir
vladimiro vladimír vladislav vlastimil vlastimir vojislav vojtech volkan volker volodymyr vratislav vsevolod vuk
vyacheslav václav víctor vít wade wael waheed wahid waldemar waldo waleed walid walker wallace wally walt walter
wandrille ward warren wasim wassim watson waylon wayne wei wen wendell werner wes wesley wessel westley weston wiktor
wilber wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm will willard willem willi william willie willis
willy wilmer wilson wilton wim winston winter wissam wm wojciech wolf wolfgang woodrow woody wout wyatt wynn xander
xaver xavi xavier xin yacine yacouba yago yahya yair yakov yakub yaman yan yani yanis yann yanni yannick yannik yannis
yaron yaroslav yasar yash yasin yasir yasser yassin yassine yassir yasuhiro yasuo yasushi yavuz yaya yazid yegor yevgeny
yevhen yi yiannis yigit yitzhak yoan yoann yoav yoel yohan yohann yoichi yona yoni yosef yoshihide yoshiro yossef yossi
youcef younes youness yousef youssef youssou youssouf yousuf yu yuki yukio yukiya yunus yuri yurii yuriy yury yusuf yves
zac zaccaria zach zacharia zachariah zacharias zacharie zachary zachery zack zackary zafar zafir zaharia zahid zahir
zaid zain zakaria zakariya zakary zaki zakir zamir zan zana zane zayd zayn zbigniew zdenek zdenko zdravko zeljko zena
zenaide zeno zenon zephyr zeyd zhang zhen zia ziad zilan zine zinedine zion ziya ziyad zlatko zoltan zoltán zoran zubair
zulfikar zvonimir ábel áron édouard élie étienne ígor óscar ömer özkan`;

export const female = `
aaliyah abbey abbie abby abdon abele abigael abigaelle abigail abigaïl abou abril aby acelya achille achraf ada adaeze
adalberta adalgisa adaline addison addolorata adea adel adela adelaida adelaide adele adelia adelie adelin adelina
adeline adella adelle adelya aden adi adiba adina adja adria adriana adrianna adrien adrienne adrijana adriána adwoa
adèle adélaïde adélie afia afra afton agata agatha agathe aglae aglaé agnes agnesa agnese agnieszka agnès agostina
agustina agáta aicha aida aiko aila aileen aiman aime aimee aimée aina aisha aishwarya aisling aissa aissata aissatou
aiyana aiza ajla ajna akos aksel akua ala alaa alaina alaine alais alana alanis alanna alara alayna alba albane albena
alberta alberte albertina albertine albina albína alcide alda alea alejandra aleksa aleksandra alena alenka alessa
alessandra alessia alex alexa alexandra alexandrea alexandria alexandrina alexandrine alexane alexanne alexia alexis
aleya aleyna alfreda alia alica alice alicia alicja alida alienor alika alima alin alina aline aliona alis alisa alisha
alison alissa alissia alix aliya aliyah aliza alize alizee aliénor alla allegra allie allison alma almira alois aloise
alona alondra aloïs alphee alphonse altea althea alva alvina aly alya alyah alyce alycia alyona alysa alysha alyson
alyssa alyssia alysson alzbeta ama amadea amael amal amalia amalie amalija amalio amanda amandine amandla amani amante
amara amaryllis amata amaya ambar amber ambika ambra ambre ambroise amedee amel amelia ameliane amelie ameline amely
amelya amen america amethyste ami amie amina aminata amine amira amita amparo amra amrita amy amália amélia amélie ana
anabel anabela anabelle anae anael anaelle anahi anahita anais anamaria anamarija anamika ananda anar anastasia
anastasiia anastasija anastasiya anastazia anastazija anastazja anat anatole anatolie anaël anaëlle anaïs anca anci
ancica ancuta anda andra andrea andreane andreanne andree andreea andreja andriana andrina anemone anesa aneta anette
anezka ange angel angela angele angelica angelika angeliki angelina angeline angelino angelique angelita anghelina angie
angèle ani ania anica anicee anika anila anina anis anise anissa anita aniya anja anjali anka ann anna annabel annabell
annabella annabelle annaelle annalena annalisa annamaria anne annegret anneli annelie annemarie annetta annette anni
annie annika annunziata anny anouk anousheh anselma anselme ansley anta antea anthea antigone antje antoinette antonela
antonella antonia antonie antonietta antonina anuradha anushka anuska anya aoife apolline apollonia april arabella
arabelle araceli aracely aram arcadie ardern ares aretha argelia argentina argine aria ariadna ariana ariane arianna
arie ariel ariela ariele arielle arij arin arina arisa arlene arlette armance armel armelle armida armine arsene arsenie
arsène arta artemis artemisa aruna arundhati arwa arwen arya aryanna asa ascension ash asha ashley ashly ashton asia
asil asiya asja asma asmaa assetou assia assil assunta asta astou astree astrid astrida asuka asya atefeh atena athalie
athena athenais athina atmaja aubin aubree aubrey aubry aud aude audrey augusta auguste augustina augustine augustino
aung aura aurea aurele aurelia aureliana aurelie aurelien auriane aurica aurora aurore aurèle aurélie auxence ava
aveline avery avital avni avril awa axelle aya ayaan ayah ayaka ayan ayana ayanna aydan ayesha ayhan ayla ayleen aylin
ayline aynur ayse aza azadeh azalea azalee azelia azelie azeline aziza azra azzurra aïcha aïda aïssata aïssatou babette
baha bahar bahia bailey bala banu bara barbara barbe barbora barnabe barthelemy basile basilia basma baya beata beatrice
beatrix beatriz becky bela belen belinda bella belle belma benazir benedetta benedict benedicte benoit benoît bente
berangere berenice berit beritan bernadette bernadine bernarda bernice berta bertha bertille bertrand beryl bess bessie
betania beth bethany betina betsy bette bettie bettina betty beulah beverly beáta bhavna bianca bianka bibiana billie
bina binta bintou birgit blair blaise blake blanca blanche blandine blanka blazena blessing bobbie bogdana bohdana
bohumila bohuslava bojana bonita bonnie bora borislava borka bouchra bozena bozica bozidara brandi brandy branimira
branislava branka brankica breanne brenda briana brianne brice bridget bridgette brigid brigida brigita brigitta
brigitte brisa britney britt brittany bronagh bronislava bronwyn brooke brooklyn bruna bryana bulent bushra caitlin
caitlyn calina calista calixte callie callista calogera camelia cameron camila camilia camilla camille camryn camylle
candace candice candida cansu capucine cara carey caridad carina carine carla carlie carlota carlotta carly carmel
carmela carmelina carmella carmen carmina carol carola carolanne carole carolin carolina caroline carolyn carolyne
carrie cary casandra casey casilda casimir casimira cassandra cassandre cassidy cassie cassiopee cataleya catalina
catarina cate caterina catharina catherine cathrine cathy catrina cayla cecelia cecile cecilia cecilie cecilio cecylia
cecília celena celeste celestina celestine celia celie celina celine ceren cerise cesaire ceyda ceyla ceylin cezara
chahine chaima chanda chandra chanel chanelle chantal charity charleen charlene charli charlie charline charlize
charlotte charly chaya chayenne chayma chelsea chelsey chelsie cherie cheryl cheyenne chiara chidinma chika chimamanda
chitra chloe chloé chris christ christa christel christelle christiana christiane christie christin christina christine
christy chrystia ciara cielo cindy cinthia cinzia cipriana clair claire clara clare clarence clarisa clarissa clarisse
claude claudia claudine clea clelia clelie clemence clementina clementine cleo cleopatra cleophee clio cloe clorinda
clotilde clémence clémentine coco colette coline colleen concepcion concepción concetta conchita condoleezza connie
constance constanta constantina consuelo cora coralia coralie coraline cordelia coretta corey corina corine corinna
corinne cornelia cornell corrine cosima cosma costanza coumba courtney crina cristal cristiana cristina cruz crystal
crystel cynthia cyprien cyriaque cyrielle cyrille cécile célia céline côme dado dafne dagmar dagmara dahlia daiana daisy
dajana dakota dalia dalibora daliborka dalida dalila damaris damiana damla dana danae dani dania danica daniela daniele
daniella danielle danijela danika danila danka danuta dany daphne daphnee daphney daphné dara darcy daria dariana darija
darin darina darinka darja darla darleen darlene darya dasa davida davina davy dawn dayana dayna dea deanna deb debbie
debora deborah debra deepa deepika defne deirdre dejana delfina delia delilah delinda delizia della delores delphine
demetra demetria demi dena denisa denise derin derya desiree despina destinee deva devi devika devon dewi diamante
diamond dian diana diane dianna dianne diara diarra dicle didem didina dieudonne dijana dilan dilara dildar dilek dilma
dina dione dionisia dionne dior divine divna divya dixie djeneba dobromila dobroslava doina dolly dolores domenica
dominika dominique domnica dona donat donata donatella donna dora dorcas doreen doriana doriane dorina doris dorota
dorotea doroteja doroteo dorothea dorothee dorothy dounia draga drahomira drahomíra drahoslava dua dubravka dulce
dulcinea dunja dunya dusana dusanka dyna débora ebba ebony ebru ecaterina ece eda edda eden edgard edi edita edith edmee
edna eduarda edvige edwina eeva efe effie eglantine egle eileen ekaterina ekin ela elaina elaine elda elea eleanor
eleanore elektra elena elene eleni elenor eleonor eleonora eleonore elettra elfrida eli elia eliana eliane elide elie
eliel eliette elif elin elina eline elinor elinore eliona elior eliott elisa elisabet elisabeta elisabeth elisabetta
elisaveta elise elisea elisee elisha eliska elissa eliza elizabet elizabeta elizabeth elizaveta elize elka elke ella
elle ellen elli ellie elliot elliott ellis elly elma elmira elna eloa eloane elodia elodie eloi eloisa eloise elona
elora elouise elsa elsie elva elvia elvin elvina elvira elvíra elya elyne elynn elyse elyssa elza elzbieta ema eman
emanuela emanuele emelia emelie emeline emely emerance emerson emery emi emie emili emilia emiliana emilie emilija emily
emine emma emmanuelle emmelie emmi emmie emmy emna emy emília ena enea enid eniola enna enola enora enrica enya erica
ericka erika erin erine erma ermelinda erminia erna ernesta ernestina ernestine ersilia eryn esha eshana esin esma esmee
esmeralda esperanza esra essie estefania estela estella estelle ester estera esther estrella eszter etela ethel
eufrozina eugenia eugenie eugène eugénie eula eulalia eulalie eunice eusebia eusebie eva evangelina evangeline evann
evariste eve evelin evelina eveline evelyn evelyne evi evie evin evy ewa ewelina ewen ewenn eya eylul fabia fabiana
fabienne fabiola fabrice fadia faith faiza faizah fanni fannie fanny fanta fantine fara farah farhana farida fariha
farzana fatema fatim fatima fatimah fatimata fatma fatou fatouma fatoumata fausta faustina faustine fawzia fay faye febe
federica fedora felice felicia felicie felicien felicita felicitas felicite felicity felina feline felipa femke feride
feriel fern fernanda feryel feyza fidan fidele fidelma fien filipa filippa filiz filomena filoména finja finley fiona
fiorella fiorenza flaminia flavia flavie flavien fleur flor flora flore florence florencia florent florentin florentina
floriana florica florina florine flóra folake folashade fortunata fouzia franca frances francesca francette francia
francine francisca francoise franka frankie frantiska franziska françoise frauke freda freddy frederica frederique freya
frida frieda frédéric fulvia fumiko funda funmilayo félicie félix gabi gabin gabriela gabriele gabriella gabrielle
gabrijela gael gaelle gaia gail gale galina gara garance gayle gaël gaëlle geeta gelsomina gema gemma genesis geneva
genevieve genoveffa genoveva geoffroy georgeta georgette georgia georgiana georgina geraldine gerarda gerardina geraud
gerda germain germaine germana gerrit gertrud gertruda gertrude ghada ghita gia giada gianina gianna gil gilda gilles
gillian gina ginevra ginger ginny gioia giona giorgia giovanna gisela gisele gisella gisèle gita giulia giuliana
giuseppa giuseppina gizela gizem gladys glenda gloria gokce golda gordana grace graciana gracie graciela grainne grayce
grazia graziella gregoire gregoria greta gretchen griselda gréta guadalupe gudrun guendalina guenievre guillemette
guillermina gul gulay gulbahar gulcin gulnara gulsen gulsum gustave gvendolina gwen gwenaelle gwenaëlle gwendolyn
gwyneth gérard gül gülay gülsüm gülçin habiba haby hadja hadley hafsa haifa hailee hailey hailie hajar hala hale haleh
haley halima halimah halina hallie hana hanae hanan hani hania hanifa hanna hannah hanne hanneke harley harmony harper
harriet haruka hasmik hasna hatice hattie hava haven hawa haya hayat hayati hayden haylee hayley haylie hazel heather
heaven heba hebe hedi hedwig heidi helen helena helene helga helie helin hellen heloise henrieta henrietta henriette
hermina hermine herminia hermione hermína herta hertha herve hiba hidaya hilal hilary hilda hildegard hillary hilma hina
hind hira hiroko hollie holly honore hope horia hortense hortensia houda huda hugues hulya huma humeyra hunter hédi
héloïse hélène hülya iana ianna ida idy ihsan ila ilana ilaria ilay ilayda ilda ileana ilene ilenia ilhan ilia iliana
ilinca ilona ilsa ilse ilyana iman imane imani imelda imen imene imke immacolata imogen imrane ina inara inaya indiana
indira indra indy ines inesa inessa inez inga inge ingeborg ingrid ingrida inka inna inès inés ioana ioanna iolanda iole
iona ione ionela ira iraida irena irene iriana irina iris irma iryna irène isa isabeau isabel isabela isabell isabella
isabelle isadora isaia isaiah isee iseult isidora isidore isis isla islam ismerie isobel isolda isra israa ita italia
itzel iulia iuliana iva ivana ivanka ivanna iveta ivica ivona ivone ivonne ivy iwona iza izabela izabella izia izolda
izzy jacinda jacinthe jackeline jackie jacky jacqueline jacquelyn jacqui jada jade jadranka jadwiga jael jaga jaida
jaime jamie jamila jan jana janae janaina jane janelle janessa janet janeta jani janice janie janina janine janis janka
janna jannah janne jannie jannik jaquelin jaqueline jara jarmila jaroslava jasmin jasmina jasmine jasna jaswinder jaya
jayce jayda jayne jazmin jazz jean jeana jeanette jeanie jeanne jeannette jeannie jehanne jela jelena jelica jemima jena
jenifer jenna jennah jennie jennifer jenny jennyfer jess jessica jessie jessika jessy jessyca jette jewel ji jihane jil
jill jillian jimena jimmie jindra jo joan joana joanie joann joanna joanne joannie joanny jocelyn jocelyne jodi jodie
jody joelle johana johanna johanne jolana jolanda joleen jolene jolie jolien jolina joline jomana jona joni jordan
jordana josefa josefin josefina josefine josephine josette josiane josianne josie josselin josua joséphine joud joumana
jovana joy joya joyce joyti jozefina jozefína joël joëlle juana juanita jude judicael judita judith judy jule jules juli
julia juliana juliane julianne julie julienne juliet julieta juliette julija julina julita juna june juno juri justice
justina justine justyna juul júlia kaci kacie kadiatou kadidia kadidiatou kady kaela kaelyn kahina kai kaia kailyn kaina
kais kaitlin kaitlyn kaja kala kalea kali kalinda kallie kalpana kalyani kamala kamaria kamelya kameron kamila kamile
kamilla kamille kamuran kani kara karen kari karima karin karina karine karla karlie karma karmela karmen karol karolina
karoline karolína kasandra kassandra kata katarina katarzyna kate katelyn katelynn katerina katharina katharine
katherine kathleen kathlyn kathrin kathrine kathryn kathy katia katie katina katja katlyn kato katrin katrina katrine
katryn kattie katy katya kavita kawtar kay kaya kaycee kayla kaylah kaylee kayleigh kayli kayliah kaylie kaylin kayna
kayra keegan keiko keira keisha kellen kelley kelli kellie kelly kellyanne kelsey kelsi kelsie kelya kemi kendall kendra
kenna kennedy kenny kenya kenza kenzi kenzie kenzy keren kerry kerstin ketsia keyla kezia khadidiatou khadidja khadija
khadijah khady khalida khloe kiana kianna kiara kiarra kiera kiki kim kimberley kimberly kimi kine kinga kira kiran
kirby kirsten kirstie kirstin kirsty kit kitty klara klaudia klea klementyna kleopatra kloe klára koko kora korinna
kornelia kris kriss krista kristalina kristan kristen kristi kristiana kristie kristin kristina kristine kristy krystal
krystel krystina krystyna ksenia kubra kvetoslava kyara kyla kylee kylie kyra kyung kübra lada ladonna laetitia lahna
laia laila laisha lakshmi lala lale lalita lamar lamia lana landry lane lara larisa larissa larysa latifa latisha latoya
laura laure laureen laurel laureline lauren laurene laurentia lauretta lauri lauriane laurie laurin laurine lauro lauryn
laurène lavanya laverne lavinia laxmi layana layla lazare lea leah leana leandra leandre leane leann leanna leanne leda
lee leela leena lehna lei leia leigh leighton leila leilani leina lejla lela lelia lena lene leni lenia lenka lenna
lennox lenora lenore leny lenya leola leona leone leoni leonia leonida leonie leonne leonor leonora leonore leontina
leontine leopoldina leopoldine leora lesley leslie lesly leticia letitia letizia letícia levana lexi lexie leya leyan
leyla leyna lia liah liana liara liba libby liberata licia lida lidia lidija lidya lien ligia lila lili lilia lilian
liliana liliane lilianna lilie lilith liliya lilla lilli lillian lilliana lillie lilly lilou lily lilya lilyan lin lina
linda linde linden lindsay lindsey ling linn linnea linoi lio lior liora lis lisa lisanne lisbeth lise liselotte lisette
litzy liubov liudmila liv liva livia liviana livie liya liyah liyan liyana liz liza lizbeth lize lizeth lizzie lizzy
ljiljana ljuba ljubica loa logan lois loise lola lolita london lonnie lora loraine lore loredana loreen lorelei lorella
loren lorena lorene lorenza loreta loretta lori lorian loriana lorin lorna lorraine lotta lotte lottie louann loubna
louisa louise loujain loup lourdes loïs lua luana luba lubna lubomira luboslava luce lucia luciana lucie lucienne lucija
lucile lucilla lucille lucinda lucretia lucrezia lucy ludivine ludmila ludovic ludovica ludvika ludwika luella luena
luigia luisa luise luiza lujza lula lulu luminita luna luz lya lyam lyana lyda lydia lydie lyla lylia lyn lyna lynda
lynette lynn lynne lyudmila léa léna léo léonie lívia mabel mable macaire macaria mackenzie macy madalena madalin
madalina maddalena maddison madeleine madeline madelyn madhuri madie madilyn madina madison madonna mady madyson mae
mael maela maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda magali magda magdalena magdaleno
magdaléna maggie magnolia maguette maha mahaut mahe mahsa mai maia maica maida maija maika maike maila maily mailys
maimouna maina maira mairead maissa maissane maite maiwenn maiya maja majda makenzie mala malak malala malea malena
malgorzata malia malika malin malina malinda malisa mallory malo malone malou malvina malvína mama mamie manal manar
manda mandy manel manelle mani manisha manoah manon manuela manuele mara marah maram marcela marcelina marceline
marcella marcelle marcia mare mareme maren marga margaret margareta margarete margarethe margarett margarette margarida
margarita margaux margery margherita margie margit margita margo margot margret marguerite mari maria mariah mariam
mariama mariame marian mariana mariane marianna marianne maribel marica maricarmen maricica marie mariela mariella
marielle mariem marieme marieta marietta marija marika marilena marilou marilu marilyn marin marina marine marinela
marinella marioara mariola marion marisa marisol marissa marit marita maritza marjan marjorie marjory marla marlee
marleen marlen marlena marlene marley marli marlie marlo marly marlène marnie marsha marta martha marthe martial martina
martine martyna marwa mary maryam maryann maryjane marylou maryna marzia maría masa mateja mathilda mathilde mathurin
matilda matilde matisse mattea mattie matylda maud maude maura maureen maurine mavis maxence maxima maxime maxine maya
mayar maybelle maye mayla maylis mayra maysa mayte mayumi mazie maël maëlle maï maïmouna meagan meaghan medard medea
mederic medina medine meena meera megan megane meggie meghan megyn mehbooba meike meissa melani melania melanie melanne
melany melba melda melek melia melike melina melinda meline melis melisa melisande melissa melissandre melita mellina
melodi melodie melody melusine melvina melyna melyssa meral mercedes meredith merel meriam meriem merle merritt merve
mery meryam meryem meryl meta mette meïssa mhairi mia mica micaela micah micha michaela michalina michela michele
michelle michiko mickey miel miha mihaela mija mika mikaela mikayla mila milada milagros milana mildred milena miley
milica milka milla millicent millie milly miloslava milota mimi min mina mindy minerva ming minka minna minnie minodora
mio mira mirabela miracle miranda miray mireille mirela mirella mireya miri miriam mirjam mirka mirna miroslava mirta
misa mischa misha misty mitra mitsuko miya modesta moira moisette mollie molly mona monalisa monica monika monique
monroe monserrat montana morena morgan morgana morgane mridula muge muna muriel mutsuko mya myah myla mylan mylene myra
myriam myrna myrtle márcia mélissa mónica müge nabila nada nadege nadejda nadezda nadezhda nadia nadine nadiya nadja nae
nael naelle naemi nafisa nahel nahid nahla naia naila naima nais naja najat najla najwa nala naledi nalini nan nana
nancy nandi nandini naoko naomi naomie nara narcisa nargis nasreen nasrin nassim nat natacha natale natalia natalie
natalija natalina nataliya natalya natasa natasha nathalie nathanael nathanaël natália nawal nawel naya nayel nayeli
nayla nazan nazanin ndeye nea necla neda neela neema neera nefeli neha nehemie neila neiva nejla nela nele neli nelia
nell nella nelle nelli nellie nelly nelya nena nene nerea nermin nermine nesrin nesrine nettie neva nevena nevenka nevin
neyla ngozi nia niame nichole nicky nicol nicola nicole nicoleta nicoletta nicolette niculina nida nidia nigar nihal
nika nike nikita nikki nikol nikolina nil nila nilofar nina ninfa nirmala nisa nisha nives noa noami noan noel noela
noelia noelie noella noelle noemi noemie noemy noha nola nomi nona noor nora norah nore noreen norina norma nouha nour
noura nova novella novi noémie noël noëlle nuala nubia nunziata nur nuria nursel nya nyah oana oceane octave octavia oda
odelia odessa odette odile odilia ofelia ofélia oksana oktavie olena olga olha olimpia olimpio olinda oliva olive olivia
olivie oliwia ollie oluchi olympe olympia olívia ombeline omolara ona onyeka oona opal ophelia ophelie ophélie oprah ora
oriana oriane orla orlane orly ornella orsola otilia ottilia oumou oxana ozge ozlem pacome padma paige palma palmira
paloma pam pamela paola paris parker parvati pascale pat patience patrice patricia patricija patrisse patrizia patrycja
patsy patti patty paula paule paulette paulin paulina pauline paulino pavlina pearl peggie peggy pelagia pelagie pelin
penda penelopa penelope penny pepin peri perihan perla perrine pervin petra petronela petronille petula peyton philippa
philippine philomene philomène phoebe phoenix phyllis pia piera pilar piper pippa placida pola polina polly pooja poppy
portia pranjali pratibha pravoslav precious preeti presley princess prisca priscila priscilla priscille priska priti
priya priyanka prosper prudence pénélope queen queenie quieta quinn rabia rachael rachel rachele rachelle rada radha
radmila rae rafaela raffaella rahel rahma rahmi rain raina raisa rajana raluca rama ramata ramatoulaye ramona rana rania
ranim ranya raphaelle raphaël raphaëlle raquel rashida ratna raven rayane rayen rea reagan reba rebeca rebecca rebeka
rebekah rebekka reem reese regan regina regine regína reham rehana reiko reina reine rekha remi rena renata renate rene
renee renáta rené renée reva rey reyes reyhan reyna rhea rhianna rhiannon rhoda rhona rhonda ria riana rica rija riley
rim rima rina rio rita riva river rivka roberta robin robyn roch rochelle rocio rodica rokhaya rokia roksana romain
romana romane romee romina romola romuald romy rona roni ronja ronnie roos rosa rosalia rosalie rosalina rosalind
rosalinda rosalyn rosamund rosamunda rosana rosanna rosario rose roseanne roselin roseline rosella roselyn rosemarie
rosemary rosetta rosie rosina rosita rossana rossella roswitha rowan rowena roxana roxane roxanne roxy roya royce roza
rozalia rozina rubie ruby rudolfina rufina rukhsana ruqayya rut ruta ruth ruxanda ruxandra ruya ruza ruzena rylan rym
róza rüya saadia saba sabina sabine sabrina sabrine sabryna sacha sada sadaf sadi sadia sadie sadio safa safaa safae
safi safia safiatou safietou safina safira safiya sage sahar sahra saida saima sakina sakura salima salimah salimata
salimatou sally salma salome salomea salwa sam samanta samantha samar samara sameera samia samiah samina samira samiya
sammy samuela sana sanaa sanae sanda sandeep sandra sandrine sandy sangeeta sania sanja sanna sanne santa santina santos
sanya saoirse saphira sara sarah sarai sare sari sarina sarita sarra sasa sascha sasha saskia savanah savanna savannah
savina savita scarlett scottie scout sebastiana secil seema sefora seher selena selene selenia selenis selin selina
selma sema semra sena senay senga seo sephora serafina serap seraphin seren serena serin serine sermin sevda severa
severina severine sevgi seynabou shabana shade shaheen shai shaily shaima shaina shaista shakila shakira shakti shamima
shana shanel shanelle shani shania shanice shanna shannon shanon shanti shany shari sharon shawna shay shaylee shayna
shea sheila shelby sheldon shelia shelley shelly sheri sherine sherly sherri sherry sheryl shirel shirin shirley shona
shonda shreya shuruq sian siana siara sibel sibilla sibyl sibylle sidney sidonia sidonie sidra siena sienna sierra
sigrid siham silja silje silke siloe silvana silvere silvia silvija sima simeone simisola simona simone simonetta sina
sinead sintia siobhan sira sire siria sirin sirine sissel sita sixtine skye skyla skylar skyler slavica slavka slávka
smeralda soan sofia sofiane sofie sofija soha sohan sokhna solange soledad solene soline solveig soma sona sonal songul
sonia sonja sonya sophia sophie soraia soraya sorina soumaya speranza stacey stacy stanislas stanislava stasa stefana
stefania stefanie stefany steffi stela steliana stella steluta stephania stephanie stephany sterre stevie stone storm
stéphane stéphanie sude sudha sue sujata sule sultana sumaya sumayyah suna sunay sunita supriya susan susana susanna
susanne sushma susie suu suzan suzana suzanne suzie svea svenja svetlana sveva sviatlana svitlana swami swan sybil
sybille sydney sylvain sylvia sylvie szofia sára sébastien sílvia tabea tabita tabitha tahlia taina tais tal tali talia
talita talya tamar tamara tami tamia tamika tammy tana tania tanja tanya tao tara tarana taraneh tari tarja tasha
tashfeen tasnim tatiana tatjana tatum tatyana taya tayler taylor tecla teja tekla teodora teona teresa tereza teri terri
terry tesnim tess tessa tessie tetiana thais thalia thandi thaïs thea thelma theodora theophile theotime theresa therese
theresia thuli théo thérèse tia tiana tianna tiara tiffany tilda timea timoleon timothee tina tine tiphaine tirza titi
titilayo tiziana tomasa tomi tommie toni tonya tory tosca tracee tracey traci tracy tressie tricia trina trine trinity
trisha trudy tsai tuana tuba tulay tullia tyra uliana ulla ulrika ulysse uma umi una uriel urmila ursula usha uzma
vaishnavi val vala valentina valentine valentyna valere valeria valerie valerija valérie vanda vandana vanesa vanessa
vania vanita vanna vanya varvara vasilica vasilisa vasundhara veda vega velma venera veneranda ventura vera verda verena
verica verna verona veronica veronika veronique verónica vesna vianney vicenta vicki vickie vicky victoire victoria
victorien vida vidya viera viktoria viktorija viktoriya viktória vildan vilma vincenza viola violet violeta violetta
violette viorica virginia virginie vita vitalia vitalie vitalina vitoria vittoria vitória vivian viviana viviane
vivianne vivien vivienne vladana vladimira vladimíra vladislava vlasta véronique wafa wanda wangari wei wendy weronika
whitney whoopi wiktoria wilfrid wilhelmina wilhelmine willa willie willow wilma winifred winnie winona winter wissam
wynn xaviere xenia ximena xin xiomara yacine yadira yael yaelle yagmur yamileth yamina yamini yan yana yani yannik yara
yarah yasemin yasmeen yasmin yasmina yasmine yaya yazmin yekaterina yelena yeliz yesenia yessenia yetunde yevgenia yi
yingluck yoko yolanda yolande yona yoshiko yosra yousra yse ysee yu yuki yukiko yuko yulia yuliana yuliya yumi yuna
yuriko yusra yvette yvonne zacharie zaharia zahra zaida zainab zaineb zaira zakelina zana zaneta zara zaria zarina
zaynab zayneb zdenka zdeslava zehra zeinab zelda zelie zeliha zelmira zena zenaide zenobia zeynab zeynep zhanna zhen
zilan zina zinaida zineb zita ziva ziya zlata zlatica zlatka zoe zoey zofia zohra zoia zoila zoja zola zora zorka zoé
zoë zsuzsa zubaida zulal zuleika zuleyha zuzana zuzanna ángela ève élie élise éloïse éléonore émilie özlem`;
