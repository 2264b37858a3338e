import type { Attribution, Facts, PublicationDate, Quotation, Span, Speaker, Timex } from '../analysis/facts';
import { asRead } from '../analysis/text/layout/asRead';
import { lineAt, lineStarts } from '../analysis/text/lines';
import { attributionReasonsOf, type AttributionReasonWording } from '../messages/attributionReasons';
import { dateReasonText } from '../messages/dateReasons';
import { english } from '../messages/english';
import { oneLine, type Paint, painter } from './ansi';

export interface TerminalOptions {
  /** Whether to write ANSI escape sequences. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** The facts laid out for people to read; ends with a line break. Lines and columns count from 1. */
export function toTerminal(name: string, facts: Facts, text: string, options: TerminalOptions): string {
  const page = new Page(facts, text, options);
  const lines = [page.title(name), ...page.quotations(), ...page.dates(), ...page.speakers()];
  return lines.join('\n') + '\n';
}

/** Width of the column of positions, and of the gap behind it. */
const MARGIN = 11;

class Page {
  readonly #facts: Facts;
  readonly #text: string;
  readonly #lines: ArrayLike<number>;
  readonly #paint: Paint;
  readonly #room: number;
  readonly #reasonInWords: AttributionReasonWording;

  constructor(facts: Facts, text: string, { color, width }: TerminalOptions) {
    this.#facts = facts;
    this.#text = text;
    this.#lines = lineStarts(text);
    this.#reasonInWords = attributionReasonsOf(text, english);
    this.#paint = painter(color);
    this.#room = Math.max(40, width - MARGIN);
  }

  title(name: string): string {
    const { quotations, timexes, publicationDate } = this.#facts;
    const counts = [count(quotations.length, 'quotation'), count(timexes.length, 'date')];
    const published = publicationDate === undefined ? [] : [publication(publicationDate)];
    return `${this.#paint('underline', oneLine(name, this.#room))} · ${[...counts, ...published].join(' · ')}`;
  }

  quotations(): string[] {
    const { quotations } = this.#facts;
    return this.#section(
      'Quotations',
      quotations.flatMap((quotation) => this.#quotation(quotation)),
    );
  }

  #quotation({ pieces, type, cue, parent, attribution }: Quotation): string[] {
    const words = pieces.map((piece) => this.#wordsOf(piece)).join(' … ');
    const reason = this.#reasonInWords(attribution.reason);
    const details = [
      this.#source(attribution),
      parent === undefined ? type : `${type}, nested`,
      ...(cue === undefined ? [] : [this.#paint('yellow', oneLine(this.#wordsOf(cue), 30))]),
      ...(attribution.speaker === undefined ? [] : [`${Math.round(attribution.confidence * 100)} %`]),
      ...(reason === '' ? [] : [this.#paint('dim', oneLine(reason, this.#room))]),
    ];
    return [
      this.#at(pieces[0]!.start) + this.#paint('green', oneLine(words, this.#room)),
      ' '.repeat(MARGIN) + details.join(' · '),
    ];
  }

  /** Speakers; a joint quotation has several. */
  #source({ speaker, joint }: Attribution): string {
    if (speaker === undefined) return this.#paint('red', 'no speaker found');
    const names = [speaker, ...joint.map((candidate) => candidate.speaker)].map((index) => {
      const { name, roles } = this.#facts.speakers[index]!;
      return this.#paint('bold', oneLine(name, 60)) + (roles[0] === undefined ? '' : `, ${oneLine(roles[0], 60)}`);
    });
    return names.join(' and ');
  }

  dates(): string[] {
    const { timexes } = this.#facts;
    const width = Math.min(28, Math.max(0, ...timexes.map((timex) => this.#wordsOf(timex).length)));
    return this.#section(
      'Dates',
      timexes.map((timex) => this.#date(timex, width)),
    );
  }

  #date(timex: Timex, width: number): string {
    const { start, value, mod, freq, zone, reason } = timex;
    const words = oneLine(this.#wordsOf(timex), width).padEnd(width);
    const details = [mod, freq, zone].filter((detail) => detail !== undefined).join(' ');
    const resolved = details === '' ? value : `${value} ${details}`;
    return `${this.#at(start)}${this.#paint('magenta', words)}  ${resolved.padEnd(12)}  ${this.#paint('dim', oneLine(dateReasonText(reason, english), this.#room))}`.trimEnd();
  }

  /** Those who are quoted, most quotations first. */
  speakers(): string[] {
    const said = new Map<Speaker, number>();
    for (const { attribution } of this.#facts.quotations)
      for (const index of [attribution.speaker, ...attribution.joint.map(({ speaker }) => speaker)])
        if (index !== undefined)
          said.set(this.#facts.speakers[index]!, (said.get(this.#facts.speakers[index]!) ?? 0) + 1);
    const quoted = [...said].sort(([, a], [, b]) => b - a);
    return this.#section(
      'Speakers',
      quoted.map(([speaker, quotations]) => this.#speaker(speaker, quotations)),
    );
  }

  #speaker({ name, kind, roles, mentions }: Speaker, quotations: number): string {
    const first = mentions[0] === undefined ? ' '.repeat(MARGIN) : this.#at(this.#facts.mentions[mentions[0]]!.start);
    const details = [
      ...roles.map((role) => oneLine(role, 60)),
      ...(kind === 'Person' ? [] : [kind.toLowerCase()]),
      count(quotations, 'quotation'),
    ];
    return `${first}${this.#paint('bold', oneLine(name, 60))} · ${details.join(' · ')}`;
  }

  #section(title: string, lines: readonly string[]): string[] {
    return lines.length === 0 ? [] : ['', this.#paint('cyan', title), ...lines];
  }

  #wordsOf({ start, end }: Span): string {
    return asRead(this.#text.slice(start, end));
  }

  #at(offset: number): string {
    const line = lineAt(this.#lines, offset);
    return this.#paint('dim', `${line + 1}:${offset - this.#lines[line]! + 1}`.padStart(MARGIN - 2)) + '  ';
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function publication({ value, source }: PublicationDate): string {
  return `published ${value} (${source === 'given' || source === 'inferred' ? source : `from the ${source}`})`;
}
