// Package recognise finds in a document what a library wants to know of it: its title, date,
// issuers and document number, its sections, and which documents and standards it cites.
//
//	for _, f := range recognise.In(document) {
//		fmt.Println(f.Kind, f.Value, f.Places[0].At, f.Score, f.Why)
//	}
//
// It goes by how Chinese official documents are laid out (GB/T 9704-2012: number under the
// head, title, text, signature, date) and by patterns of words, and knows no list of names.
// All of it is a proposal: each Finding has its places in the text, a score from 0 to 1, and
// the reasons for it; a person, or a threshold that a person chose, decides. What speaks
// twice for the same thing is one Finding with a higher score.
package recognise
