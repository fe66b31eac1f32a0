import { useState } from 'react';
import { useWords } from '../i18n';
import { layouts, type GraphState } from './params';

type Props = {
  state: GraphState;
  undo?: () => void;
  redo?: () => void;
  onChange: (patch: Partial<GraphState>, how: 'step' | 'show') => void;
  onFind: (text: string) => void;
  onFit: () => void;
  onSave: (format: 'json' | 'gexf' | 'png' | 'svg') => void;
};

/** What can be done with the picture as a whole. */
export function Toolbar({ state, undo, redo, onChange, onFind, onFit, onSave }: Props) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(location.href).then(() => setCopied(true));
  const now = state.layout ?? 'force';
  return (
    <div className="graph-tools" role="toolbar" aria-label={t('graph.tools')}>
      <button type="button" className="button" aria-disabled={!undo} onClick={undo}>
        {t('graph.undo')}
      </button>
      <button type="button" className="button" aria-disabled={!redo} onClick={redo}>
        {t('graph.redo')}
      </button>
      <div className="group" role="group" aria-label={t('graph.layout')}>
        {layouts.map((l) => (
          <button key={l} type="button" aria-pressed={l === now} onClick={() => onChange({ layout: l === 'force' ? undefined : l }, 'step')}>
            {t(`graph.layouts.${l}`)}
          </button>
        ))}
      </div>
      <div className="group" role="group" aria-label={t('graph.display')}>
        <button type="button" aria-pressed={state.labels !== '0'} onClick={() => onChange({ labels: state.labels === '0' ? undefined : '0' }, 'show')}>
          {t('graph.labels')}
        </button>
        <button type="button" aria-pressed={state.group === 'kind'} onClick={() => onChange({ group: state.group ? undefined : 'kind' }, 'show')}>
          {t('graph.byKind')}
        </button>
        <button type="button" onClick={onFit}>
          {t('graph.fit')}
        </button>
      </div>
      <input type="search" className="find" aria-label={t('graph.find')} placeholder={t('graph.find')} onChange={(e) => onFind(e.target.value)} />
      <div className="group" role="group" aria-label={t('graph.keep')}>
        <button type="button" onClick={copy}>
          {t(copied ? 'graph.copied' : 'graph.link')}
        </button>
        {(['png', 'svg', 'json', 'gexf'] as const).map((f) => (
          <button key={f} type="button" onClick={() => onSave(f)}>
            {f.toUpperCase()}
          </button>
        ))}
      </div>
    </div>
  );
}
