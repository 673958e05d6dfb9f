import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { count, fill } from '../src/logic/words.ts';

const page = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, page), 'utf8');
const texts = (language: string) => JSON.parse(read(`texts/${language}.json`)) as Record<string, string>;
const [en, fr] = [texts('en'), texts('fr')];
const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('The texts', () => {
  it('are the same ones in every language', () => assert.deepEqual(Object.keys(fr), Object.keys(en)));

  it('have the same holes in every language', () => {
    for (const key of Object.keys(en)) assert.deepEqual(holes(fr[key]!), holes(en[key]!), key);
  });

  it('are all used', () => {
    const folder = (path: string) => readdirSync(new URL(path, page)).filter(name => /\.tsx?$/.test(name)).map(name => read(path + name));
    const code = [...folder('src/'), ...folder('src/parts/'), ...folder('src/hooks/'), ...folder('src/logic/')].join('\n');
    const unused = Object.keys(en).filter(key => !code.includes(key) && !code.includes(`${key.split('.')[0]}.\${`));
    assert.deepEqual(unused, []);
  });

  it('count as each language counts', () => {
    assert.equal(count('{number} day|{number} days', 0, 'en'), '0 days');
    assert.equal(count('{number} jour|{number} jours', 0, 'fr'), '0 jour');
    assert.equal(count('{number} jour|{number} jours', 2, 'fr'), '2 jours');
  });

  it('keep a hole that nobody filled', () => assert.equal(fill('{name} and {other}', { name: '{other}' }), '{other} and {other}'));
});
