import assert from 'node:assert/strict';
import { compileGrammar } from '../../../../server/src/analysis/english/dates/grammar';
import { rules } from '../../../../server/src/analysis/english/dates/rules/dateRules';
import { tokenPattern } from '../../../../server/src/analysis/english/dates/tokenPatterns';

describe('the date grammar', () => {
  it('compiles every pattern', () => {
    for (const { pattern } of compileGrammar(rules).rules) assert.ok(pattern.compiled().expression.sticky);
  });

  it('is frozen', () => {
    const grammar = compileGrammar(rules);
    assert.ok(Object.isFrozen(grammar) && Object.isFrozen(grammar.rules));
  });

  it('refuses words that its vocabulary lacks', () => {
    assert.throws(() => compileGrammar([['minister', 'minister']]), /lacks “minister”/);
    assert.throws(() => tokenPattern('the harbour').compiled(), /lacks “harbour”/);
  });
});
