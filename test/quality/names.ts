const TITLES = new Set(
  `a an the its his her their then former
  chief chairman chairwoman dame dr gov governor judge justice king lady lord mayor miss mp mpp mr mrs ms pope premier pres
  president prime minister prince princess prof professor queen rep representative rev father secretary sen senator sir vice
  capt captain col const constable cpl det detective gen general insp inspector lt officer sgt
  spokesman spokesperson spokeswoman`.split(/\s+/),
);
const PRONOUNS = new Set('i you he she it we they him her them who that which this these those one'.split(' '));

/** The words of a name in lower case, without accents, titles, "Jr" and what stands in brackets. */
export function nameWords(name: string | null | undefined): string[] {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]s\b/g, '')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{N}&-]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !TITLES.has(word) && !/^(?:jr|sr|ii|iii)$/.test(word));
}

/** The last word of the name in a mention: "okoye" of "Rep. Ada Okoye, R-Ohio". */
function headOf(mention: string | null | undefined): string | undefined {
  if (!mention) return undefined;
  const name = mention.split(/,|\(| of | from | for | at | in | with | who /)[0]!;
  const capitalised = name.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.&’'-]*/gu);
  return nameWords(capitalised?.join(' ') ?? name)
    .filter((word) => !PRONOUNS.has(word))
    .at(-1);
}

/** Whether two mentions have the same last name. */
export function sameHead(a: string | null | undefined, b: string | null | undefined): boolean {
  const head = headOf(a);
  return head !== undefined && head === headOf(b);
}

/** Whether two full names agree but for titles; one may lack words of the other if it has at least two of its own. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const words = nameWords(a);
  const others = nameWords(b);
  if (words.length === 0 || others.length === 0)
    return words.length === others.length && (a ?? '').toLowerCase() === (b ?? '').toLowerCase();
  const inside = words.every((word) => others.includes(word));
  const outside = others.every((word) => words.includes(word));
  return (inside && outside) || (inside && words.length >= 2) || (outside && others.length >= 2);
}
