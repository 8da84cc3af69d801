import { printable } from '../prose/printable.ts';
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
  const forms = new Set(whole.flatMap(written));
  const byStart = Map.groupBy(forms, (form) => form.slice(0, MIN_PART_LENGTH));
  return (text) => withoutStarts(withoutParts(text, byStart), forms);
}

/** What is shorter than this is no secret, and hiding it would tear words apart. */
const MIN_SECRET_LENGTH = 4;

/** From so many characters on a part counts as the whole: a report cuts long values short. */
const MIN_PART_LENGTH = 12;

/** As it is, and in the name of a host, quoted or not; each as a cell of a table, a line and a page write it. */
function written(secret: string): string[] {
  return [secret, secret.toLowerCase()]
    .flatMap(quoted)
    .flatMap((form) => [
      form,
      form.replaceAll('|', '\\|'),
      printable(form, Number.POSITIVE_INFINITY),
      plainHtml(form, Number.POSITIVE_INFINITY),
    ]);
}

/** As what was seen, as a value in a sentence, and as a text of a record: each may quote the one before, as JSON does. */
const QUOTATIONS = 3;

function quoted(text: string): string[] {
  const forms = [text];
  for (let form = text; forms.length <= QUOTATIONS; forms.push(form)) form = JSON.stringify(form).slice(1, -1);
  return forms;
}

/**
 * A text without the forms of secrets, and without what a cut has left of one. Of several that begin alike the one that
 * is there is the longest.
 */
function withoutParts(text: string, byStart: ReadonlyMap<string, readonly string[]>): string {
  const parts: Part[] = [];
  for (const [start, forms] of byStart)
    for (let from = text.indexOf(start); from !== -1; from = text.indexOf(start, from + 1))
      parts.push({ from, to: from + Math.max(...forms.map((form) => lengthOfPart(text, from, form))) });
  let hidden = '';
  let at = 0;
  for (const { from, to } of parts.toSorted((a, b) => a.from - b.from)) {
    if (from >= at) hidden += `${text.slice(at, from)}***`;
    at = Math.max(at, to);
  }
  return hidden + text.slice(at);
}

/** Where a secret stands in a text. */
interface Part {
  readonly from: number;
  readonly to: number;
}

function lengthOfPart(text: string, from: number, form: string): number {
  let length = 0;
  while (length < form.length && text[from + length] === form[length]) length += 1;
  return length;
}

/** What stands in a report where the rest of a long value is cut off. */
const CUT = '…(+';

/** A piece that is cut may end with a few characters of a secret: too few to know them by anywhere else. */
function withoutStarts(text: string, forms: ReadonlySet<string>): string {
  if (!text.includes(CUT)) return text;
  const pieces = text.split(CUT);
  return pieces.map((piece, at) => (at < pieces.length - 1 ? withoutStart(piece, forms) : piece)).join(CUT);
}

function withoutStart(piece: string, forms: ReadonlySet<string>): string {
  for (let length = MIN_PART_LENGTH - 1; length >= MIN_SECRET_LENGTH; length -= 1)
    for (const form of forms) if (piece.endsWith(form.slice(0, length))) return `${piece.slice(0, -length)}***`;
  return piece;
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
