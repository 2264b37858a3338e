/**
 * Abbreviations written with a period that seldom end a sentence. Source: by hand, after the AP and Reuters stylebooks.
 * Not here: words with periods between their letters ("U.S.", "a.m."), which the scanner knows by their shape.
 */

export const titleAbbreviations = `
adm alh amb assoc asst atty bldg brig bro bros capt cllr cmdr cmdt col comdr commr cpl cpt del dept det dir dist div dr engr ens
drs esq fr gen gov govs hon insp jr lt maj messrs mlle mme mmes mr mrs ms msgr mt ofc ph pfc pres prof profs pvt rep reps rev rt sec sen
sens sgt smt snr spc sr st ste supt treas`;

export const stateAbbreviations = `
ala alta ariz ark calif colo conn dak del fla ga ia ida ill ind kan kans ky la man mass md mich minn miss mo mont neb nebr nev
okla ont ore oreg pa penn que sask tenn tex va vt wash wis wisc wyo`;

export const otherAbbreviations = `
ave al approx apt art assn assoc aug avg bancorp blvd ca cent cf ch cir cie co col corp cos ct dec dep dept dr ed eds
eg eq est etc ex exec ext feb fig figs fri ft govt hr hrs hts hwy ibid ie inc incl inst intl jan jul jun lb lbs ln ltd mar max
mfg mgr mi min misc mon mph mt mtn mts nat natl no nos nov ny oct op orig oz pct pg pkwy pl plc pp prop pt pty pts pub
rd ref ret rt rte sat sep sept sq ste sun tech tel temp thu thur thurs trans tue tues univ v viz vol vols vs wed yd yds yr yrs
`;
