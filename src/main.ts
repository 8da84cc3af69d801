import { run } from './guard/run.ts';
import { runner } from './guard/runner.ts';

await run(runner());
