import { useEffect, useRef, useState } from 'react';
import { Refused, type DeskApi } from '../api.ts';
import type { Comparison } from '../contract/automations.ts';
import type { View } from '../contract/cases.ts';
import { useHidden } from '../hooks/useHidden.tsx';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import type { Drafts, Mode } from '../logic/drafts.ts';
import { spoken } from '../logic/placeholders.ts';
import { fill } from '../logic/words.ts';
import { CaseActions, type Ending } from './CaseActions.tsx';
import { Composer } from './Composer.tsx';
import { hiddenLabel } from './LineText.tsx';
import { Problem, problemOf } from './Problem.tsx';
import { PurposeChoice } from './PurposeChoice.tsx';
import { Summary } from './Summary.tsx';
import { Transcript } from './Transcript.tsx';

interface Props {
  api: DeskApi;
  drafts: Drafts;
  view: View;
  typing: boolean;
  wish: { mode: Mode; at: number } | undefined;
  show(view: View): void;
  finish(act: (reference: string) => Promise<unknown>): Promise<void>;
  leave(): void;
  refreshAll(): void;
}

/** One case in view. Drawn anew for each case, so what was revealed in one is forgotten in the next. */
export function Conversation({ api, drafts, view, typing, wish, show, finish, leave, refreshAll }: Props) {
  const { texts } = useLook();
  const say = useSay();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [accepted, setAccepted] = useState<{ mode: Mode; at: number }>();
  const { reference } = view;
  const { known, problem: notShown } = useHidden();

  const heard = useRef(new Set(view.lines.map(line => line.id)));
  useEffect(() => {
    for (const line of view.lines) {
      if (heard.current.has(line.id)) continue;
      heard.current.add(line.id);
      if (line.speaker === 'customer') say(fill(texts['say.customer'], { text: spoken(line.text, hidden => hiddenLabel(hidden, texts), known) }));
    }
  }, [view.lines, say, texts, known]);

  const attempt = async (what: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await what();
    } catch (reason) {
      setProblem(problemOf(reason, texts));
      // Somebody was faster, or the case is closed: what is on the screen is out of date.
      if (reason instanceof Refused) refreshAll();
    } finally {
      setBusy(false);
    }
  };

  const accept = (take = api.accept) => attempt(async () => {
    show(await take(reference));
    say(texts['say.accepted']);
    // The button that had the focus is gone; what comes next is an answer.
    setAccepted({ mode: 'reply', at: Date.now() });
    refreshAll();
  });
  const end = (ending: Ending, comparison?: Comparison) => attempt(async () => {
    await finish(about => (ending === 'giveBack' ? api.giveBack : api.close)(about, comparison));
    say(texts['say.closed']);
    leave();
    refreshAll();
    requestAnimationFrame(() => document.getElementById('title-inbox')?.focus());
  });

  return (
    <article className="conversation" aria-label={fill(texts.caseTitle, { reference })}>
      <Summary view={view} purpose={<PurposeChoice view={view} busy={busy} choose={purpose => void attempt(async () => show(await api.setPurpose(reference, purpose)))} />}>
        <CaseActions view={view} busy={busy} hasDraft={() => !!(drafts.read(reference).reply || drafts.read(reference).note)} accept={() => void accept()} takeOver={() => void accept(api.takeOver)} end={(ending, comparison) => void end(ending, comparison)} />
      </Summary>
      <Problem text={problem ?? notShown} />
      <Transcript api={api} view={view} typing={typing} show={show} failed={reason => setProblem(problemOf(reason, texts))} />
      <Composer api={api} drafts={drafts} view={view} wish={accepted && (!wish || accepted.at > wish.at) ? accepted : wish} show={show} refused={refreshAll} />
    </article>
  );
}
