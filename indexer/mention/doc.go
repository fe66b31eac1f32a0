// Package mention finds what a text speaks of: the names of the library's things in any
// text, each with its place in runes.
//
//   - Names and text are folded alike (package segment): simplified or traditional, full
//     or half width, capital or small letters. Places are those of the text as it is.
//   - A name neither begins nor ends within a word of letters and digits.
//   - Of names that overlap the longest counts, then the one that is more likely.
//   - A name that several things have gives all of them, the most likely first: a title
//     counts more than an alias, a thing with more edges more than one with fewer, and
//     one whose place the text speaks of more than others, and one that is written (a case) less,
//     when it is called as what it is about.
//   - A name of one character is never found. One of two is weak, since such names are
//     everyday words too (红旗, 教育, AI): it counts where the text speaks of the same
//     thing by a longer name, or of its place nearby. What places are called for short (浙江 of
//     浙江省) is not weak.
//
// Read finds the names in a store, New makes a Finder of them, and Find is asked. How it
// works: table.go holds the names in order, scan.go walks the text, resolve.go chooses
// among what was found, weigh.go among the things that have one name.
package mention
