//! Which modules reach which types.

use std::sync::Arc;

use fixedbitset::FixedBitSet;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::naming::Naming;
use crate::ir::graph::{events, leads_to, roots};
use crate::surface::module_set::ModuleSet;

impl Naming<'_> {
    /// Tells every type which modules reach it.
    pub(super) fn modules(&mut self) {
        let api = self.api;
        let all = self.all_modules();
        let bit = |module: &str| ModuleSet::bit(&all, module);
        let mut reached = vec![FixedBitSet::with_capacity(all.len()); api.types.len()];
        for (operation, names) in api.operations.iter().zip(&self.names.operations) {
            let module = bit(&names.module);
            roots(operation).into_iter().for_each(|(id, _)| reached[id.0].extend(module));
        }
        let module = self.names.events.as_deref().and_then(bit);
        events(api).for_each(|id| reached[id.0].extend(module));
        let ids = (0..).zip(api.types.iter());
        let links =
            ids.flat_map(|(from, ty)| leads_to(&ty.kind, &|_| true).into_iter().map(move |to| (from, to.0)));
        spread(&mut reached, &links.collect::<Vec<_>>());
        for (id, names) in &mut self.names.types {
            names.modules = ModuleSet::of(&all, std::mem::take(&mut reached[id.0]));
        }
    }

    /// The modules of operations and that of events, in order of their names.
    pub(super) fn all_modules(&self) -> Arc<[String]> {
        let mut all = self.names.modules();
        all.extend(self.names.events.as_deref());
        all.into_iter().map(str::to_owned).collect()
    }
}

/// Gives all that something leads to, at once or by way of others, what it has itself.
pub(super) fn spread(had: &mut [FixedBitSet], links: &[(usize, usize)]) {
    let mut graph: DiGraph<(), ()> = DiGraph::with_capacity(had.len(), links.len());
    for _ in had.iter() {
        graph.add_node(());
    }
    graph.extend_with_edges(links.iter().map(|(from, to)| (NodeIndex::new(*from), NodeIndex::new(*to))));
    // What leads to itself in a circle has the same; of two parts, the one that leads to the other comes first.
    for part in kosaraju_scc(&graph).iter().rev() {
        let [first, others @ ..] = part.as_slice() else { continue };
        let mut all = std::mem::take(&mut had[first.index()]);
        others.iter().for_each(|one| all.union_with(&had[one.index()]));
        let next = part.iter().flat_map(|one| graph.neighbors(*one));
        next.for_each(|one| had[one.index()].union_with(&all));
        others.iter().for_each(|one| had[one.index()].clone_from(&all));
        had[first.index()] = all;
    }
}
