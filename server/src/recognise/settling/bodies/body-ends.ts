import { lineStart, TokenType } from "../../../text/tokens";
import { Lex, Link } from "../../lexicon";
import { isApart, isHyphen, isSign, writtenAt } from "../../names/beside";
import { isOwnMark } from "../../names/own-marks";
import { changed, type NameProposal } from "../../names/proposal";
import { Mark, type Surface } from "../../names/surface";
import { joinNames } from "../join-names";

/**
 * Gives bodies what belongs to their names beside what was seen of them: "Sunderland A.F.C.", "FC Larmouth-Sport", "Larmouth
 * Star-Telegram", "Hockey Hall of Fame", "Franklin and Larmouth Railway", "Larmouth Museum and Art Gallery", "BBC Radio 1", "WXYZ-FM", "CBS NEWS" in a text of capitals and the mark of "Yahoo! said". `names`
 * are in text order, and so is the result.
 */
export function completeBodies(surface: Surface, names: readonly NameProposal[]): readonly NameProposal[] {
  return joinNames(names, (name, last) => {
    if (last && isLine(surface, last, name)) return asBody(name, last.firstToken, name.endToken);
    if (last && isPaperOfTown(surface, last, name)) return asBody(name, last.firstToken, name.endToken);
    if (last && isMuseum(surface, last, name)) return asBody(name, last.firstToken, name.endToken);
    if (isPapersName(surface, name)) return asBody(name, name.firstToken, name.endToken);
    const first = hasClubBefore(surface, name, last) ? name.firstToken - 1 : name.firstToken;
    const end = endOfBody(surface, name, first);
    return end === name.endToken && first === name.firstToken && !isHallOfFame(surface, end)
      ? name
      : asBody(name, first, end);
  });
}

function asBody(name: NameProposal, firstToken: number, endToken: number): NameProposal {
  return changed(name, { kind: "organization", firstToken, endToken, titleToken: firstToken });
}

/** Where a body ends that has a part of its name behind what was seen; where the name ends, if it has none. */
function endOfBody(surface: Surface, { kind, firstToken, endToken }: NameProposal, first: number): number {
  const { prose, lexicon, marks, count } = surface;
  if (endToken >= count || prose.tokens.gap[endToken]! & lineStart) return endToken;
  if (isSign(surface, endToken, "!"))
    return kind !== "person" && isOwnMark(surface, endToken) ? endToken + 1 : endToken;
  // "Larmouth-Sport" of "FC Larmouth-Sport".
  if (first < firstToken) return goesOnBehindHyphen(surface, endToken) ? endToken + 2 : endToken;
  if (isApart(surface, endToken)) return endToken;
  if (endToken - firstToken === 1 && isStation(surface, firstToken)) return endToken + 2;
  if (prose.tokens.type[endToken] === TokenType.number)
    return kind !== "place" && kind !== "person" && isChannel(surface, endToken) ? endToken + 1 : endToken;
  if (marks[endToken]! & Mark.capital) {
    const text = writtenAt(surface, endToken);
    if (kind !== "person" && clubEnds.has(text)) return endToken + 1;
    if (text === "NEWS" && networks.has(writtenAt(surface, endToken - 1))) return endToken + 1;
    return kind === "place" && isPaper(surface, endToken) ? endToken + 3 : endToken;
  }
  const isHall =
    lexicon.link(prose.tokens.word[endToken]!) === Link.of && writtenAt(surface, endToken - 1) === "Hall";
  return isHall && isHallOfFame(surface, endToken + 2) ? endToken + 2 : endToken;
}

/** "Hall of Fame" right before a token. */
function isHallOfFame(surface: Surface, end: number): boolean {
  return (
    end >= 4 &&
    end <= surface.count &&
    writtenAt(surface, end - 1) === "Fame" &&
    writtenAt(surface, end - 3) === "Hall" &&
    (surface.marks[end - 4]! & Mark.capital) !== 0
  );
}

/** The letters that football clubs have behind their names, and before them. */
const clubEnds: ReadonlySet<string> = new Set("FC F.C. AFC A.F.C. RFC R.F.C. CF C.F.".split(" "));
const clubStarts: ReadonlySet<string> = new Set("FC AFC SC AC RC VfB VfL TSV SpVgg".split(" "));

/** "FC" right before a town that was seen alone. */
function hasClubBefore(
  surface: Surface,
  { kind, firstToken }: NameProposal,
  last: NameProposal | undefined,
): boolean {
  if (kind !== "place" || isApart(surface, firstToken) || surface.marks[firstToken]! & Mark.shouted)
    return false;
  return (
    (last === undefined || last.endToken < firstToken) && clubStarts.has(writtenAt(surface, firstToken - 1))
  );
}

/** A hyphen at a token, and right behind it a word with a capital. */
function goesOnBehindHyphen(surface: Surface, at: number): boolean {
  const { prose, marks, count } = surface;
  if (at + 1 >= count || !isHyphen(surface, at) || prose.tokens.gap[at + 1] !== 0) return false;
  return prose.tokens.type[at + 1] === TokenType.word && (marks[at + 1]! & Mark.capital) !== 0;
}

const networks: ReadonlySet<string> = new Set("ABC BBC CBS CNN FOX ITV NBC SKY".split(" "));

/** "KRDO-TV", "WXYZ-FM": an American station by its letters. */
const isStation = (surface: Surface, at: number): boolean =>
  call.test(writtenAt(surface, at)) &&
  goesOnBehindHyphen(surface, at + 1) &&
  bands.has(writtenAt(surface, at + 2));

/** "KRDO" */
const call = /^[KW][A-Z]{2,3}$/;
const bands: ReadonlySet<string> = new Set(["TV", "FM", "AM", "DT"]);

/** "Star-Telegram" behind a town. */
function isPaper(surface: Surface, at: number): boolean {
  return goesOnBehindHyphen(surface, at + 1) && papers.has(writtenAt(surface, at + 2));
}

/** "Larmouth Times-Enterprise", which was taken for a person with two surnames. */
function isPapersName(surface: Surface, { kind, firstToken, endToken, titleToken }: NameProposal): boolean {
  if (kind === "organization" || titleToken < firstToken || endToken - firstToken < 3) return false;
  return (
    isHyphen(surface, endToken - 2) &&
    papers.has(writtenAt(surface, endToken - 1)) &&
    papers.has(writtenAt(surface, endToken - 3))
  );
}

const papers: ReadonlySet<string> = new Set(
  `Advertiser Bee Chronicle Citizen Constitution Courier Democrat Dispatch Eagle Enterprise Examiner Gazette Herald Independent Intelligencer
  Journal Leader Ledger News Observer Picayune Post Press Record Register Republic Review Sentinel Standard Star Statesman Sun Telegram
  Telegraph Times Tribune Union`.split(/\s+/),
);

/** Behind these words one figure goes on with the name of a broadcaster: "BBC Radio 1", "Fox Sports 1". */
const channels: ReadonlySet<string> = new Set("Radio Sports ESPN ITV BBC Rai TVP Channel".split(" "));

function isChannel(surface: Surface, at: number): boolean {
  const { start, end } = surface.prose.tokens;
  return end[at]! - start[at]! === 1 && channels.has(writtenAt(surface, at - 1));
}

/** "Megantic Railway" of "the Franklin and Megantic Railway". */
function isLine(surface: Surface, town: NameProposal, line: NameProposal): boolean {
  const { prose, lexicon } = surface;
  const { word } = prose.tokens;
  if (town.kind === "person" || line.firstToken !== town.endToken + 1 || town.firstToken === 0) return false;
  if (line.endToken - line.firstToken < 2 || !lines.has(writtenAt(surface, line.endToken - 1))) return false;
  return (
    lexicon.link(word[town.endToken]!) === Link.and &&
    lexicon.link(word[town.firstToken - 1]!) === Link.the &&
    !(surface.bits[town.endToken - 1]! & Lex.organizationHead) &&
    !lines.has(writtenAt(surface, town.endToken - 1))
  );
}

const lines: ReadonlySet<string> = new Set(["Railway", "Railroad"]);

/** "India" of "The Times of India". */
function isPaperOfTown(surface: Surface, paper: NameProposal, town: NameProposal): boolean {
  const of = paper.endToken;
  if (town.kind !== "place" || town.firstToken !== of + 1 || writtenAt(surface, of - 1) !== "Times")
    return false;
  if (isApart(surface, of) || isApart(surface, of + 1) || paper.kind === "person") return false;
  return surface.lexicon.link(surface.prose.tokens.word[of]!) === Link.of;
}

/** "Art Gallery" of "Larmouth Museum and Art Gallery". */
function isMuseum(surface: Surface, museum: NameProposal, gallery: NameProposal): boolean {
  if (museum.kind === "person" || gallery.firstToken !== museum.endToken + 1) return false;
  if (!museums.has(writtenAt(surface, museum.endToken - 1))) return false;
  if (surface.lexicon.link(surface.prose.tokens.word[museum.endToken]!) !== Link.and) return false;
  return (
    museumArts.has(writtenAt(surface, gallery.firstToken)) && gallery.endToken - gallery.firstToken === 2
  );
}

const museums: ReadonlySet<string> = new Set(["Museum", "Museums"]);
const museumArts: ReadonlySet<string> = new Set(["Art", "Arts", "Sculpture", "Heritage"]);
