import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  Attribution,
  Facts,
  Mention,
  Quotation,
  QuotationType,
  Span,
  Speaker,
  Timex,
} from '../../../server/src/analysis/facts';
import { analyze } from '../../../server/src/analysis/analyze';
import type { AttributionReason } from '../../../server/src/analysis/attributionReasons';
import { emptySidecar } from '../../../server/src/annotations/model';
import { checkDefaults } from '../../../server/src/checks/check';
import type { Article } from '../../../server/src/features/article';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';

/** An article made from marked text, and where its `|` stood. */
export interface MarkedArticle {
  readonly article: Article;
  readonly cursor: number;
}

interface Tag extends Span {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Facts as tags give them, without any analysis: `<quotation type speaker confidence reason else>`, `<speaker means kind roles>`,
 * `<cue>`, `<date value type mod reason else>`, `<unclosed>`. `|` is the cursor. A quotation's cue is the first one behind it.
 */
export function markedArticle(marked: string): MarkedArticle {
  const { text, tags, cursor } = strip(marked);
  return { article: articleWith(text, factsOf(text, tags), { speakers: true, dates: true }, true), cursor };
}

/** An article as the analysis finds it, published on 4 March 2026. */
export function analysedArticle(text: string, inlayHints = { speakers: true, dates: true }): Article {
  return articleWith(text, analyze(text, { publicationDate: '2026-03-04' }), inlayHints, false);
}

function articleWith(
  text: string,
  facts: Facts,
  inlayHints: Article['settings']['inlayHints'],
  codeLens: boolean,
): Article {
  const uri = 'file:///news/article.news';
  const document = TextDocument.create(uri, 'news', 7, text);
  const merged = applyDecisions({ text, facts, sidecar: emptySidecar, anchored: [] });
  const settings = {
    checks: checkDefaults,
    maxProblems: 100,
    annotateAll: 0.9,
    labels: {},
    codeLens,
    dateStyle: 'dmy' as const,
    annotatorTerms: false,
    inlayHints,
  };
  return { uri, version: 7, document, text, facts, merged, settings };
}

function strip(marked: string): { text: string; tags: Tag[]; cursor: number } {
  const tags: Tag[] = [];
  const open: (Tag & { end: number })[] = [];
  let text = '';
  let cursor = -1;
  for (const part of marked.split(/(<\/?[a-z]+[^<>]*>|\|)/)) {
    if (part === '|') cursor = text.length;
    else if (/^<\/[a-z]+>$/.test(part)) open.pop()!.end = text.length;
    else if (/^<[a-z]/.test(part)) {
      const attributes = Object.fromEntries(
        [...part.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1]!, match[2]!]),
      );
      const tag = { name: /\w+/.exec(part)![0], attributes, start: text.length, end: -1 };
      tags.push(tag);
      open.push(tag);
    } else text += part;
  }
  return { text, tags, cursor };
}

function factsOf(text: string, tags: readonly Tag[]): Facts {
  const speakers: (Speaker & { mentions: number[] })[] = [];
  const speakerNamed = (
    name: string,
    { kind = 'Person', roles = '' }: Readonly<Record<string, string>> = {},
  ): number => {
    const known = speakers.findIndex((speaker) => speaker.name === name);
    if (known >= 0) return known;
    return (
      speakers.push({
        name,
        kind: kind as Speaker['kind'],
        roles: roles === '' ? [] : roles.split(';'),
        mentions: [],
      }) - 1
    );
  };
  const named = (name: string) => tags.filter((tag) => tag.name === name);
  const mentions = named('speaker').map(({ start, end, attributes }, index): Mention => {
    const speaker = speakerNamed(attributes['means'] ?? text.slice(start, end), attributes);
    speakers[speaker]!.mentions.push(index);
    const reason = reasonOf(attributes['reason'], { start, end }, speakers[speaker]!.name);
    return { start, end, kind: 'name', speaker, confidence: 0.95, reason, source: true };
  });
  const cues = named('cue').map(({ start, end }) => ({ start, end }));
  const quotations = named('quotation').map((tag): Quotation => {
    const { attributes, start, end } = tag;
    const cue = cues.find((candidate) => candidate.start >= end);
    const parent = named('quotation').findIndex((other) => other.start < start && other.end > end);
    return {
      pieces: [{ start, end, floating: false }],
      type: (attributes['type'] ?? 'direct') as QuotationType,
      cue,
      parent: parent < 0 ? undefined : parent,
      attribution: attributionOf(tag, speakerNamed),
    };
  });
  return {
    language: 'en',
    foreign: [],
    header: undefined,
    dateline: undefined,
    publicationDate: undefined,
    quotations,
    cues,
    mentions,
    speakers,
    timexes: named('date').map(timexOf),
    timexFacts: [],
    unclosedMarks: named('unclosed').map(({ start, end }) => ({ start, end })),
    paragraphs: [],
    sentences: [],
  };
}

function attributionOf({ attributes, start, end }: Tag, speakerNamed: (name: string) => number): Attribution {
  const { speaker, confidence = '0.95', reason, else: others = '' } = attributes;
  return {
    speaker: speaker === undefined ? undefined : speakerNamed(speaker),
    mention: undefined,
    confidence: Number(confidence),
    rule: speaker === undefined ? 'unattributed' : 'cue-and-source',
    evidence: { start, end },
    reason: reasonOf(reason, { start, end }, speaker ?? ''),
    floating: false,
    runnersUp:
      others === ''
        ? []
        : others.split(';').map((other) => {
            const [name = '', likely = '0.4'] = other.split(' at ');
            return { speaker: speakerNamed(name), mention: undefined, confidence: Number(likely) };
          }),
    joint: [],
    chain: [],
  };
}

/** The reason of a kind; the antecedent of a coreference stands at the start of the text. */
function reasonOf(kind: string | undefined, mention: Span, name: string): AttributionReason | undefined {
  if (kind === 'coreference') return { kind, mention, name, antecedent: 0 };
  return kind === 'annotated' || kind === 'annotatedBefore' || kind === 'lastSpeaker' ? { kind } : undefined;
}

function timexOf({ attributes, start, end }: Tag): Timex {
  const { value = '', type = 'DATE', mod, reason = 'asWritten', else: others = '' } = attributes;
  return {
    start,
    end,
    type: type as Timex['type'],
    value,
    ...(mod !== undefined && { mod: mod as NonNullable<Timex['mod']> }),
    confidence: 0.95,
    reason: { kind: reason } as Timex['reason'],
    alternatives:
      others === ''
        ? []
        : others.split(';').map((other) => ({ type: 'DATE', value: other, reason: { kind: 'nextOne' } })),
  };
}
