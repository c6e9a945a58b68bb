//! What describes a value, wherever a version keeps it.

/// The keys of a schema that Swagger 2.0 has in a parameter itself.
pub(crate) const OF_A_VALUE: [&str; 16] = [
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
];
