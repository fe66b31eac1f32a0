// Package proposal turns what was recognised in a document, and accepted by a person, into
// what the native format holds: the document as a policy or a case, who issued it, and what
// it cites, carries out or ends, each claim with the document as its source and the sentence
// it rests on.
//
// What the library has already is left as it is: Known tells. A cited document is found there
// by its number or title; of several of that name none is taken. Nodes are made only for what
// is not known, with nothing in them but what the text says. All that is decided on the way
// is in Proposal.Notes.
package proposal
