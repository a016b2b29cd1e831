/** What a word says of the name beside it, as bits. */
export const EvidenceWord = {
  body: 1,
  dismissal: 2,
  trade: 4,
  ofPerson: 8,
  motion: 16,
  at: 32,
  from: 64,
} as const;

/** The bits of `EvidenceWord` of a word as it is written. */
export function evidenceWordOf(word: string): number {
  return (
    (bodies.has(word) || word.endsWith("maker") ? EvidenceWord.body : 0) |
    (dismissals.has(word) ? EvidenceWord.dismissal : 0) |
    (trades.has(word) ? EvidenceWord.trade : 0) |
    (ofPersons.has(word) ? EvidenceWord.ofPerson : 0) |
    (motions.has(word) ? EvidenceWord.motion : 0) |
    (word === "at" ? EvidenceWord.at : 0) |
    (word === "from" ? EvidenceWord.from : 0)
  );
}

/** What stands before the name of a company or paper: "brewer Okocim", "the weekly Der Stern". */
const bodies = new Set(
  "company companies group carrier firm bank brewer consultancy agency newspaper airline operator giant insurer retailer chain daily weekly broker brokerage lender miner magazine broadcaster startup utility conglomerate subsidiary supermarket telecom party".split(
    " ",
  ),
);

/** How batsmen get out in scorecards: "c Healy b Reiffel 12". */
const dismissals = new Set(["b", "c", "lbw"]);

/** What a politician's name stands before: "the Bush administration". */
const ofPersons = new Set(["administration", "presidency", "campaign", "family", "era", "supporters"]);

/** What shares do: "Okocim shed two percent". */
const trades = new Set(
  "rose fell gained lost shed climbed slid jumped dropped added eased slipped surged tumbled advanced declined closed soared plunged rallied finished ended".split(
    " ",
  ),
);

/** Words of going somewhere. */
const motions: ReadonlySet<string> = new Set(
  `flew flies fly flying flight flights travel travels traveled travelled traveling travelling went goes going trip trips
  visit visits return returns returned returning moved moves moving fled drove driven sailed headed heading came back home
  tour journey sent deported extradited shipped exported exports imports`.split(/\s+/),
);
