import assert from 'node:assert/strict';
import { plainLetters } from '../../../server/src/analysis/text/plainLetters';

describe('names are found without the accents and letters that a keyboard lacks', () => {
  const rows: readonly (readonly [name: string, typed: string])[] = [
    ['Margit Sólyom', 'margit solyom'],
    ['Łukasz Wójcik', 'lukasz wojcik'],
    ['Søren Đặng', 'soren dang'],
    ['Þóra Guðmundsdóttir', 'thora gudmundsdottir'],
    ['Uwe Großmann', 'uwe grossmann'],
    ['Sean O’Dowd', "sean o'dowd"],
    ['Işıl Öz', 'isil oz'],
  ];
  for (const [name, typed] of rows) it(name, () => assert.equal(plainLetters(name), typed));
});
