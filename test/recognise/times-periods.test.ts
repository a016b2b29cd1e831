import { describe, test } from "vitest";
import { checkTimes } from "../link/times-marked";

const thursday = { dateline: "2026-02-12" };

describe("periods of companies", () => {
  test("number first, letter first, with and without a space", () => {
    checkTimes(
      "It sees [2Q26](date 2026-Q2), [1H 2025](date 2025-H1), [1H24](date 2024-H1) and [Q4 2025](date 2025-Q4).",
      thursday,
    );
  });
  test("of fiscal years", () => {
    checkTimes(
      "In [Q2 FY26](date FY2026-Q2), [4QFY25](date FY2025-Q4) and [the first quarter of fiscal 2026](date FY2026-Q1) it grew.",
      thursday,
    );
    checkTimes(
      "Sales in [Q4 FY26](date FY2026-Q4) were those of [the previous fiscal](date FY2025).",
      thursday,
    );
    checkTimes(
      "It did well in [Q1 FY26](date FY2026-Q1), less so in [the previous quarter](date FY2025-Q4).",
      thursday,
    );
  });
  test("and no codes", () => {
    checkTimes("The 5Q26 and the 1H2O are none.", thursday);
  });
  test("that end with a month", () => {
    checkTimes(
      "It cut its forecast for [the year](duration P1Y) to [end-March](date 2026-03 mod=END).",
      thursday,
    );
  });
});

describe("lengths with two counts", () => {
  test("are at most the greater", () => {
    checkTimes(
      "It takes [3-4 weeks](duration P4W mod=EQUAL_OR_LESS), [two to three days](duration P3D mod=EQUAL_OR_LESS).",
      thursday,
    );
    checkTimes(
      "A [10- to 15-year](duration P15Y mod=EQUAL_OR_LESS) plan, [three or four months](duration P4M mod=EQUAL_OR_LESS).",
      thursday,
    );
    checkTimes("The jury was out between [five and six hours](duration PT6H mod=EQUAL_OR_LESS).", thursday);
    checkTimes("Rain falls in [the next 24-48 hours](duration PT48H mod=EQUAL_OR_LESS).", thursday);
  });
  test("but not where they fall, or go from one to the other", () => {
    checkTimes("He lost 3-2 [two days ago](date 2026-02-10).", thursday);
    checkTimes("The term rises from five to [six years](duration P6Y).", thursday);
  });
  test("with a fraction behind a hyphen", () => {
    checkTimes("It takes [22-1/2 minutes](duration PT22.5M).", thursday);
  });
});

describe("days by what stands around them", () => {
  test("that something begins from", () => {
    checkTimes(
      "Fares rise from [April](date 2026-04). Petrol drops from [midnight on Wednesday](time 2026-02-18T00:00).",
      thursday,
    );
    checkTimes("- Two-child cap scrapped from [April](date 2026-04) at a cost", { dateline: "2025-11-26" });
  });
  test("that something began from, or a thing is of", () => {
    checkTimes("It was shut from [Monday](date 2026-02-09) to [Wednesday](date 2026-02-11).", thursday);
    checkTimes("The toll from [Tuesday](date 2026-02-10)'s quake rose.", thursday);
  });
  test("since a month lies behind, whatever is to come", () => {
    checkTimes(
      "It will be the first since [January](date 2026-01), and since [June](date 2025-06).",
      thursday,
    );
  });
  test("a week on, in British", () => {
    checkTimes(
      "Results are due [Tuesday week](date 2026-02-24), the fair opens [Saturday week](date 2026-02-21).",
      thursday,
    );
    checkTimes("They met on [Tuesday](date 2026-02-10).", thursday);
  });
  test("when sentence is to be passed, a side plays, or something is likely", () => {
    checkTimes("He faces prison when he is sentenced [May 14](date 2026-05-14).", thursday);
    checkTimes("The Kings host Chicago at [7:30 p.m. EST Friday](time 2026-02-13T19:30).", thursday);
    checkTimes("Gusts are likely until [Friday](date 2026-02-13).", thursday);
  });
  test("at night", () => {
    checkTimes(
      "Shares rose [overnight](time 2026-02-11TNI). Snow is expected [overnight](time 2026-02-12TNI).",
      thursday,
    );
    checkTimes("An overnight train ran; overnight trading was thin.", thursday);
  });
});

describe("dates counted from others", () => {
  test("an hour of what is past is of no day to come", () => {
    checkTimes(
      "The trial ends on [Feb. 20](date 2026-02-20).\n\nThe meeting started at [5 p.m.](time 2026-02-12T17:00)",
      thursday,
    );
    checkTimes(
      "The levy rises on [April 1](date 2026-04-01). The rand was at R15 at [14h30](time 2026-02-12T14:30).",
      thursday,
    );
  });
  test("months later than a year that no month is known of", () => {
    checkTimes(
      "On [Sept. 11, 2009](date 2009-09-11) it flooded. In [2018](date 2018) it cracked. [Two months later](date XXXX-XX) it shut.",
      thursday,
    );
  });
  test("so much more than it was then", () => {
    checkTimes(
      "Butter costs a fifth more than [12 months ago](date 2025-02), 5% less than [a year ago](date 2025).",
      thursday,
    );
    checkTimes("He left [more than two years ago](date 2024 mod=MORE_THAN).", thursday);
  });
});

describe("seasons and centuries", () => {
  test("of two years, before Christ, and of a firm", () => {
    checkTimes(
      "In [the winter of 1962-63](date 1962-WI) and [summer 2023/24](date 2023-SU) it froze.",
      thursday,
    );
    checkTimes(
      "It was built in [the 4th century BC](date BC03), not in [the 4th century](date 03).",
      thursday,
    );
    checkTimes("A film of 20th Century Studios ran.", thursday);
  });
});

describe("rates and sets", () => {
  test("behind any unit", () => {
    checkTimes(
      "It costs 0.15 per cent of GDP [a year](set P1Y quant=EVERY); seas rise 4.5 mm [a year](set P1Y quant=EVERY).",
      thursday,
    );
    checkTimes("It makes 9 TWh [annually](set P1Y quant=EVERY).", thursday);
  });
  test("and codes of laws hold no year", () => {
    checkTimes("Regulation (EU) 2016/679 holds.", thursday);
  });
});

describe("more of many desks", () => {
  test("hours of a stretch and of a diary", () => {
    checkTimes(
      "She worked from [06:00](time 2026-02-12T06:00) to [midnight](time 2026-02-12T00:00).",
      thursday,
    );
    checkTimes(
      "It ran from [9:30](time 2026-02-10T09:30) to [9:37 a.m. on Feb. 10](time 2026-02-10T09:37).",
      thursday,
    );
    checkTimes(
      "[0900](time 2026-02-12T09:00) news conference\nUK GDP ([0700](time 2026-02-12T07:00))",
      thursday,
    );
  });
  test("May, behind what it ends", () => {
    checkTimes(
      "Prices rose in [the year](duration P1Y) to [May](date 2026-05) and from [January](date 2026-01) to [May](date 2026-05).",
      {
        dateline: "2026-06-08",
      },
    );
  });
  test("weeks on from a day, in British", () => {
    checkTimes(
      "The inquest opens [a fortnight today](date 2026-02-26), the fair [a week on Saturday](date 2026-02-21).",
      thursday,
    );
  });
  test("bounds behind “in”, and compounds", () => {
    checkTimes("It was raised in [under 12 hours](duration PT12H mod=LESS_THAN).", thursday);
    checkTimes("A year-on-year rise, a day-to-day job.", thursday);
  });
  test("the middle of a month that opens a sentence, and a programme", () => {
    checkTimes("[Mid-March](date 2026-03 mod=MID) is best.", thursday);
    checkTimes("He told 60 Minutes so in [60 minutes](duration PT60M).", thursday);
  });
  test("the end of a month in Indian, small hours, a year before", () => {
    checkTimes(
      "It is due by [March-end](date 2026-03 mod=END), from [the small hours of Saturday](date 2026-02-14 mod=START).",
      thursday,
    );
    checkTimes("In [2024](date 2024) sales were double those of [a year before](date 2023).", thursday);
  });
  test("what is forecast", () => {
    checkTimes(
      "Rain is forecast for [Friday night](time 2026-02-13TNI), with isolated storms through [Sunday](date 2026-02-15).",
      thursday,
    );
  });
});
