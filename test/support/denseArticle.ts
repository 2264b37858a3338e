/** An article with its sidecar, as they lie side by side. */
export interface DenseArticle {
  readonly text: string;
  /** JSON of the sidecar. */
  readonly sidecar: string;
}

/**
 * An article of about 80 characters a line in which everything is confirmed: in each line a quotation, its cue, its
 * speaker and a date. Built without any analysis, so that tests within an editor can make it.
 *
 * @param lines a quarter of the annotations
 */
export function denseArticle(lines: number, source = 'dense.news'): DenseArticle {
  const people = ['Ada Okoye', 'Ivan Petrov', 'Mei Tanaka', 'Rosa Delgado'];
  const items: object[] = [];
  let text = '';
  for (let line = 0; line < lines; line++) {
    const person = line % people.length;
    const day = 1 + (line % 28);
    const date = `${day} March 2026`;
    const pieces = [
      `“Gate ${letters(line)} stays shut,”`,
      ' ',
      'said',
      ' ',
      people[person]!,
      ' of the works at the yard on ',
      date,
    ];
    const [quotation, cue, name, time] = Array.from({ length: 4 }, (_, i) => uuid(4 * line + i));
    const speaker = uuid(4 * lines + person);
    const starts = pieces.map((_, i) => text.length + pieces.slice(0, i).join('').length);
    const whole = pieces.join('');
    const add = (id: string, piece: number, ...bodies: object[]): void => {
      const [start, exact] = [starts[piece]!, pieces[piece]!];
      const behind = whole.slice(start + exact.length - text.length, start + exact.length - text.length + 32);
      items.push({
        id,
        type: 'Annotation',
        motivation: 'classifying',
        created: '2026-03-04T09:00:00Z',
        'attribune:status': 'confirmed',
        body: bodies,
        ...(piece === 0 && { 'attribune:quotation': { type: 'direct', cue } }),
        target: [
          {
            source,
            selector: [
              {
                type: 'TextQuoteSelector',
                exact,
                prefix: whole.slice(0, start - text.length).slice(-32),
                suffix: behind,
              },
              { type: 'TextPositionSelector', start, end: start + exact.length },
            ],
          },
        ],
      });
    };
    const kind = (value: string) => ({ type: 'TextualBody', purpose: 'classifying', value });
    const identifying = { type: 'SpecificResource', purpose: 'identifying', source: speaker };
    const value = `2026-03-${String(day).padStart(2, '0')}`;
    add(quotation!, 0, kind('quotation'), identifying);
    add(cue!, 2, kind('cue'));
    add(name!, 4, kind('speaker'), identifying);
    add(time!, 6, kind('date'), {
      type: 'TextualBody',
      purpose: 'tagging',
      format: 'application/json',
      value: { type: 'DATE', value },
      'attribune:timex': { type: 'DATE', value },
    });
    text += `${whole}.\n`;
  }
  const root = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { attribune: 'urn:attribune:' }],
    type: 'AnnotationCollection',
    'attribune:version': 1,
    'attribune:speakers': people.map((name, i) => ({
      id: uuid(4 * lines + i),
      type: 'Person',
      name,
      'attribune:roles': [],
    })),
    first: { type: 'AnnotationPage', items },
  };
  return { text, sidecar: JSON.stringify(root, null, 2) };
}

/** A name of four letters. Numbers may be years. */
function letters(count: number): string {
  return [17_576, 676, 26, 1].map((unit) => String.fromCharCode(65 + (Math.floor(count / unit) % 26))).join('');
}

function uuid(count: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
}
