import * as v from 'valibot';
import type { Decision } from '../../annotations/decision';
import type { Articles } from '../documents/articles';
import type { AnnotationEdits } from '../sidecars/annotationEdits';
import { offset } from './argumentSchemas';
import type { Picker } from './picker';
import { serverCommand } from './serverCommand';
import { pickSpeaker, withSpeaker } from './speakerPicker';

const span = v.object({ start: offset(), end: offset() });

/** The shape that every decision has; what else it has is checked by what carries it out. */
const decision = v.looseObject({
  do: v.string(),
  span: v.optional(span),
  pieces: v.optional(v.pipe(v.array(span), v.minLength(1))),
});

const schema = v.looseObject({
  uri: v.string(),
  version: v.number(),
  decisions: v.array(decision),
  pickSpeaker: v.optional(v.boolean()),
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
    const given = decisions as unknown as readonly Decision[];
    if (!asksForSpeaker) return ports.edits.apply(uri, version, given, 'Annotate');
    const speaker = await pickSpeaker(ports, uri);
    if (speaker === undefined) return;
    const decided = given.map((one) => withSpeaker(one, speaker));
    await ports.edits.apply(uri, version, decided, 'Annotate');
  },
);
