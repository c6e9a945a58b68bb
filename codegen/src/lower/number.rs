//! Numbers: what their formats say they are, and what they are outside of JSON.

use openapiv3::{IntegerType, NumberType, VariantOrUnknownOrEmpty};

use super::lowering::Lowering;
use crate::ir::{Kind, Raw, Scalar, TypeId};
use crate::pointer::Pointer;

/// How many references may lead to one another in a row.
const LONGEST_CHAIN: usize = 32;

impl Lowering<'_> {
    /// The type of what is written in a URL, a header or a form. There a point in time is its number, and a
    /// whole number beyond 64 bits has all its digits: no fraction of 64 bits holds them.
    pub(super) fn outside_of_json(&mut self, origin: &Pointer, ty: TypeId) -> TypeId {
        let item = match self.api.get(ty).kind {
            Raw::Known(Kind::List(item)) => Some(item),
            _ => None,
        };
        // Few are a number of that kind: where the others stand need not be found out.
        if !self.is_number(item.unwrap_or(ty)) {
            return ty;
        }
        let origin = self.referred_place(origin);
        match item {
            Some(item) => {
                let other = self.number_outside_of_json(&origin.join("items"), item);
                other.map_or(ty, |other| self.add(&origin, Kind::List(other)))
            }
            None => self.number_outside_of_json(&origin, ty).unwrap_or(ty),
        }
    }

    /// Whether a type is a number that may be another outside of JSON.
    fn is_number(&self, ty: TypeId) -> bool {
        matches!(self.api.get(ty).kind, Raw::Known(Kind::Scalar(Scalar::Timestamp | Scalar::Number)))
    }

    /// The same of one value, where that is another type there.
    fn number_outside_of_json(&mut self, origin: &Pointer, ty: TypeId) -> Option<TypeId> {
        let origin = self.referred_place(origin);
        let is_other = match self.api.get(ty).kind {
            Raw::Known(Kind::Scalar(Scalar::Timestamp)) => true,
            Raw::Known(Kind::Scalar(Scalar::Number)) => self.is_whole(&origin),
            _ => false,
        };
        // The type may be another's, too: it stays what it is.
        is_other.then(|| self.add(&origin, Kind::Scalar(Scalar::Integer)))
    }

    /// Where a schema stands that may be a reference.
    fn referred_place(&self, origin: &Pointer) -> Pointer {
        let mut place = origin.clone();
        for _ in 0..LONGEST_CHAIN {
            let node = place.node_in(self.document.value());
            let target = node.and_then(|node| node.get("$ref")?.as_str()).and_then(Pointer::of_reference);
            let Some(target) = target else { break };
            place = target;
        }
        place
    }

    fn is_whole(&self, origin: &Pointer) -> bool {
        let node = origin.node_in(self.document.value());
        node.and_then(|node| node.get("type")).is_some_and(|word| word == "integer")
    }
}

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
