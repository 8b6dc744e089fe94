import { Button, Persona, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { useCallback, useMemo, useState } from 'react';
import type { User } from '../../list/Row';
import type { SettingsPort } from '../PanePort';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { Section } from '../parts/Section';
import { usePageStyles } from '../parts/usePageStyles';
import { Waiting } from '../parts/Waiting';
import { useTexts } from '../texts/TextsContext';
import { useAsk } from '../work/useAsk';

/** Choosing one's name among the local users of the service, as the preview does it. */
export function SignIn(props: {
  readonly port: SettingsPort;
  readonly service: string;
  readonly onSignIn: (user: string) => void;
}) {
  const page = usePageStyles();
  const texts = useTexts();
  const who = useMemo(() => ({ port: props.port, service: props.service }), [props.port, props.service]);
  const ask = useCallback((signal: AbortSignal) => who.port.users({ signal }), [who]);
  const { asked, again } = useAsk(ask);
  return (
    <div className={page.page}>
      <Section title={texts.signIn.title}>
        <Text className={page.soft}>{texts.signIn.body}</Text>
        {asked.status === 'loading' && <Waiting lines={6} />}
        {asked.status === 'failed' && <Failure error={asked.error} onRetry={again} />}
        {asked.status === 'ready' &&
          (asked.value.length === 0 ? (
            <Empty icon={<PersonRegular />} title={texts.signIn.empty} hint={texts.signIn.body} />
          ) : (
            <Users users={asked.value} onSignIn={props.onSignIn} />
          ))}
      </Section>
    </div>
  );
}

function Users(props: { readonly users: readonly User[]; readonly onSignIn: (user: string) => void }) {
  const page = usePageStyles();
  const texts = useTexts();
  const [chosen, setChosen] = useState(props.users[0]?.id ?? '');
  return (
    <div className={page.group}>
      <RadioGroup aria-label={texts.signIn.users} value={chosen} onChange={(_, data) => setChosen(data.value)}>
        {props.users.map((user) => (
          <Radio
            key={user.id}
            value={user.id}
            label={
              <Persona
                size="small"
                name={user.name}
                secondaryText={[texts.signIn.roles[user.role], ...user.organisations].join(' · ')}
                avatar={{ 'aria-hidden': true }}
              />
            }
          />
        ))}
      </RadioGroup>
      <Button appearance="primary" disabled={chosen === ''} onClick={() => props.onSignIn(chosen)}>
        {texts.signIn.choose}
      </Button>
    </div>
  );
}
