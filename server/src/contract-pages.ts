import type { Feature } from './platform/feature.ts'
import { contractsOf, openApi, type AnyContract } from './platform/openapi.ts'

/** The pages of docs/acts: one a contract, made from it; `name` is the file's. */
export function contractPages(features: Feature[]): { name: string; text: string }[] {
  const { paths } = openApi(features)
  return contractsOf(features).map((contract) => ({ name: `${contract.name}.md`, text: pageOf(contract, paths) }))
}

function pageOf({ name, verb, summary, plane, may }: AnyContract, paths: Record<string, unknown>): string {
  const path = `/api/${verb}/${name}`
  const operation = Object.values(paths[path] as object)[0] as {
    requestBody?: { content: Content }
    parameters?: { content: Content }[]
    responses: { 200: { content: Record<string, { schema: unknown }> } }
  }
  const input = (operation.requestBody ?? operation.parameters?.[0])?.content['application/json'].schema
  const output = Object.values(operation.responses[200].content)[0]?.schema
  const fenced = (schema: unknown) => ['```json', JSON.stringify(schema, null, 2), '```'].join('\n')
  return [
    `# ${name}`,
    summary,
    `\`${verb === 'act' ? 'POST' : 'GET'} ${path}\` · plane: ${plane} · may: ${may.join(', ')}`,
    '## Takes',
    fenced(input),
    '## Answers',
    fenced(output),
    '',
  ].join('\n\n')
}

type Content = { 'application/json': { schema: unknown } }
