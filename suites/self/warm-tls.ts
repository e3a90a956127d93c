import { makeCertificates } from '../../src/wire/listener/certificates.ts';

/**
 * Loads what makes certificates before the first test. Jest starts concurrent tests before it calls them begun, and refuses
 * an import that falls in between.
 */
await makeCertificates('localhost');
