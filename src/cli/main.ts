#!/usr/bin/env node
import { useProxyFromEnvironment } from '../http/proxy.ts';
import { runCommand } from './index.ts';
import { systemTerminal } from './terminal.ts';

useProxyFromEnvironment(process.env);
process.exitCode = await runCommand(process.argv.slice(2), systemTerminal());
