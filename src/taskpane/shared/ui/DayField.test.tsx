/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { startTexts, LanguageProvider } from "../language";
import { DayField } from "./DayField";

const kept: string[] = [];

function Held({ start }: { readonly start: string }) {
  const [day, setDay] = useState(start);
  return (
    <DayField
      label="Réponse avant le"
      value={day}
      onChange={(next) => {
        kept.push(next);
        setDay(next);
      }}
    />
  );
}

async function held(start = "") {
  kept.length = 0;
  const texts = await startTexts("fr");
  render(
    <LanguageProvider texts={texts}>
      <Held start={start} />
    </LanguageProvider>,
  );
  return { field: screen.getByLabelText<HTMLInputElement>("Réponse avant le"), user: userEvent.setup() };
}

test("a day is shown as French writes it, whatever the browser speaks", async () => {
  const { field } = await held("2027-03-15");
  expect(field.value).toBe("15/03/2027");
});

test.each(["15/03/2027", "15/3/27", "15 mars 2027", "2027-03-15"])("%s is 15 March 2027", async (typed) => {
  const { field, user } = await held();
  await user.type(field, typed);
  await user.tab();
  expect(kept).toEqual(["2027-03-15"]);
  expect(field.value).toBe("15/03/2027");
});

test("nothing is kept while a date is being typed over another, nor when it is no day", async () => {
  const { field, user } = await held("2027-03-15");
  await user.clear(field);
  await user.type(field, "31/02/2027");
  await user.tab();
  expect(kept).toEqual([]);
  expect(field.value).toBe("31/02/2027");
  expect(screen.getByText(/Date non comprise/u)).toBeVisible();
});

test("a field left empty has no day", async () => {
  const { field, user } = await held("2027-03-15");
  await user.clear(field);
  await user.tab();
  expect(kept).toEqual([""]);
});
