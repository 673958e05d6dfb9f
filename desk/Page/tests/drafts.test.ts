import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attemptOf, Drafts, emptyDraft } from '../src/logic/drafts.ts';

function tab() {
  const kept = new Map<string, string>();
  const storage = {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  } as unknown as Storage;
  return { kept, storage };
}
const written = { ...emptyDraft, reply: 'Hello', note: 'Be kind' };

describe('Drafts', () => {
  it('survive a reload, each with its case', () => {
    const { storage } = tab();
    new Drafts(storage).write('A', written);
    assert.deepEqual(new Drafts(storage).read('A'), written);
    assert.deepEqual(new Drafts(storage).read('B'), emptyDraft);
  });

  it('leave nothing behind once they are sent', () => {
    const { storage, kept } = tab();
    const drafts = new Drafts(storage);
    drafts.write('A', written);
    drafts.write('A', emptyDraft);
    assert.equal(kept.size, 0);
  });

  it('go with a case that is no longer open, and with nobody else’s', () => {
    const { storage } = tab();
    const drafts = new Drafts(storage);
    drafts.write('CLOSED', written);
    drafts.write('OPEN', written);
    drafts.keepOnly(['OPEN', 'NEW']);
    assert.deepEqual(drafts.read('CLOSED'), emptyDraft);
    assert.deepEqual(drafts.read('OPEN'), written);
  });

  it('are kept for the same person, and never shown to the next one', () => {
    const { storage } = tab();
    const drafts = new Drafts(storage);
    drafts.claim('marie');
    drafts.write('A', written);
    drafts.claim('marie');
    assert.deepEqual(drafts.read('A'), written);
    drafts.claim('paul');
    assert.deepEqual(drafts.read('A'), emptyDraft);
  });

  it('do not touch what is not theirs when they are cleared', () => {
    const { storage, kept } = tab();
    storage.setItem('other', 'stays');
    const drafts = new Drafts(storage);
    drafts.write('A', written);
    drafts.clear();
    assert.deepEqual([...kept.keys()], ['other']);
  });

  it('read as empty when they cannot be read', () => {
    const { storage } = tab();
    storage.setItem('desk-draft:A', '{broken');
    assert.deepEqual(new Drafts(storage).read('A'), emptyDraft);
  });
});

describe('An attempt', () => {
  let made = 0;
  const newId = () => `id ${++made}`;

  it('keeps its id when the same words are sent again', () => {
    const first = attemptOf(written, newId);
    const again = attemptOf({ ...written, reply: ' Hello ', tried: first }, newId);
    assert.equal(again.id, first.id);
  });

  it('is another one with other words', () => {
    const first = attemptOf(written, newId);
    assert.notEqual(attemptOf({ ...written, reply: 'Goodbye', tried: first }, newId).id, first.id);
  });

  it('is another one as a note, even with the same words', () => {
    const first = attemptOf({ ...written, note: 'Hello' }, newId);
    const note = attemptOf({ ...written, note: 'Hello', mode: 'note', tried: first }, newId);
    assert.notEqual(note.id, first.id);
    assert.equal(note.mode, 'note');
  });
});
