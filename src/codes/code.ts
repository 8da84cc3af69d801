import type { GateFactsOf } from '../domain/deployment/facts.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { AnyFinding } from '../domain/finding.ts';
import type { Problem } from '../domain/problem.ts';
import type { VerificationFacts } from '../domain/verification/facts.ts';
import type { Effect } from '../domain/verdict.ts';
import { plural } from '../prose/numbers.ts';
import { say, words, type Prose } from '../prose/say.ts';

/** All that belongs to one finding code: when it is found, how it reads, what the docs say. */
export interface Definition<F extends AnyFinding> extends Docs<F['effect']> {
  readonly code: F['code'];
  /** What is found in a release. Left out where no rule over the facts finds it. */
  readonly find?: (facts: ReleaseFacts) => Found<F>;
  /** What is found in a deployment itself; the findings of its releases are added to these. */
  readonly findAtGate?: (facts: GateFactsOf) => Found<F>;
  /** What is found of the sites after a deployment. */
  readonly findAtVerify?: (facts: VerificationFacts) => Found<F>;
  readonly describe: (finding: F, context: Context) => Description;
}

/** Nothing, one finding, or several. */
export type Found<F extends AnyFinding> = F | readonly F[] | null;

/** What the docs say of a code. */
export interface Docs<E extends Effect> {
  /** By effect, when it is found: completes "found when …". */
  readonly when: { readonly [K in E]: string };
  /** What the reader of the report does about it, in Markdown. */
  readonly fix: string;
}

/** A code as the list has it. */
export interface Code<F extends AnyFinding> {
  readonly code: F['code'];
  readonly find: (facts: ReleaseFacts) => readonly F[];
  readonly findAtGate: (facts: GateFactsOf) => readonly F[];
  readonly findAtVerify: (facts: VerificationFacts) => readonly F[];
  /** Null for a finding of another code. */
  readonly describe: (finding: AnyFinding, context: Context) => Description | null;
  readonly docs: { readonly when: { readonly [K in Effect]?: string }; readonly next: string };
}

/** The finding that a code gives. */
export type FindingOf<C> = C extends Code<infer F> ? F : never;

export function define<F extends AnyFinding>(definition: Definition<F>): Code<F> {
  const hasCode = (finding: AnyFinding): finding is F => finding.code === definition.code;
  return {
    code: definition.code,
    find: (facts) => listOf(definition.find?.(facts) ?? null),
    findAtGate: (facts) => listOf(definition.findAtGate?.(facts) ?? null),
    findAtVerify: (facts) => listOf(definition.findAtVerify?.(facts) ?? null),
    describe: (finding, context) => (hasCode(finding) ? definition.describe(finding, context) : null),
    docs: { when: definition.when, next: definition.fix },
  };
}

function listOf<F extends AnyFinding>(found: Found<F>): readonly F[] {
  if (found === null) return [];
  return 'code' in found ? [found] : found;
}

/** How one finding reads, whatever it is written to. */
export interface Description {
  /** One phrase of our own words and numbers: nothing from outside, so it may stand where nothing can be marked up. */
  readonly title: string;
  readonly expected: Prose;
  /** One thing seen a line. */
  readonly observed: readonly Prose[];
  readonly next: Next;
}

/** What to do next. */
export interface Next extends Step {
  /** What it comes to in single points, where there are several; they are read after `lines`. */
  readonly items?: readonly Step[];
}

/** One thing to do; `lines` are ready to be pasted. */
export interface Step {
  readonly say: Prose;
  readonly lines: readonly string[];
}

/** What a description may draw on in addition to the finding. */
export interface Context {
  /** Where the finding is read: what is to be done again is a check, a deploy job, or a command in a clone. */
  readonly at: 'check' | 'gate' | 'clone';
  /** Null where the judging of a release could not begin, and for a finding of a deployment itself. */
  readonly release: ReleaseFacts | null;
  /** Null for a finding of a release. */
  readonly gate: GateFactsOf | null;
}

/** The variable of the command line with the token of the inventory. */
export const INVENTORY_TOKEN = 'COHORT_GUARD_INVENTORY_TOKEN';

/** How the judgement is repeated once something outside has changed, within a sentence. */
export function again(context: Pick<Context, 'at'>): Prose {
  return repetition(context, 'write', 'run');
}

/** The same at the beginning of a sentence. */
export function retry(context: Pick<Context, 'at'>): Prose {
  return repetition(context, 'Write', 'Run');
}

function repetition({ at }: Pick<Context, 'at'>, write: string, run: string): Prose {
  switch (at) {
    case 'check':
      return say`${words(`${write} `)}${'/cohort recheck'} in a comment on the pull request`;
    case 'gate':
      return words(`${run} the deploy job again`);
    case 'clone':
      return words(`${run} this command again`);
  }
}

/** Mistakes that are named in a step; the finding has all of them. */
const MAX_NAMED = 3;

/** What to correct, mistake by mistake; `lines` are what to write instead, where that is known. */
export function correctAll(what: Prose, problems: readonly Problem[], lines: readonly string[] = []): Next {
  const step = next(lines.length > 0 ? say`Correct ${what}. Use these lines:` : say`Correct ${what}:`, ...lines);
  const more = problems.length - MAX_NAMED;
  const named = problems.slice(0, MAX_NAMED).map((problem) => next(describeProblem(problem)));
  return {
    ...step,
    items: more > 0 ? [...named, next(words(`${plural(more, 'more mistake')}, listed under Findings`))] : named,
  };
}

/** What to do, with the lines to paste. */
export function next(prose: Prose, ...lines: readonly string[]): Next {
  return { say: prose, lines };
}

/** What to do where there is nothing to paste: written as with {@link say}. */
export function advise(...sentence: Parameters<typeof say>): Next {
  return next(say(...sentence));
}

export function describeProblem({ place, found, allowed, nearest }: Problem): Prose {
  const base = say`${place}: found ${found}, expected ${allowed}`;
  return nearest === undefined ? base : say`${base} (did you mean ${nearest}?)`;
}
