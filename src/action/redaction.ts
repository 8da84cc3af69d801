import { plainHtml } from '../report/html/html.ts';
import { SECRET_INPUTS } from './inputs.ts';
import type { Runner } from './runner.ts';

/** Hides the tokens of this run in a text: an inventory, say, could echo what it was sent as the name of a site. */
export type Redactor = (text: string) => string;

export function redactor(runner: Pick<Runner, 'input'>): Redactor {
  return redactorOf(SECRET_INPUTS.map((name) => runner.input(name)));
}

/** Hides some secrets in a text. */
export function redactorOf(secrets: readonly string[]): Redactor {
  const whole = secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH);
  const forms = [...new Set(whole.flatMap(written))].toSorted((a, b) => b.length - a.length);
  return (text) => forms.reduce(withoutSecret, text);
}

/** What is shorter than this is no secret, and hiding it would tear words apart. */
const MIN_SECRET_LENGTH = 4;

/** From so many characters on a part counts as the whole: a report cuts long values short. */
const MIN_PART_LENGTH = 12;

/** As it is, in the name of a host, in a cell of a table, and each as JSON and as HTML writes it. */
function written(secret: string): string[] {
  return [secret, secret.toLowerCase(), secret.replaceAll('|', '\\|')].flatMap((form) => [
    form,
    JSON.stringify(form).slice(1, -1),
    plainHtml(form, Number.POSITIVE_INFINITY),
  ]);
}

/** What stands in a report where the rest of a long value is cut off. */
const CUT = '…(+';

/** A text without the secret, and without what a cut has left of it. */
function withoutSecret(text: string, secret: string): string {
  const rest = withoutParts(text, secret);
  if (!rest.includes(CUT)) return rest;
  const pieces = rest.split(CUT);
  return pieces.map((piece, at) => (at < pieces.length - 1 ? withoutStart(piece, secret) : piece)).join(CUT);
}

/** A piece that is cut may end with a few characters of the secret: too few to know them by anywhere else. */
function withoutStart(piece: string, secret: string): string {
  for (let length = MIN_PART_LENGTH - 1; length >= MIN_SECRET_LENGTH; length -= 1)
    if (piece.endsWith(secret.slice(0, length))) return `${piece.slice(0, -length)}***`;
  return piece;
}

function withoutParts(text: string, secret: string): string {
  const start = secret.slice(0, MIN_PART_LENGTH);
  let hidden = '';
  let at = 0;
  for (let found = text.indexOf(start); found !== -1; found = text.indexOf(start, at)) {
    let length = start.length;
    while (length < secret.length && text[found + length] === secret[length]) length += 1;
    hidden += `${text.slice(at, found)}***`;
    at = found + length;
  }
  return hidden + text.slice(at);
}

/** The same runner, through which no token gets out. */
export function redactedRunner(runner: Runner): Runner {
  const hide = redactor(runner);
  return {
    ...runner,
    output: (name, value) => runner.output(name, hide(value)),
    summarize: (markdown) => runner.summarize(hide(markdown)),
    write: (name, content) => runner.write(name, typeof content === 'string' ? hide(content) : hidden(content, hide)),
    log: (line) => runner.log(hide(line)),
    warn: (message) => runner.warn(hide(message)),
    debug: (message) => runner.debug(hide(message)),
  };
}

/** No piece ends within a text of a value, so no secret is cut. */
function* hidden(pieces: Iterable<string>, hide: Redactor): Generator<string> {
  for (const piece of pieces) yield hide(piece);
}
