/** What lies ahead, wherever it stands. */
export const FUTURE: ReadonlySet<string> = new Set(
  `due upcoming forthcoming scheduled planned slated expected set poised intend intends hopes aims expects await awaits ahead deadline going
  pending possible likely`.split(/\s+/),
);

/** Verbs that speak of a fixture in the present ("talks resume on Wednesday"), and "is". They hold for what is close to them only. */
export const PRESENT: ReadonlySet<string> = new Set(
  `is are begin begins start starts opens ends expires resume resumes meet meets returns travels visits arrives leaves hosts heads faces
  face convenes kicks holds hold vote votes runs takes goes plan plans prepare prepares`.split(/\s+/),
);

/** Past forms that do not end in -ed. */
export const PAST: ReadonlySet<string> = new Set(
  `said told was were had has have did been became began blew bought broke brought built came caught cast chose cost cut dealt drew drove
  fell fled flew forbade fought found froze gave got grew heard held hit kept knew laid led left lent lost made meant met paid put quit
  ran rang rode rose saw sent shook shot shut sank sat slew sold sought spent split spoke spread stood stole struck sued swept swore
  thought threw took taught tore understood went withdrew woke won wore wrote gone overturned overthrew hurt burnt learnt shown given taken
  chosen broken frozen sworn forgotten hidden torn woken worn hung sunk
  seen done known driven grown fallen beaten begun stolen written spoken thrown drawn flown undergone underwent born`.split(
    /\s+/,
  ),
);

/** Words in -ed that are no verbs of the past. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  `need speed indeed feed seed hundred united bed armed breed bleed exceed proceed succeed greed creed weed deed reed unprecedented
  unexpected supposed sacred`.split(/\s+/),
);

/** Words whose infinitive is still to come: "agreed to meet on Friday". */
export const INTENDING: ReadonlySet<string> = new Set(
  `agree agreed agrees plan plans planned vow vowed vows promise promised promises hope hoped hopes decide decided decides intend intended intends
  prepare prepared prepares preparing pledge pledged pledges want wants wanted threaten threatened threatens offer offered offers set due expected
  scheduled likely ready is are was were invited invites ordered need needs propose proposed proposes deadline deal decision poised bound expects
  schedule going voted demanded asked urged unlikely slated aims seeking seeks bid planning hoping`.split(/\s+/),
);

/** Auxiliaries and adverbs that stand between "will" and its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'be been being have has had not also now only then both is are was were formally probably finally soon all first already never since'.split(
    ' ',
  ),
);

/** Modal verbs, and the short forms of "will". */
export const MODALS: ReadonlySet<string> = new Set(
  "will shall would may might could can cannot can't must should won't wouldn't i'll you'll he'll she'll it'll we'll they'll he'd she'd they'd".split(
    ' ',
  ),
);
