import { toSerial } from "../calendar";
import { cents } from "../money";
import { parseNature, parseYesNo, readNeed, valueOf, writeNeed } from "./index";
import { aNeed } from "./testing";

test("a row is read column by column, what is missing being empty", () => {
  const need = readNeed({
    id: "B-0007",
    department: " Voirie ",
    title: "Sel de déneigement ",
    nature: "Fournitures",
    annualAmount: "12 k€",
    durationMonths: "1 an + 3 reconductions",
    neededBy: toSerial("2027-11-01"),
    reservable: "X",
  });
  expect(need).toMatchObject({ id: "B-0007", department: "Voirie", title: "Sel de déneigement ", place: "" });
  expect(valueOf(need.nature)).toBe("F");
  expect(valueOf(need.annualAmount)).toBe(cents(12_000));
  expect(valueOf(need.durationMonths)).toBe(12);
  expect(valueOf(need.renewals)).toBe(3);
  expect(valueOf(need.neededBy)).toBe("2027-11-01");
  expect(valueOf(need.reservable)).toBe(true);
  expect(need.totalAmount).toEqual({ kind: "empty" });
});

test("the renewals column wins over what the duration says", () => {
  expect(valueOf(readNeed({ durationMonths: "1 an + 3 reconductions", renewals: 2 }).renewals)).toBe(2);
});

test("a need written then read again is the same need", () => {
  const need = aNeed()
    .by("Voirie")
    .of(12_000.55)
    .lasting(12, 3)
    .works("Place du marché")
    .at("Nord")
    .needed("2027-06-01");
  const told = need.typed("reservable", "Oui").typed("priority", "Haute").typed("annualAmount", "à définir").build();
  expect(readNeed(writeNeed(told))).toEqual(told);
});

test("the sheet speaks French: labels, not codes", () => {
  const cells = writeNeed(aNeed().works().once().needed("2027-01-01").typed("innovation", "non").build());
  expect(cells).toMatchObject({ nature: "T", character: "Ponctuel", neededBy: 46_388, innovation: "Non" });
});

test.each([
  ["T - Travaux", "T"],
  ["travaux neufs", "T"],
  ["Prestations de service", "S"],
  ["Marché de fournitures", "F"],
])("%s is of nature %s", (cell, nature) => expect(valueOf(parseNature(cell))).toBe(nature));

test("two natures in a cell are for the buyer to sort out", () => {
  expect(parseNature("Fournitures et services")).toMatchObject({
    kind: "unreadable",
    reason: { code: "nature.several", values: { natures: { list: ["F", "S"] } } },
  });
  expect(parseNature("Accord-cadre")).toMatchObject({ kind: "unreadable", reason: { code: "choice.unknown" } });
});

test.each<[string | number | boolean, boolean]>([
  ["O", true],
  ["x", true],
  [true, true],
  ["VRAI", true],
  ["n", false],
  [0, false],
])("%s is a yes or a no", (cell, answer) => expect(valueOf(parseYesNo(cell))).toBe(answer));
