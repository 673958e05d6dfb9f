// The few shapes of Web Chat 4.18 that this page uses. Its own type files pull in the packages that its bundle already contains.
import type { ReactElement, ReactNode } from 'react';

export interface Activity {
  type: string;
  id?: string;
  text?: string;
  name?: string;
  locale?: string;
  replyToId?: string;
  value?: unknown;
  from: { id?: string; name?: string; role?: string };
  attachments?: { contentType: string; contentUrl?: string; name?: string; content?: unknown }[];
  suggestedActions?: { actions?: { title?: string }[] };
  channelData?: Record<string, unknown> & {
    clientActivityID?: string;
    attachmentSizes?: number[];
    speaker?: { kind: 'fixed' | 'ai' | 'person'; name?: string };
    /** Who holds the conversation from this message on. */
    floor?: { holder: 'bot' | 'queue' | 'person'; name?: string };
    /** Teams shows thumbs beneath it. */
    feedbackLoop?: unknown;
    'webchat:fallback-text'?: string;
  };
}

export interface Observer<T> {
  next?(value: T): void;
  error?(reason: unknown): void;
  complete?(): void;
}

export interface Observable<T> {
  subscribe(observer: Observer<T>): { unsubscribe(): void };
}

/** What Web Chat asks of a connection. */
export interface Line {
  token: string;
  activity$: Observable<Activity>;
  connectionStatus$: Observable<number>;
  postActivity(activity: Activity): Observable<string>;
  end(): void;
}

export interface AjaxError {
  status?: number;
  xhr?: XMLHttpRequest & { response: unknown };
}

/** DirectLineJS 0.15.5, as it comes inside Web Chat 4.18.1. */
export interface DirectLine extends Line {
  conversationId?: string;
  watermark: string;
  services: {
    WebSocket: typeof WebSocket;
    ajax(request: { method: string; url: string }): Observable<unknown> & { do(next: undefined, error: (reason: AjaxError) => void): Observable<unknown> };
  };
}

export type CreateDirectLine = (options: {
  token: string;
  domain: string;
  conversationId?: string;
  watermark?: string;
  webSocket: boolean;
  pollingInterval: number;
}) => DirectLine;

export interface Action {
  type: string;
  payload?: unknown;
}

export interface Store {
  dispatch(action: Action): void;
}

export interface WebChat {
  createDirectLine: CreateDirectLine;
  createStore(initial: object, ...middleware: ((store: Store) => (next: (action: Action) => unknown) => (action: Action) => unknown)[]): Store;
  renderWebChat(properties: object, element: HTMLElement): void;
}

export type Rendered = (() => ReactNode) | false;
export type StatusMiddleware = () => (next: (options: { activity: Activity }) => ReactElement) => (options: { activity: Activity }) => ReactElement;
export type AvatarMiddleware = () => (next: (options: { activity: Activity; fromUser: boolean }) => Rendered) => (options: { activity: Activity; fromUser: boolean }) => Rendered;
export type Groups = { sender: Activity[][]; status: Activity[][] };
export type GroupMiddleware = () => (next: (options: { activities: Activity[] }) => Groups) => (options: { activities: Activity[] }) => Groups;
