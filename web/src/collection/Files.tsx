import { useWords } from '../i18n';
import { writeQuery } from '../parts/search';

const tables = ['csv', 'xlsx', 'jsonl'] as const;
const citations = { gbt7714: 'txt', bibtex: 'bib', ris: 'ris', 'csl-json': 'json' } as const;
const briefs = ['md', 'docx', 'pdf'] as const;

/** The collection as files: tables, citations and a brief, as links that can be copied and sent. */
export function Files({ ids, title }: { ids: string[]; title?: string }) {
  const { t, lang } = useWords();
  const asked = { ids: ids.join(','), lang };
  return (
    <dl className="files">
      <div>
        <dt>{t('collection.table')}</dt>
        <dd>
          {tables.map((f) => (
            <a key={f} href={`/api/v1/collection.${f}${writeQuery(asked)}`} download>
              {f.toUpperCase()}
            </a>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t('collection.cite')}</dt>
        <dd>
          {(Object.keys(citations) as (keyof typeof citations)[]).map((f) => (
            <a key={f} href={`/api/v1/collection/citation${writeQuery({ ids: asked.ids, format: f })}`} download={`collection.${citations[f]}`}>
              {t(`cite.${f === 'csl-json' ? 'csl' : f}`)}
            </a>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t('desk.brief')}</dt>
        <dd>
          {briefs.map((f) => (
            <a key={f} href={`/api/v1/collection/brief.${f}${writeQuery({ ...asked, title })}`} download>
              {t(`desk.format.${f}`)}
            </a>
          ))}
        </dd>
      </div>
    </dl>
  );
}
