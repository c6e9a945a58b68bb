//! Operations: replies, scopes.

use std::collections::BTreeSet;

use openapiv3::{Operation as Source, Parameter as SourceParameter, ReferenceOr, Response, StatusCode};

use super::lowering::Lowering;
use super::service::Own;
use crate::diagnostic::Oddity;
use crate::document::Typed;
use crate::document::status::has_no_content;
use crate::ir::{Operation, Reply, ReplyBody, ReplyContent, TypeId};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) {
        for (path, item) in &self.typed.paths {
            let origin = Pointer::of(["paths", path]);
            let found = self.resolve(&origin, &["paths"], item, |typed, name| typed.paths.get(name));
            let Some((origin, item)) = found else { continue };
            for (method, operation) in &item.operations {
                let pointer = origin.join(method);
                let shared = (origin.join("parameters"), item.parameters.as_slice());
                let of_path = (&origin, item.servers.as_slice());
                let own = self.own(&pointer, &operation.servers, of_path, operation.security.as_deref());
                self.operation(path, &method.to_uppercase(), &pointer, operation, shared, own);
            }
        }
    }

    pub(super) fn operation(
        &mut self,
        path: &str,
        method: &str,
        pointer: &Pointer,
        source: &'a Source,
        shared: (Pointer, &'a [ReferenceOr<SourceParameter>]),
        own: Own,
    ) {
        let parameters = self.parameters(path, pointer, source, shared);
        let (fixed_headers, parameters) = self.fixed_headers(parameters);
        let (bodies, body_required) = self.bodies(pointer, source);
        let (replies, errors) = self.replies(pointer, method, source);
        let readings = self.readings(&format!("{method} {path}"), &parameters);
        self.api.operations.push(Operation {
            method: method.to_owned(),
            path: path.to_owned(),
            operation_id: source.operation_id.clone(),
            tags: source.tags.clone(),
            parameters,
            fixed_headers,
            bodies,
            body_required,
            replies,
            readings,
            job: None,
            pages: None,
            errors,
            scopes: scopes(source),
            security: own.security,
            server: own.server,
            deprecated: source.deprecated,
            origin: pointer.clone(),
        });
    }

    fn replies(
        &mut self,
        pointer: &Pointer,
        method: &str,
        source: &'a Source,
    ) -> (Vec<Reply>, Vec<(String, Option<TypeId>)>) {
        let mut replies = Vec::new();
        let mut errors = Vec::new();
        let listed = source
            .responses
            .responses
            .iter()
            .map(|(status, response)| (status.to_string(), status.clone(), response));
        let mut listed: Vec<_> = listed.collect();
        listed.sort_by(|left, right| left.0.cmp(&right.0));
        // A range stands for the statuses that are not listed, where 200 is.
        if listed.iter().any(|(text, ..)| text == "200") {
            listed.retain(|(_, status, _)| *status != StatusCode::Range(2));
        }
        let succeeds = listed.iter().any(|(_, status, _)| matches!(success(status), Some(200..=299)));
        for (text, status, given) in listed {
            let origin = pointer.join("responses").join(&text);
            let found = self.resolve(&origin, &RESPONSES, given, response_named);
            let Some((origin, response)) = found else { continue };
            let (bodies, written) = match has_no_content(method, &text) {
                true => Default::default(),
                false => self.reply_bodies(&origin, response, success(&status).is_some()),
            };
            match success(&status) {
                // What goes on as another protocol is no refusal: `lint` tells of it.
                None if matches!(status, StatusCode::Code(100..=199) | StatusCode::Range(1)) => {}
                Some(status) => {
                    let location = response.headers.keys().any(|name| name.eq_ignore_ascii_case("location"));
                    replies.push(Reply { status, bodies, written, location });
                }
                None => errors.push((text, json_of(&bodies))),
            }
        }
        if let Some(given) = &source.responses.default {
            let origin = pointer.join("responses").join("default");
            if let Some((origin, response)) = self.resolve(&origin, &RESPONSES, given, response_named) {
                let is_success = !succeeds && replies.is_empty();
                let (bodies, written) = match has_no_content(method, "default") {
                    true => Default::default(),
                    false => self.reply_bodies(&origin, response, is_success),
                };
                if succeeds || !replies.is_empty() {
                    errors.push(("default".to_owned(), json_of(&bodies)));
                } else {
                    replies.push(Reply { status: 200, bodies, written, location: false });
                }
            }
        }
        // What a range promises is also what an unlisted success is read as: the first.
        replies.sort_by_key(|reply: &Reply| reply.status);
        // Where something succeeds, an answer that only points on is followed, not returned.
        if succeeds {
            replies.retain(|reply| (200..300).contains(&reply.status));
        }
        self.tell_unread(&pointer.join("responses"), &replies);
        (replies, errors)
    }

    /// Tells of kinds of JSON that no method reads: with several successes that hold something, the status tells
    /// what is read, and nobody says which of several kinds of one status is meant.
    fn tell_unread(&mut self, pointer: &Pointer, replies: &[Reply]) {
        if replies.iter().filter(|reply| !reply.bodies.is_empty()).count() < 2 {
            return;
        }
        for reply in replies {
            let kinds = reply.bodies.iter().filter(|content| matches!(content.body, ReplyBody::Json(_)));
            let unread: Vec<&str> =
                kinds.skip(1).flat_map(|content| &content.media).map(String::as_str).collect();
            if !unread.is_empty() {
                self.warn(
                    Oddity::UnreadAnswer,
                    pointer,
                    format!(
                        "of the answer {} nothing reads {}: the first JSON of each status is what is read",
                        reply.status,
                        unread.join(", "),
                    ),
                    "ask for another with `with_header(\"accept\", …)` and read it as bytes, or leave one success in an overlay",
                );
            }
        }
    }
}

const RESPONSES: [&str; 2] = ["components", "responses"];

fn response_named<'a>(typed: &'a Typed, name: &str) -> Option<&'a ReferenceOr<Response>> {
    typed.rest.components.as_ref()?.responses.get(name)
}

fn json_of(bodies: &[ReplyContent]) -> Option<TypeId> {
    bodies.iter().find_map(|content| match content.body {
        ReplyBody::Json(ty) => Some(ty),
        _ => None,
    })
}

/// The status where it means success or points on, 304 excepted: nothing is sent with it.
fn success(status: &StatusCode) -> Option<u16> {
    match status {
        StatusCode::Code(304) => None,
        StatusCode::Code(code @ 200..=399) => Some(*code),
        StatusCode::Range(2) => Some(200),
        StatusCode::Code(_) | StatusCode::Range(_) => None,
    }
}

/// The scopes of each requirement, any of which is enough (OpenAPI 3.0.3, Security Requirement Object),
/// then those of `x-scopes`, which are one more: the same in other words. A requirement without scopes is
/// another way to authenticate.
fn scopes(source: &Source) -> Vec<Vec<String>> {
    let requirements = source.security.iter().flatten();
    let required = requirements.map(|requirement| requirement.values().flatten().cloned().collect());
    let named = match source.extensions.get("x-scopes") {
        Some(serde_json::Value::Array(scopes)) => scopes.as_slice(),
        _ => &[],
    };
    let named = named.iter().filter_map(serde_json::Value::as_str).map(str::to_owned).collect::<Vec<_>>();
    let mut alternatives: Vec<Vec<String>> = Vec::new();
    for mut scopes in required.chain([named]) {
        let mut seen = BTreeSet::new();
        scopes.retain(|scope: &String| seen.insert(scope.clone()));
        if !scopes.is_empty() && !alternatives.contains(&scopes) {
            alternatives.push(scopes);
        }
    }
    alternatives
}
