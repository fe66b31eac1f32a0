package graphmodel

// Note says what was not taken as it was typed, and what was done instead. It is
// no error: there is an answer, and a person should see the Note with it.
type Note struct {
	Code   string // for programs: "quote", "year", …; the package that notes lists its codes
	Zh, En string
	At     Mark // in the text as typed
}
