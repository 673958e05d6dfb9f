import type en from '../../texts/en.json';

export type Texts = typeof en;

export const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** "one|other": French counts zero as one, English does not; the browser knows. */
export function count(text: string, number: number, language: string): string {
  const [one = text, other = one] = text.split('|');
  return fill(new Intl.PluralRules(language).select(number) === 'one' ? one : other, { number });
}
