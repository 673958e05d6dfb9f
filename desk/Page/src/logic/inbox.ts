import type { Row } from '../contract/cases.ts';

export const groups = ['waiting', 'mine', 'messages', 'others'] as const;
export type Group = (typeof groups)[number];

export function groupOf(row: Row): Group {
  if (row.isMine) return 'mine';
  if (row.state === 'accepted') return 'others';
  return row.kind === 'live' ? 'waiting' : 'messages';
}

const danger = ({ reason }: Row) => (reason === 'care' ? 0 : 1);

/** The inbox as it is shown: where somebody may be in danger first, else who waits longest; everything else in the order of the server. */
export function grouped(rows: readonly Row[]): { group: Group; rows: Row[] }[] {
  return groups
    .map(group => ({ group, rows: rows.filter(row => groupOf(row) === group) }))
    .map(({ group, rows: own }) => ({ group, rows: group === 'waiting' ? own.toSorted((a, b) => danger(a) - danger(b) || Date.parse(a.waitingSince) - Date.parse(b.waitingSince)) : own }))
    .filter(({ rows: own }) => own.length > 0);
}

/** The case above or below in the inbox; from nowhere, the first or the last. */
export function neighbour(rows: readonly Row[], reference: string | undefined, step: 1 | -1): string | undefined {
  const shown = grouped(rows).flatMap(({ rows: own }) => own);
  const at = shown.findIndex(row => row.reference === reference);
  if (at < 0) return (step > 0 ? shown[0] : shown.at(-1))?.reference;
  return shown[Math.min(shown.length - 1, Math.max(0, at + step))]?.reference;
}

/** What an agent should be told: a customer who began to wait, or new lines of a customer of theirs. */
export interface News {
  kind: 'waiting' | 'line';
  reference: string;
  language: string;
}

export function news(before: readonly Row[], after: readonly Row[]): News[] {
  const known = new Map(before.map(row => [row.reference, row]));
  return after.flatMap((row): News[] => {
    const { reference, language } = row;
    const old = known.get(reference);
    if (groupOf(row) === 'waiting' && (!old || groupOf(old) !== 'waiting')) return [{ kind: 'waiting', reference, language }];
    if (row.isMine && old?.isMine && row.unanswered > old.unanswered) return [{ kind: 'line', reference, language }];
    return [];
  });
}
