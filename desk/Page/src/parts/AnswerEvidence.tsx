import type { AnswerSentence, DoubtedAnswer } from '../contract/answers.ts';
import { useLook } from '../hooks/useLook.tsx';
import { fullDayAndTime } from '../logic/when.ts';
import { fill } from '../logic/words.ts';

type Answer = NonNullable<DoubtedAnswer['answer']>;

/** What an answer rested on: its sentences, those that were left out and why, and the very versions it was taken from. */
export function AnswerEvidence({ answer }: { answer: Answer }) {
  const { texts, language } = useLook();
  return (
    <>
      <dl className="pairs">
        <dt>{texts.answerGiven}</dt>
        <dd>{fullDayAndTime(answer.at, language)}, {texts[`answerOutcome.${answer.outcome}`]}</dd>
        <dt>{texts.answerConfidence}</dt>
        <dd>{share(answer.confidence, language)}</dd>
        <dt>{texts.answerId}</dt>
        <dd translate="no">{answer.id}</dd>
      </dl>
      <Sentences title={texts.answerTold} sentences={answer.told} spoken={answer.language} />
      {answer.leftOut.length > 0 && <Sentences title={texts.answerLeftOut} sentences={answer.leftOut} spoken={answer.language} />}
      <section>
        <h4>{texts.answerSources}</h4>
        <ol className="bullets">
          {answer.sources.map((source, at) => (
            <li key={at}>
              <a href={`/articles/${source.language}/${source.slug}/${source.version}`} target="_blank" rel="noreferrer" translate="no">{source.language}/{source.slug}</a>{' '}
              <span className="quiet">{fill(texts.answerVersion, { version: source.version, score: share(source.score, language) })}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Sentences({ title, sentences, spoken }: { title: string; sentences: readonly AnswerSentence[]; spoken: string }) {
  const { texts, language } = useLook();
  return (
    <section>
      <h4>{title}</h4>
      <ul className="bullets">
        {sentences.map((sentence, at) => (
          <li key={at}>
            <span className="words" lang={spoken}>{sentence.text}</span>{' '}
            <span className="quiet">
              {sentence.source === null ? texts.answerNoSource : fill(texts.answerSource, { number: sentence.source + 1 })}, {fill(texts.answerSupport, { support: share(sentence.support, language) })}
              {sentence.reasons.length > 0 && <>, {texts.answerAgainst} <span translate="no">{sentence.reasons.join(', ')}</span></>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const share = (value: number, language: string) => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
