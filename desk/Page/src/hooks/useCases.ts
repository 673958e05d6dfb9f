import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused, type DeskApi } from '../api.ts';
import type { CaseList, Row } from '../contract/cases.ts';
import { useLatest } from './useLatest.ts';

const net = 15_000;

/** The inbox: fetched when the hub says so, and every 15 seconds in case it did not. */
export function useCases(api: DeskApi, onNews: (before: readonly Row[], after: readonly Row[]) => void) {
  const [list, setList] = useState<CaseList>();
  const [failed, setFailed] = useState(false);
  const known = useRef<Row[]>(undefined);
  const asked = useRef(0);
  const told = useLatest(onNews);

  const refresh = useCallback(async () => {
    const mine = ++asked.current;
    try {
      const next = await api.cases();
      // An older answer that comes late must not undo a newer one.
      if (mine !== asked.current) return;
      if (known.current) told.current(known.current, next.cases);
      known.current = next.cases;
      setList(next);
      setFailed(false);
    } catch (reason) {
      setFailed(!(reason instanceof Refused));
    }
  }, [api, told]);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), net);
    return () => clearInterval(timer);
  }, [refresh]);

  return { list, failed, refresh };
}
