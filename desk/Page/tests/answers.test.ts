import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOf, placeOf } from '../src/logic/address.ts';

describe('The list of doubted answers', () => {
  it('has an address that reload and back lead to', () => assert.deepEqual(placeOf(hashOf({ at: 'answers' })), { at: 'answers' }));
});
