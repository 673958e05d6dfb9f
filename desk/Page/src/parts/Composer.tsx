import { Button, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Refused, type DeskApi } from '../api.ts';
import type { View } from '../contract/cases.ts';
import { useLatest } from '../hooks/useLatest.ts';
import { useLook } from '../hooks/useLook.tsx';
import { attemptOf, type Draft, type Drafts, type Mode } from '../logic/drafts.ts';
import { newId } from '../logic/newId.ts';
import { count, fill, type Texts } from '../logic/words.ts';
import { ModeTabs } from './ModeTabs.tsx';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  drafts: Drafts;
  view: View;
  wish: { mode: Mode; at: number } | undefined;
  show(view: View): void;
  refused(): void;
}

const most = 4000;
const typingEvery = 3000;

function whyNoReply({ kind, state, agent, isMine, may }: View, texts: Texts): string {
  if (agent && !isMine && !may.takeOver) return fill(texts.cannotReplyOther, { name: agent.displayName });
  if (kind === 'message') return state === 'waiting' ? texts.cannotReplyUnseen : texts.cannotReplyMessage;
  return texts.cannotReplyWaiting;
}

/** Where the agent writes, to the customer or to colleagues: two modes that differ in colour, label and button, so that nobody mixes them up. */
export function Composer({ api, drafts, view, wish, show, refused }: Props) {
  const { texts, language } = useLook();
  const { reference, may } = view;
  const [draft, setDraft] = useState<Draft>(() => drafts.read(reference));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [saved, setSaved] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const lastTyping = useRef(0);
  const { mode } = draft;
  const text = draft[mode];
  const over = text.trim().length - most;
  const allowed = mode === 'reply' ? may.reply : may.note;

  const latest = useLatest(draft);
  const keep = (next: Draft) => {
    setDraft(next);
    drafts.write(reference, next);
  };
  const write = (value: string) => {
    keep({ ...draft, [mode]: value });
    setSaved(false);
    // A note is nobody's business: only a reply shows the customer that somebody writes.
    if (mode !== 'reply' || !value.trim() || Date.now() - lastTyping.current < typingEvery) return;
    lastTyping.current = Date.now();
    api.typing(reference).catch(() => {});
  };

  const wished = useRef(wish?.at);
  useEffect(() => {
    if (!wish || wished.current === wish.at) return;
    wished.current = wish.at;
    keep({ ...draft, mode: wish.mode });
    requestAnimationFrame(() => field.current?.focus());
  }, [wish]);

  const send = async () => {
    if (busy || !allowed || !text.trim() || over > 0) return;
    const tried = attemptOf(draft, newId);
    keep({ ...draft, tried });
    setBusy(true);
    setProblem(undefined);
    try {
      show(await (mode === 'reply' ? api.send : api.note)(reference, tried.id, tried.text));
      // What was typed in the other mode meanwhile stays.
      const { tried: _, ...rest } = latest.current;
      keep({ ...rest, [mode]: '' });
      setSaved(mode === 'note');
    } catch (reason) {
      setProblem(reason instanceof Refused && reason.code !== 'Unknown' ? problemOf(reason, texts) : texts.sendFailed);
      if (reason instanceof Refused) refused();
    } finally {
      setBusy(false);
      requestAnimationFrame(() => field.current?.focus());
    }
  };
  const enter = (event: KeyboardEvent) => {
    // While an input method composes, Enter chooses a character.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };

  return (
    <section className={`composer ${mode}`} aria-label={mode === 'reply' ? texts.replyMode : texts.noteMode}>
      <ModeTabs mode={mode} choose={next => { keep({ ...draft, mode: next }); setProblem(undefined); }} />
      {allowed ? (
        <>
          <label htmlFor="writing" className="writing-label">{mode === 'reply' ? texts.replyLabel : texts.noteLabel}</label>
          <Textarea
            ref={field} id="writing" className="writing" resize="none" value={text} readOnly={busy} onChange={(_, { value }) => write(value)} onKeyDown={enter}
            placeholder={mode === 'reply' ? texts.replyPlaceholder : texts.notePlaceholder} aria-describedby="writing-keys"
          />
          <Problem text={over > 0 ? count(texts.tooLong, over, language) : problem} />
          <div className="sending">
            <p id="writing-keys" className="quiet">{mode === 'reply' ? texts.sendKeys : texts.saveKeys}</p>
            <p role="status" className="saved">{saved && mode === 'note' && texts.noteSaved}</p>
            <Button className="send" appearance={mode === 'reply' ? 'primary' : 'secondary'} disabledFocusable={busy || !text.trim() || over > 0} onClick={() => void send()}>
              {busy ? texts.sending : mode === 'reply' ? texts.send : texts.saveNote}
            </Button>
          </div>
        </>
      ) : <p className="quiet cannot">{mode === 'reply' ? whyNoReply(view, texts) : texts['error.NotAllowed']}</p>}
    </section>
  );
}
