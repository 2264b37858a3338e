import assert from 'node:assert/strict';
import { checkDefaults, type CheckName, type Severity } from '../../../server/src/checks/check';
import { runChecks } from '../../../server/src/checks/checks';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import { emptySidecar, type Anchored, type Annotation } from '../../../server/src/annotations/model';
import { markedArticle } from '../features/article';

const annotation: Annotation = {
  id: 'urn:uuid:1',
  kind: 'cue',
  status: 'confirmed',
  targets: [{ source: 'article.news', exact: 'insisted', prefix: '', suffix: '' }],
  speakers: [],
};

/** The problems as `check: words`. */
function problems(
  marked: string,
  anchored: readonly Anchored[] = [],
  severities: Partial<Record<CheckName, Severity>> = {},
) {
  const { article } = markedArticle(marked);
  const { text, facts } = article;
  const merged = applyDecisions({ text, facts, sidecar: emptySidecar, anchored });
  const found = runChecks({ text, facts, merged }, { ...checkDefaults, ...severities });
  return found.map(({ check, start, end }) => `${check}: ${text.slice(start, end)}`);
}

/** A confirmed quotation of nobody, where the words are. */
function confirmed(start: number, end: number, exact: string): Anchored {
  const span = { start, end };
  const targets = [{ source: 'article.news', exact, prefix: '', suffix: '' }];
  const quotation: Annotation = { ...annotation, kind: 'quotation', quotation: { type: 'direct' }, targets };
  return { annotation: quotation, pieces: [{ span, place: span, by: 'position' }] };
}

describe('unattributedQuotation', () => {
  it('finds a direct quotation of nobody', () =>
    assert.deepEqual(problems('<quotation>“Never,”</quotation> it went.'), ['unattributedQuotation: “Never,”']));
  const ignored: Record<string, string> = {
    'one with a speaker': '<quotation speaker="Ada Okoye">“Never.”</quotation>',
    'an indirect one': 'Reportedly <quotation type="indirect">it rains</quotation>.',
    'a mixed one': 'They <quotation type="mixed">called it “mud”</quotation>.',
    'one inside another':
      '<quotation speaker="Ada Okoye">“He shouted <quotation>‘Stop!’</quotation> at us.”</quotation>',
    'an empty file': '',
  };
  for (const [name, marked] of Object.entries(ignored)) {
    it(`ignores ${name}`, () => assert.deepEqual(problems(marked), []));
  }
  it('ignores one that a person left without a speaker', () =>
    assert.deepEqual(problems('<quotation>“Never.”</quotation>', [confirmed(0, 8, '“Never.”')]), []));
});

describe('twoSpellings', () => {
  for (const name of [' ', ',', '’s'])
    it(`lets an article have its problems where somebody is named only “${name}”`, () => {
      const marked = `<speaker means="${name}">They</speaker> came. <quotation>“Never,”</quotation> it went.`;
      assert.deepEqual(problems(marked, [], { twoSpellings: 'information' }), ['unattributedQuotation: “Never,”']);
    });
});

describe('changedSinceConfirmed', () => {
  const never = '<quotation>“Never.”</quotation>';
  it('finds words that are others than those that a person confirmed', () =>
    assert.deepEqual(problems(never, [confirmed(0, 8, '“Always.”')]), ['changedSinceConfirmed: “Never.”']));
  const same = { 'straight marks': '"Never."', 'white space': '“Never.” ', 'soft hyphens': '“Ne\u00adver.”' };
  for (const [name, exact] of Object.entries(same))
    it(`does not mind ${name}`, () => assert.deepEqual(problems(never, [confirmed(0, 8, exact)]), []));
  it('does not mind what a batch accepted', () => {
    const { annotation: one, pieces } = confirmed(0, 8, '“Always.”');
    assert.deepEqual(problems(never, [{ annotation: { ...one, status: 'automatic', speakers: [] }, pieces }]), [
      'unattributedQuotation: “Never.”',
    ]);
  });
});

describe('unclosedMark', () => {
  it('finds the mark', () => assert.deepEqual(problems('It is <unclosed>“</unclosed>odd.'), ['unclosedMark: “']));
});

describe('orphan', () => {
  const lost = (more: Partial<Annotation> = {}): Anchored => ({
    annotation: { ...annotation, ...more },
    pieces: [{ span: undefined, place: { start: 3, end: 3 }, by: 'none' }],
  });
  it('finds words that are gone', () => assert.deepEqual(problems('He left.', [lost()]), ['orphan: ']));
  it('is one problem for all that went with a sentence, saved since, and another for what went elsewhere', () => {
    const at = (id: string, start: number, exact: string): Anchored => {
      const targets = [{ ...annotation.targets[0]!, exact, position: { start, end: start + exact.length } }];
      // Behind a save each is taken to be gone from where it stood.
      return { ...lost({ id, targets }), pieces: [{ span: undefined, place: { start, end: start }, by: 'none' }] };
    };
    const found = [
      at('urn:uuid:1', 40, '“We begin on 2 May,”'),
      at('urn:uuid:2', 54, '2 May'),
      at('urn:uuid:3', 400, 'Easter'),
    ];
    const { article } = markedArticle('He left.');
    const merged = applyDecisions({ ...article, sidecar: emptySidecar, anchored: found });
    const groups = runChecks({ ...article, merged }, checkDefaults).map(({ annotation, others = [] }) => [
      annotation,
      ...others,
    ]);
    assert.deepEqual(groups, [['urn:uuid:1', 'urn:uuid:2'], ['urn:uuid:3']]);
  });
  it('ignores a rejection whose words are gone', () =>
    assert.deepEqual(problems('He left.', [lost({ status: 'rejected' })]), []));
  it('quotes the words as last seen, once', () => {
    const { article } = markedArticle('He left.');
    const anchored = [
      { ...lost(), pieces: [{ ...lost().pieces[0]!, last: { exact: '“Go,”', prefix: '', suffix: '' } }] },
    ];
    const merged = applyDecisions({ ...article, sidecar: emptySidecar, anchored });
    const [problem] = runChecks({ ...article, merged }, checkDefaults);
    assert.match(problem!.message, /^The annotated words “Go,” were deleted/);
    assert.equal(problem!.annotation, annotation.id);
  });
});

describe('runChecks', () => {
  const two = '<unclosed>“</unclosed>Odd. <quotation>“Never.”</quotation>';
  it('sorts by place', () => assert.deepEqual(problems(two), ['unclosedMark: “', 'unattributedQuotation: “Never.”']));
  it('leaves out what is off', () =>
    assert.deepEqual(problems(two, [], { unclosedMark: 'off' }), ['unattributedQuotation: “Never.”']));
  it('leaves out the one place that a person silenced', () => {
    const span = { start: 0, end: 1 };
    const silenced: Annotation = { ...annotation, kind: 'check', status: 'rejected', check: 'unclosedMark' };
    const anchored: Anchored = { annotation: silenced, pieces: [{ span, place: span, by: 'position' }] };
    assert.deepEqual(problems(`${two} <unclosed>“</unclosed>`, [anchored]), [
      'unattributedQuotation: “Never.”',
      'unclosedMark: “',
    ]);
  });
});
