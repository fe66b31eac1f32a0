// Package searchtest holds search cases as data, and runs them over any
// graphmodel.Searcher.
//
// testdata/library.yaml is a small made-up library (everything in it is called
// 虚构…); the other files of testdata are lists of cases about it. To add a case,
// add an entry to one of them, no Go needed:
//
//   - name: 全角字母与半角字母是同一个词    # what the case shows
//     query: ＭＥＳ                        # the text typed; nothing: everything
//     filters: {kind: [case]}             # facet → values, any of which is enough
//     first: [case:a, case:b]             # the first hits, in this order
//     contains: [case:c]                  # hits, wherever they stand
//     never: [case:d]                     # what must not be found
//     total: 3                            # how many hits there are
//     whole: 2                            # how many of them have all words
//     snippets:                           # hit → field → its text, 【】 around what matched
//     case:a: {title: 虚构的【MES】案例}
//     facets:                             # facet → all its values → how many hits
//     kind: {case: 3}
//
// Every part but the name may be left out.
package searchtest
