/** What `Accept` and `Accept-Encoding` allow. Wildcards and zero weights count; other weights do not change our choice. */

type Preference = { readonly token: string; readonly isRefused: boolean };

const preferencesOf = (header: string): readonly Preference[] =>
  header.split(',').map((item) => {
    const [token = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    return { token, isRefused: parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) };
  });

const choose = (preferences: readonly Preference[], candidates: readonly string[]): boolean => {
  for (const candidate of candidates) {
    const found = preferences.find((preference) => preference.token === candidate);
    if (found !== undefined) return !found.isRefused;
  }
  return false;
};

export const acceptsGzip = (acceptEncoding: string | undefined): boolean => {
  if (acceptEncoding === undefined || acceptEncoding === '') return false;
  if (acceptEncoding === 'gzip') return true;
  return choose(preferencesOf(acceptEncoding), ['gzip', 'x-gzip', '*']);
};

export const acceptsMediaType = (accept: string | undefined, mediaType: string): boolean => {
  if (accept === undefined || accept === '' || accept === '*/*' || accept === mediaType) return true;
  const family = `${mediaType.slice(0, mediaType.indexOf('/'))}/*`;
  return choose(preferencesOf(accept), [mediaType, family, '*/*']);
};
