import * as v from 'valibot';
import type { Decision } from '../../annotations/decision';
import { DecisionSchema } from '../../annotations/decisionSchema';
import type { Articles } from '../documents/articles';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { requireArticle } from '../documents/requireArticle';
import { argumentSchema } from './argumentSchemas';
import { askForDate } from './dateQuestion';
import type { Picker } from './picker';
import { serverCommand } from './serverCommand';
import { pickSpeaker, type SpeakerPorts, withSpeaker } from './speakerPicker';

const schema = argumentSchema({
  version: v.number('must be a number'),
  decisions: v.array(DecisionSchema, 'must be a list of decisions'),
  pickDate: v.optional(v.boolean('must be true or false')),
  pickSpeaker: v.optional(v.boolean('must be true or false')),
});

interface DecidePorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly picker: Picker;
  readonly workspaceIndex: SpeakerPorts['workspaceIndex'];
}

/** `attribune.decide`: annotates as decided; asks for the speaker first where that is wanted. Answers whether the person went on. */
export const decideCommand = serverCommand(
  schema,
  async (ports: DecidePorts, { uri, version, decisions, pickDate = false, pickSpeaker: asksForSpeaker = false }) => {
    const store = async (decided: readonly Decision[]): Promise<true> => {
      await ports.edits.apply(uri, version, decided, 'Annotate');
      return true;
    };
    const [dated] = decisions;
    if (pickDate && dated?.do === 'date') {
      const { span, type, value } = dated;
      const typed = await askForDate(ports.picker, await requireArticle(ports.articles, uri), { ...span, type, value });
      return typed !== undefined && store(typed);
    }
    const speaker = asksForSpeaker ? await pickSpeaker(ports, uri) : undefined;
    if (asksForSpeaker && speaker === undefined) return false;
    const decided = speaker ? decisions.map((one) => withSpeaker(one, speaker)) : decisions;
    return store(decided);
  },
);
