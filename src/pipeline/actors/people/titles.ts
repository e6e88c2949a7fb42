/** Words that name the office, rank or calling of a person: the noun a title ends in. Small letters. */
export const TITLE_HEADS: ReadonlySet<string> = words(`
president premier chancellor minister secretary secretary-general chief chairman chairwoman chairperson chair co-chair co-chairman
vice-chairman spokesman spokeswoman spokesperson senator representative congressman congresswoman governor mayor ambassador envoy
director commissioner general admiral colonel lieutenant captain major sergeant commander commandant marshal brigadier officer justice judge
attorney prosecutor king queen prince princess emir sultan sheikh ayatollah pope cardinal bishop archbishop imam rabbi pastor
nominee candidate hopeful contender frontrunner front-runner leader co-leader adviser advisor strategist manager aide lawyer professor analyst author
economist historian activist journalist reporter correspondent columnist host anchor commentator editor ceo founder co-founder head member
lawmaker legislator mp mep deputy delegate pollster pundit billionaire businessman businesswoman mogul tycoon investor financier developer actor
actress singer comedian coach speaker whip counsel counselor consultant operative surrogate donor executive scientist researcher expert specialist
doctor physician surgeon psychologist psychiatrist economist sociologist philosopher writer novelist poet filmmaker director producer musician
rapper artist president-elect vice-president councilman councilwoman councillor assemblyman assemblywoman alderman comptroller treasurer
auditor sheriff superintendent administrator coordinator organizer supporter voter resident student teacher farmer veteran widow wife husband
son daughter brother sister father mother cousin friend neighbor neighbour partner inspector detective constable warden bishop patriarch
negotiator mediator rapporteur chief-of-staff undersecretary vice-chancellor diplomat official boss magnate entrepreneur chairman-elect
dictator strongman militant militiaman rebel warlord fighter cleric preacher theologian televangelist evangelist lady firebrand maverick
undersecretary-general secretary-designate minister-designate president-designate mayor-elect governor-elect premier-elect defector whistleblower dissident
`);

/** Titles that stand before a name, as printed. */
export const HONORIFICS: ReadonlySet<string> = words(`
Mr Mrs Ms Miss Mx Dr Sir Dame Lord Lady Baroness Baron Prof Professor Sen Rep Gov Gen Lt Col Adm Capt Maj Sgt Cmdr Brig Cpl Pvt Rev Hon Amb Atty
Sens Reps Govs Pres Supt Det Insp Cllr Sr Fr Msgr Sheik Sheikh Shaikh Hajj Haji Mullah Ayatollah Imam Rabbi Pope Cardinal Archbishop Bishop Father Sister Brother
Judge Justice King Queen Prince Princess Emir Sultan Crown President Premier Chancellor Senator Congressman Congresswoman Representative Governor Mayor
Ambassador General Admiral Colonel Captain Major Sergeant Lieutenant Commander Chairman Chairwoman Secretary Minister Speaker Comrade Duke Duchess Count
`);

/** Words that end in a point without ending a sentence. */
export const ABBREVIATED: ReadonlySet<string> = words(`
Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Adm Capt Maj Sgt Cmdr Brig Cpl Pvt Rev Hon Amb Atty Pres Supt Det Insp St Jr Sr Ft Mt
`);

/** Words that stand inside a title beside its head: what the office is for, its rank, and whether it is still held. Small letters. */
export const TITLE_MODIFIERS: ReadonlySet<string> = words(`
former ex-president then now late acting interim deputy assistant associate senior junior top chief prime foreign defense defence interior finance
justice home health education energy trade labor labour environment agriculture transport transportation treasury commerce economy
economic national security intelligence homeland state attorney general campaign communications press policy political presidential
vice vice-presidential gubernatorial congressional senatorial mayoral majority minority opposition party independent executive managing legal
military army navy police air force supreme high federal regional local city county district special permanent lead main lone first second third
longtime long-time veteran retired outgoing incoming newly elected presumptive likely potential onetime one-time two-time three-time self-described conservative
liberal moderate progressive socialist communist republican democratic democrat tea right-wing left-wing far-right far-left real estate hedge fund oil media talk
radio television tv film movie rock pop rap human rights civil climate government cabinet council committee board crown house senate
parliamentary legislative judicial constitutional social affairs external overseas international global public relations nuclear
chief of staff for the and spiritual separatist rebel
`);

/** Verbs by which somebody is reported as saying something, in the forms that stand beside a speaker's name. */
export const SAID: ReadonlySet<string> = words(`
said says say told tells added adds asked asks wrote writes tweeted tweets argued argues stated states noted notes explained explains insisted insists
declared declares announced announces claimed claims warned warns urged urges replied replies responded responds stressed stresses
emphasized emphasised suggested suggests admitted admits acknowledged acknowledges conceded concedes denied denies promised promises vowed vows
pledged pledges recalled recalls observed observes remarked remarks complained complains predicted predicts continued concluded joked quipped
believes thinks thought called calls accused accuses criticized criticised praised blamed condemned dismissed rejected defended described
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
