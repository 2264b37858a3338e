/** Words of the lines above an article. Source: by hand, from newspapers and agencies. */
import { wordSet } from '../words';

/** Words of a byline that are no name: "By Ada Okoye, Staff Writer". */
export const BYLINE_WORDS = wordSet(`
agencies associated correspondent for press reporter reuters special staff writer`);

/** Words that may stand beside the date on a line of its own: "Last updated at 5 p.m. EST". */
export const DATE_LINE_WORDS = wordSet(`
amended and at bst cet corrected created date dated edition edt est et filed first for gmt immediate issued ist last local min modified
of on original originally pdt posted print pst published read recorded release released sent story the time updated utc`);

/** Labels in capitals that stand before a dash as places do: "BREAKING —". */
export const DATELINE_LABELS = wordSet(`
analysis breaking by corrected correction editorial exclusive explainer factbox live news note opinion photos report
review update updated video watch`);

/** Small words inside a place in capitals: "RIO DE JANEIRO". */
export const DATELINE_PARTICLES = wordSet('am and de del el la le les los of sur the upon');

/** Words that a line of credits begins with, before a colon or "by": "Photograph: Dominic Weir". */
export const CREDIT_WORDS = wordSet(`
additional compiled credit edited editing graphic graphics illustration illustrations image images photo photograph
photographer photographs photos pic pics picture pictures reporting research story text translated translation video
words writing written`);

/** Words that lead to another piece, before a colon: "READ MORE", "See also", "Related". */
export const TEASER_WORDS = wordSet('also listen more now read related see watch');
