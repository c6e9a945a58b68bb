//! Readings: what an operation answers where a query parameter has a certain value, which people say.

use std::collections::BTreeSet;

use super::lowering::Lowering;
use crate::bindings::Key;
use crate::diagnostic::did_you_mean;
use crate::ir::{Asked, Location, Operation, Parameter, Reading, ReplyBody};

impl Lowering<'_> {
    /// The readings of an operation, known as `METHOD /path`.
    pub(super) fn readings(&mut self, operation: &str, parameters: &[Parameter]) -> Vec<Reading> {
        let Some(given) = self.bindings.readings.get(operation) else { return Vec::new() };
        let mut readings = Vec::new();
        for (name, reading) in given {
            let is_it =
                |other: &Parameter| other.location == Location::Query && other.wire == reading.parameter;
            let ty = self.named.get(reading.schema.as_str()).copied();
            match ty.filter(|_| parameters.iter().any(is_it)) {
                Some(ty) => readings.push(Reading {
                    name: name.clone(),
                    asked: Asked::Query {
                        parameter: reading.parameter.clone(),
                        value: reading.value.clone(),
                    },
                    gives: ReplyBody::Json(ty),
                }),
                None => {
                    let query = parameters.iter().filter(|other| other.location == Location::Query);
                    let (message, meant) = match ty {
                        Some(_) => (
                            format!("the operation has no query parameter {:?}", reading.parameter),
                            did_you_mean(&reading.parameter, query.map(|other| other.wire.as_str())),
                        ),
                        None => (
                            format!("the document has no schema {:?}", reading.schema),
                            did_you_mean(&reading.schema, self.named.keys().map(|name| name.as_ref())),
                        ),
                    };
                    let key = Key::Reading { operation: operation.to_owned(), name: name.clone() };
                    let error = self.bindings.error(&key, message);
                    self.diagnostics.push(error.help(format!("remove it, or correct it{meant}")));
                }
            }
        }
        readings
    }

    /// Readings of operations that are not there.
    pub(super) fn readings_of_nothing(&mut self) {
        let known: BTreeSet<String> = self.api.operations.iter().map(Operation::key).collect();
        for (operation, readings) in &self.bindings.readings {
            if !known.contains(operation) {
                let name = readings.keys().next().cloned().unwrap_or_default();
                let key = Key::Reading { operation: operation.clone(), name };
                let error = self.bindings.error(&key, format!("the document has no operation {operation:?}"));
                let meant = did_you_mean(operation, known.iter().map(String::as_str));
                self.diagnostics.push(error.help(format!("remove it, or correct it{meant}")));
            }
        }
    }
}
