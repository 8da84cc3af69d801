/** The first line of the comment, by which it is found again. */
export const MARKER = '<!-- cohort-guard -->';
