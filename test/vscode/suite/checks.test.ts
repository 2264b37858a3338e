import assert from 'node:assert/strict';
import { languages, type TextDocument } from 'vscode';
import { apply, eventually, open, rangeOf } from './workspace';

describe('The checks of dates', () => {
  const lead = 'LEITH, March 4, 2026 (Firth News) — “We are late,” said Ada Okoye, the mayor.\n';
  const codes = ({ uri }: TextDocument) => languages.getDiagnostics(uri).map(({ code }) => code);
  const found = (document: TextDocument, code: string) =>
    eventually(code, () => (codes(document).includes(code) ? true : undefined));
  const gone = (document: TextDocument) =>
    eventually('no problems', () => (codes(document).length === 0 ? true : undefined));

  it('find a weekday that does not fit its date, and correct it in the article', async () => {
    const document = await open('weekday.news', `${lead}The pier opened on Thursday, 24 December 2021.\n`);
    await found(document, 'weekdayMismatch');
    await apply(document, rangeOf(document, 'Thursday'), 'Change Thursday to Friday');
    assert.match(document.getText(), /on Friday, 24 December 2021/);
    await gone(document);
    await document.save();
  });

  it('find a range that ends before it begins, and swap its ends', async () => {
    const document = await open('range.news', `${lead}The fair runs from 9 May 2026 to 3 May 2026.\n`);
    await found(document, 'rangeEndsBeforeItBegins');
    await apply(document, rangeOf(document, '9 May 2026'), 'Swap 9 May 2026 and 3 May 2026');
    assert.match(document.getText(), /from 3 May 2026 to 9 May 2026/);
    await gone(document);
    await document.save();
  });
});
