//! Swagger 2.0 → OpenAPI 3.0, node by node, each remembering where it stood.
//!
//! Nothing is judged here and nothing is lost on the way: what 3.0 says in
//! another place goes there, extensions stay with their node, and of the few
//! things that 3.0 cannot say it is told what they are read as.

mod parameter;
mod response;
mod schema;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::pointer::Pointer;

/// Keeps a way to write lists that OpenAPI 3.0 has no style for, or has it elsewhere only.
pub(crate) const COLLECTION_FORMAT: &str = "x-collection-format";

/// Beside `content`, for what was a list of media types: their order.
pub(crate) const MEDIA_ORDER: &str = "x-media-order";

/// Notes the order of media types beside the content that they were made, where that is not the usual one.
fn note_order(beside: &mut Map<String, Value>, media_types: &[String]) {
    if !media_types.is_sorted() {
        beside.insert(MEDIA_ORDER.to_owned(), media_types.into());
    }
}

/// What the lift makes of a document.
pub(super) struct Lifted {
    pub(super) value: Value,
    /// Pointer in the lifted document → pointer in the Swagger one, for every
    /// node that moved (what is below moved along).
    pub(super) moves: BTreeMap<Pointer, Pointer>,
    /// Pointer in the Swagger document and what is wrong there.
    pub(super) faults: Vec<(Pointer, String)>,
}

/// What an operation that names no media type of its own falls back to, where
/// the whole document names none either.
const JSON: &str = "application/json";

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

struct Lift<'d> {
    swagger: &'d Value,
    consumes: Vec<String>,
    produces: Vec<String>,
    moves: BTreeMap<Pointer, Pointer>,
    faults: Vec<(Pointer, String)>,
}

/// Lifts a document that calls itself Swagger 2.0.
pub(super) fn lift(swagger: &Value) -> Lifted {
    let mut lift = Lift {
        swagger,
        consumes: or_json(texts(swagger.get("consumes"))),
        produces: or_json(texts(swagger.get("produces"))),
        moves: BTreeMap::new(),
        faults: Vec::new(),
    };
    let value = lift.document();
    Lifted { value, moves: lift.moves, faults: lift.faults }
}

impl<'d> Lift<'d> {
    fn moved(&mut self, to: Pointer, from: Pointer) {
        self.moves.insert(to, from);
    }

    fn fault(&mut self, from: Pointer, message: impl Into<String>) {
        self.faults.push((from, message.into()));
    }

    fn document(&mut self) -> Value {
        let mut document = Map::new();
        let mut components = Map::new();
        document.insert("openapi".to_owned(), "3.0.3".into());
        self.moved(Pointer::of(["openapi"]), Pointer::of(["swagger"]));
        if let Some(servers) = self.servers(self.swagger.get("schemes")) {
            document.insert("servers".to_owned(), servers);
            self.moved(Pointer::of(["servers"]), Pointer::of(["host"]));
        }
        for (key, value) in entries(self.swagger) {
            match key.as_str() {
                "swagger" | "host" | "basePath" | "schemes" | "consumes" | "produces" | "components" => {}
                "definitions" => {
                    self.moved(Pointer::of(["components", "schemas"]), Pointer::of(["definitions"]));
                    components.insert("schemas".to_owned(), schema::map(value));
                }
                "parameters" => self.shared_parameters(value, &mut components),
                "responses" => {
                    let responses = entries(value)
                        .map(|(name, response)| {
                            let from = Pointer::of(["responses", name]);
                            let to = Pointer::of(["components", "responses", name]);
                            let lifted = self.response(response, None, name, &from, &to);
                            (name.clone(), lifted)
                        })
                        .collect();
                    components.insert("responses".to_owned(), Value::Object(responses));
                }
                "securityDefinitions" => {
                    let (to, from) = (["components", "securitySchemes"], ["securityDefinitions"]);
                    self.moved(Pointer::of(to), Pointer::of(from));
                    let schemes = entries(value)
                        .map(|(name, scheme)| (name.clone(), self.security_scheme(name, scheme)))
                        .collect();
                    components.insert("securitySchemes".to_owned(), Value::Object(schemes));
                }
                "paths" => {
                    let paths = entries(value)
                        .map(|(path, item)| (path.clone(), self.path_item(path, item)))
                        .collect();
                    document.insert("paths".to_owned(), Value::Object(paths));
                }
                _ => {
                    document.insert(key.clone(), value.clone());
                }
            }
        }
        self.components_of_3_0(&mut components);
        if !components.is_empty() {
            document.insert("components".to_owned(), Value::Object(components));
        }
        Value::Object(document)
    }

    /// What a document of 2.0 has in the place of 3.0 is there as well.
    fn components_of_3_0(&self, components: &mut Map<String, Value>) {
        for (section, members) in self.swagger.get("components").into_iter().flat_map(entries) {
            match components.get_mut(section) {
                Some(Value::Object(own)) => {
                    for (name, member) in entries(members) {
                        own.entry(name.clone()).or_insert_with(|| member.clone());
                    }
                }
                _ => drop(components.insert(section.clone(), members.clone())),
            }
        }
    }

    /// One server per scheme; `None` where the document says nothing of one.
    fn servers(&self, schemes: Option<&Value>) -> Option<Value> {
        let host = self.swagger.get("host").and_then(Value::as_str);
        let base = self.swagger.get("basePath").and_then(Value::as_str);
        let url = |start: String| -> Value {
            let mut server = Map::new();
            server.insert("url".to_owned(), Value::String(start));
            Value::Object(server)
        };
        let base_path = match base.unwrap_or_default() {
            base if base.is_empty() || base.starts_with('/') => base.to_owned(),
            base => format!("/{base}"),
        };
        match (host, base) {
            (None, None) => None,
            (None, Some(_)) => Some(Value::Array(vec![url(base_path)])),
            // A whole address where the host belongs.
            (Some(host), _) if host.contains("://") => {
                Some(Value::Array(vec![url(format!("{}{base_path}", host.trim_end_matches('/')))]))
            }
            (Some(host), _) => {
                let mut schemes = texts(schemes).unwrap_or_else(|| vec!["https".to_owned()]);
                // Of several, what nobody can listen to.
                schemes.sort_by_key(|scheme| !scheme.eq_ignore_ascii_case("https"));
                Some(schemes.iter().map(|scheme| url(format!("{scheme}://{host}{base_path}"))).collect())
            }
        }
    }

    fn path_item(&mut self, path: &str, item: &'d Value) -> Value {
        let here = Pointer::of(["paths", path]);
        let Value::Object(map) = item else {
            return item.clone();
        };
        let shared: Vec<(Pointer, &Value)> = listed(item.get("parameters"), &here);
        let (bodies, others): (Vec<_>, Vec<_>) =
            shared.into_iter().partition(|(_, parameter)| self.is_body(parameter));
        let mut lifted = Map::new();
        for (key, value) in map {
            if METHODS.contains(&key.as_str()) {
                let operation = self.operation(key, value, &bodies, &here.join(key));
                lifted.insert(key.clone(), operation);
            } else if key != "parameters" {
                lifted.insert(key.clone(), value.clone());
            }
        }
        if !others.is_empty() {
            let parameters = self.parameters(&others, &here);
            lifted.insert("parameters".to_owned(), parameters);
        }
        Value::Object(lifted)
    }

    fn operation(
        &mut self,
        method: &str,
        operation: &'d Value,
        shared: &[(Pointer, &'d Value)],
        here: &Pointer,
    ) -> Value {
        let Value::Object(map) = operation else {
            return operation.clone();
        };
        let own = listed(operation.get("parameters"), here);
        let (mut bodies, others): (Vec<_>, Vec<_>) =
            own.into_iter().partition(|(_, parameter)| self.is_body(parameter));
        for (from, parameter) in shared {
            let again = bodies.iter().any(|(_, other)| self.is_same(other, parameter));
            if !again {
                bodies.push((from.clone(), parameter));
            }
        }
        let mut lifted = Map::new();
        for (key, value) in map {
            match key.as_str() {
                "parameters" | "consumes" | "produces" | "schemes" => {}
                "responses" => {
                    let produces = own_texts(operation.get("produces"));
                    let at = here.join("responses");
                    let responses = entries(value)
                        .map(|(status, response)| {
                            let from = at.join(status);
                            let produces = produces.as_deref();
                            let lifted = self.response(response, produces, status, &from, &from);
                            (status.clone(), lifted)
                        })
                        .collect();
                    lifted.insert("responses".to_owned(), Value::Object(responses));
                }
                _ => {
                    lifted.insert(key.clone(), value.clone());
                }
            }
        }
        if !others.is_empty() {
            let parameters = self.parameters(&others, here);
            lifted.insert("parameters".to_owned(), parameters);
        }
        let consumes = own_texts(operation.get("consumes"));
        if let Some(body) = self.request_body(method, &bodies, consumes.as_deref(), here) {
            lifted.insert("requestBody".to_owned(), body);
        }
        if let (Some(schemes), Some(servers)) =
            (operation.get("schemes"), self.servers(operation.get("schemes")))
            && schemes != self.swagger.get("schemes").unwrap_or(&Value::Null)
            // A host alone is one address, whatever the scheme.
            && self.servers(self.swagger.get("schemes")).is_none_or(|usual| usual.get(0) != servers.get(0))
        {
            self.moved(here.join("servers"), here.join("schemes"));
            lifted.insert("servers".to_owned(), servers);
        }
        Value::Object(lifted)
    }

    fn security_scheme(&mut self, name: &str, scheme: &Value) -> Value {
        let from = Pointer::of(["securityDefinitions", name]);
        let mut lifted = Map::new();
        let mut flow = Map::new();
        for (key, value) in entries(scheme) {
            match (key.as_str(), value.as_str()) {
                ("type", Some("basic")) => {
                    lifted.insert("type".to_owned(), "http".into());
                    lifted.insert("scheme".to_owned(), "basic".into());
                }
                ("flow", _) => {}
                ("authorizationUrl" | "tokenUrl" | "scopes", _) => {
                    flow.insert(key.clone(), value.clone());
                }
                _ => {
                    lifted.insert(key.clone(), value.clone());
                }
            }
        }
        if let Some(said) = scheme.get("flow").and_then(Value::as_str) {
            let key = match said {
                "application" => "clientCredentials",
                "accessCode" => "authorizationCode",
                "implicit" | "password" => said,
                _ => {
                    self.fault(
                        from.join("flow"),
                        format!("`{said}` is no OAuth flow: nothing is read of it"),
                    );
                    said
                }
            };
            flow.entry("scopes").or_insert_with(|| Map::new().into());
            let to = Pointer::of(["components", "securitySchemes", name, "flows"]);
            self.moved(to, from);
            let flows = Map::from_iter([(key.to_owned(), Value::Object(flow))]);
            lifted.insert("flows".to_owned(), Value::Object(flows));
        }
        Value::Object(lifted)
    }
}

/// The entries of a mapping; none of anything else.
fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// Media types; that of JSON where nothing says any.
fn or_json(list: Option<Vec<String>>) -> Vec<String> {
    list.unwrap_or_else(|| vec![JSON.to_owned()])
}

/// The texts of a list that holds any; one text is a list of one.
fn texts(value: Option<&Value>) -> Option<Vec<String>> {
    let list = match value? {
        Value::Array(list) => list.as_slice(),
        other => std::slice::from_ref(other),
    };
    let texts: Vec<String> = list.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    (!texts.is_empty()).then_some(texts)
}

/// The same of an operation: an empty list takes back what is said of all.
fn own_texts(value: Option<&Value>) -> Option<Vec<String>> {
    match value {
        Some(Value::Array(list)) if list.is_empty() => Some(Vec::new()),
        given => texts(given),
    }
}

/// The parameters of a path or an operation, each with its pointer.
fn listed<'d>(parameters: Option<&'d Value>, here: &Pointer) -> Vec<(Pointer, &'d Value)> {
    let list = here.join("parameters");
    parameters
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate()
        .map(|(index, parameter)| (list.index(index), parameter))
        .collect()
}
