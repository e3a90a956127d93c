import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

export type Ask = { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

type Reply = { readonly status: number; readonly body: string };

const askOnce = (url: string, { method = 'GET', headers = {}, body }: Ask): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    request.on('error', reject);
    request.end(body);
  });

const retryMs = 3;

/** The first good answer of a server that may not listen yet. */
export const askUntilGood = async (url: string, ask: Ask = {}): Promise<string> => {
  const giveUpAt = Date.now() + 20_000;
  for (;;) {
    const reply = await askOnce(url, ask).catch(() => undefined);
    if (reply?.status === 200) return reply.body;
    if (Date.now() > giveUpAt) throw new Error(`${url} gave no good answer in 20 s, last ${reply?.status ?? 'no connection'}`);
    await delay(retryMs);
  }
};
