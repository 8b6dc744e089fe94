import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** How the pane looks: as Excel does, with more contrast when the system asks for it. */
export interface Appearance {
  readonly dark: boolean;
  readonly moreContrast: boolean;
}

/** Agave green, distinct from Excel's own green; shade 80 carries white text at 5:1. */
const AGAVE: BrandVariants = {
  10: '#021312',
  20: '#062423',
  30: '#083634',
  40: '#0a4442',
  50: '#0b514f',
  60: '#0c5e5b',
  70: '#0e6b68',
  80: '#117975',
  90: '#2e8b86',
  100: '#4a9b96',
  110: '#63aba6',
  120: '#7cbab5',
  130: '#95c9c5',
  140: '#aed8d4',
  150: '#c8e7e4',
  160: '#e3f5f3',
};

const light: Theme = createLightTheme(AGAVE);
const darkBase: Theme = createDarkTheme(AGAVE);
const dark: Theme = {
  ...darkBase,
  colorBrandForeground1: AGAVE[120],
  colorBrandForeground2: AGAVE[130],
  colorBrandForegroundLink: AGAVE[120],
  colorBrandForegroundLinkHover: AGAVE[130],
  colorBrandForegroundLinkPressed: AGAVE[110],
  colorCompoundBrandForeground1: AGAVE[120],
  colorNeutralForeground2BrandHover: AGAVE[120],
  colorNeutralForeground2BrandPressed: AGAVE[110],
  colorNeutralForeground2BrandSelected: AGAVE[120],
  colorNeutralForeground3BrandHover: AGAVE[120],
  colorNeutralForeground3BrandPressed: AGAVE[110],
  colorNeutralForeground3BrandSelected: AGAVE[120],
};

/** Black on white with solid lines, for people who ask for contrast and keep Excel light. */
const lightContrast: Theme = {
  ...light,
  colorNeutralForeground1: '#000000',
  colorNeutralForeground2: '#000000',
  colorNeutralForeground3: '#000000',
  colorNeutralForeground4: '#1f1f1f',
  colorNeutralBackground2: '#ffffff',
  colorNeutralBackground3: '#ffffff',
  colorNeutralStroke1: '#000000',
  colorNeutralStroke2: '#000000',
  colorNeutralStrokeAccessible: '#000000',
  colorBrandBackground: AGAVE[50],
  colorBrandForeground1: AGAVE[40],
  colorBrandForegroundLink: AGAVE[40],
  colorCompoundBrandForeground1: AGAVE[40],
};

/** Fluent's contrast colours, in the letters of the other themes: those of Teams are wider and push the tabs off a narrow pane. */
const darkContrast: Theme = {
  ...teamsHighContrastTheme,
  fontFamilyBase: dark.fontFamilyBase,
  fontFamilyMonospace: dark.fontFamilyMonospace,
  fontFamilyNumeric: dark.fontFamilyNumeric,
};

/** Windows' own contrast themes arrive as forced colours, which Fluent follows with any theme. */
export function themeFor(appearance: Appearance): Theme {
  if (appearance.moreContrast) return appearance.dark ? darkContrast : lightContrast;
  return appearance.dark ? dark : light;
}
