#![doc = include_str!("../README.md")]

mod api;
mod body;
mod client;
mod clock;
mod credentials;
mod description;
mod error;
mod hook;
mod multipart;
mod operation;
mod page;
mod pages;
mod path;
mod query;
mod rate_limit;
mod redirect;
mod reply;
mod request;
mod response;
mod retry;
mod setters;
mod settings;
mod stream;
mod target;
mod text;
pub mod transport;
mod walk;
pub mod wire;

pub use bytes;
pub use http;
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use serde;

pub use self::api::{Api, ApiInfo, ErrorShape};
pub use self::body::Body;
pub use self::client::{Client, ClientBuilder};
pub use self::clock::Clock;
pub use self::credentials::{Authorization, Credentials, CredentialsProvider, Environment};
pub use self::error::{Error, ErrorKind};
pub use self::hook::{Attempt, Finished, Hook};
pub use self::multipart::Part;
pub use self::operation::Operation;
pub use self::page::Page;
pub use self::pages::{Items, Paged, Pages, Step};
pub use self::path::PathValue;
pub use self::query::QueryValue;
pub use self::rate_limit::RateLimit;
pub use self::reply::{Located, Payload, Redirect, Reply, Text};
pub use self::request::{Exchanging, Request, Sending};
pub use self::response::{Head, Response};
pub use self::retry::Retry;
pub use self::setters::set_null;
pub use self::stream::ByteStream;
pub use self::transport::Transport;
