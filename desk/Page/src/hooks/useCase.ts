import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused, type DeskApi } from '../api.ts';
import type { View } from '../contract/cases.ts';

const net = 15_000;

/** The case in view. `gone` once the server knows no open case by this reference. */
export function useCase(api: DeskApi, reference: string | undefined, onGone: (reference: string) => void) {
  const [state, setState] = useState<{ view?: View; gone?: string }>({});
  const asked = useRef(0);
  const ending = useRef<string>(undefined);

  const refresh = useCallback(async () => {
    if (!reference || ending.current === reference) return;
    const mine = ++asked.current;
    try {
      const view = await api.view(reference);
      if (mine === asked.current) setState({ view });
    } catch (reason) {
      if (mine !== asked.current || !(reason instanceof Refused) || reason.status !== 404) return;
      setState({ gone: reference });
      onGone(reference);
    }
  }, [api, reference, onGone]);

  /** What an action answered is newer than any fetch under way. */
  const show = useCallback((view: View) => {
    asked.current++;
    setState({ view });
  }, []);

  /** Ends the case: that it is then gone is no news to ask about. */
  const end = useCallback(async (act: (reference: string) => Promise<unknown>) => {
    if (!reference) return;
    ending.current = reference;
    asked.current++;
    try {
      await act(reference);
    } catch (reason) {
      ending.current = undefined;
      throw reason;
    }
    onGone(reference);
  }, [reference, onGone]);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => void refresh(), net);
    return () => {
      asked.current++;
      clearInterval(timer);
    };
  }, [refresh]);

  return {
    view: state.view?.reference === reference ? state.view : undefined,
    gone: reference !== undefined && state.gone === reference,
    refresh, show, end,
  };
}
