import { setImmediate } from 'node:timers/promises';

/** Of the event loop, in which a connection is opened and a request written. */
const TURNS = 3;

/** Resolves once what was asked before is on its way, where nothing slows it: work that follows would hold it back. */
export async function sent(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await setImmediate();
}
