import type { IsoDay } from "../calendar";
import type { Cents } from "../money";
import type { Zone } from "./zone";

/** Category of a supplier: that of SIRENE, or the social and solidarity economy. */
export type SupplierType = "sme" | "mid" | "large" | "social";

/** What a purchase is in the sense of AGEC (article 58) and EGalim (L230-5-1 CRPM). */
export type PurchaseQuality = "organic" | "sustainable" | "reused" | "recycled" | "none";

/** A line of spend, read from a row of `Paiements`. What is not known is undefined or "", never guessed. */
export interface Payment {
  readonly id: string;
  readonly paidOn: IsoDay | undefined;
  readonly supplier: string;
  readonly supplierType: SupplierType | undefined;
  readonly zone: Zone;
  readonly title: string;
  /** € HT; negative for a credit note; undefined when it cannot be read. */
  readonly amount: Cents | undefined;
  readonly department: string;
  readonly family: string;
  /** Reference of the contract that covers it; "" for none. */
  readonly contract: string;
  readonly quality: PurchaseQuality | undefined;
}

/** A contract, read from a row of `Contrats`. */
export interface Contract {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly supplier: string;
  readonly supplierType: SupplierType | undefined;
  readonly amount: Cents | undefined;
  readonly startOn: IsoDay | undefined;
  readonly endOn: IsoDay | undefined;
  readonly family: string;
  /** As written, in the words of the DECP lists. */
  readonly socialConsiderations: string;
  readonly environmentalConsiderations: string;
}
