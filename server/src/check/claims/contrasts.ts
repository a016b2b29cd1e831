import { stemOf } from "../../link/stems";
import { hashOf } from "../../text/hash";
import type { NearWords } from "./near-words";

/**
 * Words of one sort that tell things apart, each list with bars between those that mean different ones: what is said of
 * petrol is not said of diesel. Words that mean the same stand together.
 */
const sorts: readonly string[] = [
  "men male | women female | boys | girls",
  "adults | children kids pupils students teenagers youths | babies infants | pensioners retirees elderly",
  "undergraduates | graduates postgraduates",
  "single | return",
  "singles | doubles",
  "foreign foreigners overseas | domestic",
  "imports imported | exports exported",
  "arrivals arriving | departures departing",
  "births | deaths | marriages | divorces",
  "petrol gasoline | diesel | kerosene | electricity",
  "primary elementary | secondary | nursery kindergarten",
  "gross | net | operating | pretax",
  "eastbound | westbound | northbound | southbound",
  "inbound | outbound",
  "northern | southern | eastern | western",
  "upper | lower",
  "indoor | outdoor",
  "rural | urban",
  "public | private",
  "wholesale | retail",
  "residential | commercial",
  "senior | junior",
  "landlords | tenants",
  "lenders | borrowers",
  "buyers | sellers",
  "inpatients | outpatients",
  "buses | trams | trains | ferries | cars | vans | lorries trucks | bicycles bikes | motorcycles | taxis | planes aircraft | helicopters",
  "wheat | barley | maize corn | rice | soybeans soya | oats | rye | sorghum | cotton | sugar | cocoa | coffee | tea | rubber",
  "gold | silver | platinum | palladium | copper | aluminium aluminum | zinc | nickel | tin",
  "beef | pork | lamb | chicken poultry",
  "beer | wine | spirits | whisky whiskey | vodka",
  "cattle cows | sheep | pigs | goats | horses",
];

/** As `sorts`, where both sentences have one of some other words: who speaks of the wounded may be a nurse or a doctor. */
const sortsBeside: readonly { readonly beside: string; readonly sort: string }[] = [
  {
    beside: "pay wages salary salaries offer offered rise raise award bonus",
    sort: `drivers | cleaners | mechanics | engineers | nurses | doctors physicians | porters | teachers | lecturers | pilots | guards |
      signallers | miners | dockers | cooks | clerks | inspectors | firefighters | paramedics | midwives | surgeons | librarians |
      farmers | fishermen | conductors | postmen | couriers | electricians | plumbers | carpenters | bakers | butchers`,
  },
  { beside: "shift shifts", sort: "day | night" },
];

/** Hashes of the stems of words, a blank between them. */
const hashesIn = (words: string): readonly number[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => hashOf(stemOf(word)));

/** For the hash of a stem its places, each as the number of its sort times `most` with that of its meaning. */
const places = new Map<number, number[]>();
const most = 64;
[...sorts, ...sortsBeside.map(({ sort }) => sort)].forEach((sort, index) => {
  sort.split("|").forEach((words, meaning) => {
    for (const hash of hashesIn(words))
      places.set(hash, [...(places.get(hash) ?? []), index * most + meaning]);
  });
});

/** What has to stand beside the words of a sort, by its number. */
const needs = new Map(
  sortsBeside.map(({ beside }, index) => [sorts.length + index, new Set(hashesIn(beside))]),
);

/** How near a word has to stand to be said of the figure. */
const near = 0.5;

/** True where one sentence has its figure said of one thing of a sort, and the other of another: neither speaks of the other's. */
export function areContrasted(one: NearWords, other: NearWords): boolean {
  const own = meaningsIn(one, near);
  if (own.length === 0) return false;
  const others = meaningsIn(other, near);
  if (others.length === 0) return false;
  const [all, allOthers] = [meaningsIn(one, 0), meaningsIn(other, 0)];
  return own.some(
    (a) =>
      !allOthers.includes(a) &&
      others.some((b) => sortOf(a) === sortOf(b) && !all.includes(b)) &&
      isMeant(sortOf(a), one, other) &&
      !all.some((each) => sortOf(each) === sortOf(a) && allOthers.includes(each)),
  );
}

const sortOf = (place: number): number => Math.floor(place / most);

function meaningsIn(
  { columns: { hash, near: nearness }, from, end }: NearWords,
  least: number,
): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < end; at++)
    if (nearness[at]! >= least) {
      const own = places.get(hash[at]!);
      if (own) found.push(...own);
    }
  return found;
}

function isMeant(sort: number, one: NearWords, other: NearWords): boolean {
  const beside = needs.get(sort);
  return !beside || (has(one, beside) && has(other, beside));
}

function has({ columns: { hash }, from, end }: NearWords, words: ReadonlySet<number>): boolean {
  for (let at = from; at < end; at++) if (words.has(hash[at]!)) return true;
  return false;
}
