/**
 * Names of makes and products that slip into the wording of needs, folded. Words of the common language
 * ("apple" the fruit, "total") are left out: a missed brand costs less than a false alarm.
 */
const BRANDS: readonly string[] =
  `adobe|acrobat|photoshop|autocad|autodesk|arcgis|esri|microsoft|office 365|microsoft 365|ms project|
windows 1[01]|vmware|oracle|cisco|fortinet|citrix|veeam|lenovo|thinkpad|dell|hewlett packard|hp|macbook|imac|ipad|iphone|samsung|galaxy tab|
logitech|epson|xerox|ricoh|kyocera|konica minolta|lexmark|toshiba|philips|sony|panasonic|bose|
renault|peugeot|citroen|dacia|kangoo|clio|zoe|berlingo|iveco|toyota|volkswagen|goupil|fenwick|manitou|bobcat|caterpillar|
john deere|kubota|husqvarna|stihl|makita|hilti|dewalt|karcher|nilfisk|tennant|
velux|placo|placoplatre|plexiglas|algeco|legrand|schneider electric|somfy|grohe|geberit|
post it|stabilo|bic|tipp ex|velleda|sopalin|kleenex|lego|kapla|playmobil`
    .split("|")
    .map((brand) => brand.trim());

const BRAND = new RegExp(`\\b(?:${BRANDS.join("|")})\\b`, "u");
const OR_EQUIVALENT = /\bou (?:produit |materiel |modele )?(?:equivalent|similaire)/u;
/** Renewing what one already has names it by necessity. */
const EXISTING =
  /\b(?:licences?|maintenance|abonnements?|support|mises? a jour|reparations?|pieces? detachees?|entretien|hebergement)\b/u;

/** The brand that a folded title asks for, undefined when it names none, allows an equivalent or keeps what exists. */
export function brandIn(title: string): string | undefined {
  const brand = BRAND.exec(title)?.[0];
  return brand === undefined || OR_EQUIVALENT.test(title) || EXISTING.test(title) ? undefined : brand;
}
