import { useWords } from '../i18n';
import { kinds, type PLink } from './picture';

type Props = { links: PLink[]; hide: ReadonlySet<string>; onToggle: (kind: string) => void };

/** The kinds of relation in the picture; each can be hidden. */
export function KindList({ links, hide, onToggle }: Props) {
  const { t } = useWords();
  return (
    <fieldset className="kinds">
      <legend>{t('graph.relations')}</legend>
      {kinds(links).map((k) => (
        <label key={k.kind}>
          <input type="checkbox" checked={!hide.has(k.kind)} onChange={() => onToggle(k.kind)} /> {k.label} <small className="muted">{k.count}</small>
        </label>
      ))}
    </fieldset>
  );
}
