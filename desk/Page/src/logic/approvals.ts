import { fill, type Texts } from './words.ts';

/** An amount as the agent's language writes it. */
export const money = (amount: number, currency: string, language: string) =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { style: 'currency', currency }).format(amount);

const amountOf = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/;

/** What speaks for or against, in words; a rule that the page does not know is shown by its name, never left out. */
export function pointInWords(point: { rule: string; values: Record<string, string> }, texts: Texts, language: string): string {
  const words = texts as Record<string, string>;
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(point.values)) {
    const amount = amountOf.exec(value);
    values[name] = amount ? money(Number(amount[1]), amount[2]!, language) : name === 'means' ? words[`means.${value}`] ?? value : value;
  }
  return fill(words[`point.${point.rule}`] ?? point.rule, values);
}

/** An amount as somebody types it, with a comma or a point; undefined when it is none that can be paid. */
export function typedAmount(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined;
}
