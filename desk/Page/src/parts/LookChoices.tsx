import { Select } from '@fluentui/react-components';
import { languages, themes, useLook, type ThemeChoice as Choice } from '../hooks/useLook.tsx';

export function LanguageChoice() {
  const { texts, language, setLanguage } = useLook();
  return (
    <Select size="small" aria-label={texts.language} value={language} onChange={(_, { value }) => setLanguage(value)}>
      {languages.map(({ code, name }) => <option key={code} value={code} lang={code}>{name}</option>)}
    </Select>
  );
}

const themeName = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

export function ThemeChoice() {
  const { texts, theme, setTheme } = useLook();
  return (
    <Select size="small" aria-label={texts.theme} value={theme} onChange={(_, { value }) => setTheme(value as Choice)}>
      {themes.map(one => <option key={one} value={one}>{texts[themeName[one]]}</option>)}
    </Select>
  );
}
