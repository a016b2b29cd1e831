import { describe, it } from "vitest";
import { checkNames } from "./check-names";

describe("persons whose names end in what is a word too", () => {
  it("are whole where a Korean name ends in “in”, with or without a hyphen", () => {
    checkNames("[SEOUL](place) - Former President [Moon Jae-in](person) spoke on Monday.");
    checkNames("He met [Moon Jae In](person) and [Cho Ye-in](person) in [Busan](place).");
    checkNames('"It is over," [Moon Jae-in](person) said.');
    checkNames("[Kim Jong Un](person) met [Moon Jae-in](person), and [Kim Jong-un](person) smiled.");
  });

  it("keep the number of a reign, whatever it is", () => {
    checkNames("Pope [Leo XIV](person) prayed where [Pius XII](person) had stood.");
    checkNames("[Leo XIV](person) and King [Felipe VI](person) met Patriarch [Bartholomew I](person).");
    checkNames("Pope [John XXIII](person) and [Benedict XVI](person) are remembered in [Rome](place).");
    checkNames("Pope [Leo XIV](person)'s visit follows that of King [Charles III](person).");
  });

  it("keep “Jr.” behind a surname alone", () => {
    checkNames("[Keane Jr.](person) said he would go.");
    checkNames("[Acuña Jr.](person) and [Tatis Jr.](person) homered for [Boston](place).");
    checkNames("The car of [Sainz Jr.](person) stopped.");
  });

  it("keep a given name cut short, and the initial of a surname that is a word", () => {
    checkNames("President [Guðni Th. Jóhannesson](person) resigned.");
    checkNames("Letters of [Wm. Hallett](person) and [Chas. Brand](person) were sold.");
    checkNames("C. Green b [Carse](person) 45".replace("C. Green", "[C. Green](person)"));
  });

  it("leave out the letters behind them", () => {
    checkNames("Adv [Terry Maseko](person) SC led the evidence.");
    checkNames("[Adaeze Okafor](person) SAN and [Tom Hale](person) KC agreed.");
  });
});

describe("results", () => {
  it("have countries in brackets behind persons, and teams behind a stroke", () => {
    checkNames(
      "1. [Max Brandt](person) ([NED](place)/[Red Bull](organization)), 2. [Oscar Pell](person) ([AUS](place)/[McLaren](organization))",
    );
    checkNames("10. [Lance Rider](person) ([CAN](place)/[Aston Martin](organization)) 1:12.523");
    checkNames("Umpires: [Adrian Stoll](person) ([RSA](place)), [Sharfuddoula](person) ([BAN](place))");
    checkNames("Referee: [J Dickson](person) ([Eng](place)).");
  });

  it("have persons in line-ups, their side before the colon, and clubs in brackets", () => {
    checkNames(
      "[Sunderland](organization): [Roefs](person); [Hume](person), [Mukiele](person), [Alderete](person), [Reinildo](person); [Xhaka](person), [Sadiki](person); [Adingra](person) ([Talbi](person) 64), [Traore](person) ([Rigg](person) 80); [Isidor](person)",
    );
    checkNames(
      "[Ireland](place): [H Keenan](person) ([Leinster](organization)); [M Hansen](person) ([Connacht](organization)), [G Ringrose](person) ([Leinster](organization)), [J Stockdale](person) ([Ulster](organization)), [J Gibson-Park](person) ([Leinster](organization)).",
    );
  });

  it("have persons who score, words though their names are", () => {
    checkNames(
      "Scotland: Tries: White 34; Cons: Russell 2."
        .replace("Scotland", "[Scotland](place)")
        .replace("White", "[White](person)")
        .replace("Russell", "[Russell](person)"),
    );
  });

  it("have a race for a name", () => {
    checkNames("He won the [Abu Dhabi Grand Prix](other) and the [Dakar Rally](other).");
  });
});

describe("lists behind words for places", () => {
  it("are places, though they are surnames too", () => {
    checkNames(
      "A state of emergency holds in 23 [Florida](place) counties, including [Monroe](place), [Collier](place) and [Lee](place).",
    );
    checkNames("Power failed in the towns of [Fordyce](place), [Camden](place) and [Sheridan](place).");
  });

  it("are persons where persons lead countries", () => {
    checkNames("Leaders including [Macron](person), [Merz](person) and [Starmer](person) spoke.");
  });
});

describe("headlines and slugs", () => {
  it("have countries alone, though persons bear their names", () => {
    checkNames("[Jordan](place) Says It Will Not Take Refugees");
    checkNames("[Chad](place) Says Rebels Have Fled");
    checkNames("[S. Korea](place), [Japan](place) agree to hold summit. [N. Korea](place) fires missile.");
  });

  it("have persons behind their titles in capitals", () => {
    checkNames("POPE [LEO](person) URGES CEASEFIRE IN [GAZA](place)");
    checkNames("KING [CHARLES](person) VISITS [ROME](place) AS GOV. [HOCHUL](person) WARNS OF CUTS");
  });

  it("are followed by what desks write to desks", () => {
    checkNames("(Refiles to fix formatting, no change to text)");
    checkNames("[Wang Yi](person) echoed him. Enditem");
  });
});

describe("a place that persons bear for a name", () => {
  it("is a place behind its town", () => {
    checkNames(
      "[Michael Jordan](person) flew to [Jordan](place). [Jordan](person), 62, met officials in [Amman](place), [Jordan](place).",
    );
  });
});

describe("surnames", () => {
  it("are persons before their administrations", () => {
    checkNames("The [Biden](person) and [Obama](person) administrations did not.");
  });

  it("keep their particle at a sentence's beginning, and are persons as their owner is", () => {
    checkNames("Crown Prince [Mohammed bin Salman](person) came. [Bin Salman](person) left.");
    checkNames("[Bashar al-Assad](person) was named. [Al-Assad](person) fled.");
  });
});

describe("companies and systems", () => {
  it("take in what companies have behind their names", () => {
    checkNames("Customers such as [SK hynix Inc.](organization) wait.");
    checkNames("Shares of [Tokyo Electron](organization) fell; [JB Hi-Fi](organization) rose.");
  });

  it("are no persons though they are called as places are", () => {
    checkNames("[Apple](organization) showed [macOS Sonoma](other). [Mac OS](other) users can upgrade.");
    checkNames("The [macOS Tahoe](other) update is out.");
  });

  it("are told from money and from the codes of shares", () => {
    checkNames("The Australian dollar fell and the Canadian dollar rose.");
    checkNames("[Commonwealth Bank of Australia](organization) (CBA.AX) rose.");
  });

  it("stand behind a hyphen where they sell pictures", () => {
    checkNames("Mandatory Credit: [Alonzo Hale](person)-[Imagn Images](organization)");
  });
});

describe("lists of matches", () => {
  it("are clubs on both sides where one is known to be a club", () => {
    checkNames(
      "Fixtures: [Leeds](organization) v [Everton](organization); [Crewe](organization) v [Bury](organization).",
    );
    checkNames(
      "Saturday: [Bradford](organization) v [Lincoln](organization), [Ajax](organization) v [Feyenoord](organization)",
    );
    checkNames(
      "Fixtures: [England](place) v [New Zealand](place); [Leeds](organization) v [Everton](organization).",
    );
  });

  it("are not the parties of a case, nor players", () => {
    checkNames("In [Ohio](place) v [Clark](person) the court ruled.");
    checkNames(
      "[Novak Djokovic](person) v [Jannik Sinner](person)\n[Carlos Alcaraz](person) v [Alexander Zverev](person)",
    );
  });
});

describe("paragraphs in capitals", () => {
  it("have bodies with “OF”, and no ordinary words behind “THE”", () => {
    checkNames("THE [SUPREME COURT OF INDIA](organization) RULED ON MONDAY.");
    checkNames(
      "THE [FEDERAL TRADE COMMISSION](organization) AND THE [EUROPEAN UNION](organization) ALSO ACTED.",
    );
    checkNames(
      "[MICROSOFT](organization) SAID SO. CHIEF EXECUTIVE [SATYA NADELLA](person) SAID THE DEAL WOULD CLOSE IN MARCH.",
    );
  });
});

describe("seats and agencies", () => {
  it("are bodies before the office of who speaks for them", () => {
    checkNames("[White House](organization) Press Secretary [Karoline Leavitt](person) said so.");
    checkNames("[White House](organization) press secretary [Karoline Leavitt](person) said so.");
    checkNames("[White House](organization) National Security Adviser [Mike Waltz](person) spoke.");
    checkNames("[Kremlin](organization) Spokesman [Dmitry Peskov](person) said no.");
  });

  it("are bodies behind photographers", () => {
    checkNames("Picture: [Yui Holm](person)/[PA](organization).");
    checkNames("([AP](organization) Photo/[John Locher](person), File)");
  });
});
