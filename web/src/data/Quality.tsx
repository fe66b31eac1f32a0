import { useWords } from '../i18n';
import { TableKeep } from '../parts/TableKeep';
import recommend from './recommend-quality.json';
import search from './search-quality.json';

/** Fewer queries or units than this order nothing. */
const few = 30;

/** The methods shown beside each other, and what each is called. */
const methods = ['formula', 'popularity', 'recent popularity', 'industry share'] as const;

const figure = (x: number) => x.toFixed(3);

/** How well search and recommendations did on the built-in library, as the program's own
 * evaluation measured; small numbers are called small. */
export function Quality() {
  const { t } = useWords();
  return (
    <section aria-labelledby="quality-title">
      <h2 id="quality-title">{t('quality.title')}</h2>
      <p>{t('quality.text')}</p>
      <Search />
      <Recommend />
    </section>
  );
}

type GroupKey = 'all' | 'researcher' | 'association' | 'enterprise' | 'problem' | 'practice' | 'system' | 'place' | 'abbreviation' | 'typo' | 'traditional' | 'pinyin' | 'initials' | 'mixed' | 'full-width' | 'english' | 'name' | 'document' | 'standard';

function Search() {
  const { t } = useWords();
  const groups = search.variants[0]!.groups.filter((g) => !g.group.includes('/'));
  const plain = search.variants.find((v) => v.variant === 'BM25 of the words alone')!.groups[0]!;
  return (
    <>
      <h3>{t('quality.search')}</h3>
      <p>{t('quality.searchText', { n: groups[0]!.queries, documents: search.documents, few })}</p>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('quality.search')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('quality.group')}</th>
              <th scope="col">{t('quality.n')}</th>
              <th scope="col">MRR@10</th>
              <th scope="col">nDCG@10</th>
              <th scope="col">{t('quality.recall')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((g) => (
              <Row key={g.group} label={t(`quality.groups.${g.group as GroupKey}`)} of={g} />
            ))}
            <Row label={t('quality.plain')} of={plain} />
          </tbody>
        </table>
      </div>
      <TableKeep name="search-quality" />
    </>
  );
}

function Row({ label, of }: { label: string; of: (typeof search.variants)[number]['groups'][number] }) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {of.queries}
        {of.queries < few && <span className="muted small"> {t('quality.small')}</span>}
      </td>
      <td>{figure(of['mrr@10'])}</td>
      <td>{figure(of['ndcg@10'])}</td>
      <td>{figure(of['recall@50'])}</td>
    </tr>
  );
}

/** What the program's evaluation calls a split of sources of that time only. */
const published = /^(\d+), published by then$/;

function Recommend() {
  const { t } = useWords();
  const splitName = (split: string) => {
    const year = published.exec(split)?.[1];
    return split === 'cold' ? t('quality.cold') : year ? t('quality.published', { year }) : t('quality.before', { year: split });
  };
  const cell = (split: (typeof recommend.splits)[number], name: string) => {
    const m = split.methods.find((one) => one.name === name);
    return m ? `${figure(m.ndcg)}（${figure(m.ndcg95.low)}–${figure(m.ndcg95.high)}）` : '';
  };
  return (
    <>
      <h3>{t('quality.recommend')}</h3>
      <p>{t('quality.recommendText')}</p>
      <div className="scroll" tabIndex={0} role="group" aria-label={t('quality.recommend')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('quality.split')}</th>
              <th scope="col">{t('quality.units')}</th>
              {methods.map((m) => (
                <th key={m} scope="col">
                  {t(`quality.methods.${m}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recommend.splits.map((s) => (
              <tr key={s.split}>
                <th scope="row">{splitName(s.split)}</th>
                <td>
                  {s.test.units}
                  {(s.few || s.test.units < few) && <span className="muted small"> {t('quality.small')}</span>}
                </td>
                {methods.map((m) => (
                  <td key={m}>{cell(s, m)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableKeep name="recommend-quality" />
    </>
  );
}
