//! What every emitter reads.

use crate::pipeline::Model;
use crate::surface::call::Call;

#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) model: &'a Model,
    /// How the package depends on the runtime: a TOML value.
    pub(super) runtime: &'a str,
    /// The text of the README.
    pub(super) readme: Option<&'a str>,
}

impl<'a> Context<'a> {
    /// The calls of a module, in the order of the document.
    pub(super) fn calls(self, module: &str) -> impl Iterator<Item = &'a Call> {
        self.model.surface.calls.iter().filter(move |call| call.module == module)
    }

    /// One line about the crate, without a full stop.
    pub(super) fn title(self) -> String {
        let said = self.model.bindings.description.clone();
        said.unwrap_or_else(|| format!("Bindings of {}", self.model.crate_name))
    }
}
