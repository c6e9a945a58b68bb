//! Structs, enums and hierarchies.

use std::collections::BTreeMap;

use super::Naming;
use super::case::type_name;
use crate::ir::{Api, Type, TypeId};

impl Naming<'_> {
    pub(super) fn types(&mut self, api: &mut Api) {
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut named: Vec<(TypeId, String)> = Vec::new();
        for id in api.ids() {
            let ty = api.get(id);
            if !ty.reached || !ty.is_named() {
                continue;
            }
            let made = match self.previous.bases.get(&id).copied() {
                Some(hierarchy) => self.type_name(api, hierarchy).map(|name| format!("{name}Base")),
                None => self.type_name(api, id),
            };
            let origin = ty.origin().to_owned();
            if made.is_none() {
                self.error(
                    &origin,
                    "no Rust name can be made for this schema".to_owned(),
                    format!("add `{origin:?} = \"Name\"` to [types] of bindings.toml"),
                );
            }
            let Some(mut name) = made.or_else(|| self.is_lenient().then(|| format!("Schema{}", id.0))) else {
                continue;
            };
            if let Some(other) = taken.get(&name) {
                self.error(
                    &origin,
                    format!("`{name}` would be the name of this schema and of `{other}`"),
                    format!("give one of them another name: [schemas] of bindings.toml by schema, [types] by pointer (`{origin:?} = \"…\"`)"),
                );
                if self.is_lenient() {
                    name = self
                        .rule_name(api, id)
                        .filter(|name| !taken.contains_key(name))
                        .unwrap_or_else(|| format!("{name}{}", id.0));
                }
            }
            taken.insert(name.clone(), origin);
            named.push((id, name));
        }
        for (id, name) in named {
            api.get_mut(id).name = name;
        }
    }

    fn type_name(&mut self, api: &Api, id: TypeId) -> Option<String> {
        let ty = api.get(id);
        if let Some(schema) = &ty.schema {
            if self.bindings.schemas.contains_key(schema) {
                self.mark_used("schemas", schema);
            } else if let Some(name) = self.previous.types.get(&id) {
                return Some(name.clone());
            }
            return self.schema_name(schema);
        }
        if let Some((key, name)) = self.bound_type(ty) {
            let (key, name) = (key.clone(), name.clone());
            self.mark_used("types", &key);
            return Some(name);
        }
        if let Some(name) = self.previous.types.get(&id) {
            return Some(name.clone());
        }
        self.rule_name(api, id)
    }

    /// The entry of the bindings that is about one of a type's places.
    pub(super) fn bound_type(&self, ty: &Type) -> Option<(&String, &String)> {
        ty.origins.iter().find_map(|origin| {
            let types = &self.bindings.types;
            types.get_key_value(&*self.places.of_pointer(origin)).or_else(|| types.get_key_value(origin))
        })
    }

    /// The name where nobody has said one.
    fn rule_name(&self, api: &Api, id: TypeId) -> Option<String> {
        let ty = api.get(id);
        match &ty.schema {
            Some(schema) => self.schema_name(schema),
            None => self.inline_name(api, ty.origin()),
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
    fn inline_name(&self, api: &Api, origin: &str) -> Option<String> {
        let steps: Vec<String> = origin
            .trim_start_matches("#/")
            .split('/')
            .map(|step| step.replace("~1", "/").replace("~0", "~"))
            .collect();
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        match steps.as_slice() {
            ["components", "schemas", schema, rest @ ..] => {
                let owner = self.schema_name(schema)?;
                type_name(&format!("{owner} {}", words(rest)))
            }
            ["components", _, name, rest @ ..] => type_name(&format!("{name} {}", words(rest))),
            ["paths", path, rest @ ..] => {
                let method = rest.first().copied().unwrap_or_default();
                let operation = api.operations.iter().find(|operation| {
                    operation.path == *path
                        && (operation.method.eq_ignore_ascii_case(method) || method == "parameters")
                })?;
                let parameter = operation
                    .parameters
                    .iter()
                    .find(|parameter| origin.starts_with(&format!("{}/", parameter.origin)));
                let owner = format!("{} {}", operation.module, operation.function.trim_start_matches("r#"));
                match (parameter, rest.get(1).copied()) {
                    (Some(parameter), _) => type_name(&format!("{owner} {}", parameter.wire)),
                    (None, Some("requestBody")) => type_name(&format!("{owner} body {}", words(&rest[2..]))),
                    (None, _) => type_name(&format!("{owner} answer {}", words(&rest[1..]))),
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
