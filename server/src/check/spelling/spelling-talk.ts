import type { NamePlace } from "../../index/corpus-view";
import { KeptByContent } from "../../index/kept-by-content";
import type { Article } from "../../link/article";
import { sentenceSpanAt } from "../../text/sentence-at";

/**
 * "It is also spelled", "other versions are", "known by other names", "gave the sheriff's name as", "misidentified the mayor
 * as": spellings are named there on purpose.
 */
const talk =
  /\b(?:mis)?spel(?:l(?:ed|ings?|s)?|t)\b|\btransliterat|\bromani[sz]|\b(?:other|different|various|alternative|variant|several) (?:names|versions|forms|renderings)\b|\bmis(?:stated|identified|named)\b|\bnames? (?:\p{Ll}{1,20} ){0,3}as\b/iu;

/** Stands in whatever `talk` finds, and is found ten times as fast: most articles have none of it. */
const mayTalk = /spel|translit|romani|names?\b|versions|forms|renderings|misstated|misidentified|misnamed/gi;

function talksOfSpelling(text: string): boolean {
  mayTalk.lastIndex = 0;
  for (let found = mayTalk.exec(text); found; found = mayTalk.exec(text)) {
    const end = text.indexOf("\n", found.index);
    const line = text.slice(text.lastIndexOf("\n", found.index) + 1, end < 0 ? text.length : end);
    if (talk.test(line)) return true;
    if (end < 0) return false;
    mayTalk.lastIndex = end;
  }
  return false;
}

/** Example: "[sic]" behind "Dear Mrs Thackery": whoever quotes it has seen that it is wrong. */
const sic = /^[”"’']?,? ?[[(]sic[\])]/iu;

/** Further behind a name no "[sic]" is meant for it, in code units. */
const sicReach = 12;

/** True where the sentence that a name stands in speaks of how it is written, or a "[sic]" behind the name does. */
export function isSpellingTalk(article: Article, place: NamePlace): boolean {
  if (sic.test(article.text.slice(place.end, place.end + sicReach))) return true;
  // To find the sentence takes the article's tokens, which most articles are kept without.
  if (!told.of(article).talks) return false;
  const { start, end } = sentenceSpanAt(article.prose, place.start);
  return talk.test(article.text.slice(start, end));
}

/** Example: "You say Larmouth, I say Larmooth" */
const play = /\byou say .{1,40}\bI say\b.{1,40}/i;

/** True where an article plays with two ways of saying a name: then it is written so on purpose everywhere in it, in a headline too. */
export function isPlayedWith(article: Article, { start, end }: NamePlace): boolean {
  const { played } = told.of(article);
  return played?.includes(article.text.slice(start, end).toLowerCase()) === true;
}

/** True where an article speaks of spelling or plays with a name anywhere. */
export function saysOfSpelling(article: Article): boolean {
  const { talks, played } = told.of(article);
  return talks || played !== undefined;
}

/** For so many articles it is known whether they speak of spelling anywhere, and what they play with, in small letters. */
const room = 4096;
const told = new KeptByContent(
  ({ text }) => ({ talks: talksOfSpelling(text), played: play.exec(text)?.[0].toLowerCase() }),
  room,
);
