//! Two step status.

use crate::models::TwoStepMethod;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Two step status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TwoStepStatus {
    /// Is two sv active.
    pub is_two_step_active: Option<bool>,
    /// Methods.
    pub methods: Option<Vec<TwoStepMethod>>,
    /// Two sv active.
    pub two_step_active: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    TwoStepStatus {
        is_two_step_active = "isTwoSVActive", methods, two_step_active = "twoSVActive",
    }
}

setters! {
    TwoStepStatus {
        with_is_two_step_active(is_two_step_active: bool), with_methods(methods: [TwoStepMethod]),
        with_two_step_active(two_step_active: bool),
    }
}
