import * as v from 'valibot';
import { ItemSchema, PositionSelectorSchema, QuoteSelectorSchema, TimexSchema } from './itemSchema';
import { asList, isObject, member, type Json, type JsonObject } from './json/values';
import type { Annotation, AnnotationKind, CodePointSpan, Target, TimexDetails } from './model';
import { isPlainItem, isPlainPosition, isPlainQuote, isPlainTimex } from './plainItem';

/** Something wrong with an item: the way to its place from the item, and what to say. */
export interface ItemProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Whether an item is ours to read: other tools do not know a status. */
export function isOwnItem(item: Json): item is JsonObject {
  return isObject(item) && Object.hasOwn(item, 'attribune:status');
}

/** Reads one of our items; without an annotation when it lacks what an annotation needs. */
export function readItem(item: JsonObject): { annotation: Annotation | undefined; problems: readonly ItemProblem[] } {
  const problems: ItemProblem[] = [];
  const shape = isPlainItem(item) ? item : check(ItemSchema, item, [], problems);
  const bodies = readBodies(item, problems);
  const targets = readTargets(item, problems);
  if (!shape || !bodies || !targets) return { annotation: undefined, problems };
  const creator = readCreator(member(item, 'creator'));
  const annotation: Annotation = {
    id: shape.id,
    kind: bodies.kind,
    status: shape['attribune:status'],
    targets,
    speakers: bodies.speakers,
    ...(shape['attribune:quotation'] && { quotation: shape['attribune:quotation'] }),
    ...(bodies.timex && { timex: bodies.timex }),
    ...(bodies.check !== undefined && { check: bodies.check }),
    ...(bodies.note !== undefined && { note: bodies.note }),
    ...(shape.created !== undefined && { created: shape.created }),
    ...(creator !== undefined && { creator }),
    item,
  };
  return { annotation, problems };
}

/** What the bodies of an item say. */
export interface Bodies {
  readonly kind: AnnotationKind;
  readonly speakers: readonly string[];
  readonly timex: TimexDetails | undefined;
  readonly check: string | undefined;
  readonly note: string | undefined;
}

/** The part that a body plays in our items; undefined for a body of another tool. */
export function roleOf(body: Json): 'kind' | 'speaker' | 'timex' | 'check' | 'note' | undefined {
  if (!isObject(body)) return undefined;
  const purpose = member(body, 'purpose');
  if (purpose === 'identifying' && typeof member(body, 'source') === 'string') return 'speaker';
  if (purpose === 'tagging' && Object.hasOwn(body, 'attribune:timex')) return 'timex';
  if (typeof member(body, 'value') !== 'string') return undefined;
  if (purpose === 'classifying') return isKind(member(body, 'value')) ? 'kind' : undefined;
  if (purpose === 'commenting') return 'note';
  return purpose === 'tagging' && typeof member(body, 'attribune:check') === 'string' ? 'check' : undefined;
}

/** Reads the bodies that are ours. */
export function readBodies(item: JsonObject, problems: ItemProblem[]): Bodies | undefined {
  const bodies = asList(member(item, 'body'));
  const roles = bodies.map(roleOf);
  const first = (role: string): JsonObject | undefined =>
    bodies[roles.indexOf(role as never)] as JsonObject | undefined;
  const kind = first('kind')?.['value'];
  if (kind === undefined) {
    const message =
      'The annotation does not say what it is of. Add a body with the purpose "classifying" and the value "quotation", "speaker", "cue" or "date".';
    problems.push({ path: ['body'], message });
    return undefined;
  }
  const timex = first('timex');
  return {
    kind: kind as AnnotationKind,
    speakers: roles.includes('speaker')
      ? bodies.flatMap((body, i) => (roles[i] === 'speaker' ? [(body as JsonObject)['source'] as string] : []))
      : [],
    timex: timex && readTimex(timex['attribune:timex'], roles.indexOf('timex'), problems),
    check: first('check')?.['attribune:check'] as string | undefined,
    note: first('note')?.['value'] as string | undefined,
  };
}

function readTimex(timex: Json | undefined, body: number, problems: ItemProblem[]): TimexDetails | undefined {
  if (isPlainTimex(timex)) return { type: timex.type, value: timex.value };
  return check(TimexSchema, timex, ['body', body, 'attribune:timex'], problems);
}

function isKind(value: unknown): value is AnnotationKind {
  return value === 'quotation' || value === 'speaker' || value === 'cue' || value === 'date' || value === 'check';
}

/** The targets of an item in order; undefined where one cannot be found again by its words. */
export function readTargets(item: JsonObject, problems: ItemProblem[]): readonly Target[] | undefined {
  const targets = asList(member(item, 'target')).map((target, i) => readTarget(target, ['target', i], problems));
  if (targets.length === 0)
    problems.push({ path: [], message: 'The annotation has no target. Remove it, or give it one.' });
  return targets.length > 0 && targets.every((target) => target !== undefined) ? targets : undefined;
}

function readTarget(target: Json, path: (string | number)[], problems: ItemProblem[]): Target | undefined {
  const selectors = isObject(target) ? asList(member(target, 'selector')) : [];
  const typed = (type: string) => selectors.findIndex((one) => isObject(one) && one['type'] === type);
  const quoteAt = typed('TextQuoteSelector');
  if (!isObject(target) || quoteAt < 0) {
    const message =
      'The target has no TextQuoteSelector, so its words cannot be found again. Add one with "exact", "prefix" and "suffix".';
    problems.push({ path, message });
    return undefined;
  }
  const said = selectors[quoteAt];
  const quote = isPlainQuote(said) ? said : check(QuoteSelectorSchema, said, [...path, 'selector', quoteAt], problems);
  const at = typed('TextPositionSelector');
  const placed = selectors[at];
  const position =
    placed === undefined || isPlainPosition(placed)
      ? placed
      : check(PositionSelectorSchema, placed, [...path, 'selector', at], problems);
  if (!quote) return undefined;
  const { exact, prefix, suffix } = quote;
  const source = member(target, 'source');
  const hash = member(target, 'attribune:hash');
  return {
    source: typeof source === 'string' ? source : '',
    exact,
    prefix,
    suffix,
    ...(position && { position: { start: position.start, end: position.end } satisfies CodePointSpan }),
    ...(typeof hash === 'string' && { hash }),
    ...(member(target, 'attribune:lost') === true && { lost: true as const }),
  };
}

/** Section 3.3.1 lets a creator be an IRI or an agent with a name. */
function readCreator(creator: Json | undefined): string | undefined {
  const name = isObject(creator) ? (member(creator, 'name') ?? member(creator, 'id')) : creator;
  return typeof name === 'string' ? name : undefined;
}

/** The value where it fits the schema; problems with their way where it does not. */
export function check<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  path: readonly (string | number)[],
  problems: ItemProblem[],
): T | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const inner = (issue.path ?? []).map((step) => step.key as string | number);
    const name = inner.at(-1);
    const missing = issue.input === undefined;
    const message = missing
      ? `${JSON.stringify(name)} is missing. Add it, or remove the item.`
      : `${name === undefined ? 'This' : JSON.stringify(name)} ${issue.message}. Correct it, or remove the item.`;
    problems.push({ path: [...path, ...inner], message });
  }
  return undefined;
}
