// Generated from specs/ by `npm run generate`. Do not edit: change the specs, or scripts/generate.

import type { SchemaName } from './validators.cjs';

/** The constraints of a parameter or a header, as JSON Schema. */
export type ValueSchema = Readonly<Record<string, unknown>>;

export type ParameterContract = {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  readonly required: boolean;
  readonly schema: ValueSchema;
};

/** A media type's schema; null where a message is not one JSON text. */
export type MediaTypes = Readonly<Record<string, SchemaName | null>>;

export type ResponseContract = {
  readonly mediaTypes: MediaTypes;
  readonly requiredHeaders: readonly string[];
  readonly headers: Readonly<Record<string, { readonly required: boolean; readonly schema: ValueSchema }>>;
};

export type BodyContract = {
  readonly required: boolean;
  readonly mediaTypes: MediaTypes;
  /** By media type: the schema with all that it refers to in place, and an example of it; empty for a webhook. */
  readonly inputs: Readonly<Record<string, { readonly schema: ValueSchema; readonly example: unknown }>>;
};

export type OperationContract = {
  readonly kind: 'operation' | 'webhook';
  readonly service: 'authorization' | 'trade-data' | 'reference-data';
  readonly method: string;
  /** Template with the service's base path; a webhook's name. */
  readonly path: string;
  /** Null for an operation that asks for no token. */
  readonly scope: string | null;
  readonly parameters: readonly ParameterContract[];
  readonly requestBody: BodyContract | null;
  /** By status, as text. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
  /** Name of a stream's event to its schema; null for an operation that does not stream. */
  readonly streamMessages: Readonly<Record<string, SchemaName>> | null;
};

export const operations = {
  "createToken": {
    "kind": "operation",
    "service": "authorization",
    "method": "POST",
    "path": "/oauth2/token",
    "scope": null,
    "parameters": [
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": {
      "required": true,
      "mediaTypes": { "application/x-www-form-urlencoded": "TokenRequest" },
      "inputs": {
        "application/x-www-form-urlencoded": {
          "schema": {
            "type": "object",
            "required": ["grant_type"],
            "properties": {
              "grant_type": { "type": "string", "const": "client_credentials" },
              "scope": { "type": "string", "pattern": "^[a-z.-]+( [a-z.-]+)*$" },
              "client_id": { "type": "string", "minLength": 1, "maxLength": 128 },
              "client_assertion_type": { "type": "string", "const": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" },
              "client_assertion": { "type": "string", "pattern": "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$" },
            },
            "dependentRequired": { "client_assertion": ["client_assertion_type"], "client_assertion_type": ["client_assertion"] },
          },
          "example": { "grant_type": "client_credentials", "scope": "trade-data.read reference-data.read" },
        },
      },
    },
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "TokenResponse" },
        "requiredHeaders": ["Cache-Control", "Date", "OCP-Environment", "Vary", "X-Request-Id"],
        "headers": {
          "Cache-Control": { "required": true, "schema": { "type": "string", "pattern": "no-store" } },
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "TokenProblem" },
        "requiredHeaders": ["Cache-Control", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Cache-Control": { "required": true, "schema": { "type": "string", "pattern": "no-store" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "TokenProblem" },
        "requiredHeaders": ["Cache-Control", "Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Cache-Control": { "required": true, "schema": { "type": "string", "pattern": "no-store" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Basic( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "413": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "415": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "423": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "getJwks": {
    "kind": "operation",
    "service": "authorization",
    "method": "GET",
    "path": "/oauth2/jwks",
    "scope": null,
    "parameters": [
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "Jwks" },
        "requiredHeaders": ["Date", "OCP-Environment", "Vary", "X-Request-Id"],
        "headers": {
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "getManifest": {
    "kind": "operation",
    "service": "reference-data",
    "method": "GET",
    "path": "/reference-data/v1/business-dates/{businessDate}",
    "scope": "reference-data.read",
    "parameters": [
      { "in": "path", "name": "businessDate", "required": true, "schema": { "type": "string", "format": "date" } },
      { "in": "header", "name": "If-None-Match", "required": false, "schema": { "type": "string" } },
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "Manifest" },
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Vary",
          "X-Request-Id",
        ],
        "headers": {
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "304": {
        "mediaTypes": {},
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "listCalendar": {
    "kind": "operation",
    "service": "reference-data",
    "method": "GET",
    "path": "/reference-data/v1/business-dates/{businessDate}/calendar",
    "scope": "reference-data.read",
    "parameters": [
      { "in": "path", "name": "businessDate", "required": true, "schema": { "type": "string", "format": "date" } },
      {
        "in": "query",
        "name": "limit",
        "required": false,
        "schema": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 1000 },
      },
      {
        "in": "query",
        "name": "cursor",
        "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 512 },
      },
      { "in": "header", "name": "If-None-Match", "required": false, "schema": { "type": "string" } },
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "CalendarPage" },
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Vary",
          "X-Request-Id",
        ],
        "headers": {
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "304": {
        "mediaTypes": {},
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "listChannels": {
    "kind": "operation",
    "service": "trade-data",
    "method": "GET",
    "path": "/trade-data/v1/channels",
    "scope": "trade-data.read",
    "parameters": [
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "ChannelList" },
        "requiredHeaders": [
          "Cache-Control",
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Vary",
          "X-Request-Id",
        ],
        "headers": {
          "Cache-Control": { "required": true, "schema": { "type": "string", "pattern": "no-store" } },
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "listClearingMappings": {
    "kind": "operation",
    "service": "reference-data",
    "method": "GET",
    "path": "/reference-data/v1/business-dates/{businessDate}/clearing-mappings",
    "scope": "reference-data.read",
    "parameters": [
      { "in": "path", "name": "businessDate", "required": true, "schema": { "type": "string", "format": "date" } },
      {
        "in": "query",
        "name": "limit",
        "required": false,
        "schema": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 1000 },
      },
      {
        "in": "query",
        "name": "cursor",
        "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 512 },
      },
      { "in": "header", "name": "If-None-Match", "required": false, "schema": { "type": "string" } },
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "ClearingMappingPage" },
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Vary",
          "X-Request-Id",
        ],
        "headers": {
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "304": {
        "mediaTypes": {},
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "listParticipants": {
    "kind": "operation",
    "service": "reference-data",
    "method": "GET",
    "path": "/reference-data/v1/business-dates/{businessDate}/participants",
    "scope": "reference-data.read",
    "parameters": [
      { "in": "path", "name": "businessDate", "required": true, "schema": { "type": "string", "format": "date" } },
      {
        "in": "query",
        "name": "limit",
        "required": false,
        "schema": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 1000 },
      },
      {
        "in": "query",
        "name": "cursor",
        "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 512 },
      },
      { "in": "header", "name": "If-None-Match", "required": false, "schema": { "type": "string" } },
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "ParticipantPage" },
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Vary",
          "X-Request-Id",
        ],
        "headers": {
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "304": {
        "mediaTypes": {},
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "listStocks": {
    "kind": "operation",
    "service": "reference-data",
    "method": "GET",
    "path": "/reference-data/v1/business-dates/{businessDate}/stocks",
    "scope": "reference-data.read",
    "parameters": [
      { "in": "path", "name": "businessDate", "required": true, "schema": { "type": "string", "format": "date" } },
      {
        "in": "query",
        "name": "limit",
        "required": false,
        "schema": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 1000 },
      },
      {
        "in": "query",
        "name": "cursor",
        "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 512 },
      },
      { "in": "header", "name": "If-None-Match", "required": false, "schema": { "type": "string" } },
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "StockPage" },
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Vary",
          "X-Request-Id",
        ],
        "headers": {
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "304": {
        "mediaTypes": {},
        "requiredHeaders": [
          "Date",
          "ETag",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "ETag": { "required": true, "schema": { "type": "string", "pattern": "^(W/)?\"[^\"]+\"$" } },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "pullEvents": {
    "kind": "operation",
    "service": "trade-data",
    "method": "GET",
    "path": "/trade-data/v1/channels/{channelId}/events",
    "scope": "trade-data.read",
    "parameters": [
      {
        "in": "path",
        "name": "channelId",
        "required": true,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._~-]{1,64}$" },
      },
      {
        "in": "query",
        "name": "epoch",
        "required": false,
        "schema": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
      },
      {
        "in": "query",
        "name": "afterSequence",
        "required": false,
        "schema": { "type": "integer", "minimum": 0, "maximum": 9007199254740991, "default": 0 },
      },
      {
        "in": "query",
        "name": "limit",
        "required": false,
        "schema": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 1000 },
      },
      {
        "in": "query",
        "name": "waitSeconds",
        "required": false,
        "schema": { "type": "integer", "minimum": 0, "maximum": 30, "default": 0 },
      },
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "EventBatch" },
        "requiredHeaders": [
          "Cache-Control",
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Vary",
          "X-Request-Id",
        ],
        "headers": {
          "Cache-Control": { "required": true, "schema": { "type": "string", "pattern": "no-store" } },
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "409": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "410": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "putSubscription": {
    "kind": "operation",
    "service": "trade-data",
    "method": "PUT",
    "path": "/trade-data/v1/subscription",
    "scope": "trade-data.read",
    "parameters": [
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": {
      "required": true,
      "mediaTypes": { "application/json": "Subscription" },
      "inputs": {
        "application/json": {
          "schema": {
            "type": "object",
            "required": ["callbackUrl"],
            "properties": {
              "callbackUrl": { "type": "string", "format": "uri", "pattern": "^https://", "maxLength": 2048 },
              "channelIds": {
                "type": "array",
                "minItems": 1,
                "maxItems": 10000,
                "uniqueItems": true,
                "items": { "type": "string", "pattern": "^[A-Za-z0-9._~-]{1,64}$" },
              },
              "acknowledgedSequences": {
                "type": "array",
                "maxItems": 10000,
                "items": {
                  "type": "object",
                  "required": ["channelId", "epoch", "acknowledgedSequence"],
                  "properties": {
                    "channelId": { "type": "string", "pattern": "^[A-Za-z0-9._~-]{1,64}$" },
                    "epoch": { "type": "integer", "minimum": 1, "maximum": 2147483647 },
                    "acknowledgedSequence": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 },
                  },
                },
              },
            },
          },
          "example": {
            "callbackUrl": "https://gcp.example.invalid/ocp/trade-events",
            "acknowledgedSequences": [{ "channelId": "B01224-HK-20260408", "epoch": 1, "acknowledgedSequence": 2 }],
          },
        },
      },
    },
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "Subscription" },
        "requiredHeaders": [
          "Cache-Control",
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Vary",
          "X-Request-Id",
        ],
        "headers": {
          "Cache-Control": { "required": true, "schema": { "type": "string", "pattern": "no-store" } },
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "413": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "415": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "501": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "streamEvents": {
    "kind": "operation",
    "service": "trade-data",
    "method": "GET",
    "path": "/trade-data/v1/channels/{channelId}/stream",
    "scope": "trade-data.read",
    "parameters": [
      {
        "in": "path",
        "name": "channelId",
        "required": true,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._~-]{1,64}$" },
      },
      {
        "in": "header",
        "name": "Last-Event-ID",
        "required": false,
        "schema": { "type": "string", "pattern": "^[1-9][0-9]{0,9}:(0|[1-9][0-9]{0,15})$" },
      },
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "text/event-stream": null },
        "requiredHeaders": [
          "Cache-Control",
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "X-Request-Id",
        ],
        "headers": {
          "Cache-Control": { "required": true, "schema": { "type": "string", "pattern": "no-store" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "204": {
        "mediaTypes": {},
        "requiredHeaders": [
          "Cache-Control",
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "X-Request-Id",
        ],
        "headers": {
          "Cache-Control": { "required": true, "schema": { "type": "string", "pattern": "no-store" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "409": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "410": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "501": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": {
      "CHANNEL_CLOSED": "ChannelClosed",
      "CHANNEL_OPENED": "ChannelOpened",
      "HEARTBEAT": "Heartbeat",
      "STREAM_ENDED": "StreamEnd",
      "TRADE_AMENDED": "TradeAmended",
      "TRADE_CANCELLED": "TradeCancelled",
      "TRADE_REPORTED": "TradeReported",
    },
  },
  "takeSnapshot": {
    "kind": "operation",
    "service": "trade-data",
    "method": "GET",
    "path": "/trade-data/v1/channels/{channelId}/snapshot",
    "scope": "trade-data.read",
    "parameters": [
      {
        "in": "path",
        "name": "channelId",
        "required": true,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._~-]{1,64}$" },
      },
      {
        "in": "query",
        "name": "limit",
        "required": false,
        "schema": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 1000 },
      },
      {
        "in": "query",
        "name": "cursor",
        "required": false,
        "schema": { "type": "string", "minLength": 1, "maxLength": 512 },
      },
      {
        "in": "header",
        "name": "X-Request-Id",
        "required": false,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      { "in": "header", "name": "Accept-Encoding", "required": false, "schema": { "type": "string" } },
    ],
    "requestBody": null,
    "responses": {
      "200": {
        "mediaTypes": { "application/json": "SnapshotPage" },
        "requiredHeaders": [
          "Cache-Control",
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Vary",
          "X-Request-Id",
        ],
        "headers": {
          "Cache-Control": { "required": true, "schema": { "type": "string", "pattern": "no-store" } },
          "Content-Encoding": { "required": false, "schema": { "type": "string", "const": "gzip" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Vary": { "required": true, "schema": { "type": "string" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "400": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "401": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "WWW-Authenticate", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "WWW-Authenticate": { "required": true, "schema": { "type": "string", "pattern": "^Bearer( |$)" } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "403": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "404": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "405": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Allow", "Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Allow": { "required": true, "schema": { "type": "string", "pattern": "^[A-Z]+(, ?[A-Z]+)*$" } },
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "406": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "409": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "414": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "429": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": [
          "Date",
          "OCP-Environment",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After",
          "X-Request-Id",
        ],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "RateLimit-Limit": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Remaining": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "RateLimit-Reset": { "required": true, "schema": { "type": "integer", "minimum": 0 } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "431": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "500": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "501": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
      "503": {
        "mediaTypes": { "application/problem+json": "Problem" },
        "requiredHeaders": ["Date", "OCP-Environment", "Retry-After", "X-Request-Id"],
        "headers": {
          "Date": {
            "required": true,
            "schema": {
              "type": "string",
              "pattern": "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$",
            },
          },
          "OCP-Environment": { "required": true, "schema": { "type": "string", "enum": ["TEST", "PRODUCTION"] } },
          "Retry-After": { "required": true, "schema": { "type": "integer", "minimum": 1 } },
          "X-Request-Id": { "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" } },
        },
      },
    },
    "streamMessages": null,
  },
  "tradeEventBatch": {
    "kind": "webhook",
    "service": "trade-data",
    "method": "POST",
    "path": "tradeEventBatch",
    "scope": null,
    "parameters": [
      {
        "in": "header",
        "name": "OCP-Delivery-Id",
        "required": true,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,64}$" },
      },
      {
        "in": "header",
        "name": "OCP-Timestamp",
        "required": true,
        "schema": {
          "type": "string",
          "format": "date-time",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}\\+08:00$",
        },
      },
      {
        "in": "header",
        "name": "OCP-Signature",
        "required": true,
        "schema": { "type": "string", "pattern": "^[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]+$" },
      },
    ],
    "requestBody": { "required": true, "mediaTypes": { "application/json": "TradeEventBatch" }, "inputs": {} },
    "responses": {
      "200": { "mediaTypes": { "application/json": "Acknowledgement" }, "requiredHeaders": [], "headers": {} },
      "400": { "mediaTypes": {}, "requiredHeaders": [], "headers": {} },
      "401": { "mediaTypes": {}, "requiredHeaders": [], "headers": {} },
      "413": { "mediaTypes": {}, "requiredHeaders": [], "headers": {} },
      "415": { "mediaTypes": {}, "requiredHeaders": [], "headers": {} },
      "503": { "mediaTypes": {}, "requiredHeaders": [], "headers": {} },
    },
    "streamMessages": null,
  },
} as const satisfies Readonly<Record<string, OperationContract>>;

export type OperationId = keyof typeof operations;
