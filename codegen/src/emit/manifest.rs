//! `Cargo.toml`.

use super::context::Context;
use super::source::wrapped;
use crate::bindings::Bindings;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::name::key_text;
use crate::surface::foreign;
use crate::surface::names::Names;
use crate::surface::runtime::{FEATURES, TLS, TRANSPORT, WEBHOOKS, WITH_EVENTS, package};

/// # Errors
/// Where what others wrote, such as the dependency on the runtime, is not TOML.
pub(super) fn manifest(context: Context<'_>) -> Result<String, Diagnostics> {
    let bindings = &context.model.bindings;
    let names = &context.model.names;
    let version = bindings.version.as_deref().unwrap_or("0.1.0");
    let mut text = format!(
        "# Written by the generator, as is all below src/.\n\n\
         [package]\n\
         name = {}\n\
         description = {}\n\
         version = {}\n\
         edition = \"2024\"\n\
         rust-version = \"1.88\"\n\
         {}{}\n\
         [features]\n",
        quoted(&context.model.crate_name),
        quoted(&foreign::line(&context.title())),
        quoted(version),
        metadata(bindings),
        if context.readme.is_some() { "readme = \"README.md\"\n" } else { "" },
    );
    text.push_str(&features(names));
    let runtime = package();
    text.push_str(&format!("\n[dependencies]\n{runtime} = {}\n", without_defaults(context.runtime)));
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
    text.push_str(DOCS_RS);
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

/// What people say of the package, beside its name and version.
fn metadata(bindings: &Bindings) -> String {
    let texts = [
        ("license", &bindings.license),
        ("repository", &bindings.repository),
        ("homepage", &bindings.homepage),
        ("documentation", &bindings.documentation),
    ];
    let lists = [
        ("authors", &bindings.authors),
        ("keywords", &bindings.keywords),
        ("categories", &bindings.categories),
    ];
    let mut text = String::new();
    for (key, value) in texts {
        if let Some(value) = value {
            text.push_str(&format!("{key} = {}\n", quoted(value)));
        }
    }
    for (key, values) in lists.into_iter().filter(|(_, values)| !values.is_empty()) {
        let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
        text.push_str(&format!("{key} = [{}]\n", values.join(", ")));
    }
    if !bindings.publish {
        text.push_str("publish = false\n");
    }
    text
}

/// `[features]`: the modules, how requests are carried, and what else the runtime can do.
fn features(names: &Names) -> String {
    let (runtime, way) = (package(), TLS[0]);
    let modules = names.features();
    let all = modules.iter().map(|module| format!("{},", quoted(module)));
    let mut text = format!(
        "# Every module, and what carries requests.\n\
         default = [\"{ALL_MODULES}\", \"{way}\"]\n\
         {ALL_MODULES} = [\n{}]\n",
        wrapped(all, 4)
    );
    for module in modules {
        match names.events.is_some() && module == WEBHOOKS {
            true => text.push_str(&format!("{module} = [\"{runtime}/{WEBHOOKS}\"]\n")),
            false => text.push_str(&format!("{module} = []\n")),
        }
    }
    text.push_str(
        "# What carries requests, by the way that it speaks TLS. With none of them, and without the default\n\
         # features, a client takes a transport of the program's.\n",
    );
    for way in TLS {
        text.push_str(&format!("{way} = [\"{TRANSPORT}\", \"{runtime}/{way}\"]\n"));
    }
    text.push_str(&format!("# The same without TLS.\n{TRANSPORT} = [\"{runtime}/{TRANSPORT}\"]\n"));
    for feature in FEATURES {
        text.push_str(&format!("{feature} = [\"{runtime}/{feature}\"]\n"));
    }
    for feature in WITH_EVENTS.iter().filter(|_| names.events.is_some()) {
        text.push_str(&format!("{feature} = [\"{WEBHOOKS}\", \"{runtime}/{feature}\"]\n"));
    }
    text
}

/// How documentation is made that says of each item which feature it needs.
const DOCS_RS: &str = "
[package.metadata.docs.rs]
all-features = true
rustdoc-args = [\"--cfg\", \"docsrs\"]
";

/// The feature that stands for all modules. No module can be called so.
const ALL_MODULES: &str = "all-modules";

/// A dependency, as TOML, that takes no features of its own accord; what is no dependency stays as it is,
/// to be told of.
fn without_defaults(dependency: &str) -> String {
    let read = toml::from_str::<toml::Table>(&format!("dependency = {dependency}"));
    let mut table = match read.ok().and_then(|mut table| table.remove("dependency")) {
        Some(toml::Value::Table(table)) => table,
        Some(version @ toml::Value::String(_)) => toml::Table::from_iter([("version".to_owned(), version)]),
        _ => return dependency.to_owned(),
    };
    table.insert("default-features".to_owned(), false.into());
    toml::Value::Table(table).to_string()
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
