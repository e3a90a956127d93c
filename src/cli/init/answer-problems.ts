/** What is wrong with an answer, while there is still somebody to give another. The run file's own rules have the last word. */

export const addressProblem = (answer: string): string | undefined =>
  /^https?:$/.test(URL.parse(answer)?.protocol ?? '') ? undefined : 'An address begins with http:// or https://.';

export const variableProblem = (answer: string): string | undefined =>
  /^[A-Za-z_]\w*$/.test(answer) ? undefined : 'A variable has letters, digits and underscores; this is its name, not the secret.';

export const portProblem = (answer: string): string | undefined => {
  const port = Number(answer);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? undefined : 'A port is a whole number from 1 to 65535.';
};
