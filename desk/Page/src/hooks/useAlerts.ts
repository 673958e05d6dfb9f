import { useCallback, useEffect, useRef, useState } from 'react';
import { useSwitch } from './useSetting.ts';

/** Two short soft notes: up for a new customer, one low note for a new line. */
function play(context: AudioContext, tones: readonly number[]) {
  tones.forEach((tone, at) => {
    const start = context.currentTime + at * 0.13;
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.type = 'sine';
    oscillator.frequency.value = tone;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(0.12, start + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, start + 0.22);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(start + 0.25);
  });
}

const tones = { waiting: [523, 659], line: [440] } as const;
const canNotify = 'Notification' in window;

/** Sound and desktop notifications, each switched by the agent. A notification never carries what was said. */
export function useAlerts() {
  const [sound, setSound] = useSwitch('sound', true);
  const [notify, setNotify] = useSwitch('notify', false);
  const [permission, setPermission] = useState(canNotify ? Notification.permission : 'denied');
  const context = useRef<AudioContext>(undefined);

  // Browsers let a page make a sound only after somebody has touched it.
  useEffect(() => {
    const wake = () => {
      context.current ??= new AudioContext();
      void context.current.resume();
    };
    // Whoever has just signed in has touched it.
    if (navigator.userActivation?.hasBeenActive) wake();
    addEventListener('pointerdown', wake);
    addEventListener('keydown', wake);
    return () => {
      removeEventListener('pointerdown', wake);
      removeEventListener('keydown', wake);
    };
  }, []);

  const switchNotify = useCallback(async (on: boolean) => {
    if (on && canNotify && Notification.permission === 'default') setPermission(await Notification.requestPermission());
    else if (canNotify) setPermission(Notification.permission);
    setNotify(on && canNotify && Notification.permission === 'granted');
  }, [setNotify]);

  const ring = useCallback((kind: keyof typeof tones) => {
    if (sound && context.current?.state === 'running') play(context.current, tones[kind]);
  }, [sound]);

  const show = useCallback((title: string, body: string, reference: string, open: () => void) => {
    if (!notify || !canNotify || Notification.permission !== 'granted' || document.hasFocus()) return;
    const shown = new Notification(title, { body, tag: reference, icon: '/favicon.ico' });
    shown.onclick = () => {
      window.focus();
      open();
      shown.close();
    };
  }, [notify]);

  return { sound, setSound, notify: notify && permission === 'granted', blocked: permission === 'denied', switchNotify, ring, show };
}
