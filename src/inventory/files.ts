export { fileInventory } from './file.ts';
export { stepInventory } from './step.ts';
