//! Alternatives: `oneOf` and `anyOf`.

use std::collections::HashSet;

use openapiv3::{AnySchema, ObjectType, ReferenceOr, Schema, SchemaKind, Type as SchemaType};
use serde_json::Value;

use super::elsewhere::named_by;
use super::lowering::Lowering;
use super::schema::{Borrowed, tags_of};
use crate::diagnostic::{Diagnostic, Oddity};
use crate::document::Typed;
use crate::ir::{
    Choice, Discriminator, Hierarchy, Kind, Raw, Scalar, SchemaFacts, Standing, Struct, TypeId, Variant,
};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// Alternatives. With a discriminator they are a hierarchy whose base knows no fields; without
    /// one they are told apart by what they look like. Null is no alternative of its own.
    pub(super) fn one_of(
        &mut self,
        list: &Pointer,
        alternatives: &'a [ReferenceOr<Schema>],
        facts: SchemaFacts,
    ) -> Raw {
        let children = self.alternatives(list, alternatives);
        let Some(discriminator) = facts.discriminator else { return untold(children) };
        let (variants, remarks) = self.variants(list, children.clone(), &discriminator);
        // Where no tag is a text, what tells the alternatives apart is something else.
        if variants.is_empty() {
            return untold(children);
        }
        self.diagnostics.extend(remarks);
        let whole = list.parent().unwrap_or_default();
        let base = self.add(&whole, Kind::Struct(Struct::default()));
        let property = discriminator.property;
        Kind::Hierarchy(Hierarchy { property, base, variants, only_by_tag: false }).into()
    }

    /// What is said of the type of all alternatives counts for those that say nothing of it.
    pub(super) fn of_type(&mut self, union: &Raw, of_all: Option<&str>) {
        let kind = match of_all {
            Some("string") => Scalar::Text,
            Some("integer") => Scalar::Integer,
            Some("number") => Scalar::Number,
            Some("boolean") => Scalar::Bool,
            _ => return,
        };
        let Raw::OneOf(choices) = union else { return };
        for choice in choices {
            let ty = self.api.get_mut(choice.ty);
            if ty.schema.is_none() && matches!(ty.kind, Raw::Known(Kind::Json)) {
                ty.kind = Kind::Scalar(kind).into();
            }
        }
    }

    /// The alternatives beside properties are children of the object that has them.
    pub(super) fn tell_apart(
        &mut self,
        list: &Pointer,
        alternatives: &'a [ReferenceOr<Schema>],
        facts: &mut SchemaFacts,
    ) {
        let children = self.alternatives(list, alternatives);
        let Some(discriminator) = &mut facts.discriminator else { return };
        let (variants, remarks) = self.variants(list, children, discriminator);
        self.diagnostics.extend(remarks);
        // What nobody gave a tag is found by being the default.
        for variant in variants.into_iter().filter(|variant| variant.standing != Standing::Untagged) {
            for tag in variant.tags {
                if discriminator.mapping.iter().all(|(known, _)| *known != tag) {
                    discriminator.mapping.push((tag, variant.ty));
                }
            }
        }
    }

    /// The types of alternatives, each with its schema where that stands in the list.
    fn alternatives(
        &mut self,
        list: &Pointer,
        alternatives: &'a [ReferenceOr<Schema>],
    ) -> Vec<(TypeId, Option<&'a Schema>)> {
        let mut alternatives: Vec<(usize, &ReferenceOr<Schema>)> = alternatives
            .iter()
            .enumerate()
            .filter(|(_, child)| !self.component(child).is_some_and(is_null))
            .collect();
        let says_null = |child: &ReferenceOr<Schema>| child.as_item().is_some_and(is_any_object_or_null);
        let is_object = |child: &ReferenceOr<Schema>| self.component(child).is_some_and(is_object);
        // Beside an object that is known, an object of which nothing is known is there for the null alone.
        if alternatives.iter().all(|(_, child)| says_null(child) || is_object(child))
            && !alternatives.iter().all(|(_, child)| says_null(child))
        {
            alternatives.retain(|(_, child)| !says_null(child));
        }
        alternatives
            .into_iter()
            .map(|(index, child)| (self.schema(&list.index(index), child.borrowed()), child.as_item()))
            .collect()
    }

    /// A schema, or the one that a reference to a component leads to.
    pub(super) fn component(&self, schema: &'a ReferenceOr<Schema>) -> Option<&'a Schema> {
        let find = |typed: &'a Typed, name: &str| typed.rest.components.as_ref()?.schemas.get(name);
        Some(self.resolve(&Pointer::root(), &["components", "schemas"], schema, find)?.1)
    }

    /// The component of this name.
    pub(super) fn schema_named(&self, name: &str) -> Option<&'a Schema> {
        self.component(self.typed.rest.components.as_ref()?.schemas.get(name)?)
    }

    /// Whether no alternative says of what kind a value is.
    pub(super) fn says_nothing(&self, alternatives: &[ReferenceOr<Schema>]) -> bool {
        alternatives.iter().all(|child| match child.as_item().map(|schema| &schema.schema_kind) {
            Some(SchemaKind::Not { .. }) => true,
            Some(SchemaKind::Any(any)) => is_without_kind(any) && any.enumeration.is_empty(),
            _ => false,
        })
    }

    /// The values that an object allows for a property, in its own properties or in those of its parts: the
    /// only one, if any says one alone, else the first of several. Where it is one of several objects, those
    /// of all of them, if each has some.
    fn values(&self, schema: &'a Schema, property: &str, seen: &mut HashSet<*const Schema>) -> Vec<String> {
        if !seen.insert(std::ptr::from_ref(schema)) || seen.len() > MOST_PARTS {
            return Vec::new();
        }
        let mut values = self.values_of(schema, property);
        // What a child says counts more than what it extends: the last part is its own.
        for part in parts_of(schema).iter().rev() {
            if values.len() == 1 {
                break;
            }
            let others = self.component(part).map(|part| self.values(part, property, seen));
            let others = others.unwrap_or_default();
            if values.is_empty() || others.len() == 1 {
                values = others;
            }
        }
        if values.is_empty() {
            for alternative in alternatives_of(schema) {
                let Some(alternative) = self.component(alternative).filter(|schema| !is_null(schema)) else {
                    continue;
                };
                let others = self.values(alternative, property, seen);
                if others.is_empty() {
                    return Vec::new();
                }
                values.extend(others);
            }
            values.dedup();
        }
        values
    }

    /// The texts that a property of an object may be.
    fn values_of(&self, schema: &'a Schema, property: &str) -> Vec<String> {
        let properties = match &schema.schema_kind {
            SchemaKind::Type(SchemaType::Object(object)) => &object.properties,
            SchemaKind::Any(any) => &any.properties,
            _ => return Vec::new(),
        };
        match properties.get(property) {
            Some(ReferenceOr::Item(schema)) => self.texts(schema, MOST_IN_A_ROW),
            Some(ReferenceOr::Reference { reference }) => self
                .referred_to(reference)
                .map(|schema| self.texts(schema, MOST_IN_A_ROW))
                .unwrap_or_default(),
            None => Vec::new(),
        }
    }

    /// The component that a reference leads to.
    fn referred_to(&self, reference: &str) -> Option<&'a Schema> {
        self.schema_named(&named_by(reference, &["components", "schemas"])?)
    }

    /// The texts that an enum lists, where several hold at once the fewest.
    fn texts(&self, schema: &'a Schema, depth: usize) -> Vec<String> {
        let own: Vec<String> = match &schema.schema_kind {
            SchemaKind::Type(SchemaType::String(text)) => {
                text.enumeration.iter().flatten().cloned().collect()
            }
            SchemaKind::Any(any) => {
                any.enumeration.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            _ => Vec::new(),
        };
        let parts = parts_of(schema).iter().filter_map(|part| self.component(part)).filter(|_| depth > 0);
        let said = std::iter::once(own).chain(parts.map(|part| self.texts(part, depth - 1)));
        said.filter(|values| !values.is_empty()).min_by_key(Vec::len).unwrap_or_default()
    }

    /// Which tags tell each alternative: those of the mapping, else the one value that its own property may
    /// have, else the schema's name, unless that is none of several values that its property alone may have.
    /// Beside the mapping, values that its property alone may have tell it as well. And what there is to say of
    /// those that nothing tells.
    fn variants(
        &self,
        list: &Pointer,
        mut children: Vec<(TypeId, Option<&'a Schema>)>,
        discriminator: &Discriminator,
    ) -> (Vec<Variant>, Vec<Diagnostic>) {
        let Discriminator { property, mapping, default } = discriminator;
        // One that no alternative is counts as one more.
        let other = default.filter(|default| children.iter().all(|(child, _)| child != default));
        children.extend(other.map(|default| (default, None)));
        let (mut variants, mut remarks): (Vec<Variant>, Vec<Diagnostic>) = (Vec::new(), Vec::new());
        let known = children.iter().map(|(child, schema)| {
            let declared = self.api.get(*child).schema.as_deref().and_then(|name| self.schema_named(name));
            let schema = schema.or(declared);
            let Some(schema) = schema else { return Vec::new() };
            match tags_of(&schema.schema_data) {
                tags if tags.is_empty() => self.values(schema, property, &mut HashSet::new()),
                tags => tags,
            }
        });
        let known: Vec<Vec<String>> = known.collect();
        for (index, (child, _)) in children.iter().copied().enumerate() {
            let values = &known[index];
            let name = self.api.get(child).schema.clone();
            let is_shared = || {
                let mut others = known.iter().zip(&children).filter(|(_, (other, _))| *other != child);
                others.any(|(other, _)| other.iter().any(|value| values.contains(value)))
            };
            let explicit = mapping.iter().filter(|(_, id)| *id == child).map(|(tag, _)| tag.clone());
            let mut tags: Vec<String> = explicit.collect();
            let is_said = !(tags.is_empty() && values.is_empty());
            let is_other = |value: &String| {
                let is_mapped = mapping.iter().any(|(tag, id)| tag == value && *id != child);
                let is_name = |(other, _): &(TypeId, _)| {
                    *other != child && self.api.get(*other).schema.as_ref() == Some(value)
                };
                is_mapped || children.iter().any(is_name)
            };
            if !tags.is_empty() && !is_shared() && !values.iter().any(is_other) {
                tags.extend(values.iter().filter(|value| !tags.contains(value)).cloned().collect::<Vec<_>>());
            }
            let standing = match (*default == Some(child), is_said) {
                (false, _) => Standing::Usual,
                (true, true) => Standing::Default,
                (true, false) => Standing::Untagged,
            };
            if tags.is_empty() {
                tags = match (values.as_slice(), name) {
                    ([_], _) | (_, None) => values.clone(),
                    ([], Some(name)) => vec![name],
                    (_, Some(name)) if values.contains(&name) || is_shared() => vec![name],
                    _ => values.clone(),
                };
            }
            tags.retain(|tag| !variants.iter().any(|other| other.tags.contains(tag)));
            if variants.iter().any(|other| other.ty == child) {
                continue;
            }
            if tags.is_empty() {
                let message = format!(
                    "nothing says which `{property}` this alternative has: it is read as one that is not known"
                );
                let help =
                    "name the alternative as a schema, or give its property one value, with an overlay";
                let remark = self.document.warning(&list.index(index), message);
                remarks.push(remark.code(Oddity::UntoldAlternative).help(help));
                continue;
            }
            variants.push(Variant { tags, ty: child, constants: Vec::new(), standing });
        }
        (variants, remarks)
    }
}

/// Alternatives that no tag tells apart.
fn untold(children: Vec<(TypeId, Option<&Schema>)>) -> Raw {
    let choice = |(ty, schema): (TypeId, Option<&Schema>)| Choice {
        ty,
        title: schema.and_then(|schema| schema.schema_data.title.clone()),
    };
    match children.as_slice() {
        [] => Kind::Json.into(),
        [(only, _)] => Raw::Alias(*only),
        _ => Raw::OneOf(children.into_iter().map(choice).collect()),
    }
}

/// How many parts are looked into for the value of a tag.
const MOST_PARTS: usize = 100;

/// How deep the parts of an enum stand in one another.
const MOST_IN_A_ROW: usize = 4;

/// The parts that a schema is made of.
fn parts_of(schema: &Schema) -> &[ReferenceOr<Schema>] {
    match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => &any.all_of,
        _ => &[],
    }
}

/// What a value of a schema is one of.
fn alternatives_of(schema: &Schema) -> &[ReferenceOr<Schema>] {
    match &schema.schema_kind {
        SchemaKind::OneOf { one_of: list } | SchemaKind::AnyOf { any_of: list } => list,
        SchemaKind::Any(any) if any.one_of.is_empty() => &any.any_of,
        SchemaKind::Any(any) => &any.one_of,
        _ => &[],
    }
}

/// Whether a schema says nothing of what kind a value is.
fn is_without_kind(any: &AnySchema) -> bool {
    any.typ.is_none()
        && any.properties.is_empty()
        && any.items.is_none()
        && any.additional_properties.is_none()
        && any.all_of.is_empty()
        && any.one_of.is_empty()
        && any.any_of.is_empty()
}

/// Whether a schema says that its value is an object or null, and nothing else: so apispec writes beside a
/// reference that what it leads to may be null, since nothing may stand beside `$ref` in OpenAPI 3.0.
fn is_any_object_or_null(schema: &Schema) -> bool {
    schema.schema_data.nullable
        && schema.schema_data.discriminator.is_none()
        && matches!(&schema.schema_kind, SchemaKind::Type(SchemaType::Object(object)) if *object == ObjectType::default())
}

/// Whether a schema describes an object, by properties of its own or of its parts.
fn is_object(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::Object(object)) => !object.properties.is_empty(),
        SchemaKind::Any(any) => !any.properties.is_empty(),
        SchemaKind::AllOf { all_of } => !all_of.is_empty(),
        _ => false,
    }
}

/// Whether a schema says nothing but that its value is null.
pub(super) fn is_null(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Any(any) => {
            let only_null = !any.enumeration.is_empty() && any.enumeration.iter().all(Value::is_null);
            let is_empty = is_without_kind(any) && any.enumeration.is_empty() && any.not.is_none();
            only_null || any.typ.as_deref() == Some("null") || (schema.schema_data.nullable && is_empty)
        }
        SchemaKind::Type(SchemaType::String(text)) => {
            !text.enumeration.is_empty() && text.enumeration.iter().all(Option::is_none)
        }
        _ => false,
    }
}
