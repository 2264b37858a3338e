import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';
import { applyDecisions } from '../../../server/src/annotations/applyDecisions';
import { emptySidecar } from '../../../server/src/annotations/model';
import { checkDefaults } from '../../../server/src/checks/check';
import { runChecks } from '../../../server/src/checks/checks';

const texts: Record<string, string> = {
  German: `Stadtwerke erhöhen die Preise

„Wir können die Kosten nicht länger allein tragen“, sagte Geschäftsführerin Petra Lindholm am Montag. „Das ist bitter.“

»Die Leute sind wütend«, erklärte der Sprecher des Bundes, Karl Weseler. Er will am 12.03.2024 klagen.`,
  French: `La mairie ferme la piscine

« Nous n’avons plus les moyens de la chauffer », a expliqué la maire, Sylvie Carbonnel, avant de préciser : « Les enfants
iront à Valbourg dès le 03/04/2024. »

« C’est la troisième fois cette année, et personne ne nous a rien dit.

» On nous prend pour des idiots », s’indigne un habitant.

— Nous reviendrons demain avec nos enfants, promet une mère de famille.`,
};

describe('The checks of text that is not English', () => {
  for (const [language, text] of Object.entries(texts))
    it(`find no problem in what ${language} writes so`, () => {
      const facts = analyze(text);
      const merged = applyDecisions({ text, facts, sidecar: emptySidecar, anchored: [] });
      assert.deepEqual(runChecks({ text, facts, merged }, checkDefaults), []);
    });
});
