package api

import "ronghe/graphmodel"

// Hit is a node found.
type Hit struct {
	Thing
	Score    float64   `json:"score" doc:"只可在同一查询内比较。To be compared within one query only."`
	Whole    bool      `json:"whole" doc:"含有全部词。It has all the words."`
	Key      string    `json:"sort_key,omitempty" example:"2013-08" doc:"sort 为 newest、oldest、evidence 时所依的日期或可信度；不详则无。With sort newest, oldest or evidence: the date or the class that it goes by; none: not known."`
	Reasons  []Reason  `json:"reasons,omitempty" nullable:"false" doc:"explain=true 时给出：score 由哪些部分相加而成，大的在前。With explain=true: what the score is the sum of, the most first."`
	Snippets []Snippet `json:"snippets" nullable:"false" doc:"匹配之处，最好的在前。Where it matched, the best first."`
}

// Reason is one part of a score.
type Reason struct {
	Why   graphmodel.Why `json:"why" enum:"term,name,whole,title,alias,evidence" example:"term" doc:"是哪一种：正文有词、名称相连、词齐全、名称相同、别名相同、所据可信。Its kind: a term occurs, a name leads here, all words are there, the title is the text, an alias is, the facts are sure."`
	Text  string         `json:"text,omitempty" example:"能源" doc:"词，或所输入的名称。The term, or the name that was typed."`
	Times int            `json:"times" example:"3" doc:"约出现几次，名称中的计多次。How often it occurs, about; in a title it counts more than once."`
	Score float64        `json:"score" doc:"加了多少。What it adds."`
	Words string         `json:"words" example:"包含全部词" doc:"用文字说。The same in words."`
}

// Note says what of a query was not done as typed.
type Note struct {
	Code string `json:"code" example:"loosened" doc:"供程序识别。For programs."`
	Text string `json:"text" example:"没有同时包含全部词的结果，以下包含部分" doc:"供人阅读。For people."`
}

// Correction is what a query may have been meant to be.
type Correction struct {
	Text       string          `json:"text" example:"两化融合" doc:"改正后的查询。The query, corrected."`
	Confidence float64         `json:"confidence" minimum:"0" maximum:"1" doc:"有多大把握。How sure this is."`
	Parts      []CorrectedPart `json:"parts" nullable:"false" doc:"改了哪些地方。What was changed."`
}

// CorrectedPart is a stretch of a query that is another in its Correction.
type CorrectedPart struct {
	From  string `json:"from" example:"两化溶合" doc:"原来的。As it was."`
	To    string `json:"to" example:"两化融合" doc:"改成的。What it became."`
	Why   string `json:"why" enum:"同音,近音,形近,拼音,拼写" doc:"为何：同音、近音、形近、拼音、拼写。Why: the same sound, nearly the same, the same shape, pinyin, spelling."`
	Range [2]int `json:"range" doc:"在（规整后的）原查询中的起止，按字。Where it was in the query, folded: characters from, to."`
}

// FilterCount is how many hits there are without a filter or a part of the query.
type FilterCount struct {
	Facet string `json:"facet,omitempty" example:"region" doc:"去掉哪个筛选。The filter to drop."`
	Part  string `json:"part,omitempty" example:"年:2030" doc:"去掉检索词的哪一部分；短语则改按词查找。The part of the query to drop; a phrase is taken as words instead."`
	Text  string `json:"q,omitempty" example:"能源管控" doc:"去掉这一部分后的检索词。The query without that part."`
	Total int64  `json:"total" doc:"去掉后的结果数。How many hits there are then."`
}

// Added says that a stretch of the query is a name, and what was searched for too.
type Added struct {
	Text  string          `json:"text" example:"erp" doc:"所输入的名称。The name as typed."`
	Nodes []graphmodel.ID `json:"nodes" nullable:"false" doc:"叫这个名称的条目。What has this name."`
	Names []string        `json:"names" nullable:"false" example:"[\"企业资源计划\"]" doc:"这些条目的其他名称。The other names of these."`
}

// Snippet is a piece of text with what matched in it.
type Snippet struct {
	Field string   `json:"field" example:"measures" doc:"title、aliases 或属性名。title, aliases or the name of a property."`
	Label string   `json:"label" example:"做法与步骤" doc:"字段的名称。What the field is called."`
	Text  string   `json:"text" doc:"纯文本。Plain text."`
	Marks [][2]int `json:"marks" nullable:"false" doc:"匹配的起止，以字符（不是字节）计，不含终点。What matched, in characters, the end not included."`
}

// Facet counts the hits by value.
type Facet struct {
	Name    string       `json:"name" example:"region" doc:"分面名。The name of the facet."`
	Values  []FacetValue `json:"values" nullable:"false" doc:"最多的在前，再按值。The most first, then by value."`
	Other   int64        `json:"other" doc:"列出的值以外的计数。Hits counted under values not listed."`
	Unknown int64        `json:"unknown" doc:"本可有值而值未知的结果数；筛选时以 unknown 为值。Hits that could have a value and whose value is not known; as a filter: unknown."`
}

// FacetValue is a value and how many hits have it.
type FacetValue struct {
	Value string `json:"value" example:"region:330000" doc:"值。The value."`
	Label string `json:"label" example:"浙江省" doc:"值的名称。What the value is called."`
	Count int64  `json:"count" example:"12" doc:"数目。How many."`
}
