//! Models that several modules share: ref matcher and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::Extra;

/// Ref matcher.
///
/// Schema: `#/components/schemas/RestRefMatcher`
#[derive(Clone, PartialEq)]
pub struct RefMatcher {
    /// `#/components/schemas/RestRefMatcher/properties/active`; set by the server
    pub active: Option<bool>,
    /// `#/components/schemas/RestRefMatcher/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestRefMatcher/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestRefMatcher/properties/type`
    pub r#type: Option<RefMatcherType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RefMatcher { active, display_id = "displayId", id, r#type = "type" });
setters!(RefMatcher {
    with_display_id(display_id: String), with_id(id: String), with_type(r#type: RefMatcherType),
});

/// Ref matcher kind.
///
/// Schema: `#/components/schemas/RestRefMatcherType/properties/id`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefMatcherKind {
    /// `ANY_REF`
    AnyRef,
    /// `BRANCH`
    Branch,
    /// `PATTERN`
    Pattern,
    /// `MODEL_CATEGORY`
    ModelCategory,
    /// `MODEL_BRANCH`
    ModelBranch,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RefMatcherKind {
    AnyRef = "ANY_REF", Branch = "BRANCH", Pattern = "PATTERN", ModelCategory = "MODEL_CATEGORY",
    ModelBranch = "MODEL_BRANCH",
});

/// Ref matcher type.
///
/// Schema: `#/components/schemas/RestRefMatcherType`
#[derive(Clone, PartialEq)]
pub struct RefMatcherType {
    /// `#/components/schemas/RestRefMatcherType/properties/id`
    pub id: Option<RefMatcherKind>,
    /// `#/components/schemas/RestRefMatcherType/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RefMatcherType { id, name });
setters!(RefMatcherType { with_id(id: RefMatcherKind), with_name(name: String) });
