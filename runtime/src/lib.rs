#![doc = include_str!("../README.md")]

mod api;
mod body;
mod client;
mod credentials;
mod description;
mod error;
mod multipart;
mod operation;
mod page;
mod pages;
mod path;
mod query;
mod redirect;
mod reply;
mod request;
mod response;
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
pub use self::credentials::Credentials;
pub use self::error::{Error, ErrorKind};
pub use self::multipart::Part;
pub use self::operation::Operation;
pub use self::page::Page;
pub use self::pages::{Items, Paged, Pages, Step};
pub use self::path::PathValue;
pub use self::query::QueryValue;
pub use self::reply::{Located, Payload, Redirect, Reply, Text};
pub use self::request::{Exchanging, Request, Sending};
pub use self::response::{Head, Response};
pub use self::stream::ByteStream;
pub use self::transport::Transport;
