/** The offices whose state a paper at home there leaves out. Titles that other states' leaders share with them, unless their own have none, are not among them. */
const HOME_TITLES: ReadonlyMap<string, RegExp> = new Map([
  [
    'united-states',
    /^(?:(?:then-)?(?:vice )?president|president-elect|secretary of \w+|(?:defense|treasury) secretary|attorney general|(?:u\.s\. )?sen(?:ator|s)?|rep(?:resentative|s)?|gov(?:ernor)?|congress(?:man|woman)|house (?:speaker|majority|minority).*|senate (?:majority|minority).*|speaker|first lady|national security adviser)$/i,
  ],
  ['united-kingdom', /^(?:(?:deputy )?prime minister|(?:shadow )?(?:foreign|home|defence) secretary)$/i],
  ['india', /^(?:prime minister|(?:external affairs|home|defence) minister)$/i],
]);

/** Offices that one person holds at a time: who is called so far more rarely than the holder held it once, or elsewhere. */
const SINGLE =
  /^(?:(?:vice )?president|secretary of \w+|attorney general|speaker|first lady|(?:deputy )?prime minister)$/i;

/** Whether a title, as it is printed, is one of a state whose papers do not name it beside the title. */
export function isHomeTitle(title: string, home: string): boolean {
  return HOME_TITLES.get(home)?.test(title.replace(/\.$/, '')) === true;
}

/** Whether there is one holder of a title at a time. */
export function isSingleOffice(title: string): boolean {
  return SINGLE.test(title);
}
