import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** Who may call the simulator. The names say what each is good for; identifiers are known, secrets are new at every start. */

export type SimulatorCredentialName = 'main' | 'other' | 'tradeDataOnly' | 'referenceDataOnly' | 'locked' | 'shortLived';

export type SimulatorCredential = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** PKCS #8; present where the client may also use `private_key_jwt`. */
  readonly privateKeyPem?: string;
  readonly participants: readonly string[];
  readonly scopes: readonly string[];
  readonly isLocked: boolean;
  readonly tokenLifetimeSeconds: number;
};

export type Credentials = Readonly<Record<SimulatorCredentialName, SimulatorCredential>>;

const scopes = ['trade-data.read', 'reference-data.read'];
const mainParticipants = ['B01224', 'B01555'];

export type CredentialOptions = { readonly clientId?: string; readonly clientSecret?: string; readonly tokenLifetimeSeconds?: number };

const newPrivateKeyPem = (): string =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export const createCredentials = (options: CredentialOptions): Credentials => {
  const lifetime = options.tokenLifetimeSeconds ?? 600;
  const make = (clientId: string, own: Partial<SimulatorCredential> = {}): SimulatorCredential => ({
    clientId,
    clientSecret: randomBytes(24).toString('base64url'),
    participants: mainParticipants,
    scopes,
    isLocked: false,
    tokenLifetimeSeconds: lifetime,
    ...own,
  });
  const secret = options.clientSecret === undefined ? {} : { clientSecret: options.clientSecret };
  return {
    main: make(options.clientId ?? 'ocp-demo', { ...secret, privateKeyPem: newPrivateKeyPem() }),
    other: make('ocp-other', { participants: ['B01451'] }),
    tradeDataOnly: make('ocp-trade-only', { scopes: ['trade-data.read'] }),
    referenceDataOnly: make('ocp-reference-only', { scopes: ['reference-data.read'] }),
    locked: make('ocp-locked', { isLocked: true }),
    shortLived: make('ocp-short-lived', { tokenLifetimeSeconds: 1 }),
  };
};

/** More clients with the rights of `main`, so that load can come from many at once. */
export const createLoadCredentials = (count: number, main: SimulatorCredential): readonly SimulatorCredential[] =>
  Array.from({ length: count }, (_, index) => ({
    clientId: `ocp-load-${index + 1}`,
    clientSecret: randomBytes(24).toString('base64url'),
    participants: main.participants,
    scopes: main.scopes,
    isLocked: false,
    tokenLifetimeSeconds: main.tokenLifetimeSeconds,
  }));

/** A credential as the token endpoint needs it. */
export type KnownClient = { readonly credential: SimulatorCredential; readonly verificationKey: KeyObject | undefined };

export type ClientRegister = { readonly find: (clientId: string) => KnownClient | undefined; readonly participants: readonly string[] };

export const createClientRegister = (credentials: readonly SimulatorCredential[]): ClientRegister => {
  const clients = new Map<string, KnownClient>();
  for (const credential of credentials) {
    const pem = credential.privateKeyPem;
    clients.set(credential.clientId, {
      credential,
      verificationKey: pem === undefined ? undefined : createPublicKey(createPrivateKey(pem)),
    });
  }
  return {
    find: (clientId) => clients.get(clientId),
    participants: [...new Set(credentials.flatMap((credential) => credential.participants))],
  };
};
