import type { JSX } from 'react';
import type { DeskApi } from '../api.ts';
import type { Me, Session } from '../contract/people.ts';
import { useLook } from '../hooks/useLook.tsx';
import { officeParts, type OfficePart, type Place } from '../logic/address.ts';
import { OfficeHolds } from './OfficeHolds.tsx';
import { OfficeIncident } from './OfficeIncident.tsx';
import { OfficeRegister } from './OfficeRegister.tsx';
import { OfficeRequests } from './OfficeRequests.tsx';
import { OfficeReveals } from './OfficeReveals.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { Tabs } from './Tabs.tsx';

interface Props {
  api: DeskApi;
  session: Session;
  me: Me;
  place: Place;
  go(place: Place): void;
  signOut(): Promise<void>;
}

const parts: Record<OfficePart, (props: { api: DeskApi }) => JSX.Element> = {
  register: OfficeRegister, requests: OfficeRequests, holds: OfficeHolds, reveals: OfficeReveals, incident: OfficeIncident,
};

/** What the privacy officer sees: everything about personal data, and no case. */
export function Office({ api, session, me, place, go, signOut }: Props) {
  const { texts } = useLook();
  const part = place.at === 'privacy' ? place.part : 'register';
  const Part = parts[part];
  return (
    <div className="desk office">
      <header className="bar">
        <h1>{session.company} <span className="quiet">{texts.privacy}</span></h1>
        <div className="tools"><PersonMenu me={me} signOut={() => void signOut()} /></div>
      </header>
      <Tabs label={texts.views} selected={part} select={next => go({ at: 'privacy', part: next })} tabs={officeParts.map(value => ({ value, name: texts[`office.${value}`], panel: 'office-panel' }))} />
      <main id="office-panel" className="office-place" role="tabpanel" tabIndex={0} aria-label={texts[`office.${part}`]}><Part api={api} /></main>
    </div>
  );
}
