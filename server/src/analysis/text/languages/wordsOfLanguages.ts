import type { WordTable } from '../wordTable';

/**
 * The commonest function words of languages other than English: articles, prepositions, conjunctions, pronouns, auxiliaries
 * and the verb that reports. Closed classes as any grammar lists them, written for this project. Left out is what English news
 * has too, oftener than once in 100,000 words ("in", "die", "son").
 */
const LISTS: Readonly<Record<string, string>> = {
  German: `der das den dem des und ist nicht ein eine einen einem einer eines mit von vom zu zum zur auf für sich auch er
    sie ich wir ihr aus bei beim nach wie dass daß aber oder wenn weil hatte haben wird werden wurde wurden sind sei
    kann können nur noch schon über unter vor durch gegen ohne bis um als im ins sein seine ihre mehr sehr dieser
    diese dieses sagte`,
  Dutch: `de het een van dat niet zijn aan voor er maar om hem dan zou wat mijn dit zo zich bij ook tot je uit naar heb
    hoe heeft hebben geen nog wordt worden werd kan kunnen moet moeten deze meer onze wij ze ik te als zegt volgens`,
  Swedish: `och att det som på är av för med den till inte ett om han hade de jag var sig från vi så kan när år hon nu ska
    skulle eller också efter utan vid mot har hur bara mycket detta denna dessa blir blev säger sade`,
  Danish: `og det af er til på med den ikke der et han som jeg de var fra hun vi sig har kan skal vil efter også ved om nu
    eller hvad blev bliver være havde siger fordi mange`,
  Norwegian: `og det av er til på med den som ikke et han jeg de var fra hun vi seg har kan skal vil etter også ved om nå
    eller hva ble blir være hadde sier fordi mange`,
  French: `l le la les de des du un une et est à au aux dans que qui ne pas pour par sur avec ce cette ces il elle ils elles
    nous vous je se sont été avait être mais ou où leur leurs sa ses notre nos tout tous comme sans sous dès très d
    qu n c j aussi entre après avant depuis selon`,
  Spanish: `el la los las de del un una y que por para con se su sus lo como más pero fue ha han está están muy también este
    esta estos estas ya o sin sobre entre cuando hasta desde nos le les nuestro nuestra ser hay donde porque todo
    todos según dijo`,
  Portuguese: `o os de da das dos um uma é em na nos nas que não por para se sua seu suas seus ao aos à às como mais mas foi
    são está estão muito também este esta isso já ou sem sobre entre quando até desde pelo pela nós ele ela eu nosso
    nossa ser tem temos há foram porque onde depois ainda nem neste nesta num numa disse`,
  Italian: `l il lo la gli le di del della dei delle dello alla ai alle da dal dalla dalle un una uno è che con si nel nella
    nei nelle sul sulla più ma sono ha hanno questo questa anche ci se o tra fra quando dopo prima ancora noi loro
    suo sua nostro nostra essere stato stata cui dell nell perché dove ogni molto quella quello`,
  Polish: `i w z na nie się że jest o po za od dla przez jak ale są był była było być tak czy oraz tym tego ta te już tylko
    jego jej ich przed przy który która które może nas pod będzie ze mamy bo więc gdy powiedział powiedziała`,
  Czech: `na se je že z o i ale jako za po od jsou byl byla bylo být si tak které který která nebo podle jen už ještě není
    aby při jeho její ve ze jsme k řekl řekla`,
  Romanian: `și în de la cu pe nu un o este din sunt pentru mai să că se au fost ca sau dar prin după fi lor lui ei el ne
    această acest ale ce până spus`,
  Hungarian: `az és hogy nem egy ez volt meg de csak van már mint azt még el ha ezt vagy lesz ki után szerint aki amely minden
    lehet kell nagyon mondta`,
  Finnish: `ja ei että se oli hän mutta ovat niin kuin myös joka mukaan tai kun ole sen nyt jos vain mitä mikä tämä sanoi
    olla jo vielä`,
  Turkish: `ve bir bu da de için ile çok daha olarak gibi olan ne ama kadar sonra var o ki değil göre dedi ise mi`,
};

/** English function words that no language above has in common use; white space parts them. */
const ENGLISH =
  'the and that it with his be but from have they which were she there would their been has when who if out what its about ' +
  'into than them could these after before this not you your our said says told asked added';

/** English words that tell of a report; likewise. */
const ENGLISH_REPORTS = 'said says told asked added';

/** Number of languages other than English. */
export const LANGUAGES = Object.keys(LISTS).length;

/** The bit of English function words, and the bit of those that tell of a report. */
export const ENGLISH_BIT = 1 << LANGUAGES;
export const REPORT_BIT = 2 << LANGUAGES;

/** The languages of function words, as bits: that of each list in its order, `ENGLISH_BIT` and `REPORT_BIT`. */
export interface FunctionWords {
  /** By the id of a word that the English word table knows. */
  readonly byId: Int32Array;
  /** By the word, in lower case. */
  readonly byWord: ReadonlyMap<string, number>;
}

/** The function words, of which the word table gets those that it knows or that are English. */
export function functionWordsOf(table: WordTable): FunctionWords {
  const byWord = new Map<string, number>();
  const add = (list: string, bit: number): void => {
    for (const word of list.trim().split(/\s+/)) byWord.set(word, (byWord.get(word) ?? 0) | bit);
  };
  for (const [language, list] of Object.values(LISTS).entries()) add(list, 1 << language);
  add(ENGLISH, ENGLISH_BIT);
  add(ENGLISH_REPORTS, REPORT_BIT);
  const ids = Array.from(byWord, ([word, bits]): [number, number] => {
    return [(bits & ENGLISH_BIT) === 0 ? table.knownIdOf(word) : table.idOf(word), bits];
  });
  const byId = new Int32Array(Math.max(...ids.map(([id]) => id)) + 1);
  for (const [id, bits] of ids) if (id !== 0) byId[id] = bits;
  return { byId, byWord };
}
