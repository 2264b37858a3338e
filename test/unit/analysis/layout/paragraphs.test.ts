import { deepEqual } from 'node:assert/strict';
import { english } from '../../../../server/src/analysis/english/englishLanguage';
import { readLayout } from '../../../../server/src/analysis/text/layout/layout';

/** What a reader takes for the paragraphs of a text. */
function paragraphs(text: string): string[] {
  return readLayout(text, english.layout)
    .text.split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function joins(name: string, text: string, expected: readonly string[]): void {
  it(name, () => deepEqual(paragraphs(text), expected));
}

function leaves(name: string, text: string): void {
  it(name, () => {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    deepEqual(
      paragraphs(text),
      lines.filter((line) => line !== ''),
    );
  });
}

describe('A paragraph whose lines were broken by a program', () => {
  joins(
    'is one, between blank lines',
    'The ferry office in Brackwater will close its counter at the end of\nthe summer, and tickets will be sold on board.\n\nNobody will lose a post, the office said.',
    [
      'The ferry office in Brackwater will close its counter at the end of the summer, and tickets will be sold on board.',
      'Nobody will lose a post, the office said.',
    ],
  );
  joins(
    'is one where a name begins the next line',
    'The keys of the old mill were handed over on Monday by its owner,\nMargit Olsen, to a society that wants to grind flour there again. The\nTarn has water enough for that, she said, and the wheel still turns.',
    [
      'The keys of the old mill were handed over on Monday by its owner, Margit Olsen, to a society that wants to grind flour there again. The Tarn has water enough for that, she said, and the wheel still turns.',
    ],
  );
  joins(
    'is one in narrow columns',
    'The mayor said on\nFriday that nobody\nhad asked the town\nbefore the trees\nwere felled.',
    ['The mayor said on Friday that nobody had asked the town before the trees were felled.'],
  );
  joins(
    'is told by its indentation',
    '   The council met behind closed doors for most of the evening and\nissued no statement.\n   A second meeting has been called for Thursday, when the figures\nshould be known.',
    [
      'The council met behind closed doors for most of the evening and issued no statement.',
      'A second meeting has been called for Thursday, when the figures should be known.',
    ],
  );
  joins(
    'is one behind the quoting signs of an e-mail',
    '> The bridge at Kessel will be closed to lorries until the engineers\n> have looked at its piers.\n>\n> Cars may cross.',
    ['The bridge at Kessel will be closed to lorries until the engineers have looked at its piers.', 'Cars may cross.'],
  );
  joins(
    'is one where a quoted line leaves a quotation open that the next one closes',
    '> “We are sorry that the boat was full.\n> We will send a second one on Friday.”\n> The quay stays open.\n>\n> "We will ask again."\n> "We will wait."',
    [
      '“We are sorry that the boat was full. We will send a second one on Friday.”',
      'The quay stays open.',
      '"We will ask again."',
      '"We will wait."',
    ],
  );
  joins(
    'is one with line ends of Windows',
    'The market hall was built for horses, and the dealers who use it now\r\nsay that they can still smell them.\r\n\r\nIt will be painted.',
    [
      'The market hall was built for horses, and the dealers who use it now say that they can still smell them.',
      'It will be painted.',
    ],
  );
  joins(
    'joins the halves of a word',
    'The inspectors looked at every pillar and found that the foun-\ndations were sound, although the roof would have to be re-\nplaced before the winter.',
    [
      'The inspectors looked at every pillar and found that the foundations were sound, although the roof would have to be replaced before the winter.',
    ],
  );
  joins(
    'keeps the hyphen of a name and of a number',
    'The house at the end of the quay belonged for many years to Anna Lund-\nBergen, who had bought it from her uncle, and she left it to a 34-year-\nold nephew.',
    [
      'The house at the end of the quay belonged for many years to Anna Lund-Bergen, who had bought it from her uncle, and she left it to a 34-year-old nephew.',
    ],
  );
  joins(
    'goes on behind the number and the head of a page',
    'The harbour master had seen the ship come in at noon and had told the\n\n- 12 -\nTHE TARNWICK GAZETTE\n\npilots to stay on board until the wind had dropped. They were glad of\nit in the end.',
    [
      'The harbour master had seen the ship come in at noon and had told the pilots to stay on board until the wind had dropped. They were glad of it in the end.',
    ],
  );
});

describe('A paragraph whose lines were broken in another way', () => {
  joins(
    'is one with a blank line behind every line',
    'The night bus to the hills will stop at the dairy again from the first\n\nof March, and the driver who had asked for it for two years was the\n\nfirst to hear of it.\n\n\nThe fare stays as it was, the company said, and those who live behind\n\nthe dairy may ride free of charge until the end of the month.',
    [
      'The night bus to the hills will stop at the dairy again from the first of March, and the driver who had asked for it for two years was the first to hear of it.',
      'The fare stays as it was, the company said, and those who live behind the dairy may ride free of charge until the end of the month.',
    ],
  );
  joins(
    'is one with lines that end early',
    'The statue on the market square was washed for the first time since\nit had been put there, and it turned out to be\nof a lighter stone than anybody in Halvern had ever believed, said\nMargit Olsen, who held the hose while three men of the fire\nbrigade counted the buckets that were needed.',
    [
      'The statue on the market square was washed for the first time since it had been put there, and it turned out to be of a lighter stone than anybody in Halvern had ever believed, said Margit Olsen, who held the hose while three men of the fire brigade counted the buckets that were needed.',
    ],
  );
});

describe('A line of its own', () => {
  leaves(
    'stays one in an article with a line a paragraph',
    'Council votes to keep the lido open\nThe lido in Halvern will stay open until October, the council decided on Tuesday.\n“We heard the swimmers,” the mayor said.\nThe decision was close.',
  );
  leaves('stays one in a list', 'The winners are:\nJudith Marlow\nTom Akande\nthe brass band of Kessel');
  leaves(
    'stays one in a list of small words',
    'For the soup you need\ntwo onions\na pound of carrots\nsalt\nthe end of a loaf\nhalf a pint of cream',
  );
  leaves('stays one in an address', 'Harbour Office\n14 Quay Street\nSelmouth\nopen from nine');
  leaves(
    'stays one where a headline is followed by a small letter',
    'The orchestra needs a hall\neBay has sold the old one to a bidder in Varnsey for nine thousand pounds, the treasurer said on Monday.',
  );
  joins(
    'stays one above and below wrapped paragraphs',
    'Swimmers save their lido\nBy Petra Lowe\n\nThe lido in Halvern will stay open until the end of October, and the\nwater will be warmed.\n\n- a new slide\n- two showers',
    [
      'Swimmers save their lido',
      'By Petra Lowe',
      'The lido in Halvern will stay open until the end of October, and the water will be warmed.',
      '- a new slide',
      '- two showers',
    ],
  );
  joins(
    'stays one in a table between wrapped paragraphs',
    'The company has published the figures for its three boats, and they\nare better than last year.\n\nBoat          Trips     Guests\nTern            212     18,400\nPetrel          180      9,950\nThe captain of the Tern said that the summer had been the warmest he\nhad seen.',
    [
      'The company has published the figures for its three boats, and they are better than last year.',
      'Boat          Trips     Guests',
      'Tern            212     18,400',
      'Petrel          180      9,950',
      'The captain of the Tern said that the summer had been the warmest he had seen.',
    ],
  );
  leaves(
    'stays one where a page ends between whole paragraphs',
    'The kiln was lit by the grandfather of the present owner\n\n- 4 -\n\nPaula Reiss said the pottery would stay in the family',
  );
});

/** A paragraph filled unevenly: its fourth line had room for the next word. */
const UNEVEN = [
  'The swimming club of Oddenby has asked the harbour board for a',
  'lane of its own between six and eight in the morning, when the',
  'ferries are not yet running. It would need four buoys and one',
  'rope, and the club would bring them out and in',
  'again by itself, as it has done for the summer race each year',
  'since the old pier was taken down and its stones were used for',
  'the new wall. The board wants to know first how many swimmers',
  'would come, and who would watch over them in the dark months,',
  'since nobody of the board can be asked to stand on the quay at',
  'six in the morning with a lamp and a whistle, as was done when',
  'the harbour had a master of its own and a boat that was ready.',
];

describe('A paragraph whose lines are filled unevenly', () => {
  const first = UNEVEN.join(' ');
  const wraps = (name: string, lines: readonly string[]): void =>
    joins(name, [...UNEVEN, '', ...lines].join('\n'), [first, lines.join(' ')]);
  const keeps = (name: string, lines: readonly string[]): void =>
    joins(name, [...UNEVEN, '', ...lines].join('\n'), [first, ...lines]);

  wraps('is one where a name begins a line though it had room above', [
    'The money of the club is kept by a baker from the old town,',
    'Ulla Thistlewood, and she says that the water is warm enough',
    'until the end of October.',
  ]);
  wraps('is one where words in marks begin such a line', [
    'All of the members who came to the meeting called the water',
    '“a gift” of the sea and asked the others to try it out before',
    'they voted.',
  ]);
  wraps('is one where a line goes some columns beyond the margin', [
    'The fishmongers of the lower quay were against it from the start,',
    'Alva Brandt among them, since the carts would have to wait at',
    'the gate until the last swimmer had left.',
  ]);
  wraps('is one where a sentence ends early in a line', [
    'Nobody at the meeting had asked what the lane would cost.',
    'It is for the board to find the money, and the club will then',
    'bring its figures.',
  ]);
  keeps('stays apart from a list above it', [
    '- nine pairs of goggles from Ulla Marsh',
    '“They are as good as new,” she said.',
  ]);
  keeps('stays short where its lines are those of a song', [
    'O wind and tide',
    'The boats go wide',
    'O tide and wind',
    'The nets are thinned',
  ]);
  keeps('stays apart from the names below it', ['Letters to the harbour board', 'Quay Street 4', 'Oddenby']);
  keeps('stays apart from a byline', ['A winter without a harbour master', 'By Rosalind Achterberg']);
});
