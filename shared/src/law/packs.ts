import { advisoryDefault } from './packs/advisory-default.ts';
import { atGrazMigrantsCouncil } from './packs/at-graz-migrants-council.ts';
import { atSalzburgMunicipalCouncil } from './packs/at-salzburg-municipal-council.ts';
import { atTirolMunicipalCouncil } from './packs/at-tirol-municipal-council.ts';
import { consentRound } from './packs/consent-round.ts';
import { deHessenForeignersCouncil } from './packs/de-hessen-foreigners-council.ts';
import { grMigrantIntegrationCouncil } from './packs/gr-migrant-integration-council.ts';
import { grMunicipalCouncil } from './packs/gr-municipal-council.ts';
import { robertsRules } from './packs/roberts-rules.ts';
import type { RulePack } from './rule-pack.ts';
import { siMunicipalCouncil } from './packs/si-municipal-council.ts';

/** The packs that Koinon brings, in the order in which they are offered. */
export const RULE_PACKS: readonly RulePack[] = [
  advisoryDefault,
  grMunicipalCouncil,
  grMigrantIntegrationCouncil,
  atGrazMigrantsCouncil,
  atSalzburgMunicipalCouncil,
  atTirolMunicipalCouncil,
  deHessenForeignersCouncil,
  siMunicipalCouncil,
  consentRound,
  robertsRules,
];

export function packOf(id: string): RulePack | null {
  return RULE_PACKS.find((pack) => pack.id === id) ?? null;
}
