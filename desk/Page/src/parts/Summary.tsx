import type { ReactNode } from 'react';
import type { Tried, View } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useNow } from '../hooks/useNow.ts';
import { shortWhen } from '../logic/when.ts';
import { fill, type Texts } from '../logic/words.ts';
import { CareAdvice } from './CareAdvice.tsx';
import { languageName, standing } from './InboxRow.tsx';
import { Words } from './LineText.tsx';

export const triedInWords = ({ what, detail }: Tried, texts: Texts) =>
  what === 'orderShown' && detail ? fill(texts['tried.orderShownDetail'], { detail }) : texts[`tried.${what}`];

export const identityInWords = ({ identity }: View, now: number, texts: Texts, language: string) =>
  identity
    ? fill(texts[`checkedBy.${identity.checkedBy}`], { when: shortWhen(identity.checkedAt, now, language) }) + (Date.parse(identity.holdsUntil) <= now ? ` · ${texts.checkIsOver}` : '')
    : texts.notChecked;

/** Whoever opens a case knows within five seconds who it is, what is asked and what was tried. */
export function Summary({ view, purpose, children }: { view: View; purpose: ReactNode; children: ReactNode }) {
  const { texts, language } = useLook();
  const now = useNow();
  const tried = [...new Set(view.tried.map(one => triedInWords(one, texts)))];
  return (
    <header className="summary">
      <div className="summary-top">
        <h3>{view.reference}</h3>
        <p className="quiet">{[texts[`kind.${view.kind}`], languageName(view.language, texts), texts[`reason.${view.reason}`], view.isMine ? texts.withMe : standing(view, now, texts, language)].join(' · ')}</p>
      </div>
      {children}
      {view.reason === 'care' && <p className="care">{texts.careTold}</p>}
      <CareAdvice care={view.care} />
      <dl>
        <div><dt>{texts.who}</dt><dd>{identityInWords(view, now, texts, language)}</dd></div>
        <div className="asked"><dt>{texts.asked}</dt><dd lang={view.language}><Words text={view.request || texts.noRequest} /></dd></div>
        <div><dt>{texts.tried}</dt><dd>{tried.length ? tried.join(' · ') : texts.triedNothing}</dd></div>
        <div className="about"><dt>{texts.purpose}</dt><dd>{purpose}</dd></div>
      </dl>
    </header>
  );
}
