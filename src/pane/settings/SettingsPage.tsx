import { Button, Field, Input, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../domain/language';
import type { DataRefresh, PaneSettings } from '../PanePort';
import { Confirm } from '../parts/Confirm';
import { Done } from '../parts/Done';
import { Failure } from '../parts/Failure';
import { Section } from '../parts/Section';
import { usePageStyles } from '../parts/usePageStyles';
import { useTexts } from '../texts/TextsContext';
import type { Work } from '../work/useWork';
import { readServiceAddress } from './readServiceAddress';

export interface SettingsProps {
  readonly settings: PaneSettings;
  /** Name of the user; their id while it is not known. */
  readonly userName: string | null;
  readonly version: string;
  readonly connect: Work<null>;
  readonly data: Work<DataRefresh>;
  readonly erase: Work<null>;
  readonly leave: Work<null>;
  readonly onSwitchUser: () => void;
  readonly onSignOut: () => void;
  readonly onLanguage: (language: Language | null) => void;
  readonly onConnect: (service: string) => void;
  readonly onRefreshData: () => void;
  readonly onErase: () => void;
}

const EXCEL = 'excel';

/** Who works, in which language, with which service, and how fresh the data in cells is. */
export function SettingsPage(props: SettingsProps) {
  const page = usePageStyles();
  const texts = useTexts();
  const { settings } = props;
  return (
    <div className={page.page}>
      <UserSection {...props} />
      <Section title={texts.settings.language}>
        <RadioGroup
          aria-label={texts.settings.language}
          value={settings.language ?? EXCEL}
          onChange={(_, data) => props.onLanguage(data.value === 'es' ? 'es' : data.value === 'en' ? 'en' : null)}
        >
          <Radio value={EXCEL} label={texts.settings.followExcel} />
          <Radio value="es" label={{ children: texts.settings.spanish, lang: 'es' }} />
          <Radio value="en" label={{ children: texts.settings.english, lang: 'en' }} />
        </RadioGroup>
      </Section>
      <DataSection {...props} />
      <ServiceSection key={settings.service} {...props} />
      <Section title={texts.settings.about}>
        <Text>{texts.settings.version(props.version)}</Text>
        <Text className={page.soft}>{texts.settings.aboutBody}</Text>
      </Section>
    </div>
  );
}

function UserSection(props: SettingsProps) {
  const page = usePageStyles();
  const texts = useTexts();
  const [leaving, setLeaving] = useState(false);
  const signedIn = props.settings.user !== null;
  return (
    <Section title={texts.settings.user}>
      <Text>{props.userName === null ? texts.settings.nobody : texts.settings.signedInAs(props.userName)}</Text>
      {props.leave.status === 'failed' && <Failure error={props.leave.error} />}
      <div className={page.row} style={{ flexWrap: 'wrap' }}>
        <Button onClick={props.onSwitchUser}>{signedIn ? texts.settings.change : texts.signIn.title}</Button>
        {signedIn && <Button onClick={() => setLeaving(true)}>{texts.settings.signOut}</Button>}
      </div>
      <Confirm
        open={leaving}
        title={texts.settings.signOutTitle}
        body={texts.settings.signOutBody}
        action={texts.settings.signOut}
        onCancel={() => setLeaving(false)}
        onConfirm={() => {
          setLeaving(false);
          props.onSignOut();
        }}
      />
    </Section>
  );
}

function DataSection(props: SettingsProps) {
  const page = usePageStyles();
  const texts = useTexts();
  const [erasing, setErasing] = useState(false);
  const { data, erase } = props;
  return (
    <Section title={texts.settings.data}>
      <Text className={page.soft}>{texts.settings.dataHint}</Text>
      {data.status === 'failed' && <Failure error={data.error} onRetry={props.onRefreshData} />}
      {data.status === 'done' && (
        <Done intent={data.result.newer > 0 ? 'success' : 'info'}>
          {data.result.newer > 0 ? texts.settings.newer(data.result.newer) : texts.settings.current}
        </Done>
      )}
      {erase.status === 'failed' && <Failure error={erase.error} />}
      {erase.status === 'done' && <Done>{texts.settings.erased}</Done>}
      <div className={page.row} style={{ flexWrap: 'wrap' }}>
        <Button disabled={data.status === 'running'} onClick={props.onRefreshData}>
          {data.status === 'running' ? texts.settings.refreshing : texts.settings.refreshData}
        </Button>
        <Button appearance="subtle" disabled={erase.status === 'running'} onClick={() => setErasing(true)}>
          {texts.settings.erase}
        </Button>
      </div>
      <Confirm
        open={erasing}
        title={texts.settings.eraseTitle}
        body={texts.settings.eraseBody}
        action={texts.changes.confirm}
        onCancel={() => setErasing(false)}
        onConfirm={() => {
          setErasing(false);
          props.onErase();
        }}
      />
    </Section>
  );
}

function ServiceSection(props: SettingsProps) {
  const page = usePageStyles();
  const texts = useTexts();
  const [address, setAddress] = useState(props.settings.service);
  const [wrong, setWrong] = useState(false);
  const { connect } = props;
  return (
    <Section title={texts.settings.service}>
      <form
        className={page.group}
        onSubmit={(event) => {
          event.preventDefault();
          const read = readServiceAddress(address);
          setWrong(read === null);
          if (read !== null) props.onConnect(read);
        }}
      >
        <Field
          label={texts.settings.address}
          validationState={wrong ? 'error' : 'none'}
          validationMessage={wrong ? texts.settings.badAddress : undefined}
        >
          <Input
            type="url"
            value={address}
            onChange={(_, data) => {
              setAddress(data.value);
              setWrong(false);
            }}
          />
        </Field>
        {connect.status === 'failed' && <Failure error={connect.error} />}
        {connect.status === 'done' && <Done>{texts.settings.connected}</Done>}
        <div>
          <Button type="submit" disabled={connect.status === 'running'}>
            {texts.settings.connect}
          </Button>
        </div>
      </form>
    </Section>
  );
}
