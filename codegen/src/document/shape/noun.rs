//! What people call each kind of node.

use super::Kind;
use super::Kind::{Data, List, Map};

impl Kind {
    /// What a person calls it.
    pub(crate) const fn noun(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Info => "info",
            Self::Contact => "contact",
            Self::License => "license",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Tag => "tag",
            Self::ExternalDocs => "external documentation",
            Self::Paths => "paths",
            Self::PathItem => "path item",
            Self::Operation => "operation",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::MediaType => "media type",
            Self::Encoding => "encoding",
            Self::Responses => "responses",
            Self::Response => "response",
            Self::Header => "header",
            Self::Link => "link",
            Self::Example => "example",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
            Self::Components => "components",
            Self::SecurityScheme => "security scheme",
            Self::OauthFlows => "OAuth flows",
            Self::OauthFlow => "OAuth flow",
            Map(_) => "mapping",
            List(_) => "list",
            Data => "value",
        }
    }
}
