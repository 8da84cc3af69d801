import { EnvHttpProxyAgent, setGlobalDispatcher } from 'undici';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** Sends every request of this process through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name, where they name one. */
export function useProxyOf(environment: Readonly<Record<string, string | undefined>>): void {
  if (VARIABLES.some((name) => (environment[name] ?? '') !== '')) setGlobalDispatcher(new EnvHttpProxyAgent());
}
