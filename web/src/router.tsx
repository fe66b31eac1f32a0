import { createRootRoute, createRoute, createRouter, retainSearchParams } from '@tanstack/react-router';
import { Frame } from './frame/Frame';
import { Home } from './home/Home';
import { Missing } from './missing/Missing';
import { Broken } from './parts/Broken';
import { Coming } from './parts/Coming';
import { lazyPage } from './parts/lazyPage';
import { parseQuery, writeQuery, oneOf } from './parts/search';
import { readCaseSearch } from './caseof/params';
import { readCollection } from './collection/params';
import { readCompare } from './compare/params';
import { readDesk } from './desk/params';
import { readGraph } from './graph/params';
import { readNodeSearch } from './node/params';
import { readOwn } from './own/params';
import { readPeers } from './peers/params';
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
    component: lazyPage(() => import('./search/SearchPage'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/case/$id',
    validateSearch: readCaseSearch,
    component: lazyPage(() => import('./caseof/CasePage'), 'CasePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/node/$id',
    validateSearch: readNodeSearch,
    component: lazyPage(() => import('./node/NodePage'), 'NodePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/graph',
    validateSearch: readGraph,
    component: lazyPage(() => import('./graph/GraphPage'), 'GraphPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/spread',
    validateSearch: readIndex,
    component: lazyPage(() => import('./spread/SpreadIndex'), 'SpreadIndex'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/spread/own',
    validateSearch: readOwn,
    component: lazyPage(() => import('./own/OwnPage'), 'OwnPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/spread/$practice',
    validateSearch: readSpread,
    component: lazyPage(() => import('./spread/SpreadPage'), 'SpreadPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/peers',
    validateSearch: readPeers,
    component: lazyPage(() => import('./peers/PeersIndex'), 'PeersIndex'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/peers/$id',
    validateSearch: readPeers,
    component: lazyPage(() => import('./peers/PeersPage'), 'PeersPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/desk',
    validateSearch: readDesk,
    component: lazyPage(() => import('./desk/DeskPage'), 'DeskPage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/compare',
    validateSearch: readCompare,
    component: lazyPage(() => import('./compare/ComparePage'), 'ComparePage'),
  }),
  createRoute({
    getParentRoute: under,
    path: '/collection',
    validateSearch: readCollection,
    component: lazyPage(() => import('./collection/CollectionPage'), 'CollectionPage'),
  }),
  createRoute({ getParentRoute: under, path: '/data', component: lazyPage(() => import('./data/DataPage'), 'DataPage') }),
  createRoute({ getParentRoute: under, path: '/about', component: lazyPage(() => import('./about/AboutPage'), 'AboutPage') }),
]);

export const router = createRouter({
  routeTree: tree,
  parseSearch: parseQuery,
  stringifySearch: writeQuery,
  pathParamsAllowedCharacters: [':'],
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 200,
  defaultPendingComponent: Coming, // inside the frame, which does not wait for a page
  defaultErrorComponent: Broken, // inside the frame
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
