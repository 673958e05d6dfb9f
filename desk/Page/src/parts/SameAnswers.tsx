import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { SameAnswer } from '../contract/answers.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import { hashOf } from '../logic/address.ts';
import { fullDayAndTime } from '../logic/when.ts';
import { count, fill } from '../logic/words.ts';
import { Confirm } from './Confirm.tsx';
import { OfficeTable } from './OfficeTable.tsx';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  review: string;
  question: string;
}

/** Who was told the same, by ids and times, and whether they know by now that it was wrong; on demand, for each look is noted in the audit log. */
export function SameAnswers({ api, review, question }: Props) {
  const { texts, language } = useLook();
  const say = useSay();
  const [same, setSame] = useState<SameAnswer[]>();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const label = fill(texts.answerSameOf, { question });

  const ask = async (load: () => Promise<SameAnswer[]>) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      setSame(await load());
    } catch (reason) {
      setProblem(problemOf(reason, texts));
    } finally {
      setBusy(false);
    }
  };
  const tell = () => ask(async () => {
    const { told, same: all } = await api.tellSame(review);
    say(count(texts.answerNowTold, told, language));
    return all;
  });
  const number = (reach: SameAnswer['reach']) => same?.filter(one => one.reach === reach).length ?? 0;
  return (
    <>
      <div className="office-actions">
        <Button aria-label={label} disabledFocusable={busy} onClick={() => void ask(() => api.sameAnswers(review))}>{texts.answerSame}</Button>
        {number('here') > 0 && <Button appearance="primary" disabledFocusable={busy} aria-label={`${texts.answerTell}: ${question}`} onClick={() => setAsking(true)}>{texts.answerTell}</Button>}
      </div>
      <Problem text={problem} />
      <div role="status">
        {same && (
          <>
            <p>{([['told', texts.answerToldCount], ['here', texts.answerHereCount], ['gone', texts.answerGoneCount]] as const).filter(([reach]) => number(reach) > 0).map(([reach, words]) => count(words, number(reach), language)).join(' ')}</p>
            <OfficeTable
              caption={label} columns={[texts.answerConversation, texts.answerCase, texts.answerGiven, texts.answerReach]}
              rows={same.map((one, at) => ({
                key: `${at}`,
                cells: [
                  <span translate="no">{one.channel} {one.conversation}</span>,
                  one.case ? <a href={hashOf({ at: 'case', reference: one.case })} translate="no">{one.case}</a> : texts.answerNoCase,
                  fullDayAndTime(one.at, language),
                  one.correctedAt ? fill(texts['answerReach.told'], { when: fullDayAndTime(one.correctedAt, language) }) : texts[`answerReach.${one.reach}`],
                ],
              }))}
            />
          </>
        )}
      </div>
      <Confirm open={asking} title={texts.answerTell} text={texts.answerTellText} go={texts.answerTell} close={() => setAsking(false)} confirmed={() => void tell()} />
    </>
  );
}
