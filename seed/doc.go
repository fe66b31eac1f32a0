// Package seed is the curated library that the program starts with: named facts
// about 两化融合 (the integration of informatization and industrialization) in
// China, each with its source, as nodes and edges.
//
// The facts are data under data/, written and reviewed by people; the Go here only
// reads them strictly, names things by rule and writes the sections of each case.
// Nothing is invented: a claim without a source does not enter, a date is no more
// precise than its source gives it, and claims that contradict stand side by side.
//
//	library.go graph.go   Library, its Content; collecting nodes and edges
//	table.go ids.go       reading CSV; the rule by which ids are made
//	lookup.go             what a name in the data stands for
//	regions.go areas.go industries.go sources.go taxonomies.go
//	enterprises.go zones.go policies.go programs.go participations.go
//	assessments.go organisations.go standards.go events.go
//	cases.go adoptions.go caseprograms.go   cases and what they claim
//	writeup*.go text.go   the sections composed from the facts of a case
//	transfers.go          who learned from whom
//	promotes.go           which practice a programme promotes by its name
//	report.go             what the report of 2014-02-26 names
//	practice*.go          the taxonomy of practices, how the facts map to it, which years are plans
//	outcome*.go           indicators and how outcomes are read
//
// # IDs
//
// An id is the kind and a natural key, so that the same thing is the same node
// whenever it is loaded:
//
//	region:330000          the code of GB/T 2260; areas that have none by Slug
//	industry:c18           the code of GB/T 4754-2017
//	source:miit.gov.cn-…   host and eight digits of the SHA-256 of the URL
//	case:weichai-digital   the case's own key
//	policy:…               Slug of the document number, or of the title
//	standard:gb-t-23001-2017
//	program:…~2015~…       Slug of the name; a batch adds year, batch and track
//	enterprise:… zone:… organisation:… event:… platform:…
//	                       Slug of the full name
//
// Slug writes Chinese in pinyin, a syllable a hyphen apart.
package seed
