import { ByteRoom, IntRoom } from "../../text/token-room";
import { WordMap } from "../../text/word-map";
import { WordSet } from "../../text/word-set";
import { WordTable } from "../../text/word-table";
import type { Lexicon } from "../lexicon";
import { designationOf } from "./designations";
import { evidenceWordOf } from "./evidence-words";
import { gameWordOf } from "./games/game-words";
import { lookOf } from "./looks";
import { neighbourOf } from "./neighbour-words";
import { toldWordOf } from "./told-words";

/** The room that names are recognised in, used again for text after text. */
export interface NameRoom {
  readonly looks: WordTable;
  readonly gameWords: WordTable;
  readonly evidenceWords: WordTable;
  readonly designations: WordTable;
  readonly neighbours: WordTable;
  readonly toldWords: WordTable;
  readonly bits: IntRoom;
  readonly marks: ByteRoom;
  readonly capitals: IntRoom;
  readonly small: WordSet;
  /** What the tagger keeps of a text's tokens and words. */
  readonly labels: ByteRoom;
  readonly sure: ByteRoom;
  readonly called: ByteRoom;
  readonly phrases: IntRoom;
  readonly facts: IntRoom;
  readonly factsOnce: IntRoom;
  readonly factsTwice: IntRoom;
  readonly wordNumbers: IntRoom;
  readonly firstPlaces: IntRoom;
  readonly lastPlaces: IntRoom;
  readonly nextPlaces: IntRoom;
  readonly numberOf: WordMap;
  /** What belongs to a name when rules and tagger are combined. */
  readonly taken: ByteRoom;
  readonly ruled: ByteRoom;
  readonly ruleAt: IntRoom;
  readonly bodyAt: IntRoom;
}

const rooms = new WeakMap<Lexicon, NameRoom>();

/** The one room for a lexicon. */
export function roomOf(lexicon: Lexicon): NameRoom {
  const known = rooms.get(lexicon);
  if (known) return known;
  const made = {
    looks: new WordTable(lexicon.vocabulary, lookOf),
    evidenceWords: new WordTable(lexicon.vocabulary, evidenceWordOf),
    designations: new WordTable(lexicon.vocabulary, designationOf),
    neighbours: new WordTable(lexicon.vocabulary, neighbourOf),
    toldWords: new WordTable(lexicon.vocabulary, toldWordOf),
    gameWords: new WordTable(lexicon.vocabulary, gameWordOf),
    bits: new IntRoom(),
    marks: new ByteRoom(),
    capitals: new IntRoom(),
    small: new WordSet(),
    labels: new ByteRoom(),
    sure: new ByteRoom(),
    called: new ByteRoom(),
    phrases: new IntRoom(),
    facts: new IntRoom(),
    factsOnce: new IntRoom(),
    factsTwice: new IntRoom(),
    wordNumbers: new IntRoom(),
    firstPlaces: new IntRoom(),
    lastPlaces: new IntRoom(),
    nextPlaces: new IntRoom(),
    numberOf: new WordMap(),
    taken: new ByteRoom(),
    ruled: new ByteRoom(),
    ruleAt: new IntRoom(),
    bodyAt: new IntRoom(),
  };
  rooms.set(lexicon, made);
  return made;
}
