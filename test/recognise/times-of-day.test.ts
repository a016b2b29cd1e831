import { describe, test } from "vitest";
import { checkTimes } from "../link/times-marked";

const thursday = { dateline: "2026-02-12" };

describe("hours", () => {
  test("with zones and parts of the day", () => {
    checkTimes(
      "At [10:00 a.m. EDT](time T10:00), by [0830 GMT](time T08:30), at [7 in the evening](time T19:00).",
    );
    checkTimes(
      "At [half past seven](time T07:30), [a quarter to eight](time T07:45), [five o'clock](time T05:00) and [noon](time T12:00).",
    );
  });

  test("with their day before or behind them", () => {
    checkTimes("Polls open at [7 a.m. on Thursday](time 2026-02-12T07:00).", thursday);
    checkTimes(
      "It sank [late Tuesday night](time 2026-02-10TNI mod=END); a search began [Wednesday at 8:30 a.m.](time 2026-02-11T08:30)",
      thursday,
    );
    checkTimes(
      "The session was on [Feb. 10](date 2026-02-10) and ended at [4 p.m.](time 2026-02-10T16:00)",
      thursday,
    );
  });
});

describe("intervals of hours", () => {
  test("share the half of the day", () => {
    checkTimes(
      "Open from [2](time T14:00) to [4 p.m.](time T16:00), and [10](time T10:00)-[2 p.m.](time T14:00)",
    );
    checkTimes("It lost 6-4 and 2 to 4.");
  });
});
