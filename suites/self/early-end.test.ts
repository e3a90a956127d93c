import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { playClientCase } from '../../src/drive/client/play-client-case.ts';
import { judgeCase } from '../../src/judge/judge-case.ts';
import type { CaseEvidence } from '../../src/model/evidence.ts';
import { openJournalFile } from '../../src/subject/client/capture/journal-file.ts';
import { openCommandClient } from '../../src/subject/client/command-client.ts';
import { clientCases } from '../client/index.ts';
import { type PlayedCase, playedCases } from '../client/played.ts';
import { requirementOf } from '../run/requirement-of.ts';
import { timings } from './clients/reference-client.ts';

/** Takes a token, keeping every rule, reads the channel list with it, and falls over. */
const FALLS_OVER = `
  const { OCP_TOKEN_URL, OCP_BASE_URL, OCP_CLIENT_ID, OCP_CLIENT_SECRET } = process.env;
  const scope = 'trade-data.read';
  const answer = await fetch(OCP_TOKEN_URL, {
    method: 'POST',
    headers: { 'X-Request-Id': 'one', Authorization: 'Basic ' + btoa(OCP_CLIENT_ID + ':' + OCP_CLIENT_SECRET) },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
  });
  const { access_token } = await answer.json();
  if (access_token !== undefined) {
    const headers = { 'X-Request-Id': 'two', Authorization: 'Bearer ' + access_token, Accept: 'application/json' };
    await (await fetch(OCP_BASE_URL + '/trade-data/v1/channels', { headers })).text();
  }
  console.error('cannot open the database');
  process.exit(1);
`;

const play = async (played: PlayedCase): Promise<CaseEvidence> => {
  const subject = openCommandClient({
    command: [process.execPath, '--input-type=module', '--eval', FALLS_OVER],
    folder: fileURLToPath(new URL('../../', import.meta.url)),
    environment: {},
    openCapture: ({ captureFile }) => openJournalFile(captureFile),
  });
  try {
    return await playClientCase(played, subject, { seed: 1, timings });
  } finally {
    await subject.close();
  }
};

const playedBy = (id: string): PlayedCase => {
  const played = playedCases(clientCases).find((one) => one.id === id);
  if (played === undefined) throw new Error(`there is no client case ${id}`);
  return played;
};

const verdictOn = (played: PlayedCase, evidence: CaseEvidence) =>
  judgeCase(played, evidence, { requirement: requirementOf(played.requirement), reproduce: 'again' });

test.concurrent.each([
  'a-token-comes-before-data-by-pull',
  'token-requests-keep-the-contract-by-pull',
  'requests-keep-the-contract-by-pull',
  'no-secret-stands-in-a-url-by-stream',
])(
  '%s is not decided about a client that falls over after its channel list',
  async (id) => {
    const played = playedBy(id);
    const evidence = await play(played);
    const verdict = verdictOn(played, evidence);
    expect({ verdict: verdict.verdict, sentence: verdict.sentence, checks: verdict.checks.map(({ outcome }) => outcome) }).toEqual({
      verdict: 'inconclusive',
      sentence: `Not decided: ${played.title}; the case did not come to its end: the client ended by itself (exit code 1), and said last: cannot open the database.`,
      checks: ['met'],
    });
    expect(verdictOn(played, JSON.parse(JSON.stringify(evidence)))).toEqual(verdict);
  },
  60_000,
);

test('a client that is refused may end', async () => {
  const played = playedBy('a-refused-credential-is-not-tried-again-by-pull');
  const evidence = await play(played);
  expect(evidence.client).toMatchObject({ ended: 'died', mayStop: true });
  expect(verdictOn(played, evidence).verdict).toBe('pass');
}, 60_000);
