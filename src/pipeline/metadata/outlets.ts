import type { Publisher } from '../../corpus/publisher.ts';

/** A publisher known by name; `aliases` are other names it prints itself under, `host` its address without "www.". */
type Outlet = Omit<Publisher, 'url'> & { readonly aliases: readonly string[]; readonly host?: string };

/**
 * News agencies, newspapers and broadcasters that most articles come from: name | other names | address, one a line.
 *
 * From their own imprints. It tells agencies from papers and one name from another; a publisher that is not here is a site.
 */
const AGENCIES = `
Reuters | Thomson Reuters | reuters.com
Associated Press | AP, The Associated Press, AP News | apnews.com
AFP | Agence France-Presse, Agence France Presse | afp.com
UPI | United Press International | upi.com
dpa | Deutsche Presse-Agentur, dpa international | dpa-international.com
TASS | ITAR-TASS, Russian News Agency TASS | tass.com
Interfax | Interfax News Agency | interfax.com
RIA Novosti | RIA | ria.ru
Xinhua | Xinhua News Agency | xinhuanet.com
Anadolu Agency | AA, Anadolu | aa.com.tr
EFE | Agencia EFE | efe.com
ANSA | Agenzia ANSA | ansa.it
Kyodo News | Kyodo | english.kyodonews.net
Yonhap | Yonhap News Agency | en.yna.co.kr
PTI | Press Trust of India | ptinews.com
ANI | Asian News International | aninews.in
IANS | Indo-Asian News Service | ians.in
Press Association | PA, PA Media | pamediagroup.com
The Canadian Press | CP, Canadian Press | thecanadianpress.com
Australian Associated Press | AAP | aap.com.au
Bloomberg | Bloomberg News | bloomberg.com
WAM | Emirates News Agency | wam.ae
SPA | Saudi Press Agency | spa.gov.sa
KUNA | Kuwait News Agency | kuna.net.kw
QNA | Qatar News Agency | qna.org.qa
SANA | Syrian Arab News Agency | sana.sy
IRNA | Islamic Republic News Agency | irna.ir
Ukrinform | | ukrinform.net
Bernama | | bernama.com
Antara | Antara News | antaranews.com
`;
const NEWSPAPERS = `
The New York Times | NYT, NYTimes.com | nytimes.com
The Washington Post | WaPo, Wash Post | washingtonpost.com
The Wall Street Journal | WSJ | wsj.com
USA Today | | usatoday.com
Los Angeles Times | LA Times | latimes.com
The Boston Globe | | bostonglobe.com
Chicago Tribune | | chicagotribune.com
The Guardian | Guardian | theguardian.com
The Times | The Times of London | thetimes.co.uk
The Daily Telegraph | The Telegraph | telegraph.co.uk
The Independent | | independent.co.uk
Financial Times | FT | ft.com
The Economist | | economist.com
The Moscow Times | | themoscowtimes.com
Kyiv Post | | kyivpost.com
The Globe and Mail | | theglobeandmail.com
The Times of India | Times of India, TOI | timesofindia.indiatimes.com
The Hindu | | thehindu.com
Hindustan Times | | hindustantimes.com
Dawn | | dawn.com
The Straits Times | | straitstimes.com
South China Morning Post | SCMP | scmp.com
The Japan Times | | japantimes.co.jp
The Korea Herald | | koreaherald.com
Gulf News | | gulfnews.com
The National | | thenationalnews.com
Khaleej Times | | khaleejtimes.com
Arab News | | arabnews.com
Haaretz | | haaretz.com
The Jerusalem Post | | jpost.com
Hürriyet Daily News | | hurriyetdailynews.com
Daily Sabah | | dailysabah.com
Le Monde | | lemonde.fr
Die Zeit | | zeit.de
El País | | elpais.com
`;
const BROADCASTERS = `
BBC News | BBC | bbc.com
CNN | | cnn.com
ABC News | | abcnews.go.com
CBS News | | cbsnews.com
NBC News | | nbcnews.com
Fox News | | foxnews.com
NPR | National Public Radio | npr.org
PBS NewsHour | PBS | pbs.org
Voice of America | VOA, VOA News | voanews.com
Radio Free Europe/Radio Liberty | RFE/RL, RFERL | rferl.org
Sky News | | news.sky.com
ITV News | | itv.com
CBC News | CBC | cbc.ca
Global News | | globalnews.ca
Al Jazeera | Aljazeera | aljazeera.com
Al Arabiya | Al Arabiya English | english.alarabiya.net
TRT World | TRTWorld | trtworld.com
Deutsche Welle | DW | dw.com
France 24 | | france24.com
Euronews | | euronews.com
RT | Russia Today | rt.com
NDTV | | ndtv.com
Channel NewsAsia | CNA | channelnewsasia.com
NHK World | NHK | nhk.or.jp
`;

/** The well-known publishers. */
export const OUTLETS: readonly Outlet[] = [
  ...readOutlets(AGENCIES, 'agency'),
  ...readOutlets(NEWSPAPERS, 'newspaper'),
  ...readOutlets(BROADCASTERS, 'broadcaster'),
];

function readOutlets(rows: string, kind: Publisher['kind']): Outlet[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', aliases = '', host = ''] = row.split('|').map((part) => part.trim());
      const names = aliases === '' ? [] : aliases.split(', ');
      return { id: toPublisherId(name), name, kind, aliases: names, host };
    });
}

/** Makes a publisher's id of its name: small letters and digits, "the" left out, so that "The Washington Post" is "Washington Post". */
export function toPublisherId(name: string): string {
  const base = /[^ -~]/.test(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
  const plain = base.toLowerCase();
  const words = plain.replace(/^the\s+/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-');
}

const BY_ID = new Map(
  OUTLETS.flatMap((outlet) => namesOf(outlet).map((name) => [toPublisherId(name), outlet] as const)),
);
const BY_HOST = new Map(OUTLETS.map((outlet) => [outlet.host, outlet]));

/** All names of an outlet, its own first. */
function namesOf(outlet: Outlet): readonly string[] {
  return [outlet.name, ...outlet.aliases];
}

/** Finds a well-known publisher by any of its names, or by the host of its address. */
export function findOutlet(name: string): Outlet | undefined {
  const host = name.toLowerCase().replace(/^www\./, '');
  return BY_ID.get(toPublisherId(name)) ?? BY_HOST.get(host);
}
