//! Which values may be null.

use std::collections::HashMap;

use openapiv3::{MediaType, ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use serde_json::Value;

use super::lowering::Lowering;
use super::schema::Borrowed;
use super::union::is_null;
use crate::ir::{Kind, TypeId};
use crate::pointer::Pointer;

/// How many schemas are looked into that stand for one another.
const MOST_SCHEMAS: usize = 1000;

impl<'a> Lowering<'a> {
    /// The type of what stands in a list, in a map or alone: that of its schema, or null beside it.
    pub(super) fn schema_or_null(&mut self, pointer: &Pointer, schema: ReferenceOr<&'a Schema>) -> TypeId {
        let nullable = self.is_nullable(schema.clone());
        let id = self.schema(pointer, schema);
        if nullable { self.add(pointer, Kind::Nullable(id)) } else { id }
    }

    /// Whether an answer holds null and nothing else: that it came is all there is to know.
    pub(super) fn is_only_null(&self, content: &MediaType) -> bool {
        let Some(schema) = content.schema.as_ref().and_then(ReferenceOr::as_item) else { return false };
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::String(text)) => {
                !text.enumeration.is_empty() && text.enumeration.iter().all(Option::is_none)
            }
            SchemaKind::Any(any) if !any.enumeration.is_empty() => any.enumeration.iter().all(Value::is_null),
            SchemaKind::Any(any) => any.typ.as_deref() == Some("null"),
            _ => false,
        }
    }

    /// Whether what has this media type may be null.
    pub(super) fn may_be_null(&self, content: &MediaType) -> bool {
        content.schema.as_ref().is_some_and(|schema| self.is_nullable(schema.borrowed()))
    }

    /// Whether a value of this schema may be null.
    pub(super) fn is_nullable(&self, schema: ReferenceOr<&Schema>) -> bool {
        self.referred(schema, &mut HashMap::new())
    }

    fn referred(&self, schema: ReferenceOr<&Schema>, seen: &mut HashMap<*const Schema, bool>) -> bool {
        match schema {
            ReferenceOr::Item(schema) => self.takes_null(schema, seen),
            ReferenceOr::Reference { reference } => {
                self.component_at(&reference).is_some_and(|schema| self.takes_null(schema, seen))
            }
        }
    }

    /// `seen` is what is known of schemas around it; one that leads round in a circle takes nothing more.
    fn takes_null(&self, schema: &Schema, seen: &mut HashMap<*const Schema, bool>) -> bool {
        let key = std::ptr::from_ref(schema);
        if let Some(known) = seen.get(&key) {
            return *known;
        }
        // Deeper than anybody nests what stands for another.
        if seen.len() > MOST_SCHEMAS {
            return false;
        }
        seen.insert(key, false);
        let mut part = |part: &ReferenceOr<Schema>| self.referred(part.borrowed(), seen);
        let mut alternative =
            |child: &ReferenceOr<Schema>| child.as_item().is_some_and(is_null) || part(child);
        let takes = schema.schema_data.nullable
            || match &schema.schema_kind {
                // An enum that lists null takes it, whatever else is said.
                SchemaKind::Type(SchemaType::String(text)) => text.enumeration.contains(&None),
                SchemaKind::Type(SchemaType::Integer(number)) => number.enumeration.contains(&None),
                SchemaKind::Type(SchemaType::Number(number)) => number.enumeration.contains(&None),
                SchemaKind::Type(SchemaType::Boolean(truth)) => truth.enumeration.contains(&None),
                SchemaKind::Any(any) => {
                    any.enumeration.iter().any(Value::is_null)
                        || any.typ.as_deref() == Some("null")
                        || any.one_of.iter().chain(&any.any_of).any(alternative)
                }
                SchemaKind::OneOf { one_of } => one_of.iter().any(alternative),
                SchemaKind::AnyOf { any_of } => any_of.iter().any(&mut alternative),
                SchemaKind::AllOf { all_of } => !all_of.is_empty() && all_of.iter().all(part),
                _ => false,
            };
        seen.insert(key, takes);
        takes
    }

    /// The component that a reference leads to, in a chain of them.
    pub(super) fn component_at(&self, reference: &str) -> Option<&'a Schema> {
        self.schema_named(&super::elsewhere::named_by(reference, &["components", "schemas"])?)
    }
}
