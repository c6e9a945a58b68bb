//! Bodies, by media type.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{MediaType, Operation as Source, ReferenceOr};
use serde_json::Value;

use super::lowering::Lowering;
use super::schema::Borrowed;
use crate::diagnostic::Oddity;
use crate::document::media::{MediaKind, essence, is_patch, is_range, media_kind, sent_media};
use crate::document::{COLLECTION_FORMAT, MEDIA_ORDER};
use crate::ir::{AllOf, Body, BodyKind, Field, FormField, Kind, Raw, Scalar, Style, TypeId};
use crate::pointer::Pointer;

/// How deep shapes of forms are looked into.
const DEPTH: usize = 32;

/// How many parts of a form are looked at for fields that nobody names.
const MOST_PARTS: usize = 256;

impl<'a> Lowering<'a> {
    /// The bodies that an operation takes, in the document's order, and whether one must be given.
    pub(super) fn bodies(&mut self, pointer: &Pointer, source: &'a Source) -> (Vec<Body>, bool) {
        let Some(given) = &source.request_body else { return (Vec::new(), false) };
        let operation = pointer;
        let found = self.resolve(
            &operation.join("requestBody"),
            &["components", "requestBodies"],
            given,
            |typed, name| typed.components.as_ref()?.request_bodies.get(name),
        );
        let Some((pointer, body)) = found else { return (Vec::new(), false) };
        let mut bodies: Vec<Body> = Vec::new();
        let mut unknown = Vec::new();
        // Where nothing is patched, what only some frameworks name there is sent as the other kinds of JSON are.
        let patches = operation.as_str().ends_with("/patch");
        let mut contents = self.contents(&pointer, &body.content);
        contents.sort_by_key(|(_, media, _)| !patches && is_patch(media));
        for (origin, media, content) in contents {
            match self.body(&origin, media, content, patches) {
                Some(kind) => bodies.push(body_of(media, kind, origin)),
                None => unknown.push((origin, media)),
            }
        }
        if bodies.is_empty() && self.unknown_media(&unknown) {
            let unknown = unknown.drain(..);
            bodies.extend(unknown.map(|(origin, media)| body_of(media, BodyKind::Bytes, origin)));
        }
        // What says what is to be changed is another thing than what it stands beside; what else there is no
        // rule for is the same value in other letters.
        for (origin, media) in unknown {
            match bodies.iter_mut().find(|body| matches!(body.kind, BodyKind::Json(_))) {
                Some(body) if !is_patch(media) => body.by_hand.push(media.clone()),
                _ => bodies.push(body_of(media, BodyKind::Bytes, origin)),
            }
        }
        (without_ranges(bodies), body.required)
    }

    /// What stands below `content`, in the order in which the document has it.
    pub(super) fn contents(
        &self,
        pointer: &Pointer,
        content: &'a IndexMap<String, MediaType>,
    ) -> Vec<(Pointer, &'a String, &'a MediaType)> {
        let at = pointer.join("content");
        let mut contents: Vec<_> =
            content.iter().map(|(media, described)| (at.join(media), media, described)).collect();
        if contents.len() < 2 {
            return contents;
        }
        let order = self.document.value().pointer(pointer.as_str());
        match order.and_then(|node| node.get(MEDIA_ORDER)?.as_array()) {
            Some(order) => contents.sort_by_key(|(_, media, _)| {
                order.iter().position(|other| other.as_str() == Some(media.as_str())).unwrap_or(usize::MAX)
            }),
            // What an overlay adds stands behind what was there.
            None => contents.sort_by_cached_key(|(origin, ..)| {
                let position = self.document.locate(origin);
                let place = position.map(|position| (position.line, position.column));
                (self.document.overlay_of(origin).is_some(), place)
            }),
        }
        contents
    }

    fn body(
        &mut self,
        pointer: &Pointer,
        media: &str,
        content: &'a MediaType,
        patches: bool,
    ) -> Option<BodyKind> {
        let ty = self.content(pointer, content);
        Some(match media_kind(media) {
            // A list of operations (RFC 6902), whatever the schema says that others share with it.
            MediaKind::Json
                if patches && is_list_of_changes(media) && !ty.is_some_and(|ty| self.is_list(ty)) =>
            {
                BodyKind::Json(self.add(pointer, Kind::Json))
            }
            MediaKind::Json => match ty {
                Some(ty) => BodyKind::Json(ty),
                None => BodyKind::Json(self.add(pointer, Kind::Json)),
            },
            MediaKind::Form if ty.is_some_and(|ty| self.is_no_form(ty)) => {
                self.warn(
                    Oddity::FaultyNode,
                    pointer,
                    "the schema of a form is an object: what has no fields is sent as bytes",
                    "describe the form's fields in an overlay",
                );
                BodyKind::Bytes
            }
            MediaKind::Form if ty.is_some_and(|ty| self.is_open_form(ty, &mut HashSet::new())) => match ty {
                Some(ty) => BodyKind::FormOf(ty),
                None => return None,
            },
            MediaKind::Form => BodyKind::Form(self.written_fields(pointer, ty, false)),
            MediaKind::Multipart => {
                let free = has_free_parts(content);
                BodyKind::Multipart { fields: self.written_fields(pointer, ty, true), free }
            }
            MediaKind::Text => BodyKind::Text,
            MediaKind::Bytes | MediaKind::Events | MediaKind::Items => BodyKind::Bytes,
            MediaKind::Any => match ty {
                Some(ty) if self.is_text(ty) => BodyKind::Text,
                Some(ty) if !self.is_scalar(ty) => BodyKind::Json(ty),
                _ => BodyKind::Bytes,
            },
            MediaKind::Unknown if ty.is_none_or(|ty| self.is_scalar(ty)) => BodyKind::Bytes,
            MediaKind::Unknown => return None,
        })
    }

    /// Media types without a rule, where nothing else may be sent or read instead: they are bytes, if
    /// there are any, and each is told once.
    pub(super) fn unknown_media(&mut self, unknown: &[(Pointer, &String)]) -> bool {
        for (pointer, media) in unknown {
            self.warn(
                Oddity::UnknownMediaType,
                pointer,
                format!("there is no rule for the media type `{media}` with a schema of this kind: it is bytes"),
                "give it a schema of `type: string, format: binary` in an overlay if bytes are meant, or name the media type that is",
            );
        }
        !unknown.is_empty()
    }

    /// Whether a form of this type has no fields to send: a list or a plain value.
    fn is_no_form(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.is_no_form(*target),
            Raw::Known(Kind::Scalar(_) | Kind::OpenEnum(_) | Kind::List(_)) => true,
            Raw::Known(_) | Raw::AllOf(_) | Raw::OneOf(_) => false,
        }
    }

    /// Whether a form of this type has fields that nobody names: a map, or one of several shapes. What was `seen`
    /// is looked at once: parts may be one another.
    fn is_open_form(&self, ty: TypeId, seen: &mut HashSet<TypeId>) -> bool {
        match &self.api.get(ty).kind {
            _ if seen.len() > MOST_PARTS || !seen.insert(ty) => false,
            Raw::Alias(target) => self.is_open_form(*target, seen),
            Raw::AllOf(AllOf { parts, .. }) => {
                self.fields_of(Some(ty)).is_empty() && parts.iter().any(|part| self.is_open_form(*part, seen))
            }
            Raw::Known(Kind::Map(_) | Kind::Json) | Raw::OneOf(_) => true,
            Raw::Known(_) => false,
        }
    }

    fn is_list(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.is_list(*target),
            Raw::Known(kind) => matches!(kind, Kind::List(_)),
            Raw::AllOf(_) | Raw::OneOf(_) => false,
        }
    }

    pub(super) fn is_text(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.is_text(*target),
            Raw::Known(kind) => matches!(kind, Kind::Scalar(Scalar::Text)),
            Raw::AllOf(_) | Raw::OneOf(_) => false,
        }
    }

    pub(super) fn is_anything(&self, ty: TypeId) -> bool {
        matches!(&self.api.get(ty).kind, Raw::Known(Kind::Json)) && self.api.get(ty).schema.is_none()
    }

    pub(super) fn content(&mut self, pointer: &Pointer, content: &'a MediaType) -> Option<TypeId> {
        let schema = content.schema.as_ref()?;
        Some(self.schema(&pointer.join("schema"), schema.borrowed()))
    }

    pub(super) fn is_scalar(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.is_scalar(*target),
            // A schema that says nothing may hold bytes as well.
            Raw::Known(Kind::Scalar(_) | Kind::OpenEnum(_) | Kind::Json) | Raw::OneOf(_) => true,
            Raw::Known(_) | Raw::AllOf(_) => false,
        }
    }

    /// The fields of a form, as they are written there.
    fn written_fields(
        &mut self,
        content: &Pointer,
        ty: Option<TypeId>,
        is_multipart: bool,
    ) -> Vec<FormField> {
        let mut fields = self.form_fields(content, ty, is_multipart);
        for field in &mut fields {
            field.ty = self.outside_of_json(&field.origin, field.ty);
        }
        fields
    }

    /// The fields of a form's schema, but for those that only the server sets.
    fn form_fields(&self, content: &Pointer, ty: Option<TypeId>, is_multipart: bool) -> Vec<FormField> {
        let mut fields: Vec<FormField> = Vec::new();
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
            match fields.iter().position(|other| other.wire == field.wire) {
                Some(place) => fields[place].required |= field.required,
                None => fields.push(field),
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
fn has_free_parts(content: &MediaType) -> bool {
    use openapiv3::{AdditionalProperties, SchemaKind, Type};
    let Some(ReferenceOr::Item(schema)) = &content.schema else { return content.schema.is_none() };
    let SchemaKind::Type(Type::Object(object)) = &schema.schema_kind else { return true };
    object.properties.is_empty()
        || matches!(
            object.additional_properties,
            Some(AdditionalProperties::Schema(_) | AdditionalProperties::Any(true))
        )
}

fn body_of(media: &str, kind: BodyKind, origin: Pointer) -> Body {
    Body { media: media.to_owned(), others: Vec::new(), by_hand: Vec::new(), kind, origin }
}

/// True for a list of changes to a document (RFC 6902).
fn is_list_of_changes(media: &str) -> bool {
    essence(media).eq_ignore_ascii_case("application/json-patch+json")
}

/// Bodies under media types that can be sent: a range stands for the media types beside it that hold the same
/// kind, and for the most usual one where there are none.
fn without_ranges(bodies: Vec<Body>) -> Vec<Body> {
    let is_same =
        |one: &Body, other: &Body| std::mem::discriminant(&one.kind) == std::mem::discriminant(&other.kind);
    let mut kept: Vec<Body> = Vec::new();
    for (index, body) in bodies.iter().enumerate() {
        if !is_range(&body.media) {
            kept.push(body.clone());
            continue;
        }
        let mut others = bodies.iter().enumerate().filter(|(other, _)| *other != index);
        if others.any(|(_, other)| !is_range(&other.media) && is_same(body, other))
            || kept.iter().any(|other| is_same(body, other))
        {
            continue;
        }
        let kind = match body.kind {
            BodyKind::Json(_) => MediaKind::Json,
            BodyKind::Text => MediaKind::Text,
            _ => MediaKind::Bytes,
        };
        let media = sent_media(&body.media, kind).to_owned();
        kept.push(Body { media, ..body.clone() });
    }
    kept
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
