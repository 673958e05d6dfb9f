/** The few drawings that the desk needs, on a 20 by 20 grid. */
const drawings = {
  sound: 'M3 8h3l4-3.5v11L6 12H3zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  soundOff: 'M3 8h3l4-3.5v11L6 12H3zM13 8l4 4M17 8l-4 4',
  bell: 'M10 3a5 5 0 0 1 5 5v3l1.5 3h-13L5 11V8a5 5 0 0 1 5-5zM8 16.5a2 2 0 0 0 4 0',
  bellOff: 'M10 3a5 5 0 0 1 5 5v3l1.5 3h-13L5 11V8a5 5 0 0 1 5-5zM8 16.5a2 2 0 0 0 4 0M3 3l14 14',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  lock: 'M5 9h10v7H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  late: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15M10 6v4.5l3 2',
  note: 'M4 3h12v10l-4 4H4zM12 17v-4h4M7 7h6M7 10h4',
  heart: 'M10 16.5S3 12 3 7.5A3.5 3.5 0 0 1 10 6a3.5 3.5 0 0 1 7 1.5c0 4.5-7 9-7 9z',
  speech: 'M3 4h14v9H9l-4 3.5V13H3z',
  scales: 'M10 3v14M6 17h8M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
  flag: 'M5 17V3.5M5 4h10l-2.5 3.5L15 11H5',
  down: 'M10 4v11M5 10.5l5 5 5-5',
} as const;

export const Icon = ({ name }: { name: keyof typeof drawings }) => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
    <path d={drawings[name]} />
  </svg>
);
