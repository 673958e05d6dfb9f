import { useId, useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { DoubtedAnswer } from '../contract/answers.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import { fullDayAndTime } from '../logic/when.ts';
import { AnswerChoice } from './AnswerChoice.tsx';
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

  const judge = async (wrong: boolean, right?: string) => {
    setProblem(undefined);
    setBusy(true);
    try {
      judged(await api.judgeAnswer(review.id, wrong, right));
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
        {review.why && <><dt>{texts.doubtWhy}</dt><dd>{review.why}</dd></>}
        {judgement && <><dt>{texts.answerJudgement}</dt><dd><strong>{judgement.wrong ? texts.answerFoundWrong : texts.answerFoundRight}</strong> {judgement.by}, {fullDayAndTime(judgement.at, language)}</dd></>}
        {judgement?.right && <><dt>{texts.answerCorrection}</dt><dd>{judgement.right}</dd></>}
      </dl>
      {answer && <AnswerEvidence answer={answer} />}
      {review.mayJudge && <AnswerChoice question={question} busy={busy} judge={(wrong, right) => void judge(wrong, right)} />}
      <Problem text={problem} />
      {review.mayTrace && <SameAnswers api={api} review={review.id} question={question} />}
    </article>
  );
}
