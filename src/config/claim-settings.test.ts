import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadClientConfig } from './load-client-config.ts';
import { loadRunConfig } from './load-run-config.ts';
import { folderWith, load, type Refused, refusal } from './testing/run-file-fixture.ts';

const target = 'target: {kind: embedded}\n';

const waiver = {
  case: 'stream-resumes',
  owner: 'ops@bank.example',
  reason: 'release 2 mends it',
  ticket: 'OCP-17',
  expires: '2027-01-31',
};

/** As flow YAML, with some members left out or said otherwise. */
const written = (other: Readonly<Record<string, string | undefined>> = {}): string => JSON.stringify({ ...waiver, ...other });

const withWaivers = (...waivers: readonly string[]): string => `${target}waivers:\n${waivers.map((one) => `  - ${one}\n`).join('')}`;

describe('what a run file claims', () => {
  test('goes into the run of a server', () => {
    const { readiness, waivers } = load(`${withWaivers(written(), written({ check: 'first' }))}readiness: {set: api-testing-1}\n`);
    expect(readiness).toEqual({ set: 'api-testing-1' });
    expect(waivers).toEqual([waiver, { ...waiver, check: 'first' }]);
    expect(load(target)).toMatchObject({ waivers: [] });
  });

  test('names a set of its own by a file beside it, and tells what goes into the form', () => {
    const text = `${target}readiness: {set: my-bank-1.yaml, participant: Bank, version: "2.1", language: zh-Hant}\n`;
    const folder = folderWith({ 'ocp.config.yaml': text, 'my-bank-1.yaml': '' });
    const { readiness } = loadRunConfig({ flags: {}, workingFolder: folder });
    expect(readiness).toEqual({ set: join(folder, 'my-bank-1.yaml'), participant: 'Bank', version: '2.1', language: 'zh-Hant' });
  });

  test('goes into the run of a client', () => {
    const text = `client: {command: sh, deliveries: [pull]}\nreadiness: {set: api-testing-1}\nwaivers: [${written()}]\n`;
    const config = loadClientConfig({ flags: {}, workingFolder: folderWith({ 'ocp.config.yaml': text }) });
    expect(config).toMatchObject({ readiness: { set: 'api-testing-1' }, waivers: [waiver] });
  });
});

const refused: readonly Refused[] = [
  ...['owner', 'reason', 'ticket', 'expires', 'case'].map((key) => ({
    title: `without ${key}`,
    text: withWaivers(written(), written({ [key]: undefined })),
    where: 'ocp.config.yaml:4 (waivers[1])',
    says: new RegExp(`the key "${key}" is missing`),
  })),
  {
    title: 'until a day that does not exist',
    text: `${target}waivers:\n  - case: a-case\n    owner: me\n    reason: because\n    ticket: T-1\n    expires: 2027-02-30\n`,
    where: 'ocp.config.yaml:7 (waivers[0].expires)',
    says: /a date that exists, as YYYY-MM-DD; found "2027-02-30"/,
  },
  {
    title: 'of many cases by a pattern',
    text: withWaivers(written({ case: 'stream-*' })),
    where: 'ocp.config.yaml:3 (waivers[0].case)',
    says: /the id of a case .*found "stream-\*"/,
  },
  {
    title: 'with a misspelt key',
    text: withWaivers(written({ expiry: '2027-01-31' })),
    where: 'ocp.config.yaml:3 (waivers[0].expiry)',
    says: /Did you mean "expires"/,
  },
  {
    title: 'of what is waived already',
    text: withWaivers(written(), written({ check: 'first' }), written({ expires: '2027-02-28' })),
    where: 'ocp.config.yaml:5 (waivers[2])',
    says: /stream-resumes is waived already by waivers\[0\]; keep one/,
  },
  {
    title: 'of a check that is waived already',
    text: withWaivers(written({ check: 'first' }), written({ check: 'first' })),
    where: 'ocp.config.yaml:4 (waivers[1])',
    says: /first of stream-resumes is waived already/,
  },
  {
    title: 'of nothing, with a requirement set that has no name',
    text: `${target}readiness: {}\n`,
    where: 'ocp.config.yaml:2 (readiness)',
    says: /the key "set" is missing/,
  },
  {
    title: 'with a scorecard in a language that there is none in',
    text: `${target}readiness: {set: api-testing-1, language: fr}\n`,
    where: 'ocp.config.yaml:2 (readiness.language)',
    says: /zh-Hant/,
  },
  {
    title: 'with a requirement set that nobody has',
    text: `${target}readiness: {set: api-testng-1}\n`,
    where: 'ocp.config.yaml:2 (readiness.set)',
    says: /there is no requirement set "api-testng-1". Did you mean "api-testing-1"/,
  },
  {
    title: 'with the file of a requirement set that is not there',
    text: `${target}readiness: {set: my-bank-1.yaml}\n`,
    where: 'ocp.config.yaml:2 (readiness.set)',
    says: /there is no requirement set ".*my-bank-1.yaml"/,
  },
];

test.each(refused)('a waiver is refused with its line: $title', ({ text, where, says }) => {
  const error = refusal(() => load(text));
  expect(error.where).toBe(where);
  expect(error.message).toMatch(says);
});
