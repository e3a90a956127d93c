/** Every text of a message, keys included, passes through `change`; what holds none that changes stays what it is, for it may be large. The shape stays as it is in any case. */
export function mapTexts<Value extends object>(value: Value, change: (text: string) => string): Value;
export function mapTexts(value: unknown, change: (text: string) => string): unknown;
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  let hasChanged = false;
  const note = <Part>(before: Part, after: Part): Part => {
    hasChanged ||= before !== after;
    return after;
  };
  if (Array.isArray(value)) {
    const items = value.map((item) => note(item, mapTexts(item, change)));
    return hasChanged ? items : value;
  }
  const entries = Object.entries(value).map(([key, member]) => [note(key, change(key)), note(member, mapTexts(member, change))]);
  return hasChanged ? Object.fromEntries(entries) : value;
}
