/** Name and purpose of a format. */
export interface FormatName {
  readonly label: string;
  readonly description: string;
}

/** The formats, by the names that the command line knows them by. */
export const formatNames: Readonly<Record<string, FormatName>> = {
  brat: { label: 'brat', description: 'standoff .ann with the text and annotation.conf' },
  'cas-json': { label: 'UIMA CAS JSON', description: 'for INCEpTION and other UIMA tools' },
  checklist: { label: 'Checklist', description: 'for fact-checkers: each quotation and date, to print and tick' },
  'checklist-csv': { label: 'Checklist, CSV', description: 'the same for spreadsheets' },
  'checklist-markdown': { label: 'Checklist, Markdown', description: 'the same as a table' },
  csv: { label: 'CSV quote sheet', description: 'one row per quotation, for spreadsheets' },
  doccano: { label: 'doccano', description: 'JSON Lines with entities and relations' },
  html: { label: 'HTML report', description: 'the annotated article, to read and to print' },
  'label-studio': { label: 'Label Studio', description: 'a task with its labelling configuration' },
  markdown: { label: 'Markdown quote sheet', description: 'a table, one row per quotation' },
  spacy: { label: 'spaCy, Prodigy', description: 'JSON Lines with tokens and spans' },
  tei: { label: 'TEI P5', description: 'XML, with who said what inline' },
  w3c: { label: 'W3C Web Annotation', description: 'JSON-LD, the sidecar’s own format' },
};
