//! Fields that `Debug` hides.

use crate::ir::{Api, Kind};

/// Marks fields that people call secret, beside those whose format says so: by their names on the wire, or as `schema.property`.
pub fn mark_secrets(api: &mut Api, secrets: &[String]) {
    for ty in &mut api.types {
        let Kind::Struct(body) = &mut ty.kind else { continue };
        let schema = ty.schema.as_deref();
        for field in &mut body.fields {
            field.secret |= secrets.iter().any(|name| field.is_called(name, schema));
        }
    }
}
