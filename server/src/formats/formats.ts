import { toBrat } from './brat';
import { toCasJson } from './casJson';
import { toChecklist, toChecklistCsv, toChecklistMarkdown } from './checklistFormats';
import { toCsv } from './csv';
import { toDoccano } from './doccano';
import type { Exporter } from './exported';
import { toHtml } from './html';
import { toLabelStudio } from './labelStudio';
import { toMarkdown } from './markdown';
import { toSpacy } from './spacy';
import { toTei } from './tei';

/** The formats that an article's annotations can be written in, by the names that people give. */
export const exporters: Readonly<Record<string, Exporter>> = {
  brat: toBrat,
  'cas-json': toCasJson,
  checklist: toChecklist,
  'checklist-csv': toChecklistCsv,
  'checklist-markdown': toChecklistMarkdown,
  csv: toCsv,
  doccano: toDoccano,
  html: toHtml,
  'label-studio': toLabelStudio,
  markdown: toMarkdown,
  spacy: toSpacy,
  tei: toTei,
};
