/** The bounds of one request. */
export interface Limits {
  /** At most so many tries, the first included. */
  readonly tries: number;
  /** Milliseconds that one try may take, its redirects and the reading of its body included. */
  readonly tryTime: number;
  /** Milliseconds before the second and the third try; the last one repeats. */
  readonly backoff: readonly number[];
  /**
   * Milliseconds. An HTTP 502 or 504 that took longer is not asked again: a server that gave up after so long
   * would do so again.
   */
  readonly worked: number;
  /** Redirects followed within one try. */
  readonly redirects: number;
  /** Bytes of a body, after decompression. */
  readonly maxBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  tries: 3,
  tryTime: 20_000,
  backoff: [200, 600],
  worked: Infinity,
  redirects: 3,
  maxBytes: 64 * 1024 * 1024,
};
