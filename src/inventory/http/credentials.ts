import type { Credentials } from '../../domain/policy/mapping.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { unavailable, type InventoryError } from '../error.ts';

/** Asks GitHub for the identity token of this workflow, for an audience. */
export type FetchIdentity = (audience: string, signal: AbortSignal) => Promise<Result<string, InventoryError>>;

/** What is sent to prove who asks. */
export interface Authorization {
  readonly headers: Readonly<Record<string, string>>;
  /** What must not come back in a message; the first is what was given. */
  readonly secrets: readonly string[];
  /** Secrets that nothing else of this run hides: an answer that holds one is refused. */
  readonly unhidden: readonly string[];
  /** Why a server may have refused, for messages. */
  readonly refusal: string;
}

const MISSING = 'the inventory-token input is missing';
const UNSENT = 'no secret was sent, since auth does not say how';
const REFUSED = 'the inventory-token input was refused';

/** What is shorter is a word that an honest answer may hold. */
const MIN_SECRET = 8;

/** @param token the input `inventory-token`; null: none was given. */
export async function authorize(
  auth: Credentials,
  token: string | null,
  fetchIdentity: FetchIdentity,
  signal: AbortSignal,
): Promise<Result<Authorization, InventoryError>> {
  if (auth.kind === 'oidc') {
    const identity = await fetchIdentity(auth.audience, signal);
    if (!identity.ok) return identity;
    return ok({
      headers: { authorization: `Bearer ${identity.value}` },
      secrets: [identity.value],
      unhidden: [identity.value],
      refusal: 'the identity token of the workflow was refused',
    });
  }
  return authorizeBy(auth, token);
}

/** The same by the token alone. */
export function authorizeBy(
  auth: Exclude<Credentials, { kind: 'oidc' }>,
  token: string | null,
): Result<Authorization, InventoryError> {
  if (auth.kind === 'none' || token === null)
    return ok({ headers: {}, secrets: [], unhidden: [], refusal: auth.kind === 'none' ? UNSENT : MISSING });
  const plain = { secrets: [token], unhidden: [], refusal: REFUSED };
  switch (auth.kind) {
    case 'bearer':
      return ok({ headers: { authorization: `Bearer ${token}` }, ...plain });
    case 'scheme':
      return ok({ headers: { authorization: `${auth.scheme} ${token}` }, ...plain });
    case 'header':
      return ok({ headers: { [auth.header.toLowerCase()]: token }, ...plain });
    case 'basic': {
      const encoded = Buffer.from(token).toString('base64');
      // The whole is what the run hides: what is sent, and what stands behind the colon, would show.
      const parts = [encoded, token.slice(token.indexOf(':') + 1)].filter(({ length }) => length >= MIN_SECRET);
      return token.includes(':')
        ? ok({
            headers: { authorization: `Basic ${encoded}` },
            secrets: [token, ...parts],
            unhidden: parts,
            refusal: REFUSED,
          })
        : fail(unavailable('an inventory-token input of the form user:password', 'one without a colon', 'auth'));
    }
  }
}

/** A phrase without a secret, as it is or as the name of a host has it. */
export function hide({ secrets }: Authorization, phrase: string): string {
  return secrets
    .flatMap((secret) => [secret, secret.toLowerCase()])
    .reduce((text, secret) => text.replaceAll(secret, '***'), phrase);
}

/** Whether a JSON text holds a secret that nothing else hides; every character of it may be written as an escape. */
export function repeatsSecret({ unhidden }: Authorization, text: string): boolean {
  if (unhidden.length === 0) return false;
  const plain = text.includes('\\')
    ? text.replaceAll(/\\(?:u([\da-f]{4})|(.))/gi, (_, code?: string, character = '') =>
        code === undefined ? character : String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
  return unhidden.some((secret) => plain.includes(secret));
}
