import { withoutPasswords } from '../../config/without-passwords.ts';
import type { Trouble } from '../../doctor/finding.ts';
import { printable } from '../../report/printable.ts';
import { paintFor } from '../paint.ts';

/** What may trouble a run that can begin all the same, said before it does. */
export const announceWarnings = (warnings: readonly Trouble[]): void => {
  const { strong } = paintFor(process.stdout);
  for (const { says, where, remedy } of warnings) {
    process.stdout.write(
      withoutPasswords(`${strong('Warning')} ${printable(says)}\n  where: ${printable(where)}\n  what to do: ${printable(remedy)}\n`),
    );
  }
};
