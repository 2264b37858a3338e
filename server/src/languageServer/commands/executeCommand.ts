import type { ExecuteCommandParams } from 'vscode-languageserver';
import * as v from 'valibot';
import type { Decision } from '../../annotations/decision';
import { checkDefaults, type CheckName } from '../../checks/check';
import { Command } from '../../protocol/commands';
import { Message, type TurnOffParams } from '../../protocol/messages';
import { annotateSelection } from './annotateSelection';
import { changeAnnotation, changeSpeaker } from './changeAnnotation';
import { compare } from './compareAnnotations';
import { compareQuotation } from './compareQuotation';
import { exportAnnotations } from './exportAnnotations';
import { importAnnotations } from './importAnnotations';
import { pickSpeaker, withSpeaker } from './picker';
import type { Session } from '../session';
import { refuse } from '../sidecars/sidecarWriter';
import { treat } from './treatAs';

const article = v.looseObject({ uri: v.string() });
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const position = v.object({ line: offset, character: offset });

/** The shape that every decision has; what else it has is checked by what carries it out. */
const decision = v.looseObject({
  do: v.string(),
  span: v.optional(span),
  pieces: v.optional(v.pipe(v.array(span), v.minLength(1))),
});

const schemas = {
  article,
  decide: v.looseObject({
    uri: v.string(),
    version: v.number(),
    decisions: v.array(decision),
    pickSpeaker: v.optional(v.boolean()),
  }),
  selection: v.looseObject({
    uri: v.string(),
    range: v.object({ start: position, end: position }),
    kind: v.optional(v.picklist(['quotation', 'speaker', 'cue', 'date'])),
  }),
  turnOff: v.looseObject({ uri: v.string(), check: v.picklist(Object.keys(checkDefaults) as CheckName[]) }),
  compare: v.looseObject({ uri: v.string(), other: v.string() }),
  compareQuotation: v.looseObject({
    uri: v.string(),
    range: v.object({ start: position, end: position }),
    other: v.optional(v.string()),
  }),
  export: v.looseObject({
    uri: v.string(),
    format: v.optional(v.string()),
    confirmed: v.optional(v.boolean()),
  }),
  import: v.looseObject({
    uri: v.string(),
    file: v.string(),
    format: v.optional(v.string()),
    chosen: v.optional(v.boolean()),
  }),
  publicationDate: v.looseObject({ uri: v.string(), value: v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]) }),
};

/** Runs a command of the server; an argument that does not fit is refused. */
export async function runCommand(
  session: Session,
  { command, arguments: given = [] }: ExecuteCommandParams,
): Promise<unknown> {
  const { deciding, articles } = session;
  const read = <T>(schema: v.GenericSchema<unknown, T>): T => {
    const result = v.safeParse(schema, given[0]);
    return result.success ? result.output : refuse(`${command} needs an argument: ${result.issues[0].message}.`);
  };
  switch (command) {
    case Command.decide: {
      const { uri, version, decisions, pickSpeaker: picks } = read(schemas.decide);
      const asked = decisions as unknown as readonly Decision[];
      const speaker = picks === true ? await pickSpeaker(session, uri) : undefined;
      if (picks === true && speaker === undefined) return null;
      await deciding.decide(uri, version, speaker ? asked.map((one) => withSpeaker(one, speaker)) : asked, 'Annotate');
      return null;
    }
    case Command.turnOffCheck: {
      const { uri, check } = read(schemas.turnOff);
      await session.connection.sendRequest(Message.turnOff, {
        uri,
        setting: `checks.${check}`,
      } satisfies TurnOffParams);
      return null;
    }
    case Command.turnOnChecks:
      await deciding.decide(read(schemas.article).uri, undefined, [{ do: 'turnOnAll' }], 'Turn On All Checks');
      return null;
    case Command.undo:
      await deciding.undo(read(schemas.article).uri);
      return null;
    case Command.redo:
      await deciding.redo(read(schemas.article).uri);
      return null;
    case Command.annotateAll: {
      const { uri } = read(schemas.article);
      const threshold = (await articles.get(uri))?.allSettings.annotateAll;
      await deciding.decide(uri, undefined, [{ do: 'annotateAll', status: 'confirmed', threshold }], 'Annotate All');
      return null;
    }
    case Command.annotateSelection:
      await annotateSelection(session, read(schemas.selection));
      return null;
    case Command.setPublicationDate: {
      const { uri, value } = read(schemas.publicationDate);
      const decided: Decision = { do: 'publicationDate', value: value || undefined };
      await deciding.decide(uri, undefined, [decided], 'Set Publication Date');
      return null;
    }
    case Command.treatAsNews:
    case Command.treatAsNotNews:
      treat(session, { uri: read(schemas.article).uri, as: command === Command.treatAsNews ? 'news' : 'other' });
      return null;
    case Command.changeAnnotation:
      await changeAnnotation(session, read(schemas.selection));
      return null;
    case Command.changeSpeaker:
      await changeSpeaker(session, read(schemas.article));
      return null;
    case Command.compareQuotation:
      return compareQuotation(session, read(schemas.compareQuotation));
    case Command.compareAnnotations:
      return compare(session, read(schemas.compare));
    case Command.exportAnnotations:
      return exportAnnotations(session, read(schemas.export));
    case Command.importAnnotations:
      return importAnnotations(session, read(schemas.import));
    default:
      return refuse(`There is no command ${command}.`);
  }
}
