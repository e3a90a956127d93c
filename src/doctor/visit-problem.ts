import type { ConfigurationError } from '../errors.ts';
import type { Visit } from './visit.ts';

/** Which examination tells of what kept the visit from its end: each says what the user would look for under its title. */

const TOPICS: Readonly<Record<string, 'local' | 'tls' | 'credentials' | 'business-date'>> = {
  SECRET_MISSING: 'local',
  FILE_UNREADABLE: 'local',
  NOT_PEM: 'local',
  BAD_PRIVATE_KEY: 'local',
  KEY_UNFIT_FOR_ALGORITHM: 'local',
  BAD_CERTIFICATE_FILE: 'local',
  NOT_TLS: 'tls',
  NOT_PLAIN_HTTP: 'tls',
  NO_TLS_AGREED: 'tls',
  BAD_SERVER_CERTIFICATE: 'tls',
  CLIENT_CERTIFICATE_REFUSED: 'tls',
  CREDENTIAL_REFUSED: 'credentials',
  UNKNOWN_BUSINESS_DATE: 'business-date',
  NO_BUSINESS_DATE: 'business-date',
};

/** `local`: what the secrets and the keys already tell. `way`: everything else. */
export type Topic = 'local' | 'tls' | 'credentials' | 'business-date' | 'way';

const topicOf = ({ code }: ConfigurationError): Topic => TOPICS[code] ?? 'way';

export const problemAbout = ({ problems }: Visit, topic: Topic): ConfigurationError | undefined =>
  problems.find((problem) => topicOf(problem) === topic);
