/** Why nothing is judged for most comments. */
export const NO_COMMAND = 'The comment holds no command.';

/** What a workflow event asks to be judged. */
export type Subject =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** The head that the event names. */ readonly head: string | null;
      /** The texts that the comment of the event has and had: without a command in one of them nothing is judged. */
      readonly comment: readonly string[] | null;
    }
  /** A head commit and its branch. The pull request has yet to be found. */
  | { readonly kind: 'head'; readonly commit: string; readonly branch: string; readonly repository: string }
  /** The pull requests that a merge queue is about to merge into a branch together. */
  | {
      readonly kind: 'group';
      readonly head: string;
      readonly base: string;
      readonly branch: string;
      /** The branch that the queue made for it. */ readonly ref: string;
    }
  /** Nothing that could be a release. */
  | { readonly kind: 'nothing'; readonly why: string };
