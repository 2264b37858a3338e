import type { QuotationType, Span, SpeakerKind } from '../../analysis/facts';
import { isIsoDate } from '../../annotations/isoDate';
import type { AnnotationKind, SpeakerRecord, Status, Target, TimexDetails } from '../../annotations/model';
import { tidyPieces } from '../../annotations/spans';
import type { Label, Verification } from '../../annotations/verification/verificationModel';
import type { ImportProblem, ReadItem, Reading } from './reading';

/** A speaker as a file names one; the kind, where it says none, is told by the words. */
export interface ImportedSpeaker {
  readonly name: string;
  readonly kind?: SpeakerKind | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly labels?: readonly Label[] | undefined;
}

/** An annotation as a standoff or inline format has it; other annotations are named by their keys. */
export interface ImportedItem {
  readonly key: string;
  readonly kind: Exclude<AnnotationKind, 'check'>;
  /** UTF-16 in the text of the reading, in any order; descriptions where there is no text. */
  readonly pieces: readonly Span[] | readonly Target[];
  /** None where the file does not say: another program wrote it. */
  readonly status?: Status | undefined;
  readonly speakers?: readonly ImportedSpeaker[];
  /** Keys of the mentions beside a quotation. */
  readonly sources?: readonly string[];
  readonly type?: QuotationType | undefined;
  readonly cue?: string | undefined;
  readonly parent?: string | undefined;
  readonly timex?: TimexDetails | undefined;
  readonly note?: string | undefined;
  readonly verification?: Verification;
  readonly labels?: readonly Label[];
  readonly line?: (() => number) | undefined;
}

/** Data of a file about its text as a whole. */
export interface ReadingHead {
  readonly file: string;
  readonly fileName?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly publicationDate?: string | undefined;
  /** Speakers with their kinds and roles, where the file lists them. */
  readonly people?: readonly ImportedSpeaker[];
  /** Whether those listed are speakers although nothing means them. */
  readonly keepsAll?: boolean;
}

/** Makes a reading of what a file says: places are looked at, and who is meant gets a record. */
export function build(
  head: ReadingHead,
  drafts: readonly ImportedItem[],
): { value: Reading; problems: readonly ImportProblem[] } {
  return new Building(head, drafts).build();
}

/** One text of a file while it is read. */
class Building {
  readonly #head: ReadingHead;
  readonly #drafts: readonly ImportedItem[];
  readonly #speakers = new Map<string, SpeakerRecord>();
  readonly #problems: ImportProblem[] = [];
  /** Sources of quotations that name nobody themselves. */
  readonly #speaking = new Set<string>();
  /** Sources that are named by their own words. */
  #unnamed = 0;

  constructor(head: ReadingHead, drafts: readonly ImportedItem[]) {
    this.#head = head;
    this.#drafts = drafts;
  }

  build(): { value: Reading; problems: readonly ImportProblem[] } {
    const { file, fileName, title, text, publicationDate } = this.#head;
    const placed = this.#drafts.flatMap((draft) => {
      const pieces = this.#piecesOf(draft);
      return pieces ? [{ draft, pieces }] : [];
    });
    const ids = new Map(placed.map(({ draft }, i) => [draft.key, `a${i + 1}`]));
    const mentions = new Map<string, readonly string[]>();
    // A source that says who spoke must have a name.
    for (const { speakers = [], sources = [] } of this.#drafts) {
      if (speakers.length === 0) for (const key of sources) this.#speaking.add(key);
    }
    for (const { draft, pieces } of placed) {
      if (draft.kind === 'speaker') mentions.set(draft.key, this.#meantBy(draft, pieces));
    }
    if (this.#head.keepsAll) for (const one of this.#head.people ?? []) this.#record(one);
    const items = placed.map(({ draft, pieces }): ReadItem => {
      const { key, kind, status = 'confirmed', note, verification, labels, timex, line } = draft;
      const annotation = {
        id: ids.get(key)!,
        kind,
        status,
        speakers: kind === 'speaker' ? mentions.get(key)! : this.#saidBy(draft, mentions),
        ...(kind === 'quotation' && { quotation: this.#quotation(draft, ids) }),
        ...(timex !== undefined && { timex }),
        ...(note !== undefined && { note }),
        ...(verification && { verification }),
        ...(labels && { labels }),
      };
      return { annotation, at: pieces, file, ...(line && { line }) };
    });
    if (this.#unnamed > 0) {
      const message = `${this.#unnamed} sources have no name in this file: their own words are taken for it. Rename them in the editor.`;
      this.#problems.push({ severity: 'information', message, file });
    }
    const value: Reading = {
      ...(fileName !== undefined && { fileName }),
      ...(title !== undefined && { title }),
      ...(text !== undefined && { text }),
      ...(publicationDate !== undefined && isIsoDate(publicationDate) && { publicationDate }),
      speakers: [...this.#speakers.values()],
      items,
      foreign: [],
    };
    return { value, problems: this.#problems };
  }

  #piecesOf({ pieces, line, kind }: ImportedItem): ReadItem['at'] | undefined {
    const { text, file } = this.#head;
    const spans = pieces.filter((piece): piece is Span => 'start' in piece);
    if (spans.length < pieces.length || text === undefined) {
      return { targets: pieces.filter((piece): piece is Target => !('start' in piece)) };
    }
    const isWhole = ({ start, end }: Span): boolean => Number.isInteger(start) && Number.isInteger(end) && start >= 0;
    const tidy = spans.every(isWhole) ? tidyPieces(text, spans) : undefined;
    if (tidy) return { spans: tidy };
    const where = spans.map(({ start, end }) => `${start} to ${end}`).join(', ');
    const message = `There are no words at ${where || 'this place'} (the text has ${text.length} characters); this ${kind} is left out.`;
    this.#problems.push({ severity: 'warning', message, file, leftOut: 1, ...(line && { line: line() }) });
    return undefined;
  }

  #quotation({ type = 'direct', cue, parent }: ImportedItem, ids: ReadonlyMap<string, string>) {
    const cueId = ids.get(cue ?? '');
    const parentId = ids.get(parent ?? '');
    return { type, ...(cueId !== undefined && { cue: cueId }), ...(parentId !== undefined && { parent: parentId }) };
  }

  #saidBy({ speakers = [], sources = [] }: ImportedItem, mentions: ReadonlyMap<string, readonly string[]>): string[] {
    const own = speakers.map((one) => this.#record(one));
    return [...new Set(own.length > 0 ? own : sources.flatMap((key) => mentions.get(key) ?? []))];
  }

  #meantBy({ key, speakers = [], status }: ImportedItem, at: ReadItem['at']): string[] {
    const isNamed = speakers.length > 0 || (status !== undefined && !this.#speaking.has(key));
    if (isNamed) return speakers.map((one) => this.#record(one));
    const words = 'targets' in at ? at.targets.map(({ exact }) => exact) : at.spans.map((span) => this.#wordsAt(span));
    this.#unnamed++;
    return [this.#record({ name: words.join(' ').replace(/\s+/g, ' ').trim() })];
  }

  #wordsAt({ start, end }: Span): string {
    return this.#head.text!.slice(start, end);
  }

  /** The record of a speaker, one for each name and kind. */
  #record({ name, kind, roles, labels }: ImportedSpeaker): string {
    const listed = this.#head.people?.find((one) => one.name === name && (kind === undefined || one.kind === kind));
    const type = kind ?? listed?.kind ?? kindOf(name);
    const key = `${type} ${name}`;
    const known = this.#speakers.get(key);
    const given = labels ?? listed?.labels;
    const made = known ?? {
      id: `s${this.#speakers.size + 1}`,
      type,
      name,
      roles: roles ?? listed?.roles ?? [],
      ...(given && { labels: given }),
    };
    this.#speakers.set(key, made);
    return made.id;
  }
}

const pronouns = /^(?:he|she|they|it|we|i|you|who|which|him|her|them|us|me|his|their|its)$/i;

/** A guess at what bears a name: who begins with a small letter, an article or is a pronoun has none. */
function kindOf(name: string): SpeakerKind {
  return /^\p{Lu}/u.test(name) && !pronouns.test(name) && !/^(?:the|an?)\s+\p{Ll}/iu.test(name) ? 'Person' : 'Unnamed';
}
