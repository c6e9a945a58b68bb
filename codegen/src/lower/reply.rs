//! What an answer holds, by media type.

use openapiv3::{MediaType, Response};
use serde_json::Value;

use super::events::Data;
use super::lowering::Lowering;
use crate::document::media::{JSON, MediaKind, essence, is_bytes, is_range, media_kind};
use crate::ir::{Kind, Raw, ReplyBody, ReplyContent, Scalar, TypeId};
use crate::pointer::Pointer;

/// Plain text, which is JSON where that is described: frameworks name the one beside the other.
const PLAIN: &str = "text/plain";

/// How gladly something is read where an answer may hold several things.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Bytes that the document means: they can hold whatever else the answer may be.
    Bytes,
    /// What the document describes.
    Described,
    /// What comes piece by piece is asked for on purpose.
    Streamed,
    /// Text that is described as something else, and pages for people.
    Loose,
    /// Whatever there is.
    Whatever,
}

impl<'a> Lowering<'a> {
    /// What an answer may hold, what is read first in front, else in the document's order; and the media types
    /// that the same is written in which nothing here reads, such as XML beside JSON.
    pub(super) fn reply_bodies(
        &mut self,
        pointer: &Pointer,
        response: &'a Response,
        is_success: bool,
    ) -> (Vec<ReplyContent>, Vec<String>) {
        let mut found: Vec<(Rank, ReplyContent)> = Vec::new();
        let mut written: Vec<String> = Vec::new();
        let mut listed = Vec::new();
        let mut unknown = Vec::new();
        let streams = self.says_that_it_streams(pointer, response);
        for (origin, media, content) in self.contents(pointer, &response.content) {
            if self.is_only_null(content) {
                continue;
            }
            let Some((rank, body)) = self.reply_body(&origin, media, content) else {
                unknown.push((origin, media));
                continue;
            };
            let body = match body {
                ReplyBody::Json(ty)
                    if is_success && (streams || self.is_stream_of_a_gateway(&origin, content)) =>
                {
                    ReplyBody::Items(ty)
                }
                body => body,
            };
            // What is text or anything at all may be JSON as well.
            let json = match (rank, body) {
                (Rank::Loose | Rank::Whatever, ReplyBody::Text | ReplyBody::Bytes) => {
                    self.also_json(&origin, media, content)
                }
                _ => None,
            };
            listed.push((rank, body, media, json));
        }
        // Where JSON is named, it is that, and text of the same description is nothing else.
        let is_json = |rank: Rank, body| rank == Rank::Described && matches!(body, ReplyBody::Json(_));
        let has_json = listed.iter().any(|(rank, body, ..)| is_json(*rank, *body));
        for (rank, body, media, json) in listed {
            if !(has_json && rank == Rank::Loose && json.is_some()) {
                self.add_content(&mut found, rank, body, media);
            } else if !essence(media).eq_ignore_ascii_case(PLAIN) && !is_range(media) {
                written.push(media.clone());
            }
            if let Some(ty) = json.filter(|_| !has_json) {
                self.add_content(&mut found, Rank::Whatever, ReplyBody::Json(ty), media);
            }
        }
        if found.is_empty() && self.unknown_media(&unknown) {
            let media = unknown.iter().map(|(_, media)| (*media).clone()).collect();
            return (vec![ReplyContent { body: ReplyBody::Bytes, media }], Vec::new());
        }
        found.sort_by_key(|(rank, _)| *rank);
        written.extend(unknown.into_iter().map(|(_, media)| media.clone()).filter(|media| !is_range(media)));
        (found.into_iter().map(|(_, content)| content).collect(), written)
    }

    fn add_content(&self, found: &mut Vec<(Rank, ReplyContent)>, rank: Rank, body: ReplyBody, media: &str) {
        let is_json = matches!(body, ReplyBody::Json(_) | ReplyBody::Items(_));
        let media = if is_json && is_range(media) { JSON } else { media };
        match found.iter_mut().find(|(_, other)| other.body == body) {
            Some((best, content)) => {
                *best = rank.min(*best);
                if content.media.iter().all(|other| other != media) {
                    content.media.push(media.to_owned());
                }
            }
            None => found.push((rank, ReplyContent { body, media: vec![media.to_owned()] })),
        }
    }

    /// What an answer holds in this media type; none where there is no rule for it.
    fn reply_body(
        &mut self,
        pointer: &Pointer,
        media: &str,
        content: &'a MediaType,
    ) -> Option<(Rank, ReplyBody)> {
        let ty = self.content(pointer, content);
        let binary =
            ty.is_some_and(|ty| matches!(self.api.get(ty).kind, Raw::Known(Kind::Scalar(Scalar::Binary))));
        let is_text = ty.is_none_or(|ty| self.is_text(ty));
        match media_kind(media) {
            _ if binary => Some((Rank::Bytes, ReplyBody::Bytes)),
            // Whatever there is, of which no more is said than that it is text, or nothing at all.
            MediaKind::Any if ty.is_some() && is_text => Some((Rank::Described, ReplyBody::Text)),
            MediaKind::Any if ty.is_none_or(|ty| self.is_anything(ty)) => {
                Some((Rank::Whatever, ReplyBody::Bytes))
            }
            MediaKind::Json | MediaKind::Any => {
                let ty = match ty {
                    Some(ty) => self.or_null(pointer, content, ty),
                    None => self.add(pointer, Kind::Json),
                };
                Some((Rank::Described, ReplyBody::Json(ty)))
            }
            MediaKind::Text if is_text && !essence(media).eq_ignore_ascii_case("text/html") => {
                Some((Rank::Described, ReplyBody::Text))
            }
            MediaKind::Text => Some((Rank::Loose, ReplyBody::Text)),
            MediaKind::Bytes => Some((Rank::Bytes, ReplyBody::Bytes)),
            MediaKind::Events => {
                let at = pointer.join("schema").join("x-content-media-type");
                let is_json = at.node_in(self.document.value()).is_some_and(|said| *said == JSON);
                let ty = ty.and_then(|ty| {
                    let one = self.one_of_many(pointer, content, ty);
                    // What is said to be JSON was read from an event already.
                    if is_json {
                        return Some(one);
                    }
                    match self.data_of_events(pointer, one) {
                        Data::Json(data) => Some(data),
                        Data::Itself if !self.is_words(one) => Some(one),
                        Data::Itself | Data::Text => None,
                    }
                });
                Some((Rank::Streamed, ReplyBody::Events(ty)))
            }
            MediaKind::Items => {
                // A text is what the whole is; as an item it is a text of JSON.
                let ty = ty.filter(|ty| !self.is_text(*ty));
                let ty = ty.map(|ty| self.one_of_many(pointer, content, ty));
                let ty = ty.unwrap_or_else(|| self.add(pointer, Kind::Json));
                Some((Rank::Streamed, ReplyBody::Items(ty)))
            }
            // A file of its own kind is what the document names it for.
            MediaKind::Unknown
                if ty.is_none_or(|ty| self.is_anything(ty)) && !is_range(media) && is_bytes(media) =>
            {
                Some((Rank::Described, ReplyBody::Bytes))
            }
            MediaKind::Unknown if ty.is_none_or(|ty| self.is_scalar(ty)) => {
                Some((Rank::Whatever, ReplyBody::Bytes))
            }
            MediaKind::Form | MediaKind::Multipart | MediaKind::Unknown => None,
        }
    }

    /// What comes piece by piece may be described as the list of all pieces.
    fn one_of_many(&mut self, pointer: &Pointer, content: &MediaType, ty: TypeId) -> TypeId {
        match self.api.get(ty).kind {
            Raw::Known(Kind::List(item)) => item,
            _ => self.or_null(pointer, content, ty),
        }
    }

    /// The type of what has this media type: that of its schema, or null beside it.
    pub(super) fn or_null(&mut self, pointer: &Pointer, content: &MediaType, ty: TypeId) -> TypeId {
        if self.may_be_null(content) { self.add(&pointer.join("schema"), Kind::Nullable(ty)) } else { ty }
    }

    /// What the same is where it turns out to be JSON.
    fn also_json(&mut self, pointer: &Pointer, media: &str, content: &'a MediaType) -> Option<TypeId> {
        let ty = self.content(pointer, content);
        match media_kind(media) {
            MediaKind::Any => ty.or_else(|| Some(self.add(pointer, Kind::Json))),
            MediaKind::Text => ty.filter(|ty| !self.is_text(*ty) && !self.is_anything(*ty)),
            _ => None,
        }
    }

    /// Whether an answer is said to be many, in the ways of gateways that translate remote calls.
    fn says_that_it_streams(&self, pointer: &Pointer, response: &Response) -> bool {
        let marked = |node: &Value| node.get("x-stream") == Some(&Value::Bool(true));
        // The answer, the list of them, the operation.
        let outside = pointer.depth().saturating_sub(2);
        let mut around = pointer.way_in(self.document.value()).skip(outside);
        response.description.contains("(streaming responses)") || around.any(marked)
    }

    /// Whether what stands below a media type is one of many results, each with an error in its place.
    fn is_stream_of_a_gateway(&self, origin: &Pointer, content: &'a MediaType) -> bool {
        let is_titled = |title: &str| title.starts_with("Stream result of ");
        // Most are found to be none by their type, which is at hand.
        let typed = content.schema.as_ref().and_then(|schema| self.component(schema));
        if typed.is_some_and(|schema| !schema.schema_data.title.as_deref().is_some_and(is_titled)) {
            return false;
        }
        let mut schema = origin.join("schema").node_in(self.document.value());
        for _ in 0..4 {
            let target = schema.and_then(|schema| schema.get("$ref")?.as_str()?.strip_prefix('#'));
            match target {
                Some(target) => schema = self.document.value().pointer(target),
                None => break,
            }
        }
        let Some(schema) = schema else { return false };
        let titled = schema.get("title").and_then(Value::as_str);
        let properties = schema.get("properties").and_then(Value::as_object);
        titled.is_some_and(is_titled)
            && properties.is_some_and(|properties| properties.contains_key("result"))
    }
}
