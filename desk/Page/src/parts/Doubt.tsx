import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { DeskApi } from '../api.ts';
import type { Line, View } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import { Modal } from './Modal.tsx';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  reference: string;
  /** The answer that is doubted; nothing while none is. */
  line: Line | undefined;
  close(): void;
  doubted(view: View): void;
}

/** Says why an answer of the assistant's is doubted, in one line: it then stands on the list of doubted answers with its evidence. */
export function Doubt({ api, reference, line, close, doubted }: Props) {
  const { texts } = useLook();
  const say = useSay();
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const leave = () => {
    setWhy('');
    setProblem(undefined);
    close();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !line) return;
    if (!why.trim()) return setProblem(texts.sayWhy);
    setBusy(true);
    setProblem(undefined);
    try {
      doubted(await api.doubt(reference, line.id, why.trim()));
      say(texts.doubtSaid);
      leave();
    } catch (refused) {
      setProblem(problemOf(refused, texts));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      open={line !== undefined} title={texts.doubtTitle} close={leave}
      actions={<><Button onClick={leave}>{texts.cancel}</Button><Button type="submit" form="doubt" appearance="primary" disabledFocusable={busy}>{texts.doubt}</Button></>}
    >
      <p>{texts.doubtText}</p>
      <form id="doubt" className="office-form" onSubmit={event => void submit(event)}>
        <Field label={texts.doubtWhy} required><Input value={why} maxLength={200} autoComplete="off" onChange={(_, { value }) => setWhy(value)} /></Field>
        <Problem text={problem} />
      </form>
    </Modal>
  );
}
