import { Button, Select, Switch } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { DeskApi } from '../api.ts';
import type { Me, Person, Role } from '../contract/people.ts';
import { useLook } from '../hooks/useLook.tsx';
import { dayAndTime } from '../logic/when.ts';
import { fill } from '../logic/words.ts';
import { Confirm } from './Confirm.tsx';
import { Invite, roles } from './Invite.tsx';
import { Problem, problemOf } from './Problem.tsx';

/** Who may answer customers. Administrators only; the server checks it too. */
export function People({ api, me }: { api: DeskApi; me: Me }) {
  const { texts, language } = useLook();
  const [people, setPeople] = useState<Person[]>();
  const [problem, setProblem] = useState<string>();
  const [inviting, setInviting] = useState(false);
  const [disabling, setDisabling] = useState<Person>();

  const load = useCallback(() => api.people().then(setPeople, reason => setProblem(problemOf(reason, texts))), [api, texts]);
  useEffect(() => void load(), [load]);

  const change = async (person: Person, what: { role?: Role; disabled?: boolean }) => {
    setProblem(undefined);
    try {
      await api.changePerson(person.id, what);
    } catch (reason) {
      setProblem(problemOf(reason, texts));
    }
    await load();
  };

  return (
    <section className="people" aria-labelledby="people-title">
      <div className="people-top">
        <div><h2 id="people-title">{texts.people}</h2><p className="quiet">{texts.peopleIntro}</p></div>
        <Button appearance="primary" onClick={() => setInviting(true)}>{texts.invite}</Button>
      </div>
      <Problem text={problem} />
      <table>
        <thead><tr><th scope="col">{texts.columnName}</th><th scope="col">{texts.columnSignIn}</th><th scope="col">{texts.columnRole}</th><th scope="col">{texts.columnLast}</th><th scope="col">{texts.columnAccess}</th></tr></thead>
        <tbody>
          {people?.map(person => (
            <tr key={person.id} className={person.disabled ? 'disabled' : undefined}>
              <th scope="row">{person.displayName}{person.id === me.id && <span className="quiet"> ({texts.you})</span>}</th>
              <td data-label={texts.columnSignIn}>{person.name}</td>
              <td data-label={texts.columnRole}>
                <Select size="small" aria-label={fill(texts.roleOf, { name: person.displayName })} value={person.role} onChange={(_, { value }) => void change(person, { role: value as Role })}>
                  {roles.map(role => <option key={role} value={role}>{texts[`role.${role}`]}</option>)}
                </Select>
              </td>
              <td data-label={texts.columnLast}>{person.lastSignInAt ? dayAndTime(person.lastSignInAt, language) : texts.never}</td>
              <td data-label={texts.columnAccess}>
                <span className="access">
                  <Switch
                    aria-label={fill(texts.accessOf, { name: person.displayName })} checked={!person.disabled}
                    onChange={(_, { checked }) => (checked ? void change(person, { disabled: false }) : setDisabling(person))}
                  />
                  {person.disabled ? texts.disabled : texts.enabled}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Invite api={api} open={inviting} close={() => setInviting(false)} />
      <Confirm
        open={disabling !== undefined} title={fill(texts.disableTitle, { name: disabling?.displayName ?? '' })} text={fill(texts.disableText, { name: disabling?.displayName ?? '' })}
        go={texts.disable} close={() => setDisabling(undefined)} confirmed={() => disabling && void change(disabling, { disabled: true })}
      />
    </section>
  );
}
