import * as v from 'valibot';
import { l10n } from '../../l10n';

/** As much as is repeated of a value that does not fit, in UTF-16 code units. */
const MAX_VALUE_LENGTH = 100;

/** Fault in a command's argument: its place, and what is expected there, in the client's language. */
export function argumentProblem(command: string, issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? l10n.t('the argument');
  const expected = expectation(issue);
  if (issue.input === undefined)
    return l10n.t('{0} needs an argument: {1} is missing; it {2}.', command, place, expected);
  const value = JSON.stringify(issue.input);
  const shown = value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value;
  return l10n.t('{0} needs an argument: {1} {2}, not {3}.', command, place, expected, shown);
}

/** Expected value; a list where several are. */
function expectation({ expected, message }: v.BaseIssue<unknown>): string {
  const choices = /^\((.+)\)$/.exec(expected ?? '')?.[1]?.split(' | ');
  return choices ? l10n.t('must be one of {0}', choices.join(', ')) : l10n.t(message);
}
