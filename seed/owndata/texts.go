package owndata

import (
	"fmt"
	"slices"
	"strings"

	"ronghe/graphmodel"
	"ronghe/seed/table"
)

// Text is a dated text, as of a policy.
type Text struct {
	ID, Title string          // Title may be ""
	Date      graphmodel.Date // "" is not known
	Body      string          // may be ""
}

// The columns of texts, which are also the fields of a JSON line.
var (
	textID    = table.Column{Name: "id", Names: []string{"编号", "文号", "标识", "政策编号", "文件编号", "doc_id", "doc_no", "policy_id", "document"}}
	textTitle = table.Column{Name: "title", Names: []string{"标题", "题名", "名称", "政策名称", "文件名称"}, Optional: true}
	textDate  = table.Column{Name: "date", Names: append([]string{"发文日期", "发文时间", "印发日期", "成文日期", "issued"}, table.Date.Names...)}
	textBody  = table.Column{Name: "text", Names: []string{"正文", "全文", "内容", "文本", "content", "body", "full_text"}}
)

// TextColumns are the columns that ReadTexts may be told the names of.
func TextColumns() []string {
	return []string{textID.Name, textDate.Name, textBody.Name, textTitle.Name}
}

// ReadTexts reads a table with the columns id, date, text and, optionally, title; given
// says what they are called, as Columns takes it. The result is sorted by ID.
// ErrInvalid: an id that is empty or there twice, what is no date, or the table is broken.
func ReadTexts(t *table.Reader, given map[string]string) ([]Text, error) {
	at, err := t.Columns(given, textID, textDate, textBody, textTitle)
	if err != nil {
		return nil, err
	}
	var texts []Text
	seen := map[string]int{}
	err = each(t, func(row []string) error {
		text, err := readText(t, row, at[0], at[1], at[3], seen)
		text.Body = strings.Clone(row[at[2]])
		texts = append(texts, text)
		return err
	})
	sortTexts(texts)
	return texts, err
}

// readText reads all of a text but its body; seen is the row of each id so far.
func readText(t *table.Reader, row []string, id, date, title int, seen map[string]int) (text Text, err error) {
	text.ID = strings.Clone(row[id])
	if title >= 0 {
		text.Title = strings.Clone(row[title])
	}
	if before := seen[text.ID]; before > 0 {
		return text, t.Fault(id, fmt.Sprintf("“%s”已在第 %d 行", table.Clip(text.ID), before), fmt.Sprintf("%q is in row %d already", table.Clip(text.ID), before))
	}
	seen[text.ID] = t.Row()
	if err := notEmpty(t, row, id); err != nil {
		return text, err
	}
	text.Date, err = t.Date(row, date)
	return text, err
}

func sortTexts(texts []Text) {
	slices.SortFunc(texts, func(a, b Text) int { return strings.Compare(a.ID, b.ID) })
}
