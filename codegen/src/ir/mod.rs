//! What a crate is made of, free of OpenAPI and free of Rust: no syntax, no names. Imports pointers.
//!
//! Types live in one arena and are named by [`TypeId`]; a stage that replaces a type keeps its id, so
//! that whoever pointed at it follows. Lowering makes an `Api<Raw>`, in which schemas are as the
//! document puts them together; flattening makes an [`Api`] of it, in which every type is one of
//! [`Kind`]. What things are called in Rust stands beside it, in the names of the surface.

mod api;
pub(crate) mod graph;
mod kind;
mod operation;
mod paging;
mod raw;
mod service;

pub use api::{Api, PageStyle, Type, Usage, Webhook};
pub use kind::{
    Alternative, Constant, Discriminator, Field, Hierarchy, Kind, Marks, OpenEnum, Scalar, SchemaFacts,
    Standing, Struct, Tag, TypeId, Union, Variant,
};
pub use operation::{
    Asked, Body, BodyKind, FormField, Job, JobRules, Location, Operation, Parameter, Reading, Reply,
    ReplyBody, ReplyContent, Style,
};
pub use paging::{Paging, Way};
pub use raw::{AllOf, Choice, Raw};
pub use service::{Flow, KeyPlace, Proof, SecurityScheme, Server, ServerVariable, Service};
