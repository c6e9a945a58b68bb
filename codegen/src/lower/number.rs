//! Numbers: what their formats say they are.

use openapiv3::{IntegerType, NumberType, VariantOrUnknownOrEmpty};

use crate::ir::Scalar;

/// A whole number; a point in time where the format says that it counts milliseconds.
pub(super) fn whole_number(integer: &IntegerType) -> Scalar {
    match &integer.format {
        VariantOrUnknownOrEmpty::Unknown(format) if format == UNIX_MILLISECONDS => Scalar::Timestamp,
        VariantOrUnknownOrEmpty::Unknown(format) => whole(format),
        _ => Scalar::Integer,
    }
}

/// A number; a whole one where its format says so (OpenAPI Format Registry: `int64` goes with `number`).
pub(super) fn any_number(given: &NumberType) -> Scalar {
    match &given.format {
        VariantOrUnknownOrEmpty::Unknown(format)
            if given.multiple_of.is_none_or(|step| step.fract() == 0.0) =>
        {
            number(format)
        }
        _ => Scalar::Number,
    }
}

pub(super) fn number(format: &str) -> Scalar {
    match format.to_ascii_lowercase().as_str() {
        "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" | "double-int"
        | "sf-integer" => whole(format),
        UNIX_MILLISECONDS => Scalar::Timestamp,
        _ => Scalar::Number,
    }
}

/// A whole number of a format: what may be beyond 64 bits is a number that is kept digit by digit.
pub(super) fn whole(format: &str) -> Scalar {
    match format.to_ascii_lowercase().as_str() {
        "uint64" | "ulong" | "uint" | "usize" | "u64" => Scalar::Unsigned,
        "int128" | "uint128" | "int256" | "uint256" | "i128" | "u128" | "bigint" | "biginteger"
        | "big-integer" | "bignum" | "decimal" | "decimal128" => Scalar::Number,
        _ => Scalar::Integer,
    }
}

/// The format of integers that count milliseconds since the beginning of 1970, UTC. The standard has
/// no word for it.
pub(super) const UNIX_MILLISECONDS: &str = "unix-milliseconds";
