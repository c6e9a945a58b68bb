//! Bodies, by media type.

use std::collections::HashSet;

use indexmap::IndexMap;
use openapiv3::{MediaType, Operation as Source};

use super::form::has_free_parts;
use super::lowering::Lowering;
use super::schema::Borrowed;
use crate::diagnostic::Oddity;
use crate::document::MEDIA_ORDER;
use crate::document::media::{MediaKind, essence, is_patch, is_range, media_kind, other_charset, sent_media};
use crate::ir::{Body, BodyKind, Kind, Raw, Scalar, TypeId};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// The bodies that an operation takes, in the document's order, and whether one must be given.
    pub(super) fn bodies(&mut self, pointer: &Pointer, source: &'a Source) -> (Vec<Body>, bool) {
        let Some(given) = &source.request_body else { return (Vec::new(), false) };
        let operation = pointer;
        let found = self.resolve(
            &operation.join("requestBody"),
            &["components", "requestBodies"],
            given,
            |typed, name| typed.rest.components.as_ref()?.request_bodies.get(name),
        );
        let Some((pointer, body)) = found else { return (Vec::new(), false) };
        let mut bodies: Vec<Body> = Vec::new();
        let mut unknown = Vec::new();
        // Where nothing is patched, what only some frameworks name there is sent as the other kinds of JSON are.
        let patches = operation.as_str().ends_with("/patch");
        let mut contents = self.contents(&pointer, &body.content);
        contents.sort_by_key(|(_, media, _)| !patches && is_patch(media));
        let is_json = |media: &str| media_kind(media) == MediaKind::Json;
        let beside_json = contents.iter().any(|(_, media, _)| is_json(media));
        for (origin, media, content) in contents {
            match self.body(&origin, media, content, (patches, beside_json)) {
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
        let order = pointer.node_in(self.document.value());
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
        (patches, beside_json): (bool, bool),
    ) -> Option<BodyKind> {
        let ty = self.content(pointer, content);
        Some(match media_kind(media) {
            // A list of operations (RFC 6902), whatever the schema says that others share with it.
            MediaKind::Json
                if patches && is_list_of_changes(media) && !ty.is_some_and(|ty| self.is_list(ty)) =>
            {
                BodyKind::Json(self.add(pointer, Kind::Json))
            }
            // It is JSON already, whatever it holds.
            MediaKind::Json if ty.is_some_and(|ty| self.is_binary(ty)) => BodyKind::Bytes,
            MediaKind::Json => match ty {
                Some(ty) => BodyKind::Json(self.or_null(pointer, content, ty)),
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
            MediaKind::Form => {
                let free = ty.is_none() || self.names_more_than_it_says(pointer);
                self.tell_idle_encodings(pointer, free);
                BodyKind::Form { fields: self.form_fields(pointer, ty, false, beside_json), free }
            }
            MediaKind::Multipart => {
                let free = has_free_parts(content) || self.names_more_than_it_says(pointer);
                self.tell_idle_encodings(pointer, free);
                BodyKind::Multipart { fields: self.form_fields(pointer, ty, true, beside_json), free }
            }
            MediaKind::Text => match other_charset(media) {
                None => BodyKind::Text,
                Some(charset) => {
                    self.warn(
                        Oddity::UnknownMediaType,
                        pointer,
                        format!("texts are sent in UTF-8, not in `{charset}`: `{media}` is bytes"),
                        "a program writes the bytes itself; say the media type without the charset in an overlay if the server reads UTF-8",
                    );
                    BodyKind::Bytes
                }
            },
            MediaKind::Bytes | MediaKind::Events | MediaKind::Items => BodyKind::Bytes,
            MediaKind::Any => match ty {
                Some(ty) if self.is_text(ty) && essence(media) == "*/*" => BodyKind::Text,
                Some(ty) if !self.is_scalar(ty) => BodyKind::Json(self.or_null(pointer, content, ty)),
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

    fn is_binary(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.is_binary(*target),
            Raw::Known(kind) => matches!(kind, Kind::Scalar(Scalar::Binary)),
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
