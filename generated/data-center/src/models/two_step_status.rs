//! Two step status.

use crate::models::TwoStepMethod;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Two step status.
#[derive(Clone, PartialEq)]
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
