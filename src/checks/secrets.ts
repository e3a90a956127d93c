import type { Check } from '../model/case.ts';
import { check, each } from './check.ts';
import { at } from './finding.ts';

/** The recorder put a label in the place of each secret: where the label of what was sent stands in an answer, it was repeated. */
export const noSecretIsRepeated = (): Check =>
  check('no-secret-is-repeated', 'no answer repeats a token, a secret or an assertion of its request', (evidence) => {
    const labels = evidence.secrets.map(({ label }) => label);
    const sent = evidence.exchanges.flatMap((exchange) => {
      const { path, headers, body = '' } = exchange.request;
      const request = [path, body, ...headers.map(([, value]) => value)].join('\n');
      const own = labels.filter((label) => request.includes(label));
      return own.length === 0 || exchange.response === undefined ? [] : [{ exchange, own, response: exchange.response }];
    });
    return each(sent, 'no request with a secret was answered', ({ exchange, own, response }) => {
      const answer = [response.body.text ?? '', ...response.headers.map(([, value]) => value)].join('\n');
      const repeated = own.find((label) => answer.includes(label));
      return repeated === undefined ? undefined : at(exchange, 'a secret of the request is repeated', 'no secret', repeated);
    });
  });
