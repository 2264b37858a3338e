/** Nouns and adjectives of descriptions such as "a former official familiar with the talks". Source: by hand. */
import { wordSet } from '../words';

/** Words before a name that make nobody a person: "the former White House chief". */
export const ROLE_MODIFIERS = wordSet(`
acting assistant chief deputy ex executive fellow first former general interim senior sub then vice`);

/** Nouns too general to mean somebody named before. */
export const GENERIC_PERSONS = wordSet(`
anyone expert man member observer official one others people person somebody source woman`);

/**
 * Nouns for whoever is in business: "the company" is one named before, "the commission" is nobody that is not called
 * one.
 */
export const BUSINESS_NOUNS = wordSet(`
agency airline bank business charity club company corporation firm group manufacturer organisation organization
retailer team union`);

/** Adjectives behind their noun: "people familiar with the talks". */
export const POSTNOMINAL_ADJECTIVES = wordSet(`
aware based close critical familiar involved knowledgeable loyal opposed privy responsible sympathetic`);
