import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import type { CustomFunctionInvoker, CustomFunctions, FunctionMetadata } from "../contract/functions";
import type { Engine } from "./engine";
import type { Faults } from "./faults";
import type { FunctionBridge } from "./function-bridge";
import { CustomFunctionExecutor } from "./function-executor";

/** Custom functions of the add-in among those of the engine. */
export class UniverFunctions implements CustomFunctions {
  /** Who answers for each name. */
  readonly #invokers = new Map<string, CustomFunctionInvoker>();

  constructor(
    private readonly engine: Engine,
    private readonly bridge: FunctionBridge,
    private readonly faults: Faults,
    /** Reads all formulas again: those read before their functions were known took them for mistakes. */
    private readonly readAgain: () => void,
  ) {}

  register(namespace: string, functions: readonly FunctionMetadata[], invoker: CustomFunctionInvoker): void {
    this.bridge.replace(invoker);
    const service = this.engine.injector.get(IFunctionService);
    for (const metadata of functions) {
      const name = `${namespace}.${metadata.name}`.toUpperCase();
      this.#invokers.set(name, invoker);
      service.registerExecutors(
        new CustomFunctionExecutor(
          name,
          metadata,
          () => this.#invokers.get(name) ?? invoker,
          this.engine,
          this.bridge,
          this.faults,
        ),
      );
      service.registerDescriptions({
        functionName: name,
        functionType: FunctionType.User,
        description: metadata.description ?? name,
        abstract: metadata.description ?? name,
        functionParameter: metadata.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: "",
          require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        })),
      });
    }
    this.readAgain();
  }

  pending(): number {
    return this.bridge.pending();
  }
}
