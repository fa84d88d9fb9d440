import { addressFromEnvironment, atAddress } from "../scripts/address";

describe("the address of the build", () => {
  it("is this machine's unless ADDIN_URL says otherwise, without its last bar", () => {
    expect(addressFromEnvironment({})).toBe("https://localhost:3000");
    expect(addressFromEnvironment({ ADDIN_URL: " " })).toBe("https://localhost:3000");
    expect(addressFromEnvironment({ ADDIN_URL: "https://a.example.fr/achats/" })).toBe("https://a.example.fr/achats");
  });

  it.each(["http://a.example.fr", "a.example.fr", "https://a.example.fr/?v=1", "https://me:secret@a.example.fr"])(
    "refuses %s, which Excel would refuse later",
    (given) => {
      expect(() => addressFromEnvironment({ ADDIN_URL: given })).toThrow("ADDIN_URL must be an https address");
    },
  );

  it("replaces the local one everywhere", () => {
    expect(atAddress('a="https://localhost:3000/x" b="https://localhost:3000/y"', "https://z.fr/p")).toBe(
      'a="https://z.fr/p/x" b="https://z.fr/p/y"',
    );
  });
});
