import type { RunDescription } from '../../model/run.ts';
import { partyText } from '../party-text.ts';

/** Who played a run: a build of a CI server, as its variables tell, or somebody's machine. */

export type Environment = Readonly<Record<string, string | undefined>>;

type Build = {
  readonly name: string;
  readonly type: string;
  readonly buildName?: string;
  readonly buildUrl?: string;
  readonly buildOrder?: number;
};

const orderOf = (text: string | undefined): { readonly buildOrder?: number } =>
  text !== undefined && /^\d+$/.test(text) ? { buildOrder: Number(text) } : {};

const named = (buildName: string, buildUrl: string | undefined): Pick<Build, 'buildName' | 'buildUrl'> => ({
  buildName,
  ...(buildUrl && { buildUrl }),
});

const BUILDS: readonly ((environment: Environment) => Build | undefined)[] = [
  ({ GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_NUMBER, GITHUB_WORKFLOW }) =>
    GITHUB_ACTIONS === undefined
      ? undefined
      : {
          name: 'GitHub Actions',
          type: 'github',
          ...named(`${GITHUB_WORKFLOW} #${GITHUB_RUN_NUMBER}`, `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`),
          ...orderOf(GITHUB_RUN_NUMBER),
        },
  ({ GITLAB_CI, CI_JOB_NAME, CI_JOB_URL, CI_PIPELINE_IID }) =>
    GITLAB_CI === undefined
      ? undefined
      : { name: 'GitLab CI', type: 'gitlab', ...named(`${CI_JOB_NAME} #${CI_PIPELINE_IID}`, CI_JOB_URL), ...orderOf(CI_PIPELINE_IID) },
  ({ JENKINS_URL, JOB_NAME, BUILD_NUMBER, BUILD_URL }) =>
    JENKINS_URL === undefined
      ? undefined
      : { name: 'Jenkins', type: 'jenkins', ...named(`${JOB_NAME} #${BUILD_NUMBER}`, BUILD_URL), ...orderOf(BUILD_NUMBER) },
];

const LOCAL: Build = { name: 'a machine outside of CI', type: 'local' };

const buildOf = (environment: Environment): Build =>
  BUILDS.map((build) => build(environment)).find((build) => build !== undefined) ?? LOCAL;

export const reportName = (run: RunDescription): string => `OCP conformance: ${run.subject}, ${partyText(run)}`;

export const executorInfo = (run: RunDescription, environment: Environment): object => ({
  buildName: run.runId,
  ...buildOf(environment),
  reportName: reportName(run),
});

/** The same beside what the run was about, as text: one line of the environment. */
export const playedBy = (environment: Environment): string => {
  const { name, buildName, buildUrl } = buildOf(environment);
  return [name, buildName, buildUrl].filter((part) => part !== undefined).join(', ');
};
