package judged

import (
	"embed"
	"fmt"
	"path"
	"slices"

	"github.com/goccy/go-yaml"
)

// Query is a question with its judgements.
type Query struct {
	Text     string         `yaml:"query"`
	User     string         `yaml:"user"`     // one of Users; "" in queries of others
	Kind     string         `yaml:"kind"`     // one of Kinds; "" in queries of others
	Relevant map[string]int `yaml:"relevant"` // document → grade, 1 or more; what is not named is of no use
}

// Users are the groups of those who ask.
var Users = []string{"researcher", "association", "enterprise"}

// Kinds are the ways of asking.
var Kinds = []string{
	"problem", "practice", "system", "place", "abbreviation", "typo", "traditional", "pinyin", "initials",
	"mixed", "full-width", "english", "name", "document", "standard",
}

//go:embed queries/*.yaml floors.yaml
var data embed.FS

// Builtin is all judged queries about the built-in library, in the order of the
// files. The error is that of a file that cannot be read as queries.
func Builtin() ([]Query, error) {
	files, err := data.ReadDir("queries")
	if err != nil {
		return nil, fmt.Errorf("judged queries: %w", err)
	}
	var all []Query
	for _, file := range files {
		var queries []Query
		if err := readYAML(path.Join("queries", file.Name()), &queries); err != nil {
			return nil, err
		}
		all = append(all, queries...)
	}
	return all, nil
}

// Floors is what no group of the built-in queries may fall below: group, as
// Summarise names it, → figures. The command that prints figures and the test that
// holds them to the floors measure alike.
func Floors() (map[string]Means, error) {
	floors := map[string]Means{}
	return floors, readYAML("floors.yaml", &floors)
}

func readYAML(name string, into any) error {
	text, err := data.ReadFile(name)
	if err == nil {
		err = yaml.UnmarshalWithOptions(text, into, yaml.Strict())
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

// Check says what is wrong with a query as an entry of the data files; "" when
// nothing is.
func (q Query) Check() string {
	switch {
	case q.Text == "":
		return "no query"
	case !slices.Contains(Users, q.User):
		return "user " + q.User + " is not known"
	case !slices.Contains(Kinds, q.Kind):
		return "kind " + q.Kind + " is not known"
	case len(q.Relevant) == 0:
		return "nothing is relevant"
	}
	for id, grade := range q.Relevant {
		if grade != 1 && grade != 2 {
			return fmt.Sprintf("%s has grade %d", id, grade)
		}
	}
	return ""
}
