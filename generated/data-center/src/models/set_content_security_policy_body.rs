//! Set content security policy body.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Set content security policy body.
    pub struct SetContentSecurityPolicyBody {
        /// Strictness.
        pub strictness: Option<SetContentSecurityPolicyBodyStrictness>, with_strictness(into);
    }
}

/// Set content security policy body strictness.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetContentSecurityPolicyBodyStrictness {
    /// `STRICT`
    Strict,
    /// `REPORT_ONLY`
    ReportOnly,
    /// `DEFAULT`
    Default,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SetContentSecurityPolicyBodyStrictness>),
}

bitbucket_runtime::open_enum! {
    SetContentSecurityPolicyBodyStrictness {
        Strict = "STRICT", ReportOnly = "REPORT_ONLY", Default = "DEFAULT",
    }
}
