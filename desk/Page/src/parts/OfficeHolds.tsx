import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { Hold } from '../contract/office.ts';
import { useLoaded } from '../hooks/useLoaded.ts';
import { useLook } from '../hooks/useLook.tsx';
import { useSay } from '../hooks/useSay.tsx';
import { fullDay } from '../logic/when.ts';
import { fill } from '../logic/words.ts';
import { Confirm } from './Confirm.tsx';
import { OfficeSection } from './OfficeSection.tsx';
import { OfficeTable } from './OfficeTable.tsx';
import { PlaceHold } from './PlaceHold.tsx';
import { problemOf } from './Problem.tsx';

/** Whose data must not be deleted for now, why and until when. */
export function OfficeHolds({ api }: { api: DeskApi }) {
  const { texts, language } = useLook();
  const say = useSay();
  const { data, setData, problem, setProblem, reload } = useLoaded(api.holds);
  const [placing, setPlacing] = useState(false);
  const [releasing, setReleasing] = useState<Hold>();

  const release = async (hold: Hold) => {
    setProblem(undefined);
    try {
      setData(await api.releaseHold(hold.id));
      say(texts.holdReleased);
    } catch (reason) {
      setProblem(problemOf(reason, texts));
    }
  };
  return (
    <OfficeSection
      title={texts['office.holds']} intro={texts.holdsIntro} loading={!data} problem={problem} retry={reload}
      actions={<Button appearance="primary" onClick={() => setPlacing(true)}>{texts.placeHold}</Button>}
    >
      {data?.length === 0 ? <p className="office-card">{texts.noHolds}</p> : data && (
        <OfficeTable
          caption={texts['office.holds']} columns={[texts.caseColumn, texts.why, texts.until, texts.placed, texts.stateOf]}
          rows={data.map(hold => ({
            key: hold.id,
            cells: [
              hold.case ?? <code translate="no">{hold.person}</code>, hold.reason ?? texts.reasonGone, fullDay(hold.until, language),
              fill(texts.placedBy, { name: hold.placedBy, day: fullDay(hold.placedAt, language) }),
              hold.endedAt
                ? fill(texts.holdEnded, { day: fullDay(hold.endedAt, language) })
                : <Button size="small" aria-label={fill(texts.releaseOf, { reference: hold.case ?? hold.person })} onClick={() => setReleasing(hold)}>{texts.release}</Button>,
            ],
          }))}
        />
      )}
      <PlaceHold api={api} open={placing} close={() => setPlacing(false)} placed={holds => { setData(holds); say(texts.holdPlaced); }} />
      <Confirm
        open={releasing !== undefined} title={texts.releaseTitle} text={texts.releaseText} go={texts.release} close={() => setReleasing(undefined)}
        confirmed={() => releasing && void release(releasing)}
      />
    </OfficeSection>
  );
}
