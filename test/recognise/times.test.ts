import { describe, test } from "vitest";
import { checkTimes } from "../link/times-marked";

const thursday = { dateline: "2026-02-12" };

describe("words that only look like times", () => {
  test.each([
    "The law may march through the house on a second try.",
    "May I ask who they are? You may not.",
    "Theresa May said the mayor may agree.",
    "The march was long; demonstrators march again.",
    "The Sun shone. The sun set, Mark wed his wife, and the child sat.",
    "April Jones and June Carter met Jan Smith, Dec Mulligan and August Wilson.",
    "The fall of the city, a spring in his step and the fall in prices.",
    "It was a second chance and the second round.",
    "He read the Sunday Times; Sheffield Wednesday lost.",
    "As many as 12 may have died, and the Good Friday Agreement held.",
    "Saturday Night Live and the Saturday Evening Post reported it.",
  ])("%s", (text) => {
    checkTimes(text, thursday);
  });
});

describe("numbers that are no years or hours", () => {
  test.each([
    "The firm has 2000 workers, 1950 km of track and 1800 stores.",
    "Flight 1549 left from gate 2012; see page 1999 and No. 2001.",
    "It cost $2000 and €1999, up 1995% from #2002.",
    "They won 25:10 and 2:1, and John 3:16 was read.",
    "Call 555-1234 or +86 138-2010-2015. Model A-2012 weighs 1984 kg.",
    "A rate of 4:3, a score of 3-1, 24/7, and 3/4 of a cup.",
    "The pound closed at 12.50 and the index at 8.30, its ERA at 0.00.",
    "They announced on the second day the first generation.",
    "She won in 2:02:44 and he in 75:06:24.",
    "The Russell 2000 rose.",
    "The 40-year-old man, aged 40 years, is two years older.",
  ])("%s", (text) => {
    checkTimes(text, thursday);
  });
});

describe("years", () => {
  test("plainly a year", () => {
    checkTimes(
      "[2025](date 2025) showed growth; the [2018](date 2018) final did not, nor did [1989](date 1989).",
    );
    checkTimes(
      "The war ([1756](date 1756)–[1763](date 1763)) ended; rebuilt in [1066](date 1066) and [1850](date 1850).",
    );
    checkTimes("The [2025](date 2025)-[26](date 2026) season and the [1997](date 1997)/[98](date 1998) one.");
  });

  test("that open an entry of a list", () => {
    checkTimes("[1066](date 1066) - The town was raided.\n[1889](date 1889) -- It became a city.");
  });

  test("decades and centuries", () => {
    checkTimes(
      "In [the early 1990s](date 199 mod=START), [the '60s](date 196) and [the mid-1980s](date 198 mod=MID).",
    );
    checkTimes("[The late 19th century](date 18 mod=END) and [20th-century](date 19) art; he is in his 30s.");
  });

  test("in words", () => {
    checkTimes(
      "They left in [nineteen ninety-six](date 1996) and came back in [two thousand and five](date 2005).",
    );
  });
});

describe("dates as they are written", () => {
  test("American and British, short and long", () => {
    checkTimes("From [Feb. 12, 2026](date 2026-02-12), to [12 February 2026](date 2026-02-12).");
    checkTimes(
      "By [the 3rd of May 2019](date 2019-05-03), [3rd Jan 2019](date 2019-01-03) or [July 4th, 1995](date 1995-07-04).",
    );
    checkTimes(
      "Stamped [2026-02-12](date 2026-02-12), [12.02.2026](date 2026-02-12) and [20260212](date 2026-02-12).",
    );
    checkTimes(
      "Taken on [28.2.92](date 1992-02-28) with version 2.31.92 of the program, state 29feb54b5a0e.",
    );
  });

  test("digits follow the order that the article shows", () => {
    checkTimes("On [5/3/2018](date 2018-05-03) and [12/31/2018](date 2018-12-31).");
    checkTimes("On [5/3/2018](date 2018-03-05) and [31/12/2018](date 2018-12-31).");
    checkTimes("On [5/3/2018](date 2018-03-05), after [12 February 2018](date 2018-02-12).");
  });

  test("intervals and lists share month and year", () => {
    checkTimes(
      "The fair of [Feb. 12](date 2026-02-12)–[14, 2026](date 2026-02-14), and [3](date 2025-05-03) to [5 May 2025](date 2025-05-05).",
    );
    checkTimes(
      "From [March](date 2025-03) to [May 2025](date 2025-05); from [Dec. 28](date 2022-12-28) to [Jan. 3, 2023](date 2023-01-03).",
    );
    checkTimes("In [October](date 1956-10), [November](date 1956-11) and [December 1956](date 1956-12).");
  });

  test("impossible days and hours", () => {
    checkTimes(
      "The [Feb. 30](date XXXX-02-30 exists=false) fair, [31 June 2025](date 2025-06-31 exists=false) and [2026-13-01](date 2026-13-01 exists=false).",
    );
    checkTimes("Doors open at [25:10](time T25:10 exists=false) or [11:75 p.m.](time T23:75 exists=false)");
    checkTimes(
      "[Feb. 29, 2024](date 2024-02-29) was, [Feb. 29, 2025](date 2025-02-29 exists=false) was not.",
    );
  });
});

describe("days by their place in a week or month", () => {
  test("beside another period", () => {
    checkTimes(
      "Due by [the 15th of this month](date 2026-02-15), not [the 20th of next month](date 2026-03-20).",
      thursday,
    );
    checkTimes(
      "It met [Tuesday last week](date 2026-02-03) and meets [Friday next week](date 2026-02-20).",
      thursday,
    );
    checkTimes(
      "On [the third Thursday of November 2025](date 2025-11-20), [the last day of February](date 2026-02-28).",
      thursday,
    );
  });
});

describe("days to come", () => {
  test("by what is yet to be done", () => {
    checkTimes("They agreed to keep ships there until [September](date 2026-09).", thursday);
    checkTimes(
      "The judge set sentencing for [Sept. 11](date 2026-09-11) and a hearing for [Tuesday](date 2026-02-17).",
      thursday,
    );
    checkTimes("The club, who play Hale in the cup on [Wednesday](date 2026-02-18), lost.", thursday);
  });
});

describe("infinitives and names before a weekday", () => {
  test.each([
    "Halden Corp agreed to buy its rival Morvane for $37 billion on [Sunday](date 2026-02-08).",
    "The firm said it had agreed to sell its stake to Morvane on [Monday](date 2026-02-09).",
    "The union promised to fully back the plan on [Monday](date 2026-02-09).",
    "Brandt announced plans to cut 900 jobs on [Monday](date 2026-02-09).",
    "The sides refused to meet mediators on [Monday](date 2026-02-09).",
    "Lena Voss won the Carlow Open on [Sunday](date 2026-02-08) after a play-off.",
    "Gold medalist Ida Must broke her leg on [Sunday](date 2026-02-08).",
    "The two leaders agreed to meet in Vell on [Sunday](date 2026-02-15).",
    "Halden agreed to pay by [Monday](date 2026-02-16).",
    "Brandt plans to cut 900 jobs on [Monday](date 2026-02-16).",
    "Morvane Agrees To Sell As Rovers Play Tilbury On [Sunday](date 2026-02-15)",
    "Voss will face Ilves in the final of the Carlow Open on [Sunday](date 2026-02-15).",
  ])("%s", (text) => {
    checkTimes(text, thursday);
  });
});

describe("months beside others", () => {
  test("stay past where the clause is", () => {
    checkTimes(
      "They agreed to keep it until [September](date 2026-09). In [December](date 2025-12) two ships left.",
      thursday,
    );
  });
});

describe("months of tables", () => {
  test("with two digits of the year", () => {
    checkTimes(
      "     [Oct 95](date 1995-10)   [Nov 95](date 1995-11)\nIt fell in [Dec 95](date 1995-12). In [March](date 2025-03) 45 people came.",
      thursday,
    );
  });
});

describe("holidays by name", () => {
  test("with stops and apostrophes", () => {
    checkTimes(
      "On [St. Patrick's Day](date 2025-03-17) and [Martin Luther King Jr. Day](date 2026-01-19) they sang.",
      thursday,
    );
  });
});

describe("parts of a century, ends of a unit, rates", () => {
  test("as news writes them", () => {
    checkTimes(
      "For [more than a quarter century](duration P25Y mod=MORE_THAN) it stood; [half a century](duration P50Y) is long.",
    );
    checkTimes(
      "He served [3 1/2 years](duration P3.5Y) of a [1 1/2-year](duration P1.5Y) term; it took [2 1/4 hours](duration PT2.25H).",
    );
    checkTimes(
      "It ends by [week's end](date 2026-W07 mod=END), at the latest at [year's end](date 2026 mod=END).",
      thursday,
    );
    checkTimes("Some 30,000 people [a year](set P1Y quant=EVERY) came.");
  });
  test("degrees are no decade", () => {
    checkTimes("Highs were in the mid-70s. They sang in [the mid-70s](date 197 mod=MID).");
  });
});

describe("words in one", () => {
  test("weeklong and its like", () => {
    checkTimes(
      "A [weeklong](duration P1W) strike, a [yearlong](duration P1Y) ban and an [hourlong](duration PT1H) speech.",
    );
  });
  test("a given name is no time", () => {
    checkTimes("Soon-ja Paik left.");
  });
});

describe("months joined by hyphens", () => {
  test("are months, whatever their names", () => {
    checkTimes(
      "Profit fell in the [April](date 2025-04)-[June](date 2025-06) quarter, as late as [March](date 2025-03).",
      thursday,
    );
  });
});

describe("the day that was spoken of", () => {
  test("in every form", () => {
    checkTimes(
      "On [Jan. 5](date 2026-01-05) it rained. [That same day](date 2026-01-05) it froze; [that night](time 2026-01-05TNI) it snowed.",
      thursday,
    );
  });
});

describe("lengths", () => {
  test("with and without what stands before them", () => {
    checkTimes(
      "The talks are to last [45 minutes](duration PT45M), as in [the last two weeks](duration P2W).",
    );
    checkTimes("He lived there for [over three years](duration P3Y mod=MORE_THAN).");
    checkTimes(
      "Work went on over [three years](duration P3Y); a [month-long](duration P1M) strike; [half an hour](duration PT0.5H).",
    );
  });
});

describe("dates of other years", () => {
  test("the year that stands behind them or that the text spoke of", () => {
    checkTimes(
      "It opens in [January next year](date 2027-01), not in [October last year](date 2025-10).",
      thursday,
    );
    checkTimes(
      "In [February 1966](date 1966-02) it rose; by [September of that year](date 1966-09) it fell.",
      thursday,
    );
    checkTimes("The [Sept. 11](date 2001-09-11) attacks; the class of ['85](date 1985).", thursday);
  });

  test("a count behind a month is no day", () => {
    checkTimes("In [March](date 2025-03) 12 people fell ill.", thursday);
  });
});
