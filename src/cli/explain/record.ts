import { ok, type Result } from '../../domain/result.ts';
import {
  readRecord,
  reportedRecord,
  type Judgement,
  type RecordedApprovals,
  type RecordedFinding,
} from '../../report/index.ts';
import { plural } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import { plainText, words } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import { describeWays, type waysOfRecord } from './ways.ts';

/* A decision record as a tree. */

/** The tree, and whether the verdict was one that opens the gate; or why the text is no decision record. */
export function explainRecord(
  text: string,
  width: number,
  ways: Awaited<ReturnType<typeof waysOfRecord>>,
): Result<{ readonly text: string; readonly verdict: string; readonly allowed: boolean }, string> {
  const read = readRecord(text, reportedRecord);
  if (!read.ok) return read;
  const { verdict, timestamp, tool, judgements = [], deployment, findings } = read.value;
  const lines = [
    `${verdict.toUpperCase()}, judged ${timestamp} by version ${tool.version ?? 'unknown'}`,
    ...(deployment
      ? [
          `Deployment of ${printable(deployment.commit, 12)} to ${printable(deployment.cohort)} in ${printable(deployment.environment)}`,
        ]
      : []),
    ...findingLines(findings, ''),
    ...[...judgements, ...(deployment?.releases ?? [])].flatMap(judgementLines),
    ...wayLines(ways),
    ...nextLines([...findings, ...judgements.flatMap((judgement) => judgement.findings)]),
  ];
  return ok({
    verdict,
    text: lines.flatMap((line) => fold(line, width)).join('\n'),
    allowed: verdict === 'allow' || verdict === 'skip',
  });
}

function judgementLines(judgement: Judgement): string[] {
  const { pullRequest, verdict, declaration, resolution, approvals: people, findings } = judgement;
  return [
    `├─ ${pullRequest === null ? '' : `${nameOf(pullRequest)}: `}${verdict}`,
    declaration === null
      ? '│  ├─ declares nothing that can be read'
      : `│  ├─ declares ${declaration.cohorts.map((name) => printable(name)).join(', ')}`,
    ...(resolution === null
      ? []
      : [`│  ├─ targets ${plural(resolution.targeted, 'site')} of ${plural(resolution.total, 'site')}`]),
    ...(people === null ? [] : approvalLines(people)),
    ...findingLines(findings, '│  '),
  ];
}

/** A branch of a clone has no number yet. */
function nameOf({ number, title, headBranch }: NonNullable<Judgement['pullRequest']>): string {
  return number === 0 ? `branch ${printable(headBranch, 60)}` : `#${number} ${printable(title, 60)}`;
}

function approvalLines({ needed, counted, discounted }: RecordedApprovals): string[] {
  return [
    `│  ├─ ${counted.length} of ${plural(needed, 'needed approval')}`,
    ...counted.map(
      ({ login, cohorts, forPolicy }) =>
        `│  │  ├─ ${printable(login)} counts for ${[...cohorts, ...(forPolicy ? ['the policy'] : [])].map((name) => printable(name)).join(', ')}`,
    ),
    ...discounted.map(({ login, because }) => `│  │  ├─ ${printable(login)} does not count: ${printable(because)}`),
  ];
}

function findingLines(findings: readonly RecordedFinding[], indent: string): string[] {
  return findings.flatMap(({ code, effect, title, expected, observed }) => [
    `${indent}├─ ${effect} · ${code}: ${printable(title)}`,
    `${indent}│  ├─ expected ${printable(expected, 400)}`,
    ...observed.slice(0, 5).map((line) => `${indent}│  ├─ found ${printable(line, 400)}`),
  ]);
}

/** The shortest ways to an open gate; nothing where none is needed, or the record cannot tell. */
function wayLines(ways: Awaited<ReturnType<typeof waysOfRecord>>): string[] {
  if (!ways.ok) return [];
  const { pulls, besides = [] } = ways.value;
  return [
    ...pulls.flatMap(({ number, ways: found, left }) => {
      const of = number === null ? '' : ` #${number}`;
      if (found.length === 0)
        return [`Nothing that can be tried here allows${of}: ${left.map(({ code }) => code).join(', ')} would be left`];
      return [
        `The shortest change that allows${of}`,
        ...describeWays(found).map((way, index) => `├─ ${index === 0 ? '' : 'or '}${plainText(way)}`),
      ];
    }),
    ...(besides.length === 0 ? [] : [`What stands against the gate besides: ${besides.join(', ')}`]),
  ];
}

const STEPS = 3;

function nextLines(findings: readonly RecordedFinding[]): string[] {
  const against = findings.filter(({ effect }) => effect !== 'warn').slice(0, STEPS);
  return against.length === 0
    ? []
    : [
        'What would change the verdict',
        ...against.flatMap(({ next }, index) => [
          `${index + 1}. ${printable(next.say, 600)}`,
          ...next.lines.map((line) => `     ${printable(line, 400)}`),
          ...(next.items ?? []).flatMap((item) => [
            `   - ${printable(item.say, 600)}`,
            ...item.lines.map((line) => `     ${printable(line, 400)}`),
          ]),
        ]),
      ];
}

function fold(line: string, width: number): string[] {
  const indent = /^[│├─ ]*/.exec(line)?.[0] ?? '';
  const rest = line.slice(indent.length);
  const continued = indent.replace('├─', '│ ').padEnd(indent.length);
  return wrap('', words(rest), Math.max(20, width - indent.length)).map(
    (part, index) => `${index === 0 ? indent : continued}${part}`,
  );
}
