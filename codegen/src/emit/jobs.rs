//! Jobs that requests start: one call of the runtime's macro.

use proc_macro2::Ident;

use super::imports::{Imports, ident};
use crate::surface::job::CallJob;

/// `job! { … }` of a request; `asks` is the constant of the operation that is asked about the job.
pub(super) fn job(imports: &mut Imports, request: &str, job: &CallJob, asks: &Ident) -> String {
    imports.macro_of_runtime("job");
    let (name, status, gives) = (ident(request), imports.text(&job.status), imports.text(&job.gives));
    let rules = &job.rules;
    let mut text = format!("job! {{\n    {name}: {status} => {gives} =\n        ");
    match &rules.named {
        None => text.push_str(&format!("located(&{asks})")),
        Some(named) => {
            let named = named.iter().map(|(name, pointer)| format!("({name:?}, {pointer:?})"));
            text.push_str(&format!("named(&{asks}, &[{}])", named.collect::<Vec<_>>().join(", ")));
        }
    }
    for (method, pointer) in [("state", &rules.state), ("result", &rules.result)] {
        if !pointer.is_empty() {
            text.push_str(&format!("\n            .{method}({pointer:?})"));
        }
    }
    for (method, texts) in [("done", &rules.done), ("failed", &rules.failed), ("says", &rules.says)] {
        if !texts.is_empty() {
            text.push_str(&format!("\n            .{method}(&{texts:?})"));
        }
    }
    text.push_str(";\n}\n");
    text
}
