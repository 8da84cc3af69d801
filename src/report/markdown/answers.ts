import { words } from '../../prose/say.ts';
import { describeAnswer, type ApprovalsView } from '../approvals.ts';
import { bullets, paragraph, strong, type Block } from './nodes.ts';

/** Answers to commands that could not be read, and to requests for help. Never folded: their authors wait for them. */
export function answersSection(approvals: ApprovalsView | null): Block[] {
  if (approvals === null) return [];
  const { answers, help } = approvals;
  return [
    ...(answers.length === 0
      ? []
      : [
          paragraph(strong('Not understood'), words(':')),
          bullets(answers.map((answer) => [paragraph(describeAnswer(answer))])),
        ]),
    ...(help.length === 0
      ? []
      : [paragraph(strong('What can be said here'), words(':')), bullets(help.map((line) => [paragraph(line)]))]),
  ];
}
