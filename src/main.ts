import { runCommand } from './cli/index.ts';
import { run } from './action/run.ts';
import { runner } from './action/runner.ts';

// The runner of GitHub Actions starts it without a word behind; somebody at a terminal has a command.
const commands = process.argv.slice(2);
if (commands.length === 0) {
  await run(runner());
} else {
  const { code, text } = await runCommand(commands);
  console.log(text);
  process.exitCode = code;
}
