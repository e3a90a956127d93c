import type { RequirementId } from '../../generated/requirements.ts';
import { capture, everyRequest, startUp } from '../../src/checks/index.ts';
import type { ClientCase } from '../../src/model/client-case.ts';
import { lateStart, wholeDay } from './days.ts';

/** The start: what is asked for first, which channels are taken up, and how every request looks. */
export const startCases = [
  {
    id: 'nothing-of-another-environment-is-booked',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOT-01',
    title: 'a client that is sent to the wrong environment books nothing',
    stage: {
      day: lateStart,
      ends: 'quiet',
      faults: [{ on: 'every', fault: { kind: 'set-header', name: 'OCP-Environment', value: 'PRODUCTION' } }],
    },
    checks: [startUp.booksNothingOfAnotherEnvironment('TEST')],
  },
  {
    id: 'reference-data-comes-before-events',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-BOOT-02',
    title: 'a client has the reference data of the day before it asks for the first event',
    needs: ['referenceData'],
    stage: { day: lateStart },
    checks: [startUp.loadsReferenceDataFirst()],
  },
  {
    id: 'the-channel-list-comes-before-the-channels',
    subject: 'client',
    family: 'sequencing',
    requirement: 'CLI-BOOT-03',
    title: 'a client reads the channel list before it asks for a channel, and takes the ids as they are',
    stage: { day: lateStart },
    checks: [startUp.readsTheListFirst()],
  },
  {
    id: 'every-channel-of-the-day-is-followed',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOT-04',
    title: 'a client follows the channels of all its participant IDs and markets',
    stage: { day: lateStart },
    checks: [startUp.followsEveryChannel(), capture.losesNothing()],
  },
  {
    id: 'pending-channels-are-followed-from-their-first-event',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOT-05',
    title: 'a client that starts before the market opens gets all from the first event on',
    stage: { day: wholeDay },
    checks: [startUp.followsPendingChannels(), capture.losesNothing()],
  },
  {
    id: 'a-start-within-the-day-misses-nothing',
    subject: 'client',
    family: 'semantics',
    requirement: 'CLI-BOOT-06',
    title: 'a client that starts in the afternoon has the trades of the morning too',
    stage: { day: lateStart },
    checks: [startUp.beginsWithTheFirstEvent(), capture.losesNothing(), capture.booksOnce(), capture.isReadable()],
  },
  {
    id: 'requests-keep-the-contract',
    subject: 'client',
    family: 'schema',
    requirement: 'CLI-BOOT-07',
    title: 'every request of a client satisfies the parameters of its operation',
    stage: { day: lateStart },
    checks: [everyRequest.keepsTheContract()],
  },
  {
    id: 'requests-carry-a-request-id',
    subject: 'client',
    family: 'http-behaviour',
    requirement: 'CLI-BOOT-08',
    title: 'every request of a client carries a request id',
    stage: { day: lateStart },
    checks: [everyRequest.namesItself()],
  },
  {
    id: 'requests-accept-gzip',
    subject: 'client',
    family: 'http-behaviour',
    requirement: 'CLI-BOOT-09',
    title: 'a client that asks for JSON accepts gzip',
    stage: { day: lateStart },
    checks: [everyRequest.acceptsGzip()],
  },
] as const satisfies readonly ClientCase<RequirementId>[];
