import { useQueries } from '@tanstack/react-query';
import { nodeQuery } from '../api/queries';
import { useWords } from '../i18n';
import { NodePicker } from '../parts/NodePicker';
import { nameOf } from '../parts/thing';
import { ThingLink } from '../parts/ThingLink';
import { comparable } from './basket';
import { idsOf, mostCompared, withOne, withoutOne, type CompareState } from './params';

/** The things compared, each taken off by a press, and a field for one more of their kind. */
export function Sides({ state, go }: { state: CompareState; go: (next: CompareState) => void }) {
  const { t, lang } = useWords();
  const ids = idsOf(state);
  const nodes = useQueries({ queries: ids.map((id) => nodeQuery(lang, id)) });
  const kind = ids[0]?.split(':')[0];
  const label = nodes[0]?.data?.kind_label ?? '';
  return (
    <>
      <ul className="sides">
        {ids.map((id, i) => {
          const node = nodes[i]?.data;
          return (
            <li key={id}>
              {node ? <ThingLink thing={node} /> : <bdi>{id}</bdi>}{' '}
              <button type="button" className="link" onClick={() => go(withoutOne(state, id))}>
                {t('compare.remove')}
                <span className="hidden">{node ? nameOf(node, lang) : id}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {ids.length < mostCompared && (
        <NodePicker
          key={ids.join()}
          label={kind ? t('compare.add', { kind: label }) : t('compare.addAny')}
          kinds={kind ? [kind] : [...comparable]}
          onChoose={(id) => go(withOne(state, id))}
        />
      )}
    </>
  );
}
