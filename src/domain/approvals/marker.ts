/** The first line of our comment, by which it is found again. It shows lines to be pasted, and says nothing itself. */
export const MARKER = '<!-- cohort-guard -->';
