//! The Connect app itself: its descriptor, its client key and its linkers.

use crate::models::{AddonUpdate, LinkerValue};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{ByteStream, Integer, Operation, PathText, Request, request};

static UPDATE: Operation = Operation::put("addon::update", "/addon");

/// Updates an addon.
///
/// `PUT /addon`
///
/// Refused with 400, 401, 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-put).
#[inline]
pub fn update() -> UpdateRequest {
    UpdateRequest(Request::new(&UPDATE, &[]))
}

request! {
    /// Request of [`update`].
    UpdateRequest => ();

    /// Sends this as JSON.
    body(body: &AddonUpdate) => set_model(body);
}

static DELETE: Operation = Operation::delete("addon::delete", "/addon");

/// Deletes an addon.
///
/// `DELETE /addon`
///
/// Refused with 401, 403: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-delete).
#[inline]
pub fn delete() -> DeleteRequest {
    DeleteRequest(Request::new(&DELETE, &[]))
}

request! {
    /// Request of [`delete`].
    DeleteRequest => ();
}

static LIST_LINKERS: Operation = Operation::get("addon::list_linkers", "/addon/linkers");

/// Lists linkers.
///
/// `GET /addon/linkers`
///
/// Refused with 401: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-linkers-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_linkers() -> ListLinkersRequest {
    ListLinkersRequest(Request::new(&LIST_LINKERS, &[]))
}

request! {
    /// Request of [`list_linkers`].
    ListLinkersRequest => Json;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_LINKER: Operation = Operation::get("addon::get_linker", "/addon/linkers/{linker_key}");

/// Gets a linker.
///
/// `GET /addon/linkers/{linker_key}`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-linkers-linker-key-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_linker(linker_key: impl PathText) -> GetLinkerRequest {
    GetLinkerRequest(Request::new(&GET_LINKER, &[linker_key.path_value()]))
}

request! {
    /// Request of [`get_linker`].
    GetLinkerRequest => Json;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_LINKER_VALUES: Operation =
    Operation::get("addon::list_linker_values", "/addon/linkers/{linker_key}/values");

/// Lists linker values.
///
/// `GET /addon/linkers/{linker_key}/values`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-linkers-linker-key-values-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn list_linker_values(linker_key: impl PathText) -> ListLinkerValuesRequest {
    ListLinkerValuesRequest(Request::new(&LIST_LINKER_VALUES, &[linker_key.path_value()]))
}

request! {
    /// Request of [`list_linker_values`].
    ListLinkerValuesRequest => Json;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static REPLACE_LINKER_VALUES: Operation =
    Operation::put("addon::replace_linker_values", "/addon/linkers/{linker_key}/values");

/// Replaces the linker values.
///
/// `PUT /addon/linkers/{linker_key}/values`
///
/// Refused with 400, 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-linkers-linker-key-values-put).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn replace_linker_values(
    linker_key: impl PathText,
    body: &[LinkerValue],
) -> ReplaceLinkerValuesRequest {
    ReplaceLinkerValuesRequest(
        Request::new(&REPLACE_LINKER_VALUES, &[linker_key.path_value()]).with_model(&body),
    )
}

request! {
    /// Request of [`replace_linker_values`].
    ReplaceLinkerValuesRequest => ();
}

static CREATE_LINKER_VALUE: Operation =
    Operation::post("addon::create_linker_value", "/addon/linkers/{linker_key}/values");

/// Creates a linker value.
///
/// `POST /addon/linkers/{linker_key}/values`
///
/// Refused with 401, 404, 409: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-linkers-linker-key-values-post).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn create_linker_value(
    linker_key: impl PathText,
    body: &LinkerValue,
) -> CreateLinkerValueRequest {
    CreateLinkerValueRequest(
        Request::new(&CREATE_LINKER_VALUE, &[linker_key.path_value()]).with_model(body),
    )
}

request! {
    /// Request of [`create_linker_value`].
    CreateLinkerValueRequest => ();
}

static DELETE_LINKER_VALUES: Operation =
    Operation::delete("addon::delete_linker_values", "/addon/linkers/{linker_key}/values");

/// Deletes the linker values.
///
/// `DELETE /addon/linkers/{linker_key}/values`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-linkers-linker-key-values-delete).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn delete_linker_values(linker_key: impl PathText) -> DeleteLinkerValuesRequest {
    DeleteLinkerValuesRequest(Request::new(&DELETE_LINKER_VALUES, &[linker_key.path_value()]))
}

request! {
    /// Request of [`delete_linker_values`].
    DeleteLinkerValuesRequest => ();
}

static GET_LINKER_VALUE: Operation =
    Operation::get("addon::get_linker_value", "/addon/linkers/{linker_key}/values/{value_id}");

/// Gets a linker value.
///
/// `GET /addon/linkers/{linker_key}/values/{value_id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-linkers-linker-key-values-value-id-get).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn get_linker_value(
    linker_key: impl PathText,
    value_id: impl Integer,
) -> GetLinkerValueRequest {
    GetLinkerValueRequest(Request::new(
        &GET_LINKER_VALUE,
        &[linker_key.path_value(), value_id.path_value()],
    ))
}

request! {
    /// Request of [`get_linker_value`].
    GetLinkerValueRequest => Json;

    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static DELETE_LINKER_VALUE: Operation = Operation::delete(
    "addon::delete_linker_value",
    "/addon/linkers/{linker_key}/values/{value_id}",
);

/// Deletes a linker value.
///
/// `DELETE /addon/linkers/{linker_key}/values/{value_id}`
///
/// Refused with 401, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-linkers-linker-key-values-value-id-delete).
#[deprecated = "deprecated by Atlassian"]
#[inline]
pub fn delete_linker_value(
    linker_key: impl PathText,
    value_id: impl Integer,
) -> DeleteLinkerValueRequest {
    DeleteLinkerValueRequest(Request::new(
        &DELETE_LINKER_VALUE,
        &[linker_key.path_value(), value_id.path_value()],
    ))
}

request! {
    /// Request of [`delete_linker_value`].
    DeleteLinkerValueRequest => ();
}

static GET_CLIENT_KEY: Operation =
    Operation::get("addon::get_client_key", "/addon/{addon_key}/client-key")
        .scopes(&["admin:workspace:bitbucket"])
        .accept("text/plain, */*;q=0.1");

/// Gets a client key.
///
/// `GET /addon/{addon_key}/client-key`
///
/// Scopes: `admin:workspace:bitbucket`.
/// Refused with 401, 403, 404: `ApiErrorBody`.
/// [Reference](https://developer.atlassian.com/cloud/bitbucket/rest/api-group-addon/#api-addon-addon-key-client-key-get).
#[inline]
pub fn get_client_key(addon_key: impl PathText) -> GetClientKeyRequest {
    GetClientKeyRequest(Request::new(&GET_CLIENT_KEY, &[addon_key.path_value()]))
}

request! {
    /// Request of [`get_client_key`].
    GetClientKeyRequest => ByteStream;
}
