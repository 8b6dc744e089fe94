import type { InsertReport } from '../../workbook/Reports';
import type { ListDefinition } from '../../list/ListDefinition';
import type { CatalogueGlimpse } from '../PanePort';
import { Failure } from '../parts/Failure';
import { Section } from '../parts/Section';
import { usePageStyles } from '../parts/usePageStyles';
import { useTexts } from '../texts/TextsContext';
import type { Asked } from '../work/useAsk';
import { shown } from '../work/useAsk';
import type { Work } from '../work/useWork';
import type { CatalogueFilter } from './CatalogueFilter';
import { ColumnChoice } from './ColumnChoice';
import { FilterBar } from './FilterBar';
import { InsertBar } from './InsertBar';
import { LinkedTables, type LinkedTablesProps } from './LinkedTables';
import { SupplierList } from './SupplierList';

export interface CatalogueProps extends LinkedTablesProps {
  readonly described: Asked<ListDefinition>;
  readonly filter: CatalogueFilter;
  readonly glimpse: Asked<CatalogueGlimpse>;
  /** Field ids in order. */
  readonly columns: readonly string[];
  readonly insert: Work<InsertReport>;
  readonly onDescribeAgain: () => void;
  readonly onFilter: (filter: CatalogueFilter) => void;
  readonly onGlimpseAgain: () => void;
  readonly onColumns: (columns: readonly string[]) => void;
  readonly onInsert: () => void;
  readonly onStopInsert: () => void;
  readonly onCloseInsert: () => void;
}

/** Brings suppliers into the workbook: linked tables first (the monthly errand), then a new table. */
export function CataloguePage(props: CatalogueProps) {
  const styles = usePageStyles();
  const texts = useTexts();
  const described = shown(props.described);
  const hasTables = (shown(props.linked)?.length ?? 0) > 0;
  return (
    <div className={styles.page} style={{ paddingBottom: 0 }}>
      {(hasTables || props.linked.status === 'failed') && <LinkedTables {...props} />}
      <Section title={hasTables ? texts.catalogue.insertSection : texts.catalogue.title}>
        {props.described.status === 'failed' ? (
          <Failure error={props.described.error} onRetry={props.onDescribeAgain} />
        ) : (
          <div className={styles.group}>
            <FilterBar described={described} filter={props.filter} onFilter={props.onFilter} />
            <SupplierList
              glimpse={props.glimpse}
              described={described}
              filter={props.filter}
              onFilter={props.onFilter}
              onAgain={props.onGlimpseAgain}
            />
            <ColumnChoice described={described} columns={props.columns} onColumns={props.onColumns} />
          </div>
        )}
      </Section>
      <InsertBar
        insert={props.insert}
        total={shown(props.glimpse)?.total ?? null}
        ready={described !== null && props.columns.length > 0}
        onInsert={props.onInsert}
        onStop={props.onStopInsert}
        onClose={props.onCloseInsert}
        onSelectTable={props.onSelectTable}
      />
    </div>
  );
}
