import { frameAddress } from "./frame-address";

const identity = {
  url: "https://localhost:3000/taskpane.html",
  conversation: "c1",
  controlId: "a1",
  hostOrigin: "https://localhost:3001",
  locale: "fr-FR",
};

test("the address carries the host's information, the fragment that of the outer page, last", () => {
  const { src, name } = frameAddress(identity);
  const url = new URL(src);
  expect(url.searchParams.get("_host_Info")).toBe("Excel$Web$16.01$fr-FR$c1$$disableLogging$3");
  expect(url.hash).toBe("#&_xdm_Info=c1|a1|https://localhost:3001");
  expect(JSON.parse(name)).toMatchObject({ xdmInfo: "c1|a1|https://localhost:3001", serializerVersion: "1" });
});

test("a query and a route of the page are kept", () => {
  const { src } = frameAddress({ ...identity, url: "https://localhost:3000/taskpane.html?lang=fr#/controle" });
  expect(src).toContain("?lang=fr&_host_Info=");
  expect(src).toContain("#/controle&_xdm_Info=");
});

test("a dialog says that it is one", () => {
  expect(frameAddress({ ...identity, dialog: true }).src).toContain("$isDialog$");
});
