package topology

import "ronghe/graphmodel"

func (r *reader) Paths(q graphmodel.PathQuery) ([]graphmodel.Path, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	ends, err := r.allExisting([]graphmodel.ID{q.From, q.To})
	if err != nil {
		return nil, err
	}
	w, shortest := r.walk(q.Direction, q.Kinds), r.shortest
	if q.TimeRespecting {
		w.dated, shortest = true, r.shortestInTime
	}
	walks, err := shortest(ends[0], ends[1], w, q)
	if err != nil {
		return nil, err
	}
	var paths []graphmodel.Path
	for _, nodes := range walks {
		paths = append(paths, r.path(nodes, w))
	}
	return paths, nil
}
