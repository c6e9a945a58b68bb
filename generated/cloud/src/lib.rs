#![cfg_attr(feature = "default", doc = include_str!("../guide/leads.md"))]
#![cfg_attr(feature = "default", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "default"),
    doc = "All of the Bitbucket Cloud REST API, typed: requests are values, answers are models."
)]
#![cfg_attr(feature = "default", doc = include_str!("../guide/front.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

use bitbucket_runtime::oauth::OAuthEndpoints;
pub use bitbucket_runtime::{bytes, http};

#[doc(inline)]
pub use bitbucket_runtime::wire::{
    DateTime, DecodeError, Extra, Json, Lenient, Number, ParseError, Timestamp, TypeTag, Unlisted,
    Unread,
};
#[doc(inline)]
pub use bitbucket_runtime::{
    Api, ApiInfo, Attempt, Authorization, Body, ByteStream, Clock, Conditional, ContentRange,
    Credentials, CredentialsProvider, Decoded, Environment, Error, ErrorKind, ErrorShape,
    EventStream, Exchanging, Finished, Following, Growing, Head, Hook, Integer, ItemStream, Items,
    Located, Operation, Page, Paged, Pages, ParameterStyle, Part, PathText, PathValue, Payload,
    Place, Polling, Progress, ProgressStream, QueryValue, RateLimit, Redirect, Related, Reply,
    Request, RequestContent, RequestOptions, Response, Retry, Sending, Serde, ServerSentEvent,
    Step, Text, Transport, oauth, transport, wire,
};

#[cfg(feature = "reqwest")]
#[doc(inline)]
pub use bitbucket_runtime::ReqwestTransport;
#[cfg(feature = "tower")]
#[doc(inline)]
pub use bitbucket_runtime::TowerTransport;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use bitbucket_runtime::blocking;
#[cfg(feature = "mock")]
#[doc(inline)]
pub use bitbucket_runtime::mock;
#[cfg(feature = "reqwest")]
pub use bitbucket_runtime::reqwest;

#[cfg(feature = "addon")]
pub mod addon;
#[cfg(feature = "branch_restrictions")]
pub mod branch_restrictions;
#[cfg(feature = "branching_models")]
pub mod branching_models;
#[cfg(feature = "commit_statuses")]
pub mod commit_statuses;
#[cfg(feature = "commits")]
pub mod commits;
#[cfg(feature = "deployments")]
pub mod deployments;
#[cfg(feature = "downloads")]
pub mod downloads;
#[cfg(feature = "webhooks")]
pub mod events;
#[cfg(feature = "gpg_keys")]
pub mod gpg_keys;
#[cfg(all(doc, feature = "default"))]
pub mod guide;
#[cfg(feature = "issues")]
pub mod issues;
pub mod models;
#[cfg(feature = "pipelines")]
pub mod pipelines;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "properties")]
pub mod properties;
#[cfg(feature = "pull_requests")]
pub mod pull_requests;
#[cfg(feature = "refs")]
pub mod refs;
#[cfg(feature = "reports")]
pub mod reports;
#[cfg(feature = "repositories")]
pub mod repositories;
#[cfg(feature = "search")]
pub mod search;
#[cfg(feature = "snippets")]
pub mod snippets;
#[cfg(feature = "source")]
pub mod source;
#[cfg(feature = "ssh_keys")]
pub mod ssh_keys;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "workspaces")]
pub mod workspaces;

/// The API of `bitbucket-cloud`: where it is served, and how it says what went wrong.
#[derive(Clone, Copy, Debug)]
pub enum Cloud {}

impl Api for Cloud {
    const INFO: ApiInfo = ApiInfo::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
        .with_base_url("https://api.bitbucket.org/2.0")
        .with_env_prefix("BITBUCKET_CLOUD")
        .with_errors(
            ErrorShape::UNKNOWN
                .with_message(&["/error/message"])
                .with_detail(&["/error/detail"])
                .with_fields(&["/error/fields"])
                .with_id(&["/error/id"]),
        )
        .with_trace_headers(&[
            "x-request-id",
            "x-arequestid",
            "x-correlation-id",
            "atl-traceid",
            "x-b3-traceid",
        ])
        .with_transient_statuses(&[555])
        .with_braced_ids();
}

/// A client of this API.
///
/// `Client::from_env()` makes one of the environment variables
/// `BITBUCKET_CLOUD_BASE_URL`, `BITBUCKET_CLOUD_TOKEN`,
/// `BITBUCKET_CLOUD_USERNAME` and `BITBUCKET_CLOUD_PASSWORD`,
/// as `ClientBuilder::from_env` describes. Nothing reads them otherwise.
pub type Client = bitbucket_runtime::Client<Cloud>;

/// What a [`Client`] is built with.
pub type ClientBuilder = bitbucket_runtime::ClientBuilder<Cloud>;

/// A client of this API that waits for its answers, for programs without an async runtime.
#[cfg(feature = "blocking")]
pub type BlockingClient = bitbucket_runtime::blocking::Client<Cloud>;

/// Where a person is asked, and where tokens are given out.
pub const OAUTH: OAuthEndpoints = OAuthEndpoints::fixed(
    "https://bitbucket.org/site/oauth2/authorize",
    "https://bitbucket.org/site/oauth2/access_token",
);
