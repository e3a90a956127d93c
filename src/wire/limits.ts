/**
 * How much of a peer's words is read, and how much of that is kept. All are far beyond what the contract allows: they are
 * there so that a peer that never stops, by malice or by mistake, costs a verdict and not the machine.
 */
export const wireLimits = {
  /** Of a header section, trailers included. */
  headerBytes: 65_536,
  /** Of a body, before and after gzip is undone, and of the text of an event stream. */
  bodyBytes: 16_777_216,
  /** Of an event stream. */
  streamMessages: 50_000,
  /** Of each body that is kept as evidence: the largest page that the contract allows must fit, or it could not be judged. */
  keptBodyBytes: 4_194_304,
  /** Of the raw text of an event stream, whose messages are kept beside it. */
  keptStreamTextBytes: 262_144,
  /** Of all that one case keeps. */
  keptCaseBytes: 33_554_432,
  /** Of what one run of a client printed. */
  keptOutputCharacters: 65_536,
  /** Secrets that one message may name; a token response names three at most. */
  secretsInMessage: 20,
  /** Of a token or a secret: what is longer is no header's, and would take for ever to look for. */
  secretCharacters: 16_384,
} as const;
