/** Nouns and adjectives of descriptions such as "a former official familiar with the talks". Source: by hand. */
import type { IntegerSet } from '../../text/integerSet';
import { wordId, wordSet } from '../words';

/** Words before a name that make nobody a person: "the former White House chief". */
export const ROLE_MODIFIERS = wordSet(`
acting assistant chief deputy ex executive fellow first former general interim senior sub then vice`);

/** Ranks that make another office of one: "the prime minister" is not the health minister. */
export const RANKS_APART = wordSet('prime vice');

/** Verbs that give a subject its role: "Dieter Vogel became the firm's chairman". */
export const ROLE_VERBS = wordSet('became become becomes been remained remains');

/** Words behind a hyphen that say which one is meant, not what somebody is like: "the Lagos-based carrier", "the vice-president". */
export const CLASSIFYING_PARTS = wordSet(`
appointed backed based born chief controlled designate elect general held led made minister owned president run trained`);

/** Nouns too general to mean somebody named before. */
export const GENERIC_PERSONS = wordSet(`
anyone expert man member observer official one others people person somebody source woman`);

/**
 * Nouns for whoever is in business: "the company" is one named before, "the commission" is nobody that is not called
 * one.
 */
export const BUSINESS_NOUNS = wordSet(`
agency airline automaker bank bookmaker brand brewer brewery broadcaster business carmaker carrier chain charity chipmaker club company
conglomerate cooperative corporation dealership distiller distributor drugmaker exporter firm grocer group importer insurer lender
manufacturer miner operator organisation organization processor producer publisher railway refiner retailer shipbuilder shipper startup
steelmaker studio supermarket supplier team union utility wholesaler`);

/** Relatives that a description implies: "Dilys Crowther buried her husband. … the widow said". */
export const KIN_OF: ReadonlyMap<number, IntegerSet> = new Map([
  [wordId('widow'), wordSet('husband')],
  [wordId('widower'), wordSet('wife')],
  [wordId('mother'), wordSet('baby boy child children daughter daughters girl newborn son sons toddler twins')],
  [wordId('father'), wordSet('baby boy child children daughter daughters girl newborn son sons toddler twins')],
]);

/** Past forms of verbs by who does it, where they do not begin alike: "Ada Okoye drove the bus. The driver said". */
export const PAST_OF_DOER: ReadonlyMap<number, IntegerSet> = new Map(
  Object.entries({
    buyer: 'bought',
    builder: 'built',
    dealer: 'dealt',
    diver: 'dove',
    driver: 'drove driven',
    fighter: 'fought',
    finder: 'found',
    flyer: 'flew flown',
    keeper: 'kept',
    leader: 'led',
    loser: 'lost',
    maker: 'made',
    rider: 'rode ridden',
    runner: 'ran',
    seller: 'sold',
    singer: 'sang sung',
    speaker: 'spoke spoken',
    swimmer: 'swam swum',
    teacher: 'taught',
    thief: 'stole stolen',
    thrower: 'threw',
    weaver: 'wove',
    winner: 'won',
    writer: 'wrote written',
  }).map(([doer, verbs]) => [wordId(doer), wordSet(verbs)]),
);

/** Nouns for bodies that have members, not owners. */
export const MEMBERSHIP_NOUNS = wordSet('charity club cooperative team union');

/** Adjectives behind their noun: "people familiar with the talks". */
export const POSTNOMINAL_ADJECTIVES = wordSet(`
aware based close critical familiar involved knowledgeable loyal opposed privy responsible sympathetic`);

/** Things that words stand on: what they read is no quotation. */
export const SIGN_NOUNS = wordSet(`
banner banners billboard billboards graffiti hoarding hoardings inscription inscriptions label labels notice notices
placard placards plaque plaques poster posters shirt shirts sign signs slogan slogans sticker stickers tattoo tattoos`);

/** Adverbs before what they weigh, as part of what is said: "admits | not every school", "said | only two remained". */
export const FOCUS_ADVERBS = wordSet(`
almost barely even hardly just maybe mostly nearly never not only perhaps possibly probably roughly still`);
