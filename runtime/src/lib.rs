#![doc = include_str!("../README.md")]

// The rooms, from the ground up: each imports only from those that stand before it in this list.

// What may be shown to people.
mod hidden;

// Models and JSON.
pub mod wire;

// What carries a request, and the time.
pub mod transport;

// What a generated crate says of its API, and what can be wrong with what was asked.
mod api;

// What an API tells of itself.
#[cfg(feature = "webhooks")]
pub mod webhooks;

// Paths, queries, and where an address leads.
mod address;

// What came back: its head, its body, the error that it is.
mod answer;

// When a request is sent again.
mod retry;

// How a client authenticates.
mod auth;

// A request as data.
mod request;

// Sending.
mod client;

// Lists that come in pages.
mod paging;

// The same without an async runtime.
#[cfg(feature = "blocking")]
pub mod blocking;

// A client without a server, for tests.
#[cfg(feature = "mock")]
pub mod mock;

pub use bytes;
pub use http;
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use serde;

pub use self::address::path::{Integer, PathText, PathValue};
pub use self::address::query::QueryValue;
pub use self::address::style::ParameterStyle;
pub use self::answer::error::{Error, ErrorKind};
pub use self::answer::events::{EventStream, ServerSentEvent};
pub use self::answer::head::{Head, Response};
pub use self::answer::items::ItemStream;
pub use self::answer::rate_limit::RateLimit;
pub use self::answer::reply::{Located, Payload, Redirect, Reply, Serde};
pub use self::answer::stream::ByteStream;
pub use self::answer::text::{Decoded, Text};
pub use self::api::info::{Api, ApiInfo, ErrorShape, TokenPlace};
pub use self::api::operation::Operation;
pub use self::api::page_rule::PageRule;
pub use self::api::server::{Server, ServerVariable};
pub use self::auth::authorization::Authorization;
pub use self::auth::credentials::{Credentials, CredentialsProvider, Environment};
pub use self::auth::oauth;
pub use self::client::Client;
pub use self::client::builder::ClientBuilder;
pub use self::client::following::Following;
pub use self::client::growing::Growing;
pub use self::client::hook::{Attempt, Finished, Hook};
pub use self::client::job::Job;
pub use self::client::send::{Exchanging, Sending};
pub use self::client::until::Polling;
pub use self::paging::items::Items;
pub use self::paging::offset_page::OffsetPage;
pub use self::paging::page::Page;
pub use self::paging::pages::Pages;
pub use self::paging::place::Place;
#[doc(hidden)]
pub use self::paging::rule::{is_a_list, step_by_rule};
pub use self::paging::step::{Paged, Step};
pub use self::request::Request;
pub use self::request::body::Body;
pub use self::request::conditional::{Conditional, ContentRange};
pub use self::request::content::RequestContent;
pub use self::request::multipart::Part;
pub use self::request::options::RequestOptions;
pub use self::request::related::Related;
pub use self::retry::Retry;
pub use self::transport::Transport;
pub use self::transport::clock::Clock;
pub use self::transport::progress::{Progress, ProgressStream};
#[cfg(feature = "reqwest")]
pub use self::transport::reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use self::transport::tower::TowerTransport;
pub use self::wire::structure::set_null;
