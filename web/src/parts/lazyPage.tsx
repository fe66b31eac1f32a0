import type { ComponentType } from 'react';
import { use } from 'react';

/** A page whose code is fetched when it is first opened. That of the router loads the whole
 * page anew when the fetch fails, and so loses it while the service is away; this one fails,
 * is shown by Broken, and fetches again when asked again. */
export function lazyPage<N extends string>(load: () => Promise<Record<N, ComponentType>>, name: N) {
  let loading: Promise<ComponentType> | undefined;
  let loaded: ComponentType | undefined; // drawn at once, where a promise would be waited for
  const preload = () => {
    loading ??= load().then(
      (module) => (loaded = module[name]),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  function Page() {
    const Loaded = loaded ?? use(preload());
    return <Loaded />;
  }
  return Object.assign(Page, { preload: () => preload().then(() => undefined) });
}
