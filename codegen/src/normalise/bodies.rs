//! Bodies that are one thing under several media types, and answers that are given to who asks for them.

use crate::document::media::{MediaKind, essence, is_bytes, is_patch, media_kind, words};
use crate::ir::{
    Api, Asked, Body, BodyKind, FormField, Kind, Operation, Reading, Reply, ReplyBody, ReplyContent, Style,
    Type, TypeId,
};

/// How deep lists of lists are compared.
const DEEPEST: usize = 32;

/// Methods that every request has.
const OWN_METHODS: [&str; 2] = ["into_answer", "into_request"];

/// Gathers the media types of what is sent alike and of what is read alike, and lists what else an operation
/// answers. Runs once equal shapes are one type.
pub fn gather_bodies(api: &mut Api) {
    let types = api.types.as_slice();
    for operation in &mut api.operations {
        let patches = operation.method == "PATCH";
        let mut bodies: Vec<Body> = Vec::new();
        for body in std::mem::take(&mut operation.bodies) {
            match bodies.iter_mut().find(|other| is_alike(types, other, &body, patches)) {
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
fn is_alike(types: &[Type], one: &Body, other: &Body, patches: bool) -> bool {
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
        ) => {
            let is_alike = |one: &FormField, other: &FormField| is_written_alike(types, one, other);
            has_same_fields(types, one, other, &is_alike)
        }
        _ => false,
    }
}

/// Whether what a form holds is the same, whichever way it is sent; lists have no name by which they are one.
fn has_same_fields(
    types: &[Type],
    one: &[FormField],
    other: &[FormField],
    is_alike: &dyn Fn(&FormField, &FormField) -> bool,
) -> bool {
    one.len() == other.len()
        && one.iter().all(|field| {
            other.iter().any(|same| {
                (&same.wire, same.required) == (&field.wire, field.required)
                    && is_same_type(types, same.ty, field.ty)
                    && is_alike(field, same)
            })
        })
}

/// Whether a field that is given once is what the document says in both forms. JSON in one is a part of JSON in the
/// other; what a part alone says of itself, the field of the other form cannot.
fn is_written_alike(types: &[Type], one: &FormField, other: &FormField) -> bool {
    let is_plain = |field: &FormField| {
        field.media.is_none() && field.choices.is_empty() && field.headers.is_empty() && !field.reserved
    };
    let is_json =
        |field: &FormField| field.media.as_deref().is_none_or(|media| media_kind(media) == MediaKind::Json);
    let has_style = |style: Style| [one, other].iter().any(|field| field.style == style);
    let is_list = matches!(types[one.ty.0].kind, Kind::List(_));
    match one.style == other.style {
        true => is_plain(one) && is_plain(other) || one.style == Style::Json,
        // An object, which a part holds as JSON where nothing else is said.
        false => {
            has_style(Style::Json)
                && has_style(Style::FormExploded)
                && !is_list
                && is_json(one)
                && is_json(other)
        }
    }
}

fn is_same_type(types: &[Type], one: TypeId, other: TypeId) -> bool {
    let (mut one, mut other) = (one, other);
    // As deep as anybody nests lists.
    for _ in 0..DEEPEST {
        if one == other {
            return true;
        }
        (one, other) = match (&types[one.0].kind, &types[other.0].kind) {
            (Kind::List(one), Kind::List(other))
            | (Kind::Map(one), Kind::Map(other))
            | (Kind::Nullable(one), Kind::Nullable(other)) => (*one, *other),
            (Kind::Scalar(one), Kind::Scalar(other)) => return one == other,
            (Kind::Json, Kind::Json) => return true,
            (Kind::OpenEnum(one), Kind::OpenEnum(other)) => return one.values == other.values,
            _ => return false,
        };
    }
    false
}

/// What an operation answers beside what is read usually, where a header asks for it. With several successes
/// that hold something it is their status that tells what is JSON, not what was asked for.
fn asked_for(operation: &Operation) -> Vec<Reading> {
    let holding: Vec<&Reply> = operation.replies.iter().filter(|reply| !reply.bodies.is_empty()).collect();
    let is_only = holding.len() == 1;
    // Where nothing depends on the status, the first JSON beside text or bytes has a method of its own.
    let has_json = is_only && operation.replies.len() == 1;
    let mut readings: Vec<Reading> = Vec::new();
    let mut add = |usual: String, media: String, gives: ReplyBody| {
        let asked = Asked::Accept(media);
        if readings.iter().any(|other| (&other.asked, other.gives) == (&asked, gives)) {
            return;
        }
        let numbered = (2..).map(|number| format!("{usual}_{number}"));
        let is_free = |name: &String| {
            !(OWN_METHODS.contains(&name.as_str()) || has_json && name == "into_json")
                && readings.iter().chain(&operation.readings).all(|reading| reading.name != *name)
        };
        let name = std::iter::once(usual.clone()).chain(numbered).find(is_free).unwrap_or_default();
        readings.push(Reading { name, asked, gives });
    };
    for reply in &holding {
        let Some((usual, others)) = reply.bodies.split_first() else { continue };
        let mut is_json_known = !has_json || !matches!(usual.body, ReplyBody::Bytes | ReplyBody::Text);
        for content in others {
            let is_json = matches!(content.body, ReplyBody::Json(_));
            if is_json && (!is_only || !std::mem::replace(&mut is_json_known, true)) {
                continue;
            }
            let usual = match content.body {
                ReplyBody::Json(_) => {
                    format!("into_{}", words(content.media.first().map_or("", String::as_str)))
                }
                ReplyBody::Text => "into_text".to_owned(),
                ReplyBody::Bytes => "into_bytes".to_owned(),
                ReplyBody::Events(_) => "into_events".to_owned(),
                ReplyBody::Items(_) => "into_items".to_owned(),
            };
            add(usual, content.media.join(", "), content.body);
        }
    }
    for media in holding.iter().flat_map(|reply| &reply.written) {
        let gives = if is_bytes(media) { ReplyBody::Bytes } else { ReplyBody::Text };
        let kind = words(media);
        let kind = if kind.is_empty() { "text".to_owned() } else { kind };
        add(format!("into_{kind}"), media.clone(), gives);
    }
    readings
}
