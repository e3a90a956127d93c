import { resolve } from 'node:path';
import type { CaptureConfig } from '../model/client-config.ts';
import type { Trade, TradeKey } from '../model/trade.ts';
import type { Checked, Problem } from './checked.ts';
import { commandOf, folderProblem, launchProblem } from './launch-command.ts';
import type { KeyPath } from './located-document.ts';
import type { RunFileCapture } from './run-file-client.ts';
import type { Settings } from './settings.ts';
import { suggestion } from './suggestion.ts';

/** From the `client.capture` of a run file to a capture that can be read. */

// Every member by name, or this does not compile.
const TRADE_MEMBERS: Readonly<Record<keyof Trade, 1>> = {
  market: 1,
  tradeDate: 1,
  tradeReference: 1,
  side: 1,
  tradeVersion: 1,
  gcpParticipantId: 1,
  arrangement: 1,
  marketSegment: 1,
  ccassTradeIndicator: 1,
  tradingStockCode: 1,
  settlementStockCode: 1,
  mainlandStockCode: 1,
  isin: 1,
  currency: 1,
  isolationIndicator: 1,
  isolationReason: 1,
  tradeTime: 1,
  brokerNumber: 1,
  counterpartyBrokerNumber: 1,
  counterpartyParticipantId: 1,
  quantity: 1,
  price: 1,
  value: 1,
  tradingMethod: 1,
  directIndicator: 1,
  accruedInterest: 1,
  accruedInterestSign: 1,
  shortSellIndicator: 1,
  originIndicator: 1,
  hedgeIndicator: 1,
  securitiesSettlementDate: 1,
  moneySettlementDate: 1,
  recordChecksum: 1,
};

/** What a row may tell beside a trade. */
const RECORD_MEMBERS = ['record', 'channelId', 'epoch', 'sequence', 'asOfSequence', 'code'];

const KEY: readonly (keyof TradeKey)[] = ['market', 'tradeDate', 'tradeReference', 'side'];

const MEMBERS: readonly string[] = [...Object.keys(TRADE_MEMBERS), ...RECORD_MEMBERS];

type Where = (...path: KeyPath) => string;

const unknownMember = (member: string): string => {
  const near = suggestion(member, MEMBERS);
  return `"${member}" is no member of a trade or a record.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
};

const NO_RECORD =
  'the column map leaves out record: without it, a journal cannot tell a booked trade from a cancellation, a snapshot or a close. Map the column that says which it is, or say "form: book" if the table holds the live trades as they are now.';

const columnProblems = ({ columns, form = 'journal' }: RunFileCapture, where: Where): readonly Problem[] => {
  if (columns === undefined) return [{ where: where(), says: 'a csv capture needs "columns": the column of each member, by its name.' }];
  const unknown = Object.keys(columns).filter((member) => !MEMBERS.includes(member));
  const missing = KEY.filter((member) => columns[member] === undefined);
  return [
    ...unknown.map((member) => ({ where: where('columns', member), says: unknownMember(member) })),
    ...(missing.length === 0
      ? []
      : [
          { where: where('columns'), says: `the column map leaves out ${missing.join(', ')}: without its whole key no trade can be told.` },
        ]),
    ...(form === 'journal' && columns['record'] === undefined ? [{ where: where('columns'), says: NO_RECORD }] : []),
  ];
};

/** Keys that say something of another kind of capture. */
const USED: Readonly<Record<RunFileCapture['kind'], readonly (keyof RunFileCapture)[]>> = {
  journal: [],
  csv: ['form', 'columns', 'delimiter'],
  http: ['form', 'url'],
  command: ['form', 'command', 'folder', 'columns', 'delimiter'],
};

const uselessKeys = (capture: RunFileCapture, where: Where): readonly Problem[] =>
  (['form', 'columns', 'delimiter', 'url', 'command', 'folder'] as const)
    .filter((key) => capture[key] !== undefined && !USED[capture.kind].includes(key))
    .map((key) => ({ where: where(key), says: `a capture of kind ${capture.kind} has no use for "${key}".` }));

const urlProblem = (url: string | undefined): string | undefined => {
  if (url === undefined) return 'a capture of kind http needs "url", the address that is asked.';
  return /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? undefined : `"${url}" is no http or https address.`;
};

const checked = (value: CaptureConfig, problems: readonly Problem[]): Checked<CaptureConfig> =>
  problems.length === 0 ? { value, problems } : { problems };

const commandCapture = (capture: RunFileCapture, folder: string, where: Where): Checked<CaptureConfig> => {
  const command = commandOf(capture.command ?? []);
  if (command === undefined)
    return { problems: [{ where: where(), says: 'a capture of kind command needs "command", the program that prints it.' }] };
  const noFolder = folderProblem(folder);
  if (noFolder !== undefined) return { problems: [{ where: where('folder'), says: noFolder }] };
  const problem = launchProblem(command, folder);
  if (problem !== undefined) return { problems: [{ where: where('command'), says: problem }] };
  const { form = 'journal', columns, delimiter } = capture;
  // What a program prints is a table where a map of its columns is given.
  const table = { ...(columns && { columns }), ...(delimiter && { delimiter }) };
  return checked({ kind: 'command', form, command, folder, ...table }, columns === undefined ? [] : columnProblems(capture, where));
};

const ofKind = (
  capture: RunFileCapture,
  clientFolder: string,
  { folder, where }: { folder: string; where: Where },
): Checked<CaptureConfig> => {
  const form = capture.form ?? 'journal';
  switch (capture.kind) {
    case 'journal':
      return { value: { kind: 'journal' }, problems: [] };
    case 'csv': {
      const { columns = {}, delimiter } = capture;
      return checked({ kind: 'csv', form, columns, ...(delimiter && { delimiter }) }, columnProblems(capture, where));
    }
    case 'http': {
      const says = urlProblem(capture.url);
      const problems = says === undefined ? [] : [{ where: capture.url === undefined ? where() : where('url'), says }];
      return checked({ kind: 'http', form, url: capture.url ?? '' }, problems);
    }
    case 'command':
      return commandCapture(capture, capture.folder === undefined ? clientFolder : resolve(folder, capture.folder), where);
  }
};

export const captureSettings = (capture: RunFileCapture | undefined, clientFolder: string, settings: Settings): Checked<CaptureConfig> => {
  if (capture === undefined) return { value: { kind: 'journal' }, problems: [] };
  const where: Where = (...path) => settings.where('client', 'capture', ...path);
  const useless = uselessKeys(capture, where);
  return useless.length > 0 ? { problems: useless } : ofKind(capture, clientFolder, { folder: settings.folder, where });
};
