//! Schemas: one type per node.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ObjectType, ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat,
    StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::lowering::Lowering;
use super::number::{UNIX_MILLISECONDS, any_number, number, whole, whole_number};
use crate::document::shape::DEFAULT_TAG;
use crate::ir::{AllOf, Discriminator, Field, Kind, OpenEnum, Raw, Scalar, SchemaFacts, Struct, TypeId};
use crate::pointer::Pointer;

const SCHEMAS: [&str; 2] = ["components", "schemas"];

impl<'a> Lowering<'a> {
    /// Lowers every component schema into the place it was given.
    pub(super) fn schemas(&mut self) {
        let Some(components) = &self.typed.rest.components else { return };
        for (name, schema) in &components.schemas {
            let pointer = Pointer::of(SCHEMAS).join(name);
            let Some(&id) = self.named.get(name.as_str()) else { continue };
            let is_elsewhere = match schema {
                ReferenceOr::Reference { reference } => self.target(reference) == Some(id),
                ReferenceOr::Item(_) => false,
            };
            // A reference to itself was told; any other is lowered where it stands.
            if !is_elsewhere {
                let kind = self.kind_of(&pointer, schema.borrowed());
                self.api.get_mut(id).kind = kind;
            }
        }
    }

    /// The type of a schema that stands at this pointer.
    pub(super) fn schema(&mut self, pointer: &Pointer, schema: ReferenceOr<&'a Schema>) -> TypeId {
        match &schema {
            ReferenceOr::Reference { reference } => {
                if let Some(id) = self.target(reference) {
                    return id;
                }
            }
            ReferenceOr::Item(_) => {
                if let Some(&id) = self.places.get(pointer) {
                    self.fill(pointer, id, schema);
                    return id;
                }
            }
        }
        let kind = self.kind_of(pointer, schema);
        self.add(pointer, kind)
    }

    /// Lowers the schemas that only references lead to.
    pub(super) fn rest(&mut self) {
        for (pointer, schema) in self.elsewhere {
            if let Some(&id) = self.places.get(pointer) {
                self.fill(pointer, id, schema.borrowed());
            }
        }
    }

    /// Lowers a schema into the place it was given, once.
    fn fill(&mut self, pointer: &Pointer, id: TypeId, schema: ReferenceOr<&'a Schema>) {
        if self.lowered.insert(pointer.clone()) {
            let kind = self.kind_of(pointer, schema);
            self.api.get_mut(id).kind = kind;
        }
    }

    fn kind_of(&mut self, pointer: &Pointer, schema: ReferenceOr<&'a Schema>) -> Raw {
        let schema = match schema {
            ReferenceOr::Item(schema) => schema,
            // One that leads nowhere has been told: it stands for any JSON.
            ReferenceOr::Reference { reference } => {
                return self.target(&reference).map_or_else(|| Kind::Json.into(), Raw::Alias);
            }
        };
        let facts = self.facts(&schema.schema_data);
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => self.object(pointer, object, facts).into(),
            SchemaKind::Type(SchemaType::Array(array)) => {
                let items = array.items.as_ref().map(Borrowed::borrowed);
                self.list(pointer, items).into()
            }
            SchemaKind::Type(SchemaType::String(text)) => string(text).into(),
            SchemaKind::Type(SchemaType::Integer(integer)) => Kind::Scalar(whole_number(integer)).into(),
            SchemaKind::Type(SchemaType::Number(number)) => Kind::Scalar(any_number(number)).into(),
            SchemaKind::Type(SchemaType::Boolean(_)) => Kind::Scalar(Scalar::Bool).into(),
            SchemaKind::AllOf { all_of } => self.all_of(pointer, all_of, facts),
            SchemaKind::OneOf { one_of } => self.one_of(&pointer.join("oneOf"), one_of, facts),
            SchemaKind::AnyOf { any_of } => self.one_of(&pointer.join("anyOf"), any_of, facts),
            SchemaKind::Not { .. } => Kind::Json.into(),
            SchemaKind::Any(any) => self.any(pointer, any, facts),
        }
    }

    /// A schema that mixes keywords of several kinds.
    fn any(&mut self, pointer: &Pointer, any: &'a AnySchema, mut facts: SchemaFacts) -> Raw {
        let choices = [("oneOf", any.one_of.as_slice()), ("anyOf", any.any_of.as_slice())];
        let choices = choices.into_iter().filter(|(_, choice)| !choice.is_empty());
        let choices: Vec<(Pointer, &'a [ReferenceOr<Schema>])> =
            choices.map(|(key, choice)| (pointer.join(key), choice)).collect();
        let is_told = facts.discriminator.is_some();
        if any.all_of.is_empty() {
            if let ([(list, choice)], true) = (choices.as_slice(), any.properties.is_empty()) {
                return match self.says_nothing(choice) {
                    // What each of them says beside is no kind of value, such as what is required.
                    true if any.typ.is_some() || any.items.is_some() => self.plain(pointer, any, facts),
                    _ => {
                        let union = self.one_of(list, choice, facts);
                        self.of_type(&union, any.typ.as_deref());
                        union
                    }
                };
            }
            if choices.is_empty() || is_told {
                for (list, choice) in choices {
                    self.tell_apart(&list, choice, &mut facts);
                }
                return self.plain(pointer, any, facts);
            }
        }
        let mut parts = self.parts(pointer, &any.all_of);
        for (list, choice) in choices {
            let union = self.one_of(&list, choice, SchemaFacts::default());
            parts.push(self.add(&list, union));
        }
        match self.plain(pointer, any, SchemaFacts::default()) {
            Raw::Known(Kind::Json) => {}
            own => parts.push(self.add(pointer, own)),
        }
        let mut required = required_in(&any.all_of);
        required.extend(any.required.iter().cloned());
        Raw::AllOf(AllOf { parts, required, facts })
    }

    /// What a schema says beside `allOf`, `oneOf` and `anyOf`.
    fn plain(&mut self, pointer: &Pointer, any: &'a AnySchema, facts: SchemaFacts) -> Raw {
        if !any.properties.is_empty() || facts.discriminator.is_some() {
            let fields = self.fields(pointer, &any.properties, &any.required);
            return Kind::Struct(Struct { fields, facts, ..Struct::default() }).into();
        }
        if let Some(items) = &any.items {
            return self.list(pointer, Some(items.borrowed())).into();
        }
        if let (Some("object") | None, Some(AdditionalProperties::Schema(schema))) =
            (any.typ.as_deref(), &any.additional_properties)
        {
            let value =
                self.schema_or_null(&pointer.join("additionalProperties"), schema.as_ref().borrowed());
            return Kind::Map(value).into();
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
            Some("string") => match any.format.as_deref() {
                Some("date-time") => Kind::Scalar(Scalar::DateTime),
                Some("binary") => Kind::Scalar(Scalar::Binary),
                _ => Kind::Scalar(Scalar::Text),
            },
            Some("integer") if any.format.as_deref() == Some(UNIX_MILLISECONDS) => {
                Kind::Scalar(Scalar::Timestamp)
            }
            Some("integer") => Kind::Scalar(any.format.as_deref().map_or(Scalar::Integer, whole)),
            Some("number") => Kind::Scalar(any.format.as_deref().map_or(Scalar::Number, number)),
            Some("boolean") => Kind::Scalar(Scalar::Bool),
            None if any.enumeration.iter().any(Value::is_string)
                && any.enumeration.iter().all(|value| value.is_string() || value.is_null()) =>
            {
                open_enum(any.enumeration.iter().filter_map(Value::as_str).map(str::to_owned))
            }
            _ => Kind::Json,
        };
        kind.into()
    }

    fn object(&mut self, pointer: &Pointer, object: &'a ObjectType, facts: SchemaFacts) -> Kind {
        if object.properties.is_empty() && facts.discriminator.is_none() {
            return match &object.additional_properties {
                Some(AdditionalProperties::Schema(schema)) => {
                    let value = self
                        .schema_or_null(&pointer.join("additionalProperties"), schema.as_ref().borrowed());
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
                nullable: self.is_nullable(schema.borrowed()),
                boxed: false,
                read_only,
                secret: self.is_password(schema.borrowed()),
                constant: schema.as_item().and_then(|schema| constant(schema)),
                origin,
            });
        }
        fields
    }

    /// Whether a text is one that must not be shown.
    fn is_password(&self, schema: ReferenceOr<&'a Schema>) -> bool {
        let schema = match schema {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self.component_at(&reference),
        };
        schema.is_some_and(|schema| match &schema.schema_kind {
            SchemaKind::Type(SchemaType::String(text)) => {
                matches!(text.format, VariantOrUnknownOrEmpty::Item(StringFormat::Password))
            }
            SchemaKind::Any(any) => any.format.as_deref() == Some("password"),
            _ => false,
        })
    }

    fn list(&mut self, pointer: &Pointer, items: Option<ReferenceOr<&'a Schema>>) -> Kind {
        let origin = pointer.join("items");
        let item = match items {
            Some(items) => self.schema_or_null(&origin, items),
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
        Raw::AllOf(AllOf { parts, required: required_in(all_of), facts })
    }

    fn facts(&self, data: &SchemaData) -> SchemaFacts {
        let discriminator = data.discriminator.as_ref().map(|discriminator| {
            let (mut mapping, mut default) = (Vec::new(), None);
            for (tag, target) in &discriminator.mapping {
                // The standard also takes the bare name of a schema; what is neither has been told.
                let id = self.named.get(target.as_str()).copied().or_else(|| self.target(target));
                match tag.as_str() {
                    DEFAULT_TAG => default = id,
                    tag => mapping.extend(id.map(|id| (tag.to_owned(), id))),
                }
            }
            Discriminator { property: discriminator.property_name.clone(), mapping, default }
        });
        SchemaFacts {
            discriminator,
            tags: tags_of(data),
            open: data.extensions.get("x-open").and_then(serde_json::Value::as_bool).unwrap_or(false),
            plain: texts(data, "x-not-a-discriminator"),
        }
    }
}

fn texts(data: &SchemaData, key: &str) -> Vec<String> {
    match data.extensions.get(key) {
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// The tags that a schema says it is known by: in our words, and in those of others.
pub(super) fn tags_of(data: &SchemaData) -> Vec<String> {
    let words = ["x-tag", "x-ms-discriminator-value", "x-discriminator-value"];
    words.iter().map(|key| texts(data, key)).find(|tags| !tags.is_empty()).unwrap_or_default()
}

/// What parts of an `allOf` require without declaring it.
fn required_in(all_of: &[ReferenceOr<Schema>]) -> Vec<String> {
    let required =
        all_of.iter().filter_map(ReferenceOr::as_item).filter_map(|part| match &part.schema_kind {
            SchemaKind::Any(any) => Some(&any.required),
            SchemaKind::Type(SchemaType::Object(object)) if object.properties.is_empty() => {
                Some(&object.required)
            }
            _ => None,
        });
    required.flatten().cloned().collect()
}

/// The one number, or the one of true and false, that a schema allows.
fn constant(schema: &Schema) -> Option<String> {
    let only = |values: Vec<String>| match <[String; 1]>::try_from(values) {
        Ok([only]) => Some(only),
        Err(_) => None,
    };
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Boolean(truth)) => {
            only(truth.enumeration.iter().flatten().map(bool::to_string).collect())
        }
        SchemaKind::Type(SchemaType::Integer(number)) => {
            only(number.enumeration.iter().flatten().map(i64::to_string).collect())
        }
        SchemaKind::Type(SchemaType::Number(number)) => {
            only(number.enumeration.iter().flatten().map(f64::to_string).collect())
        }
        SchemaKind::Any(any) => {
            let values: Vec<&Value> = any.enumeration.iter().filter(|value| !value.is_null()).collect();
            let is_plain = values.iter().all(|value| value.is_boolean() || value.is_number());
            if is_plain { only(values.into_iter().map(Value::to_string).collect()) } else { None }
        }
        _ => None,
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
