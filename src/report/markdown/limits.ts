/** How much of each list is shown; all of it is in the decision record. */
export interface Limits {
  readonly rows: number;
  readonly steps: number;
}
