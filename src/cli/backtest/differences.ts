import type { Finding } from '../../codes/index.ts';
import type { Verdict } from '../../domain/verdict.ts';

/** What a judgement came to, as far as two policies are compared. */
export interface Judged {
  readonly verdict: Verdict;
  /** But for warnings; sorted, without duplicates. */
  readonly codes: readonly string[];
}

export function judgedOf({
  verdict,
  findings,
}: {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}): Judged {
  const codes = findings.filter(({ effect }) => effect !== 'warn').map(({ code }) => code);
  return { verdict, codes: [...new Set(codes)].toSorted() };
}

/** Something under two policies. */
export interface Compared {
  /** `#12`, or the path of a record. */
  readonly name: string;
  readonly url: string | null;
  /** When it was merged or judged; ISO 8601. */
  readonly at: string;
  readonly was: Judged;
  readonly wouldBe: Judged;
}

export function differs({ was, wouldBe }: Pick<Compared, 'was' | 'wouldBe'>): boolean {
  return was.verdict !== wouldBe.verdict || was.codes.join() !== wouldBe.codes.join();
}

/** The codes that come and go: `+reach.undeclared -approval.missing`. */
export function codeChanges({ was, wouldBe }: Pick<Compared, 'was' | 'wouldBe'>): string {
  return [
    ...wouldBe.codes.filter((code) => !was.codes.includes(code)).map((code) => `+${code}`),
    ...was.codes.filter((code) => !wouldBe.codes.includes(code)).map((code) => `-${code}`),
  ].join(' ');
}
