import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { WireClient } from '../wire/client/client.ts';
import type { WireExchange } from '../wire/client/wire-exchange.ts';
import { wireLimits } from '../wire/limits.ts';
import { secretsInHeaders, secretsInText } from '../wire/recorder/find-secrets.ts';

/**
 * Every secret that goes over the wire, told to a file that only we can read, by whichever process sent it: so that whoever keeps what
 * the server printed knows what must not stand in there. The file is gone before the run ends.
 */

const secretsIn = ({ request, answer }: WireExchange): readonly string[] => {
  const texts = [request.path, request.body?.toString() ?? '', answer?.body.decoded?.toString() ?? ''];
  return [...secretsInHeaders(request.headers), ...texts.flatMap(secretsInText)]
    .slice(0, 2 * wireLimits.secretsInMessage)
    .map(({ value }) => value)
    .filter((value) => value !== '' && value.length <= wireLimits.secretCharacters);
};

/** The same client; what it sends and gets is looked at in passing. */
export const watchedClient = (client: WireClient, file: string): WireClient => {
  const told = new Set<string>();
  return {
    ...client,
    send: async (request) => {
      const exchange = await client.send(request);
      const news = secretsIn(exchange).filter((secret) => !told.has(secret));
      for (const secret of news) told.add(secret);
      if (news.length > 0) appendFileSync(file, news.map((secret) => `${JSON.stringify(secret)}\n`).join(''), { mode: 0o600 });
      return exchange;
    },
  };
};

export const seenSecrets = (file: string): readonly string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => String(JSON.parse(line)))
    : [];
