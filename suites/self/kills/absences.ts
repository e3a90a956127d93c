import type { PlantedFault } from '../../../src/model/fault.ts';
import { answered, header, type Kill, plant } from './kill.ts';

/** The reference has everything: here it is first made to lack something, and then to lack it in the wrong way. */
const notOffered = (on: string): readonly PlantedFault[] => [{ on, fault: { kind: 'answer', status: 501, code: 'NOT_OFFERED' } }];

const unpacked: readonly PlantedFault[] = [{ on: 'listStocks', fault: { kind: 'ignore-parameter', name: 'Accept-Encoding' } }];

const unlimited: readonly PlantedFault[] = [
  { on: 'every', fault: { kind: 'no-throttle' } },
  { on: 'every', fault: { kind: 'set-header', name: 'RateLimit-Limit' } },
];

export const absenceKills = {
  'absent-stream-is-not-offered': {
    ...answered('stream-is-not-offered', 'streamEvents', 404, 'RESOURCE_NOT_FOUND'),
    reference: notOffered('streamEvents'),
  },
  'absent-snapshot-is-not-offered': {
    ...answered('snapshot-is-not-offered', 'takeSnapshot', 405, 'METHOD_NOT_ALLOWED'),
    reference: notOffered('takeSnapshot'),
  },
  'absent-gzip-leaves-answers-plain': { ...header('asked-is-served-plain', 'listStocks', 'Content-Encoding', 'br'), reference: unpacked },
  'absent-rate-limit-refuses-nobody': {
    check: 'asked-is-never-throttled',
    faults: [...unlimited, ...plant('', 'listChannels', { kind: 'answer', status: 429, retryAfterSeconds: 1 }, { nth: 40 }).faults],
    reference: unlimited,
  },
} as const satisfies Readonly<Record<string, Kill>>;
