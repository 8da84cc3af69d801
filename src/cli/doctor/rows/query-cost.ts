import type { Failure } from '../../../domain/finding.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { fetchQueryCost, type AskedQuery, type QueryCost } from '../../../github/settings/cost.ts';
import { plural, printCount } from '../../../prose/numbers.ts';
import { fine, unknown, warning, type Diagnosis, type Row } from '../diagnosis.ts';
import type { Patient } from '../patient.ts';
import { printPlace } from './environments.ts';

/** Points that a workflow's token has in an hour, for all workflows of the repository. */
const HOUR = 1000;
/** So many judgements an hour are few. */
const MAX_TIMES = 20;

export const queryCost: Row = {
  id: 'query-cost',
  asks: 'Is the allowance of an hour enough for many checks and gates?',
  async examine(patient) {
    const judged = await patient.check();
    if (!judged.ok) return unknown('pull requests', judged.error);
    const diagnoses: Diagnosis[] = [];
    if (judged.value !== null) {
      const { number } = judged.value;
      diagnoses.push(await look(`the check of pull request #${number}`, patient.queriesOf(number), patient));
    }
    for (const place of patient.places) {
      // Where GitHub gave no cost for one, it gives none for the others either.
      if (diagnoses.some(({ state }) => state === 'unknown')) break;
      await patient.gate(place);
      diagnoses.push(await look(`the gate of ${printPlace(place)}`, patient.queriesOf(place), patient));
    }
    return diagnoses;
  },
};

async function look(about: string, queries: readonly AskedQuery[], patient: Patient): Promise<Diagnosis> {
  const cost = await fetchCost(queries, patient);
  if (!cost.ok) return unknown(about, cost.error);
  if (cost.value === null) return fine(about, 'this server has no limit');
  const { points, nodes } = cost.value;
  const times = Math.floor(HOUR / Math.max(points, 1));
  const found = `${plural(queries.length, 'query', 'queries')}, ${plural(points, 'point')}, at most ${printCount(nodes)} nodes in one: a workflow's token has enough for ${printCount(times)} an hour`;
  return times > MAX_TIMES
    ? fine(about, found)
    : warning(about, {
        found,
        consequence: 'A check or gate that runs when these are used up is an error, until the hour is over.',
        fix: 'Deploy to each environment more often: a gate reads all that was merged since the last deployment. A check is the cheaper the fewer commits, reviews and comments a pull request has.',
      });
}

/** All of them together: each operation is priced once, at its longest. Null: there is no limit. */
async function fetchCost(
  queries: readonly AskedQuery[],
  { github }: Patient,
): Promise<Result<QueryCost | null, Failure>> {
  let points = 0;
  let nodes = 0;
  for (const [, same] of Map.groupBy(queries, ({ name }) => name)) {
    const [longest] = same.toSorted((a, b) => b.document.length - a.document.length);
    if (longest === undefined) continue;
    const cost = await fetchQueryCost(github, longest);
    if (!cost.ok || cost.value === null) return cost;
    points += cost.value.points * same.length;
    nodes = Math.max(nodes, cost.value.nodes);
  }
  return ok({ points, nodes });
}
