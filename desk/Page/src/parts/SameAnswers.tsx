import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { SameAnswer } from '../contract.ts';
import { useLook } from '../hooks/useLook.tsx';
import { hashOf } from '../logic/address.ts';
import { fullDayAndTime } from '../logic/when.ts';
import { OfficeTable } from './OfficeTable.tsx';
import { Problem, problemOf } from './Problem.tsx';

interface Props {
  api: DeskApi;
  review: string;
  label: string;
}

/** Who was told the same, by ids and times; on demand, for each look is noted in the audit log. */
export function SameAnswers({ api, review, label }: Props) {
  const { texts, language } = useLook();
  const [same, setSame] = useState<SameAnswer[]>();
  const [problem, setProblem] = useState<string>();

  const look = async () => {
    setProblem(undefined);
    try {
      setSame(await api.sameAnswers(review));
    } catch (reason) {
      setProblem(problemOf(reason, texts));
    }
  };
  return (
    <>
      <div className="office-actions"><Button aria-label={label} onClick={() => void look()}>{texts.answerSame}</Button></div>
      <Problem text={problem} />
      <div role="status">
        {same && (
          <OfficeTable
            caption={label} columns={[texts.answerConversation, texts.answerCase, texts.answerGiven]}
            rows={same.map((one, at) => ({
              key: `${at}`,
              cells: [
                <span translate="no">{one.channel} {one.conversation}</span>,
                one.case ? <a href={hashOf({ at: 'case', reference: one.case })} translate="no">{one.case}</a> : texts.answerNoCase,
                fullDayAndTime(one.at, language),
              ],
            }))}
          />
        )}
      </div>
    </>
  );
}
