import { useWords } from '../i18n';
import { NodePicker } from '../parts/NodePicker';
import type { DeskState } from './params';

type Props = { state: DeskState; names: { industry?: string; region?: string }; onScope: (scope: Partial<Pick<DeskState, 'industry' | 'region'>>) => void };

/** Which industry and which region the desk is set up for. */
export function ScopeForm({ state, names, onScope }: Props) {
  const { t } = useWords();
  return (
    <div className="scope">
      {(['industry', 'region'] as const).map((kind) => (
        <div key={kind}>
          <NodePicker key={`${state[kind]} ${names[kind]}`} label={t(`desk.choose.${kind}`)} value={names[kind]} kinds={[kind]} onChoose={(id) => onScope({ [kind]: id })} />
          {state[kind] && (
            <button type="button" className="link" onClick={() => onScope({ [kind]: undefined })}>
              {t(`desk.any.${kind}`)}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
