import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { DeskApi } from '../api.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useLook } from '../hooks/useLook.tsx';
import { ApprovalItem } from './ApprovalItem.tsx';
import { OfficeSection } from './OfficeSection.tsx';

const net = 15_000;

/** What waits for a person's decision, what must be answered first on top; below it what was decided lately. */
export function Approvals({ api, news }: { api: DeskApi; news: number }) {
  const { texts } = useLook();
  const { data, problem, reload } = useLoaded(api.approvals);
  useEffect(reload, [reload, news]);
  useEffect(() => {
    const timer = setInterval(reload, net);
    return () => clearInterval(timer);
  }, [reload]);
  const open = data?.filter(row => row.isOpen) ?? [];
  const decided = data?.filter(row => !row.isOpen) ?? [];
  return (
    <OfficeSection title={texts.approvals} intro={texts.approvalsIntro} loading={!data} problem={problem} retry={reload} actions={<Button onClick={reload}>{texts.refresh}</Button>}>
      {data && open.length === 0 && <p className="office-card">{texts.noApprovals}</p>}
      {open.length > 0 && <ul className="approvals">{open.map(row => <li key={row.id}><ApprovalItem api={api} row={row} decided={reload} /></li>)}</ul>}
      {decided.length > 0 && (
        <details className="office-card">
          <summary>{texts.approvalsDecided}</summary>
          <ul className="approvals">{decided.map(row => <li key={row.id}><ApprovalItem api={api} row={row} decided={reload} /></li>)}</ul>
        </details>
      )}
    </OfficeSection>
  );
}
