/** Titles that are written in two ways: "Sgt Reed" is "Sergeant Reed". Source: by hand, after the AP stylebook. */
import { wordId, wordSet } from '../words';

const pairs = `
adm=admiral amb=ambassador brig=brigadier capt=captain cllr=councillor cmdr=commander cmdt=commandant
col=colonel councilor=councillor councilmember=councilman cpl=corporal cpt=captain cst=constable dep=deputy det=detective dr=doctor fr=father gen=general
gov=governor insp=inspector lt=lieutenant maj=major msgr=monsignor pc=constable pres=president prof=professor pvt=private
rep=representative rev=reverend reverend=reverend sec=secretary sen=senator sgt=sergeant sheikh=sheik sr=sister supt=superintendent`;

const forms = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=').map(wordId) as [number, number]),
);

/** The full word of a title, which its abbreviation stands for; the word itself for any other. */
export function fullTitle(word: number): number {
  return forms.get(word) ?? word;
}

/** Titles that anybody has: "Mr Reed" may be the senator. */
export const ADDRESSES = wordSet('mr mrs ms miss mister mx madam madame mme mlle sir smt shri shrimati');
