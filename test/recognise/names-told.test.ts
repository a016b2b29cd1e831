import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("what an article says that a name is", () => {
  it("holds wherever the name stands", () => {
    checkNames(
      "[Cora Tallis](place) is a village near [Dunmore](place). The road to [Cora Tallis](place) is closed.",
    );
    checkNames("The town of [Laurel Hollow](place) voted on Monday. [Laurel Hollow](place) has two schools.");
    checkNames(
      "[Harlow Vane](organization), a company that makes pumps, said so. Nobody reached [Harlow Vane](organization).",
    );
    checkNames(
      "She sang with the band [Bella Torvik](organization). Fans of [Bella Torvik](organization) waited.",
    );
  });

  it("does not hold for whom a title makes a person, nor for a surname behind a first name", () => {
    checkNames("The town of [Torvik](place) lies by the sea. Mrs. [Torvik](person) does not live there.");
    checkNames(
      "She runs the retailer [Falk](organization). Her father, [Ines Falk](person), left. [Falk](person) was glad.",
    );
  });

  it("is not said by a noun before another noun", () => {
    checkNames(
      "[Ines Falk](person), a party member, left, and [Bo Tarrant](person), the club captain, stayed.",
    );
  });
});

describe("what a name is called right beside it", () => {
  it("makes a work of what a film or novel is called, and a ship of what a ship is", () => {
    checkNames("He saw the film [Torvik Hale](other) twice, and wrote of [Torvik Hale](other) at length.");
    checkNames("The ferry [Marigold Tarrant](other) left at noon.");
    checkNames("The film [Ines Falk](person) made won no prize.");
  });

  it("makes a place of what somebody sits for", () => {
    checkNames(
      "[Lena Holm](person), councillor for [Telmouth East](place) since May, left. He is councillor for [Labour](organization).",
    );
  });

  it("makes a place of a club's town whose suburb is told of", () => {
    checkNames("[Torvik](place) is a suburb of [Blackburn](place), [Lancashire](place).");
  });

  it("makes a place of what somebody is mayor of", () => {
    checkNames("THE MAYOR OF [HARLOW](place) SAID SO ON TUESDAY.");
    checkNames(
      "Residents of [Coleman](place) met [Anna Ruiz](person). The mayor of [Harlow](place) did not.",
    );
  });

  it("makes a body of what sends or prints, and of what somebody's publisher or employer is", () => {
    checkNames("[Torvik](organization) radio reported it first, and [Torvik](organization) did not say how.");
    checkNames("Her publisher, [Torvik](organization), said so. Her sister, [Anna](person), did not.");
    checkNames("Police searched the association [Quarvel](organization) on Monday.");
  });

  it("makes a body of an unknown word before “hospital”, and not of a town", () => {
    checkNames("He died at [Al-Tarvik](organization) hospital. A [Karachi](place) hospital took the others.");
  });

  it("makes a body of what has a chairman, and not of a man who has a secretary", () => {
    checkNames(
      "[Nordwek](organization)'s chairman, [Nathan Hall](person), left. [Nordwek](organization) is banned.",
    );
    checkNames(
      "Mr. [Nordwek](person) rose. [Nordwek](person)'s secretary, [Anna Ruiz](person), stayed seated.",
    );
  });

  it("makes a place of the town whose man or woman somebody is", () => {
    checkNames("A [Torvik](place) man was jailed on Monday. A [Ford](organization) man was not.");
    checkNames(
      "[Anna Ruiz](person), 22, of [Netherton](place), and [Nathan Hall](person) (41), of [Torvik](place), were held.",
    );
    checkNames(
      "[Anna Ruiz](person), 22, of [Greenpeace](organization), and [Nathan Hall](person) of [Torvik Ltd](organization) left.",
    );
  });

  it("makes no person of what a plural behind “the” is called", () => {
    checkNames("[Anna Ruiz](person) said the [Hawks](organization) had opened a docket.");
  });

  it("makes a school of where somebody studied", () => {
    checkNames("She studied at the [Lyceum Torvik](organization) and taught at [Cambridge](place).");
  });

  it("makes a company of who operates something", () => {
    checkNames(
      "It wants [Merlin Tarrant](organization), operator of three parks. [Merlin Tarrant](organization) did not reply.",
    );
  });

  it("makes no person of a word that nobody bears and that has somebody", () => {
    checkNames(
      "[Demsto](organization)'s [Nathan Hall](person) won. [Anna Ruiz](person) of [Demsto](organization) lost.",
    );
  });

  it("makes one name of what is named for a person", () => {
    checkNames(
      "The prints came from the [Anna Ruiz Photographic Legacy Program](other), and [Anna Ruiz](person) chose them.",
    );
  });
});

describe("letters that the article spells out", () => {
  it("name no organization where they are spelt in small letters", () => {
    checkNames("A remotely operated vehicle (ROV) went down. The ROV came back, and ROV pilots cheered.");
    checkNames("The HRT (hormone replacement therapy) helped. HRT is no cure.");
  });

  it("name one where they are its capitals", () => {
    checkNames(
      "The [Larmouth Harbour Trust](organization) ([LHT](organization)) met. [LHT](organization) members voted.",
    );
  });
});

describe("the ends of persons' names", () => {
  it("take in initials, with stops and with a hyphen", () => {
    checkNames("[J-Lo](person) sang and [A-Rod](person) hit two.");
    checkNames("[N. Tarrant](person) c [Torvik](person) b [Falk](person) 27");
  });

  it("take in the second half of a Korean given name", () => {
    checkNames(
      "President [Moon Jae-in](person) met [Kim Jong Un](person). [Moon Jae In](person) said it went well.",
    );
    checkNames(
      "[Park Geun-hye](person) and [Lee Jae-myung](person) met, and [Yoon Suk Yeol](person) did not.",
    );
  });

  it("take in a middle name cut short", () => {
    checkNames("[Iceland](place)'s President [Guðni Th. Brandsson](person) opened the school.");
  });

  it("take in Jr.", () => {
    checkNames(
      "[Rory Keane Jr.](person) scored twice. The coach praised [Keane Jr.](person) after the game.",
    );
  });

  it("part two partners from a firm of two surnames", () => {
    checkNames(
      "[Eva Tarrant](person) & [Mark Hudson](person) read the news; [Johnson & Johnson](organization) and [Marks & Spencer](organization) pay.",
    );
  });
});

describe("what is no person", () => {
  it("is a product with letters or a small letter before its capital", () => {
    checkNames("[Mac OS](other) runs on it, and [macOS Sonoma](other) came out.");
  });

  it("is a title of one word in quotation marks", () => {
    checkNames("Her novel “[Lucinda](other)” sold well, and so did “[Florentin](other)”.");
  });

  it("is a language, and what a law or an instrument is named for", () => {
    checkNames("He plays a [Klein](other) guitar. The [Falk](person) effect is [Ines Falk](person)'s.");
  });

  it("is the trade of a company behind the dash of a dateline", () => {
    checkNames(
      "[MUNICH](place), Feb 5 ([Reuters](organization)) - Chipmaker [Infineon](organization) said on Thursday its profit fell.",
    );
  });
});

describe("bodies and places told of in wire copy", () => {
  it("are courts and police forces, with the country or state that they are of", () => {
    checkNames(
      "She was charged in [U.S. District Court](organization) in [San Jose](place); [Nevada Highway Patrol](organization) troopers came.",
    );
  });

  it("are what has a chief executive, and what a magistrate is of", () => {
    checkNames(
      "The disgraced CEO of [Theravane](organization), [Elizabeth Marr](person), wept. [Theravane](organization) was undone by lies.",
    );
    checkNames("The district magistrate of [Kanvur Dehat](place) has confirmed it.");
  });

  it("are no form of an ordinary word at the beginning of what is said", () => {
    checkNames("“Anguished beyond words,” she wrote. “Bewildered by it all.”");
  });
});

describe("surnames that are ordinary words", () => {
  it("are somebody's before one thing that he did, and beside another person", () => {
    checkNames("[Shannon J. Miles](person) is in custody. [Miles](person) was arrested on Monday.");
    checkNames(
      "[Joe Root](person) and [James Anderson](person) paired up. [Root](person) and [Anderson](person) batted on.",
    );
  });

  it("end where a headline goes on", () => {
    checkNames("Actor [Tim Hale-Smith](person) Dies Aged 70\n\n[Tim Hale-Smith](person) has died.");
  });
});

describe("what the writing of a name tells of it", () => {
  it("makes partners a firm, and letters before a name a company or a club", () => {
    checkNames(
      "[Wilson Sonsini Hale & Rosati](organization), a professional corporation, is acting for [SSC Tarvo](organization).",
    );
    checkNames("The bid by [FGP Topco](organization) failed.");
  });

  it("leaves the letters of a seat or an honour out of a person's name", () => {
    checkNames("[Johnny Mercer](person) MP is to be a minister, and [Anna Hale](person) OBE his aide.");
  });

  it("makes of the names within a title in quotation marks no others", () => {
    checkNames(
      "He starred in ‘Gangs Of Larmouth’ and in “Foyle’s War,” and read “The [Larmouth Herald](organization)”.",
    );
    checkNames("They shouted “Free [Syria](place)”.");
  });
});
