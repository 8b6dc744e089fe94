import { tokens } from '@fluentui/react-components';

/** The product's mark, two links of a chain; decoration only. */
export function ChainMark({ size }: { readonly size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 128 128"
      aria-hidden="true"
      style={{ color: tokens.colorBrandForeground1 }}
    >
      <g transform="rotate(-45 64 64)" fill="none" stroke="currentColor" strokeWidth="15">
        <rect x="8" y="43" width="64" height="42" rx="21" opacity="0.55" />
        <path d="M72 43 h27 a21 21 0 0 1 0 42 h-22 a21 21 0 0 1 -21 -21" strokeLinecap="round" />
      </g>
    </svg>
  );
}
