import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pressing, spanInWords } from '../src/logic/waiting.ts';
import { dayInWords, plainDate, sameDay } from '../src/logic/when.ts';

const minute = 60_000;
const hour = 60 * minute;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const inFrench = (milliseconds: number) => plain(spanInWords(milliseconds, 'fr', 'moins d’une minute'));
const inEnglish = (milliseconds: number) => plain(spanInWords(milliseconds, 'en', 'less than a minute'));

describe('A wait in words', () => {
  for (const [milliseconds, french, english] of [
    [0, 'moins d’une minute', 'less than a minute'],
    [-5000, 'moins d’une minute', 'less than a minute'],
    [minute, '1 minute', '1 minute'],
    [59.9 * minute, '59 minutes', '59 minutes'],
    [hour, '1 heure', '1 hour'],
    [2 * hour + 5 * minute, '2 heures 5 minutes', '2 hours 5 minutes'],
    [7 * hour + 59 * minute, '7 heures', '7 hours'],
    [50 * hour, '2 jours', '2 days'],
  ] as const)
    it(`says ${english} and ${french}`, () => {
      assert.equal(inFrench(milliseconds), french);
      assert.equal(inEnglish(milliseconds), english);
    });

  it('is short where there is little room', () => assert.equal(plain(spanInWords(3 * minute, 'fr', '', 'short')), '3 min'));

  it('presses from two minutes, and more from five', () =>
    assert.deepEqual([1.9, 2, 4.9, 5].map(minutes => pressing(minutes * minute)), ['fresh', 'long', 'long', 'tooLong']));
});

describe('A day in words', () => {
  const words = { today: 'Today', yesterday: 'Yesterday' };
  const now = new Date(2026, 10, 20, 0, 5).getTime();
  const at = (...when: [number, number, number, number]) => new Date(...when).toISOString();

  it('turns at midnight on the agent’s own clock', () => {
    assert.equal(dayInWords(at(2026, 10, 20, 0), now, 'en', words), 'Today');
    assert.equal(dayInWords(at(2026, 10, 19, 23), now, 'en', words), 'Yesterday');
    assert.equal(dayInWords(at(2026, 10, 18, 23), now, 'en', words), 'Wednesday 18 November');
    assert.ok(!sameDay(at(2026, 10, 19, 23), at(2026, 10, 20, 0)));
  });
  it('names the year only of another year', () => assert.match(dayInWords(at(2025, 10, 18, 12), now, 'fr', words), /2025/));
  it('is the same day everywhere when it has no time', () => assert.equal(plainDate('2026-11-22', 'en'), 'Sunday 22 November'));
});
