// Package recommend tells an enterprise who its peers are, which practices come
// next and which cases to read. All answers are pure functions of counts: who is
// known to have adopted what, when, and what each unit is.
//
// A Model holds those counts in flat arrays. A Builder makes one from rows of any
// origin; Build makes one from a Store's Reader, Live keeps it up with the Store's
// Changes. Model.Next, Model.Peers, Model.Later and Model.Cases ask it.
//
// Sums are taken over whole numbers (mass), so that they do not depend on the order
// in which the facts came: an answer is the same, bit by bit, from every engine, and
// whether the Model was built at once or followed change by change.
//
// "Lacks" always means that no adoption is recorded, never that there is none.
package recommend
