//! Jobs that operations start at the server.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A job that an operation starts at the server, and how it is followed to its result.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// `METHOD /path` of the operation that is asked about it.
    pub asks: String,
    /// Parameters of that path which the start does not have, and where its answer has them, as JSON
    /// pointers. Without it the start is answered with 202 and a `Location`.
    pub named: Option<BTreeMap<String, String>>,
    /// Where an answer says how the job is, as a JSON pointer.
    #[serde(default)]
    pub state: String,
    /// The states in which it is done; where none are given, any status but 202 says so.
    #[serde(default)]
    pub done: Vec<String>,
    /// The states in which it has failed.
    #[serde(default)]
    pub failed: Vec<String>,
    /// Where a failed job says why, as JSON pointers.
    #[serde(default)]
    pub says: Vec<String>,
    /// Where the last answer has the result, as a JSON pointer; without it, all of it is the result.
    #[serde(default)]
    pub result: String,
}
