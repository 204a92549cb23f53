import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RefusedError } from './data/client.ts'
import { router } from './routes.tsx'
import { Reader } from './text/language.tsx'
import './ui/theme.css'
import { restoreTheme } from './ui/theme.ts'

restoreTheme()

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // Freshness comes from announced topics, not from age.
      staleTime: Infinity,
      gcTime: 24 * 60 * 60 * 1000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (_count, error) => !(error instanceof RefusedError),
      retryDelay: (attempt) => Math.min(15_000, 500 * 2 ** attempt) * (0.5 + Math.random() / 2),
    },
    mutations: { networkMode: 'always' },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Reader>
        <RouterProvider router={router} />
      </Reader>
    </QueryClientProvider>
  </StrictMode>,
)
