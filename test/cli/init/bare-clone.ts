import { readFileSync } from 'node:fs';
import type { Prompts } from '../../../src/cli/prompts.ts';

/* A clone that has no policy yet, and somebody at its terminal. */

export const POLICY = '.github/cohort-guard.yml';
export const example = (path: string) => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8');

const DEPLOY = `
on: push
jobs:
  deploy:
    strategy: { matrix: { site: [rp, tm] } }
    environment: production-\${{ matrix.site }}
    steps: [{ run: ./deploy.sh }]
  pages:
    environment: { name: github-pages }
    steps: [{ run: ./pages.sh }]
`;

export const CLONE = {
  'inventory/sites.csv': example('inventory/sites.csv'),
  'deploy/resource-publisher/values.yml': 'a: 1\n',
  'deploy/template-manager/values.yml': 'a: 1\n',
  'package.json': '{}',
  '.github/CODEOWNERS': [
    '* @dave',
    '*.ts @nobody',
    '/deploy/resource-publisher/ @alice @bob someone@example.org',
    'deploy/template-manager/** @carol @acme/tm # owners',
    '.github/ @erin',
  ].join('\n'),
  '.github/workflows/deploy.yml': DEPLOY,
};

/** Answers each question with what stands there, but for those that are given. */
export function answering(asked: string[], answers: Readonly<Record<string, string>>, refused: string[] = []): Prompts {
  return {
    text({ message, initial, check }) {
      asked.push(message);
      const answer = Object.entries(answers).find(([start]) => message.startsWith(start))?.[1] ?? initial;
      const why = check(answer);
      if (why === null) return Promise.resolve(answer);
      refused.push(why);
      return Promise.resolve(null);
    },
    confirm({ message, initial }) {
      asked.push(message);
      return Promise.resolve(initial);
    },
  };
}
