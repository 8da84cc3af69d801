import { describe, expect, it } from 'vitest';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';
import { quickScenario, RP_BODY, SITES, TOKENS } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

/* Where a token would be seen. */

// As site: The inventory gives sites ids that hold a token of the run: hidden, they would be other sites in the list that is handed out, and two of them one in the record.
// Origin: the class of an output that is changed after it was checked (CWE-367); GitHub's runner withholds an output of a job that holds a secret.
describe('as site', () => {
  const named = (...ids: readonly string[]) => ({
    sites: ids.map((id) => ({ id, name: id, status: 'active', cohorts: [], attributes: { 'template-engine': RP } })),
  });

  it.each([
    ['a token', [TOKENS.inventory]],
    ['a part of it, twice', [`R1 ${TOKENS.inventory.slice(0, 14)}`, `R1 ${TOKENS.inventory.slice(0, 15)}`]],
  ])('%s: nothing is handed out, and the record is judged again to the same', async (_, ids) => {
    const s = await gateScenario({ inventory: named('R1', ...ids) });
    s.land();
    const run = await s.run();
    expect(run).toMatchObject({
      verdict: 'error',
      codes: ['gate.release-refused', 'inventory.malformed'],
      targets: null,
    });
    expect(run.recordText).not.toContain('***');
  });

  it('at the check as well', async () => {
    const own = await quickScenario({
      approvedBy: ['alice'],
      body: `Target-Cohort: ${RP}\n`,
      inventory: named(TOKENS.github),
    });
    expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.malformed'] });
  });

  it('a token elsewhere in a site changes nothing', async () => {
    const s = await gateScenario({ inventory: { sites: SITES.map((site) => ({ ...site, name: TOKENS.inventory })) } });
    s.land();
    expect(await s.run()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3'] });
  });
});

// Cut in half: The inventory echoes its token where a report cuts long values short, or writes them otherwise (JSON, tables): what looks for the whole token finds nothing.
// Origin: masking by exact match, and how it is got around: docs.github.com, "Security hardening for GitHub Actions", warns of secrets that are transformed; tj-actions/changed-files (CVE-2025-30066) printed them encoded.
describe('cut in half', () => {
  const LONG = `eyJhbGciOiJIUzI1NiJ9.${'TmV2ZXJTaG93VGhpcw'.repeat(14)}.c2lnbmF0dXJl`;

  it.each<readonly [string, string, string]>([
    ['longer than a report shows', LONG, LONG.slice(0, 20)],
    ['with a quotation mark and a backslash', 'inv_Nobody"May\\See"This', 'Nobody'],
    ['with what a table and a code span write otherwise', 'inv_Nobody|May`See|This', 'Nobody'],
    ['with what Markdown writes otherwise', 'inv_Nobody*May_See~This<', 'Nobody'],
    ['with what HTML writes otherwise', `&<"Nobody'May>See&This`, 'Nobody'],
    ['with what HTML writes otherwise behind its beginning', 'inv_NobodyMaySee&This<That>', 'That'],
    ['with what JSON writes otherwise behind its beginning', 'inv_NobodyMaySee"This\\That', 'That'],
    ['with what cannot be seen behind its beginning', 'inv_NobodyMaySee\u00A0That', 'That'],
  ])('a token %s', async (_, token, part) => {
    const own = await quickScenario({
      body: 'Target-Cohort: resource-publisher\n',
      manifest: 'forbids: region\n',
      inventory: {
        token,
        edit: (body, { headers }) => ({
          ...body,
          sites: SITES.map((site) => ({ ...site, name: `Site ${String(headers.authorization)}` })),
        }),
      },
    });
    const run = await own.run({ with: { 'inventory-token': token } });
    expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: expect.arrayContaining(['site.incapable']) });
    const told = JSON.stringify([run, own.comment(), own.world.checkRuns]);
    expect(told).not.toContain(part);
    for (const text of [run.log, run.summary, own.comment(), JSON.stringify(run.record)])
      expect(text).toContain('Site Bearer ***');
  });

  it.each(['total', 'asOf', 'snapshot'])(
    'a token as the %s, quoted in a sentence that is quoted in the record',
    async (field) => {
      const token = 'inv_"Nobody|May\\See&This';
      const own = await quickScenario({
        body: 'Target-Cohort: resource-publisher\n',
        manifest: 'forbids: region\n',
        inventory: { token, edit: (body) => ({ ...body, [field]: token }) },
      });
      const run = await own.run({ with: { 'inventory-token': token } });
      expect(run).toMatchObject({ gate: 'closed' });
      expect(JSON.stringify([run, own.comment(), own.world.checkRuns])).not.toMatch(/Nobody|See|This/);
      expect(run.report).toContain('***');
    },
  );

  it('the first characters of a token, where the rest of a long name is cut off', async () => {
    const token = 'NobodyMaySeeThis-0123456789';
    const name = (left: number) => `${'x'.repeat(160 - left)}${token}`;
    const own = await quickScenario({
      body: 'Target-Cohort: resource-publisher\n',
      manifest: 'forbids: region\n',
      inventory: { token, sites: SITES.map((site, index) => ({ ...site, name: name(4 + index * 3) })) },
    });
    const run = await own.run({ with: { 'inventory-token': token } });
    expect(run.codes).toContain('site.incapable');
    expect(own.comment()).toContain('xx***…(+');
    expect(run.report).toContain('xx***…(+');
    expect(JSON.stringify([run, own.comment(), own.world.checkRuns])).not.toContain('Nobo');
  });

  it('what is no token is shown, also if it begins like one', async () => {
    const own = await quickScenario({
      body: 'Target-Cohort: resource-publisher\n',
      manifest: 'forbids: region\n',
      inventory: { token: 'inv_Nobody-May-See-This', sites: SITES.map((site) => ({ ...site, name: 'inv_Nobody' })) },
    });
    const run = await own.run({ with: { 'inventory-token': 'inv_Nobody-May-See-This' } });
    expect(run.log).toContain('inv_Nobody');
  });
});

// Echo github: GitHub, or a proxy before it, sends the workflow token back in a message, which becomes part of a finding.
// Origin: messages that quote what they were sent (CWE-209); Travis CI (CVE-2021-41077) on what comes of secrets that get out of a pipeline.
describe('echo github', () => {
  const ECHO = `token ${TOKENS.github} is not wanted here`;

  it.each(['message of an error', 'error beside data', 'status of another answer', 'field of the wrong shape'])(
    'as the %s',
    async (how) => {
      const own = await quickScenario({ approvedBy: ['alice'] });
      own.github.fault = ({ operationName }) => {
        if (operationName !== 'PullRequest') return undefined;
        if (how === 'message of an error') return { status: 403, body: { message: ECHO, documentation_url: ECHO } };
        if (how === 'status of another answer') return { status: 418, body: ECHO };
        return {
          mutate: ((answer: any) =>
            how === 'error beside data'
              ? { ...answer, errors: [{ type: 'FORBIDDEN', message: ECHO, path: [ECHO] }] }
              : { ...answer, data: { repository: { pullRequest: ECHO } } }) as (answer: never) => unknown,
        };
      };
      const run = await own.run();
      expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
      expect(JSON.stringify([run, own.world.checkRuns])).not.toMatch(/NobodyMaySee/);
      expect(own.checks().map((check) => check.conclusion)).toEqual(['FAILURE']);
    },
  );
});

// Echo inventory: The inventory sends back the token it was given (in names of sites, its snapshot, an error, a status line), so that the report publishes it.
// Origin: debug pages and error bodies that echo request headers (CWE-209); Travis CI (CVE-2021-41077) and Codecov (2021) on what a leaked CI secret is worth.
describe('echo inventory', () => {
  const ECHO = `Bearer ${TOKENS.inventory}`;

  /** Where a report shows it, it is blacked out: the run would fail anyway if the token were anywhere in what is told. */
  const told = (own: Awaited<ReturnType<typeof quickScenario>>) =>
    [own.comment(), own.check().summary ?? '', own.check().text ?? ''].join('\n');

  const ECHOES: readonly ((body: Record<string, unknown>) => unknown)[] = [
    (body) => ({
      ...body,
      sites: SITES.map((site) => ({ ...site, name: `Surgery ${ECHO}`, attributes: { 'template-engine': RP } })),
    }),
    (body) => ({ ...body, total: 2, sites: [{ id: ECHO }, { id: ECHO }] }),
    (body) => ({ ...body, sites: SITES.map((site) => ({ ...site, status: ECHO })) }),
    (body) => ({ ...body, total: ECHO }),
    (body) => ({ ...body, asOf: ECHO }),
    (body) => ({ ...body, sites: SITES.map((site) => ({ ...site, attributes: { [ECHO]: [] } })) }),
  ];

  it('names of sites that offend, ids, statuses, the total, the time, names of attributes', async () => {
    const own = await quickScenario({
      body: 'Target-Cohort: resource-publisher\n',
      manifest: 'requires: region\n',
      approvedBy: ['alice'],
    });
    for (const edit of ECHOES) {
      own.inventory.set({ edit });
      const run = await own.run();
      expect(run).toMatchObject({ gate: 'closed' });
      expect([run.log, run.summary, told(own), JSON.stringify(run.record)].join('\n')).not.toMatch(/NobodyMaySee/);
    }
  });

  it('an error page and its status line', async () => {
    const echo = await machine((request, response) =>
      response
        .writeHead(403, `No ${request.headers.authorization ?? ''}`, {
          'content-type': `text/${request.headers.authorization?.slice(7) ?? ''}`,
        })
        .end(`You sent ${request.headers.authorization ?? ''}`),
    );
    const own = await quickScenario({
      approvedBy: ['alice'],
      policy: (draft) => (draft.inventory['url'] = `${echo.url}/v1`),
    });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.unavailable'] });
    expect(echo.seen).toEqual([{ line: 'GET /v1/sites?limit=1000', headers: expect.stringContaining(ECHO) }]);
    expect(JSON.stringify([run, told(own)])).not.toMatch(/NobodyMaySee/);
  });
});

// Illegal: A token holds what no header may (a line end, a letter beyond Latin): a client that quotes it in its error prints it, one that sends it as it is lets it add headers.
// Origin: CRLF injection in headers (undici CVE-2022-31150); Node's and undici's own errors quote the value.
describe('illegal', () => {
  const SECRET = 'NobodyMayReadThis';

  it('for the inventory', async () => {
    const own = await quickScenario({ approvedBy: ['alice'] });
    for (const token of [`x${SECRET}\r\nX-Admin: 1`, `x${SECRET}\u2603`, `x${SECRET}\u0000`]) {
      const run = await own.run({ with: { 'inventory-token': token } });
      expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.unavailable'] });
      expect(own.inventory.requests).toEqual([]);
      expect(JSON.stringify([run, own.comment(), own.world.checkRuns])).not.toContain(SECRET);
    }
  });

  it('for GitHub', async () => {
    const own = await quickScenario({ approvedBy: ['alice'] });
    const run = await own.run({ with: { 'github-token': `x${SECRET}\r\nX-Admin: 1` } });
    expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
    expect(own.github.requests).toEqual([]);
    expect(JSON.stringify(run)).not.toContain(SECRET);
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
  });
});

// In the record: The decision record is uploaded as an artifact that everybody may download. A token is put where the record keeps it: in another input, in the pull request's own text.
// Origin: ArtiPACKED (Unit 42, August 2024): tokens in artifacts of GitHub Actions.
it('in the record: in an input that is no secret, and in what the pull request says', async () => {
  const all = Object.values(TOKENS).join(' ');
  const own = await quickScenario({
    title: `Fix ${all}`,
    body: `${all}\n\n${RP_BODY}`,
    approvedBy: ['alice'],
    manifest: `cohorts: ["${TOKENS.inventory}"]\n`,
  });
  const run = await own.run({ with: { 'policy-path': `.github/${TOKENS.github}.yml` } });
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['policy.missing'] });
  expect(JSON.stringify(run.record)).toContain('.github/***.yml');
  const judged = await own.run();
  expect(judged).toMatchObject({ gate: 'closed', codes: expect.arrayContaining(['declaration.conflict']) });
  expect(JSON.stringify([judged, own.comment(), own.world.checkRuns])).not.toMatch(/NobodyMaySee/);
});
