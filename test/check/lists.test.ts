import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

/** Lists of officials, capitals, results, teams, casts: names nearly alike that are two, real ones among invented ones. */
const lists = `
=== 2026-01-05-cabinet.txt
Following is a list of ministers in the government sworn in on Monday:

Prime Minister: Andrej Babiak
First Deputy Prime Minister and Finance Minister: Karel Havlicek
Deputy Prime Minister: Karel Havlik
Interior Minister: Lubomir Metnar
Foreign Minister: Petr Macinka
Defence Minister: Jaromir Zuna
Justice Minister: Jeronym Tejc
Education Minister: Robert Plaga
Health Minister: Adam Vojtech
Labour Minister: Ales Juchelka
Transport Minister: Ivan Bednarik
Culture Minister: Oto Klempir
Agriculture Minister: Martin Sebestyan
Environment Minister: Martin Sebestian
Industry Minister: Jan Skopecek
Regional Development Minister: Zuzana Mrazova
Minister without portfolio: Zuzanna Mrazkova
=== 2026-01-06-eu-council.txt
Heads of state or government expected at the summit:
Austria - Christian Stocker; Belgium - Bart De Wever; Bulgaria - Rosen Zhelyazkov; Croatia - Andrej Plenkovic; Cyprus - Nikos Christodoulides; Czech Republic - Petr Fiala; Denmark - Mette Frederiksen; Estonia - Kristen Michal; Finland - Petteri Orpo; France - Emmanuel Macron; Germany - Friedrich Merz; Greece - Kyriakos Mitsotakis; Hungary - Viktor Orban; Ireland - Micheal Martin; Italy - Giorgia Meloni; Latvia - Evika Silina; Lithuania - Gitanas Nauseda; Luxembourg - Luc Frieden; Malta - Robert Abela; Netherlands - Dick Schoof; Poland - Donald Tusk; Portugal - Luis Montenegro; Romania - Nicusor Dan; Slovakia - Robert Fico; Slovenia - Robert Golob; Spain - Pedro Sanchez; Sweden - Ulf Kristersson.
=== 2026-01-07-capitals.txt
WORLD WEATHER - CAPITALS
City            Max  Min  Outlook
Amman           14   6    Cloudy
Abuja           34   21   Sunny
Accra           32   24   Sunny
Algiers         17   9    Rain
Ankara          4    -3   Snow
Asuncion        35   23   Storms
Athens          13   7    Cloudy
Baghdad         18   7    Sunny
Baku            8    3    Cloudy
Bamako          33   18   Sunny
Bangui          33   20   Sunny
Banjul          31   17   Sunny
Beirut          18   11   Rain
Belgrade        4    -1   Snow
Bern            3    -2   Snow
Bogota          19   8    Rain
Brasilia        27   18   Storms
Bratislava      3    -2   Cloudy
Brazzaville     31   23   Storms
Bucharest       5    -2   Cloudy
Budapest        4    -1   Cloudy
Dakar           26   18   Sunny
Dhaka           25   13   Hazy
Doha            22   14   Sunny
Freetown        30   23   Sunny
Georgetown      29   24   Rain
Jamestown       23   18   Cloudy
Kigali          26   15   Rain
Kingston        30   23   Sunny
Kingstown       29   24   Rain
Lima            26   19   Cloudy
Lome            33   24   Sunny
Rome            12   5    Rain
Malabo          31   22   Storms
Male            30   26   Rain
Mali            -    -    -
Manama          20   14   Sunny
Managua         31   22   Sunny
Minsk           -3   -7   Snow
Monrovia        31   23   Sunny
Morón           30   22   Sunny
Moroni          30   24   Storms
Niamey          32   17   Sunny
Oslo            -4   -9   Snow
Praia           25   20   Cloudy
Prague          2    -3   Snow
Riga            -1   -5   Snow
San Jose        27   18   Cloudy
San Juan        29   23   Rain
San Marino      8    2    Cloudy
Sofia           3    -3   Snow
Suva            31   24   Storms
Tehran          10   1    Cloudy
Tirana          13   4    Rain
Tripoli         19   10   Sunny
Tunis           17   9    Rain
Vaduz           3    -3   Snow
Valletta        16   11   Cloudy
Victoria        29   25   Storms
Vienna          3    -1   Snow
Vientiane       28   17   Sunny
Vilnius         -2   -6   Snow
Warsaw          0    -4   Snow
=== 2026-01-08-capitals-story.txt
The capitals of the new union are Amman, Ankara, Asmara, Astana, Athens, Baku, Bern, Doha, Dhaka, Dakar, Lima, Lome, Rome, Male, Mali, Malé, Minsk, Moroni, Monrovia, Maseru, Maputo, Nairobi, Niamey, Nicosia, Oslo, Praia, Prague, Quito, Rabat, Riga, Sanaa, Seoul, Sofia, Sucre, Suva, Taipei, Tallinn, Tirana, Tunis, Vaduz, Vienna, Vilnius, Yaren and Zagreb.
=== 2026-01-09-marathon.txt
Athletics-Denholm marathon results

Men
1. Kelvin Kiptum (Kenya) 2:05:10
2. Kelvin Kiptoo (Kenya) 2:05:44
3. Daniel Mateiko (Kenya) 2:05:50
4. Daniel Mateko (Uganda) 2:06:12
5. Tamirat Tola (Ethiopia) 2:06:30
6. Tamrat Tolla (Ethiopia) 2:06:31
7. Geoffrey Kirui (Kenya) 2:07:01
8. Jeffrey Kirui (Kenya) 2:07:10
9. Bashir Abdi (Belgium) 2:07:12
10. Bashar Abdi (Somalia) 2:07:15

Women
1. Tigist Assefa (Ethiopia) 2:17:10
2. Tigst Asefa (Ethiopia) 2:17:40
3. Sharon Lokedi (Kenya) 2:18:00
4. Sheron Lokedy (Kenya) 2:18:20
5. Hellen Obiri (Kenya) 2:18:40
6. Helen Obiry (Kenya) 2:19:10
=== 2026-01-10-marathon-story.txt
Kelvin Kiptoo finished 34 seconds behind his friend in the Denholm marathon on Friday. "I ran out of road," Kiptoo said. Tigist Assefa won the women's race. Geoffrey Kirui was seventh.
=== 2026-01-11-caps.txt
MARKETS RALLY AS CENTRAL BANK HOLDS RATES
DENHOLM, JAN 11 - CENTRAL BANK GOVERNOR HELENA MARSTEN SAID ON SUNDAY RATES WOULD STAY. FINANCE MINISTER TOMAS LINDQVIST WELCOMED THE MOVE. "WE ARE PATIENT," MARSTEN SAID. DEPUTY GOVERNOR HELENE MARSTON VOTED AGAINST. ECONOMY MINISTER THOMAS LINDQUIST SAID HE WAS PLEASED. BROKERS AT HARLAN MILLS AND HARLEN MILL SAID THE LEVKA ROSE.
GOVERNOR MARSTEN WILL SPEAK AGAIN ON TUESDAY. SHARES OF NORVANE AND NORVANA ROSE. THE MAYORS OF ALDERBY AND ALDENBY MET.
=== 2026-01-12-caps-story.txt
Central bank governor Helena Marsten said on Monday that rates would stay. Finance Minister Tomas Lindqvist welcomed the move.
=== 2026-01-13-crew.txt
Crew list of the ferry: A. Holm (master), A. Holms (mate), B. Lind (engineer), B. Lindh (cook), C. Strand, C. Strande, D. Berg, D. Borg, E. Dahl, E. Dahle, F. Moe, F. Mohe, G. Vik, G. Wik, H. Ness, H. Nes.
=== 2026-01-14-obits.txt
Deaths
ANDERSEN, Karl, 81, of Denholm
ANDERSON, Carl, 79, of Denholm
BAUER, Ingrid, 90, of Aldermere
BAUR, Ingrid, 66, of Stokely
CLARKE, Ann, 74, of Hartley
CLARK, Anne, 88, of Brockley
DAVIES, Huw, 70, of Hartley
DAVIS, Hugh, 93, of Stokely
=== 2026-01-15-football.txt
Teams:
Hartley United: Tom Pryor; Jan Larsen, Jon Larson, Bo Dahl, Bo Dahle; Ian Frost, Iain Forst, Leo Grant; Sam Teller, Finn Wolfe, Finn Wolff.
Brockley Rovers: Tim Prior; Jens Holm, Jens Holmes, Ole Wik, Ola Vik; Hal Burke, Al Burke, Gil Moran; Sean Tiller, Fin Woolf, Nan Ellis.
Substitutes: Paul Strand for Bo Dahle 60, Pål Strand for Ole Wik 71. Yellow cards: Larsen 12, Larson 40. Referee: Mark Hale.
=== 2026-01-16-ballot.txt
Results by ward (elected in bold):
Harbour: Anna Ruiz (Lab) 1,204; Ana Ruis (Con) 998; Ben Okafor (LD) 611; Ben Okafer (Ind) 80
Castle: Nils Berg (Con) 1,410; Niels Borg (Lab) 1,322; Mia Lorne (Green) 512; Maya Lorn (LD) 400
Mill: Rhea Platt (Lab) 1,777; Rea Plath (Con) 1,100; Conor Daly (Ind) 300; Connor Daley (LD) 220
=== 01-board.txt
Board of Harlan Mills plc as of 1 February:
- Rolf Beck, chairman
- Ralf Becke, non-executive director
- Mina Sato, co-founder
- Mina Satoh, chief engineer
- Ola Wik, chief financial officer
- Ole Vik, head of logistics
- Britta Lenz, legal counsel
- Brita Lentz, works council
- Conor Daly, sales
- Connor Daily, marketing
=== 02-honours.txt
Graduates of Denholm College, 2026
Aabye, Lise; Aaby, Lisa; Abel, Tom; Able, Tomas; Adler, Ruth; Addler, Ruth; Ahlberg, Jon; Alberg, John; Bach, Nina; Back, Nina; Baker, Sam; Backer, Sam; Berg, Ida; Borg, Ida; Blum, Max; Blume, Max; Braun, Eva; Brown, Eva; Carlsen, Per; Carlson, Per; Dahl, Bo; Dahle, Bo; Eriksen, Siv; Erikson, Siv; Fischer, Jan; Fisher, Jan; Gruber, Leo; Grüber, Leo; Hansen, Nils; Hanson, Niels; Jansen, Ulf; Janson, Ulf; Keller, Amy; Kellner, Amy; Larsen, Kai; Larson, Kai; Meier, Tim; Meyer, Tim; Maier, Tim; Nielsen, Bea; Nilsen, Bea; Olsen, Pia; Olson, Pia; Petersen, Ann; Pedersen, Ann; Schmidt, Uwe; Schmitt, Uwe; Thomsen, Dag; Thomson, Dag; Wagner, Kim; Wegner, Kim.
=== 03-casualties.txt
The dead were named on Friday as Ahmed Salim, 34, Ahmad Saleem, 6, Nadia Salim, 31, Nadya Saleem, 3, Omar Haddad, 50, Umar Hadad, 19, Layla Nasser, 41, Leila Nasir, 22, Yusuf Karim, 60, Yousef Kareem, 27, Hassan Amin, 33 and Hasan Ameen, 12.
=== 04-cast.txt
King Lear at the Harbour Theatre
Lear                Ian Frost
Gloucester          Iain Forst
Kent                Hal Burke
Edgar               Al Burke
Edmund              Leo Grant
Cordelia            Maya Lorne
Regan               Mia Lorn
Goneril             Rhea Platt
Fool                Rea Plath
Director: Nils Berg
Stage manager: Niels Borg
=== 05-transcript.txt
SPEAKER MORAN: The House will come to order.
MS. BRANDT: Thank you, Mr. Speaker.
MR. BRANDTS: I object.
MS. BRANDT: To what?
MR. BRANDTS: To everything. Ms. Brand spoke for an hour.
SPEAKER MORAN: Mr. Brandts will sit down.
MR. BRAND: So will I.
=== 06-medals.txt
MEN'S 10KM CLASSICAL
GOLD   KLAEBO Johannes Hoesflot   NOR
SILVER KLAEBE Johan               SWE
BRONZE NISKANEN Iivo              FIN
4      NISKANNEN Ivo              EST
5      DESLOGES Mathis            FRA
6      DESLOGE Matthis            SUI
7      VALNES Erik                NOR
8      VALNESS Eric               USA
9      PELLEGRINO Federico        ITA
10     PELEGRINO Frederico        POR
WOMEN'S 4X5KM RELAY
1. Sweden (Svahn, Andersson, Karlsson, Dahlqvist) 2. Norway (Skistad, Anderssen, Karlsen, Dahlkvist) 3. Finland (Niskanen, Parmakoski, Joensuu, Matintalo)
=== 07-mps.txt
MPs who voted against the bill: Diane Abbot (Hartley), Dianne Abbott (Stokely), Stephen Barclay (Alder), Steven Barkley (Brock), Clive Betts (Mill), Clyde Bett (Dock), Karen Bradley (Moor), Karin Bradly (Fell), Alan Campbell (Low), Allan Campbel (High), Jo Churchill (East), Joe Churchil (West), Geoffrey Clifton (Castle), Jeffrey Cliffton (Quay).
=== 08-caps.txt
ALDERBY, FEB 8 - POLICE NAMED THE SUSPECTS AS MARKUS HALE, 34, MARCUS HALL, 41, DENISE ORR, 29, DENYSE ORRE, 63, AND VICTOR LANZ, 50. COMMISSIONER IAN FROST SAID HALE AND HALL WERE COUSINS. LAWYER VIKTOR LANTZ SAID HIS CLIENT WAS INNOCENT. "THEY HAVE THE WRONG MAN," LANTZ SAID.
THE TRIAL OF HALE BEGINS IN MARCH. JUDGE RUTH AMES WILL PRESIDE. PROSECUTOR RUTH AIMES RESIGNED.
=== 09-shares.txt
Leading movers, closing prices
Norvane 12.40 +0.3; Norvana 3.11 -0.1; Harlan Mills 44.02 +1.2; Harlen Mill 7.50 0.0; Velmora 19.00 -0.4; Velmore 5.21 +0.2; Infralon 88.10 +2.0; Infralan 2.02 -0.3; Tarvex 15.60 +0.1; Tarvax 9.99 -0.2; Brendel 41.2 +0.4; Brendle 18.05 -0.7.
=== 10-fixtures.txt
Saturday's matches: Alderby v Aldenby, Hartley v Hartney, Brockley v Brackley, Stokely v Stockley, Denholm v Denham, Larmouth v Lanmouth, Selwick v Sedwick, Marden v Harden, Oxley v Uxley, Burton v Barton.
Sunday's matches: Aldenby v Hartney, Alderby v Hartley.
=== 11-chess.txt
Round 5 pairings
Ivanov, Sergei (2510) - Ivanow, Sergej (2433) 1/2
Petrov, Nikita (2560) - Petrof, Nikito (2290) 1-0
Kuzmin, Alexey (2480) - Kuzmyn, Alexei (2477) 0-1
Schmidt, Anna (2350) - Schmitt, Anne (2344) 1/2
Garcia, Luis (2500) - Gracia, Luisa (2298) 1-0
Nguyen, Minh (2450) - Nguyen, Mihn (2100) 1-0
=== 12-council.txt
Present were Councillors Anna Ruiz, Ana Ruis, Ben Okafor, Ben Okafer, Nils Berg, Niels Borg, Mia Lorne, Maya Lorn, Rhea Platt and Rea Plath. Apologies came from Conor Daly and Connor Daley. Mayor Sam Teller opened the meeting. Councillor Ruiz moved, Councillor Ruis seconded.
=== 13-council-story.txt
Councillor Anna Ruiz moved the motion, and Ana Ruis seconded it, at Larmouth council. Nils Berg was against. Berg said that Mayor Sam Teller had been late.
=== 14-eurovision.txt
Points: Alyona Alyona (Ukraine) 120; Aliona Moon (Moldova) 98; Jamala (Ukraine) 77; Jamila (Lebanon) 3; Loreen (Sweden) 130; Lorene (France) 12; Måneskin (Italy) 110; Conchita (Austria) 88; Netta (Israel) 90; Neta (Cyprus) 1; Kaarija (Finland) 100; Käärija (Estonia) 2.
`;

describe("lists and text in capitals", () => {
  it("is silent on names nearly alike in one list", () => expectFindings(lists));

  it("finds a slip in the story beside a table of results", () => {
    expectFindings(`
=== 2026-01-09-marathon.txt
Athletics-Denholm marathon results

1. Kelvin Kiptum (Kenya) 2:05:10
2. Daniel Mateiko (Kenya) 2:05:50
3. Sharon Lokedi (Kenya) 2:18:00
=== 2026-01-10-story.txt
Kelvin Kiptum won the Denholm marathon on Friday, with Sharon Lokdei third. Lokedi, of Kenya, had led.
                                                       ^^^^^^^^^^^^^ name-spelling: “Sharon Lokedi”
`);
  });

  it("finds a slip in capitals", () => {
    expectFindings(`
=== 2026-01-11-caps.txt
DENHOLM, JAN 11 - CENTRAL BANK GOVERNOR HELENA MARSTEN SAID ON SUNDAY RATES WOULD STAY.
"WE ARE PATIENT," MARSTEN SAID. "WE CAN WAIT," GOVERNOR MARSTNE ADDED.
                                                        ^^^^^^^ name-spelling: “MARSTEN”
=== 2026-01-12-story.txt
Central bank governor Helena Marsten said on Monday that rates would stay. Marsten has led the bank since 2021.
`);
  });

  it("finds a slip between a list of ministers and a story", () => {
    expectFindings(`
=== 2026-01-13-cabinet.txt
Following is a list of ministers:
Prime Minister: Andrej Babiak
Finance Minister: Karel Havlicek
=== 2026-01-14-story.txt
Finance Minister Karel Havlicek met Prime Minister Andrej Babaik. Havlicek said so.
                                                   ^^^^^^^^^^^^^ name-spelling: “Andrej Babiak”
=== 2026-01-15-story.txt
Prime Minister Andrej Babiak was ill, Finance Minister Karel Havlicek said.
`);
  });

  it("finds a slip in the story beside a table of capitals", () => {
    expectFindings(`
=== 2026-01-15-weather.txt
City      Max  Min
Vilnius   -2   -6
Belgrade  4    -1
Tallinn   -3   -8
=== 2026-01-15-story.txt
In Tallin roads are icy. Vilnius closed its schools, Tallinn did not. Belgrade closed them; Tallinn's airport is open.
   ^^^^^^ name-spelling: “Tallinn”
`);
  });
});
