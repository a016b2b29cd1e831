/** What a word says of the name right before or behind it, as bits. */
export const Neighbour = {
  /** "Reporting by Anna Ruiz". */
  credit: 1,
  by: 2,
  /** "Cyclone Idai". */
  storm: 4,
  /** "Tropical Storm Bret". */
  tropical: 1048576,
  /** "the Larm river", "Kano province". */
  land: 8,
  /** "the Larmouth plant". */
  facility: 16,
  /** "Larmouth Mayor Anna Ruiz": whom only towns have. */
  mayor: 536870912,
  /** "downtown Larmouth", "central Hale". */
  quarter: 32,
  /** "in Larmouth", "near Hale". */
  where: 64,
  /** "Larmouth shares fell": what is traded. */
  traded: 128,
  /** What shares do, and what prices do. */
  moves: 256,
  /** "an analyst at Larmouth". */
  expert: 512,
  /** "R-Hale": the letter of a party. */
  party: 1024,
  /** Verbs that are towns too: "Officials Split Over Rates". */
  verb: 2048,
  /** Opens a name as an adjective: "Former Hale County". */
  former: 4096,
  percent: 8192,
  /** What a country's money is called behind its adjective: "the Australian dollar". */
  money: 268435456,
  at: 16384,
  /** Money that a list of names has as well: "Naira rebounds". */
  currency: 32768,
  /** Behind a person's name it makes a body that is no company: "Ruiz Foundation". */
  legacy: 65536,
  /** In capitals and no name: "EBITDA", "GAAP". */
  term: 131072,
  /** Behind a company's name, and hardly ever behind a person's: "a Goldman banker". */
  staff: 2097152,
  /** Ends the name of a place: "Liberty Chowk". */
  town: 4194304,
  with: 8388608,
  of: 16777216,
  /** "parts of Vilonia", "the outskirts of Hale". */
  parts: 33554432,
  and: 67108864,
  /** Before the town of a plant and not before its company: "closed its Larmouth plant". */
  own: 134217728,
  /** Ends the name of a company. */
  firm: 524288,
  /** Before the code of a share: "(Nasdaq: BHEN)". */
  exchange: 262144,
} as const;

const words = new Map<string, number>();
for (const [neighbour, list] of [
  [Neighbour.mayor, "mayor"],
  [Neighbour.credit, "reporting editing writing compiled translated graphics"],
  [Neighbour.by, "by"],
  [Neighbour.storm, "cyclone hurricane typhoon storm"],
  [Neighbour.tropical, "tropical"],
  [
    Neighbour.land,
    `river rivers province provinces district districts county counties prefecture prefectures peninsula valley island islands
    mountains governorate governorates municipality creek basin oblast village villages hamlet suburb neighbourhood neighborhood
    commune township tehsil mosque mosques resident residents`,
  ],
  [
    Neighbour.facility,
    `plant plants factory factories mill mine mines refinery warehouse smelter shipyard prison jail airport airfield airbase
    colliery quarry depot`,
  ],
  [
    Neighbour.quarter,
    `downtown central northern southern eastern western southeastern southwestern northeastern northwestern suburban upstate
    north-eastern north-western south-eastern south-western`,
  ],
  [Neighbour.where, "in near outside from around"],
  [Neighbour.traded, "share shares stock"],
  [
    Neighbour.moves,
    `rose fell gained lost shed climbed slid jumped dropped added eased slipped surged tumbled advanced declined closed soared
    plunged rallied sank dipped slumped firmed edged were was are hit traded ended opened up down`,
  ],
  [
    Neighbour.expert,
    "analyst analysts economist economists strategist strategists trader traders dealer dealers",
  ],
  [Neighbour.own, "its their our"],
  [Neighbour.party, "r d i"],
  [Neighbour.verb, "split nice reading mobile deal sale sells wells mark"],
  [Neighbour.former, "former ex-"],
  [Neighbour.percent, "percent pct % pc"],
  [Neighbour.at, "at"],
  [Neighbour.with, "with"],
  [Neighbour.of, "of"],
  [Neighbour.and, "and"],
  [
    Neighbour.parts,
    `parts outskirts suburbs streets north south east west northwest northeast southwest southeast residents port airport`,
  ],
  [
    Neighbour.currency,
    "naira cedi rupee ruble rouble peso yen yuan won baht ringgit kwacha shilling sterling bitcoin",
  ],
  [
    Neighbour.money,
    `dollar dollars peso pesos pound pounds franc francs krona krone kroner crown crowns rupee rupees ruble rubles rouble
    roubles real lira dinar dinars dirham dirhams riyal riyals rial rand yuan yen won baht ringgit shilling shillings zloty
    forint koruna hryvnia currency`,
  ],
  [Neighbour.staff, "banker bankers shareholders executives customers economist economists analyst analysts"],
  [Neighbour.town, "chowk nagar marg ghat wells maidan potok regis keynes bagh"],
  [
    Neighbour.firm,
    "inc corp co cos ltd plc llc lp llp group holdings bank motors industries securities capital ag sa se nv spa",
  ],
  [
    Neighbour.term,
    "gaap gnp libor ifrs ebitda ebit ebita fx gmt utc qoq yoy eps roe nav ipo pmi cpi ppi gdp ot fg ft pts pf ci ct mri dna rna hiv uv iq tv atm gps suv pcr vat ngo pm ceo cfo fob cif fir mou evm evms obc lpg cng rbi qtr mln bln dlr dlrs cts shr",
  ],
  [
    Neighbour.exchange,
    "nasdaq nyse lse tsx tsxv asx hkex hkg bse nse otc otcqb otcqx amex euronext xetra jse aim sgx ticker",
  ],
  [
    Neighbour.legacy,
    `organization organisation foundation center centre university library administration campaign institute school college
    hospital museum airport memorial award prize house tower street`,
  ],
] as const)
  for (const word of list.split(/\s+/)) words.set(word, (words.get(word) ?? 0) | neighbour);

/** The bits of `Neighbour` of a word in small letters. */
export const neighbourOf = (_word: string, lower: string): number => words.get(lower) ?? 0;
