// The shape of decisions, as a client sends them. What depends on the article, such as whether an annotation is there, is looked
// at when they are carried out.
import * as v from 'valibot';
import type { Span } from '../analysis/facts';
import { isIsoDate } from './isoDate';
import { QuotationSchema, SpeakerSchema, text, TimexSchema } from './itemSchema';
import { objectShape } from './objectShape';
import { type VerificationSource, verifiedStates } from './verification/verificationModel';

const LINE_MESSAGE = 'must be a whole number, 1 or more';
const OFFSET_MESSAGE = 'must be a whole number, 0 or more';

/** An offset in UTF-16 code units. */
export const OffsetSchema = v.pipe(v.number(OFFSET_MESSAGE), v.integer(OFFSET_MESSAGE), v.minValue(0, OFFSET_MESSAGE));

const lineNumber = v.pipe(v.number(LINE_MESSAGE), v.integer(LINE_MESSAGE), v.minValue(1, LINE_MESSAGE));

const span: v.GenericSchema<unknown, Span> = objectShape(
  { start: OffsetSchema, end: OffsetSchema },
  'must be a span: start and end',
);

const PIECES_MESSAGE = 'must be a list of spans, at least one';
const pieces: v.GenericSchema<unknown, readonly Span[]> = v.pipe(
  v.array(span, PIECES_MESSAGE),
  v.minLength(1, PIECES_MESSAGE),
);

/** A speaker by name and kind: the record of that name and kind is reused, else one is made. */
export const NamedSpeakerSchema = objectShape(
  {
    name: text,
    kind: SpeakerSchema.entries.type,
    roles: v.pipe(v.array(text, 'must be a list of strings'), v.readonly()),
  },
  'must be a speaker: name, kind and roles',
);

const speakers = v.pipe(
  v.array(NamedSpeakerSchema, 'must be a list of speakers, each with name, kind and roles'),
  v.readonly(),
);

const verifiableKind = v.picklist(['quotation', 'date'], 'must be quotation or date');
const labelled = {
  label: v.pipe(text, v.nonEmpty('must not be empty')),
  values: v.pipe(v.array(text, 'must be a list of strings'), v.readonly()),
};

const SourceSchema: v.GenericSchema<unknown, VerificationSource> = v.variant(
  'kind',
  [
    objectShape({ kind: v.literal('page'), url: text }, 'must be a page: url'),
    objectShape({ kind: v.literal('file'), path: text, line: v.exactOptional(lineNumber) }, 'must be a file: path'),
    objectShape({ kind: v.literal('person'), name: text, time: v.exactOptional(text) }, 'must be a person: name'),
  ],
  'must be a source: page, file or person',
);

/** A kind of decision: its members beside `do`. */
function decision<const Do extends string, const Entries extends v.ObjectEntries>(kind: Do, entries: Entries) {
  return objectShape({ do: v.literal(kind), ...entries }, 'must be a decision');
}

/** A decision of any kind; the kind is told by `do`. */
export const DecisionSchema = v.variant(
  'do',
  [
    /** These words are a quotation of these speakers; none: an unattributed one. The cue is annotated with it. */
    decision('quotation', { pieces, type: QuotationSchema.entries.type, cue: v.optional(span), speakers }),
    /** These words mean this speaker. */
    decision('speaker', { span, speaker: NamedSpeakerSchema }),
    /** These words attribute a quotation. */
    decision('cue', { span }),
    /** These words are a time expression with this value. */
    decision('date', { span, ...TimexSchema.entries }),
    /** These words are not what the analysis suggests; with a speaker: they are, but not that speaker's. */
    decision('reject', {
      kind: v.picklist(['quotation', 'speaker', 'cue', 'date'], 'must be quotation, speaker, cue or date'),
      pieces,
      speaker: v.optional(NamedSpeakerSchema),
    }),
    /** This check has nothing to say about these words. */
    decision('silence', { check: text, span }),
    /** This check has nothing to say about the article. */
    decision('turnOff', { check: text }),
    /** All checks that the settings do not turn off say what they have to say again. */
    decision('turnOnAll', {}),
    /** Takes an annotation, or a rejection, out of the sidecar. */
    decision('remove', { id: text }),
    /** A person confirms what an annotation says of the words that it stands on now. */
    decision('confirm', { id: text }),
    /** Puts an annotation on these words. */
    decision('reanchor', { id: text, pieces }),
    /** These are the speakers of an annotation; it becomes confirmed. */
    decision('speakers', { id: text, speakers }),
    /** Sets an annotation's note; empty takes it away. */
    decision('note', { id: text, note: text }),
    /**
     * How far a quotation or a date is verified; what is only suggested is annotated. A source or a note that is not given stays, null or an
     * empty one goes.
     */
    decision('verify', {
      kind: verifiableKind,
      pieces,
      state: v.picklist(['unchecked', ...verifiedStates], 'must be unchecked, checked, disputed or needsSource'),
      source: v.optional(v.nullable(SourceSchema)),
      note: v.optional(text),
    }),
    /** The values that a quotation or a date has of a label; what is only suggested is annotated. */
    decision('label', { kind: verifiableKind, pieces, ...labelled }),
    /** The values that a speaker has of a label. */
    decision('labelSpeaker', { speaker: NamedSpeakerSchema, ...labelled }),
    /** Gives a speaker record, by its id, another name; the article's words stay. */
    decision('rename', { speaker: text, name: text }),
    /** The one speaker is the other, wherever either is meant; a new name for the other renames the one everywhere. */
    decision('mergeSpeakers', { from: NamedSpeakerSchema, into: NamedSpeakerSchema }),
    /** Replaces one speaker of these words by another. */
    decision('splitSpeaker', { from: NamedSpeakerSchema, words: text, into: NamedSpeakerSchema }),
    /** Publication date that relative dates are counted from; undefined removes it. */
    decision('publicationDate', {
      value: v.optional(v.pipe(text, v.check(isIsoDate, 'must be a date such as 2022-01-03, 2022-01 or 2022'))),
    }),
    /** Accepts every unambiguous suggestion, `automatic` where no person looked; the threshold is 0 to 1, 0.9 unless told. */
    decision('annotateAll', {
      status: v.picklist(['confirmed', 'automatic'], 'must be confirmed or automatic'),
      threshold: v.optional(
        v.pipe(
          v.number('must be a number from 0 to 1'),
          v.minValue(0, 'must be a number from 0 to 1'),
          v.maxValue(1, 'must be a number from 0 to 1'),
        ),
      ),
    }),
  ],
  ({ path }) => (path === undefined ? 'must be a decision' : 'must be a kind of decision'),
);
