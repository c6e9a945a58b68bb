//! Where a crate's client sends, and how it proves who asks, as users see it: constants for places, constructors
//! of credentials.

use std::collections::BTreeSet;

use heck::ToShoutySnakeCase;
use serde::Deserialize;

use super::foreign::{code, prose};
use super::names::{snake, whole_words};
use crate::ir::{self, Proof};
pub use crate::ir::{KeyPlace, ServerVariable};

/// What people decided of it, whatever the document says.
#[derive(Clone, Copy, Debug)]
pub struct Decided<'a> {
    /// Where the API is served.
    pub base_url: Option<&'a str>,
    /// What addresses of installations end with.
    pub base_path: Option<&'a str>,
    /// Constructors beside those of the document; `None` where the runtime's credentials serve as they are.
    pub credentials: Option<&'a [Constructor]>,
    /// Where a person is asked, and where tokens are given out.
    pub oauth: Option<(&'a str, &'a str)>,
    /// Whether documentation says of a place what the document does.
    pub says_places: bool,
}

/// A constructor that the runtime's credentials have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Constructor {
    /// A person's token, by e-mail address.
    ApiToken,
    /// HTTP Basic.
    Basic,
    /// A token, as `Bearer`.
    Bearer,
    /// A JSON Web Token, as `JWT`.
    Jwt,
}

/// What holds for the whole crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// The only place where the API is served, where there is one without variables.
    pub base_url: Option<String>,
    /// What addresses of installations end with.
    pub base_path: Option<String>,
    /// Places to choose from, the usual one first; none where `base_url` says it.
    pub servers: Vec<Server>,
    /// Places of operations that are served elsewhere.
    pub elsewhere: Vec<Server>,
    /// Constructors of the crate's own credentials; none where the runtime's serve.
    pub credentials: Vec<Constructed>,
    /// What operations want that do not say it: alternatives, each of the schemes that are needed together.
    pub security: Vec<Vec<String>>,
    /// How a token is sent that stands alone, where that is not as `Bearer`.
    pub token: Option<(KeyPlace, String)>,
    /// Where tokens of OAuth 2 come from: the constant, and the addresses.
    pub oauth: Vec<OAuth>,
    /// The versions of servers that the document was joined from, the oldest first; none where it is of one.
    pub versions: Vec<String>,
}

/// A place as a constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The constant; empty for one that has none.
    pub name: String,
    /// The address.
    pub url: String,
    /// What is known of its variables.
    pub variables: Vec<ServerVariable>,
    /// Its documentation.
    pub docs: String,
}

/// A constructor of credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constructed {
    /// The function.
    pub name: String,
    /// What it makes.
    pub makes: Makes,
    /// The scheme, as the document calls it; none for what bindings add.
    pub scheme: Option<String>,
    /// Its documentation.
    pub docs: String,
}

/// What a constructor makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Makes {
    /// A key at a place, under a name.
    Key(KeyPlace, String),
    /// HTTP Basic.
    Basic,
    /// A token, as `Bearer`.
    Bearer,
    /// What is fetched and renewed by OAuth 2.
    OAuth,
    /// HTTP Basic of a person's token.
    ApiToken,
    /// A token, as `JWT`.
    Jwt,
}

/// The addresses of a server that gives out tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OAuth {
    /// The constant.
    pub name: String,
    /// Where a person is asked, where one is.
    pub authorize: Option<String>,
    /// Where tokens are given out.
    pub token: String,
    /// Where they are renewed, where that is elsewhere.
    pub refresh: Option<String>,
    /// Its documentation.
    pub docs: String,
}

impl Service {
    /// What users see of it, with what people decided.
    #[must_use]
    pub fn of(service: &ir::Service, decided: Decided<'_>) -> Self {
        let only = match service.servers.as_slice() {
            [only] if !only.url.contains('{') => Some(only.url.clone()),
            _ => None,
        };
        let servers = if only.is_some() { &[][..] } else { &service.servers };
        let base_path = decided.base_path.map(str::to_owned).or_else(|| service.base_path.clone());
        let credentials =
            decided.credentials.map_or_else(Vec::new, |added| constructors(&service.schemes, added));
        let has_any = !credentials.is_empty();
        let has_several = have_several(&credentials);
        let key = |scheme: &ir::SecurityScheme| match &scheme.proof {
            Proof::Key(place, wire) => Some((*place, wire.clone())),
            Proof::Basic | Proof::Bearer | Proof::OAuth(_) => None,
        };
        let takes_bearer =
            |scheme: &ir::SecurityScheme| matches!(scheme.proof, Proof::Bearer | Proof::OAuth(_));
        // A cookie is what a browser got by logging in: a token is rather what goes elsewhere.
        let token =
            service.schemes.iter().filter_map(key).min_by_key(|(place, _)| *place == KeyPlace::Cookie);
        let takes_token = !service.schemes.iter().any(takes_bearer);
        Self {
            base_url: decided.base_url.map(str::to_owned).or(only),
            base_path,
            servers: named(servers, decided.says_places),
            elsewhere: service.elsewhere.iter().map(|server| shown(server, String::new(), false)).collect(),
            credentials,
            security: if has_several { service.security.clone() } else { Vec::new() },
            token: token.filter(|_| takes_token && has_any),
            oauth: oauth(service, decided),
            versions: Vec::new(),
        }
    }

    /// Where its calls go that are served nowhere else, in a line; none where every client says it.
    #[must_use]
    pub fn place(&self) -> Option<String> {
        self.base_url.clone().or_else(|| self.servers.first().map(|server| server.url.clone()))
    }

    /// Whether a client can have several credentials, by what the document calls them.
    #[must_use]
    pub fn has_several(&self) -> bool {
        have_several(&self.credentials)
    }

    /// Whether the crate has credentials of its own.
    #[must_use]
    pub fn has_credentials(&self) -> bool {
        !self.credentials.is_empty()
    }
}

/// Whether there are credentials of several schemes.
fn have_several(credentials: &[Constructed]) -> bool {
    credentials.iter().filter_map(|one| one.scheme.as_ref()).collect::<BTreeSet<_>>().len() > 1
}

/// The name, or the first number behind it that is free; it is taken then.
fn free(taken: &mut BTreeSet<String>, name: &str) -> String {
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    std::iter::once(name.to_owned())
        .chain(numbered)
        .find(|free| taken.insert(free.clone()))
        .unwrap_or_default()
}

/// Methods of every crate's credentials, which no constructor may be called as.
const METHODS: [&str; 9] =
    ["and", "borrow", "clone", "from", "into", "of_scheme", "provider", "self", "super"];

fn constructors(schemes: &[ir::SecurityScheme], added: &[Constructor]) -> Vec<Constructed> {
    let mut taken: BTreeSet<String> = METHODS.iter().map(|name| (*name).to_owned()).collect();
    let mut found = Vec::new();
    let mut push = |name: String, makes: Makes, scheme: Option<&str>, docs: String| {
        let name = free(&mut taken, &name);
        found.push(Constructed { name, makes, scheme: scheme.map(str::to_owned), docs });
    };
    for scheme in schemes {
        let of = code(&scheme.name);
        let name = function(&scheme.name);
        let scheme_name = Some(scheme.name.as_str());
        match &scheme.proof {
            Proof::Key(place, wire) => {
                let place_name = match place {
                    KeyPlace::Header => "header",
                    KeyPlace::Query => "query parameter",
                    KeyPlace::Cookie => "cookie",
                };
                let docs = format!("{of}: a key in the {place_name} {}, sent as it is.", code(wire));
                push(name, Makes::Key(*place, wire.clone()), scheme_name, docs);
            }
            Proof::Basic => {
                push(name, Makes::Basic, scheme_name, format!("{of}: HTTP Basic, a user and a password."))
            }
            Proof::Bearer => {
                push(name, Makes::Bearer, scheme_name, format!("{of}: a token, sent as `Bearer`."))
            }
            Proof::OAuth(_) => {
                let docs =
                    format!("{of}: an access token of OAuth 2 that the program has got, sent as `Bearer`.");
                push(name.clone(), Makes::Bearer, scheme_name, docs);
                let docs =
                    format!("{of}: an access token of OAuth 2 that is fetched and renewed, see [`oauth`].");
                push(format!("{name}_renewed"), Makes::OAuth, scheme_name, docs);
            }
        }
    }
    for constructor in added {
        let (name, makes, docs) = match constructor {
            Constructor::ApiToken => {
                ("api_token", Makes::ApiToken, "A person's API token, with the e-mail address.")
            }
            Constructor::Basic => ("basic", Makes::Basic, "HTTP Basic: a user and a password."),
            Constructor::Bearer => ("bearer", Makes::Bearer, "A token, sent as `Bearer`."),
            Constructor::Jwt => {
                ("jwt", Makes::Jwt, "A JSON Web Token that the program signed itself, sent as `JWT`.")
            }
        };
        push(name.to_owned(), makes, None, docs.to_owned());
    }
    found
}

/// The name of a function, from what a document calls something.
fn function(text: &str) -> String {
    identifier(&snake(&whole_words(text)), "scheme")
}

/// A text as an identifier of ASCII's letters; a word and it where it begins otherwise.
fn identifier(text: &str, word: &str) -> String {
    let kept: String =
        text.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect();
    match kept.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => kept,
        Some(_) => format!("{word}_{}", kept.trim_start_matches('_')),
        None => word.to_owned(),
    }
}

/// The longest description that names a place, in words.
const MOST_WORDS: usize = 4;

/// Places with constants, each called after what the document says of it, else after its address.
fn named(servers: &[ir::Server], says_places: bool) -> Vec<Server> {
    // The trait that says where the API is served has a constant too.
    let mut taken = BTreeSet::from(["INFO".to_owned()]);
    let mut found = Vec::new();
    for server in servers {
        let said = server.said.as_deref().map(|said| said.trim_end_matches('.'));
        let words = said
            .filter(|said| said.is_ascii() && (1..=MOST_WORDS).contains(&said.split_whitespace().count()));
        let name = words.unwrap_or_else(|| {
            let host = server.url.split_once("://").map_or(server.url.as_str(), |(_, host)| host);
            host.split(['.', ':', '/'])
                .find(|part| part.contains(|letter: char| letter.is_ascii_alphabetic()))
                .unwrap_or(host)
        });
        let name = identifier(&name.to_shouty_snake_case(), "SERVER");
        let name = if name == "SERVER_" { "SERVER".to_owned() } else { name };
        found.push(shown(server, free(&mut taken, &name), says_places));
    }
    found
}

fn shown(server: &ir::Server, name: String, is_described: bool) -> Server {
    let mut docs = format!("{}.", code(&server.url));
    if let Some(said) = server.said.as_ref().filter(|_| is_described) {
        docs = format!("{}: {docs}", prose(said.trim_end_matches('.')));
    }
    for variable in &server.variables {
        let values: Vec<String> = variable.values.iter().take(20).map(|value| code(value)).collect();
        let values = if values.is_empty() { "anything".to_owned() } else { values.join(", ") };
        let (name, default) = (code(&variable.name), code(&variable.default));
        docs.push_str(&format!(
            "\n\nThe variable {name} is {default} where nobody says it; it may be {values}."
        ));
    }
    Server { name, url: server.url.clone(), variables: server.variables.clone(), docs }
}

fn oauth(service: &ir::Service, decided: Decided<'_>) -> Vec<OAuth> {
    if let Some((authorize, token)) = decided.oauth {
        let docs = "Where a person is asked, and where tokens are given out.".to_owned();
        let (authorize, token) = (Some(authorize.to_owned()), token.to_owned());
        return vec![OAuth { name: "OAUTH".to_owned(), authorize, token, refresh: None, docs }];
    }
    let mut found: Vec<OAuth> = Vec::new();
    for scheme in &service.schemes {
        let Proof::OAuth(flows) = &scheme.proof else { continue };
        for flow in flows {
            let is_known = found.iter().any(|other| {
                other.authorize == flow.authorize
                    && other.token == flow.token
                    && other.refresh == flow.refresh
            });
            if is_known {
                continue;
            }
            let own = identifier(&format!("{} {}", scheme.name, flow.name).to_shouty_snake_case(), "SCHEME");
            let mut name = if found.is_empty() { "OAUTH".to_owned() } else { format!("OAUTH_{own}") };
            if found.iter().any(|other| other.name == name) {
                name = format!("{name}_{}", found.len() + 1);
            }
            let asked = if flow.authorize.is_some() { "Where a person is asked, and where" } else { "Where" };
            let docs = format!(
                "{asked} tokens are given out: {}, by its flow {}.",
                code(&scheme.name),
                code(flow.name)
            );
            let (authorize, token) = (flow.authorize.clone(), flow.token.clone());
            found.push(OAuth { name, authorize, token, refresh: flow.refresh.clone(), docs });
        }
    }
    found
}
