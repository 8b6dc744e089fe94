import { useEffect, useState } from 'react';
import type { Appearance } from '../theme';

const MORE_CONTRAST = '(prefers-contrast: more)';

/** Light or dark as Excel says, and whether the system asks for more contrast; follows later changes of the system. */
export function useAppearance(dark: boolean): Appearance {
  const [moreContrast, setMoreContrast] = useState(() => window.matchMedia(MORE_CONTRAST).matches);
  useEffect(() => {
    const media = window.matchMedia(MORE_CONTRAST);
    const follow = () => setMoreContrast(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return { dark, moreContrast };
}
