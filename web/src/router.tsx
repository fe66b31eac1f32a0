import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { Frame } from './frame/Frame';
import { Home } from './home/Home';
import { Missing } from './missing/Missing';
import { Broken } from './parts/Broken';
import { parseQuery, writeQuery, oneOf } from './parts/search';
import { readCaseSearch } from './caseof/params';
import { readGraph } from './graph/params';
import { readCompare } from './compare/params';
import { readNodeSearch } from './node/params';
import { readSearch } from './search/params';
import { readIndex, readSpread } from './spread/params';

const root = createRootRoute({
  component: Frame,
  notFoundComponent: Missing,
  errorComponent: Broken,
  validateSearch: (s: Record<string, unknown>): { lang?: string } => ({ lang: oneOf(s.lang) }),
  search: { middlewares: [retainSearchParams(['lang'])] },
});
const under = () => root;

// The addresses are repeated in ../accept.go, which answers 404 for any other; a
// test there compares the two.
const tree = root.addChildren([
  createRoute({ getParentRoute: under, path: '/', component: Home }),
  createRoute({
    getParentRoute: under,
    path: '/search',
    validateSearch: readSearch,
    component: lazyRouteComponent(() => import('./search/SearchPage'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/case/$id',
    validateSearch: readCaseSearch,
    component: lazyRouteComponent(() => import('./caseof/CasePage'), 'CasePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/node/$id',
    validateSearch: readNodeSearch,
    component: lazyRouteComponent(() => import('./node/NodePage'), 'NodePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/graph',
    validateSearch: readGraph,
    component: lazyRouteComponent(() => import('./graph/GraphPage'), 'GraphPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/spread',
    validateSearch: readIndex,
    component: lazyRouteComponent(() => import('./spread/SpreadIndex'), 'SpreadIndex'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/spread/own',
    component: lazyRouteComponent(() => import('./own/OwnPage'), 'OwnPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/spread/$practice',
    validateSearch: readSpread,
    component: lazyRouteComponent(() => import('./spread/SpreadPage'), 'SpreadPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/compare',
    validateSearch: readCompare,
    component: lazyRouteComponent(() => import('./compare/ComparePage'), 'ComparePage'),
  }),
  createRoute({ getParentRoute: under, path: '/data', component: lazyRouteComponent(() => import('./data/DataPage'), 'DataPage') }),
  createRoute({ getParentRoute: under, path: '/about', component: lazyRouteComponent(() => import('./about/AboutPage'), 'AboutPage') }),
]);

export const router = createRouter({
  routeTree: tree,
  parseSearch: parseQuery,
  stringifySearch: writeQuery,
  pathParamsAllowedCharacters: [':'],
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
