import type { RunDescription } from '../model/run.ts';

/** Who was tested, as a reader knows it. */
export const partyText = (run: RunDescription): string => {
  if (run.subject === 'client') return run.client.says;
  return run.target.kind === 'embedded' ? 'the embedded reference simulator' : run.target.primary;
};
