package mapping

import (
	"net/url"

	"ronghe/graphmodel"
	"ronghe/seed"
)

// sourceTexts are what a row says of its source.
type sourceTexts struct {
	title, url, date, class, publisher string
	numbered                           bool // the date is a number
}

// source is mostly that of the row before.
func (w *rowReader) source() {
	s := &w.Reader.source
	texts := sourceTexts{s.title.fill(w.row), s.url.fill(w.row), s.date.fill(w.row), s.class.fill(w.row), s.publisher.fill(w.row), w.isNumber(s.date)}
	if w.lastSource.ID != "" && texts == w.lastTexts {
		w.draft.Source = w.lastSource
		return
	}
	if w.readSource(texts); w.refusal == nil {
		w.lastSource, w.lastTexts = w.draft.Source, texts
	}
}

func (w *rowReader) readSource(texts sourceTexts) {
	s := &w.Reader.source
	title, address := texts.title, texts.url
	date, wrongDate := w.date(s.date)
	w.refuse(s.date, wrongDate)
	class := any("document")
	if text := texts.class; text != "" {
		var wrongClass *wrong
		class, wrongClass = oneOf(s.classes.Values, text)
		w.refuse(s.class, wrongClass)
	}
	n := graphmodel.Node{ID: seed.SourceID(address, title), Kind: "source", Title: title, Props: graphmodel.Props{"class": class, "published": string(date)}}
	_, wrongHost := graphmodel.ParseID(string(n.ID))
	switch u, err := url.Parse(address); {
	case title == "":
		w.refuse(s.title, &wrong{"没有来源：每条说法都要有来源", "has no source: every claim needs one"})
	case date == "":
		w.refuse(s.date, &wrong{"来源没有日期", "the source has no date"})
	case address != "" && (err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https"):
		w.refuse(s.url, (&wrong{"应为 http 或 https 网址", "must be an http or https address"}).about(address))
	case wrongHost != nil:
		w.refuse(s.url, (&wrong{"网址的主机名应为拉丁字母和数字（中文域名请写 xn-- 的形式）", "the host of the address must be in Latin letters and digits (xn--… of a Chinese one)"}).about(address))
	case address == "" && class != "document":
		w.refuse(s.url, &wrong{"来源没有网址", "the source has no address"})
	}
	if address != "" {
		n.Props["url"] = address
	}
	if texts.publisher != "" {
		n.Props["publisher"] = texts.publisher
	}
	w.draft.Source = n
}
