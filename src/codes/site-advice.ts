import type { ReleaseFacts } from '../domain/facts.ts';
import type { AnyFinding } from '../domain/finding.ts';
import type { Violation } from '../domain/sites/resolution.ts';
import { printTerm } from '../domain/sites/selector.ts';
import { printCount } from '../prose/numbers.ts';
import { join, list, say, words, type Prose } from '../prose/say.ts';
import { next, type Next } from './code.ts';
import type { SiteFinding } from './site-code.ts';

/** Codes whose way out is to leave the sites out; where they name the same sites, one step says so. */
const LEFT_OUT_CODES = ['site.outside-cohort', 'site.inactive', 'site.incapable', 'site.unproven'] as const;
type LeftOutFinding = SiteFinding<(typeof LEFT_OUT_CODES)[number]>;

export function isLeftOut<F extends AnyFinding>(finding: F): finding is F & LeftOutFinding {
  return LEFT_OUT_CODES.some((code) => code === finding.code);
}

/** One step for findings that name the same sites. */
export function leaveOut(findings: readonly LeftOutFinding[], facts: ReleaseFacts | null): Next {
  const sites = findings[0]?.sites ?? [];
  const one = sites.length === 1;
  const why = join(
    findings.map((finding) => reason(finding, one)),
    ', and ',
  );
  const meant = findings.every((finding) => finding.code === 'site.outside-cohort')
    ? words(
        ` If ${one ? 'it is meant, it needs' : 'these sites are meant, they need'} a declaration that covers ${one ? 'it, and the owners of its cohort' : 'them, and the owners of their cohorts'} must approve.`,
      )
    : words('');
  return next(
    say`Take ${them(sites)} out of ${targets(facts)} (or, if the inventory is wrong about ${words(one ? 'it' : 'them')}, correct it there): ${words(one ? 'it' : 'they')} ${why}.${meant}${absence(findings, facts)}`,
  );
}

function reason({ code, sites }: LeftOutFinding, one: boolean): Prose {
  const because = [...new Set(sites.flatMap((site) => site.reasons))];
  switch (code) {
    case 'site.outside-cohort':
      return words(`${one ? 'is' : 'are'} outside the declared ${because.length === 1 ? 'cohort' : 'cohorts'}`);
    case 'site.inactive':
      return words(`${one ? 'has' : 'have'} a status that releases may not reach`);
    case 'site.incapable':
      return say`${words(one ? 'does' : 'do')} not meet ${list(because)}`;
    case 'site.unproven':
      return say`${words(one ? 'has' : 'have')} no value to judge ${list(because)} (unknown counts as unfit)`;
  }
}

/** A selector that asks whether the key exists is definite without it: for those who mean no by leaving it out. */
function absence(findings: readonly LeftOutFinding[], facts: ReleaseFacts | null): Prose {
  if (facts?.declaration.kind !== 'read') return [];
  const because = new Set(
    findings
      .filter((finding) => finding.code === 'site.unproven')
      .flatMap((finding) => finding.sites.flatMap((site) => site.reasons)),
  );
  const { requires, forbids } = facts.declaration.declaration;
  const keys = [
    ...forbids.flatMap(({ terms }) =>
      terms.filter((term) => term.kind === 'in' && terms.length === 1 && because.has(`not (${printTerm(term)})`)),
    ),
    ...requires.flatMap(({ terms }) =>
      terms.filter(
        (term) =>
          (term.kind === 'notin' || (term.kind === 'in' && term.values.every(isNo))) && because.has(printTerm(term)),
      ),
    ),
  ].map((term) => term.key);
  return [...new Set(keys)]
    .slice(0, 3)
    .flatMap(
      (key) =>
        say` If a missing ${key} means no, write ${`Forbids: ${key}`} instead: it asks whether the key is there at all.`,
    );
}

function isNo(value: string): boolean {
  return /^(?:false|no|none|off|0)$/i.test(value);
}

/** By name where they are few. */
function them(sites: readonly Violation[]): Prose {
  return sites.length > 3 ? words(`the ${printCount(sites.length)} sites`) : list(sites.map((one) => one.site.id));
}

/** Where the author says which sites are targeted. */
export function targets(facts: ReleaseFacts | null): Prose {
  const [manifest] = facts?.scope.manifests ?? [];
  const where = manifest === undefined ? words('the release manifest') : say`${manifest}`;
  if (facts?.declaration.kind !== 'read') return where;
  switch (facts.declaration.declaration.targets.kind) {
    case 'sites':
      return say`${'sites'} in ${where}`;
    case 'select':
      return say`what ${'select'} in ${where} catches`;
    case 'covered':
      return words('the release, by declaring a narrower cohort or listing its sites in a manifest');
  }
}
