import { z } from 'zod/mini';
import type { Elsewhere } from '../domain/deployment/facts.ts';
import type { GateRun } from '../gate/request.ts';
import type { Environment } from './environment.ts';

export function gateRunOf(environment: Environment, now: Date): GateRun {
  return {
    elsewhere: [...elsewhereOf(environment)],
    now: now.toISOString(),
    retentionDays: environment.retentionDays,
  };
}

const payloadShape = z.object({
  workflow_run: z.catch(z.optional(z.object({ head_sha: z.string() })), undefined),
  inputs: z.catch(z.nullish(z.record(z.string(), z.unknown())), null),
});

/** Names of inputs that people give to what is deployed. */
const REFERENCE = /(?:^|[-_])(?:sha|commit|ref|tag|branch|revision|version)$/i;
const ABBREVIATED = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{7,64}$/i;

function elsewhereOf({ event, payload, commit, branch }: Environment): readonly Elsewhere[] {
  const read = payloadShape.safeParse(payload);
  if (!read.success || commit === null) return [];
  const { workflow_run: started, inputs } = read.data;
  if (event === 'workflow_run' && started !== undefined && started.head_sha !== commit)
    return [{ source: 'workflow_run', value: started.head_sha }];
  const sameBranch = [branch, `refs/heads/${branch ?? ''}`, ''];
  return Object.entries(inputs ?? {}).flatMap(([name, value]): Elsewhere[] => {
    if (typeof value !== 'string' || sameBranch.includes(value.trim())) return [];
    const isReference = REFERENCE.test(name) || ABBREVIATED.test(value) || value.startsWith('refs/');
    const isOwn = value.length >= 7 && commit.startsWith(value.toLowerCase());
    return isReference && !isOwn ? [{ source: `input ${name}`, value }] : [];
  });
}
