import type { Texts } from './words.ts';

const files = import.meta.glob<Texts>('../texts/*.json', { eager: true, import: 'default' });

export const languages = Object.keys(files).map(path => path.slice(-7, -5)).sort();

export function textsFor(language: string): Texts {
  return files[`../texts/${language.slice(0, 2)}.json`] ?? files['../texts/en.json']!;
}
