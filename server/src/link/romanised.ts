/**
 * Surnames that are romanised in ways which no ending tells, each list headed by the one that stands for all.
 * Common knowledge of names in the news.
 */
const surnameGroups: readonly string[] = [
  "gaddafi qaddafi gadhafi qadhafi kadafi kaddafi gadafi gadaffi khadafy kadhafi qadafi",
  "bin laden bin ladin ben laden",
  "lukashenko lukashenka",
  "tikhanovskaya tsikhanouskaya tsikhanovskaya",
  "soleimani suleimani sulaimani sulaymani",
  "rouhani ruhani rohani",
  "makhlouf makhluf",
  "arafat arafaat",
  "saud saoud",
  "hussein hussain husain hussayn",
  "khomeini khomeyni",
  "ahmadinejad ahmadinezhad",
  "chaikovsky tchaikovsky",
  "araghchi araqchi aragchi araghtchi",
  "busaidi albusaidi",
];

const surnameOf = new Map<string, string>();
for (const group of surnameGroups) {
  // "bin laden bin ladin": each of two words.
  const spellings = group.match(/(?:(?:bin|ben) )?\S+/g)!;
  for (const spelling of spellings) surnameOf.set(spelling, spellings[0]!);
}

/** The Arabic article before a surname: "al assad" and "assad" are one. */
const article = /^(?:al|el) (?=\S{3})/;

const endings: readonly (readonly [RegExp, string])[] = [
  // Zelensky, Zelenskyy, Zelenskiy, Zelenskyi
  [/sk(?:yy|yi|iy|ij|ii|i|y)$/, "sky"],
  // Zaluzhny, Zaluzhnyi; Yuriy, Yurii, Yury
  [/(?:iy|yi|ij|yy|ii)$/, "y"],
  // Gorbachev, Gorbachov; Khrushchev, Khrushchyov
  [/chy?[eo]v$/, "chev"],
  // Solovyov, Solovyev
  [/y[eo]v$/, "ev"],
  // Smirnov, Smirnoff; Prokofiev, Prokofieff
  [/off$/, "ov"],
  [/ieff$/, "iev"],
];

/** Sadykov, Sadikov; Rybakova, Ribakova: the ending, and the letter. */
const slavicEnding = /(?:ov|ova|ev|eva|enko|sky|chuk)$/;
const slavicY = /(?<=[^aeiouy])y(?=[^aeiouy])/g;
/** "Hrytsekno", "Vysotksy": such an ending misspelt, so that a slip in it is not one in two letters. */
const misspeltEnding = /(?:ekno|neko|enok|enk|nko|eko|ennko|enkko|ksy|chku|cuhk)$/;
/** al-Harthy, al-Harthi */
const arabicY = /(?<=[^aeiouy])y$/;

/** A surname with the usual differences of romanisation taken out, for comparison only. */
export function transliterated(surname: string): string {
  const bare = surname.replace(article, "");
  const known = surnameOf.get(bare);
  if (known !== undefined) return known;
  if (bare !== surname) return bare.replace(arabicY, "i");
  for (const [ending, plain] of endings) {
    if (!ending.test(bare)) continue;
    const changed = bare.replace(ending, plain);
    return surnameOf.get(changed) ?? withPlainVowels(changed);
  }
  return withPlainVowels(bare);
}

const withPlainVowels = (surname: string): string =>
  slavicEnding.test(surname) || misspeltEnding.test(surname) ? surname.replace(slavicY, "i") : surname;
