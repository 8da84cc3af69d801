/** `cohort` with at most one letter wrong. */
const NAME = 'cohort';
const NEARLY = new RegExp(
  Array.from(NAME)
    .flatMap((letter, at) => [
      `${NAME.slice(0, at)}[a-z0-9]?${NAME.slice(at + 1)}`,
      `${NAME.slice(0, at)}[a-z0-9]${NAME.slice(at)}`,
      `${NAME.slice(0, at)}${NAME.charAt(at + 1)}${letter}${NAME.slice(at + 2)}`,
    ])
    .join('|'),
);
/** By which Markdown shows other letters than it is written with, or fewer. */
const REWRITTEN = /[&<\]\u0080-\uffff]/;

/** Whether the page of a Markdown text may hold a command: only such a text needs to be rendered by GitHub. */
export function mayHoldCommand(markdown: string): boolean {
  return REWRITTEN.test(markdown) || NEARLY.test(markdown.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}
