import type { Socket } from 'node:net';
import type { OperationId } from '../../../generated/operations.ts';
import type { FrontRequest, HostileAnswer } from './front.ts';

/** One way in which a server can be hostile, where it shows it, and what must come of it. */
export type HostileKind = {
  /** What the server does, as a phrase. */
  readonly name: string;
  /** The operations that it takes over. What start-up asks first is answered well all the same. */
  readonly on: OperationId | readonly OperationId[];
  readonly answer: HostileAnswer;
  /** Id of the case that meets it. */
  readonly meets: string;
  /** Default `fail`. */
  readonly verdict?: 'fail' | 'inconclusive' | 'pass';
  /** It is silence or slowness: it takes as long as an exchange may. */
  readonly isSlow?: true;
  /** What the verdict must say of it, in its sentence or its findings. */
  readonly says: RegExp;
};

/** The request id of a request, which an answer repeats. */
export const requestIdOf = ({ head }: FrontRequest): string => /\r\nx-request-id: *(\S+)/i.exec(head)?.[1] ?? 'none';

/** As a hostile kind, but from the very first request on: the target cannot be opened. */
export type StartUpKind = Pick<HostileKind, 'name' | 'answer'> & {
  readonly on: OperationId;
  readonly onConnection?: (socket: Socket) => void;
  /** Of the configuration error. */
  readonly code: string;
};
