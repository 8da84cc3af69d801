import { answering, type Answer } from './answering.ts';
import type { GitHub } from './client.ts';

/** The same GitHub, which is asked each question once: an answer stands, a failure does not. */
export function remembering(github: GitHub): GitHub {
  const known = new Map<string, Answer>();
  return answering(github, async ({ kind, sent, parameters, within }, send) => {
    const key = JSON.stringify([kind, sent, parameters, within]);
    const asked = known.get(key) ?? send(github);
    known.set(key, asked);
    const answer = await asked;
    if (!answer.ok) known.delete(key);
    return answer;
  });
}
