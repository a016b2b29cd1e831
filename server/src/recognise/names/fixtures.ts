import { TokenType } from "../../text/tokens";
import { Lex } from "../lexicon";
import type { NameProposal } from "./proposal";
import { mayBeClub } from "./score-lines";
import type { Surface } from "./surface";

/** Between the two sides of a match; "v." with its stop is between the parties of a case. */
const against: ReadonlySet<string> = new Set(["v", "vs", "V", "VS"]);

/** The fewest matches of a list in which one known club makes clubs of all sides. */
const fewest = 2;

/**
 * Makes clubs of all sides of a list of matches in which one is known to be a club: "Leeds v Everton; Crewe v Bury". Countries
 * stay places, and persons who play each other persons. `names` are in text order.
 */
export function settleFixtures(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const matches: number[] = [];
  for (let index = 0; index + 1 < names.length; index++)
    if (isMatch(surface, names[index]!, names[index + 1]!)) matches.push(index);
  if (matches.length < fewest) return names;
  const sides = new Set(matches.flatMap((index) => [index, index + 1]));
  if (![...sides].some((index) => names[index]!.kind === "organization")) return names;
  return names.map((name, index) =>
    sides.has(index) && name.kind !== "organization" && maySide(surface, name)
      ? { ...name, kind: "organization", titleToken: name.firstToken }
      : name,
  );
}

function isMatch({ prose }: Surface, home: NameProposal, guest: NameProposal): boolean {
  const { type, word } = prose.tokens;
  const at = home.endToken;
  if (guest.firstToken !== at + 1 || type[at] !== TokenType.word) return false;
  return against.has(prose.vocabulary.text(word[at]!));
}

/** A town, a name of no kind, or a lone word that was taken for a person and is a town's too. */
function maySide(surface: Surface, name: NameProposal): boolean {
  if (name.kind !== "person") return mayBeClub(surface, name);
  const known = surface.bits[name.firstToken]!;
  return name.endToken - name.firstToken === 1 && (known & (Lex.city | Lex.town | Lex.club)) !== 0;
}
