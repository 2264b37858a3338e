import assert from 'node:assert/strict';
import { DiagnosticSeverity, languages } from 'vscode';
import { apply, article, at, eventually, open, quickFixes, rangeOf, read, write } from './workspace';

describe('A sidecar that cannot be read', () => {
  const broken = '{"type": "AnnotationCollection", "first": {"items": [';

  it('is a problem at its place and is never overwritten', async () => {
    const sidecar = await write('broken.news.annotations.jsonld', broken);
    const document = await open('broken.news', article);
    await open('broken.news.annotations.jsonld', broken);
    const [problem] = await eventually('the problem', () => {
      const found = languages.getDiagnostics(sidecar).filter(({ source }) => source === 'attribune');
      return found.length > 0 ? found : undefined;
    });
    assert.equal(problem?.severity, DiagnosticSeverity.Error);
    const words = rangeOf(document, 'every beam');
    const [first] = await quickFixes(document, words);
    // A decision is refused, by an error or a message, and the file stays.
    if (first) await apply(document, words, first.title).catch(() => undefined);
    assert.equal(await read(at('broken.news.annotations.jsonld')), broken);
  });
});
