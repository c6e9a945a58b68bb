//! A small API, below a base URL with a path, and how to hear what a panic says.

use std::panic::{AssertUnwindSafe, catch_unwind};

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Api, ApiInfo, ByteStream, Operation, Page, Request};

#[derive(Clone, Copy, Debug)]
pub(crate) enum Sample {}

impl Api for Sample {
    const INFO: ApiInfo = ApiInfo::new("sample", "1.2.3").with_base_url("https://api.example.com/2.0");
}

/// An API that has no address of its own.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Installed {}

impl Api for Installed {
    const INFO: ApiInfo = ApiInfo::new("installed", "1.2.3").with_base_path("/rest");
}

static GET: Operation = Operation::get("items::get", "/items/{id}");
static LIST: Operation = Operation::get("items::list", "/items");
static CREATE: Operation = Operation::post("items::create", "/items");
static READ: Operation = Operation::get("files::read", "/src/{+path}").accept("*/*");

pub(crate) fn get(id: &str) -> Request<Json> {
    Request::new(&GET, &[id.into()])
}

pub(crate) fn list() -> Request<Page<i64>> {
    Request::new(&LIST, &[])
}

pub(crate) fn create() -> Request<Json> {
    Request::new(&CREATE, &[])
}

pub(crate) fn read(path: &str) -> Request<ByteStream> {
    Request::new(&READ, &[path.into()])
}

/// What a panic says.
pub(crate) fn panics<T>(call: impl FnOnce() -> T) -> String {
    let panic = catch_unwind(AssertUnwindSafe(call)).err().expect("a panic");
    match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => (*panic.downcast::<&str>().expect("a text")).to_owned(),
    }
}
