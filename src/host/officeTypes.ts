import { TypeRegistry } from './protocol/TypeRegistry';
import type { Session } from './Session';
import { applicationType, cultureInfoType, numberFormatInfoType } from './types/application';
import { autoFilterType } from './types/autoFilter';
import { chartCollectionType, chartType } from './types/chart/chart';
import { chartAxesType, chartAxisTitleType, chartAxisType, chartGridlinesType } from './types/chart/chartAxes';
import {
  chartBorderType,
  chartFillType,
  chartFontType,
  chartFormatType,
  chartLineType,
} from './types/chart/chartFormats';
import {
  chartPointsCollectionType,
  chartPointType,
  chartSeriesCollectionType,
  chartSeriesType,
} from './types/chart/chartSeries';
import { chartDataLabelsType, chartLegendType, chartPlotAreaType, chartTitleType } from './types/chart/chartTexts';
import { commentCollectionType, commentType } from './types/comments';
import {
  cellValueFormatType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  customFormatType,
  formatFillType,
  formatFontType,
  formatLookType,
  formatRuleType,
  presetFormatType,
  textFormatType,
} from './types/conditionalFormats';
import { customPropertiesType, customPropertyType } from './types/customProperties';
import { dataValidationType } from './types/dataValidation';
import { freezePanesType } from './types/freezePanes';
import { namedItemCollectionType, namedItemType } from './types/names';
import { protectionType } from './types/protection';
import { rangeAreasType, rangeType } from './types/range';
import { rangeBordersType, rangeBorderType, rangeFillType, rangeFontType, rangeFormatType } from './types/rangeFormat';
import { rangeSortType } from './types/rangeSort';
import { runtimeType } from './types/runtime';
import {
  functionServiceType,
  internalServiceType,
  ribbonButtonType,
  ribbonServiceType,
  ribbonTabType,
  runtimeServiceType,
  startupServiceType,
} from './types/services';
import { settingCollectionType, settingType } from './types/settings';
import { tableType } from './types/table';
import { tableColumnCollectionType, tableColumnType } from './types/tableColumns';
import { tableFilterType } from './types/tableFilter';
import { tableRowCollectionType, tableRowType } from './types/tableRows';
import { tableCollectionType } from './types/tables';
import { tablesInRangeType } from './types/tablesInRange';
import { tableSortType } from './types/tableSort';
import { workbookType } from './types/workbook';
import { worksheetCollectionType, worksheetType } from './types/worksheet';

/** All Office types that this host knows, from the workbook inwards. */
export const officeTypes = new TypeRegistry<Session>([
  workbookType,
  applicationType,
  cultureInfoType,
  numberFormatInfoType,
  runtimeType,
  worksheetCollectionType,
  worksheetType,
  freezePanesType,
  protectionType,
  customPropertiesType,
  customPropertyType,
  rangeType,
  rangeAreasType,
  rangeFormatType,
  rangeFillType,
  rangeFontType,
  rangeBordersType,
  rangeBorderType,
  rangeSortType,
  dataValidationType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  customFormatType,
  cellValueFormatType,
  textFormatType,
  presetFormatType,
  formatRuleType,
  formatLookType,
  formatFillType,
  formatFontType,
  tableCollectionType,
  tablesInRangeType,
  tableType,
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
  tableSortType,
  tableFilterType,
  autoFilterType,
  namedItemCollectionType,
  namedItemType,
  settingCollectionType,
  settingType,
  commentCollectionType,
  commentType,
  chartCollectionType,
  chartType,
  chartTitleType,
  chartLegendType,
  chartPlotAreaType,
  chartAxesType,
  chartAxisType,
  chartAxisTitleType,
  chartGridlinesType,
  chartSeriesCollectionType,
  chartSeriesType,
  chartPointsCollectionType,
  chartPointType,
  chartDataLabelsType,
  chartFormatType,
  chartFillType,
  chartLineType,
  chartBorderType,
  chartFontType,
  functionServiceType,
  ribbonServiceType,
  ribbonTabType,
  ribbonButtonType,
  runtimeServiceType,
  startupServiceType,
  internalServiceType,
]);
