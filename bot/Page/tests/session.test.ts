import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backOff, retryAfterIn } from '../src/session.ts';

describe('Retry-After', () => {
  const now = Date.parse('2026-11-20T10:00:00Z');
  it('in seconds', () => assert.equal(retryAfterIn('5', now), 5000));
  it('as a date', () => assert.equal(retryAfterIn('Fri, 20 Nov 2026 10:00:30 GMT', now), 30_000));
  it('in the past means now', () => assert.equal(retryAfterIn('Fri, 20 Nov 2026 09:00:00 GMT', now), 0));
  it('that is absent or nonsense asks for nothing', () => {
    assert.equal(retryAfterIn(undefined, now), undefined);
    assert.equal(retryAfterIn('soon', now), undefined);
  });
});

describe('Back-off', () => {
  it('doubles up to fifteen seconds', () => assert.deepEqual([1, 2, 3, 4, 5, 50].map(failures => backOff(failures, () => 1)), [1000, 2000, 4000, 8000, 15_000, 15_000]));
  it('is spread, so that not all knock at once', () => assert.equal(backOff(1, () => 0), 500));
});
