package api

import (
	"reflect"

	"github.com/danielgtaylor/huma/v2"
)

// openAPI is the frame of the document; the operations add themselves.
func openAPI(version string) huma.Config {
	return huma.Config{
		OpenAPI: &huma.OpenAPI{
			OpenAPI: "3.1.0",
			Info: &huma.Info{
				Title:       "融合 Ronghe",
				Version:     version,
				Description: description,
			},
			Components: &huma.Components{Schemas: huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)},
		},
		Formats:       map[string]huma.Format{"application/json": huma.DefaultJSONFormat, "json": huma.DefaultJSONFormat},
		DefaultFormat: "application/json",
	}
}

// problemResponse documents one kind of Problem.
func (s *server) problemResponse(f fault) *huma.Response {
	ref := s.api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[Problem](), true, "Problem")
	return &huma.Response{
		Description: f.title.Zh + "。" + f.title.En + ".",
		Content: map[string]*huma.MediaType{problemType: {
			Schema: ref,
			Example: Problem{
				Type: "urn:ronghe:problem:" + f.name, Title: f.title.Zh, Status: f.status,
				Detail: f.detail.Zh, Instance: "MFRGGZDFMZTWQ2LKNNWG23TPOA",
			},
		}},
	}
}

const description = `两化融合知识图谱与案例库的只读接口。

- **语言**：Accept-Language 选中文（默认）或英文，作用于名称和错误；条目的内容不翻译。
- **翻页**：列表给出 total、truncated 和 next；把 next 原样作为 cursor 交回，其他参数不变。关系和采用的列表在数据增加时不重不漏；查找和相似案例以 moved 说明翻页期间数据有变。
- **缓存**：每个答复有弱 ETag，数据不变时 If-None-Match 得 304。
- **发布**：as_of=名称 从一个冻结的发布作答，同一版本的程序答复不变，可以长期留存；releases 列出发布，Ronghe-Release 指明所用的发布。
- **错误**：application/problem+json（RFC 9457）；instance 是请求编号。
- **限度**：地址 131072 字节，查找文字只取前 500 字，展开 6 步，路径 12 步；每页项数见各参数。
- **时间**：有日期（since）、只知上限（in_use_by）、不详，三种情形始终分开；日期不补全。

The read-only interface of a knowledge graph and case library of the integration of informatization and industrialization.

- **Language**: Accept-Language chooses Chinese (default) or English for labels and errors; content is not translated.
- **Paging**: lists give total, truncated and next; hand next back as cursor and change nothing else. Lists of edges and adoptions neither repeat nor skip while data are added; search and similar cases say by moved that the data changed in between.
- **Caching**: every answer has a weak ETag; If-None-Match gives 304 while the data stand still.
- **Releases**: as_of=NAME answers from a frozen release, the same by the same version of the program, to be kept for long; releases lists them, Ronghe-Release names the one used.
- **Errors**: application/problem+json (RFC 9457); instance is the request id.
- **Limits**: addresses 131072 bytes, the first 500 characters of a search, expand 6 steps, paths 12 steps; page sizes as declared.
- **Time**: a date (since), an upper bound (in_use_by) and unknown are always kept apart; dates are never completed.
`
