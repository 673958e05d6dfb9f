import { createElement } from 'react';
import { hasThumbs, Thumbs, type Reaction } from './thumbs.ts';
import { fill, type Texts } from './words.ts';
import type { Activity, AvatarMiddleware, GroupMiddleware, StatusMiddleware } from './webchat.ts';

/** Who speaks, in words; nothing for the customer's own messages. A message that does not say is the machine's: never claim a person. */
export function speakerLabel(activity: Activity, texts: Texts): string | undefined {
  if (activity.from.role === 'user') return undefined;
  const speaker = activity.channelData?.speaker;
  if (speaker?.kind === 'person') return fill(texts.speakerPerson, { name: speaker.name ?? activity.from.name ?? '' });
  return speaker?.kind === 'ai' ? texts.speakerAi : texts.speakerFixed;
}

/** Under every bubble, also those whose time Web Chat hides because another follows at once. */
export const speakerStatus = (texts: Texts, press: (answer: string, reaction: Reaction) => void): StatusMiddleware => () => next => options => {
  const { activity } = options;
  const label = speakerLabel(activity, texts);
  const rest = next(options);
  const thumbs = hasThumbs(activity) && createElement(Thumbs, { answer: activity.id!, texts, press });
  return label ? createElement('div', { className: 'speaker' }, createElement('span', null, label), rest, thumbs) : rest;
};

/** The bot's "AI" badge must not stand beside a person's words. */
export const speakerAvatar = (hidden: boolean): AvatarMiddleware => () => next => options => {
  if (hidden) return false;
  const { channelData, from } = options.activity;
  if (channelData?.speaker?.kind !== 'person') return next(options);
  const initials = (channelData.speaker.name ?? from.name ?? '').split(/\s+/).map(word => word[0] ?? '').join('').slice(0, 2).toUpperCase();
  return () => createElement('div', { className: 'person-avatar', 'aria-hidden': true }, initials);
};

/** Web Chat groups all that is not the customer's; a person after the bot begins a group, and so shows an avatar, of their own. */
export const speakerGroups: GroupMiddleware = () => next => options => {
  const voice = ({ from, channelData }: Activity) => (from.role === 'user' ? 'user' : channelData?.speaker?.kind === 'person' ? `person ${channelData.speaker.name}` : 'bot');
  const split = (group: Activity[]) =>
    group.reduce<Activity[][]>((parts, activity) => {
      const last = parts.at(-1);
      if (last && voice(last.at(-1)!) === voice(activity)) last.push(activity);
      else parts.push([activity]);
      return parts;
    }, []);
  const { sender, status } = next(options);
  return { sender: sender.flatMap(split), status: status.flatMap(split) };
};

/**
 * Web Chat reads a new message aloud without its status line, and reads a card as a second, unlabelled set of inputs.
 * So each message gets words for the ear that carry the speaker, the text, what stands on its cards, and the choices.
 */
export function spoken(activity: Activity, texts: Texts): Activity {
  // Web Chat says who is typing by name, and "undefined" of one who has none.
  if (activity.type === 'typing' && !activity.from.name) return { ...activity, from: { ...activity.from, name: texts.assistant } };
  const label = activity.type === 'message' && speakerLabel(activity, texts);
  const own = activity.channelData?.['webchat:fallback-text'];
  // Empty means: not to be read out.
  if (!label || own === '') return activity;
  const choices = activity.suggestedActions?.actions?.map(action => action.title).filter(Boolean).join(', ');
  const words = [
    `${label}.`,
    own ?? plain(activity.text ?? ''),
    ...(own ? [] : (activity.attachments ?? []).map(({ content, name }) => sentences(cardWords(content).map(plain)) || name)),
    choices && fill(texts.choices, { choices }),
  ];
  return { ...activity, channelData: { ...activity.channelData, 'webchat:fallback-text': words.filter(Boolean).join(' ') } };
}

const sentences = (lines: string[]) => lines.map(line => line.trim()).filter(Boolean).map(line => (/[.!?:;…]$/.test(line) ? line : `${line}.`)).join(' ');

const wordy = new Set(['text', 'title', 'subtitle', 'label', 'altText']);

/** What a person reads on a card, in its order. A "value" is words in a fact and for machines elsewhere, as all "data" is. */
export function cardWords(part: unknown, fact = false): string[] {
  if (!part || typeof part !== 'object') return [];
  if (Array.isArray(part)) return part.flatMap(one => cardWords(one, fact));
  return Object.entries(part).flatMap(([name, value]) => {
    if (typeof value === 'string') return wordy.has(name) || (fact && name === 'value') ? [value] : [];
    // The runs of a line are read as one; what pressing them does is said by the link itself.
    if (name === 'inlines' && Array.isArray(value)) return [value.map(run => (typeof run === 'string' ? run : (run?.text ?? ''))).join('')];
    return name === 'data' ? [] : cardWords(value, name === 'facts');
  });
}

/** Markdown for the ear: link texts without addresses, no asterisks. */
export const plain = (markdown: string) =>
  markdown.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*|__|`)/g, '').replace(/^[#>]+\s*/gm, '');
