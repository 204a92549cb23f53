export { agendaOf, agendasOf, publishAgenda } from './agenda.ts'
