/**
 * Countries and the words for their people. Source: by hand, after the short names in use by the United Nations and the AP
 * stylebook, with nations that are no states. In lower case, as texts write them without accents and with.
 */

/** Names of one word, also abbreviations. "georgia", "jordan" and "chad" are other things too. */
export const countries = `
afghanistan albania algeria america andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burma burundi
cambodia cameroon canada catalonia chad chechnya chile china colombia comoros congo croatia cuba cyprus czechia
czechoslovakia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon
gambia georgia germany ghana greece greenland grenada guatemala guinea guyana haiti herzegovina honduras hungary iceland
india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan
laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia madagascar malawi malaysia
maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar
namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama papua paraguay persia
peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia
slovenia somalia somaliland spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand
tibet timor togo tonga transnistria tunisia turkey turkiye türkiye turkmenistan tuvalu u.a.e. u.k. u.n. u.s. u.s.a. u.s.s.r.
uae uganda uk ukraine uruguay us usa ussr uzbekistan vanuatu vatican venezuela vietnam wales yemen yugoslavia zaire zambia
zimbabwe`;

/** Adjectives and nouns, singular and plural. "polish", "english" and "danish" are other things too. */
export const demonyms = `
abkhaz afghan afghans african africans albanian albanians algerian algerians american americans angolan angolans arab arabian
arabs argentine argentines argentinian argentinians armenian armenians asian asians aussie aussies australian australians
austrian austrians azerbaijani azerbaijanis azeri azeris bahamian bahamians bahraini bahrainis baltic bangladeshi
bangladeshis barbadian basque basques bavarian belarusian belarusians belgian belgians beninese berliner bermudian bhutanese
bolivian bolivians bosnian bosnians brazilian brazilians brit british briton britons brits bruneian bulgarian bulgarians
burkinabe burmese burundian burundians californian californians cambodian cambodians cameroonian cameroonians canadian
canadians caribbean catalan catalans chadian chadians chechen chechens chilean chileans chinese colombian colombians congolese
cornish corsican croat croatian croatians croats cuban cubans cypriot cypriots czech czechs dane danes danish dominican
dominicans dutch dutchman dutchmen dutchwoman ecuadorean ecuadoreans ecuadorian ecuadorians egyptian egyptians emirati
emiratis english englishman englishmen englishwoman eritrean eritreans estonian estonians ethiopian ethiopians european
europeans fijian fijians filipina filipinas filipino filipinos finn finnish finns flemish floridian french frenchman
frenchmen frenchwoman gabonese gambian gambians georgian georgians german germans ghanaian ghanaians gibraltarian greek greeks
greenlandic grenadian guatemalan guatemalans guinean guineans guyanese haitian haitians hawaiian hawaiians hispanic hispanics
honduran hondurans hungarian hungarians icelander icelanders icelandic indian indians indonesian indonesians iranian iranians
iraqi iraqis irish irishman irishmen irishwoman israeli israelis italian italians ivorian ivorians jamaican jamaicans
japanese jordanian jordanians kashmiri kashmiris kazakh kazakhs kazakhstani kenyan kenyans korean koreans kosovan kosovar
kosovars kurd kurdish kurds kuwaiti kuwaitis kyrgyz lao laotian laotians latin latina latinas latino latinos latvian
latvians lebanese liberian liberians libyan libyans lithuanian lithuanians londoner londoners luxembourgish macedonian
macedonians malagasy malawian malawians malay malays malaysian malaysians maldivian maldivians malian malians maltese maori
mauritanian mauritian mauritians mexican mexicans moldovan moldovans monegasque mongolian mongolians montenegrin
montenegrins moroccan moroccans mozambican mozambicans muscovite muscovites namibian namibians nepalese nepali nepalis
nicaraguan nicaraguans nigerian nigerians nigerien nordic norwegian norwegians omani omanis ossetian pakistani pakistanis
palestinian palestinians panamanian panamanians paraguayan paraguayans parisian parisians peruvian peruvians pole poles
polish portuguese qatari qataris quebecer quebecers quebecois québécois roma romani romanian romanians russian russians
rwandan rwandans salvadoran salvadorans samoan samoans saudi saudis scandinavian scandinavians scot scotsman scots scottish
senegalese serb serbian serbians serbs seychellois sicilian sicilians singaporean singaporeans slovak slovakian slovaks
slovene slovenes slovenian slovenians somali somalian somalis soviet soviets spaniard spaniards spanish sudanese surinamese
swazi swede swedes swedish swiss syrian syrians taiwanese tajik tajiks tanzanian tanzanians tatar tatars texan texans thai
thais tibetan tibetans timorese togolese tongan tongans trinidadian trinidadians tunisian tunisians turk turkish turkmen
turks ugandan ugandans ukrainian ukrainians uruguayan uruguayans uyghur uyghurs uighur uighurs uzbek uzbeks venezuelan
venezuelans vietnamese welsh welshman yemeni yemenis yorker yorkers yugoslav yugoslavs zambian zambians zimbabwean zimbabweans
zulu zulus`;

/** States, provinces, counties and regions of one word, with the abbreviations of AP that are no words. */
export const regions = `
b.c. n.b. n.c. n.d. n.h. n.j. n.m. n.s. n.y. p.e.i. r.i. s.c. s.d. w.va. vt
aberdeenshire abkhazia africa ala alabama alaska alberta amhara anatolia andalusia anhui antarctica appalachia arabia aragon aragua
ariz arizona arkansas aruba asia assam avon azores bahia balkans balochistan baltics bangsamoro bavaria bedfordshire bengal berkshire
bermuda bihar bohemia borneo brandenburg brittany buckinghamshire burgundy cabinda calabria calif california cambridgeshire
campania caribbean cascadia castile caucasus cheshire chiapas chihuahua chubut coahuila colo colorado conn connecticut cornwall corsica
crete crimea cumbria dagestan dakota darfur delaware derbyshire devon donbas donbass d.c. dorset durango durham essex eurasia
europe fla flanders florida fujian galicia galilee gaza georgia gibraltar gloucestershire goa golan guadeloupe guam guangdong
guangxi guernsey guerrero guizhou gujarat hainan hampshire haryana hawaii hebei heilongjiang helmand henan herefordshire
hertfordshire hesse hokkaido hubei humberside hunan iberia idaho illinois indiana ingushetia iowa ituri jalisco java jersey
jharkhand jiangsu jiangxi jilin kalimantan kan kansas karnataka kashmir katanga kent ky kentucky kerala khuzestan kivu kosovo
kurdistan ladakh lanarkshire lancashire lapland leicestershire levant liaoning lincolnshire lombardy louisiana lothian
madeira maharashtra maine manchuria manipur manitoba martinique md maryland massachusetts mayotte mecklenburg melanesia
merseyside mich michigan michoacan michoacán midlands midwest mindanao minn minnesota mississippi missouri mizoram mont montana moravia
nagaland natal navarre neb nebraska nev nevada newfoundland norfolk normandy northamptonshire northumberland nottinghamshire nunavut oaxaca oceania odisha ohio okinawa okla oklahoma ontario oregon orkney orissa ossetia oxfordshire palatinate patagonia
pembrokeshire penn pennsylvania perthshire polynesia pomerania provence puebla punjab quebec québec queensland
rajasthan rhineland rutland sabah saarland sahara sahel sakhalin sarawak sardinia saskatchewan saxony scandinavia
shaanxi shandong shanxi shetland shropshire siberia sichuan sicily sikkim silesia sinaloa sinai sindh somerset sonora
staffordshire styria suffolk sulawesi sumatra surrey sussex tabasco tamaulipas tasmania tatarstan telangana tennessee
tenn tex texas thuringia tigray tobago transcarpathia transvaal transylvania trinidad tripura tuscany tyrol ulster umbria utah
uttarakhand veracruz vermont victoria virginia wallonia warwickshire washington waziristan wiltshire wisconsin worcestershire
wis wyo wyoming xinjiang yorkshire yucatan yucatán yukon yunnan zacatecas zanzibar zealand zhejiang`;
