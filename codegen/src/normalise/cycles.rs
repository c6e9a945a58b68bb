//! Structs that contain themselves get a box where the circle is cut with the fewest cuts; lists
//! that hold nothing but themselves are any JSON.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use petgraph::Direction;
use petgraph::algo::{has_path_connecting, kosaraju_scc};
use petgraph::graph::{DiGraph, EdgeIndex, EdgeReference, NodeIndex};
use petgraph::visit::{EdgeFiltered, EdgeRef as _, IntoEdgeReferences as _};

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
    let mut cuts: Vec<(TypeId, usize)> = Vec::new();
    // A struct in itself is cut nowhere else.
    let is_own = |graph: &Containment, edge: EdgeIndex| {
        graph.edge_endpoints(edge).is_some_and(|(from, to)| from == to)
    };
    cuts.extend(graph.edge_indices().filter(|edge| is_own(&graph, *edge)).map(|edge| graph[edge]));
    graph.retain_edges(|graph, edge| !is_own(&graph, edge));
    cuts.extend(steps(&graph).flat_map(|(_, gone)| gone));
    for (id, index) in cuts {
        if let Kind::Struct(body) = &mut api.get_mut(id).kind {
            body.fields[index].boxed = true;
        }
    }
}

/// Cuts until there is no circle left, each that has no struct in common with another by itself: of every step how
/// many edges it looked at, and what it cut.
fn steps(graph: &Containment) -> impl Iterator<Item = (usize, BTreeSet<(TypeId, usize)>)> {
    let mut open = circles(graph);
    std::iter::from_fn(move || {
        let mut circle = open.pop()?;
        let looked_at = circle.edge_count();
        let gone: BTreeSet<(TypeId, usize)> = cut(&circle).into_iter().map(|edge| circle[edge]).collect();
        circle.retain_edges(|circle, edge| !gone.contains(&circle[edge]));
        open.extend(circles(&circle));
        Some((looked_at, gone))
    })
}

/// In how large a circle each edge is tried: that takes time by the third power.
const MOST_TRIED: usize = 400;

/// Of how many structs of a very large circle one is cut off at a time. Each step takes time by what is left of the
/// circle, so that a step for each struct would take it by the second power; a part of them makes it a fixed number of
/// times what the circle is large.
const ONE_IN: usize = 32;

/// What to cut next of a circle: the edge behind which the fewest edges lie on one, the first of the document among
/// equals; of a very large one all that lead to the structs that most lead to.
fn cut(circle: &Containment) -> Vec<EdgeIndex> {
    if circle.edge_count() <= MOST_TRIED {
        let mut edges: Vec<EdgeIndex> = circle.edge_indices().collect();
        edges.sort_by_key(|edge| circle[*edge]);
        return best(edges.into_iter().map(|edge| (edge, left_after(circle, edge)))).into_iter().collect();
    }
    let led_to = |node: &NodeIndex| circle.edges_directed(*node, Direction::Incoming).count();
    let mut most: Vec<NodeIndex> = circle.node_indices().collect();
    // Among equals it is the first of the document, as sorting leaves them.
    most.sort_by_cached_key(|node| Reverse(led_to(node)));
    most.truncate((circle.node_count() / ONE_IN).max(1));
    let led = most.into_iter().flat_map(|node| circle.edges_directed(node, Direction::Incoming));
    led.map(|edge| edge.id()).collect()
}

/// The first edge with the fewest behind it. Behind one of a plain ring there is none, and no other has to be tried.
fn best(mut tried: impl Iterator<Item = (EdgeIndex, usize)>) -> Option<EdgeIndex> {
    let mut best = tried.next()?;
    while best.1 > 0
        && let Some(next) = tried.next()
    {
        if next.1 < best.1 {
            best = next;
        }
    }
    Some(best.0)
}

/// The circles, each a graph of its own. Found without recursion: schemas may lead to one another a hundred thousand
/// times in a row.
fn circles(graph: &Containment) -> Vec<Containment> {
    let of_several = kosaraju_scc(graph).into_iter().filter(|members| members.len() > 1);
    of_several
        .map(|mut members| {
            members.sort_unstable();
            let places: BTreeMap<NodeIndex, NodeIndex> =
                members.iter().enumerate().map(|(place, node)| (*node, NodeIndex::new(place))).collect();
            let mut circle = Containment::new();
            for node in &members {
                circle.add_node(graph[*node]);
            }
            let edges = members.iter().flat_map(|node| graph.edges(*node));
            for edge in edges {
                if let (Some(from), Some(to)) = (places.get(&edge.source()), places.get(&edge.target())) {
                    circle.add_edge(*from, *to, *edge.weight());
                }
            }
            circle
        })
        .collect()
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

/// How many edges still lie on a circle once this one of a circle is cut.
fn left_after(circle: &Containment, edge: EdgeIndex) -> usize {
    let others = EdgeFiltered::from_fn(circle, |other| other.id() != edge);
    // Where its ends are still on one circle, so is all else: most edges need no look at the whole.
    if let Some((from, to)) = circle.edge_endpoints(edge)
        && has_path_connecting(&others, from, to, None)
    {
        return circle.edge_count() - 1;
    }
    let mut component = vec![0; circle.node_count()];
    for (number, members) in kosaraju_scc(&others).into_iter().enumerate() {
        for member in members {
            component[member.index()] = number;
        }
    }
    let is_left = |other: &EdgeReference<'_, (TypeId, usize)>| {
        component[other.source().index()] == component[other.target().index()]
    };
    others.edge_references().filter(is_left).count()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use petgraph::algo::is_cyclic_directed;
    use petgraph::graph::NodeIndex;

    use super::{Containment, steps};
    use crate::ir::TypeId;

    /// Structs that all lead to one another, however far around.
    fn knot(size: usize) -> Containment {
        let mut graph = Containment::new();
        for node in 0..size {
            graph.add_node(TypeId(node));
        }
        for node in 0..size {
            let fields = [node + 1, node / 2, node * 7 + 3].map(|to| to % size);
            for (field, to) in fields.into_iter().enumerate().filter(|(_, to)| *to != node) {
                graph.add_edge(NodeIndex::new(node), NodeIndex::new(to), (TypeId(node), field));
            }
        }
        graph
    }

    #[test]
    fn no_circle_is_left() {
        for size in [2, 3, 40, 100, 700] {
            let mut graph = knot(size);
            let gone: BTreeSet<_> = steps(&graph).flat_map(|(_, gone)| gone).collect();
            graph.retain_edges(|graph, edge| !gone.contains(&graph[edge]));
            assert!(!is_cyclic_directed(&graph), "of {size}");
        }
    }

    #[test]
    fn what_is_looked_at_grows_as_the_circle_does() {
        let looked_at = |size| steps(&knot(size)).map(|(edges, _)| edges).sum::<usize>();
        let (once, twice) = (looked_at(1000), looked_at(2000));
        assert!(twice < once * 3, "{once} edges, and {twice} in a circle twice as large");
    }
}
