//! Schemas: one type per node.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerType, ObjectType, ReferenceOr, Schema, SchemaData, SchemaKind,
    StringFormat, StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};

use super::lowering::{Lowering, named_by};
use crate::ir::{
    AllOf, Discriminator, Field, Hierarchy, Kind, OpenEnum, Raw, Scalar, SchemaFacts, Struct, TypeId, Variant,
};
use crate::pointer::Pointer;

const SCHEMAS: [&str; 2] = ["components", "schemas"];

impl<'a> Lowering<'a> {
    /// Lowers every component schema into the place it was given.
    pub(super) fn schemas(&mut self) {
        let Some(components) = &self.typed.components else { return };
        for (name, schema) in &components.schemas {
            let pointer = Pointer::of(SCHEMAS).join(name);
            let kind = self.kind_of(&pointer, schema.borrowed());
            if let Some(&id) = self.named.get(name.as_str()) {
                self.api.get_mut(id).kind = kind;
            }
        }
    }

    /// The type of a schema that stands at this pointer.
    pub(super) fn schema(&mut self, pointer: &Pointer, schema: ReferenceOr<&'a Schema>) -> TypeId {
        if let ReferenceOr::Reference { reference } = &schema {
            let name = named_by(reference, &SCHEMAS);
            if let Some(&id) = name.as_deref().and_then(|name| self.named.get(name)) {
                return id;
            }
        }
        let kind = self.kind_of(pointer, schema);
        self.add(pointer, kind)
    }

    fn kind_of(&mut self, pointer: &Pointer, schema: ReferenceOr<&'a Schema>) -> Raw {
        let schema = match schema {
            ReferenceOr::Item(schema) => schema,
            ReferenceOr::Reference { reference } => {
                let name = named_by(&reference, &SCHEMAS);
                return match name.as_deref().and_then(|name| self.named.get(name)) {
                    Some(&id) => Raw::Alias(id),
                    None => {
                        self.error(
                            pointer,
                            format!("`{reference}` does not name a schema under `#/components/schemas/`"),
                            "move the shared schema there and point at it by name",
                        );
                        Kind::Json.into()
                    }
                };
            }
        };
        let facts = self.facts(pointer, &schema.schema_data);
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => self.object(pointer, object, facts).into(),
            SchemaKind::Type(SchemaType::Array(array)) => {
                let items = array.items.as_ref().map(Borrowed::borrowed);
                self.list(pointer, items).into()
            }
            SchemaKind::Type(SchemaType::String(text)) => string(text).into(),
            SchemaKind::Type(SchemaType::Integer(integer)) => Kind::Scalar(whole_number(integer)).into(),
            SchemaKind::Type(SchemaType::Number(_)) => Kind::Scalar(Scalar::Number).into(),
            SchemaKind::Type(SchemaType::Boolean(_)) => Kind::Scalar(Scalar::Bool).into(),
            SchemaKind::AllOf { all_of } => self.all_of(pointer, all_of, facts),
            SchemaKind::OneOf { one_of } => self.one_of(&pointer.join("oneOf"), one_of, facts),
            SchemaKind::AnyOf { any_of } => self.one_of(&pointer.join("anyOf"), any_of, facts),
            SchemaKind::Not { .. } => Kind::Json.into(),
            SchemaKind::Any(any) => self.any(pointer, any, facts),
        }
    }

    /// A schema that mixes keywords of several kinds.
    fn any(&mut self, pointer: &Pointer, any: &'a AnySchema, facts: SchemaFacts) -> Raw {
        if !any.all_of.is_empty() {
            if any.properties.is_empty() {
                return self.all_of(pointer, &any.all_of, facts);
            }
            let mut parts = self.parts(pointer, &any.all_of);
            let own = self.fields(pointer, &any.properties, &any.required);
            let own = Kind::Struct(Struct { fields: own, ..Struct::default() });
            parts.push(self.add(pointer, own));
            return Raw::AllOf(AllOf { parts, facts });
        }
        if !any.properties.is_empty() || facts.discriminator.is_some() {
            let fields = self.fields(pointer, &any.properties, &any.required);
            return Kind::Struct(Struct { fields, facts, ..Struct::default() }).into();
        }
        if let Some(items) = &any.items {
            return self.list(pointer, Some(items.borrowed())).into();
        }
        if !any.one_of.is_empty() {
            return self.one_of(&pointer.join("oneOf"), &any.one_of, facts);
        }
        if !any.any_of.is_empty() {
            return self.one_of(&pointer.join("anyOf"), &any.any_of, facts);
        }
        let kind = match any.typ.as_deref() {
            // A value that YAML took for a number is the text that was written.
            Some("string") if !any.enumeration.is_empty() => {
                open_enum(any.enumeration.iter().filter_map(|value| match value {
                    serde_json::Value::Null => None,
                    serde_json::Value::String(text) => Some(text.clone()),
                    other => Some(other.to_string()),
                }))
            }
            Some("string") => Kind::Scalar(Scalar::Text),
            Some("integer") => Kind::Scalar(Scalar::Integer),
            Some("number") => Kind::Scalar(Scalar::Number),
            Some("boolean") => Kind::Scalar(Scalar::Bool),
            _ => Kind::Json,
        };
        kind.into()
    }

    fn object(&mut self, pointer: &Pointer, object: &'a ObjectType, facts: SchemaFacts) -> Kind {
        if object.properties.is_empty() && facts.discriminator.is_none() {
            return match &object.additional_properties {
                Some(AdditionalProperties::Schema(schema)) => {
                    let value =
                        self.schema(&pointer.join("additionalProperties"), schema.as_ref().borrowed());
                    Kind::Map(value)
                }
                // An object of which nothing is known: a part of an allOf says so, too.
                _ => Kind::Struct(Struct { facts, ..Struct::default() }),
            };
        }
        let fields = self.fields(pointer, &object.properties, &object.required);
        Kind::Struct(Struct { fields, facts, ..Struct::default() })
    }

    fn fields(
        &mut self,
        pointer: &Pointer,
        properties: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
        required: &[String],
    ) -> Vec<Field> {
        let mut fields = Vec::with_capacity(properties.len());
        let inside = pointer.join("properties");
        for (wire, schema) in properties {
            let origin = inside.join(wire);
            let ty = self.schema(&origin, schema.borrowed());
            let read_only = schema.as_item().is_some_and(|schema| schema.schema_data.read_only);
            fields.push(Field {
                wire: wire.clone(),
                ty,
                required: required.contains(wire),
                mandatory: false,
                boxed: false,
                read_only,
                secret: false,
                origin,
            });
        }
        fields
    }

    fn list(&mut self, pointer: &Pointer, items: Option<ReferenceOr<&'a Schema>>) -> Kind {
        let origin = pointer.join("items");
        let item = match items {
            Some(items) => self.schema(&origin, items),
            None => self.add(&origin, Kind::Json),
        };
        Kind::List(item)
    }

    fn parts(&mut self, pointer: &Pointer, all_of: &'a [ReferenceOr<Schema>]) -> Vec<TypeId> {
        let list = pointer.join("allOf");
        all_of
            .iter()
            .enumerate()
            .map(|(index, part)| self.schema(&list.index(index), part.borrowed()))
            .collect()
    }

    fn all_of(&mut self, pointer: &Pointer, all_of: &'a [ReferenceOr<Schema>], facts: SchemaFacts) -> Raw {
        let parts = self.parts(pointer, all_of);
        Raw::AllOf(AllOf { parts, facts })
    }

    /// Alternatives. With a discriminator they are a hierarchy whose base knows no fields; without
    /// one nothing on the wire tells them apart, so the value stays JSON.
    fn one_of(&mut self, list: &Pointer, alternatives: &'a [ReferenceOr<Schema>], facts: SchemaFacts) -> Raw {
        let children: Vec<TypeId> = alternatives
            .iter()
            .enumerate()
            .map(|(index, child)| self.schema(&list.index(index), child.borrowed()))
            .collect();
        let Some(discriminator) = facts.discriminator else {
            return match children.as_slice() {
                [only] => Raw::Alias(*only),
                _ => Kind::Json.into(),
            };
        };
        let whole = list.parent().unwrap_or_default();
        let base = self.add(&whole, Kind::Struct(Struct::default()));
        let variants = children
            .into_iter()
            .filter_map(|child| {
                let explicit =
                    discriminator.mapping.iter().filter(|(_, id)| *id == child).map(|(tag, _)| tag.clone());
                let mut tags: Vec<String> = explicit.collect();
                if tags.is_empty() {
                    tags.extend(self.api.get(child).schema.clone());
                }
                (!tags.is_empty()).then_some(Variant { tags, ty: child, constants: Vec::new() })
            })
            .collect();
        let property = discriminator.property;
        Kind::Hierarchy(Hierarchy { property, base, variants, only_by_tag: false }).into()
    }

    fn facts(&mut self, pointer: &Pointer, data: &SchemaData) -> SchemaFacts {
        let discriminator = data.discriminator.as_ref().map(|discriminator| {
            let mut mapping = Vec::new();
            for (tag, target) in &discriminator.mapping {
                // The standard also takes the bare name of a schema.
                let name = named_by(target, &SCHEMAS).unwrap_or_else(|| target.clone());
                match self.named.get(name.as_str()) {
                    Some(&id) => mapping.push((tag.clone(), id)),
                    None => self.error(
                        &pointer.join("discriminator").join("mapping").join(tag),
                        format!("`{target}` does not name a schema of the document"),
                        "name a schema under `#/components/schemas/`, or leave the tag out",
                    ),
                }
            }
            Discriminator { property: discriminator.property_name.clone(), mapping }
        });
        let texts = |key: &str| match data.extensions.get(key) {
            Some(serde_json::Value::String(text)) => vec![text.clone()],
            Some(serde_json::Value::Array(items)) => {
                items.iter().filter_map(serde_json::Value::as_str).map(str::to_owned).collect()
            }
            _ => Vec::new(),
        };
        SchemaFacts {
            discriminator,
            tags: texts("x-tag"),
            open: data.extensions.get("x-open").and_then(serde_json::Value::as_bool).unwrap_or(false),
            plain: texts("x-not-a-discriminator"),
        }
    }
}

fn open_enum(texts: impl Iterator<Item = String>) -> Kind {
    let mut seen = HashSet::new();
    let values = texts.filter(|text| seen.insert(text.clone())).collect();
    Kind::OpenEnum(OpenEnum { values })
}

fn string(text: &StringType) -> Kind {
    if text.enumeration.iter().any(Option::is_some) {
        return open_enum(text.enumeration.iter().flatten().cloned());
    }
    Kind::Scalar(match &text.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Scalar::DateTime,
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Scalar::Binary,
        _ => Scalar::Text,
    })
}

/// A whole number; a point in time where the format says that it counts milliseconds.
fn whole_number(integer: &IntegerType) -> Scalar {
    match &integer.format {
        VariantOrUnknownOrEmpty::Unknown(format) if format == UNIX_MILLISECONDS => Scalar::Timestamp,
        _ => Scalar::Integer,
    }
}

/// The format of integers that count milliseconds since the beginning of 1970, UTC. The standard has
/// no word for it.
const UNIX_MILLISECONDS: &str = "unix-milliseconds";

/// A schema or a reference to one, wherever the document's model keeps it.
pub(super) trait Borrowed {
    fn borrowed(&self) -> ReferenceOr<&Schema>;
}

impl Borrowed for ReferenceOr<Schema> {
    fn borrowed(&self) -> ReferenceOr<&Schema> {
        match self {
            Self::Item(schema) => ReferenceOr::Item(schema),
            Self::Reference { reference } => ReferenceOr::Reference { reference: reference.clone() },
        }
    }
}

impl Borrowed for ReferenceOr<Box<Schema>> {
    fn borrowed(&self) -> ReferenceOr<&Schema> {
        match self {
            Self::Item(schema) => ReferenceOr::Item(schema),
            Self::Reference { reference } => ReferenceOr::Reference { reference: reference.clone() },
        }
    }
}
