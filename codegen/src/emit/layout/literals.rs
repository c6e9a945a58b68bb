//! Literals, as they were written. It imports what has no layout of its own.

use syn::Lit;

use super::rest;

/// The text of a literal.
pub(super) fn literal(lit: Lit) -> String {
    match lit {
        Lit::Str(text) => text.token().to_string(),
        Lit::ByteStr(bytes) => bytes.token().to_string(),
        Lit::CStr(text) => text.token().to_string(),
        Lit::Byte(byte) => byte.token().to_string(),
        Lit::Char(character) => character.token().to_string(),
        Lit::Int(number) => number.to_string(),
        Lit::Float(number) => number.to_string(),
        Lit::Bool(truth) => truth.value.to_string(),
        Lit::Verbatim(literal) => literal.to_string(),
        other => rest::literal(other),
    }
}
