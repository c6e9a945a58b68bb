//! Operations under methods that OpenAPI 3.0 has no key for, and what an API sends of itself.

use openapiv3::{Operation, Parameter, ReferenceOr, Server};
use serde::Deserialize;
use serde_json::Value;

use super::lowering::Lowering;
use crate::diagnostic::{Diagnostic, Diagnostics, Oddity, Told};
use crate::document::shape::ADDITIONAL_OPERATIONS;
use crate::document::{Document, PAYLOAD, WEBHOOKS};
use crate::ir::{Kind, OpenEnum, Webhook};
use crate::pointer::Pointer;

/// An operation under a method that is no key of a path item.
pub(super) struct Additional {
    path: String,
    method: String,
    origin: Pointer,
    operation: Operation,
    /// The parameters of its path.
    shared: Vec<ReferenceOr<Parameter>>,
    /// Where its path is served.
    servers: Vec<Server>,
}

/// Finds them all; what cannot be typed, or has no method that can be sent, is told and left out.
pub(super) fn additional(document: &Document) -> Told<Vec<Additional>> {
    let mut found = Vec::new();
    let mut remarks = Diagnostics::new();
    let told = |origin: &Pointer, message: String| -> Diagnostic {
        let help = "put it right in the document or in an overlay";
        document.warning(origin, message).code(Oddity::UnknownMethod).help(help)
    };
    for (path, item) in document.value().get("paths").and_then(Value::as_object).into_iter().flatten() {
        let operations = item.get(ADDITIONAL_OPERATIONS).and_then(Value::as_object);
        for (method, operation) in operations.into_iter().flatten() {
            let origin = Pointer::of(["paths", path, ADDITIONAL_OPERATIONS, method]);
            let is_method = !method.is_empty()
                && method
                    .chars()
                    .all(|sign| sign.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(sign));
            if !is_method {
                remarks
                    .push(told(&origin, format!("{method:?} cannot be a method: the operation is left out")));
                continue;
            }
            let shared = item.get("parameters").map_or_else(|| Ok(Vec::new()), Vec::deserialize);
            let servers = item.get("servers").map_or_else(|| Ok(Vec::new()), Vec::deserialize);
            match Operation::deserialize(operation).and_then(|operation| Ok((operation, shared?, servers?))) {
                Ok((operation, shared, servers)) => {
                    let (path, method) = (path.clone(), method.clone());
                    found.push(Additional { path, method, origin, operation, shared, servers });
                }
                Err(error) => {
                    remarks.push(told(&origin, format!("no valid operation: {error}: it is left out")));
                }
            }
        }
    }
    Told { value: found, remarks }
}

impl<'a> Lowering<'a> {
    /// Lowers operations under other methods.
    pub(super) fn additional(&mut self, operations: &'a [Additional]) {
        for Additional { path, method, origin, operation, shared, servers } in operations {
            let item = Pointer::of(["paths", path]);
            let shared = (item.join("parameters"), shared.as_slice());
            let security = operation.security.as_deref();
            let own = self.own(origin, &operation.servers, (&item, servers), security);
            self.operation(path, method, origin, operation, shared, own);
        }
    }

    /// Lowers what the API sends of itself, and makes an enum of the names.
    pub(super) fn webhooks(&mut self) {
        let payloads = self.document.value().get(WEBHOOKS).and_then(Value::as_object);
        let all = Pointer::of([WEBHOOKS]);
        for (name, entry) in payloads.into_iter().flatten() {
            let reference = entry.get(PAYLOAD).and_then(Value::as_str);
            if let Some(payload) = reference.and_then(|reference| self.target(reference)) {
                self.api.webhooks.push(Webhook { name: name.clone(), payload, origin: all.join(name) });
            }
        }
        if !self.api.webhooks.is_empty() {
            let values = self.api.webhooks.iter().map(|webhook| webhook.name.clone()).collect();
            self.api.event_key = Some(self.add(&all, Kind::OpenEnum(OpenEnum { values })));
        }
    }
}
