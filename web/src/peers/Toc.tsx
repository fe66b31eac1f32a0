import { useWords } from '../i18n';

const parts = ['alike', 'next', 'reading'] as const;

/** The parts of a page of peers. */
export function Toc() {
  const { t } = useWords();
  const go = (e: React.MouseEvent, id: string) => {
    e.preventDefault(); // the fragment of the address is taken by what the visitor tells of itself
    document.getElementById(id)?.scrollIntoView();
  };
  return (
    <nav className="toc" aria-label={t('toc')}>
      {parts.map((p) => (
        <a key={p} href={`#${p}`} onClick={(e) => go(e, p)}>
          {t(`peers.${p}`)}
        </a>
      ))}
    </nav>
  );
}
