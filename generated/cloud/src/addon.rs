//! The Connect app itself: its descriptor, its client key and its linkers.

use crate::models::{AddonUpdate, LinkerValue};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{ByteStream, Integer, Operation, PathText, Request, request};

static UPDATE: Operation = Operation::put("addon::update", "/addon");

/// Updates the installation of the Connect app that asks.
///
/// `PUT /addon`
///
/// With an empty body, the descriptor is read again from where it is. `descriptor` brings a
/// new one in the body; `descriptor_url` moves it, and has to be the one that the app is
/// registered with. The scopes cannot grow, nor shrink to none: 400.
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

    /// The new descriptor, or where it is. Empty, it means that the old address is read again.
    ///
    /// Sends this as JSON.
    body(body: &AddonUpdate) => set_model(body);
}

static DELETE: Operation = Operation::delete("addon::delete", "/addon");

/// Removes the installation of the Connect app that asks.
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

/// Lists the linkers of the Connect app that asks.
///
/// `GET /addon/linkers`
///
/// A linker turns what a regular expression finds in texts into links.
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

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static GET_LINKER: Operation = Operation::get("addon::get_linker", "/addon/linkers/{linker_key}");

/// Gives a linker of the Connect app that asks.
///
/// `GET /addon/linkers/{linker_key}`
///
/// Arguments:
///
/// - `linker_key`: The key of the linker in the app's descriptor.
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

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static LIST_LINKER_VALUES: Operation =
    Operation::get("addon::list_linker_values", "/addon/linkers/{linker_key}/values");

/// Lists the values of a linker.
///
/// `GET /addon/linkers/{linker_key}/values`
///
/// Values are what the named group of its regular expression may match, such as the keys of
/// known projects.
///
/// Arguments:
///
/// - `linker_key`: The key of the linker in the app's descriptor.
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

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static REPLACE_LINKER_VALUES: Operation =
    Operation::put("addon::replace_linker_values", "/addon/linkers/{linker_key}/values");

/// Replaces the values of a linker.
///
/// `PUT /addon/linkers/{linker_key}/values`
///
/// That the body is a list of values is a guess.
///
/// Arguments:
///
/// - `linker_key`: The key of the linker in the app's descriptor.
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

/// Adds a value to a linker.
///
/// `POST /addon/linkers/{linker_key}/values`
///
/// It has to consist of letters, digits, `_` and `-`. One that is there already is a 409.
///
/// Arguments:
///
/// - `linker_key`: The key of the linker in the app's descriptor.
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

/// Deletes all values of a linker.
///
/// `DELETE /addon/linkers/{linker_key}/values`
///
/// Arguments:
///
/// - `linker_key`: The key of the linker in the app's descriptor.
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

/// Gives a value of a linker.
///
/// `GET /addon/linkers/{linker_key}/values/{value_id}`
///
/// Arguments:
///
/// - `linker_key`: The key of the linker in the app's descriptor.
/// - `value_id`: The number that the value was given when it was added.
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

    /// Chooses what the answer holds: fields to have, to add with `+`, or to leave out with
    /// `-`, joined by commas.
    ///
    /// Fields without a sign are all that the answer holds: `id,title,author.uuid`. With a sign
    /// they change what comes by itself: `+participants,-links`. A dot leads into an object,
    /// and into each item of a list; `*` stands for every field of a level.
    ///
    /// Items of a page are below `values`. A choice without a sign has to name `next` too, for
    /// nothing else leads to the following page: `next,values.title`.
    ///
    /// Query `fields`.
    fields(fields: &str) => set_query("fields", fields);
}

static DELETE_LINKER_VALUE: Operation = Operation::delete(
    "addon::delete_linker_value",
    "/addon/linkers/{linker_key}/values/{value_id}",
);

/// Deletes a value of a linker.
///
/// `DELETE /addon/linkers/{linker_key}/values/{value_id}`
///
/// Arguments:
///
/// - `linker_key`: The key of the linker in the app's descriptor.
/// - `value_id`: The number that the value was given when it was added.
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

/// Gives the client key of a Connect app to the Forge app that takes its place.
///
/// `GET /addon/{addon_key}/client-key`
///
/// It is for moving from Connect to Forge: the descriptor of the Connect app has to name
/// the Forge app as `forgeAppId`, and the Forge app asks as itself. Both have to be
/// installed in the same workspace.
///
/// Arguments:
///
/// - `addon_key`: The key that the descriptor of the Connect app gives it.
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
