import type { Approval, ApprovalPoint } from '../contract/approvals.ts';
import { useLook } from '../hooks/useLook.tsx';
import { money, pointInWords } from '../logic/approvals.ts';
import { dayAndTime, timeOfDay } from '../logic/when.ts';
import { fill } from '../logic/words.ts';

/** What is asked for, what speaks for it and against it, and where that comes from. It recommends nothing. */
export function ApprovalCase({ view }: { view: Approval }) {
  const { texts, language } = useLook();
  const { decision, row } = view;
  return (
    <>
      <dl className="pairs">
        {view.order && <><dt>{texts.order}</dt><dd translate="no">{view.order}</dd></>}
        {view.items.length > 0 && <><dt>{texts.itemsOf}</dt><dd>{view.items.join(', ')}</dd></>}
      </dl>
      <Points title={texts.speaksFor} none={texts.nothingFor} points={view.for} />
      <Points title={texts.speaksAgainst} none={texts.nothingAgainst} points={view.against} />
      <p className="quiet">{texts.sourcesOf}: {view.sources.map(source => fill(texts[`source.${source.what}`], { when: timeOfDay(source.at, language) })).join(' · ')}</p>
      {decision && (
        <p>
          {fill(texts.decidedBy, { name: decision.by, when: dayAndTime(decision.at, language) })}
          {decision.reason && ` ${texts[`refusal.${decision.reason}`]}.`}
          {decision.correctedAmount !== null && row.currency && ` ${fill(texts.correctedTo, { amount: money(decision.correctedAmount, row.currency, language) })}`}
          {decision.words && ` “${decision.words}”`}
          {view.record && ` ${fill(texts.shopRecord, { record: view.record })}`}
        </p>
      )}
    </>
  );
}

function Points({ title, none, points }: { title: string; none: string; points: readonly ApprovalPoint[] }) {
  const { texts, language } = useLook();
  return (
    <section>
      <h4>{title}</h4>
      {points.length === 0 ? <p className="quiet">{none}</p> : <ul className="bullets">{points.map(point => <li key={point.rule}>{pointInWords(point, texts, language)}</li>)}</ul>}
    </section>
  );
}
