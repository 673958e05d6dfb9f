import { Emitter } from './emitter.ts';
import { Outbox, Refused, type Drawer, type Outcome } from './resend.ts';
import { backOff, NotNow, retryAfterIn, type Session } from './session.ts';
import type { Activity, AjaxError, CreateDirectLine, DirectLine, Line, Observable } from './webchat.ts';

const connecting = 1, online = 2, expired = 3;

/** Asking again would bring the same answer; 401, 403 and 404 ask for a new session, the others for patience. */
const isFinal = (status: number) => status >= 400 && status < 500 && ![401, 403, 404, 408, 425, 429].includes(status);

export interface LineEvents {
  /** The connection or a message is in trouble, or no longer is. */
  changed(state: { online: boolean; waiting: boolean; unsent: boolean }): void;
  /** The server has closed this conversation and opened another. */
  replaced(session: Session): void;
  /** A message that will not be taken. The server's own sentence is for developers, in English. */
  refused(status: number): void;
}

/**
 * A connection that Web Chat never sees break. DirectLineJS gives up for good on an expired token, after some failed
 * attempts, or silently when it polls; so whenever one of its connections ends, for whatever reason, this line asks the server
 * for the session again (which brings a fresh token) and opens another from the last watermark.
 */
export class SteadyLine implements Line {
  readonly activity$ = new Emitter<Activity>();
  readonly connectionStatus$ = new Emitter<number>(connecting);
  readonly outbox: Outbox;
  token: string;

  private inner: DirectLine | undefined;
  private opened = false;
  private healthy = false;
  private ended = false;
  private polls = false;
  private failures = 0;
  private waiting = false;
  private deafSockets = 0;
  private watermark = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastError: AjaxError | undefined;
  private whenHealthy: (() => void)[] = [];
  private readonly seen = new Set<string>();

  constructor(
    private session: Session,
    private readonly createDirectLine: CreateDirectLine,
    private readonly askSession: () => Promise<Session>,
    private readonly events: LineEvents,
    drawer: Drawer,
  ) {
    this.token = session.token;
    this.outbox = new Outbox(activity => this.attempt(activity), backOff, drawer, waiting => {
      this.waiting = waiting;
      this.tell();
    });
    // Web Chat may write at any time: what it posts before the first connection waits in the outbox.
    queueMicrotask(() => this.connectionStatus$.emit(online));
    this.open();
  }

  postActivity(activity: Activity): Observable<string> {
    const posted = this.outbox.post(activity);
    this.tell();
    return {
      subscribe: observer => {
        posted.then(id => observer.next?.(id), reason => observer.error?.(reason));
        return { unsubscribe() {} };
      },
    };
  }

  end() {
    this.ended = true;
    clearTimeout(this.timer);
    this.close();
  }

  /** Something says that the connection may be dead without having noticed: the computer slept, the network changed. */
  refresh() {
    if (!this.ended && (this.opened || this.timer)) this.reopen(0);
  }

  private open() {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { token, conversationId, resumed } = this.session;
    const again = resumed || this.watermark !== '';
    const line = this.createDirectLine({
      token,
      domain: `${location.origin}/v3/directline`,
      ...(again ? { conversationId, watermark: this.watermark || '0' } : {}),
      webSocket: !this.polls,
      pollingInterval: 1000,
    });
    this.inner = line;
    this.opened = true;
    this.watch(line);
    line.connectionStatus$.subscribe({
      next: status => {
        if (line !== this.inner) return;
        if (status === online && this.polls) this.recovered();
        else if (status >= expired) this.reopen();
      },
    });
    line.activity$.subscribe({
      // Deliberately also from a line that was just replaced: it may still be handing out what its watermark already counts.
      next: activity => this.receive(activity),
      error: () => line === this.inner && this.reopen(),
    });
    // A proxy may swallow the connection without a word.
    this.timer = setTimeout(() => line === this.inner && !this.healthy && this.reopen(), 20_000);
  }

  /** DirectLineJS tells neither of a lost socket nor of a failed poll, nor what the server answered: these two do. */
  private watch(line: DirectLine) {
    const { WebSocket, ajax } = line.services;
    const opened = () => {
      this.deafSockets = 0;
      if (line === this.inner) this.recovered();
    };
    const closed = (wasOpen: boolean) => {
      if (line !== this.inner) return;
      // Some company networks let no WebSocket through: after three that never opened, poll.
      if (!wasOpen && ++this.deafSockets >= 3) this.polls = true;
      this.reopen();
    };
    line.services.WebSocket = class extends WebSocket {
      constructor(url: string | URL) {
        super(url);
        let wasOpen = false;
        this.addEventListener('open', () => {
          wasOpen = true;
          opened();
        });
        this.addEventListener('close', () => closed(wasOpen));
      }
    };
    line.services.ajax = request => ajax(request).do(undefined, error => {
      // A file that the browser can no longer read (moved, deleted) would otherwise be tried for ever, with all else behind it.
      const file = request.url.startsWith('blob:');
      this.lastError = file ? { status: 400 } : error;
      if (!file && line === this.inner && request.method === 'GET') this.reopen();
    }) as ReturnType<typeof ajax>;
    // On a 429 DirectLineJS calls a function of rxjs that Web Chat's bundle left out, and the answer drowns in a TypeError.
    // The outbox does the waiting, so this one need not.
    const rx = ajax({ method: 'GET', url: '' }).constructor as unknown as { of?(value: number): unknown; timer?(): unknown };
    if (rx.of) rx.timer ??= () => rx.of!(0);
  }

  private close() {
    const line = this.inner;
    if (!line) return;
    this.inner = undefined;
    this.opened = false;
    this.watermark = line.watermark || this.watermark;
    // Not at once: activities that came with the last frame are still being handed out, and DirectLineJS retries after 3 s at the earliest.
    setTimeout(() => {
      try {
        line.end();
      } catch {
        // It throws "conversation ended" at whoever is subscribed, which is what was asked for.
      }
    }, 1000);
  }

  private reopen(delay?: number) {
    if (this.ended) return;
    this.close();
    clearTimeout(this.timer);
    this.healthy = false;
    this.timer = setTimeout(() => void this.renew(), delay ?? backOff(++this.failures));
    this.tell();
  }

  private async renew() {
    try {
      const session = await this.askSession();
      if (this.ended || this.inner) return;
      if (session.conversationId !== this.session.conversationId) {
        this.end();
        this.events.replaced(session);
        return;
      }
      this.session = session;
      this.token = session.token;
      this.open();
    } catch (reason) {
      if (!this.inner) this.reopen(reason instanceof NotNow ? reason.retryAfter : undefined);
    }
  }

  private recovered() {
    // After an outage the outbox need not sit out its wait; after a hiccup that a message itself may have caused, it must.
    if (this.failures > 1) this.outbox.hurry();
    this.healthy = true;
    this.failures = 0;
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const go of this.whenHealthy.splice(0)) go();
    this.tell();
  }

  private receive(activity: Activity) {
    const clientId = activity.channelData?.clientActivityID;
    if (clientId) this.seen.add(clientId);
    if (activity.id) {
      // A reconnection replays from the watermark, and two lines overlap for a second.
      if (this.seen.has(activity.id)) return;
      this.seen.add(activity.id);
    }
    if (!this.ended) this.activity$.emit(activity);
  }

  private async attempt(activity: Activity): Promise<Outcome> {
    while (!this.healthy || !this.inner) await new Promise<void>(go => this.whenHealthy.push(go));
    const line = this.inner;
    this.lastError = undefined;
    const id = await new Promise<string | undefined>(answer =>
      line.postActivity(structuredClone(activity)).subscribe({ next: answer, error: () => answer(undefined) }));
    if (id && id !== 'retry') {
      this.expectEcho(activity, line);
      return { id };
    }
    const error = this.lastError as AjaxError | undefined;
    const status = error?.status ?? 0;
    if (isFinal(status)) {
      this.events.refused(status);
      throw new Refused();
    }
    if (line === this.inner && [0, 401, 403, 404].includes(status)) this.reopen();
    return { again: true, after: retryAfterIn(error?.xhr?.getResponseHeader?.('Retry-After'), Date.now()) };
  }

  /** Web Chat shows a message as sent only when it comes back in the stream; a stream that brings nothing back is dead. */
  private expectEcho(activity: Activity, line: DirectLine) {
    const clientId = activity.channelData?.clientActivityID;
    setTimeout(() => {
      // An event has no place in the stream.
      if (activity.type === 'message' && clientId && !this.seen.has(clientId) && line === this.inner) this.reopen(0);
    }, 10_000);
  }

  private tell() {
    this.events.changed({ online: this.healthy, waiting: this.waiting, unsent: !this.outbox.empty });
  }
}
