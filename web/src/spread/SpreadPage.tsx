import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ApiError } from '../api/client';
import { useWords } from '../i18n';
import { MissingId } from '../missing/MissingId';
import { Antd } from '../parts/Antd';
import { Failed } from '../parts/Failed';
import { yearOf } from '../parts/dates';
import { nameOf } from '../parts/thing';
import { useTitle } from '../parts/title';
import { Waiting } from '../parts/Waiting';
import { Adopters } from './Adopters';
import { Choices } from './Choices';
import { Cursor } from './Cursor';
import { CurveFigure } from './CurveFigure';
import { MapFigure } from './MapFigure';
import { Inferred } from './Inferred';
import { Hazard } from './Hazard';
import { Lineage } from './Lineage';
import { Method } from './Method';
import { curve } from './model';
import { NewIn } from './NewIn';
import { Ordered } from './Ordered';
import { orderedQuery } from './orderedQuery';
import { spreadQuery, type Spread } from './queries';
import { Said } from './Said';
import { Transfers } from './Transfers';
import { Ways } from './Ways';
import '../styles/spread.css';
import '../styles/many.css';

export function SpreadPage() {
  const { lang } = useWords();
  const { practice: given } = useParams({ from: '/spread/$practice' });
  const practice = given.includes(':') ? given : `practice:${given}`;
  const { by = 'province', sure } = useSearch({ from: '/spread/$practice' });
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...spreadQuery(lang, practice, by, sure === 'true'),
    // Other units of the same practice: the page stays until they are there.
    placeholderData: (before: Spread | undefined) => (before?.practice.id === practice ? before : undefined),
  });
  useTitle(data && nameOf(data.practice, lang));
  if (error instanceof ApiError && error.status === 404) return <MissingId id={practice} />;
  return (
    <div className="page spread" aria-busy={isPlaceholderData}>
      <Antd>{error ? <Failed error={error} retry={refetch} /> : data ? <Body of={data} /> : <Waiting lines={14} />}</Antd>
    </div>
  );
}

function Body({ of }: { of: Spread }) {
  const { lang } = useWords();
  const state = useSearch({ from: '/spread/$practice' });
  const navigate = useNavigate({ from: '/spread/$practice' });
  const { order } = state;
  const asking = useQuery({ ...orderedQuery(lang, of.practice.id, of.by, state.sure === 'true', order ?? ''), enabled: order !== undefined });
  const ordered = order === undefined ? of.ordered : asking.data;
  const points = useMemo(() => curve(of.adopters), [of]);
  const last = points.at(-1)?.year ?? new Date().getFullYear();
  const first = points[0]?.year ?? last;
  const asked = Math.min(last, Math.max(first, state.t ?? last));
  const [year, setYear] = useState(asked);
  useEffect(() => setYear(asked), [asked]);
  const [opened, setOpened] = useState(false);
  const pick = useCallback((at: number) => (setYear(Math.min(last, Math.max(first, at))), setOpened(true)), [first, last]);
  // The cursor moves at once; the address follows when it rests.
  useEffect(() => {
    if (year === asked) return;
    const rest = setTimeout(() => void navigate({ search: { ...state, t: year === last ? undefined : year }, replace: true, resetScroll: false }), 400);
    return () => clearTimeout(rest);
  }, [year, asked, last, navigate, state]);
  return (
    <>
      <h1>
        <bdi>{nameOf(of.practice, lang)}</bdi>
      </h1>
      <div className="spread-in">
        <aside className="spread-choices">
          <Choices practice={of.practice} />
          <Method of={of} />
        </aside>
        <div className="spread-main">
          {points.length > 0 && <CurveFigure points={points} year={year} onYear={pick} name={nameOf(of.practice, lang)} order={yearsOf(ordered)} />}
          {points.length > 0 && <Cursor first={first} last={last} year={year} onYear={setYear} />}
          <Said of={of} year={year} />
          {points.length > 0 && <NewIn of={of.adopters} year={year} open={opened} onOpen={setOpened} />}
          {of.basis && <Ordered key={order} of={ordered} error={order === undefined ? undefined : asking.error} />}
          <MapFigure practice={of.practice.id} year={year} sure={state.sure === 'true'} />
          <Transfers practice={of.practice.id} year={year} />
          <Hazard practice={of.practice} by={of.by} />
          <Ways practice={of.practice.id} />
          <Inferred />
        </div>
        <Adopters of={of} year={year} />
      </div>
      <Lineage practice={of.practice.id} />
    </>
  );
}

// The years of an order, to be drawn; none where the times are no dates.
function yearsOf(of: Spread['ordered']): [number, number] | undefined {
  const [from, to] = [yearOf(of?.from), yearOf(of?.to)];
  return from === undefined || to === undefined ? undefined : [from, to];
}
