//! Forms: their fields, how each is written, and whether there may be more of them.

use std::collections::{HashMap, HashSet};

use openapiv3::{MediaType, ReferenceOr};
use serde_json::Value;

use super::lowering::Lowering;
use crate::diagnostic::Oddity;
use crate::document::COLLECTION_FORMAT;
use crate::document::media::{MediaKind, media_kind};
use crate::ir::{AllOf, Field, FormField, Kind, Raw, Style, TypeId};
use crate::pointer::Pointer;

/// How deep shapes of forms are looked into.
const DEPTH: usize = 32;

/// How many parts of a form are looked at for fields that nobody names.
const MOST_PARTS: usize = 256;

impl Lowering<'_> {
    /// Whether a form of this type has no fields to send: a list or a plain value.
    pub(super) fn is_no_form(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.is_no_form(*target),
            Raw::Known(Kind::Scalar(_) | Kind::OpenEnum(_) | Kind::List(_)) => true,
            Raw::Known(_) | Raw::AllOf(_) | Raw::OneOf(_) => false,
        }
    }

    /// Whether a form of this type has fields that nobody names: a map, or one of several shapes. What was `seen`
    /// is looked at once: parts may be one another.
    pub(super) fn is_open_form(&self, ty: TypeId, seen: &mut HashSet<TypeId>) -> bool {
        match &self.api.get(ty).kind {
            _ if seen.len() > MOST_PARTS || !seen.insert(ty) => false,
            Raw::Alias(target) => self.is_open_form(*target, seen),
            Raw::AllOf(AllOf { parts, .. }) => {
                self.fields_of(Some(ty)).is_empty() && parts.iter().any(|part| self.is_open_form(*part, seen))
            }
            Raw::Known(Kind::Map(_) | Kind::Json | Kind::Hierarchy(_)) | Raw::OneOf(_) => true,
            Raw::Known(_) => false,
        }
    }

    /// Whether the schema of a form says that there may be fields beside those that it names, itself, where it
    /// refers to, or in a part of it.
    pub(super) fn names_more_than_it_says(&self, pointer: &Pointer) -> bool {
        let document = self.document.value();
        let mut seen = 0;
        let mut open: Vec<&Value> = document.pointer(pointer.join("schema").as_str()).into_iter().collect();
        while let Some(schema) = open.pop().filter(|_| seen < MOST_PARTS) {
            seen += 1;
            if let Some(Value::Bool(true) | Value::Object(_)) = schema.get("additionalProperties") {
                return true;
            }
            let target = schema.get("$ref").and_then(Value::as_str).and_then(Pointer::of_reference);
            let target = target.and_then(|target| document.pointer(target.as_str()));
            let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
            open.extend(target.into_iter().chain(parts));
        }
        false
    }

    /// The fields of a form, as they are written there.
    pub(super) fn form_fields(
        &mut self,
        content: &Pointer,
        ty: Option<TypeId>,
        is_multipart: bool,
        beside_json: bool,
    ) -> Vec<FormField> {
        let mut fields = Vec::new();
        for (mut field, is_nullable) in self.sent_fields(content, ty, is_multipart) {
            field.ty = self.outside_of_json(&field.origin, field.ty);
            // An object in a part is JSON.
            let is_json = match is_multipart {
                true => field.media.is_none() && field.choices.is_empty() && self.is_object(field.ty),
                false => field.style == Style::Json,
            };
            match is_nullable {
                true if is_json => field.ty = self.add(&field.origin, Kind::Nullable(field.ty)),
                // Who means null sends JSON.
                true if !beside_json => self.no_word_for_null(&field.origin, &field.wire, field.required),
                _ => {}
            }
            if is_multipart && field.style == Style::Deep {
                self.warn(
                    Oddity::NestedParameter,
                    &content.join("encoding").join(&field.wire),
                    "a part is no `deepObject`: the object is sent as one part of JSON",
                    "name a part for each key, such as `name[key]`, in an overlay, if the server wants that",
                );
            }
            fields.push(field);
        }
        fields
    }

    /// Tells what `encoding` says of what the form does not have, where its schema names all fields.
    pub(super) fn tell_idle_encodings(&mut self, content: &Pointer, free: bool) {
        let document = self.document.value();
        let at = content.join("encoding");
        let Some(said) = document.pointer(at.as_str()).and_then(Value::as_object) else { return };
        let (mut named, mut seen) = (HashSet::<&String>::new(), 0);
        let mut open: Vec<&Value> = document.pointer(content.join("schema").as_str()).into_iter().collect();
        if free || open.is_empty() {
            return;
        }
        while let Some(schema) = open.pop() {
            seen += 1;
            if seen > MOST_PARTS {
                return;
            }
            let properties = schema.get("properties").and_then(Value::as_object);
            named.extend(properties.into_iter().flat_map(serde_json::Map::keys));
            let target = schema.get("$ref").and_then(Value::as_str).and_then(Pointer::of_reference);
            open.extend(target.and_then(|target| document.pointer(target.as_str())));
            for key in ["allOf", "oneOf", "anyOf"] {
                open.extend(schema.get(key).and_then(Value::as_array).into_iter().flatten());
            }
        }
        for name in said.keys().filter(|name| !named.contains(name)) {
            self.warn(
                Oddity::FaultyNode,
                &at.join(name),
                format!("`encoding` says how `{name}` is written, and the body has no property of that name"),
                "call it as the property is called, or take it out, with an overlay",
            );
        }
    }

    /// The fields of a form's schema, but for those that only the server sets, each with whether it may be null.
    fn sent_fields(
        &self,
        content: &Pointer,
        ty: Option<TypeId>,
        is_multipart: bool,
    ) -> Vec<(FormField, bool)> {
        let mut fields: Vec<(FormField, bool)> = Vec::new();
        for (field, required) in self.fields_of(ty) {
            let encoding = content.join("encoding").join(&field.wire);
            let encoding = self.document.value().pointer(encoding.as_str());
            let style = self.form_style(field.ty, encoding, is_multipart);
            let said = |key: &str| encoding.and_then(|encoding| encoding.get(key));
            // Several media types, or a range of them, are the caller's to choose from.
            let media = said("contentType").and_then(Value::as_str).filter(|_| is_multipart);
            let (media, choices) = match media {
                Some(several) if several.contains([',', '*']) => {
                    (None, several.split(',').map(|media| media.trim().to_owned()).collect())
                }
                media => (media.map(str::to_owned), Vec::new()),
            };
            let headers =
                said("headers").and_then(Value::as_object).into_iter().flat_map(serde_json::Map::keys);
            // OpenAPI 3.0.4, Encoding Object: what the part is has a key of its own.
            let headers = headers.filter(|name| is_multipart && !name.eq_ignore_ascii_case("content-type"));
            let is_nullable = field.nullable;
            let field = FormField {
                wire: field.wire.clone(),
                ty: field.ty,
                required,
                style,
                reserved: !is_multipart && said("allowReserved") == Some(&Value::Bool(true)),
                media,
                choices,
                headers: headers.cloned().collect(),
                origin: field.origin.clone(),
            };
            // Parts of an `allOf` may say the same field again.
            match fields.iter_mut().find(|(other, _)| other.wire == field.wire) {
                // What all of them say counts.
                Some((known, may_be_null)) => {
                    known.required |= field.required;
                    *may_be_null &= is_nullable;
                }
                None => fields.push((field, is_nullable)),
            }
        }
        fields
    }

    /// Each with whether it must be given: of one of several shapes, where all of them say so.
    pub(super) fn fields_of(&self, ty: Option<TypeId>) -> Vec<(&Field, bool)> {
        ty.map(|ty| self.fields_within(ty, 0, &mut HashMap::new())).unwrap_or_default()
    }

    /// `known` is what types around it have; one that leads round in a circle has nothing more.
    fn fields_within<'s>(
        &'s self,
        ty: TypeId,
        depth: usize,
        known: &mut HashMap<TypeId, Vec<(&'s Field, bool)>>,
    ) -> Vec<(&'s Field, bool)> {
        if depth >= DEPTH {
            return Vec::new();
        }
        if let Some(fields) = known.get(&ty) {
            return fields.clone();
        }
        known.insert(ty, Vec::new());
        let fields = match &self.api.get(ty).kind {
            Raw::Alias(target) => self.fields_within(*target, depth + 1, known),
            Raw::AllOf(AllOf { parts, .. }) => {
                let mut fields = Vec::new();
                let mut listed: HashSet<(*const Field, bool)> = HashSet::new();
                for part in parts {
                    let own = self.fields_within(*part, depth + 1, known).into_iter();
                    // Parts that have the same part have its fields once.
                    fields.extend(own.filter(|(field, required)| listed.insert((*field, *required))));
                }
                fields
            }
            Raw::Known(Kind::Struct(form)) => {
                let fields = form.fields.iter().filter(|field| !field.read_only);
                fields.map(|field| (field, field.required)).collect()
            }
            // What all of them have, and what any of them has.
            Raw::Known(Kind::Hierarchy(body)) => {
                let children = body.variants.iter().map(|variant| variant.ty);
                let children: Vec<_> =
                    children.map(|child| self.fields_within(child, depth + 1, known)).collect();
                let mut fields = self.fields_within(body.base, depth + 1, known);
                fields.extend(any_of_them(&children));
                fields
            }
            Raw::OneOf(shapes) => {
                let shapes: Vec<_> =
                    shapes.iter().map(|shape| self.fields_within(shape.ty, depth + 1, known)).collect();
                any_of_them(&shapes)
            }
            Raw::Known(_) => Vec::new(),
        };
        known.insert(ty, fields.clone());
        fields
    }

    /// How a field is written: where its encoding says nothing of that, an object is JSON and a list repeats
    /// the field (OpenAPI 3.0.4, Encoding Object, `contentType`).
    fn form_style(&self, ty: TypeId, encoding: Option<&Value>, is_multipart: bool) -> Style {
        let said = |key: &str| encoding.and_then(|encoding| encoding.get(key));
        let explode = said("explode").and_then(Value::as_bool);
        let exploded = |usual: bool, plain: Style| match explode.unwrap_or(usual) {
            true => Style::FormExploded,
            false => plain,
        };
        match said(COLLECTION_FORMAT).or_else(|| said("style")).and_then(Value::as_str) {
            Some("spaceDelimited" | "ssv") => exploded(false, Style::Spaces),
            Some("pipeDelimited" | "pipes") => exploded(false, Style::Pipes),
            Some("tsv") => exploded(false, Style::Tabs),
            Some("deepObject") => Style::Deep,
            Some(_) => exploded(true, Style::Form),
            None if explode.is_some() => exploded(true, Style::Form),
            None if is_multipart => Style::FormExploded,
            None => {
                let media = said("contentType").and_then(Value::as_str);
                let is_json = media.is_some_and(|media| media_kind(media) == MediaKind::Json);
                if is_json || self.is_object(ty) { Style::Json } else { Style::FormExploded }
            }
        }
    }
}

/// True where a form takes parts that its schema does not name.
pub(super) fn has_free_parts(content: &MediaType) -> bool {
    use openapiv3::{AdditionalProperties, SchemaKind, Type};
    let Some(ReferenceOr::Item(schema)) = &content.schema else { return content.schema.is_none() };
    let SchemaKind::Type(Type::Object(object)) = &schema.schema_kind else { return true };
    object.properties.is_empty()
        || matches!(
            object.additional_properties,
            Some(AdditionalProperties::Schema(_) | AdditionalProperties::Any(true))
        )
}

/// The fields of one of several shapes; what all of them require has to be given.
fn any_of_them<'f>(shapes: &[Vec<(&'f Field, bool)>]) -> Vec<(&'f Field, bool)> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for fields in shapes {
        let required: HashSet<&str> =
            fields.iter().filter(|(_, required)| *required).map(|(field, _)| field.wire.as_str()).collect();
        required.into_iter().for_each(|wire| *counts.entry(wire).or_default() += 1);
    }
    let mut seen = HashSet::new();
    let all = shapes.iter().flatten().filter(|(field, _)| seen.insert(field.wire.as_str()));
    all.map(|(field, _)| (*field, counts.get(field.wire.as_str()) == Some(&shapes.len()))).collect()
}
