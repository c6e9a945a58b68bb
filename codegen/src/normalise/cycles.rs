//! Structs that contain themselves get a box where the circle is cut with the fewest cuts; lists
//! that hold nothing but themselves are any JSON.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::Direction;
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, EdgeIndex, NodeIndex};
use petgraph::visit::EdgeRef as _;

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
    // Circles that have no struct in common are cut each by itself.
    let mut open = circles(&graph);
    while let Some(mut circle) = open.pop() {
        let gone: BTreeSet<(TypeId, usize)> = cut(&circle).into_iter().map(|edge| circle[edge]).collect();
        circle.retain_edges(|circle, edge| !gone.contains(&circle[edge]));
        cuts.extend(gone);
        open.extend(circles(&circle));
    }
    for (id, index) in cuts {
        if let Kind::Struct(body) = &mut api.get_mut(id).kind {
            body.fields[index].boxed = true;
        }
    }
}

/// In how large a circle each edge is tried: that takes time by the third power.
const MOST_TRIED: usize = 400;

/// What to cut next of a circle: the edge behind which the fewest edges lie on one, the first of the document among
/// equals; of a very large one all that lead to the struct that most lead to.
fn cut(circle: &Containment) -> Vec<EdgeIndex> {
    let edges = circular(circle);
    if edges.len() <= MOST_TRIED {
        return edges.into_iter().min_by_key(|edge| left_after(circle, *edge)).into_iter().collect();
    }
    let led_to = |node: &NodeIndex| circle.edges_directed(*node, Direction::Incoming).count();
    let most = circle.node_indices().rev().max_by_key(led_to);
    let led = most.into_iter().flat_map(|node| circle.edges_directed(node, Direction::Incoming));
    led.map(|edge| edge.id()).collect()
}

/// The circles, each a graph of its own.
fn circles(graph: &Containment) -> Vec<Containment> {
    let of_several = tarjan_scc(graph).into_iter().filter(|members| members.len() > 1);
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
