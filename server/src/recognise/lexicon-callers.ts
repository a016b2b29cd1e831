/** What a common noun says of the name beside it, as bits. */
export const Caller = {
  /** Says that the name is an organisation's: "brewer Okocim", "Tollmark, a maker of pumps". */
  body: 1,
  /** Says that the name is a place's: "Larmouth, a hamlet near …". */
  place: 2,
  /** Before "of", "in", "at" or "for" and the name of a company, more often than not: "shares in", "an analyst at". */
  post: 4,
  /** Behind the name of a company, more often than not: "Tollmark shares", "Tollmark's profit". */
  goods: 8,
  /** A `body` that is no part of a name even where it opens a sentence with a capital: "Chipmaker Infineon said". */
  trader: 16,
  /** A `post` that is of a company and hardly of anything else: "chief executive of", "shares of". */
  share: 32,
} as const;

const words = new Map<string, number>();

function enter(caller: number, list: string): void {
  for (const word of list.split(/\s+/)) words.set(word, (words.get(word) ?? 0) | caller);
}

enter(
  Caller.body,
  `company companies group carrier firm bank brewer consultancy agency newspaper airline operator giant insurer retailer
  chain daily weekly broker brokerage lender miner magazine broadcaster startup start-up utility conglomerate subsidiary
  supermarket telecom party manufacturer producer supplier developer distributor publisher exporter importer refiner
  distiller grocer contractor wholesaler label band duo trio quartet orchestra ensemble troupe collective club side team
  squad franchise union guild charity foundation institute university college school seminary academy network channel
  station website site portal tabloid journal periodical bookmaker builder shipper refinery steelworks smelter foundry
  fund consortium venture cooperative co-operative partnership regulator watchdog ministry committee commission
  council association federation league society militia cartel gang faction movement regiment battalion brigade division
  unit arm platform app vendor provider bureau thinktank think-tank rival competitor owner parent`,
);
enter(
  Caller.trader,
  `carrier brewer consultancy airline insurer retailer lender miner broadcaster startup start-up conglomerate subsidiary
  manufacturer producer supplier developer distributor publisher exporter importer refiner distiller grocer contractor
  wholesaler bookmaker builder shipper regulator watchdog vendor provider rival competitor broker brokerage owner parent`,
);
enter(
  Caller.place,
  `village town city hamlet suburb district province county municipality township borough prefecture commune settlement
  neighbourhood neighborhood island islet peninsula port resort river lake mountain valley bay region state republic
  country capital nation archipelago oasis canyon volcano parish enclave territory quarter`,
);
enter(
  Caller.post,
  `shares stake stock bonds unit subsidiary division arm owner operator parent maker ceo cfo coo chairman chairwoman executive
  director president founder co-founder cofounder spokesman spokeswoman spokesperson analyst analysts strategist economist
  trader traders dealer dealers broker manager managers employee employees workers engineer lawyer partner shareholders
  holders investors customers clients control acquisition takeover purchase merger sale buyout board headquarters
  product products brand rival rivals vice-president treasurer consultant head research`,
);
enter(Caller.share, "shares stock bonds ceo cfo coo executive shareholders holders subsidiary");
enter(
  Caller.goods,
  `shares stock stocks bonds unit subsidiary division employees workers plant plants factory refinery mine mines spokesman
  spokeswoman spokesperson chief ceo cfo executive executives shareholders holders investors customers profit profits
  revenue revenues earnings sales management board headquarters stake bid deal product products brand brands store stores
  analyst analysts trader traders managing debt dividend turnover`,
);

/** Bits of `Caller` for a word in small letters. */
export function callerOf(lower: string): number {
  return words.get(lower) ?? (makers.test(lower) ? Caller.body | Caller.trader : 0);
}

/** "chipmaker", "carmaker" */
const makers = /^[a-z]+makers?$/;
