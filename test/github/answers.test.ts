import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod/mini';
import { connect } from '../../src/github/client.ts';
import { ok } from '../../src/domain/result.ts';
import { boundedFetch } from '../../src/http/bounded-fetch.ts';
import { startServer } from '../http/server.ts';
import { virtualClock } from '../loopback/clock.ts';

/* An answer is what it says that it is: JSON by its type of content, else a text, else nothing that can be believed. */

it.each<[string | null, string, 'value' | 'text' | 'nothing']>([
  ['application/json', '{"id":7}', 'value'],
  ['application/json; charset=utf-8', '{"id":7}', 'value'],
  ['Application/JSON ;charset=utf-8', '{"id":7}', 'value'],
  ['application/json', '{"id":7', 'text'],
  ['application/json-seq', '{"id":7}', 'nothing'],
  ['application/jsonp', '{"id":7}', 'nothing'],
  ['text/html; charset=utf-8', '{"id":7}', 'text'],
  ['application/vnd.github.raw+json; charset=utf-8', '{"id":7}', 'text'],
  ['application/octet-stream', '{"id":7}', 'nothing'],
  ['application/scim+json', '{"id":7}', 'nothing'],
  [null, '{"id":7}', 'text'],
])('%s, %s: %s', async (type, body, read) => {
  const server = await startServer(
    (_, response) => void response.writeHead(200, type === null ? {} : { 'content-type': type }).end(body),
  );
  onTestFinished(() => server.close());
  const signal = new AbortController().signal;
  const github = connect({
    token: 't',
    apiUrl: server.url,
    graphqlUrl: `${server.url}/graphql`,
    repository: 'acme/rollout',
    fetch: boundedFetch({ signal, remaining: () => 60_000, clock: virtualClock() }),
  });
  expect(await github.rest('GET /repos/{owner}/{repo}', {}, z.unknown())).toEqual(
    ok({ value: { id: 7 }, text: body, nothing: undefined }[read]),
  );
});
