#!/usr/bin/env node
import { PROXY_ADDRESS, useProxyFromEnvironment } from '../http/proxy.ts';
import { runCommand } from './index.ts';
import { nodeTrouble } from './node-version.ts';
import { systemTerminal } from './terminal.ts';

// The program that reads the output may stop early, as `head` does: the exit code is still that of the whole.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
const noProxy = useProxyFromEnvironment(process.env);
const trouble = noProxy === null ? nodeTrouble(process.versions.node) : `${noProxy}: expected ${PROXY_ADDRESS}.`;
if (trouble === null) process.exitCode = await runCommand(process.argv.slice(2), systemTerminal());
else {
  console.error(trouble);
  process.exitCode = 2;
}
