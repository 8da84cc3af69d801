import { expect, it } from 'vitest';
import { hasUnseen } from '../../../src/domain/page/characters.ts';
import { UNSEEN } from '../../../src/inventory/postgres/sql.ts';

it('PostgreSQL takes the same characters for unseen', () => {
  const same = new RegExp(UNSEEN.replaceAll(/\\U000(\w{5})/g, String.raw`\u{$1}`), 'u');
  const differing: number[] = [];
  for (let code = 1; code <= 0x10ffff; code += 1) {
    const text = String.fromCodePoint(code);
    if (text.isWellFormed() && same.test(text) !== hasUnseen(text)) differing.push(code);
  }
  expect(differing).toEqual([]);
});
