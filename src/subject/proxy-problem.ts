import type { WireFailure } from '../wire/client/wire-exchange.ts';
import type { Asked, Explained } from './explained.ts';

/** The proxy on the way to the address, as far as the run file tells; noProxy is left to the connection itself. */
const proxyTo = ({ address, config }: Asked): URL | undefined => {
  const proxy = address.startsWith('https:') ? config.proxy?.httpsProxy : config.proxy?.httpProxy;
  return proxy === undefined || !URL.canParse(proxy) ? undefined : new URL(proxy);
};

const portOf = ({ port, protocol }: URL): string => (port !== '' ? port : protocol === 'https:' ? '443' : '80');

/** Whether the connection that failed was the one to the proxy: the system names where it could not get to. */
const isOfProxy = ({ kind, detail, code }: WireFailure, proxy: URL, { address, config }: Asked): boolean => {
  if (code === 'ERR_PROXY_TUNNEL') return true;
  if (kind === 'dns') return detail.match(/\bgetaddrinfo [A-Z_]+ ([^\s)]+)/)?.[1] === proxy.hostname;
  const port = detail.match(/\bconnect [A-Z]+ \S+:(\d+)/)?.[1];
  if (port !== portOf(proxy)) return false;
  return config.proxy?.noProxy === undefined || portOf(new URL(address)) !== port;
};

/** A user who mends target.url because the proxy is down mends the wrong line. */
export const proxyProblem = (failure: WireFailure, asked: Asked): Explained | undefined => {
  const proxy = proxyTo(asked);
  if (proxy === undefined || !isOfProxy(failure, proxy, asked)) return undefined;
  const { detail } = failure;
  const there = `the proxy ${proxy.origin} (target.proxy)`;
  if (failure.code === 'ERR_PROXY_TUNNEL') {
    return {
      code: 'PROXY_REFUSED',
      where: 'target.proxy',
      says: `No way to ${asked.address} (${asked.key}) was opened by ${there}: ${detail}.`,
      remedy: `Check that the proxy may reach ${new URL(asked.address).host}, or name that host in target.noProxy.`,
    };
  }
  return {
    code: 'PROXY_UNREACHABLE',
    where: 'target.proxy',
    says: `Nobody answers at ${there}, by way of which ${asked.address} was to be reached: ${detail}.`,
    remedy: 'Check that the proxy runs, and that target.proxy has its host and port; remove target.proxy where none is needed.',
  };
};

export const loginWanted = (address: string): Explained => ({
  code: 'PROXY_REFUSED',
  where: 'target.proxy',
  says: `The proxy (target.proxy) on the way to ${address} wants to know who asks: it answered 407.`,
  remedy: 'Name a proxy in target.proxy that lets this machine through.',
});
