import { useEffect } from 'react';
import { useLatest } from './useLatest.ts';

/** Single keys for hands that stay on the keyboard. Off while typing, in dialogs, and by choice (WCAG 2.1.4). */
export function useShortcuts(on: boolean, keys: Record<string, () => void>) {
  const latest = useLatest(keys);
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target as HTMLElement;
      if (target.closest('input, textarea, select, [contenteditable], dialog')) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, latest]);
}
