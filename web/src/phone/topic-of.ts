import type { Agenda, Topic } from '@kapihan/blueprint'

/** What is talked about in a room. */
export const topicOf = ({ rooms, topics }: Agenda, room: string): Topic | undefined =>
  topics.find(({ key }) => key === rooms.find((one) => one.key === room)?.topic)
