/** Words of campaigns, shows and matches: beside them an attack is one in words. */
export const ARENA_WORDS: ReadonlySet<string> = new Set(
  'campaign campaigns candidate candidates nominee nominees primary caucus caucuses convention ad ads advertisement advertising debate debates debating rival rivals voters poll polls polling tweet tweets tweeted twitter facebook media press critics critic criticism speech speeches remarks comments rhetoric interview opponent opponents frontrunner front-runner challenger challengers pundits pac record ballot republican republicans democrat democrats democratic gop conservatives liberals tory tories labour insults insult personal verbal verbally op-ed column game match season league coach players fans team championship market markets shares stocks brand customers consumers'.split(
    ' ',
  ),
);

/** Words of bodily harm: beside them an attack is one in deed, whoever campaigns. */
export const HARM_WORDS: ReadonlySet<string> = new Set(
  'killed kill killing killings dead death deaths wounded injured injuring wounding casualties troops soldiers army military militants insurgents rebels guerrillas gunmen gunman shot shots shooting fired bomb bombs bombing bombings bomber explosion explosives blast missile missiles rocket rockets mortar artillery shelling shells warplanes jets airstrike airstrikes air-strikes tanks weapons weapon grenade grenades knife knives guns gun rifle terrorist terrorists terrorism violence violent violently police mosque church village town border convoy embassy hospital base fire arson stones clubs machete punched kicked beaten stabbed assailants attackers mob hostage hostages'.split(
    ' ',
  ),
);

/** Words of opinion polls: beside them people support and reject in numbers, and nobody acts. */
export const POLL_WORDS: ReadonlySet<string> = new Set(
  'poll polls polled pollster pollsters survey surveys surveyed respondents'.split(' '),
);
