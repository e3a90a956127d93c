import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { ImageIdentity } from '../model/container.ts';
import type { RunDescription } from '../model/run.ts';

/** Where Allure keeps the history of who is tested, unless the run file says otherwise: beside the run folders, a file for each party. */

const LONGEST_NAME = 60;

/** Its versions are one party: without tag and digest. The port of a registry is no tag. */
const imageParty = ({ name }: ImageIdentity): string => name.replace(/@.*$/, '').replace(/:[^/:]*$/, '');

const partyOf = (run: RunDescription): string => {
  const { image } = run.subject === 'client' ? run.client : run.target;
  if (image !== undefined) return imageParty(image);
  if (run.subject === 'client') return run.client.says;
  return run.target.kind === 'url' ? run.target.primary : run.target.kind;
};

/** Two that look alike as a file name are told apart by the digest. */
export const historyFileOf = (runFolder: string, run: RunDescription): string => {
  const party = partyOf(run);
  const name = party
    .replace(/^https?:\/\//, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(-LONGEST_NAME);
  const digest = createHash('sha256').update(party).digest('hex').slice(0, 6);
  return join(dirname(runFolder), 'history', `${run.subject}-${name}-${digest}.jsonl`);
};
