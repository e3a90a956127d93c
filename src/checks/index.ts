/** The vocabulary that cases are written in. One idea per file; this list is the only barrel. */
export { tradesAgainst } from './across-datasets.ts';
export { answerTime, batch } from './batch.ts';
export { calendar } from './calendar.ts';
export { channels } from './channels.ts';
export { entitlement } from './entitlement.ts';
export { announcesRateLimit, echoesRequestId, everyAnswer } from './headers.ts';
export { history } from './history.ts';
export { problem } from './problem.ts';
export { rateLimit } from './rate-limit.ts';
export { dataset, entityTag, manifest } from './reference-data.ts';
export { reply } from './reply.ts';
export { events } from './sequence.ts';
export { snapshot } from './snapshot.ts';
export { debtCodes, stocks } from './stocks.ts';
export { stream } from './stream.ts';
export { tokens } from './tokens.ts';
export { controlTotals } from './totals.ts';
export { trades } from './trade-rules.ts';
