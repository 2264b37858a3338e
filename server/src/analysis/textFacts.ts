import type { Facts, Span } from './facts';

type FoundFacts = Omit<Facts, 'paragraphs' | 'sentences'>;
type Spans = Pick<Facts, 'paragraphs' | 'sentences'>;

/** The facts of a text. Paragraphs and sentences, which are thousands and seldom asked for, are made when somebody reads them. */
export class TextFacts implements Facts {
  readonly language: Facts['language'];
  readonly foreign: Facts['foreign'];
  readonly header: Facts['header'];
  readonly dateline: Facts['dateline'];
  readonly publicationDate: Facts['publicationDate'];
  readonly quotations: Facts['quotations'];
  readonly cues: Facts['cues'];
  readonly mentions: Facts['mentions'];
  readonly speakers: Facts['speakers'];
  readonly timexes: Facts['timexes'];
  readonly timexFacts: Facts['timexFacts'];
  readonly unclosedMarks: Facts['unclosedMarks'];
  readonly #spansOf: (what: keyof Spans) => readonly Span[];
  #paragraphs: readonly Span[] | undefined;
  #sentences: readonly Span[] | undefined;

  constructor(found: FoundFacts, spansOf: (what: keyof Spans) => readonly Span[]) {
    this.language = found.language;
    this.foreign = found.foreign;
    this.header = found.header;
    this.dateline = found.dateline;
    this.publicationDate = found.publicationDate;
    this.quotations = found.quotations;
    this.cues = found.cues;
    this.mentions = found.mentions;
    this.speakers = found.speakers;
    this.timexes = found.timexes;
    this.timexFacts = found.timexFacts;
    this.unclosedMarks = found.unclosedMarks;
    this.#spansOf = spansOf;
  }

  get paragraphs(): readonly Span[] {
    return (this.#paragraphs ??= this.#spansOf('paragraphs'));
  }

  get sentences(): readonly Span[] {
    return (this.#sentences ??= this.#spansOf('sentences'));
  }
}
