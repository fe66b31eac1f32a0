package proposal

import (
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed"
	"ronghe/seed/doctext"
	"ronghe/seed/recognise"
)

// Kinds that a document can become.
const (
	Policy graphmodel.Kind = "policy"
	Case   graphmodel.Kind = "case"
)

// Input is what a Proposal is made of.
type Input struct {
	Document *doctext.Document
	Accepted []recognise.Finding // those that a person takes for true, as In gives them
	Kind     graphmodel.Kind     // Policy or Case
	Title    string              // "" takes the likeliest accepted one
	Source   graphmodel.Node     // what every claim rests on: the document
	Known    Known               // nil: nothing is known
}

// Proposal is nodes and edges that Load takes, and what was decided on the way.
type Proposal struct {
	ID    graphmodel.ID // of the document
	Nodes []graphmodel.Node
	Edges []graphmodel.Edge
	Notes []string // each "中文 · English"
}

// KindOf is what a document seems to be: a policy when it has a number of its own, when who
// issued it is said, or when its title has 关于, else a case.
func KindOf(found []recognise.Finding) graphmodel.Kind {
	for _, f := range found {
		if f.Kind == recognise.Title && strings.Contains(f.Value, "关于") {
			return Policy
		}
		if (f.Kind == recognise.Number || f.Kind == recognise.Issuer) && f.Score >= 0.7 {
			return Policy
		}
	}
	return Case
}

// Of makes the proposal. ErrInvalid: no title was given or accepted, or the kind is none of
// the two; ErrConflict: the title is that of several in the library.
func Of(in Input) (*Proposal, error) {
	b := &building{Input: in, seen: map[graphmodel.ID]bool{}}
	if b.Known == nil {
		b.Known = nothing{}
	}
	if in.Kind != Policy && in.Kind != Case {
		return nil, graphmodel.Invalid(string(in.Kind), "kind", "应为 policy 或 case", "must be policy or case")
	}
	if b.Title == "" {
		b.Title = b.first(recognise.Title)
	}
	if b.Title == "" {
		return nil, graphmodel.Invalid("", "title", "没有采纳标题；请采纳一个或用 --title 指明", "no title was accepted: accept one, or say it with --title")
	}
	b.node(in.Source)
	var err error
	if in.Kind == Policy {
		err = b.policy()
	} else {
		err = b.caseOf()
	}
	if err != nil {
		return nil, err
	}
	b.citations()
	return &b.out, nil
}

// building is a Proposal being made.
type building struct {
	Input
	out  Proposal
	seen map[graphmodel.ID]bool
}

func (b *building) note(zh, en string) {
	if note := zh + " · " + en; !slices.Contains(b.out.Notes, note) {
		b.out.Notes = append(b.out.Notes, note)
	}
}

// first is the first accepted value of a kind, which is the likeliest; "" for none.
func (b *building) first(kind recognise.Kind) string {
	for _, f := range b.Accepted {
		if f.Kind == kind {
			return f.Value
		}
	}
	return ""
}

// node adds a node once, without properties that are empty, and unless it is known.
func (b *building) node(n graphmodel.Node) {
	if b.seen[n.ID] {
		return
	}
	b.seen[n.ID] = true
	n.Kind = n.ID.Kind()
	for name, value := range n.Props {
		if value == "" {
			delete(n.Props, name)
		}
	}
	if len(n.Props) == 0 {
		n.Props = nil
	}
	if !b.Known.Has(n.ID) {
		b.out.Nodes = append(b.out.Nodes, n)
	}
}

// subject adds the document itself. What the library has of it stays; what it lacks is added.
func (b *building) subject(n graphmodel.Node) error {
	b.out.ID = n.ID
	if !b.Known.Has(n.ID) {
		b.node(n)
		return nil
	}
	old, err := b.Known.Node(n.ID)
	if err != nil {
		return err
	}
	b.seen[n.ID] = true
	b.note("库中已有 "+string(n.ID)+"，保留其内容，只补其缺少的", "the library has "+string(n.ID)+" already: its content stays, and only what it lacks is added")
	if b.fill(&old, n) {
		b.out.Nodes = append(b.out.Nodes, old)
	}
	return nil
}

// fill gives a node of the library what it lacks, and tells where the two differ.
func (b *building) fill(old *graphmodel.Node, n graphmodel.Node) (changed bool) {
	props := graphmodel.Props{}
	for name, value := range old.Props {
		props[name] = value
	}
	for name, value := range n.Props {
		switch have, there := props[name]; {
		case value == "":
		case !there:
			props[name], changed = value, true
		case have != value && name != "text":
			b.note("与库中不同，未改："+name, "differs from the library and was not changed: "+name)
		}
	}
	old.Props = props
	for _, alias := range append([]string{n.Title}, n.Aliases...) {
		if alias != old.Title && !slices.Contains(old.Aliases, alias) {
			old.Aliases, changed = append(slices.Clip(old.Aliases), alias), true
		}
	}
	return changed
}

// policy is the document as a policy, with who issued it.
func (b *building) policy() error {
	number, date := b.first(recognise.Number), b.first(recognise.Date)
	issuers := b.issuers()
	id, err := b.find(Policy, number, b.Title)
	if err != nil {
		return err
	}
	var names []string
	for _, f := range issuers {
		names = append(names, f.Value)
	}
	n := graphmodel.Node{ID: id, Title: b.Title, Source: b.Source.ID, Props: graphmodel.Props{
		"doc_no": number, "issuer": strings.Join(names, "、"), "issued": date, "text": b.text(),
	}}
	for _, alias := range []string{number, printedTitle(b.Title)} {
		if alias != "" {
			n.Aliases = append(n.Aliases, alias)
		}
	}
	if err := b.subject(n); err != nil {
		return err
	}
	for _, f := range issuers {
		b.issued(f, id, graphmodel.Date(date))
	}
	return nil
}

func (b *building) issuers() (issuers []recognise.Finding) {
	for _, f := range b.Accepted {
		if f.Kind == recognise.Issuer {
			issuers = append(issuers, f)
		}
	}
	return issuers
}

func (b *building) issued(f recognise.Finding, policy graphmodel.ID, date graphmodel.Date) {
	id, err := b.find("organisation", "", f.Value)
	if err != nil {
		b.note("“"+f.Value+"”在库中有几个，发布关系未写入", "several in the library are called "+f.Value+": that it issued this was left out")
		return
	}
	b.node(graphmodel.Node{ID: id, Title: f.Value, Source: b.Source.ID})
	b.edge(f, graphmodel.Edge{Kind: "issued", From: id, To: policy, Since: date})
}

// edge adds a claim that a finding makes.
func (b *building) edge(f recognise.Finding, e graphmodel.Edge) {
	e.Source, e.Quote, e.Confidence = b.Source.ID, sentence(b.Document, f), sureness(f.Score)
	e = e.WithID()
	if !b.seen[e.ID] {
		b.seen[e.ID] = true
		b.out.Edges = append(b.out.Edges, e)
	}
}

// find is the node of the library that has the number or title, or the id that a new one
// gets, which is made of the number, or else of the title.
func (b *building) find(kind graphmodel.Kind, number, title string) (graphmodel.ID, error) {
	for _, name := range []string{number, title} {
		if name == "" {
			continue
		}
		if id, err := b.Known.Find(kind, name); err != nil || id != "" {
			return id, err
		}
	}
	if number != "" {
		title = number
	}
	return graphmodel.ID(string(kind) + ":" + seed.Slug(title)), nil
}

// sureness puts a score into the words of the model.
func sureness(score float64) graphmodel.Confidence {
	switch {
	case score >= 0.9:
		return graphmodel.High
	case score >= 0.7:
		return graphmodel.Medium
	}
	return graphmodel.Low
}
