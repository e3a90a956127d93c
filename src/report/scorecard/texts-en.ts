import { counted } from '../counted.ts';
import { unconfirmedEn } from '../unconfirmed-texts.ts';
import { daysLeftText, waiverStateText } from '../waiver-text.ts';
import { capabilitiesEn } from './capability-texts.ts';
import { HASH_SHOWN, type ScorecardTexts } from './texts.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `30 November 2026`: a day as a letter has it. */
const day = (isoDay: string): string => {
  const [year, month, date] = isoDay.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
};

const listed = (words: readonly string[]): string => words.join(', ');

export const textsEn: ScorecardTexts = {
  language: 'en',
  kicker: 'Readiness scorecard for the Orion Cash Platform API',
  contents: 'On this page',
  judgedBy: (set, title, isoDay) => [
    set.isShipped
      ? `Judged on ${day(isoDay)} by the requirement set ${set.id}: `
      : `Judged on ${day(isoDay)} by a requirement set that its user wrote, and not by one of this suite: ${set.id} (SHA-256 ${set.hash.slice(0, HASH_SHOWN)}), `,
    ...title,
    '.',
  ],
  setName: ({ id, hash, isShipped }) => (isShipped ? id : `${id}, which its user wrote (SHA-256 ${hash.slice(0, HASH_SHOWN)})`),
  question: (subject) => (subject === 'client' ? 'Is the client ready?' : 'Is the server ready?'),
  status: { 'NOT READY': 'NOT READY', 'READY ON ASSUMPTIONS': 'READY ON ASSUMPTIONS', READY: 'READY' },
  unconfirmed: ({ count, undecided, of }) => {
    if (count === 0) return ` (${undecided} of ${of} undecided and waived)`;
    return ` (${count} of ${of} unconfirmed${undecided === 0 ? '' : `, ${undecided} undecided and waived`})`;
  },
  between: ', ',
  stop: '.',
  none: 'There are none.',
  toFillIn: 'to be filled in',
  more: (count) => `and ${count} more`,
  day,
  moment: (isoTime) => `${day(isoTime.slice(0, 10))}, ${isoTime.slice(11, 16)} Hong Kong time`,
  lead: {
    blocked: (count) => `${counted(count, 'thing')} ${count === 1 ? 'stands' : 'stand'} in the way, listed below.`,
    clear: 'Nothing stands in the way.',
    assumptions: (count, of) =>
      ` ${count} of ${counted(of, 'requirement')} ${count === 1 ? 'rests' : 'rest'} on assumptions that only the licensed API User Guide, or OCP support, can confirm.`,
    undecided: (count) =>
      ` ${counted(count, 'requirement')} ${count === 1 ? 'was not decided, and is' : 'were not decided, and are'} waived.`,
    clients: (parties) => ['The runs do not name one client: ', ...parties, '. Whether these are the same program is for you to show.'],
    ready: 'Nothing stands in the way, and nothing that counts is unknown.',
    waived: (count) => `${counted(count, 'requirement')} ${count === 1 ? 'is' : 'are'} waived for a time; see Waivers.`,
    passedWindow: (window) => `The window for this phase, ${window}, has passed. Ask HKSCC about the next one.`,
    aheadWindow: (window) => `The window for this phase is ${window}.`,
    openWindow: (window) => `The window for this phase, ${window}, is open.`,
  },
  sections: {
    blockers: 'What stands in the way',
    form: 'For the declaration form',
    results: 'Results by service, family and level',
    conditions: 'Results by test condition',
    provenance: 'What this answer rests on',
    questions: 'Questions to ask OCP support',
    notMeasured: 'What was not measured, and why',
    notScored: 'What does not count',
    waivers: 'Waivers',
    runs: 'Runs and what they have seen',
    requirements: 'Every requirement that counts',
  },
  results: {
    met: 'met',
    warned: 'met, with a warning',
    waived: 'waived',
    failed: 'failed',
    unknown: 'unknown',
    'not-measured': 'not measured',
  },
  levels: { MUST: 'MUST', SHOULD: 'SHOULD', MAY: 'MAY' },
  services: { authorization: 'Authorization', 'trade-data': 'Trade data', 'reference-data': 'Reference data' },
  families: {
    schema: 'Schema',
    sequencing: 'Sequencing',
    consistency: 'Consistency',
    'error-handling': 'Error handling',
    authorization: 'Authorization and entitlement',
    'reference-data': 'Reference data',
    semantics: 'Semantics',
    'http-behaviour': 'HTTP behaviour',
    'negative-input': 'Negative input',
    capacity: 'Capacity',
  },
  provenances: { stated: 'stated', aligned: 'aligned', assumed: 'assumed', confirmed: 'confirmed', contradicted: 'contradicted' },
  subjects: { server: 'server', client: 'client' },
  deliveries: (delivery) => delivery,
  capabilities: capabilitiesEn,
  heads: {
    service: 'Service',
    family: 'Family',
    level: 'Level',
    all: 'All',
    condition: 'Condition',
    criterion: 'Criterion',
    provenance: 'Where the rule comes from',
    count: 'Requirements',
    assumption: 'Assumption',
    question: 'Question',
    rests: 'Requirements that rest on it',
    waived: 'Case',
    owner: 'Owner',
    reason: 'Reason',
    ticket: 'Ticket',
    expires: 'Until',
    state: 'State',
    requirement: 'Requirement',
    sentence: 'What it says',
    result: 'Result',
    report: 'Cases in the report',
  },
  captions: {
    blockers: 'What stands in the way',
    form: 'Answers for a readiness declaration form',
    results: 'Number of requirements by service, family and level, and what became of them',
    conditions: 'Number of requirements by condition, and what became of them',
    provenance: 'Requirements that this answer rests on, by where they come from',
    questions: 'Open questions, and the requirements that rest on each',
    notMeasured: 'What was not measured',
    notScored: 'What does not count',
    waivers: 'Waivers, their owners, and how long they hold',
    runs: 'Runs on which this answer rests',
    requirements: 'Every requirement that counts, with its result',
  },
  form: {
    participant: 'Participant',
    system: 'System',
    version: 'Version',
    tested: 'What was tested',
    by: 'Tested with',
    when: 'When',
    result: 'Result',
    evidence: 'Evidence id',
    contact: 'Contact',
    signature: 'Name and signature',
  },
  tested: (set, deliveries, services) =>
    `Requirement set ${set}; ${listed(services)}${deliveries.length === 0 ? '' : `; delivery by ${deliveries.join(' and ')}`}`,
  blockers: {
    nothing: 'Nothing.',
    intro: 'Each of these alone makes the answer no.',
    fails: (requirement, level) => `${requirement} (${level}) is not met: `,
    undecided: (requirement, level) => `${requirement} (${level}) could not be decided: `,
    suiteFailed: (requirement) =>
      `The suite itself failed where ${requirement} was put to the test, which makes its run invalid. Play it again, and report the defect: `,
    changed: (runId, cases) => [
      `${counted(cases, 'verdict')} of run `,
      runId,
      ` ${cases === 1 ? 'does' : 'do'} not follow from the evidence: this same version of the suite stored ${cases === 1 ? 'it' : 'them'}, so that ${unconfirmedEn.causes}: `,
    ],
    judgeAnew: (judge, rejudge) => ['. ', judge, ' tells what differs. ', ...unconfirmedEn.remedy(rejudge)],
    unfinished: (runId, cases) => [
      `${counted(cases, 'case')} of run `,
      runId,
      ` ${cases === 1 ? 'has' : 'have'} no verdict: it was stopped, or broke off, before its end. Play it to its end, and name that run in its place.`,
    ],
    notPlayed: (cases, requirements) =>
      `${counted(cases, 'case')} of ${counted(requirements, 'requirement')} ${cases === 1 ? 'was' : 'were'} not played in any of these runs: `,
    playThem: '. Play them in a further run, and name all runs of the claim.',
    notAsked: (cases, requirements) => [
      'Not put to the test is ',
      ...requirements,
      `: an ordinary run leaves out ${cases === 1 ? 'its case, which is' : 'its cases, which are'} played only when asked for by name: `,
    ],
    askFor: '. Play this, and make the scorecard of both runs: ',
    askForWithoutRun: '. Play them in a run that names them with --case.',
    absent: (capability, reason, requirements) => [
      `Declared absent is ${capability} (`,
      ...reason,
      `). This set does not let it be absent: ${counted(requirements, 'requirement')} cannot be decided without it, `,
    ],
    absentBySession: ' Play these cases in a further run that starts the client for each case, and name both runs.',
    checkOf: (check, caseId) => [check, ' of ', caseId],
    waiver: (name) => ['The waiver of ', ...name, ' is not in order: '],
    contradicted: (requirement) => `The API User Guide contradicts ${requirement}, so whatever was judged by it says nothing: `,
    noCapture: (deliveries) =>
      `No capture was read (delivery by ${deliveries.join(' and ')}): what the client's own system made of the events is unknown, and without that nobody is ready for any phase.`,
    nothingJudged: (subject) => `Nothing that this set counts was judged. It is about a ${subject}: name runs of one.`,
    noneNamed: (runIds) => ['none named by ', ...runIds],
    mixed: {
      specs: () => ['The runs were judged by different specs. Play all of them with the same version of the suite.'],
      suite: (told) => ['The runs were played with different versions of the suite: ', ...told, '. Play all of them with one.'],
      participant: (told) => ['The runs are of different participants: ', ...told, '. A claim is made by one.'],
      system: (told) => ['The runs are of different systems: ', ...told, '. A claim is about one.'],
      'system-version': (told) => ['The runs are of different versions of the system: ', ...told, '. A changed program is tested anew.'],
      image: (told) => ['The runs are of different container images: ', ...told, '. A changed program is tested anew.'],
      target: (told) => ['The runs are of different servers: ', ...told, '. A claim is about one.'],
    },
  },
  waiver: (judged) => (judged.state === 'in-force' ? daysLeftText(judged) : waiverStateText(judged)),
  provenance: {
    intro: (count, of) =>
      `HKSCC's API User Guide is licensed and not public. Of the ${counted(of, 'requirement')} that this answer rests on, ${count} ${count === 1 ? 'is' : 'are'} unconfirmed: no public text states ${count === 1 ? 'it' : 'them'} in full, so that we had to assume something.`,
    confirmedAll: 'Every rule that this answer rests on is confirmed.',
    undecided: (count) =>
      ` ${counted(count, 'requirement')} ${count === 1 ? 'was' : 'were'} not decided: a waiver covers ${count === 1 ? 'it' : 'them'}, which makes nothing known.`,
    ask: 'Until these are answered, the answer on this page holds only as far as the assumptions do.',
    meanings: {
      stated: 'stated: the circular says so',
      aligned: 'aligned: follows the published layout or practice that the circular points to',
      assumed: 'assumed: ours, until the guide confirms it',
      confirmed: 'confirmed: a holder of the guide confirmed it',
      contradicted: 'contradicted: the guide says otherwise',
    },
  },
  notMeasured: {
    absent: (capability, reason) => [`${capability} is declared absent (`, ...reason, '). '],
    unclaimed: (delivery) => `Nobody claims delivery by ${delivery}; what shows in it alone was not asked.`,
    nothing: 'Everything that counts was measured.',
    unknown: (count) =>
      `${counted(count, 'requirement')} that ${count === 1 ? 'counts is' : 'count are'} unknown, in whole or in part: ${count === 1 ? 'it was' : 'they were'} not played or could not be decided, as said under “What stands in the way”.`,
    requirements: (count) => `${counted(count, 'requirement')}: `,
  },
  notScored: {
    intro: (cases) =>
      `The runs decided ${counted(cases, 'case')} that this set does not count: what was left out of it, and what came after it was frozen.`,
    red: (count) => `${count} of them ${count === 1 ? 'is' : 'are'} red. That holds up nobody here, and is worth a look:`,
    leftOut: 'Left out of the set when it was frozen, with why:',
  },
  run: {
    run: 'Run',
    tested: 'Tested',
    started: 'Started',
    seed: 'Seed',
    suite: 'Tested with',
    scored: 'Cases that count, of those played',
    capture: 'Cases with a capture',
    requirements: 'Requirements decided',
    operations: 'Operations played',
    answers: 'Documented answers seen',
    properties: 'Documented properties seen',
    errorCodes: 'Error codes seen',
  },
  ratio: (part, whole) => `${part} of ${whole}`,
  specs: 'specs',
  setIs: { shipped: 'a set of this suite', own: 'a set that its user wrote' },
  disclaimer:
    'This project is not affiliated with HKEX, HKEX has published no pass criteria, and this page is not a certification by HKEX.',
  englishNote: '',
};
