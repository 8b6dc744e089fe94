import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import type { Field } from '../../domain/rows/Field';
import { usePageStyles } from '../parts/usePageStyles';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { columnGroups } from './columnGroups';

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM },
  head: { display: 'flex', alignItems: 'center' },
  add: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular, width: '100%', textAlign: 'start' },
});

/** Columns that can still be added, by theme; a whole theme at once too. */
export function AvailableColumns(props: {
  readonly fields: readonly Field[];
  readonly onAdd: (ids: readonly string[]) => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  if (props.fields.length === 0) return <Text role="status">{texts.common.noMatches}</Text>;
  return columnGroups(props.fields).map((group) => {
    const name = texts.columnChooser.groups[group.id];
    return (
      <div key={group.id} className={styles.group} role="group" aria-label={name}>
        <div className={styles.head}>
          <Text size={200} weight="semibold" className={mergeClasses(page.grow, page.soft)}>
            {name}
          </Text>
          <Button
            size="small"
            appearance="transparent"
            aria-label={texts.columnChooser.addGroup(name)}
            onClick={() => props.onAdd(group.fields.map((field) => field.id))}
          >
            {texts.columnChooser.addAll}
          </Button>
        </div>
        <ul className={page.list}>
          {group.fields.map((field) => (
            <li key={field.id}>
              <Button
                size="small"
                appearance="subtle"
                className={styles.add}
                icon={<AddRegular />}
                aria-label={texts.columnChooser.add(field.heading[language])}
                onClick={() => props.onAdd([field.id])}
              >
                <span className={page.grow}>{field.heading[language]}</span>
                {field.contact && (
                  <Badge size="small" appearance="tint" color="informative">
                    {texts.columnChooser.contact}
                  </Badge>
                )}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
