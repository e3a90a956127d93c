/** What stands for a value that only a run knows, and how options read. */

/** Positions of a channel that no play reaches by counting: what is computed from them still shows where it began. */
const POSITIONS = { epoch: 7_000_000, earliestSequence: 5_000_000, lastSequence: 6_000_000 } as const;

/** How far a play goes from one. */
const REACH = 100_000;

export const position = (name: keyof typeof POSITIONS): number => POSITIONS[name];

export const place = (name: string): string => `{${name}}`;

const relative = (digits: string): string => {
  const number = Number(digits);
  for (const [name, base] of Object.entries(POSITIONS)) {
    const away = number - base;
    if (Math.abs(away) < REACH) return `{${name}${away === 0 ? '' : ` ${away < 0 ? '-' : '+'} ${Math.abs(away)}`}}`;
  }
  return digits;
};

const LONGEST = 120;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST / 4)}… (${text.length} characters)` : text);

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const placeText = (text: string): string =>
  `\`${shortened(text)
    .replace(/\b\d{7}\b/g, relative)
    .replace(UUID, place('uuid'))}\``;

const valueText = (value: unknown): string => placeText(typeof value === 'string' ? value : JSON.stringify(value));

const isFlat = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const optionText = ([name, value]: readonly [string, unknown]): string =>
  isFlat(value)
    ? `${name} ${Object.entries(value)
        .map(([inner, text]) => (text === null ? `without ${inner}` : `${inner} ${valueText(text)}`))
        .join(', ')}`.trim()
    : `${name} ${valueText(value)}`;

/** `, limit 5, headers Accept application/xml`; empty where there is nothing to say. */
export const optionsText = (options: object): string =>
  Object.entries(options)
    .filter(([, value]) => value !== undefined && typeof value !== 'function')
    .map((option) => `, ${optionText(option)}`)
    .join('');
