import { askUntilGood } from './ask.ts';

type Client = { readonly clientId: string; readonly clientSecret: string };

/** An access token by client credentials, as soon as the server gives one. */
export const fetchToken = async (tokenUrl: string, { clientId, clientSecret }: Client): Promise<string> => {
  const answer = await askUntilGood(tokenUrl, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const message: unknown = JSON.parse(answer);
  if (typeof message === 'object' && message !== null && 'access_token' in message && typeof message.access_token === 'string')
    return message.access_token;
  throw new Error(`${tokenUrl} answered without a token`);
};
