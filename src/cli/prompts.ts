/** Asks a person at the terminal. Each answer is null where the person gives up. */
export interface Prompts {
  /** A line of text. `check` gives a sentence for what cannot be taken. */
  text(question: TextQuestion): Promise<string | null>;
  /** Yes or no. */
  confirm(question: { readonly message: string; readonly initial: boolean }): Promise<boolean | null>;
}

export interface TextQuestion {
  readonly message: string;
  /** What stands there already. */
  readonly initial: string;
  readonly check: (answer: string) => string | null;
}

/** The prompts of this process: on standard error, so that results alone go to standard output. Null where nobody is asked. */
export function systemPrompts(): Prompts | null {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const output = process.stderr;
  return {
    async text({ message, initial, check }) {
      const { text, isCancel } = await load();
      const answer = await text({
        message,
        initialValue: initial,
        output,
        validate: (value) => check(value ?? '') ?? undefined,
      });
      return isCancel(answer) ? null : answer;
    },
    async confirm({ message, initial }) {
      const { confirm, isCancel } = await load();
      const answer = await confirm({ message, initialValue: initial, output });
      return isCancel(answer) ? null : answer;
    },
  };
}

function load() {
  return import(/* webpackMode: 'eager' */ '@clack/prompts');
}
