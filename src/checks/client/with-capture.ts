import type { Capture } from '../../model/capture.ts';
import type { ClientEvidence } from '../../model/client-evidence.ts';
import type { CaseEvidence } from '../../model/evidence.ts';
import type { CheckResult, Finding } from '../../model/verdict.ts';
import { unobserved } from '../check.ts';

/**
 * Every check that looks into a capture gets it here. One that is not there is not seen, and says why; and what could not be read of one
 * is named wherever it may have held what a check misses, or what it should have blamed.
 */

export type Captured = { readonly evidence: CaseEvidence; readonly client: ClientEvidence; readonly capture: Capture };

/** Where a finding stands about what the capture does not have. */
export const ITS_END = 'its end';

type Judge = (captured: Captured) => CheckResult;

/** The capture as it is, whatever of it could not be read. */
export const withWhatWasRead =
  (judge: Judge) =>
  (evidence: CaseEvidence): CheckResult => {
    const { client } = evidence;
    if (client === undefined) return unobserved('no client was under test');
    if (client.capture === undefined) return unobserved(`no capture: ${client.captureProblem ?? 'there was none to read'}`);
    return judge({ evidence, client, capture: client.capture });
  };

/** A kill may cut one line in half. */
export const brokenLines = ({ client, capture }: Captured): Capture['unreadable'] => {
  const kills = Math.max(0, client.runs.length - 1);
  return capture.unreadable.length <= kills ? [] : capture.unreadable;
};

const placesText = (unreadable: Capture['unreadable']): string | undefined => {
  const [first] = unreadable;
  if (first === undefined) return undefined;
  const more = unreadable.length === 1 ? '' : ` (and ${unreadable.length - 1} more such places)`;
  return `${first.place} of the capture cannot be read: ${first.says}${more}`;
};

/** Whatever the kills may explain: what is missing may be in there. */
const namingPlaces = (finding: Finding, places: string): Finding =>
  finding.exchange === 'capture' && finding.at === ITS_END ? { ...finding, received: `${finding.received}; ${places}` } : finding;

const withPlaces = (result: CheckResult, { capture }: Captured): CheckResult => {
  const places = placesText(capture.unreadable);
  if (result.outcome !== 'violated' || places === undefined) return result;
  const [first, ...others] = result.findings;
  return { ...result, findings: [namingPlaces(first, places), ...others.map((finding) => namingPlaces(finding, places))] };
};

/** What makes the capture less than what the client recorded. */
const doubtAbout = (captured: Captured): string | undefined => {
  const { rewritten } = captured.capture;
  return placesText(brokenLines(captured)) ?? (rewritten === undefined ? undefined : `the journal was rewritten: ${rewritten}`);
};

export const withCapture = (judge: Judge): ((evidence: CaseEvidence) => CheckResult) =>
  withWhatWasRead((captured) => {
    const result = judge(captured);
    if (result.outcome === 'violated') return withPlaces(result, captured);
    const doubt = doubtAbout(captured);
    if (doubt === undefined) return result;
    return unobserved(result.outcome === 'met' ? doubt : `${result.missing}; ${doubt}`);
  });
