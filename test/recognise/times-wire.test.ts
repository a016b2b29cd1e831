import { describe, test } from "vitest";
import { checkTimes } from "../link/times-marked";

const thursday = { dateline: "2026-02-12" };

describe("matches that are played in quarters", () => {
  test("have no quarters of the year", () => {
    checkTimes(
      "The quarterback threw a touchdown in the fourth quarter and one in the third quarter.",
      thursday,
    );
  });
});

describe("wire copy", () => {
  test("results and markets", () => {
    checkTimes(
      "[Third-quarter](date 2025-Q3) net income rose from [a year earlier](date 2024), the firm said [late Wednesday](date 2025-11-12 mod=END).",
      { dateline: "2025-11-13" },
    );
    checkTimes(
      "For [the nine months](duration P9M) ended [Sept. 30](date 2025-09-30), profit fell from the [year-ago period](date 2025).",
      thursday,
    );
    checkTimes(
      "Sales rose in [1988's fourth quarter](date 1988-Q4) and in [the second quarter of last year](date 2025-Q2).",
      thursday,
    );
  });

  test("halves, middles and ends of years", () => {
    checkTimes(
      "Profit rose in [the second half of the year](date 2026-H2), not in the second half.",
      thursday,
    );
    checkTimes(
      "It had 300 stores at [year-end 1997](date 1997 mod=END) and 310 at [year end 1998](date 1998 mod=END).",
      thursday,
    );
    checkTimes("Rates should fall by [mid-year](date 2026 mod=MID), a mid-year review said.", thursday);
  });

  test("the last parts of years, and what an interval ends with", () => {
    checkTimes(
      "Sales fell in [the last quarter of 2003](date 2003-Q4), [the final half of last year](date 2025-H2) and [the final week of May](date 2025-W22).",
      thursday,
    );
    checkTimes("Sales rose in [the 12 months](duration P12M) to [April](date 2025-04).", {
      dateline: "2025-11-12",
    });
    checkTimes("It raised its forecast for [the year](duration P1Y) to [March](date 2026-03).", {
      dateline: "2025-11-12",
    });
  });

  test("what an exchange closed at", () => {
    checkTimes("Holders will get 345 pence, more than [Friday](date 2026-02-06)'s closing price.", thursday);
  });

  test("so long ago to the day or the month", () => {
    checkTimes(
      "[A year ago today](date 2025-02-12) it sank; [20 years ago this month](date 2006-02) it was built.",
      thursday,
    );
    checkTimes(
      "It left [a week ago Monday](date 2026-02-02), and stood for [centuries](duration PXCE).",
      thursday,
    );
  });

  test("the end of an interval lies behind its beginning", () => {
    checkTimes("The fair runs [Tuesday](date 2026-02-17) through [Saturday](date 2026-02-21).", thursday);
  });

  test("dashes and quotation marks of old wires", () => {
    checkTimes(
      "HARWICK, [Feb. 12](date 2026-02-12) (AP) _ ``We will know [Monday](date 2026-02-16),'' he said -- [a day](duration P1D) after the vote.",
      thursday,
    );
  });
});

describe("words that stand before and behind", () => {
  test("make a rate, a programme, a sentence of its own", () => {
    checkTimes(
      "It pays ₹12 lakh [a year](set P1Y quant=EVERY), 3 million pounds [a month](set P1M quant=EVERY).",
      thursday,
    );
    checkTimes("He told the BBC's Today programme so.", thursday);
    checkTimes("She sat in the sun. The second half was dull.", thursday);
    checkTimes("The coroner set a review for [14 September](date 2026-09-14).", thursday);
  });
});

describe("lengths and months in markets", () => {
  test("bills, contracts, records", () => {
    checkTimes("It sold $13 billion in [four-week](duration P4W) bills.", thursday);
    checkTimes(
      "The [September](date 2026-09) contract rose; crude for [June](date 2026-06) delivery fell.",
      thursday,
    );
    checkTimes("It will be the first time in [17 years](duration P17Y).", thursday);
    checkTimes("It serves 41 million people [a month](set P1M quant=EVERY).", thursday);
    checkTimes("He left at 12:41 of the second period, with 1:12 left.", thursday);
  });
});

describe("times of wire copy", () => {
  test("days that open an entry of a timeline", () => {
    checkTimes("[Feb 25, 2019](date 2019-02-25): The court rules.\n[Oct. 3, 2024](date 2024-10-03): A deal.");
    checkTimes("[March 2020](date 2020-03): Borders close.\n[12 May 2021](date 2021-05-12): Fighting ends.");
  });

  test("the ends of months and years, joined to them", () => {
    checkTimes("Profit for [the six months](duration P6M) to [end-March](date 2026-03 mod=END) rose.", {
      dateline: "2026-05-12",
    });
    checkTimes(
      "It is due by [end-2027](date 2027 mod=END) or [end-June 2028](date 2028-06 mod=END).",
      thursday,
    );
  });

  test("how long something holds from a year on", () => {
    checkTimes("Rates are frozen for [three years](duration P3Y) from [2028](date 2028).", thursday);
    checkTimes("It was leased for [99 years](duration P99Y) from [1997](date 1997).", thursday);
  });

  test("rates behind an amount in brackets", () => {
    checkTimes("It costs 101 million pounds ($136 million) [a year](set P1Y quant=EVERY).", thursday);
  });

  test("the days of stories that are corrected", () => {
    checkTimes("(This [Jan. 20](date 2026-01-20) story has been corrected.)", thursday);
  });

  test("hours as weather services and programmes write them", () => {
    checkTimes("[500 AM EDT MON FEB 9 2026](time 2026-02-09T05:00)", thursday);
    checkTimes(
      "They meet later ([1730](time 2026-02-12T17:30)), at [1900 local](time 2026-02-12T19:00)/[0800 GMT](time 2026-02-12T08:00).",
      thursday,
    );
  });
});

describe("days beside days", () => {
  test("a weekday behind the day that it is", () => {
    checkTimes(
      "On [Feb. 10, 2026](date 2026-02-10), it met. [Two days later](date 2026-02-12), on [Thursday](date 2026-02-12), it met again.",
      { dateline: "2026-02-20" },
    );
    checkTimes("[Two days later](date XXXX-XX-XX), on [Saturday](date XXXX-WXX-6), he left.");
  });

  test("ages are no decades", () => {
    checkTimes(
      "She is in her mid-30s and he in his early 40s; [the mid-80s](date 198 mod=MID) were mild.",
      thursday,
    );
  });

  test("holidays of many faiths and countries", () => {
    checkTimes("Shops close on [Chuseok](date XXXX-XX-XX) and [Holi](date XXXX-XX-XX).", thursday);
    checkTimes(
      "They rest on [Whit Monday](date 2026-05-25) and [Orthodox Christmas](date 2026-01-07).",
      thursday,
    );
  });

  test("what turns, sails or launches on a day lies ahead", () => {
    checkTimes(
      "The ship sails on [Saturday](date 2026-02-14), and Hale turns 30 on [Monday](date 2026-02-16).",
      thursday,
    );
  });

  test("what follows a day is no day, and a year glued to its day is the year", () => {
    checkTimes("A row following [Monday](date 2026-02-09)'s vote ended it.", thursday);
    checkTimes("They met again [the following Monday](date 2026-02-16).", thursday);
    checkTimes("She speaks on [Monday, April 27,2026](date 2026-04-27).", thursday);
    checkTimes("He had won a second and final term.", thursday);
    checkTimes("It earns 3,000 won [a second](set PT1S).", thursday);
  });
});

describe("odd times of wire copy", () => {
  test("so many weekdays ago", () => {
    checkTimes(
      "It sank [two Sundays ago](date 2026-02-01), not [three Fridays ago](date 2026-01-23).",
      thursday,
    );
  });

  test("the night before, where nothing says of what", () => {
    checkTimes("He had been drinking [the night before](time 2026-02-11TNI).", thursday);
    checkTimes("The evening before the vote they met.", thursday);
  });

  test("until when somebody has to do what", () => {
    checkTimes("The court gave them until [Friday](date 2026-02-13) to pay.", thursday);
    checkTimes("Pickets went home, with no talks until [Friday](date 2026-02-13).", thursday);
    checkTimes("There were no trains until [Wednesday](date 2026-02-11).", thursday);
    checkTimes("The court sat until [Friday](date 2026-02-06).", thursday);
  });

  test("so many women or children each day", () => {
    checkTimes("Some 40 women [a day](set P1D quant=EVERY) die.", thursday);
  });

  test("later than what is not said", () => {
    checkTimes("[Two years later](date XXXX) she left the firm.", thursday);
    checkTimes("In [1999](date 1999) she founded it. [Two years later](date 2001) she left.", thursday);
  });
});
