// Package spelling says what a query may have been meant to be: 两化溶合 is 两化融合,
// 智能排厂 is 智能排产, nengyaun is 能源, SCADAA is SCADA.
//
// All it goes by is a Lexicon of names and terms (lexicon.go). A character is taken
// to be wrong where it makes a pair that no name has, and another of the same or
// nearly the same sound, or of like shape (shape.go), makes the pairs and a triple
// that names have (characters.go). Letters are mended to a word of letters or to the
// pinyin of a name, by at most one insertion, omission, swap or other letter, two in
// long words (letters.go). Whether to correct at all is for the caller to say: only
// when the query as typed finds nothing good.
package spelling
