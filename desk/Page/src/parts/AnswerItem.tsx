import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { DoubtedAnswer } from '../contract.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import { fullDayAndTime } from '../logic/when.ts';
import { fill } from '../logic/words.ts';
import { AnswerEvidence } from './AnswerEvidence.tsx';
import { Problem, problemOf } from './Problem.tsx';
import { SameAnswers } from './SameAnswers.tsx';

interface Props {
  api: DeskApi;
  review: DoubtedAnswer;
  judged(all: DoubtedAnswer[]): void;
}

/** One doubted answer: what was asked, what it rested on, and whether it is wrong. */
export function AnswerItem({ api, review, judged }: Props) {
  const { texts, language } = useLook();
  const say = useSay();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { answer, judgement } = review;
  const question = answer?.question ?? texts.answerErased;

  const judge = async (wrong: boolean) => {
    setProblem(undefined);
    setBusy(true);
    try {
      judged(await api.judgeAnswer(review.id, wrong));
      say(wrong ? texts.answerFoundWrong : texts.answerFoundRight);
    } catch (reason) {
      setProblem(problemOf(reason, texts));
    } finally {
      setBusy(false);
    }
  };
  return (
    <article className="office-card" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} lang={answer?.language}>{question}</h3>
      <dl className="pairs">
        <dt>{texts.answerDoubted}</dt>
        <dd>{review.doubtedBy ?? texts.answerByCustomer}, {fullDayAndTime(review.doubtedAt, language)}</dd>
        {judgement && <><dt>{texts.answerJudgement}</dt><dd><strong>{judgement.wrong ? texts.answerFoundWrong : texts.answerFoundRight}</strong> {judgement.by}, {fullDayAndTime(judgement.at, language)}</dd></>}
      </dl>
      {answer && <AnswerEvidence answer={answer} />}
      {review.mayJudge && (
        <div className="office-actions">
          <Button disabledFocusable={busy} aria-label={`${texts.answerWrong}: ${question}`} onClick={() => void judge(true)}>{texts.answerWrong}</Button>
          <Button disabledFocusable={busy} aria-label={`${texts.answerRight}: ${question}`} onClick={() => void judge(false)}>{texts.answerRight}</Button>
        </div>
      )}
      <Problem text={problem} />
      {review.mayTrace && <SameAnswers api={api} review={review.id} label={fill(texts.answerSameOf, { question })} />}
    </article>
  );
}
