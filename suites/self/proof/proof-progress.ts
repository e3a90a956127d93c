import type { Told } from './prove-rows.ts';

/** How far the matrix is: a moving line on a terminal, a line now and then in a log. What is not proven is told at once. */

type Screen = { readonly isTTY?: boolean; readonly columns?: number; readonly write: (text: string) => unknown };

const LINES_OF_A_LOG = 10;

const leftText = (played: number, plays: number, tookMs: number): string =>
  played === 0 || played === plays ? '' : `, about ${Math.ceil((tookMs / played) * ((plays - played) / 1_000))} s left`;

export const startProofProgress = (screen: Screen, now: () => number = () => performance.now()) => {
  const begunMs = now();
  const clear = screen.isTTY ? '\r\u001b[2K' : '';
  let proven = 0;
  let red = 0;
  let shown = 0;
  const line = ({ played, plays }: Told): string =>
    `${played} of ${plays} plays, ${proven} cases proven${red === 0 ? '' : `, ${red} not yet`}${leftText(played, plays, now() - begunMs)}`;
  const count = (told: Told): void => {
    if (told.ended === undefined) return;
    const { row, problems, atFirst } = told.ended;
    if (problems.length === 0) proven += 1;
    if (problems.length === 0 && atFirst !== undefined) red -= 1;
    if (problems.length > 0 && atFirst === undefined) red += 1;
    if (problems.length > 0)
      screen.write(`${clear}${row.id}: ${problems.join('; ')}${atFirst === undefined ? ' (is played again)' : ''}\n`);
  };
  return {
    tell: (told: Told): void => {
      count(told);
      // A play alone proves nothing: what is shown is what has come out.
      if (told.ended === undefined) return;
      const step = Math.floor((told.played / told.plays) * LINES_OF_A_LOG);
      if (screen.isTTY) screen.write(`${clear}${line(told).slice(0, (screen.columns || 80) - 1)}`);
      else if (step > shown) screen.write(`${line(told)}\n`);
      shown = step;
    },
    stop: (): void => void screen.write(clear),
  };
};
