import type { Actor } from '../../../corpus/actor.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../people/givenNames.ts';
import { readPersonName } from '../people/personName.ts';

/** Which pronoun stands for a person; undefined where nothing says it. */
export type Gender = 'he' | 'she' | undefined;

/** The actors of a corpus by id, and what pronoun fits a person among them. */
export type ActorDirectory = {
  readonly byId: ReadonlyMap<string, Actor>;
  readonly findGender: (id: string) => Gender;
};

const MALE_TITLE = /^(?:king|prince|duke|emir|sultan|pope|\w*(?:spokes|chair|congress|business|noble)man)$/i;
const FEMALE_TITLE = /^(?:queen|princess|duchess|first lady|\w*(?:spokes|chair|congress|business)woman)$/i;

/** Makes the directory of a list of actors. */
export function makeActorDirectory(actors: readonly Actor[]): ActorDirectory {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  // Judged when first asked for: most persons of a corpus are never a pronoun's.
  const genders = new Map<string, Gender>();
  const findGender = (id: string): Gender => {
    if (genders.has(id)) return genders.get(id);
    const actor = byId.get(id);
    const gender = actor?.kind === 'person' ? judgeGender(actor) : undefined;
    genders.set(id, gender);
    return gender;
  };
  return { byId, findGender };
}

/** A given name or a title says it; a name of either sex does not. */
function judgeGender(actor: Actor): Gender {
  const words = actor.roles.flatMap((role) => role.title.split(' '));
  if (words.some((word) => FEMALE_TITLE.test(word))) return 'she';
  if (words.some((word) => MALE_TITLE.test(word))) return 'he';
  for (const name of [actor.name, ...actor.aliases]) {
    const { given } = readPersonName(name);
    const [first = ''] = given.split(/[\s-]/);
    const [isMale, isFemale] = [
      MALE_NAMES.has(given) || MALE_NAMES.has(first),
      FEMALE_NAMES.has(given) || FEMALE_NAMES.has(first),
    ];
    if (isMale !== isFemale) return isMale ? 'he' : 'she';
  }
  return undefined;
}
