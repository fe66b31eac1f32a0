package api

import (
	"context"
	"slices"

	"ronghe/graphmodel"
)

// ExpandInput asks for the surroundings of a node.
type ExpandInput struct {
	NodeInput
	Walk
	Depth   int  `query:"depth" minimum:"0" maximum:"6" default:"1" doc:"至多多少步。The most steps from the node."`
	Limit   int  `query:"limit" minimum:"1" maximum:"500" default:"40" doc:"至多多少个条目，连同所问的。The most nodes, the one asked about included."`
	Degrees bool `query:"degrees" doc:"也给出每个条目各种关系的数目。Also count the edges of each node by kind."`
}

// ExpandAnswer is a part of the graph: both ends of each link are among its nodes.
type ExpandAnswer struct {
	Nodes     []ExpandNode `json:"nodes" nullable:"false" doc:"由近到远。The nearest first."`
	Links     []Link       `json:"links" nullable:"false" doc:"条目之间的全部关系，按起点、终点、编号；至多 20000 条。All edges between the nodes, by start, end and id; at most 20000."`
	Truncated bool         `json:"truncated" doc:"因 limit 有条目或关系未列出。A node or link was left out for the limit."`
}

// ExpandNode is a node of a picture.
type ExpandNode struct {
	Thing
	Depth   int      `json:"depth" example:"1" doc:"离所问的条目几步。How many steps from the node asked about."`
	Degrees []Degree `json:"degrees,omitempty" nullable:"false" doc:"各种关系的数目，degrees=true 时给出。How many edges of each kind, with degrees=true."`
}

// GraphInput asks for some nodes and what joins them.
type GraphInput struct {
	Body struct {
		Nodes []graphmodel.ID   `json:"nodes" minItems:"1" maxItems:"1000" nullable:"false" example:"[\"case:valin-xiangtan-ems\",\"practice:energy-centre\"]" doc:"条目的编号，至多 1000 个。Ids of nodes, at most 1,000."`
		Kinds []graphmodel.Kind `json:"kind,omitempty" maxItems:"50" nullable:"false" doc:"只要这些种类的关系。Edges of these kinds only."`
	}
}

// GraphAnswer is the nodes asked about and all that joins them.
type GraphAnswer struct {
	ExpandAnswer
	Missing []graphmodel.ID `json:"missing" nullable:"false" doc:"库中没有的编号。Ids that the library does not have."`
}

// PathsInput asks how two nodes are joined.
type PathsInput struct {
	From string `query:"from" required:"true" minLength:"1" maxLength:"200" example:"policy:gong-xin-bu-xin-2013-317-hao" doc:"起点的编号。The id of the start."`
	To   string `query:"to" required:"true" minLength:"1" maxLength:"200" example:"case:baosteel-energy-center-1985" doc:"终点的编号。The id of the end."`
	Walk
	MaxHops        int  `query:"max_hops" minimum:"1" maximum:"12" default:"6" doc:"至多多少步。The most steps."`
	Limit          int  `query:"limit" minimum:"1" maximum:"40" default:"10" doc:"至多多少条路径。The most paths."`
	TimeRespecting bool `query:"time_respecting" doc:"只走有日期且时间不倒退的关系。Only along dated edges whose times do not go back."`
}

// PathsAnswer lists shortest paths.
type PathsAnswer struct {
	Hops      int    `json:"hops" example:"3" doc:"各条路径的步数；没有路径则为 0。The steps of each path; 0 when there is none."`
	Paths     []Path `json:"paths" nullable:"false" doc:"最短的路径，按所经条目的编号。The shortest paths, by the ids of their nodes."`
	Truncated bool   `json:"truncated" doc:"还有同样短的路径。There are more paths as short."`
}

// Path is a walk: steps[i] joins nodes[i] and nodes[i+1].
type Path struct {
	Nodes []Thing    `json:"nodes" nullable:"false" doc:"所经的条目。The nodes on the way."`
	Steps []NodeEdge `json:"steps" nullable:"false" doc:"每一步，从离开的条目读出，带依据。Each step, read from the node it leaves, with its evidence."`
}

func (s *server) graphOperations() {
	get(s, describe("expand-node", prefix+"/nodes/{id}/expand",
		[2]string{"一个条目的周围", "The surroundings of a node"},
		[2]string{
			"由近到远，到 limit 为止；关系的依据见 edges/{id}。超出时 truncated 为 true，可加大 limit 或用 nodes/{id}/edges 翻页。",
			"The nearest first, up to limit; the evidence of a link is at edges/{id}. When cut, truncated is true: raise limit, or page through nodes/{id}/edges.",
		}), s.expand)
	get(s, describe("find-paths", prefix+"/paths",
		[2]string{"两个条目之间的路径", "Paths between two nodes"},
		[2]string{"最短的路径，每一步带依据。", "The shortest paths, each step with its evidence."}), s.paths)
	post(s, describe("draw-graph", prefix+"/graph",
		[2]string{"若干条目及其间的关系", "Some nodes and what joins them"},
		[2]string{
			"给出一组条目之间的全部关系和各条目各种关系的数目，供重画一幅图；库中已没有的编号列在 missing。",
			"All edges between some nodes, and how many of each kind every node has, to draw a picture again; ids that are no longer there are listed in missing.",
		}), s.graph)
}

func (s *server) graph(ctx context.Context, in *GraphInput) (*GraphAnswer, error) {
	for _, id := range in.Body.Nodes {
		if _, err := parseID("nodes", string(id)); err != nil {
			return nil, err
		}
	}
	if err := s.checkEdgeKinds(in.Body.Kinds); err != nil {
		return nil, err
	}
	out := &GraphAnswer{ExpandAnswer: ExpandAnswer{Nodes: []ExpandNode{}, Links: []Link{}}, Missing: []graphmodel.ID{}}
	err := s.Store.View(ctx, func(r graphmodel.Reader) error {
		found, err := readBodies(r, in.Body.Nodes)
		if err != nil {
			return err
		}
		q := graphmodel.ExpandQuery{Kinds: in.Body.Kinds, Direction: graphmodel.Both}
		for _, id := range in.Body.Nodes {
			if found[id].ID == "" {
				out.Missing = append(out.Missing, id)
			} else if !slices.Contains(q.From, id) {
				q.From = append(q.From, id)
			}
		}
		if q.Limit = len(q.From); q.Limit == 0 {
			return nil
		}
		return s.draw(ctx, r, q, true, &out.ExpandAnswer)
	})
	return out, err
}

// draw answers q as a picture.
func (s *server) draw(ctx context.Context, r graphmodel.Reader, q graphmodel.ExpandQuery, degrees bool, out *ExpandAnswer) error {
	g, err := r.Expand(q)
	if err != nil {
		return err
	}
	lang := requestOf(ctx).lang
	out.Truncated, out.Links = g.Truncated, s.names.links(g.Links, lang)
	out.Nodes = make([]ExpandNode, len(g.Nodes))
	for i, n := range g.Nodes {
		out.Nodes[i] = ExpandNode{Thing: s.names.thing(n.Stub, lang), Depth: n.Depth}
	}
	return s.fillNodes(r, out.Nodes, degrees, lang)
}

func (s *server) expand(ctx context.Context, in *ExpandInput) (*ExpandAnswer, error) {
	id, err := parseID("id", in.ID)
	if err != nil {
		return nil, err
	}
	if err := s.checkEdgeKinds(in.Kinds); err != nil {
		return nil, err
	}
	out := new(ExpandAnswer)
	err = s.Store.View(ctx, func(r graphmodel.Reader) error {
		return s.draw(ctx, r, graphmodel.ExpandQuery{
			From: []graphmodel.ID{id}, Kinds: in.Kinds, Direction: in.Direction, Depth: in.Depth, Limit: in.Limit,
		}, in.Degrees, out)
	})
	return out, err
}

// fillNodes adds what the shape of the graph does not tell: English names, and
// the degrees when they are asked for.
func (s *server) fillNodes(r graphmodel.Reader, nodes []ExpandNode, withDegrees bool, lang string) error {
	ids := make([]graphmodel.ID, len(nodes))
	at := make(map[graphmodel.ID]*ExpandNode, len(nodes))
	for i := range nodes {
		ids[i], at[nodes[i].ID] = nodes[i].ID, &nodes[i]
	}
	found, err := readBodies(r, ids)
	if err != nil {
		return err
	}
	for id, n := range found {
		at[id].TitleEn = n.Props.String(propTitleEn)
	}
	if !withDegrees {
		return nil
	}
	degrees, err := r.Degrees(ids)
	if err != nil {
		return err
	}
	for i, d := range s.names.degrees(degrees, lang) {
		n := at[degrees[i].Node]
		n.Degrees = append(n.Degrees, d)
	}
	return nil
}
