/** Chinese surnames that are given names or first words of a name in no other tongue; ambiguous ones ("He", "Long") are left out. */
const chineseSurnames = new Set(
  `xi zhang wang zhao huang zhou xu hu zhu guo zheng xie deng cao jiang peng zeng xiao cai jia ding xue yuan qin
  fu qian liu li chen wu zhong cheng liang luo cui zou shi meng qiu tian wei lu ren fang yao liao jin hou shao`.split(
    /\s+/,
  ),
);

/** Korean surnames: many are given names or surnames elsewhere, so that two syllables must follow. */
const koreanSurnames = new Set(
  `kim lee yi park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim han oh seo shin kwon hwang ahn song yoo
  yu hong moon son bae baek ri ryu nam ko koh cha joo chu won ro roh noh pyo byun ha huh heo`.split(/\s+/),
);

/** Hungarian given names that are hardly anybody's surname. */
const hungarianGivenNames = new Set(
  `viktor laszlo gyula istvan zoltan attila balazs bence csaba gergely gyorgy janos jozsef katalin krisztina judit marton
  mihaly miklos sandor szilard tamas tibor zsolt agnes ildiko arpad karoly kalman levente lajos bertalan dezso endre imre
  zsuzsanna zsofia eszter erzsebet eniko orsolya magdolna kinga dorottya tunde borbala piroska gabriella aniko`.split(
    /\s+/,
  ),
);

/** Given names of two syllables after a surname, the second small: "Jong-un", "Ing-wen". A double surname has two capitals. */
const hyphenatedGiven = /^\S+\s+\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u;

/** A Korean syllable as it is romanised: "Jong", "Un", "Suk", "Yeol". */
const koreanSyllable = /^(?:[bcdghjklmnprstwy]|ch|kk|pp|ss|tt|jj)?[aeiouy]{1,3}(?:ng|ck|[bghklmnprt])?$/;

/**
 * True for a person's name that is written surname first: "Xi Jinping", "Kim Jong Un", "Tsai Ing-wen", "Orbán Viktor".
 * `words` are its folded words, hyphens parting them.
 */
export function standsSurnameFirst(written: string, words: readonly string[]): boolean {
  const [first, ...rest] = words;
  if (rest.length === 0 || rest.length > 2) return false;
  if (hyphenatedGiven.test(written.trim())) return true;
  if (rest.length === 2) return koreanSurnames.has(first!) && rest.every((word) => koreanSyllable.test(word));
  const [last] = rest;
  if (hungarianGivenNames.has(last!)) return !hungarianGivenNames.has(first!);
  return chineseSurnames.has(first!) && !chineseSurnames.has(last!) && last!.length > 1;
}
