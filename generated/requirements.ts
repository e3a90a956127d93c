// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

export type Requirement = {
  readonly id: string;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly area: string;
  /** Title of the area. */
  readonly title: string;
  readonly service: 'authorization' | 'trade-data' | 'reference-data';
  /** Who has to meet it. */
  readonly role: 'server' | 'client' | 'both';
  readonly sentence: string;
  readonly provenance: 'stated' | 'aligned' | 'assumed';
  /** Empty where nothing but an assumption backs the sentence. */
  readonly source: string;
  readonly assumptions: readonly string[];
  /** Why nothing can observe it. */
  readonly excluded?: string;
};

export const requirements = {
  "AUT-TLS-01": {
    "id": "AUT-TLS-01",
    "level": "MUST",
    "area": "AUT-TLS",
    "title": "Transport security",
    "service": "authorization",
    "role": "server",
    "sentence": "A server that is reachable from beyond its own host MUST serve every operation over TLS.",
    "provenance": "assumed",
    "source": "RFC 9325, section 3.1.1",
    "assumptions": [
      "A-TLS"
    ]
  },
  "AUT-TLS-02": {
    "id": "AUT-TLS-02",
    "level": "MUST",
    "area": "AUT-TLS",
    "title": "Transport security",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST NOT complete a handshake with a version of TLS older than 1.2.",
    "provenance": "assumed",
    "source": "RFC 9325, section 3.1.1",
    "assumptions": [
      "A-TLS"
    ]
  },
  "AUT-TLS-03": {
    "id": "AUT-TLS-03",
    "level": "SHOULD",
    "area": "AUT-TLS",
    "title": "Transport security",
    "service": "authorization",
    "role": "server",
    "sentence": "A server SHOULD offer TLS 1.3.",
    "provenance": "assumed",
    "source": "RFC 9325, section 3.1.1",
    "assumptions": [
      "A-TLS"
    ]
  },
  "AUT-TLS-04": {
    "id": "AUT-TLS-04",
    "level": "MUST",
    "area": "AUT-TLS",
    "title": "Transport security",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST present a certificate chain that is in date and names the host at which it is addressed.",
    "provenance": "assumed",
    "source": "RFC 9110, section 4.3.4",
    "assumptions": [
      "A-TLS"
    ]
  },
  "AUT-TLS-05": {
    "id": "AUT-TLS-05",
    "level": "MUST",
    "area": "AUT-TLS",
    "title": "Transport security",
    "service": "authorization",
    "role": "server",
    "sentence": "A server that requires client certificates MUST NOT answer a request whose connection presented none.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MUTUAL-TLS"
    ]
  },
  "AUT-TLS-06": {
    "id": "AUT-TLS-06",
    "level": "MUST",
    "area": "AUT-TLS",
    "title": "Transport security",
    "service": "authorization",
    "role": "server",
    "sentence": "A server that requires client certificates MUST refuse a certificate that its trust anchor did not issue.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MUTUAL-TLS"
    ]
  },
  "AUT-TOKEN-01": {
    "id": "AUT-TOKEN-01",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer every token request that it grants with a body that satisfies the TokenResponse schema.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.1",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-02": {
    "id": "AUT-TOKEN-02",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST issue a token for the client credentials grant to a client that authenticates with `client_secret_basic`.",
    "provenance": "assumed",
    "source": "RFC 6749, sections 2.3.1 and 4.4",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-03": {
    "id": "AUT-TOKEN-03",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST issue a token for the client credentials grant to a client that authenticates with a valid `private_key_jwt` assertion.",
    "provenance": "assumed",
    "source": "RFC 7523, section 2.2",
    "assumptions": [
      "A-AUTH-PRIVATE-KEY-JWT"
    ]
  },
  "AUT-TOKEN-04": {
    "id": "AUT-TOKEN-04",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST send `Cache-Control: no-store` with every answer of the token endpoint.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.1",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-05": {
    "id": "AUT-TOKEN-05",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a token request with a wrong client secret with 401 `INVALID_CLIENT`.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.2",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-06": {
    "id": "AUT-TOKEN-06",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a token request of an unknown client with the same status and code as one with a wrong secret.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.2",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-07": {
    "id": "AUT-TOKEN-07",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer 401 `INVALID_CLIENT` with a `WWW-Authenticate: Basic` challenge.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.2",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-08": {
    "id": "AUT-TOKEN-08",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a token request of a locked credential with 423 `CREDENTIAL_LOCKED`.",
    "provenance": "assumed",
    "source": "MMDH certification, test condition 2.2",
    "assumptions": [
      "A-CREDENTIAL-LOCKED"
    ]
  },
  "AUT-TOKEN-09": {
    "id": "AUT-TOKEN-09",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a token request for a grant other than client credentials with 400 `UNSUPPORTED_GRANT_TYPE`.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.2",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-10": {
    "id": "AUT-TOKEN-10",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a token request without `grant_type` with status 400 and the error `invalid_request`.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.2",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-11": {
    "id": "AUT-TOKEN-11",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a token request for a scope that does not exist with 400 `INVALID_SCOPE`.",
    "provenance": "assumed",
    "source": "RFC 6749, section 3.3",
    "assumptions": [
      "A-SCOPES"
    ]
  },
  "AUT-TOKEN-12": {
    "id": "AUT-TOKEN-12",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST name the scopes that it granted in every token response.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.1",
    "assumptions": [
      "A-SCOPES"
    ]
  },
  "AUT-TOKEN-13": {
    "id": "AUT-TOKEN-13",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST NOT grant a scope that the token request did not ask for, when the request asks for scopes.",
    "provenance": "assumed",
    "source": "RFC 6749, section 3.3",
    "assumptions": [
      "A-SCOPES"
    ]
  },
  "AUT-TOKEN-14": {
    "id": "AUT-TOKEN-14",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a token request whose body is not a URL-encoded form with 415 `UNSUPPORTED_MEDIA_TYPE`.",
    "provenance": "assumed",
    "source": "RFC 6749, section 4.4.2",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-15": {
    "id": "AUT-TOKEN-15",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST name the OAuth error code in the member `error` of every problem with which it refuses a token request.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.2",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS",
      "A-PROBLEM-DETAILS"
    ]
  },
  "AUT-TOKEN-16": {
    "id": "AUT-TOKEN-16",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST accept a token for as many seconds as its `expires_in` announced.",
    "provenance": "assumed",
    "source": "RFC 6749, section 5.1",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-17": {
    "id": "AUT-TOKEN-17",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a request with an expired token with 401 `TOKEN_EXPIRED`.",
    "provenance": "assumed",
    "source": "RFC 6750, section 3.1",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS",
      "A-ERROR-CATALOGUE"
    ]
  },
  "AUT-TOKEN-18": {
    "id": "AUT-TOKEN-18",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a request without a token with 401 `TOKEN_MISSING`.",
    "provenance": "assumed",
    "source": "RFC 6750, section 3.1",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS",
      "A-ERROR-CATALOGUE"
    ]
  },
  "AUT-TOKEN-19": {
    "id": "AUT-TOKEN-19",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a request with a token that it did not issue with 401 `TOKEN_INVALID`.",
    "provenance": "assumed",
    "source": "RFC 6750, section 3.1",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS",
      "A-ERROR-CATALOGUE"
    ]
  },
  "AUT-TOKEN-20": {
    "id": "AUT-TOKEN-20",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST send a `WWW-Authenticate: Bearer` challenge with every 401 of an operation that needs a token.",
    "provenance": "assumed",
    "source": "RFC 6750, section 3",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-21": {
    "id": "AUT-TOKEN-21",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a trade data request whose token lacks `trade-data.read` with 403 `INSUFFICIENT_SCOPE`.",
    "provenance": "assumed",
    "source": "RFC 6750, section 3.1",
    "assumptions": [
      "A-SCOPES"
    ]
  },
  "AUT-TOKEN-22": {
    "id": "AUT-TOKEN-22",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST answer a reference data request whose token lacks `reference-data.read` with 403 `INSUFFICIENT_SCOPE`.",
    "provenance": "assumed",
    "source": "RFC 6750, section 3.1",
    "assumptions": [
      "A-SCOPES"
    ]
  },
  "AUT-TOKEN-23": {
    "id": "AUT-TOKEN-23",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST refuse a client assertion whose `jti` it has accepted before with 401 `INVALID_CLIENT`.",
    "provenance": "assumed",
    "source": "RFC 7523, section 3",
    "assumptions": [
      "A-AUTH-PRIVATE-KEY-JWT"
    ]
  },
  "AUT-TOKEN-24": {
    "id": "AUT-TOKEN-24",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST refuse an expired client assertion with 401 `INVALID_CLIENT`.",
    "provenance": "assumed",
    "source": "RFC 7523, section 3",
    "assumptions": [
      "A-AUTH-PRIVATE-KEY-JWT"
    ]
  },
  "AUT-TOKEN-25": {
    "id": "AUT-TOKEN-25",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST refuse a client assertion whose audience is not its token address with 401 `INVALID_CLIENT`.",
    "provenance": "assumed",
    "source": "RFC 7523, section 3",
    "assumptions": [
      "A-AUTH-PRIVATE-KEY-JWT"
    ]
  },
  "AUT-TOKEN-26": {
    "id": "AUT-TOKEN-26",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST refuse a client assertion that is not signed with the key registered for the client with 401 `INVALID_CLIENT`.",
    "provenance": "assumed",
    "source": "RFC 7523, section 3",
    "assumptions": [
      "A-AUTH-PRIVATE-KEY-JWT"
    ]
  },
  "AUT-TOKEN-27": {
    "id": "AUT-TOKEN-27",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST NOT accept a token that is sent in the query string.",
    "provenance": "assumed",
    "source": "RFC 9700, section 4.3.2",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-28": {
    "id": "AUT-TOKEN-28",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST accept the authentication scheme `Bearer` in any letter case.",
    "provenance": "assumed",
    "source": "RFC 9110, section 11.1",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-29": {
    "id": "AUT-TOKEN-29",
    "level": "SHOULD",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server SHOULD NOT end a client's earlier token when it issues another to the same client.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-AUTH-CLIENT-CREDENTIALS"
    ]
  },
  "AUT-TOKEN-30": {
    "id": "AUT-TOKEN-30",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST accept the same token at its primary and at its secondary address.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TWO-ADDRESSES"
    ]
  },
  "AUT-TOKEN-31": {
    "id": "AUT-TOKEN-31",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server that does not offer `private_key_jwt` MUST refuse a client assertion with 401 `INVALID_CLIENT`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-AUTH-PRIVATE-KEY-JWT"
    ]
  },
  "AUT-TOKEN-32": {
    "id": "AUT-TOKEN-32",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST serve a key set that satisfies the Jwks schema.",
    "provenance": "assumed",
    "source": "RFC 7517, section 5",
    "assumptions": [
      "A-WEBHOOK"
    ]
  },
  "AUT-TOKEN-33": {
    "id": "AUT-TOKEN-33",
    "level": "MUST",
    "area": "AUT-TOKEN",
    "title": "Tokens, scopes and credentials",
    "service": "authorization",
    "role": "server",
    "sentence": "A server MUST NOT publish private members of a key in its key set.",
    "provenance": "assumed",
    "source": "RFC 7517, section 9.2",
    "assumptions": [
      "A-WEBHOOK"
    ]
  },
  "HTTP-ERR-01": {
    "id": "HTTP-ERR-01",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every answer of status 400 or above with the content type `application/problem+json`.",
    "provenance": "assumed",
    "source": "RFC 9457, section 3",
    "assumptions": [
      "A-PROBLEM-DETAILS"
    ]
  },
  "HTTP-ERR-02": {
    "id": "HTTP-ERR-02",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every problem with a body that satisfies the Problem schema.",
    "provenance": "assumed",
    "source": "RFC 9457, section 3.1",
    "assumptions": [
      "A-PROBLEM-DETAILS"
    ]
  },
  "HTTP-ERR-03": {
    "id": "HTTP-ERR-03",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send in a problem's `status` the status of the answer.",
    "provenance": "assumed",
    "source": "RFC 9457, section 3.1.2",
    "assumptions": [
      "A-PROBLEM-DETAILS"
    ]
  },
  "HTTP-ERR-04": {
    "id": "HTTP-ERR-04",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send in a problem's `code` a code of the error catalogue.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-ERR-05": {
    "id": "HTTP-ERR-05",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer with the status that the error catalogue gives for the problem's code.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-ERR-06": {
    "id": "HTTP-ERR-06",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as a problem's `type` the address that the error catalogue derives from its code.",
    "provenance": "assumed",
    "source": "RFC 9457, section 3.1.1",
    "assumptions": [
      "A-PROBLEM-DETAILS"
    ]
  },
  "HTTP-ERR-07": {
    "id": "HTTP-ERR-07",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST give each problem a `traceId` of its own.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PROBLEM-DETAILS"
    ]
  },
  "HTTP-ERR-08": {
    "id": "HTTP-ERR-08",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST name, in the `violations` of an `INVALID_PARAMETER` problem, each input that it refused.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PROBLEM-DETAILS"
    ]
  },
  "HTTP-ERR-09": {
    "id": "HTTP-ERR-09",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a parameter that violates its schema with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "OCG-C specification, reject reasons (5 wrong value, 6 wrong format)",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-ERR-10": {
    "id": "HTTP-ERR-10",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT answer a request that violates the contract with a status of 500 or above.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-ERR-11": {
    "id": "HTTP-ERR-11",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST judge the path and the method of a request before its token.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-JUDGEMENT-ORDER"
    ]
  },
  "HTTP-ERR-12": {
    "id": "HTTP-ERR-12",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST judge the token of a request before its parameters.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-JUDGEMENT-ORDER"
    ]
  },
  "HTTP-ERR-13": {
    "id": "HTTP-ERR-13",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST judge the scope of a token before the parameters of the request.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-JUDGEMENT-ORDER"
    ]
  },
  "HTTP-ERR-14": {
    "id": "HTTP-ERR-14",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST judge the parameters of a request before it looks for the channel or the business date that the request names.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-JUDGEMENT-ORDER"
    ]
  },
  "HTTP-ERR-15": {
    "id": "HTTP-ERR-15",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST judge whether the caller may see a channel before it judges the epoch and the sequence of the request.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-JUDGEMENT-ORDER"
    ]
  },
  "HTTP-ERR-16": {
    "id": "HTTP-ERR-16",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT repeat a token, a client secret or a client assertion of the request in its answer.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PROBLEM-DETAILS"
    ]
  },
  "HTTP-ERR-17": {
    "id": "HTTP-ERR-17",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server that fails by its own fault MUST answer 500 `INTERNAL_ERROR`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.6.1",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ],
    "excluded": "No request of a caller brings about an internal failure of a conforming server."
  },
  "HTTP-ERR-18": {
    "id": "HTTP-ERR-18",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server that cannot serve for the time being MUST answer 503 `SERVICE_UNAVAILABLE`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.6.4",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ],
    "excluded": "No request of a caller makes a conforming server unavailable."
  },
  "HTTP-ERR-19": {
    "id": "HTTP-ERR-19",
    "level": "MUST",
    "area": "HTTP-ERR",
    "title": "Problems",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send a `Retry-After` of at least one second with every 503.",
    "provenance": "assumed",
    "source": "RFC 9110, section 10.2.3",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ],
    "excluded": "No request of a caller makes a conforming server unavailable."
  },
  "HTTP-GEN-01": {
    "id": "HTTP-GEN-01",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer over HTTP/1.1.",
    "provenance": "assumed",
    "source": "RFC 9110 and RFC 9112",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-02": {
    "id": "HTTP-GEN-02",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send back the `X-Request-Id` of the request when it is well formed.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-REQUEST-ID"
    ]
  },
  "HTTP-GEN-03": {
    "id": "HTTP-GEN-03",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST generate an `X-Request-Id` for the answer when the request carries none.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-REQUEST-ID"
    ]
  },
  "HTTP-GEN-04": {
    "id": "HTTP-GEN-04",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST replace a malformed `X-Request-Id` by a well-formed one that it generates.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-REQUEST-ID"
    ]
  },
  "HTTP-GEN-05": {
    "id": "HTTP-GEN-05",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send exactly one `OCP-Environment` header, `TEST` or `PRODUCTION`, with every answer.",
    "provenance": "assumed",
    "source": "OCG-C specification, logon reply (Test Message Indicator)",
    "assumptions": [
      "A-ENVIRONMENT-HEADER"
    ]
  },
  "HTTP-GEN-06": {
    "id": "HTTP-GEN-06",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send a `Date` header in the preferred HTTP date format with every answer.",
    "provenance": "assumed",
    "source": "RFC 9110, section 6.6.1",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-07": {
    "id": "HTTP-GEN-07",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send a successful JSON answer with the content type `application/json`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 8.3",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-08": {
    "id": "HTTP-GEN-08",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send `Cache-Control: no-store` with every answer that carries trade data.",
    "provenance": "assumed",
    "source": "RFC 9111, section 5.2.2.5",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-09": {
    "id": "HTTP-GEN-09",
    "level": "SHOULD",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server SHOULD compress a JSON answer with gzip when the request's `Accept-Encoding` allows it.",
    "provenance": "assumed",
    "source": "RFC 9110, section 8.4.1.3",
    "assumptions": [
      "A-GZIP"
    ]
  },
  "HTTP-GEN-10": {
    "id": "HTTP-GEN-10",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT apply a content coding that the request's `Accept-Encoding` does not allow.",
    "provenance": "assumed",
    "source": "RFC 9110, section 12.5.3",
    "assumptions": [
      "A-GZIP"
    ]
  },
  "HTTP-GEN-11": {
    "id": "HTTP-GEN-11",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send, under gzip, the same JSON that it sends without it.",
    "provenance": "assumed",
    "source": "RFC 9110, section 8.4",
    "assumptions": [
      "A-GZIP"
    ]
  },
  "HTTP-GEN-12": {
    "id": "HTTP-GEN-12",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST name `Accept-Encoding` in the `Vary` header of every JSON answer.",
    "provenance": "assumed",
    "source": "RFC 9110, section 12.5.5",
    "assumptions": [
      "A-GZIP"
    ]
  },
  "HTTP-GEN-13": {
    "id": "HTTP-GEN-13",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a request whose `Accept` excludes the operation's media type with 406 `NOT_ACCEPTABLE`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.5.7",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-GEN-14": {
    "id": "HTTP-GEN-14",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve a request whose `Accept` is missing or matches the media type by a wildcard.",
    "provenance": "assumed",
    "source": "RFC 9110, section 12.5.1",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-15": {
    "id": "HTTP-GEN-15",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST ignore a query parameter that the operation does not define.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-QUERY-PARAMETERS"
    ]
  },
  "HTTP-GEN-16": {
    "id": "HTTP-GEN-16",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a request that repeats a parameter of the operation with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-QUERY-PARAMETERS"
    ]
  },
  "HTTP-GEN-17": {
    "id": "HTTP-GEN-17",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a request for an unknown path with 404 `RESOURCE_NOT_FOUND`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.5.5",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-GEN-18": {
    "id": "HTTP-GEN-18",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a request with a method that the path does not offer with 405 `METHOD_NOT_ALLOWED`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.5.6",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-GEN-19": {
    "id": "HTTP-GEN-19",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST name the methods that the path offers in the `Allow` header of every 405.",
    "provenance": "assumed",
    "source": "RFC 9110, section 10.2.1",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-GEN-20": {
    "id": "HTTP-GEN-20",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a request target that is longer than it accepts with 414 `URI_TOO_LONG`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.5.15",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-GEN-21": {
    "id": "HTTP-GEN-21",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a header section that is larger than it accepts with 431 `HEADERS_TOO_LARGE`.",
    "provenance": "assumed",
    "source": "RFC 6585, section 5",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-GEN-22": {
    "id": "HTTP-GEN-22",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a request body that is larger than it accepts with 413 `BODY_TOO_LARGE`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.5.14",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "HTTP-GEN-23": {
    "id": "HTTP-GEN-23",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST ignore a request header that it does not know.",
    "provenance": "assumed",
    "source": "RFC 9110, section 5.1",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-24": {
    "id": "HTTP-GEN-24",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST read the names of request headers in any letter case.",
    "provenance": "assumed",
    "source": "RFC 9110, section 5.1",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-25": {
    "id": "HTTP-GEN-25",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send JSON as UTF-8 without a byte order mark.",
    "provenance": "assumed",
    "source": "RFC 8259, section 8.1",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-26": {
    "id": "HTTP-GEN-26",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT repeat a member name within one JSON object.",
    "provenance": "assumed",
    "source": "RFC 7493, section 2.3",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-27": {
    "id": "HTTP-GEN-27",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST leave out a member that has no value, and send neither null nor an empty string for it.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-BLANK-ABSENT"
    ]
  },
  "HTTP-GEN-28": {
    "id": "HTTP-GEN-28",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT send a Unicode replacement character in a name.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TRANSPORT"
    ]
  },
  "HTTP-GEN-29": {
    "id": "HTTP-GEN-29",
    "level": "MUST",
    "area": "HTTP-GEN",
    "title": "Headers, content negotiation and requests in general",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT send a JSON number that has a fraction or an exponent.",
    "provenance": "assumed",
    "source": "RFC 7493, section 2.2",
    "assumptions": [
      "A-DECIMAL-STRINGS"
    ]
  },
  "HTTP-LIM-01": {
    "id": "HTTP-LIM-01",
    "level": "MUST",
    "area": "HTTP-LIM",
    "title": "Rate limits",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send `RateLimit-Limit`, `RateLimit-Remaining` and `RateLimit-Reset` as integers with every answer of an operation that needs a token.",
    "provenance": "assumed",
    "source": "IETF draft RateLimit header fields for HTTP",
    "assumptions": [
      "A-RATE-LIMIT"
    ]
  },
  "HTTP-LIM-02": {
    "id": "HTTP-LIM-02",
    "level": "MUST",
    "area": "HTTP-LIM",
    "title": "Rate limits",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT announce more remaining requests than its limit.",
    "provenance": "assumed",
    "source": "IETF draft RateLimit header fields for HTTP",
    "assumptions": [
      "A-RATE-LIMIT"
    ]
  },
  "HTTP-LIM-03": {
    "id": "HTTP-LIM-03",
    "level": "MUST",
    "area": "HTTP-LIM",
    "title": "Rate limits",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST lower `RateLimit-Remaining` with each request of the credential within one window.",
    "provenance": "assumed",
    "source": "IETF draft RateLimit header fields for HTTP",
    "assumptions": [
      "A-RATE-LIMIT"
    ]
  },
  "HTTP-LIM-04": {
    "id": "HTTP-LIM-04",
    "level": "MUST",
    "area": "HTTP-LIM",
    "title": "Rate limits",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT answer 429 while it announces remaining requests.",
    "provenance": "assumed",
    "source": "IETF draft RateLimit header fields for HTTP",
    "assumptions": [
      "A-RATE-LIMIT"
    ]
  },
  "HTTP-LIM-05": {
    "id": "HTTP-LIM-05",
    "level": "MUST",
    "area": "HTTP-LIM",
    "title": "Rate limits",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a request beyond the announced limit with 429 `RATE_LIMITED`.",
    "provenance": "assumed",
    "source": "OCG-C specification, business reject 8 (throttle exceeded)",
    "assumptions": [
      "A-RATE-LIMIT"
    ]
  },
  "HTTP-LIM-06": {
    "id": "HTTP-LIM-06",
    "level": "MUST",
    "area": "HTTP-LIM",
    "title": "Rate limits",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send a `Retry-After` in whole seconds, at least one, with every 429.",
    "provenance": "assumed",
    "source": "RFC 6585, section 4",
    "assumptions": [
      "A-RATE-LIMIT"
    ]
  },
  "HTTP-LIM-07": {
    "id": "HTTP-LIM-07",
    "level": "MUST",
    "area": "HTTP-LIM",
    "title": "Rate limits",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve the credential again once the announced `Retry-After` has passed.",
    "provenance": "assumed",
    "source": "RFC 9110, section 10.2.3",
    "assumptions": [
      "A-RATE-LIMIT"
    ]
  },
  "HTTP-LIM-08": {
    "id": "HTTP-LIM-08",
    "level": "MUST",
    "area": "HTTP-LIM",
    "title": "Rate limits",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST count the requests of each credential apart.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-RATE-LIMIT"
    ]
  },
  "HTTP-LIM-09": {
    "id": "HTTP-LIM-09",
    "level": "MAY",
    "area": "HTTP-LIM",
    "title": "Rate limits",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MAY answer 429 `RATE_LIMITED` to a pull that follows an empty batch sooner than the announced minimum poll interval.",
    "provenance": "assumed",
    "source": "CME STP FIXML, minimum interval between polls",
    "assumptions": [
      "A-RATE-LIMIT",
      "A-CHANNEL-TIMERS"
    ]
  },
  "REF-CAL-01": {
    "id": "REF-CAL-01",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer every calendar request that it serves with a body that satisfies the CalendarPage schema.",
    "provenance": "assumed",
    "source": "OCP circular, section 1: Trading and Settlement Calendar (fields not public)",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-CAL-02": {
    "id": "REF-CAL-02",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT list a date twice for one market.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-CAL-03": {
    "id": "REF-CAL-03",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list for each market every Monday to Friday between the first and the last date of its calendar.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-CAL-04": {
    "id": "REF-CAL-04",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list the business date in its calendar.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-CAL-05": {
    "id": "REF-CAL-05",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list in its calendar every settlement date of a trade of the business date.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-CAL-06": {
    "id": "REF-CAL-06",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT list a Hong Kong half trading day as a securities settlement day.",
    "provenance": "aligned",
    "source": "Settlement of the trades of December 2007",
    "assumptions": [
      "A-HALF-DAY-SETTLEMENT"
    ]
  },
  "REF-CAL-07": {
    "id": "REF-CAL-07",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT list a China Connect market as trading on a date on which the Hong Kong market does not trade.",
    "provenance": "aligned",
    "source": "Northbound calendar rules",
    "assumptions": [
      "A-SETTLEMENT-NORTHBOUND"
    ]
  },
  "REF-CAL-08": {
    "id": "REF-CAL-08",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list the published Hong Kong market closures of 2026 as days without trading.",
    "provenance": "aligned",
    "source": "Trading calendar 2026",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-CAL-09": {
    "id": "REF-CAL-09",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list the published Hong Kong half days of 2026 as half trading days.",
    "provenance": "aligned",
    "source": "Trading calendar 2026",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-CAL-10": {
    "id": "REF-CAL-10",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list the mainland closures of 2026 as days without trading in the China Connect markets.",
    "provenance": "aligned",
    "source": "Northbound calendar rules; State Council holiday notice for 2026",
    "assumptions": [
      "A-SETTLEMENT-NORTHBOUND"
    ]
  },
  "REF-CAL-11": {
    "id": "REF-CAL-11",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list the money settlement currencies of a day in alphabetical order without repetition.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-CAL-12": {
    "id": "REF-CAL-12",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST give the reason for every weekday that is not a full trading day.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-CAL-13": {
    "id": "REF-CAL-13",
    "level": "MUST",
    "area": "REF-CAL",
    "title": "Trading and Settlement Calendar",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST publish an unscheduled change of a calendar day as a new version of the dataset.",
    "provenance": "aligned",
    "source": "Severe weather trading, from 23 September 2024",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ],
    "excluded": "Nothing that a caller can do changes a trading day."
  },
  "REF-MAN-01": {
    "id": "REF-MAN-01",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer every manifest request that it serves with a body that satisfies the Manifest schema.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MANIFEST"
    ]
  },
  "REF-MAN-02": {
    "id": "REF-MAN-02",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST name each of the four datasets exactly once in the manifest.",
    "provenance": "stated",
    "source": "OCP circular, section 1: Participant List, Stock List, Trading and Settlement Calendar, NCP/GCP Mapping",
    "assumptions": [
      "A-MANIFEST"
    ]
  },
  "REF-MAN-03": {
    "id": "REF-MAN-03",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST provide the manifest and the datasets of the business date.",
    "provenance": "stated",
    "source": "OCP circular, section 1: key datasets on a daily basis",
    "assumptions": [
      "A-MANIFEST"
    ]
  },
  "REF-MAN-04": {
    "id": "REF-MAN-04",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST send in a manifest and in every dataset page the business date that was asked for.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MANIFEST"
    ]
  },
  "REF-MAN-05": {
    "id": "REF-MAN-05",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST announce in the manifest the SHA-256 of each dataset's rows in canonical JSON.",
    "provenance": "assumed",
    "source": "HKSCC file rules, control trailer",
    "assumptions": [
      "A-DATASET-HASH"
    ]
  },
  "REF-MAN-06": {
    "id": "REF-MAN-06",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST announce in the manifest the number of rows of each dataset.",
    "provenance": "assumed",
    "source": "HKSCC file rules, control trailer",
    "assumptions": [
      "A-MANIFEST"
    ]
  },
  "REF-MAN-07": {
    "id": "REF-MAN-07",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST serve the pages of a dataset in the version that the manifest announces.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-DATASET-VERSION"
    ]
  },
  "REF-MAN-08": {
    "id": "REF-MAN-08",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer a request for a business date that it does not hold with 404 `BUSINESS_DATE_NOT_FOUND`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MANIFEST",
      "A-ERROR-CATALOGUE"
    ]
  },
  "REF-MAN-09": {
    "id": "REF-MAN-09",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer a request for a weekday outside its calendar with 404 `BUSINESS_DATE_NOT_FOUND`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CALENDAR-FIELDS"
    ]
  },
  "REF-MAN-10": {
    "id": "REF-MAN-10",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer a request for a malformed or impossible business date with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ERROR-CATALOGUE"
    ]
  },
  "REF-MAN-11": {
    "id": "REF-MAN-11",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST publish a correction of a dataset as the next version of the same business date.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-DATASET-VERSION"
    ]
  },
  "REF-MAN-12": {
    "id": "REF-MAN-12",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST give the reason of the correction for every dataset version above 1.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-DATASET-VERSION"
    ]
  },
  "REF-MAN-13": {
    "id": "REF-MAN-13",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT give a reason of correction for version 1 of a dataset.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-DATASET-VERSION"
    ]
  },
  "REF-MAN-14": {
    "id": "REF-MAN-14",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST serve the same rows each time for the same version of a dataset.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-DATASET-VERSION"
    ]
  },
  "REF-MAN-15": {
    "id": "REF-MAN-15",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST publish the first version of a business date's datasets before it opens the first channel of that date.",
    "provenance": "assumed",
    "source": "PSS messaging specification, start-of-day files",
    "assumptions": [
      "A-MANIFEST"
    ]
  },
  "REF-MAN-16": {
    "id": "REF-MAN-16",
    "level": "MUST",
    "area": "REF-MAN",
    "title": "Manifest, versions and hashes",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST serve the same manifest at its primary and at its secondary address.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TWO-ADDRESSES"
    ]
  },
  "REF-MAP-01": {
    "id": "REF-MAP-01",
    "level": "MUST",
    "area": "REF-MAP",
    "title": "NCP/GCP Mapping",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer every clearing mapping request that it serves with a body that satisfies the ClearingMappingPage schema.",
    "provenance": "assumed",
    "source": "OCP circular, section 1: NCP/GCP Mapping (fields not public)",
    "assumptions": [
      "A-MAPPING-FIELDS"
    ]
  },
  "REF-MAP-02": {
    "id": "REF-MAP-02",
    "level": "MUST",
    "area": "REF-MAP",
    "title": "NCP/GCP Mapping",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list only clearing mappings to the caller's own participant IDs.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MAPPING-FIELDS",
      "A-ENTITLEMENT"
    ]
  },
  "REF-MAP-03": {
    "id": "REF-MAP-03",
    "level": "MUST",
    "area": "REF-MAP",
    "title": "NCP/GCP Mapping",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT list two clearing mappings of one broker and market that overlap in time.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MAPPING-FIELDS",
      "A-ENTITLEMENT"
    ]
  },
  "REF-MAP-04": {
    "id": "REF-MAP-04",
    "level": "MUST",
    "area": "REF-MAP",
    "title": "NCP/GCP Mapping",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT list a clearing mapping that ends before or at its start.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MAPPING-FIELDS"
    ]
  },
  "REF-MAP-05": {
    "id": "REF-MAP-05",
    "level": "MUST",
    "area": "REF-MAP",
    "title": "NCP/GCP Mapping",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list the arrangement NCCCP only for the China Connect markets.",
    "provenance": "aligned",
    "source": "Third-party clearing document, definition of NCCCP",
    "assumptions": [
      "A-MAPPING-FIELDS"
    ]
  },
  "REF-MAP-06": {
    "id": "REF-MAP-06",
    "level": "MUST",
    "area": "REF-MAP",
    "title": "NCP/GCP Mapping",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST publish the end of a mapping within the day as a new version of the dataset with its end time.",
    "provenance": "aligned",
    "source": "Third-party clearing document, termination without prior notice",
    "assumptions": [
      "A-MAPPING-FIELDS",
      "A-DATASET-VERSION"
    ]
  },
  "REF-MAP-07": {
    "id": "REF-MAP-07",
    "level": "MUST",
    "area": "REF-MAP",
    "title": "NCP/GCP Mapping",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list the clearing mappings of every participant ID that the credential holds.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MAPPING-FIELDS",
      "A-MULTIPLE-PARTICIPANTS"
    ]
  },
  "REF-MAP-08": {
    "id": "REF-MAP-08",
    "level": "MUST",
    "area": "REF-MAP",
    "title": "NCP/GCP Mapping",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list a clearing mapping in force at the trade time for the broker and market of every trade that it delivers.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MAPPING-FIELDS",
      "A-ENTITLEMENT"
    ]
  },
  "REF-PAGE-01": {
    "id": "REF-PAGE-01",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST send `nextCursor` on every page of a dataset but the last.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "REF-PAGE-02": {
    "id": "REF-PAGE-02",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT mix versions of a dataset among the pages that one cursor chain leads to.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS",
      "A-DATASET-VERSION"
    ]
  },
  "REF-PAGE-03": {
    "id": "REF-PAGE-03",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST announce the same number of rows on every page of one version of a dataset, equal to the rows over all pages.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "REF-PAGE-04": {
    "id": "REF-PAGE-04",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST serve the same rows of a dataset in the same order whatever the limit.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "REF-PAGE-05": {
    "id": "REF-PAGE-05",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT put more rows on a page than the request's `limit`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "REF-PAGE-06": {
    "id": "REF-PAGE-06",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST serve a dataset request without a `limit` as one with a limit of 1,000.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "REF-PAGE-07": {
    "id": "REF-PAGE-07",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer a dataset request whose `limit` is not between 1 and 1,000 with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "REF-PAGE-08": {
    "id": "REF-PAGE-08",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer a dataset request with a cursor that it did not issue with 400 `INVALID_CURSOR`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "REF-PAGE-09": {
    "id": "REF-PAGE-09",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer a dataset request with a cursor of another dataset or business date with 400 `INVALID_CURSOR`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "REF-PAGE-10": {
    "id": "REF-PAGE-10",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT serve rows of another caller for a cursor that was issued to that caller.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS",
      "A-ENTITLEMENT"
    ]
  },
  "REF-PAGE-11": {
    "id": "REF-PAGE-11",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST send an `ETag` with every manifest and dataset page.",
    "provenance": "assumed",
    "source": "RFC 9110, section 8.8.3",
    "assumptions": [
      "A-ETAG"
    ]
  },
  "REF-PAGE-12": {
    "id": "REF-PAGE-12",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer 304 without a body to a request whose `If-None-Match` holds the current entity tag.",
    "provenance": "assumed",
    "source": "RFC 9110, section 13.1.2",
    "assumptions": [
      "A-ETAG"
    ]
  },
  "REF-PAGE-13": {
    "id": "REF-PAGE-13",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer 200 with the full body to a request whose `If-None-Match` does not hold the current entity tag.",
    "provenance": "assumed",
    "source": "RFC 9110, section 13.1.2",
    "assumptions": [
      "A-ETAG"
    ]
  },
  "REF-PAGE-14": {
    "id": "REF-PAGE-14",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST find the current entity tag in an `If-None-Match` with several tags or weak tags.",
    "provenance": "assumed",
    "source": "RFC 9110, section 13.1.2",
    "assumptions": [
      "A-ETAG"
    ]
  },
  "REF-PAGE-15": {
    "id": "REF-PAGE-15",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST send with a 304 the `ETag` that it would have sent with the 200.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.4.5",
    "assumptions": [
      "A-ETAG"
    ]
  },
  "REF-PAGE-16": {
    "id": "REF-PAGE-16",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST send the same `ETag` for the same page of the same version.",
    "provenance": "assumed",
    "source": "RFC 9110, section 8.8.3",
    "assumptions": [
      "A-ETAG"
    ]
  },
  "REF-PAGE-17": {
    "id": "REF-PAGE-17",
    "level": "MUST",
    "area": "REF-PAGE",
    "title": "Paging and entity tags",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT send the same `ETag` for two pages of one dataset whose rows differ.",
    "provenance": "assumed",
    "source": "RFC 9110, section 8.8.3",
    "assumptions": [
      "A-ETAG"
    ]
  },
  "REF-PAR-01": {
    "id": "REF-PAR-01",
    "level": "MUST",
    "area": "REF-PAR",
    "title": "Participant List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer every participant list request that it serves with a body that satisfies the ParticipantPage schema.",
    "provenance": "aligned",
    "source": "HKEX list of Exchange Participants; CCASS shareholding search",
    "assumptions": [
      "A-PARTICIPANT-FIELDS"
    ]
  },
  "REF-PAR-02": {
    "id": "REF-PAR-02",
    "level": "MUST",
    "area": "REF-PAR",
    "title": "Participant List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT list a participant ID twice.",
    "provenance": "aligned",
    "source": "CCASS shareholding search: names repeat, IDs do not",
    "assumptions": [
      "A-PARTICIPANT-FIELDS"
    ]
  },
  "REF-PAR-03": {
    "id": "REF-PAR-03",
    "level": "MUST",
    "area": "REF-PAR",
    "title": "Participant List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT list a broker number under two participants.",
    "provenance": "aligned",
    "source": "HKEX list of Exchange Participants",
    "assumptions": [
      "A-PARTICIPANT-FIELDS"
    ]
  },
  "REF-PAR-04": {
    "id": "REF-PAR-04",
    "level": "MUST",
    "area": "REF-PAR",
    "title": "Participant List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list every participant ID that the credential holds.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PARTICIPANT-FIELDS"
    ]
  },
  "REF-PAR-05": {
    "id": "REF-PAR-05",
    "level": "MUST",
    "area": "REF-PAR",
    "title": "Participant List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list the caller's own participant IDs as General Clearing Participants.",
    "provenance": "aligned",
    "source": "CCASS Terminal User Guide, participant types",
    "assumptions": [
      "A-PARTICIPANT-FIELDS"
    ]
  },
  "REF-STK-01": {
    "id": "REF-STK-01",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST answer every stock list request that it serves with a body that satisfies the StockPage schema.",
    "provenance": "aligned",
    "source": "HKEX list of securities; China Connect securities lists",
    "assumptions": [
      "A-STOCK-FIELDS"
    ]
  },
  "REF-STK-02": {
    "id": "REF-STK-02",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT list a stock code twice in one market.",
    "provenance": "aligned",
    "source": "HKEX list of securities",
    "assumptions": [
      "A-STOCK-FIELDS"
    ]
  },
  "REF-STK-03": {
    "id": "REF-STK-03",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list securities of the Hong Kong market and of both China Connect markets.",
    "provenance": "assumed",
    "source": "OCP circular, section 1: Hong Kong market and China Connect market",
    "assumptions": [
      "A-STOCK-FIELDS",
      "A-MARKET-CODES"
    ]
  },
  "REF-STK-04": {
    "id": "REF-STK-04",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list every domain settlement code as a stock code of the same market.",
    "provenance": "aligned",
    "source": "Multi-counter settlement circular",
    "assumptions": [
      "A-TWO-STOCK-CODES"
    ]
  },
  "REF-STK-05": {
    "id": "REF-STK-05",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST give a domain settlement counter its own code as domain settlement code.",
    "provenance": "aligned",
    "source": "Multi-counter settlement circular",
    "assumptions": [
      "A-TWO-STOCK-CODES"
    ]
  },
  "REF-STK-06": {
    "id": "REF-STK-06",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST give the HKD counter as domain settlement counter of every security that has one.",
    "provenance": "aligned",
    "source": "Multi-counter settlement circular",
    "assumptions": [
      "A-TWO-STOCK-CODES"
    ]
  },
  "REF-STK-07": {
    "id": "REF-STK-07",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST give as RMB counter a stock code that the list has in CNY.",
    "provenance": "aligned",
    "source": "HKEX list of securities, RMB counter",
    "assumptions": [
      "A-STOCK-FIELDS"
    ]
  },
  "REF-STK-08": {
    "id": "REF-STK-08",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT give counters with one domain settlement code different ISINs.",
    "provenance": "aligned",
    "source": "HKEX list of securities: counters share one ISIN",
    "assumptions": [
      "A-STOCK-FIELDS"
    ]
  },
  "REF-STK-09": {
    "id": "REF-STK-09",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST send every ISIN with a valid check digit.",
    "provenance": "aligned",
    "source": "ISO 6166",
    "assumptions": [
      "A-STOCK-FIELDS"
    ]
  },
  "REF-STK-10": {
    "id": "REF-STK-10",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST give a mainland stock code for every China Connect security.",
    "provenance": "aligned",
    "source": "China Connect securities lists",
    "assumptions": [
      "A-STOCK-FIELDS"
    ]
  },
  "REF-STK-11": {
    "id": "REF-STK-11",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT give a mainland stock code or a China Connect eligibility for a Hong Kong security.",
    "provenance": "aligned",
    "source": "China Connect securities lists",
    "assumptions": [
      "A-STOCK-FIELDS"
    ]
  },
  "REF-STK-12": {
    "id": "REF-STK-12",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST NOT give two securities of one market the same mainland stock code.",
    "provenance": "aligned",
    "source": "China Connect securities lists",
    "assumptions": [
      "A-STOCK-FIELDS"
    ]
  },
  "REF-STK-13": {
    "id": "REF-STK-13",
    "level": "MUST",
    "area": "REF-STK",
    "title": "Stock List",
    "service": "reference-data",
    "role": "server",
    "sentence": "A server MUST list every China Connect security in CNY.",
    "provenance": "aligned",
    "source": "Stock Connect practice, trading in renminbi",
    "assumptions": [
      "A-CURRENCY"
    ]
  },
  "TRD-CHN-01": {
    "id": "TRD-CHN-01",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer the channel list with a body that satisfies the ChannelList schema.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS"
    ]
  },
  "TRD-CHN-02": {
    "id": "TRD-CHN-02",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST list a channel for each market that trades on the business date.",
    "provenance": "stated",
    "source": "OCP circular, section 1: the service applies to the Hong Kong and the China Connect market",
    "assumptions": [
      "A-CHANNELS",
      "A-MARKET-CODES"
    ]
  },
  "TRD-CHN-03": {
    "id": "TRD-CHN-03",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT list two channels for the same participant ID, market and trade date.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS"
    ]
  },
  "TRD-CHN-04": {
    "id": "TRD-CHN-04",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT give two channels the same channel id.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS"
    ]
  },
  "TRD-CHN-05": {
    "id": "TRD-CHN-05",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST keep the id of a channel for as long as it lists the channel.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS"
    ]
  },
  "TRD-CHN-06": {
    "id": "TRD-CHN-06",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT lower a channel's last sequence within an epoch.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SEQUENCES"
    ]
  },
  "TRD-CHN-07": {
    "id": "TRD-CHN-07",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT move a channel's state backwards along pending, open and closed within an epoch.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS"
    ]
  },
  "TRD-CHN-08": {
    "id": "TRD-CHN-08",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST announce a last sequence of 0 for a pending channel.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS"
    ]
  },
  "TRD-CHN-09": {
    "id": "TRD-CHN-09",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT announce an earliest sequence that is more than one above the last sequence.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-RETENTION"
    ]
  },
  "TRD-CHN-10": {
    "id": "TRD-CHN-10",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST list the channels of every participant ID that the credential holds.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MULTIPLE-PARTICIPANTS"
    ]
  },
  "TRD-CHN-11": {
    "id": "TRD-CHN-11",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST list the same channels at its primary and at its secondary address.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TWO-ADDRESSES"
    ]
  },
  "TRD-CHN-12": {
    "id": "TRD-CHN-12",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a request for a channel id that it never listed with 404 `CHANNEL_NOT_FOUND`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS",
      "A-ERROR-CATALOGUE"
    ]
  },
  "TRD-CHN-13": {
    "id": "TRD-CHN-13",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST list a channel only for a trade date on which the calendar has the channel's market trading.",
    "provenance": "aligned",
    "source": "Trading calendar 2026; Northbound calendar rules",
    "assumptions": [
      "A-CHANNELS"
    ]
  },
  "TRD-CHN-14": {
    "id": "TRD-CHN-14",
    "level": "MUST",
    "area": "TRD-CHN",
    "title": "Channels",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST announce the state `CLOSED` for a channel exactly when its last event is `CHANNEL_CLOSED`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS"
    ]
  },
  "TRD-ENT-01": {
    "id": "TRD-ENT-01",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST deliver to a GCP only trades of brokers that were mapped to it in that market at the trade time.",
    "provenance": "stated",
    "source": "OCP circular, section 1: trade information of the GCP's underlying NCPs and NCCCPs",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-02": {
    "id": "TRD-ENT-02",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST deliver to a GCP every trade of the brokers that were mapped to it in that market at the trade time.",
    "provenance": "stated",
    "source": "OCP circular, section 1: trade information of the GCP's underlying NCPs and NCCCPs",
    "assumptions": [
      "A-ENTITLEMENT"
    ],
    "excluded": "Which trades were made is known only to the clearing house; what a reader can see of completeness is in the sequences and the control totals."
  },
  "TRD-ENT-03": {
    "id": "TRD-ENT-03",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT list another GCP's channel.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-04": {
    "id": "TRD-ENT-04",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull on another GCP's channel with 404 `CHANNEL_NOT_FOUND`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-05": {
    "id": "TRD-ENT-05",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a stream request on another GCP's channel with 404 `CHANNEL_NOT_FOUND`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-06": {
    "id": "TRD-ENT-06",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a snapshot request on another GCP's channel with 404 `CHANNEL_NOT_FOUND`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-07": {
    "id": "TRD-ENT-07",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST describe another GCP's channel and a channel that does not exist by problems that differ in nothing but trace id and echoed input.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-08": {
    "id": "TRD-ENT-08",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT deliver to a GCP a trade made at or after the end of the broker's mapping to it.",
    "provenance": "aligned",
    "source": "Third-party clearing document, termination without prior notice",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-09": {
    "id": "TRD-ENT-09",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT deliver to a GCP a trade made before the start of the broker's mapping to it.",
    "provenance": "aligned",
    "source": "Third-party clearing document, change of GCP",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-10": {
    "id": "TRD-ENT-10",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST deliver later events of a trade to the GCP that was mapped at its trade time, also after that mapping has ended.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-11": {
    "id": "TRD-ENT-11",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST deliver the trades of a broker with different GCPs by market to the GCP of each trade's market.",
    "provenance": "aligned",
    "source": "Third-party clearing document, several GCPs since October 2019",
    "assumptions": [
      "A-ENTITLEMENT"
    ]
  },
  "TRD-ENT-12": {
    "id": "TRD-ENT-12",
    "level": "MUST",
    "area": "TRD-ENT",
    "title": "Entitlement",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST keep the trades of each participant ID of a credential on channels of its own.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-MULTIPLE-PARTICIPANTS"
    ]
  },
  "TRD-EVT-01": {
    "id": "TRD-EVT-01",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every event that satisfies the TradeEvent schema.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-EVENT-TYPES"
    ]
  },
  "TRD-EVT-02": {
    "id": "TRD-EVT-02",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST report a trade with version 1.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TRADE-VERSION"
    ]
  },
  "TRD-EVT-03": {
    "id": "TRD-EVT-03",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT report a trade key twice on a channel, unless the later event is marked as a possible resend.",
    "provenance": "assumed",
    "source": "OCG-C specification, execution ID",
    "assumptions": [
      "A-TRADE-KEY",
      "A-POSSIBLE-RESEND"
    ]
  },
  "TRD-EVT-04": {
    "id": "TRD-EVT-04",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST amend a trade with the version after its last one.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TRADE-VERSION"
    ]
  },
  "TRD-EVT-05": {
    "id": "TRD-EVT-05",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT amend a trade that is not live.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TRADE-VERSION"
    ]
  },
  "TRD-EVT-06": {
    "id": "TRD-EVT-06",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT cancel a trade that is not live.",
    "provenance": "assumed",
    "source": "OCG-C specification, trade cancel names the original execution",
    "assumptions": [
      "A-TRADE-KEY"
    ]
  },
  "TRD-EVT-07": {
    "id": "TRD-EVT-07",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT publish an event for a trade that it has cancelled, unless that event is marked as a possible resend.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TRADE-KEY"
    ]
  },
  "TRD-EVT-08": {
    "id": "TRD-EVT-08",
    "level": "MAY",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MAY mark an event that it sends again under its own sequence as a possible duplicate.",
    "provenance": "assumed",
    "source": "OCG-C specification, PossDup",
    "assumptions": [
      "A-POSSIBLE-DUPLICATE"
    ]
  },
  "TRD-EVT-09": {
    "id": "TRD-EVT-09",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST mark an event that repeats the trade key and version of an earlier event under another sequence as a possible resend.",
    "provenance": "assumed",
    "source": "OCG-C specification, PossResend",
    "assumptions": [
      "A-POSSIBLE-RESEND"
    ]
  },
  "TRD-EVT-10": {
    "id": "TRD-EVT-10",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send in a possible resend of a trade version the same trade as the first time.",
    "provenance": "assumed",
    "source": "OCG-C specification, PossResend",
    "assumptions": [
      "A-POSSIBLE-RESEND"
    ]
  },
  "TRD-EVT-11": {
    "id": "TRD-EVT-11",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST name the original trade date in every event about a trade of an earlier date than the channel's.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CORRECTION-NEXT-CHANNEL"
    ]
  },
  "TRD-EVT-12": {
    "id": "TRD-EVT-12",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as the original trade date the trade date of the trade's key.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CORRECTION-NEXT-CHANNEL"
    ]
  },
  "TRD-EVT-13": {
    "id": "TRD-EVT-13",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT name an original trade date in an event about a trade of the channel's own date.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CORRECTION-NEXT-CHANNEL"
    ]
  },
  "TRD-EVT-14": {
    "id": "TRD-EVT-14",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST report trades only on the channel of their trade date.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CORRECTION-NEXT-CHANNEL"
    ]
  },
  "TRD-EVT-15": {
    "id": "TRD-EVT-15",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST amend a trade of an earlier date with the version after the one that the earlier channel ended with.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CORRECTION-NEXT-CHANNEL",
      "A-TRADE-VERSION"
    ]
  },
  "TRD-EVT-16": {
    "id": "TRD-EVT-16",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST publish on a channel only trades of the channel's market.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS",
      "A-MARKET-CODES"
    ]
  },
  "TRD-EVT-17": {
    "id": "TRD-EVT-17",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST publish on a channel only trades of the channel's GCP participant ID.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS",
      "A-ENTITLEMENT"
    ]
  },
  "TRD-EVT-18": {
    "id": "TRD-EVT-18",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST report each side of a trade whose both brokers are the caller's by an event of its own.",
    "provenance": "aligned",
    "source": "PCS layout, detail fields 8, 11 and 12",
    "assumptions": [
      "A-EVENT-PER-SIDE"
    ]
  },
  "TRD-EVT-19": {
    "id": "TRD-EVT-19",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send both sides of one trade with the same stock, time, quantity, price and value.",
    "provenance": "aligned",
    "source": "PCS layout, detail fields 8, 9, 14, 15 and 16",
    "assumptions": [
      "A-EVENT-PER-SIDE"
    ]
  },
  "TRD-EVT-20": {
    "id": "TRD-EVT-20",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT publish a trade before its trade time.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TIMES"
    ]
  },
  "TRD-EVT-21": {
    "id": "TRD-EVT-21",
    "level": "MUST",
    "area": "TRD-EVT",
    "title": "Events: reports, versions, cancellations and corrections",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST publish each trade in real time.",
    "provenance": "stated",
    "source": "OCP circular, section 1: trade information on a real-time basis",
    "assumptions": [],
    "excluded": "The circular gives no number for real time, and the moment at which the clearing house learns of a trade cannot be seen from outside."
  },
  "TRD-HOOK-01": {
    "id": "TRD-HOOK-01",
    "level": "MUST",
    "area": "TRD-HOOK",
    "title": "Webhook delivery",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server that does not offer webhook delivery MUST answer a subscription request with 501 `NOT_OFFERED`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.6.2",
    "assumptions": [
      "A-WEBHOOK"
    ]
  },
  "TRD-HOOK-02": {
    "id": "TRD-HOOK-02",
    "level": "MUST",
    "area": "TRD-HOOK",
    "title": "Webhook delivery",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a subscription request whose body is not JSON with 400 `MALFORMED_BODY`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-WEBHOOK"
    ],
    "excluded": "Contract only: the suite does not receive webhook deliveries yet, and a server without them answers before it reads the body."
  },
  "TRD-HOOK-03": {
    "id": "TRD-HOOK-03",
    "level": "MUST",
    "area": "TRD-HOOK",
    "title": "Webhook delivery",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every webhook delivery that satisfies the TradeEventBatch schema.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-WEBHOOK"
    ],
    "excluded": "Contract only: the suite does not receive webhook deliveries yet."
  },
  "TRD-HOOK-04": {
    "id": "TRD-HOOK-04",
    "level": "MUST",
    "area": "TRD-HOOK",
    "title": "Webhook delivery",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST sign every webhook delivery over its body, time and delivery id with a key of its key set.",
    "provenance": "assumed",
    "source": "RFC 7515 and RFC 7797",
    "assumptions": [
      "A-WEBHOOK"
    ],
    "excluded": "Contract only: the suite does not receive webhook deliveries yet."
  },
  "TRD-HOOK-05": {
    "id": "TRD-HOOK-05",
    "level": "MUST",
    "area": "TRD-HOOK",
    "title": "Webhook delivery",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST deliver to a webhook the same events under the same sequences as by pull.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-WEBHOOK"
    ],
    "excluded": "Contract only: the suite does not receive webhook deliveries yet."
  },
  "TRD-HOOK-06": {
    "id": "TRD-HOOK-06",
    "level": "MUST",
    "area": "TRD-HOOK",
    "title": "Webhook delivery",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST repeat a webhook delivery until the sequence of its last event is acknowledged.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-WEBHOOK"
    ],
    "excluded": "Contract only: the suite does not receive webhook deliveries yet."
  },
  "TRD-HOOK-07": {
    "id": "TRD-HOOK-07",
    "level": "MUST",
    "area": "TRD-HOOK",
    "title": "Webhook delivery",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST take the acknowledgement of a sequence as one of all sequences before it.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-WEBHOOK"
    ],
    "excluded": "Contract only: the suite does not receive webhook deliveries yet."
  },
  "TRD-HOOK-08": {
    "id": "TRD-HOOK-08",
    "level": "MUST",
    "area": "TRD-HOOK",
    "title": "Webhook delivery",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT deliver to a callback address that is not HTTPS.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-WEBHOOK"
    ],
    "excluded": "Contract only: the suite does not receive webhook deliveries yet."
  },
  "TRD-PULL-01": {
    "id": "TRD-PULL-01",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer every pull that it serves with a body that satisfies the EventBatch schema.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-02": {
    "id": "TRD-PULL-02",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST begin a batch that is not empty with the event after `afterSequence`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-03": {
    "id": "TRD-PULL-03",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT put more events in a batch than the request's `limit`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL-LIMITS"
    ]
  },
  "TRD-PULL-04": {
    "id": "TRD-PULL-04",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve a pull without a `limit` as one with a limit of 1,000.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL-LIMITS"
    ]
  },
  "TRD-PULL-05": {
    "id": "TRD-PULL-05",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve a pull without `afterSequence` from the channel's first event.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-06": {
    "id": "TRD-PULL-06",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull after the last published sequence with status 200 and an empty batch.",
    "provenance": "assumed",
    "source": "CME STP FIXML, empty batch when nothing is new",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-07": {
    "id": "TRD-PULL-07",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST put at least one event in a batch when it has published one after `afterSequence`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-08": {
    "id": "TRD-PULL-08",
    "level": "MAY",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MAY put fewer events in a batch than the limit although more are published.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL-LIMITS"
    ]
  },
  "TRD-PULL-09": {
    "id": "TRD-PULL-09",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT announce in a batch a last sequence lower than that of an event in it.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-10": {
    "id": "TRD-PULL-10",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST announce in a batch the epoch, the state and the earliest sequence that the channel list announces at that moment.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-11": {
    "id": "TRD-PULL-11",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a long poll as soon as an event after `afterSequence` is published.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-12": {
    "id": "TRD-PULL-12",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a long poll during which nothing is published with an empty batch once the shorter of the requested and the announced maximum wait has passed.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL",
      "A-CHANNEL-TIMERS"
    ]
  },
  "TRD-PULL-13": {
    "id": "TRD-PULL-13",
    "level": "SHOULD",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server SHOULD hold a long poll on an open channel until an event is published or the wait has passed.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-14": {
    "id": "TRD-PULL-14",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull that asks for no wait without waiting for an event.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-15": {
    "id": "TRD-PULL-15",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull on a closed channel without waiting, whatever wait it asks for.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-16": {
    "id": "TRD-PULL-16",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull that names another epoch than the current one with 409 `EPOCH_CHANGED`.",
    "provenance": "assumed",
    "source": "OCG-C specification, sequence reset",
    "assumptions": [
      "A-EPOCHS"
    ]
  },
  "TRD-PULL-17": {
    "id": "TRD-PULL-17",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull after a sequence that is not yet published with 409 `SEQUENCE_IN_FUTURE`.",
    "provenance": "assumed",
    "source": "OCG-C specification, next expected sequence higher than the host's",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-18": {
    "id": "TRD-PULL-18",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull whose first event has expired with 410 `SEQUENCE_EXPIRED`.",
    "provenance": "assumed",
    "source": "OMD-C readiness test, retransmission status 2",
    "assumptions": [
      "A-RETENTION"
    ]
  },
  "TRD-PULL-19": {
    "id": "TRD-PULL-19",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve a pull whose first event is the earliest sequence that it announces.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-RETENTION"
    ]
  },
  "TRD-PULL-20": {
    "id": "TRD-PULL-20",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull whose `limit` is not between 1 and 1,000 with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "OMD-C readiness test, maximum range of a retransmission request",
    "assumptions": [
      "A-PULL-LIMITS"
    ]
  },
  "TRD-PULL-21": {
    "id": "TRD-PULL-21",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull whose `waitSeconds` is not between 0 and 30 with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL-LIMITS"
    ]
  },
  "TRD-PULL-22": {
    "id": "TRD-PULL-22",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull whose `afterSequence` is not a whole number from 0 up with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-PULL"
    ]
  },
  "TRD-PULL-23": {
    "id": "TRD-PULL-23",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull whose `epoch` is not a whole number from 1 up with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-EPOCHS"
    ]
  },
  "TRD-PULL-24": {
    "id": "TRD-PULL-24",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve a pull that names no epoch from the current one.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-EPOCHS"
    ]
  },
  "TRD-PULL-25": {
    "id": "TRD-PULL-25",
    "level": "MUST",
    "area": "TRD-PULL",
    "title": "Pull, long poll and replay",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a pull on a pending channel with an empty batch of the state `PENDING`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS",
      "A-PULL"
    ]
  },
  "TRD-SEQ-01": {
    "id": "TRD-SEQ-01",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST give the first event of an epoch the sequence 1.",
    "provenance": "assumed",
    "source": "OCG-C specification, sequence numbers start at 1 each trading day",
    "assumptions": [
      "A-SEQUENCES"
    ]
  },
  "TRD-SEQ-02": {
    "id": "TRD-SEQ-02",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST give each further event of an epoch the sequence of its predecessor plus one.",
    "provenance": "assumed",
    "source": "OCG-C specification, sequence numbers",
    "assumptions": [
      "A-SEQUENCES"
    ]
  },
  "TRD-SEQ-03": {
    "id": "TRD-SEQ-03",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT give two events of one channel the same event id.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SEQUENCES"
    ]
  },
  "TRD-SEQ-04": {
    "id": "TRD-SEQ-04",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST publish `CHANNEL_OPENED` as the first event of an epoch, and nowhere else.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-EVENT-TYPES"
    ]
  },
  "TRD-SEQ-05": {
    "id": "TRD-SEQ-05",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT publish an event on a channel after `CHANNEL_CLOSED`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-EVENT-TYPES"
    ]
  },
  "TRD-SEQ-06": {
    "id": "TRD-SEQ-06",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST replay an event equal, member by member and apart from the duplicate flag, to the event that it first sent.",
    "provenance": "assumed",
    "source": "OCG-C specification, PossDup",
    "assumptions": [
      "A-PULL",
      "A-POSSIBLE-DUPLICATE"
    ]
  },
  "TRD-SEQ-07": {
    "id": "TRD-SEQ-07",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve the same events under the same sequences to all readers of a channel at the same time.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SEQUENCES"
    ]
  },
  "TRD-SEQ-08": {
    "id": "TRD-SEQ-08",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve the same events under the same sequences at its primary and at its secondary address.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TWO-ADDRESSES"
    ]
  },
  "TRD-SEQ-09": {
    "id": "TRD-SEQ-09",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve an event at both addresses within one heartbeat interval of serving it at either.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TWO-ADDRESSES",
      "A-CHANNEL-TIMERS"
    ]
  },
  "TRD-SEQ-10": {
    "id": "TRD-SEQ-10",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve every sequence from the earliest to the last that it announces.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-RETENTION"
    ]
  },
  "TRD-SEQ-11": {
    "id": "TRD-SEQ-11",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST name in every event the channel that it was requested from.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SEQUENCES"
    ]
  },
  "TRD-SEQ-12": {
    "id": "TRD-SEQ-12",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST name in every event the channel's current epoch.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-EPOCHS"
    ]
  },
  "TRD-SEQ-13": {
    "id": "TRD-SEQ-13",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT give an event an earlier publication time than the event before it.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SEQUENCES"
    ]
  },
  "TRD-SEQ-14": {
    "id": "TRD-SEQ-14",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST keep the events, the last sequence and the epoch of a closed channel as they are.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CHANNELS"
    ]
  },
  "TRD-SEQ-15": {
    "id": "TRD-SEQ-15",
    "level": "MUST",
    "area": "TRD-SEQ",
    "title": "Sequences, epochs and the two addresses",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server that cannot continue a channel's sequence MUST begin an epoch with a higher number.",
    "provenance": "assumed",
    "source": "OCG-C specification, host restart after a catastrophe",
    "assumptions": [
      "A-EPOCHS"
    ]
  },
  "TRD-SNAP-01": {
    "id": "TRD-SNAP-01",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer every snapshot request that it serves with a body that satisfies the SnapshotPage schema.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT"
    ]
  },
  "TRD-SNAP-02": {
    "id": "TRD-SNAP-02",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST put in a snapshot exactly the trades that are live after the event `asOfSequence`.",
    "provenance": "assumed",
    "source": "OMD-C readiness test, refresh",
    "assumptions": [
      "A-SNAPSHOT"
    ]
  },
  "TRD-SNAP-03": {
    "id": "TRD-SNAP-03",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST put each trade in a snapshot equal, member by member, to its latest version at `asOfSequence`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT",
      "A-TRADE-VERSION"
    ]
  },
  "TRD-SNAP-04": {
    "id": "TRD-SNAP-04",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send all pages of one snapshot with the same `asOfSequence` and epoch.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT",
      "A-CURSORS"
    ]
  },
  "TRD-SNAP-05": {
    "id": "TRD-SNAP-05",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST announce on every page the number of trades over all pages of the snapshot.",
    "provenance": "assumed",
    "source": "HKSCC file rules, control record counts",
    "assumptions": [
      "A-SNAPSHOT"
    ]
  },
  "TRD-SNAP-06": {
    "id": "TRD-SNAP-06",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT put a trade in one snapshot twice.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT"
    ]
  },
  "TRD-SNAP-07": {
    "id": "TRD-SNAP-07",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT put more trades on a page of a snapshot than the request's `limit`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT"
    ]
  },
  "TRD-SNAP-08": {
    "id": "TRD-SNAP-08",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a snapshot request whose `limit` is not between 1 and 1,000 with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT"
    ]
  },
  "TRD-SNAP-09": {
    "id": "TRD-SNAP-09",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send `nextCursor` on every page of a snapshot but the last.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "TRD-SNAP-10": {
    "id": "TRD-SNAP-10",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a snapshot request with a cursor that it did not issue for that channel with 400 `INVALID_CURSOR`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "TRD-SNAP-11": {
    "id": "TRD-SNAP-11",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a repeated snapshot cursor with the same page.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CURSORS"
    ]
  },
  "TRD-SNAP-12": {
    "id": "TRD-SNAP-12",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a snapshot cursor of an earlier epoch with 409 `EPOCH_CHANGED`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT",
      "A-EPOCHS"
    ]
  },
  "TRD-SNAP-13": {
    "id": "TRD-SNAP-13",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT serve a first snapshot page as of an earlier sequence than one that it served before the request.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT"
    ]
  },
  "TRD-SNAP-14": {
    "id": "TRD-SNAP-14",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST lead a reader of a snapshot and of the events after it to the same live trades as a reader of all events.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT"
    ]
  },
  "TRD-SNAP-15": {
    "id": "TRD-SNAP-15",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve the snapshot of a channel whose early events have expired.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT",
      "A-RETENTION"
    ]
  },
  "TRD-SNAP-16": {
    "id": "TRD-SNAP-16",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a snapshot request on a pending channel with a count of 0 and no trades.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT",
      "A-CHANNELS"
    ]
  },
  "TRD-SNAP-17": {
    "id": "TRD-SNAP-17",
    "level": "MUST",
    "area": "TRD-SNAP",
    "title": "Snapshot",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server that does not offer snapshots MUST answer a snapshot request with 501 `NOT_OFFERED`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-SNAPSHOT",
      "A-ERROR-CATALOGUE"
    ]
  },
  "TRD-STR-01": {
    "id": "TRD-STR-01",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a stream request that it serves with status 200 and the content type `text/event-stream`.",
    "provenance": "assumed",
    "source": "WHATWG HTML, server-sent events",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-02": {
    "id": "TRD-STR-02",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send each event of a stream under the name of its event type.",
    "provenance": "assumed",
    "source": "WHATWG HTML, server-sent events",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-03": {
    "id": "TRD-STR-03",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send each event of a stream with the id `epoch:sequence`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-04": {
    "id": "TRD-STR-04",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send each event of a stream with data that satisfies the TradeEvent schema.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-05": {
    "id": "TRD-STR-05",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST begin a stream that is opened without `Last-Event-ID` with sequence 1.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-06": {
    "id": "TRD-STR-06",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST resume a stream with the event after the one that `Last-Event-ID` names.",
    "provenance": "assumed",
    "source": "WHATWG HTML, server-sent events",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-07": {
    "id": "TRD-STR-07",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send on a stream the same events, member by member and apart from the duplicate flag, as it serves by pull.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-08": {
    "id": "TRD-STR-08",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST pass from past to new events on a stream without leaving out or repeating a sequence.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-09": {
    "id": "TRD-STR-09",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send a heartbeat on a stream whenever the announced heartbeat interval passes without another message.",
    "provenance": "assumed",
    "source": "OCG-C specification, heartbeat",
    "assumptions": [
      "A-HEARTBEAT",
      "A-CHANNEL-TIMERS"
    ]
  },
  "TRD-STR-10": {
    "id": "TRD-STR-10",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every heartbeat without an id.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-HEARTBEAT"
    ]
  },
  "TRD-STR-11": {
    "id": "TRD-STR-11",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every heartbeat with data that satisfies the Heartbeat schema.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-HEARTBEAT"
    ]
  },
  "TRD-STR-12": {
    "id": "TRD-STR-12",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST name in a heartbeat the last sequence that it has published on the channel.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-HEARTBEAT"
    ]
  },
  "TRD-STR-13": {
    "id": "TRD-STR-13",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send `STREAM_ENDED` with the reason `CHANNEL_CLOSED` after the event `CHANNEL_CLOSED` on a stream.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-14": {
    "id": "TRD-STR-14",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST end the connection of a stream after `STREAM_ENDED`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-15": {
    "id": "TRD-STR-15",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every `STREAM_ENDED` with data that satisfies the StreamEnd schema.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-16": {
    "id": "TRD-STR-16",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every `STREAM_ENDED` without an id.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-17": {
    "id": "TRD-STR-17",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer 204 to a stream request that resumes at the `CHANNEL_CLOSED` event of a closed channel.",
    "provenance": "assumed",
    "source": "WHATWG HTML, server-sent events (204 stops reconnection)",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-18": {
    "id": "TRD-STR-18",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST end a credential's stream with `STREAM_ENDED` and the reason `SUPERSEDED` when the credential opens another on the same channel.",
    "provenance": "assumed",
    "source": "OCG-C specification, second connection of one identity",
    "assumptions": [
      "A-STREAM-SUPERSEDED"
    ]
  },
  "TRD-STR-19": {
    "id": "TRD-STR-19",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST serve the newer of two streams that a credential opens on one channel in full.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM-SUPERSEDED"
    ]
  },
  "TRD-STR-20": {
    "id": "TRD-STR-20",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT end a credential's stream because the credential opens one on another channel.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM-SUPERSEDED"
    ]
  },
  "TRD-STR-21": {
    "id": "TRD-STR-21",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a stream request with a malformed `Last-Event-ID` with 400 `INVALID_PARAMETER`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-22": {
    "id": "TRD-STR-22",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a stream request whose `Last-Event-ID` names another epoch than the current one with 409 `EPOCH_CHANGED`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM",
      "A-EPOCHS"
    ]
  },
  "TRD-STR-23": {
    "id": "TRD-STR-23",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a stream request whose `Last-Event-ID` names a sequence that is not yet published with 409 `SEQUENCE_IN_FUTURE`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-24": {
    "id": "TRD-STR-24",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a stream request whose next event has expired with 410 `SEQUENCE_EXPIRED`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM",
      "A-RETENTION"
    ]
  },
  "TRD-STR-25": {
    "id": "TRD-STR-25",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST answer a stream request whose `Accept` does not allow `text/event-stream` with 406 `NOT_ACCEPTABLE`.",
    "provenance": "assumed",
    "source": "RFC 9110, section 15.5.7",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-26": {
    "id": "TRD-STR-26",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST end a stream with `STREAM_ENDED` and the reason `TOKEN_EXPIRED` when the token that opened it expires.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-27": {
    "id": "TRD-STR-27",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST end a stream with `STREAM_ENDED` and the reason `EPOCH_CHANGED` when a new epoch begins.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM",
      "A-EPOCHS"
    ]
  },
  "TRD-STR-28": {
    "id": "TRD-STR-28",
    "level": "SHOULD",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server that shuts down as planned SHOULD end its streams with `STREAM_ENDED` and the reason `SERVER_SHUTDOWN`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ],
    "excluded": "No request of a caller brings about a planned shutdown."
  },
  "TRD-STR-29": {
    "id": "TRD-STR-29",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send the status and the headers of a stream without waiting for an event.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-30": {
    "id": "TRD-STR-30",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send an event on an open stream within one heartbeat interval of serving it by pull.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM",
      "A-CHANNEL-TIMERS"
    ]
  },
  "TRD-STR-31": {
    "id": "TRD-STR-31",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST keep a stream on a pending channel open with heartbeats.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM",
      "A-CHANNELS"
    ]
  },
  "TRD-STR-32": {
    "id": "TRD-STR-32",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT leave out an event on a stream whose reader is slow.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM"
    ]
  },
  "TRD-STR-33": {
    "id": "TRD-STR-33",
    "level": "MUST",
    "area": "TRD-STR",
    "title": "Event stream",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server that does not offer the event stream MUST answer a stream request with 501 `NOT_OFFERED`.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-STREAM",
      "A-ERROR-CATALOGUE"
    ]
  },
  "TRD-TOT-01": {
    "id": "TRD-TOT-01",
    "level": "MUST",
    "area": "TRD-TOT",
    "title": "Control totals",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every `CHANNEL_CLOSED` event with control totals that satisfy the ControlTotals schema.",
    "provenance": "assumed",
    "source": "HKSCC file rules, control trailer",
    "assumptions": [
      "A-CONTROL-TOTALS"
    ]
  },
  "TRD-TOT-02": {
    "id": "TRD-TOT-02",
    "level": "MUST",
    "area": "TRD-TOT",
    "title": "Control totals",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as each side's count the number of live trades of that side at the close.",
    "provenance": "aligned",
    "source": "HKSCC file rules, control trailer",
    "assumptions": [
      "A-CONTROL-TOTALS"
    ]
  },
  "TRD-TOT-03": {
    "id": "TRD-TOT-03",
    "level": "MUST",
    "area": "TRD-TOT",
    "title": "Control totals",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as each side's quantity the sum of the quantities of the live trades of that side at the close.",
    "provenance": "aligned",
    "source": "HKSCC file rules, control trailer",
    "assumptions": [
      "A-CONTROL-TOTALS"
    ]
  },
  "TRD-TOT-04": {
    "id": "TRD-TOT-04",
    "level": "MUST",
    "area": "TRD-TOT",
    "title": "Control totals",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as each side's value the exact sum of the values of the live trades of that side at the close.",
    "provenance": "aligned",
    "source": "HKSCC file rules, control trailer",
    "assumptions": [
      "A-CONTROL-TOTALS"
    ]
  },
  "TRD-TOT-05": {
    "id": "TRD-TOT-05",
    "level": "MUST",
    "area": "TRD-TOT",
    "title": "Control totals",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as each side's hash total the sum by HKSCC's file rule over the live trades of that side at the close, modulo 10^18.",
    "provenance": "aligned",
    "source": "HKSCC file rules, hash totals",
    "assumptions": [
      "A-CONTROL-TOTALS"
    ]
  },
  "TRD-TOT-06": {
    "id": "TRD-TOT-06",
    "level": "MUST",
    "area": "TRD-TOT",
    "title": "Control totals",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST leave trades of an earlier trade date out of a channel's control totals.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CONTROL-TOTALS",
      "A-CORRECTION-NEXT-CHANNEL"
    ]
  },
  "TRD-TOT-07": {
    "id": "TRD-TOT-07",
    "level": "MUST",
    "area": "TRD-TOT",
    "title": "Control totals",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send control totals that agree with the snapshot taken after the close.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CONTROL-TOTALS",
      "A-SNAPSHOT"
    ]
  },
  "TRD-TOT-08": {
    "id": "TRD-TOT-08",
    "level": "MUST",
    "area": "TRD-TOT",
    "title": "Control totals",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send zero totals for a side without live trades.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-CONTROL-TOTALS"
    ]
  },
  "TRD-TRADE-01": {
    "id": "TRD-TRADE-01",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every trade that satisfies the Trade schema.",
    "provenance": "aligned",
    "source": "PCS layout, detail record",
    "assumptions": [
      "A-TRADE-LAYOUT",
      "A-DECIMAL-STRINGS"
    ]
  },
  "TRD-TRADE-02": {
    "id": "TRD-TRADE-02",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send, for a security that is not debt, a value that differs from price times quantity by less than 0.01.",
    "provenance": "aligned",
    "source": "PCS layout, detail fields 14 to 16",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-03": {
    "id": "TRD-TRADE-03",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT send a reason of isolation for a trade that is not isolated.",
    "provenance": "aligned",
    "source": "PCS layout, detail fields 5 and 6",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-04": {
    "id": "TRD-TRADE-04",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send a reason of isolation for every isolated trade.",
    "provenance": "aligned",
    "source": "PCS layout, detail field 6",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-05": {
    "id": "TRD-TRADE-05",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT send an isolation indicator for a non-CCASS trade.",
    "provenance": "aligned",
    "source": "PCS layout, detail fields 2 and 5",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-06": {
    "id": "TRD-TRADE-06",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send an isolation indicator for every CCASS trade.",
    "provenance": "aligned",
    "source": "PCS layout, detail fields 2 and 5",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-07": {
    "id": "TRD-TRADE-07",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send the short-sell codes `Y`, `M`, `A`, `F` and `N` only for a sell.",
    "provenance": "aligned",
    "source": "PCS layout, detail field 22",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-08": {
    "id": "TRD-TRADE-08",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send the short-sell code `C` only for a buy.",
    "provenance": "aligned",
    "source": "PCS layout, detail field 22",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-09": {
    "id": "TRD-TRADE-09",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send an accrued interest of zero for a security that is not debt.",
    "provenance": "aligned",
    "source": "PCS layout, detail field 20",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-10": {
    "id": "TRD-TRADE-10",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send an accrued interest of zero for a non-CCASS trade.",
    "provenance": "aligned",
    "source": "PCS layout, detail fields 2 and 20",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-11": {
    "id": "TRD-TRADE-11",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT send a sign with an accrued interest of zero.",
    "provenance": "aligned",
    "source": "PCS layout, detail field 21",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-12": {
    "id": "TRD-TRADE-12",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as a trade's record checksum the sum of trading stock code, quantity, price, value and accrued interest as integers, in fourteen digits.",
    "provenance": "aligned",
    "source": "HKSCC file rules; PCS layout, detail field 25",
    "assumptions": [
      "A-RECORD-CHECKSUM"
    ]
  },
  "TRD-TRADE-13": {
    "id": "TRD-TRADE-13",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as trading stock code a code that the stock list of the trade date has in the trade's market.",
    "provenance": "aligned",
    "source": "Multi-counter settlement circular; HKEX list of securities",
    "assumptions": [
      "A-TWO-STOCK-CODES"
    ]
  },
  "TRD-TRADE-14": {
    "id": "TRD-TRADE-14",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as settlement stock code the domain settlement code that the stock list gives for the trading stock code.",
    "provenance": "aligned",
    "source": "Multi-counter settlement circular",
    "assumptions": [
      "A-TWO-STOCK-CODES"
    ]
  },
  "TRD-TRADE-15": {
    "id": "TRD-TRADE-15",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send a trade in the trading currency that the stock list gives for the trading stock code.",
    "provenance": "aligned",
    "source": "HKEX list of securities, trading currency",
    "assumptions": [
      "A-CURRENCY"
    ]
  },
  "TRD-TRADE-16": {
    "id": "TRD-TRADE-16",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send, for a China Connect trade, the mainland stock code that the stock list gives for the trading stock code.",
    "provenance": "aligned",
    "source": "China Connect securities lists",
    "assumptions": [
      "A-TWO-STOCK-CODES"
    ]
  },
  "TRD-TRADE-17": {
    "id": "TRD-TRADE-17",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT send a mainland stock code for a Hong Kong trade.",
    "provenance": "aligned",
    "source": "China Connect securities lists",
    "assumptions": [
      "A-TWO-STOCK-CODES"
    ]
  },
  "TRD-TRADE-18": {
    "id": "TRD-TRADE-18",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST NOT send a trade with another ISIN than the stock list gives for the trading stock code.",
    "provenance": "aligned",
    "source": "PCS layout, detail field 4; HKEX list of securities",
    "assumptions": [
      "A-STOCK-FIELDS"
    ]
  },
  "TRD-TRADE-19": {
    "id": "TRD-TRADE-19",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send as counterparty participant ID, when it sends one, an ID of the participant list of the trade date.",
    "provenance": "aligned",
    "source": "PCS layout, detail field 13",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-20": {
    "id": "TRD-TRADE-20",
    "level": "MAY",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MAY leave out the counterparty of a China Connect trade.",
    "provenance": "assumed",
    "source": "PCS layout, detail fields 12 and 13",
    "assumptions": [
      "A-TRADE-LAYOUT"
    ]
  },
  "TRD-TRADE-21": {
    "id": "TRD-TRADE-21",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send, for a Hong Kong trade, as securities settlement date the second securities settlement day of the market after the trade date by that date's calendar.",
    "provenance": "aligned",
    "source": "T+2 settlement practice",
    "assumptions": [
      "A-HALF-DAY-SETTLEMENT"
    ]
  },
  "TRD-TRADE-22": {
    "id": "TRD-TRADE-22",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send, for a Hong Kong trade, the securities settlement date as money settlement date.",
    "provenance": "aligned",
    "source": "T+2 settlement practice",
    "assumptions": [
      "A-HALF-DAY-SETTLEMENT"
    ]
  },
  "TRD-TRADE-23": {
    "id": "TRD-TRADE-23",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send, for a China Connect trade, the trade date as securities settlement date.",
    "provenance": "aligned",
    "source": "Stock Connect settlement practice",
    "assumptions": [
      "A-SETTLEMENT-NORTHBOUND"
    ]
  },
  "TRD-TRADE-24": {
    "id": "TRD-TRADE-24",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send, for a China Connect trade, as money settlement date the next date after the trade date on which the calendar has CNY settle in that market.",
    "provenance": "aligned",
    "source": "Stock Connect settlement practice",
    "assumptions": [
      "A-SETTLEMENT-NORTHBOUND"
    ]
  },
  "TRD-TRADE-25": {
    "id": "TRD-TRADE-25",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send a trade time that lies on the trade date in Hong Kong time.",
    "provenance": "assumed",
    "source": "Reference contract",
    "assumptions": [
      "A-TIMES"
    ]
  },
  "TRD-TRADE-26": {
    "id": "TRD-TRADE-26",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send a market segment only with the market that it belongs to.",
    "provenance": "assumed",
    "source": "OCG-C specification, market segments",
    "assumptions": [
      "A-SEGMENTS"
    ]
  },
  "TRD-TRADE-27": {
    "id": "TRD-TRADE-27",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send every China Connect trade in CNY.",
    "provenance": "aligned",
    "source": "Stock Connect practice, trading in renminbi",
    "assumptions": [
      "A-CURRENCY"
    ]
  },
  "TRD-TRADE-28": {
    "id": "TRD-TRADE-28",
    "level": "MUST",
    "area": "TRD-TRADE",
    "title": "The trade: its fields and the rules between them",
    "service": "trade-data",
    "role": "server",
    "sentence": "A server MUST send each trade with the arrangement of the mapping that was in force for its broker and market at its trade time.",
    "provenance": "aligned",
    "source": "Third-party clearing document",
    "assumptions": [
      "A-ENTITLEMENT",
      "A-MAPPING-FIELDS"
    ]
  }
} as const satisfies Readonly<Record<string, Requirement>>;

export type RequirementId = keyof typeof requirements;
