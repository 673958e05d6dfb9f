const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const amount = (language: string, value: number, unit: 'minute' | 'hour' | 'day', display: 'long' | 'short') =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: display }).format(value);

/** A span of time as people say it: exact while it is short, rounded down once nobody counts minutes any more. */
export function spanInWords(milliseconds: number, language: string, underAMinute: string, display: 'long' | 'short' = 'long'): string {
  if (milliseconds < minute) return underAMinute;
  if (milliseconds < hour) return amount(language, Math.floor(milliseconds / minute), 'minute', display);
  if (milliseconds < day) {
    const hours = amount(language, Math.floor(milliseconds / hour), 'hour', display);
    const minutes = Math.floor((milliseconds % hour) / minute);
    return minutes === 0 || milliseconds >= 6 * hour ? hours : `${hours} ${amount(language, minutes, 'minute', display)}`;
  }
  return amount(language, Math.floor(milliseconds / day), 'day', display);
}

/** How pressing a wait is. Said in colour beside the words, never in colour alone. */
export function pressing(milliseconds: number): 'fresh' | 'long' | 'tooLong' {
  if (milliseconds < 2 * minute) return 'fresh';
  return milliseconds < 5 * minute ? 'long' : 'tooLong';
}
