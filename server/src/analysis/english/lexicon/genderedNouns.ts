/** Titles, offices and kinship nouns that tell a person's gender: "Mrs Okoye", "the spokesman". Source: by hand. */
import { wordSet } from '../words';

/** Nouns for a man. */
export const MASCULINE_NOUNS = wordSet(`
actor alhaji boy brother businessman chairman congressman councilman duke father grandfather herr husband king lord malam mallam man maulana mr pope prince señor shri signor sir son spokesman uncle`);

/** Nouns for a woman. */
export const FEMININE_NOUNS = wordSet(`
actress alhaja aunt begum businesswoman chairwoman congresswoman councilwoman dame daughter doña duchess frau girl grandmother hajia hajiya kumari lady madam miss mother mrs ms princess queen señora shrimati signora sister smt spokeswoman wife woman`);
