//! Bodies that are one thing under several media types, and answers that are given to who asks for them.

use crate::document::media::{essence, is_patch, words};
use crate::ir::{Api, Asked, Body, BodyKind, FormField, Operation, Reading, ReplyBody, ReplyContent};

/// Gathers the media types of what is sent alike and of what is read alike, and lists what else an operation
/// answers. Runs once equal shapes are one type.
pub fn gather_bodies(api: &mut Api) {
    for operation in &mut api.operations {
        let patches = operation.method == "PATCH";
        let mut bodies: Vec<Body> = Vec::new();
        for body in std::mem::take(&mut operation.bodies) {
            match bodies.iter_mut().find(|other| is_alike(other, &body, patches)) {
                Some(other) => {
                    other.others.push(body.media);
                    other.by_hand.extend(body.by_hand);
                }
                None => bodies.push(body),
            }
        }
        operation.bodies = bodies;
        for reply in &mut operation.replies {
            let mut contents: Vec<ReplyContent> = Vec::new();
            for content in std::mem::take(&mut reply.bodies) {
                match contents.iter_mut().find(|other| other.body == content.body) {
                    Some(other) => {
                        other.media.extend(content.media);
                        let mut seen = Vec::new();
                        other.media.retain(|media| {
                            let is_new = !seen.contains(media);
                            seen.push(media.clone());
                            is_new
                        });
                    }
                    None => contents.push(content),
                }
            }
            reply.bodies = contents;
        }
        let asked = asked_for(operation);
        operation.readings.extend(asked);
    }
}

/// Whether a caller gives the same, whichever of the two is sent; `patches` where the method is to patch.
fn is_alike(one: &Body, other: &Body, patches: bool) -> bool {
    match (&one.kind, &other.kind) {
        // Alike as they are described, they say different things.
        (BodyKind::Json(left), BodyKind::Json(right))
            if patches && (is_patch(&one.media) || is_patch(&other.media)) =>
        {
            left == right && essence(&one.media).eq_ignore_ascii_case(essence(&other.media))
        }
        (BodyKind::Json(one), BodyKind::Json(other)) | (BodyKind::FormOf(one), BodyKind::FormOf(other)) => {
            one == other
        }
        (BodyKind::Text, BodyKind::Text) | (BodyKind::Bytes, BodyKind::Bytes) => true,
        (
            BodyKind::Form { fields: one, .. } | BodyKind::Multipart { fields: one, .. },
            BodyKind::Form { fields: other, .. } | BodyKind::Multipart { fields: other, .. },
        ) => has_same_fields(one, other),
        _ => false,
    }
}

fn has_same_fields(one: &[FormField], other: &[FormField]) -> bool {
    one.len() == other.len()
        && one.iter().all(|field| {
            other
                .iter()
                .any(|same| (&same.wire, same.ty, same.required) == (&field.wire, field.ty, field.required))
        })
}

/// What an operation answers beside what is read usually, where a header asks for it. With several successes
/// it is their status that tells them apart, not what was asked for.
fn asked_for(operation: &Operation) -> Vec<Reading> {
    let [reply] = operation.replies.as_slice() else { return Vec::new() };
    let Some((usual, others)) = reply.bodies.split_first() else { return Vec::new() };
    let mut is_json_known = !matches!(usual.body, ReplyBody::Bytes | ReplyBody::Text);
    let mut readings: Vec<Reading> = Vec::new();
    for content in others {
        // The first JSON beside text or bytes has a method of its own.
        if matches!(content.body, ReplyBody::Json(_)) && !std::mem::replace(&mut is_json_known, true) {
            continue;
        }
        let usual = match content.body {
            ReplyBody::Json(_) => format!("into_{}", words(content.media.first().map_or("", String::as_str))),
            ReplyBody::Text => "into_text".to_owned(),
            ReplyBody::Bytes => "into_bytes".to_owned(),
            ReplyBody::Events(_) => "into_events".to_owned(),
            ReplyBody::Items(_) => "into_items".to_owned(),
        };
        let numbered = (2..).map(|number| format!("{usual}_{number}"));
        let is_free = |name: &String| {
            name != "into_json"
                && readings.iter().chain(&operation.readings).all(|reading| reading.name != *name)
        };
        let name = std::iter::once(usual.clone()).chain(numbered).find(is_free).unwrap_or_default();
        let asked = Asked::Accept(content.media.join(", "));
        readings.push(Reading { name, asked, gives: content.body });
    }
    readings
}
