//! Bodies, by media type.

use openapiv3::{MediaType, Operation as Source, ReferenceOr};

use super::lowering::Lowering;
use super::schema::Borrowed;
use crate::diagnostic::Oddity;
use crate::document::COLLECTION_FORMAT;
use crate::document::media::{MediaKind, essence, media_kind};
use crate::ir::{AllOf, Body, BodyKind, Field, FormField, Kind, Raw, ReplyBody, Scalar, Style, TypeId};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// The bodies that an operation takes, JSON first, and whether one must be given.
    pub(super) fn bodies(&mut self, pointer: &Pointer, source: &'a Source) -> (Vec<Body>, bool) {
        let Some(given) = &source.request_body else { return (Vec::new(), false) };
        let found = self.resolve(
            &pointer.join("requestBody"),
            &["components", "requestBodies"],
            given,
            |typed, name| typed.components.as_ref()?.request_bodies.get(name),
        );
        let Some((pointer, body)) = found else { return (Vec::new(), false) };
        let mut bodies: Vec<Body> = Vec::new();
        let mut unknown = Vec::new();
        for (media, content) in &body.content {
            let origin = pointer.join("content").join(media);
            match self.body(&origin, media, content) {
                Some(kind) => bodies.push(Body { media: sent_json(media, &kind), kind, origin }),
                None => unknown.push((origin, media)),
            }
        }
        if bodies.is_empty() && self.unknown_media(&unknown) {
            let bytes = |(origin, media): (Pointer, &String)| Body {
                media: media.clone(),
                kind: BodyKind::Bytes,
                origin,
            };
            bodies.extend(unknown.into_iter().next().map(bytes));
        }
        bodies.sort_by_key(|body| match body.kind {
            BodyKind::Json(_) => 0,
            BodyKind::Form(_) => 2,
            BodyKind::Multipart { .. } => 1,
            BodyKind::Text | BodyKind::Bytes => 3,
        });
        // A form and a multipart form with the same fields are one thing to the caller.
        if bodies.iter().any(|body| matches!(body.kind, BodyKind::Multipart { .. })) {
            bodies.retain(|body| !matches!(body.kind, BodyKind::Form(_)));
        }
        // Of each kind the first: a request has one setter for it.
        let mut kinds = Vec::new();
        bodies.retain(|body| {
            let kind = std::mem::discriminant(&body.kind);
            let is_new = !kinds.contains(&kind);
            kinds.push(kind);
            is_new
        });
        (bodies, body.required)
    }

    fn body(&mut self, pointer: &Pointer, media: &str, content: &'a MediaType) -> Option<BodyKind> {
        let ty = self.content(pointer, content);
        Some(match media_kind(media) {
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
            MediaKind::Form => BodyKind::Form(self.form_fields(pointer, ty, false)),
            MediaKind::Multipart => {
                let free = has_free_parts(content);
                BodyKind::Multipart { fields: self.form_fields(pointer, ty, true), free }
            }
            MediaKind::Text => BodyKind::Text,
            MediaKind::Bytes | MediaKind::Stream => BodyKind::Bytes,
            MediaKind::Any => match ty {
                Some(ty) if !self.is_scalar(ty) => BodyKind::Json(ty),
                _ => BodyKind::Bytes,
            },
            MediaKind::Unknown if ty.is_none_or(|ty| self.is_scalar(ty)) => BodyKind::Bytes,
            MediaKind::Unknown => return None,
        })
    }

    /// What an answer holds in this media type; none where there is no rule for it.
    pub(super) fn reply_body(
        &mut self,
        pointer: &Pointer,
        media: &str,
        content: &'a MediaType,
    ) -> Option<ReplyBody> {
        let ty = self.content(pointer, content);
        let binary =
            ty.is_some_and(|ty| matches!(self.api.get(ty).kind, Raw::Known(Kind::Scalar(Scalar::Binary))));
        match media_kind(media) {
            _ if binary => Some(ReplyBody::Bytes),
            // Whatever there is, of which no more is said than that it is text, or nothing at all.
            MediaKind::Any if ty.is_some_and(|ty| self.is_text(ty)) => Some(ReplyBody::Text),
            MediaKind::Any if ty.is_none_or(|ty| self.is_anything(ty)) => Some(ReplyBody::Bytes),
            MediaKind::Json | MediaKind::Any => Some(match ty {
                Some(ty)
                    if content.schema.as_ref().is_some_and(|schema| self.is_nullable(schema.borrowed())) =>
                {
                    ReplyBody::Json(self.add(&pointer.join("schema"), Kind::Nullable(ty)))
                }
                Some(ty) => ReplyBody::Json(ty),
                None => ReplyBody::Json(self.add(pointer, Kind::Json)),
            }),
            MediaKind::Text => Some(ReplyBody::Text),
            MediaKind::Bytes => Some(ReplyBody::Bytes),
            MediaKind::Stream => {
                self.warn(
                    Oddity::StreamedAnswer,
                    pointer,
                    format!("`{}` comes piece by piece: it is given as the bytes that come", essence(media)),
                    "read the pieces as they come from the bytes of the answer",
                );
                Some(ReplyBody::Bytes)
            }
            MediaKind::Unknown if ty.is_none_or(|ty| self.is_scalar(ty)) => Some(ReplyBody::Bytes),
            MediaKind::Form | MediaKind::Multipart | MediaKind::Unknown => None,
        }
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

    fn is_text(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.is_text(*target),
            Raw::Known(kind) => matches!(kind, Kind::Scalar(Scalar::Text)),
            Raw::AllOf(_) | Raw::OneOf(_) => false,
        }
    }

    fn is_anything(&self, ty: TypeId) -> bool {
        matches!(&self.api.get(ty).kind, Raw::Known(Kind::Json)) && self.api.get(ty).schema.is_none()
    }

    fn content(&mut self, pointer: &Pointer, content: &'a MediaType) -> Option<TypeId> {
        let schema = content.schema.as_ref()?;
        Some(self.schema(&pointer.join("schema"), schema.borrowed()))
    }

    fn is_scalar(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.is_scalar(*target),
            // A schema that says nothing may hold bytes as well.
            Raw::Known(Kind::Scalar(_) | Kind::OpenEnum(_) | Kind::Json) | Raw::OneOf(_) => true,
            Raw::Known(_) | Raw::AllOf(_) => false,
        }
    }

    /// The fields of a form's schema, but for those that only the server sets.
    fn form_fields(&self, content: &Pointer, ty: Option<TypeId>, is_multipart: bool) -> Vec<FormField> {
        let mut fields: Vec<FormField> = Vec::new();
        for field in self.fields_of(ty, 0) {
            let encoding = content.join("encoding").join(&field.wire);
            let encoding = self.document.value().pointer(encoding.as_str());
            let style = self.form_style(field.ty, encoding, is_multipart);
            // Several media types, or a range of them, are the caller's to choose from.
            let media = encoding.and_then(|encoding| encoding.get("contentType")?.as_str());
            let media = media.filter(|media| is_multipart && !media.contains([',', '*'])).map(str::to_owned);
            let (wire, origin) = (field.wire.clone(), field.origin.clone());
            let field = FormField { wire, ty: field.ty, required: field.required, style, media, origin };
            // Parts of an `allOf` may say the same field again.
            match fields.iter().position(|other| other.wire == field.wire) {
                Some(place) => fields[place].required |= field.required,
                None => fields.push(field),
            }
        }
        fields
    }

    fn fields_of(&self, ty: Option<TypeId>, depth: usize) -> Vec<&Field> {
        let Some(ty) = ty.filter(|_| depth < 32) else { return Vec::new() };
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.fields_of(Some(*target), depth + 1),
            Raw::AllOf(AllOf { parts, .. }) => {
                parts.iter().flat_map(|part| self.fields_of(Some(*part), depth + 1)).collect()
            }
            Raw::Known(Kind::Struct(form)) => form.fields.iter().filter(|field| !field.read_only).collect(),
            Raw::Known(_) | Raw::OneOf(_) => Vec::new(),
        }
    }

    /// How a field is written: where its encoding says nothing of that, an object is JSON and a list repeats
    /// the field (OpenAPI 3.0.4, Encoding Object, `contentType`).
    fn form_style(&self, ty: TypeId, encoding: Option<&serde_json::Value>, is_multipart: bool) -> Style {
        let said = |key: &str| encoding.and_then(|encoding| encoding.get(key));
        let explode = said("explode").and_then(serde_json::Value::as_bool);
        let exploded = |usual: bool, plain: Style| match explode.unwrap_or(usual) {
            true => Style::FormExploded,
            false => plain,
        };
        match said(COLLECTION_FORMAT).or_else(|| said("style")).and_then(serde_json::Value::as_str) {
            Some("spaceDelimited" | "ssv") => exploded(false, Style::Spaces),
            Some("pipeDelimited" | "pipes") => exploded(false, Style::Pipes),
            Some("tsv") => exploded(false, Style::Tabs),
            Some("deepObject") => Style::Deep,
            Some(_) => exploded(true, Style::Form),
            None if explode.is_some() => exploded(true, Style::Form),
            None if is_multipart => Style::FormExploded,
            None => {
                let media = said("contentType").and_then(serde_json::Value::as_str);
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

/// What a body is sent as: a kind of JSON with a star in its name is none that can be sent.
fn sent_json(media: &str, kind: &BodyKind) -> String {
    match kind {
        BodyKind::Json(_) if media.contains('*') => "application/json".to_owned(),
        _ => media.to_owned(),
    }
}
