import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { Row } from '../contract/cases.ts';
import type { Me, Session } from '../contract/people.ts';
import { useAlerts } from '../hooks/useAlerts.ts';
import { useCase } from '../hooks/useCase.ts';
import { useCases } from '../hooks/useCases.ts';
import { useHub } from '../hooks/useHub.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import { useSwitch } from '../hooks/useSetting.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import type { Place } from '../logic/address.ts';
import type { Drafts, Mode } from '../logic/drafts.ts';
import { neighbour, news } from '../logic/inbox.ts';
import { fill } from '../logic/words.ts';
import { Answers } from './Answers.tsx';
import { Approvals } from './Approvals.tsx';
import { Automations } from './Automations.tsx';
import { Columns } from './Columns.tsx';
import { Header, mayAutomate } from './Header.tsx';
import { Help } from './Help.tsx';
import { languageName } from './InboxRow.tsx';
import { People } from './People.tsx';

interface Props {
  api: DeskApi;
  drafts: Drafts;
  session: Session;
  me: Me;
  place: Place;
  go(place: Place, replace?: boolean): void;
  signOut(): Promise<void>;
}

/** What a signed-in person sees: it joins what the server tells with what is on the screen. */
export function Desk({ api, drafts, session, me, place, go, signOut }: Props) {
  const { texts } = useLook();
  const say = useSay();
  const alerts = useAlerts();
  const [available, setAvailable] = useState(me.available);
  const [shortcuts, setShortcuts] = useSwitch('shortcuts', true);
  const [help, setHelp] = useState(false);
  const [typing, setTyping] = useState<string>();
  const [searching, setSearching] = useState(0);
  const [wish, setWish] = useState<{ mode: Mode; at: number }>();
  const typingEnds = useRef<ReturnType<typeof setTimeout>>(undefined);
  const reference = place.at === 'case' ? place.reference : undefined;
  const onPeople = place.at === 'people' && me.role === 'administrator';
  const onApprovals = place.at === 'approvals';
  const onAnswers = place.at === 'answers';
  const [heard, setHeard] = useState(0);
  const onAutomations = place.at === 'automations' && mayAutomate(me);

  const open = useCallback((next: string) => go({ at: 'case', reference: next }), [go]);
  const forget = useCallback((closed: string) => drafts.remove(closed), [drafts]);

  const tell = (before: readonly Row[], after: readonly Row[]) => {
    drafts.keepOnly(after.map(row => row.reference));
    for (const { kind, reference: about, language } of news(before, after)) {
      const values = { reference: about, language: languageName(language, texts) };
      const inView = about === reference && document.hasFocus();
      if (kind === 'waiting' || !inView) alerts.ring(kind);
      // Lines of the case in view are read out by the conversation itself.
      if (kind === 'waiting' || about !== reference) say(fill(texts[`say.${kind}`], values));
      alerts.show(texts[`notify.${kind}`], fill(texts['notify.body'], values), about, () => open(about));
    }
  };

  const cases = useCases(api, tell);
  const current = useCase(api, reference, forget);
  const refreshAll = () => {
    void cases.refresh();
    void current.refresh();
  };

  const line = useHub({
    changed: about => {
      void cases.refresh();
      setHeard(before => before + 1);
      if (about === reference) {
        setTyping(undefined);
        void current.refresh();
      }
    },
    customerTyping: about => {
      clearTimeout(typingEnds.current);
      setTyping(about);
      typingEnds.current = setTimeout(() => setTyping(undefined), 6000);
    },
    caughtUp: refreshAll,
  });
  const lost = line === 'lost' || cases.failed;
  const wasLost = useRef(false);
  useEffect(() => {
    if (wasLost.current && !lost) say(texts.backAgain);
    wasLost.current = lost;
  }, [lost, say, texts]);

  const presence = (next: boolean) => {
    setAvailable(next);
    api.setPresence(next).then(() => cases.refresh(), () => setAvailable(!next));
  };

  const step = (by: 1 | -1) => {
    const next = neighbour(cases.list?.cases ?? [], reference, by);
    if (!next) return;
    open(next);
    document.querySelector<HTMLElement>(`button.row[data-reference="${CSS.escape(next)}"]`)?.focus();
  };
  const write = (mode: Mode) => setWish({ mode, at: Date.now() });
  const press = (selector: string) => document.querySelector<HTMLButtonElement>(selector)?.click();
  useShortcuts(!help && !onPeople && !onApprovals && !onAnswers && !onAutomations && shortcuts, {
    j: () => step(1), k: () => step(-1), a: () => press('#accept-case'), r: () => write('reply'), n: () => write('note'), '/': () => setSearching(Date.now()), '?': () => setHelp(true),
  });

  return (
    <div className="desk">
      <Header
        company={session.company} me={me} available={available} setAvailable={presence} alerts={alerts} onPeople={onPeople} onApprovals={onApprovals} onAnswers={onAnswers} onAutomations={onAutomations}
        goApprovals={() => go({ at: 'approvals' })} goAnswers={() => go({ at: 'answers' })} goPeople={() => go({ at: 'people' })} goAutomations={() => go({ at: 'automations' })} goCases={() => go({ at: 'inbox' })} openHelp={() => setHelp(true)} signOut={() => void signOut().catch(refreshAll)}
      />
      <div role="status">
        {lost && <MessageBar intent="warning" className="lost"><MessageBarBody>{texts.lost}</MessageBarBody></MessageBar>}
      </div>
      {onPeople
        ? <main className="people-place"><People api={api} me={me} /></main>
        : onApprovals ? <main className="people-place"><Approvals api={api} news={heard} /></main>
        : onAnswers ? <main className="people-place"><Answers api={api} /></main>
        : onAutomations ? <main className="people-place"><Automations api={api} /></main>
        : <Columns {...{ api, drafts, list: cases.list, reference, current, open, leave: () => go({ at: 'inbox' }), typing: reference !== undefined && typing === reference, wish, searching, refreshAll }} />}
      <Help open={help} close={() => setHelp(false)} shortcuts={shortcuts} setShortcuts={setShortcuts} />
    </div>
  );
}
