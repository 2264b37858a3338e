/**
 * Prodigy's and spaCy's JSON Lines (prodi.gy/docs/api-interfaces): spans with code points, which fall on token boundaries, `token_end`
 * inclusive; relations between heads, the last token of a span. Tokens are runs of letters and digits, and single other signs, cut
 * where a span begins or ends.
 */
import { lowerBound } from '../analysis/text/lowerBound';
import { codePoints } from '../annotations/codePoints';
import { type Exported, findings, loss, notes, outers, stem } from './exported';
import type { Markup } from './markup';

interface Token {
  readonly text: string;
  /** Code points. */
  readonly start: number;
  readonly end: number;
  readonly id: number;
  readonly ws: boolean;
}

interface SpacySpan {
  readonly start: number;
  readonly end: number;
  readonly token_start: number;
  readonly token_end: number;
  readonly label: string;
  /** As Prodigy keeps what it does not know. */
  readonly status: string;
  readonly speakers?: readonly string[];
}

interface Said {
  readonly status: string;
  readonly who: readonly string[];
}

/** Writes `<name>.spacy.jsonl`, one line. */
export function toSpacy(markup: Markup): Exported {
  const { text } = markup;
  const points = codePoints(text);
  const { mentions, cues, dates, quotations } = markup;
  const marked = [...mentions, ...cues, ...dates, ...quotations.flatMap(({ pieces }) => pieces)];
  const tokens = tokensOf(text, {
    starts: new Set(marked.map(({ start }) => start)),
    ends: new Set(marked.map(({ end }) => end)),
  });
  const names = new Map(markup.speakers.map(({ id, name }) => [id, name]));
  const byId = new Map<string, SpacySpan>();
  const spans: SpacySpan[] = [];
  const add = (id: string, { start, end }: { start: number; end: number }, label: string, item: Said): SpacySpan => {
    const from = points.fromUtf16(start);
    const to = points.fromUtf16(end);
    const span = {
      start: from,
      end: to,
      token_start: tokenAt(tokens, from),
      token_end: tokenAt(tokens, to - 1),
      label,
      status: item.status,
      ...(item.who.length > 0 && { speakers: item.who.map((one) => names.get(one)!) }),
    };
    spans.push(span);
    if (!byId.has(id)) byId.set(id, span);
    return span;
  };
  for (const mention of markup.mentions) {
    add(mention.id, mention, 'SPEAKER', { ...mention, who: mention.speaker === undefined ? [] : [mention.speaker] });
  }
  for (const cue of markup.cues) add(cue.id, cue, 'CUE', { ...cue, who: [] });
  for (const date of markup.dates) add(date.id, date, `TIMEX_${date.timex.type}`, { ...date, who: [] });
  const relations = markup.quotations.flatMap(({ id, pieces, type, cue, sources, status, speakers }) => {
    const [quotation] = pieces.map((piece) =>
      add(id, piece, `QUOTATION_${type.toUpperCase()}`, { status, who: speakers }),
    );
    const to = (other: string, label: string) => relation(quotation!, byId.get(other)!, label);
    return [...sources.map((source) => to(source, 'SPOKEN_BY')), ...(cue === undefined ? [] : [to(cue, 'HAS_CUE')])];
  });
  const meta = {
    file: markup.fileName,
    publicationDate: markup.publicationDate ?? null,
    speakers: [...names.values()],
    values: markup.dates.map(({ id, timex }) => ({ ...timex, start: byId.get(id)!.start, end: byId.get(id)!.end })),
  };
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const line = JSON.stringify({ text, tokens, spans, relations, meta, answer: 'accept' });
  return {
    files: [{ name: `${stem(markup.fileName)}.spacy.jsonl`, content: `${line}\n` }],
    losses: [
      ...loss(notes(markup), 'notes'),
      ...findings(markup),
      ...loss(markup.quotations.filter(({ pieces }) => pieces.length > 1).length, 'separatedPieces'),
      ...loss(markup.speakers.filter(({ roles }) => roles.length > 0).length, 'roles'),
      ...loss(outers(markup), 'nesting'),
    ],
  };
}

function relation(head: SpacySpan, child: SpacySpan, label: string) {
  return { head: head.token_end, child: child.token_end, label, head_span: head, child_span: child };
}

/** Starts and ends of spans, in UTF-16. */
interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

function tokensOf(text: string, { starts, ends }: Edges): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const add = (words: string): void => {
    const length = Array.from(words).length;
    tokens.push({ text: words, start: at, end: at + length, id: tokens.length, ws: false });
    at += length;
  };
  for (const { index, 0: words } of text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu)) {
    const last = tokens.at(-1);
    const isEdge = starts.has(index) || ends.has(index + 1);
    // A space belongs to the token that it follows.
    if (words === ' ' && last?.ws === false && last.text.trim() !== '' && !isEdge) {
      tokens[tokens.length - 1] = { ...last, ws: true };
      at++;
      continue;
    }
    let from = 0;
    for (let to = 1; to < words.length; to++) {
      if (!starts.has(index + to) && !ends.has(index + to)) continue;
      add(words.slice(from, to));
      from = to;
    }
    add(words.slice(from));
  }
  return tokens;
}

/** The token that a code point stands in; a space behind a token belongs to it. */
function tokenAt(tokens: readonly Token[], point: number): number {
  return Math.max(0, lowerBound(tokens.length, (i) => tokens[i]!.start <= point) - 1);
}
