import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'

/** Every address of the interface. A surface is fetched when somebody goes there. */
const root = createRootRoute({ component: Outlet })
const at = (path: string, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load as never, name as never) as never,
  })

const organiser = createRoute({
  getParentRoute: () => root,
  path: '/$workshop/organiser',
  component: lazyRouteComponent(() => import('./organiser/Organiser.tsx'), 'Organiser'),
})
const within = (path: string, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => organiser,
    path,
    component: lazyRouteComponent(load as never, name as never) as never,
  })

export const routeTree = root.addChildren([
  at('/', () => import('./public/Start.tsx'), 'Start'),
  at('/enter', () => import('./public/Enter.tsx'), 'Enter'),
  at('/$workshop', () => import('./public/WorkshopPage.tsx'), 'WorkshopPage'),
  organiser.addChildren([
    within('/', () => import('./organiser/Overview.tsx'), 'Overview'),
    within('/blueprint', () => import('./organiser/blueprint/BlueprintPage.tsx'), 'BlueprintPage'),
    within('/people', () => import('./organiser/people/PeoplePage.tsx'), 'PeoplePage'),
    within('/seats', () => import('./organiser/seats/SeatsPage.tsx'), 'SeatsPage'),
    within('/day', () => import('./organiser/day/DayPage.tsx'), 'DayPage'),
    within('/harvest', () => import('./organiser/harvest/HarvestPage.tsx'), 'HarvestPage'),
    within('/document', () => import('./organiser/document/DocumentPage.tsx'), 'DocumentPage'),
    within('/cooperation', () => import('./organiser/cooperation/CooperationPage.tsx'), 'CooperationPage'),
    within('/milestones', () => import('./organiser/milestones/MilestonesPage.tsx'), 'MilestonesPage'),
  ]),
  at('/$workshop/desk', () => import('./desk/Desk.tsx'), 'Desk'),
  at('/$workshop/room', () => import('./room/ChooseRoom.tsx'), 'ChooseRoom'),
  at('/$workshop/room/$room/notes', () => import('./room/notes/NoteTaker.tsx'), 'NoteTaker'),
  at('/$workshop/room/$room/facilitate', () => import('./room/facilitate/Facilitator.tsx'), 'Facilitator'),
  at('/$workshop/room/$room/host', () => import('./room/host/Host.tsx'), 'Host'),
  at('/$workshop/phone', () => import('./phone/Phone.tsx'), 'Phone'),
  at('/$workshop/screen', () => import('./screen/ChooseScreen.tsx'), 'ChooseScreen'),
  at('/$workshop/screen/plenary', () => import('./screen/Plenary.tsx'), 'Plenary'),
  at('/$workshop/screen/lobby', () => import('./screen/Lobby.tsx'), 'Lobby'),
  at('/$workshop/screen/room/$room', () => import('./screen/RoomScreen.tsx'), 'RoomScreen'),
  at('/$workshop/planner', () => import('./planner/Planner.tsx'), 'Planner'),
])

export const router = createRouter({ routeTree, defaultPreload: 'intent' })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
