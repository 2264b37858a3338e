/** Parts of names. Source: by hand. */
import { wordSet } from '../words';

/** Small words inside names: "Ludwig van der Meer". */
export const NAME_PARTICLES = wordSet(`
abu af al av ben bin bint da das de del della den der di dos du e el ibn la le st ten ter ul van von y zu zum`);

/** Of these, words that stand before surnames and in no other name: not the "de" of "Rio de Janeiro". */
export const SURNAME_PARTICLES = wordSet('bin bint den der ibn ten ter van von');

/** Articles that a hyphen ties to the name behind them: "al-Najjar". */
export const ARABIC_ARTICLES = wordSet('al el');

/** Abbreviations behind a name: "Ada Okoye, Jr." */
export const JUNIOR_OR_SENIOR = wordSet('jr snr sr');

/** The same, and numerals of generations: "Jonas Lind III". */
export const NAME_SUFFIXES = wordSet('ii iii iv jr snr sr v');

/**
 * Letters of parliaments, orders, degrees and professions behind a name: "Ada Okoye MP". Source: by hand, after Debrett's and the
 * AP stylebook.
 */
export const POST_NOMINALS = wordSet(`
ac am ao ba bem bsc ca cbe cfa cfp ch cmg cpa cvo dbe dbs dc dcm dds dfc dma do dphil dpm dsc dso dvm ed.d. edd eng esq faia frcn
frcog frcp frcs frgs fraeng frs frsa frse fsa gbe gc gcmg jd j.d. jp kbe kc kcb kcmg kcvo ll.b. ll.m. llb llm lvo m.a. m.d. m.b.a.
m.p. m.p.h. ma mba mbbs mbe mc md mep mfa mla mlc mm mna mp mpa mpd mph mpp ms msc msp mvo np obe om onz osb pa pc ph.d. phd pmp qc
qfsm qpm r.n. rd rn rph sc sj s.j. td tds vc`);

/** Months that are first names: "May Thornbury". */
export const MONTH_FIRST_NAMES = wordSet('april august june may');

/** Titles inside names of ships, inns and places: "the Queen Mary". */
export const ROYAL_TITLES = wordSet('duke king lady lord prince princess queen');

/** Titles that are no office: "Mr Winston Hall". */
export const COURTESY_TITLES = wordSet('miss mr mrs ms mx');

/** "St. Mary", "Saint Anne". */
export const SAINT = wordSet('saint st');

/** Nouns behind the surname of a family or of siblings: "the Martin family". */
export const FAMILY_NOUNS = wordSet('brothers clan family sisters');

/** Nouns before the first names of people who share a surname: "Brothers Jaro and Milan Bek". */
export const SIBLINGS = wordSet('brothers cousins siblings sisters spouses twins');

/** Words of courts, in whose company "Justice" is an office and no first name. */
export const COURT_WORDS = wordSet(`
appeal appeals bench court courts dissent judge judges judicial judiciary magistrate ruling tribunal verdict`);

/** Agent nouns that are names of papers: "the Daily Courier". */
export const OUTLET_NOUNS = wordSet(`
courier economist examiner guardian herald independent inquirer observer spectator`);

/** Last words of names of laws, prizes and events that are called after people: "the Sherman Act". */
export const NAMED_WORK_HEADS = wordSet(`
act amendment award awards bill bowl classic cup disease doctrine effect festival medal open plan prize prizes
syndrome theory trophy`);

/** Last words of names of places that are called after people: "Victoria Street", "Lincoln Memorial". */
export const PLACE_HEADS = wordSet(`
airport arena avenue bay beach boulevard bridge building canyon cemetery county creek drive falls garden gardens hall
harbor harbour heights hills hotel house island islands lake lane memorial mountain mountains park river road square
stadium street tower valley`);

/** Last words of names of villages, hills and waters: "Austin Ridge", "Charlotte Landing". */
export const GEOGRAPHIC_HEADS = wordSet(`
acres basin bend bluff bluffs cape cave caves city cliffs coast corner corners cove crossing crossings dam delta depot desert district dunes
estuary falls fells flat flats forest fork forks gap glacier gorge grove gulch gulf harbor harbour hollow inlet isle islet junction
knoll lagoon landing ledge marina marshes meadow meadows mesa mound mounds narrows ness oaks pass peak peaks peninsula pier pines plain plains
plateau point ponds port prairie quarry rapids reef reservoir ridge rocks sands shoals shore shores sound spit springs strait summit swamp terrace town
township valley village vista wharf woodland`);

/** First words of names of countries and regions: "South Carolina", "Puerto Rico". */
export const PLACE_FIRST_WORDS = wordSet('costa east latin new north puerto san santa saudi south west');

/**
 * First words of two that no list of first names knows, and that name no person: "San Antonio", "Hurricane Gloria".
 */
export const NO_PERSON_FIRST_WORDS = wordSet(`
cyclone el fort hurricane la lake las los mount new port puerto san santa santo sao typhoon`);
