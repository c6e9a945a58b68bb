//! What the server can take about builds and deployments.

use crate::models::BuildCapabilities;
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Operation, Request, request};

static GET_FOR_BUILDS: Operation =
    Operation::get("capabilities::get_for_builds", "/api/latest/build/capabilities")
        .accept("application/json;charset=UTF-8");

/// Tells what the server takes of builds.
///
/// `GET /api/latest/build/capabilities`
#[doc(alias = "getCapabilities")]
#[inline]
pub fn get_for_builds() -> GetForBuildsRequest {
    GetForBuildsRequest(Request::new(&GET_FOR_BUILDS, &[]))
}

request! {
    /// Request of [`get_for_builds`].
    GetForBuildsRequest => BuildCapabilities;
}

static GET_FOR_DEPLOYMENTS: Operation =
    Operation::get("capabilities::get_for_deployments", "/api/latest/deployment/capabilities")
        .accept("application/json;charset=UTF-8");

/// Tells what the server takes of deployments.
///
/// `GET /api/latest/deployment/capabilities`
///
/// A 404 says that it takes none, as where an administrator has switched them off.
///
/// Refused with 404: `ApiErrorBody`.
#[doc(alias = "getCapabilities")]
#[inline]
pub fn get_for_deployments() -> GetForDeploymentsRequest {
    GetForDeploymentsRequest(Request::new(&GET_FOR_DEPLOYMENTS, &[]))
}

request! {
    /// Request of [`get_for_deployments`].
    GetForDeploymentsRequest => Json;
}
