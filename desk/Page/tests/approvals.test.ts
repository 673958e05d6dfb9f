import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hashOf, placeOf } from '../src/logic/address.ts';
import { money, pointInWords, typedAmount } from '../src/logic/approvals.ts';
import type { Texts } from '../src/logic/words.ts';

const texts = (language: string) => JSON.parse(readFileSync(new URL(`../../texts/${language}.json`, import.meta.url), 'utf8')) as Texts;

describe('What speaks for and against', () => {
  it('is told with its facts in the agent’s language', () => {
    const point = { rule: 'PriceDiffersFromShop', values: { paid: '105.00 EUR', now: '80.00 EUR' } };
    assert.match(pointInWords(point, texts('en'), 'en'), /€105\.00.*€80\.00/);
    assert.match(pointInWords(point, texts('fr'), 'fr'), /105,00\s€.*80,00\s€/);
  });

  it('names the means in words', () => assert.match(pointInWords({ rule: 'MeansIsNotOriginal', values: { means: 'GiftCard' } }, texts('en'), 'en'), /gift card/));

  it('is never left out', () => assert.equal(pointInWords({ rule: 'SomethingNew', values: {} }, texts('en'), 'en'), 'SomethingNew'));

  it('has words for every rule', () => {
    const rules = ['WithinWindow', 'DeliveredRecently', 'FirstReturnOfOrder', 'NothingSentYet', 'MeansIsOriginal', 'NearWindowEnd', 'LineAlreadyReturned', 'ReasonNeedsPhoto', 'AmountAboveUsual', 'ManyReturns',
      'MeansIsNotOriginal', 'OrderAddressChangedLately', 'PriceDiffersFromShop', 'LookClosely'];
    for (const rule of rules) assert.notEqual(pointInWords({ rule, values: {} }, texts('fr'), 'fr'), rule);
  });
});

describe('An amount', () => {
  it('is read with a comma or a point', () => assert.deepEqual([typedAmount('95,5'), typedAmount(' 95.50 '), typedAmount('7')], [95.5, 95.5, 7]));
  it('is none when nobody can pay it', () => assert.deepEqual(['', '0', '-3', '1.234', '1e3', 'ten'].map(typedAmount), Array(6).fill(undefined)));
  it('is written as the language writes it', () => assert.equal(money(95.5, 'EUR', 'en'), '€95.50'));
});

describe('The approvals', () => {
  it('have an address of their own', () => assert.deepEqual(placeOf(hashOf({ at: 'approvals' })), { at: 'approvals' }));
});
