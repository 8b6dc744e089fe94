/** A column's filter as Excel described it. */
interface SavedFilter {
  readonly columnId: number;
  readonly criteria: Excel.FilterCriteria;
}

/**
 * Reads and clears the filters of a table, because writes under a filter can land in the wrong rows
 *
 * @returns puts them back; columns that are gone are passed over.
 */
export async function liftFilters(context: Excel.RequestContext, table: Excel.Table): Promise<() => Promise<void>> {
  const columns = table.columns.load('items/id,items/filter/criteria');
  await context.sync();
  const saved = columns.items.flatMap(({ id, filter }): SavedFilter[] => {
    const criteria = presentCriteria(filter.criteria);
    return criteria === null ? [] : [{ columnId: id, criteria }];
  });
  if (saved.length === 0) return () => Promise.resolve();
  table.clearFilters();
  await context.sync();
  return async () => {
    const found = saved.map(({ columnId, criteria }) => ({
      column: table.columns.getItemOrNullObject(columnId).load('id'),
      criteria,
    }));
    await context.sync();
    for (const { column, criteria } of found) if (!column.isNullObject) column.filter.apply(criteria);
    await context.sync();
  };
}

/** Excel answers null, or criteria that filter on nothing, for a column without a filter; members that are null must not be sent back. */
function presentCriteria(criteria: Excel.FilterCriteria | null | undefined): Excel.FilterCriteria | null {
  if (criteria === null || criteria === undefined) return null;
  const present = Object.entries(criteria).filter(([, value]) => value !== null && value !== undefined);
  const known = Object.fromEntries(present);
  return isFilterCriteria(known) ? known : null;
}

function isFilterCriteria(value: object): value is Excel.FilterCriteria {
  return 'filterOn' in value && typeof value.filterOn === 'string' && value.filterOn !== '';
}
