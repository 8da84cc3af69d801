// A cohort's name breaks out of its label in the chart: it draws other nodes, sets styles and clicks, or turns the chart into an error that hides the reach.
// Origin: mermaid-js/mermaid issue 847 (script by labels and clicks); CVE-2025-54881 (labels taken as HTML).
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const LABELS = [
  'a"]',
  'x"] --> evil["owned',
  '%%{init: {"securityLevel":"loose"}}%%',
  'click c0 "https://evil.example"',
  'end',
  'subgraph x',
  '<img src=x onerror=alert(1)>',
  '$$\\href{javascript:alert(1)}{x}$$',
  '#35;',
  '```',
  'classDef bad fill:none',
  '`**b**`',
  'a\nstyle c0 fill:none',
  '1. x',
];

it('stays a label', async () => {
  const run = await judge({ body: '', manifest: JSON.stringify({ cohorts: LABELS.slice(0, 10) }) });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['cohort.unknown']) });
  const chart = /```mermaid\n([^]*?)\n```/.exec(run.own.comment())?.[1] ?? '';
  const nodes = chart.split('\n').filter((line) => /^ {2}c\d+\[/.test(line));
  expect(nodes.length).toBeGreaterThanOrEqual(10);
  for (const node of nodes) expect(node.replaceAll(/#\d+;|<br\/>/g, '')).toMatch(/^ {2}c\d+\["[A-Za-z0-9 ,·✓✗]*"\]$/);
  expect(
    chart
      .split('\n')
      .every((line) =>
        /^(?:%%\{init: \{"flowchart"|flowchart LR$| {2}(?:release|c\d+|classDef|class|linkStyle))/.test(line),
      ),
  ).toBe(true);
});

it('the honest form: a plain name is read as it is', async () => {
  const run = await judge({ body: '', manifest: JSON.stringify({ cohorts: ['resource-publisher', 'unheard of'] }) });
  expect(run.own.comment()).toMatch(/c\d+\["resource#45;publisher</);
});
