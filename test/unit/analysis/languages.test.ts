import assert from 'node:assert/strict';
import { analyze, analyzeAgain } from '../../../server/src/analysis/analyze';
import { assertAsAnew } from '../../support/asAnew';

/** What is found of a text: its quotations, each with its speaker where one is known, and its dates. */
function found(text: string): string[] {
  const { quotations, speakers, timexes } = analyze(text);
  const said = quotations.map(({ pieces, type, attribution }) => {
    const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const speaker = attribution.speaker === undefined ? '' : ` (${speakers[attribution.speaker]!.name})`;
    return `${type === 'direct' ? '' : `${type} `}${words}${speaker}`;
  });
  return [...said, ...timexes.map(({ value }) => value)];
}

/** [what a reader sees, the text, what is found in it]: no speaker but of a label or a dash, no date but in numbers. */
const foreign: [string, string, string[]][] = [
  [
    'German „…“',
    'Die Stadtwerke wollen die Preise für Fernwärme deutlich erhöhen.\n\n„Wir können das nicht allein tragen“, sagte Geschäftsführerin Petra Lindholm am Montag. Am 12.03.2024 soll der Rat entscheiden.',
    ['„Wir können das nicht allein tragen“', '2024-03-12'],
  ],
  [
    'German »…« and a label',
    '»Die Leute sind sehr wütend auf die Stadt«, erklärte der Sprecher des Bundes.\n\nPetra Lindholm: »Es gibt keinen anderen Weg.«',
    ['»Die Leute sind sehr wütend auf die Stadt«', '»Es gibt keinen anderen Weg.« (Petra Lindholm)'],
  ],
  [
    'German titles and words at a distance',
    'Der Film „Nachtwind“ ist nicht für alle, aber er hat viele Freunde in der Stadt, die ihn „Kult“ nennen.',
    [],
  ],
  [
    'French « … » with spaces',
    '« Nous n’avons plus les moyens de la chauffer », a expliqué la maire, Sylvie Carbonnel, mardi. « C’est une décision difficile », a-t-elle ajouté.',
    ['« Nous n’avons plus les moyens de la chauffer »', '« C’est une décision difficile »'],
  ],
  [
    'a French quotation over paragraphs, which go on with »',
    '« C’est la troisième fois cette année, et personne ne nous a rien dit.\n\n» On nous prend pour des idiots », s’indigne un habitant du quartier.',
    ['« C’est la troisième fois cette année, et personne ne nous a rien dit. … » On nous prend pour des idiots »'],
  ],
  [
    'a French sign-off',
    'La piscine sera fermée dès lundi, selon la mairie, pour une durée de six mois.\n\n« La ville doit nous écouter. » — Marc Delaunoy, président',
    ['« La ville doit nous écouter. » (Marc Delaunoy)'],
  ],
  [
    'a Spanish dialogue in dashes',
    'El ayuntamiento cierra la piscina por falta de dinero y los vecinos protestan.\n\n—No lo sé —respondió el portavoz—. Mañana hablaremos con los vecinos.',
    ['No lo sé … Mañana hablaremos con los vecinos.'],
  ],
  [
    'Spanish «…»',
    '«No tenemos dinero para calentar el agua», dijo la alcaldesa, Pilar Santibáñez, en una rueda de prensa el lunes.',
    ['«No tenemos dinero para calentar el agua»'],
  ],
  [
    'Italian “…” and a label',
    'Il comune chiude la piscina perché non ci sono più soldi.\n\nLuca Ferrandi: “Non è una scelta facile per la città”.',
    ['“Non è una scelta facile per la città” (Luca Ferrandi)'],
  ],
  [
    "Dutch '…' with dropped letters",
    "De gemeente heeft geen geld meer voor het zwembad. 'We moeten het nu sluiten', zei wethouder Joris van Dalen dinsdag. 's Avonds bleef het er stil.",
    ["'We moeten het nu sluiten'"],
  ],
  [
    'Swedish ”…”',
    'Kommunen stänger badet för att det inte finns några pengar. ”Vi har inte råd att värma vattnet”, säger Karin Ekvall i juni.',
    ['”Vi har inte råd att värma vattnet”'],
  ],
  [
    'a Swedish dialogue',
    'Kommunen stänger badet för att det inte finns några pengar.\n\n– Vi har inte råd att värma vattnet, säger Karin Ekvall.',
    ['Vi har inte råd att värma vattnet, säger Karin Ekvall.'],
  ],
  [
    'Polish „…”',
    'Miasto zamyka basen, bo nie ma już na to pieniędzy. „Nie stać nas na ogrzewanie wody”, powiedziała Anna Wierzbicka w środę.',
    ['„Nie stać nas na ogrzewanie wody”'],
  ],
  [
    'Portuguese “…”',
    'A câmara fecha a piscina porque não há dinheiro para a manter aberta. “Não temos outra escolha neste momento”, disse Rui Almada na terça-feira.',
    ['“Não temos outra escolha neste momento”'],
  ],
  [
    'Russian «…», one inside another',
    '«У нас больше нет денег на клуб «Волна», — сказала мэр Ольга Вересова в понедельник.\n\n— Мы вернёмся завтра, — пообещал житель города.',
    ['«У нас больше нет денег на клуб «Волна»', 'Мы вернёмся завтра'],
  ],
  [
    'Greek',
    'Ο δήμος κλείνει το κολυμβητήριο. «Δεν έχουμε άλλα χρήματα», είπε η Ελένη Μαύρου.',
    ['«Δεν έχουμε άλλα χρήματα»'],
  ],
];

/** English texts that speak of, quote and name what is foreign. */
const english: [string, string, string[]][] = [
  [
    'Spanish names',
    '“The road is closed,” said Juan de la Cruz Montero, mayor of San José de los Llanos.',
    ['“The road is closed,” (Juan de la Cruz Montero)'],
  ],
  [
    'a list of Spanish names',
    'Four people are still missing, the coastguard said.\n\nMaría del Carmen de los Ríos, Pedro de la Fuente, José de la Vega, Ana del Río, Luis de los Santos',
    ['indirect Four people are still missing (the coastguard)'],
  ],
  [
    'a French quotation',
    '“Nous sommes ici et nous ne partirons pas,” said Marie Aubrac, a baker.',
    ['“Nous sommes ici et nous ne partirons pas,” (Marie Aubrac)'],
  ],
  [
    'a long French quotation',
    'The square was full and nobody left it.\n\n“Nous sommes ici et nous ne partirons pas, parce que la ville est à nous et que vous le savez,” Marie Aubrac told the crowd.',
    ['“Nous sommes ici et nous ne partirons pas, parce que la ville est à nous et que vous le savez,” (Marie Aubrac)'],
  ],
  [
    'German words',
    '“Die Welle” and “Der lange Weg” were shown on Monday. “It was a triumph,” said Petra Lindholm.',
    ['“It was a triumph,” (Petra Lindholm)', 'XXXX-WXX-1'],
  ],
  ['a headline of three words', 'Mayor quits council\n\n“I am done,” said Ada Okoye.', ['“I am done,” (Ada Okoye)']],
  ['one short sentence', '“No,” Okoye said.', ['“No,” (Okoye)']],
  [
    'names of places and people alone',
    'Okoye, Lind, Aubrac, Carbonnel, Weseler, Santibáñez, Ferrandi, van Dalen, Ekvall, Almada',
    [],
  ],
];

describe('Text that is not English', () => {
  for (const [name, text, expected] of foreign)
    it(`gives what its marks show: ${name}`, () => {
      assert.deepEqual(found(text), expected);
      assert.equal(analyze(text).language, 'other');
      assert.deepEqual(analyze(text).unclosedMarks, []);
    });

  for (const [name, text, expected] of english)
    it(`is none that speaks of it in English: ${name}`, () => {
      assert.deepEqual(found(text), expected);
      assert.equal(analyze(text).language, 'en');
    });

  const french =
    '« Nous n’avons plus les moyens de la chauffer et nous ne pouvons pas attendre », a expliqué la maire, Sylvie Carbonnel.';
  const mixed = `“The pool will close,” said Ada Okoye, who runs it and has done so for years.\n\n${french}\n\n“It is a pity,” Okoye said after the vote on Monday.`;

  it('is a paragraph among English ones', () => {
    const { language, foreign } = analyze(mixed);
    assert.equal(language, 'mixed');
    assert.deepEqual(
      foreign.map(({ start, end }) => mixed.slice(start, end)),
      [french],
    );
    assert.deepEqual(found(mixed).slice(0, 3), [
      '“The pool will close,” (Ada Okoye)',
      '« Nous n’avons plus les moyens de la chauffer et nous ne pouvons pas attendre »',
      '“It is a pity,” (Ada Okoye)',
    ]);
  });

  it('is found anew after an edit that changes the language of a paragraph or of the text', () => {
    const edits: [string, string][] = [
      [mixed, mixed.replace('a expliqué', 'said and told')],
      [mixed, mixed.replace('“The pool will close,” said Ada Okoye, who runs it and has done so for years.', 'Non.')],
      [french, `${french}\n\nThe pool will close, and that is what they said at the end of the meeting.`],
      [`${french}\n\nEt voilà.`, `The pool will close at once, and they said that it will stay so.\n\nEt voilà.`],
    ];
    for (const [from, to] of edits) {
      assertAsAnew(to, analyzeAgain(from, {}));
      assertAsAnew(from, analyzeAgain(to, {}));
    }
  });
});
