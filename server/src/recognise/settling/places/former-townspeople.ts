import { Lex, placeBits } from "../../lexicon";
import { isApart, isHyphen, writtenSmall } from "../../names/beside";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";

/** Before a town, of somebody who is what he was there: "a former Boston police sergeant". */
export const formers: ReadonlySet<string> = new Set(
  "former ex retired longtime long-time veteran late disgraced".split(" "),
);

/** Who serves or lives in a town, and serves no man. */
const callings: ReadonlySet<string> = new Set(
  `police policeman policemen policewoman officer officers sergeant detective detectives constable mayor teacher teachers schoolteacher
  headteacher nurse nurses firefighter firefighters fire banker bankers sheriff councilman councilwoman councillor councilor alderman
  city county town borough school resident residents man men woman women couple priest pastor bishop archbishop rabbi imam
  businessman businesswoman businessmen principal professor student students dentist postman soldier magistrate restaurateur
  chef publican shopkeeper builder plumber electrician carpenter fisherman farmer paramedic librarian architect realtor
  stockbroker hairdresser homeowner landlord landlady policymaker congressman lawmaker lawmakers bus taxi fashion art
  newspaper radio television social`.split(/\s+/),
);

/** Whom only a town has, so that a word of no list is one. */
const ofTowns: ReadonlySet<string> = new Set(
  "mayor police policeman councillor councilor councilman councilwoman alderman resident residents firefighter".split(
    " ",
  ),
);

/** Who serves a town, or a man who is called like one: "a former Clinton lawyer". */
const servants: ReadonlySet<string> = new Set(
  "lawyer attorney doctor accountant prosecutor judge driver engineer physician surgeon journalist reporter".split(
    " ",
  ),
);

/** Who plays for a side. */
const players: ReadonlySet<string> = new Set(
  `player players star coach striker winger midfielder goalkeeper defender captain skipper quarterback forward fullback
  fly-half prop hooker boss favourite favorite trainee pitcher catcher shortstop outfielder linebacker cornerback`.split(
    /\s+/,
  ),
);

/**
 * Makes places of towns that tell where somebody was what he is no more: "former London banker Tom Hale", "a retired Phoenix
 * firefighter"; and the side of one who played for it of what was taken for a man. `names` are in text order, and so is the
 * result.
 */
export function settleFormerTownspeople(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  let settled: NameProposal[] | undefined;
  for (const [index, name] of names.entries()) {
    const kind = kindOf(surface, name);
    if (!kind || kind === name.kind) continue;
    settled ??= [...names];
    settled[index] = changed(name, { kind, titleToken: name.firstToken, score: Math.max(name.score, 0.7) });
  }
  return settled ?? names;
}

function kindOf(surface: Surface, name: NameProposal): "place" | "organization" | undefined {
  const { bits, marks } = surface;
  const { kind, firstToken, endToken, titleToken } = name;
  const known = bits[firstToken]!;
  // "Former" itself has been taken for a title.
  if (endToken - firstToken !== 1 || titleToken < firstToken - 1) return undefined;
  if (!(known & placeBits) && known !== 0) return undefined;
  if (!isFormer(surface, firstToken) || isApart(surface, endToken) || marks[endToken]! & Mark.capital)
    return undefined;
  const next = writtenSmall(surface, endToken);
  if (known === 0) return ofTowns.has(next) ? "place" : undefined;
  if (players.has(next)) return kind === "person" ? "organization" : undefined;
  if (callings.has(next)) return "place";
  return servants.has(next) && !(known & Lex.frequentSurname) ? "place" : undefined;
}

/** "former" or "ex-" right before a token. */
function isFormer(surface: Surface, at: number): boolean {
  if (isApart(surface, at)) return false;
  return formers.has(writtenSmall(surface, isHyphen(surface, at - 1) ? at - 2 : at - 1));
}
