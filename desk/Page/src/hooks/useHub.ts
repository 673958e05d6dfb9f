import { HttpTransportType, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import { useEffect, useState } from 'react';
import { useLatest } from './useLatest.ts';

interface Told {
  changed(reference: string): void;
  customerTyping(reference: string): void;
  /** Something may have been missed. */
  caughtUp(): void;
}

/** 1, 2, 4, 8, then 15 seconds, each shortened by chance: after a restart not every desk knocks at once. */
const backOff = (failures: number) => Math.min(15_000, 1000 * 2 ** failures) * (0.5 + Math.random() / 2);

/** The server's voice. Being connected is being present; only references come over it, and the page fetches the rest. */
export function useHub(told: Told): 'connecting' | 'connected' | 'lost' {
  const latest = useLatest(told);
  const [state, setState] = useState<'connecting' | 'connected' | 'lost'>('connecting');

  useEffect(() => {
    let ended = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    // A WebSocket without negotiation needs no sticky sessions on the way.
    const hub = new HubConnectionBuilder()
      .withUrl('/desk/hub', { skipNegotiation: true, transport: HttpTransportType.WebSockets })
      .withAutomaticReconnect({ nextRetryDelayInMilliseconds: ({ previousRetryCount }) => backOff(previousRetryCount) })
      .configureLogging(LogLevel.None)
      .build();
    hub.on('changed', (reference: string) => latest.current.changed(reference));
    hub.on('customerTyping', (reference: string) => latest.current.customerTyping(reference));
    hub.onreconnecting(() => setState('lost'));
    hub.onreconnected(() => {
      setState('connected');
      latest.current.caughtUp();
    });
    // The library reconnects by itself only after a first success, and not when the server closes politely.
    hub.onclose(() => !ended && start(0));

    const start = (failures: number) => {
      hub.start().then(() => {
        if (ended) return;
        setState('connected');
        latest.current.caughtUp();
      }, () => {
        if (ended) return;
        setState('lost');
        latest.current.caughtUp();
        again = setTimeout(() => start(failures + 1), backOff(failures));
      });
    };
    start(0);

    return () => {
      ended = true;
      clearTimeout(again);
      void hub.stop();
    };
  }, [latest]);

  return state;
}
