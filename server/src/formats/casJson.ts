/**
 * UIMA CAS JSON 0.4.0 (github.com/apache/uima-uimaj-io-jsoncas), as INCEpTION reads it. Offsets are UTF-16 code units; `%ID` is first and
 * `%TYPE` second in each feature structure, `@feature` refers to another one.
 */
import { type Exported, loss, stem } from './exported';
import type { Markup } from './markup';

const string = 'uima.cas.String';
const quotation = 'attribune.Quotation';
const speaker = 'attribune.Speaker';
const mention = 'attribune.Mention';
const cueType = 'attribune.Cue';
const date = 'attribune.Date';

const article = 'attribune.Article';

const types = {
  [article]: type(article, 'uima.cas.TOP', { fileName: string, publicationDate: string, dateStatus: string }),
  [speaker]: type(speaker, 'uima.cas.TOP', { name: string, kind: string, roles: string }),
  [mention]: type(mention, 'uima.tcas.Annotation', { speaker, status: string, note: string }),
  [cueType]: type(cueType, 'uima.tcas.Annotation', { status: string, note: string }),
  [date]: type(date, 'uima.tcas.Annotation', {
    ...{ timexType: string, value: string, mod: string, quant: string, freq: string, zone: string },
    ...{ status: string, note: string },
  }),
  [quotation]: type(quotation, 'uima.tcas.Annotation', {
    ...{ quotationType: string, speaker, source: mention, cue: cueType, continues: quotation },
    ...{ parent: quotation, status: string, note: string },
  }),
};

/** Writes `<name>.cas.json`, the type system included. */
export function toCasJson(markup: Markup): Exported {
  const structures: object[] = [
    {
      '%ID': 1,
      '%TYPE': 'uima.cas.Sofa',
      sofaNum: 1,
      sofaID: '_InitialView',
      mimeType: 'text',
      sofaString: markup.text,
    },
  ];
  const ids = new Map<string, number>();
  const members: number[] = [];
  const add = (id: string, name: string, features: object): number => {
    const number = structures.length + 1;
    structures.push({ '%ID': number, '%TYPE': name, ...features });
    if (!ids.has(id)) ids.set(id, number);
    members.push(number);
    return number;
  };
  const annotation = ({ start, end }: { start: number; end: number }) => ({ '@sofa': 1, begin: start, end });
  const rest = ({ status, note }: { status: string; note?: string }) => ({
    status,
    ...(note !== undefined && { note }),
  });
  const { fileName, publicationDate, dateDecided } = markup;
  const dated = publicationDate !== undefined && {
    publicationDate,
    dateStatus: dateDecided ? 'confirmed' : 'suggested',
  };
  add('', article, { fileName, ...dated });
  for (const { id, name, kind, roles } of markup.speakers) {
    add(id, speaker, { name, kind, ...(roles.length > 0 && { roles: roles.join('; ') }) });
  }
  for (const one of markup.mentions) {
    const who = one.speaker === undefined ? {} : { '@speaker': ids.get(one.speaker)! };
    add(one.id, mention, { ...annotation(one), ...who, ...rest(one) });
  }
  for (const one of markup.cues) add(one.id, cueType, { ...annotation(one), ...rest(one) });
  for (const one of markup.dates) {
    const { type: timexType, ...timex } = one.timex;
    add(one.id, date, { ...annotation(one), timexType, ...timex, ...rest(one) });
  }
  // References may point forwards; a structure's number is known once it is its turn.
  const first = new Map<string, number>();
  let next = structures.length + 1;
  for (const { id, pieces } of markup.quotations) {
    first.set(id, next);
    next += pieces.length;
  }
  for (const one of markup.quotations) {
    let before: number | undefined;
    for (const piece of one.pieces) {
      before = add(one.id, quotation, {
        ...annotation(piece),
        quotationType: one.type,
        ...(one.speakers[0] !== undefined && { '@speaker': ids.get(one.speakers[0])! }),
        ...(one.sources[0] !== undefined && { '@source': ids.get(one.sources[0])! }),
        ...(one.cue !== undefined && { '@cue': ids.get(one.cue)! }),
        ...(before !== undefined && { '@continues': before }),
        ...(one.parent !== undefined && { '@parent': first.get(one.parent)! }),
        ...rest(one),
      });
    }
  }
  const cas = {
    '%TYPES': types,
    '%FEATURE_STRUCTURES': structures,
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': members } },
  };
  const { speakers } = markup;
  const joint = markup.quotations.filter(({ speakers }) => speakers.length > 1).length;
  return {
    files: [{ name: `${stem(markup.fileName)}.cas.json`, content: `${JSON.stringify(cas, null, 2)}\n` }],
    losses: [
      ...loss(joint, 'jointSpeakers'),
      ...loss(speakers.filter(({ roles }) => roles.some((role) => role.includes('; '))).length, 'joinedRoles'),
    ],
  };
}

function type(name: string, superType: string, features: Readonly<Record<string, string>>): object {
  const described: Record<string, object | string> = { '%NAME': name, '%SUPER_TYPE': superType };
  for (const [feature, range] of Object.entries(features)) described[feature] = { '%NAME': feature, '%RANGE': range };
  return described;
}
