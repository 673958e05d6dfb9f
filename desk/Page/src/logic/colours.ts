import type { BrandVariants } from '@fluentui/react-components';

type Rgb = [number, number, number];

const parse = (colour: string): Rgb => {
  const hex = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  return [0, 2, 4].map(at => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
};

export function mix(colour: string, into: string, share: number): string {
  const [a, b] = [parse(colour), parse(into)];
  return '#' + a.map((part, at) => Math.round(part + (b[at]! - part) * share).toString(16).padStart(2, '0')).join('');
}

const luminance = (colour: string) => {
  const [red, green, blue] = parse(colour).map(part => ((part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2 contrast. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour, moved toward black or white only as far as it must be to be read on this background. */
export function readable(colour: string, background: string, ratio = 4.5): string {
  const pole = contrast('#ffffff', background) >= contrast('#000000', background) ? '#ffffff' : '#000000';
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(colour, pole, share);
    if (contrast(candidate, background) >= ratio) return candidate;
  }
  return pole;
}

/** Fluent's sixteen shades of the company's colour; 80, on which white text stands, is the colour itself where that can be read. */
export function brandOf(accent: string): BrandVariants {
  const brand = readable(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(accent) ? accent : '#0b5cad', '#ffffff', 5);
  const shades = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160] as const;
  return Object.fromEntries(shades.map(shade => [
    shade, shade <= 80 ? mix('#000000', brand, 0.15 + (0.85 * (shade - 10)) / 70) : mix(brand, '#ffffff', (0.92 * (shade - 80)) / 80),
  ])) as unknown as BrandVariants;
}
