import {
  Button, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Switch, ToggleButton, Tooltip,
} from '@fluentui/react-components';
import type { Me } from '../contract.ts';
import type { useAlerts } from '../hooks/useAlerts.ts';
import { languages, themes, useLook, type ThemeChoice } from '../hooks/useLook.tsx';
import { fill } from '../logic/words.ts';
import { Icon } from './Icon.tsx';
import { themeName } from './LookChoices.tsx';

interface Props {
  company: string;
  me: Me;
  available: boolean;
  setAvailable(available: boolean): void;
  alerts: ReturnType<typeof useAlerts>;
  onPeople: boolean;
  goPeople(): void;
  goCases(): void;
  openHelp(): void;
  signOut(): void;
}

export function Header({ company, me, available, setAvailable, alerts, onPeople, goPeople, goCases, openHelp, signOut }: Props) {
  const { texts } = useLook();
  const sound = alerts.sound ? texts.soundOn : texts.soundOff;
  const notify = alerts.blocked ? texts.notifyDenied : alerts.notify ? texts.notifyOn : texts.notifyOff;
  return (
    <header className="bar">
      <h1>{company} <span className="quiet">{texts.desk}</span></h1>
      <div className="tools">
        <Tooltip content={texts.availableHint} relationship="description">
          <Switch className="availability" checked={available} onChange={(_, { checked }) => setAvailable(checked)} label={available ? texts.available : texts.away} aria-label={texts.available} />
        </Tooltip>
        <Tooltip content={sound} relationship="label">
          <ToggleButton appearance="subtle" checked={alerts.sound} onClick={() => alerts.setSound(!alerts.sound)} icon={<Icon name={alerts.sound ? 'sound' : 'soundOff'} />} />
        </Tooltip>
        <Tooltip content={notify} relationship="label">
          <ToggleButton appearance="subtle" checked={alerts.notify} onClick={() => void alerts.switchNotify(!alerts.notify)} icon={<Icon name={alerts.notify ? 'bell' : 'bellOff'} />} />
        </Tooltip>
        {me.role === 'administrator' && (
          <Button className="wide-only" appearance="subtle" onClick={onPeople ? goCases : goPeople}>{onPeople ? texts.backToCases : texts.people}</Button>
        )}
        <PersonMenu {...{ me, onPeople, goPeople, goCases, openHelp, signOut }} />
      </div>
    </header>
  );
}

function PersonMenu({ me, onPeople, goPeople, goCases, openHelp, signOut }: Pick<Props, 'me' | 'onPeople' | 'goPeople' | 'goCases' | 'openHelp' | 'signOut'>) {
  const { texts, language, setLanguage, theme, setTheme } = useLook();
  return (
    <Menu
      checkedValues={{ language: [language], theme: [theme] }}
      onCheckedValueChange={(_, { name, checkedItems: [value] }) => value && (name === 'language' ? setLanguage(value) : setTheme(value as ThemeChoice))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className="person" icon={<Icon name="menu" />} iconPosition="after" aria-label={`${fill(texts.menu, { name: me.displayName })}, ${texts[`role.${me.role}`]}`}>
          <span className="person-name">{me.displayName} <span className="quiet">{texts[`role.${me.role}`]}</span></span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {me.role === 'administrator' && <MenuItem onClick={onPeople ? goCases : goPeople}>{onPeople ? texts.backToCases : texts.people}</MenuItem>}
          <MenuItem onClick={openHelp} secondaryContent="?">{texts.help}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.language}</MenuGroupHeader>
            {languages.map(({ code, name }) => <MenuItemRadio key={code} name="language" value={code} lang={code}>{name}</MenuItemRadio>)}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{texts.theme}</MenuGroupHeader>
            {themes.map(one => <MenuItemRadio key={one} name="theme" value={one}>{texts[themeName[one]]}</MenuItemRadio>)}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={signOut}>{texts.signOut}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
