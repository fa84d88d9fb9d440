import type { Json } from "../../protocol/batch-wire";
import { itemNotFound } from "../errors";
import type { Context } from "../context";
import type { ObjectTypes } from "../object-type";
import { make } from "../objects";
import type { HostObject } from "../objects";

function find({ grid }: Context, key: string): HostObject | null {
  return grid.store.settings().has(key) ? make("Setting", key) : null;
}

function store({ grid, events }: Context, key: string, value: Json): void {
  grid.store.setSettings([
    ...[...grid.store.settings()].filter(([name]) => name !== key),
    [key, JSON.stringify(value)],
  ]);
  events.notePlain("settingsChanged");
}

function remove({ grid, events }: Context, key: string): void {
  grid.store.setSettings([...grid.store.settings()].filter(([name]) => name !== key));
  events.notePlain("settingsChanged");
}

/** Office settings of the workbook, the same ones as `Office.context.document.settings`. */
export const settingTypes = {
  SettingCollection: {
    items: (_data, { grid }) => [...grid.store.settings().keys()].map((key) => make("Setting", key)),
    item: (_data, key, context) => find(context, String(key)),
    call: {
      Add: (_data, args, context) => {
        store(context, args.text(0), args.json(1));
        return make("Setting", args.text(0));
      },
      GetItemOrNullObject: (_data, args, context) => find(context, args.text(0)),
      GetCount: (_data, _args, { grid }) => grid.store.settings().size,
    },
  },
  Setting: {
    identity: (key) => ({ _Id: key }),
    get: {
      Key: (key) => key,
      Value: (key, { grid }) => {
        const text = grid.store.settings().get(key);
        if (text === undefined) throw itemNotFound(`the setting ${key} was deleted`);
        return JSON.parse(text) as Json;
      },
    },
    set: { Value: (key, value, context) => store(context, key, value) },
    call: { Delete: (key, _args, context) => remove(context, key) },
  },
} satisfies ObjectTypes;
