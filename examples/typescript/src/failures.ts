/** How things go wrong, told apart by what to do about them. */

/** Waiting and asking again may help: no answer, an error of the server, an answer that cannot be read. */
export class Unavailable extends Error {
  /** Before this many milliseconds have passed it is not worth it. */
  readonly waitMs: number;

  constructor(says: string, waitMs = 0) {
    super(says);
    this.waitMs = waitMs;
  }
}

/** The server said no, and will say no again: what to do follows from the code. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(`refused with ${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

/** Nothing helps but a person. */
export class Stopped extends Error {}
