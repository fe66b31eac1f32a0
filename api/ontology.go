package api

import (
	"context"

	"ronghe/graphmodel/schema"
)

// SchemaAnswer is the ontology: which kinds there are and what they may carry.
type SchemaAnswer struct {
	Nodes []schema.NodeKind `json:"nodes" nullable:"false" doc:"条目的类别。The kinds of node."`
	Edges []schema.EdgeKind `json:"edges" nullable:"false" doc:"关系的类别。The kinds of edge."`
}

func (s *server) schemaOperations() {
	get(s, describe("get-schema", prefix+"/schema",
		[2]string{"本体", "The ontology"},
		[2]string{
			"各类条目和关系的名称、属性、取值和规则，名称为中英两种文字。",
			"The kinds of node and edge: names in both languages, properties, values and rules.",
		}), s.schema)
}

func (s *server) schema(context.Context, *struct{}) (*SchemaAnswer, error) {
	return &SchemaAnswer{Nodes: s.Ontology.NodeKinds(), Edges: s.Ontology.EdgeKinds()}, nil
}
