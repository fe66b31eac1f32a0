import { queryOptions, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { answer, get, type Schemas } from '../api/client';
import { useWords } from '../i18n';
import { provinces } from './provinces';

/** How a province looks, by the attributes that a tile has in styles/evidence.css and
 * styles/spread.css, and what is said of it. */
export type Area = { look: { 'data-level': number | 'none' } | { 'data-state': string }; text: string; said: string };
export type Boundaries = Schemas['MapAnswer'];

type Props = {
  label: string;
  areas: Map<string, Area>;
  selected?: string[];
  onChoose?: (id: string) => void;
  /** The same as tiles: all there is without boundaries, and what a keyboard reaches beside them. */
  children: ReactNode;
};

const mapQuery = queryOptions({
  queryKey: ['map'],
  queryFn: ({ signal }) => answer(get('/api/v1/map', { signal })),
  staleTime: Infinity,
});

/** So many of the provinces that a map lacks are named. */
const named = 6;

const BoundaryMap = lazy(async () => ({ default: (await import('./BoundaryMap')).BoundaryMap }));

/** The provinces within the boundaries that the operator supplied, with their review
 * number; as tiles where there are none, with the reason. */
export function ProvinceMap({ children, ...shown }: Props) {
  const { t, lang } = useWords();
  const { data } = useQuery(mapQuery);
  if (!data?.approval) {
    return (
      <>
        {children}
        {data && <p className="muted small map-why">{t('map.why')}</p>}
      </>
    );
  }
  const missing = data.missing.map((id) => provinces.find((p) => p.id === id)?.name[lang] ?? id);
  return (
    <div className="boundaries">
      <Suspense fallback={children}>
        <BoundaryMap {...shown} boundaries={data} />
      </Suspense>
      <p className="muted small">{t('map.approval', { number: data.approval })}</p>
      {missing.length > 0 && (
        <p className="muted small">
          {t('map.missing', { n: missing.length, names: missing.slice(0, named).join(t('peers.and')) + (missing.length > named ? '…' : '') })}
        </p>
      )}
      <details open={missing.length > 0 || undefined}>
        <summary>{t('map.tiles')}</summary>
        {children}
      </details>
    </div>
  );
}
