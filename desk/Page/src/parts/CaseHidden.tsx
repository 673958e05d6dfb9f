import { useMemo, useState, type ReactNode } from 'react';
import type { DeskApi } from '../api.ts';
import type { RevealReason, View } from '../contract/cases.ts';
import { HiddenContext } from '../hooks/useHidden.tsx';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import { fill } from '../logic/words.ts';
import { hiddenLabel } from './LineText.tsx';
import { problemOf } from './Problem.tsx';
import { Reveal } from './Reveal.tsx';

interface Props {
  api: DeskApi;
  view: View;
  children: ReactNode;
}

/** Holds what this person sees in clear of a case, and forgets it when the case is left. */
export function CaseHidden({ api, view, children }: Props) {
  const { texts } = useLook();
  const say = useSay();
  const [revealed, setRevealed] = useState<Record<string, string>>({});
  const [asking, setAsking] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const { reference, shown, isMine } = view;
  // Whoever no longer has the case sees nothing of it, whatever they have revealed.
  const known = useMemo(
    () => new Map(isMine ? [...Object.entries(revealed), ...shown.map(({ token, value }) => [token, value] as const)] : []), [isMine, shown, revealed]);

  const reveal = async (token: string, reason: RevealReason) => {
    setProblem(undefined);
    try {
      const value = await api.reveal(reference, token, reason);
      setRevealed(all => ({ ...all, [token]: value }));
      say(fill(texts['say.revealed'], { what: hiddenLabel(/[A-Z]+/.exec(token)?.[0] ?? '', texts), value }));
    } catch (refusal) {
      setProblem(problemOf(refusal, texts));
    }
  };

  const hidden = useMemo(() => ({ known, ask: view.may.reveal ? setAsking : undefined, problem }), [known, view.may.reveal, problem]);
  return (
    <HiddenContext.Provider value={hidden}>
      {children}
      <Reveal open={asking !== undefined} close={() => setAsking(undefined)} chosen={reason => asking && void reveal(asking, reason)} />
    </HiddenContext.Provider>
  );
}
