import type { ErrorCode } from '../../../generated/errors.ts';
import type { InputFault, InputPlace } from '../../model/input-rule.ts';

/** Which refusals the contract has for a broken input. Where two sentences of it speak of the same input, either is right. */

type Broken = { readonly operationId: string; readonly place: InputPlace; readonly name: string; readonly fault: InputFault };

/** Inputs that have a code of their own. */
const OWN_CODES: Readonly<Record<string, ErrorCode>> = {
  'query cursor': 'INVALID_CURSOR',
  // A client that authenticates in the form cannot be told from one that does not, when there is no form.
  'form ': 'INVALID_CLIENT',
  'form grant_type': 'UNSUPPORTED_GRANT_TYPE',
  'form scope': 'INVALID_SCOPE',
  'form client_id': 'INVALID_CLIENT',
  'form client_assertion': 'INVALID_CLIENT',
  'form client_assertion_type': 'INVALID_CLIENT',
};

const ofFault = ({ place, fault }: Broken): readonly ErrorCode[] => {
  if (fault === 'accept') return ['NOT_ACCEPTABLE'];
  if (fault === 'media-type') return ['UNSUPPORTED_MEDIA_TYPE'];
  if (fault === 'too-large') return ['BODY_TOO_LARGE', 'MALFORMED_BODY', 'INVALID_PARAMETER'];
  // An empty segment, or one that cannot be decoded, may be no path of the service at all.
  if (place === 'path')
    return fault === 'empty' || fault === 'encoding' ? ['INVALID_PARAMETER', 'RESOURCE_NOT_FOUND'] : ['INVALID_PARAMETER'];
  if (fault === 'too-many-items') return ['INVALID_PARAMETER', 'MALFORMED_BODY', 'BODY_TOO_LARGE'];
  if (place === 'json' || fault === 'malformed' || (place === 'form' && fault === 'encoding'))
    return ['INVALID_PARAMETER', 'MALFORMED_BODY'];
  return ['INVALID_PARAMETER'];
};

export const codesOf = (broken: Broken): readonly ErrorCode[] => {
  const own = OWN_CODES[`${broken.place} ${broken.name}`];
  // Whoever cannot tell the client from what it sends twice may say so; of any other field, repetition is what is wrong.
  const isOwn = own !== undefined && (broken.fault !== 'repeated' || own === 'INVALID_CLIENT');
  // A server without webhook delivery says so, whatever it is sent.
  const notOffered: readonly ErrorCode[] = broken.operationId === 'putSubscription' && broken.fault !== 'accept' ? ['NOT_OFFERED'] : [];
  return [...ofFault(broken), ...(isOwn ? [own] : []), ...notOffered];
};
