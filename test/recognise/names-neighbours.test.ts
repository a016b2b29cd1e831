import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("a company that nobody knows", () => {
  it("is told by its shares, its chiefs and its units", () => {
    checkNames("Shares of [Velmora](organization) rose 4% after the company raised its outlook.");
    checkNames(
      "Mr. [Renko](person), chief executive of [Velmora](organization), said a unit of [Dynacom](organization) would be sold.",
    );
    checkNames("The drug maker [Egrovis](organization) fell 25 forints.");
  });

  it("leaves the noun outside that opens the sentence before it", () => {
    checkNames(
      "Chipmaker [Infralon](organization) said sales fell. Steelmaker [Salzbrand](organization) cut jobs.",
    );
    checkNames("Automaker [Brandt & Co](organization) recalled its vans.");
  });

  it("is one company all through the article", () => {
    checkNames(
      "[Jindorra](organization) talks at deadlock\n\nThe steel company [Jindorra](organization) said on Thursday that talks had stalled. Shares of [Jindorra](organization) fell.",
    );
  });
});

describe("a town", () => {
  it("is a place in the dateline, whatever bears its name in the article", () => {
    checkNames(
      "[QUILLMOUTH](place), March 2 — The [Quillmouth Harbour Authority](organization) and the [Quillmouth City Council](organization) met on Monday.",
    );
  });
});

describe("two persons who meet", () => {
  it("are two names with a hyphen between them", () => {
    checkNames("The [Trump](person)-[Xi](person) summit follows a [Biden](person)-[Putin](person) call.");
  });

  it("a double surname stays one where it stands alone", () => {
    checkNames(
      "Mayor [Clara Holt-Weber](person) opened the canal. [Holt-Weber](person) spoke. “No,” said [Holt-Weber](person).",
    );
  });

  it("are one person where the article has the name whole", () => {
    checkNames(
      "[Anna Rees-Mogg](person) spoke to reporters. The [Rees-Mogg](person) talks had failed, she said.",
    );
  });

  it("are no persons where they are countries", () => {
    checkNames("The [India](place)-[Pakistan](place) talks failed.");
  });
});

describe("a nickname in quotation marks", () => {
  it("stays inside the name", () => {
    checkNames('Police general [Ronald "Bato" dela Peña](person) promised to end crime.');
    checkNames("[William “Bill” Tarn](person) agreed, and so did [Robert 'Bobby' Kessler](person).");
  });

  it("is none where somebody is quoted", () => {
    checkNames('[Anna Ruiz](person) said: "Tomorrow we leave." "No," said [Tom Hale](person).');
  });
});

describe("what is no part of a name", () => {
  it("is a people of two words before an office", () => {
    checkNames("Protesters stormed the residence of Sri Lankan President [Gamini Perera](person).");
  });

  it("is the market before the dash of a headline", () => {
    checkNames("[INDIA](place) RUPEE-Rupee ends lower on dollar demand");
    checkNames("[SOUTH AFRICA](place) MARKETS-Rand firms as gold gains");
  });
});

describe("a company's name", () => {
  it("holds the short form of “Companies” and its stop", () => {
    checkNames("[Philip Morris Cos.](organization) said it would split.");
  });
});

describe("a table in capitals", () => {
  it("has the sides that are in no list too", () => {
    checkNames(
      "Standings after Friday's matches:\nARSENAL 18 11 4 3 35 14 37\nTRACTOR 18 10 5 3 29 15 35\nVELMORA 18 9 6 3 22 14 33\nAverage 18 10 5 3 28 14 35".replace(
        /(ARSENAL|TRACTOR|VELMORA)/g,
        "[$1](organization)",
      ),
    );
  });
});

describe("scores in a row", () => {
  it("have sides that nobody knows", () => {
    checkNames(
      "Elsewhere: [Larks](organization) 5, [Habs](organization) 2; [Oilers](organization) 6, [Kraken](organization) 3; [Jets](organization) 1, [Sens](organization) 0 (OT).",
    );
    checkNames("He weighs much: Monday 5, Tuesday 2.");
  });

  it("stand behind a side's name in brackets", () => {
    checkNames("[Leicestershire](organization) (8-203) need 12 points, but [Spain](place) (1-2) lost.");
  });
});

describe("a firm of partners", () => {
  it("is one name with its commas", () => {
    checkNames(
      "[Jordan](person), 62, is a partner at [Akin, Gump, Strauss, Hauer & Feld](organization) in [Washington](place).".replace(
        "[Jordan](person)",
        "Mr. [Jordan](person)",
      ),
    );
  });
});

describe("ranks before a name", () => {
  it("are a title", () => {
    checkNames(
      "The spokesman, ASP [Mohammed Jalige](person), and Taoiseach [Micheál Martin](person) agreed.",
    );
  });
});

describe("a town of several words", () => {
  it("is one place, with small words in it too", () => {
    checkNames(
      "They live in [Newcastle-under-Lyme](place), in [Frankfurt am Main](place) and at [Tunbridge Wells](place).",
    );
    checkNames("Pilgrims met in [St Peter's Square](place).");
  });

  it("is one where others are, in a list that they begin", () => {
    checkNames("Voters stayed away in [Paris](place), [Leposavic](place) and [Zubin Potok](place).");
    checkNames("In [Paris](place), [Brandt](person) and [Anna Hale](person) said no.");
  });
});

describe("a company of an ordinary word", () => {
  it("is found again by that word, once its name is whole", () => {
    checkNames(
      "[Northland Savings Corp.](organization) will buy [Heritage Federal Bancshares Inc.](organization) for $312 million. [Northland](organization) said holders will receive stock for each of [Heritage](organization)'s shares. [Heritage](organization) closed at $31.25.",
    );
  });
});

describe("bodies in two pieces", () => {
  it("are one, and an agency and its letters two", () => {
    checkNames("[Cleveland Fed](organization) President [Loretta Mester](person) spoke.");
    checkNames("“We won,” the [Iraqi News Agency](organization) [INA](organization) said.");
    checkNames("[Goldman, Sachs & Co.](organization) adviser.");
  });
});

describe("what is no part of a person's name", () => {
  it("is what he is, or the letters behind him", () => {
    checkNames(
      "[IRVING](place), [Texas](place) ([AP](organization)) _ Cornerback [Deion Sanders](person) will miss the game.",
    );
    checkNames("Then [Anna Daly](person) TD said no.");
    checkNames("Forecasters warned of storms. Decliners outnumbered gainers.");
  });
});

describe("titles without a name", () => {
  it("make nobody of the word behind them", () => {
    checkNames("Mrs [Hale](person) called a General Election, and a General Strike followed.");
    checkNames("University Professor Dies In [Kano](place)");
    checkNames("The Duke's coffin was seen by Prince [William](person), Duke of [Cambridge](place).");
    checkNames(
      "Queen [Camilla](person) and Prince [Edward](person) left [Prince Edward Island](place) for [Prince George](place), [Virginia](place).",
    );
  });
});

describe("a town that a club bears too", () => {
  it("is a place before its mayor and its residents", () => {
    checkNames(
      "[Cleveland](place) Mayor [Ralph Dorn](person) took the warrant. [Denver](place) Mayor [Ann Hale](person) left.",
    );
    checkNames("They met near the [Al Sadr](place) mosque and in [St George's Chapel](place).");
  });
});

describe("what stands before a place", () => {
  it("is part of it as a letter for its quarter, and not as “Former”", () => {
    checkNames("[S. Africa](place) votes on Monday. Officials in [N. Ireland](place) said so.");
    checkNames("Former [Harwick County](place) judge [Tom Marr](person) spoke.");
  });
});
