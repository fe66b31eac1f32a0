import { useWords } from '../i18n';
import { Fold } from './Fold';

type Props = { of: { as_of?: string; change: number; method: string; parameters: { name: string; value: number }[] }; text: string };

/** What an answer was computed from, and how. */
export function Basis({ of, text }: Props) {
  const { t } = useWords();
  return (
    <Fold summary={t('advice.basis')}>
      {() => (
        <>
          <p>{text}</p>
          <p className="muted">
            {of.as_of && t('advice.asOf', { date: of.as_of })} {t('advice.change', { change: of.change })}
            {of.parameters.length > 0 && ` ${t('advice.parameters', { list: of.parameters.map((p) => `${t(`advice.parameter.${p.name}`, p.name)} = ${+p.value.toFixed(4)}`).join(', ') })}`}
          </p>
        </>
      )}
    </Fold>
  );
}
