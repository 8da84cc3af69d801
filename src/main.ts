import { run } from './action/run.ts';
import { runner } from './action/runner.ts';

await run(runner());
