import type { AnyFinding } from '../domain/finding.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { Resolution, Violation } from '../domain/sites/resolution.ts';
import { plural, printCount } from '../prose/numbers.ts';
import { list, say, words, type Prose } from '../prose/say.ts';
import { define, type Code, type Docs, type Next } from './code.ts';

/** A finding about sites: one violation for each, all of them. */
export interface SiteFinding<C extends string> extends AnyFinding<C, 'deny'> {
  readonly sites: readonly Violation[];
}

/** What a code about sites has of its own. */
interface SiteDefinition<C extends string> extends Docs<'deny'> {
  readonly code: C;
  readonly kind: Violation['kind'];
  /** Whether the gate looks for it among the members of the deployed cohort, too. */
  readonly atGate?: boolean;
  /** Completes `3 of 40 targeted sites …`. */
  readonly title: (count: string, isOne: boolean, sites: readonly Violation[]) => string;
  readonly expected: (sites: readonly Violation[], release: ReleaseFacts | null) => Prose;
  /** Sites with the same values read alike. */
  readonly group: (violation: Violation) => readonly string[];
  readonly observed: (values: readonly string[]) => Prose;
  readonly next: (finding: SiteFinding<C>, release: ReleaseFacts | null) => Next;
}

/** Codes about sites are one family: each is data. */
export function siteCode<C extends string>(definition: SiteDefinition<C>): Code<SiteFinding<C>> {
  const find = ({ violations }: Resolution): readonly SiteFinding<C>[] => {
    const sites = violations.filter(({ kind }) => kind === definition.kind);
    return sites.length === 0 ? [] : [{ code: definition.code, effect: 'deny', sites }];
  };
  return define<SiteFinding<C>>({
    code: definition.code,
    find: ({ resolution }) => (resolution?.ok === true ? find(resolution.value) : []),
    findAtGate: ({ members }) => (definition.atGate === true && members.ok ? find(members.value) : []),
    describe: (finding, { release }) => ({
      title: definition.title(countOf(finding.sites, release), finding.sites.length === 1, finding.sites),
      expected: definition.expected(finding.sites, release),
      observed: grouped(finding.sites, definition),
      next: definition.next(finding, release),
    }),
    when: definition.when,
    fix: definition.fix,
  });
}

function countOf(sites: readonly Violation[], release: ReleaseFacts | null): string {
  const targeted = release?.resolution?.ok === true ? release.resolution.value.targets.length : null;
  return targeted === null
    ? plural(sites.length, 'targeted site')
    : `${printCount(sites.length)} of ${plural(targeted, 'targeted site')}`;
}

/** Counts of violations that read alike, the most frequent first. */
function grouped(
  sites: readonly Violation[],
  { group, observed }: Pick<SiteDefinition<string>, 'group' | 'observed'>,
): Prose[] {
  const groups = new Map<string, { readonly what: Prose; readonly ids: string[] }>();
  for (const violation of sites) {
    const values = group(violation);
    const key = JSON.stringify(values);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { what: observed(values), ids: [violation.site.id] });
    else known.ids.push(violation.site.id);
  }
  return [...groups.values()]
    .toSorted((a, b) => b.ids.length - a.ids.length)
    .map(({ what, ids }) => say`${words(plural(ids.length, 'site'))} ${what}: ${list(ids, 3)}`);
}
