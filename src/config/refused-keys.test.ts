import { describe, expect, test } from '@jest/globals';
import { loadRunConfig } from './load-run-config.ts';
import { folderWith, load, type Refused, refusal } from './testing/run-file-fixture.ts';

const refused: readonly Refused[] = [
  {
    title: 'a misspelt key',
    text: 'target:\n  kind: url\n  ulr: x\n',
    where: 'ocp.config.yaml:3 (target.ulr)',
    says: /Did you mean "url"/,
  },
  { title: 'a misspelt key at the top', text: 'targt:\n  kind: url\n', where: 'ocp.config.yaml:1 (targt)', says: /Did you mean "target"/ },
  {
    title: 'a key that is like no other',
    text: 'colour: red\n',
    where: 'ocp.config.yaml:1 (colour)',
    says: /It may have: subject, client, target/,
  },
  {
    title: 'a load whose evidence would not be kept',
    text: 'target: {kind: embedded}\ncapacity:\n  pulls: {perSecond: 100, seconds: 30}\n',
    where: 'ocp.config.yaml:3 (capacity.pulls)',
    says: /100 a second for 30 seconds are 3000 requests.*Lower perSecond or seconds/,
  },
  {
    title: 'a load that takes longer than a case may',
    text: 'target: {kind: embedded}\ncapacity:\n  tokens: {perSecond: 1, seconds: 55}\n',
    where: 'ocp.config.yaml:3 (capacity.tokens)',
    says: /do not fit into limits.caseMs \(60000\).*raise limits.caseMs/,
  },
  {
    title: 'streams whose evidence would not be kept',
    text: 'target: {kind: embedded}\ncapacity: {streams: {count: 200, events: 200}}\n',
    where: 'ocp.config.yaml:2 (capacity.streams)',
    says: /40000 events.*Lower count or events/,
  },
  {
    title: 'a rate of nothing',
    text: 'target: {kind: embedded}\ncapacity: {pulls: {perSecond: 0}}\n',
    where: 'ocp.config.yaml:2 (capacity.pulls.perSecond)',
    says: /1/,
  },
  {
    title: 'capacity of a mock',
    text: 'target: {kind: prism}\nfamilies: {allow: [capacity]}\n',
    where: 'ocp.config.yaml:2 (families.allow)',
    says: /says nothing of capacity/,
  },
  {
    title: 'a misspelt word',
    text: 'families:\n  only: [sequencin]\n',
    where: 'ocp.config.yaml:2 (families.only[0])',
    says: /found "sequencin"\. Did you mean "sequencing"/,
  },
  {
    title: 'a wrong kind of value',
    text: '\nseed: tomorrow\n',
    where: 'ocp.config.yaml:2 (seed)',
    says: /expected a whole number; found "tomorrow"/,
  },
  {
    title: 'no example at all of bad input',
    text: 'negativeInput:\n  examplesPerRule: 0\n',
    where: 'ocp.config.yaml:2 (negativeInput.examplesPerRule)',
    says: /expected at least 1; found 0/,
  },
  {
    title: 'a misspelt budget',
    text: 'negativeInput:\n  examplePerRule: 3\n',
    where: 'ocp.config.yaml:2 (negativeInput.examplePerRule)',
    says: /Did you mean "examplesPerRule"/,
  },
  { title: 'a date in another format', text: 'businessDate: 8 April\n', where: 'ocp.config.yaml:1 (businessDate)', says: /YYYY-MM-DD/ },
  {
    title: 'a month that does not exist',
    text: 'seed: 1\nbusinessDate: 2026-13-01\n',
    where: 'ocp.config.yaml:2 (businessDate)',
    says: /expected a date that exists, as YYYY-MM-DD; found "2026-13-01"/,
  },
  {
    title: 'a day that does not exist',
    text: 'businessDate: "2026-02-30"\n',
    where: 'ocp.config.yaml:1 (businessDate)',
    says: /a date that exists.*found "2026-02-30"/,
  },
  {
    title: 'a missing reason',
    text: 'capabilities:\n  absent:\n    - capability: stream\n',
    where: 'ocp.config.yaml:3 (capabilities.absent[0])',
    says: /"reason" is missing/,
  },
  {
    title: 'a secret',
    text: 'credentials:\n  main:\n    clientId: a\n    clientSecret: hush\n',
    where: 'ocp.config.yaml:4 (credentials.main.clientSecret)',
    says: /never holds a secret.*clientSecretEnv/,
  },
  { title: 'a file that is not YAML', text: 'target: [\n', where: 'ocp.config.yaml:2', says: /not YAML/ },
  { title: 'an empty file', text: '', where: 'ocp.config.yaml:1 (target)', says: /names no target/ },
];

describe('a run file that cannot be used', () => {
  test.each(refused)('says where and what is expected: $title', ({ text, where, says, flags }) => {
    const error = refusal(() => load(text, flags));
    expect(error.where).toBe(where);
    expect(error.message).toMatch(says);
    expect(error.remedy).not.toBe('');
  });

  test('has all its problems told at once, each with its line', () => {
    const { message } = refusal(() => load('sed: 1\ntarget:\n  kind: web\n'));
    expect(message).toContain('ocp.config.yaml:1 (sed)');
    expect(message).toContain('ocp.config.yaml:3 (target.kind): expected one of embedded, url, prism, image; found "web"');
  });

  test('that names a client alone says which command judges it', () => {
    const error = refusal(() => load('client: {command: ./client, deliveries: [pull]}\n'));
    expect(error).toMatchObject({ code: 'TARGET_MISSING', remedy: expect.stringContaining('"ocp-conformance client" judges that') });
    const other = refusal(() => load('subject: client\nclient: {command: ./client, deliveries: [pull]}\n'));
    expect(other).toMatchObject({ code: 'OTHER_SUBJECT', where: 'ocp.config.yaml:1 (subject)' });
  });

  test('named on the command line must exist', () => {
    const error = refusal(() => loadRunConfig({ file: 'other.yaml', flags: {}, workingFolder: folderWith({}) }));
    expect(error.where).toBe('--config other.yaml');
  });
});
