//! Bodies, by media type.

use openapiv3::{MediaType, Operation as Source, ReferenceOr};

use super::schema::Borrowed;
use super::{Lowering, escape};
use crate::ir::{AllOf, Body, BodyKind, Field, FormField, Kind, ReplyBody, Scalar, Type, TypeId};
use crate::lint::Code;

impl<'a> Lowering<'a> {
    /// The bodies that an operation takes, JSON first, and whether one must be given.
    pub(super) fn bodies(&mut self, pointer: &str, source: &'a Source) -> (Vec<Body>, bool) {
        let Some(given) = &source.request_body else { return (Vec::new(), false) };
        let found = self.resolve(
            &format!("{pointer}/requestBody"),
            "#/components/requestBodies/",
            given,
            |typed, name| typed.components.as_ref()?.request_bodies.get(name),
        );
        let Some((pointer, body)) = found else { return (Vec::new(), false) };
        let mut bodies: Vec<Body> = Vec::new();
        let mut unknown = Vec::new();
        for (media, content) in &body.content {
            let origin = format!("{pointer}/content/{}", escape(media));
            match self.body(&origin, media, content) {
                Some(kind) => bodies.push(Body { media: media.clone(), kind }),
                None => unknown.push((origin, media)),
            }
        }
        if bodies.is_empty() {
            self.unknown_media(&unknown);
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
        bodies.dedup_by(|later, earlier| {
            std::mem::discriminant(&later.kind) == std::mem::discriminant(&earlier.kind)
        });
        (bodies, body.required)
    }

    fn body(&mut self, pointer: &str, media: &str, content: &'a MediaType) -> Option<BodyKind> {
        let ty = self.content(pointer, content);
        Some(match media_kind(media) {
            MediaKind::Json => match ty {
                Some(ty) => BodyKind::Json(ty),
                None => BodyKind::Json(self.api.add(Type::new(pointer, Kind::Json))),
            },
            MediaKind::Form => BodyKind::Form(self.form_fields(ty)),
            MediaKind::Multipart => {
                let free = has_free_parts(content);
                BodyKind::Multipart { fields: self.form_fields(ty), free }
            }
            MediaKind::Text => BodyKind::Text,
            MediaKind::Bytes => BodyKind::Bytes,
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
        pointer: &str,
        media: &str,
        content: &'a MediaType,
    ) -> Option<ReplyBody> {
        let ty = self.content(pointer, content);
        let binary = ty.is_some_and(|ty| matches!(self.api.get(ty).kind, Kind::Scalar(Scalar::Binary)));
        match media_kind(media) {
            _ if binary => Some(ReplyBody::Bytes),
            MediaKind::Json | MediaKind::Any => Some(match ty {
                Some(ty) => ReplyBody::Json(ty),
                None if media_kind(media) == MediaKind::Any => ReplyBody::Bytes,
                None => ReplyBody::Json(self.api.add(Type::new(pointer, Kind::Json))),
            }),
            MediaKind::Text => Some(ReplyBody::Text),
            MediaKind::Bytes => Some(ReplyBody::Bytes),
            MediaKind::Unknown if ty.is_none_or(|ty| self.is_scalar(ty)) => Some(ReplyBody::Bytes),
            MediaKind::Form | MediaKind::Multipart | MediaKind::Unknown => None,
        }
    }

    /// Media types without a rule are a fault only where nothing else may be sent or read instead.
    pub(super) fn unknown_media(&mut self, unknown: &[(String, &String)]) {
        for (pointer, media) in unknown {
            self.error_of(
                Code::UnknownMediaType.name(),
                pointer,
                format!("there is no rule for the media type `{media}` with a schema of this kind"),
                "give it a schema of `type: string, format: binary` to pass it on as bytes, or remove it with an overlay",
            );
        }
    }

    fn content(&mut self, pointer: &str, content: &'a MediaType) -> Option<TypeId> {
        let schema = content.schema.as_ref()?;
        Some(self.schema(&format!("{pointer}/schema"), schema.borrowed()))
    }

    fn is_scalar(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Kind::Alias(target) => self.is_scalar(*target),
            Kind::Scalar(_) | Kind::OpenEnum(_) => true,
            // A schema that says nothing may hold bytes as well.
            Kind::Json => true,
            _ => false,
        }
    }

    /// The fields of a form's schema.
    fn form_fields(&self, ty: Option<TypeId>) -> Vec<FormField> {
        let Some(ty) = ty else { return Vec::new() };
        match &self.api.get(ty).kind {
            Kind::Alias(target) => self.form_fields(Some(*target)),
            Kind::AllOf(AllOf { parts, .. }) => {
                parts.iter().flat_map(|part| self.form_fields(Some(*part))).collect()
            }
            Kind::Struct(form) => form.fields.iter().map(|field| self.form_field(field)).collect(),
            _ => Vec::new(),
        }
    }

    fn form_field(&self, field: &Field) -> FormField {
        let (ty, repeated) = match self.api.get(field.ty).kind {
            Kind::List(item) => (item, true),
            _ => (field.ty, false),
        };
        FormField { wire: field.wire.clone(), name: String::new(), ty, required: field.required, repeated }
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

/// Whether there is a rule for what a media type holds.
pub(crate) fn is_known_media(media: &str) -> bool {
    media_kind(media) != MediaKind::Unknown
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum MediaKind {
    Json,
    Form,
    Multipart,
    Text,
    Bytes,
    Any,
    Unknown,
}

fn media_kind(media: &str) -> MediaKind {
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/json" => MediaKind::Json,
        "application/x-www-form-urlencoded" => MediaKind::Form,
        "application/octet-stream" | "application/zip" => MediaKind::Bytes,
        "*/*" => MediaKind::Any,
        _ if essence.ends_with("+json") => MediaKind::Json,
        "multipart/form-data" => MediaKind::Multipart,
        _ if essence.starts_with("text/") => MediaKind::Text,
        _ if essence.starts_with("image/")
            || essence.starts_with("video/")
            || essence.starts_with("audio/") =>
        {
            MediaKind::Bytes
        }
        _ => MediaKind::Unknown,
    }
}
