import { existsSync, readFileSync } from 'node:fs';
import { toVerdict } from '../../evidence/stored-shape.ts';
import type { Verdict, VerdictKind } from '../../model/verdict.ts';
import { isRed } from '../../report/run-report.ts';
import type { Paint } from '../../report/summary.ts';

/** Shows a run while it goes: red cases at once, and how far it is. A log gets a line now and then instead of a moving one. */

export type Progress = {
  readonly ended: (verdict: Pick<Verdict, 'verdict' | 'title' | 'family' | 'sentence'> | undefined) => void;
  readonly stop: () => void;
};

type Screen = { readonly isTTY?: boolean; readonly columns?: number; readonly write: (text: string) => unknown };

const linesOfALog = 10;

/** Too little is known before. */
const ESTIMATED_FROM = { cases: 3, ms: 3000 };

const leftText = (done: number, total: number, tookMs: number): string => {
  if (done === total || done < ESTIMATED_FROM.cases || tookMs < ESTIMATED_FROM.ms) return '';
  return `  about ${Math.ceil((tookMs / done) * ((total - done) / 1000))} s left`;
};

type Look = { readonly paint: Paint; readonly now?: () => number };

export const startProgress = (total: number, screen: Screen, { paint, now = () => performance.now() }: Look): Progress => {
  const counts = new Map<VerdictKind | 'no verdict', number>();
  const begunMs = now();
  let done = 0;
  const count = (): string => [...counts].map(([kind, number]) => `${number} ${kind}`).join(', ');
  const clear = screen.isTTY ? '\r\u001b[2K' : '';
  const status = (family: string): string =>
    `${String(done).padStart(String(total).length)} of ${total}  ${count()}  ${family}${leftText(done, total, now() - begunMs)}`;
  const every = Math.max(1, Math.ceil(total / linesOfALog));
  return {
    ended: (verdict) => {
      done += 1;
      const kind = verdict?.verdict ?? 'no verdict';
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (verdict && (isRed(verdict.verdict) || verdict.verdict === 'warn')) {
        screen.write(`${clear}${paint.bad(verdict.verdict)} ${verdict.title} ${paint.dim(`(${verdict.family})`)}\n`);
      }
      const line = status(verdict?.family ?? '');
      if (screen.isTTY) screen.write(`${clear}${paint.dim(line.slice(0, (screen.columns || 80) - 1))}`);
      else if (done % every === 0 || done === total) screen.write(`${line}\n`);
    },
    stop: () => {
      if (screen.isTTY) screen.write(clear);
    },
  };
};

/** The verdict just written; none when the case broke before it. */
export const verdictAt = (file: string): Verdict | undefined =>
  existsSync(file) ? toVerdict(JSON.parse(readFileSync(file, 'utf8')), file) : undefined;
