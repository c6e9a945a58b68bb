//! Where a crate's client sends and how it proves who asks, in `src/lib.rs`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::doc;
use super::imports::ident;
use crate::surface::docs;
use crate::surface::runtime::CRATE;
use crate::surface::service::{Constructed, KeyPlace, Makes, OAuth, Server, ServerVariable, Service};

/// Calls on the facts of an API that say where it is served and what its calls want.
pub(super) fn facts(service: &Service) -> TokenStream {
    let mut facts = TokenStream::new();
    if let Some(url) = &service.base_url {
        facts.extend(quote!(.with_base_url(#url)));
    }
    if let Some(path) = &service.base_path {
        facts.extend(quote!(.with_base_path(#path)));
    }
    if !service.servers.is_empty() {
        let names = service.servers.iter().map(|server| ident(&server.name));
        facts.extend(quote!(.with_servers(&[#(Self::#names),*])));
    }
    if !service.elsewhere.is_empty() {
        let servers = service.elsewhere.iter().map(server);
        facts.extend(quote!(.with_elsewhere(&[#(#servers),*])));
    }
    if !service.security.is_empty() {
        let security = security(&service.security);
        facts.extend(quote!(.with_security(#security)));
    }
    if let Some((place, name)) = &service.token {
        let (runtime, place) = (ident(CRATE), place_of(*place));
        facts.extend(quote!(.with_token(#runtime::TokenPlace::#place(#name))));
    }
    if !service.versions.is_empty() {
        let versions = &service.versions;
        facts.extend(quote!(.with_versions(&[#(#versions),*])));
    }
    facts
}

/// `&[&["key", "token"], &["user"]]`
pub(super) fn security(alternatives: &[Vec<String>]) -> TokenStream {
    let alternatives = alternatives.iter().map(|names| quote!(&[#(#names),*]));
    quote!(&[#(#alternatives),*])
}

fn place_of(place: KeyPlace) -> Ident {
    ident(match place {
        KeyPlace::Header => "Header",
        KeyPlace::Query => "Query",
        KeyPlace::Cookie => "Cookie",
    })
}

fn server(server: &Server) -> TokenStream {
    let (runtime, url) = (ident(CRATE), &server.url);
    let variables = server.variables.iter().map(|ServerVariable { name, default, values }| {
        let values = (!values.is_empty()).then(|| quote!(.with_values(&[#(#values),*])));
        quote!(#runtime::ServerVariable::new(#name).with_default(#default) #values)
    });
    let variables = (!server.variables.is_empty()).then(|| quote!(.with_variables(&[#(#variables),*])));
    quote!(#runtime::Server::new(#url) #variables)
}

/// The places to choose from, as constants of the API's marker.
pub(super) fn servers(marker: &Ident, service: &Service) -> TokenStream {
    if service.servers.is_empty() {
        return TokenStream::new();
    }
    let runtime = ident(CRATE);
    let constants = service.servers.iter().map(|one| {
        let (docs, name, value) = (doc(&one.docs), ident(&one.name), server(one));
        quote!(#docs pub const #name: #runtime::Server = #value;)
    });
    quote!(impl #marker { #(#constants)* })
}

/// Where tokens of OAuth 2 come from.
pub(super) fn oauth(oauth: &OAuth) -> TokenStream {
    let (docs, name, token) = (doc(&oauth.docs), ident(&oauth.name), &oauth.token);
    let made = match &oauth.authorize {
        Some(authorize) => quote!(OAuthEndpoints::fixed(#authorize, #token)),
        None => quote!(OAuthEndpoints::tokens_at(#token)),
    };
    let refresh = oauth.refresh.as_ref().map(|refresh| quote!(.refreshed_at(#refresh)));
    quote!(#docs pub const #name: OAuthEndpoints = #made #refresh;)
}

/// The crate's own credentials: what its document names, and what bindings add.
pub(super) fn credentials(service: &Service) -> TokenStream {
    let runtime = ident(CRATE);
    let constructors = service.credentials.iter().map(constructor);
    let [about, provider, both] = [docs::CREDENTIALS, docs::PROVIDER, docs::BOTH].map(doc);
    quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct Credentials(#runtime::Credentials);

        impl Credentials {
            #(#constructors)*

            #provider
            #[must_use]
            pub fn provider(provider: impl CredentialsProvider + 'static) -> Self {
                Self(#runtime::Credentials::provider(provider))
            }

            #both
            #[must_use]
            pub fn and(self, other: Self) -> Self {
                Self(self.0.and(other.0))
            }
        }

        impl From<Credentials> for #runtime::Credentials {
            fn from(credentials: Credentials) -> Self {
                credentials.0
            }
        }

        impl From<#runtime::Credentials> for Credentials {
            fn from(credentials: #runtime::Credentials) -> Self {
                Self(credentials)
            }
        }
    }
}

fn constructor(one: &Constructed) -> TokenStream {
    let runtime = ident(CRATE);
    let (docs, name) = (doc(&one.docs), ident(&one.name));
    let (arguments, made) = match &one.makes {
        Makes::Key(place, wire) => {
            let method = ident(match place {
                KeyPlace::Header => "header_key",
                KeyPlace::Query => "query_key",
                KeyPlace::Cookie => "cookie_key",
            });
            (quote!(key: impl Into<String>), quote!(#method(#wire, key)))
        }
        Makes::Basic => {
            (quote!(user: impl Into<String>, password: impl Into<String>), quote!(basic(user, password)))
        }
        Makes::ApiToken => {
            (quote!(email: impl Into<String>, token: impl Into<String>), quote!(api_token(email, token)))
        }
        Makes::Bearer => (quote!(token: impl Into<String>), quote!(bearer(token))),
        Makes::Jwt => (quote!(token: impl Into<String>), quote!(jwt(token))),
        Makes::OAuth => (quote!(credentials: oauth::OAuthCredentials), quote!(oauth(credentials))),
    };
    let scheme = one.scheme.as_ref().map(|scheme| quote!(.of_scheme(#scheme)));
    quote! {
        #docs
        #[must_use]
        pub fn #name(#arguments) -> Self {
            Self(#runtime::Credentials::#made #scheme)
        }
    }
}
