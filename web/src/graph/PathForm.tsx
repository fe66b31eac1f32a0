import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, get } from '../api/client';
import { nodeQuery, schemaQuery } from '../api/queries';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { NodePicker } from '../parts/NodePicker';
import { nameOf } from '../parts/thing';
import { Waiting } from '../parts/Waiting';
import type { PathState } from './params';
import { Ways } from './Ways';

type Props = {
  /** Where a way begins as long as none is asked for. */
  start?: string;
  /** The ways that the address asks for. */
  asked: PathState;
  onAsk: (path: PathState) => void;
  onShow: (ids: string[]) => void;
};

/** How two things are joined: the shortest ways, drawn when chosen. What is asked is in the address. */
export function PathForm({ start, asked, onAsk, onShow }: Props) {
  const { t, lang } = useWords();
  const [ends, setEnds] = useState<Pick<PathState, 'from' | 'to'>>({ from: asked.from ?? start, to: asked.to });
  const { from, to } = ends;
  const named = useQueries({ queries: [from, to].map((id) => ({ ...nodeQuery(lang, id ?? ''), enabled: id !== undefined })) });
  const name = (i: 0 | 1) => named[i]?.data && nameOf(named[i].data, lang);
  const { data: schema } = useQuery(schemaQuery(lang));
  const found = useQuery({
    queryKey: [lang, 'paths', asked.from, asked.to, asked.along, asked.timed],
    queryFn: ({ signal }) =>
      answer(get('/api/v1/paths', { params: { query: { from: asked.from!, to: asked.to!, kind: asked.along ? [asked.along] : undefined, time_respecting: asked.timed ? true : undefined } }, signal })),
    enabled: asked.from !== undefined && asked.to !== undefined,
    retry: false,
  });
  const turn = () => {
    setEnds({ from: to, to: from });
    if (asked.from && asked.to) onAsk({ ...asked, from: to, to: from });
  };
  return (
    <form className="paths" onSubmit={(e) => (e.preventDefault(), onAsk({ ...asked, from, to }))}>
      <NodePicker key={`from ${from} ${name(0)}`} label={t('graph.from')} value={name(0)} onChoose={(id) => setEnds({ ...ends, from: id })} />
      <NodePicker key={`to ${to} ${name(1)}`} label={t('graph.to')} value={name(1)} onChoose={(id) => setEnds({ ...ends, to: id })} />
      <label>
        {t('graph.along')}{' '}
        <select value={asked.along ?? ''} onChange={(e) => onAsk({ ...asked, along: e.target.value || undefined })}>
          <option value="">{t('graph.allKinds')}</option>
          {schema?.edges?.map((k) => (
            <option key={k.kind} value={k.kind}>
              {k.label[lang]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={asked.timed === '1'} onChange={(e) => onAsk({ ...asked, timed: e.target.checked ? '1' : undefined })} /> {t('graph.timed')}
      </label>
      <p className="acts">
        <button type="button" className="button" onClick={turn}>
          {t('graph.reverse')}
        </button>
        <button className="button button-main" disabled={!from || !to || from === to}>
          {t('graph.findPaths')}
        </button>
      </p>
      {found.isLoading && <Waiting lines={2} />}
      {found.error && <Failed error={found.error} retry={found.refetch} />}
      {found.data && <Ways of={found.data} onShow={onShow} />}
    </form>
  );
}
