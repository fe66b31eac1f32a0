import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../api/client';
import { useWords } from '../i18n';
import { ClaimLine } from '../parts/ClaimLine';
import { Failed } from '../parts/Failed';
import { ThingLink } from '../parts/ThingLink';
import { orderForm } from './params';
import { Phases } from './Phases';

type Props = { of?: Schemas['Ordered']; error?: unknown };

/** A practice before, within and after a national order, with the order's source: that of the
 * library, or a date that the reader asks about. */
export function Ordered({ of, error }: Props) {
  const { t } = useWords();
  return (
    <section className="ordered" aria-labelledby="ordered-title">
      <h2 id="ordered-title">{t('ordered.title')}</h2>
      <p className="muted">{t('ordered.text')}</p>
      <Ask />
      {Boolean(error) && <Failed error={error} />}
      {!error && !of && <p className="empty">{t('ordered.none')}</p>}
      {!error && of && (
        <>
          <Phases of={of} />
          {of.claims.map((c) => (
            <div key={c.claim.id}>
              {t('ordered.by')} <ThingLink thing={c.document} />
              <ClaimLine claim={c.claim} />
            </div>
          ))}
          {of.claims.length === 0 && <p className="muted small">{t('ordered.asked')}</p>}
        </>
      )}
    </section>
  );
}

/** The date of an order to ask about; it stands in the address. */
function Ask() {
  const { t } = useWords();
  const state = useSearch({ from: '/spread/$practice' });
  const navigate = useNavigate({ from: '/spread/$practice' });
  const [text, setText] = useState(state.order ?? '');
  const [wrong, setWrong] = useState(false);
  const go = (order: string | undefined) => void navigate({ search: { ...state, order }, resetScroll: false });
  const ask = () => {
    const typed = text.trim();
    const bad = typed !== '' && !orderForm.test(typed);
    setWrong(bad);
    if (!bad) go(typed || undefined);
  };
  return (
    <form className="many-tools" onSubmit={(e) => (e.preventDefault(), ask())}>
      <label>
        {t('ordered.date')} <input value={text} size={18} placeholder="2008 / 2008-05/2010" aria-invalid={wrong} onChange={(e) => setText(e.target.value)} />
      </label>
      <button type="submit" className="button small">{t('ordered.ask')}</button>
      {state.order !== undefined && (
        <button type="button" className="link" onClick={() => (setText(''), setWrong(false), go(undefined))}>{t('ordered.drop')}</button>
      )}
      {wrong && <span role="alert">{t('ordered.wrong')}</span>}
    </form>
  );
}
