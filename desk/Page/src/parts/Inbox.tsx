import { Spinner } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { CaseList } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useNow } from '../hooks/useNow.ts';
import { grouped } from '../logic/inbox.ts';
import { count } from '../logic/words.ts';
import { InboxRow } from './InboxRow.tsx';

interface Props {
  list: CaseList | undefined;
  current: string | undefined;
  open(reference: string): void;
}

export function Inbox({ list, current, open }: Props) {
  const { texts, language } = useLook();
  const now = useNow();
  const box = useRef<HTMLDivElement>(null);

  const arrows = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const rows = [...(box.current?.querySelectorAll<HTMLButtonElement>('button.row') ?? [])];
    const next = rows[rows.indexOf(document.activeElement as HTMLButtonElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  if (!list) return <div className="inbox-empty"><Spinner label={texts.loading} /></div>;
  return (
    <div className="inbox" ref={box} onKeyDown={arrows}>
      <p className={list.availableAgents === 0 ? 'agents nobody' : 'agents'}>
        {list.availableAgents === 0 ? texts.nobodyAvailable : count(texts.agentsAvailable, list.availableAgents, language)}
      </p>
      {list.cases.length === 0 && <div className="inbox-empty"><p>{texts.emptyInbox}</p><p className="quiet">{texts.emptyInboxMore}</p></div>}
      {grouped(list.cases).map(({ group, rows }) => (
        <section key={group} aria-labelledby={`group-${group}`} className={`group ${group}`}>
          <h3 id={`group-${group}`}>{texts[`group.${group}`]} <span className="quiet">{rows.length}</span></h3>
          <ul>
            {rows.map(row => (
              <li key={row.reference}><InboxRow row={row} group={group} now={now} current={row.reference === current} open={open} /></li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
