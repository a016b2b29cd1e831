/** Nouns that name an office, in plain spelling. What else stands in a title ("Defense", "Foreign") is its field. */
export const heads = new Set(
  `president minister secretary chancellor premier governor mayor senator congressman congresswoman representative
  ambassador envoy commissioner commander chief director chairman chairwoman chair chairperson ceo cfo coo cto officer
  general admiral colonel major captain lieutenant sergeant judge justice attorney prosecutor sheriff inspector
  spokesman spokeswoman spokesperson king queen prince princess emperor pope cardinal archbishop bishop rabbi imam
  professor dean rector principal head leader speaker whip treasurer controller comptroller auditor coach manager
  captain analyst economist editor reporter correspondent founder partner owner adviser advisor aide counsel lawyer
  deputy delegate councillor councilman councilwoman alderman lawmaker mp mep strategist superintendent coordinator
  administrator executive president-elect pollster harbormaster headteacher headmaster headmistress warden ombudsman coroner
  magistrate registrar curator librarian archivist provost vicar chaplain diplomat consul lobbyist commentator columnist
  historian meteorologist geologist epidemiologist virologist seismologist ecologist demographer statistician
  criminologist psychologist psychiatrist sociologist physicist chemist biologist astronomer oncologist cardiologist
  pathologist mathematician philosopher trustee organizer nuncio patriarch laird duke duchess baron sultan emir sheikh
  ringleader mogul tycoon politician notary clerk`.split(/\s+/),
);

/** Trades and callings: who has one is described by it, but holds no office. */
export const callings = new Set(
  `actor actress singer songwriter rapper guitarist drummer pianist violinist cellist composer musician dancer ballerina
  comedian presenter broadcaster blogger author writer novelist poet playwright screenwriter filmmaker producer
  goalkeeper striker midfielder defender winger fullback quarterback linebacker pitcher shortstop skipper
  sprinter hurdler swimmer cyclist golfer boxer wrestler gymnast skier rower jockey footballer cricketer batsman bowler
  player athlete referee umpire lawyer solicitor barrister accountant banker broker trader investor entrepreneur
  businessman businesswoman billionaire developer landlord teacher lecturer nurse doctor surgeon midwife pharmacist vet
  engineer architect surveyor farmer fisherman baker butcher chef carpenter electrician plumber builder driver pilot
  astronaut cosmonaut scientist researcher journalist photographer activist campaigner artist painter sculptor
  detective constable soldier firefighter paramedic hacker whistleblower laureate shopkeeper librarian`.split(
    /\s+/,
  ),
);

/** Words that make another office of the head they stand before: a deputy secretary is no secretary. */
export const ranks = new Set(
  "under deputy vice assistant associate prime first second junior senior lead co sub parliamentary executive lord shadow".split(
    " ",
  ),
);

/** Spellings and words that mean the same in a title. */
export const same: Readonly<Record<string, string>> = {
  defence: "defense",
  advisor: "adviser",
  undersecretary: "under secretary",
  "vice-president": "vice president",
  labour: "labor",
  sport: "sports",
  transportation: "transport",
  ministry: "minister",
  pm: "prime minister",
  sec: "secretary",
  gov: "governor",
  sen: "senator",
  rep: "representative",
  gen: "general",
  adm: "admiral",
  pres: "president",
  chairwoman: "chairman",
  chairperson: "chairman",
  chair: "chairman",
  spokeswoman: "spokesman",
  spokesperson: "spokesman",
  premier: "prime minister",
  harbourmaster: "harbormaster",
  organiser: "organizer",
  congresswoman: "congressman",
  councilwoman: "councilman",
  ceo: "chief executive",
  cfo: "chief financial officer",
  coo: "chief operating officer",
  harbour: "harbor",
  // Offices in other tongues, as news in English leaves them.
  ministre: "minister",
  ministro: "minister",
  ministra: "minister",
  verteidigungsminister: "defense minister",
  verteidigungsministerin: "defense minister",
  aussenminister: "foreign minister",
  aussenministerin: "foreign minister",
  innenminister: "interior minister",
  innenministerin: "interior minister",
  finanzminister: "finance minister",
  finanzministerin: "finance minister",
  bundeskanzler: "chancellor",
  bundeskanzlerin: "chancellor",
  presidente: "president",
  presidenta: "president",
  defensa: "defense",
  difesa: "defense",
  exterieur: "foreign",
  interieur: "interior",
};

/** What offices are in charge of. */
export const fields = new Set(
  `defense war state foreign affairs interior home homeland security justice treasury finance exchequer commerce trade labor
  employment energy climate environment agriculture farm food health social education science research culture arts sports
  sport transport transportation infrastructure housing urban development veterans intelligence army navy air force marine
  police immigration migration integration family youth women equality economy economic economics industry business digital
  technology planning budget tax revenue regional local communities local government relations press communications policy
  political operating financial marketing legal medical technical human resources data information property works water
  fisheries forestry mines mining oil petroleum tourism religious national general religious overseas international
  european parliamentary campaign sales risk investment`.split(/\s+/),
);

/** What a minister of one country is in charge of and a secretary of another. */
export const portfolios = new Set(
  "defense war interior treasury finance trade labor energy agriculture health education transport transportation culture".split(
    " ",
  ),
);

export const fillers = new Set(
  "of for the to and at in on a an now s his her their its de la le du des del della fur elect designate".split(
    " ",
  ),
);

/** Heads of two words that mean one office. */
export const compounds = new Set([
  "secretary general",
  "attorney general",
  "solicitor general",
  "governor general",
  "inspector general",
  "surgeon general",
  "chief executive",
  "chief justice",
  "foreign secretary",
  "harbor master",
  "cabinet member",
  "portfolio holder",
]);
