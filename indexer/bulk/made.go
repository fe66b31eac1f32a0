package bulk

import (
	"iter"
	"runtime"
)

// named is a Document and its id.
type named struct {
	id string
	Document
}

// chunk is how many documents a goroutine makes at a time.
const chunk = 64

// made yields the documents of sources in their order. They are made by as many
// goroutines as there are processors, a few chunks ahead.
func made(sources []Source) iter.Seq[named] {
	return func(yield func(named) bool) {
		var chunks [][]Source
		for len(sources) > chunk {
			chunks, sources = append(chunks, sources[:chunk]), sources[chunk:]
		}
		chunks = append(chunks, sources)
		ahead := 2 * runtime.GOMAXPROCS(0)
		results := make([]chan []named, len(chunks))
		start := func(i int) {
			if i < len(chunks) {
				results[i] = make(chan []named, 1)
				go func() { results[i] <- makeAll(chunks[i]) }()
			}
		}
		for i := range ahead {
			start(i)
		}
		for i := range chunks {
			docs := <-results[i]
			results[i] = nil
			start(i + ahead)
			for _, doc := range docs {
				if !yield(doc) {
					return
				}
			}
		}
	}
}

func makeAll(sources []Source) []named {
	docs := make([]named, len(sources))
	for i, s := range sources {
		docs[i] = named{s.DocID(), s.Document()}
	}
	return docs
}
