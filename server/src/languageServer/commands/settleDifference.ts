import * as v from 'valibot';
import { type Settlement, settlementChoices } from '../../annotations/agreement/settlement';
import { anchor } from '../../annotations/anchoring/anchor';
import { reviseSidecar } from '../../annotations/editSidecar';
import { text } from '../../annotations/itemSchema';
import { l10n } from '../../l10n';
import type { SettleArguments } from '../../protocol/commands';
import type { Articles } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { type LoadFormats, requireFormats } from '../formatsBundle';
import { refuse } from '../refusal';
import { readOther } from '../requests/comparisonPanels';
import type { SidecarWriter } from '../sidecars/sidecarWriter';
import { assertWritable } from '../sidecars/sidecarWriter';
import type { Sidecars } from '../sidecars/sidecars';
import { fileNameOf, settledUri } from '../uris';
import { argumentSchema } from './argumentSchemas';
import type { Picker } from './picker';
import { serverCommand } from './serverCommand';
import type { Settling } from './settling';

const schema = argumentSchema({
  other: text,
  ours: v.optional(text),
  theirs: v.optional(text),
  choice: v.picklist([...settlementChoices, 'undecided'], 'must be ours, theirs, both, neither or undecided'),
});

/** Ports for settling differences. */
export interface SettlePorts {
  readonly articles: Articles;
  readonly loadFormats: LoadFormats;
  readonly picker: Picker;
  readonly settling: Settling;
  readonly sidecars: Sidecars;
  readonly sidecarWriter: SidecarWriter;
}

/** `attribune.settle`: decides whose annotation stands, in a third sidecar, which says who decided; or takes that back. */
export const settleCommand = serverCommand(schema, settle);

async function settle(ports: SettlePorts, argument: SettleArguments): Promise<void> {
  const { articles, picker, settling } = ports;
  const { uri, choice } = argument;
  if (choice === 'undecided') {
    await settling.inTurn(settledUri(uri), () => writeSettlement(ports, argument, undefined));
    return;
  }
  const { allSettings } = await requireArticle(articles, uri);
  const ask = () => picker.typeText(l10n.t('Who decides?'), l10n.t('Your name, as it will stand in the annotations'));
  const creator = allSettings.annotator || (await settling.decider(ask));
  if (creator === undefined) return;
  const decided = { choice, creator, created: new Date().toISOString() };
  await settling.inTurn(settledUri(uri), () => writeSettlement(ports, argument, decided));
}

/**
 * Writes into the settled sidecar as it is now: it may have been deleted or edited elsewhere since the last choice.
 *
 * @param decided undefined: the difference is open again
 */
async function writeSettlement(
  { articles, loadFormats, sidecars, sidecarWriter }: SettlePorts,
  { uri, other, ours, theirs }: SettleArguments,
  decided: Pick<Settlement, 'choice' | 'creator' | 'created'> | undefined,
): Promise<void> {
  const { settledChanges, settlementKey, settlementsIn } = await requireFormats(loadFormats);
  const article = await requireArticle(articles, uri);
  const their = await readOther(sidecars, other);
  sidecars.changed(settledUri(uri));
  const state = await sidecars.read(settledUri(uri));
  assertWritable(state);
  const third = state.parsed.value;
  const ids = { ...(ours !== undefined && { ours }), ...(theirs !== undefined && { theirs }) };
  const others = settlementsIn(third).filter((one) => settlementKey(one) !== settlementKey(ids));
  const all = decided ? [...others, { ...ids, ...decided }] : others;
  const changes = settledChanges(
    article.text,
    { sidecar: article.sidecar, anchored: article.anchored },
    { sidecar: their, anchored: anchor(article.text, their.annotations) },
    third,
    all,
  );
  const revision = reviseSidecar(state.text ?? undefined, changes, state.text === null ? undefined : third);
  if (!(await sidecarWriter.write(state, revision, l10n.t('Settle Difference'))))
    refuse(l10n.t('{0} has changed in the meantime. Try again.', fileNameOf(state.uri)));
}
