//! Names and facts that people gave, checked before anything is called by them.

use std::collections::BTreeSet;

use super::case::{
    bare, is_marker_name, is_module_name, is_setter_name, is_type_name, is_value_name, is_variant_name, split,
};
use super::naming::{Naming, likely};
use super::package::package_facts;
use super::webhook_facts::{webhook_facts, webhook_facts_about_nothing};
use crate::bindings::Key;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Constant, Kind, Location, Type};
use crate::surface::runtime::{FEATURES, WITH_EVENTS};

const TYPE_HELP: &str = "a type's name is in UpperCamelCase and not one that the prelude or the runtime has";
const VALUE_HELP: &str = "give it a name in snake_case that nothing else has";

impl Naming<'_> {
    /// Checks what `bindings.toml` says.
    ///
    /// # Errors
    /// Every name that cannot be written in Rust, and, unless the policy is lenient, every fact that
    /// names nothing.
    pub(super) fn bound(&mut self) -> Result<(), Diagnostics> {
        let mut diagnostics: Diagnostics = self.bound_names();
        diagnostics.extend(self.crate_facts());
        if self.is_lenient() {
            let found = self.facts_about_nothing();
            self.diagnostics.extend(found);
        } else {
            diagnostics.extend(self.facts_about_nothing());
        }
        diagnostics.into_result(())
    }

    fn bound_names(&self) -> Diagnostics {
        let bindings = self.bindings;
        let bad = |key: Key, name: &str, help: &str| {
            bindings.error(&key, format!("{name:?} cannot be the name of {:?}", key.entry())).help(help)
        };
        let mut found = Diagnostics::new();
        for (key, name) in bindings.operations.iter().filter(|(_, name)| split(name).is_none()) {
            let help = "an operation is called `module::function`, both in snake_case; a module is not \
                        called like a keyword or like a file of the crate";
            found.push(bad(Key::Operation(key.clone()), name, help));
        }
        for (key, name) in bindings.schemas.iter().filter(|(_, name)| !is_type_name(name)) {
            found.push(bad(Key::Schema(key.clone()), name, TYPE_HELP));
        }
        for (key, name) in bindings.types.iter().filter(|(_, name)| !is_type_name(name)) {
            found.push(bad(Key::Type(key.clone()), name, TYPE_HELP));
        }
        for (owner, names) in &bindings.variants {
            for (key, name) in names.iter().filter(|(_, name)| !is_variant_name(name)) {
                let help = "a variant's name is in UpperCamelCase; `Other` is what keeps unknown values";
                let key = Key::Variant { owner: owner.clone(), value: key.clone() };
                found.push(bad(key, name, help));
            }
        }
        let is_bad = |key: &str, name: &str| !is_value_name(bare(name), !key.contains('?'));
        for (key, name) in bindings.fields.iter().filter(|(key, name)| is_bad(key, name)) {
            found.push(bad(Key::Field(key.clone()), name, VALUE_HELP));
        }
        found
    }

    /// What goes to the manifest and to the root of the crate.
    fn crate_facts(&self) -> Vec<Diagnostic> {
        let bindings = self.bindings;
        let mut found = package_facts(bindings);
        found.extend(webhook_facts(bindings));
        if let Some(name) = &bindings.crate_name
            && !is_package_name(name)
        {
            let error =
                bindings.error(&Key::Fact("", "crate"), format!("{name:?} cannot be the name of a package"));
            found.push(error.help(PACKAGE_HELP));
        }
        if let Some(version) = &bindings.version
            && !is_version(version)
        {
            let error = bindings.error(&Key::Fact("", "version"), format!("{version:?} is no version"));
            found.push(error.help("a version is three numbers, as in `0.1.0`"));
        }
        if let Some(name) = &bindings.api
            && !is_marker_name(name)
        {
            let error =
                bindings.error(&Key::Fact("", "api"), format!("{name:?} cannot be the name of the API"));
            found.push(error.help(TYPE_HELP));
        }
        if let Some(url) = &bindings.base_url
            && !is_base_url(url)
        {
            let error =
                bindings.error(&Key::Fact("", "base_url"), format!("{url:?} is no URL to put paths behind"));
            found.push(error.help("it begins with `https://` or `http://` and a host, and has no query"));
        }
        let is_path =
            |path: &str| path.starts_with('/') && !path.ends_with('/') && !path.contains(['?', '#', ' ']);
        if let Some(path) = bindings.base_path.as_ref().filter(|path| !is_path(path)) {
            let key = Key::Fact("", "base_path");
            let error = bindings.error(&key, format!("{path:?} is no path that a base URL can end with"));
            found.push(error.help("write it as in `/rest`: a slash before it, and none behind it"));
        }
        if let Some(prefix) = bindings.env_prefix.as_ref().filter(|prefix| !is_env_prefix(prefix)) {
            let key = Key::Fact("", "env_prefix");
            let error =
                bindings.error(&key, format!("{prefix:?} cannot be what environment variables begin with"));
            found.push(
                error.help("it is of capital letters, digits and `_`, a letter first, as in `SAMPLE_CLOUD`"),
            );
        }
        let is_header = |name: &str| http::HeaderName::from_bytes(name.as_bytes()).is_ok();
        for name in bindings.servers.trace_headers.iter().filter(|name| !is_header(name)) {
            let key = Key::Fact("servers", "trace_headers");
            let error = bindings.error(&key, format!("{name:?} cannot be the name of a header"));
            found.push(error.help("write it as in `x-request-id`"));
        }
        for status in
            bindings.servers.transient_statuses.iter().filter(|status| !(400..600).contains(*status))
        {
            let key = Key::Fact("servers", "transient_statuses");
            let error = bindings.error(&key, format!("{status} is no status of a failure"));
            found.push(error.help("failures have statuses from 400 to 599"));
        }
        let errors = &bindings.errors;
        let pointers = [
            ("message", &errors.message),
            ("detail", &errors.detail),
            ("fields", &errors.fields),
            ("id", &errors.id),
        ];
        for (key, pointers) in pointers {
            for pointer in pointers.iter().filter(|pointer| !pointer.starts_with('/')) {
                let error =
                    bindings.error(&Key::Fact("errors", key), format!("{pointer:?} is no JSON pointer"));
                found.push(error.help("write it from the top of the body, as in `/error/message`"));
            }
        }
        for (operation, readings) in &bindings.readings {
            for name in readings.keys().filter(|name| !is_setter_name(name)) {
                let key = Key::Reading { operation: operation.clone(), name: name.clone() };
                let error = bindings.error(&key, format!("{name:?} cannot be the name of a method"));
                found.push(error.help("it is in lower case, and no method that every request has"));
            }
        }
        found
    }

    /// Programs that need modules or features which are not there. Runs once operations have their modules.
    pub(super) fn examples(&mut self) {
        let bindings = self.bindings;
        let mut features = self.names.features();
        features.extend(FEATURES);
        features.extend(WITH_EVENTS.iter().filter(|_| self.names.events.is_some()));
        let features: BTreeSet<String> = features.into_iter().map(str::to_owned).collect();
        for (program, needed) in &bindings.examples {
            for name in needed.iter().filter(|name| !features.contains(*name)) {
                let message = format!("`{program}` needs {name:?}, which is neither a module nor a feature");
                let error = bindings.error(&Key::Example(program.clone()), message);
                self.diagnostics.push(error.help("remove it, or correct it"));
            }
        }
    }

    /// Jobs that are asked about by a module that may be left out. Runs once operations have their modules.
    pub(super) fn jobs(&mut self) {
        let (api, names) = (self.api, &self.names.operations);
        for (operation, start) in api.operations.iter().zip(names) {
            let Some(asks) = operation.job.as_ref().and_then(|job| names.get(job.asks)) else { continue };
            if asks.module != start.module {
                let key = Key::Job { operation: operation.key(), key: "asks" };
                let message = format!("`{}` and `{}` stand in two modules", start.path(), asks.path());
                let error = self.bindings.error(&key, message);
                self.diagnostics.push(error.help("put both into one, or remove the job"));
            }
        }
    }

    /// Facts must not outlive what they are about.
    fn facts_about_nothing(&self) -> Vec<Diagnostic> {
        let (api, bindings) = (self.api, self.bindings);
        let mut found = Vec::new();
        let nothing = |section: &'static str, key: &'static str, name: &str, known: BTreeSet<String>| {
            let message = format!("`{key}` names {name:?}, which the document does not have");
            let help = format!("remove it, or correct it{}", likely(name, &known));
            bindings.error(&Key::Fact(section, key), message).help(help)
        };
        let parameters = || api.operations.iter().flat_map(|operation| &operation.parameters);
        for name in &bindings.multi_segment {
            if !parameters().any(|parameter| parameter.multi_segment && parameter.wire == *name) {
                let of_path = parameters().filter(|parameter| parameter.location == Location::Path);
                let known = of_path.map(|parameter| parameter.wire.clone()).collect();
                let fault = nothing("", "multi_segment", name, known);
                found.push(match self.lock.parameters.get(name) {
                    Some(new) => fault.help(format!("write {new:?} instead, which its path calls it now")),
                    None => fault,
                });
            }
        }
        for name in &bindings.secrets {
            let hides = |ty: &Type| match &ty.kind {
                Kind::Struct(body) => {
                    body.fields.iter().any(|field| field.is_called(name, ty.schema.as_deref()))
                }
                _ => false,
            };
            if !api.types.iter().any(hides) {
                found.push(nothing("", "secrets", name, fields(api, name.contains('.'))));
            }
        }
        for name in &bindings.only_by_tag {
            let is_hierarchy =
                |ty: &Type| ty.schema.as_ref() == Some(name) && matches!(ty.kind, Kind::Hierarchy(_));
            if !api.types.iter().any(is_hierarchy) {
                let is_hierarchy = |ty: &&Type| matches!(ty.kind, Kind::Hierarchy(_));
                found.push(nothing("", "only_by_tag", name, schemas(api.types.iter().filter(is_hierarchy))));
            }
        }
        let constants = api.types.iter().filter_map(|ty| match &ty.kind {
            Kind::Hierarchy(body) => Some(&body.variants),
            _ => None,
        });
        let constants: Vec<(Option<&String>, &Constant)> = constants
            .flatten()
            .flat_map(|variant| {
                let schema = api.get(variant.ty).schema.as_ref();
                variant.constants.iter().map(move |constant| (schema, constant))
            })
            .collect();
        for (name, value) in &bindings.constants {
            let is_said = constants.iter().any(|(schema, constant)| {
                let key = schema.map(|schema| format!("{schema}.{}", constant.property));
                key.as_ref() == Some(name) && constant.value == *value
            });
            if !is_said {
                let message = format!("{name:?} tells no child of a hierarchy from the others");
                let error = bindings.error(&Key::Constant(name.clone()), message);
                let known = constants.iter().filter(|(_, constant)| constant.value == *value);
                let known = known
                    .filter_map(|(schema, constant)| Some(format!("{}.{}", (*schema)?, constant.property)));
                let meant = likely(name, &known.collect());
                found.push(error.help(format!("write it as `schema.property`, or remove it{meant}")));
            }
        }
        if let Some(name) = &bindings.errors.schema
            && !api.types.iter().any(|ty| ty.schema.as_ref() == Some(name))
        {
            found.push(nothing("errors", "schema", name, schemas(api.types.iter())));
        }
        found.extend(self.server_version());
        found.extend(webhook_facts_about_nothing(bindings, api));
        found
    }
}

/// The components that some types are.
fn schemas<'t>(types: impl Iterator<Item = &'t Type>) -> BTreeSet<String> {
    types.filter_map(|ty| ty.schema.clone()).collect()
}

/// The fields of structs by their names on the wire, as `schema.property` where they are asked for by schema.
fn fields(api: &Api, by_schema: bool) -> BTreeSet<String> {
    let structs = api.types.iter().filter_map(|ty| match &ty.kind {
        Kind::Struct(body) => Some((&ty.schema, body)),
        _ => None,
    });
    let wires = structs.flat_map(|(schema, body)| body.fields.iter().map(move |field| (schema, &field.wire)));
    let named = wires.filter_map(|(schema, wire)| match (by_schema, schema) {
        (false, _) => Some(wire.clone()),
        (true, Some(schema)) => Some(format!("{schema}.{wire}")),
        (true, None) => None,
    });
    named.collect()
}

/// What a package may be called.
pub(crate) const PACKAGE_HELP: &str =
    "a package's name is of ASCII letters, digits, `-` and `_`, a letter first";

/// True where cargo takes this as the name of a package.
pub(crate) fn is_package_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|character| character.is_ascii_alphanumeric() || "-_".contains(character))
        && is_module_name(&name.replace('-', "_").to_lowercase())
}

/// Three numbers, then whatever a version may add to them.
fn is_version(version: &str) -> bool {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers: Vec<&str> = core.split('.').collect();
    let is_number = |text: &&str| !text.is_empty() && text.chars().all(|digit| digit.is_ascii_digit());
    numbers.len() == 3 && numbers.iter().all(is_number)
}

/// True for what every shell takes at the beginning of a variable's name.
fn is_env_prefix(prefix: &str) -> bool {
    let is_capital = |character: char| character.is_ascii_uppercase();
    prefix.starts_with(is_capital)
        && !prefix.ends_with('_')
        && prefix
            .chars()
            .all(|character| is_capital(character) || character.is_ascii_digit() || character == '_')
}

fn is_base_url(url: &str) -> bool {
    let uri: Option<http::Uri> = url.parse().ok();
    uri.is_some_and(|uri| {
        matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some() && uri.query().is_none()
    })
}
