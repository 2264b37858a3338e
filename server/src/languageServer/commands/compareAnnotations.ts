import { anchor } from '../../annotations/anchoring/anchor';
import { annotatorAgreement } from '../../annotations/agreement/annotatorAgreement';
import type { KindAgreement } from '../../annotations/agreement/kindAgreement';
import { renderAnnotations } from '../../annotations/agreement/renderAnnotations';
import { text } from '../../annotations/itemSchema';
import { parseSidecar } from '../../annotations/sidecar';
import { l10n } from '../../l10n';
import type { CompareArguments, ComparisonView } from '../../protocol/commands';
import type { Articles } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { refuse } from '../refusal';
import type { Sidecars } from '../sidecars/sidecars';
import { fileNameOf } from '../uris';
import { argumentSchema } from './argumentSchemas';
import { serverCommand } from './serverCommand';

interface ComparePorts {
  readonly articles: Articles;
  readonly sidecars: Sidecars;
}

/** `attribune.compareAnnotations`: an article's annotations beside those of another sidecar. */
export const compareAnnotationsCommand = serverCommand(argumentSchema({ other: text }), compare);

/** Both sides as texts for a diff view, with the agreement of the two in the title. */
async function compare(
  { articles, sidecars }: ComparePorts,
  { uri, other }: CompareArguments,
): Promise<ComparisonView> {
  const article = await requireArticle(articles, uri);
  const name = fileNameOf(other);
  const { value, writable, problems } = parseSidecar(
    (await sidecars.text(other)) ?? refuse(l10n.t('There is no file {0}.', name)),
  );
  if (!writable) return refuse(l10n.t('{0} cannot be read. {1}', name, problems[0]!.message));
  const { text, sidecar, anchored } = article;
  const theirs = { sidecar: value, anchored: anchor(text, value.annotations) };
  const { kinds, differences } = annotatorAgreement(text, { sidecar, anchored }, theirs);
  const total = (count: (one: KindAgreement) => number): number => kinds.reduce((sum, one) => sum + count(one), 0);
  const all = total(({ a, b }) => a + b);
  const f1 = (agreed: number): string => (all === 0 ? 1 : (2 * agreed) / all).toFixed(2);
  return {
    left: renderAnnotations(text, sidecar, anchored),
    right: renderAnnotations(text, value, theirs.anchored),
    title: l10n.t(
      '{0} ↔ {1}: {2} differences, F1 {3}, with labels {4}',
      article.fileName,
      name,
      differences.length,
      f1(total(({ same }) => same)),
      f1(total(({ agreed }) => agreed)),
    ),
  };
}
