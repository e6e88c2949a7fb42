import { detach } from '../../detach.ts';
import { FEMALE_NAMES, MALE_NAMES, NICKNAMES } from './givenNames.ts';

/** A person's name taken apart. `key` is the same for the spellings of one name: middle names, initials and “al-” are left out. `initials` tell two persons with one key apart; a “Jr.” without them counts as one. */
export type PersonName = {
  readonly given: string;
  readonly surname: string;
  readonly key: string;
  readonly initials: string;
};

const PARTICLE = /^(?:de|da|di|du|del|della|van|von|der|den|bin|ibn|al|el|la|le|dos|das|ten|ter|zu)$/;
const INITIALS = /^(?:\p{Lu}\.)+$|^\p{Lu}{1,2}$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** Family names that stand first: Chinese ones; Korean ones only before a given name of two syllables, since some are given names in English too. */
const CHINESE: ReadonlySet<string> = new Set(
  'Xi Hu Wen Wang Zhang Zhao Zhou Zhu Liu Chen Yang Huang Wu Xu Sun_ Ma_ Guo He_ Gao Lin Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Cai Pan_ Jiang Qian Qin Lu Li Mao Jia Tsai Hua Geng Hong_ Meng Dai Cui Han_ Bo_ Ying_ Nguyen Tran Pham'
    .split(' ')
    .filter((name) => !name.endsWith('_')),
);
const KOREAN: ReadonlySet<string> = new Set(
  'Kim Park Lee Moon Ban Choi Chung Yoon Jang Kang Cho Han Hwang Ri Yun Roh Chang Shin Song'.split(' '),
);

/** Names that were taken apart before: a corpus asks for each of its persons' names in five places. */
const readNames = new Map<string, PersonName>();
const MOST_READ = 20_000;

/** Takes a full name apart; a single word is a surname. */
export function readPersonName(name: string): PersonName {
  const known = readNames.get(name);
  if (known !== undefined) return known;
  const read = takeApart(name);
  if (readNames.size < MOST_READ) readNames.set(detach(name), read);
  return read;
}

function takeApart(name: string): PersonName {
  const words = name.split(/[\s\u00a0]+/).filter((word) => !SUFFIX.test(word));
  const [first = ''] = words;
  if (words.length < 2) return { given: '', surname: first, key: first, initials: '' };
  if (isFamilyFirst(words))
    return {
      given: words.slice(1).join(' '),
      surname: first,
      key: `${first} ${words.slice(1).join('').replace(/-/g, '').toLowerCase()}`,
      initials: '',
    };
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const surname = words.slice(particle === -1 ? -1 : particle).join(' ');
  const given = NICKNAMES.get(first) ?? first;
  const isJunior = /\bJr\.?$/.test(name);
  const initials = words
    .slice(1)
    .filter((word) => INITIALS.test(word))
    .join('')
    .replaceAll('.', '');
  return {
    given: first,
    surname,
    key: `${given} ${stripArticle(surname)}`,
    initials: initials === '' && isJunior ? 'Jr' : initials,
  };
}

/** “al-Assad” and “al Assad” are Assad. */
export function stripArticle(surname: string): string {
  return surname.replace(/^(?:al|el|Al|El)[-\s]/, '');
}

function isFamilyFirst([first = '', ...rest]: readonly string[]): boolean {
  const given = rest.join(' ');
  if (rest.some((word) => MALE_NAMES.has(word) || FEMALE_NAMES.has(word))) return false;
  const isTwoSyllables =
    /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given) ||
    (rest.length === 2 && rest.every((word) => /^\p{Lu}\p{Ll}{1,5}$/u.test(word)));
  if (KOREAN.has(first)) return isTwoSyllables;
  return CHINESE.has(first) && (isTwoSyllables || rest.length === 1);
}
