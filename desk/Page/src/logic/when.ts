/** English without a country would be American: the month before the day. */
const formOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** Days and times as the agent's own clock has them. */
export const timeOfDay = (at: string, language: string) => new Intl.DateTimeFormat(formOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));

const dayOf = (at: Date) => `${at.getFullYear()}-${at.getMonth()}-${at.getDate()}`;
export const sameDay = (one: string, other: string) => dayOf(new Date(one)) === dayOf(new Date(other));

export function dayInWords(at: string, now: number, language: string, words: { today: string; yesterday: string }): string {
  const date = new Date(at);
  const today = new Date(now);
  if (dayOf(date) === dayOf(today)) return words.today;
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (dayOf(date) === dayOf(yesterday)) return words.yesterday;
  const sameYear = date.getFullYear() === today.getFullYear();
  return new Intl.DateTimeFormat(formOf(language), { weekday: 'long', day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(date);
}

export const dayAndTime = (at: string, language: string) =>
  new Intl.DateTimeFormat(formOf(language), { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));

/** A time without its day where the day is today. */
export const shortWhen = (at: string, now: number, language: string) =>
  dayOf(new Date(at)) === dayOf(new Date(now)) ? timeOfDay(at, language) : dayAndTime(at, language);

/** A date without a time has no time zone: it is that day everywhere. */
export const plainDate = (date: string, language: string) =>
  new Intl.DateTimeFormat(formOf(language), { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** With its year: what stands in a record is read years later. */
export const fullDay = (at: string, language: string) => new Intl.DateTimeFormat(formOf(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at));

export const fullDayAndTime = (at: string, language: string) =>
  new Intl.DateTimeFormat(formOf(language), { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
