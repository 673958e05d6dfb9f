import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOf, officeParts, placeOf } from '../src/logic/address.ts';
import { dateBox, daysLeft, endOfDay, timeBox } from '../src/logic/due.ts';

const noon = new Date('2026-11-20T12:00:00Z').getTime();

describe('What is due', () => {
  it('has days left until the moment itself', () => {
    assert.equal(daysLeft('2026-11-21T12:00:00Z', noon), 1);
    assert.equal(daysLeft('2026-11-20T12:00:01Z', noon), 1);
    assert.equal(daysLeft('2026-12-20T12:00:00Z', noon), 30);
  });

  it('is late by a day as soon as its moment is over', () => {
    assert.equal(daysLeft('2026-11-20T11:59:59Z', noon), -1);
    assert.equal(daysLeft('2026-11-17T12:00:00Z', noon), -3);
  });

  it('ends with its day on the officer’s own clock', () => {
    const end = new Date(endOfDay('2026-12-24'));
    assert.deepEqual([end.getDate(), end.getHours(), end.getMinutes(), end.getSeconds()], [24, 23, 59, 59]);
    assert.equal(dateBox(end.getTime()), '2026-12-24');
    assert.equal(timeBox(end.getTime()), '2026-12-24T23:59');
  });
});

describe('The parts of the privacy officer’s page', () => {
  it('each have an address of their own', () => {
    for (const part of officeParts) assert.deepEqual(placeOf(hashOf({ at: 'privacy', part })), { at: 'privacy', part });
  });

  it('are no others', () => assert.deepEqual(placeOf('#privacy=cases'), { at: 'inbox' }));
});
