//! `Cargo.toml`.

use super::context::Context;
use super::source::wrapped;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::name::key_text;
use crate::surface::foreign;
use crate::surface::runtime::{FEATURES, package};

/// # Errors
/// Where what others wrote, such as the dependency on the runtime, is not TOML.
pub(super) fn manifest(context: Context<'_>) -> Result<String, Diagnostics> {
    let bindings = &context.model.bindings;
    let modules = context.model.names.modules();
    let version = bindings.version.as_deref().unwrap_or("0.1.0");
    let mut text = format!(
        "# Written by the generator, as is all below src/.\n\n\
         [package]\n\
         name = {}\n\
         description = {}\n\
         version = {}\n\
         edition = \"2024\"\n\
         rust-version = \"1.88\"\n\
         license = \"MIT OR Apache-2.0\"\n\
         publish = false\n\
         {}\n\
         [features]\n",
        quoted(&context.model.crate_name),
        quoted(&foreign::line(&context.title())),
        quoted(version),
        if context.readme.is_some() { "readme = \"README.md\"\n" } else { "" },
    );
    let defaults = modules.iter().map(|module| format!("{},", quoted(module)));
    text.push_str(&format!("default = [\n{}]\n", wrapped(defaults, 4)));
    for module in &modules {
        text.push_str(&format!("{module} = []\n"));
    }
    let runtime = package();
    for feature in FEATURES {
        text.push_str(&format!("{feature} = [\"{runtime}/{feature}\"]\n"));
    }
    text.push_str(&format!("\n[dependencies]\n{runtime} = {}\n", context.runtime));
    if !bindings.dev_dependencies.is_empty() {
        text.push_str("\n[dev-dependencies]\n");
        for (name, value) in &bindings.dev_dependencies {
            text.push_str(&format!("{} = {value}\n", key_text(name)));
        }
    }
    for (name, modules) in &bindings.examples {
        let modules: Vec<String> = modules.iter().map(|module| quoted(module)).collect();
        text.push_str(&format!(
            "\n[[example]]\nname = {}\nrequired-features = [{}]\n",
            quoted(name),
            modules.join(", ")
        ));
    }
    match text.parse::<toml::Table>() {
        Ok(_) => Ok(text),
        Err(error) => Err(Diagnostic::error(
            "Cargo.toml",
            format!("this would not be TOML: {}", error.message().trim_end()),
        )
        .help("the dependency on the runtime must be a TOML value, such as `\"1\"` or `{ path = \"../runtime\" }`")
        .into()),
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
