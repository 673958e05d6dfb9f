import { Button } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { Automation } from '../contract/automations.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useLook } from '../hooks/useLook.tsx';
import { fill, type Texts } from '../logic/words.ts';
import { Problem, problemOf } from './Problem.tsx';

type Move = 'promote' | 'demote';

/** The name of an automation in this language: the page's own words, else what it is called to customers, else its key. */
export const automationName = (name: string, texts: Texts, called?: string) => (texts as Record<string, string>)[`automation.${name}`] ?? called ?? name;

/** How far the assistant may go by itself, for those who sign for it. */
export function Automations({ api }: { api: DeskApi }) {
  const { texts, language } = useLook();
  const load = useCallback(() => api.automations(), [api]);
  const { data, setData, problem, setProblem } = useLoaded(load);
  const [busy, setBusy] = useState(false);

  const move = async (automation: Automation, by: Move) => {
    setProblem(undefined);
    setBusy(true);
    try {
      setData(await api.moveAutomation(automation.name, by));
    } catch (reason) {
      setProblem(problemOf(reason, texts));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="people" aria-labelledby="automations-title">
      <div className="people-top"><div><h2 id="automations-title">{texts.automations}</h2><p className="quiet">{texts.automationsIntro}</p></div></div>
      <Problem text={problem} />
      <table>
        <thead><tr><th scope="col">{texts.automationWhat}</th><th scope="col">{texts.automationStage}</th><th scope="col">{texts.automationCompared}</th><th scope="col">{texts.automationLatest}</th><th scope="col">{texts.automationMove}</th></tr></thead>
        <tbody>
          {data?.map(one => (
            <tr key={one.name}>
              <th scope="row">{automationName(one.name, texts, one.words[language])}</th>
              <td data-label={texts.automationStage}>{texts[`stage.${one.stage}`]}{one.highest !== 'automatic' && <span className="quiet"> {fill(texts.automationHighest, { stage: texts[`stage.${one.highest}`] })}</span>}</td>
              <td data-label={texts.automationCompared}>{fill(texts.automationRight, { right: one.right, compared: one.compared, least: one.least })}</td>
              <td data-label={texts.automationLatest}>{fill(texts.automationWrong, { wrong: one.latestWrong, latest: one.latest })}</td>
              <td data-label={texts.automationMove}>
                <span className="access">
                  <Button size="small" disabledFocusable={busy || !one.mayPromote} aria-label={fill(texts.promoteOf, { name: automationName(one.name, texts, one.words[language]) })} onClick={() => void move(one, 'promote')}>{texts.promote}</Button>
                  <Button size="small" disabledFocusable={busy || !one.mayDemote} aria-label={fill(texts.demoteOf, { name: automationName(one.name, texts, one.words[language]) })} onClick={() => void move(one, 'demote')}>{texts.demote}</Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
