import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Source } from '../api/client';
import { statsQuery } from '../api/queries';
import { useWords } from '../i18n';
import { save } from '../parts/save';
import { cite, endings, formats, type Format } from './formats';

/** Cites the view as its address has it, with the version of the data. */
export function CiteDialog({ title, source }: { title: string; source?: Source }) {
  const { t, lang } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<Format>('gbt7714');
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...statsQuery(lang), enabled: open });
  const text = open
    ? cite(
        {
          title,
          url: location.href,
          version: t('cite.version', { version: data?.version ?? '…', change: data?.store_change ?? '…' }),
          accessed: new Date().toLocaleDateString('sv-SE'),
          library: t('name'),
        },
        format,
      )
    : '';
  return (
    <>
      <button type="button" className="button" onClick={() => (setOpen(true), dialog.current?.showModal())}>
        {t('cite.do')}
      </button>
      <dialog ref={dialog} className="dialog" aria-label={t('cite.do')} onClose={() => setOpen(false)}>
        <div className="group" role="group" aria-label={t('cite.format')}>
          {formats.map((f) => (
            <button key={f} type="button" aria-pressed={f === format} onClick={() => setFormat(f)}>
              {t(`cite.${f}`)}
            </button>
          ))}
        </div>
        <textarea readOnly rows={8} value={text} aria-label={t(`cite.${format}`)} />
        {source && <p className="muted">{t('cite.source')}</p>}
        <p className="acts">
          <button type="button" className="button" onClick={() => void navigator.clipboard?.writeText(text)}>
            {t('cite.copy')}
          </button>
          <button type="button" className="button" onClick={() => save(`ronghe.${endings[format]}`, text)}>
            {t('cite.save')}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </p>
      </dialog>
    </>
  );
}
