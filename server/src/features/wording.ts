import type { MarkupContent } from 'vscode-languageserver';
import type { Speaker } from '../analysis/facts';
import { l10n } from '../l10n';

/** A confidence in words: people read "0.83" as a measurement, and it is none. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.95) return l10n.t('almost certain');
  if (confidence >= 0.9) return l10n.t('very likely');
  if (confidence >= 0.7) return l10n.t('likely');
  return confidence >= 0.5 ? l10n.t('possible') : l10n.t('a guess');
}

/** `Ada Okoye, mayor of Leith`. */
export function speakerInWords({ name, roles }: Pick<Speaker, 'name' | 'roles'>): string {
  return [name, ...roles].join(', ');
}

/** Text as Markdown shows it literally: no link, no HTML, no emphasis comes out of an article's words. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>&~$:@]/g, (mark) =>
    mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`,
  );
}

/** A hover's paragraph: parts joined by ` · `, the first one bold; or plain text for a client without Markdown. */
export function paragraphs(lines: readonly (readonly string[])[], markdown: boolean): MarkupContent {
  const shown = lines.map((parts) => parts.filter((part) => part !== ''));
  if (!markdown) return { kind: 'plaintext', value: shown.map((parts) => parts.join(' · ')).join('\n') };
  const [head = [], ...rest] = shown.map((parts) => parts.map(escapeMarkdown));
  const title = head.map((part, i) => (i === 0 ? `**${part}**` : part)).join(' · ');
  return { kind: 'markdown', value: [title, ...rest.map((parts) => parts.join(' · '))].join('\n\n') };
}
