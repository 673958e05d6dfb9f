import type { Row } from '../contract/cases.ts';
import { useLook } from '../hooks/useLook.tsx';
import type { Group } from '../logic/inbox.ts';
import { pressing, spanInWords } from '../logic/waiting.ts';
import { shortWhen } from '../logic/when.ts';
import { count, fill, type Texts } from '../logic/words.ts';
import { CareChips } from './CareChips.tsx';

interface Props {
  row: Row;
  group: Group;
  now: number;
  current: boolean;
  open(reference: string): void;
}

export const languageName = (code: string, texts: Texts) => (texts as Record<string, string>)[`language.${code.slice(0, 2)}`] ?? code;

/** Whose turn it is, in words. */
export function standing(row: Row, now: number, texts: Texts, language: string): string {
  const span = () => spanInWords(now - Date.parse(row.waitingSince), language, texts.lessThanMinute, 'short');
  if (row.isMine) return fill(texts.ago, { span: spanInWords(now - Date.parse(row.lastAt), language, texts.lessThanMinute, 'short') });
  if (row.agent) return fill(row.agent.present ? texts.with : texts.withAway, { name: row.agent.displayName });
  if (row.kind === 'message') return fill(texts.leftAt, { when: shortWhen(row.openedAt, now, language) });
  return fill(texts.waits, { span: span() });
}

export function InboxRow({ row, group, now, current, open }: Props) {
  const { texts, language } = useLook();
  const waited = group === 'waiting' ? pressing(now - Date.parse(row.waitingSince)) : 'fresh';
  return (
    <button type="button" className="row" data-reference={row.reference} aria-current={current ? 'true' : undefined} onClick={() => open(row.reference)}>
      <span className="row-top">
        <span className="reference">{row.reference}</span>
        <span className="tag">{languageName(row.language, texts)}</span>
        {row.unanswered > 0 && (
          <span className="badge"><span aria-hidden="true">{row.unanswered}</span><span className="unseen">{count(texts.unanswered, row.unanswered, language)}</span></span>
        )}
      </span>
      <span className={row.reason === 'care' ? 'reason care' : 'reason'}>{texts[`reason.${row.reason}`]}</span>
      {/* The reason says it already. */}
      <CareChips care={row.reason === 'care' ? row.care.filter(({ what }) => what !== 'handleWithCare') : row.care} />
      <span className={`standing ${waited}`}>{standing(row, now, texts, language)}</span>
    </button>
  );
}
