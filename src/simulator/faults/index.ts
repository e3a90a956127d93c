import type { FaultKind } from '../../model/fault.ts';
import { alter } from './alter.ts';
import { amendBeforeReport } from './amend-before-report.ts';
import { answer } from './answer.ts';
import { brokenGzip } from './broken-gzip.ts';
import { cancelBeforeReport } from './cancel-before-report.ts';
import { chunked } from './chunked.ts';
import { clockSkew } from './clock-skew.ts';
import { closeStream } from './close-stream.ts';
import { crossedAnswers } from './crossed-answers.ts';
import { drop } from './drop.ts';
import { duplicate } from './duplicate.ts';
import { earlierEpoch } from './earlier-epoch.ts';
import { endStream } from './end-stream.ts';
import { eventAfterClose } from './event-after-close.ts';
import { extraFields } from './extra-fields.ts';
import type { FaultImplementation, FaultOf, Hooks } from './fault.ts';
import { headerCase } from './header-case.ts';
import { headerOrder } from './header-order.ts';
import { heartbeatIds } from './heartbeat-ids.ts';
import { heartbeatsStop } from './heartbeats-stop.ts';
import { ignoreParameter } from './ignore-parameter.ts';
import { jsonSpacing } from './json-spacing.ts';
import { keepEndedStream } from './keep-ended-stream.ts';
import { keepSupersededStream } from './keep-superseded-stream.ts';
import { lags } from './lags.ts';
import { leakEntitlement } from './leak-entitlement.ts';
import { malformedJson } from './malformed-json.ts';
import { memberOrder } from './member-order.ts';
import { missingLength } from './missing-length.ts';
import { newEpoch } from './new-epoch.ts';
import { noThrottle } from './no-throttle.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { oneStreamPerCredential } from './one-stream-per-credential.ts';
import { oneTokenPerClient } from './one-token-per-client.ts';
import { possibleResend } from './possible-resend.ts';
import { redirect } from './redirect.ts';
import { reset } from './reset.ts';
import { rewrite } from './rewrite.ts';
import { secondaryLags } from './secondary-lags.ts';
import { setHeader } from './set-header.ts';
import { shortRetention } from './short-retention.ts';
import { skipAuthorization } from './skip-authorization.ts';
import { skippedVersion } from './skipped-version.ts';
import { slowBody } from './slow-body.ts';
import { smallerPages } from './smaller-pages.ts';
import { staleSnapshot } from './stale-snapshot.ts';
import { staleVersion } from './stale-version.ts';
import { stall } from './stall.ts';
import { streamForm } from './stream-form.ts';
import { swap } from './swap.ts';
import { tokenExpires } from './token-expires.ts';
import { truncate } from './truncate.ts';
import { unknownCode } from './unknown-code.ts';
import { valueForm } from './value-form.ts';
import { wrongControlTotals } from './wrong-control-totals.ts';

type FaultTable = { readonly [Kind in FaultKind]: FaultImplementation<Kind> };

/** Every kind of fault has its implementation here, or this does not compile. */
export const faults: FaultTable = {
  drop,
  duplicate,
  swap,
  alter,
  'event-after-close': eventAfterClose,
  'possible-resend': possibleResend,
  'stale-version': staleVersion,
  'skipped-version': skippedVersion,
  'amend-before-report': amendBeforeReport,
  'cancel-before-report': cancelBeforeReport,
  'unknown-code': unknownCode,
  rewrite,
  answer,
  'set-header': setHeader,
  'ignore-parameter': ignoreParameter,
  reset,
  truncate,
  stall,
  'slow-body': slowBody,
  redirect,
  'token-expires': tokenExpires,
  'clock-skew': clockSkew,
  'malformed-json': malformedJson,
  'broken-gzip': brokenGzip,
  'skip-authorization': skipAuthorization,
  'one-token-per-client': oneTokenPerClient,
  'crossed-answers': crossedAnswers,
  'one-at-a-time': oneAtATime,
  'heartbeats-stop': heartbeatsStop,
  'heartbeat-ids': heartbeatIds,
  'close-stream': closeStream,
  'end-stream': endStream,
  'keep-superseded-stream': keepSupersededStream,
  'one-stream-per-credential': oneStreamPerCredential,
  'keep-ended-stream': keepEndedStream,
  lags,
  'leak-entitlement': leakEntitlement,
  'new-epoch': newEpoch,
  'short-retention': shortRetention,
  'earlier-epoch': earlierEpoch,
  'wrong-control-totals': wrongControlTotals,
  'stale-snapshot': staleSnapshot,
  'secondary-lags': secondaryLags,
  'no-throttle': noThrottle,
  'header-case': headerCase,
  'header-order': headerOrder,
  'extra-fields': extraFields,
  chunked,
  'smaller-pages': smallerPages,
  'json-spacing': jsonSpacing,
  'missing-length': missingLength,
  'stream-form': streamForm,
  'value-form': valueForm,
  'member-order': memberOrder,
};

/** The kind is passed apart so that the compiler can follow it from the table to the fault's settings. */
export const hooksOf = <Kind extends FaultKind>(kind: Kind, fault: FaultOf<Kind>, atSequence: number | undefined): Hooks =>
  faults[kind].plan(fault, atSequence);
