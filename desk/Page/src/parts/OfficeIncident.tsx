import { Button, Field, Input, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { DeskApi } from '../api.ts';
import type { Incident, IncidentWindow, Reach } from '../contract/office.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import { timeBox } from '../logic/due.ts';
import { save } from '../logic/save.ts';
import { fullDayAndTime } from '../logic/when.ts';
import { count } from '../logic/words.ts';
import { OfficeSection } from './OfficeSection.tsx';
import { OfficeTable } from './OfficeTable.tsx';
import { problemOf } from './Problem.tsx';

const hour = 60 * 60 * 1000;
const reaches: readonly Reach[] = ['touched', 'stored'];

/** Whom a window of time touched: ids and counts, for the notifications of a breach. */
export function OfficeIncident({ api }: { api: DeskApi }) {
  const { texts, language } = useLook();
  const say = useSay();
  const [from, setFrom] = useState(() => timeBox(Date.now() - 24 * hour));
  const [until, setUntil] = useState(() => timeBox(Date.now() + hour / 60));
  const [reach, setReach] = useState<Reach>('touched');
  const [found, setFound] = useState<Incident>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const run = async (act: (window: IncidentWindow) => Promise<void>) => {
    if (busy) return;
    setProblem(undefined);
    if (!from || !until) return setProblem(texts['error.BadWindow']);
    setBusy(true);
    try {
      await act({ from: new Date(from).toISOString(), until: new Date(until).toISOString(), reach });
    } catch (reason) {
      setProblem(problemOf(reason, texts));
    }
    setBusy(false);
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    void run(async window => {
      const answer = await api.incident(window);
      setFound(answer);
      say(count(texts.personsFound, answer.persons.length, language));
    });
  };
  const take = (format: 'json' | 'csv') => void run(async window => save(await api.incidentFile(window, format), `incident-${window.from.slice(0, 10)}.${format}`));
  const words: Record<string, string> = texts;
  const of = (classes: readonly string[]) => classes.map(one => words[`dataClass.${one}`] ?? one).join(' · ');

  return (
    <OfficeSection title={texts['office.incident']} intro={texts.incidentIntro} problem={problem}>
      <form className="office-form office-card" onSubmit={search}>
        <div className="office-row">
          <Field label={texts.incidentFrom} required><Input type="datetime-local" value={from} onChange={(_, { value }) => setFrom(value)} /></Field>
          <Field label={texts.incidentUntil} required><Input type="datetime-local" value={until} onChange={(_, { value }) => setUntil(value)} /></Field>
        </div>
        <Field label={texts.reachOf}>
          <RadioGroup value={reach} onChange={(_, { value }) => setReach(value as Reach)}>
            {reaches.map(one => <Radio key={one} value={one} label={texts[`reach.${one}`]} />)}
          </RadioGroup>
        </Field>
        <div className="office-actions">
          <Button type="submit" appearance="primary" disabledFocusable={busy}>{texts.incidentGo}</Button>
          <Button onClick={() => take('json')} disabledFocusable={busy}>{texts.saveJson}</Button>
          <Button onClick={() => take('csv')} disabledFocusable={busy}>{texts.saveCsv}</Button>
          {busy && <Spinner size="tiny" label={texts.loading} />}
        </div>
      </form>
      {found && <h3>{count(texts.personsFound, found.persons.length, language)}</h3>}
      {found && (found.persons.length === 0 ? <p className="office-card">{texts.noPersons}</p> : (
        <OfficeTable
          caption={texts['office.incident']} columns={[texts.person, texts.notifyBy, texts.dataKinds, texts.counts, texts.lastAt]}
          rows={found.persons.map(person => ({
            key: person.person,
            cells: [
              <code translate="no">{person.person}</code>,
              <>{texts[`notifyBy.${person.notify}`]} <span className="quiet">{person.channels.join(' ')}</span></>,
              <>{of(person.classes)}{person.sensitive && <strong> · {texts.sensitive}</strong>}</>,
              [
                count(texts.nConversations, person.conversations.length, language), count(texts.nCases, person.cases.length, language),
                count(texts.nFiles, person.files.length, language), count(texts.nLooks, person.looks, language),
              ].join(', '),
              fullDayAndTime(person.lastAt, language),
            ],
          }))}
        />
      ))}
    </OfficeSection>
  );
}
