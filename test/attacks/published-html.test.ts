// Names hold HTML: they close our folded parts so that findings hide in others, open comments that swallow the rest, or paint over it.
// Origin: OWASP, "HTML Injection" (WSTG-CLNT-03); GitHub renders part of HTML in comments (GitHub Flavored Markdown, 6.11).
import { expect, it } from 'vitest';
import { judge } from './support.ts';

const HTML = [
  '</details>',
  '<details><summary>All is well</summary>',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<style>*{display:none}</style>',
  '&lt;b&gt;',
  '<?php',
  '<![CDATA[',
  '</code></pre>',
  '<a href="https://evil.example">x</a>',
  '<sub>',
  '<h1>',
];

it('are text: our own folds stay as many as they are, and the findings in sight', async () => {
  const run = await judge({ body: '', manifest: JSON.stringify({ cohorts: HTML }) });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['cohort.unknown']) });
  const comment = run.own.comment();
  const lines = comment.split('\n');
  expect(lines.filter((line) => line.startsWith('<details')).length).toBe(
    lines.filter((line) => line === '</details>').length,
  );
  expect(lines.filter((line) => line.startsWith('<!--'))).toEqual(['<!-- cohort-guard -->']);
  expect(comment).toContain('`<script>alert(1)</script>`');
});

it('the honest form: the same report for a name that holds nothing', async () => {
  const run = await judge({ body: '', manifest: 'cohorts: [nowhere]\n' });
  expect(run.own.comment()).toContain('`nowhere`');
});
