import { pointOf } from './fieldsOf';
import { Openings } from './openings';
import type { BuildMeaning, PatternRule } from './rule';
import { isGlued, isNumber, isWord, numberOf, QUOTE, SYMBOL_COUNT, symbolIn } from './tokenCodes';
import { symbolsOf, tokenPattern, type TokenPattern } from './tokenPatterns';

/** A rule with its pattern, which compiles when a text first asks for it. */
export interface CompiledRule {
  /** Its place in the list of rules. */
  readonly index: number;
  readonly pattern: TokenPattern;
  readonly build: BuildMeaning;
}

/** The rules of the date grammar by what they begin with. It never changes. */
export interface Grammar {
  readonly rules: readonly CompiledRule[];
  /** The rules that may match at a token: none at nearly all of them, also by what stands behind an article or a number. */
  readonly rulesAt: (codes: string, i: number) => readonly CompiledRule[] | undefined;
  /** Whether a rule may match at a token, by this one and the next. */
  readonly mayMatch: (rule: CompiledRule, codes: string, i: number) => boolean;
}

/** So many rules are tried before their openings are looked for, which takes as long: a short text does without. */
const FEW_TRIES = 20_000;

/** By symbol, what a word can do, as bits. */
const Ability = {
  /** Begins a rule only in front of a word that says something of time: "a". */
  Article: 1,
  /** Says something of time. */
  Timely: 2,
  /** Goes on behind a number: "to", "GMT". */
  BehindNumber: 4,
};

/** Compiles rules into a grammar; patterns compile later, one by one. */
export function compileGrammar(patternRules: readonly PatternRule[]): Grammar {
  const rules: CompiledRule[] = [];
  const starting = bySymbol();
  const behindThe = bySymbol();
  for (const [starts, source, build = pointOf as BuildMeaning] of patternRules) {
    const rule = Object.freeze({ index: rules.length, pattern: tokenPattern(source), build });
    rules.push(rule);
    const [, the, names = ''] = /^(the\?? )?(.*)/.exec(starts)!;
    for (const symbol of symbolsOf(names)) {
      if (the !== 'the ') (starting[symbol] ??= []).push(rule);
      if (the !== undefined) (behindThe[symbol] ??= []).push(rule);
    }
  }
  const [THE = 0] = symbolsOf('the');
  starting[THE] ??= [];
  const abilities = abilitiesOf(starting);

  const rulesAt = (codes: string, i: number): readonly CompiledRule[] | undefined => {
    const code = codes.charCodeAt(i);
    const symbol = symbolIn(code);
    const found = starting[symbol];
    if (found === undefined) return undefined;
    const next = codes.charCodeAt(i + 1);
    if (symbol === THE) return behindThe[symbolIn(next)];
    const can = isWord(next) ? abilities[symbolIn(next)]! : Ability.Timely;
    if (isNumber(code)) {
      const follows = isWord(next) ? (can & Ability.BehindNumber) > 0 : isNumber(next) || isGlued(next);
      return follows || numberOf(code) < 0 || numberOf(code) > 999 ? found : undefined;
    }
    const waits =
      symbol === QUOTE ? !isNumber(next) : (abilities[symbol]! & Ability.Article) > 0 && (can & Ability.Timely) === 0;
    return waits ? undefined : found;
  };
  let openings: Openings | undefined;
  let tries = 0;
  const mayMatch = ({ index }: CompiledRule, codes: string, i: number): boolean => {
    if (openings !== undefined) return openings.mayOpen(index, codes.charCodeAt(i), codes.charCodeAt(i + 1));
    if (++tries > FEW_TRIES) openings = new Openings(rules.map(({ pattern }) => pattern.compiled().expression.source));
    return true;
  };
  return Object.freeze({ rules: Object.freeze(rules), rulesAt, mayMatch });
}

function bySymbol(): (CompiledRule[] | undefined)[] {
  return Array.from({ length: SYMBOL_COUNT }, () => undefined);
}

function abilitiesOf(starting: readonly (readonly CompiledRule[] | undefined)[]): Uint8Array {
  const abilities = new Uint8Array(SYMBOL_COUNT);
  for (const symbol of symbolsOf('ARTICLES')) abilities[symbol]! |= Ability.Article;
  starting.forEach((rules, symbol) => {
    if (rules !== undefined) abilities[symbol]! |= Ability.Timely | Ability.BehindNumber;
  });
  for (const symbol of symbolsOf('the|TIMELY|PART|TIMES3')) abilities[symbol]! |= Ability.Timely | Ability.BehindNumber;
  for (const symbol of symbolsOf('LINK|ZONE|MERIDIEM|SUFFIX|UNIT|MONTH')) abilities[symbol]! |= Ability.BehindNumber;
  return abilities;
}
