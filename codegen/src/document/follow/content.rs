//! A schema in the place of what holds one.

use serde_json::{Value, json};

use super::super::shape::{Dialect, Kind};
use super::Following;
use super::place::Place;

impl Following<'_> {
    /// A schema where an answer or a body belongs is what that holds, as JSON: a frequent slip.
    pub(super) fn is_content(&mut self, kind: Kind, value: &mut Value, target: &str, at: &Place) -> bool {
        if !matches!(kind, Kind::Response | Kind::RequestBody) {
            return false;
        }
        let Ok(found) = self.find(Kind::Schema, target, at.file) else { return false };
        if self.kind_at(&found.first) != Some(Kind::Schema) {
            return false;
        }
        let schema = json!({"$ref": self.schema_reference(&found.first)});
        *value = match self.dialect {
            Dialect::OpenApi | Dialect::Later => {
                json!({"description": "", "content": {"application/json": {"schema": schema}}})
            }
            Dialect::Swagger => json!({"description": "", "schema": schema}),
        };
        let noun = kind.noun();
        let message = format!(
            "`{target}` leads to a schema, where a {noun} belongs: it is what the {noun} holds as JSON"
        );
        self.tell(message, "write a node with `content` around the reference", at);
        true
    }
}
