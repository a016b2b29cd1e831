import { createFigureWords, type FigureWords } from "../recognise/figures/figures";
import { Lexicon } from "../recognise/lexicon";
import { createTimeWords, type TimeWords } from "../recognise/times/times";
import { Vocabulary } from "../text/vocabulary";
import type { WordTable } from "../text/word-table";
import { createClaimWords } from "./claim-words";
import { NameForms } from "./name-forms";
import { OfficeTitles } from "./office-titles";
import { createRoleWords } from "./role-words";
import { createSpeechWords } from "./speakers";
import { type Stems, stemsOf } from "./stems";

/** What reading articles needs and what it gets faster with: the vocabulary and what the recognisers know of its words. */
export interface Reader {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly figureWords: FigureWords;
  readonly timeWords: TimeWords;
  readonly speechWords: WordTable;
  readonly roleWords: WordTable;
  readonly officeTitles: OfficeTitles;
  readonly nameForms: NameForms;
  readonly stems: Stems;
  readonly claimWords: WordTable;
}

/** A reader for any number of articles. The same text gives the same article whatever was read before. */
export function createReader(): Reader {
  const vocabulary = new Vocabulary();
  const lexicon = new Lexicon(vocabulary);
  return {
    vocabulary,
    lexicon,
    nameForms: new NameForms(lexicon),
    stems: stemsOf(vocabulary),
    claimWords: createClaimWords(vocabulary),
    figureWords: createFigureWords(vocabulary),
    timeWords: createTimeWords(vocabulary),
    speechWords: createSpeechWords(vocabulary),
    roleWords: createRoleWords(vocabulary),
    officeTitles: new OfficeTitles(lexicon),
  };
}
