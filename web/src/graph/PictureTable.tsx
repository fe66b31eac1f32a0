import { useState } from 'react';
import { useWords } from '../i18n';
import { DateMark } from '../parts/DateMark';
import { count } from '../parts/numbers';
import { csv, save } from '../parts/save';
import { nameOf } from '../parts/thing';
import type { Picture } from './picture';

const page = 100;

/** The same picture as a table: every relation drawn, and its two ends. */
export function PictureTable({ picture, onChoose }: { picture: Picture; onChoose: (id: string) => void }) {
  const { t, lang } = useWords();
  const [shown, setShown] = useState(page);
  const end = (id: string) => (
    <button type="button" className="plain" onClick={() => onChoose(id)}>
      <bdi>{nameOf(picture.nodes.get(id)!, lang)}</bdi>
    </button>
  );
  const keep = () => {
    const name = (id: string) => nameOf(picture.nodes.get(id)!, lang);
    const head = [t('graph.start'), 'id', t('graph.relation'), t('graph.end'), 'id', 'since', 'in_use_by', 'until'];
    const rows = picture.links.map((l) => [name(l.from), l.from, l.label, name(l.to), l.to, l.since, l.in_use_by, l.until]);
    save('graph.csv', csv([head, ...rows]), 'text/csv');
  };
  return (
    <div className="scroll">
      <p className="exports">
        <button type="button" onClick={keep}>
          CSV
        </button>
      </p>
      <table>
        <caption className="muted">{t('graph.tableOf', { nodes: picture.nodes.size, links: picture.links.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('graph.start')}</th>
            <th scope="col">{t('graph.relation')}</th>
            <th scope="col">{t('graph.end')}</th>
            <th scope="col">{t('graph.time')}</th>
          </tr>
        </thead>
        <tbody>
          {picture.links.slice(0, shown).map((l) => (
            <tr key={l.id}>
              <td>{end(l.from)}</td>
              <td>{l.label}</td>
              <td>{end(l.to)}</td>
              <td>
                <DateMark of={l} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {picture.links.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + page)}>
          {t('graph.moreRows', { shown, total: count(picture.links.length, lang) })}
        </button>
      )}
    </div>
  );
}
