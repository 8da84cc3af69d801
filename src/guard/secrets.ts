import { SECRET_INPUTS } from './inputs.ts';
import type { Runner } from './runner.ts';

/** Hides the tokens of this run in a text: an inventory, say, could echo what it was sent as the name of a site. */
export type Hide = (text: string) => string;

export function hiding(runner: Runner): Hide {
  const secrets = SECRET_INPUTS.map((name) => runner.input(name)).filter((secret) => secret.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
  return (text) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text);
}

/** What is shorter than this is no secret, and hiding it would tear words apart. */
const SHORTEST = 4;

/** The same runner, through which no token gets out. */
export function withoutSecrets(runner: Runner): Runner {
  const hide = hiding(runner);
  return {
    ...runner,
    output: (name, value) => runner.output(name, hide(value)),
    summarize: (markdown) => runner.summarize(hide(markdown)),
    write: (name, content) => runner.write(name, hide(content)),
    log: (line) => runner.log(hide(line)),
    warn: (message) => runner.warn(hide(message)),
    debug: (message) => runner.debug(hide(message)),
  };
}
