import { describe, expect, test } from "vitest";
import { rulesOver, ways, whoIsWho } from "./who-is-who";

const same: readonly [string, readonly string[], string][] = [
  [
    "a nickname",
    ["Senator William Keane opened the pier.", "Bill Keane smiled.", "Senator Keane left."],
    "Bill Keane = Keane = William Keane",
  ],
  [
    "a woman's nickname",
    ["Elizabeth Marsh spoke first.", "Liz Marsh said so."],
    "Elizabeth Marsh = Liz Marsh",
  ],
  [
    "a surname with a particle that may be a first name",
    ["Captain Virgil van Dorst spoke. Van Dorst left.", "The fans of van Dorst cheered."],
    "Van Dorst = Virgil van Dorst = van Dorst",
  ],
  [
    "a middle initial",
    ["General Robert K. Lowry spoke.", "Robert Lowry left.", "Bob Lowry said so."],
    "Bob Lowry = Robert K. Lowry = Robert Lowry",
  ],
  [
    "three romanisations",
    [
      "President Volodymyr Zelensky spoke.",
      "Volodymyr Zelenskyy said so.",
      "President Volodymyr Zelenskiy left.",
      "Zelenskyi, too, was heard. President Zelenskyy smiled.",
    ],
    "Volodymyr Zelenskiy = Volodymyr Zelensky = Volodymyr Zelenskyy = Zelenskyi = Zelenskyy",
  ],
  [
    "a Russian y",
    ["Bakhtiyar Sadykov spoke.", "Bakhtiyar Sadikov left."],
    "Bakhtiyar Sadikov = Bakhtiyar Sadykov",
  ],
  ["an Arabic ending", ["Badr al-Harthy spoke.", "Badr al-Harthi left."], "Badr al-Harthi = Badr al-Harthy"],
  [
    "diacritics",
    ["Radu Miruță spoke.", "Radu Miruta left, Mr Miruță said."],
    "Miruță = Radu Miruta = Radu Miruță",
  ],
  [
    "a married surname with the one before it",
    ["Minister Clara Holt Weber spoke.", "Clara Weber left.", "Mrs Weber smiled."],
    "Clara Holt Weber = Clara Weber = Weber",
  ],
  [
    "a surname with particles",
    ["President Ursula von der Leyen spoke.", "Von der Leyen left.", "Ms von der Leyen said so."],
    "Ursula von der Leyen = Von der Leyen = von der Leyen",
  ],
  [
    "a Hungarian name in its own order",
    ["Prime Minister Viktor Orbán spoke.", "Orbán Viktor left.", "Orbán smiled. Mr Orban said so."],
    "Orban = Orbán = Orbán Viktor = Viktor Orbán",
  ],
  [
    "a Korean name, surname first",
    ["North Korean leader Kim Jong Un spoke.", "Kim Jong-un left.", "Mr Kim smiled."],
    "Kim = Kim Jong Un = Kim Jong-un",
  ],
  [
    "a Chinese name, surname first",
    ["President Xi Jinping spoke.", "Xi said so.", "President Xi left."],
    "Xi = Xi Jinping",
  ],
  [
    "a Taiwanese name, surname first",
    ["President Tsai Ing-wen spoke.", "Tsai said so.", "President Tsai left."],
    "Tsai = Tsai Ing-wen",
  ],
  [
    "an acronym in brackets",
    [
      "The Larmouth Harbour Authority (LHA) met.",
      "The LHA said so.",
      "The Larmouth Harbour Authority agreed.",
    ],
    "LHA = Larmouth Harbour Authority",
  ],
  [
    "a well-known acronym",
    ["NATO met in Brussels.", "The North Atlantic Treaty Organization said so."],
    "NATO = North Atlantic Treaty Organization",
  ],
  [
    "an acronym with stops",
    ["The U.N. met.", "The UN said so.", "The United Nations agreed."],
    "U.N. = UN = United Nations",
  ],
  [
    "a company's ending",
    ["Northrop Grumman Corp. spoke.", "Northrop Grumman said so."],
    "Northrop Grumman = Northrop Grumman Corp.",
  ],
];

describe.each(ways)("written in several ways %s, one entity", (_, spread) => {
  test.each(same)("%s", (_, sentences, entity) => {
    const texts = spread(sentences);
    expect(whoIsWho(texts)).toContain(entity);
    expect(rulesOver(texts)).toEqual([]);
  });
});

/** What is written nearly alike, or can be one person's, and is nobody's slip. */
const apart: readonly [string, readonly string[]][] = [
  [
    "a surname that is hyphenated or not",
    ["Minister Clara Holt-Weber spoke.", "Clara Holt Weber left.", "Minister Clara Holt-Weber smiled."],
  ],
  [
    "a name before and after a marriage",
    ["Minister Clara Holt spoke.", "Clara Holt-Weber left.", "Clara Holt smiled.", "Clara Weber said so."],
  ],
  [
    "a father and a son with one surname",
    ["North Korean leader Kim Jong Un spoke.", "Kim Jong Il died in 2011.", "Kim Jong Un smiled."],
  ],
  [
    "a sister with one surname",
    ["North Korean leader Kim Jong Un spoke.", "His sister, Kim Yo-jong, left.", "Kim Yo Jong smiled."],
  ],
];

describe.each(ways)("held for several %s, and no slip", (_, spread) => {
  test.each(apart)("%s", (_, sentences) => {
    expect(rulesOver(spread(sentences))).toEqual([]);
  });
});

describe.each(ways)("an office in place of a name %s", (_, spread) => {
  test("is nobody's name", () => {
    const texts = spread([
      "Defense Secretary Ines Falk spoke.",
      "The Pentagon chief said so.",
      "The Pentagon said no more.",
    ]);
    expect(whoIsWho(texts).sort()).toEqual(["Ines Falk", "Pentagon"]);
  });
});
