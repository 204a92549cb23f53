import { readFileSync, readdirSync } from 'node:fs'

// One rule per package, read from its own package.json: it may import what it declares.
const packages = [
  'server',
  'web',
  'cli',
  'rehearsal',
  ...readdirSync('domain')
    .filter((name) => name !== 'tsconfig.json')
    .map((name) => `domain/${name}`),
]
const declared = packages.map((folder) => {
  const { dependencies = {} } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const own = Object.keys(dependencies)
    .filter((name) => name.startsWith('@kapihan/'))
    .map((name) => `^domain/${name.slice('@kapihan/'.length)}/`)
  return {
    name: `declared-by-${folder}`,
    comment: 'add the package to dependencies, if it may point that way at all',
    severity: 'error',
    from: { path: `^${folder}/` },
    to: { path: '^domain/', pathNot: [`^${folder}/`, ...own] },
  }
})

const voice = '(cafe|harvest|outcome|plans)'
const identity = '(people|seating)'
const test = '\\.test\\.|^server/test/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...declared,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'npm-declared',
      severity: 'error',
      from: { pathNot: `${test}|config\\.ts$` },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'front-door',
      comment: 'a package is entered by its index.ts only',
      severity: 'error',
      from: { path: '^(domain/[^/]+|server|web|cli|rehearsal)/' },
      to: { path: '^domain/[^/]+/src/', pathNot: ['^domain/[^/]+/src/index\\.ts$', '^$1/'] },
    },
    {
      name: 'the-wall',
      comment: 'what is said never meets who said it',
      severity: 'error',
      from: { path: `^domain/${voice}/`, pathNot: test },
      to: { path: `^domain/${identity}/`, reachable: true },
    },
    {
      name: 'the-wall-back',
      comment: 'who people are never meets what is said',
      severity: 'error',
      from: { path: `^domain/${identity}/`, pathNot: test },
      to: { path: `^domain/${voice}/`, reachable: true },
    },
    {
      name: 'the-wall-in-the-server',
      comment: 'what is said never meets who said it',
      severity: 'error',
      from: { path: `^server/src/${voice}/`, pathNot: test },
      to: { path: `^(server/src|domain)/${identity}/`, reachable: true },
    },
    {
      name: 'the-wall-back-in-the-server',
      comment: 'who people are never meets what is said',
      severity: 'error',
      from: { path: `^server/src/${identity}/`, pathNot: test },
      to: { path: `^(server/src|domain)/${voice}/`, reachable: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'no clock, disk, network or process: hand it in as an argument',
      severity: 'error',
      from: { path: '^domain/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-knows-no-app',
      severity: 'error',
      from: { path: '^domain/', pathNot: test },
      to: { path: '^(server|web|cli|rehearsal)/' },
    },
    {
      name: 'apps-meet-on-the-wire',
      comment: 'server and client share contracts, nothing else',
      severity: 'error',
      from: { path: '^(server|web)/' },
      to: { path: '^(server|web)/', pathNot: '^$1/' },
    },
    {
      name: 'server-feature-front-door',
      comment: 'a feature is entered by its index.ts only',
      severity: 'error',
      from: { path: '^server/src/([^/]+)/', pathNot: test },
      to: {
        path: '^server/src/[^/]+/',
        pathNot: ['^server/src/$1/', '^server/src/platform/', '^server/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^server/src/platform/', pathNot: test },
      to: { path: '^server/src/(?!platform/)[^/]+/' },
    },
    {
      name: 'surfaces-are-strangers',
      comment: 'what two surfaces need goes to ui/, data/ or the domain',
      severity: 'error',
      from: { path: '^web/src/([^/]+)/' },
      to: { path: '^web/src/[^/]+/', pathNot: ['^web/src/$1/', '^web/src/(ui|data|text)/'] },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^web/src/ui/' },
      to: { path: '^domain/', pathNot: '^domain/base/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
}
