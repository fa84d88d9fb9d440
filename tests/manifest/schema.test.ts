import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { MANIFEST, ROOT } from "./manifest";

const SCHEMAS = path.resolve(ROOT, "../shared/manifest-xsd");
const [MAIN, ...OTHERS] = [
  "OfficeAppManifestV1_1.xsd",
  "OfficeAppBasicTypesV1_0.xsd",
  "TaskPaneAppVersionOverridesV1_0.xsd",
];

// Microsoft's schemas are not ours to publish: where they are not at hand, this test says that it was skipped.
const whereSchemasAre = existsSync(SCHEMAS) ? it : it.skip;

const schema = (fileName: string) => ({ fileName, contents: readFileSync(path.join(SCHEMAS, fileName), "utf8") });
const validate = (contents: string) =>
  validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [schema(MAIN)],
    preload: OTHERS.map(schema),
  });

whereSchemasAre("is valid against Microsoft's schemas, which refuse a wrong order", async () => {
  const manifest = readFileSync(MANIFEST, "utf8");
  expect(await validate(manifest)).toMatchObject({ valid: true });
  const disordered = manifest.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1");
  expect(disordered).not.toBe(manifest);
  expect(await validate(disordered)).toMatchObject({ valid: false });
});
