/** One way in which a value does not fit the schema, as ajv reports it. */
export interface Mismatch {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Answers whether the value fits; where it does not, `errors` holds every mismatch until the next call. */
declare const validate: {
  (value: unknown): boolean;
  errors?: readonly Mismatch[] | null;
};
export default validate;
