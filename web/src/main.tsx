import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError } from './api/client';
import { startTheme } from './frame/theme';
import './i18n';
import { startLang } from './frame/startLang';
import { router } from './router';
import './styles/base.css';
import './styles/frame.css';
import './styles/evidence.css';
import './styles/print.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      networkMode: 'always', // a service on this machine needs no network; frame/Reach says when it is away
      // What the service refused it refuses again; what it could not do it may do later.
      retry: (failed, error) => failed < 2 && !(error instanceof ApiError && error.status < 500),
    },
  },
});

startTheme();
startLang(router);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
