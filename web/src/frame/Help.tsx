import { useEffect, useRef } from 'react';
import { useWords } from '../i18n';

const keys = ['/', 'j k', 'Enter', 'o', '← → ↑ ↓', '+ - 0', '?', 'Esc'] as const;

/** What the keys do. */
export function Help({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{t('help.title')}</h2>
      <dl className="keys">
        {keys.map((k) => (
          <div key={k}>
            <dt>
              {k.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(`help.${k}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className="button">{t('close')}</button>
      </form>
    </dialog>
  );
}
