/**
 * What the teams of the big American leagues are called without their towns, in small letters. Most are ordinary words, so that they
 * name a team only where a score stands beside them.
 */
export const teamNames: ReadonlySet<string> = new Set(
  `hawks celtics nets hornets bulls cavaliers cavs mavericks mavs nuggets pistons warriors rockets pacers clippers lakers grizzlies heat
  bucks timberwolves wolves pelicans knicks thunder magic suns blazers kings spurs raptors jazz wizards supersonics sonics bullets aces
  fever liberty lynx mercury mystics sky sparks storm sun dream wings valkyries tempo
  cardinals falcons ravens bills panthers bears bengals browns cowboys broncos lions packers texans colts jaguars jags chiefs raiders
  chargers rams dolphins vikings patriots pats saints giants jets eagles steelers seahawks buccaneers bucs titans oilers redskins
  commanders
  diamondbacks braves orioles cubs reds indians guardians rockies tigers astros royals angels dodgers marlins brewers twins mets yankees
  athletics phillies pirates padres mariners rays rangers nationals expos sox
  ducks coyotes bruins sabres flames hurricanes blackhawks avalanche stars oilers predators devils islanders senators sens flyers
  penguins sharks blues lightning leafs canucks capitals caps jets whalers nordiques canadiens habs knights kraken mammoth wild
  galaxy revolution fire crew sounders timbers dynamo rapids earthquakes`.split(/\s+/),
);
