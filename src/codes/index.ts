import { ambiguousCohort, emptyCohort, unknownCohort } from './cohort.ts';
import { catalogueOf } from './catalogue.ts';
import type { FindingOf } from './code.ts';
import { missingApproval, veto } from './approval.ts';
import { conflictingDeclaration, invalidDeclaration } from './declaration.ts';
import { missingDeclaration } from './declaration-missing.ts';
import { unexpectedNumber, wrongChange } from './declaration-values.ts';
import { evidenceTruncated, evidenceUnavailable } from './evidence.ts';
import { baselineUnproven, notOnBranch, unreviewed } from './gate.ts';
import { outsideDeclaration, releaseRefused } from './gate-release.ts';
import { activeFreeze, endedFreeze, freezeSoon } from './freeze.ts';
import { anotherCommit, baselineAging, rolledBack } from './gate-warnings.ts';
import { invalidInput } from './input.ts';
import { internal } from './internal.ts';
import {
  inventoryBounds,
  inventoryInconsistent,
  inventoryMalformed,
  inventoryStale,
  inventoryUnavailable,
  inventoryUnmapped,
} from './inventory.ts';
import { inventoryUncounted, unassignedSite } from './inventory-facts.ts';
import { earlyWave, skippedWave, unhealthyWave } from './wave.ts';
import { deployedExtra, deployedMissing, deployedUnknown } from './deployed.ts';
import { emergencyUsed } from './emergency.ts';
import { limitExceeded } from './limit.ts';
import { changedPolicy } from './changed-policy.ts';
import { invalidPolicy, missingPolicy, unmatchedPolicy } from './policy.ts';
import { undeclaredReach } from './reach.ts';
import { standingCondition } from './standing.ts';
import { superseded } from './superseded.ts';
import { disputedSite, inactiveSite, incapableSite, outsideSite, unknownSite, unprovenSite } from './site.ts';
import { siteAhead } from './site-ahead.ts';
import { stackWaiting } from './stack.ts';

/** What an emergency lifts, by what there would be without it. */
const LIFTED = [limitExceeded, earlyWave, activeFreeze, endedFreeze] as const;

const emergency = emergencyUsed((facts) => {
  const without = facts.risk === null ? facts : { ...facts, risk: { ...facts.risk, emergency: null } };
  return LIFTED.filter(({ findAtGate }) => findAtGate(without).length > 0).map(({ code }) => code);
});

/** Every code, in the order in which a reader meets its findings. A new code is one object and one line here. */
export const CODES = [
  internal,
  invalidInput,
  missingPolicy,
  invalidPolicy,
  evidenceUnavailable,
  evidenceTruncated,
  inventoryUnavailable,
  inventoryMalformed,
  inventoryInconsistent,
  inventoryStale,
  inventoryUnmapped,
  inventoryBounds,
  endedFreeze,
  missingDeclaration,
  invalidDeclaration,
  conflictingDeclaration,
  wrongChange,
  unknownCohort,
  outsideSite,
  undeclaredReach,
  ambiguousCohort,
  incapableSite,
  unprovenSite,
  unknownSite,
  inactiveSite,
  disputedSite,
  emptyCohort,
  unexpectedNumber,
  anotherCommit,
  notOnBranch,
  superseded,
  unreviewed,
  standingCondition,
  outsideDeclaration,
  releaseRefused,
  deployedUnknown,
  deployedExtra,
  deployedMissing,
  limitExceeded,
  skippedWave,
  unhealthyWave,
  earlyWave,
  activeFreeze,
  stackWaiting,
  veto,
  missingApproval,
  changedPolicy,
  siteAhead,
  rolledBack,
  baselineUnproven,
  baselineAging,
  unmatchedPolicy,
  unassignedSite,
  inventoryUncounted,
  freezeSoon,
  emergency,
] as const;

/** One rule's result: a code, its effect and the evidence. How it reads is its code's business. */
export type Finding = FindingOf<(typeof CODES)[number]>;
export type FindingCode = Finding['code'];

export const { find, findAtGate, findAtVerify, describe, inReadingOrder } = catalogueOf<Finding>(CODES);
