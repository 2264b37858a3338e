import * as v from 'valibot';
import { DecisionSchema } from '../../annotations/decisionSchema';
import type { Articles } from '../documents/articles';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { argumentSchema } from './argumentSchemas';
import type { Picker } from './picker';
import { serverCommand } from './serverCommand';
import { pickSpeaker, withSpeaker } from './speakerPicker';

const schema = argumentSchema({
  version: v.number('must be a number'),
  decisions: v.array(DecisionSchema, 'must be a list of decisions'),
  pickSpeaker: v.optional(v.boolean('must be true or false')),
});

interface DecidePorts {
  readonly articles: Articles;
  readonly edits: AnnotationEdits;
  readonly picker: Picker;
}

/** `attribune.decide`: annotates as decided; asks for the speaker first where that is wanted. */
export const decideCommand = serverCommand(
  schema,
  async (ports: DecidePorts, { uri, version, decisions, pickSpeaker: asksForSpeaker = false }) => {
    const speaker = asksForSpeaker ? await pickSpeaker(ports, uri) : undefined;
    if (asksForSpeaker && speaker === undefined) return;
    const decided = speaker ? decisions.map((one) => withSpeaker(one, speaker)) : decisions;
    await ports.edits.apply(uri, version, decided, 'Annotate');
  },
);
