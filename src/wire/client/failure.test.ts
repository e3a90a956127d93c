import { expect, test } from '@jest/globals';
import { failureOf } from './failure.ts';

const told = (message: string, code: string) => failureOf(Object.assign(new Error(message), { code }));

const SOURCE = '../deps/openssl/openssl/ssl/record';

test.each([
  {
    title: 'a server that speaks http',
    message: `write EPROTO 40D7A1F3B67F0000:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:${SOURCE}/methods/tlsany_meth.c:77:\n`,
    code: 'EPROTO',
    want: { kind: 'tls', detail: 'TLS was not agreed on (wrong version number)', code: 'EPROTO' },
  },
  {
    title: 'a certificate that is wanted',
    message: `40D7A1F3B67F0000:error:0A00045C:SSL routines:ssl3_read_bytes:tlsv13 alert certificate required:${SOURCE}/rec_layer_s3.c:918:SSL alert number 116\n`,
    code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
    want: {
      kind: 'tls',
      detail: 'TLS was not agreed on (tlsv13 alert certificate required)',
      code: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
    },
  },
  {
    title: 'another host name',
    message: "Hostname/IP does not match certificate's altnames: Host: localhost. is not in the cert's altnames: DNS:ocp.test",
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    want: {
      kind: 'tls',
      detail: 'TLS was not agreed on (the name localhost is not among its names: DNS:ocp.test)',
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    },
  },
  {
    title: 'an address with a password in it',
    message: 'connect ECONNREFUSED via http://me:hush@127.0.0.1:1',
    code: 'ECONNREFUSED',
    want: { kind: 'refused', detail: 'the connection was refused (connect ECONNREFUSED via http://127.0.0.1:1)', code: 'ECONNREFUSED' },
  },
])('what evidence keeps of a failure is in plain words: $title', ({ message, code, want }) => {
  expect(told(message, code)).toEqual(want);
});
