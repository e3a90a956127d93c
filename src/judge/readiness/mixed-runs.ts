import type { RunDescription } from '../../model/run.ts';
import type { Blocker, MixedIn } from '../../model/scorecard.ts';
import type { ScoringInput } from './scoring-input.ts';

/** What was found out about several things is true of none of them: the runs of one claim are held against one another. */

type Told = string | undefined;

/** What a server is told apart by. One at an address may be asked anywhere; every other one is ours to start. */
const targetOf = (run: RunDescription): Told => {
  if (run.subject === 'client') return undefined;
  return run.target.kind === 'url' ? run.target.primary : run.target.kind;
};

const imageOf = (run: RunDescription): Told => (run.subject === 'client' ? run.client.image : run.target.image)?.id;

type Aspect = {
  readonly differ: MixedIn;
  readonly told: (run: RunDescription) => Told;
  /** A run of which it cannot be told differs from none. */
  readonly isOptional?: true;
};

const ASPECTS: readonly Aspect[] = [
  { differ: 'specs', told: ({ specHash }) => specHash },
  { differ: 'suite', told: ({ suiteVersion }) => suiteVersion },
  { differ: 'participant', told: ({ readiness }) => readiness?.participant },
  { differ: 'system', told: ({ readiness }) => readiness?.system },
  { differ: 'system-version', told: ({ readiness }) => readiness?.version },
  // A client may be a process in one run and a container in the next.
  { differ: 'image', told: imageOf, isOptional: true },
  { differ: 'target', told: targetOf },
];

export const mixedRuns = ({ runs, set }: ScoringInput): readonly Blocker[] => {
  const claimed = runs.map(({ run }) => run).filter(({ subject }) => subject === set.subject);
  return ASPECTS.flatMap(({ differ, told, isOptional }): readonly Blocker[] => {
    const values = [...new Set(claimed.flatMap((run) => told(run) ?? []))];
    const unsaid = isOptional ? [] : claimed.filter((run) => told(run) === undefined).map(({ runId }) => runId);
    const isMixed = values.length > 1 || (values.length === 1 && unsaid.length > 0);
    return isMixed ? [{ kind: 'mixed-runs', differ, values, unsaid }] : [];
  });
};
