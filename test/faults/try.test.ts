import { it } from 'vitest';
import { record } from './run.ts';
import { CHECKS } from './scenarios.ts';
import { GATES } from './gates.ts';
import { labelsOf } from './kinds.ts';
it('t', { timeout: 200000 }, async () => {
  for (const play of [...CHECKS, ...GATES].filter((p) => p.title.includes('more than'))) {
    const t0 = performance.now();
    const r = await record(play);
    const t1 = performance.now();
    const c0 = process.cpuUsage();
    for (let i = 0; i < 5; i += 1) await r.run({});
    const c = process.cpuUsage(c0);
    const kinds = [...new Map(r.honest.seen.map((s) => [s.kind.id, s.kind])).values()];
    console.log(play.title, r.honest.outputs['verdict'], r.honest.outputs['codes'], r.honest.seen.length, (t1 - t0).toFixed(0), ((c.user + c.system) / 5e3).toFixed(1), play.mode === 'gate' ? [...labelsOf(kinds).values()].join(' | ') : '');
    if (r.honest.outputs['verdict'] !== 'allow') console.log(r.honest.log);
    await r.close();
  }
});
