import { useCallback, useEffect, useState } from 'react';
import { hashOf, placeOf, type Place } from '../logic/address.ts';

/** Where the page is, by its address: reload, back and a link to a case all work. */
export function usePlace(): [Place, (place: Place, replace?: boolean) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, []);
  const go = useCallback((next: Place, replace = false) => {
    history[replace ? 'replaceState' : 'pushState'](null, '', hashOf(next));
    setPlace(next);
  }, []);
  return [place, go];
}
