import { serveList } from '../lists.ts';
import { askPolicy, stepFile } from '../support.ts';
import { policyOfPage } from './page.ts';
import { PRACTICES, type Estate, type Recipe } from './servers.ts';

/** Asks what a step of a page has written. */
export const askStep = (page: string, shape: unknown, statuses?: readonly string[], writtenAt?: string) =>
  askPolicy(
    policyOfPage(page, { ...(statuses && { statuses }) }),
    stepFile(typeof shape === 'string' ? shape : JSON.stringify(shape), writtenAt),
  );

/** Asks a server of the shape of a page, by the mapping of the page. */
export async function askRecipe(
  page: string,
  { serve, statuses }: Recipe,
  estate: Estate = () => PRACTICES,
  changes: Record<string, unknown> = {},
) {
  const list = await serveList((request) => serve(request, estate(request)));
  const policy = policyOfPage(page, {
    changes: { url: `${list.origin}/list`, ...changes },
    ...(statuses && { statuses }),
  });
  return { answer: await askPolicy(policy, { token: 'user:secret' }), requests: list.requests };
}
