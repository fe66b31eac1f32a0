package cite

import "ronghe/graphmodel"

// Link is the address of a source that may be shown as a link: of an official or a
// media source. "" for a repost or a document, whose addresses are not shown.
func Link(source graphmodel.Node) string {
	switch source.Props.String("class") {
	case "official", "media":
		return source.Props.String("url")
	}
	return ""
}
