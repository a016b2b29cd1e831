import { lineStart } from "../../../text/tokens";
import { Lex, placeBits } from "../../lexicon";
import { isApart, isHyphen, writtenSmall } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/**
 * Makes one name of a compound whose halves were taken for two, or of which one half was left out: "Miami-Dade", "Notre-Dame".
 * It is one where the lists have it, where the article has it whole in a name ("Kestrow-Moss County"), or where one of its
 * halves is a word that no list and no other place of the article has for a name; "the Paris-London train" and "the Moscow-Vallby
 * line" are of two. `names` are in text order, and so is the result.
 */
export function joinCompounds(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  if (!names.some((name) => isCompound(surface, name.endToken) || isCompoundAlone(surface, name)))
    return names;
  const known = new Compounds(surface, names);
  const joined: NameProposal[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const last = joined.at(-1);
    if (last && name.firstToken < last.endToken) continue;
    const next = names[index + 1];
    if (isCompound(surface, name.endToken)) joined.push(whole(surface, known, name, next));
    else joined.push(known.settled(name));
  }
  return joined;
}

/** A hyphen right behind a word with a capital, and another such word right behind it. */
function isCompound(surface: Surface, hyphen: number): boolean {
  const { marks, count, prose } = surface;
  if (hyphen + 1 >= count || !isHyphen(surface, hyphen) || prose.tokens.gap[hyphen + 1] !== 0) return false;
  return (marks[hyphen - 1]! & marks[hyphen + 1]! & Mark.capital) !== 0;
}

/** True for a name that is a compound and nothing more. */
const isCompoundAlone = (surface: Surface, { firstToken, endToken }: NameProposal): boolean =>
  endToken - firstToken === compoundTokens && isCompound(surface, firstToken + 1);

/** The name with what stands behind its hyphen, where the two are one; as it is where they are not. */
function whole(
  surface: Surface,
  known: Compounds,
  name: NameProposal,
  next: NameProposal | undefined,
): NameProposal {
  const { bits, marks } = surface;
  const hyphen = name.endToken;
  const second = next?.firstToken === hyphen + 1 ? next : undefined;
  // "Karim Bensaïd-Roche"
  if (name.kind === "person" && hyphen - name.firstToken > 1)
    return second && second.endToken > hyphen + 2 ? name : changed(name, { endToken: hyphen + 2 });
  const listed = listedFrom(surface, name.firstToken, hyphen);
  if (listed) {
    // "Miami-Dade Fire Rescue"
    const goesOn = second !== undefined && second.endToken > listed.endToken && second.kind !== "person";
    return changed(name, goesOn ? { kind: second.kind, endToken: second.endToken } : listed);
  }
  const kind = known.kindOf(hyphen);
  const isOne =
    kind !== undefined ||
    isCountyBehind(surface, name, second) ||
    (known.hasStrangeHalf(hyphen) && !isBetweenTwo(surface, second?.endToken ?? hyphen + 2));
  if (!isOne || (!second && !kind && (bits[hyphen + 1]! & Lex.common || marks[hyphen]! & Mark.flat)))
    return name;
  const found =
    second && second.endToken > hyphen + 2 ? kindOfBoth(second, name) : (kind ?? kindOfBoth(name, second));
  const hasPlace = ((bits[hyphen - 1]! | bits[hyphen + 1]!) & placeBits) !== 0;
  return changed(name, {
    kind: found === "other" && hasPlace ? "place" : found,
    endToken: second?.endToken ?? hyphen + 2,
  });
}

/** "Lind County" behind "Ostrow-", which is no place by itself there. */
function isCountyBehind({ bits }: Surface, name: NameProposal, second: NameProposal | undefined): boolean {
  if (second?.kind !== "place" || name.kind === "place" || name.kind === "organization") return false;
  return second.endToken - second.firstToken > 1 && (bits[second.endToken - 1]! & Lex.placeHead) !== 0;
}

/** The first one's kind, but for a place or a body beside a person. */
const kindOfBoth = (name: NameProposal, other: NameProposal | undefined): NameProposal["kind"] =>
  other?.kind === "place" || name.kind === "person" ? (other?.kind ?? name.kind) : name.kind;

/** The compound and its place's noun as the lists have them: "Notre-Dame Cathedral". */
function listedFrom(
  { lexicon, prose, count }: Surface,
  firstToken: number,
  hyphen: number,
): Pick<NameProposal, "kind" | "endToken"> | undefined {
  const phrase = lexicon.phraseAt(prose.tokens.word, firstToken, Math.min(count, hyphen + longestRest));
  const endToken = firstToken + (phrase?.length ?? 0);
  return endToken > hyphen + 1 && phrase!.bits & placeBits ? { kind: "place", endToken } : undefined;
}

/** The most tokens of a listed compound from its first hyphen on. */
const longestRest = 6;

/** "the Moscow-Vallby line": what two places, sides or persons have between them. */
const isBetweenTwo = (surface: Surface, noun: number): boolean =>
  !isApart(surface, noun) && betweenTwo.has(writtenSmall(surface, noun));

const betweenTwo: ReadonlySet<string> = new Set(
  `line lines route routes road roads highway motorway railway rail train trains flight flights ferry bus corridor border
  pipeline cable link bridge tunnel talks war conflict match game final semifinal series tie clash race axis alliance pact
  deal trade summit meeting relations agreement accord treaty rivalry merger joint venture border dispute ticket`.split(
    /\s+/,
  ),
);

/** Two words and the hyphen. */
const compoundTokens = 3;

/** What an article says of its compounds. */
class Compounds {
  readonly #surface: Surface;
  /** The kinds of names that hold a compound, by its two words; of longer ones where there are any. */
  readonly #kinds = new Map<string, NameProposal["kind"]>();
  readonly #longer = new Map<string, NameProposal["kind"]>();
  /** The words of names that stand by themselves. */
  readonly #alone = new Set<number>();

  constructor(surface: Surface, names: readonly NameProposal[]) {
    this.#surface = surface;
    const { word, gap } = surface.prose.tokens;
    for (const { firstToken, endToken, kind } of names) {
      for (let at = firstToken; at < endToken; at++) {
        if (at > firstToken && at < endToken - 1 && isCompound(surface, at)) {
          if (kind !== "person")
            (endToken - firstToken > compoundTokens ? this.#longer : this.#kinds).set(this.#keyOf(at), kind);
        }
      }
      const isBeside = isCompound(surface, endToken) || isCompound(surface, firstToken - 1);
      if (isBeside) continue;
      for (let at = firstToken; at < endToken; at++)
        if (!(gap[at]! & lineStart) || at === firstToken) this.#alone.add(word[at]!);
    }
  }

  /** The kind of a name of the article that has the compound with this hyphen in it. */
  kindOf(hyphen: number): NameProposal["kind"] | undefined {
    const key = this.#keyOf(hyphen);
    return this.#longer.get(key) ?? this.#kinds.get(key);
  }

  /** A compound alone that was taken for a person has the kind of the longer name that has it: "Kestrow-Moss County". */
  settled(name: NameProposal): NameProposal {
    if (name.kind !== "person" || name.endToken - name.firstToken !== compoundTokens) return name;
    const kind =
      isCompound(this.#surface, name.firstToken + 1) && this.#longer.get(this.#keyOf(name.firstToken + 1));
    return kind ? changed(name, { kind }) : name;
  }

  /** True where no list and no name of the article has one of the halves, and the other is no body: "Penske-Chevrolet" is two. */
  hasStrangeHalf(hyphen: number): boolean {
    const { bits, marks } = this.#surface;
    const [first, last] = [hyphen - 1, hyphen + 1];
    if ((bits[first]! | bits[last]!) & Lex.organization || (marks[first]! | marks[last]!) & Mark.acronym)
      return false;
    return [hyphen - 1, hyphen + 1].some(
      (half) =>
        !(this.#surface.bits[half]! & knownBits) && !this.#alone.has(this.#surface.prose.tokens.word[half]!),
    );
  }

  #keyOf(hyphen: number): string {
    const { word } = this.#surface.prose.tokens;
    return `${word[hyphen - 1]} ${word[hyphen + 1]}`;
  }
}

const knownBits =
  placeBits |
  Lex.demonym |
  Lex.organization |
  Lex.givenName |
  Lex.surname |
  Lex.club |
  Lex.month |
  Lex.weekday;
