import { MarkSurroundings, QuoteRole } from "./mark-surroundings";
import { type OpenQuotation, spansOf } from "./open-quotation";
import type { Block, QuotedSpan } from "./prose";
import { ByteRoom } from "./token-room";
import { type Tokens, TokenType } from "./tokens";

/** Quotations in order of start, outer before inner, and the role of each token. */
export interface Quotations {
  readonly spans: readonly QuotedSpan[];
  /** `QuoteRole` of each token. */
  readonly roles: Uint8Array;
}

/** Deeper nesting is not read: it keeps the search for an opener short on any text. */
const deepest = 6;

/** True for the signs of ASCII that are no quotation marks, among them the most frequent: "," and ".". */
const isPlain = (unit: number): boolean => unit < 0x80 && unit !== 0x22 && unit !== 0x27 && unit !== 0x60;

/** Kinds of marks: a closing mark ends the nearest open quotation of its kind. */
const Kind = { double: 1, single: 2, guillemet: 3, singleGuillemet: 4, corner: 5, whiteCorner: 6 } as const;

/** For the roles of one text after the other. */
const room = new ByteRoom();

/**
 * The quotations of a text, block by block: one that is not closed in its block ends with it. Straight, curly, German,
 * French and wire marks; apostrophes, feet and inches are none.
 */
export function findQuotations(text: string, tokens: Tokens, blocks: readonly Block[]): Quotations {
  const roles = room.take(tokens.count);
  const found: OpenQuotation[] = [];
  const search = new Search(text, tokens, found, roles);
  for (const block of blocks) search.run(block);
  return { spans: spansOf(found, tokens), roles };
}

/** The search through one block after another. Its stack holds what is open, outermost first; nothing outlives the block. */
class Search {
  readonly #text: string;
  readonly #tokens: Tokens;
  #firstToken = 0;
  #endToken = 0;
  readonly #found: OpenQuotation[];
  readonly #roles: Uint8Array;
  readonly #around: MarkSurroundings;
  readonly #stack: OpenQuotation[] = [];
  /** Where the next single mark that can close stands, as far as it has been looked for; -1 before any look. */
  #nextSingle = -1;

  constructor(text: string, tokens: Tokens, found: OpenQuotation[], roles: Uint8Array) {
    this.#text = text;
    this.#tokens = tokens;
    this.#found = found;
    this.#roles = roles;
    this.#around = new MarkSurroundings(text, tokens, roles);
  }

  run(block: Block): void {
    const { type, start } = this.#tokens;
    const { firstToken, endToken } = block;
    this.#firstToken = firstToken;
    this.#endToken = endToken;
    this.#nextSingle = -1;
    this.#around.enter(block);
    for (let at = firstToken; at < endToken; at++) {
      if (type[at] !== TokenType.sign && type[at] !== TokenType.clitic) continue;
      const unit = this.#text.charCodeAt(start[at]!);
      if (!isPlain(unit)) at += this.#mark(at, unit) - 1;
    }
    for (const open of this.#stack) this.#endUnclosed(open);
    this.#stack.length = 0;
  }

  /** Reads the mark at a token; returns how many tokens it takes. */
  #mark(at: number, unit: number): number {
    switch (unit) {
      case 0x22:
        this.#straight(at, 1);
        return 1;
      case 0x201c: // “ opens, but closes a German „.
      case 0x201f:
        if (this.#isOpen(0x201e) || (this.#isOpenKind(Kind.double) && this.#around.leansLeft(at)))
          this.#close(at, 1, Kind.double);
        else this.#open(at, 1, Kind.double, unit);
        return 1;
      case 0x201e:
        this.#open(at, 1, Kind.double, unit);
        return 1;
      case 0x201d: // ” closes, but opens in Swedish fashion.
        if (!this.#close(at, 1, Kind.double) && this.#around.leansRight(at))
          this.#open(at, 1, Kind.double, unit);
        return 1;
      case 0x2033:
        if (this.#isOpenKind(Kind.double) && !this.#isDoublePrime(at)) this.#close(at, 1, Kind.double);
        return 1;
      case 0xab:
      case 0xbb:
        this.#guillemet(at, unit, Kind.guillemet);
        return 1;
      case 0x2039:
      case 0x203a:
        this.#guillemet(at, unit, Kind.singleGuillemet);
        return 1;
      case 0x300c:
      case 0x300e:
        this.#open(at, 1, unit === 0x300c ? Kind.corner : Kind.whiteCorner, unit);
        return 1;
      case 0x300d:
      case 0x300f:
        this.#close(at, 1, unit === 0x300d ? Kind.corner : Kind.whiteCorner);
        return 1;
      case 0x60:
        if (!this.#around.isTwin(at, 0x60)) return 1;
        this.#open(at, 2, Kind.double, unit);
        return 2;
      case 0x27:
      case 0x2019:
        if (this.#around.isTwin(at, unit)) {
          this.#straight(at, 2);
          return 2;
        }
        this.#single(at, unit);
        return 1;
      case 0x2018:
      case 0x201a:
      case 0x201b:
        if (unit === 0x2018 && this.#isOpen(0x201a)) this.#close(at, 1, Kind.single);
        else if (unit === 0x201a) this.#open(at, 1, Kind.single, unit);
        else if (!this.#around.isElision(at)) this.#openSingle(at, unit);
        return 1;
      default:
        return 1;
    }
  }

  #straight(at: number, length: number): void {
    const around = this.#around;
    const isOpen = this.#isOpenKind(Kind.double);
    const leansRight = around.leansRight(at, length);
    if (isOpen && (!leansRight || around.followsComma(at))) {
      if (!around.isInches(at)) this.#close(at, length, Kind.double);
    } else if (leansRight || (!isOpen && (around.floats(at, length) || around.isSqueezed(at, length)))) {
      this.#open(at, length, Kind.double, 0x22);
    }
  }

  /** "365″" with inches; none where publishing software made a double prime of a closing mark and no other mark closes. */
  #isDoublePrime(at: number): boolean {
    const { type, start } = this.#tokens;
    for (let next = at + 1; next < this.#endToken; next++) {
      if (type[next] !== TokenType.sign) continue;
      const unit = this.#text.charCodeAt(start[next]!);
      if (unit === 0x201d || unit === 0x2033) return true;
      if (unit === 0x201c) return false;
      if (unit === 0x22) return !this.#around.leansRight(next);
    }
    return false;
  }

  #guillemet(at: number, unit: number, kind: number): void {
    const other = unit === 0xab || unit === 0xbb ? 0xab + 0xbb - unit : 0x2039 + 0x203a - unit;
    if (this.#isOpen(other)) this.#close(at, 1, kind);
    else if (this.#around.leansRight(at) || this.#around.floats(at, 1)) this.#open(at, 1, kind, unit);
  }

  #single(at: number, unit: number): void {
    const { type, start, end } = this.#tokens;
    if (type[at] === TokenType.clitic && end[at]! - start[at]! > 1) return;
    if (this.#isOpenKind(Kind.single) && this.#canCloseSingle(at)) {
      // After a final s it may be a possessive: then a later mark closes.
      if (type[at] !== TokenType.clitic || !this.#closesLater(at)) this.#close(at, 1, Kind.single);
      return;
    }
    if (
      unit === 0x27 &&
      type[at] === TokenType.sign &&
      this.#around.leansRight(at) &&
      !this.#around.isElision(at)
    )
      this.#openSingle(at, unit);
  }

  /** A single mark opens only where another closes: else it is an apostrophe. */
  #openSingle(at: number, mark: number): void {
    const next = at + 1;
    if (next >= this.#endToken || this.#tokens.gap[next] !== 0) return;
    if (this.#findSingle(next) === -1 && (mark === 0x27 || at !== this.#firstToken)) return;
    this.#open(at, 1, Kind.single, mark);
  }

  /** The next token from `from` on that can close a single quotation; -1 where the block has none. */
  #findSingle(from: number): number {
    if (this.#nextSingle >= from) return this.#nextSingle === this.#endToken ? -1 : this.#nextSingle;
    let at = from;
    while (at < this.#endToken && !this.#isSingleCloser(at)) at++;
    this.#nextSingle = at;
    return at === this.#endToken ? -1 : at;
  }

  #isSingleCloser(at: number): boolean {
    const { type, start, end } = this.#tokens;
    if (type[at] !== TokenType.sign && type[at] !== TokenType.clitic) return false;
    if (end[at]! - start[at]! !== 1) return false;
    const unit = this.#text.charCodeAt(start[at]!);
    if (unit !== 0x27 && unit !== 0x2019 && !(unit === 0x2018 && this.#isOpen(0x201a))) return false;
    return this.#canCloseSingle(at);
  }

  #canCloseSingle(at: number): boolean {
    return this.#tokens.gap[at] === 0 && !this.#around.joinsNext(at) && !this.#around.isElision(at);
  }

  /** True where another single mark that can close, and no possessive, follows before a single quotation opens. */
  #closesLater(at: number): boolean {
    const later = this.#findSingle(at + 1);
    if (later === -1) return false;
    const { type, start, gap } = this.#tokens;
    for (let between = at + 1; between < later; between++) {
      if (type[between] !== TokenType.sign) continue;
      const unit = this.#text.charCodeAt(start[between]!);
      if (unit === 0x2018) return false;
      if (unit === 0x27 && gap[between] !== 0 && this.#around.leansRight(between)) return false;
    }
    return true;
  }

  #open(at: number, length: number, kind: number, mark: number): void {
    if (this.#stack.length >= deepest) return;
    const open: OpenQuotation = {
      kind,
      mark,
      first: at,
      length,
      end: 0,
      closingLength: 0,
      closed: false,
      kept: true,
      parent: this.#stack.at(-1),
    };
    this.#stack.push(open);
    this.#found.push(open);
    this.#roles.fill(QuoteRole.opens, at, at + length);
  }

  /** Closes the nearest quotation of a kind, and ends what is open within it. False where none is open. */
  #close(at: number, length: number, kind: number): boolean {
    let index = this.#stack.length - 1;
    while (index >= 0 && this.#stack[index]!.kind !== kind) index--;
    if (index < 0) return false;
    for (const inner of this.#stack.splice(index + 1)) this.#endUnclosed(inner, at);
    const open = this.#stack.pop()!;
    open.end = at + length;
    open.closingLength = length;
    open.closed = true;
    this.#roles.fill(QuoteRole.closes, at, at + length);
    return true;
  }

  /** A quotation without its closing mark runs to `end`; in single marks, and not at a block's start, it was none. */
  #endUnclosed(open: OpenQuotation, end = this.#endToken): void {
    open.end = end;
    const isSpeech = open.kind !== Kind.single || open.first === this.#firstToken;
    open.kept = isSpeech && this.#hasWord(open.first + open.length, end);
    if (!open.kept) this.#roles.fill(QuoteRole.none, open.first, open.first + open.length);
  }

  #hasWord(first: number, end: number): boolean {
    for (let at = first; at < end; at++) if (this.#tokens.type[at] === TokenType.word) return true;
    return false;
  }

  #isOpen(mark: number): boolean {
    return this.#stack.some((open) => open.mark === mark);
  }

  #isOpenKind(kind: number): boolean {
    return this.#stack.some((open) => open.kind === kind);
  }
}
