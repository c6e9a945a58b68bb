//! A folder with APIs, and the command run in it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::tree::{Tree, tree};

/// A document with these operations.
pub(crate) fn api(revision: &str, paths: &[&str]) -> String {
    let paths: Vec<String> = paths
        .iter()
        .map(|path| {
            format!(
                r##""/{path}": {{"get": {{"responses": {{"200": {{"description": "OK", "content": {{"application/json":
                {{"schema": {{"$ref": "#/components/schemas/{path}"}}}}}}}}}}}}}}"##
            )
        })
        .collect();
    let schemas = ["letters", "words", "verbs"].map(|name| format!(r#""{name}": {{"type": "object"}}"#));
    format!(
        r#"{{"openapi": "3.0.3", "x-revision": "{revision}", "info": {{"title": "Letters", "version": "1"}},
        "paths": {{{}}}, "components": {{"schemas": {{{}}}}}}}"#,
        paths.join(", "),
        schemas.join(", "),
    )
}

pub(crate) struct Repository(TempDir);

impl Repository {
    /// One API, `letters`, that nothing was imported of.
    pub(crate) fn new(addresses: &[String]) -> Self {
        let repository = Self(tempfile::tempdir().unwrap());
        repository.api("letters", addresses);
        repository
    }

    pub(crate) fn api(&self, name: &str, addresses: &[String]) {
        self.write(&format!("spec/{name}/source.toml"), &format!("addresses = {addresses:?}\n"));
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap()
    }

    pub(crate) fn source(&self) -> String {
        self.read("spec/letters/source.toml")
    }

    /// Every file there is.
    pub(crate) fn files(&self) -> Tree {
        tree(self.path())
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.path());
        for proxy in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"] {
            command.env_remove(proxy);
        }
        command
    }

    /// What a run says that succeeds, on standard output and on standard error.
    pub(crate) fn succeed(&self, arguments: &[&str]) -> (String, String) {
        said(self.command(arguments).output().unwrap())
    }

    /// What a run says on standard error that ends with exit code 1.
    pub(crate) fn fail(&self, arguments: &[&str]) -> String {
        let output = self.command(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(!error.contains("panicked"), "{error}");
        error
    }
}

pub(crate) fn said(output: Output) -> (String, String) {
    assert!(output.status.success(), "{output:?}");
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}
