const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Sends every request of this process through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name, where
 * they name one. Node does it itself, from 24.14 on also for a process that has started. Gives the variables that name
 * one, where what they name is no address, and null where all is well.
 */
export function useProxyFromEnvironment(environment: Environment): string | null {
  const naming = VARIABLES.filter((name) => (environment[name] ?? '') !== '');
  if (naming.length === 0) return null;
  // Loaded where there is a proxy: a run that asks nothing needs neither module, and both cost it some milliseconds.
  const http = process.getBuiltinModule('node:http');
  try {
    if ('setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv(environment);
    else if (environment['NODE_USE_ENV_PROXY'] !== '1') startAgainWithProxy(environment);
    return null;
  } catch {
    return naming.join(', ');
  }
}

/** What each of them may be. */
export const PROXY_ADDRESS = 'the address of a proxy, such as http://proxy.example.org:3128';

/**
 * Whether the proxy of this process is one that only `fetch` goes through, and Node's `http` does not: so it is before
 * Node 24.5. The options that it knows are asked for last: to list them takes it a while.
 */
export function hasProxyForFetchAlone(
  node: Readonly<{ env: Environment; allowedNodeEnvironmentFlags: ReadonlySet<string> }>,
): boolean {
  return node.env['NODE_USE_ENV_PROXY'] === '1' && !node.allowedNodeEnvironmentFlags.has('--use-env-proxy');
}

/** An older Node 24 reads the variables only at its start, and only with an option. */
function startAgainWithProxy(environment: Environment): never {
  const again = process.getBuiltinModule('node:child_process').spawnSync(process.execPath, process.argv.slice(1), {
    env: { ...environment, NODE_USE_ENV_PROXY: '1' },
    stdio: 'inherit',
  });
  process.exit(again.status ?? 1);
}
