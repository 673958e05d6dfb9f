import { Button } from '@fluentui/react-components';
import type { DeskApi } from '../api.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useLook } from '../hooks/useLook.tsx';
import { AnswerItem } from './AnswerItem.tsx';
import { OfficeSection } from './OfficeSection.tsx';

/** The answers that somebody doubts, what nobody has judged on top. Not fetched by itself: each look is noted in the audit log. */
export function Answers({ api }: { api: DeskApi }) {
  const { texts } = useLook();
  const { data, setData, problem, reload } = useLoaded(api.answers);
  const open = data?.filter(review => !review.judgement) ?? [];
  const judged = data?.filter(review => review.judgement) ?? [];
  const items = (reviews: typeof open) => <ul className="approvals">{reviews.map(review => <li key={review.id}><AnswerItem api={api} review={review} judged={setData} /></li>)}</ul>;
  return (
    <OfficeSection title={texts.answers} intro={texts.answersIntro} loading={!data} problem={problem} retry={reload} actions={<Button onClick={reload}>{texts.refresh}</Button>}>
      {data && open.length === 0 && <p className="office-card">{texts.noAnswers}</p>}
      {open.length > 0 && items(open)}
      {judged.length > 0 && <section><h3>{texts.answersJudged}</h3>{items(judged)}</section>}
    </OfficeSection>
  );
}
