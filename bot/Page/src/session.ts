export interface Settings {
  company: string;
  assistant: string;
  locale: string;
  colours: { accent: string; accentText: string };
  trustUrl: string;
  languages: string[];
}

export interface Session {
  conversationId: string;
  userId: string;
  token: string;
  resumed: boolean;
}

/** The server did not do what was asked this time. `retryAfter` is in milliseconds, when it named a time. */
export class NotNow extends Error {
  constructor(readonly status: number, readonly retryAfter: number | undefined) {
    super(`The server answered ${status}.`);
  }
}

export const fetchSettings = (language: string) => ask<Settings>(`/chat/settings?locale=${encodeURIComponent(language)}`, { method: 'GET' });

export const fetchSession = (locale: string, startOver = false) =>
  ask<Session>('/chat/session', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ locale, startOver }),
  });

async function ask<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(15_000) });
  if (!response.ok) throw new NotNow(response.status, retryAfterIn(response.headers.get('Retry-After'), Date.now()));
  return response.json();
}

/** Retry-After is either seconds or a date. */
export function retryAfterIn(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const milliseconds = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

/** Half to whole of 1, 2, 4, 8, then 15 seconds: after a restart, not every browser in the shop knocks at once. */
export const backOff = (failures: number, random = Math.random) => Math.min(15_000, 1000 * 2 ** (failures - 1)) * (0.5 + random() / 2);
