import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Command as LspCommand,
  type Diagnostic,
  type Range,
  type TextEdit as LspTextEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../annotations/model';
import { labelsFor } from '../annotations/verification/labelDefinitions';
import { type Article, rangeOf, spanOf } from './article';
import { annotationOffers } from './codeActions/annotationOffers';
import { findAt, type ItemAtCursor } from './itemsAtCursor';
import {
  Command,
  type ArticleArguments,
  type DecideArguments,
  type SelectionArguments,
  type TurnOffArguments,
} from '../protocol/commands';
import { itemOffers } from './codeActions/itemOffers';
import type { LikelyDays, Offer } from './codeActions/offer';
import { confidentCount, percent } from './progress';
import { problemOffers } from './codeActions/problemOffers';
import { verificationOffers } from './codeActions/verificationOffers';
import { l10n } from '../l10n';

/** The kind of *Accept all*: outside `source.fixAll`, which many people run on every save. */
export const annotateAllKind = 'source.annotateAll.attribune';

/** The quick fixes at a place, although suggestions are no diagnostics; what lies innermost comes first. */
export function codeActions(
  article: Article,
  range: Range,
  context: CodeActionContext,
  picks: boolean,
  settings = false,
  days: LikelyDays = {},
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(context, CodeActionKind.QuickFix)) {
    const place = spanOf(article, range);
    const found = findAt(article, place);
    const offers = [
      ...problemOffers(article, place, picks, settings, days),
      ...found.flatMap((one) => [...itemOffers(article, one, picks), ...verificationOffers(article, one, picks)]),
      ...annotationOffers(article, found, place),
    ];
    actions.push(...onePreferred(offers).map((offer) => actionOf(article, offer, context.diagnostics)));
    if (picks && found.some(isVerifiable)) actions.push(verifyAt(article, range));
    if (picks && found.some((one) => isLabelled(article, one))) actions.push(labelAt(article, range));
    if (picks && place.end > place.start) actions.push(annotateSelection(article, range));
    if (picks && found.some(({ item }) => item.annotation)) actions.push(changeAnnotation(article, range));
    if (found.length > 0) actions.push(...annotateAll(article, CodeActionKind.QuickFix, 2));
  }
  if (wantsAnnotateAll(context)) actions.push(...annotateAll(article, annotateAllKind, 1));
  return actions;
}

/** The same for clients that know commands only. */
export function asCommands(actions: readonly CodeAction[]): LspCommand[] {
  return actions.flatMap(({ command }) => (command === undefined ? [] : [command]));
}

function onePreferred(offers: readonly Offer[]): Offer[] {
  const first = offers.findIndex(({ preferred }) => preferred);
  return offers.map((offer, index) => ({ ...offer, preferred: index === first }));
}

function actionOf(article: Article, offer: Offer, diagnostics: readonly Diagnostic[]): CodeAction {
  const { uri, version } = article;
  const { title, decisions, preferred, pickSpeaker, pickDate, fixes, edits, asksForDate, turnsOff } = offer;
  const decide: DecideArguments = {
    uri,
    version,
    decisions,
    ...(pickSpeaker && { pickSpeaker }),
    ...(pickDate && { pickDate }),
  };
  const turnOff: TurnOffArguments | undefined = turnsOff === undefined ? undefined : { uri, check: turnsOff };
  const command: LspCommand = asksForDate
    ? { title, command: Command.setPublicationDate }
    : turnOff === undefined
      ? { title, command: Command.decide, arguments: [decide] }
      : { title, command: Command.turnOffCheck, arguments: [turnOff] };
  const fixed = diagnostics.filter(({ code, range }) => {
    return code === fixes?.check && article.document.offsetAt(range.start) === fixes?.start;
  });
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(edits === undefined ? { command } : { edit: { changes: { [uri]: textEdits(article, edits) } } }),
    ...(preferred && { isPreferred: true }),
    ...(fixed.length > 0 && { diagnostics: fixed }),
  };
}

function textEdits(article: Article, edits: readonly TextEdit[]): LspTextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(article, edit), newText: edit.newText }));
}

function annotateSelection(article: Article, range: Range): CodeAction {
  return about(l10n.t('Annotate selection as…'), Command.annotateSelection, article, range);
}

function verifyAt(article: Article, range: Range): CodeAction {
  return about(l10n.t('Verify: state, source, note…'), Command.verify, article, range);
}

function labelAt(article: Article, range: Range): CodeAction {
  return about(l10n.t('Label…'), Command.label, article, range);
}

/** Only where the newsroom has labels for it. */
function isLabelled({ settings }: Article, { kind }: ItemAtCursor): boolean {
  return kind !== 'cue' && labelsFor(settings.labels, kind).length > 0;
}

function isVerifiable({ kind }: ItemAtCursor): boolean {
  return kind === 'quotation' || kind === 'date';
}

function changeAnnotation(article: Article, range: Range): CodeAction {
  return about(l10n.t('Change the annotation: type, value, note…'), Command.changeAnnotation, article, range);
}

function about(title: string, name: string, { uri }: Article, range: Range): CodeAction {
  const selection: SelectionArguments = { uri, range };
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: name, arguments: [selection] } };
}

function annotateAll({ uri, merged, settings }: Article, kind: string, least: number): CodeAction[] {
  const count = confidentCount(merged);
  if (count < least) return [];
  const threshold = percent(settings.annotateAll);
  const title =
    count === 1
      ? l10n.t('Accept the one confident suggestion ({0} or more)', threshold)
      : l10n.t('Accept all {0} confident suggestions ({1} or more)', count, threshold);
  const all: ArticleArguments = { uri };
  return [{ title, kind, command: { title, command: Command.annotateAll, arguments: [all] } }];
}

function wants({ only }: CodeActionContext, kind: string): boolean {
  return only === undefined || only.some((wanted) => contains(wanted, kind));
}

/** Only when a person asks for it by its kind, never on save. */
function wantsAnnotateAll({ only, triggerKind }: CodeActionContext): boolean {
  if (only === undefined || triggerKind === CodeActionTriggerKind.Automatic) return false;
  return only.some((wanted) => contains(wanted, annotateAllKind));
}

/** Kinds are hierarchical: `source` contains `source.annotateAll.attribune`. */
function contains(wanted: string, kind: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}
