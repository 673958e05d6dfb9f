import { createElement, useState, type ReactElement } from 'react';
import type { Activity } from './webchat.ts';
import type { Texts } from './words.ts';

export type Reaction = 'like' | 'dislike';

/** Which thumb was pressed under which answer: a status line is drawn anew with each message. */
const pressed = new Map<string, Reaction>();

/** The answers that Teams would show with thumbs: those that were taken from articles. */
export const hasThumbs = ({ id, channelData }: Activity) => !!id && !!channelData?.feedbackLoop;

/** What Teams sends for a thumb, as an event. The same thumb under the same answer has the same id: the server hears it once, also after a reload. */
export const thumb = (answer: string, reaction: Reaction, texts: Texts, userId: string): Activity => ({
  type: 'event',
  name: 'message/submitAction',
  from: { id: userId, role: 'user' },
  locale: texts.webChatLocale,
  replyToId: answer,
  value: { actionName: 'feedback', actionValue: { reaction } },
  channelData: { clientActivityID: `${answer}/${reaction}` },
});

export function Thumbs({ answer, texts, press }: { answer: string; texts: Texts; press(answer: string, reaction: Reaction): void }): ReactElement {
  const [chosen, choose] = useState(pressed.get(answer));
  const button = (reaction: Reaction, name: string) => createElement('button', {
    type: 'button', className: `thumb ${reaction}`, 'aria-label': name, title: name, 'aria-pressed': chosen === reaction,
    onClick() {
      if (chosen === reaction) return;
      pressed.set(answer, reaction);
      choose(reaction);
      press(answer, reaction);
    },
  }, createElement('svg', { viewBox: '0 0 20 20', 'aria-hidden': true }, createElement('path', { d: 'M3 9h3v8H3zm3 0 3.5-6.5c1.2 0 2 .9 2 2V8h4.1c1 0 1.6.9 1.4 1.8l-1.3 6c-.2.7-.8 1.2-1.5 1.2H6z' })));
  return createElement('span', { className: 'thumbs' }, button('like', texts.helps), button('dislike', texts.isWrong));
}
