import { Field, Select } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { DeskApi } from '../api.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useLook } from '../hooks/useLook.tsx';
import { fullDayAndTime } from '../logic/when.ts';
import { count } from '../logic/words.ts';
import { OfficeSection } from './OfficeSection.tsx';
import { OfficeTable } from './OfficeTable.tsx';

const periods = [7, 30, 90, 365] as const;
const day = 24 * 60 * 60 * 1000;

/** Who had covered data shown, and why: the class of the data, never the data. */
export function OfficeReveals({ api }: { api: DeskApi }) {
  const { texts, language } = useLook();
  const [days, setDays] = useState<number>(30);
  const { data, problem, reload } = useLoaded(useCallback(() => api.reveals(new Date(Date.now() - days * day).toISOString(), new Date(Date.now() + day).toISOString()), [api, days]));
  const words: Record<string, string> = texts;
  return (
    <OfficeSection
      title={texts['office.reveals']} intro={texts.revealsIntro} loading={!data} problem={problem} retry={reload}
      actions={<Field label={texts.period} orientation="horizontal">
        <Select value={String(days)} onChange={(_, { value }) => setDays(Number(value))}>
          {periods.map(one => <option key={one} value={one}>{count(texts.lastDays, one, language)}</option>)}
        </Select>
      </Field>}
    >
      {data?.reveals.length === 0 ? <p className="office-card">{texts.noReveals}</p> : data && (
        <>
          <h3>{texts.byAgent}</h3>
          <OfficeTable
            caption={texts.byAgent} columns={[texts.columnName, texts['office.reveals'], texts.inbox]}
            rows={data.agents.map(one => ({ key: one.agent, cells: [one.agent, one.count, one.cases] }))}
          />
          <h3>{count(texts.revealsCount, data.reveals.length, language)}</h3>
          <OfficeTable
            caption={texts['office.reveals']} columns={[texts.when, texts.columnName, texts.caseColumn, texts.dataKinds, texts.revealReason]}
            rows={data.reveals.map((one, at) => ({
              key: `${one.at} ${at}`,
              cells: [fullDayAndTime(one.at, language), one.agent, one.case, one.class ? words[`dataClass.${one.class}`] ?? one.class : texts.wholeLine, words[`reveal.${one.reason}`] ?? one.reason],
            }))}
          />
        </>
      )}
    </OfficeSection>
  );
}
