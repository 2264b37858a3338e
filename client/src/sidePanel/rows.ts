import type { Range } from 'vscode';
import type { ListedItem } from '../../../server/src/protocol/items';

/** A problem of the article. */
export interface ProblemItem {
  readonly kind: 'problem';
  readonly range: Range;
  readonly message: string;
}

/** A row of the side panel: an item, a problem, or a group of them. */
export type Row = EntryRow | GroupRow;

/** A quotation, a date or a problem. */
export interface EntryRow {
  readonly id: string;
  readonly entry: ListedItem | ProblemItem;
  readonly group: GroupRow | undefined;
}

/** The quotations of a speaker, the dates, or the problems. */
export interface GroupRow {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly EntryRow[];
}

/** Filter and order of the list. */
export interface ListOptions {
  readonly by: 'order' | 'speaker';
  readonly states: readonly ListedItem['state'][];
  readonly kinds: readonly (ListedItem['kind'] | 'problem')[];
  readonly verification: readonly ListedItem['verification'][];
  /** `unsure`: only what the analysis is not sure of. */
  readonly confidence: 'any' | 'unsure';
  /** Only what has one of these labels, `stance: against`, or none at all: `NO_LABEL`; everything where the list is empty. */
  readonly labels: readonly string[];
}

/** Stands in a filter for what has no label. */
export const NO_LABEL = '';

/** Everything, in the order of the text. */
export const ALL: ListOptions = {
  by: 'order',
  states: ['suggested', 'accepted', 'confirmed'],
  kinds: ['quotation', 'date', 'problem'],
  verification: ['unchecked', 'checked', 'disputed', 'needsSource'],
  confidence: 'any',
  labels: [],
};

/** The names of groups that are no speaker's. */
export interface GroupNames {
  readonly nobody: string;
  readonly dates: string;
  readonly problems: string;
}

/** From this confidence on a suggestion is no longer unsure. */
const SURE = 0.9;

/** The rows of an article, grouped or in the order of the text. */
export function rowsOf(
  items: readonly ListedItem[],
  problems: readonly ProblemItem[],
  options: ListOptions,
  names: GroupNames,
): Row[] {
  const entries = [...items, ...problems]
    .filter((entry) => isListed(entry, options))
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  if (options.by === 'order') return entries.map((entry) => ({ id: idOf(entry), entry, group: undefined }));
  const groups = new Map<string, (ListedItem | ProblemItem)[]>();
  for (const entry of entries) {
    for (const label of labelsOf(entry, names)) groups.set(label, [...(groups.get(label) ?? []), entry]);
  }
  const last = [names.nobody, names.dates, names.problems];
  return [...groups]
    .sort(([a, one], [b, other]) => last.indexOf(a) - last.indexOf(b) || other.length - one.length)
    .map(([label, own]) => grouped(label, own));
}

function grouped(label: string, entries: readonly (ListedItem | ProblemItem)[]): GroupRow {
  const rows: EntryRow[] = [];
  const group: GroupRow = { id: `group ${label}`, label, rows };
  for (const entry of entries) rows.push({ id: `${label} ${idOf(entry)}`, entry, group });
  return group;
}

function labelsOf(entry: ListedItem | ProblemItem, { nobody, dates, problems }: GroupNames): readonly string[] {
  if (entry.kind === 'problem') return [problems];
  if (entry.kind === 'date') return [dates];
  return entry.speakers.length > 0 ? [...new Set(entry.speakers)] : [nobody];
}

function isListed(entry: ListedItem | ProblemItem, options: ListOptions): boolean {
  const { states, kinds, verification, confidence, labels } = options;
  if (!kinds.includes(entry.kind)) return false;
  // Who asks for a state asks for words that have one; problems come along only where they are named as well.
  if (entry.kind === 'problem') return kinds.length < ALL.kinds.length || !isOfState(options);
  if (!states.includes(entry.state) || !verification.includes(entry.verification)) return false;
  if (labels.length > 0 && !(entry.labels ?? [NO_LABEL]).some((label) => labels.includes(label))) return false;
  return confidence === 'any' || (entry.state !== 'confirmed' && (entry.confidence ?? 0) < SURE);
}

/** Whether the list is of some state only, be it decided, verified, unsure or labelled. */
function isOfState({ states, verification, confidence, labels }: ListOptions): boolean {
  if (confidence === 'unsure' || labels.length > 0) return true;
  return states.length < ALL.states.length || verification.length < ALL.verification.length;
}

/** The labels that a filter offers: those of the items, by their names, and those that are chosen and that no item has any more. */
export function labelsOffered(items: readonly ListedItem[], { labels }: ListOptions): string[] {
  const found = items.flatMap((item) => item.labels ?? []);
  return [...new Set([...found, ...labels.filter((label) => label !== NO_LABEL)])].sort((a, b) => a.localeCompare(b));
}

/** The same as long as the entry stays where it is; of its own, for the tree shows no two rows of one id. */
function idOf(entry: ListedItem | ProblemItem): string {
  const { start, end } = entry.kind === 'problem' ? entry.range : entry.hull;
  const place = `${entry.kind} ${start.line}:${start.character}-${end.line}:${end.character}`;
  return entry.kind === 'problem' ? `${place} ${entry.message}` : place;
}

/** All entries in the order of the panel. */
export function entriesOf(rows: readonly Row[]): EntryRow[] {
  return rows.flatMap((row) => ('rows' in row ? row.rows : [row]));
}

/** Whether nobody has checked an entry's words yet, or they are others since. */
export function isUnchecked({ entry }: EntryRow): boolean {
  return entry.kind !== 'problem' && entry.verification === 'unchecked';
}

/** Whether an entry waits for a decision. */
export function isOpen({ entry }: EntryRow): boolean {
  return entry.kind !== 'problem' && entry.state !== 'confirmed';
}

/** The length of a label's name in a row, in graphemes: a narrow panel must not cut off its value. */
const MAX_NAME_LENGTH = 8;

/** Labels with several values of one name together, `topic: housing, transport`; in a row `type of source: official` is "type of…: official". */
export function labelsInWords(labels: readonly string[] = [], inRow = false): string[] {
  const values = new Map<string, string[]>();
  for (const label of labels) {
    const end = label.indexOf(': ');
    const name = label.slice(0, end);
    values.set(name, [...(values.get(name) ?? []), label.slice(end + 2)]);
  }
  return [...values].map(([name, own]) => `${inRow ? shortened(name) : name}: ${own.join(', ')}`);
}

const graphemes = new Intl.Segmenter();

function shortened(name: string): string {
  const letters = Array.from(graphemes.segment(name), ({ segment }) => segment);
  return letters.length <= MAX_NAME_LENGTH ? name : `${letters.slice(0, MAX_NAME_LENGTH).join('').trimEnd()}…`;
}
