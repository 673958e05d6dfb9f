import { Button } from '@fluentui/react-components';
import type { DeskApi } from '../api.ts';
import type { RightsRequest } from '../contract/office.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useLook } from '../hooks/useLook.tsx';
import { daysLeft } from '../logic/due.ts';
import { fullDay, fullDayAndTime } from '../logic/when.ts';
import { count, fill } from '../logic/words.ts';
import { Icon } from './Icon.tsx';
import { OfficeSection } from './OfficeSection.tsx';
import { OfficeTable } from './OfficeTable.tsx';

/** What people asked for under the law; what is late is said in words and marked by a sign, not by colour alone. */
export function OfficeRequests({ api }: { api: DeskApi }) {
  const { texts, language } = useLook();
  const { data, problem, reload } = useLoaded(api.requests);
  const late = data?.filter(request => request.overdue).length ?? 0;
  return (
    <OfficeSection title={texts['office.requests']} intro={texts.requestsIntro} loading={!data} problem={problem} retry={reload} actions={<Button onClick={reload}>{texts.refresh}</Button>}>
      {late > 0 && <p className="late-note"><Icon name="late" /> <strong>{count(texts.requestsLate, late, language)}</strong></p>}
      {data?.length === 0 ? <p className="office-card">{texts.noRequests}</p> : data && (
        <OfficeTable
          caption={texts['office.requests']} columns={[texts.reference, texts.kindOfRequest, texts.received, texts.due, texts.outcomeOf, texts.person]}
          rows={data.map(request => ({
            key: request.reference, late: request.overdue,
            cells: [
              request.reference, texts[`request.${request.kind}`], fullDay(request.receivedAt, language), <Due request={request} />,
              request.outcome && request.doneAt ? `${texts[`outcome.${request.outcome}`]}, ${fullDayAndTime(request.doneAt, language)}` : texts.open,
              <><code translate="no">{request.person ?? texts.erasedPerson}</code> <span className="quiet">{fill(texts.cameBy, { source: request.source })}</span></>,
            ],
          }))}
        />
      )}
    </OfficeSection>
  );
}

function Due({ request }: { request: RightsRequest }) {
  const { texts, language } = useLook();
  const day = fullDay(request.dueAt, language);
  if (request.doneAt) return <>{day}</>;
  const days = daysLeft(request.dueAt, Date.now());
  return request.overdue
    ? <span className="late-mark"><Icon name="late" /> <strong>{count(texts.lateBy, -days, language)}</strong> ({day})</span>
    : <>{day} <span className="quiet">({count(texts.dueIn, days, language)})</span></>;
}
