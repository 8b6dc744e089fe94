import { Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import type { ListDefinition } from '../../list/ListDefinition';
import { TermPicker } from '../parts/TermPicker';
import { useTexts } from '../texts/TextsContext';
import { type CatalogueFilter, vocabularyFor } from './CatalogueFilter';

const CHOICES = ['state', 'certificate', 'process'] as const;

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    '& > :last-child': { gridColumn: '1 / -1' },
  },
});

/** Text and the three questions that buyers ask: where, what process, which certificate. */
export function FilterBar(props: {
  readonly described: ListDefinition | null;
  readonly filter: CatalogueFilter;
  readonly onFilter: (filter: CatalogueFilter) => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { filter, onFilter } = props;
  return (
    <>
      <Field label={texts.catalogue.search}>
        <SearchBox
          style={{ width: '100%', maxWidth: '100%' }}
          placeholder={texts.catalogue.searchHint}
          value={filter.text}
          dismiss={{ 'aria-label': texts.common.remove(texts.catalogue.search) }}
          onChange={(_, data) => onFilter({ ...filter, text: data.value })}
        />
      </Field>
      <div className={styles.choices}>
        {CHOICES.map((choice) => (
          <TermPicker
            key={choice}
            label={texts.catalogue[choice]}
            vocabulary={vocabularyFor(choice, props.described)}
            selected={filter[choice]}
            onSelect={(codes) => onFilter({ ...filter, [choice]: codes })}
          />
        ))}
      </div>
    </>
  );
}
