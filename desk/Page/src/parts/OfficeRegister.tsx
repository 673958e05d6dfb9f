import { Button, Link } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { DeskApi } from '../api.ts';
import type { Register, Worded } from '../contract/office.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useLook } from '../hooks/useLook.tsx';
import { fullDayAndTime } from '../logic/when.ts';
import { fill } from '../logic/words.ts';
import { OfficeSection } from './OfficeSection.tsx';
import { OfficeTable } from './OfficeTable.tsx';

const list = (items: readonly Worded[], none: string) => items.map(item => item.words).join(' · ') || none;

/** The record of processing, to read, to print and to take away. */
export function OfficeRegister({ api }: { api: DeskApi }) {
  const { texts, language } = useLook();
  const { data, problem, reload } = useLoaded(useCallback(() => api.register(language), [api, language]));
  return (
    <OfficeSection
      title={texts['office.register']} intro={texts.registerIntro} loading={!data} problem={problem} retry={reload}
      actions={<>
        <Button onClick={() => print()}>{texts.print}</Button>
        <Link href={api.registerAddress('json', language)} download>{texts.saveJson}</Link>
        <Link href={api.registerAddress('csv', language)} download>{texts.saveCsv}</Link>
      </>}
    >
      {data && <Content register={data} />}
    </OfficeSection>
  );
}

function Content({ register }: { register: Register }) {
  const { texts, language } = useLook();
  return (
    <>
      <dl className="pairs office-card">
        <dt>{texts.controller}</dt><dd>{register.controller}</dd>
        <dt>{texts.officer}</dt><dd>{register.officer ?? texts.notNamed}</dd>
        <dt>{texts.madeAt}</dt><dd>{fullDayAndTime(register.madeAt, language)}</dd>
      </dl>
      {register.activities.map(({ purpose, people, data, origins, recipients, processors, limits }) => (
        <section key={`${people.key} ${purpose.key}`} className="office-card" aria-labelledby={`for-${people.key}-${purpose.key}`}>
          <h3 id={`for-${people.key}-${purpose.key}`}>{purpose.words}</h3>
          <dl className="pairs">
            <dt>{texts.peopleOf}</dt><dd>{people.words}</dd>
            <dt>{texts.dataKinds}</dt><dd>{list(data, texts.none)}</dd>
            <dt>{texts.origins}</dt><dd>{list(origins, texts.none)}</dd>
            <dt>{texts.recipients}</dt><dd>{list(recipients, texts.none)}</dd>
            <dt>{texts.processors}</dt><dd>{list(processors, texts.none)}</dd>
          </dl>
          <OfficeTable
            caption={fill(texts.limitsOf, { purpose: purpose.words })} columns={[texts.category, texts.basis, texts.kept, texts.countedFrom]}
            rows={limits.map(limit => ({ key: limit.category.key, cells: [limit.category.words, limit.basis.words, limit.kept, limit.from.words] }))}
          />
        </section>
      ))}
      <section className="office-card" aria-labelledby="processors-title">
        <h3 id="processors-title">{texts.processors}</h3>
        {register.processors.length === 0 ? <p>{texts.noProcessors}</p> : (
          <OfficeTable
            caption={texts.processors} columns={[texts.columnName, texts.registerPurpose, texts.dataKinds, texts.transfer, texts.setting]}
            rows={register.processors.map(one => ({ key: one.key, cells: [one.name, one.purpose.words, list(one.data, texts.none), one.transfer.words, <code translate="no">{one.setting}</code>] }))}
          />
        )}
      </section>
      <section className="office-card" aria-labelledby="measures-title">
        <h3 id="measures-title">{texts.measures}</h3>
        <ul className="bullets">{register.measures.map(measure => <li key={measure.key}>{measure.words}</li>)}</ul>
      </section>
      <details className="office-card">
        <summary>{fill(texts.stores, { number: register.stores.length })}</summary>
        <OfficeTable
          caption={texts.storesCaption} columns={[texts.store, texts.peopleOf, texts.category, texts.holdable]}
          rows={register.stores.map(store => ({ key: store.name, cells: [<code translate="no">{store.name}</code>, store.people.words, <code translate="no">{store.categories.join(' ')}</code>, store.holdable ? texts.yes : texts.no] }))}
        />
      </details>
    </>
  );
}
