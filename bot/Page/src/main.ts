import React from 'react';
import ReactDOM from 'react-dom';
import { Emitter } from './emitter.ts';
import { SteadyLine } from './line.ts';
import { Refused, tabDrawer } from './resend.ts';
import { backOff, fetchSession, fetchSettings, NotNow, type Session, type Settings } from './session.ts';
import { speakerAvatar, speakerGroups, speakerStatus, spoken } from './speaker.ts';
import { Status } from './status.ts';
import { languages, textsFor } from './texts.ts';
import { hostConfigFor, paletteFor, styleOptionsFor } from './theme.ts';
import { thumb } from './thumbs.ts';
import type { Activity, Observable, Store, WebChat } from './webchat.ts';
import { fill } from './words.ts';

declare const __WEB_CHAT__: string;

type Chosen = { attachments: { blob: File }[] };

const mostBytes = 5 * 1024 * 1024;
const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const dark = matchMedia('(prefers-color-scheme: dark)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
/** Where an avatar would take a sixth of each line; who speaks stands below every bubble anyway. */
const narrow = matchMedia('(max-width: 30rem)');
const status = new Status(element('status'));
const drawer = tabDrawer(sessionStorage);

let language = languages.includes(document.documentElement.lang) ? document.documentElement.lang : 'en';
let settings: Settings = {
  company: '', assistant: '', locale: language, colours: { accent: '#0b5cad', accentText: '#ffffff' }, trustUrl: '/trust', languages,
};
let chat: { line: SteadyLine; store: Store; draw(): void; end(): void } | undefined;
/** Who holds the conversation: the header must not call a person an AI, nor offer a person to who has one. */
let floor: NonNullable<Activity['channelData']>['floor'] & {} = { holder: 'bot' };
/** Pressed before the chat was there: said as soon as it is. */
let personWanted = false;

/** Web Chat takes the page's React when there is one; middleware needs the same one as Web Chat. */
const webChat = new Promise<WebChat>((loaded, failed) => {
  Object.assign(window, { React, ReactDOM });
  const script = document.createElement('script');
  script.src = __WEB_CHAT__;
  script.onload = () => loaded((window as unknown as { WebChat: WebChat }).WebChat);
  script.onerror = failed;
  document.head.append(script);
});

async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await ask();
    } catch (reason) {
      const busy = reason instanceof NotNow && (reason.status === 429 || reason.status === 503);
      status.show(busy ? 'busy' : 'lost');
      await new Promise(done => setTimeout(done, (reason instanceof NotNow && reason.retryAfter) || backOff(failures)));
    }
  }
}

function drawShell() {
  const texts = textsFor(language);
  document.documentElement.lang = language;
  document.title = fill(texts.title, { company: settings.company }).replace(/^ – /, '');
  const words: Record<string, string> = {
    company: settings.company, person: texts.person, 'start-over': texts.startOver, 'language-label': texts.language, trust: texts.trust,
    'chat-title': texts.chat, 'confirm-title': texts.confirmTitle, 'confirm-text': texts.confirmText, 'confirm-yes': texts.confirmYes, 'confirm-no': texts.confirmNo,
  };
  for (const [id, text] of Object.entries(words)) element(id).textContent = text;
  element('assistant').textContent = texts.assistant;
  drawDisclosure();
  element<HTMLAnchorElement>('trust').href = settings.trustUrl;
  const offered = languages.filter(one => settings.languages.some(other => other.startsWith(one)));
  element('language').replaceChildren(...offered.map(one => {
    const option = new Option(textsFor(one).languageName, one, one === language, one === language);
    option.lang = one;
    return option;
  }));
  element('tools').hidden = false;
  status.speak(texts);
}

function paint() {
  const palette = paletteFor(settings.colours, dark.matches);
  for (const [name, colour] of Object.entries(palette)) document.documentElement.style.setProperty(`--${name}`, colour);
  return palette;
}

/** The words spoken with each message depend on the language, and Web Chat's view of a line must not. */
function spokenLine(line: SteadyLine) {
  const activity$ = new Emitter<Activity>();
  line.activity$.subscribe({
    next: activity => {
      heard(activity);
      activity$.emit(spoken(activity, textsFor(language)));
    },
  });
  return {
    get token() {
      return line.token;
    },
    activity$,
    connectionStatus$: line.connectionStatus$,
    postActivity: (activity: Activity) => refusedHere(activity) ?? line.postActivity(activity),
    end: () => line.end(),
  };
}

function heard({ type, from, channelData }: Activity) {
  if (type !== 'message' || from.role === 'user' || !channelData?.speaker) return;
  const { kind, name } = channelData.speaker;
  const before = floor.holder;
  if (kind === 'person') floor = { holder: 'person', name: name ?? from.name ?? '' };
  else floor = channelData.floor ?? floor;
  drawDisclosure();
  if (floor.holder !== before) chat?.draw();
}

function drawDisclosure() {
  const texts = textsFor(language);
  const text = { bot: texts.disclosure, queue: texts.disclosureQueue, person: fill(texts.disclosurePerson, { name: floor.name ?? '' }) }[floor.holder];
  element('person').hidden = floor.holder !== 'bot';
  if (element('disclosure').textContent !== text) element('disclosure').textContent = text;
}

/** Saves the upload of what the server would not take anyway. */
function refusedHere(activity: Activity): Observable<string> | undefined {
  if (!activity.channelData?.attachmentSizes?.some(size => size > mostBytes)) return undefined;
  status.refused('fileTooLarge');
  return { subscribe: observer => (queueMicrotask(() => observer.error?.(new Refused())), { unsubscribe() {} }) };
}

async function openChat(session: Session) {
  const { createDirectLine, createStore, renderWebChat } = await webChat;
  chat?.end();
  floor = { holder: 'bot' };
  drawDisclosure();
  const root = document.createElement('div');
  element('chat').replaceChildren(root);

  const line = new SteadyLine(session, createDirectLine, () => fetchSession(language), {
    changed: state => status.line(state),
    replaced: next => void openChat(next),
    refused: code => status.refused(code === 413 ? 'fileTooLarge' : code === 415 ? 'fileType' : 'refused'),
  }, drawer);
  const directLine = spokenLine(line);
  const store = createStore({}, () => next => action => {
    const result = next(action);
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && personWanted) queueMicrotask(askForPerson);
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') status.quiet();
    // Web Chat shows a chosen file only as a dot on the paper clip.
    if (action.type === 'WEB_CHAT/SET_SEND_BOX_ATTACHMENTS') status.chosen((action.payload as Chosen).attachments.map(({ blob }) => blob.name).join(', '));
    return result;
  });

  const draw = () => {
    const texts = textsFor(language);
    const palette = paint();
    renderWebChat({
      directLine,
      store,
      userID: session.userId,
      locale: texts.webChatLocale,
      role: 'region',
      // To a person only: nobody else would look at it.
      sendTypingIndicator: floor.holder === 'person',
      styleOptions: styleOptionsFor(palette, narrow.matches ? undefined : texts.initials, calm.matches),
      adaptiveCardsHostConfig: hostConfigFor(palette, dark.matches),
      // What is refused is told by the line.
      activityStatusMiddleware: speakerStatus(texts, (answer, reaction) => void line.postActivity(thumb(answer, reaction, texts, session.userId)).subscribe({})),
      avatarMiddleware: speakerAvatar(narrow.matches),
      groupActivitiesMiddleware: speakerGroups,
      overrideLocalizedStrings: {
        // Web Chat's own words would say "Bot AI said" also of a person.
        ACTIVITY_BOT_SAID_ALT: texts.newMessage,
        // Who says aloud what is to be pressed says what can be read on it: name and size.
        FILE_CONTENT_DOWNLOADABLE_WITH_SIZE_ALT: fill(texts.fileDownload, { name: '$1', size: '$2' }),
      },
    }, root);
  };
  chat = {
    line, store, draw,
    end() {
      line.end();
      ReactDOM.unmountComponentAtNode(root);
    },
  };
  draw();
}

function askForPerson() {
  personWanted = !chat;
  // Web Chat's own sendMessage action, so that it stands in the transcript like anything typed.
  chat?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text: textsFor(language).person } });
}

async function startOver() {
  chat?.line.outbox.clear();
  const session = await untilAnswered(() => fetchSession(language, true));
  status.quiet();
  await openChat(session);
}

async function chooseLanguage(next: string) {
  language = next;
  try {
    localStorage.setItem('language', next);
  } catch {
    // Storage switched off: the choice lasts as long as the page.
  }
  drawShell();
  chat?.draw();
}

element('person').onclick = askForPerson;
element('start-over').onclick = () => element<HTMLDialogElement>('confirm').showModal();
element<HTMLDialogElement>('confirm').onclose = event => {
  const dialog = event.currentTarget as HTMLDialogElement;
  if (dialog.returnValue === 'yes') void startOver();
  dialog.returnValue = '';
};
element<HTMLSelectElement>('language').onchange = event => void chooseLanguage((event.currentTarget as HTMLSelectElement).value);
dark.onchange = calm.onchange = narrow.onchange = () => (chat ? chat.draw() : paint());

addEventListener('online', () => chat?.line.refresh());
let awakeAt = Date.now();
setInterval(() => {
  // Timers stand still while a computer sleeps, and its sockets are dead afterwards without knowing it. (A hidden tab's timers run once a minute.)
  if (Date.now() - awakeAt > 120_000) chat?.line.refresh();
  awakeAt = Date.now();
}, 5000);

drawShell();
paint();
status.show('connecting');
settings = await untilAnswered(() => fetchSettings(language));
language = languages.find(one => settings.locale.startsWith(one)) ?? language;
drawShell();
paint();
await openChat(await untilAnswered(() => fetchSession(language)));
