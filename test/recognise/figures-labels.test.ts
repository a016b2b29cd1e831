import { describe, expect, test } from "vitest";
import { checkFigures, figuresOf } from "./check-figures";

describe("numbers that count nothing", () => {
  test("in names of things", () => {
    checkFigures("NATO 3.0 flew an F-16 and a Boeing 737 under Article 5 from No. 10 Downing Street.");
    checkFigures("They study Covid-19, H1N1, the G7, MH370, 5G and 3D in Room 12 at Gate 4.");
    checkFigures("He watched Apollo 11 on Channel 4 with an iPhone 15 and Windows 11.");
    checkFigures("See Articles 3 and 5, pages 10–12 and Section 230.");
    checkFigures("Group of Seven ministers flew home. They met the Five Star Movement at Three Mile Island.");
    checkFigures("He put a 401(k) on a Form 10-K and shopped at a 7-Eleven.");
  });
  test("a name's number stays one through the article", () => {
    checkFigures("The Boeing 787 landed. Then the 787 left with [290](number 290) people.");
    checkFigures("The FTSE 100 rose. The bank cut [100](number 100) jobs. The 100 was led by miners.");
  });
  test("but a place does not make a count a label", () => {
    checkFigures("On Tuesday [31](number 31) states met. In Gaza [12](number 12) people died.");
    checkFigures("All [31](number 31) NATO member states came, from over [50](number >50) countries.");
  });
  test("nor what several have, told of the first", () => {
    checkFigures(
      "The Democrats have [42](number 42) seats, the Greens [20](number 20) and Unity [15](number 15).",
    );
    checkFigures("They fly [12](number 12) planes: the Boeing 737, the Airbus 320 and the Fokker 70.");
  });
  test("in telephone numbers, addresses and codes", () => {
    checkFigures("Call 555-0134, 1-800-555-0199 or +44 20 7946 0958.");
    checkFigures("She lives at 221 Baker Street. Version 2.0.1 came on 2026-02-12.");
    checkFigures("It works 24/7 since 9/11, at 4:14 or 5 p.m. sharp.");
  });
  test("in bills, routes, rooms and addresses of other countries", () => {
    checkFigures("Senators backed S. 2155 and H.R. 40; see Sections 318(4) and 319 and Nature 641, 55-62.");
    checkFigures(
      "He took the 149 bus to Courtroom 5C, in Levi's 501 jeans, past mile marker 213 and mile 20.",
    );
    checkFigures("It stands at 263 rue de Hale, 93100 Montreuil. Match two of the finals is on.");
    checkFigures("Ring 101, or text 60566 to vote. Call 1098 at once.");
    checkFigures(
      "They drove [149](number 149) buses past [20](number 20) courtrooms and called [300](number 300) voters.",
    );
  });
  test("in accounts, telephone numbers and seats", () => {
    checkFigures("Pay DE89 3704 0044 0532 0130 00, call 1800 123 456 or (02) 9876 5432, sit in seat 14C.");
    checkFigures("Year 6 pupils flew a Boeing 737 MAX 8 past junctions 15 and 16, on cloud nine.");
  });
  test("in titles in quotation marks", () => {
    checkFigures('She saw "Twelve Angry Men" and “Ocean\'s Eleven,” and read “Forty Rules of Rain”.');
    checkFigures('"[Twelve](number 12) men came," she said. "[Three](number 3) stayed."');
  });
  test("in idioms", () => {
    checkFigures("It is a fifty-fifty call. A million thanks, second to none, at the eleventh hour.");
  });
  test("in telephone numbers of every form", () => {
    checkFigures("-- Avonby newsroom (36 1) 555 2410\n\n-- Hale newsroom +44 171 555 0147, +353 1 555 0162");
    checkFigures(
      "Call +1 (212) 555 0171, (212) 555-0171, ( 416 ) 555-0142, +91-11-555 0124 or 0171-555 0147.",
    );
    checkFigures("-- Harwick newsroom, fax 555 0148. Tel: 0171 555 0199. Call 555 0123.");
    checkFigures(
      "Ring 020 7946 0018, 01632 960 983 or 07700 900123, from Paris 01 23 45 67 89. Write to ZIP code 90210.",
    );
    checkFigures("She called 911; the 999 operator heard [112](number 112) voters.");
  });
  test("in races against the clock", () => {
    checkFigures("She won in 2:02:44, he in 35:04.2 and 75:06:24.");
  });
  test("in eras, and in lists of points", () => {
    checkFigures("The wall of 853 BC was rebuilt in 794 AD. Either 1) it falls or 2) it stands.");
  });
  test("in scores and votes", () => {
    checkFigures("They won 3-1 and drew 0 – 0; the bill passed 217-213.");
    checkFigures("A [3](number 3)-goal lead ended in a 2-3 defeat.");
  });
  test("in years, days and decades", () => {
    checkFigures("In 2019, on March 5 and 12 May, in the 1990s and the summer of '11.");
    checkFigures("The hall has [2000](number 2000) seats.");
  });
});

describe("headlines", () => {
  test("in Title Case count as text does", () => {
    checkFigures("Storm Kills [12](number 12) in Texas as Floods Rise\n\nThe storm came late.");
    checkFigures("Iveco Profit Drops [28%](percent 28 %) as Takeover Moves Forward");
  });
  test("in capitals too", () => {
    checkFigures("MAYOR CUTS [1,200](number 1200) JOBS AND [5 PERCENT](percent 5 %) OF PAY");
  });
});

describe("wire copy", () => {
  test("of a market", () => {
    checkFigures(
      "The index fell [234.56](number 234.56) points, or [0.7%](percent 0.7 %), to [33,456.12](number 33456.12).",
    );
    checkFigures(
      "Crude settled up [$1.25](money 1.25 USD), or [1.5 per cent](percent 1.5 %), at [$84.20](money 84.2 USD) a barrel.",
    );
  });
  test("of matches", () => {
    checkFigures("He went 4-for-5 and shot a [10](number 10)-under [62](number 62).");
  });
  test("of firms with a number for a name", () => {
    checkFigures("3M said profit rose; shares of 3M fell. The clip had [3M](number 3000000) views.");
  });
  test("of prices in fractions", () => {
    checkFigures(
      "The bond fell [3/8](number 0.375) to [98-1/2](number 98.5), the gilt to [112-8/32](number 112.25).",
    );
    checkFigures("Wheat rose [3-1/4 cents](money 0.0325 USD) to [$3.57-1/2](money 3.575 USD) a bushel.");
  });
  test("of rows in tables", () => {
    checkFigures(
      "Ajax [10](number 10) [6](number 6) [3](number 3) [1](number 1) [21](number 21)\nLens [2](number 2) Brest [0](number 0)\n",
    );
    checkFigures("* Q4 EBIT [NOK 512 million](money 512000000 NOK) vs [478 million](number 478000000)");
  });
  test("with two hyphens for a dash", () => {
    checkFigures("The guests--[300](number 300) of them--sang.");
  });
});

describe("any text", () => {
  test("may be long and strange", () => {
    for (const piece of [
      "a hundred and ",
      "a thousand thousand ",
      "tens of ",
      "1-",
      "9",
      "between one and ",
      "1 000 ",
    ]) {
      const figures = figuresOf(piece.repeat(5000));
      expect(figures.every(({ value }) => Number.isFinite(value.number ?? value.high))).toBe(true);
    }
  });
  test("gives figures in order, disjoint and in bounds", () => {
    const pieces = [
      "12",
      "$",
      " million",
      "-",
      "one",
      " and ",
      "a half",
      "%",
      ".",
      "½",
      " 3/4",
      "Rs",
      "\n\n",
      "th",
      ":",
      "e",
      "^",
      " to ",
    ];
    for (let seed = 1; seed < 3000; seed++) {
      let text = "";
      for (let n = seed; n > 0; n = Math.floor(n / 3)) text += pieces[(n * 7 + seed) % pieces.length];
      let end = 0;
      for (const figure of figuresOf(text)) {
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(Number.isNaN(figure.value.number ?? 0)).toBe(false);
        end = figure.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

test("the part of a series has a number that counts nothing", () => {
  checkFigures("Floods in Carrowmere, part 2. This is part 3 of a series.");
  checkFigures("He played the part [2](number 2) times.");
});
