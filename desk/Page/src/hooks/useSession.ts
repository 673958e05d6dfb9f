import { useCallback, useEffect, useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { Session } from '../contract/people.ts';

/** Who is signed in. Keeps asking while the server cannot be reached, and notices when it no longer knows this browser. */
export function useSession(api: DeskApi) {
  const [session, setSession] = useState<Session>();
  const [unreachable, setUnreachable] = useState(false);
  const [expired, setExpired] = useState(false);

  const load = useCallback(async () => {
    for (let wait = 1000; ; wait = Math.min(15_000, wait * 2)) {
      try {
        setSession(await api.session());
        setUnreachable(false);
        return;
      } catch {
        setUnreachable(true);
        await new Promise(done => setTimeout(done, wait));
      }
    }
  }, [api]);

  useEffect(() => {
    api.onSignedOut = () => {
      setExpired(true);
      setSession(known => known && { ...known, me: null });
      void load();
    };
    void load();
  }, [api, load]);

  const enter = useCallback((next: Session) => {
    setExpired(false);
    setSession(next);
  }, []);
  return { session, unreachable, expired, enter };
}
