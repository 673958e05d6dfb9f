import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { Approval, ApprovalRow } from '../contract/approvals.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useNow } from '../hooks/useNow.ts';
import { money } from '../logic/approvals.ts';
import { dayAndTime } from '../logic/when.ts';
import { fill } from '../logic/words.ts';
import { ApprovalCase } from './ApprovalCase.tsx';
import { ApprovalChoice } from './ApprovalChoice.tsx';
import { Icon } from './Icon.tsx';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  row: ApprovalRow;
  decided(): void;
}

/** One request: what is needed to choose it, and on demand, which is noted in the audit log, the whole of it. */
export function ApprovalItem({ api, row, decided }: Props) {
  const { texts, language } = useLook();
  const now = useNow();
  const id = useId();
  const [view, setView] = useState<Approval>();
  const [problem, setProblem] = useState<string>();
  const late = row.isOpen && new Date(row.answerBy).getTime() < now;
  const title = `${texts[`change.${row.kind}`]}${row.amount === null || row.currency === null ? '' : `, ${money(row.amount, row.currency, language)}`}`;

  const look = async () => {
    if (view) return setView(undefined);
    setProblem(undefined);
    try {
      setView(await api.approval(row.id));
    } catch (reason) {
      setProblem(problemOf(reason, texts));
    }
  };
  return (
    <article className="office-card" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title} <span className="quiet" translate="no">{row.reference}</span></h3>
      <dl className="pairs">
        <dt>{texts.stateOf}</dt>
        <dd>{texts[`approval.${row.state}`]}{row.first && `: ${row.first}`}</dd>
        <dt>{texts.askedSince}</dt>
        <dd>{dayAndTime(row.askedAt, language)}</dd>
        <dt>{texts.answerBy}</dt>
        <dd>{late ? <span className="late-mark"><Icon name="late" /> <strong>{fill(texts.answerLate, { when: dayAndTime(row.answerBy, language) })}</strong></span> : dayAndTime(row.answerBy, language)}</dd>
      </dl>
      {row.isOpen && row.needsTwo && <p>{texts.needsTwo}</p>}
      {row.isOpen && row.isStatutory && <p>{texts.isStatutory}</p>}
      {row.isOpen && row.isContested && <p>{texts.isContested}</p>}
      <div className="office-actions">
        <Button aria-expanded={view !== undefined} aria-controls={`${id}-case`} aria-label={`${view ? texts.lookLess : texts.lookAtIt}: ${row.reference}`} onClick={() => void look()}>{view ? texts.lookLess : texts.lookAtIt}</Button>
      </div>
      <Problem text={problem} />
      <div id={`${id}-case`}>
        {view && <ApprovalCase view={view} />}
        {view && row.isOpen && <ApprovalChoice api={api} view={view} row={row} decided={next => { setView(next); decided(); }} />}
      </div>
    </article>
  );
}
