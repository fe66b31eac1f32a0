// Package judged measures how well a graphmodel.Searcher finds: queries with
// judgements, the usual metrics, and their means by group.
//
// queries/*.yaml are the judged queries about the built-in library. To add one, add
// an entry, no Go needed:
//
//   - query: 能源管控中心                      # as its asker would type it
//     user: association                     # researcher, association or enterprise
//     kind: practice                        # how it asks: see Kinds
//     relevant:                             # node → grade: 2 just what is asked, 1 useful
//     {"practice:energy-centre": 2, "case:nangang-jit-c2m": 1}
//
// A judgement is made by reading the library, never by what a search returns.
// floors.yaml holds the figures below which no group may fall.
//
// query.go reads queries, metric.go has the metrics, measure.go asks a Searcher and
// keeps what each query got, summary.go makes means and percentiles of that.
package judged
