//! In `request`: requests for addresses that no operation describes.

use http::Method;
use url::form_urlencoded;

use crate::address::path;
use crate::address::target::Origin;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::request::Request;
use crate::wire::Json;

/// What errors, hooks and traces call a request that is of no operation.
const ID: &str = "request";

static OPERATIONS: [Operation; 7] = [
    Operation::get(ID, ""),
    Operation::put(ID, ""),
    Operation::post(ID, ""),
    Operation::delete(ID, ""),
    Operation::patch(ID, ""),
    Operation::head(ID, ""),
    Operation::options(ID, ""),
];

impl Request<Json> {
    /// A request for an address that no operation describes, as
    /// [`Client::request`](crate::Client::request) makes it.
    pub fn to(method: &Method, address: &str) -> Self {
        let operation = OPERATIONS.iter().find(|operation| operation.method() == method);
        let mut request = Self::new(operation.unwrap_or(&OPERATIONS[0]), &[]);
        let description = request.description_mut();
        if operation.is_none() {
            description.blame(Problem::Method(method.to_string()));
        }
        if address.contains("://") && !address.starts_with('/') {
            match address.parse() {
                Ok(uri) if Origin::of(&uri).is_some() => description.set_address(uri),
                _ => description.blame(Problem::Address),
            }
            return request;
        }
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        match path::written(path) {
            Ok(path) => description.set_path(path),
            Err(problem) => description.blame(problem),
        }
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            description.push_query(name.into_owned().into(), value.into());
        }
        request
    }
}
