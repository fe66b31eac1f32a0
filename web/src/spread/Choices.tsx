import { memo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Checkbox, Select } from 'antd';
import type { Thing } from '../api/client';
import { CiteDialog } from '../cite/CiteDialog';
import { useWords } from '../i18n';
import { nameOf, pageOf } from '../parts/thing';
import { practicesQuery } from './queries';
import { units, type Unit } from './params';

/** Which practice, among which units, and how sure. */
export const Choices = memo(function Choices({ practice }: { practice: Thing }) {
  const { t, lang } = useWords();
  const state = useSearch({ from: '/spread/$practice' });
  const navigate = useNavigate({ from: '/spread/$practice' });
  const { data } = useQuery(practicesQuery(lang));
  const options = (data ?? []).map((p) => ({ value: p.value, label: `${p.label}（${p.count}）` }));
  return (
    <>
      <label htmlFor="practice">{t('spread.practice')}</label>
      <Select
        id="practice"
        showSearch={{ optionFilterProp: 'label' }}
        value={practice.id}
        labelRender={() => nameOf(practice, lang)}
        options={options}
        onChange={(id: string) => void navigate({ to: '/spread/$practice', params: { practice: id }, search: { by: state.by, sure: state.sure } })}
      />
      <label htmlFor="units">{t('spread.by')}</label>
      <Select
        id="units"
        value={state.by ?? 'province'}
        options={units.map((u) => ({ value: u, label: t(`unit.${u}`) }))}
        onChange={(by: Unit) => void navigate({ search: { ...state, by: by === 'province' ? undefined : by }, resetScroll: false })}
      />
      <Checkbox
        checked={state.sure === 'true'}
        onChange={(e) => void navigate({ search: { ...state, sure: e.target.checked ? 'true' : undefined }, resetScroll: false })}
      >
        {t('spread.sure')}
      </Checkbox>
      <p className="acts">
        <Link {...pageOf(practice.id)} className="button">
          {t('spread.about')}
        </Link>
        <CiteDialog title={t('spread.titleOf', { name: nameOf(practice, lang) })} />
      </p>
    </>
  );
});
