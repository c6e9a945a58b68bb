//! Where an API is served, and who may ask: what holds for the whole API and not for one operation.

/// Where an API is served, and how its clients prove who they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Service {
    /// Where it is served, the usual place first: whole addresses, each with its variables.
    pub servers: Vec<Server>,
    /// What addresses of installations end with, where the document says a path and no host.
    pub base_path: Option<String>,
    /// Where operations are served that are served elsewhere than the others.
    pub elsewhere: Vec<Server>,
    /// Ways to prove who asks, as the document lists them, as far as a client can.
    pub schemes: Vec<SecurityScheme>,
    /// What operations want that do not say it: alternatives, each of the ways that are needed together.
    pub security: Vec<Vec<String>>,
}

/// A place where operations are served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The address; `{name}` stands for a variable. Of an operation's own it may be a path alone.
    pub url: String,
    /// What the document says of it, in a line.
    pub said: Option<String>,
    /// What is known of its variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable in an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// What the address calls it.
    pub name: String,
    /// What it is where nobody says it.
    pub default: String,
    /// What it can be; anything where nothing stands here.
    pub values: Vec<String>,
}

impl Server {
    /// The address with the defaults in the place of its variables.
    #[must_use]
    pub fn usual(&self) -> String {
        let fill = |url: String, variable: &ServerVariable| {
            url.replace(&format!("{{{}}}", variable.name), &variable.default)
        };
        self.variables.iter().fold(self.url.clone(), fill)
    }
}

/// A way to prove who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// What the document calls it.
    pub name: String,
    /// What is sent.
    pub proof: Proof,
}

/// What is sent to prove who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A key, at this place and under this name.
    Key(KeyPlace, String),
    /// HTTP Basic.
    Basic,
    /// A token, as `Bearer`.
    Bearer,
    /// A token that OAuth 2 gives, as `Bearer`.
    OAuth(Vec<Flow>),
}

/// Where a key stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
}

/// A way to get tokens of OAuth 2 that a program can go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The standard's name: `authorizationCode`, `clientCredentials`, `password`.
    pub name: &'static str,
    /// Where a person is asked, where the flow asks one.
    pub authorize: Option<String>,
    /// Where tokens are given out.
    pub token: String,
    /// Where they are renewed, where that is elsewhere.
    pub refresh: Option<String>,
}
