//! What a call returns, from the answers that the document lists.

use heck::ToUpperCamelCase;

use crate::ir::{Answer, AnswerVariant, Api, Content, Operation, Reply, ReplyBody};

/// Settles what every operation returns.
pub fn settle_answers(api: &mut Api) {
    for operation in &mut api.operations {
        operation.answer = answer(operation);
    }
}

fn answer(operation: &Operation) -> Answer {
    let Some(first) = operation.replies.first() else { return Answer::default() };
    let contents: Vec<(u16, Content)> =
        operation.replies.iter().map(|reply| (reply.status, content(reply))).collect();
    if contents.iter().all(|(_, other)| *other == contents[0].1) {
        let json = match first.bodies.as_slice() {
            [ReplyBody::Bytes | ReplyBody::Text, rest @ ..] => rest.iter().find_map(|body| match body {
                ReplyBody::Json(id) => Some(*id),
                ReplyBody::Text | ReplyBody::Bytes => None,
            }),
            _ => None,
        };
        return Answer::One { content: contents[0].1, json };
    }
    let variants = contents.into_iter().map(|(status, content)| AnswerVariant {
        status,
        name: status_name(status),
        content,
    });
    Answer::Several(variants.collect())
}

fn content(reply: &Reply) -> Content {
    match reply.bodies.first() {
        Some(ReplyBody::Json(id)) => Content::Json(*id),
        Some(ReplyBody::Text) => Content::Text,
        Some(ReplyBody::Bytes) => Content::Bytes,
        None if (300..400).contains(&reply.status) => Content::Redirect,
        None if reply.location => Content::Located,
        None => Content::Empty,
    }
}

/// The status in words, as a variant.
fn status_name(status: u16) -> String {
    http::StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason())
        .filter(|reason| *reason != "OK")
        .map_or_else(
            || if status == 200 { "Ok".to_owned() } else { format!("Status{status}") },
            |reason| reason.to_upper_camel_case(),
        )
}
