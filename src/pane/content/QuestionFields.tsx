import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { PARTS } from '../../domain/content/Part';
import { usePageStyles } from '../parts/usePageStyles';
import { useLanguage, useTexts } from '../texts/TextsContext';
import type { ContentProps } from './ContentProps';
import { METHODS, offeredMethods } from './offeredMethods';
import { partGroups } from './partGroups';

const HS = '';
const NOT_CHOSEN = '';
const YES = 'yes';
const NOT_KNOWN = 'not-known';

/** The part or HS code, the method as far as its rule offers one, what only the person knows of that rule, and the day. */
export function QuestionFields(props: ContentProps) {
  const page = usePageStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { answers } = props;
  const offered = answers === null ? [] : offeredMethods(answers);
  return (
    <>
      <Field label={texts.content.part} className={page.narrow}>
        <Select
          value={props.part ?? HS}
          onChange={(_, data) =>
            props.onPart(partGroups.flatMap(({ parts }) => parts).find((code) => code === data.value) ?? null)
          }
        >
          {partGroups.map(({ id, parts }) => (
            <optgroup key={id} label={texts.content.groups[id]}>
              {parts.map((code) => (
                <option key={code} value={code}>
                  {capital(PARTS[code].name[language])}
                </option>
              ))}
            </optgroup>
          ))}
          <option value={HS}>{texts.content.byHs}</option>
        </Select>
      </Field>
      {props.part === null && (
        <Field label={texts.content.hs} hint={texts.content.hsHint} className={page.narrow}>
          <Input value={props.hs} onChange={(_, data) => props.onHs(data.value)} />
        </Field>
      )}
      {props.choices.length > 0 && (
        <Field label={texts.content.choice}>
          <RadioGroup
            value={props.choice ?? NOT_CHOSEN}
            onChange={(_, data) => {
              const chosen = props.choices.find(({ code }) => code === data.value);
              if (chosen) props.onChoice(chosen.code);
            }}
          >
            {props.choices.map(({ code, only }) => (
              <Radio key={code} value={code} label={partLabel(PARTS[code].name[language], only?.[language] ?? null)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {props.approvedEnd !== null && (
        <Field label={texts.content.approvedEnd} hint={texts.content.approvedEndHint} className={page.narrow}>
          <Input type="date" value={props.approvedEnd} onChange={(_, data) => props.onApprovedEnd(data.value)} />
        </Field>
      )}
      <Field label={texts.content.method}>
        <RadioGroup
          value={props.method}
          onChange={(_, data) => {
            const method = METHODS.find((one) => one === data.value);
            if (method) props.onMethod(method);
          }}
        >
          {METHODS.map((method) => (
            <Radio
              key={method}
              value={method}
              label={texts.content.methods[method]}
              disabled={!offered.includes(method)}
            />
          ))}
        </RadioGroup>
      </Field>
      {props.ruleHasTv !== undefined && (
        <Field label={texts.content.ruleHasTv} hint={texts.content.ruleHasTvHint}>
          <RadioGroup
            value={props.ruleHasTv === true ? YES : NOT_KNOWN}
            onChange={(_, data) => props.onRuleHasTv(data.value === YES ? true : null)}
          >
            <Radio value={YES} label={texts.content.yes} />
            <Radio value={NOT_KNOWN} label={texts.content.notKnown} />
          </RadioGroup>
        </Field>
      )}
      <Field label={texts.content.date} className={page.narrow}>
        <Input type="date" value={props.date} onChange={(_, data) => props.onDate(data.value)} />
      </Field>
    </>
  );
}

/** A part, and which goods of the subheading its table takes, in the words of the regulations. */
function partLabel(name: string, only: string | null): string {
  return only === null ? capital(name) : `${capital(name)}: ${only}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
