#!/usr/bin/env node
import { useProxyFromEnvironment } from '../http/proxy.ts';
import { runCommand } from './index.ts';
import { nodeTrouble } from './node-version.ts';
import { systemTerminal } from './terminal.ts';

// The program that reads the output may stop early, as `head` does: the exit code is still that of the whole.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
useProxyFromEnvironment(process.env);
const trouble = nodeTrouble(process.versions.node);
if (trouble === null) process.exitCode = await runCommand(process.argv.slice(2), systemTerminal());
else {
  console.error(trouble);
  process.exitCode = 2;
}
