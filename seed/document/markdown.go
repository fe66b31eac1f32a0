package document

import (
	"bufio"
	"io"
	"strings"
)

// Markdown writes d as CommonMark with tables.
func Markdown(w io.Writer, d Document) error {
	out := bufio.NewWriter(w)
	write := func(parts ...string) {
		for _, part := range parts {
			_, _ = out.WriteString(part) // Flush reports what went wrong
		}
	}
	write("# ", plain(d.Title), "\n")
	if d.Subtitle != "" {
		write("\n", plain(d.Subtitle), "\n")
	}
	for _, b := range d.Blocks {
		switch {
		case b.Heading != "":
			write("\n## ", plain(b.Heading), "\n")
		case b.Table != nil:
			write("\n")
			markdownRow(write, b.Table.Head)
			write("|", strings.Repeat(" --- |", len(b.Table.Head)), "\n")
			for _, row := range b.Table.Rows {
				markdownRow(write, row)
			}
		case b.List != nil:
			write("\n")
			for _, it := range b.List {
				write("- ", markdownItem(it), "\n")
			}
		default:
			write("\n", plain(b.Paragraph), "\n")
		}
	}
	return out.Flush()
}

func markdownRow(write func(...string), cells []string) {
	write("|")
	for _, cell := range cells {
		write(" ", plain(cell), " |")
	}
	write("\n")
}

func markdownItem(it Item) string {
	text := plain(it.Text)
	if it.Link != "" {
		text = "[" + text + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E", "\n", "").Replace(it.Link) + ">)"
	}
	if it.Label != "" {
		text = plain(it.Label) + " " + text
	}
	return text
}

var markdownSigns = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "|", `\|`, "#", `\#`, "~", `\~`,
)

// plain is text on one line that Markdown shows as it is.
func plain(text string) string { return markdownSigns.Replace(strings.Join(strings.Fields(text), " ")) }
