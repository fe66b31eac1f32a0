import { SearchBox } from '../frame/SearchBox';
import { useWords } from '../i18n';
import { useTitle } from '../parts/title';
import { Changes } from './Changes';
import { Doors } from './Doors';
import { Holdings } from './Holdings';
import { Latest } from './Latest';
import '../styles/home.css';

export function Home() {
  const { t } = useWords();
  useTitle(undefined);
  return (
    <div className="page home">
      <section className="hero">
        <h1>{t('home.title')}</h1>
        <SearchBox large />
      </section>
      <Doors />
      <Holdings />
      <Latest />
      <Changes />
    </div>
  );
}
