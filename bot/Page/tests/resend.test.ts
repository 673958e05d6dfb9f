import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { Outbox, Refused, tabDrawer, type Drawer, type Outcome } from '../src/resend.ts';
import type { Activity } from '../src/webchat.ts';

const message = (text: string): Activity => ({ type: 'message', text, from: { id: 'dl_1' }, channelData: { clientActivityID: `id of ${text}` } });
const noDrawer: Drawer = { read: () => [], write: () => {} };

/** A server that gives these answers in turn, and remembers what it was sent. */
function server(...answers: (Outcome | Error)[]) {
  const got: string[] = [];
  return {
    got,
    attempt: async (activity: Activity): Promise<Outcome> => {
      got.push(activity.channelData!.clientActivityID!);
      const answer = answers.shift() ?? { id: `taken ${activity.text}` };
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

describe('Outbox', () => {
  it('sends again, under the same id, what the server did not take', async () => {
    const { got, attempt } = server({ again: true }, { again: true });
    const id = await new Outbox(attempt, () => 1, noDrawer, () => {}).post(message('hello'));
    assert.equal(id, 'taken hello');
    assert.deepEqual(got, ['id of hello', 'id of hello', 'id of hello']);
  });

  it('keeps the order: the second waits until the first is taken', async () => {
    const { got, attempt } = server({ again: true });
    const outbox = new Outbox(attempt, () => 1, noDrawer, () => {});
    await Promise.all([outbox.post(message('one')), outbox.post(message('two'))]);
    assert.deepEqual(got, ['id of one', 'id of one', 'id of two']);
  });

  it('gives up what the server refuses, and goes on with the next', async () => {
    const { got, attempt } = server(new Refused());
    const outbox = new Outbox(attempt, () => 1, noDrawer, () => {});
    const refused = outbox.post(message('too long'));
    const next = outbox.post(message('next'));
    await assert.rejects(refused, Refused);
    assert.equal(await next, 'taken next');
    assert.equal(got.length, 2);
  });

  it('waits as long as the server asked, even when hurried', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const { got, attempt } = server({ again: true, after: 3000 });
      const outbox = new Outbox(attempt, () => 1, noDrawer, () => {});
      const posted = outbox.post(message('patience'));
      await Promise.resolve().then(() => {});
      outbox.hurry();
      mock.timers.tick(2999);
      await Promise.resolve();
      assert.equal(got.length, 1);
      mock.timers.tick(1);
      await posted;
      assert.equal(got.length, 2);
    } finally {
      mock.timers.reset();
    }
  });

  it('does not sit out its own wait when the connection is back', async () => {
    const { attempt } = server({ again: true });
    const outbox = new Outbox(attempt, () => 3_600_000, noDrawer, waiting => waiting && setTimeout(() => outbox.hurry(), 1));
    assert.equal(await outbox.post(message('soon')), 'taken soon');
  });

  it('says when a message waits, and when none does any more', async () => {
    const { attempt } = server({ again: true });
    const told: boolean[] = [];
    await new Outbox(attempt, () => 1, noDrawer, waiting => told.push(waiting)).post(message('hello'));
    await new Promise(setImmediate);
    assert.deepEqual(told, [true, false]);
  });

  it('sends after a reload what was written before it, and then keeps nothing', async () => {
    const kept = new Map([['unsent', JSON.stringify([message('before')])]]);
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    } as unknown as Storage;
    const { got, attempt } = server();
    await new Outbox(attempt, () => 1, tabDrawer(storage), () => {}).post(message('after'));
    assert.deepEqual(got, ['id of before', 'id of after']);
    assert.equal(kept.size, 0);
  });

  it('forgets all that is unsent when the person starts over', async () => {
    const written: number[] = [];
    const outbox = new Outbox(async () => ({ again: true }), () => 3_600_000, { read: () => [], write: all => written.push(all.length) }, () => {});
    const posted = outbox.post(message('never mind'));
    await new Promise(setImmediate);
    outbox.clear();
    await assert.rejects(posted, Refused);
    assert.equal(written.at(-1), 0);
  });
});
