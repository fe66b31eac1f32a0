import { useState } from 'react';
import { useWords } from '../i18n';
import { Failed } from '../parts/Failed';
import { around } from './load';
import { NodePicker } from '../parts/NodePicker';
import type { PathState } from './params';
import { PathForm } from './PathForm';

const examples = ['practice:energy-centre', 'enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si', 'policy:gong-xin-bu-xin-2013-317-hao'] as const;

type Props = { asked: PathState; onBegin: (nodes: string[]) => void; onAsk: (path: PathState) => void };

/** Where a picture begins: with one thing and what matters most around it, or with a way between two. */
export function Begin({ asked, onBegin, onAsk }: Props) {
  const { t } = useWords();
  const [error, setError] = useState<unknown>();
  const begin = (id: string) => void around(id).then(onBegin, setError);
  return (
    <div className="page">
      <h1>{t('nav.graph')}</h1>
      <p className="lead">{t('graph.begin')}</p>
      <NodePicker label={t('graph.startWith')} onChoose={begin} />
      <ul className="plain-list">
        {examples.map((id) => (
          <li key={id}>
            <button type="button" className="plain" onClick={() => begin(id)}>
              {t(`graph.examples.${id.split(':')[0] as 'practice' | 'enterprise' | 'policy'}`)}
            </button>
          </li>
        ))}
      </ul>
      {error !== undefined && <Failed error={error} />}
      <h2>{t('graph.pathsTitle')}</h2>
      <PathForm asked={asked} onAsk={onAsk} onShow={onBegin} />
    </div>
  );
}
