import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from '../src/contract/cases.ts';
import { grouped, neighbour, news } from '../src/logic/inbox.ts';

const row = (reference: string, more: Partial<Row> = {}): Row => ({
  reference, kind: 'live', state: 'waiting', language: 'fr', reason: 'asked', openedAt: '2026-11-20T09:00:00Z', waitingSince: '2026-11-20T10:00:00Z', lastAt: '2026-11-20T10:00:00Z',
  agent: null, isMine: false, unanswered: 0, care: [], ...more,
});
const other = { state: 'accepted', agent: { id: '2', displayName: 'Paul', present: true } } as const;
const mine = { state: 'accepted', isMine: true, agent: { id: '1', displayName: 'Marie', present: true } } as const;

const inbox = [
  row('OTHER', other), row('MESSAGE', { kind: 'message' }), row('LATE', { waitingSince: '2026-11-20T10:05:00Z' }), row('EARLY', { waitingSince: '2026-11-20T09:55:00Z' }),
  row('MINE', mine), row('MY-MESSAGE', { ...mine, kind: 'message' }), row('THEIR-MESSAGE', { ...other, kind: 'message' }),
];

describe('The inbox', () => {
  it('shows who waits first, the longest wait on top, then mine, then messages, then the others', () => {
    assert.deepEqual(grouped(inbox).map(({ group, rows }) => [group, rows.map(({ reference }) => reference)]), [
      ['waiting', ['EARLY', 'LATE']], ['mine', ['MINE', 'MY-MESSAGE']], ['messages', ['MESSAGE']], ['others', ['OTHER', 'THEIR-MESSAGE']],
    ]);
  });

  it('shows first where somebody may be in danger, and puts nobody else before those who wait longer', () => {
    const rows = [row('LONG', { waitingSince: '2026-11-20T09:00:00Z' }), row('QUICK', { care: [{ what: 'beQuick', at: ['2026-11-20T10:00:00Z'] }] }), row('DANGER', { reason: 'care', waitingSince: '2026-11-20T10:05:00Z' })];
    assert.deepEqual(grouped(rows)[0]!.rows.map(({ reference }) => reference), ['DANGER', 'LONG', 'QUICK']);
  });

  it('has no empty groups', () => assert.deepEqual(grouped([row('ONE')]).map(({ group }) => group), ['waiting']));

  it('is walked in the order in which it is shown, and its ends are ends', () => {
    assert.equal(neighbour(inbox, undefined, 1), 'EARLY');
    assert.equal(neighbour(inbox, 'LATE', 1), 'MINE');
    assert.equal(neighbour(inbox, 'EARLY', -1), 'EARLY');
    assert.equal(neighbour(inbox, 'THEIR-MESSAGE', 1), 'THEIR-MESSAGE');
    assert.equal(neighbour(inbox, 'CLOSED', -1), 'THEIR-MESSAGE');
    assert.equal(neighbour([], undefined, 1), undefined);
  });
});

describe('News', () => {
  const kinds = (before: Row[], after: Row[]) => news(before, after).map(({ kind, reference }) => `${kind} ${reference}`);

  it('is a customer who begins to wait', () => assert.deepEqual(kinds([], [row('A')]), ['waiting A']));
  it('is a customer whose person went away', () => assert.deepEqual(kinds([row('A', other)], [row('A')]), ['waiting A']));
  it('is a new line of my customer', () => assert.deepEqual(kinds([row('A', { ...mine, unanswered: 1 })], [row('A', { ...mine, unanswered: 2 })]), ['line A']));
  it('is not a wait that goes on, nor a line of a customer of somebody else, nor a message left', () => {
    assert.deepEqual(kinds([row('A')], [row('A', { unanswered: 3 })]), []);
    assert.deepEqual(kinds([row('A', other)], [row('A', { ...other, unanswered: 3 })]), []);
    assert.deepEqual(kinds([], [row('A', { kind: 'message' })]), []);
  });
  it('is not what was waiting unanswered when I accepted it', () => assert.deepEqual(kinds([row('A')], [row('A', { ...mine, unanswered: 2 })]), []));
  it('carries nothing that was said', () => assert.deepEqual(Object.keys(news([], [row('A')])[0]!), ['kind', 'reference', 'language']));
});
