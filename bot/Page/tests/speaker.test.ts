import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cardWords, plain, speakerGroups, speakerLabel, spoken } from '../src/speaker.ts';
import type { Activity } from '../src/webchat.ts';
import type { Texts } from '../src/words.ts';

const textsOf = (language: string) => JSON.parse(readFileSync(new URL(`../../texts/${language}.json`, import.meta.url), 'utf8')) as Texts;
const texts = textsOf('en');
const from = (kind?: 'fixed' | 'ai' | 'person', name?: string): Activity => ({
  type: 'message', text: 'Your parcel is **on its way**.', from: { id: 'bot', role: 'bot' }, ...(kind && { channelData: { speaker: { kind, ...(name && { name }) } } }),
});

describe('Speaker', () => {
  it('is named for each kind', () => {
    assert.equal(speakerLabel(from('ai'), texts), 'Assistant (AI) · written by AI');
    assert.equal(speakerLabel(from('fixed'), texts), 'Assistant (AI) · prepared reply');
    assert.equal(speakerLabel(from('person', 'Claire Martin'), texts), 'Claire Martin · a person on our team');
  });

  it('is the machine when a message does not say', () => assert.equal(speakerLabel(from(), texts), 'Assistant (AI) · prepared reply'));

  it('is not put on the customer’s own words', () => assert.equal(speakerLabel({ type: 'message', from: { role: 'user' } }, texts), undefined));

  it('is read aloud before the text, and the choices after it', () => {
    const read = spoken({ ...from('ai'), suggestedActions: { actions: [{ title: 'Track it' }, { title: 'Return it' }] } }, texts);
    assert.equal(read.channelData!['webchat:fallback-text'], 'Assistant (AI) · written by AI. Your parcel is on its way. Suggested replies: Track it, Return it');
  });

  it('keeps quiet where the server asked for it', () => {
    const silent: Activity = { ...from('ai'), channelData: { 'webchat:fallback-text': '' } };
    assert.equal(spoken(silent, texts), silent);
  });

  it('reads a card by its words and leaves out what is for machines', () =>
    assert.deepEqual(cardWords({
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: 'Order 1042' }, { type: 'FactSet', facts: [{ title: 'State', value: 'On its way' }] }, { type: 'Input.ChoiceSet', label: 'Why?', choices: [{ title: 'Late', value: 'late' }] }],
      actions: [{ type: 'Action.Submit', title: 'Return', data: { text: 'secret' } }],
    }), ['Order 1042', 'State', 'On its way', 'Why?', 'Late', 'Return']));

  it('reads a card in sentences, and a line with a link in it as one', () => {
    const content = { type: 'AdaptiveCard', body: [
      { type: 'TextBlock', text: 'Order 1042' }, { type: 'TextBlock', text: 'It is on its way.' },
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Number: ' }, { type: 'TextRun', text: 'CV1', selectAction: { type: 'Action.OpenUrl', title: 'Track CV1' } }] },
    ] };
    const read = spoken({ ...from('fixed'), text: '', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }, texts);
    assert.equal(read.channelData!['webchat:fallback-text'], 'Assistant (AI) · prepared reply. Order 1042. It is on its way. Number: CV1.');
  });

  it('has a name while it writes', () => assert.equal(spoken({ type: 'typing', from: { id: 'bot', role: 'bot' } }, texts).from.name, 'Assistant (AI)'));

  it('of a link says its text', () => assert.equal(plain('See [our terms](https://example.com/a_b).'), 'See our terms.'));

  it('begins a group of their own when a person takes over', () => {
    const [bot, claire] = [from('fixed'), from('person', 'Claire')];
    const groups = speakerGroups()(() => ({ sender: [[bot, claire]], status: [[bot, claire]] }))({ activities: [bot, claire] });
    assert.deepEqual(groups.sender, [[bot], [claire]]);
  });
});

describe('Texts', () => {
  it('say the same things in both languages', () => {
    const [fr, en] = [textsOf('fr'), texts];
    assert.deepEqual(Object.keys(fr), Object.keys(en));
    const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const key of Object.keys(en) as (keyof Texts)[]) assert.deepEqual(names(fr[key]), names(en[key]), key);
  });

  it('ask for a person in the words that the bot listens for', () => {
    assert.equal(textsOf('fr').person, 'Parler à une personne');
    assert.equal(texts.person, 'Talk to a person');
  });
});
