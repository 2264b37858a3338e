import assert from 'node:assert/strict';
import { typedSource } from '../../../server/src/features/typedSource';
import type { VerificationSource } from '../../../server/src/annotations/verification/verificationModel';

const person = (name: string, time?: string): VerificationSource => ({
  kind: 'person',
  name,
  ...(time !== undefined && { time }),
});

describe('typedSource', () => {
  const table: Record<string, VerificationSource | undefined> = {
    'https://port.example/minutes?d=5#q2': { kind: 'page', url: 'https://port.example/minutes?d=5#q2' },
    'www.port.example/minutes': { kind: 'page', url: 'https://www.port.example/minutes' },
    'doi:10.1000/182': { kind: 'page', url: 'doi:10.1000/182' },
    'call.txt': { kind: 'file', path: 'call.txt' },
    'calls/5 March.txt:12': { kind: 'file', path: 'calls/5 March.txt', line: 12 },
    'call.md#L3': { kind: 'file', path: 'call.md', line: 3 },
    'C:\\desk\\call.docx:3': { kind: 'file', path: 'C:/desk/call.docx', line: 3 },
    'data/tides.dat2:40': { kind: 'file', path: 'data/tides.dat2', line: 40 },
    'Ida Moen': person('Ida Moen'),
    'I.M.Moen': person('I.M.Moen'),
    'Ida Moen, 3 March 14:30': person('Ida Moen', '2026-03-03T14:30'),
    'Ida Moen, 3 March, at 9.15': person('Ida Moen', '2026-03-03T09:15'),
    'Ida Moen by phone, yesterday': person('Ida Moen by phone', '2026-11-28'),
    'Ida Moen 14:30': person('Ida Moen', '2026-11-29T14:30'),
    'Ida Moen (today)': person('Ida Moen', '2026-11-29'),
    'hearing of 3 May 2025': person('hearing', '2025-05-03'),
    // Nobody was asked in a month to come.
    'Ida Moen, 24 December': person('Ida Moen', '2025-12-24'),
    'Hansard, vol. 3, p. 12': person('Hansard, vol. 3, p. 12'),
    'court file 12/2025': person('court file 12/2025'),
    'Ida Moen, 25:70': person('Ida Moen, 25:70'),
    'the port’s 2024 report': person('the port’s 2024 report'),
    '  ': undefined,
  };
  for (const [typed, expected] of Object.entries(table)) {
    it(`reads ${JSON.stringify(typed)}`, () => assert.deepEqual(typedSource(typed, '2026-11-29'), expected));
  }
});
