package mcp

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/google/jsonschema-go/jsonschema"
)

// bound is how much of something a question may ask for: from 1 on, and so much unless it
// says otherwise.
type bound struct{ usual, most int }

// bounds are those of a question, by the names of its fields.
type bounds map[string]bound

// schemaOf is the schema of a question, with its bounds. By it the SDK refuses what does not
// fit and fills in the usual, before a tool is asked; clients see it too.
func schemaOf[In question]() (*jsonschema.Schema, error) {
	s, err := jsonschema.For[In](nil)
	if err != nil {
		return nil, err
	}
	var in In
	all := in.bounds()
	for _, field := range slices.Sorted(maps.Keys(all)) {
		p, b := s.Properties[field], all[field]
		if p == nil {
			return nil, fmt.Errorf("%T has no field %s", in, field)
		}
		p.Minimum, p.Maximum, p.Default = jsonschema.Ptr(1.0), jsonschema.Ptr(float64(b.most)), json.RawMessage(strconv.Itoa(b.usual))
	}
	return s, nil
}
