import type { Family } from "../family";
import { ADMINISTRATIVE_SERVICES, ADVICE } from "./advice";
import { CLEANING, GREEN_SERVICES, WASTE, WATER } from "./cleaning";
import { COMMUNICATION, CULTURE } from "./communication";
import { DIGITAL_SERVICES, HARDWARE, SOFTWARE } from "./digital";
import { FOOD } from "./food";
import {
  CATERING_EQUIPMENT,
  FURNITURE,
  GREEN_SUPPLIES,
  HEALTH_SUPPLIES,
  PUBLIC_SPACE,
  SECURITY_SUPPLIES,
  SPORT,
} from "./furniture";
import { CLOTHING, HYGIENE } from "./hygiene";
import { BUILDING_MAINTENANCE, INSTALLATION_AND_SITES } from "./maintenance";
import { LIBRARY, OFFICE, SCHOOL } from "./office";
import { HUMAN_RESOURCES, SOCIAL } from "./people";
import { STUDIES } from "./studies";
import { CHEMICALS, ENERGY, MATERIALS } from "./technical-supplies";
import { CATERING, FINANCE, TRANSPORT } from "./transport";
import { VEHICLES, VEHICLE_SERVICES } from "./vehicles";
import { BUILDING_WORKS, ROADS_AND_NETWORKS, SITE_PREPARATION, TRADES } from "./works";

/** The shipped nomenclature: groups and homogeneous families of a French local authority, in the order of the codes. */
export const SHIPPED_FAMILIES: readonly Family[] = [
  ...[FOOD, OFFICE, SCHOOL, LIBRARY, HYGIENE, CLOTHING, MATERIALS, CHEMICALS, ENERGY, HARDWARE, SOFTWARE],
  ...[VEHICLES, FURNITURE, CATERING_EQUIPMENT, SPORT, PUBLIC_SPACE, GREEN_SUPPLIES, HEALTH_SUPPLIES, SECURITY_SUPPLIES],
  ...[CLEANING, WASTE, WATER, GREEN_SERVICES, BUILDING_MAINTENANCE, VEHICLE_SERVICES, INSTALLATION_AND_SITES],
  ...[DIGITAL_SERVICES, TRANSPORT, CATERING, FINANCE, STUDIES, ADVICE, HUMAN_RESOURCES, COMMUNICATION],
  ...[ADMINISTRATIVE_SERVICES, SOCIAL, CULTURE, SITE_PREPARATION, BUILDING_WORKS, TRADES, ROADS_AND_NETWORKS],
].flat();
