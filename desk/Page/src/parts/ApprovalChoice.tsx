import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DeskApi } from '../api.ts';
import { refusalReasons, type Approval, type ApprovalRow, type RefusalReason } from '../contract/approvals.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import { typedAmount } from '../logic/approvals.ts';
import { newId } from '../logic/newId.ts';
import { Confirm } from './Confirm.tsx';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  view: Approval;
  row: ApprovalRow;
  decided(view: Approval): void;
}

/** Accept, or refuse with a reason: neither has a default, and both are asked once more. */
export function ApprovalChoice({ api, view, row, decided }: Props) {
  const { texts } = useLook();
  const say = useSay();
  const [reason, setReason] = useState<RefusalReason | ''>('');
  const [words, setWords] = useState('');
  const [amount, setAmount] = useState('');
  const [asking, setAsking] = useState<'accept' | 'refuse'>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  // The same for the same decision sent twice, because the answer was lost: it is made once.
  const ids = useRef({ accept: newId(), refuse: newId() });
  const { mayAccept, mayRefuse } = view.row;

  const ask = (what: 'accept' | 'refuse') => {
    const missing = what === 'refuse' && !reason ? texts.chooseReason
      : what === 'refuse' && reason === 'other' && !words.trim() ? texts.sayWhy
      : what === 'accept' && amount.trim() && typedAmount(amount) === undefined ? texts['error.BadAmount'] : undefined;
    setProblem(missing);
    if (!missing) setAsking(what);
  };
  const go = async (what: 'accept' | 'refuse') => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const next = what === 'accept'
        ? await api.acceptApproval(row.id, ids.current.accept, view.hash, typedAmount(amount), words.trim() || undefined)
        : await api.refuseApproval(row.id, ids.current.refuse, view.hash, reason as RefusalReason, words.trim() || undefined);
      say(what === 'accept' ? texts.saidAccepted : texts.saidRefused);
      decided(next);
    } catch (refused) {
      setProblem(problemOf(refused, texts));
    }
    setBusy(false);
  };
  if (!mayAccept && !mayRefuse) return <p>{texts.notYoursToDecide}</p>;
  return (
    <div className="office-form">
      <Field label={texts.wordsToCustomer} hint={texts.wordsHint}><Textarea value={words} maxLength={1000} onChange={(_, { value }) => setWords(value)} /></Field>
      {row.isStatutory && row.amount !== null && (
        <Field label={texts.rightAmount} hint={texts.rightAmountHint}><Input value={amount} inputMode="decimal" autoComplete="off" onChange={(_, { value }) => setAmount(value)} /></Field>
      )}
      {mayRefuse && (
        <Field label={texts.refusalReason}>
          <Select value={reason} onChange={(_, { value }) => setReason(value as RefusalReason | '')}>
            <option value="">{texts.chooseOne}</option>
            {refusalReasons.map(one => <option key={one} value={one}>{texts[`refusal.${one}`]}</option>)}
          </Select>
        </Field>
      )}
      <Problem text={problem} />
      <div className="office-actions">
        {mayAccept && <Button appearance="primary" disabledFocusable={busy} aria-label={`${texts.acceptIt}: ${row.reference}`} onClick={() => ask('accept')}>{texts.acceptIt}</Button>}
        {mayRefuse && <Button disabledFocusable={busy} aria-label={`${texts.refuseIt}: ${row.reference}`} onClick={() => ask('refuse')}>{texts.refuseIt}</Button>}
      </div>
      <Confirm
        open={asking === 'accept'} title={texts.acceptTitle} text={row.needsTwo && !row.first ? texts.acceptFirstText : texts.acceptText} go={texts.acceptIt}
        close={() => setAsking(undefined)} confirmed={() => void go('accept')}
      />
      <Confirm open={asking === 'refuse'} title={texts.refuseTitle} text={texts.refuseText} go={texts.refuseIt} close={() => setAsking(undefined)} confirmed={() => void go('refuse')} />
    </div>
  );
}
