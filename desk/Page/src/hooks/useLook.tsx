import { FluentProvider, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { createContext, useContext, useLayoutEffect, useMemo, type ReactNode } from 'react';
import en from '../../texts/en.json';
import fr from '../../texts/fr.json';
import { brandOf, readable } from '../logic/colours.ts';
import type { Texts } from '../logic/words.ts';
import { useMedia } from './useMedia.ts';
import { useSetting } from './useSetting.ts';

const all: Record<string, Texts> = { en, fr };
export const languages = Object.keys(all).map(code => ({ code, name: all[code]!.languageName }));
export const themes = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themes)[number];

interface Look {
  texts: Texts;
  language: string;
  setLanguage(language: string): void;
  theme: ThemeChoice;
  setTheme(theme: ThemeChoice): void;
}

const LookContext = createContext<Look | undefined>(undefined);

/** Words and colours of the page. Until somebody chooses, the language is the desk's and the theme the system's. */
export function LookProvider({ deskLanguage, accent, children }: { deskLanguage: string; accent: string; children: ReactNode }) {
  const [chosen, setLanguage] = useSetting('language', '');
  const [wished, setTheme] = useSetting('theme', 'system');
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const language = [chosen, deskLanguage, 'en'].map(code => code.slice(0, 2).toLowerCase()).find(code => code in all) ?? 'en';
  const theme = themes.find(one => one === wished) ?? 'system';
  const dark = theme === 'dark' || (theme === 'system' && systemDark);
  const fluent = useMemo(() => themeOf(accent, dark), [accent, dark]);
  const texts = all[language]!;

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [language, dark]);

  const look = useMemo(() => ({ texts, language, setLanguage, theme, setTheme }), [texts, language, theme, setLanguage, setTheme]);
  return (
    <LookContext.Provider value={look}>
      <FluentProvider theme={fluent}><div className="page">{children}</div></FluentProvider>
    </LookContext.Provider>
  );
}

export function useLook(): Look {
  const look = useContext(LookContext);
  if (!look) throw new Error('useLook is used outside LookProvider.');
  return look;
}

export const browserLanguage = navigator.languages[0] ?? 'en';

function themeOf(accent: string, dark: boolean): Theme {
  const brand = brandOf(accent);
  if (!dark) return createLightTheme(brand);
  const theme = createDarkTheme(brand);
  // A dark brand colour would sink into a dark card wherever it is text or a line.
  const lifted = readable(brand[80], '#333333', 4.6);
  return Object.fromEntries(Object.entries(theme).map(([name, value]) =>
    [name, /^color.*(Foreground|Stroke)/.test(name) && [90, 100, 110].some(shade => value === brand[shade as 90]) ? lifted : value])) as unknown as Theme;
}
