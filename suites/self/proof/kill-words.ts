import { faultWords } from '../../../src/simulator/faults/fault-words.ts';
import type { TlsFlaws } from '../../../src/simulator/options.ts';
import type { Kill } from '../kills/kill.ts';

/** What a mutant of the server does, in words. */

const tlsWords = ({ certificate, oldVersions, isClientCertificateOptional, plain }: TlsFlaws): readonly string[] => [
  ...(certificate === undefined ? [] : [`TLS: the certificate is ${certificate}`]),
  ...(oldVersions === undefined ? [] : [`TLS: versions older than 1.2 are spoken ${oldVersions}`]),
  ...(isClientCertificateOptional ? ['TLS: a client without a certificate of the authority is served'] : []),
  ...(plain === undefined ? [] : [`TLS: ${plain === 'both' ? 'both addresses are' : `the ${plain} address is`} served without it`]),
];

export const killWords = ({ faults, tlsFlaws = {} }: Kill): string => [...faults.map(faultWords), ...tlsWords(tlsFlaws)].join('; and ');
