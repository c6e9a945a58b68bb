//! Findings for tools.

use serde_json::{Value, json};

use super::report::Report;
use crate::diagnostic::Code;

impl Report {
    /// The findings as JSON, for tools. The shape stays the same; keys may be added.
    ///
    /// ```text
    /// {
    ///   "summary": {"errors": 0, "warnings": 1, "notes": 0},
    ///   "findings": [{
    ///     "severity": "warning",             error, warning or note
    ///     "code": "write-without-body",      a kind of finding, see `Oddity`; others for what `generate` refuses
    ///     "file": "spec/cloud/openapi.yaml",
    ///     "line": 17,                        from 1; null where none is known
    ///     "column": 5,                       in characters, from 1; null where none is known
    ///     "pointer": "/paths/~1a/post",      JSON pointer of the node in the document
    ///     "message": "POST /a declares no body to send",
    ///     "help": "write its `requestBody` in an overlay, …"
    ///   }],
    ///   "words": {                         null where people write none
    ///     "said": 40, "all": 52,
    ///     "examples": 3, "operations": 12  how many operations have an example, and how many there are
    ///   }
    /// }
    /// ```
    #[must_use]
    pub fn json(&self) -> Value {
        let counts = self.counts();
        let findings: Vec<Value> = self
            .findings
            .iter()
            .map(|finding| {
                json!({
                    "severity": finding.severity.to_string(),
                    "code": finding.code.map_or("", Code::name),
                    "file": finding.file,
                    "line": finding.position.map(|place| place.line),
                    "column": finding.position.map(|place| place.column),
                    "pointer": finding.pointer.as_str(),
                    "message": finding.message,
                    "help": finding.help,
                })
            })
            .collect();
        let words = self.coverage.as_ref().map(|coverage| {
            let (said, all) = (coverage.said(), coverage.all);
            json!({"said": said, "all": all, "examples": coverage.examples, "operations": coverage.operations})
        });
        json!({
            "words": words,
            "summary": {"errors": counts.errors, "warnings": counts.warnings, "notes": counts.notes},
            "findings": findings,
        })
    }
}
