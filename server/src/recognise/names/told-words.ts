/** What a word says of the kind of the name beside it, and whether it is part of a Korean name, as bits. */
export const ToldWord = {
  /** A noun for bodies alone: "the band Larmouth", where a "rival", miner or developer may be a man. */
  body: 1,
  /** A noun right before the name of a work, a ship or a drug: "the film Larmouth". */
  work: 2,
  /** A company's in commas behind its name and before "of": "Tollmark, operator of", where an "owner of" may be a man. */
  trade: 4,
  /** A noun that "of" and a place's own name follow: "the village of Larmouth". */
  place: 8,
  /** What may follow the noun that says what a name is: "a village that". */
  goesOn: 16,
  being: 32,
  /** What bears the name of who found or made it: "the Torvik equation". */
  eponym: 128,
  koreanSurname: 256,
  /** A syllable of a Korean given name: "jae", "in", "geun". */
  koreanSyllable: 512,
  /** A small letter before a capital: "macOS". */
  smallFirst: 1024,
  /** Behind a surname: "Jr". */
  junior: 2048,
  /** What "of" and a place follow, where a lone word looks like a surname: "the mayor of Harlow", "residents of Harlow". */
  seat: 4096,
  /** What is done "at" a school: "studied at the Larmouth Lyceum". */
  study: 8192,
  /** An operating system: "macOS". */
  system: 16384,
  /** "OS" */
  os: 32768,
  /** What is done to bodies alone: "was founded", "was acquired". */
  done: 65536,
  /** A post of a body right behind its name: "Larm founder Anna Holm", where a "Larm aide" may serve a man. */
  post: 131072,
  /** What somebody does towards a place: "flew to Larmouth". */
  going: 262144,
  /** A post that bodies have and people have not: "Larmouth's founder, Anna Holm". */
  bodyPost: 524288,
  /** What sends or prints, right behind its name: "Larmouth radio reported". */
  medium: 1048576,
  /** Whom a town is told of: "a Larmouth man". */
  townsman: 2097152,
  /** A house of healing, right behind its name: "the Larmouth hospital". */
  hospital: 8388608,
  /** Who leads a body, before "of" and its name, where a place has no such leader: "the chief executive of Larm". */
  chief: 16777216,
  /** What bodies are to somebody, in commas before their names: "her publisher, Larmouth, said". */
  toPerson: 4194304,
  /** What is done to a town: "shelled Larmouth". */
  struck: 33554432,
} as const;

const roles = new Map<string, number>();
for (const [role, list] of [
  [
    ToldWord.body,
    `company firm bank newspaper magazine airline retailer chain broadcaster startup start-up conglomerate subsidiary manufacturer
    band orchestra ensemble charity foundation institute university college school network website journal federation league
    party gang cartel agency consultancy brewery insurer lender carrier brokerage supermarket tabloid association militia movement outlet app
    nonprofit non-profit chipmaker carmaker automaker drugmaker jeweler jeweller brewer`,
  ],
  [
    ToldWord.work,
    `film movie novel album song single sitcom soap drama thriller comedy comedy-drama documentary miniseries opera musical ship vessel ferry tanker yacht freighter trawler frigate destroyer
    submarine drug vaccine antibiotic painkiller schooner warship spacecraft rocket drillship icebreaker minesweeper catamaran corvette tugboat steamer
    tug lifeboat`,
  ],
  [ToldWord.trade, "operator maker manufacturer publisher distributor subsidiary parent"],
  [
    ToldWord.place,
    `village town city hamlet suburb district province county municipality township borough prefecture commune settlement
    neighbourhood neighborhood island islet peninsula parish enclave`,
  ],
  [
    ToldWord.goesOn,
    "that which where near with based owned founded run located situated and on is was has had",
  ],
  [ToldWord.being, "is was"],
  [
    ToldWord.going,
    `flew fly flies flying flown travelled traveled travel travels travelling traveling drove drive driven moved move moves moving
    fled returned commute commuted sailed walked flight flights road train trains bus buses`,
  ],
  [
    ToldWord.done,
    "founded incorporated acquired headquartered nationalised nationalized privatised privatized rebranded delisted",
  ],
  [
    ToldWord.seat,
    "mayor governor bishop archbishop magistrate sheriff reeve alderman residents resident native natives outskirts suburbs streets",
  ],
  [
    ToldWord.post,
    `founder cofounder co-founder chairman chairwoman chairperson lawmaker legislator leader president director secretary
    councillor captain supremo convener convenor treasurer whip`,
  ],
  [ToldWord.chief, "ceo cfo coo executive co-founder cofounder"],
  [
    ToldWord.bodyPost,
    "founder cofounder co-founder chairman chairwoman chairperson treasurer chief-executive executive headquarters",
  ],
  [ToldWord.medium, "radio newspaper television daily weekly tabloid website magazine"],
  [ToldWord.townsman, "man woman couple teenager teen mother father family pensioner resident"],
  [ToldWord.toPerson, "publisher employer label company firm charity party agency club"],
  [ToldWord.struck, "bombed bombarded shelled looted besieged razed overran recaptured retook evacuated"],
  [ToldWord.hospital, "hospital hospice clinic"],
  [
    ToldWord.eponym,
    `conjecture theorem equation equations effect constant transition condensation condensate distribution metric metrics manifold
    manifolds algebra syndrome disease lymphoma scale particle boson spacecraft probe telescope orbiter rover guitar guitars
    piano rifle rifles pistol pistols`,
  ],
  [ToldWord.study, "studied studies studying graduated taught teaches educated enrolled lectured lectures"],
] as const)
  for (const word of list.split(/\s+/)) roles.set(word, (roles.get(word) ?? 0) | role);

const koreanSurnames = new Set(
  `Ahn An Bae Baek Ban Cha Chang Cho Choe Choi Chung Gwon Ha Han Heo Hong Hwang Im Jang Jeon Jeong Jo Joo Jung Kang Kim Ko Koo Kwon
  Lee Lim Min Moon Na Nam Noh Oh Paik Park Rhee Ri Roh Ryu Seo Shim Shin Sim Sohn Son Song Suh Sung Woo Yang Yoo Yoon Yun`.split(
    /\s+/,
  ),
);

/** "jae", "in", "geun", "hye", "kyung" */
const koreanSyllable =
  /^(?:kk?|n|t|d|r|l|m|p|b|ss?|sh|j|ch|k|g|h)?(?:ae|eo|eu|ui|oe|ye|yeo|yoo|you|yu|yo|yae|ya|wa|wo|wi|we|oo|ee|ou|u|a|e|i|o)(?:ng|ck|n|m|k|l|p|h|t|g|b|r)?$/;

/** "macOS", "iPhone" */
const smallFirst = /^\p{Ll}+\p{Lu}/u;

/** "macOS", "iPadOS" */
const system = /^[a-z]+(?:[A-Z][a-z]+)?OS$/;

const juniors = new Set(["Jr", "Sr"]);

/** The bits of `ToldWord` of a word as it is written, and in small letters. */
export function toldWordOf(word: string, lower: string): number {
  return (
    (roles.get(lower) ?? 0) |
    (koreanSurnames.has(word) ? ToldWord.koreanSurname : 0) |
    (koreanSyllable.test(lower) ? ToldWord.koreanSyllable : 0) |
    (smallFirst.test(word) ? ToldWord.smallFirst : 0) |
    (juniors.has(word) ? ToldWord.junior : 0) |
    (system.test(word) ? ToldWord.system : 0) |
    (word === "OS" ? ToldWord.os : 0)
  );
}
