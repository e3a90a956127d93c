import type { ErrorCode } from '../../../generated/errors.ts';
import { encode } from '../../contract/encode.ts';
import type { SimulatorCredential } from '../credentials.ts';
import { type Answer, jsonAnswer, type ProblemDetails, problemAnswer } from '../exchange/answer.ts';
import type { Call, Handler } from '../exchange/call.ts';
import { refuseParameters } from '../exchange/parameters.ts';
import type { Site } from '../site.ts';
import { authenticateClient, type ClientAuthentication, readBasic, type TokenForm } from '../tokens/client-authentication.ts';

/** Beside the catalogue's code, refusals here carry the code that OAuth libraries look for. */
const refuse = (code: ErrorCode, error: string, details: ProblemDetails): Answer =>
  problemAnswer(code, { ...details, extension: { error } });

const refuseField = (name: string, reason: string): Answer =>
  refuseParameters([{ in: 'body', name, reason }], { error: 'invalid_request' });

const formType = 'application/x-www-form-urlencoded';

/** As UTF-8: where anything else is decoded, it becomes a text that nobody sent. */
const isPercentEncoded = (body: string): boolean => {
  try {
    decodeURIComponent(body);
    return true;
  } catch {
    return false;
  }
};

type ReadForm = { readonly form: TokenForm } | { readonly refusal: Answer };

const readForm = (call: Call): ReadForm => {
  const mediaType = call.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== formType)
    return { refusal: refuse('UNSUPPORTED_MEDIA_TYPE', 'invalid_request', { detail: `Send the parameters as ${formType}.` }) };
  if (!isPercentEncoded(call.body))
    return { refusal: refuse('MALFORMED_BODY', 'invalid_request', { detail: 'The form is not percent-encoded correctly.' }) };
  const fields = [...new URLSearchParams(call.body)].filter(([name]) => !call.conduct.ignored.has(name.toLowerCase()));
  const form = new Map(fields);
  if (form.size === fields.length) return { form };
  const repeated = fields.find(([name], at) => fields.findIndex(([other]) => other === name) !== at)?.[0] ?? '';
  return { refusal: refuseField(repeated, 'must not be repeated') };
};

/** A fault that skips authorization lets any known client in, whatever it shows. */
const admit = async (call: Call, form: TokenForm, site: Site): Promise<ClientAuthentication> => {
  const authorization = call.header('authorization');
  if (!call.conduct.isAuthorizationChecked) {
    const client = site.clients.find(readBasic(authorization)?.clientId ?? form.get('client_id') ?? '');
    return { kind: 'known', credential: client?.credential ?? site.main };
  }
  return authenticateClient(authorization, form, { register: site.clients, verifyAssertion: site.verifyAssertion });
};

const refuseClient = (result: Exclude<ClientAuthentication, { kind: 'known' }>): Answer =>
  result.kind === 'malformed'
    ? refuseField(result.name, result.reason)
    : refuse('INVALID_CLIENT', 'invalid_client', { detail: result.detail, headers: ['WWW-Authenticate', 'Basic realm="ocp"'] });

const grant = (credential: SimulatorCredential, form: TokenForm, site: Site): Answer => {
  const grantType = form.get('grant_type');
  if (grantType === undefined || grantType === '') return refuseField('grant_type', 'is required');
  if (grantType !== 'client_credentials') {
    return refuse('UNSUPPORTED_GRANT_TYPE', 'unsupported_grant_type', { detail: 'Only client_credentials is offered.' });
  }
  const asked = (form.get('scope') ?? '').split(' ').filter((scope) => scope !== '');
  const unknown = asked.find((scope) => !credential.scopes.includes(scope));
  if (unknown !== undefined) {
    return refuse('INVALID_SCOPE', 'invalid_scope', { detail: `This client may ask for: ${credential.scopes.join(' ')}.` });
  }
  const scopes = asked.length === 0 ? credential.scopes : [...new Set(asked)];
  const issued = site.tokens.issue(credential, scopes);
  const expiresIn = credential.tokenLifetimeSeconds;
  return jsonAnswer(encode('TokenResponse', { accessToken: issued.token, tokenType: 'Bearer', expiresIn, scope: scopes.join(' ') }));
};

export const createToken: Handler<Site> = async ({ call }, site) => {
  const read = readForm(call);
  if ('refusal' in read) return read.refusal;
  const admitted = await admit(call, read.form, site);
  if (admitted.kind !== 'known') return refuseClient(admitted);
  if (admitted.credential.isLocked && call.conduct.isAuthorizationChecked) {
    return refuse('CREDENTIAL_LOCKED', 'invalid_client', { detail: 'The credential is locked: only the clearing house can unlock it.' });
  }
  if (!call.conduct.areEarlierTokensKept) site.tokens.withdraw(admitted.credential.clientId);
  return grant(admitted.credential, read.form, site);
};
