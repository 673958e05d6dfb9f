const day = 24 * 60 * 60 * 1000;

/** Whole days until something is due; below zero it is late by so many. */
export const daysLeft = (dueAt: string, now: number) => {
  const days = (new Date(dueAt).getTime() - now) / day;
  return days < 0 ? Math.floor(days) : Math.ceil(days);
};

/** A day as a date box has it, as the last moment of that day on the officer's own clock. */
export const endOfDay = (date: string) => new Date(`${date}T23:59:59`).toISOString();

/** The day of a moment as a date box has it. */
export const dateBox = (at: number) => {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
};

/** A moment as a box for day and time has it. */
export const timeBox = (at: number) => {
  const date = new Date(at);
  return `${dateBox(at)}T${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
};
