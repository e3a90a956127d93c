import type { RunFileAttach, RunFileCapture, RunFileClient } from '../../config/run-file-client.ts';
import { addressProblem, portProblem } from './answer-problems.ts';
import type { InitFlags } from './answers.ts';
import { clientIdOf, secretVariableOf } from './credential-answers.ts';
import type { Asker } from './question.ts';

/** What is to be known of a client: how it comes to run, how it gets its events, and where it records them. */

const STARTS = [
  { value: 'script', label: 'by a script that is written now', hint: 'it passes on what your client needs' },
  { value: 'command', label: 'by a command that there is' },
  { value: 'attach', label: 'not at all: it runs already' },
] as const;

const attachOf = async (flags: InitFlags, asker: Asker): Promise<RunFileAttach> => {
  const primaryPort = Number(
    flags.attachPort ??
      (await asker.text({ message: 'To which port of this machine is it set?', flag: '--attach-port', problem: portProblem })),
  );
  const clientId = await clientIdOf(flags, asker, 'Which client id does it show?');
  const clientSecretEnv = await secretVariableOf(flags, asker);
  const businessDate =
    flags.businessDate ??
    (await asker.text({
      message: 'From which business date on does it follow channels?',
      flag: '--business-date',
      otherwise: '2026-04-08',
    }));
  return { primaryPort, clientId, clientSecretEnv, businessDate };
};

const startOf = async (flags: InitFlags, asker: Asker): Promise<Pick<RunFileClient, 'command' | 'attach'>> => {
  if (flags.command !== undefined) return { command: flags.command };
  if (flags.attachPort !== undefined) return { attach: await attachOf(flags, asker) };
  const start = await asker.one({ message: 'How is your client started?', options: STARTS, otherwise: 'script' });
  if (start === 'attach') return { attach: await attachOf(flags, asker) };
  if (start === 'script') return {};
  return { command: await asker.text({ message: 'By which command?', flag: '--command', hint: 'java -jar target/client.jar' }) };
};

const DELIVERIES = [
  { value: 'pull', hint: 'it asks for events' },
  { value: 'stream', hint: 'it keeps a stream open' },
] as const;

const CAPTURES = [
  { value: 'journal', label: 'JSON lines, in a file that it is told' },
  { value: 'csv', label: 'a table, in a file that it is told' },
  { value: 'http', label: 'behind an address of its own' },
  { value: 'command', label: 'a program prints it' },
] as const;

/** The key of a trade, under names to be put right. */
const COLUMNS = { market: 'MARKET', tradeDate: 'TRADE_DATE', tradeReference: 'REF_NO', side: 'BUY_SELL', tradeVersion: 'VERSION' };

const captureOf = async (flags: InitFlags, asker: Asker): Promise<RunFileCapture | undefined> => {
  const typed = CAPTURES.find(({ value }) => value === flags.capture)?.value;
  const kind = typed ?? (await asker.one({ message: 'Where does it record what it booked?', options: CAPTURES, otherwise: 'journal' }));
  switch (kind) {
    case 'csv':
      return { kind, form: 'book', columns: COLUMNS };
    case 'http':
      return {
        kind,
        url: flags.captureUrl ?? (await asker.text({ message: 'Behind which address?', flag: '--capture-url', problem: addressProblem })),
      };
    case 'command':
      return {
        kind,
        command: flags.captureCommand ?? (await asker.text({ message: 'Which command prints it?', flag: '--capture-command' })),
      };
    default:
      return undefined;
  }
};

const isFile = (capture: RunFileCapture | undefined): boolean => capture === undefined || capture.kind === 'csv';

const fileOf = async (flags: InitFlags, asker: Asker): Promise<string> =>
  flags.captureFile ?? asker.text({ message: 'In which file does it record?', flag: '--capture-file' });

export type ClientReach = Pick<RunFileClient, 'command' | 'attach' | 'deliveries' | 'capture'>;

export const clientReach = async (flags: InitFlags, asker: Asker): Promise<ClientReach> => {
  const { command, attach } = await startOf(flags, asker);
  const typed = DELIVERIES.map(({ value }) => value).filter((value) => flags.delivery?.includes(value));
  const ask = { message: 'How does it get its events?', options: DELIVERIES, otherwise: ['pull'], isRequired: true } as const;
  const deliveries = typed.length > 0 ? typed : await asker.several<'pull' | 'stream'>(ask);
  const capture = await captureOf(flags, asker);
  const how = attach === undefined ? {} : { attach: isFile(capture) ? { ...attach, captureFile: await fileOf(flags, asker) } : attach };
  return { ...(command && { command }), ...how, deliveries, ...(capture && { capture }) };
};
