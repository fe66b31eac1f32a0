package proposal

import (
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/doctext"
	"ronghe/seed/recognise"
)

// kinds is which claim a relation makes of a policy; a case only cites.
var kinds = map[recognise.Relation]graphmodel.Kind{
	recognise.Cites: "cites", recognise.Implements: "implements", recognise.Supersedes: "supersedes",
}

// citations adds what the document cites.
func (b *building) citations() {
	for _, f := range b.Accepted {
		switch f.Kind {
		case recognise.Standard:
			b.cite(f, "standard", f.Value, f.Name)
		case recognise.Cited:
			if f.Relation == recognise.Prints {
				b.note("随文印发的《"+f.Value+"》是文件的一部分，未作引用", "《"+f.Value+"》 is what this document brings, and no citation")
				continue
			}
			b.cite(f, Policy, f.Number, f.Value)
		}
	}
}

func (b *building) cite(f recognise.Finding, kind graphmodel.Kind, number, title string) {
	id, err := b.find(kind, number, title)
	if err != nil {
		b.note("“"+f.Value+"”在库中有几个，引用未写入", "several in the library are called "+f.Value+": that it is cited was left out")
		return
	}
	if id == b.out.ID {
		return
	}
	n := graphmodel.Node{ID: id, Title: title, Source: b.Source.ID}
	if title == "" {
		n.Title = number
	}
	if number != "" && number != n.Title {
		n.Aliases = []string{number}
	}
	n.Props = graphmodel.Props{"doc_no": number}
	if kind == "standard" {
		n.Props = graphmodel.Props{"number": number}
	}
	b.node(n)
	claim := kinds[f.Relation]
	if b.Kind == Case || kind == "standard" || claim == "" {
		claim = "cites"
	}
	b.edge(f, graphmodel.Edge{Kind: claim, From: b.out.ID, To: id})
}

// printedTitle is the title within that of a notice which does nothing but bring it:
// 关于印发《…》的通知; "" for none.
func printedTitle(title string) string {
	_, rest, ok := strings.Cut(title, "《")
	at := strings.LastIndex(rest, "》")
	if !ok || at < 0 || !strings.HasSuffix(rest, "》的通知") {
		return ""
	}
	return strings.TrimSpace(rest[:at])
}

// sentence is the words around the first place of a finding, from one full stop to the next;
// "" where it has no place.
func sentence(d *doctext.Document, f recognise.Finding) string {
	if len(f.Places) == 0 {
		return ""
	}
	const around = 150 // runes
	p := f.Places[0]
	block := d.Blocks[p.Block-1]
	text := []rune(block.Text)
	from, end := p.At-block.At, min(p.End-block.At, len(text))
	start, stop := from, end
	for start > 0 && from-start < around && !isStop(text[start-1]) {
		start--
	}
	for stop < len(text) && stop-end < around && !isStop(text[stop]) {
		stop++
	}
	if stop < len(text) && isStop(text[stop]) && text[stop] != '\n' {
		stop++
	}
	return strings.TrimSpace(string(text[start:stop]))
}

func isStop(r rune) bool { return r == '。' || r == '\n' || r == '；' || r == '！' || r == '？' }
