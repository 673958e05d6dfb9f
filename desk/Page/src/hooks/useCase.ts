import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused, type DeskApi } from '../api.ts';
import type { View } from '../contract.ts';

const net = 15_000;

/** The case in view. `gone` once the server knows no open case by this reference. */
export function useCase(api: DeskApi, reference: string | undefined, onGone: (reference: string) => void) {
  const [state, setState] = useState<{ view?: View; gone?: string }>({});
  const asked = useRef(0);

  const refresh = useCallback(async () => {
    if (!reference) return;
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
    refresh, show,
  };
}
