import type { Activity } from './webchat.ts';

/** What became of one attempt: the server's id for the message, or "again" with the wait that the server asked for. */
export type Outcome = { id: string } | { again: true; after?: number };

/** The server will never take this message: sending it again would not help. */
export class Refused extends Error {}

export interface Drawer {
  read(): Activity[];
  write(activities: Activity[]): void;
}

interface Letter {
  activity: Activity;
  taken(id: string): void;
  refused(reason: unknown): void;
}

/**
 * Sends messages one after another, and each one until the server takes it. A message keeps its clientActivityID on every
 * attempt, by which the server knows that it is the same one.
 */
export class Outbox {
  private readonly letters: Letter[] = [];
  private busy = false;
  private wake = () => {};

  constructor(
    private readonly attempt: (activity: Activity) => Promise<Outcome>,
    private readonly wait: (failures: number) => number,
    private readonly drawer: Drawer,
    private readonly delayed: (waiting: boolean) => void,
  ) {
    // Written before the tab was reloaded, and not sent since.
    for (const activity of drawer.read()) void this.post(activity).catch(() => {});
  }

  get empty() {
    return this.letters.length === 0;
  }

  post(activity: Activity): Promise<string> {
    return new Promise((taken, refused) => {
      this.letters.push({ activity, taken, refused });
      this.keep();
      void this.run();
    });
  }

  /** The connection is back: no need to sit out the rest of our own back-off. */
  hurry() {
    this.wake();
  }

  /** Forgets what was not sent: the person started over. */
  clear() {
    for (const letter of this.letters.splice(0)) letter.refused(new Refused());
    this.keep();
    this.wake();
  }

  private async run() {
    if (this.busy) return;
    this.busy = true;
    let failures = 0;
    for (let letter = this.letters[0]; letter; letter = this.letters[0]) {
      try {
        const outcome = await this.attempt(letter.activity);
        if ('id' in outcome) {
          this.remove(letter);
          letter.taken(outcome.id);
          failures = 0;
          continue;
        }
        this.delayed(true);
        await this.pause(this.wait(++failures), outcome.after);
      } catch (reason) {
        this.remove(letter);
        letter.refused(reason);
      }
    }
    this.busy = false;
    this.delayed(false);
  }

  /** Our own wait can be cut short; the time that the server named cannot. */
  private async pause(own: number, asked: number | undefined) {
    await new Promise<void>(done => {
      const timer = setTimeout(done, asked ?? own);
      this.wake = () => {
        if (asked !== undefined) return;
        clearTimeout(timer);
        done();
      };
    });
    this.wake = () => {};
  }

  private remove(letter: Letter) {
    const at = this.letters.indexOf(letter);
    if (at >= 0) this.letters.splice(at, 1);
    this.keep();
  }

  private keep() {
    // Files stay out: their blob addresses die with the page.
    this.drawer.write(this.letters.map(letter => letter.activity).filter(activity => !activity.attachments?.length));
  }
}

export function tabDrawer(storage: Storage): Drawer {
  const name = 'unsent';
  return {
    read() {
      try {
        return JSON.parse(storage.getItem(name) ?? '[]') as Activity[];
      } catch {
        return [];
      }
    },
    write(activities) {
      try {
        if (activities.length) storage.setItem(name, JSON.stringify(activities));
        else storage.removeItem(name);
      } catch {
        // Storage is full or switched off: the message still waits in memory.
      }
    },
  };
}
