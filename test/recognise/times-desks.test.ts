import { describe, test } from "vitest";
import { checkTimes } from "../link/times-marked";

const thursday = { dateline: "2026-02-12" };

describe("hours", () => {
  test("of four digits, with a zone behind the second or with hrs", () => {
    checkTimes("Shut between [0500](time 2026-02-12T05:00) and [2230 GMT](time 2026-02-12T22:30).", thursday);
    checkTimes("It blew up at about [0145hrs](time T01:45).");
    checkTimes("They flew 1450 and 2230 planes.");
  });
  test("with a stop, without the “at” before them", () => {
    checkTimes("It came at [10.30 am on September 14](time 2025-09-14T10:30).", thursday);
  });
  test("of each day of a set", () => {
    checkTimes(
      "He left on [Feb. 9](date 2026-02-09). [Every Sunday](set XXXX-WXX-7) the road is shut from [6 am](time T06:00).",
      thursday,
    );
    checkTimes(
      "[Every Sunday](set XXXX-WXX-7) he ran; on [Feb. 9](date 2026-02-09) he left at [6 am](time 2026-02-09T06:00).",
      thursday,
    );
  });
  test("of a listing lie ahead", () => {
    checkTimes("“Quiet Hills”, Channel 4, [Saturday, 9.10pm](time 2026-02-14T21:10).", thursday);
    checkTimes("Police held him [Saturday at 9.10pm](time 2026-02-07T21:10).", thursday);
  });
});

describe("lengths", () => {
  test("by letters of their units, and by shares of one", () => {
    checkTimes("She ran it in [2h 21m 4s](duration PT2H21M4S), he in [58m12.5s](duration PT58M12.5S).");
    checkTimes(
      "It left [three-quarters of an hour](duration PT0.75H) late, by [a fifth of a second](duration PT0.2S).",
    );
    checkTimes("A 100m 9.8s man. Three-quarters of an order came.");
  });
  test("of the hour", () => {
    checkTimes(
      "They were gone within [the hour](duration PT1H). He is the man of the hour, the hour before dawn.",
    );
  });
  test("not where a number is taken up, or a day is some day", () => {
    checkTimes("The second in as many years. He left one day [last May](date 2025-05).", thursday);
  });
});

describe("days", () => {
  test("to come", () => {
    checkTimes(
      "It was [twelve years](duration P12Y) come [April](date 2026-04). Next up is a trip to Hale on [Saturday](date 2026-02-14).",
      thursday,
    );
  });
  test("behind one of another month", () => {
    checkTimes(
      "He left on [Jan. 11](date 2026-01-11) and came back on [the 29th](date 2026-01-29).",
      thursday,
    );
    checkTimes(
      "She fell ill on [Jan. 30](date 2026-01-30) and died on [the 2nd](date 2026-02-02).",
      thursday,
    );
  });
  test("of a night that ends on the next", () => {
    checkTimes(
      "They came on [the night of Feb. 3-4](time 2026-02-03TNI) and in [the small hours](time 2026-02-03TNI).",
      thursday,
    );
  });
  test("beginnings of a century and of a year", () => {
    checkTimes(
      "Barred since [the turn of the century](date 20 mod=START), it shut at [the turn of the year](date 2026 mod=START).",
      thursday,
    );
  });
  test("a month alone in brackets", () => {
    checkTimes(
      "Prices: 3.4% ([March](date 2026-03)), 3.6% ([May](date 2026-05)). She asked (may she?) to march (march!).",
      { dateline: "2026-06-12" },
    );
  });
});

describe("more of days and lengths", () => {
  test("in British", () => {
    checkTimes(
      "He comes on [Tuesday fortnight](date 2026-03-03), at [quarter to nine](time 2026-03-03T08:45).",
      thursday,
    );
    checkTimes("It stood [in two weeks' time](date 2026-02-26).", thursday);
  });
  test("with a bound within, and at the beginning of a sentence", () => {
    checkTimes(
      "[Overnight](time 2026-02-11TNI), it took [90-odd minutes](duration PT90M mod=APPROX).",
      thursday,
    );
    checkTimes("Australia made 345-6 dec; he was in august company [every Christmas](set P1Y quant=EVERY).");
  });
});

describe("sets", () => {
  test("of several units", () => {
    checkTimes("A [three-yearly](set P3Y quant=EVERY) check, seen [once every six months](set P6M freq=1X).");
  });
});

describe("lengths of time", () => {
  test("in headlines, in one word with hyphens and with a plus", () => {
    checkTimes("Marr Sentenced to [11 Years and 3 Months](duration P11Y3M) in Prison");
    checkTimes("He told 60 Minutes so. It was a [four-hour-22-minute](duration PT4H22M) final.");
    checkTimes("She faces [11-plus years](duration P11Y mod=EQUAL_OR_MORE).");
  });

  test("are no day to come behind the first of its kind", () => {
    checkTimes(
      "She may become the first woman in [over 50 years](duration P50Y mod=MORE_THAN) to win it.",
      thursday,
    );
  });
});

describe("no times", () => {
  test("in the parts of a qualifying", () => {
    checkTimes("He led every lap of the qualifying, and was fastest in Q3.");
    checkTimes("Profit rose in [Q3](date XXXX-Q3).");
  });
  test("in the runs of a batsman", () => {
    checkTimes(
      "He reached a century before lunch and scored a century after it. It took [a century](duration P1CE).",
    );
    checkTimes(
      "He hit a quick half-century in a century-plus stand; they end Day 3 on 10/2. It took [a half-century](duration P50Y).",
    );
  });

  test("in titles, names of stars and codes", () => {
    checkTimes('He saw "2001: A Space Odyssey" and “Seven Days in May”, and read “Friday Night Lights”.');
    checkTimes("Asteroid 2024 YR4 passed. Call 1930 at once, quoting CAD 612/03MAR. It was no 2015-1-32.");
    checkTimes('"[Two days](duration P2D) is long," he said on "[Friday](date 2026-02-06)".', thursday);
  });
});

describe("what recurs", () => {
  test("on days of the week with their hours", () => {
    checkTimes(
      "Open [Mon](set XXXX-WXX-1)–[Fri](set XXXX-WXX-5), [9am](time T09:00)–[5.30pm](time T17:30).",
      thursday,
    );
    checkTimes(
      "It is open [Monday](set XXXX-WXX-1) to [Friday](set XXXX-WXX-5), [9am](time T09:00) to [5pm](time T17:00).",
      thursday,
    );
    checkTimes(
      "Open [Mon](set XXXX-WXX-1)-[Sat](set XXXX-WXX-6) [9](time T09:00)-[5](time T17:00).",
      thursday,
    );
    checkTimes("They met from [Monday](date 2026-02-09) to [Friday](date 2026-02-13) in Hale.", thursday);
  });
  test("but not every time", () => {
    checkTimes("Ringers meet [every other Sunday](set XXXX-WXX-7 quant=EVERY OTHER).");
    checkTimes("They ring on [every third Friday](set XXXX-WXX-5 quant=EVERY THIRD).");
    checkTimes("It sails [every other day](set P2D quant=EVERY).");
    checkTimes("Ringers meet on [the first Sunday of each month](set P1M quant=EACH).");
  });
  test("as a share of a longer time", () => {
    checkTimes(
      "It runs [24 hours a day](set P1D freq=PT24H), [six days a week](set P1W freq=P6D), [three days every month](set P1M freq=P3D).",
    );
    checkTimes("They left [two days](duration P2D) after the vote.");
  });
  test("at a rate, with what is counted before it", () => {
    checkTimes("It spills 4.5 cubic metres of water [a second](set PT1S).");
    checkTimes(
      "It opens two to three sites [a month](set P1M) and sells 300 loaves of bread [a day](set P1D).",
    );
    checkTimes("It sold 12 new cars [a week](set P1W).");
  });
});

describe("days around verbs", () => {
  test.each([
    "Residents are invited to a meeting on [Thursday](date 2026-02-12).",
    "Readers are asked to a talk on [Monday](date 2026-02-16).",
    "The report is published on [Monday](date 2026-02-16).",
    "She plays Orr, who beat her in the last round, on [Saturday](date 2026-02-14).",
    "The school, which breaks up on [Friday](date 2026-02-13), is shut until [Monday](date 2026-02-16).",
    "It comes after a vote on [Friday](date 2026-02-06).",
    "The report was published on [Monday](date 2026-02-09).",
    "He is accused of killing her on [Monday](date 2026-02-09).",
  ])("%s", (text) => {
    checkTimes(text, thursday);
  });
  test("about the same time, a year or a day away", () => {
    checkTimes(
      "[This time last year](date 2025-02-12 mod=APPROX) it was shut; [this time tomorrow](date 2026-02-13) it opens.",
      thursday,
    );
  });
});

describe("years of long ago", () => {
  test("with their era", () => {
    checkTimes(
      "It fell in [AD 79](date 0079), was rebuilt by [270 AD](date 0270) and dates from [1100 BC](date BC1100).",
    );
    checkTimes("In [44BC](date BC0044) he died. An ad of [30 seconds](duration PT30S) ran.");
  });
  test("of reigns and between two", () => {
    checkTimes(
      "Hugh (reigned [1327](date 1327)–[77](date 1377)) dug it between [1341](date 1341) and [1350](date 1350).",
    );
    checkTimes("Between 1341 and 1350 people came. It is between 1300 and 1400 metres long.");
  });
  test("that a season tells", () => {
    checkTimes(
      "In [the winter of 1946–47](date 1946-WI) it snowed, and by [mid-February](date 1947-02 mod=MID) they starved.",
      thursday,
    );
  });
  test("wars by their length are names", () => {
    checkTimes("The Thirty Years' War passed it by in [thirty years](duration P30Y).");
  });
});

describe("hours and days of others", () => {
  test("are not of the end of a period", () => {
    checkTimes(
      "Sales fell in [the 52 weeks](duration P52W) to [28 January 2026](date 2026-01-28). The rand was weaker at [0640 GMT](time 2026-02-12T06:40).",
      thursday,
    );
  });
  test("behind the word for what begins, without “at” in the span", () => {
    checkTimes("Doors open [6.45](time 2026-02-12T06:45). Shares open 6.45 lower.", thursday);
    checkTimes("Play starts at [10.30 on Monday](time 2026-02-16T10:30).", thursday);
    checkTimes("Open from [10](time 2026-02-12T10:00) till [noon](time 2026-02-12T12:00).", thursday);
  });
  test("are no pence", () => {
    checkTimes("Duty went up 2p. It rose 3p, to end. See you at [2p](time T14:00).");
  });
  test("of the month in which oil is handed over", () => {
    checkTimes(
      "Brent for [March](date 2026-03) delivery eased; the [May](date 2026-05) contract rose.",
      thursday,
    );
  });
});

test("lengths whose unit stands with the last of a list", () => {
  checkTimes("It sold [three](duration P3Y)- and [five-year](duration P5Y) notes.");
  checkTimes("[Ten](duration P10Y)-, [20](duration P20Y)- and [30-year](duration P30Y) bonds rose.");
  checkTimes("Two- and three-bedroom homes, and two- and three-year-olds.");
});

test("“as recently as” points at no time of its own", () => {
  checkTimes("It was put off as recently as [2021](date 2021), and again [recently](date PAST_REF).");
});
