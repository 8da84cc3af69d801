import type { ReleaseFacts } from '../../domain/facts.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { printStanding, printTargeted, reachRows, resolutionOf, uncovered, type ReachRow } from '../reach.ts';
import { printable } from '../../prose/printable.ts';

const NODES = 12;

/** Labels break where they say so, not at Mermaid's narrow default; narrow, so that a phone shows them in a size to read. */
const SETTINGS =
  '%%{init: {"flowchart": {"wrappingWidth": 420, "nodeSpacing": 16, "rankSpacing": 40, "padding": 8}}}%%';

/** Colours that hold on a light and on a dark page; the text says the same. */
const STYLES = [
  '  classDef release fill:#ddf4ff,stroke:#0969da,color:#1f2328',
  '  classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  '  classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
] as const;

interface Node {
  readonly label: string;
  readonly bad: boolean;
}

/** Whether the release reaches something that it may not. */
export function isRed(facts: ReleaseFacts): boolean {
  return nodesOf(facts).some(({ bad }) => bad);
}

/** What may not be reached comes first. */
function nodesOf(facts: ReleaseFacts): Node[] {
  const rows = reachRows(facts).map(node);
  const stray = uncovered(facts).map(({ where, why, sites }) => ({
    label: `${where}<br/>✗ ${why}<br/>${plural(sites, 'site')}`,
    bad: true,
  }));
  return [...rows.filter(({ bad }) => bad), ...stray, ...rows.filter(({ bad }) => !bad)];
}

/** The reach as a Mermaid flowchart, of a release that has to do with some cohort. */
export function reachChart(facts: ReleaseFacts): string {
  const nodes = nodesOf(facts);
  const shown = nodes.slice(0, nodes.length > NODES ? NODES - 1 : NODES);
  const more = nodes.slice(shown.length);
  const all = [
    ...shown,
    ...(more.length > 0
      ? [{ label: `${printCount(more.length)} more cohorts`, bad: more.some(({ bad }) => bad) }]
      : []),
  ];
  const idsOf = (isBad: boolean) => all.flatMap(({ bad }, index) => (bad === isBad ? [index] : []));
  const [bad, good] = [idsOf(true), idsOf(false)];
  return [
    SETTINGS,
    'flowchart LR',
    `  release(["${releaseLabel(facts)}"])`,
    ...all.map((node, index) => `  c${index}["${node.label}"]`),
    ...all.map((node, index) => `  release ${node.bad ? '-.->' : '-->'} c${index}`),
    ...STYLES,
    '  class release release',
    ...(good.length > 0 ? [`  class ${good.map((index) => `c${index}`).join(',')} good`] : []),
    ...(bad.length > 0
      ? [
          `  class ${bad.map((index) => `c${index}`).join(',')} bad`,
          `  linkStyle ${bad.join(',')} stroke:#cf222e,stroke-width:3px`,
        ]
      : []),
  ].join('\n');
}

function releaseLabel(facts: ReleaseFacts): string {
  const resolution = resolutionOf(facts);
  const what = `pull request ${facts.pull.number}`;
  return resolution === null ? what : `${what}<br/>${plural(resolution.targets.length, 'targeted site')}`;
}

function node(row: ReachRow): Node {
  return {
    label: `${escaped(row.cohort)}<br/>${printStanding(row.standing, 'alone')}${detail(row)}`,
    bad: row.standing === 'undeclared' || row.standing === 'unknown',
  };
}

function detail({ sites, paths }: ReachRow): string {
  if (sites !== null) return `<br/>${printTargeted(sites, ' sites')}`;
  return paths > 0 ? `<br/>reached by ${plural(paths, 'path')}` : '';
}

/** Everything but letters, digits and spaces becomes an entity code, which Mermaid shows and never reads. */
function escaped(name: string): string {
  return printable(name, 40).replaceAll(/[^A-Za-z0-9 ]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
