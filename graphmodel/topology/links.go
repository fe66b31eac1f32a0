package topology

import "ronghe/graphmodel"

// AllLinks implements graphmodel.LinkReader.
func (r *reader) AllLinks(fn func(graphmodel.Link)) error {
	ids := make([]graphmodel.ID, r.nodes.id.len())
	for v := range ids {
		ids[v] = r.id(int32(v))
	}
	outward := r.walk(graphmodel.Out, nil)
	for v, from := range ids {
		if err := r.ctx.Err(); err != nil {
			return err
		}
		r.runs(int32(v), outward, func(run run) bool {
			for i, near := range run.near {
				fn(r.link(run.row[i], from, ids[near]))
			}
			return true
		})
	}
	return nil
}

// AllProps implements graphmodel.PropReader: bodies are the engine's.
func (r *reader) AllProps(kind graphmodel.Kind, name string, fn func(graphmodel.ID, any)) error {
	return graphmodel.AllProps(r.Reader, kind, name, fn)
}

// AllEdgeProps implements graphmodel.EdgePropsReader: bodies are the engine's.
func (r *reader) AllEdgeProps(fn func(graphmodel.Kind, graphmodel.Props)) error {
	return graphmodel.AllEdgeProps(r.Reader, fn)
}
