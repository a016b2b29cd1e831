import { describe, it } from "vitest";
import { checkNames, checkTitles } from "./check-names";

describe("persons", () => {
  it("leaves titles and possessives outside", () => {
    checkNames(
      "Mayor [Anna Ruiz](person)'s office said [Ruiz](person) had met Dr. [Okafor](person) and Mrs. [Hale](person) on Monday.",
    );
    checkNames(
      "[U.S.](place) Defense Secretary [Pete Hegseth](person) met President [Donald Trump](person) on Friday.",
    );
    checkNames("[NATO](organization) Secretary General [Mark Rutte](person) spoke first.");
    checkNames(
      "Dutch Defence Minister [Ruben Brekelmans](person) and [Romania](place)’s [Radu-Dinel Miruță](person) agreed.",
    );
  });

  it("finds the person after an office with “of” and “for”", () => {
    checkNames("[US](place) Under Secretary of War [Eldridge Colby](person) said so.");
    checkNames("The [U.S.](place) Under Secretary of Defense for Policy [Elbridge Colby](person) listened.");
    checkNames("[Bank of England](organization) Governor [Andrew Bailey](person) warned of higher prices.");
    checkNames("Secretary of State [Marco Rubio](person) left early.");
  });

  it("reads titles from their first word", () => {
    checkTitles("U.S. Defense Secretary Pete Hegseth arrived.", ["U.S. Defense Secretary"]);
    checkTitles("The US Under Secretary of Defense for Policy Elbridge Colby arrived.", [
      "US Under Secretary of Defense for Policy",
    ]);
    checkTitles("It was former President Donald Trump who called.", ["former President"]);
    checkTitles("Harbour officials met mayor Anna Ruiz.", ["mayor"]);
    checkTitles("Anna Ruiz arrived.", [""]);
  });

  it("reads the titles of councils and courts", () => {
    checkNames(
      "Cllr [Dee Patel](person) and Coun. [Ben Ormond](person) said no to Atty. [Jim Oakes](person).",
    );
  });

  it("takes no title for a name, whatever people it is of", () => {
    checkNames("Kessian Prime Minister [Oto Brand](person) met Halvanian President [Ilona Varga](person).");
  });

  it("takes no site that readers are told to visit for a person", () => {
    checkNames(
      "For more news, visit [Larmouth Storys](other). [Anna Ruiz](person) went to visit [Ben Okafor](person).",
    );
  });

  it("recognises a surname that no list has", () => {
    checkNames(
      "The visit of [US](place) Secretary of Defense [Pete Hegset](person) was put off. [Hegset](person)'s staff gave no reason.",
    );
    checkNames("[Elvira Quenstrom](person) opened the fair. “I am glad,” [Quenstrom](person) said.");
  });

  it("takes in initials, suffixes, particles and hyphens", () => {
    checkNames(
      "[J. K. Marlowe](person), [John F. Kennedy](person) and [Samuel L. Okoro](person) were named.",
    );
    checkNames("The prize went to [Robert Downey Jr.](person) and [Henry Ashford III](person) at last.");
    checkNames(
      "Commission chief [Ursula von der Leyen](person) met [Erik ten Hag](person) and [Rafael van der Vaart](person).",
    );
    checkNames(
      "Crown Prince [Mohammed bin Salman](person) stayed away. Officials close to [bin Salman](person) gave no comment.",
    );
    checkNames("The lists were led by [Jean-Luc Moreau](person) and [Cheng Chung-tai](person).");
    checkNames("[Conor O’Brien](person) and [Siobhan McCarthy](person) disagreed.");
  });

  it("finds who speaks in an interview by the surname in capitals", () => {
    checkNames(
      "[Anneli Kolv](person) keeps bees. [Kolv](person) met us.\nQ: Why?\n[KOLV](person): For the honey.",
    );
  });

  it("keep an ordinary word before a second name of South Asia", () => {
    checkNames("The driver, [Man Bahadur Tarrant](person), fled. MLA [Ram Kumar Falk](person) said no.");
    checkNames("Police Chief [Kumar Falk](person) left.");
  });

  it("knows names of honour and of fathers", () => {
    checkNames(
      "[Mahmoud Abbas](person), known as [Abu Mazen](person), left. [Abu Mazen](person) gave no reason.",
    );
  });

  it("finds persons in lists, tables and quotations", () => {
    checkNames("Name | Country\n[Anna Ruiz](person) | [Spain](place)\n[Tom Hale](person) | [Ireland](place)");
    checkNames(
      "1. [Anna Ruiz](person) ([Spain](place)) 66.60 metres\n2. [Tom Hale](person) ([Ireland](place)) 65.12",
    );
    checkNames("``[Anna Ruiz](person) is my friend,'' [Tom Hale](person) said.");
    checkNames(
      "Left to right: [Anna Ruiz](person), [Tom Hale](person) and [Li Wei](person). Photo: [Jane Roe](person)/[AFP](organization)",
    );
    checkNames("By [ANNA RUIZ](person) and [TOM HALE](person), [Associated Press](organization) Writers");
  });

  it("reads capitals in offices that broken spacing left apart", () => {
    checkNames(
      "[U. S.](place) . President [Donald Trump](person) left with the [U.S.](place) Under Secretary.",
    );
  });

  it("knows Asian and Arabic names", () => {
    checkNames(
      "[North Korea](place)'s [Kim Jong Un](person) met [Xi Jinping](person). Later [Xi](person) and [Kim](person) dined.",
    );
    checkNames("The cleric [Muqtada al-Sadr](person) spoke in [Baghdad](place).");
  });

  it("joins a surname to the full name of the article", () => {
    checkNames("[Teresa Brand](person) chairs the board. [Brand](person) said the plan stands.");
    checkNames("[Grace Hope](person) sings. Hope is what the town needs, but [Hope](person) left.");
  });

  it("drops an initial that broken text left over", () => {
    checkNames(
      "Defense Secretary [Pete Hegseth](person) left. S. [Pete Hegseth](person), the secretary, said nothing.",
    );
    checkNames(
      "“We agree,” the [U.S.](place) S. [Matthew Whitaker](person), the ambassador, told reporters.",
    );
    checkNames("Nobody asked the [U. S.](place) President.");
  });

  it("tells words from names", () => {
    checkNames("In May it will rain. Mark my words: a chase will follow. He may not.");
    checkNames(
      "[Theresa May](person) resigned in May. Actor [Will Smith](person) will not come. [Mark Lane](person) may.",
    );
    checkNames("[Chevy Chase](person) made them laugh.");
  });

  it("names nobody in page furniture", () => {
    checkNames("Read More\n\nSponsored\n\nTrending News\n\nView all posts\n\nSubscribe");
  });
});

describe("a surname that is an ordinary word or a month", () => {
  it("is its bearer's again, once the article has named him in full or by a title", () => {
    checkNames(
      "[Bo Sterling](person) starred, before [White](person) finished a cross. [Ben White](person) was booked. [Sterling](person) aims high.",
    );
    checkNames("Mrs [May](person) lost. [May](person) will speak to members after [May](person)'s defeat.");
  });

  it("is a word still where a capital says nothing, and a month where it is one", () => {
    checkNames("[Ben White](person) was booked. White smoke rose.");
    checkNames("Mrs [May](person) lost. The vote in May was on May 12.");
  });

  it("is a person's behind another verb of intent, and behind what is said of people", () => {
    checkNames("Home Secretary [Priscilla Will](person) ruled it out. [Will](person) will meet the rebels.");
    checkNames("[Theresa May](person) lost. They voted in support of [May](person), not at the end of May.");
  });
});

describe("surnames with a particle", () => {
  it("are a person's wherever the article has the full name", () => {
    checkNames(
      "Voters chose [Jean-Yves Le Drian](person). [Le Drian](person) told supporters so. Aides to [Le Drian](person) agreed.",
    );
    checkNames(
      "[Paolo La Rocca](person) won. [La Rocca](person) will sign. The party of [La Rocca](person) lost.",
    );
  });

  it("are one, with or without the first name, where everybody knows them", () => {
    checkNames("On Sunday [Marine Le Pen](person) lost. [Le Pen](person) said so.");
    checkNames("Voters chose [Le Pen](person) in the north.");
  });
});
