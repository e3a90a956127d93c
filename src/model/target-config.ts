import type { Capability, CredentialName } from './case.ts';
import type { ServerContainer } from './container.ts';

/** A client of the authorization service, with its secrets already read from where the run file says they are. */
export type CredentialConfig = {
  readonly clientId: string;
  readonly clientSecret?: string;
  /** PKCS#8 PEM, for `private_key_jwt`. */
  readonly privateKeyPem?: string;
  readonly keyId?: string;
  readonly algorithm?: 'RS256' | 'PS256' | 'ES256';
};

/** Addresses of proxies as the run file gives them; the environment is read only where the run file says so. */
export type ProxyConfig = {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  /** Comma-separated hosts that are reached directly. */
  readonly noProxy?: string;
};

/** Why a capability is absent, by capability. */
export type AbsentCapabilities = Readonly<Partial<Record<Capability, string>>>;

/** Who brings incidents about: an address that is told of each by a POST, or a command that is told on its standard input. */
export type IncidentHook = { readonly url: string } | { readonly command: readonly string[] };

export type EmbeddedTargetConfig = {
  readonly kind: 'embedded';
  readonly seed?: number;
  readonly tls?: 'none' | 'server' | 'mutual';
  readonly absent?: AbsentCapabilities;
};

export type UrlTargetConfig = {
  readonly kind: 'url';
  readonly url: string;
  readonly secondaryUrl?: string;
  /** Left out: the contract's token path below `url`. */
  readonly tokenUrl?: string;
  /** PEM of the private authorities to trust beside the public ones. */
  readonly caPem?: string;
  readonly clientCertificate?: { readonly certPem: string; readonly keyPem: string };
  readonly proxy?: ProxyConfig;
  readonly credentials: { readonly main: CredentialConfig } & Readonly<Partial<Record<Exclude<CredentialName, 'none'>, CredentialConfig>>>;
  /** Left out: the newest trade date among the caller's channels. */
  readonly businessDate?: string;
  readonly incidents?: IncidentHook;
  readonly absent?: AbsentCapabilities;
  /** For a server whose output we keep: the file that is told of each secret that goes over the wire. */
  readonly seenSecretsFile?: string;
};

/** Prism's stateless mock of our own OpenAPI documents. */
export type PrismTargetConfig = {
  readonly kind: 'prism';
  /** The folder of the documents. */
  readonly documents: string;
  /** Where Prism is listening already; left out: it is started. */
  readonly origin?: string;
  readonly absent?: AbsentCapabilities;
};

/** A server in a container, which is started for the run. Its environment may hold secrets. */
export type ImageTargetConfig = Omit<UrlTargetConfig, 'kind' | 'url' | 'secondaryUrl' | 'tokenUrl' | 'proxy'> & {
  readonly kind: 'image';
  readonly container: ServerContainer;
};

/** The `target` of a run file, as `src/config` hands it on. */
export type TargetConfig = EmbeddedTargetConfig | UrlTargetConfig | PrismTargetConfig | ImageTargetConfig;

/** How long the driver waits for anything; every wait has a limit. */
export type Limits = {
  /** One exchange, from the connection to the last byte; a long poll or a stream gets its announced wait on top. */
  readonly exchangeMs: number;
  /** One case, everything included. */
  readonly caseMs: number;
};
