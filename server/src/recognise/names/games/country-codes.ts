import { TokenType } from "../../../text/tokens";
import { isApart, isSign, writtenSmall } from "../beside";
import { changed, type NameProposal, proposed } from "../proposal";
import { nameOver, putNames } from "../put-names";
import { Mark, type Surface } from "../surface";

/**
 * Codes of countries in results: those of the International Olympic Committee and of FIFA, and of countries that are no
 * more; then how rugby and cricket shorten them.
 */
export const codes: ReadonlySet<string> = new Set(
  `AFG ALB ALG AND ANG ANT ARG ARM ARU ASA AUS AUT AZE BAH BAN BAR BDI BEL BEN BER BHU BIH BIZ BLR BOL BOT BRA BRN BUL BUR CAF
  CAM CAN CAY CGO CHA CHI CHN CIV CMR COD COK COL COM CPV CRC CRO CUB CYP CZE DEN DJI DMA DOM ECU EGY ENG ERI ESA ESP EST ETH
  FIJ FIN FRA FRG GAB GAM GBR GBS GDR GEO GEQ GER GHA GRE GRN GUA GUI GUM GUY HAI HKG HON HUN INA IND IRI IRL IRQ ISL ISR ISV
  ITA IVB JAM JOR JPN KAZ KEN KGZ KOR KOS KSA KUW LAO LAT LBA LBN LBR LCA LES LIE LTU LUX MAD MAR MAS MAW MDA MDV MEX MGL MKD
  MLI MLT MNE MON MOZ MRI MTN MYA NAM NCA NED NEP NGR NIG NIR NOR NZL OMA PAK PAN PAR PER PHI PLE PNG POL POR PRK PUR QAT ROM
  ROU RSA RUS RWA SAM SCG SCO SEN SEY SGP SKN SLE SLO SMR SOL SOM SRB SRI SSD STP SUD SUI SUR SVK SWE SWZ SYR TAN TCH TGA THA
  TJK TKM TLS TOG TPE TTO TUN TUR UAE UGA UKR URS URU USA UZB VAN VEN VIE VIN WAL YEM YUG ZAM ZIM
  Eng Sco Wal Ire Fra Ita Aus Arg Ger Ned`.split(/\s+/),
);

/** The most words of a team behind a country, and of a person before one. */
const mostTeamWords = 5;
const mostPersonWords = 4;

/**
 * Makes a place of a country's code in brackets behind a person, a person of the capitals before it that nobody knows, and a
 * team of what follows a stroke: "Lance Stroll (CAN/Aston Martin)", but for a pair's second country, "(ESA/CRO x1)". `names` are in text order, and so is the result.
 */
export function settleCountryCodes(
  surface: Surface,
  names: readonly NameProposal[],
): readonly NameProposal[] {
  const { capitals, capitalCount } = surface;
  const found: NameProposal[] = [];
  for (let index = 0; index < capitalCount; index++) {
    const at = capitals[index]!;
    if (isSign(surface, at - 1, "(") && isCode(surface, at)) found.push(...readCode(surface, names, at));
  }
  return putNames(names, found);
}

/** A code of the list, with a bracket, a stroke, a comma or a seed and a bracket behind it. */
function isCode(surface: Surface, at: number): boolean {
  const next = at + 1;
  if (!isListed(surface, at) || next >= surface.count) return false;
  if (surface.prose.tokens.gap[next] !== 0) return isSign(surface, afterSeed(surface, next), ")");
  return isSign(surface, next, ")") || isSign(surface, next, "/") || isSign(surface, next, ",");
}

function isListed({ prose, count }: Surface, at: number): boolean {
  if (at >= count) return false;
  const { start, end } = prose.tokens;
  return end[at]! - start[at]! === 3 && codes.has(prose.text.slice(start[at]!, end[at]!));
}

/** Behind the seed at a token, as in "ITA x1" and "ITA 1"; the token itself where there is none. */
function afterSeed(surface: Surface, at: number): number {
  const { prose, count } = surface;
  const { start, end, type } = prose.tokens;
  const figure = writtenSmall(surface, at) === "x" ? at + 1 : at;
  if (figure >= count) return at;
  if (type[figure] === TokenType.number && end[figure]! - start[figure]! < 3) return figure + 1;
  return seed.test(prose.text.slice(start[at]!, end[at]!)) ? at + 1 : at;
}

/** "x1", "Q" of a qualifier, "WC" of a wild card. */
const seed = /^(?:x\d{1,2}|Q|LL|WC|PR)$/;

function readCode(surface: Surface, names: readonly NameProposal[], code: number): readonly NameProposal[] {
  const bracket = code - 1;
  if (isApart(surface, bracket)) return [];
  const own = nameOver(names, { firstToken: bracket - 1, endToken: bracket });
  const person = own ? asPerson(own) : capitalsBefore(surface, bracket);
  if (!person) return [];
  const team = isSign(surface, code + 1, "/")
    ? (partnerAt(surface, code + 2) ?? teamAt(surface, code + 2))
    : undefined;
  return [person, proposal("place", code, code + 1), ...(team ? [team] : [])];
}

/** The name before a code as a person; undefined for a body, which may be in a country too. */
function asPerson(name: NameProposal): NameProposal | undefined {
  if (name.kind === "person") return name;
  return name.kind === "organization" ? undefined : changed(name, { kind: "person" });
}

/** Two capitals or more right before a bracket, back to the first mark or number. */
function capitalsBefore({ prose, marks }: Surface, bracket: number): NameProposal | undefined {
  let first = bracket;
  while (
    first > 0 &&
    prose.tokens.type[first - 1] === TokenType.word &&
    marks[first - 1]! & Mark.capital &&
    (first === bracket || !(marks[first]! & Mark.starts))
  )
    first--;
  const words = bracket - first;
  return words > 1 && words <= mostPersonWords ? proposal("person", first, bracket) : undefined;
}

/** The country of the second player of a pair: "(ESA/CRO x1)". */
const partnerAt = (surface: Surface, at: number): NameProposal | undefined =>
  isListed(surface, at) && isSign(surface, afterSeed(surface, at + 1), ")")
    ? proposal("place", at, at + 1)
    : undefined;

/** The capitals behind a stroke, up to the closing bracket. */
function teamAt(surface: Surface, first: number): NameProposal | undefined {
  const { prose, marks, count } = surface;
  for (let end = first; end < count && end <= first + mostTeamWords; end++) {
    if (isSign(surface, end, ")")) return end > first ? proposal("organization", first, end) : undefined;
    const isPart =
      marks[end]! & Mark.capital || (end > first && (isSign(surface, end, "-") || isSign(surface, end, ".")));
    if (!isPart || (end > first && marks[end]! & Mark.starts) || prose.tokens.type[end] === TokenType.number)
      return undefined;
  }
  return undefined;
}

const proposal = (kind: NameProposal["kind"], firstToken: number, endToken: number): NameProposal =>
  proposed(kind, firstToken, endToken, 0.8);
