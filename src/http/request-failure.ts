/**
 * What kept a request from an answer.
 * `timeout`: one try took too long; `deadline`: the time for everything was up; `redirect`: it led where we do not go.
 */
export type RequestFailureKind = 'network' | 'timeout' | 'deadline' | 'redirect' | 'too-large';

/**
 * A request that got no answer. The phrase says what happened and holds neither header nor query,
 * and the original error is not kept as `cause`: its message may quote either.
 */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly kind: RequestFailureKind;
  /** A phrase: `the connection was refused (ECONNREFUSED), after 3 tries`. */
  readonly observed: string;

  constructor(kind: RequestFailureKind, observed: string) {
    super(observed);
    this.kind = kind;
    this.observed = observed;
  }
}

export function deadlineFailure(): RequestFailure {
  return new RequestFailure('deadline', 'no answer before the time allowed for the whole judgement was up');
}

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection was closed before the answer was complete'],
  ['EPIPE', 'the connection was reset'],
  ['ETIMEDOUT', 'no connection could be made in time'],
  ['ENOTFOUND', 'the host name does not resolve'],
  ['EAI_AGAIN', 'the host name could not be resolved just now'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached'],
  ['CERT_HAS_EXPIRED', "the server's certificate has expired"],
  ['CERT_NOT_YET_VALID', "the server's certificate is not valid yet"],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', "the server's certificate is self-signed"],
  ['SELF_SIGNED_CERT_IN_CHAIN', "the server's certificate is self-signed"],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', "the server's certificate is from an unknown authority"],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', "the server's certificate is from an unknown authority"],
  ['ERR_TLS_CERT_ALTNAME_INVALID', "the server's certificate is for another host"],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'the server does not speak TLS: the address may be one of plain http'],
  ['EPROTO', 'the server and this client agree on no version of TLS'],
  ['ERR_PROXY_TUNNEL', 'the proxy did not open a tunnel to the host'],
  ['Z_DATA_ERROR', 'the answer could not be decompressed'],
  ['Z_BUF_ERROR', 'the answer could not be decompressed'],
]);

/** Words for an error of the transport: by its code alone, because messages may quote what was sent. */
export function networkFailure(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error;
  const code = codeOf(error);
  if (code === null) return new RequestFailure('network', 'the request could not be completed');
  const said = code.startsWith('HPE_') ? 'what came back was not HTTP' : 'the connection failed';
  return new RequestFailure('network', `${CAUSES.get(code) ?? said} (${code})`);
}

/** The first code in a chain of causes. */
function codeOf(error: unknown, depth = 0): string | null {
  if (!(error instanceof Error) || depth > 4) return null;
  if ('code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{1,60}$/.test(error.code)) return error.code;
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error.cause;
  return codeOf(inner, depth + 1);
}
