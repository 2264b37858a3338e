/**
 * brat standoff (brat.nlplab.org/standoff.html): `.ann` files with the `.txt` beside them, in PolNeAR's scheme or with the relation
 * `SpokenBy`. Offsets are code points.
 */
import type { Span } from '../../analysis/facts';
import type { Target } from '../../annotations/model';
import { isBreak } from '../fragments';
import { isTimexType, timexOfParts } from '../timexWords';
import { build, type ImportedItem, type ImportedSpeaker } from './builder';
import { meaningOf, Strangers, typeOf } from './labels';
import { type Bound, type Lines, linesOf } from './bratLines';
import { type ImportProblem, quoted, type ReadResult, type SourceFile } from './reading';
import { statusOf } from './status';
import { timexOf } from './timex';
import { counted, type Claimed, stands } from './units';

/** Reads each `.ann` with the `.txt` of its name; without it, places are known only where the article has the very words there. */
export function readBrat(files: readonly SourceFile[]): ReadResult {
  const annotations = files.filter(({ name }) => /\.ann$/i.test(name));
  if (annotations.length === 0) {
    const message = 'There is no .ann file. Name one; the .txt beside it is read with it.';
    return { value: [], problems: [{ severity: 'error', message, file: files[0]?.name ?? 'brat' }] };
  }
  const read = annotations.map((file) => {
    const name = file.name.replace(/\.ann$/i, '.txt');
    return readAnn(
      file,
      files.find((one) => one.name === name),
    );
  });
  return { value: read.flatMap(({ value }) => value), problems: read.flatMap(({ problems }) => problems) };
}

function readAnn(file: SourceFile, article: SourceFile | undefined): ReadResult {
  const problems: ImportProblem[] = [];
  const lines = linesOf(file, problems);
  if (problems.length > 0) return { value: [], problems };
  const claims = lines.bounds.flatMap(claimsOf);
  const way = article && counted(article.text, claims);
  const strangers = new Strangers();
  const kept = lines.bounds.filter((bound) => {
    const isOurs = meaningOf(bound.type) !== undefined;
    if (!isOurs && !/^attribution$/i.test(bound.type)) strangers.add(bound.type, () => bound.line);
    if (!way || claimsOf(bound).every((claim) => stands(way, claim))) return isOurs;
    const message = `${bound.id}: ${quoted(bound.words)} does not stand at its place in ${article.name}; it is left out.`;
    if (isOurs) problems.push({ severity: 'warning', message, file: file.name, line: bound.line, leftOut: 1 });
    return false;
  });
  const pieces = (bound: Bound): readonly Span[] | readonly Target[] =>
    way ? joined(way.text, bound.fragments.map(way.toUtf16)) : claimsOf(bound).map(targetOf);
  const drafts = draftsOf(lines, kept, pieces);
  const fileName = article?.name;
  const { value, problems: more } = build({ file: file.name, fileName, text: way?.text }, drafts);
  return { value: [value], problems: [...problems, ...strangers.problems(file.name), ...more] };
}

/** The words of each fragment: they are joined by a space, and as long as their offsets say. */
function claimsOf({ fragments, words }: Bound): Claimed[] {
  if (fragments.length === 1) return [{ ...fragments[0]!, words }];
  const points = Array.from(words);
  let at = 0;
  return fragments.map(({ start, end }) => {
    const own = points.slice(at, at + end - start).join('');
    at += end - start + 1;
    return { start, end, words: own };
  });
}

function targetOf({ start, end, words }: Claimed): Target {
  return { source: '', exact: words, prefix: '', suffix: '', position: { start, end } };
}

/** brat cuts a span at each line break: such fragments are one piece. */
function joined(text: string, fragments: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  for (const { start, end } of [...fragments].sort((one, other) => one.start - other.start)) {
    const last = pieces.at(-1);
    if (last && isBreak(text.slice(last.end, start))) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
  }
  return pieces;
}

const speakerKinds = ['Person', 'Organization', 'Place', 'Unnamed'] as const;

function draftsOf(
  { events, relations, said, equal }: Lines,
  bounds: readonly Bound[],
  pieces: (bound: Bound) => readonly Span[] | readonly Target[],
): ImportedItem[] {
  const byId = new Map(bounds.map((bound) => [bound.id, bound]));
  const kindOf = (id: string) => meaningOf(byId.get(id)?.type ?? '')?.kind;
  const saidOf = new Map<string, Lines['said'][number][]>();
  for (const one of said) saidOf.set(one.of, [...(saidOf.get(one.of) ?? []), one]);
  const valueOf = (id: string, type: string): string | undefined =>
    saidOf.get(id)?.find((one) => one.type.toLowerCase() === type.toLowerCase())?.value;
  const namesOf = (id: string): ImportedSpeaker[] =>
    (saidOf.get(id) ?? []).flatMap(({ type, value }) => {
      const kind = speakerKinds.find((one) => one === type);
      return kind && value !== '' ? [{ name: value, kind }] : [];
    });
  const others = (id: string): string[] => equal.filter((ids) => ids.includes(id)).flat();
  const byRole = (roles: Lines['events'][number]['roles'], role: RegExp): string[] =>
    roles.flatMap(([name, id]) => (role.test(name) ? [id] : []));
  const attributions = events.flatMap(({ trigger, roles }) => {
    const contents = byRole(roles, /^content\d*$/i).filter((id) => byId.has(id));
    if (contents.length === 0 && kindOf(trigger) === 'quotation') contents.push(trigger);
    const cues = byRole(roles, /^cue\d*$/i).filter((id) => byId.has(id));
    if (cues.length === 0 && kindOf(trigger) === 'cue') cues.push(trigger);
    const sources = byRole(roles, /^(?:source|speaker)\d*$/i).filter((id) => byId.has(id));
    return contents.length === 0 ? [] : [{ contents, cue: cues[0], sources }];
  });
  const linksOf = new Map<string, Lines['relations'][number][]>();
  for (const one of relations) linksOf.set(one.from, [...(linksOf.get(one.from) ?? []), one]);
  const related = (id: string, types: RegExp): string[] =>
    (linksOf.get(id) ?? []).flatMap(({ type, to }) => (types.test(type) ? [to] : []));
  const ofContent = new Map<string, typeof attributions>();
  for (const one of attributions) ofContent.set(one.contents[0]!, [...(ofContent.get(one.contents[0]!) ?? []), one]);
  const firstOf = new Map(attributions.flatMap(({ contents }) => contents.map((id) => [id, contents[0]!])));
  return bounds.flatMap((bound): ImportedItem[] => {
    const { id, type } = bound;
    const line = (): number => bound.line;
    const { kind, type: quotationType } = meaningOf(type)!;
    const status = statusOf(valueOf(id, 'Status'));
    const head = { key: id, kind, line, status, note: valueOf(id, 'AnnotatorNotes') };
    if (kind === 'cue') return [{ ...head, pieces: pieces(bound) }];
    if (kind === 'date') return [{ ...head, pieces: pieces(bound), timex: timexFrom((name) => valueOf(id, name)) }];
    if (kind === 'speaker') {
      const names = [id, ...others(id)].map(namesOf).find((list) => list.length > 0);
      return [{ ...head, pieces: pieces(bound), speakers: names ?? [] }];
    }
    const first = firstOf.get(id) ?? id;
    if (first !== id) return [];
    const own = ofContent.get(id) ?? [];
    const contents = [...new Set([id, ...own.flatMap((one) => one.contents)])].map((one) => byId.get(one)!);
    const flag = saidOf.get(id)?.find((one) => one.value === '' && typeOf(one.type))?.type;
    return [
      {
        ...head,
        pieces: contents.flatMap((one): (Span | Target)[] => [...pieces(one)]) as readonly Span[] | readonly Target[],
        type: typeOf(valueOf(id, 'Kind') ?? flag) ?? quotationType,
        cue: own.find(({ cue }) => cue !== undefined)?.cue ?? related(id, /^(?:has)?cue$/i)[0],
        parent: related(id, /^within$/i).map((one) => firstOf.get(one) ?? one)[0],
        speakers: namesOf(id),
        sources: [...own.flatMap(({ sources }) => sources), ...related(id, /^(?:spokenby|source|speaker)$/i)],
      },
    ];
  });
}

function timexFrom(valueOf: (name: string) => string | undefined) {
  const value = valueOf('Value');
  if (value === undefined) return undefined;
  const type = valueOf('TimexType');
  return isTimexType(type) ? timexOfParts(type, value, valueOf) : timexOf(value);
}
