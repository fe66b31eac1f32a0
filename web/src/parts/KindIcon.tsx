// A shape for each kind, 20 by 20, told apart without colour. Kinds that an operator
// adds have the ring.
const shapes: Record<string, string> = {
  case: 'M5 2h7l4 4v12H5zM12 2v4h4M8 10h5M8 13h5',
  enterprise: 'M3 18V8l5 3V8l5 3V3h4v15zM6 14h2M11 14h2',
  event: 'M3 5h14v13H3zM3 9h14M7 2v4M13 2v4',
  indicator: 'M3 17h14M5 17v-5M9 17V8M13 17V4',
  industry: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 2v3M10 15v3M2 10h3M15 10h3M4.5 4.5l2 2M13.5 13.5l2 2M4.5 15.5l2-2M13.5 6.5l2-2',
  organisation: 'M2 8l8-5 8 5zM4 8v8M8 8v8M12 8v8M16 8v8M2 17h16',
  platform: 'M10 3l7 4-7 4-7-4zM3 10.5l7 4 7-4M3 14l7 4 7-4',
  policy: 'M4 3h10v14H6a2 2 0 0 1-2-2zM14 13h3v2a2 2 0 0 1-2 2H6M7 7h4M7 10h4',
  practice: 'M10 2l2.4 5.2 5.6.7-4.1 3.9 1.1 5.6L10 14.600l-5 2.8 1.100-5.600L2 7.900l5.600-.7z',
  program: 'M4 18V3M4 4h11l-2.500 3.500L15 11H4',
  region: 'M10 18s-6-5.500-6-10a6 6 0 0 1 12 0c0 4.500-6 10-6 10zM10 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  source: 'M3 4h6a1 1 0 0 1 1 1v12a2 2 0 0 0-2-1H3zM17 4h-6a1 1 0 0 0-1 1v12a2 2 0 0 1 2-1h5z',
  standard: 'M10 2l7 3v5c0 4-3 7-7 8-4-1-7-4-7-8V5zM7 10l2 2 4-4',
  zone: 'M10 2l7 4v8l-7 4-7-4V6z',
};

export function KindIcon({ kind, size = 18 }: { kind: string; size?: number }) {
  return (
    <svg className="kind-icon" data-kind={kind} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={shapes[kind] ?? 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z'} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
