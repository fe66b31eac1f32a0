package graphmodel

import "strconv"

// Loosened is a Note of what the hits are when none has all words of the Text;
// false when one has, or there are none.
func (r SearchResult) Loosened() (Note, bool) {
	if r.Total == 0 || r.Whole > 0 {
		return Note{}, false
	}
	return Note{
		Code: "loosened",
		Zh:   "没有同时包含全部词的结果，以下包含部分",
		En:   "nothing has all the words; these have some of them",
	}, true
}

// InWords says what a Reason is to somebody who knows nothing of ranking.
func (r Reason) InWords() (zh, en string) {
	times := strconv.Itoa(r.Times)
	switch r.Why {
	case WhyTerm:
		return "出现“" + r.Text + "”（约 " + times + " 次，名称中的另加权）", "has “" + r.Text + "” (about " + times + " times, more for its title)"
	case WhyName:
		return "有“" + r.Text + "”的另一名称，或与之相连", "has another name of “" + r.Text + "”, or belongs to it"
	case WhyWhole:
		return "包含全部词", "has all the words"
	case WhyTitle:
		return "名称就是所查文字", "its title is just what was searched for"
	case WhyAlias:
		return "有一个别名就是所查文字", "one of its aliases is just what was searched for"
	}
	if zh, ok := sureness[Confidence(r.Text)]; ok && r.Why == WhyEvidence {
		return "所据事实的可信度：" + zh, "how sure its facts are: " + r.Text
	}
	return string(r.Why), string(r.Why)
}

var sureness = map[Confidence]string{High: "高", Medium: "中", Low: "低"}
