import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { schemaQuery } from '../api/queries';
import { useWords } from '../i18n';
import { practicesQuery } from '../spread/queries';
import type { Profile } from './params';
import { Practices } from './Practices';

/** What an enterprise tells of itself. It is sent when asked, in a body, and nobody keeps it. */
export function ProfileForm({ profile, onAsk }: { profile: Profile; onAsk: (p: Profile) => void }) {
  const { t, lang } = useWords();
  const [now, setNow] = useState(profile);
  const { data: schema } = useQuery(schemaQuery(lang));
  const { data: practices } = useQuery(practicesQuery(lang));
  const props = schema?.nodes?.find((k) => k.kind === 'enterprise')?.props ?? [];
  const set = (patch: Profile) => setNow({ ...now, ...patch });
  const told = Object.values(now).some((v) => (Array.isArray(v) ? v.length > 0 : v));
  return (
    <form className="profile" onSubmit={(e) => (e.preventDefault(), onAsk(now))}>
      <p className="muted">{t('peers.notStored')}</p>
      <label>
        {t('peers.industry')}
        <input type="text" maxLength={200} value={now.industry ?? ''} placeholder={t('peers.industryHint')} onChange={(e) => set({ industry: e.target.value })} />
      </label>
      <label>
        {t('peers.region')}
        <input type="text" maxLength={200} value={now.region ?? ''} placeholder={t('peers.regionHint')} onChange={(e) => set({ region: e.target.value })} />
      </label>
      {(['size', 'ownership'] as const).map((name) => {
        const prop = props.find((p) => p.name === name);
        return (
          prop?.values && (
            <label key={name}>
              {prop.label[lang]}
              <select value={now[name] ?? ''} onChange={(e) => set({ [name]: e.target.value || undefined })}>
                <option value="">{t('peers.unsaid')}</option>
                {prop.values.map((v) => (
                  <option key={v.value} value={v.value}>
                    {v.label[lang]}
                  </option>
                ))}
              </select>
            </label>
          )
        );
      })}
      <Practices all={practices ?? []} chosen={now.practices ?? []} onChange={(list) => set({ practices: list })} />
      <p className="acts">
        <button className="button button-main" disabled={!told}>
          {t('peers.ask')}
        </button>
        <button type="button" className="button" onClick={() => (setNow({}), onAsk({}))}>
          {t('peers.clear')}
        </button>
      </p>
    </form>
  );
}
