//! Where an API is served and who may ask: servers, security schemes, and what operations want of them.

use std::collections::BTreeSet;

use openapiv3::{
    APIKeyLocation, OAuth2Flows, SecurityRequirement, SecurityScheme as SourceScheme, Server as SourceServer,
};

use super::lowering::Lowering;
use crate::diagnostic::Oddity;
use crate::document::address::{Address, address, joined};
use crate::ir::{Flow, KeyPlace, Proof, SecurityScheme, Server, ServerVariable};
use crate::pointer::Pointer;

/// What an operation says of itself.
#[derive(Default)]
pub(super) struct Own {
    /// Where it is served, by its place among those that are elsewhere.
    pub(super) server: Option<usize>,
    /// What it wants, where it says so.
    pub(super) security: Option<Vec<Vec<String>>>,
}

/// A host in whose place any other may stand.
const ANY_HOST: &str = "https://any";

impl<'a> Lowering<'a> {
    /// What holds for the whole API.
    pub(super) fn service(&mut self) {
        // What people say of it goes before what the document says.
        if self.bindings.base_url.is_none() && self.bindings.base_path.is_none() {
            self.servers();
        }
        self.security_schemes();
        let security = self.typed.rest.security.as_deref().unwrap_or_default();
        self.api.service.security = self.requirements(&Pointer::of(["security"]), security);
    }

    fn servers(&mut self) {
        let mut paths = Vec::new();
        for (index, source) in self.typed.rest.servers.iter().enumerate() {
            let pointer = Pointer::of(["servers"]).index(index);
            let Some(server) = self.server(&pointer, source) else { continue };
            let is_whole = server.url.starts_with('{') || server.url.contains("://");
            match is_whole {
                true if self.api.service.servers.contains(&server) => {}
                true => self.api.service.servers.push(server),
                false => paths.push((pointer, server)),
            }
        }
        // Of several, those that say no host are of no use to a client that knows none.
        let is_alone = self.api.service.servers.is_empty();
        for (place, (pointer, server)) in paths.iter().enumerate() {
            let path = server.usual();
            let path = path.trim_end_matches('/');
            if is_alone && place == 0 {
                self.api.service.base_path = (!path.is_empty()).then(|| path.to_owned());
            }
            self.warn(
                Oddity::RelativeServer,
                &pointer.join("url"),
                format!("`{}` says no host, and where the document was fetched is not known", server.url),
                "say `document_url` or `base_url` in bindings.toml; without it every client names its `base_url`",
            );
        }
    }

    /// A server as an address that a client can use; `None` where it is none, which is told.
    fn server(&mut self, pointer: &Pointer, source: &SourceServer) -> Option<Server> {
        let at = pointer.join("url");
        let written = source.url.trim();
        let url = match address(written) {
            Address::Whole(url) => url,
            Address::Relative(path) => match &self.bindings.document_url {
                Some(document) => joined(document, &path),
                // Seen from any host: with its slash, and without what leads upward.
                None => joined(ANY_HOST, &path).trim_start_matches(ANY_HOST).to_owned(),
            },
            Address::Unusable(reason) => {
                let help = "correct it with an overlay, or say `base_url` in bindings.toml";
                self.warn(Oddity::UnusableServer, &at, format!("`{written}` {reason}: it is left out"), help);
                return None;
            }
        };
        if url != written
            && url.trim_end_matches('/') != written.trim_end_matches('/')
            && !written.starts_with(['/', '.'])
        {
            self.warn(
                Oddity::UnusableServer,
                &at,
                format!("`{written}` is read as `{url}`"),
                "correct it with an overlay",
            );
        }
        let mut variables = Vec::new();
        for name in url.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name) {
            let known = source.variables.as_ref().and_then(|known| known.get(name));
            match known {
                Some(known) => {
                    let default = known.default.clone();
                    let mut values = known.enumeration.clone();
                    if !values.is_empty() && !values.contains(&default) {
                        let message =
                            format!("the default `{default}` is none of the values that are listed");
                        let help = "it is taken as one of them; correct it with an overlay";
                        let variable = pointer.join("variables").join(name);
                        self.warn(Oddity::UnusableServer, &variable, message, help);
                        values.push(default.clone());
                    }
                    variables.push(ServerVariable { name: name.to_owned(), default, values });
                }
                None => self.warn(
                    Oddity::UnusableServer,
                    &at,
                    format!("nothing says what the variable `{name}` is"),
                    "every client has to give it by `server_variable`; describe it with an overlay",
                ),
            }
        }
        let said = source.description.as_deref().map(str::trim).filter(|said| !said.is_empty());
        Some(Server { url, said: said.map(str::to_owned), variables })
    }

    /// What an operation says of where it is served and who may ask, or its path for it.
    pub(super) fn own(
        &mut self,
        pointer: &Pointer,
        servers: &'a [SourceServer],
        (shared_pointer, shared): (&Pointer, &'a [SourceServer]),
        security: Option<&'a [SecurityRequirement]>,
    ) -> Own {
        let (at, list) = if servers.is_empty() { (shared_pointer, shared) } else { (pointer, servers) };
        let mut first = None;
        for (index, source) in list.iter().enumerate() {
            first = first.or_else(|| self.server(&at.join("servers").index(index), source));
        }
        let server = first.and_then(|server| self.elsewhere_place(server));
        let security = security.map(|security| self.requirements(&pointer.join("security"), security));
        Own { server, security }
    }

    /// The place of a server among those that are elsewhere; `None` where it is the usual one.
    fn elsewhere_place(&mut self, server: Server) -> Option<usize> {
        let server = Server { url: server.url.trim_end_matches('/').to_owned(), ..server };
        let service = &mut self.api.service;
        let is_usual = match (&self.bindings.base_url, service.servers.first()) {
            (Some(base_url), _) => base_url.trim_end_matches('/') == server.url,
            (None, Some(usual)) => {
                usual.url.trim_end_matches('/') == server.url && usual.variables == server.variables
            }
            (None, None) => {
                let path = self.bindings.base_path.as_ref().or(service.base_path.as_ref());
                path.map_or("", String::as_str) == server.url
            }
        };
        if is_usual {
            return None;
        }
        let is_it = |other: &Server| other.url == server.url && other.variables == server.variables;
        let known = service.elsewhere.iter().position(is_it);
        Some(known.unwrap_or_else(|| {
            service.elsewhere.push(server);
            service.elsewhere.len() - 1
        }))
    }

    fn security_schemes(&mut self) {
        let schemes = self.typed.rest.components.iter().flat_map(|components| &components.security_schemes);
        let at = Pointer::of(["components", "securitySchemes"]);
        let mut schemes: Vec<_> = schemes.map(|(name, given)| (at.join(name), name, given)).collect();
        // In the order of the document, whose first flow has the shortest name; what an overlay adds comes last.
        schemes.sort_by_cached_key(|(origin, ..)| {
            let position = self.document.locate(origin).map(|position| (position.line, position.column));
            (self.document.overlay_of(origin).is_some(), position)
        });
        for (origin, name, given) in schemes {
            let found = self.resolve(&origin, &["components", "securitySchemes"], given, |typed, name| {
                typed.rest.components.as_ref()?.security_schemes.get(name)
            });
            let Some((_, scheme)) = found else { continue };
            if let Some(proof) = self.proof(&origin, scheme) {
                self.api.service.schemes.push(SecurityScheme { name: name.clone(), proof });
            }
        }
    }

    fn proof(&mut self, pointer: &Pointer, scheme: &SourceScheme) -> Option<Proof> {
        let help = "a program gives what it has got by `Credentials::provider`";
        match scheme {
            SourceScheme::APIKey { location, name, .. } => {
                let place = match location {
                    APIKeyLocation::Header => KeyPlace::Header,
                    APIKeyLocation::Query => KeyPlace::Query,
                    APIKeyLocation::Cookie => KeyPlace::Cookie,
                };
                let is_sendable = !name.is_empty()
                    && (place == KeyPlace::Query
                        || name
                            .bytes()
                            .all(|byte| byte.is_ascii_graphic() && !b"()<>@,;:\\\"/[]?={}".contains(&byte)));
                if !is_sendable {
                    let message = format!("`{name}` can be the name of no header and no cookie");
                    self.warn(Oddity::UnusableSecurityScheme, &pointer.join("name"), message, help);
                    return None;
                }
                Some(Proof::Key(place, name.clone()))
            }
            SourceScheme::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
                "basic" => Some(Proof::Basic),
                "bearer" => Some(Proof::Bearer),
                _ => {
                    let message = format!("the HTTP scheme `{scheme}` is none that a client here speaks");
                    self.warn(Oddity::UnusableSecurityScheme, &pointer.join("scheme"), message, help);
                    None
                }
            },
            SourceScheme::OAuth2 { flows, .. } => {
                let flows = self.flows(&pointer.join("flows"), flows);
                Some(Proof::OAuth(flows))
            }
            SourceScheme::OpenIDConnect { .. } => {
                self.warn(
                    Oddity::UnusableSecurityScheme,
                    pointer,
                    "what OpenID Connect says of itself is not fetched",
                    "a program gives the token that it has got, which is sent as `Bearer`",
                );
                Some(Proof::Bearer)
            }
        }
    }

    /// The flows that a program can go.
    fn flows(&mut self, pointer: &Pointer, flows: &OAuth2Flows) -> Vec<Flow> {
        let mut found = Vec::new();
        let OAuth2Flows { implicit, password, client_credentials, authorization_code, .. } = flows;
        if let Some(flow) = authorization_code {
            let (authorize, refresh) = (Some(&flow.authorization_url), flow.refresh_url.as_ref());
            found.push(("authorizationCode", authorize, &flow.token_url, refresh));
        }
        if let Some(flow) = client_credentials {
            found.push(("clientCredentials", None, &flow.token_url, flow.refresh_url.as_ref()));
        }
        if let Some(flow) = password {
            found.push(("password", None, &flow.token_url, flow.refresh_url.as_ref()));
        }
        if implicit.is_some() && found.is_empty() {
            self.warn(
                Oddity::UnusableSecurityScheme,
                &pointer.join("implicit"),
                "the implicit flow gives its token to a browser, not to a program",
                "a program gives the token that it has got, which is sent as `Bearer`",
            );
        }
        let mut usable = Vec::new();
        for (name, authorize, token, refresh) in found {
            let at = pointer.join(name);
            let Some(token) = self.endpoint(&at.join("tokenUrl"), token) else { continue };
            let authorize = match authorize {
                Some(authorize) => match self.endpoint(&at.join("authorizationUrl"), authorize) {
                    Some(authorize) => Some(authorize),
                    None => continue,
                },
                None => None,
            };
            let refresh = refresh.and_then(|refresh| self.endpoint(&at.join("refreshUrl"), refresh));
            usable.push(Flow {
                name,
                authorize,
                refresh: refresh.filter(|refresh| *refresh != token),
                token,
            });
        }
        usable
    }

    /// An address of an OAuth server; one that says no host is on that of the API.
    fn endpoint(&mut self, pointer: &Pointer, written: &str) -> Option<String> {
        let home = self.bindings.base_url.clone();
        let home = home.or_else(|| self.api.service.servers.first().map(Server::usual));
        let home = home.or_else(|| self.bindings.document_url.clone());
        let url = match address(written.trim()) {
            Address::Whole(url) if !url.contains('{') => Some(url),
            Address::Relative(path) if !path.contains('{') && !path.is_empty() => {
                home.filter(|home| home.contains("://")).map(|home| joined(&home, &path))
            }
            _ => None,
        };
        if url.is_none() {
            self.warn(
                Oddity::UnusableSecurityScheme,
                pointer,
                format!("`{written}` is no whole address, and what it would be below is not known"),
                "say `[oauth]` in bindings.toml, or correct it with an overlay",
            );
        }
        url
    }

    /// What is wanted, by the names of the schemes; a name that no scheme has is told, and kept.
    fn requirements(&mut self, pointer: &Pointer, list: &[SecurityRequirement]) -> Vec<Vec<String>> {
        let declared: BTreeSet<&String> = self
            .typed
            .rest
            .components
            .iter()
            .flat_map(|components| components.security_schemes.keys())
            .collect();
        let mut wanted: Vec<Vec<String>> = Vec::new();
        for (index, requirement) in list.iter().enumerate() {
            let unknown = requirement.keys().find(|name| !declared.contains(name));
            if let Some(unknown) = unknown {
                self.warn(
                    Oddity::UnknownSecurityScheme,
                    &pointer.index(index),
                    format!("`{unknown}` is wanted, and no security scheme is called so"),
                    "describe it under `components/securitySchemes` with an overlay; the client sends what it has",
                );
            }
            let names: Vec<String> = requirement.keys().cloned().collect();
            if !wanted.contains(&names) {
                wanted.push(names);
            }
        }
        wanted
    }
}
