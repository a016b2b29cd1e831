import { ownValue } from "../../text/own-value";

/**
 * How outlets word one kind of event: a word or two in a row, in small letters. A kind that comes to somebody ("die") is one
 * of that person; a noun is what light verbs ("begins", "is held") say nothing of.
 */
const wordings: Readonly<Record<string, string>> = {
  die: "died, dies, die, death, killed, passed away",
  bury: "buried, funeral, burial, laid to",
  sink: "sank, sunk, sinks, sinking, capsized, capsizing, went down, foundered",
  ground: "aground, grounded, grounding",
  crash: "crashed, crash, derailed, derailment, collided, collision, came down, jumped the, the rails",
  explode: "explosion, exploded, blast, detonated, went off",
  burn: "fire, fires, blaze, wildfire, wildfires, bushfire, inferno, burned, burnt, gutted",
  quake: "earthquake, quake, tremor",
  landfall: "landfall, ashore, slammed, struck, hit, battered, lashed, strikes, hits",
  collapse:
    "collapsed, collapse, collapses, broke down, breakdown, broke off, fell apart, caved in, gave way, landslide, mudslide, rockslide, avalanche",
  vanish: "missing, vanished, disappeared, disappearance, last seen",
  find: "found, discovered, recovered",
  arrest: "arrested, arrest, detained, detention, seized, into custody, in custody, been held, behind bars",
  charge: "charged, indicted, indictment",
  trial: "trial",
  hearing: "hearing, inquest, tribunal",
  jail: "jailed, sentenced, imprisoned, sentencing, sentence, to prison, to jail",
  convict: "convicted, found guilty, conviction, guilty",
  plead: "pleaded guilty, pleads guilty, plead guilty, pled guilty",
  acquit: "acquitted, cleared, acquittal",
  free: "freed, released, release, set free",
  resign:
    "resigned, resigns, resignation, stepped down, step down, steps down, quit, quits, stand down, stood down",
  install:
    "inaugurated, inauguration, became, becomes, become, sworn in, took office, takes office, take office, takes over, took over",
  name: "appointed, appointment",
  vote: "vote, votes, voted, voting, referendum, ballot, poll, polls, election, elections, run-off, runoff, decide, passed, approved, adopted, rejected, backed, passage, approval, through parliament, through congress",
  launch:
    "launch, launched, liftoff, lift off, lifted off, blast off, blasted off, lift-off, take off, took off",
  open: "open, opens, opened, opening, reopen, reopens, reopened",
  found: "founded, established, set up, created, formed, foundation",
  build: "built, completed, erected, constructed",
  shut: "close, closes, closed, closure, shut, shuts",
  match:
    "won, wins, beat, beats, defeated, defeat, win, victory, lost, draw, drew, match, thrashed, edged, overcame, kick-off, final",
  sign: "signed, sign, signing, signs",
  strike: "walked out, walk out, walkout, stoppage, downed tools, strike",
  effect: "take effect, takes effect, took effect, into force, into effect",
  service: "service, memorial, mass, vigil, ceremony",
  show: "concert, festival, exhibition, premiere, premieres, premiered",
  summit: "summit, congress, conference",
  rob: "robbed, robbery, heist, burgled, burglary, raid, raided, stolen, stole, theft, made off",
  shoot: "shot, shooting, stabbed, stabbing, gunned down, opened fire",
  buy: "acquired, acquisition, bought, takeover, buy, acquire, purchase, purchased, buyout, merger, merge",
  sale: "on sale, hits shelves, hit shelves",
  rate: "key rate, interest rate, interest rates, benchmark rate, policy rate, lending rate, borrowing costs",
  results: "results, earnings",
  meet: "meet, meets, talks, meeting",
  list: "float, listing, debut, debuted",
  deal: "truce, ceasefire, armistice, cease-fire",
  escape: "escaped, escape, fled, broke out",
  surgery: "surgery, operated, operation",
  marry: "married, marry, marries, wedding, wed",
};

/** Nouns of events for which a verb that says little has the time: "The trial will begin on May 3". */
const eventNouns = new Set(
  "trial hearing inquest tribunal funeral referendum ballot election elections vote poll service memorial vigil ceremony mass concert festival exhibition summit congress conference match final sentencing wedding launch strike truce ceasefire inauguration run-off runoff results earnings talks meeting".split(
    " ",
  ),
);

/** Kinds that come to one person, who then has to be named beside both times. */
const ofPersons = new Set(
  "die bury arrest charge trial jail plead convict acquit free resign install name vanish marry surgery".split(
    " ",
  ),
);

/** Kinds that come to one thing or person once, so that two days near each other can't both be right. */
const once = new Set(
  "die bury sink ground vanish landfall explode jail plead convict acquit resign found install".split(" "),
);

/** What such a word tells of where its clause names an event that does it: "a fire killed two", "a landslide buried homes", "the takeover closed". */
const doneBy: Readonly<Record<string, ReadonlySet<string>>> = {
  die: new Set(["explode", "crash", "burn", "collapse", "quake", "shoot", "sink"]),
  bury: new Set(["collapse"]),
  landfall: new Set(["quake", "collapse", "explode", "burn"]),
  shut: new Set(["buy", "trial", "hearing", "summit", "show", "meet"]),
  open: new Set(["trial", "hearing", "summit", "show", "service", "meet"]),
  escape: new Set(["burn"]),
};

/** The stages of a case, each on a day of its own. */
const stages = new Set("arrest charge plead trial hearing convict acquit jail free".split(" "));

const bySingle = new Map<string, string>();
const byTwo = new Map<string, Map<string, string>>();
for (const [kind, list] of Object.entries(wordings))
  for (const wording of list.split(", ")) {
    const [first, second] = wording.split(" ") as [string, string?];
    if (second === undefined) bySingle.set(first, kind);
    else byTwo.set(first, (byTwo.get(first) ?? new Map<string, string>()).set(second, kind));
  }

/** The kind of event that a word with the one behind it names, both in small letters; "" for none. */
export const kindNamed = (word: string, next: string): string =>
  byTwo.get(word)?.get(next) ?? bySingle.get(word) ?? "";

/** True for a kind that may be what another event did, which then is what is told of. */
export const mayBeDone = (kind: string): boolean => ownValue(doneBy, kind) !== undefined;
export const isDoneBy = (kind: string, cause: string): boolean => ownValue(doneBy, kind)?.has(cause) === true;

export const isEventNoun = (word: string): boolean => eventNouns.has(word);
export const comesToPersons = (kind: string): boolean => ofPersons.has(kind);
export const comesOnce = (kind: string): boolean => once.has(kind);

/** True for two stages of a case: a plea of guilty and a verdict of guilty. */
export const areOtherStages = (a: string, b: string): boolean => a !== b && stages.has(a) && stages.has(b);
