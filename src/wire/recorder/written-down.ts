import type { ClientEvidence } from '../../model/client-evidence.ts';

/**
 * Where a client wrote a secret down, looked for before anything is concealed: that it did is a finding, what it wrote is nobody's
 * business. Each text is made once, however many secrets are looked for in it.
 */
export const placesWith = (
  client: ClientEvidence | undefined,
): ((isPresent: (text: string) => boolean) => readonly ('output' | 'capture')[]) => {
  const outputs = client?.runs.map(({ output }) => output) ?? [];
  const records = client?.capture?.records.map((record) => JSON.stringify(record)) ?? [];
  return (isPresent) => [
    ...(outputs.some(isPresent) ? (['output'] as const) : []),
    ...(records.some(isPresent) ? (['capture'] as const) : []),
  ];
};
