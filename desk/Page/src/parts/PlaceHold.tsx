import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { DeskApi } from '../api.ts';
import type { Hold } from '../contract/office.ts';
import { useLook } from '../hooks/useLook.tsx';
import { dateBox, endOfDay } from '../logic/due.ts';
import { Modal } from './Modal.tsx';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  open: boolean;
  close(): void;
  placed(holds: Hold[]): void;
}

/** Case, reason and end: none of them has a default, because each is a decision. */
export function PlaceHold({ api, open, close, placed }: Props) {
  const { texts } = useLook();
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const leave = () => {
    setReference('');
    setReason('');
    setUntil('');
    setProblem(undefined);
    close();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      placed(await api.placeHold(reference.trim(), reason.trim(), endOfDay(until)));
      leave();
    } catch (refused) {
      setProblem(problemOf(refused, texts));
    }
    setBusy(false);
  };
  return (
    <Modal
      open={open} title={texts.placeHold} close={leave}
      actions={<><Button onClick={leave}>{texts.cancel}</Button><Button type="submit" form="place-hold" appearance="primary" disabledFocusable={busy}>{texts.placeHold}</Button></>}
    >
      <p>{texts.placeHoldText}</p>
      <form id="place-hold" className="office-form" onSubmit={event => void submit(event)}>
        <Field label={texts.caseReference} required><Input value={reference} onChange={(_, { value }) => setReference(value)} autoComplete="off" spellCheck={false} /></Field>
        <Field label={texts.why} hint={texts.whyHint} required><Textarea value={reason} maxLength={500} onChange={(_, { value }) => setReason(value)} /></Field>
        <Field label={texts.until} hint={texts.untilHint} required><Input type="date" value={until} min={dateBox(Date.now())} onChange={(_, { value }) => setUntil(value)} /></Field>
        <Problem text={problem} />
      </form>
    </Modal>
  );
}
