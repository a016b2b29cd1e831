import type { Block, Prose } from "../text/prose";
import { Gap, TokenType } from "../text/tokens";
import { Shape } from "../text/vocabulary";
import { isOpening } from "./capitals";
import { Lex, type Lexicon } from "./lexicon";
import { isName, type Mention, type NameMention, nameMention } from "./mention";

/** Endings of ordinary words: at the beginning of a sentence and in a headline such a word, though in no list, is no name. */
const ordinaryEnding =
  /(?:ing|ed|ly|tion|sion|ness|ment|able|ible|ous|ive|ism|ists?|ers?|est|ful|less|ized?|ally|ity|ics)$/;

const longestRun = 4;

/**
 * Words in capitals that stand in no list and in no mention: names that nobody has told the program of, among them names
 * with a slip in them. With the capitals beside them they become mentions of the kind `other`, so that they can be
 * compared with the names that are known; one right before a lone person's name joins it as a first name.
 * `mentions` are in order and disjoint; the answer is too, and holds them all but those that a stray was joined to.
 */
export function addStrays(
  prose: Prose,
  lexicon: Lexicon,
  capitals: readonly number[],
  mentions: readonly Mention[],
): Mention[] {
  const { blocks } = prose;
  const found: Mention[] = [];
  let next = 0;
  let nextBlock = 0;
  let end = 0;
  for (const at of capitals) {
    while (nextBlock < blocks.length && blocks[nextBlock]!.endToken <= at) nextBlock++;
    const block = blocks[nextBlock];
    if (at < end || !block || at < block.firstToken) continue;
    while (next < mentions.length && mentions[next]!.endToken <= at) found.push(mentions[next++]!);
    const own = mentions[next];
    if (own && own.firstToken <= at) continue;
    // The word right before a name that belongs to its title: "Taoiseach".
    if (own && isName(own) && own.firstToken === at + 1 && own.titleToken === at) continue;
    if (!isStray(prose, lexicon, block, at, own)) continue;
    const last = found.at(-1);
    const stray = strayAt(prose, lexicon, block, at, last?.endToken ?? 0, own);
    const isJoined = own !== undefined && stray.endToken === own.endToken;
    found.push(stray);
    if (isJoined) next++;
    end = stray.endToken;
  }
  while (next < mentions.length) found.push(mentions[next++]!);
  return found;
}

/** True for a word with a capital that no list knows and that has it for no other reason. */
function isStray(
  prose: Prose,
  lexicon: Lexicon,
  block: Block,
  at: number,
  next: Mention | undefined,
): boolean {
  const { tokens, vocabulary } = prose;
  const word = tokens.word[at]!;
  if (vocabulary.shape(word) & (Shape.allCapitals | Shape.dotted | Shape.apostrophe)) return false;
  if (lexicon.of(word) !== 0 || lexicon.of(vocabulary.lower(word)) !== 0) return false;
  if (isPlural(lexicon, vocabulary.lower(word))) return false;
  // In a headline every word may have a capital.
  if (block.kind !== "heading" && !isOpening(prose, at)) return true;
  return !ordinaryEnding.test(vocabulary.text(word)) || (block.kind !== "heading" && goesOn(prose, at, next));
}

/** "Unitef States": what begins the sentence goes on in capitals, with a word that no name begins with. */
function goesOn(prose: Prose, at: number, next: Mention | undefined): boolean {
  const after = at + 1;
  return (
    after < prose.tokens.count &&
    after !== next?.firstToken &&
    isCapitalised(prose, after) &&
    adjoins(prose, after)
  );
}

/** "Blackouts": the lists hold the word without its ending. */
export function isPlural(lexicon: Lexicon, lower: number): boolean {
  const { vocabulary } = lexicon;
  const word = vocabulary.text(lower);
  return word.endsWith("s") && (lexicon.of(vocabulary.intern(word.slice(0, -1))) & Lex.common) !== 0;
}

function strayAt(
  prose: Prose,
  lexicon: Lexicon,
  block: Block,
  at: number,
  taken: number,
  next: Mention | undefined,
): NameMention {
  let firstToken = at;
  const isFree = (token: number): boolean =>
    token >= Math.max(block.firstToken, taken) && isCapitalised(prose, token);
  while (
    at - firstToken < longestRun &&
    isFree(firstToken - 1) &&
    adjoins(prose, firstToken) &&
    !isOpening(prose, firstToken - 1)
  ) {
    firstToken--;
  }
  let endToken = at + 1;
  while (endToken - at < longestRun && endToken < block.endToken && endToken !== next?.firstToken) {
    if (!isCapitalised(prose, endToken) || !adjoins(prose, endToken)) break;
    // An office that follows a name is no part of it: "Linggus Chief Executive".
    if (
      lexicon.of(prose.tokens.word[endToken]!) & Lex.title &&
      !(lexicon.of(prose.tokens.word[endToken]!) & Lex.surname)
    )
      break;
    endToken++;
  }
  const isName = next?.kind === "person" && next.firstToken === endToken && adjoins(prose, endToken);
  const isLone = isName && next.endToken - next.firstToken === 1 && next.titleToken === next.firstToken;
  if (isLone && endToken - firstToken === 1 && !(lexicon.of(prose.tokens.word[endToken]!) & Lex.givenName)) {
    return nameMention(prose.tokens, "person", firstToken, next.endToken);
  }
  return nameMention(prose.tokens, "other", firstToken, endToken);
}

function isCapitalised({ tokens, vocabulary }: Prose, token: number): boolean {
  return (
    tokens.type[token] === TokenType.word &&
    (vocabulary.shape(tokens.word[token]!) & Shape.initialCapital) !== 0
  );
}

/** Nothing but white space on one line stands between a token and the one before. */
function adjoins({ tokens }: Prose, token: number): boolean {
  return (tokens.gap[token]! & (Gap.line | Gap.block)) === 0;
}
