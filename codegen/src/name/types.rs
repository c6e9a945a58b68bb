//! Structs, enums and hierarchies.

use std::collections::BTreeMap;

use super::case::type_name;
use super::naming::Naming;
use crate::bindings::Key;
use crate::ir::{Type, TypeId};
use crate::pointer::Pointer;
use crate::surface::names::TypeNames;

impl Naming<'_> {
    pub(super) fn types(&mut self) {
        let mut taken: BTreeMap<String, &Pointer> = BTreeMap::new();
        for id in self.api.named() {
            let origin = &self.api.get(id).origin;
            let made = match self.previous.bases.get(&id).copied() {
                Some(hierarchy) => self.type_name(hierarchy).map(|name| format!("{name}Base")),
                None => self.type_name(id),
            };
            let shown = origin.fragment();
            if made.is_none() {
                self.error(
                    origin,
                    "no Rust name can be made for this schema".to_owned(),
                    format!("add `{shown:?} = \"Name\"` to [types] of bindings.toml"),
                );
            }
            let Some(mut name) = made.or_else(|| self.is_lenient().then(|| format!("Schema{}", id.0))) else {
                continue;
            };
            if let Some(other) = taken.get(&name) {
                let message =
                    format!("`{name}` would be the name of this schema and of `{}`", other.fragment());
                self.error(
                    origin,
                    message,
                    format!("give one of them another name: [schemas] of bindings.toml by schema, [types] by pointer (`{shown:?} = \"…\"`)"),
                );
                if self.is_lenient() {
                    name = self
                        .rule_name(id)
                        .filter(|name| !taken.contains_key(name))
                        .unwrap_or_else(|| format!("{name}{}", id.0));
                }
            }
            taken.insert(name.clone(), origin);
            self.names.types.insert(id, TypeNames { name, ..TypeNames::default() });
        }
    }

    fn type_name(&mut self, id: TypeId) -> Option<String> {
        let ty = self.api.get(id);
        if let Some(schema) = &ty.schema {
            if self.bindings.schemas.contains_key(schema) {
                self.used.insert(Key::Schema(schema.clone()));
            } else if let Some(name) = self.previous.types.get(&id) {
                return Some(name.clone());
            }
            return self.schema_name(schema);
        }
        if let Some((key, name)) = self.bound_type(ty) {
            let (key, name) = (key.clone(), name.clone());
            self.used.insert(Key::Type(key));
            return Some(name);
        }
        if let Some(name) = self.previous.types.get(&id) {
            return Some(name.clone());
        }
        self.rule_name(id)
    }

    /// The entry of the bindings that is about one of a type's places.
    pub(super) fn bound_type(&self, ty: &Type) -> Option<(&'_ String, &'_ String)> {
        let types = &self.bindings.types;
        ty.origins().find_map(|origin| {
            let known = types.get_key_value(&self.places.of_pointer(origin).fragment());
            known.or_else(|| types.get_key_value(&origin.fragment()))
        })
    }

    /// The name where nobody has said one.
    fn rule_name(&self, id: TypeId) -> Option<String> {
        let ty = self.api.get(id);
        match &ty.schema {
            Some(schema) => self.schema_name(schema),
            None => self.inline_name(&ty.origin),
        }
    }

    /// What a component schema is called: what people say, else its own name without what says nothing.
    fn schema_name(&self, schema: &str) -> Option<String> {
        if let Some(name) = self.bindings.schemas.get(schema) {
            return Some(name.clone());
        }
        let prefixes = self.bindings.schema_prefixes.iter();
        let short = prefixes.filter_map(|prefix| schema.strip_prefix(prefix.as_str()));
        type_name(short.filter(|rest| !rest.is_empty()).min_by_key(|rest| rest.len()).unwrap_or(schema))
    }

    /// An inline shape is called after what holds it.
    fn inline_name(&self, origin: &Pointer) -> Option<String> {
        let steps: Vec<String> = origin.keys().collect();
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        match steps.as_slice() {
            ["components", "schemas", schema, rest @ ..] => {
                let owner = self.schema_name(schema)?;
                type_name(&format!("{owner} {}", words(rest)))
            }
            ["components", _, name, rest @ ..] => type_name(&format!("{name} {}", words(rest))),
            ["paths", path, rest @ ..] => {
                let method = rest.first().copied().unwrap_or_default();
                let place = self.api.operations.iter().position(|operation| {
                    operation.path == *path
                        && (operation.method.eq_ignore_ascii_case(method) || method == "parameters")
                })?;
                let (operation, names) = (&self.api.operations[place], &self.names.operations[place]);
                let is_around = |place: &Pointer| origin.inside(place).is_some_and(|rest| !rest.is_empty());
                let parameter = operation.parameters.iter().find(|parameter| is_around(&parameter.origin));
                let owner = format!("{} {}", names.module, names.function);
                match (parameter, rest.get(1).copied()) {
                    (Some(parameter), _) => type_name(&format!("{owner} {}", parameter.wire)),
                    (None, Some("requestBody")) => type_name(&format!("{owner} body {}", words(&rest[2..]))),
                    (None, _) => {
                        type_name(&format!("{owner} answer {}", words(rest.get(1..).unwrap_or_default())))
                    }
                }
            }
            _ => None,
        }
    }
}

/// The property names of a pointer.
fn words(steps: &[&str]) -> String {
    let mut words = Vec::new();
    let mut steps = steps.iter();
    while let Some(step) = steps.next() {
        match *step {
            "properties" => words.extend(steps.next().copied()),
            "additionalProperties" => words.push("value"),
            _ => {}
        }
    }
    words.join(" ")
}
