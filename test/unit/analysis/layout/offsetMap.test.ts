import { deepEqual, equal } from 'node:assert/strict';
import { english } from '../../../../server/src/analysis/english/englishLanguage';
import { readLayout } from '../../../../server/src/analysis/text/layout/layout';

/** Words of the reading text stand at these words of the source. */
function stands(source: string, words: string, at: string): void {
  it(`${JSON.stringify(words)} in ${JSON.stringify(source)}`, () => {
    const layout = readLayout(source, english.layout);
    const start = layout.text.indexOf(words);
    const span = layout.toSource({ start, end: start + words.length });
    equal(source.slice(span.start, span.end), at);
    deepEqual(layout.fromSource(span), { start, end: start + words.length });
  });
}

describe('Words stay at their places in the text', () => {
  stands('&ldquo;We are closed,&rdquo; she said.', '“We are closed,”', '&ldquo;We are closed,&rdquo;');
  stands('the neigh\u00adbour insisted', 'neighbour', 'neigh\u00adbour');
  stands('said **Beatrix Holm**.', 'Beatrix Holm', 'Beatrix Holm');
  stands('> It sings, wrote Saoirse Lund.', 'It sings', 'It sings');
  stands('She left.The door closed.', 'The door', 'The door');
  stands('She left.The door closed.', 'She left.', 'She left.');
  stands(
    'The ferry office in Brackwater will close its counter at the end of\nthe summer, and tickets will be sold on board.',
    'at the end of the summer',
    'at the end of\nthe summer',
  );
  stands(
    '> The bridge at Kessel will be closed to lorries until the engineers\n> have looked at its piers.',
    'the engineers have looked',
    'the engineers\n> have looked',
  );
  stands('a plain text', 'plain', 'plain');
});
