import type { ReleaseFacts } from '../domain/facts.ts';
import type { AnyFinding } from '../domain/finding.ts';
import { printTerm } from '../domain/selector.ts';
import { printCount } from '../prose/numbers.ts';
import { join, list, say, words, type Prose } from '../prose/say.ts';
import { advise, type Next } from './code.ts';
import type { SiteFinding } from './site-code.ts';

/** Codes whose way out is to leave the sites out; where they name the same sites, one step says so. */
const LEFT_OUT_CODES = ['site.outside-cohort', 'site.inactive', 'site.incapable', 'site.unproven'] as const;
type LeftOutFinding = SiteFinding<(typeof LEFT_OUT_CODES)[number]>;

export function isLeftOut<F extends AnyFinding>(finding: F): finding is F & LeftOutFinding {
  return LEFT_OUT_CODES.some((code) => code === finding.code);
}

/** One step for all sites that are to be left out, however many findings name them. */
export function leaveOut(findings: readonly LeftOutFinding[], facts: ReleaseFacts | null): Next {
  const attribute = withoutAnyValue(findings, facts);
  if (attribute !== null) return attribute;
  const ids = [...new Set(findings.flatMap(({ sites }) => sites.map(({ site }) => site.id)))];
  const isOne = ids.length === 1;
  const [them, they] = isOne ? ['it', 'it'] : ['them', 'they'];
  const correct = words(` If the inventory is wrong about ${isOne ? 'it' : 'some of them'}, correct it there.`);
  const isSame = findings.every(({ sites }) => sites.length === ids.length);
  const why = join(
    findings.map((finding) => reason(finding, isOne)),
    ', and ',
  );
  const meant = findings.every(({ code }) => code === 'site.outside-cohort')
    ? words(
        ` If the change is meant for ${them}, declare ${isOne ? 'its cohort' : 'their cohorts'} as well: the owners must then approve, too.`,
      )
    : words('');
  const taken = isSame
    ? say`Take ${named(ids)} out of ${targets(facts)}: ${words(they)} ${why}.`
    : say`Take ${named(ids)} out of ${targets(facts)}. Each is listed below with its reason.`;
  return advise`${taken}${correct}${meant}${absence(findings, facts)}`;
}

/** Where no targeted site has a value for a condition, no site is at fault: the attribute is. */
function withoutAnyValue(findings: readonly LeftOutFinding[], facts: ReleaseFacts | null): Next | null {
  const targeted = facts?.resolution?.ok === true ? facts.resolution.value.targets.length : 0;
  const [only, ...others] = findings;
  if (only === undefined || others.length > 0 || only.code !== 'site.unproven') return null;
  if (targeted < 2 || only.sites.length < targeted) return null;
  const conditions = [...new Set(only.sites.flatMap(({ reasons }) => reasons))];
  return advise`No targeted site has a value for ${list(conditions)}. Correct the name of the attribute, or record its values in the inventory.${absence(findings, facts)}`;
}

function reason({ code, sites }: LeftOutFinding, isOne: boolean): Prose {
  const because = [...new Set(sites.flatMap((site) => site.reasons))];
  switch (code) {
    case 'site.outside-cohort':
      return words(`${isOne ? 'is' : 'are'} outside the declared ${because.length === 1 ? 'cohort' : 'cohorts'}`);
    case 'site.inactive':
      return words(`${isOne ? 'has' : 'have'} a status that releases must not reach`);
    case 'site.incapable':
      return say`${words(isOne ? 'does' : 'do')} not meet ${list(because)}`;
    case 'site.unproven':
      return say`${words(isOne ? 'has' : 'have')} no value for ${list(because)}, which counts as not met`;
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
        say` If a missing ${key} means no, write ${`forbids: ${key}`} in the manifest instead: it asks whether the key is there at all.`,
    );
}

function isNo(value: string): boolean {
  return /^(?:false|no|none|off|0)$/i.test(value);
}

/** By name where they are few. */
function named(ids: readonly string[]): Prose {
  return ids.length > 5 ? words(`${printCount(ids.length)} sites`) : list(ids);
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
      return words('the release, by a narrower cohort or by a manifest that lists its sites');
  }
}
