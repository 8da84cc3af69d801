import type { RestCall } from './answer.ts';

/** An account as REST shows it: a bot's login ends in `[bot]`, a deleted account is `ghost`. */
export function user({ world }: RestCall, login: string): Record<string, unknown> {
  const account = world.account(login);
  if (account === null) return { login: 'ghost', id: 10137, type: 'User' };
  const { __typename: type, databaseId: id } = account;
  return { login: type === 'Bot' ? `${account.login}[bot]` : account.login, id, type };
}
