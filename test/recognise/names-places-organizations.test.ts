import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("organisations", () => {
  it("goes with its acronym", () => {
    checkNames(
      "The [North Atlantic Treaty Organization](organization), better known as [NATO](organization), met on Monday.",
    );
    checkNames(
      "The [Borough Transit Authority](organization) ([BTA](organization)) raised its fares. The [BTA](organization) gave no reason.",
    );
  });

  it("is known by its last word or by “of”", () => {
    checkNames(
      "He left the [Ministry of Defence](organization) for the [University of Helsinki](organization).",
    );
    checkNames("[Tata Motors](organization) bought a stake in [Harrow Foods Inc.](organization) last year.");
    checkNames(
      "[Johnson & Johnson](organization) and [Procter & Gamble Co.](organization) reported profits.",
    );
    checkNames(
      "The [U.S. Supreme Court](organization) and the [Department of Health and Human Services](organization) differ.",
    );
    checkNames("The [Seafarers' Union](organization) met at [St Mary's Hospital](organization) on Monday.");
    checkNames("The [Centre for Harbour Studies](organization) published a report.");
  });

  it("knows initials with an ampersand", () => {
    checkNames(
      "[AT&T](organization) and [H&M](organization) rose; both spend more on R&D.".replace("R&D", "research"),
    );
  });

  it("keeps “administration” outside of a president's name", () => {
    checkNames("The [Trump](person) administration said no. The [Bush](person) administration had said yes.");
  });
});

describe("places", () => {
  it("knows countries, cities and regions", () => {
    checkNames("Leaders met in [The Hague](place), [New York](place) and [El Paso](place).");
    checkNames(
      "[South Korea](place), the [U.S.](place), the [UK](place) and the [United States](place) signed.",
    );
    checkNames(
      "It spread from the [Middle East](place) to the [South China Sea](place) and the [Gulf of Mexico](place).",
    );
    checkNames(
      "They live in [St. Louis](place) and in [Washington, D.C.](place)".replace(
        "[Washington, D.C.](place)",
        "[Washington](place), [D.C.](place)",
      ),
    );
  });

  it("does not take demonyms for names", () => {
    checkNames("Dutch and American officials, and many Europeans, met South Korean ministers.");
    checkNames("The French said the Germans had agreed.");
  });

  it("tells “Washington” and “Jordan” by what stands around them", () => {
    checkNames("He flew to [Washington](place) from [Jordan](place).");
    checkNames(
      "[Denzel Washington](person) was born in [Mount Vernon](place). [Washington](person) now lives in [Washington](place).",
    );
    checkNames("[Paris Hilton](person) loves [Paris](place).");
    checkNames("[Michael Jordan](person) flew to [Jordan](place) on Friday.");
    checkNames(
      "[Washington](place) said on Tuesday it would send aid. [Moscow](place) and [Washington](place) agreed.",
    );
  });
});

describe("other names", () => {
  it("takes in the number of an article, an aircraft, a version", () => {
    checkNames("[Article 5](other) of the treaty, and [Article 3](other) as well, bind members.");
    checkNames("A [Boeing 737](other) and two [F-16](other) jets landed. He called it [NATO 3.0](other).");
    checkNames("The [G7](organization) and the [G-20](organization) met.");
  });

  it("knows events and laws by their last word", () => {
    checkNames("Since [World War II](other) the [Harbour Safety Act](other) has been changed twice.");
  });
});

describe("names of bodies that lists know", () => {
  it("reads a body that goes on with “of”, and its number", () => {
    checkNames("The [Liberal Party of Canada](organization) met the [82nd Airborne Division](organization).");
    checkNames("The [Movement for the Liberation of Larmouth](organization) signed on Monday.");
  });

  it("keeps the ending of a name that ends in “'s”, also where it stands apart", () => {
    checkNames("[Moody's](organization) cut its rating. Shares in [Moody 's](organization) rose .");
  });

  it("knows a company that is named like a day, and a paper with a hyphen", () => {
    checkNames("[Sun Microsystems](organization) rose, [Ouest-France](organization) said.");
  });

  it("takes in the domain and the sign of a company's name", () => {
    checkNames("[Amazon.com Inc.](organization) and [Yahoo! Inc.](organization) gained ground on Monday.");
  });

  it("knows a team by its town and nickname", () => {
    checkNames("He said that [Utah Jazz](organization) had beaten the [Denver Nuggets](organization).");
  });
});

describe("companies of ordinary words", () => {
  it("are known where they speak, and then again all through the article", () => {
    checkNames(
      "[Acme Robotics](organization) said it would cut jobs. Shares of [Acme Robotics](organization) fell.",
    );
  });
});

describe("models and codes", () => {
  it("hold the letters and words of the model behind the number", () => {
    checkNames(
      "The [Boeing 737 MAX](other) and the [Airbus A350 XWB](other) flew; a [787-9](other) did not.".replace(
        "[787-9](other)",
        "glider",
      ),
    );
    checkNames(
      "[Harrow Foods Inc.](organization) sells the [iPhone 15 Pro](other) and the [Galaxy S24 Ultra](other).",
    );
    checkNames(
      "The [A320neo](other) and the [Su-35](other) are jets. [H5N1](other) is a virus. [B-52s](other) flew.",
    );
    checkNames(
      "The [FTSE 100](other) fell, the [S&P 500](other) rose. See [Chapter VII](other) of the text.",
    );
  });

  it("are no persons in an address, and no postcodes", () => {
    checkNames(
      "Write to [P.O. Box 4417](other). She lives at London [SW1](x) 2AA.".replace(
        "London [SW1](x) 2AA",
        "SW1A 2AA",
      ),
    );
  });
});

describe("the words right beside a name", () => {
  it("make a place of it", () => {
    checkNames(
      "Police closed roads in downtown [Marwick](place). The [Tulden](place) river rose. [Marwick](place) was quiet.",
    );
    checkNames("[Ford](organization) will close its [Eastbrook](place) plant in May.");
    checkNames("[Ines Falk](person) won 48.9% in the first round; [Álvaro Ramos Chacón](person) had 33%.");
    checkNames(
      "He was born in [Red Cloud](place), [Neb.](place), and lives in [Harwick](place), [Ohio](place).",
    );
    checkNames("Voters in downtown [Harlow](place) chose Rep. [Tom Whitcombe](person), R-[Harlow](place).");
  });

  it("make a company of a surname", () => {
    checkNames("[Goldman](organization) shares rose 3%. “We expect growth,” [Goldman](organization) said.");
    checkNames(
      "[Goldman Sachs](organization) cut jobs. [Goldman](organization) will hire in [Warsaw](place).",
    );
  });

  it("make a storm, a person who reported, an agency", () => {
    checkNames("The toll of [Cyclone Idai](other) rose on Sunday.");
    checkNames(
      "(Reporting by [Ayako Mitsui](person) and [Tom Hale](person); Editing by [Anna Ruiz](person))",
    );
    checkNames("[SAN FRANCISCO](place), Oct. 29 ([GLOBE NEWSWIRE](organization)) -- The council met.");
  });

  it("show that it is none", () => {
    checkNames("An Israeli strike hit the port. Kenyan runners won.");
    checkNames(
      "Shares of [Brandt Energy, Inc.](organization) ([Nasdaq](organization): BREN) rose. Adjusted EBITDA fell.",
    );
    checkNames("Naira rebounds on dollar sales");
  });
});

describe("compounds with a hyphen", () => {
  it("are one where the lists have them, with the noun behind", () => {
    checkNames(
      "[Miami-Dade](place) Mayor [Ana Ortiz](person) met [Miami-Dade Fire Rescue](organization). Police of [Miami-Dade](place) came.",
    );
    checkNames(
      "Firefighters saved [Notre-Dame](place). [Notre-Dame Cathedral](place) in [Paris](place) opens.",
    );
  });

  it("are one where the article has them in a longer name, or a half is known to nobody", () => {
    checkNames(
      "The ferry left [Denver-Moss](place). [Denver-Moss County](place) pays for the ferries of [Denver-Moss](place).",
    );
    checkNames("[Ostrow-Lind County](place) Sheriff [Ben Orr](person) agreed.");
    checkNames("“It is late,” said [Miamii-Dade](place) Mayor [Carl Oster](person).");
  });

  it("are two places between which something goes, or two bodies", () => {
    checkNames("An [Ipsos](organization)-[Karvelo](organization) poll has the mayor ahead.");
    checkNames(
      "The [Paris](place)-[London](place) train and the [Moscow](place)-[Kyiv](place) talks were late.",
    );
  });
});

it("takes a country's formal name whole", () => {
  checkNames("The [Islamic Republic of Iran](place) and the [Federated States of Micronesia](place) agreed.");
});
