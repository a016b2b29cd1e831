import { isTime } from "../../recognise/mention";
import { noSuchTime } from "../../words/findings";
import type { Finding } from "../finding";
import { keepBoth } from "../keep-both";
import type { Rule } from "../rule";
import { shownWords } from "../shown-words";
import { isLeapDayOfNoYear, isNoneMeant } from "../times/no-such-time";

/** 30 February, the 32nd, 25:10. */
export const impossibleDate: Rule = {
  id: "impossible-date",
  severity: "warning",
  title: "Day or hour that does not exist",
  description: "A date that no calendar has, or an hour that no clock shows.",
  isOfOneArticle: true,
  check: (article) =>
    article.mentions.filter(isTime).flatMap((mention): Finding[] => {
      const isSure = mention.value.exists === false;
      if (!isSure && !isLeapDayOfNoYear(article, mention)) return [];
      if (isNoneMeant(article, mention)) return [];
      const text = shownWords(article, mention);
      const what = mention.kind === "time" ? "hour" : "day";
      return [
        {
          rule: "impossible-date",
          severity: isSure ? "warning" : "information",
          uri: article.uri,
          start: mention.start,
          end: mention.end,
          message: noSuchTime(text, what),
          related: [],
          fixes: [keepBoth("impossible-date", article, mention)],
          confirmed: false,
        },
      ];
    }),
};
