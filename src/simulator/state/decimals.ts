/** Money and prices are integers here, scaled by a power of ten: no binary fraction ever holds one. */

export const PRICE_DIGITS = 3;
export const VALUE_DIGITS = 2;

/** 388200 with three digits is `388.200`. */
export const decimalText = (scaled: number | bigint, digits: number): string => {
  const text = String(scaled).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

/** `388.2` with three digits is 388200n; digits beyond are cut. */
export const scaledOf = (text: string, digits: number): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
};
