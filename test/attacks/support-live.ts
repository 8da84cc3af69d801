import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll } from 'vitest';
import { quickScenario, type Scenario, type ScenarioOptions } from '../acceptance/scenario.ts';

/* What the attacks on approvals, gate, tokens and evidence share. */

export { approve, BOTH, byHand, counted, reasons, RP, say, TM, vetoes } from '../acceptance/people.ts';

/** A scenario in which nothing is published: half the work, where a test does not look at what is. */
export async function quietScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const own = await quickScenario(options);
  return { ...own, run: (step = {}) => own.run({ ...step, with: { publish: 'false', ...step.with } }) };
}

/** Edits what GitHub answers of the pull request that is judged. */
export function editPull({ github }: Scenario, edit: (pull: any, answer: any) => unknown): void {
  const mutate = (answer: any): never => {
    edit(answer.data.repository.pullRequest, answer);
    return answer as never;
  };
  github.fault = ({ operationName }) => (operationName === 'PullRequest' ? { mutate } : undefined);
}

export interface Machine {
  readonly url: string;
  readonly port: number;
  /** What arrived: method, path and all headers. */
  readonly seen: { readonly line: string; readonly headers: string }[];
}

const machines: { close(): void }[] = [];
afterAll(() => {
  for (const machine of machines.splice(0)) machine.close();
});

/** A machine of the attacker's on another port of the loopback address, which writes down what it is sent. */
export async function machine(
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => void response.end('{}'),
): Promise<Machine> {
  const seen: { line: string; headers: string }[] = [];
  const server = createServer((request, response) => {
    seen.push({ line: `${request.method ?? ''} ${request.url ?? ''}`, headers: JSON.stringify(request.headers) });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  machines.push({
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return { url: `http://127.0.0.1:${String(address.port)}`, port: address.port, seen };
}
