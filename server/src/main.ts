import { printLinks } from './print-links.ts'
import { readConfig, StartError } from './platform/config.ts'
import { startServer } from './start-server.ts'

/** `npm start`: serves until it is told to stop. */
try {
  const server = await startServer(readConfig(process.env, process.cwd()), (line) => console.error(line))
  await printLinks(server, (line) => console.log(line))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
