import { type ClientKills, killedBy } from './kill.ts';

export const tokenKills = {
  'a-token-comes-before-data': killedBy('asks-before-it-has-a-token', 'token-comes-first'),
  'token-requests-keep-the-contract': killedBy('sends-its-token-request-as-json', 'token-request-matches-schema'),
  'tokens-are-shown-in-the-header': killedBy('leaves-its-token-out', 'token-is-in-the-header'),
  'a-token-is-used-until-it-ends': killedBy('takes-a-token-for-each-request', 'token-is-reused'),
  'a-token-that-ends-is-replaced': killedBy('keeps-its-first-token', 'token-is-replaced', 'capture-loses-nothing'),
  'a-refused-token-is-replaced-once': killedBy(
    'gives-up-when-its-token-is-refused',
    'refused-token-is-replaced-once',
    'capture-loses-nothing',
  ),
  'a-refused-token-is-not-sent-again': killedBy('keeps-its-first-token', 'refused-token-is-not-sent-again'),
  'one-token-is-asked-for-at-a-time': killedBy('takes-a-token-for-each-request', 'one-token-request-at-a-time'),
  'a-refused-credential-is-not-tried-again': killedBy('repeats-what-was-refused', 'no-token-request-after-invalid-client'),
  'a-locked-credential-is-not-tried-again': killedBy('repeats-what-was-refused', 'no-token-request-after-credential-locked'),
  'what-a-scope-forbids-is-not-asked-again': killedBy('repeats-what-was-refused', 'no-repetition-after-insufficient-scope'),
  'assertions-are-fresh-and-meant-for-the-token-address': killedBy('sends-the-same-assertion-again', 'assertions-are-fresh'),
} as const satisfies Readonly<Record<string, ClientKills>>;
