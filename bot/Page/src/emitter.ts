import type { Observable, Observer } from './webchat.ts';

/** The part of an Observable that Web Chat uses: it subscribes, it unsubscribes. */
export class Emitter<T> implements Observable<T> {
  private readonly observers = new Set<Observer<T>>();

  /** With a first value, whoever subscribes gets the latest one at once. */
  constructor(private latest?: T) {}

  subscribe(observer: Observer<T>) {
    this.observers.add(observer);
    if (this.latest !== undefined) observer.next?.(this.latest);
    return { unsubscribe: () => void this.observers.delete(observer) };
  }

  emit(value: T) {
    if (this.latest !== undefined) this.latest = value;
    for (const observer of [...this.observers]) observer.next?.(value);
  }
}
