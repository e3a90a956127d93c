import { MARKETS } from '../../contract/markets.ts';
import type { Fault, FaultKind, PlantedFault } from '../../model/fault.ts';
import { type OperationId, operationIds } from '../exchange/routes.ts';
import { isCount, isObject, type JsonObject } from '../json.ts';
import type { SettingKind } from './fault.ts';
import { faults } from './index.ts';

/** Faults that come as JSON, by the control port or a file: checked against what each fault says of its settings. */

export type ParsedFault = { readonly planted: PlantedFault } | { readonly says: string };

const fits = (value: unknown, kind: SettingKind): boolean => {
  if (typeof kind !== 'string') return kind.some((option) => option === value);
  if (kind.endsWith('?') && value === undefined) return true;
  if (kind === 'json?') return true;
  if (kind === 'pointer') return typeof value === 'string' && /^(\/|$)/.test(value);
  if (kind.startsWith('boolean')) return typeof value === 'boolean';
  if (kind === 'number') return Number.isFinite(value);
  return kind.startsWith('integer') ? isCount(value) : typeof value === 'string' && value !== '';
};

const described = (kind: SettingKind): string =>
  typeof kind !== 'string' ? `one of ${kind.join(', ')}` : kind === 'pointer' ? 'a JSON pointer' : `of the kind ${kind.replace('?', '')}`;

const isKind = (kind: unknown): kind is FaultKind => typeof kind === 'string' && Object.hasOwn(faults, kind);

/** True only after every member was compared with the settings of its kind. */
const isFault = (input: JsonObject): input is Fault & JsonObject => faultProblem(input) === undefined;

const faultProblem = (input: JsonObject): string | undefined => {
  const { kind, ...members } = input;
  if (!isKind(kind)) return `fault.kind must be one of ${Object.keys(faults).join(', ')}.`;
  const settings: Readonly<Record<string, SettingKind>> = faults[kind].settings;
  const unknown = Object.keys(members).find((name) => !Object.hasOwn(settings, name));
  if (unknown !== undefined) return `fault.${unknown} is no setting of ${kind}.`;
  const wrong = Object.entries(settings).find(([name, setting]) => !fits(members[name], setting));
  return wrong === undefined ? undefined : `fault.${wrong[0]} must be ${described(wrong[1])}.`;
};

const scheduleKinds: Readonly<Record<string, SettingKind>> = {
  nth: 'integer?',
  times: 'integer?',
  afterSequence: 'integer?',
  atSequence: 'integer?',
  tradeDate: 'text?',
};

const isOperation = (on: unknown): on is OperationId | 'every' => on === 'every' || operationIds.some((id) => id === on);

const scheduleProblem = (input: JsonObject): string | undefined => {
  const { fault, on, market, ...counts } = input;
  if (!isObject(fault)) return 'fault must be an object with a kind.';
  if (!isOperation(on)) return `on must be every or one of ${operationIds.join(', ')}.`;
  if (market !== undefined && !MARKETS.some((one) => one === market)) return `market must be one of ${MARKETS.join(', ')}.`;
  const unknown = Object.keys(counts).find((name) => !Object.hasOwn(scheduleKinds, name));
  if (unknown !== undefined)
    return `${unknown} is not known; a fault is planted with on, nth, times, afterSequence, atSequence, market, tradeDate and fault.`;
  const wrong = Object.entries(scheduleKinds).find(([name, kind]) => !fits(counts[name], kind));
  return wrong === undefined ? undefined : `${wrong[0]} must be ${described(wrong[1])}.`;
};

const isPlanted = (input: JsonObject): input is PlantedFault & JsonObject =>
  scheduleProblem(input) === undefined && isObject(input['fault']) && isFault(input['fault']);

export const parsePlantedFault = (input: unknown): ParsedFault => {
  if (!isObject(input)) return { says: 'A fault is a JSON object with on and fault.' };
  if (isPlanted(input)) return { planted: input };
  const fault = input['fault'];
  return { says: scheduleProblem(input) ?? (isObject(fault) ? faultProblem(fault) : undefined) ?? 'The fault is not valid.' };
};
