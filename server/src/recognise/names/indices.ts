import { TokenType } from "../../text/tokens";
import { isApart, isSign, saidBy } from "./beside";
import { Neighbour } from "./neighbour-words";
import { changed, type NameProposal } from "./proposal";
import type { Surface } from "./surface";

/** What only an index of shares is called, and no exchange or bank. */
const indices: ReadonlySet<string> = new Set(
  `DAX CAC SMI AEX ATX BUX PX OMX MIB KOSPI Kospi Topix TOPIX Sensex Nifty Ibovespa Bovespa STOXX Stoxx FTSE IBEX Ibex TASI IPSA`.split(
    /\s+/,
  ),
);

/** Whose indices are named for them, by the last word. */
const makers: ReadonlySet<string> = new Set(["Jones", "Nasdaq", "NASDAQ", "Russell", "P", "Poor", "Poor's"]);

/** True for a word without which no article names an index that is one. */
export const tellsOfIndices = (word: string): boolean =>
  indices.has(word) || makers.has(word) || word === "Dow" || word === "Nikkei";

/** What an index is called behind its maker. */
const endings: ReadonlySet<string> = new Set(
  "industrial average industrials transportation transports composite index Industrial Average Composite Index Transportation".split(
    " ",
  ),
);

/**
 * Makes indices of what was taken for their makers: "the DAX", "the S&P 500", "the Dow Jones industrial average", "the Dow fell". They
 * are no bodies. `names` are in text order, and so is the result.
 */
export function settleIndices(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  let isChanged = false;
  const settled: NameProposal[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const next = names[index + 1];
    const isShared = next !== undefined && isSharedBy(surface, name, next);
    const endToken = isShared ? next.endToken : endOfIndex(surface, name, next?.firstToken ?? surface.count);
    if (isShared) index++;
    if (endToken >= 0) isChanged = true;
    settled.push(
      endToken < 0 ? name : changed(name, { kind: "other", endToken, score: Math.max(name.score, 0.7) }),
    );
  }
  return isChanged ? settled : names;
}

/** "S&P/ASX 200": an index that two give out. */
function isSharedBy(surface: Surface, maker: NameProposal, index: NameProposal): boolean {
  const slash = maker.endToken;
  if (maker.kind !== "organization" || index.firstToken !== slash + 1 || !isSign(surface, slash, "/"))
    return false;
  return index.kind === "other" && makers.has(wordAt(surface, slash - 1));
}

/** True for a maker that its index is named for: "Nasdaq" of "Nasdaq Composite". */
export const beginsIndex = (surface: Surface, name: NameProposal): boolean =>
  endOfIndex(surface, name, surface.count) > name.endToken;

/** Where an index ends that begins as a name does; -1 where the name is none. */
function endOfIndex(surface: Surface, { kind, firstToken, endToken }: NameProposal, limit: number): number {
  if (kind !== "organization") return -1;
  const { prose } = surface;
  const last = endToken - 1;
  // "S&P 500"
  if (prose.tokens.type[last] === TokenType.number)
    return last > firstToken && makers.has(wordAt(surface, last - 1)) ? endToken : -1;
  // "Poor's" of "Standard & Poor's 500"
  const said = wordAt(surface, last) || wordAt(surface, last - 1);
  if (endToken - firstToken === 1 && indices.has(said)) return endToken;
  // "The Dow fell", "the Nikkei closed"
  if (endToken - firstToken === 1 && (said === "Dow" || said === "Nikkei"))
    return !isApart(surface, endToken) && saidBy(surface, endToken) & Neighbour.moves ? endToken : -1;
  if (!makers.has(said)) return -1;
  let end = endToken;
  while (
    end < limit &&
    !isApart(surface, end) &&
    (endings.has(wordAt(surface, end)) || isNumber(surface, end))
  )
    end++;
  return end > endToken && !isSign(surface, end, "-") ? end : -1;
}

/** "500", "2000": a number of shares right behind the maker's name. */
const isNumber = ({ prose }: Surface, at: number): boolean => prose.tokens.type[at] === TokenType.number;

function wordAt({ prose, count }: Surface, at: number): string {
  return at < count && prose.tokens.type[at] === TokenType.word
    ? prose.vocabulary.text(prose.tokens.word[at]!)
    : "";
}
