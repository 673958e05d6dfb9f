import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOf, joinLink, placeOf } from '../src/logic/address.ts';
import { brandOf, contrast, readable } from '../src/logic/colours.ts';
import { piecesOf, spoken } from '../src/logic/placeholders.ts';

describe('A line with hidden data', () => {
  it('falls into words and placeholders', () => {
    assert.deepEqual(piecesOf('I am ⟦NAME_1⟧, at ⟦EMAIL_12⟧.'), [
      { text: 'I am ' }, { hidden: 'NAME', number: '1', token: '⟦NAME_1⟧' }, { text: ', at ' }, { hidden: 'EMAIL', number: '12', token: '⟦EMAIL_12⟧' }, { text: '.' },
    ]);
  });
  it('shows no token of an order', () => assert.deepEqual(piecesOf('⟦ORDER_abcdefghijklmnopqrst12⟧'), [{ hidden: 'ORDER', number: '', token: '' }]));
  it('knows what is hidden altogether', () => assert.deepEqual(piecesOf('⟦REDACTED⟧'), [{ hidden: 'REDACTED', number: '', token: '' }]));
  it('leaves alone what only looks like one', () => {
    for (const text of ['[EMAIL_1]', '⟦email_1⟧', '⟦EMAIL_1', '']) assert.deepEqual(piecesOf(text), text ? [{ text }] : []);
  });
  it('shows what stands in clear, and only that', () => {
    const known = new Map([['⟦NAME_1⟧', 'Marie <b>'], ['⟦LITERAL_1⟧', '⟦EMAIL_2⟧']]);
    assert.deepEqual(piecesOf('⟦NAME_1⟧ ⟦NAME_2⟧ ⟦LITERAL_1⟧', known), [
      { open: 'Marie <b>', hidden: 'NAME', token: '⟦NAME_1⟧' }, { text: ' ' }, { hidden: 'NAME', number: '2', token: '⟦NAME_2⟧' }, { text: ' ' }, { text: '⟦EMAIL_2⟧' },
    ]);
    assert.equal(spoken('⟦NAME_1⟧ and ⟦NAME_2⟧', () => 'name', known), 'Marie <b> and name 2');
  });
  it('offers nothing of a password', () => assert.deepEqual(piecesOf('⟦SECRET⟧'), [{ hidden: 'SECRET', number: '', token: '' }]));
  it('can be read out', () => assert.equal(spoken('Write to ⟦EMAIL_1⟧', () => 'e-mail address'), 'Write to e-mail address 1'));
});

describe('The address', () => {
  it('leads to a case, a link, the people or the inbox, and back', () => {
    for (const place of [{ at: 'case', reference: 'A7K2-9QXM' }, { at: 'join', token: 'a+b/c=' }, { at: 'people' }, { at: 'inbox' }] as const)
      assert.deepEqual(placeOf(hashOf(place)), place);
  });
  it('keeps a link’s token in the fragment, so that no server logs it', () => {
    const link = new URL(joinLink('https://shop.example', 'secret'));
    assert.equal(link.pathname + link.search, '/desk/');
    assert.equal(link.hash, '#join=secret');
  });
});

describe('The company’s colour', () => {
  for (const accent of ['#0b5cad', '#ffd400', '#ffd6e7', '#000', '#ffffff', '#777777', 'url(x)'])
    it(`${accent} can be read on, and on dark`, () => {
      const brand = brandOf(accent);
      assert.ok(contrast('#ffffff', brand[80]) >= 4.5);
      assert.ok(contrast('#ffffff', brand[70]) >= 4.5);
      assert.ok(contrast(readable(brand[80], '#333333', 4.6), '#333333') >= 4.5);
    });
});
