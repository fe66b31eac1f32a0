import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n';
import { ownOrderForm } from './params';

/** A national order of one practice of the table: before, within and after it are told apart.
 * It stands in the address; practices are those of the table, to choose from. */
export function OwnOrder({ practices }: { practices: string[] }) {
  const { t } = useWords();
  const { order } = useSearch({ from: '/spread/own' });
  const navigate = useNavigate({ from: '/spread/own' });
  const [text, setText] = useState(order ?? '');
  const [wrong, setWrong] = useState(false);
  const go = (asked: string | undefined) => void navigate({ search: { order: asked }, resetScroll: false });
  const ask = () => {
    const typed = text.trim();
    const bad = typed !== '' && !ownOrderForm.test(typed);
    setWrong(bad);
    if (!bad) go(typed || undefined);
  };
  return (
    <form className="many-tools" onSubmit={(e) => (e.preventDefault(), ask())}>
      <label>
        {t('own.national')}{' '}
        <input value={text} size={28} maxLength={300} list="own-practices" placeholder={t('own.nationalForm')} aria-invalid={wrong} aria-describedby="own-national" onChange={(e) => setText(e.target.value)} />
      </label>
      <datalist id="own-practices">
        {practices.map((p) => (
          <option key={p} value={`${p}=`} />
        ))}
      </datalist>
      <button type="submit" className="button small">{t('ordered.ask')}</button>
      {order !== undefined && (
        <button type="button" className="link" onClick={() => (setText(''), setWrong(false), go(undefined))}>{t('ordered.drop')}</button>
      )}
      {wrong && <span role="alert">{t('own.nationalWrong')}</span>}
      <span id="own-national" className="muted small">{t('own.nationalText')}</span>
    </form>
  );
}
