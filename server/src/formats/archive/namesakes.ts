import { plainLetters } from '../../analysis/text/plainLetters';
import type { QuotedArticle, QuotedSource } from './quotedArticle';

/** Whom articles call by one name and one first role, which may be one person or several. */
export interface NamedPerson {
  readonly name: string;
  /** The first role that the articles give; empty for none. */
  readonly role: string;
}

/** A person of the archive, with how much is quoted. */
export interface CountedPerson extends NamedPerson {
  readonly articles: number;
  readonly quotations: number;
  /** Whether the name is the one asked for, so that it may well be the same person; else only like it. */
  readonly proposed: boolean;
}

/** A name that is quoted somewhere. */
export interface CountedName {
  readonly name: string;
  readonly articles: number;
  readonly quotations: number;
}

/** The names of the persons who are quoted, in the order of the alphabet, each once. */
export function quotedNames(articles: readonly QuotedArticle[]): CountedName[] {
  const counted = count(articles, ({ name }) => plainLetters(name));
  return [...counted.values()]
    .map(({ name, articles, quotations }) => ({ name, articles, quotations }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Who may be meant by a name: everybody whom an article calls so, a row for each role, for the user to say which of them are one
 * person; then those whose name is like it: "A. Okoye", "Ada B. Okoye" and "Okoye" for "Ada Okoye".
 */
export function namesakesOf(name: string, articles: readonly QuotedArticle[]): CountedPerson[] {
  const wanted = plainLetters(name);
  const rows = [...count(articles, personKey).values()].filter(
    (row) => plainLetters(row.name) === wanted || areAlike(plainLetters(row.name), wanted),
  );
  return rows
    .map((row) => ({ ...row, proposed: plainLetters(row.name) === wanted }))
    .sort(
      (a, b) =>
        Number(b.proposed) - Number(a.proposed) ||
        b.quotations - a.quotations ||
        a.name.localeCompare(b.name) ||
        a.role.localeCompare(b.role),
    );
}

/** Tells whether a source of an article is one of some people. */
export function isOneOf(people: readonly NamedPerson[]): (source: QuotedSource) => boolean {
  const keys = new Set(people.map(keyOf));
  return (source) => source.kind === 'Person' && keys.has(personKey(source));
}

function personKey({ name, roles: [role = ''] }: QuotedSource): string {
  return keyOf({ name, role });
}

function keyOf({ name, role }: NamedPerson): string {
  return `${plainLetters(name)}\n${plainLetters(role)}`;
}

function count(
  articles: readonly QuotedArticle[],
  key: (source: QuotedSource) => string,
): Map<string, Omit<CountedPerson, 'proposed'>> {
  const counted = new Map<string, Omit<CountedPerson, 'proposed'>>();
  for (const { sources, quotations } of articles) {
    const often = sources.map(() => 0);
    for (const quotation of quotations) for (const source of quotation.sources) often[source]!++;
    const seen = new Set<string>();
    sources.forEach((source, i) => {
      if (source.kind !== 'Person') return;
      const own = key(source);
      const { name, role, ...before } = counted.get(own) ?? {
        ...{ name: source.name, role: source.roles[0] ?? '', articles: 0, quotations: 0 },
      };
      const articles = before.articles + (seen.has(own) ? 0 : 1);
      seen.add(own);
      counted.set(own, { name, role, articles, quotations: before.quotations + often[i]! });
    });
  }
  return counted;
}

/** Whether two names, as they are compared, have one surname, and first names of which one may be short for the other. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [one.split(/[\s.]+/).filter(Boolean), other.split(/[\s.]+/).filter(Boolean)];
  if (a.at(-1) === undefined || a.at(-1) !== b.at(-1)) return false;
  if (a.length === 1 || b.length === 1) return true;
  const [first, second] = [a[0]!, b[0]!];
  return first === second || (Math.min(first.length, second.length) === 1 && first.startsWith(second.charAt(0)));
}
