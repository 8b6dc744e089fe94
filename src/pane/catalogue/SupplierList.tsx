import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { BuildingFactoryRegular } from '@fluentui/react-icons/svg/building-factory';
import type { ListDefinition } from '../../list/ListDefinition';
import type { CatalogueGlimpse, SupplierGlimpse } from '../PanePort';
import { Empty } from '../parts/Empty';
import { Failure } from '../parts/Failure';
import { usePageStyles } from '../parts/usePageStyles';
import { Waiting } from '../parts/Waiting';
import { termLabel } from '../texts/formatValue';
import { useLanguage, useTexts } from '../texts/TextsContext';
import { type Asked, shown } from '../work/useAsk';
import { type CatalogueFilter, isFiltering, NO_FILTER, vocabularyFor } from './CatalogueFilter';

const useStyles = makeStyles({
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** How many suppliers fit, and the first few to recognise them by. */
export function SupplierList(props: {
  readonly glimpse: Asked<CatalogueGlimpse>;
  readonly described: ListDefinition | null;
  readonly filter: CatalogueFilter;
  readonly onFilter: (filter: CatalogueFilter) => void;
  readonly onAgain: () => void;
}) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const glimpse = shown(props.glimpse);
  if (props.glimpse.status === 'failed') return <Failure error={props.glimpse.error} onRetry={props.onAgain} />;
  if (!glimpse) return <Waiting lines={6} />;

  const filtering = isFiltering(props.filter);
  if (glimpse.total === 0) {
    return filtering ? (
      <Empty
        icon={<BuildingFactoryRegular />}
        title={texts.catalogue.nothing}
        hint={texts.catalogue.nothingHint}
        action={<Button onClick={() => props.onFilter(NO_FILTER)}>{texts.common.clear}</Button>}
      />
    ) : (
      <Empty icon={<BuildingFactoryRegular />} title={texts.catalogue.emptyList} hint={texts.catalogue.emptyListHint} />
    );
  }
  const more = glimpse.total - glimpse.first.length;
  return (
    <div className={page.card}>
      <div className={page.row}>
        <span className={mergeClasses(styles.count, page.grow)} role="status">
          {props.glimpse.status === 'loading' ? texts.catalogue.counting : texts.catalogue.found(glimpse.total)}
        </span>
        {filtering && (
          <Button size="small" appearance="subtle" onClick={() => props.onFilter(NO_FILTER)}>
            {texts.common.clear}
          </Button>
        )}
      </div>
      <ul className={page.list}>
        {glimpse.first.map((supplier) => (
          <SupplierLine key={supplier.id} supplier={supplier} described={props.described} />
        ))}
      </ul>
      {more > 0 && (
        <Text size={200} className={page.soft}>
          {texts.catalogue.more(more)}
        </Text>
      )}
    </div>
  );
}

function SupplierLine(props: { readonly supplier: SupplierGlimpse; readonly described: ListDefinition | null }) {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { supplier, described } = props;
  const state = supplier.state && termLabel(supplier.state, vocabularyFor('state', described), language);
  const process = supplier.process && termLabel(supplier.process, vocabularyFor('process', described), language);
  const place = [supplier.municipality, state].filter((part) => part !== null && part !== '').join(', ');
  const details = [place, process].filter((part) => part !== null && part !== '').join(' · ');
  return (
    <li className={page.divided}>
      <div className={styles.name}>
        <Text className={page.grow}>{supplier.name}</Text>
        {supplier.demo && (
          <Badge appearance="tint" color="warning" size="small" title={texts.catalogue.demoHint}>
            {texts.catalogue.demo}
          </Badge>
        )}
      </div>
      <Text size={200} className={page.soft}>
        {details === '' ? texts.common.unknown : details}
      </Text>
    </li>
  );
}
