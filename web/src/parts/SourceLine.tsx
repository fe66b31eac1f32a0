import type { Source } from '../api/client';
import { useWords } from '../i18n';
import { showDate } from './dates';
import { pageOf } from './thing';
import { Link } from '@tanstack/react-router';

/** A source: its title and class, who published it and when, and its link where one is shown. */
export function SourceLine({ source }: { source: Source }) {
  const { t, lang } = useWords();
  return (
    <span className="source">
      {source.class_label && <span className="class" data-class={source.class}>{source.class_label}</span>}{' '}
      <Link {...pageOf(source.id)}>
        <bdi>{source.title || source.id}</bdi>
      </Link>
      {source.publisher && <> · {source.publisher}</>}
      {source.published && <> · {showDate(source.published, lang)}</>}
      {source.url && /^https?:\/\//.test(source.url) && (
        <>
          {' '}
          <a href={source.url} rel="noreferrer noopener" target="_blank" className="out">
            {t('source.open')}
          </a>
        </>
      )}
    </span>
  );
}
