import type { Paint } from './terminal.ts';

const NODE = /^(\w+)(?:\(\["(.*)"\]\)|\["(.*)"\])$/;
const EDGE = /^(\w+) (-->|-\.->) (\w+)$/;
const CLASS = /^class ([\w,]+) (\w+)$/;

/** A Mermaid flowchart from one node to many as a tree; null for any other. */
export function chartLines(source: string, paint: Paint): string[] | null {
  const lines = source.split('\n').map((line) => line.trim());
  if (!lines.some((line) => line.startsWith('flowchart '))) return null;
  const labels = new Map(
    lines.flatMap((line) => {
      const [, id, round, square] = NODE.exec(line) ?? [];
      return id === undefined ? [] : [[id, parts(round ?? square ?? '')] as const];
    }),
  );
  const classes = new Map(
    lines.flatMap((line) => {
      const [, ids = '', name] = CLASS.exec(line) ?? [];
      return name === undefined ? [] : ids.split(',').map((id) => [id, name] as const);
    }),
  );
  const edges = lines.flatMap((line) => {
    const [, from, arrow, to] = EDGE.exec(line) ?? [];
    return from === undefined || to === undefined ? [] : [{ from, to, dotted: arrow === '-.->' }];
  });
  const root = edges[0]?.from;
  if (root === undefined || edges.some((edge) => edge.from !== root || !labels.has(edge.to))) return null;

  const own = labels.get(root) ?? [];
  const width = Math.max(...own.map((line) => line.length)) + 2;
  const name = Math.max(...edges.map(({ to }) => labels.get(to)?.[0]?.length ?? 0));
  return [
    `╭${'─'.repeat(width)}╮`,
    ...own.map((line) => `│ ${line.padEnd(width - 1)}│`),
    `╰─┬${'─'.repeat(width - 2)}╯`,
    ...edges.map(({ to, dotted }, index) => {
      const format = classes.get(to) === 'bad' ? 'red' : 'green';
      const [first = '', ...rest] = labels.get(to) ?? [];
      const arm = index === edges.length - 1 ? '╰' : '├';
      return `  ${arm}${paint([format], `${dotted ? '┄┄┄' : '───'}▶ ${[first.padEnd(name), ...rest].join('   ')}`)}`;
    }),
  ];
}

/** The lines of a label, entity codes read. */
function parts(label: string): string[] {
  return label
    .split('<br/>')
    .map((line) => line.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))));
}
