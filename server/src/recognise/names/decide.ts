import { nameClubs } from "./games/score-lines";
import { remember, wordsOf } from "./memory";
import { changed, type NameProposal } from "./proposal";
import type { Proposals } from "./propose";
import { decideSingles } from "./singles";
import { Mark, type Surface } from "./surface";
import { findTitleStart } from "./titles";

/** Below this a proposal is no mention. */
const leastScore = 0.4;

/** Decides the proposals of a whole article: what is sure in one place settles the others. */
export function decideArticle(surface: Surface, { names, singles }: Proposals): NameProposal[] {
  const settled = dropStrayInitials(surface, names);
  const memory = remember(surface, settled, singles);
  const all = [...settled, ...decideSingles(surface, singles, memory)].sort(
    (a, b) => a.firstToken - b.firstToken,
  );
  return nameClubs(surface, all).filter((name) => name.score >= leastScore);
}

/** "S. Anna Ruiz" is "Anna Ruiz" where the article has her without the initial too: the text lost what stood before it. */
function dropStrayInitials(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  const initialled = names.filter((name) => beginsWithInitial(surface, name));
  if (initialled.length === 0) return names;
  const plain = new Set(
    names.filter((name) => !beginsWithInitial(surface, name)).map((name) => keyOf(surface, name)),
  );
  return names.map((name) => {
    if (!beginsWithInitial(surface, name) || !plain.has(keyOf(surface, name))) return name;
    const { endToken } = name;
    let firstToken = name.firstToken + 1;
    while (firstToken < endToken && !(surface.marks[firstToken]! & Mark.capital)) firstToken++;
    // "President J." has nothing but its initial.
    return firstToken === endToken
      ? name
      : changed(name, { firstToken, titleToken: findTitleStart(surface, firstToken) });
  });
}

function beginsWithInitial({ marks }: Surface, { kind, firstToken }: NameProposal): boolean {
  return kind === "person" && (marks[firstToken]! & Mark.initial) !== 0;
}

const keyOf = (surface: Surface, name: NameProposal): string => wordsOf(surface, name).join(" ");
