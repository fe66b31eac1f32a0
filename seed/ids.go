package seed

import (
	"crypto/sha256"
	"encoding/hex"
	"net/url"
	"strings"
	"sync"

	"ronghe/graphmodel"

	"github.com/mozillazg/go-pinyin"
)

// maxSlug leaves room for a kind and for the parts of a batch within MaxID.
const maxSlug = 90

// readings are the words whose usual reading is not the first one in the table.
var readings = strings.NewReplacer(
	"重庆", " chong qing ", "长", " chang ", "银行", " yin hang ", "行业", " hang ye ", "厦门", " xia men ",
	"乐清", " yue qing ", "六安", " lu an ", "重工", " zhong gong ", "会计", " kuai ji ", "酒泉", " jiu quan ",
)

// Slug writes a name as the key of an id: Latin letters and digits as they are,
// Chinese in pinyin without tones, every syllable and word apart by a hyphen. A
// name too long for a key is cut and ends in eight digits of its SHA-256.
func Slug(name string) string {
	var words []string
	var word strings.Builder
	flush := func() {
		if word.Len() > 0 {
			words = append(words, word.String())
			word.Reset()
		}
	}
	for _, r := range strings.ToLower(readings.Replace(name)) {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			word.WriteRune(r)
			continue
		}
		flush()
		if said := syllable(r); said != "" {
			words = append(words, said)
		}
	}
	flush()
	return shorten(strings.Join(words, "-"), name)
}

// syllables are those asked for before, by their runes: the table takes its tones out of
// each by a regular expression, and there are no more of them than Chinese characters.
var syllables sync.Map

// syllable is how a rune is read first, without its tone; "" when it is not Chinese.
func syllable(r rune) string {
	if said, ok := syllables.Load(r); ok {
		return said.(string)
	}
	said := pinyin.SinglePinyin(r, pinyin.NewArgs())
	if len(said) == 0 {
		return ""
	}
	first := strings.ReplaceAll(said[0], "ü", "v")
	syllables.Store(r, first)
	return first
}

func shorten(slug, name string) string {
	if len(slug) <= maxSlug {
		return slug
	}
	cut := slug[:maxSlug-9]
	return cut[:strings.LastIndexByte(cut, '-')+1] + digest(name)
}

// digest is eight digits that tell apart what cannot be told apart otherwise.
func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:4])
}

// idOf is the id of a thing that is known by its name.
func idOf(kind graphmodel.Kind, name string) graphmodel.ID {
	return graphmodel.ID(string(kind) + ":" + Slug(name))
}

// regionID and industryID are the ids of codes; a region without a code is known
// by its name.
func regionID(code string) graphmodel.ID {
	if code[0] >= '0' && code[0] <= '9' {
		return graphmodel.ID("region:" + code)
	}
	return idOf("region", code)
}

func industryID(code string) graphmodel.ID {
	return graphmodel.ID("industry:" + strings.ToLower(code))
}

func sourceID(key string) graphmodel.ID { return graphmodel.ID("source:" + key) }

// SourceID is the id of a source: of a page by its address, of a document without one, for
// which address is "", by its title.
func SourceID(address, title string) graphmodel.ID { return sourceID(sourceKey(address, title)) }

// sourceKey is the key of a source: of a page its host and a digest of its
// address, of a document without an address a digest of its title.
func sourceKey(address, title string) string {
	u, err := url.Parse(address)
	if address == "" || err != nil {
		return "document-" + digest(title)
	}
	host := strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
	return strings.ReplaceAll(host, "*.", "") + "-" + digest(address)
}
