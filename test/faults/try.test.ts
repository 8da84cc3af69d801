import { it } from 'vitest';
import { record } from './run.ts';
import { CHECKS } from './scenarios.ts';
import { GATES } from './gates.ts';
import { labelsOf } from './kinds.ts';
import { cellOf, problemsOf, rowsOf } from './matrix.ts';
import { FAILURES } from './failures.ts';
it('t', { timeout: 900000 }, async () => {
  const plays = process.env['WHAT'] === 'gate' ? GATES : CHECKS;
  const runs = [];
  for (const play of plays) runs.push(await record(play));
  const rows = rowsOf(runs).filter((row) => row.asked.kind.id.includes(process.env['ONLY'] ?? ''));
  const labels = labelsOf(rows.map((r) => r.asked.kind));
  const by: Record<string, number> = {};
  let n = 0; const c0 = process.cpuUsage();
  for (const row of rows) {
    const cells = new Map();
    const c1 = process.cpuUsage();
    for (const f of FAILURES) {
      const t = performance.now();
      cells.set(f.name, f.applies(row.asked) ? await cellOf(row, f) : null);
      by[f.name] = (by[f.name] ?? 0) + performance.now() - t; n += cells.get(f.name) ? 1 : 0;
    }
    const c = process.cpuUsage(c1);
    console.log(labels.get(row.asked.kind.id), '@', row.recorded.play.title, ((c.user + c.system) / 1000).toFixed(0), '\n   ', [...cells].map(([k, c]) => `${k} ${c?.short ?? '·'}`).join(' | '), problemsOf(cells).map((p) => '\n  !! ' + p).join('').slice(0, 3000));
  }
  const c = process.cpuUsage(c0);
  console.log(n, 'cells; cpu', (c.user + c.system) / 1e6, Object.entries(by).sort((a, b) => b[1] - a[1]).slice(0, 8));
});
