import { l10n } from '../../l10n';
import type { FormatsBundle } from '../formatsBundle';
import type { Picker } from './picker';

/** Asks the person for one of these formats; undefined when they turn away. */
export function askForFormat(
  picker: Picker,
  title: string,
  { formatNames }: Pick<FormatsBundle, 'formatNames'>,
  formats: readonly string[],
): Promise<string | undefined> {
  const choices = formats.map((value) => {
    const { label, description } = formatNames[value]!;
    return { label: l10n.t(label), description: l10n.t(description), value };
  });
  return picker.choose(title, choices);
}
