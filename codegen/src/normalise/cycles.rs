//! Structs that contain themselves get a box where the circle is cut with the fewest cuts; lists
//! that hold nothing but themselves are any JSON.

use std::collections::BTreeSet;

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};

use crate::ir::{Api, Kind, TypeId};

/// Makes JSON of lists, maps and pages whose items are, however deep, they themselves: such a type
/// has no end, and no name to stop at.
pub fn end_endless_lists(api: &mut Api) {
    for id in api.ids() {
        let mut seen = BTreeSet::new();
        let mut item = id;
        while let Kind::Page(next) | Kind::List(next) | Kind::Map(next) | Kind::Nullable(next) =
            api.get(item).kind
        {
            if !seen.insert(item) {
                api.get_mut(item).kind = Kind::Json;
                break;
            }
            item = next;
        }
    }
}

/// Boxes fields until no struct contains itself by value.
///
/// Lists, maps, pages and hierarchies hold their values behind a pointer already and cut a circle
/// by themselves.
pub fn break_cycles(api: &mut Api) {
    let mut graph = containment(api);
    loop {
        let circular = circular(&graph);
        // The first of the document among equals.
        let Some(cut) = circular.into_iter().min_by_key(|edge| left_after(&graph, *edge)) else { return };
        if let Some((id, index)) = graph.remove_edge(cut)
            && let Kind::Struct(body) = &mut api.get_mut(id).kind
        {
            body.fields[index].boxed = true;
        }
    }
}

/// Which struct holds which by value; an edge is a field, by its struct and place.
type Containment = DiGraph<TypeId, (TypeId, usize)>;

fn containment(api: &Api) -> Containment {
    let mut graph = Containment::with_capacity(api.types.len(), api.types.len());
    for id in api.ids() {
        graph.add_node(id);
    }
    for id in api.ids() {
        let Kind::Struct(body) = &api.get(id).kind else { continue };
        for (index, field) in body.fields.iter().enumerate() {
            if matches!(api.get(field.ty).kind, Kind::Struct(_)) {
                // Nodes were added in the order of the ids.
                graph.add_edge(NodeIndex::new(id.0), NodeIndex::new(field.ty.0), (id, index));
            }
        }
    }
    graph
}

/// The edges that lie on a circle.
fn circular(graph: &Containment) -> Vec<EdgeIndex> {
    let mut component = vec![0; graph.node_count()];
    for (number, members) in tarjan_scc(graph).into_iter().enumerate() {
        for member in members {
            component[member.index()] = number;
        }
    }
    let inside = |edge: &EdgeIndex| {
        graph.edge_endpoints(*edge).is_some_and(|(from, to)| component[from.index()] == component[to.index()])
    };
    let mut edges: Vec<EdgeIndex> = graph.edge_indices().filter(inside).collect();
    edges.sort_by_key(|edge| graph[*edge]);
    edges
}

/// How many edges still lie on a circle once this one is cut.
fn left_after(graph: &Containment, edge: EdgeIndex) -> usize {
    let mut without = graph.clone();
    without.remove_edge(edge);
    circular(&without).len()
}
