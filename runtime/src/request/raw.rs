//! In `request`: requests for addresses that no operation describes.

use http::Method;
use url::form_urlencoded;

use crate::address::path;
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
        let Some(operation) = OPERATIONS.iter().find(|operation| operation.method() == method) else {
            let mut request = Self::new(&OPERATIONS[0], &[]);
            request.blame(Problem::Method(method.to_string()));
            return request;
        };
        let mut request = Self::new(operation, &[]);
        if address.starts_with("https://") || address.starts_with("http://") {
            request.description.set_address(address.to_owned());
            return request;
        }
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        match path::written(path) {
            Ok(path) => request.description.set_path(path),
            Err(problem) => request.blame(problem),
        }
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            request.add_query(name.into_owned().into(), value.into());
        }
        request
    }
}
