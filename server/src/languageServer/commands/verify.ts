import * as v from 'valibot';
import type { Decision } from '../../annotations/decision';
import { currentVerification } from '../../annotations/verification/currentVerification';
import { type VerificationState, verifiedStates } from '../../annotations/verification/verificationModel';
import { quoteWords } from '../../checks/quoteWords';
import { wordsOf } from '../../features/article';
import { piecesOf } from '../../features/codeActions/verificationOffers';
import type { ReviewableItem } from '../../features/review';
import { l10n } from '../../l10n';
import { verificationInWords } from '../../messages/verificationWords';
import type { VerifyArguments } from '../../protocol/commands';
import type { Articles, OpenArticle } from '../documents/articles';
import { requireArticle } from '../documents/requireArticle';
import { refuse } from '../refusal';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { argumentSchema } from './argumentSchemas';
import type { Choice, Picker } from './picker';
import { serverCommand } from './serverCommand';
import { askForNote, askForSource } from './sourceQuestion';
import { verifiableItems, verifiablePlace } from './verifiableItems';

const schema = argumentSchema({
  ...verifiablePlace,
  state: v.optional(
    v.picklist(['unchecked', ...verifiedStates], 'must be unchecked, checked, disputed or needsSource'),
  ),
});

interface VerifyPorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly picker: Picker;
}

/** `attribune.verify`: asks how far quotations or dates are verified, then for the source and a note; all of them get the same. */
export const verifyCommand = serverCommand(
  schema,
  async ({ articles, edits, picker }: VerifyPorts, argument: VerifyArguments) => {
    const { uri } = argument;
    const article = await requireArticle(articles, uri);
    const found = verifiableItems(article, argument);
    if (found.length === 0)
      return refuse(l10n.t('There is no quotation or date here. Put the cursor on one, then try again.'));
    const chosen = await askForState(picker, article, found, argument);
    if (!chosen) return undefined;
    const { items, state } = chosen;
    const decided = await askForDetails(picker, article, items, state);
    if (!decided) return undefined;
    const decisions = items.map(({ kind, item }): Decision => ({
      do: 'verify',
      kind,
      pieces: piecesOf(item),
      ...decided,
    }));
    await edits.apply(uri, article.version, decisions, l10n.t('Verify'));
    return undefined;
  },
);

interface ChosenState {
  readonly items: readonly ReviewableItem[];
  readonly state: VerificationState;
}

/** Several items that are named are verified together; of several at a place, one. */
async function askForState(
  picker: Picker,
  article: OpenArticle,
  found: readonly ReviewableItem[],
  { items: named, state }: VerifyArguments,
): Promise<ChosenState | undefined> {
  const groups = named === undefined ? found.map((one) => [one]) : [found];
  if (state !== undefined) return { items: groups[0]!, state };
  const choices = groups.flatMap((items) => statesFor(article, items));
  return picker.choose(l10n.t('Verify'), choices);
}

function statesFor(article: OpenArticle, items: readonly ReviewableItem[]): Choice<ChosenState>[] {
  const [first] = items;
  const now = items.length === 1 ? currentVerification(article.merged, first!.item).state : undefined;
  const words =
    items.length === 1
      ? quoteWords(
          piecesOf(first!.item)
            .map((piece) => wordsOf(article, piece))
            .join(' … '),
        )
      : countInWords(items);
  const states: readonly VerificationState[] = [...verifiedStates, 'unchecked'];
  return states.map((state) => {
    const label = capitalised(verificationInWords(state, l10n.t));
    const description = state === now ? l10n.t('{0}, as it is now', words) : words;
    return { label, description, value: { items, state } };
  });
}

function countInWords(items: readonly ReviewableItem[]): string {
  if (items.every(({ kind }) => kind === 'quotation')) return l10n.t('{0} quotations', items.length);
  return items.every(({ kind }) => kind === 'date')
    ? l10n.t('{0} dates', items.length)
    : l10n.t('{0} quotations and dates', items.length);
}

function capitalised(words: string): string {
  return words.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

type Details = Pick<Extract<Decision, { do: 'verify' }>, 'state' | 'source' | 'note'>;

/** The source and the note; undefined when the person turns away. */
async function askForDetails(
  picker: Picker,
  article: OpenArticle,
  items: readonly ReviewableItem[],
  state: VerificationState,
): Promise<Details | undefined> {
  if (state === 'unchecked') return { state };
  const known = items.length === 1 ? items[0]!.item.annotation?.verification : undefined;
  // What needs a source has none yet.
  const source = state === 'needsSource' ? null : await askForSource(picker, article, known);
  if (source === undefined) return undefined;
  const note = await askForNote(picker, known);
  return note === undefined ? undefined : { state, source, note };
}
