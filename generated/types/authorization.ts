// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

export interface paths {
    readonly "/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get an access token
         * @description Answers a bearer token for the scopes asked for, or for all that the client may have.
         *
         *     With `private_key_jwt` no Authorization header is sent; `client_assertion_type` and `client_assertion` are in the form instead.
         */
        readonly post: operations["createToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jwks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the keys that sign webhook deliveries
         * @description Public keys as a JSON Web Key Set, open to everybody. A receiver keeps them and asks again when a signature names a key that it does not know.
         */
        readonly get: operations["getJwks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Form of a token request. The client authenticates with HTTP Basic (`client_secret_basic`) or with a signed assertion (`private_key_jwt`), never with both.
         * @example {
         *       "grant_type": "client_credentials",
         *       "scope": "trade-data.read reference-data.read"
         *     }
         */
        readonly TokenRequest: {
            /**
             * @description Always `client_credentials`.
             * @constant
             */
            readonly grant_type: "client_credentials";
            /**
             * @description Scopes wanted, separated by spaces; left out, all that the client may have.
             * @example trade-data.read reference-data.read
             */
            readonly scope?: string;
            /**
             * @description The client, where it is not in the Authorization header. Optional beside an assertion, and then equal to its `sub`.
             * @example ocp-demo
             */
            readonly client_id?: string;
            /**
             * @description Goes with `client_assertion`.
             * @constant
             */
            readonly client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            /**
             * @description JWT signed with the client's private key (RS256, PS256 or ES256). `iss` and `sub` are the client id, `aud` is the token
             *     address; `exp` and `jti` are required, and an assertion whose `jti` was seen before is refused.
             * @example eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJvY3AtZGVtbyJ9.c2lnbmF0dXJl
             */
            readonly client_assertion?: string;
        };
        /**
         * @description A token. It goes into `Authorization` of every further request until it expires.
         * @example {
         *       "access_token": "2YotnFZFEjr1zCsicMWpAA",
         *       "token_type": "Bearer",
         *       "expires_in": 1800,
         *       "scope": "trade-data.read reference-data.read"
         *     }
         */
        readonly TokenResponse: {
            /**
             * @description The token. Opaque.
             * @example 2YotnFZFEjr1zCsicMWpAA
             */
            readonly access_token: string;
            /**
             * @description Always `Bearer`.
             * @constant
             */
            readonly token_type: "Bearer";
            /**
             * @description Seconds for which the token is good.
             * @example 1800
             */
            readonly expires_in: number;
            /**
             * @description Scopes that the token carries, separated by spaces.
             * @example trade-data.read reference-data.read
             */
            readonly scope: string;
        };
        /**
         * @description One input that was refused.
         * @example {
         *       "in": "query",
         *       "name": "limit",
         *       "reason": "must be an integer from 1 to 1000"
         *     }
         */
        readonly Violation: {
            /**
             * @description Where the input was.
             * @enum {string}
             */
            readonly in: "path" | "query" | "header" | "body";
            /** @description Name of the parameter or header, or a JSON pointer into the body. */
            readonly name: string;
            /** @description What is wrong with it, for a person. */
            readonly reason: string;
        };
        /**
         * @description A problem of the token endpoint. Beside the catalogue's code it carries the error code of RFC 6749.
         * @example {
         *       "type": "urn:ocp:problem:invalid-client",
         *       "title": "The client could not be authenticated",
         *       "status": 401,
         *       "code": "INVALID_CLIENT",
         *       "traceId": "8f14e45fceea167a",
         *       "error": "invalid_client"
         *     }
         */
        readonly TokenProblem: {
            /**
             * Format: uri
             * @description `urn:ocp:problem:` and the code in lower case with hyphens.
             * @example urn:ocp:problem:invalid-parameter
             */
            readonly type: string;
            /** @description Short text, the same for every occurrence of the code. */
            readonly title: string;
            /** @description The HTTP status of the answer, repeated. */
            readonly status: number;
            /**
             * @description Code of the error catalogue. Clients treat a code that they do not know by its HTTP status.
             * @example INVALID_PARAMETER
             * @enum {string}
             */
            readonly code: "INVALID_PARAMETER" | "INVALID_CURSOR" | "MALFORMED_BODY" | "UNSUPPORTED_GRANT_TYPE" | "INVALID_SCOPE" | "TOKEN_MISSING" | "TOKEN_INVALID" | "TOKEN_EXPIRED" | "INVALID_CLIENT" | "INSUFFICIENT_SCOPE" | "CHANNEL_NOT_FOUND" | "BUSINESS_DATE_NOT_FOUND" | "RESOURCE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "EPOCH_CHANGED" | "SEQUENCE_IN_FUTURE" | "SEQUENCE_EXPIRED" | "BODY_TOO_LARGE" | "URI_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "CREDENTIAL_LOCKED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "NOT_OFFERED" | "SERVICE_UNAVAILABLE";
            /**
             * @description What to tell support. It need not be the `X-Request-Id`.
             * @example 8f14e45fceea167a
             */
            readonly traceId: string;
            /** @description What happened this time, for a person. */
            readonly detail?: string;
            /** @description Which inputs were refused; present where the problem is one of input. */
            readonly violations?: readonly components["schemas"]["Violation"][];
            /**
             * @description Error code of RFC 6749, section 5.2.
             *     - `invalid_client`: the client could not be authenticated
             *     - `invalid_request`: the request is not well formed
             *     - `invalid_scope`: a scope is unknown or not granted to this client
             *     - `unsupported_grant_type`: only `client_credentials` is offered
             * @example invalid_client
             * @enum {string}
             */
            readonly error: "invalid_client" | "invalid_request" | "invalid_scope" | "unsupported_grant_type";
        };
        /**
         * @description What went wrong, as RFC 9457 problem details. Programs decide by `code`, never by the texts.
         * @example {
         *       "type": "urn:ocp:problem:invalid-parameter",
         *       "title": "A parameter is not valid",
         *       "status": 400,
         *       "code": "INVALID_PARAMETER",
         *       "traceId": "8f14e45fceea167a",
         *       "detail": "limit must be an integer from 1 to 1000",
         *       "violations": [
         *         {
         *           "in": "query",
         *           "name": "limit",
         *           "reason": "must be an integer from 1 to 1000"
         *         }
         *       ]
         *     }
         */
        readonly Problem: {
            /**
             * Format: uri
             * @description `urn:ocp:problem:` and the code in lower case with hyphens.
             * @example urn:ocp:problem:invalid-parameter
             */
            readonly type: string;
            /** @description Short text, the same for every occurrence of the code. */
            readonly title: string;
            /** @description The HTTP status of the answer, repeated. */
            readonly status: number;
            /**
             * @description Code of the error catalogue. Clients treat a code that they do not know by its HTTP status.
             * @example INVALID_PARAMETER
             * @enum {string}
             */
            readonly code: "INVALID_PARAMETER" | "INVALID_CURSOR" | "MALFORMED_BODY" | "UNSUPPORTED_GRANT_TYPE" | "INVALID_SCOPE" | "TOKEN_MISSING" | "TOKEN_INVALID" | "TOKEN_EXPIRED" | "INVALID_CLIENT" | "INSUFFICIENT_SCOPE" | "CHANNEL_NOT_FOUND" | "BUSINESS_DATE_NOT_FOUND" | "RESOURCE_NOT_FOUND" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "EPOCH_CHANGED" | "SEQUENCE_IN_FUTURE" | "SEQUENCE_EXPIRED" | "BODY_TOO_LARGE" | "URI_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "CREDENTIAL_LOCKED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "NOT_OFFERED" | "SERVICE_UNAVAILABLE";
            /**
             * @description What to tell support. It need not be the `X-Request-Id`.
             * @example 8f14e45fceea167a
             */
            readonly traceId: string;
            /** @description What happened this time, for a person. */
            readonly detail?: string;
            /** @description Which inputs were refused; present where the problem is one of input. */
            readonly violations?: readonly components["schemas"]["Violation"][];
        };
        /**
         * @description One public key. Members that RFC 7518 asks of its kind are there; private members never are.
         * @example {
         *       "kty": "EC",
         *       "kid": "ocp-2026-1",
         *       "use": "sig",
         *       "alg": "ES256",
         *       "crv": "P-256",
         *       "x": "vg583o_-cfRbr3wPA-wJLFzrLIXTyxBZFK5LkUIDaXA",
         *       "y": "7PgSgkYw3JrIFcqRrmYhtAvcy--E5i0IyMAuey8_kyM"
         *     }
         */
        readonly Jwk: {
            /**
             * @description Kind of key.
             * @enum {string}
             */
            readonly kty: "EC" | "RSA";
            /** @description Name of the key, as the signature's header gives it. */
            readonly kid: string;
            /**
             * @description The key signs.
             * @constant
             */
            readonly use: "sig";
            /**
             * @description Algorithm that the key is used with.
             * @enum {string}
             */
            readonly alg: "ES256" | "PS256" | "RS256";
            /**
             * @description Curve of an `EC` key.
             * @constant
             */
            readonly crv?: "P-256";
            /** @description First coordinate of an `EC` key, base64url. */
            readonly x?: string;
            /** @description Second coordinate of an `EC` key, base64url. */
            readonly y?: string;
            /** @description Modulus of an `RSA` key, base64url. */
            readonly n?: string;
            /** @description Exponent of an `RSA` key, base64url. */
            readonly e?: string;
        };
        /**
         * @description The keys that sign webhook deliveries. Empty on a server that pushes nothing.
         * @example {
         *       "keys": [
         *         {
         *           "kty": "EC",
         *           "kid": "ocp-2026-1",
         *           "use": "sig",
         *           "alg": "ES256",
         *           "crv": "P-256",
         *           "x": "vg583o_-cfRbr3wPA-wJLFzrLIXTyxBZFK5LkUIDaXA",
         *           "y": "7PgSgkYw3JrIFcqRrmYhtAvcy--E5i0IyMAuey8_kyM"
         *         }
         *       ]
         *     }
         */
        readonly Jwks: {
            /** @description The keys, those just retired among them. */
            readonly keys: readonly components["schemas"]["Jwk"][];
        };
    };
    responses: {
        /** @description The token request is not valid. */
        readonly TokenBadRequest: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "Cache-Control": components["headers"]["NoStore"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description The client could not be authenticated. Do not repeat the request unchanged: repeated failures lock the credential. */
        readonly TokenUnauthorized: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "WWW-Authenticate": components["headers"]["BasicChallenge"];
                readonly "Cache-Control": components["headers"]["NoStore"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["TokenProblem"];
            };
        };
        /** @description There is nothing at this path. */
        readonly ResourceNotFound: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path does not know the method. `Allow` names those that it knows. */
        readonly MethodNotAllowed: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `Accept` rules out every media type that the operation can answer with. */
        readonly NotAcceptable: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the server reads. */
        readonly BodyTooLarge: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address of the request is too long. */
        readonly UriTooLong: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a media type that the operation does not read. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credential is locked. Stop, and have it unlocked; every further attempt makes it worse. */
        readonly CredentialLocked: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Wait as long as `Retry-After` says. */
        readonly RateLimited: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The header fields are larger than the server reads. */
        readonly HeadersTooLarge: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed. The same request may be sent again after a pause. */
        readonly InternalError: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is not available now. Wait as long as `Retry-After` says, or use the other address. */
        readonly ServiceUnavailable: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid. No token is needed here, so that there are no RateLimit headers. */
        readonly BadOpenRequest: {
            headers: {
                readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                readonly "X-Request-Id": components["headers"]["XRequestId"];
                readonly Date: components["headers"]["Date"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Echoed by the answer. One that is not well formed is replaced, not refused.
         * @example order-desk-7f3a9c01
         */
        readonly RequestId: string;
        /**
         * @description `gzip` lets the server compress the body.
         * @example gzip
         */
        readonly AcceptEncoding: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Which world this is. A client that expects one refuses to work against the other.
         * @example TEST
         */
        readonly OcpEnvironment: "TEST" | "PRODUCTION";
        /**
         * @description The caller's `X-Request-Id`, unchanged; generated when the caller sent none or one that is not well formed.
         * @example order-desk-7f3a9c01
         */
        readonly XRequestId: string;
        /**
         * @description When the answer was made, real time (RFC 9110, IMF-fixdate).
         * @example Wed, 08 Apr 2026 01:30:02 GMT
         */
        readonly Date: string;
        /**
         * @description Trade data and tokens are never kept by caches.
         * @example no-store
         */
        readonly NoStore: string;
        /**
         * @description The answer depends on `Accept-Encoding`.
         * @example Accept-Encoding
         */
        readonly Vary: string;
        /**
         * @description `gzip` when the body is compressed, which it is only when `Accept-Encoding` allows it.
         * @example gzip
         */
        readonly ContentEncoding: "gzip";
        /**
         * @description How a client may authenticate.
         * @example Basic realm="ocp"
         */
        readonly BasicChallenge: string;
        /**
         * @description The methods that the path knows.
         * @example GET
         */
        readonly Allow: string;
        /**
         * @description Requests that the current window allows.
         * @example 600
         */
        readonly RateLimitLimit: number;
        /**
         * @description Requests left in the current window.
         * @example 597
         */
        readonly RateLimitRemaining: number;
        /**
         * @description Seconds until the window starts anew.
         * @example 41
         */
        readonly RateLimitReset: number;
        /**
         * @description Seconds to wait before the next attempt, at least one.
         * @example 2
         */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly createToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Echoed by the answer. One that is not well formed is replaced, not refused.
                 * @example order-desk-7f3a9c01
                 */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description `gzip` lets the server compress the body.
                 * @example gzip
                 */
                readonly "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The token request as a form. */
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            /** @description A token. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly "Cache-Control": components["headers"]["NoStore"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenResponse"];
                };
            };
            readonly 400: components["responses"]["TokenBadRequest"];
            readonly 401: components["responses"]["TokenUnauthorized"];
            readonly 404: components["responses"]["ResourceNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 423: components["responses"]["CredentialLocked"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getJwks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Echoed by the answer. One that is not well formed is replaced, not refused.
                 * @example order-desk-7f3a9c01
                 */
                readonly "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description `gzip` lets the server compress the body.
                 * @example gzip
                 */
                readonly "Accept-Encoding"?: components["parameters"]["AcceptEncoding"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The keys; none on a server that pushes nothing. */
            readonly 200: {
                headers: {
                    readonly "OCP-Environment": components["headers"]["OcpEnvironment"];
                    readonly "X-Request-Id": components["headers"]["XRequestId"];
                    readonly Date: components["headers"]["Date"];
                    readonly Vary: components["headers"]["Vary"];
                    readonly "Content-Encoding": components["headers"]["ContentEncoding"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Jwks"];
                };
            };
            readonly 400: components["responses"]["BadOpenRequest"];
            readonly 404: components["responses"]["ResourceNotFound"];
            readonly 405: components["responses"]["MethodNotAllowed"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 431: components["responses"]["HeadersTooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
}
