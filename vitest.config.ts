import { defineConfig } from 'vitest/config'

const everywhere = ['src', 'collections', 'hooks', 'jobs']
const tests = (suffix: string) => everywhere.map((folder) => `${folder}/**/*.${suffix}`)

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: tests('test.ts'), exclude: tests('int.test.ts') } },
      {
        test: {
          name: 'integration',
          include: tests('int.test.ts'),
          globalSetup: ['src/testing/postgresSetup.ts'],
          env: { PAYLOAD_LOG_LEVEL: 'fatal' },
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: tests('e2e.ts'),
          // Each runs the built server; two at once would measure each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
