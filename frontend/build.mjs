// Bundles one script and one style per web-resource context into dist, or (--test) bundles and runs the tests.
import {spawnSync} from 'node:child_process'
import {globSync} from './globs.mjs'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import * as esbuild from 'esbuild'

const MOST_BYTES = 60 * 1024
const entries = ['board', 'idea', 'macro', 'import', 'stream', 'note', 'everywhere', 'thank', 'people', 'notices', 'bell', 'bell-list', 'rebuild']

if (process.argv.includes('--test')) {
  await test()
} else {
  await build()
}

async function build() {
  run('node_modules/.bin/tsc', ['--noEmit', '-p', '.'])
  rmSync('dist', {recursive: true, force: true})
  await esbuild.build({
    entryPoints: entries.map(name => `src/entry/${name}.ts`),
    outdir: 'dist', bundle: true, minify: true, format: 'iife', target: 'es2021', charset: 'ascii', legalComments: 'none', logLevel: 'warning',
  })
  for (const name of entries) {
    const size = zipped(`dist/${name}.js`) + zipped(`dist/${name}.css`)
    console.log(`${name}: ${(size / 1024).toFixed(1)} kB compressed`)
    if (size > MOST_BYTES) {
      throw new Error(`${name} is ${size} bytes compressed, more than ${MOST_BYTES}`)
    }
  }
}

async function test() {
  rmSync('dist/test', {recursive: true, force: true})
  await esbuild.build({
    entryPoints: globSync('src', '.test.ts'),
    outdir: 'dist/test', outExtension: {'.js': '.mjs'}, bundle: true, format: 'esm', platform: 'node', target: 'node20',
    packages: 'external', loader: {'.css': 'empty'}, logLevel: 'warning',
  })
  run('node', ['--test', '--test-reporter=dot', ...globSync('dist/test', '.mjs')])
}

function zipped(file) {
  return existsSync(file) ? gzipSync(readFileSync(file)).length : 0
}

function run(command, args) {
  const {status, error} = spawnSync(command, args, {stdio: 'inherit'})
  if (error || status !== 0) {
    console.error(`${command} ${args[0]} failed`, error ?? '')
    process.exit(status || 1)
  }
}
