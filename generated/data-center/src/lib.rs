#![cfg_attr(feature = "default", doc = include_str!("../guide/leads.md"))]
#![cfg_attr(feature = "default", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "default"),
    doc = "All of the Bitbucket Data Center REST API, typed: requests are values, answers are models."
)]
#![cfg_attr(feature = "default", doc = include_str!("../guide/front.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

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
    Located, OffsetPage, Operation, Paged, Pages, ParameterStyle, Part, PathText, PathValue,
    Payload, Place, Polling, Progress, ProgressStream, QueryValue, RateLimit, Redirect, Related,
    Reply, Request, RequestContent, RequestOptions, Response, Retry, Sending, Serde,
    ServerSentEvent, Step, Text, Transport, oauth, transport, wire,
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

#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "builds_and_deployments")]
pub mod builds_and_deployments;
#[cfg(feature = "capabilities")]
pub mod capabilities;
#[cfg(feature = "dashboard")]
pub mod dashboard;
#[cfg(feature = "webhooks")]
pub mod events;
#[cfg(all(doc, feature = "default"))]
pub mod guide;
#[cfg(feature = "jira_integration")]
pub mod jira_integration;
#[cfg(feature = "markup")]
pub mod markup;
#[cfg(feature = "mirroring_mirror")]
pub mod mirroring_mirror;
#[cfg(feature = "mirroring_upstream")]
pub mod mirroring_upstream;
pub mod models;
#[cfg(feature = "permission_management")]
pub mod permission_management;
#[cfg(feature = "project")]
pub mod project;
#[cfg(feature = "pull_requests")]
pub mod pull_requests;
#[cfg(feature = "repository")]
pub mod repository;
#[cfg(feature = "security")]
pub mod security;
#[cfg(feature = "system_maintenance")]
pub mod system_maintenance;

/// The API of `bitbucket-data-center`: where it is served, and how it says what went wrong.
#[derive(Clone, Copy, Debug)]
pub enum DataCenter {}

impl Api for DataCenter {
    const INFO: ApiInfo = ApiInfo::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
        .with_base_path("/rest")
        .with_versions(&["8.19", "9.4", "9.5", "9.6", "10.2", "10.3"])
        .with_version_at("/api/latest/application-properties", "/version")
        .with_env_prefix("BITBUCKET_DATA_CENTER")
        .with_errors(
            ErrorShape::UNKNOWN
                .with_message(&["/errors/*/message", "/message"])
                .with_fields(&["/errors/*/{context}/message"]),
        )
        .with_trace_headers(&[
            "x-request-id",
            "x-arequestid",
            "x-correlation-id",
            "atl-traceid",
            "x-b3-traceid",
        ])
        .with_transient_statuses(&[555]);
}

/// A client of this API.
///
/// `Client::from_env()` makes one of the environment variables
/// `BITBUCKET_DATA_CENTER_BASE_URL`, `BITBUCKET_DATA_CENTER_TOKEN`,
/// `BITBUCKET_DATA_CENTER_USERNAME` and `BITBUCKET_DATA_CENTER_PASSWORD`,
/// as `ClientBuilder::from_env` describes. Nothing reads them otherwise.
pub type Client = bitbucket_runtime::Client<DataCenter>;

/// What a [`Client`] is built with.
pub type ClientBuilder = bitbucket_runtime::ClientBuilder<DataCenter>;

/// A client of this API that waits for its answers, for programs without an async runtime.
#[cfg(feature = "blocking")]
pub type BlockingClient = bitbucket_runtime::blocking::Client<DataCenter>;
