import type { Routes } from '../route.ts'

/** The routes of what a practice sets up, one resource a file. */
export const setupRoutes: readonly Routes[] = []
