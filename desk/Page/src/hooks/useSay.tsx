import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from 'react';

const SayContext = createContext<(text: string) => void>(() => {});
export const useSay = () => useContext(SayContext);

/** The one polite live region: what a sighted agent would notice from the corner of an eye. */
export function SayProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ id: number; text: string }[]>([]);
  const next = useRef(0);
  const say = useCallback((text: string) => {
    const id = next.current++;
    setSaid(all => [...all.slice(-4), { id, text }]);
    setTimeout(() => setSaid(all => all.filter(one => one.id !== id)), 10_000);
  }, []);
  return (
    <SayContext.Provider value={say}>
      {children}
      <div className="unseen" role="status" aria-live="polite" aria-relevant="additions">
        {said.map(({ id, text }) => <p key={id}>{text}</p>)}
      </div>
    </SayContext.Provider>
  );
}
