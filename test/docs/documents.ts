import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/* The pages that people read, and the blocks of code on them. */

export const ROOT = resolve(import.meta.dirname, '../..');
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Files below a folder of the repository, by their path from its root. */
export function below(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

/** Every page in Markdown that is for people. */
export const PAGES: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...[...below('docs'), ...below('examples')].filter((name) => name.endsWith('.md')),
];

export interface Block {
  readonly page: string;
  /** Of its first line, from 1. */
  readonly line: number;
  readonly language: string;
  /** Without the indentation of a list that it stands in. */
  readonly text: string;
}

const FENCE = /^(?<indent> *)```(?<language>\w*)\n(?<text>[^]*?)^\k<indent>```$/gm;

/** The fenced blocks of a page. */
export function blocksOf(page: string): Block[] {
  const content = read(page);
  return [...content.matchAll(FENCE)].map((match) => {
    const { indent = '', language = '', text = '' } = match.groups ?? {};
    return {
      page,
      line: content.slice(0, match.index).split('\n').length + 1,
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    };
  });
}

/** The blocks of a language on all pages. */
export function blocks(language: string): Block[] {
  return PAGES.flatMap(blocksOf).filter((block) => block.language === language);
}
