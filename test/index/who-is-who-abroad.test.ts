import { describe, expect, test } from "vitest";
import { rulesOver, ways, whoIsWho } from "./who-is-who";

/** A person or body, sentences that name them, and the ways in which they are written. */
type Case = readonly [string, readonly string[], string];

const surnames: readonly Case[] = [
  [
    "two Spanish surnames, and the first of them",
    ["President Tomás Arrieta Lozano spoke.", "Tomás Arrieta left, Mr Arrieta's aide said."],
    "Arrieta = Tomás Arrieta = Tomás Arrieta Lozano",
  ],
  [
    "two Spanish surnames without a first name",
    [
      "President Juan Carlos Gómez Iriarte spoke.",
      "President Gómez Iriarte left.",
      "Juan Carlos Gómez smiled.",
    ],
    "Gómez Iriarte = Juan Carlos Gómez = Juan Carlos Gómez Iriarte",
  ],
  [
    "a Portuguese name and the one everybody uses",
    ["Minister João Batista Figueira spoke.", "João Figueira left.", "Mr Figueira smiled."],
    "Figueira = João Batista Figueira = João Figueira",
  ],
  [
    "a double surname with and without its hyphen",
    ["Minister Petra Lorenz-Achterberg spoke.", "Petra Lorenz Achterberg left.", "Petra Achterberg smiled."],
    "Petra Achterberg = Petra Lorenz Achterberg = Petra Lorenz-Achterberg",
  ],
  [
    "a married name after the maiden one",
    ["Senator Ruth Delamere Whitlock spoke.", "Ruth Delamere left.", "Ruth Whitlock smiled."],
    "Ruth Delamere = Ruth Delamere Whitlock = Ruth Whitlock",
  ],
  [
    "a patronymic",
    ["President Igor Borisovich Malenkov spoke.", "Igor Malenkov left.", "Mr Malenkov smiled."],
    "Igor Borisovich Malenkov = Igor Malenkov = Malenkov",
  ],
  [
    "the name of a house behind an Arabic one",
    ["Sheikh Hamdan bin Rashid Al Qasimi spoke.", "Hamdan bin Rashid left."],
    "Hamdan bin Rashid = Hamdan bin Rashid Al Qasimi",
  ],
  [
    "a surname with a particle, and without",
    ["President Cristina Fernández de Kirchner spoke.", "Cristina Kirchner left, Ms Kirchner's aide said."],
    "Cristina Fernández de Kirchner = Cristina Kirchner = Kirchner",
  ],
  [
    "an Icelandic patronymic",
    [
      "Prime Minister Sigrún Hallgrímsdóttir spoke.",
      "Sigrun Hallgrimsdottir left.",
      "Sigrún Hallgrímsdóttir smiled.",
    ],
    "Sigrun Hallgrimsdottir = Sigrún Hallgrímsdóttir",
  ],
];

/** What one article shows, the others go by. */
test("a shorter name of first names alone is joined where an article has both", () => {
  const both = "Prime Minister Abiy Ahmed Ali spoke. Abiy Ahmed left.";
  expect(whoIsWho([both, "Prime Minister Abiy Ahmed smiled."])).toEqual(["Abiy Ahmed = Abiy Ahmed Ali"]);
});

const orders: readonly Case[] = [
  [
    "a Japanese name in both orders",
    ["Prime Minister Kishida Fumio spoke.", "Fumio Kishida left.", "Mr Kishida smiled."],
    "Fumio Kishida = Kishida = Kishida Fumio",
  ],
  [
    "a Japanese name that no list has",
    ["Governor Koike Yuriko spoke.", "Yuriko Koike left."],
    "Koike Yuriko = Yuriko Koike",
  ],
  [
    "a Hungarian name in both orders",
    ["Mayor Karácsony Gergely spoke.", "Gergely Karácsony left.", "Mr Karácsony smiled."],
    "Gergely Karácsony = Karácsony = Karácsony Gergely",
  ],
  [
    "a Korean name in three spellings",
    ["Prime Minister Han Duck-soo spoke.", "Han Duck Soo left.", "President Han Duck-Soo smiled."],
    "Han Duck Soo = Han Duck-Soo = Han Duck-soo",
  ],
  [
    "a Vietnamese name with and without its marks",
    ["President Nguyễn Xuân Phúc spoke.", "Nguyen Xuan Phuc left.", "Mr Phuc smiled."],
    "Nguyen Xuan Phuc = Nguyễn Xuân Phúc = Phuc",
  ],
];

const romanisations: readonly Case[] = [
  [
    "the Arabic article",
    ["President Bashar al-Assad spoke.", "Bashar Assad left.", "Mr Assad smiled."],
    "Assad = Bashar Assad = Bashar al-Assad",
  ],
  [
    "a Libyan name in four spellings",
    ["Colonel Muammar Gaddafi spoke.", "Moammar Gadhafi left.", "Muammar al-Qaddafi smiled."],
    "Moammar Gadhafi = Muammar Gaddafi = Muammar al-Qaddafi",
  ],
  [
    "a Russian first name in three spellings",
    ["Minister Aleksei Karpenin spoke.", "Alexey Karpenin left.", "Alexei Karpenin smiled."],
    "Aleksei Karpenin = Alexei Karpenin = Alexey Karpenin",
  ],
  [
    "a woman's first name in two spellings",
    ["Minister Yulia Karpenina spoke.", "Yuliya Karpenina left."],
    "Yulia Karpenina = Yuliya Karpenina",
  ],
  [
    "the ending of a Russian surname",
    ["President Mikhail Gorbachev spoke.", "Mikhail Gorbachov left."],
    "Mikhail Gorbachev = Mikhail Gorbachov",
  ],
  ["a town in two tongues", ["He lives in Kyiv.", "She lives in Kiev."], "Kiev = Kyiv"],
  ["a movement", ["Hezbollah fired.", "Hizbollah said so."], "Hezbollah = Hizbollah"],
  [
    "an Iranian surname in two spellings",
    ["Minister Abbas Araghchi spoke.", "Abbas Araqchi left."],
    "Abbas Araghchi = Abbas Araqchi",
  ],
  [
    "an Arabic article that is written as part of the surname",
    ["Minister Badr al-Busaidi spoke.", "Badr Albusaidi left."],
    "Badr Albusaidi = Badr al-Busaidi",
  ],
];

const firstNames: readonly Case[] = [
  ["a king and his number", ["King Charles III spoke.", "King Charles left."], "Charles = Charles III"],
  [
    "the last of many first names",
    ["President Luiz Inácio Lula da Silva spoke.", "President Lula da Silva left."],
    "Luiz Inácio Lula da Silva = Lula da Silva",
  ],
];

const bodies: readonly Case[] = [
  [
    "a word with a hyphen in what an acronym stands for",
    ["The Organisation for Economic Co-operation and Development met.", "The OECD said so."],
    "OECD = Organisation for Economic Co-operation and Development",
  ],
  [
    "a department in both orders",
    ["The Justice Department sued.", "The Department of Justice said so.", "The DOJ agreed."],
    "DOJ = Department of Justice = Justice Department",
  ],
  [
    "a department and its country",
    ["The U.S. State Department said so.", "The State Department agreed.", "The Department of State left."],
    "Department of State = State Department = U.S. State Department",
  ],
  [
    "a car maker",
    ["Shares of Toyota Motor Corporation fell.", "Shares of Toyota rose again."],
    "Toyota = Toyota Motor Corporation",
  ],
  [
    "a bank",
    ["Goldman Sachs Group Inc. grew.", "Goldman Sachs said so."],
    "Goldman Sachs = Goldman Sachs Group Inc.",
  ],
  [
    "an acronym with a small letter",
    ["The Bank of England met.", "The BoE waited."],
    "Bank of England = BoE",
  ],
];

describe.each([
  ["several surnames", surnames],
  ["names in their own order", orders],
  ["romanisations", romanisations],
  ["first names", firstNames],
  ["bodies", bodies],
])("%s", (_, cases) => {
  describe.each(ways)("%s", (_, spread) => {
    test.each(cases)("%s", (_, sentences, entity) => {
      const texts = spread(sentences);
      expect(whoIsWho(texts)).toContain(entity);
      expect(rulesOver(texts)).toEqual([]);
    });
  });
});

/** Who is two, by the ways in which each is written. */
const apart: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "a father and a son who is a junior",
    ["President Walter Brandis spoke.", "Walter Brandis Jr. left."],
    ["Walter Brandis", "Walter Brandis Jr."],
  ],
  ["a king and a singer", ["King Charles spoke.", "Ray Charles sang."], ["Charles", "Ray Charles"]],
  [
    "a pope and somebody with that surname",
    ["Pope Francis spoke.", "Connie Francis sang."],
    ["Connie Francis", "Francis"],
  ],
  [
    "two with one first surname",
    ["Senator Pablo Iglesias Turrión spoke.", "Judge Pablo Iglesias Posada left.", "Pablo Iglesias smiled."],
    ["Pablo Iglesias", "Pablo Iglesias Posada", "Pablo Iglesias Turrión"],
  ],
  [
    "two whose names are each other's turned",
    ["Senator Thomas James spoke.", "Judge James Thomas left."],
    ["James Thomas", "Thomas James"],
  ],
  [
    "two bodies with one acronym",
    [
      "The Larmouth Harbour Authority (LHA) met.",
      "The Lowland Housing Association (LHA) met.",
      "The LHA said so.",
    ],
    ["LHA", "LHA = Larmouth Harbour Authority", "LHA = Lowland Housing Association"],
  ],
  [
    "the ministries of two countries",
    [
      "The Russian Defence Ministry spoke.",
      "The British Defence Ministry answered.",
      "The Defence Ministry said so.",
    ],
    ["British Defence Ministry", "Defence Ministry", "Russian Defence Ministry"],
  ],
];

test.each(apart)("over a corpus two and no slip: %s", (_, texts, entities) => {
  expect(whoIsWho(texts)).toEqual(expect.arrayContaining([...entities]));
  expect(rulesOver(texts)).toEqual([]);
});

test("a shorter name is joined with the longer one only as long as that is the only one", () => {
  const [short, long, other] = [
    "Pablo Iglesias smiled.",
    "Pablo Iglesias Turrión spoke.",
    "Pablo Iglesias Posada left.",
  ];
  expect(whoIsWho([short!, long!])).toEqual(["Pablo Iglesias = Pablo Iglesias Turrión"]);
  expect(whoIsWho([short!, long!, other!])).toHaveLength(3);
});
