export type Mode = 'reply' | 'note';

/** What is written for one case and not sent yet. An attempt's id outlives the attempt, so that trying again is no second message. */
export interface Draft {
  mode: Mode;
  reply: string;
  note: string;
  tried?: { mode: Mode; text: string; id: string };
}

export const emptyDraft: Draft = { mode: 'reply', reply: '', note: '' };

const prefix = 'desk-draft:';
const ownerKey = 'desk-draft-owner';

/** Drafts of this tab. They survive a reload and an expired sign-in; they are gone on sign-out and when the case closes. */
export class Drafts {
  constructor(private readonly storage: Storage) {}

  read(reference: string): Draft {
    try {
      return { ...emptyDraft, ...(JSON.parse(this.storage.getItem(prefix + reference) ?? '{}') as Partial<Draft>) };
    } catch {
      return emptyDraft;
    }
  }

  write(reference: string, draft: Draft) {
    try {
      if (draft.reply || draft.note || draft.mode === 'note') this.storage.setItem(prefix + reference, JSON.stringify(draft));
      else this.storage.removeItem(prefix + reference);
    } catch {
      // Storage is full or switched off: the draft lasts as long as the page.
    }
  }

  remove(reference: string) {
    this.storage.removeItem(prefix + reference);
  }

  clear() {
    for (const reference of this.references()) this.remove(reference);
  }

  /** Closed cases have left the list, and their drafts go with them. */
  keepOnly(open: Iterable<string>) {
    const kept = new Set(open);
    for (const reference of this.references()) if (!kept.has(reference)) this.remove(reference);
  }

  /** After an expired sign-in somebody else may sit here: what the first wrote is not theirs to read. */
  claim(personId: string) {
    if (this.storage.getItem(ownerKey) !== personId) this.clear();
    this.storage.setItem(ownerKey, personId);
  }

  private references() {
    return Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at) ?? '')
      .filter(key => key.startsWith(prefix)).map(key => key.slice(prefix.length));
  }
}

/** The same words get the same id again; other words are another message. */
export function attemptOf(draft: Draft, newId: () => string): { mode: Mode; text: string; id: string } {
  const text = draft[draft.mode].trim();
  if (draft.tried?.mode === draft.mode && draft.tried.text === text) return draft.tried;
  return { mode: draft.mode, text, id: newId() };
}
