import { Combobox, Field, makeStyles, Option, Tag, TagGroup, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Term, Vocabulary } from '../../domain/rows/Vocabulary';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { foldText } from './foldText';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  box: { minWidth: 0, width: '100%', '& > input': { minWidth: 0, width: '100%' } },
  tags: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS, columnGap: tokens.spacingHorizontalXS },
  list: { maxHeight: '320px' },
  expand: { display: 'flex', alignItems: 'center', justifyContent: 'center', minWidth: '24px', minHeight: '24px' },
  parent: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Chooses any number of members of a controlled list, by typing any part of their name, synonym or code; trees are indented. */
export function TermPicker(props: {
  readonly label: string;
  readonly vocabulary: Vocabulary | null;
  readonly selected: readonly string[];
  readonly onSelect: (codes: readonly string[]) => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const terms = useMemo(() => props.vocabulary?.terms ?? [], [props.vocabulary]);
  const byCode = useMemo(() => new Map(terms.map((term) => [term.code, term])), [terms]);
  const wanted = foldText(query);
  const found = useMemo(() => terms.filter((term) => fits(term, wanted)), [terms, wanted]);
  const label = (code: string) => byCode.get(code)?.label[language] ?? code;

  return (
    <div className={styles.root}>
      <Field label={props.label}>
        <Combobox
          className={styles.box}
          multiselect
          placeholder={texts.catalogue.any}
          value={query}
          selectedOptions={[...props.selected]}
          disabled={props.vocabulary === null}
          listbox={{ className: styles.list }}
          expandIcon={{ 'aria-label': texts.common.open(props.label), className: styles.expand }}
          onChange={(event) => setQuery(event.target.value)}
          onOpenChange={(_, data) => !data.open && setQuery('')}
          onOptionSelect={(_, data) => {
            setQuery('');
            props.onSelect(data.selectedOptions);
          }}
        >
          {found.map((term) => (
            <Option
              key={term.code}
              value={term.code}
              text={term.label[language]}
              style={{ paddingInlineStart: `${8 + (wanted === '' ? depth(term, byCode) * 16 : 0)}px` }}
            >
              <span>
                {term.label[language]}
                {wanted !== '' && term.parent !== null && (
                  <Text size={200} className={styles.parent}>
                    {label(term.parent)}
                  </Text>
                )}
              </span>
            </Option>
          ))}
          {found.length === 0 && (
            <Option key="" value="" disabled>
              {texts.common.noMatches}
            </Option>
          )}
        </Combobox>
      </Field>
      {props.selected.length > 0 && (
        <TagGroup
          className={styles.tags}
          size="small"
          aria-label={props.label}
          onDismiss={(_, data) => props.onSelect(props.selected.filter((code) => code !== data.value))}
        >
          {props.selected.map((code) => (
            <Tag
              key={code}
              value={code}
              dismissible
              dismissIcon={{ 'aria-label': texts.common.remove(label(code)) }}
              appearance="brand"
            >
              {label(code)}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
}

function fits(term: Term, wanted: string): boolean {
  if (wanted === '') return true;
  return [term.label.es, term.label.en, term.code, ...term.synonyms].some((text) => foldText(text).includes(wanted));
}

function depth(term: Term, byCode: ReadonlyMap<string, Term>): number {
  const parent = term.parent === null ? undefined : byCode.get(term.parent);
  return parent ? 1 + depth(parent, byCode) : 0;
}
