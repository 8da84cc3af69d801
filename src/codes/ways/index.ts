import { declarationOf } from '../../domain/declaration/read.ts';
import type { ReleaseFacts } from '../../domain/facts.ts';
import { judgement } from '../../domain/verdict.ts';
import type { Finding } from '../index.ts';
import { judgeFacts } from '../judge.ts';
import type { Outcome } from '../outcome.ts';
import { approvalsAt } from './approvals.ts';
import { withApprovals, withDeclared, type Change } from './change.ts';

export type { Approver, Change } from './change.ts';

/** The shortest ways from a verdict to one that opens. */
export interface Ways {
  /** Each by itself is enough; none is longer than another. Empty: none was found. */
  readonly ways: readonly (readonly Change[])[];
  /** What stands against it whatever of these is done; empty where a way was found. */
  readonly left: readonly Finding[];
}

/** More changes than this in one way are no advice. */
const MAX_APPROVALS = 5;
const MAX_WAYS = 24;
/** Judgements that a search may take. */
const MAX_TRIED = 3000;

/**
 * Judges a release again with one thing changed, then with two, until it is allowed: with approvals of those who may give
 * one, with the number of sites as it is, without the sites that offend. Null where nothing stands against it, or its
 * facts are not there.
 */
export function shortestWays({ verdict, findings, facts }: Outcome): Ways | null {
  if (facts === null || verdict === 'allow' || verdict === 'skip') return null;
  const judged = judgeFacts(facts).findings.map(({ code }) => code);
  // What rules over other facts have found stays.
  const others = findings.filter(({ code }) => !judged.includes(code));
  const first = repaired(facts, others);
  const left = againstIn(first.facts, others).filter(({ effect }) => effect !== 'hold');
  if (left.length > 0) return { ways: [], left };
  const approvals = approvalSets(first.facts, others);
  return approvals.length === 0
    ? { ways: [], left: againstIn(first.facts, others) }
    : { ways: approvals.map((set) => [...first.changes, ...set]), left: [] };
}

function againstIn(facts: ReleaseFacts, others: readonly Finding[]): Finding[] {
  const { findings } = judgement([...judgeFacts(facts).findings, ...others], 'allow');
  return findings.filter(({ effect }) => effect !== 'warn');
}

interface Repaired {
  readonly facts: ReleaseFacts;
  readonly changes: readonly Change[];
}

/** The fewest changes of what is declared after which nothing but approvals stands against it; all of them where none do. */
function repaired(facts: ReleaseFacts, others: readonly Finding[]): Repaired {
  const unchanged: Repaired = { facts, changes: [] };
  const attempts = [unchanged, ...repairsOf(facts)];
  const enough = attempts.find((attempt) => againstIn(attempt.facts, others).every(({ effect }) => effect === 'hold'));
  return enough ?? attempts.at(-1) ?? unchanged;
}

function repairsOf(facts: ReleaseFacts): Repaired[] {
  // What is merged is declared.
  if (facts.pull.state === 'merged') return [];
  const counted = withCount({ facts, changes: [] });
  const fewer = withoutOffenders(facts);
  return [counted, ...(fewer === null ? [] : [fewer, withCount(fewer)])];
}

function withCount({ facts, changes }: Repaired): Repaired {
  if (facts.resolution?.ok !== true || declarationOf(facts.declaration)?.expect === null) return { facts, changes };
  const change = { kind: 'expect', sites: facts.resolution.value.targets.length } as const;
  return { facts: withDeclared(facts, change), changes: [...changes, change] };
}

function withoutOffenders(facts: ReleaseFacts): Repaired | null {
  const violations = facts.resolution?.ok === true ? facts.resolution.value.violations : [];
  const isListed = declarationOf(facts.declaration)?.targets.kind === 'sites';
  if (violations.length === 0 || !isListed) return null;
  const change = { kind: 'leave-out', sites: [...new Set(violations.map(({ site }) => site.id))] } as const;
  return { facts: withDeclared(facts, change), changes: [change] };
}

/** The smallest sets of approvals with which nothing stands against it. */
function approvalSets(facts: ReleaseFacts, others: readonly Finding[]): Change[][] {
  const candidates = approvalsAt(facts);
  let tried = 0;
  for (let size = 0; size <= Math.min(MAX_APPROVALS, candidates.length); size += 1) {
    const found: Change[][] = [];
    for (const set of combinations(candidates, size)) {
      tried += 1;
      if (tried > MAX_TRIED || found.length === MAX_WAYS) break;
      if (againstIn(withApprovals(facts, set), others).length === 0) found.push(set);
    }
    if (found.length > 0 || tried > MAX_TRIED) return found;
  }
  return [];
}

function* combinations<T>(items: readonly T[], size: number): Generator<T[]> {
  if (size === 0) return yield [];
  for (const [at, item] of items.entries())
    for (const others of combinations(items.slice(at + 1), size - 1)) yield [item, ...others];
}
