import assert from 'node:assert/strict';
import german from '../../../l10n/bundle.l10n.de.json' with { type: 'json' };
import { analyze } from '../../../server/src/analysis/analyze';
import type { AttributionReason } from '../../../server/src/analysis/attributionReasons';
import { l10n } from '../../../server/src/l10n';
import { attributionReasonsOf } from '../../../server/src/messages/attributionReasons';
import { english } from '../../../server/src/messages/english';

const text = 'Ada Okoye is the mayor.\r\n\r\n“It is shut,” she said.\n\n“We are sorry.”\n';
const she = { start: text.indexOf('she'), end: text.indexOf('she') + 3 };

/** A reason of each kind; a kind that is missing does not compile. */
const reasons: { readonly [Kind in AttributionReason['kind']]: Extract<AttributionReason, { kind: Kind }> } = {
  annotated: { kind: 'annotated' },
  annotatedBefore: { kind: 'annotatedBefore' },
  lastSpeaker: { kind: 'lastSpeaker' },
  coreference: { kind: 'coreference', mention: she, name: 'Ada Okoye', antecedent: 0 },
};

const wordings: Readonly<Record<AttributionReason['kind'], readonly [english: string, german: string]>> = {
  annotated: ['as annotated', 'wie annotiert'],
  annotatedBefore: ['as annotated before', 'wie zuvor annotiert'],
  lastSpeaker: ['the last speaker goes on', 'der letzte Sprecher spricht weiter'],
  coreference: ['“she” → Ada Okoye, line 1', '„she“ → Ada Okoye, Zeile 1'],
};

describe('the reasons of attributions', () => {
  afterEach(() => l10n.use());

  for (const [kind, reason] of Object.entries(reasons)) {
    it(`have words for ${kind}, in English and in German`, () => {
      const [inEnglish, inGerman] = wordings[reason.kind];
      assert.equal(attributionReasonsOf(text, english)(reason), inEnglish);
      l10n.use(german);
      assert.equal(attributionReasonsOf(text, l10n.t)(reason), inGerman);
    });
  }

  it('are not needed where the source names its referent', () => {
    assert.equal(attributionReasonsOf(text, english)(undefined), '');
  });

  it('count lines from 1, whatever ends them', () => {
    const inWords = attributionReasonsOf(text, english);
    const at = (antecedent: number): string => inWords({ ...reasons.coreference, antecedent });
    assert.equal(at(she.start), '“she” → Ada Okoye, line 3');
    assert.equal(at(text.length - 1), '“she” → Ada Okoye, line 5');
  });

  it('take names as they are, whatever signs stand in them', () => {
    const inWords = attributionReasonsOf('$& {1}', english);
    const mention = { start: 0, end: 6 };
    assert.equal(inWords({ kind: 'coreference', mention, name: '{0}', antecedent: 0 }), '“$& {1}” → {0}, line 1');
  });

  it('are data in the facts', () => {
    const { reason } = analyze(text).quotations[0]!.attribution;
    assert.deepEqual(reason, reasons.coreference);
    assert.equal(attributionReasonsOf(text, english)(reason), '“she” → Ada Okoye, line 1');
  });
});
