import type { Check } from '../../model/case.ts';
import { check, each, judgedBy, met, unobserved } from '../check.ts';
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

  /** Of a server that speaks TLS and nothing else: whoever asks it for something has trusted it. */
  trustTheGivenAuthority: (): Check =>
    check('trusts-the-given-authority', 'requests go over a connection to a server of the given authority', (evidence) => {
      const { connections = [] } = evidence.client ?? {};
      const [first] = connections;
      if (first === undefined) return unobserved('the client did not try to connect');
      if (evidence.exchanges.length > 0) return met;
      const says = `no request came over ${connections.length === 1 ? 'the one connection' : `any of ${connections.length} connections`}`;
      const received = first.failure ?? 'a connection that was broken off';
      return judgedBy([{ says, expected: 'requests to a server whose certificate leads to the given authority', received }]);
    }),

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
