import { Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { DeskApi } from './api.ts';
import type { Session } from './contract/people.ts';
import { browserLanguage, LookProvider, useLook } from './hooks/useLook.tsx';
import { usePlace } from './hooks/usePlace.ts';
import { SayProvider } from './hooks/useSay.tsx';
import { useSession } from './hooks/useSession.ts';
import { Drafts } from './logic/drafts.ts';
import { fill } from './logic/words.ts';
import { Desk } from './parts/Desk.tsx';
import { Frame } from './parts/Frame.tsx';
import { Join } from './parts/Join.tsx';
import { Office } from './parts/Office.tsx';
import { SignIn } from './parts/SignIn.tsx';

const api = new DeskApi();
const drafts = new Drafts(sessionStorage);

export function App() {
  const { session, unreachable, expired, enter } = useSession(api);
  return (
    <LookProvider deskLanguage={session?.language ?? browserLanguage} accent={session?.accent ?? ''}>
      <SayProvider>
        {session ? <Door session={session} expired={expired} enter={enter} /> : <Opening unreachable={unreachable} />}
      </SayProvider>
    </LookProvider>
  );
}

function Opening({ unreachable }: { unreachable: boolean }) {
  const { texts } = useLook();
  return <main className="opening"><Spinner label={unreachable ? texts.unreachable : texts.loading} /></main>;
}

function Door({ session, expired, enter }: { session: Session; expired: boolean; enter(session: Session): void }) {
  const { texts } = useLook();
  const [place, go] = usePlace();
  // A sign-in that ran out keeps its drafts; signing out, and somebody else signing in, do not.
  const [owner, setOwner] = useState<string>();
  const { me } = session;

  useEffect(() => {
    document.title = session.company ? fill(texts.title, { company: session.company }) : texts.desk;
  }, [session.company, texts]);

  useEffect(() => {
    if (!me) return;
    drafts.claim(me.id);
    setOwner(me.id);
  }, [me]);

  if (me && place.at !== 'join') {
    if (owner !== me.id) return null;
    const signOut = async () => {
      const signedOut = await api.signOut();
      drafts.clear();
      go({ at: 'inbox' }, true);
      enter(signedOut);
    };
    // She sees no case: neither the list nor the line over which news of cases comes is asked for.
    if (me.role === 'privacy') return <Office key={me.id} api={api} session={session} me={me} place={place} go={go} signOut={signOut} />;
    return <Desk key={me.id} api={api} drafts={drafts} session={session} me={me} place={place} go={go} signOut={signOut} />;
  }

  return (
    <Frame company={session.company}>
      {place.at === 'join'
        ? <Join key={place.token} api={api} token={place.token} joined={next => { go({ at: 'inbox' }, true); enter(next); }} leave={() => go({ at: 'inbox' }, true)} />
        : <SignIn api={api} needsFirst={session.needsFirstAdministrator} expired={expired} signedIn={enter} />}
    </Frame>
  );
}
