//! Names that nobody has given: what would have one name is told apart by a rule that looks at the things
//! alone, warnings say so, and `names.lock` keeps it.

mod kinds;
mod odd;
mod places;
mod readable;
mod stable;

use codegen::diagnostic::Diagnostics;
use codegen::surface::slots::Slot;
use codegen::{Input, Model, Source};

/// The input of which only the paths and components are given.
fn with<T>(
    text: &str,
    bindings: &str,
    lock: Option<&str>,
    run: impl FnOnce(&Input<'_>) -> Result<T, Diagnostics>,
) -> Result<T, Diagnostics> {
    let text = format!("openapi: 3.0.3\ninfo: {{title: Harbour, version: '1'}}\n{text}");
    run(&Input {
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        names_lock: lock.map(|text| Source { label: "names.lock", bytes: text.as_bytes() }),
        ..Input::new(Source { label: "harbour.yaml", bytes: text.as_bytes() }, "harbour", "\"1\"")
    })
}

/// The model of a document about which nobody has decided anything.
fn model(text: &str) -> Model {
    with(text, "", None, codegen::model).unwrap_or_else(|errors| panic!("{errors}\n{text}"))
}

/// As [`model`], of a document that was there before.
fn later(text: &str, before: &Model) -> Model {
    with(text, "", Some(&before.lock.write()), codegen::model)
        .unwrap_or_else(|errors| panic!("{errors}\n{text}"))
}

/// What is said of a document where people want to be asked.
fn asked(text: &str) -> String {
    let errors = with(text, "strict = true\n", None, codegen::model).expect_err("a question");
    assert!(errors.has_errors(), "{errors}");
    errors.to_string()
}

/// A document of one operation that answers with a schema.
fn answering(schema: &str) -> String {
    format!(
        "paths:\n  /ships:\n    get:\n      tags: [ships]\n      operationId: listShips\n      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {schema}}}}}}}}}\n"
    )
}

/// Every name, one a line: functions with their arguments and setters, types with their members.
fn names(model: &Model) -> String {
    let mut lines = Vec::new();
    for (operation, names) in model.api.operations.iter().zip(&model.names.operations) {
        let slots: Vec<String> = names
            .slots
            .iter()
            .map(|(slot, name)| match slot {
                Slot::Parameter(index) => format!("{}={name}", operation.parameters[*index].wire),
                _ => name.clone(),
            })
            .collect();
        lines.push(format!("{}({})", names.path(), slots.join(" ")));
    }
    lines.extend(
        model.names.types.values().map(|names| format!("{}: {}", names.name, names.members.join(" "))),
    );
    lines.sort();
    lines.join("\n")
}
