import type { Problem } from './problem.ts';

/** What the token endpoint grants. */
export type Token = {
  readonly accessToken: string;
  readonly tokenType: 'Bearer';
  /** Seconds. */
  readonly expiresIn: number;
  /** Scopes, separated by spaces. */
  readonly scope: string;
};

/** What the token endpoint answers instead: a problem that also carries the error code of RFC 6749. */
export type TokenProblem = Problem & {
  readonly error: 'invalid_client' | 'invalid_request' | 'invalid_scope' | 'unsupported_grant_type';
};
