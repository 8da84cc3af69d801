/* `npm run bench`: what a check costs; `npm run bench -- --scale`: what an estate costs by its size. */
await import(process.argv[2] === '--scale' ? './scale.ts' : './check.ts');
