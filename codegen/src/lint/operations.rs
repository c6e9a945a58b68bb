//! Names, bodies and answers of operations.

use std::collections::BTreeMap;

use super::subject::{Node, Operation, Subject};
use crate::diagnostic::Oddity;
use crate::document::status::has_no_content;

pub(super) fn look(subject: &mut Subject<'_>) {
    for operation in subject.operations.clone() {
        names(subject, &operation);
        body(subject, &operation);
        responses(subject, &operation);
    }
    duplicate_ids(subject);
}

/// `GET /path`, as bindings.toml names an operation.
fn key(operation: &Operation<'_>) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn names<'d>(subject: &mut Subject<'d>, operation: &Operation<'d>) {
    let key = key(operation);
    if subject.bindings.operations.contains_key(&key) {
        return;
    }
    let help = format!("add `{key:?} = \"module::function\"` to [operations] of bindings.toml");
    if operation.node.text("operationId").is_none_or(str::is_empty) {
        let message = format!("{key} has no `operationId`, so its name is made of its path");
        subject.find(Oddity::MissingOperationId, &operation.node.pointer, message, help.clone());
    }
    if operation.node.texts("tags").is_empty() {
        let message = format!("{key} has no tag, so its module is named after its path");
        subject.find(Oddity::OperationWithoutTag, &operation.node.pointer, message, help);
    }
}

fn duplicate_ids(subject: &mut Subject<'_>) {
    let mut seen: BTreeMap<&str, Vec<Operation<'_>>> = BTreeMap::new();
    for operation in &subject.operations {
        if let Some(id) = operation.node.text("operationId").filter(|id| !id.is_empty()) {
            seen.entry(id).or_default().push(operation.clone());
        }
    }
    for (id, operations) in seen {
        let Some((first, others)) = operations.split_first() else { continue };
        for other in others {
            let key = key(other);
            if subject.bindings.operations.contains_key(&key) {
                continue;
            }
            let message = format!("the operationId `{id}` of {key} is that of {} as well", self::key(first));
            let help = format!("add `{key:?} = \"module::function\"` to [operations] of bindings.toml");
            let pointer = other.node.pointer.join("operationId");
            subject.find(Oddity::DuplicateOperationId, &pointer, message, help);
        }
    }
}

fn body<'d>(subject: &mut Subject<'d>, operation: &Operation<'d>) {
    let Operation { method, node, .. } = operation;
    match (method.as_str(), node.get("requestBody")) {
        ("POST" | "PUT" | "PATCH", None) if !node.is("x-no-body") => subject.find(
            Oddity::WriteWithoutBody,
            &node.pointer,
            format!("{} declares no body to send", key(operation)),
            "write its `requestBody` in an overlay, or `x-no-body: true` where there is nothing to send",
        ),
        ("GET" | "HEAD" | "DELETE", Some(body)) => subject.find(
            Oddity::UnexpectedBody,
            &body.pointer,
            format!("{} takes a body, which servers and proxies on the way may drop", key(operation)),
            "make query parameters of it in an overlay if the server takes them, else leave it",
        ),
        _ => {}
    }
}

fn responses<'d>(subject: &mut Subject<'d>, operation: &Operation<'d>) {
    let here = operation.node.pointer.join("responses");
    let responses: Vec<(&str, Node<'_>)> =
        operation.node.entries("responses").filter(|(status, _)| !status.starts_with("x-")).collect();
    let succeeds = |status: &str| status.starts_with('2') || status.starts_with('3');
    let key = key(operation);
    match responses.as_slice() {
        [("default", _)] => subject.find(
            Oddity::OnlyDefaultResponse,
            &here,
            format!("{key} declares only a `default` answer, which is taken for the one of success"),
            "write the answer of success, and those of failure, in an overlay",
        ),
        _ if !responses
            .iter()
            .any(|(status, _)| succeeds(status) || matches!(*status, "default" | "101")) =>
        {
            subject.find(
                Oddity::NoSuccessResponse,
                &here,
                format!("{key} declares no answer of success"),
                "write it in an overlay: `'204': {description: Done}` where nothing comes back",
            )
        }
        _ => {}
    }
    if responses.iter().any(|(status, _)| *status == "101") {
        subject.find(
            Oddity::SwitchedProtocol,
            &here.join("101"),
            format!("{key} goes on as another protocol, such as WebSocket, which no call speaks"),
            "connect with a client of that protocol; what else the operation answers is read",
        );
    }
    for (status, response) in responses {
        // A range of the others leads elsewhere.
        if !status.starts_with('2') {
            continue;
        }
        let Some(answer) = subject.resolve(response.clone()) else { continue };
        if has_no_content(&operation.method, status) {
            if let Some((_, content)) =
                answer.entries("content").find(|(_, content)| content.get("schema").is_some())
            {
                subject.find(
                    Oddity::NeverSentContent,
                    &content.pointer,
                    format!("the answer {status} of {key} describes what comes, and nothing comes with it"),
                    "leave it: it is not read; else write in an overlay the status with which it does come",
                );
            }
            continue;
        }
        // Where what was made is to be looked for is an answer, too.
        let points_on = answer.entries("headers").any(|(name, _)| name.eq_ignore_ascii_case("location"));
        if answer.is("x-no-body") || points_on {
            continue;
        }
        let contents: Vec<Node<'_>> = answer.entries("content").map(|(_, content)| content).collect();
        let message = match contents.as_slice() {
            [] => format!("the answer {status} of {key} does not say what comes"),
            all if all.iter().all(|content| content.get("schema").is_none()) => {
                format!("the answer {status} of {key} has no schema")
            }
            _ => continue,
        };
        subject.find(
            Oddity::ResponseWithoutSchema,
            &response.pointer,
            message,
            "write its `content` in an overlay, or `x-no-body: true` where nothing comes",
        );
    }
}
