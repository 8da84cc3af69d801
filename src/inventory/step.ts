import jmespath from 'jmespath';
import type { Failure } from '../domain/finding.ts';
import type { StepSource } from '../domain/policy/inventory.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import { failed, malformed, type InventoryError } from './error.ts';
import { snapshotOf } from './file.ts';
import { parseJson, printJsonProblem } from './formats/json-text.ts';
import { decodeUtf8 } from './formats/text.ts';
import { parseMoment } from './moment.ts';
import type { Inventory } from './port.ts';
import { readSites } from './read-sites.ts';
import { SiteCollector } from './site-collector.ts';
import { checkFreshness } from './snapshot.ts';

/** What an earlier step of the job wrote. */
export interface StepFile {
  readonly content: Uint8Array;
  /** ISO 8601. */
  readonly writtenAt: string;
}

export interface StepDeps {
  /** Reads the file of the input `inventory-file`, where it may be believed. */
  readonly readStepFile: (signal: AbortSignal) => Promise<Result<StepFile, InventoryError>>;
  readonly now: () => Date;
}

const ASKED = 'the file of the input inventory-file';

/** A list that an earlier step of the same job wrote. */
export function stepInventory(source: StepSource, deps: StepDeps): Inventory {
  return {
    async resolve(queries, signal) {
      const file = await deps.readStepFile(signal);
      return file.ok ? judge(source, file.value, queries, deps.now) : failed(ASKED, file.error);
    },
  };
}

function judge(
  source: StepSource,
  { content, writtenAt }: StepFile,
  queries: readonly Query[],
  now: () => Date,
): Result<readonly Resolution[], Failure> {
  const asOf = source.asOf === null ? ok(writtenAt) : readAsOf(content, source.asOf);
  if (!asOf.ok) return failed(ASKED, asOf.error);
  const stamp = { snapshot: snapshotOf(content), asOf: asOf.value };
  const stale = checkFreshness(stamp, null, { maxAge: source.maxAge, now }, { asOf: 'as-of' });
  if (stale !== null) return failed(ASKED, stale);
  const collector = new SiteCollector(queries);
  const failure = readSites(content, source, (place, site) => {
    const problem = site.ok ? collector.add(site.value) : site.error;
    return problem === null
      ? null
      : failed(place === null ? ASKED : `${ASKED} (${place})`, { key: 'format', ...problem }).error;
  });
  return failure === null ? ok(collector.finish({ ...stamp, cohortNames: null })) : fail(failure);
}

function readAsOf(content: Uint8Array, expression: string): Result<string, InventoryError> {
  const text = decodeUtf8(content);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  if (!value.ok) return fail(malformed('JSON', printJsonProblem(value.error), 'format'));
  try {
    const found: unknown = jmespath.search(value.value, expression);
    return parseMoment(found, 'as-of');
  } catch (error) {
    return fail(
      malformed(
        `a file that as-of (${expression}) can be applied to`,
        error instanceof Error ? error.message : 'it failed',
        'as-of',
      ),
    );
  }
}
