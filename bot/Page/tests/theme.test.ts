import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, paletteFor, readable } from '../src/theme.ts';

// A calm blue, a yellow, a pale pink, black, white, a mid grey that is nobody's friend, and nonsense.
for (const accent of ['#0b5cad', '#ffd400', '#ffd6e7', '#000', '#ffffff', '#777777', 'url(x)'])
  for (const dark of [false, true])
    describe(`A palette of ${accent}, ${dark ? 'dark' : 'light'}`, () => {
      const { card, bubble, text, quiet, edge, accent: button, accentText, accentHover, link, badge } = paletteFor({ accent, accentText: '#ffffff' }, dark);

      it('can be read everywhere', () => {
        for (const [one, other] of [[text, card], [text, bubble], [quiet, card], [quiet, bubble], [link, card], [link, bubble], [accentText, button], [accentText, accentHover], ['#ffffff', badge]] as const)
          assert.ok(contrast(one, other) >= 4.5, `${one} on ${other}: ${contrast(one, other).toFixed(2)}`);
      });

      it('shows where controls end', () => assert.ok(contrast(edge, card) >= 3));
    });

describe('Contrast', () => {
  it('is 21 between black and white', () => assert.equal(Math.round(contrast('#000', '#fff')), 21));
  it('leaves a colour alone that can be read already', () => assert.equal(readable('#0b5cad', '#ffffff'), '#0b5cad'));
});
