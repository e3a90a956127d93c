/** RFC 9457 problem document, with the catalogue's code and the server's own trace id. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly traceId: string;
  readonly detail?: string;
  /** Which inputs were refused, where the problem is one of input. */
  readonly violations?: readonly { readonly in: 'path' | 'query' | 'header' | 'body'; readonly name: string; readonly reason: string }[];
};
