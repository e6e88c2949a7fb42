import './seal.ts';
import type { Asked, Said } from './messages.ts';
import { type Ask, openIndex } from './openIndex.ts';

let ask: Ask | undefined;

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const said = await respond(data).catch((error: unknown): Said => ({ failure: String(error) }));
  const answer = 'answer' in said ? said.answer : null;
  postMessage(said, { transfer: answer === null ? [] : [answer.articles.buffer] });
});

async function respond(asked: Asked): Promise<Said> {
  if ('packed' in asked) {
    ask = await openIndex(asked.packed);
    return { answer: null };
  }
  if (ask === undefined) throw new Error('The worker was asked before it had an index.');
  return { answer: ask(asked.typed) };
}
