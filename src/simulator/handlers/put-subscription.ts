import { problemAnswer } from '../exchange/answer.ts';
import type { Handler } from '../exchange/call.ts';
import type { Site } from '../site.ts';

/** deviates: the webhook is contract only for now, and the contract says how a server without it answers. */
export const putSubscription: Handler<Site> = () =>
  problemAnswer('NOT_OFFERED', { detail: 'This server does not deliver by webhook: pull the events or stream them.' });
