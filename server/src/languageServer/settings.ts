import * as v from 'valibot';
import { isIsoDate } from '../annotations/isoDate';
import { type LabelDefinitions, labelledKinds } from '../annotations/verification/labelDefinitions';
import type { DateStyle } from '../messages/dateWords';
import { checkDefaults, type CheckName, type Severity } from '../checks/check';

/** The settings under `attribune.` that the server heeds. */
export interface Settings {
  /** Setting for plain texts: which of them are news. */
  readonly plainText: 'auto' | 'always' | 'never';
  /** Order of day and month in 03/04/2021 where the text does not tell. */
  readonly dateOrder: 'auto' | 'mdy' | 'dmy';
  /** ISO date for texts that have none, or empty. */
  readonly publicationDate: string;
  /** Written as `creator`, or empty. */
  readonly annotator: string;
  /** The confidence from which *Annotate all* takes a suggestion. */
  readonly annotateAll: number;
  readonly checks: Readonly<Record<CheckName, Severity>>;
  /** Problems shown per file, at most. */
  readonly maxProblems: number;
  /** Numbers above the first line. */
  readonly codeLens: boolean;
  /** Notation of dates in hints, copies and quick fixes; elsewhere the order of day and month. */
  readonly dateStyle: DateStyle;
  /** Whether the values and types of TIMEX3 are shown. */
  readonly annotatorTerms: boolean;
  /** Globs of the files that the index of the workspace takes up; nothing where `include` is empty. */
  readonly files: { readonly include: string; readonly exclude: string };
  /** Labels of the newsroom's own, by their names. */
  readonly labels: LabelDefinitions;
  /** Inlay hints. */
  readonly inlayHints: { readonly speakers: boolean; readonly dates: boolean };
}

const severity = v.picklist(['off', 'hint', 'information', 'warning']);
const publicationDate = v.union([v.literal(''), v.pipe(v.string(), v.check(isIsoDate))]);
const labels = v.record(
  v.pipe(v.string(), v.nonEmpty()),
  v.looseObject({
    values: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
    for: v.exactOptional(v.array(v.picklist(labelledKinds))),
    several: v.exactOptional(v.boolean()),
  }),
);
const checkNames = Object.keys(checkDefaults) as CheckName[];

/** The default settings. */
export const defaultSettings: Settings = {
  plainText: 'auto',
  dateOrder: 'auto',
  publicationDate: '',
  annotator: '',
  annotateAll: 0.9,
  checks: checkDefaults,
  maxProblems: 100,
  codeLens: false,
  dateStyle: 'dmy',
  annotatorTerms: false,
  files: { include: '**/*.{txt,news}', exclude: '**/{node_modules,.git}/**' },
  labels: {},
  inlayHints: { speakers: true, dates: false },
};

/** The settings in the value of the section `attribune`; a value that does not fit leaves the default and a problem for the user. */
export function parseSettings(section: unknown): { value: Settings; problems: string[] } {
  const problems: string[] = [];
  const read = <T>(path: string, schema: v.GenericSchema<unknown, T>, allowed: string, fallback: T): T => {
    const given = lookUp(section, path);
    if (given === undefined || given === null) return fallback;
    const result = v.safeParse(schema, given);
    if (result.success) return result.output;
    problems.push(
      `The setting attribune.${path} must be ${allowed}, not ${JSON.stringify(given)}; until it is, ${JSON.stringify(fallback)} holds.`,
    );
    return fallback;
  };
  const base = defaultSettings;
  const checks = checkNames.map((name) => {
    return [
      name,
      read(`checks.${name}`, severity, 'off, hint, information or warning', checkDefaults[name] as Severity),
    ] as const;
  });
  const value: Settings = {
    plainText: read('plainText', v.picklist(['auto', 'always', 'never']), 'auto, always or never', base.plainText),
    dateOrder: read('dateOrder', v.picklist(['auto', 'mdy', 'dmy']), 'auto, mdy or dmy', base.dateOrder),
    publicationDate: read(
      'publicationDate',
      publicationDate,
      'an ISO date such as 2022-01-03, or empty',
      base.publicationDate,
    ),
    annotator: read('annotator', v.string(), 'a name or empty', base.annotator),
    annotateAll: read(
      'confidence.annotateAll',
      v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      'a number from 0 to 1',
      base.annotateAll,
    ),
    checks: Object.fromEntries(checks) as Settings['checks'],
    maxProblems: read(
      'maxProblems',
      v.pipe(v.number(), v.integer(), v.minValue(0)),
      'a whole number, 0 or more',
      base.maxProblems,
    ),
    codeLens: read('codeLens', v.boolean(), 'true or false', base.codeLens),
    dateStyle: read('dateStyle', v.picklist(['dmy', 'mdy', 'iso']), 'dmy, mdy or iso', base.dateStyle),
    annotatorTerms: read('annotatorTerms', v.boolean(), 'true or false', base.annotatorTerms),
    files: {
      include: read('files.include', v.string(), 'a glob or empty', base.files.include),
      exclude: read('files.exclude', v.string(), 'a glob or empty', base.files.exclude),
    },
    labels: read('labels', labels, 'an object such as {"stance": {"values": ["for", "against"]}}', base.labels),
    inlayHints: {
      speakers: read('inlayHints.speakers', v.boolean(), 'true or false', base.inlayHints.speakers),
      dates: read('inlayHints.dates', v.boolean(), 'true or false', base.inlayHints.dates),
    },
  };
  return { value, problems };
}

function lookUp(section: unknown, path: string): unknown {
  let value = section;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
