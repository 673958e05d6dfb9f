import { fill, type Texts } from './words.ts';

type Words = keyof Texts;

/** One calm line for the connection, read out politely by screen readers. */
export class Status {
  private texts: Texts | undefined;
  private shown: { words: Words; names?: string } | undefined;
  private wasLost = false;
  private stays = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: HTMLElement) {}

  speak(texts: Texts) {
    this.texts = texts;
    this.write();
  }

  show(words: Words | undefined, names?: string) {
    clearTimeout(this.timer);
    this.shown = words && { words, names };
    this.stays = false;
    this.write();
  }

  refused(words: Words) {
    this.show(words);
    this.stays = true;
  }

  /** Files that will go with the next message, or none any more. */
  chosen(names: string) {
    if (!names) return this.quiet();
    this.show('fileReady', names);
    this.stays = true;
  }

  /** The person goes on: what was said until then has had its time. */
  quiet() {
    if (this.stays) this.show(undefined);
  }

  line({ online, waiting, unsent }: { online: boolean; waiting: boolean; unsent: boolean }) {
    const first = this.shown?.words === 'connecting' || this.shown?.words === 'busy';
    if (!online) {
      if (first && !unsent) return;
      // A socket that is back within a second or two is nobody's worry, unless a message hangs on it.
      this.later(unsent ? 300 : 2500, () => {
        this.wasLost = true;
        this.show(unsent ? 'lostUnsent' : 'lost');
      });
    } else if (waiting) {
      this.wasLost = true;
      this.later(300, () => this.show('waiting'));
    } else if (this.wasLost) {
      this.wasLost = false;
      this.show('back');
      this.later(4000, () => this.show(undefined));
    } else if (!this.stays && this.shown?.words !== 'back') {
      this.show(undefined);
    }
  }

  private later(delay: number, act: () => void) {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, delay);
  }

  private write() {
    const text = this.shown ? fill(this.texts?.[this.shown.words] ?? '', { names: this.shown.names ?? '' }) : '';
    if (this.place.textContent !== text) this.place.textContent = text;
    this.place.dataset.kind = this.shown?.words ?? '';
  }
}
