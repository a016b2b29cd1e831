/** Words after which four digits before a plural are an adjective: "the 2000 elections". */
export const determiners: ReadonlySet<string> = new Set(
  `
  the this its his her their our that a of
`
    .trim()
    .split(/\s+/),
);

/** What numbers something: "flight 1549", "No. 1999". */
export const labels: ReadonlySet<string> = new Set(
  `
  no nos number flight page room route highway unit model channel apollo line gate section act bill
  resolution dial helpline hotline marker courtroom code postcode extension ext russell wilshire topix forbes fortune
`
    .trim()
    .split(/\s+/),
);

/** Units and nouns that four digits count: "2000 km". */
export const measures: ReadonlySet<string> = new Set(
  `
  km m metres meters miles feet ft kg tonnes tons percent per mph kph mw hp cc dollars euros pounds yen rpm
  calories acres hectares square points votes troops soldiers
`
    .trim()
    .split(/\s+/),
);

/** Words in -s that a year may stand before: verbs, and nouns that come once a year. */
export const notCounted: ReadonlySet<string> = new Set(
  `
  was is has does sees shows marks brings begins starts ends comes looks remains promises proves always
  perhaps unless sales results elections games season olympics figures levels protests attacks riots
  championships talks polls awards earnings primaries midterms prices estimates accords floods wildfires
  finals playoffs
`
    .trim()
    .split(/\s+/),
);
