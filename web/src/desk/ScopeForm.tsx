import { useWords } from '../i18n';
import { NodePicker } from '../parts/NodePicker';
import type { DeskState } from './params';

type Props = { state: DeskState; names: { industry?: string; region?: string }; go: (patch: Partial<DeskState>) => void };

/** Which industry and which region the desk is set up for. */
export function ScopeForm({ state, names, go }: Props) {
  const { t } = useWords();
  return (
    <div className="scope">
      {(['industry', 'region'] as const).map((kind) => (
        <div key={kind}>
          <NodePicker key={`${state[kind]} ${names[kind]}`} label={t(`desk.choose.${kind}`)} value={names[kind]} kinds={[kind]} onChoose={(id) => go({ [kind]: id, case: undefined })} />
          {state[kind] && (
            <button type="button" className="link" onClick={() => go({ [kind]: undefined, case: undefined })}>
              {t(`desk.any.${kind}`)}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
