import { Button, Switch, ToggleButton, Tooltip } from '@fluentui/react-components';
import type { Me } from '../contract/people.ts';
import type { useAlerts } from '../hooks/useAlerts.ts';
import { useLook } from '../hooks/useLook.tsx';
import { Icon } from './Icon.tsx';
import { PersonMenu } from './PersonMenu.tsx';

interface Props {
  company: string;
  me: Me;
  available: boolean;
  setAvailable(available: boolean): void;
  alerts: ReturnType<typeof useAlerts>;
  onPeople: boolean;
  onApprovals: boolean;
  goApprovals(): void;
  onAnswers: boolean;
  goAnswers(): void;
  onAutomations: boolean;
  goPeople(): void;
  goAutomations(): void;
  goCases(): void;
  openHelp(): void;
  signOut(): void;
}

/** Who signs for what the assistant may do; the server checks it too. */
export const mayAutomate = (me: Me) => me.role === 'supervisor' || me.role === 'administrator';

export function Header({ company, me, available, setAvailable, alerts, onPeople, onApprovals, onAnswers, onAutomations, goApprovals, goAnswers, goPeople, goAutomations, goCases, openHelp, signOut }: Props) {
  const { texts } = useLook();
  const sound = alerts.sound ? texts.soundOn : texts.soundOff;
  const notify = alerts.blocked ? texts.notifyDenied : alerts.notify ? texts.notifyOn : texts.notifyOff;
  return (
    <header className="bar">
      <h1>{company} <span className="quiet">{texts.desk}</span></h1>
      <div className="tools">
        <Tooltip content={texts.availableHint} relationship="description">
          <Switch className="availability" checked={available} onChange={(_, { checked }) => setAvailable(checked)} label={texts.available} />
        </Tooltip>
        <Tooltip content={sound} relationship="label">
          <ToggleButton appearance="subtle" checked={alerts.sound} onClick={() => alerts.setSound(!alerts.sound)} icon={<Icon name={alerts.sound ? 'sound' : 'soundOff'} />} />
        </Tooltip>
        <Tooltip content={notify} relationship="label">
          <ToggleButton appearance="subtle" checked={alerts.notify} onClick={() => void alerts.switchNotify(!alerts.notify)} icon={<Icon name={alerts.notify ? 'bell' : 'bellOff'} />} />
        </Tooltip>
        <Button appearance="subtle" onClick={onApprovals ? goCases : goApprovals}>{onApprovals ? texts.backToCases : texts.approvals}</Button>
        <Button className="wide-only" appearance="subtle" onClick={onAnswers ? goCases : goAnswers}>{onAnswers ? texts.backToCases : texts.answers}</Button>
        {mayAutomate(me) && (
          <Button className="wide-only" appearance="subtle" onClick={onAutomations ? goCases : goAutomations}>{onAutomations ? texts.backToCases : texts.automations}</Button>
        )}
        {me.role === 'administrator' && (
          <Button className="wide-only" appearance="subtle" onClick={onPeople ? goCases : goPeople}>{onPeople ? texts.backToCases : texts.people}</Button>
        )}
        <PersonMenu {...{ me, onPeople, onAnswers, onAutomations, goPeople, goAnswers, goAutomations, goCases, openHelp, signOut }} />
      </div>
    </header>
  );
}
