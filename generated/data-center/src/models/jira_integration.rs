//! Models of jira integration.

use bitbucket_runtime::{OffsetPage, object};
use bitbucket_runtime::wire::Extra;
use crate::models::{Change, Commit, Links, MinimalCommit, Repository};

/// Changeset.
///
/// Schema: `#/components/schemas/RestChangeset`
#[derive(Clone, PartialEq)]
pub struct Changeset {
    /// `#/components/schemas/RestChangeset/properties/changes`
    pub changes: Option<OffsetPage<Change>>,
    /// `#/components/schemas/RestChangeset/properties/fromCommit`
    pub from_commit: Option<MinimalCommit>,
    /// `#/components/schemas/RestChangeset/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestChangeset/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/RestChangeset/properties/toCommit`
    pub to_commit: Option<Box<Commit>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Changeset {
    changes, from_commit = "fromCommit", links, repository, to_commit = "toCommit",
});

/// Comment jira issue.
///
/// Schema: `#/components/schemas/RestCommentJiraIssue`
#[derive(Clone, PartialEq)]
pub struct CommentJiraIssue {
    /// `#/components/schemas/RestCommentJiraIssue/properties/commentId`
    pub comment_id: Option<i64>,
    /// `#/components/schemas/RestCommentJiraIssue/properties/issueKey`
    pub issue_key: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommentJiraIssue { comment_id = "commentId", issue_key = "issueKey" });

/// Jira issue.
///
/// Schema: `#/components/schemas/RestJiraIssue`
#[derive(Clone, PartialEq)]
pub struct JiraIssue {
    /// `#/components/schemas/RestJiraIssue/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/RestJiraIssue/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(JiraIssue { key, url });

/// Jira project link.
///
/// Schema: `#/components/schemas/RestEnhancedEntityLink`
#[derive(Clone, PartialEq)]
pub struct JiraProjectLink {
    /// `#/components/schemas/RestEnhancedEntityLink/properties/applicationLinkId`
    pub application_link_id: Option<String>,
    /// `#/components/schemas/RestEnhancedEntityLink/properties/displayUrl`
    pub display_url: Option<String>,
    /// `#/components/schemas/RestEnhancedEntityLink/properties/projectId`
    pub project_id: Option<i64>,
    /// `#/components/schemas/RestEnhancedEntityLink/properties/projectKey`
    pub project_key: Option<String>,
    /// `#/components/schemas/RestEnhancedEntityLink/properties/projectName`
    pub project_name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(JiraProjectLink {
    application_link_id = "applicationLinkId", display_url = "displayUrl", project_id = "projectId",
    project_key = "projectKey", project_name = "projectName",
});
