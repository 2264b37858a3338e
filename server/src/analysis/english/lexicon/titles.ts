/**
 * Words that stand before a name and belong to the mention, also the parts of titles of several words ("Lieutenant
 * General", "Prime Minister", "Vice President"). Source: by hand, after the AP stylebook's lists of titles and the ranks
 * of the forces and churches of English-speaking countries.
 */

/** Forms of address, honours and degrees, courts, politics, diplomacy. */
export const civilTitles = `
alderman alderwoman ambassador assemblyman assemblywoman assemblymember atty attorney ayatollah baron baroness barrister
chancellor chair chairman chairperson chairwoman cllr commissioner commr congressman congressmember congresswoman consul
coroner councillor councilman councilmember councilor councilwoman count countess cpl crown dame del delegate deputy dir
director doc doctor dowager dr duchess duke earl emir emperor empress engr envoy ex executive first former general gov
governor hon honorable honourable inspector interim judge justice king lady lieutenant lord madam madame mayor mdm minister
miss mister mistress mlle mme mp mr mrs ms msgr officer ombudsman pm premier pres president prime prince princess prof
professor prosecutor queen rep representative sec secretary sen senator sheik sheikh sheriff sir solicitor speaker sultan
supt superintendent shri shrimati smt thiru tan treasurer tun tunku tengku datuk datin dato seri undersecretary vice viscount viscountess warden`;

/** Courtesies and dignities of other languages, as papers in English keep them. */
export const foreignTitles = `
alhaja alhaji begum comrade dona doña drs engr frau freifrau freiherr gens govs haj hajia hajiya hajj herr kumari malam mallam
maulana messrs monsieur oba otunba pandit profs reps señor señora sens signor signora`;

/** Military and police ranks, with their abbreviations. */
export const ranks = `
adm admiral airman asst assistant brig brigadier capt captain chief cmdr cmdt col colonel commandant commander commodore
constable corporal cpl cpt csupt det detective ensign field fleet gen general gnr gunnery inspector insp lance lcpl
lieutenant lt ltc ltcol ltgen maj major majgen marshal master mate midshipman officer patrolman petty pfc pvt private pc psi
ranger sergeant sgt spc specialist staff sub supt superintendent trooper vice warrant wing`;

/** Titles of churches and religions. */
export const churchTitles = `
abbot archbishop archdeacon bishop br brother canon cardinal deacon dean elder father fr friar imam lama metropolitan monsignor
mother mufti mullah pastor patriarch pope preacher rabbi rev reverend rt saint sister sr st swami vicar`;
