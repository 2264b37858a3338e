/**
 * UIMA CAS JSON 0.4.0 (github.com/apache/uima-uimaj-io-jsoncas), as INCEpTION reads it. Offsets are UTF-16 code units; `%ID` is first and
 * `%TYPE` second in each feature structure, `@feature` refers to another one.
 */
import type { Span } from '../analysis/facts';
import { type Exported, findings, loss, stem } from './exported';
import type { Markup } from './markup';

const STRING = 'uima.cas.String';
const QUOTATION = 'attribune.Quotation';
const SPEAKER = 'attribune.Speaker';
const MENTION = 'attribune.Mention';
const CUE = 'attribune.Cue';
const DATE = 'attribune.Date';

const ARTICLE = 'attribune.Article';

const types = {
  [ARTICLE]: type(ARTICLE, 'uima.cas.TOP', { fileName: STRING, publicationDate: STRING, dateStatus: STRING }),
  [SPEAKER]: type(SPEAKER, 'uima.cas.TOP', { name: STRING, kind: STRING, roles: STRING }),
  [MENTION]: type(MENTION, 'uima.tcas.Annotation', { speaker: SPEAKER, status: STRING, note: STRING }),
  [CUE]: type(CUE, 'uima.tcas.Annotation', { status: STRING, note: STRING }),
  [DATE]: type(DATE, 'uima.tcas.Annotation', {
    ...{ timexType: STRING, value: STRING, mod: STRING, quant: STRING, freq: STRING, zone: STRING },
    ...{ status: STRING, note: STRING },
  }),
  [QUOTATION]: type(QUOTATION, 'uima.tcas.Annotation', {
    ...{ quotationType: STRING, speaker: SPEAKER, source: MENTION, cue: CUE, continues: QUOTATION },
    ...{ parent: QUOTATION, status: STRING, note: STRING },
  }),
};

/** Writes `<name>.cas.json`, the type system included. */
export function toCasJson(markup: Markup): Exported {
  const { structures, members } = new CasWriter(markup).write();
  const cas = {
    '%TYPES': types,
    '%FEATURE_STRUCTURES': structures,
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': members } },
  };
  const joint = markup.quotations.filter(({ speakers }) => speakers.length > 1).length;
  const joinedRoles = markup.speakers.filter(({ roles }) => roles.some((role) => role.includes('; '))).length;
  return {
    files: [{ name: `${stem(markup.fileName)}.cas.json`, content: `${JSON.stringify(cas, null, 2)}\n` }],
    losses: [...loss(joint, 'jointSpeakers'), ...loss(joinedRoles, 'joinedRoles'), ...findings(markup)],
  };
}

/** Feature structures of a markup, numbered from 1 in the order in which they are added. */
class CasWriter {
  readonly #markup: Markup;
  readonly #structures: object[] = [];
  readonly #members: number[] = [];
  /** Number of the first structure of each item of the markup. */
  readonly #numbers = new Map<string, number>();

  constructor(markup: Markup) {
    this.#markup = markup;
  }

  write(): { readonly structures: readonly object[]; readonly members: readonly number[] } {
    this.#addText();
    this.#addArticle();
    this.#addSpeakers();
    this.#addWords();
    this.#addQuotations();
    return { structures: this.#structures, members: this.#members };
  }

  #addText(): void {
    const sofaString = this.#markup.text;
    const names = { '%ID': 1, '%TYPE': 'uima.cas.Sofa' };
    this.#structures.push({ ...names, sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString });
  }

  #addArticle(): void {
    const { fileName, publicationDate, dateDecided } = this.#markup;
    const dateStatus = dateDecided ? 'confirmed' : 'suggested';
    this.#add('', ARTICLE, { fileName, ...(publicationDate !== undefined && { publicationDate, dateStatus }) });
  }

  #addSpeakers(): void {
    for (const { id, name, kind, roles } of this.#markup.speakers) {
      this.#add(id, SPEAKER, { name, kind, ...(roles.length > 0 && { roles: roles.join('; ') }) });
    }
  }

  #addWords(): void {
    const { mentions, cues, dates } = this.#markup;
    for (const one of mentions) {
      this.#add(one.id, MENTION, { ...place(one), ...this.#reference('speaker', one.speaker), ...judgement(one) });
    }
    for (const one of cues) this.#add(one.id, CUE, { ...place(one), ...judgement(one) });
    for (const one of dates) {
      const { type: timexType, ...timex } = one.timex;
      this.#add(one.id, DATE, { ...place(one), timexType, ...timex, ...judgement(one) });
    }
  }

  /** Each piece is a structure that continues the one before. */
  #addQuotations(): void {
    const { quotations } = this.#markup;
    // References may point forwards; a structure's number is known once it is its turn.
    let next = this.#structures.length + 1;
    for (const { id, pieces } of quotations) {
      this.#numbers.set(id, next);
      next += pieces.length;
    }
    for (const one of quotations) {
      let before: number | undefined;
      for (const piece of one.pieces) {
        before = this.#add(one.id, QUOTATION, {
          ...place(piece),
          quotationType: one.type,
          ...this.#reference('speaker', one.speakers[0]),
          ...this.#reference('source', one.sources[0]),
          ...this.#reference('cue', one.cue),
          ...(before !== undefined && { '@continues': before }),
          ...this.#reference('parent', one.parent),
          ...judgement(one),
        });
      }
    }
  }

  /** Adds a structure of a type for an item, and gives its number. */
  #add(id: string, typeName: string, features: object): number {
    const number = this.#structures.length + 1;
    this.#structures.push({ '%ID': number, '%TYPE': typeName, ...features });
    if (!this.#numbers.has(id)) this.#numbers.set(id, number);
    this.#members.push(number);
    return number;
  }

  #reference(feature: string, id: string | undefined): object {
    return id === undefined ? {} : { [`@${feature}`]: this.#numbers.get(id)! };
  }
}

function place({ start, end }: Span): object {
  return { '@sofa': 1, begin: start, end };
}

function judgement({ status, note }: { readonly status: string; readonly note?: string }): object {
  return { status, ...(note !== undefined && { note }) };
}

function type(name: string, superType: string, features: Readonly<Record<string, string>>): object {
  const described: Record<string, object | string> = { '%NAME': name, '%SUPER_TYPE': superType };
  for (const [feature, range] of Object.entries(features)) described[feature] = { '%NAME': feature, '%RANGE': range };
  return described;
}
