/** Organisations, groups of people, and documents that speak. Source: by hand, from frequent subjects of reporting verbs. */

/** Suffixes and heads of company names. */
export const companies = `
ab ag airlines airways as asa associates automotive bancorp bank bhd brands brothers bros bv capital cie co communications
company consulting corp corporation cos energy enterprises entertainment entertainments financial foods gmbh group
holding holdings inc incorporated industries insurance international investments kg kgaa kk labs limited llc llp lp ltd
management manufacturing media motors ag networks nv oil oy oyj partners pharma pharmaceuticals plc pte pty resources sa sab
sarl se securities services software solutions spa srl stores systems technologies technology telecom trust ventures
`;

/** Head nouns of organisations and of groups that act and speak as one, singular and plural. */
export const groups = `
academy administration administrations advocates agencies agency airline airlines airport airways alliance ambulance
analysts army assembly association associations attorneys authorities authority backers bank banks board boards body bodies
branch brigade broadcaster broadcasters bureau business businesses cabinet campaign campaigners campaigns caucus center
centers centre centres chamber channel charities charity church churches club clubs coalition college colleges command
commission commissions committee committees communities community companies company confederation conference congress
consortium consulate corp corporation corporations council councils country counties county court courts cooperative
critics crew daily defence defense delegation department departments developers directorate directors district districts
division economists electorate embassy employees employers enforcement executive executives experts faction families family
federation fighters firefighters firm firms force forces foundation foundations franchise fund funds gang gangs government
governments group groups guard guards guild guilds hospital hospitals household house industry inquiry insiders inspectorate institute
institutes institution institutions investigators investors institution journal judiciary junta jury kingdom labor labour
laboratory lawmakers lawyers leaders leadership league leagues legislators legislature magazine mafia magistrates majority
maker makers management manufacturer manufacturers media militants military militia minister ministers ministries ministry
minority mission monitor monitors movement museum nation nations navy neighbors neighbours network networks newspaper
newspapers observatory office officers offices officials operator operators opposition orchestra organisation organisations
organiser organisers organization organizations organizer organizers outlet outlets owners paper panel parents parish
parliament participants parties party partners partnership passengers patients patrol physicians players plaintiffs police
politicians pollsters population practice presidency press producer producers program programme prosecution prosecutors
protesters protestors province provider providers publication publisher publishers radio rebels regime regiment regulator
regulators relatives reporters rescuers researchers residents retailer retailers rivals scholars school schools scientists
secretariat sect senate senators service services shareholders shop society solicitors sources specialists spokespeople
squad staff startup state states station store strategists students subsidiary suppliers supporters survivors syndicate
taskforce teachers team teams television theater theatre thinktank traders tribunal troops troupe trust trustees union
unions unit units university universities victims village villagers volunteers voters watchdog website witnesses women men
workers workforce`;

/** Documents and other things that say, singular and plural. */
export const documents = `
ad ads advert advertisement advisory affidavit affidavits agreement alert analyses analysis announcement announcements
appeal article articles assessment audit autobiography ballot banner banners bill biography blog blogpost book books
brief briefing brochure bulletin calculations census certificate charges chart charter circular commentary commentaries
communique communiqué communication complaint complaints constitution contract correspondence data declaration decree
decision deposition description diaries diary directive dispatch document documentary documents dossier draft editorial
editorials email emails entry essay estimate estimates evidence excerpt excerpts fact factsheet feature figures file
files filing filings findings flyer footage forecast forecasts guidance guidelines handbook headline headlines hoarding
image indictment indictments information instructions interview interviews intelligence inscription invitation judgement
judgment law laws lawsuit lawsuits leaflet leaflets legislation letter letters list log logs mail manifesto manual
manuscript map memo memoir memoirs memorandum memos message messages minutes motion movie news newsletter note notes notice
notices notification numbers obituary op-ed opinion order orders pamphlet paper papers paperwork paragraph passage
petition petitions placard placards plan play pleading poll polls post poster posters posts preface press proclamation
profile projection projections proposal proposals prospectus proverb questionnaire readout record recording recordings
records regulation regulations release releases report reports request research resolution resolutions response results
review reviews rule rules ruling rulings schedule script sign signs slogan song speech speeches spreadsheet statement
statements statistics statute stories story studies study submission subpoena suit summary summons survey surveys tape
tapes telegram testimony text texts title trailer transcript transcripts translation treaty tweet tweets update verdict
version video videos voicemail warning warrant warrants will writ`;

/** Members of a family and others who are called by their relation to a person. */
export const relatives = `
aunt aunts auntie boyfriend bride brother brothers child children colleague colleagues companion cousin cousins dad
daughter daughters ex-husband ex-wife father fathers fiance fiancee fiancé fiancée flatmate friend friends girlfriend
godfather godmother grandchild grandchildren granddaughter grandfather grandma grandmother grandpa grandparent grandparents
grandson great-grandfather great-grandmother groom guardian half-brother half-sister heir housemate husband husbands in-laws
lover mate mates mom mother mothers mum neighbor neighbors neighbour neighbours nephew nephews niece nieces parent parents
partner partners relative relatives roommate roommates sibling siblings sister sister-in-law sisters son sons spouse
spouses stepbrother stepdaughter stepfather stepmother stepsister stepson teammate teammates twin twins uncle uncles widow
widower wife wives`;
