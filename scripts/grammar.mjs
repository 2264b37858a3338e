// Writes syntaxes/news.tmLanguage.json, so that each word list and each rule for marks stands in one place.
// Run it after a change; test/grammar fails when the two differ. `--check` compares instead of writing.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { URL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import {
  month,
  day,
  weekday,
  year,
  name,
  verbs,
  quoted,
  open,
  substantial,
  inWord,
  single,
  date,
} from './grammarPieces.mjs';

const speaker = { name: 'entity.name.type.speaker.news' };
const cue = { name: 'keyword.other.cue.news' };
const sentenceEnd = '[.?!]\\s|[.?!][”"’\']\\s';
const quotationEnd = '(?<=["”’»“\'])\\s*[—–,-]?\\s+';

const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  name: 'News',
  scopeName: 'text.news',
  comment:
    'What can be coloured without understanding the text. The language server’s semantic tokens lie on top but take no colour away, so rules here must be sure. A paragraph is a line; nothing reaches beyond it.',
  patterns: ['byline', 'dateline', 'lead-in', 'quotations', 'tag', 'according-to', 'dates'].map((n) => ({
    include: `#${n}`,
  })),
  repository: {
    byline: {
      comment: 'A line of its own: By Ada Okoye and Tom Reyes, Staff Writers',
      name: 'meta.byline.news',
      match: `^\\s*([Bb]y|BY)\\s+(\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s(?:(?:and|de|van|von|der)\\s)?\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,7})(?=\\s*$|\\s*[,|(·•–—][^.!?]{0,60}\\.?\\s*$)`,
      captures: { 1: { name: 'keyword.other.byline.news' }, 2: { name: 'entity.name.type.byline.news' } },
    },
    dateline: {
      patterns: [
        {
          comment: 'LAGOS, Nigeria, Jan 3 (Wire) — …; LAGOS — …',
          name: 'meta.dateline.news',
          match: `^\\s*(\\p{Lu}[\\p{Lu}\\p{M}.'’ -]*\\p{Lu}(?:,\\s\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}\\p{L}*)?)??)(,\\s${month}\\s${day}(?:,?\\s${year})?)?(?:\\s?\\(([^)]{2,30})\\))?\\s?([-–—]{1,2})(?=\\s)`,
          captures: {
            1: { name: 'entity.name.section.place.news' },
            2: { patterns: [{ include: '#dates' }] },
            3: { name: 'support.type.agency.news' },
            4: { name: 'punctuation.separator.dateline.news' },
          },
        },
        {
          comment: 'With an agency the place may be in small letters: Lagos, Jan. 3 (Wire) …',
          name: 'meta.dateline.news',
          match: `^\\s*(\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /]\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3})(,\\s${month}\\s${day}(?:,?\\s${year})?)\\s?\\(([^)]{2,30})\\)(?:\\s?([-–—:.]{1,2}))?(?=\\s)`,
          captures: {
            1: { name: 'entity.name.section.place.news' },
            2: { patterns: [{ include: '#dates' }] },
            3: { name: 'support.type.agency.news' },
            4: { name: 'punctuation.separator.dateline.news' },
          },
        },
      ],
    },
    'lead-in': {
      patterns: [
        {
          comment:
            'Okoye said on Monday: “…”. Elsewhere in a sentence a name before a verb may be two names: in Lagos Okoye said.',
          match: `(?:^|(?<=${sentenceEnd}))(${name})(?:,[^,"“”]{2,60},)?\\s+(?:also\\s+|later\\s+|then\\s+)?(${verbs})\\b(?=[^.?!"“”„«»]{0,120}\\s["“„«‘'](?!\\s))`,
          captures: { 1: speaker, 2: cue },
        },
        {
          comment: 'From the start of a sentence to a quotation.',
          match: `(?:^|(?<=${sentenceEnd}))([^.?!"“”„«»]{2,200}?)(?=[,:]?\\s["“„«‘'](?!\\s))`,
          captures: {
            1: {
              patterns: [
                { include: '#name-and-cue' },
                { include: '#cue' },
                { include: '#according-to' },
                { include: '#dates' },
              ],
            },
          },
        },
      ],
    },
    'name-and-cue': {
      comment: 'Asked whether it was late, Okoye replied',
      match: `(?<=,\\s)(${name})(?:,[^,"“”]{2,60},)?\\s+(?:also\\s+|later\\s+|then\\s+)?(${verbs})\\b`,
      captures: { 1: speaker, 2: cue },
    },
    tag: {
      patterns: [
        {
          comment: '“…,” Okoye said; “…,” council leader Ada Okoye said',
          match: `${quotationEnd}(?:\\p{Ll}+\\s){0,3}(${name})(?:,[^,"“”]{2,60},)?\\s+(?:also\\s+|later\\s+|then\\s+)?(${verbs})\\b`,
          captures: { 1: speaker, 2: cue },
        },
        {
          comment: '“…,” said Okoye',
          match: `${quotationEnd}(${verbs})\\s+(${name})`,
          captures: { 1: cue, 2: speaker },
        },
        {
          comment: 'From the end of a quotation to the end of the sentence: “…,” the minister said.',
          match: `${quotationEnd}(\\p{L}[^.?!"“”„«»\\n]{2,160})`,
          captures: { 1: { patterns: [{ include: '#cue' }, { include: '#according-to' }, { include: '#dates' }] } },
        },
      ],
    },
    cue: { name: 'keyword.other.cue.news', match: `\\b(?<!-)(?:${verbs})\\b(?!-)` },
    'according-to': { name: 'keyword.other.cue.news', match: '\\b[Aa]ccording to\\b' },
    quotations: {
      patterns: [
        quoted('double', undefined, `“${substantial('“”', '”')}`, '[^“”]+', '”', true),
        quoted('double', '„German“, „Polish”', `„${substantial('„“”', '[“”]')}`, '[^„“”]+', '[“”]', true),
        quoted('double', undefined, `«${substantial('«»', '»')}`, '[^«»]+', '»', true),
        quoted('double', undefined, `»${substantial('«»', '«')}`, '[^«»]+', '«', true),
        quoted('double', "Old wires: ``…'', ''…''", "``|(?<![\\w'])''(?=\\S)", "(?:[^'`]|'(?!'))+", "''(?!\\w)", false),
        quoted(
          'double',
          'Inches follow a digit, 6\'2", and open nothing.',
          `(?<![\\p{L}\\p{N}"])"(?=\\S)${substantial('"', '"')}`,
          '[^"]+',
          '"(?![\\p{L}\\p{N}])',
          true,
        ),
        open(
          'double',
          'A paragraph that goes on in the next: marks open it and do not close.',
          '^\\s*[“„«]',
          '[^“”„«»]+',
        ),
        open('double', undefined, '^\\s*"(?=\\S)', '[^"]+'),
        open('double', 'The same after a cue: Okoye said: “…', '(?<=[:,.?!]\\s)[“„«]', '[^“”„«»]+'),
        open('double', undefined, '(?<=[:,.?!]\\s)"(?=\\S)', '[^"]+'),
        {
          comment: 'Scare quotes, nicknames, titles: no quotations, but their marks pair.',
          match: '“[^“”]{1,60}”|(?<![\\p{L}\\p{N}"])"[^"]{1,60}"(?![\\p{L}\\p{N}])',
        },
        ...single('British marks', '‘', '’', '‘’“”"'),
        ...single(undefined, "'", "'", '\'"“”'),
        open('single', undefined, '^\\s*‘(?!\\d\\ds?\\b)', `(?:[^‘’"“”]|${inWord})+`),
      ],
    },
    nested: {
      patterns: [
        ...single(undefined, '‘', '’', '‘’'),
        ...single(undefined, "'", "'", "'"),
        quoted('double', undefined, '“', '[^“”]+', '”', false),
        quoted('double', undefined, '(?<![\\p{L}\\p{N}"])"(?=\\S)', '[^"]+', '"(?![\\p{L}\\p{N}])', false),
      ],
    },
    dates: {
      patterns: [
        date('\\b\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])\\b'),
        date(
          `\\b(?:${weekday},?\\s)?(?:the\\s)?${day}(?:st|nd|rd|th)?(?:\\sof)?\\s${month}(?:,?\\s${year})?\\b`,
          '24 December 2021',
        ),
        date(
          `\\b(?:${weekday},?\\s)?${month}\\s${day}(?:st|nd|rd|th)?(?:,?\\s${year})?\\b(?![,.]?\\d|%)`,
          'Dec. 24, 2021',
        ),
        date(`\\b(?:early\\s|late\\s|mid-)?${month},?\\s${year}\\b`, 'January 2022'),
        date('\\b(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|[12]\\d|3[01])[/.](?:19|20)\\d\\d\\b'),
        date(
          `\\b(?:[Ll]ast|[Nn]ext|[Tt]his)\\s(?:week|month|year|weekend|spring|summer|autumn|fall|winter|${weekday})\\b`,
        ),
        date(
          `(?<!\\b(?:Ash|Big|Black|Bloody|Boxing|Cyber|Easter|Giving|Good|Holy|Maundy|Palm|Ruby|Sheffield|Super)\\s)\\b${weekday}\\b(?!['’]s\\s\\p{Lu})(?:\\s(?:morning|afternoon|evening|night))?`,
          'Not the Sunday of Bloody Sunday',
        ),
        date('\\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b'),
        date(
          `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]y|[Ff]rom)\\s)${year}\\b(?!\\s\\p{Ll}+s\\b|[-–,.]?\\d)`,
          'A bare year only after a preposition, and not before what it would count.',
        ),
        date('\\b\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap](?:\\.m\\.|m\\b)'),
      ],
    },
  },
};

const file = new URL('../syntaxes/news.tmLanguage.json', import.meta.url);
const json = await format(JSON.stringify(grammar), { ...(await resolveConfig(file)), parser: 'json' });
if (!process.argv.includes('--check')) await writeFile(file, json);
else if ((await readFile(file, 'utf8')) !== json) {
  process.stderr.write(
    'syntaxes/news.tmLanguage.json is not what scripts/grammar.mjs writes. Run: node scripts/grammar.mjs\n',
  );
  process.exitCode = 1;
}
