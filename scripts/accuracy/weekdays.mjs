import { pick } from "./random.mjs";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Another weekday in a date that gives its weekday: "Friday, March 6" → "Monday, March 6". */
export function plantWeekdays({ articles }, random) {
  return articles.flatMap(({ path, mentions }) => {
    const dated = mentions.filter(
      ({ kind, text, value }) =>
        kind === "date" &&
        weekdays.some((day) => text.startsWith(`${day},`)) &&
        /^\d{4}-\d\d-\d\d$/.test(value.timex),
    );
    const mention = pick(dated, random);
    if (!mention) return [];
    const day = weekdays.find((each) => mention.text.startsWith(each));
    const text = pick(
      weekdays.filter((each) => each !== day),
      random,
    );
    return [
      {
        rule: "weekday-mismatch",
        path,
        start: mention.start,
        end: mention.start + day.length,
        text,
        detail: `${mention.text} → ${text}`,
      },
    ];
  });
}
