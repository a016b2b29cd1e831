import { describe, it } from "vitest";
import { expectFindings } from "./corpus-fixture";

/** Eleven articles as agencies send them, full of runners, clubs, ministers and shares that are a letter apart. */
const wire = `
=== 2026-02-07-athletics.txt
Athletics-Indoor meeting in Liévin results
LIEVIN, France, Feb 7 (Reuters) - Leading results from the indoor athletics meeting in Lievin on Saturday:
Women's 60 metres
1. Anna Ruiz (Spain) 7.09 seconds
2. Zainab Dossa (Italy) 7.11
3. Ana Ruis (Portugal) 7.13
4. Ewa Swobota (Poland) 7.19
5. Eva Swoboda (Austria) 7.22
Men's 800 metres
1. Eliot Crestin (Belgium) one minute 44.91 seconds
2. Elliot Cresten (Sweden) 1:45.02
3. Mark Englefield (Ireland) 1:45.30
4. Marc Inglefield (Jamaica) 1:45.77
Women's high jump
1. Jaroslava Mahucha (Ukraine) 2.01 metres
2. Iryna Gerashchenka (Belarus) 1.97
3. Iryna Herashchenko (Ukraine) 1.95
=== 2026-02-07-standings.txt
Soccer-English league results and standings
LONDON, Feb 7 (Reuters) - Results and standings from the English league matches on Saturday
Results
Aldermere Town 2 Alderton Town 2
Brackley Rovers 0 Brockley Rovers 1
Hartley United 3 Hartney City 1
Stokely Athletic 1 Stockley Albion 1
Standings          P  W  D  L  F  A Pts
 1 Hartley United     24 16  4  4 51 20 52
 2 Brockley Rovers    24 15  5  4 44 22 50
 3 Aldermere Town     24 13  6  5 40 28 45
 4 Alderton Town      24 13  5  6 38 27 44
 5 Stockley Albion    24 10  8  6 30 26 38
 6 Stokely Athletic   24 10  7  7 33 30 37
 7 Brackley Rovers    24  8  6 10 25 29 30
 8 Hartney City       24  6  4 14 21 41 22
Scorers: Jon Larsen (Hartley United) 15 goals; John Larson (Brockley Rovers) 13; Jan Larssen (Hartney City) 11; Joao Moreira (Aldermere Town) 10; Joan Moreiro (Alderton Town) 9.
=== 2026-02-08-scorers.txt
Soccer-English league top scorers
LONDON, Feb 8 (Reuters) - Top scorers in the English league after Sunday's matches:
16 Jon Larsen (Hartley United)
13 John Larson (Brockley Rovers)
11 Jan Larssen (Hartney City)
10 Joao Moreira (Aldermere Town)
 9 Joan Moreiro (Alderton Town), Tom Pryor (Stokely Athletic)
 8 Tim Prior (Stockley Albion)
Booked: Daniel Owusu 33, Denis Owusa 71. Referee: Martin Ollivant.
=== 2026-02-09-officials.txt
Vardania - President, Government, Central Bank Heads.
NOVGRAD, Feb 9 (Reuters) - Following is a list of senior Vardanian officials:
President................................Petar Stoilov
Prime Minister..........................Ivan Kostov
Deputy Prime Minister.................Ivana Kostova
MINISTERS:
Agriculture............................Rumen Hristov
Culture................................Emil Tabakov
Defence................................Dimitar Pavlov
Economy................................Dimitar Pavlev
Education.............................Vesela Petrova
Finance...............................Vasil Petrov
Foreign Affairs.......................Georgi Pirinski
Health................................Georgi Pirinsky
Interior..............................Nikola Dobrev
Justice...............................Nikolai Dobrov
Central Bank Governor.................Lubomir Filipov
=== 2026-02-10-caps.txt
VARDANIA PREMIER KOSTOV NAMES NEW DEFENCE CHIEF
NOVGRAD, FEB 10 (REUTERS) - PRIME MINISTER IVAN KOSTOV NAMED DIMITAR PAVLOV DEFENCE MINISTER ON TUESDAY, THE GOVERNMENT PRESS OFFICE SAID.
ECONOMY MINISTER DIMITAR PAVLEV WILL KEEP HIS POST, IT SAID. DEPUTY PREMIER IVANA KOSTOVA WAS TO MEET PRESIDENT PETAR STOILOV IN NOVGRAD AT 1500 GMT.
STOCKS FELL IN THE CAPITAL. THE VARDA INDEX CLOSED AT 4,112, DOWN 1.2 PCT, AND THE LEV SLIPPED TO 1.96 PER EURO.
"WE ARE READY FOR TALKS," KOSTOV SAID. "WE WERE READY FOR TALKS LAST YEAR," PAVLOV SAID.
=== 2026-02-10-markets.txt
European shares - factors to watch and closing levels
FRANKFURT, Feb 10 (Reuters) - Closing levels of leading European indices and shares on Tuesday (change in percent, previous close in brackets):
STOXX 600      512.40   +0.31  (510.82)
DAX          18,204.10   -0.12 (18,225.97)
CAC 40        7,911.22   +0.40  (7,879.70)
FTSE 100      8,020.55   +0.22  (8,002.94)
Brendel AG     41.20  +1.1
Brendle SA     18.05  -0.7
Merrow Plc      2.31  +4.0
Marrow Plc      6.72  -1.9
Tollgrade NV   93.10  +0.2
Tolgrade Inc   12.44  -3.3
EUR/USD 1.0831   USD/JPY 149.22   GBP/USD 1.2604
Brent crude $81.24 a barrel, up 0.8 percent; gold $2,031 an ounce, down 0.1 percent.
=== 2026-02-11-markets.txt
European shares - closing levels
FRANKFURT, Feb 11 (Reuters) - Closing levels of leading European indices and shares on Wednesday (change in percent, previous close in brackets):
STOXX 600      514.02   +0.32  (512.40)
DAX          18,310.77   +0.59 (18,204.10)
FTSE 100      8,001.30   -0.24  (8,020.55)
Brendel AG     41.00  -0.5
Brendle SA     18.33  +1.6
Marrow Plc      6.80  +1.2
Merrow Plc      2.28  -1.3
Tolgrade Inc   12.60  +1.3
EUR/USD 1.0790   USD/JPY 150.10   GBP/USD 1.2561
Brent crude $80.90 a barrel, down 0.4 percent; gold $2,035 an ounce, up 0.2 percent.
=== 2026-02-12-tennis.txt
Tennis-Rotterdam Open results
ROTTERDAM, Feb 12 (Reuters) - Results from the Rotterdam Open on Thursday (prefix number denotes seeding):
Second round
1-Alec van Meuren (Australia) beat Alexei Popelyrin (Russia) 6-3 6-4
Alexei Popelirin (Australia) beat 5-Norbert Hurkasz (Poland) 7-6(4) 6-3
Jan-Leonard Stroff (Germany) beat Jan Strofe (Czech Republic) 6-2 6-2
Women's doubles
Hana Kolarova (Czech Republic) and Hanna Kolar (Slovakia) beat Nina Stoyanovic (Serbia) and Nina Stojanovska (North Macedonia) 6-4 6-4
Order of play on Friday: Centre Court from 1100 GMT: Alec van Meuren v Alexei Popelirin, Jan-Leonard Stroff v Tamme Grietspoor.
=== 2026-02-13-diary.txt
DIARY-Top economic events to Feb 27
** Includes new listings
MONDAY, FEB 16
NOVGRAD - Vardanian central bank governor Lubomir Filipov speaks at a seminar - 0900 GMT.
NOVGRAD - Bank of Vardania deputy governor Clara Breeten speaks - 1300 GMT.
NOVGRAD - Bank of Vardania policymaker Klara Breeton attends a panel - 1500 GMT.
TUESDAY, FEB 17
OSLO - Norges Bank governor Ida Wolden speaks at Arctic University.
STOCKHOLM - Riksbank deputy governor Per Janson takes part in panel - 0800 GMT.
COPENHAGEN - Danish National Bank economist Per Jansen takes part in panel - 0830 GMT.
=== 2026-02-13-swimming.txt
Swimming-World Cup results, Berlin
BERLIN, Feb 13 (Reuters) - Results of finals on the first day of the swimming World Cup on Friday:
Men's 100 metres freestyle: 1. Maxime Groulet (France) 46.20 2. Maxim Groullet (Canada) 46.44 3. Sandor Nemes (Hungary) 46.51
Women's 400 metres medley: 1. Kathie Grimley (U.S.) 4:25.10 2. Kate Grymley (Australia) 4:27.84 3. Kathy Grimm (Britain) 4:29.03
Women's 50 metres backstroke
  1. Kira Toussard   NED  26.01
  2. Kyra Tousard    FRA  26.20
  3. Analia Pigree    FRA  26.22
  4. Annalia Pigré    ARG  26.60
Men's 4x50 medley: 1. Poland (Stokowski, Kossakowsky, Majerski, Juraszek) 1:31.45 2. Belarus (Stakovsky, Kosakovski, Mayersky, Yurashek) 1:32.00
=== 2026-02-14-athletics.txt
Athletics-Indoor Grand Prix results, Madrid
MADRID, Feb 14 (Reuters) - Leading results on Saturday:
Women's 60 metres
1. Zainab Dossa (Italy) 7.05 seconds
2. Anna Ruiz (Spain) 7.10
3. Eva Swoboda (Austria) 7.18
Women's 200 metres
Heat 1: 1. Ana Ruis (Portugal) 23.14, 2. Ida Karstrup (Denmark) 23.31, 3. Ida Karsten (Germany) 23.40
Heat 2: 1. Jana Bestuer (Spain) 23.20, 2. Anna Ruiz (Spain) 23.22
Men's 800 metres
1. Elliot Cresten (Sweden) 1:45.60
2. Eliot Crestin (Belgium) 1:45.81
`;

describe("newswire full of tables", () => {
  it("is silent on two who stand in one table, list or row", () => expectFindings(wire));

  it("keeps finding a slip in the story beside the table", () => {
    expectFindings(`${wire}=== 2026-02-15-feature.txt
Anna Ruiz is fast again. The Spanish sprinter won in Lievin in 7.09 seconds, ahead of Zainab Dossa of Italy.
Ruiz said that she would run in Madrid next. Zainab Dossa, who beat her there, embraced her.
=== 2026-02-16-feature.txt
Spanish sprinter Anna Ruiz lost to Zainab Dosa in Madrid, a week after Lievin.
                                   ^^^^^^^^^^^ name-spelling: “Zainab Dossa”
`);
  });

  it("finds a slip between two tables of one runner", () => {
    expectFindings(`
=== 2026-03-06.txt
Leading results from the Larmouth Grand Prix on Friday:
1. Katarina Holmqvist (Sweden) 7.09 seconds
2. Birgit Aldenhoven (Germany) 7.11
Holmqvist, the Swedish champion, said that she would start in Malmo.
=== 2026-03-07.txt
Leading results from the Larmouth Grand Prix on Saturday:
1. Katarina Holmqist (Sweden) 23.09 seconds
   ^^^^^^^^^^^^^^^^^ name-spelling: “Katarina Holmqvist”
2. Birgit Aldenhoven (Germany) 23.11
=== 2026-03-08.txt
Katarina Holmqvist left Larmouth with two titles. Birgit Aldenhoven was second twice.
`);
  });

  it("leaves the prices of two days alone", () => {
    expectFindings(`
=== 2026-02-10.txt
Brent crude closed at $81.24 a barrel on Tuesday and gold at $2,031 an ounce, traders at Tollgrade in London said.
=== 2026-02-11.txt
Brent crude closed at $80.90 a barrel on Wednesday and gold at $2,035 an ounce, traders at Tollgrade in London said.
`);
  });
});
