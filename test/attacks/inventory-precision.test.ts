// Numbers that lose digits on their way: two ids or serials become one, a total is met that was not, a value equals what a condition asks for.
// Origin: RFC 8259, section 6 (integers beyond 2^53 do not interoperate); Twitter's `id_str` (2010).
import { fail } from '../../src/domain/result.ts';
import { expect, it } from 'vitest';
import type { ScenarioOptions } from '../acceptance/scenario.ts';
import { ask, askFile, FRESH, serve } from '../inventory/support.ts';
import { judge } from './support.ts';

const BODY = 'Target-Cohort: resource-publisher\n';
const file = (path: string, content: string): ScenarioOptions => ({
  body: BODY,
  policy: (draft) => {
    draft.inventory = { provider: 'file', path };
  },
  world: { files: { [path]: content } },
});
const site = (more: string) =>
  `[{"id":"R1","status":"active","attributes":{"template-engine":"resource-publisher",${more}}}]`;

it.each([
  '"serial":NaN',
  '"serial":Infinity',
  '"serial":0x10',
  '"serial":010',
  '"serial":+1',
  '"serial":[1]',
  '"serial":{"n":1}',
])('%s is not believed', async (more) => {
  expect(await askFile('sites.json', site(more))).toMatchObject(fail({ code: 'inventory.malformed' }));
});

it.each(['9007199254740993', '-9007199254740993', '1e400', '1.10'])(
  '%s is compared as it is written, not as what it prints as',
  async (serial) => {
    const content = site(`"serial":${serial}`);
    const others = [String(Number(serial)), serial.replace('1.10', '1.1')].filter((text) => text !== serial);
    for (const value of [serial, ...others]) {
      const answer = await askFile('sites.json', content, {
        targets: { kind: 'sites', ids: ['R1'] },
        forbids: [`serial in (${value.replace(/^-/, '').replace('+', '')})`],
      });
      expect(answer.ok && answer.value.violations.some(({ kind }) => kind === 'incapable')).toBe(
        value === serial && !serial.startsWith('-'),
      );
    }
  },
);

it('an id is a text', async () => {
  expect(await askFile('sites.json', '[{"id":9007199254740993},{"id":9007199254740992}]')).toMatchObject(
    fail({ code: 'inventory.malformed' }),
  );
});

it.each(['"1"', '-1', '1.5', 'null', '1e400'])('a total of %s is none', async (total) => {
  const { url } = await serve({
    fault: () => ({ status: 200, body: `{"snapshot":"s","asOf":"${FRESH}","total":${total},"sites":[]}` }),
  });
  expect(await ask(url)).toMatchObject(fail({ code: 'inventory.malformed' }));
});

it('the honest form: in a CSV all digits stay, and two ids are two sites', async () => {
  const run = await judge(
    file(
      'sites.csv',
      'id,status,template-engine\n9007199254740993,active,resource-publisher\n9007199254740992,active,template-manager\n0010,active,resource-publisher\n',
    ),
  );
  expect(run).toMatchObject({
    verdict: 'allow',
    targeted: ['0010', '9007199254740993'],
    judgement: { resolution: { total: 3 } },
  });
});
