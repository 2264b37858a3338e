/** Titles, offices and kinship nouns that tell a person's gender: "Mrs Okoye", "the spokesman". Source: by hand. */
import { wordSet } from '../words';

/** Nouns for a man. */
export const MASCULINE_NOUNS = wordSet(`
actor boy brother businessman chairman congressman councilman duke father grandfather husband king lord man mr pope prince sir son spokesman uncle`);

/** Nouns for a woman. */
export const FEMININE_NOUNS = wordSet(`
actress aunt businesswoman chairwoman congresswoman councilwoman dame daughter duchess girl grandmother lady madam miss mother mrs ms princess queen sister spokeswoman wife woman`);
