// What the rules of scripts/grammar.mjs are made of: words, and marks in their styles.

export const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
export const day = '(?:0?[1-9]|[12]\\d|3[01])';
export const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const year = '(?:1[89]|20)\\d\\d';
const notName = `(?!(?:The|A|An|And|But|Or|So|In|On|At|As|By|For|From|Of|To|With|While|When|If|That|This|It|He|She|They|We|I|You|Who|His|Her|Their|Its|Then|There|Yet|Still|Also|Later|Earlier|Asked|Meanwhile|However|Last|Next|Today|Yesterday|${month}|${weekday})\\b)`;
const word = `${notName}\\p{Lu}[\\p{L}\\p{M}'’.-]*`;
export const name = `${word}(?:\\s(?:(?:de|del|der|van|von|al|bin|la|le|da|dos|of)\\s)*${word}){0,5}`;
export const verbs =
  'accused|acknowledged|added|admitted|advised|alleged|announced|answered|argued|asked|asserted|boasted|cautioned|claimed|commented|complained|conceded|concluded|confirm(?:ed|s)|continued|countered|cried|declared|denied|emphasi[sz]ed|estimated|exclaimed|explain(?:ed|s)|informed|insist(?:ed|s)|joked|lamented|maintained|mused|noted|observed|pleaded|pledged|pointed out|predicted|promised|quipped|recalled|reiterated|remarked|remembered|replied|reported|responded|revealed|said|says?|shouted|stated|stressed|suggest(?:ed|s)|testified|tells?|told|tweeted|urged|vowed|warn(?:ed|s)|whispered|went on|wondered|writes?|wrote';
const begin = { name: 'punctuation.definition.string.begin.news' };
const end = { name: 'punctuation.definition.string.end.news' };
export const quoted = (kind, comment, opening, content, closing, nested) => ({
  ...(comment && { comment }),
  name: `string.quoted.${kind}.news`,
  match: `(${opening})(${content})(${closing})`,
  captures: { 1: begin, 2: { patterns: [...(nested ? [{ include: '#nested' }] : []), { include: '#dates' }] }, 3: end },
});
export const open = (kind, comment, opening, content) => ({
  comment,
  name: `string.quoted.${kind}.news`,
  match: `(${opening})(${content})$`,
  captures: { 1: begin, 2: { patterns: [{ include: '#nested' }, { include: '#dates' }] } },
});
/** What tells a quotation from a scare quote or a nickname: punctuation inside the marks, or three words. */
export const substantial = (not, close) =>
  `(?=[^${not}]*(?:[,.?!…:;—–-]\\s?${close}|[^\\s${not}]\\s+[^\\s${not}]+\\s+[^${not}]*${close}))`;
const notElided = "(?!\\s|['’]|\\d\\ds?\\b|(?:tis|twas|em|til|cause|cos|bout|round|n)\\b)";
/** Apostrophes: we’ve, the ’90s. */
export const inWord = "(?<=[\\p{L}\\p{N}])['’](?=\\p{L})|(?<=\\s)['’](?=\\d\\ds\\b)";
export const single = (comment, opening, close, other) => [
  quoted(
    'single',
    comment,
    `(?<![\\p{L}\\p{N}'’])${opening}${notElided}`,
    `(?:[^${other}]|${inWord}|(?<=s)${close}(?=\\s\\p{Ll}))*?[,.?!…—–-]`,
    `${close}(?![\\p{L}\\p{N}])`,
    true,
  ),
  quoted(
    'single',
    undefined,
    `(?<![\\p{L}\\p{N}'’])${opening}${notElided}(?=[^\\s${other}]+\\s+\\S+\\s+\\S)`,
    `(?:[^${other}]|${inWord})*?[^\\s${other}]`,
    `${close}(?![\\p{L}\\p{N}])`,
    true,
  ),
];
export const date = (match, comment) => ({ ...(comment && { comment }), name: 'constant.numeric.date.news', match });
