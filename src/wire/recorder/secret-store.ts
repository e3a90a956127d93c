import type { SecretFact } from '../../model/evidence.ts';
import { concealForms } from './conceal-forms.ts';
import { encodedForms, SHORTEST_TELLING } from './encoded-forms.ts';

export type Secret = Omit<SecretFact, 'label' | 'sentTo' | 'seenIn' | 'isToken68'> & {
  readonly value: string;
  /** For a client secret: whose. Both travel together as `client_secret_basic`. */
  readonly clientId?: string;
};

type Hidden = { fact: SecretFact; readonly value: string; forms: ReadonlySet<string> };

type IsPresent = (text: string) => boolean;

/** Looks for one secret, in any of its forms. */
export type Whereabouts = {
  readonly originsWith: (isPresent: IsPresent) => readonly string[];
  readonly placesWith: (isPresent: IsPresent) => readonly ('output' | 'capture')[];
};

/** Knows every secret of one case, by value and by label. */
export type SecretStore = {
  /** Gives the secret a label; the same value keeps its label and gains what is new about it. */
  readonly hide: (secret: Secret) => string;
  readonly labelOf: (value: string) => string | undefined;
  /** Replaces every secret, in whatever encoding. `isBroken`: the text may end within a secret. */
  readonly conceal: (text: string, isBroken?: boolean) => string;
  readonly facts: (whereabouts: Whereabouts) => readonly SecretFact[];
};

/** How much of a form the text ends with, when it ends within one. */
const overhang = (text: string, form: string): number => {
  for (let length = Math.min(form.length - 1, text.length); length >= SHORTEST_TELLING; length -= 1) {
    if (text.endsWith(form.slice(0, length))) return length;
  }
  return 0;
};

const concealTail = (text: string, labels: ReadonlyMap<string, string>): string => {
  const cuts = [...labels].map(([form, label]) => ({ length: overhang(text, form), label })).sort((a, b) => b.length - a.length);
  const longest = cuts[0];
  return longest === undefined || longest.length === 0 ? text : `${text.slice(0, -longest.length)}${longest.label}…`;
};

const isToken68 = (value: string): boolean => /^[\w.~+/-]+=*$/.test(value);

export const createSecretStore = (): SecretStore => {
  const hidden = new Map<string, Hidden>();
  const labels = new Map<string, string>();
  const counts = new Map<SecretFact['kind'], number>();
  let shortest = Number.POSITIVE_INFINITY;

  const add = (kind: SecretFact['kind'], value: string): Hidden => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const entry: Hidden = {
      fact: { label: `${kind}#${count}`, kind, ...(kind === 'token' ? { isToken68: isToken68(value) } : {}) },
      value,
      forms: new Set(),
    };
    hidden.set(value, entry);
    return entry;
  };

  const hide = ({ value, clientId, ...facts }: Secret): string => {
    const entry = hidden.get(value) ?? add(facts.kind, value);
    entry.fact = { ...facts, ...entry.fact };
    entry.forms = new Set([...entry.forms, ...encodedForms(value, clientId)]);
    for (const form of entry.forms) {
      shortest = Math.min(shortest, form.length);
      if (!labels.has(form)) labels.set(form, entry.fact.label);
    }
    return entry.fact.label;
  };

  const conceal = (text: string, isBroken = false) => {
    // Most texts of a large capture are too short to hold any secret.
    if (text.length < shortest && !isBroken) return text;
    const concealed = concealForms(text, labels);
    return isBroken ? concealTail(concealed, labels) : concealed;
  };

  return {
    hide,
    labelOf: (value) => hidden.get(value)?.fact.label ?? labels.get(value),
    conceal,
    facts: ({ originsWith, placesWith }) =>
      [...hidden.values()].map(({ fact, value, forms }) => {
        const isPresent = (text: string): boolean => text.includes(value) || [...forms].some((form) => text.includes(form));
        const [sentTo, seenIn] = [originsWith(isPresent), placesWith(isPresent)];
        return { ...fact, ...(sentTo.length === 0 ? {} : { sentTo }), ...(seenIn.length === 0 ? {} : { seenIn }) };
      }),
  };
};
