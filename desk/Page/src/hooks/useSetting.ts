import { useCallback, useState } from 'react';

/** How this person likes their desk, kept in this browser. Never anything about a customer. */
export function useSetting(name: string, otherwise: string): [string, (value: string) => void] {
  const key = `desk-${name}`;
  const [value, setValue] = useState(() => {
    try {
      return localStorage.getItem(key) ?? otherwise;
    } catch {
      return otherwise;
    }
  });
  const keep = useCallback((next: string) => {
    setValue(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage switched off: the choice lasts as long as the page.
    }
  }, [key]);
  return [value, keep];
}

export function useSwitch(name: string, otherwise: boolean): [boolean, (on: boolean) => void] {
  const [value, setValue] = useSetting(name, otherwise ? 'on' : 'off');
  return [value === 'on', useCallback((on: boolean) => setValue(on ? 'on' : 'off'), [setValue])];
}
