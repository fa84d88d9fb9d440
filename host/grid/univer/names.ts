import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { SheetId } from "../contract/geometry";
import type { DefinedName, Names } from "../contract/objects";
import { GridError } from "../grid-error";
import { isValidName } from "../tables/table";
import type { Engine } from "./engine";

/** Scope of the workbook in Univer's words. */
const EVERYWHERE = "AllDefaultWorkbook";

/** Defined names over Univer's, which the calculation reads and moves with the cells. */
export class UniverNames implements Names {
  #made = 0;

  constructor(private readonly engine: Engine) {}

  list(scope?: SheetId): DefinedName[] {
    const names = this.#all().map((param) => this.#name(param));
    return names
      .filter((name) => scope === undefined || name.scope === scope)
      .sort((one, other) => one.name.localeCompare(other.name, "fr"));
  }

  get(name: string, scope: SheetId): DefinedName | null {
    const found = this.#find(name, scope);
    return found ? this.#name(found) : null;
  }

  set(name: DefinedName): void {
    if (!isValidName(name.name)) throw new GridError("nameInvalid", name.name);
    this.#made += 1;
    const id = this.#find(name.name, name.scope)?.id ?? `name-${this.#made}`;
    this.engine.run(SetDefinedNameMutation, null, {
      id,
      name: name.name,
      formulaOrRefString: reference(name.formula),
      comment: name.comment,
      localSheetId: name.scope === "" ? EVERYWHERE : name.scope,
      hidden: !name.visible,
    });
  }

  remove(name: string, scope: SheetId): void {
    const found = this.#find(name, scope);
    if (!found) throw new GridError("notFound", name);
    this.engine.run(RemoveDefinedNameMutation, null, found);
  }

  #all(): IDefinedNamesServiceParam[] {
    return Object.values(this.engine.injector.get(IDefinedNamesService).getDefinedNameMap(this.engine.unit) ?? {});
  }

  #find(name: string, scope: SheetId): IDefinedNamesServiceParam | undefined {
    return this.#all().find(
      (param) => param.name.toLowerCase() === name.toLowerCase() && this.#name(param).scope === scope,
    );
  }

  #name(param: IDefinedNamesServiceParam): DefinedName {
    const local = param.localSheetId ?? EVERYWHERE;
    const formula = param.formulaOrRefString;
    return {
      name: param.name,
      scope: local === EVERYWHERE ? "" : local,
      formula: formula.startsWith("=") ? formula : `=${formula}`,
      comment: param.comment ?? "",
      visible: param.hidden !== true,
    };
  }
}

/** Univer keeps plain references without "=", and follows them only in that form. */
function reference(formula: string): string {
  const bare = formula.replace(/^=/, "");
  return /^(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/u.test(
    bare,
  )
    ? bare
    : `=${bare}`;
}
