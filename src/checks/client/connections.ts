import type { Check } from '../../model/case.ts';
import { check, each, judgedBy, unobserved } from '../check.ts';
import { at } from '../finding.ts';

/** Connections of a client: to a server that it must not trust, and to one that asks who it is. */
export const clientConnections = {
  carryNothing: (): Check =>
    check(
      'sends-nothing-to-a-server-that-it-must-not-trust',
      'no request goes over a connection whose server is not to be trusted',
      (evidence) => {
        const { connections = [] } = evidence.client ?? {};
        if (connections.length === 0) return unobserved('the client did not try to connect');
        return judgedBy(
          evidence.exchanges.map((exchange) =>
            at(
              exchange,
              `${exchange.operationId} was asked for all the same`,
              'no request',
              `${exchange.request.method} ${exchange.request.path}`,
            ),
          ),
        );
      },
    ),

  showACertificate: (): Check =>
    check('shows-its-certificate', 'the client shows its certificate on each connection to a server that asks for one', (evidence) => {
      const asked = (evidence.client?.connections ?? []).filter(({ showedCertificate }) => showedCertificate !== undefined);
      return each(asked, 'the client was not asked for a certificate', ({ showedCertificate, atMs, address }) =>
        showedCertificate === true
          ? undefined
          : {
              says: `a connection to the ${address} address at ${atMs} ms showed no certificate`,
              expected: 'its client certificate',
              received: 'none',
            },
      );
    }),
};
