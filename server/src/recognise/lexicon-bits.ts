/** What is known of a word or phrase from lists, as bits. The names are the labels of the generated lists. */
export const Lex = {
  givenName: 1 << 0,
  surname: 1 << 1,
  country: 1 << 2,
  city: 1 << 3,
  /** A state, province, sea or other place. */
  region: 1 << 4,
  demonym: 1 << 5,
  /** An ordinary word of English, written in small letters in running text. */
  common: 1 << 6,
  month: 1 << 7,
  weekday: 1 << 8,
  /** A word of a title or office: "President", "Dr", "Secretary". */
  title: 1 << 9,
  /** The last word of an organisation's name: "Inc", "Corp", "University". */
  organizationHead: 1 << 10,
  /** A particle of a name: "van", "der", "bin". */
  particle: 1 << 11,
  frequentGivenName: 1 << 12,
  frequentSurname: 1 << 13,
  /** A well-known organisation, by its name or acronym: "NATO", "Boeing". */
  organization: 1 << 14,
  /** A capital, or a city of a million. */
  majorCity: 1 << 15,
  /** The last word of a place's name: "River", "Airport". */
  placeHead: 1 << 16,
  /** The first word of a place's name: "Mount", "San". */
  placeStart: 1 << 17,
  /** Before "of" it makes an organisation: "Bank", "University". */
  organizationStart: 1 << 18,
  /** What ministries deal with: "Defense", "State". */
  department: 1 << 19,
  /** A title that alone makes the next word a person: "Mr", "Sen", "Pope". */
  honorific: 1 << 20,
  /** After a person's name: "Jr", "III". */
  suffix: 1 << 21,
  /** A verb of saying: "said", "told". */
  speech: 1 << 22,
  /** In capitals and no name: "GDP", "CEO", "BREAKING". */
  notName: 1 << 23,
  /** The last word of an event, law, work or prize: "War", "Treaty". */
  otherHead: 1 << 24,
  /** A word of page furniture: "Read", "More", "Sponsored". */
  furniture: 1 << 25,
  /** A common word among the most frequent. */
  frequent: 1 << 26,
  /** Begins a phrase of the lists. */
  startsPhrase: 1 << 27,
  /** A town, county or state that stands for its team in tables of results: "Leeds", "Boston". */
  club: 1 << 28,
  /** A town too small for `city`. */
  town: 1 << 29,
} as const;

/** The bits of whatever is a place in the lists. */
export const placeBits = Lex.country | Lex.region | Lex.city | Lex.town;
