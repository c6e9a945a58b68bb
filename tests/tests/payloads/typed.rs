//! What a user reads from our payloads: the types, not only the JSON.

mod data_center;
mod fields;
mod kinds;
mod surprises;
