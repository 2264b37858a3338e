import { l10n, window, type QuickPickItem } from 'vscode';
import type { ListedName, ListedNamesake, PersonInWorkspace } from '../../server/src/protocol/archive';

/** Lets the user choose one of the names that are quoted; undefined when they turn away, or nobody is. */
export async function chooseName(names: readonly ListedName[]): Promise<string | undefined> {
  if (names.length === 0) {
    void window.showInformationMessage(l10n.t('The articles of the workspace quote nobody by name.'));
    return undefined;
  }
  const rows = names.map((one) => ({ label: one.name, description: howMuch(one) }));
  const chosen = await window.showQuickPick(rows, {
    title: l10n.t('All Quotations by…'),
    placeHolder: l10n.t('Whose quotations?'),
  });
  return chosen?.label;
}

interface Row extends QuickPickItem {
  readonly person: PersonInWorkspace;
}

/**
 * Lets the user say who of those with one name, or one like it, is one person. Those of the very name are proposed; nobody is
 * asked where there is nothing to say. Undefined when they turn away, or choose nobody.
 */
export async function choosePeople(
  name: string,
  namesakes: readonly ListedNamesake[],
): Promise<readonly PersonInWorkspace[] | undefined> {
  const rows = namesakes.map((one): Row => {
    const { name, role, proposed } = one;
    return {
      label: name,
      description: [role || l10n.t('without a role'), howMuch(one)].join(' · '),
      picked: proposed,
      person: { name, role },
    };
  });
  if (rows.length <= 1) return rows.length === 0 ? undefined : rows.map(({ person }) => person);
  const chosen = await window.showQuickPick(rows, {
    title: l10n.t('Which of these are the {0} you mean?', name),
    placeHolder: l10n.t('The names you tick count as one person.'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen === undefined || chosen.length === 0 ? undefined : chosen.map(({ person }) => person);
}

function howMuch({ articles, quotations }: ListedName): string {
  const many = quotations === 1 ? l10n.t('1 quotation') : l10n.t('{0} quotations', quotations);
  return `${many} · ${articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles)}`;
}
