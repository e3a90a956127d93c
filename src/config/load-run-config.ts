import { capacityOf, capacityProblems, isCapacityAsked } from './capacity.ts';
import type { Checked } from './checked.ts';
import { claimSettings } from './claim-settings.ts';
import type { Flags } from './flags.ts';
import { imageSettings } from './image-settings.ts';
import { reportSettings } from './report-settings.ts';
import type { RunConfig, Selection, TargetSettings } from './run-config.ts';
import type { RunFile } from './run-file.ts';
import { levelsOf } from './selected-words.ts';
import { type RunRequest, readSettings, refuse, type Settings } from './settings.ts';
import { shardOf } from './shard.ts';
import { urlSettings } from './url-settings.ts';

/**
 * From what a user asked for to a run that can start: reads the run file, puts the flags over it, and refuses what makes
 * no sense, with the place where it was said. Opens no connection and reads no secret.
 */

const urlKeys = [
  'image',
  'url',
  'secondaryUrl',
  'tokenUrl',
  'caFile',
  'clientCertificateFile',
  'clientKeyFile',
  'proxy',
  'noProxy',
  'incidents',
] as const;

/** Targets of our own, which need no address and bring their business date. */
const OWN_TARGETS = { embedded: 'the embedded simulator', prism: 'the Prism mock' } as const;

const ownSettings = (kind: keyof typeof OWN_TARGETS, settings: Settings): Checked<TargetSettings> => {
  const { target } = settings.runFile;
  const keys = urlKeys.filter((key) => target?.[key] !== undefined);
  const problems = keys.map((key) => ({
    where: settings.where('target', key),
    says: `${OWN_TARGETS[kind]} has no use for "${key}". Remove it, or say kind: url.`,
  }));
  const date =
    settings.runFile.businessDate === undefined
      ? []
      : [
          {
            where: settings.where('businessDate'),
            says: `${OWN_TARGETS[kind]} brings its own business date. Remove the key, or say kind: url.`,
          },
        ];
  return { value: { kind }, problems: [...problems, ...date] };
};

const targetSettings = (settings: Settings): Checked<TargetSettings> => {
  const { target } = settings.runFile;
  if (target?.kind === 'image') return imageSettings(target, settings);
  return target?.kind === 'url' ? urlSettings(target, settings) : ownSettings(target?.kind ?? 'embedded', settings);
};

const allowedOf = (runFile: RunFile): Selection['allowed'] => {
  const isAsked = isCapacityAsked(runFile);
  if (runFile.target?.kind !== 'url') return isAsked ? 'everything' : 'everything-but-capacity';
  const allowed = (runFile.families?.allow ?? []).filter((hazard) => hazard !== 'capacity');
  return isAsked ? [...allowed, 'capacity'] : allowed;
};

const selectionOf = (runFile: RunFile, flags: Flags): Selection => ({
  ...(flags.case && { cases: flags.case }),
  ...(runFile.families?.only && { families: runFile.families.only }),
  ...(flags.level && { levels: levelsOf(flags.level) }),
  ...(flags.shard !== undefined && { shard: shardOf(flags.shard) }),
  allowed: allowedOf(runFile),
  declaredAbsent: (runFile.capabilities?.absent ?? []).map(({ capability }) => capability),
});

/** What must stand on a command line beside the case to get the same run again. */
const argumentsOf = (request: RunRequest, settings: Settings): readonly string[] => {
  const { flags } = request;
  const repeated = [
    ['--target', flags.target],
    ['--url', flags.url],
    ['--secondary-url', flags.secondaryUrl],
    ['--token-url', flags.tokenUrl],
    ['--ca-file', flags.caFile],
    ['--client-id', flags.clientId],
    ['--client-secret-env', flags.clientSecretEnv],
    ['--business-date', flags.businessDate],
    ['--examples', flags.examples],
  ] as const;
  return [
    ...(settings.file === undefined || request.file === undefined ? [] : ['--config', settings.file]),
    ...repeated.flatMap(([flag, value]) => (value === undefined ? [] : [flag, value])),
    ...(flags.allow ?? []).flatMap((hazard) => ['--allow', hazard]),
  ];
};

export const loadRunConfig = (request: RunRequest): RunConfig => {
  const settings = readSettings(request, 'server');
  const { runFile } = settings;
  const target = targetSettings(settings);
  const claims = claimSettings(settings);
  const problems = [...target.problems, ...capacityProblems(settings), ...claims.problems];
  if (problems.length > 0 || !target.value || !claims.value) return refuse(problems, settings.file);
  return {
    subject: 'server',
    target: target.value,
    absent: Object.fromEntries((runFile.capabilities?.absent ?? []).map(({ capability, reason }) => [capability, reason])),
    seed: runFile.seed ?? 1,
    isRandomized: request.flags.randomize === true,
    limits: { answerMs: 10_000, caseMs: 60_000, ...runFile.limits },
    negativeInput: { examplesPerRule: 3, shrinksPerRule: 40, ...runFile.negativeInput },
    selection: selectionOf(runFile, request.flags),
    capacity: capacityOf(runFile),
    ...claims.value,
    report: reportSettings(settings),
    arguments: argumentsOf(request, settings),
  };
};
