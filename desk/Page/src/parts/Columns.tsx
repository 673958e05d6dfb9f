import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { DeskApi } from '../api.ts';
import type { CaseList } from '../contract/cases.ts';
import type { useCase } from '../hooks/useCase.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useColumns } from '../hooks/useMedia.ts';
import type { Drafts, Mode } from '../logic/drafts.ts';
import { CaseHidden } from './CaseHidden.tsx';
import { Conversation } from './Conversation.tsx';
import { Facts } from './Facts.tsx';
import { Inbox } from './Inbox.tsx';
import { Search, searchId } from './Search.tsx';
import { Tabs } from './Tabs.tsx';

interface Props {
  api: DeskApi;
  drafts: Drafts;
  list: CaseList | undefined;
  reference: string | undefined;
  current: ReturnType<typeof useCase>;
  open(reference: string): void;
  leave(): void;
  typing: boolean;
  wish: { mode: Mode; at: number } | undefined;
  /** When the search was last wished for. */
  searching: number;
  refreshAll(): void;
}

type Panel = 'inbox' | 'conversation' | 'facts';

/** Three columns where there is room; else what does not fit becomes tabs. */
export function Columns({ api, drafts, list, reference, current, open, leave, typing, wish, searching, refreshAll }: Props) {
  const { texts } = useLook();
  const columns = useColumns();
  const tabs: Panel[] = columns === 3 ? [] : columns === 2 ? ['conversation', 'facts'] : ['inbox', 'conversation', 'facts'];
  const [chosen, setChosen] = useState<Panel>(reference ? 'conversation' : 'inbox');
  const panel = tabs.includes(chosen) ? chosen : tabs[0];
  const { view, gone } = current;

  const moved = useRef(false);
  useEffect(() => {
    const next = reference ? 'conversation' : 'inbox';
    moved.current = columns === 1 && chosen !== next;
    setChosen(next);
  }, [reference]);
  // What was pressed is out of sight now: the focus goes where the eye goes.
  useEffect(() => {
    if (moved.current) document.getElementById(`title-${panel}`)?.focus();
    moved.current = false;
  }, [panel]);
  useEffect(() => {
    if (wish) setChosen('conversation');
  }, [wish]);
  useEffect(() => {
    if (!searching) return;
    if (tabs.includes('inbox')) setChosen('inbox');
    requestAnimationFrame(() => document.getElementById(searchId)?.focus());
  }, [searching]);

  /** A tab's panel where it is one, else a region of its own: both are named by their title. */
  const place = (name: Panel) => ({
    id: `panel-${name}`,
    className: `panel ${name}-panel`,
    hidden: tabs.includes(name) && panel !== name,
    ...(tabs.includes(name) && { role: 'tabpanel' }),
    'aria-labelledby': `title-${name}`,
  });
  const title = (name: Panel) => <h2 id={`title-${name}`} className="unseen" tabIndex={-1}>{texts[name]}</h2>;

  // Around both: what is in clear in the conversation is in clear beside it. Drawn anew for each case, so what was revealed in one is forgotten in the next.
  const within = (inside: ReactNode) => view ? <CaseHidden key={view.reference} api={api} view={view}>{inside}</CaseHidden> : inside;

  return (
    <main className={`columns columns-${columns}`}>
      {tabs.length > 0 && (
        <Tabs<Panel> label={texts.views} selected={panel} select={setChosen} tabs={tabs.map(value => ({ value, name: texts[value], panel: `panel-${value}` }))} />
      )}
      <section {...place('inbox')}>{title('inbox')}<Search api={api} open={open} /><Inbox list={list} current={reference} open={open} /></section>
      {within(<>
      <section {...place('conversation')}>
        {title('conversation')}
        {view
          ? <Conversation key={view.reference} {...{ api, drafts, view, typing, wish, leave, refreshAll, show: current.show, finish: current.end }} />
          : <Nothing gone={gone} loading={reference !== undefined} />}
      </section>
      <section {...place('facts')}>{title('facts')}{view ? <Facts view={view} /> : columns < 3 && <Nothing gone={gone} loading={reference !== undefined} />}</section>
      </>)}
    </main>
  );
}

function Nothing({ gone, loading }: { gone: boolean; loading: boolean }) {
  const { texts } = useLook();
  return (
    <div className="nothing">
      {gone ? <p>{texts.gone}</p> : loading ? <p className="quiet">{texts.loading}</p> : <><p>{texts.pickCase}</p><p className="quiet">{texts.pickCaseMore}</p></>}
    </div>
  );
}
