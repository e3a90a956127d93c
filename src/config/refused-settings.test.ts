import { expect, test } from '@jest/globals';
import { load, type Refused, refusal, serverRunFile } from './testing/run-file-fixture.ts';

const refused: readonly Refused[] = [
  {
    title: 'more bad input than a run may send, on the command line',
    text: serverRunFile,
    flags: { examples: '5000' },
    where: '--examples',
    says: /expected at most 1000; found 5000/,
  },
  {
    title: 'a day that does not exist, on the command line',
    text: serverRunFile,
    flags: { businessDate: '2026-02-29' },
    where: '--business-date',
    says: /a date that exists.*found "2026-02-29"/,
  },
  {
    title: 'a url target without an address',
    text: serverRunFile.replace(/ {2}url: .*\n/, ''),
    where: 'ocp.config.yaml:1 (target)',
    says: /"url"/,
  },
  {
    title: 'an address that is none',
    text: serverRunFile.replace('https://', ''),
    where: 'ocp.config.yaml:3 (target.url)',
    says: /"ocp.example:8443" is no http or https address/,
  },
  {
    title: 'a url target without credentials',
    text: serverRunFile.replace(/credentials:[\s\S]*/, ''),
    where: 'ocp.config.yaml:1 (credentials)',
    says: /credentials\.main/,
  },
  {
    title: 'two secrets for one client',
    text: `${serverRunFile}    clientSecretFile: secret.txt\n`,
    where: 'ocp.config.yaml:5 (credentials.main)',
    says: /clientSecretEnv and clientSecretFile are both given/,
  },
  {
    title: 'half of a client certificate',
    text: serverRunFile.replace('credentials', '  clientKeyFile: key.pem\ncredentials'),
    where: 'ocp.config.yaml:4 (target.clientKeyFile)',
    says: /clientCertificateFile is missing/,
  },
  {
    title: 'an address for the embedded simulator',
    text: 'target:\n  kind: embedded\n  url: http://x\n',
    where: 'ocp.config.yaml:3 (target.url)',
    says: /no use for "url"/,
  },
  {
    title: 'two ways to bring incidents about',
    text: serverRunFile.replace('credentials', '  incidents: {url: "http://hook.example", command: [hook]}\ncredentials'),
    where: 'ocp.config.yaml:4 (target.incidents)',
    says: /url and command are both given/,
  },
  {
    title: 'incidents by nobody',
    text: serverRunFile.replace('credentials', '  incidents: {}\ncredentials'),
    where: 'ocp.config.yaml:4 (target.incidents)',
    says: /give url or command/,
  },
  {
    title: 'a capability that is declared absent and given',
    text: `${serverRunFile.replace('credentials', '  secondaryUrl: https://other.example\ncredentials')}capabilities:\n  absent:\n    - {capability: secondary, reason: none here}\n`,
    where: 'ocp.config.yaml:11 (capabilities.absent[0])',
    says: /secondary is declared absent, and target\.secondaryUrl is given/,
  },
  {
    title: 'a level on the command line',
    text: serverRunFile,
    flags: { level: ['MUSST'] },
    where: '--level',
    says: /expected one of MUST, SHOULD, MAY; found "MUSST"\. Did you mean "MUST"\?/,
  },
  {
    title: 'a level that is empty',
    text: serverRunFile,
    flags: { level: ['MAY', ''] },
    where: '--level',
    says: /one of MUST, SHOULD, MAY; found ""/,
  },
  {
    title: 'a family on the command line',
    text: serverRunFile,
    flags: { family: ['semantic'] },
    where: '--family',
    says: /expected one of schema, .*; found "semantic"\. Did you mean "semantics"\?/,
  },
  {
    title: 'a hazard on the command line',
    text: serverRunFile,
    flags: { allow: ['capacit'] },
    where: '--allow',
    says: /expected one of negative-input, .*; found "capacit"\. Did you mean "capacity"\?/,
  },
  { title: 'a flag', text: serverRunFile, flags: { seed: 'x' }, where: '--seed', says: /whole number; found "x"/ },
  { title: 'a file without a target', text: '\nseed: 2\n', where: 'ocp.config.yaml:2 (target)', says: /names no target/ },
  { title: 'a target that is empty', text: 'target:\n', where: 'ocp.config.yaml:1 (target)', says: /expected keys and values/ },
  {
    title: 'an address on the command line',
    text: '',
    flags: { url: 'localhost', clientId: 'a', clientSecretEnv: 'B' },
    where: '--url',
    says: /"localhost" is no http/,
  },
];

test.each(refused)(
  'settings that make no sense together, or on the command line, are refused with their place: $title',
  ({ text, where, says, flags }) => {
    const error = refusal(() => load(text, flags));
    expect(error.where).toBe(where);
    expect(error.message).toMatch(says);
    expect(error.remedy).not.toBe('');
  },
);
