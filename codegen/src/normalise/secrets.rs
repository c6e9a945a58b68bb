//! Fields that `Debug` hides.

use crate::ir::{Api, Kind};

/// Marks fields that people call secret, beside those whose format says so: by their names on the wire, or as `schema.property`.
pub fn mark_secrets(api: &mut Api, secrets: &[String]) {
    for ty in &mut api.types {
        let Kind::Struct(body) = &mut ty.kind else { continue };
        for field in &mut body.fields {
            let of_schema = ty.schema.as_ref().map(|schema| format!("{schema}.{}", field.wire));
            field.secret |= secrets.contains(&field.wire)
                || of_schema.is_some_and(|of_schema| secrets.contains(&of_schema));
        }
    }
}
