import { expect, it } from 'vitest';
import { z } from 'zod/mini';
import { ok } from '../../src/domain/result.ts';
import { askingAhead } from '../../src/github/ahead.ts';
import type { GitHub } from '../../src/github/client.ts';
import { truncated } from '../../src/github/failures.ts';
import { virtualClock } from '../loopback/clock.ts';

/* An answer that was asked for ahead is one to the very same question, and to no second one. */

/** Numbers its answers; a list has three pages. */
function numbered(): GitHub {
  let answers = 0;
  const answer = <T>(schema: z.ZodMiniType<T>) => Promise.resolve(ok(schema.parse([(answers += 1)])));
  return {
    owner: 'acme',
    name: 'templates',
    query: (_asked, _document, _variables, schema) => answer(schema),
    rest: (_route, _parameters, schema) => answer(schema),
    pages: async (route, _parameters, schema, most) =>
      most < 3 ? truncated(route, `at most ${String(most)} pages`, 'more') : answer(schema),
  };
}

const list = z.array(z.number());
const ACTIVITY = 'GET /repos/{owner}/{repo}/activity';

it('a list that was cut short for one is read to its end for another', async () => {
  const { github, ahead } = askingAhead(numbered(), virtualClock());
  expect(await ahead.pages(ACTIVITY, {}, list, 1)).toMatchObject({ ok: false });
  expect(await github.pages(ACTIVITY, {}, list, 3)).toEqual(ok([1]));
  expect(await github.pages(ACTIVITY, {}, list, 1)).toMatchObject({ ok: false });
});

it('errors that one spares are errors to another', async () => {
  const { github, ahead } = askingAhead(numbered(), virtualClock());
  await ahead.query('a thing', '{ thing }', {}, list, 'thing');
  expect(await github.query('a thing', '{ thing }', {}, list)).toEqual(ok([2]));
  expect(await github.query('a thing', '{ thing }', {}, list, 'thing')).toEqual(ok([1]));
});

it('what is asked a second time is asked again', async () => {
  const { github, ahead } = askingAhead(numbered(), virtualClock());
  await ahead.rest(ACTIVITY, { page: 1 }, list);
  expect(await github.rest(ACTIVITY, { page: 2 }, list)).toEqual(ok([2]));
  expect(await github.rest(ACTIVITY, { page: 1 }, list)).toEqual(ok([1]));
  expect(await github.rest(ACTIVITY, { page: 1 }, list)).toEqual(ok([3]));
  // Nor does what was answered in its time answer anybody but those who ask ahead.
  expect(await ahead.rest(ACTIVITY, { page: 1 }, list)).toEqual(ok([3]));
  expect(await github.rest(ACTIVITY, { page: 1 }, list)).toEqual(ok([4]));
});

it.each([
  [20_000, [1]],
  [20_001, [2]],
])('what has lain for %i milliseconds is answered by %j', async (lain, answer) => {
  const clock = virtualClock();
  const { github, ahead } = askingAhead(numbered(), clock);
  await ahead.rest(ACTIVITY, {}, list);
  await clock.sleep(lain, new AbortController().signal);
  expect(await github.rest(ACTIVITY, {}, list)).toEqual(ok(answer));
});
