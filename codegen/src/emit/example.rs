//! The example of a call, in the documentation of its function.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{self, Import};
use super::source::WIDTH;
use crate::surface::example::CallExample;

/// What stands before a line of documentation of a function.
const MARGIN: usize = "/// ".len();

/// An example as Markdown: what it imports, and its statements in a function that nobody sees.
///
/// It is compiled and never run. With no attribute but `no_run`, rustdoc makes one program of all examples of
/// a crate.
pub(super) fn example(package: &str, example: &CallExample) -> String {
    let package = package.replace('-', "_");
    let mut imports: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (path, names) in &example.imports {
        let path = match path.strip_prefix("crate") {
            Some(rest) if rest.is_empty() || rest.starts_with("::") => format!("{package}{rest}"),
            _ => path.clone(),
        };
        imports.entry(path).or_default().extend(names.iter().map(String::as_str));
    }
    let imports = imports.into_iter().map(|(path, names)| {
        let names: Vec<&str> = names.into_iter().collect();
        Import::new("", &path, &names)
    });
    let imports = layout::imports(imports.collect(), WIDTH - MARGIN);
    let gap = if imports.is_empty() { "" } else { "\n" };
    let text = &example.text;
    format!(
        "# Example\n\n\
         ```no_run\n\
         {imports}{gap}\
         # async fn example(\n\
         #     client: &{package}::Client,\n\
         # ) -> Result<(), Box<dyn std::error::Error>> {{\n\
         {text}\n\
         # Ok(())\n\
         # }}\n\
         ```"
    )
}
