/** What the lead of a generated article does: words between two names. */
export const openings = ["urged", "asked", "pressed", "invited", "ordered"] as const;

/**
 * Sentences of a generated article; marks in braces stand for names, figures, dates and everyday words, so that two
 * articles of different stories seldom share more than a turn of phrase.
 */
export const fillers: readonly string[] = [
  "{lead} has led the {body} since {year} and is expected to stand again after the {noun} vote.",
  "The {body} said it had spent {money} on {adjective} {noun} repairs, up from {money} in {year}.",
  "Residents of {place} have long complained that the {noun} takes too much time and money.",
  "{person}, a {role} who lives in {place}, said the {noun} committee would meet again on {weekday}.",
  "{surname} did not answer questions about the {noun} report, which was published on {date}.",
  "About {number} {noun} owners gathered outside the {noun} hall, according to the police.",
  "{noun} prices in {place} fell by {percent} last year while the {adjective} {noun} tax rose to {percent}.",
  '"{quotation}," {surname} said in a speech in {place}.',
  "The {noun} company, which employs {number} {noun} workers, declined to comment on the {adjective} decision.",
  "Officials had warned in {year} that the {adjective} {noun} would not last more than ten years.",
  "The talks about the {noun} began at 9:30 a.m. and went on until late in the evening, with few breaks.",
  "It was the second time in a week that the two sides had failed to agree on the {adjective} wording.",
  "A spokesman for the {body} said the {noun} would be checked before the next {noun} meeting.",
  "Critics say the {noun} would be better spent on {adjective} schools, buses and the {noun}.",
  "{person} of the {body} described the {adjective} offer as a first step toward a new {noun}.",
  "The road between {place} and {place} was closed for {number} {noun} days after the storm.",
  "Nobody was hurt, but the {noun} damage was put at {money} by those who saw the {noun}.",
  "Under the {adjective} plan, {percent} of the new {noun} flats would be let to {noun} drivers.",
  "The judge is to rule on the {noun} before the end of the month, her {adjective} office said.",
  "{lead} and {surname} last met in {place} on {date}, when they signed a {noun} letter.",
  "Turnout in the {noun} vote was {percent}, the lowest since {year}, and the {adjective} count went on.",
  "He added that nothing had been decided about the {noun} and that all {adjective} sides would be heard.",
  "{noun} shares of {body} closed {percent} lower after the {adjective} {noun} news.",
  "The {adjective} {noun} bridge, which was opened in {year}, carries {number} {noun} lorries a day.",
];

/** Pieces of sentences that people are quoted with, with marks for everyday words. */
export const quotedWords = {
  subjects: [
    "The harbour",
    "This town",
    "Our valley",
    "The coast",
    "Every school here",
    "The old market",
    "A city like ours",
    "The railway",
    "The river",
    "That budget",
    "The next winter",
    "A fair wage",
  ],
  verbs: [
    "belongs to",
    "was built by",
    "has always needed",
    "cannot do without",
    "will outlast",
    "owes everything to",
    "must answer to",
    "was never meant for",
    "has been left to",
    "should be run by",
  ],
  objects: [
    "the {adjective} families of the {noun}",
    "people with a {adjective} {noun}",
    "the {noun} and the {adjective} {noun}",
    "those who {adverb} need a {noun}",
    "everybody who {adverb} pays for the {noun}",
    "{noun} drivers and {adjective} teachers",
    "a handful of {adjective} {noun} owners",
    "the {noun} that our {adjective} children want",
  ],
  ends: [
    "and the {noun} will stay {adjective}",
    "whatever the {adjective} {noun} may say",
    "and not to a {adjective} {noun} with a {noun}",
    "as long as the {noun} is {adjective}",
    "even when the {noun} runs {adverb} short",
    "because no {adjective} {noun} will {adverb} do it",
    "and the {noun} has forgotten the {adjective} {noun}",
    "in a {adjective} {noun} and in a {adjective} {noun}",
  ],
} as const;
