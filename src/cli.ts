#!/usr/bin/env node
/** `owui-contract`: the package's commands. */
import { createProgram } from './program.ts';

await createProgram().parseAsync();
