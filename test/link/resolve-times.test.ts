import { describe, test } from "vitest";
import { checkTimes } from "./times-marked";

// A Thursday.
const thursday = { dateline: "2026-02-12" };

describe("days", () => {
  test("a weekday beside a past verb is the last one, up to today", () => {
    checkTimes("The harbour board said [Tuesday](date 2026-02-10) that the quay was safe.", thursday);
    checkTimes("Mayor Ruiz signed the order on [Thursday](date 2026-02-12).", thursday);
    checkTimes("Ferries stopped on [Friday](date 2026-02-06).", thursday);
  });

  test("a weekday beside a verb that looks ahead is the next one", () => {
    checkTimes("The council will meet on [Tuesday](date 2026-02-17).", thursday);
    checkTimes("A vote is scheduled for [Friday](date 2026-02-13).", thursday);
  });

  test.each([
    "He is to appear in court on [Friday](date 2026-02-13).",
    "Voters go to the polls [Sunday](date 2026-02-15).",
    "The bill, passed [Monday](date 2026-02-09) by the house, heads to the senate on [Friday](date 2026-02-13).",
    '"I\'ll see you [Saturday](date 2026-02-14)," she said.',
    "The fair, which opened [Friday](date 2026-02-06), runs through [Sunday](date 2026-02-15).",
    "The trial, due to begin [Monday](date 2026-02-16), was put off.",
    "The vote is on [Tuesday](date 2026-02-17).",
    "In a statement issued [Friday](date 2026-02-06), the bank said it will cut rates [Monday](date 2026-02-16).",
    "A visit on [Monday](date 2026-02-09) and the end of the strike [Sunday](date 2026-02-08) calmed the town.",
    "[Wednesday](date 2026-02-11)'s vote was close; [Friday](date 2026-02-13)'s will be closer.",
  ])("%s", (text) => {
    checkTimes(text, thursday);
  });

  test("the date beside a weekday wins, and the weekday is kept", () => {
    checkTimes("It opens [Thursday, Feb. 13, 2026](date 2026-02-13 weekday=4).");
    checkTimes("It opened on [Friday 13 February 2026](date 2026-02-13 weekday=5).");
  });

  test("yesterday, today and tomorrow follow the dateline", () => {
    checkTimes(
      "[Yesterday](date 2026-02-11) it rained, [today](date 2026-02-12) it snows, [tomorrow](date 2026-02-13) it thaws.",
      thursday,
    );
  });

  test("without a dateline nothing is guessed", () => {
    checkTimes("He left [yesterday](date XXXX-XX-XX) and was back on [Thursday](date XXXX-WXX-4).");
    checkTimes(
      "Prices rose [last week](date XXXX-WXX) and [last year](date XXXX), and on [Feb. 12](date XXXX-02-12).",
    );
  });

  test("nothing is counted from a date that is open itself", () => {
    checkTimes(
      "It opened on [May 3, 2019](date 2019-05-03). On [Thursday](date XXXX-WXX-4) it shut, and [the next day](date XXXX-XX-XX) burned.",
    );
  });

  test("a month and day take the year that the tense points to", () => {
    checkTimes("The bridge closed on [Dec. 3](date 2025-12-03).", thursday);
    checkTimes("The bridge will reopen on [March 9](date 2026-03-09).", thursday);
  });

  test("days that no calendar has are kept as written", () => {
    checkTimes("Tickets are valid until [Feb. 30, 2026](date 2026-02-30 exists=false).");
    checkTimes(
      "The shop opens on [32 March](date XXXX-03-32 exists=false) and shuts at [25:10](time T25:10 exists=false).",
    );
  });
});

describe("periods", () => {
  test("weeks, months, quarters and years beside this one", () => {
    checkTimes("Rents rose [last month](date 2026-01) and fell [this week](date 2026-W07).", thursday);
    checkTimes("The port plans a dock [next year](date 2027).", thursday);
    checkTimes("The mill closed [last December](date 2025-12).", thursday);
    checkTimes("Sales fell in [the fourth quarter](date 2025-Q4).", thursday);
    checkTimes("It will cut jobs after posting a loss in [the fourth quarter](date 2025-Q4).", thursday);
  });

  test("decades, centuries, seasons and fiscal years", () => {
    checkTimes("Built in [the 1990s](date 199), it recalls [the 19th century](date 18).");
    checkTimes("The budget for [fiscal 2026](date FY2026) was drafted in [spring 2025](date 2025-SP).");
  });

  test("parts of a period", () => {
    checkTimes(
      "Work begins in [mid-March](date 2026-03 mod=MID) and ends [early next year](date 2027 mod=START).",
      thursday,
    );
    checkTimes("A decision is due by [the end of 2026](date 2026 mod=END).", thursday);
  });

  test("months of one list belong together, those of a comparison do not", () => {
    checkTimes("It plays in [December](date 2025-12), [January](date 2026-01) and [April](date 2026-04).", {
      dateline: "2025-11-13",
    });
    checkTimes(
      "Sales rose in [January](date 2026-01), the most since [April 2019](date 2019-04), after a fall in [December](date 2025-12).",
      thursday,
    );
  });

  test("an interval is two dates", () => {
    checkTimes("The fair runs [Feb. 12](date 2026-02-12)–[14](date 2026-02-14).", thursday);
    checkTimes("He was mayor from [2019](date 2019) to [2024](date 2024).");
  });
});

describe("hours", () => {
  test("with and without a day of their own", () => {
    checkTimes("The train left at [4:14 p.m.](time 2026-02-12T16:14)", thursday);
    checkTimes(
      "Doors open [Friday at 7 p.m.](time 2026-02-13T19:00) and will close at [midnight](time 2026-02-13T00:00).",
      thursday,
    );
    checkTimes("The ferry sank [Tuesday night](time 2026-02-10TNI).", thursday);
  });
});

describe("lengths and repetitions", () => {
  test("lengths of time", () => {
    checkTimes(
      "The strike lasted [three days](duration P3D), the talks [two and a half hours](duration PT2.5H).",
    );
    checkTimes(
      "They waited for [decades](duration PXDE), [about 15 minutes](duration PT15M mod=APPROX) too long.",
    );
  });

  test("an age is no length of time", () => {
    checkTimes("The 40-year-old driver, aged 40 years, has a six-month-old son.");
  });

  test("before and after", () => {
    checkTimes("The mill closed [two years ago](date 2024).", thursday);
    checkTimes(
      "The mine closed on [May 3, 2019](date 2019-05-03). [Two days later](date 2019-05-05) it flooded.",
    );
  });

  test("times that are only pointed at", () => {
    checkTimes(
      "It was [recently](date PAST_REF) sold; it is [now](date PRESENT_REF) shut and will [soon](date FUTURE_REF) go.",
    );
    checkTimes(
      "[A few days ago](date PAST_REF) he was well. [Six minutes later](time XXXX-XX-XXTXX:XX) he was not.",
      thursday,
    );
    checkTimes("They meet on a [Monday](date XXXX-WXX-1).", thursday);
  });

  test("what recurs", () => {
    checkTimes(
      "The market opens [every Friday](set XXXX-WXX-5 quant=EVERY) and [twice a month](set P1M freq=2X) at night.",
    );
  });
});
