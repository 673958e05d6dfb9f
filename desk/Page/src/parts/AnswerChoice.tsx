import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useLook } from '../hooks/useLook.tsx';

interface Props {
  question: string;
  busy: boolean;
  judge(wrong: boolean, right?: string): void;
}

/** Whether an answer is wrong, and what is right instead; neither has a default. */
export function AnswerChoice({ question, busy, judge }: Props) {
  const { texts } = useLook();
  const [right, setRight] = useState('');
  return (
    <div className="office-form">
      <Field label={texts.answerCorrection} hint={texts.answerCorrectionHint}>
        <Textarea value={right} maxLength={1000} onChange={(_, { value }) => setRight(value)} />
      </Field>
      <div className="office-actions">
        <Button disabledFocusable={busy} aria-label={`${texts.answerWrong}: ${question}`} onClick={() => judge(true, right.trim() || undefined)}>{texts.answerWrong}</Button>
        <Button disabledFocusable={busy} aria-label={`${texts.answerRight}: ${question}`} onClick={() => judge(false)}>{texts.answerRight}</Button>
      </div>
    </div>
  );
}
