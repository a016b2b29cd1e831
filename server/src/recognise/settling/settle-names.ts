import { WordTable } from "../../text/word-table";
import type { Lexicon } from "../lexicon";
import { settleDatelines } from "../names/dateline-place";
import { EvidenceWord, evidenceWordOf } from "../names/evidence-words";
import { addBatsmen, cricketWords } from "../names/games/batsmen";
import { settleClubYears, tellsOfClubYears } from "../names/games/club-years";
import { counties, nameCounties } from "../names/games/counties";
import { codes, settleCountryCodes } from "../names/games/country-codes";
import { settleFixtures } from "../names/games/fixtures";
import { GameWord, gameWordOf } from "../names/games/game-words";
import { addLineUps } from "../names/games/line-ups";
import { addPitchers, tellsOfPitchers } from "../names/games/pitchers";
import { namePlayers } from "../names/games/players";
import { settleReachedTowns } from "../names/games/reached-towns";
import { settleResultRows } from "../names/games/result-rows";
import { nameRivals } from "../names/games/rivals";
import { nameClubs } from "../names/games/score-lines";
import { namePlayersOfSets } from "../names/games/set-scores";
import { addShortClubs } from "../names/games/short-clubs";
import { addSides, addTeams } from "../names/games/unknown-sides";
import { settleIndices, tellsOfIndices } from "../names/indices";
import { Neighbour, neighbourOf } from "../names/neighbour-words";
import type { NameProposal } from "../names/proposal";
import type { Surface } from "../names/surface";
import { ToldWord, toldWordOf } from "../names/told-words";
import { dropTerms } from "./acronym-senses";
import { addBodiesWithoutCapital, tellsOfBodiesWithoutCapital } from "./bodies/bodies-without-capital";
import { completeBodies } from "./bodies/body-ends";
import { addDiaryFirms, tellsOfDiaries } from "./bodies/diary-lines";
import { addFirmWords } from "./bodies/firm-words";
import { joinBodies } from "./bodies/joined-bodies";
import { addLedBodies, leaders } from "./bodies/led-bodies";
import { addLoneFirms } from "./bodies/lone-firms";
import { fields, joinNationalBodies } from "./bodies/national-bodies";
import { settleUnits, tellsOfUnits } from "./bodies/numbered-units";
import { manyBodies, settlePartyLists } from "./bodies/party-lists";
import { grades, settleRatings, verbs } from "./bodies/ratings";
import { addActingFirms, addShortFirms } from "./bodies/short-firms";
import { settleTradedRows } from "./bodies/traded-rows";
import { settleFleets, vessels } from "./fleets";
import { settleNeighbours } from "./neighbours";
import { settleKinds } from "./one-kind";
import { completePersons } from "./persons/complete-persons";
import { reporting, settleContributors } from "./persons/contributors";
import { honorifics, settleHonoredPersons } from "./persons/honorific-surnames";
import { addKin, kin, severalKin } from "./persons/kin";
import { addKoreanNames } from "./persons/korean-names";
import { addNearSurnames } from "./persons/near-surnames";
import { dropNoPersons } from "./persons/no-persons";
import { addOrdinarySurnames } from "./persons/ordinary-surnames";
import { meetings, splitPairs, splitPartners } from "./persons/paired-names";
import { joinPersonalParts } from "./persons/personal-parts";
import { joinNicknames } from "./persons/quoted-names";
import { settleRanks, tellsOfRanks } from "./persons/ranks";
import { addTitleSurnames, titleSurnames } from "./persons/title-surnames";
import { addCalledPlaces } from "./places/called-places";
import { joinCompounds } from "./places/compound-names";
import { nameCountriesAgain } from "./places/countries-again";
import { formers, settleFormerTownspeople } from "./places/former-townspeople";
import { joinPlaces } from "./places/joined-places";
import { settlePartySeats } from "./places/party-seats";
import { settlePlaceLists } from "./places/place-lists";
import { offices, settleSeats } from "./places/seats";
import { addShortStates, doubtfulStates } from "./places/short-states";
import { namePlacesOfPeople } from "./places/townspeople";
import { settleVouchedTowns } from "./places/vouched-towns";
import { partyWords, settleWards } from "./places/wards";
import { nameQuotedWorks } from "./quoted-works";
import { addRepeated } from "./repeated";
import { nameStorms } from "./storms";
import { settleTold } from "./told-kinds";

/** Goes through an article's names, in text order and disjoint, and gives them so again. */
export type Settle = (surface: Surface, names: readonly NameProposal[]) => readonly NameProposal[];

/** One pass over the names of an article. */
export interface Pass {
  readonly settle: Settle;
  /** Bits of the kinds of words that the article must have for the pass to find anything; 0 where any article may do. */
  readonly needs: number;
}

type WordTest = (word: string, lower: string, shape: number) => boolean;

/** The kinds of words that passes need, by their bits. */
const kindsOfWords: WordTest[] = [];

/** The bit of a kind of words. `isOne` must hold for every word without one of which the pass would leave all names alone. */
function wordsThat(isOne: WordTest): number {
  if (kindsOfWords.length === mostKinds) throw new RangeError("there are more kinds of words than bits");
  return 1 << (kindsOfWords.push(isOne) - 1);
}

/** An integer has no more bits to give. */
const mostKinds = 31;

const always = (settle: Settle): Pass => ({ settle, needs: 0 });
const where = (needs: number, settle: Settle): Pass => ({ settle, needs });

const koreanSyllables = wordsThat((word, lower) => (toldWordOf(word, lower) & ToldWord.koreanSyllable) !== 0);
const koreanSurnames = wordsThat((word, lower) => (toldWordOf(word, lower) & ToldWord.koreanSurname) !== 0);

/** Kin, and what stands before surnames or is one. */
const personal = wordsThat(
  (_, lower) => kin.has(lower) || severalKin.has(lower) || honorifics.has(lower) || titleSurnames.has(lower),
);
/** Words of cricket and of ships. */
const manned = wordsThat((_, lower) => cricketWords.has(lower) || vessels.has(lower));

/**
 * The passes in the order in which they are taken: each goes on from what those before it have settled. Whole persons come first, since
 * many of the others ask for them; then what is no name, what kind a name has by the article and by its line, where places and bodies
 * end, and what is a name again. `npm run ablate` tells what each of them is worth.
 */
export const passes: readonly Pass[] = [
  always(splitPartners),
  always(joinPersonalParts),
  always(joinCompounds),
  where(koreanSurnames | koreanSyllables, addKoreanNames),
  always(joinNicknames),
  where(
    wordsThat((_, lower) => meetings.has(lower)),
    splitPairs,
  ),
  always(completePersons),
  where(personal, addTitleSurnames),
  where(personal, addKin),
  where(personal, settleHonoredPersons),
  where(manned, addBatsmen),
  always(dropTerms),
  always(dropNoPersons),
  always(settleKinds),
  always(settleTold),
  where(manned, settleFleets),
  where(
    wordsThat((word, lower) => (toldWordOf(word, lower) & ToldWord.going) !== 0),
    settleReachedTowns,
  ),
  always(namePlacesOfPeople),
  always(nameClubs),
  always(addSides),
  where(
    wordsThat((word, lower) => (gameWordOf(word, lower) & GameWord.team) !== 0),
    addTeams,
  ),
  where(
    wordsThat((word) => codes.has(word)),
    settleCountryCodes,
  ),
  always(settleResultRows),
  where(
    wordsThat((word) => word.startsWith(":")),
    addLineUps,
  ),
  where(wordsThat(tellsOfPitchers), addPitchers),
  always(namePlayers),
  always(namePlayersOfSets),
  always(addShortClubs),
  always(settleFixtures),
  always(nameRivals),
  where(
    wordsThat((_, lower) => counties.has(lower)),
    nameCounties,
  ),
  where(wordsThat(tellsOfRanks), settleRanks),
  always(settleNeighbours),
  where(
    wordsThat((_, lower) => formers.has(lower)),
    settleFormerTownspeople,
  ),
  where(
    wordsThat((word) => manyBodies.has(word)),
    settlePartyLists,
  ),
  where(
    wordsThat((word) => (evidenceWordOf(word) & EvidenceWord.trade) !== 0),
    settleTradedRows,
  ),
  where(wordsThat(tellsOfIndices), settleIndices),
  where(wordsThat((word) => verbs.has(word)) | wordsThat((word) => grades.has(word)), settleRatings),
  where(
    wordsThat((word, lower) => word.length === 1 && (neighbourOf(word, lower) & Neighbour.party) !== 0),
    settlePartySeats,
  ),
  where(
    wordsThat((word) => partyWords.has(word)),
    settleWards,
  ),
  always(joinPlaces),
  always(addCalledPlaces),
  always(settlePlaceLists),
  where(
    wordsThat((_, lower) => offices.has(lower)),
    settleSeats,
  ),
  where(
    wordsThat((_, lower) => reporting.has(lower)),
    settleContributors,
  ),
  always(settleVouchedTowns),
  where(
    wordsThat((word) => fields.has(word)),
    joinNationalBodies,
  ),
  always(joinBodies),
  where(
    wordsThat((_, lower) => leaders.has(lower)),
    addLedBodies,
  ),
  always(completeBodies),
  always(addShortFirms),
  always(addActingFirms),
  where(
    wordsThat((word, lower) => (neighbourOf(word, lower) & Neighbour.firm) !== 0),
    addFirmWords,
  ),
  always(addLoneFirms),
  where(wordsThat(tellsOfDiaries), addDiaryFirms),
  where(wordsThat(tellsOfBodiesWithoutCapital), addBodiesWithoutCapital),
  where(wordsThat(tellsOfUnits), settleUnits),
  where(wordsThat(tellsOfClubYears), settleClubYears),
  always(addRepeated),
  where(
    wordsThat((word, lower) => (neighbourOf(word, lower) & Neighbour.storm) !== 0),
    nameStorms,
  ),
  always(nameQuotedWorks),
  always(addOrdinarySurnames),
  always(settleDatelines),
  where(
    wordsThat((word) => doubtfulStates.has(word)),
    addShortStates,
  ),
  always(addNearSurnames),
  always(nameCountriesAgain),
];

/** One table for each lexicon: the kinds of words that each word is of. */
const tables = new WeakMap<Lexicon, WordTable>();

/**
 * Settles the names of an article pass by pass. Most passes look for what few articles have: the words of the article are asked
 * once what they may be good for, and a pass is taken only where all is there that it needs; with `everyPass` each is, which gives
 * the same names.
 */
export function settleNames(
  surface: Surface,
  names: readonly NameProposal[],
  everyPass = false,
): readonly NameProposal[] {
  const kinds = everyPass ? -1 : kindsIn(surface);
  let settled = names;
  for (const { settle, needs } of passes) if ((kinds & needs) === needs) settled = settle(surface, settled);
  return settled;
}

/** Bits of all kinds of words that an article has. */
function kindsIn({ prose, lexicon }: Surface): number {
  let table = tables.get(lexicon);
  if (!table) {
    table = new WordTable(lexicon.vocabulary, kindsOf);
    tables.set(lexicon, table);
  }
  const { count, word } = prose.tokens;
  let kinds = 0;
  for (let at = 0; at < count; at++) kinds |= table.of(word[at]!);
  return kinds;
}

function kindsOf(word: string, lower: string, shape: number): number {
  let kinds = 0;
  for (let kind = 0; kind < kindsOfWords.length; kind++)
    if (kindsOfWords[kind]!(word, lower, shape)) kinds |= 1 << kind;
  return kinds;
}
