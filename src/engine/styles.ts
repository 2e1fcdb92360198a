/** The parameters in force: the style that the file picks, with what it overrides. */
import { PARAMETER_NAMES, PARAMETERS, type Parameters, readParameter } from "../model/parameters.js";
import type { Hunt } from "../model/types.js";

/** @throws RangeError when an override does not fit its kind; a parsed file has none such. */
export function parametersOf({ style, overrides }: Pick<Hunt, "style" | "overrides">): Parameters {
  const values = PARAMETER_NAMES.map((name) => {
    const { kind, [style]: usual } = PARAMETERS[name];
    const value = readParameter(kind, overrides[name] ?? usual);
    if (value === undefined) throw new RangeError(`${name}: ${overrides[name]} is no ${kind}`);
    return [name, value];
  });
  return Object.fromEntries(values) as Parameters;
}
