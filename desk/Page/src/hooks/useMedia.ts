import { useEffect, useState } from 'react';

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setMatches(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

/** How many columns there is room for; with fewer than three the rest are tabs. */
export function useColumns(): 1 | 2 | 3 {
  const three = useMedia('(min-width: 72rem)');
  const two = useMedia('(min-width: 44rem)');
  return three ? 3 : two ? 2 : 1;
}
