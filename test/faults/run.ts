import { expect } from 'vitest';
import { runAction, type StepResult } from '../acceptance/run-action.ts';
import { TOKENS } from '../acceptance/scenario.ts';
import { virtualClock } from '../loopback/clock.ts';
import type { Kind } from './kinds.ts';
import { Relay, type Plan } from './relay.ts';
import type { Play, Stage } from './scenarios.ts';
import { Tape, type Answer, type Seen } from './tape.ts';

/** What one run came to. */
export interface Came extends StepResult {
  readonly seen: readonly Seen[];
  /** Virtual milliseconds that it took. */
  readonly took: number;
  readonly strays: number;
}

/** A scenario with its honest run, from which others are run with one thing gone wrong. */
export interface Recorded {
  readonly play: Play;
  readonly honest: Came;
  readonly run: (plan: Omit<Plan, 'clock'>) => Promise<Came>;
  /** How the first request of a kind is answered. */
  readonly firstOf: (kind: Kind) => Answer | undefined;
  readonly close: () => Promise<void>;
}

export async function record(play: Play): Promise<Recorded> {
  const stage = await play.set();
  const tape = new Tape({ github: stage.github.apiUrl, inventory: new URL(stage.inventory.url).origin });
  const relay = await Relay.start(tape);
  const honest = await through(relay, stage, { recording: true });
  expect({ play: play.title, problems: stage.github.problems }).toEqual({ play: play.title, problems: [] });
  return {
    play,
    honest,
    async run(plan) {
      if (plan.gone === undefined) return through(relay, stage, plan);
      const parting = await Relay.start(tape, false);
      try {
        return await through(parting, stage, plan);
      } finally {
        await parting.close();
      }
    },
    firstOf: (kind) => tape.firstOf(kind),
    close: () => relay.close(),
  };
}

async function through(relay: Relay, { github, step }: Stage, plan: Omit<Plan, 'clock'>): Promise<Came> {
  const clock = virtualClock();
  const at = relay.origin('github');
  relay.begin({ ...plan, clock });
  const result = await runAction(
    { ...github, apiUrl: at, graphqlUrl: `${at}/graphql` },
    {
      ...step,
      clock,
      with: { 'inventory-token': TOKENS.inventory, 'members-token': TOKENS.members, ...step.with },
    },
  );
  return { ...result, seen: [...relay.seen], took: clock.now(), strays: relay.strays };
}
