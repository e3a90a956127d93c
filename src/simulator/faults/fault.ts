import type { Fault, FaultKind } from '../../model/fault.ts';
import type { Answer, FlatHeaders } from '../exchange/answer.ts';
import type { Conduct } from '../exchange/conduct.ts';
import type { World } from '../state/world.ts';

/**
 * What a fault may take hold of. A fault file turns its settings into such hooks; nothing else in the simulator knows
 * which faults exist. The hooks act in this order: `before`, `conduct`, `events`, `message`, `text`, `frame`,
 * `headers`, `wire`; on a stream `afterEvent` follows each event.
 */
export type Hooks = {
  /** Before anything is judged. An answer given here replaces the handler's. */
  readonly before?: (moment: Moment) => Promise<Early> | Early;
  /** Changes how handlers behave for this request. */
  readonly conduct?: (conduct: Conduct) => Conduct;
  /** Called once per batch or stream: filters keep state from event to event. */
  readonly events?: (moment: Moment) => EventFilter;
  /** Changes one JSON message: the body of an answer, or the data of one stream message. */
  readonly message?: (message: JsonMessage, origin: MessageOrigin) => JsonMessage;
  /** Changes the text of one JSON message. */
  readonly text?: (json: string, origin: MessageOrigin) => string;
  /** Changes the text of one stream message; several texts are written one by one. */
  readonly frame?: (frame: string) => readonly (string | Buffer)[];
  readonly headers?: (headers: FlatHeaders, status: MessageOrigin) => FlatHeaders;
  /** Changes the bytes of an answer. Of a stream, only `cut` is heeded. */
  readonly wire?: (wire: WireAnswer) => WireAnswer;
  /** What becomes of a stream after it sent the event of this sequence. */
  readonly afterEvent?: (sequence: number, moment: Moment) => StreamFate;
};

/** `no-occasion`: there was nothing to act on, and the fault did not happen. */
export type Early = Answer | undefined | 'no-occasion';

/** The status of the answer that holds a message, as text; of a stream the name of the message. */
export type MessageOrigin = string;

export type JsonMessage = { readonly [member: string]: unknown };

/** The request at hand, as far as a fault may see it. */
export type Moment = {
  readonly channelId: string | undefined;
  readonly world: World;
  readonly onGone: (listener: () => void) => () => void;
  /** The address of this request at another host: the same simulator under a name that nobody was given. */
  readonly elsewhere: () => string;
  /** All tokens of this client are over now, and its streams end. */
  readonly expireTokens: () => void;
};

export type WireEvent = { readonly sequence: number; readonly epoch: number; readonly eventType: string; readonly message: JsonMessage };

export type EventFilter = {
  /** What is sent instead of the event: nothing, it, or several. */
  readonly pass: (event: WireEvent) => readonly WireEvent[];
  /** What was held back and must be sent when no event follows. */
  readonly rest: () => readonly WireEvent[];
};

export type Cut = { readonly afterBytes: number; readonly ending: 'close' | 'reset' };

export type WireAnswer = {
  readonly status: number;
  readonly headers: FlatHeaders;
  readonly body: string | Buffer;
  /** In how many writes the body goes out; more than one needs chunked coding. */
  readonly pieces: number;
  /** Between two writes. */
  readonly pauseMs?: number;
  /** The connection's end is the body's, as nothing tells its length. */
  readonly endsWithConnection?: true;
  readonly cut?: Cut;
};

/** `was-done`: the fault has acted elsewhere, and the stream goes on. With a reason it ends by STREAM_ENDED. */
export type StreamFate = 'goes-on' | 'was-done' | 'ends' | 'resets' | { readonly reason: string };

/** What a member of a fault must hold when it comes as JSON; a question mark means that it may be left out. */
export type SettingKind =
  | 'integer'
  | 'integer?'
  | 'number'
  | 'text'
  | 'text?'
  | 'pointer'
  | 'boolean'
  | 'boolean?'
  | 'json?'
  | readonly string[];

export type FaultOf<Kind extends FaultKind> = Extract<Fault, { readonly kind: Kind }>;

type SettingNames<Kind extends FaultKind> = Exclude<keyof FaultOf<Kind>, 'kind'>;

export type FaultImplementation<Kind extends FaultKind> = {
  /** True for what a conforming server may do. */
  readonly isAllowed?: true;
  readonly settings: Readonly<Record<SettingNames<Kind>, SettingKind>>;
  /** `atSequence` is the planting's, for faults that begin at an event. */
  readonly plan: (fault: FaultOf<Kind>, atSequence: number | undefined) => Hooks;
};
