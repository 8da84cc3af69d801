const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Sends every request of this process through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name, where
 * they name one. Node does it itself, from 24.14 on also for a process that has started.
 */
export function useProxyFromEnvironment(environment: Environment): void {
  if (VARIABLES.every((name) => (environment[name] ?? '') === '')) return;
  // Loaded where there is a proxy: most comments are none of ours, and both modules cost a start some milliseconds.
  const http = process.getBuiltinModule('node:http');
  if ('setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv(environment);
  else if (environment['NODE_USE_ENV_PROXY'] !== '1') startAgainWithProxy(environment);
}

/** An older Node 24, from 24.5 on, reads the variables only at its start, and only with an option. */
function startAgainWithProxy(environment: Environment): never {
  const again = process.getBuiltinModule('node:child_process').spawnSync(process.execPath, process.argv.slice(1), {
    env: { ...environment, NODE_USE_ENV_PROXY: '1' },
    stdio: 'inherit',
  });
  process.exit(again.status ?? 1);
}
