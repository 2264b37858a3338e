import assert from 'node:assert/strict';
import { emptySidecar } from '../../../server/src/annotations/model';
import { plainDateWording } from '../../../server/src/formats/exported';
import { exporters } from '../../../server/src/formats/formats';
import { markupOf } from '../../../server/src/formats/markup';
import { panelFile } from '../../../server/src/formats/panels/panel';
import { quoteRows } from '../../../server/src/formats/rows';
import { toTerminal } from '../../../server/src/formats/terminal';
import { english } from '../../../server/src/messages/english';
import { openArticle, unwrapped, wrapped } from '../features/wrappedArticle';

const markup = (text: string) => {
  const { facts, merged } = openArticle(text);
  return markupOf(facts, merged, { fileName: 'ferry.news', text, confirmed: false });
};

const panelOf = (name: 'audit' | 'timeline', format: 'csv' | 'html') => (text: string) => {
  const { facts } = openArticle(text);
  const article = { text, fileName: 'ferry.news', facts, sidecar: emptySidecar, anchored: [] };
  return panelFile(name, article, format, english).content;
};

const exportOf = (format: 'csv' | 'markdown' | 'html') => (text: string) =>
  exporters[format]!(markup(text), plainDateWording).files[0]!.content;

describe('What shows an article with lines broken at a margin', () => {
  const shown: Record<string, (text: string) => unknown> = {
    'rows of a quote sheet': (text) => quoteRows(markup(text)).map((row) => ({ ...row, line: 0 })),
    'the report in HTML': (text) => exportOf('html')(text).replace(/<td>\d+<\/td>/g, ''),
  };
  for (const [what, of] of Object.entries(shown)) {
    it(`has one space for a line end: ${what}`, () => assert.deepEqual(of(wrapped), of(unwrapped)));
  }

  const text: Record<string, (text: string) => string> = {
    'a quote sheet in CSV': exportOf('csv'),
    'a quote sheet in Markdown': exportOf('markdown'),
    'the source audit': panelOf('audit', 'csv'),
    'the timeline': panelOf('timeline', 'csv'),
    'the terminal': (given) =>
      toTerminal('ferry.news', openArticle(given).facts, given, { color: false, width: 200 }).replace(
        /^ *\d+:\d+/gm,
        '',
      ),
  };
  for (const [what, of] of Object.entries(text)) {
    it(`has one space for a line end: ${what}`, () => {
      const numbers = / *\d+/g;
      assert.equal(of(wrapped).replace(numbers, ' #'), of(unwrapped).replace(numbers, ' #'));
    });
  }
});
