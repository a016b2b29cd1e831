import type { Surface } from "./surface";

/** Words that open sentences and never begin a name or a title. */
const openers = new Set(
  `the a an meanwhile however yesterday today tonight tomorrow but when after as while if although though since because later earlier now still also yet so once even only both like unlike instead last next
  with without under over before during despite amid among against about until unless whether where why how what which there here these those such some many most several few all each every another other more less
  nearly almost about around not no yes just perhaps maybe indeed moreover furthermore nevertheless nonetheless therefore thus hence soon then again recently eventually finally first-ever separately afterward afterwards
  according speaking asked following citing quoting meeting he she it they we you i his her its their our my your is was are were has had have will would could should can may might must do did does let thanks
  dear hello hi well oh ok please`.split(/\s+/),
);

/** True for a word such as "Meanwhile", which may stand before a name but is no part of it. */
export function isOpener({ prose }: Surface, at: number): boolean {
  const { vocabulary, tokens } = prose;
  return openers.has(vocabulary.text(vocabulary.lower(tokens.word[at]!)));
}
